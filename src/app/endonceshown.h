#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QTimer>

namespace faktorbenk::app {

// Ends the program after a window's first paint, so that a start can be timed from outside.
class EndOnceShown final : public QObject
{
public:
    explicit EndOnceShown(QObject *window) { window->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // The window itself need not paint when what lies in it covers it; its update reaches all of them.
        if (event->type() == QEvent::Paint || event->type() == QEvent::UpdateRequest)
            QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit);
        return false;
    }
};

} // namespace faktorbenk::app
