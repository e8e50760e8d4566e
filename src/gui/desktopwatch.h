#pragma once

#include "gui/design/tokens.h"

#include <QObject>

#include <functional>

class QWidget;

namespace faktorbenk::gui {

// What the desktop asks for now, also once the design has been applied: that sets every colour that is seen, but leaves
// the shades to the desktop's theme, and they tell.
design::Mode modeOfDesktopNow();

// Says when the desktop becomes dark or light while the program runs.
class DesktopWatch final : public QObject
{
    Q_OBJECT
public:
    // now: what the desktop asked for last. ask is called when the theme may have changed, never more than once in a row.
    DesktopWatch(design::Mode now, std::function<design::Mode()> ask, QObject *parent = nullptr);

    // A window hears of the desktop's theme; it may go before the watch does.
    void listenAt(QWidget *window);

Q_SIGNALS:
    void became(faktorbenk::gui::design::Mode mode);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    design::Mode m_mode;
    std::function<design::Mode()> m_ask;
    bool m_willLook = false;
};

} // namespace faktorbenk::gui
