#include "gui/desktopwatch.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QWidget>

#include <utility>

namespace faktorbenk::gui {

design::Mode modeOfDesktopNow()
{
    constexpr int middle = 128;
    return QGuiApplication::palette().color(QPalette::Light).lightness() < middle ? design::Mode::Dark : design::Mode::Light;
}

DesktopWatch::DesktopWatch(design::Mode now, std::function<design::Mode()> ask, QObject *parent)
    : QObject(parent), m_mode(now), m_ask(std::move(ask))
{
}

void DesktopWatch::listenAt(QWidget *window)
{
    window->installEventFilter(this);
}

bool DesktopWatch::eventFilter(QObject *, QEvent *event)
{
    const bool theme = event->type() == QEvent::ThemeChange || event->type() == QEvent::PaletteChange ||
                       event->type() == QEvent::ApplicationPaletteChange;
    if (theme && !m_willLook) { // after the event: what follows from it changes palettes, too
        m_willLook = true;
        QMetaObject::invokeMethod(this, &DesktopWatch::look, Qt::QueuedConnection);
    }
    return false;
}

void DesktopWatch::look()
{
    m_willLook = false;
    const design::Mode mode = m_ask();
    if (mode != std::exchange(m_mode, mode))
        Q_EMIT became(mode);
}

} // namespace faktorbenk::gui
