// How long people wait in the window: from opening a file to its first paint, and from one page to the next.
//   faktorbenk-windowbench DB [times]
// The window is drawn as a whole each time, into memory (QT_QPA_PLATFORM=offscreen) or on the screen.

#include "gui/design/style.h"
#include "gui/mainwindow.h"
#include "wording/language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace faktorbenk;

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void tell(const char *what, std::vector<double> times)
{
    const double first = times.front();
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    std::printf("%-28s first %8.1f ms   median %8.1f ms   p95 %8.1f ms\n", what, first, at(0.5), at(0.95));
}

// What has been asked for is laid out and painted, all of it.
void paintNow(QWidget &window)
{
    for (int i = 0; i < 2; ++i)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    window.repaint();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const int times = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 30;
    wording::installLanguage(application, wording::Language::Bokmal);
    gui::design::apply(application, 100);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);

    std::vector<double> opening;
    for (int i = 0; i < 7; ++i) {
        gui::MainWindow window(settings);
        window.resize(1280, 720);
        window.showHome();
        window.show();
        paintNow(window);
        opening.push_back(milliseconds([&] {
            window.openFile(path);
            paintNow(window);
        }));
    }
    tell("open, until painted", opening);

    gui::MainWindow window(settings);
    window.resize(1280, 720);
    window.openFile(path);
    window.show();
    paintNow(window);
    const std::vector<gui::PageId> pages = window.pages().all();
    std::vector<std::vector<double>> switching(pages.size());
    for (int i = 0; i < times; ++i)
        for (std::size_t page = 0; page < pages.size(); ++page) {
            window.showPage(gui::PageId::Overview);
            if (pages[page] == gui::PageId::Overview)
                window.showPage(gui::PageId::Factor);
            paintNow(window);
            switching[page].push_back(milliseconds([&] {
                window.showPage(pages[page]);
                paintNow(window);
            }));
        }
    for (std::size_t page = 0; page < pages.size(); ++page)
        tell(window.pages().name(pages[page]), switching[page]);
    return 0;
}
