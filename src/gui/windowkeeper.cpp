#include "gui/windowkeeper.h"

#include <QApplication>

namespace faktorbenk::gui {

WindowKeeper::WindowKeeper(QApplication &application, QSettings &settings, const Desktop &desktop,
                           const Appearance &appearance)
    : m_application(application), m_settings(settings), m_desktop(desktop), m_appearance(appearance)
{
    make();
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::make()
{
    m_window = std::make_unique<MainWindow>(m_settings);
    m_window->setAppearance(m_appearance);
    // Queued: the menu that asks for it belongs to the window that goes.
    connect(m_window.get(), &MainWindow::appearanceChosen, this, &WindowKeeper::choose, Qt::QueuedConnection);
}

void WindowKeeper::choose(const Appearance &appearance)
{
    if (appearance == m_appearance)
        return;
    if (!m_window->mayBeReplaced()) {
        m_window->setAppearance(m_appearance); // the menu marks what is
        return;
    }
    writeAppearance(m_settings, appearance);
    m_appearance = appearance;
    const QString file = m_window->rememberPlace();
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false); // it is not the last one for long
    m_window.reset(); // first: it holds the right to write
    apply(m_application, m_appearance, m_desktop);
    make();
    file.isEmpty() ? m_window->showHome() : m_window->openAgain(file);
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace faktorbenk::gui
