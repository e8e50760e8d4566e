// How long people wait in the window: from opening a file to its first paint, from one page to the next – the first
// time, when the page is made, and later – and for every frame while the heat map is scrolled.
//   faktorbenk-windowbench DB [times [windows [page]]]
// Drawn as a whole each time, into memory (QT_QPA_PLATFORM=offscreen) or on the screen. With a page only that one is gone
// to, for whoever counts instructions.

#include "gui/design/style.h"
#include "gui/mainwindow.h"
#include "wording/language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
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

struct Spread {
    double median = 0;
    double p95 = 0;
    double most = 0;
};
Spread spread(std::vector<double> times)
{
    if (times.empty())
        return {};
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1) + 0.5)];
    };
    return {at(0.5), at(0.95), times.back()};
}

void head(const char *what)
{
    std::printf("%-22s %8s %8s %8s    %8s %8s %8s\n", what, "first", "p95", "max", "later", "p95", "max");
}

void tell(const char *what, const std::vector<double> &first, const std::vector<double> &later)
{
    const Spread a = spread(first);
    const Spread b = spread(later);
    std::printf("%-22s %8.1f %8.1f %8.1f    %8.1f %8.1f %8.1f\n", what, a.median, a.p95, a.most, b.median, b.p95, b.most);
}

// What has been asked for is laid out and painted, all of it.
void paintNow(QWidget &window)
{
    for (int i = 0; i < 2; ++i)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    window.repaint();
}

std::unique_ptr<gui::MainWindow> openWindow(QSettings &settings, const QString &path)
{
    auto window = std::make_unique<gui::MainWindow>(settings);
    window->resize(1280, 720);
    window->openFile(path);
    window->showPage(gui::PageId::Overview); // not where the last one was left
    window->show();
    paintNow(*window);
    return window;
}

// From the top of the heat map to its end, a third of a page at a time.
std::vector<double> scrollHeatMap(gui::MainWindow &window)
{
    window.showPage(gui::PageId::HeatMap);
    paintNow(window);
    std::vector<double> frames;
    auto *table = window.pages().inFront()->findChild<QTableView *>(QStringLiteral("table"));
    QScrollBar *bar = table->verticalScrollBar();
    for (int at = 0; at <= bar->maximum() && frames.size() < 400; at += std::max(1, bar->pageStep() / 3))
        frames.push_back(milliseconds([&] {
            bar->setValue(at);
            paintNow(window);
        }));
    return frames;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const auto number = [&](int at, int otherwise) {
        return argc > at ? QString::fromLocal8Bit(argv[at]).toInt() : otherwise;
    };
    const QString path = QString::fromLocal8Bit(argv[1]);
    const int times = number(2, 30);
    const int windows = std::max(1, number(3, 7));
    wording::installLanguage(application, wording::Language::Bokmal);
    gui::design::apply(application, 100);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);

    std::vector<double> opening;
    for (int i = 0; i < windows; ++i) {
        gui::MainWindow window(settings);
        window.resize(1280, 720);
        window.showHome();
        window.show();
        paintNow(window);
        opening.push_back(milliseconds([&] {
            window.openFile(path);
            window.showPage(gui::PageId::Overview);
            paintNow(window);
        }));
    }
    head("milliseconds");
    tell("open, until painted", {opening.front()}, {opening.begin() + (windows > 1 ? 1 : 0), opening.end()});

    auto window = openWindow(settings, path);
    std::vector<gui::PageId> pages = window->pages().all();
    if (argc > 4)
        pages = {window->pages().named(QString::fromLocal8Bit(argv[4])).value_or(gui::PageId::Overview)};
    std::vector<std::vector<double>> first(pages.size());
    std::vector<std::vector<double>> later(pages.size());
    const auto goTo = [&](std::size_t page, std::vector<double> &kept) {
        window->showPage(gui::PageId::Overview);
        if (pages[page] == gui::PageId::Overview)
            window->showPage(gui::PageId::Factor);
        paintNow(*window);
        kept.push_back(milliseconds([&] {
            window->showPage(pages[page]);
            paintNow(*window);
        }));
    };
    for (int i = 0; i < windows; ++i) {
        if (i > 0)
            window = openWindow(settings, path);
        for (std::size_t page = 0; page < pages.size(); ++page)
            goTo(page, first[page]);
    }
    for (int i = 0; i < times; ++i)
        for (std::size_t page = 0; page < pages.size(); ++page)
            goTo(page, later[page]);
    for (std::size_t page = 0; page < pages.size(); ++page)
        tell(window->pages().name(pages[page]), first[page], later[page]);
    if (argc <= 4) {
        const std::vector<double> frames = scrollHeatMap(*window);
        tell("heat map, a frame", {frames.front()}, {frames.begin() + 1, frames.end()});
    }
    return 0;
}
