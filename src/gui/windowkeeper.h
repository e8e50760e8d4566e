#pragma once

#include "gui/appearance.h"
#include "gui/mainwindow.h"

namespace faktorbenk::gui {

// Keeps the one window, and makes it anew at the same place when the user wants it to look or speak otherwise: words,
// sizes and colours reach every corner of it, and nothing typed is lost, since the old one saves before it goes.
class WindowKeeper final : public QObject
{
    Q_OBJECT
public:
    // appearance has been applied. Both references outlive it.
    WindowKeeper(QApplication &application, QSettings &settings, const Desktop &desktop, const Appearance &appearance);
    ~WindowKeeper() override;

    MainWindow &window() { return *m_window; }

private:
    void make();
    void choose(const Appearance &appearance);

    QApplication &m_application;
    QSettings &m_settings;
    Desktop m_desktop;
    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace faktorbenk::gui
