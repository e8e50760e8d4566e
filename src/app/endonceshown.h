#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <cstdlib>

namespace faktorbenk::app {

// Ends the program when its window has been painted for the first time, so that a start can be timed from outside:
// at once, since taking everything down again is no part of starting.
class EndOnceShown final : public QObject
{
public:
    EndOnceShown() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // All of a window is painted and sent to the screen in one go, before anything that is posted now.
        if (event->type() == QEvent::Paint && !m_ending) {
            m_ending = true;
            QMetaObject::invokeMethod(this, [] { std::_Exit(0); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    bool m_ending = false;
};

} // namespace faktorbenk::app
