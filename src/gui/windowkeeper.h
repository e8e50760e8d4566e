#pragma once

#include "gui/appearance.h"
#include "gui/desktopwatch.h"
#include "gui/mainwindow.h"

namespace faktorbenk::gui {

// Keeps the one window: in the light or in the dark as the desktop is, while the user has not chosen; and makes it anew
// at the same place when the user wants it to look or speak otherwise. Words, sizes and colours reach every corner of
// it, and nothing typed is lost, since the old one saves before it goes.
class WindowKeeper final : public QObject
{
    Q_OBJECT
public:
    // appearance has been applied. Both references outlive it. ask: whether the desktop is dark, whenever it may have
    // become so.
    WindowKeeper(QApplication &application, QSettings &settings, const Desktop &desktop, const Appearance &appearance,
                 std::function<design::Mode()> ask = modeOfDesktopNow);
    ~WindowKeeper() override;

    MainWindow &window() { return *m_window; }

private:
    void make();
    void choose(const Appearance &appearance);
    void followDesktop(design::Mode mode);

    QApplication &m_application;
    QSettings &m_settings;
    Desktop m_desktop;
    Appearance m_appearance;
    DesktopWatch m_watch;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace faktorbenk::gui
