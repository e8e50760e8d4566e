#include "gui/windowkeeper.h"

#include "gui/charts/figurechart.h"

#include <QApplication>

#include <utility>

namespace faktorbenk::gui {

WindowKeeper::WindowKeeper(QApplication &application, QSettings &settings, const Desktop &desktop,
                           const Appearance &appearance, std::function<design::Mode()> ask)
    : m_application(application), m_settings(settings), m_desktop(desktop), m_appearance(appearance),
      m_watch(desktop.mode, std::move(ask))
{
    connect(&m_watch, &DesktopWatch::became, this, &WindowKeeper::followDesktop);
    make();
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::make()
{
    m_window = std::make_unique<MainWindow>(m_settings);
    m_window->setAppearance(m_appearance);
    m_watch.listenAt(m_window.get());
    // Queued: the menu that asks for it belongs to the window that goes.
    connect(m_window.get(), &MainWindow::appearanceChosen, this, &WindowKeeper::choose, Qt::QueuedConnection);
}

// The same window in other colours: whoever is typing goes on typing. What is painted asks for its colours each time;
// only a chart keeps them.
void WindowKeeper::followDesktop(design::Mode mode)
{
    m_desktop.mode = mode;
    if (m_appearance.mode) // the user has chosen
        return;
    apply(m_application, m_appearance, m_desktop);
    for (FigureChart *chart : m_window->findChildren<FigureChart *>())
        chart->recolour();
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
