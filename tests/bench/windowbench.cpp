// How long people wait in the window: from opening a file to its first paint, from one page to the next – the first
// time, when the page is made, and later – and for every frame while the heat map is scrolled.
//   faktorbenk-windowbench DB [times [windows [page]]]
// «cpu» is what the processor did for the one that took most of it: on a machine that does something else, or at real-time priority,
// where Linux stops a thread for 50 ms of every second, only the other figures grow.
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
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

using namespace faktorbenk;

namespace {

// How long it took, and what the processor did for it meanwhile: where the machine does something else, only the first
// grows.
struct Times {
    double passed = 0;
    double worked = 0;
};

double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

Times milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    const double before = processorTime();
    timer.start();
    work();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, processorTime() - before};
}

struct Spread {
    double median = 0;
    double p95 = 0;
    double most = 0;
    double mostWork = 0;
};
Spread spread(std::vector<Times> times)
{
    if (times.empty())
        return {};
    std::sort(times.begin(), times.end(), [](const Times &a, const Times &b) { return a.passed < b.passed; });
    const auto at = [&](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1) + 0.5)].passed;
    };
    const auto hardest = std::max_element(times.begin(), times.end(), [](const Times &a, const Times &b) { return a.worked < b.worked; });
    return {at(0.5), at(0.95), times.back().passed, hardest->worked};
}

void head(const char *what)
{
    std::printf("%-22s %8s %8s %8s %8s    %8s %8s %8s %8s\n", what, "first", "p95", "max", "max cpu", "later", "p95", "max", "max cpu");
}

void tell(const char *what, const std::vector<Times> &first, const std::vector<Times> &later)
{
    const Spread a = spread(first);
    const Spread b = spread(later);
    std::printf("%-22s %8.1f %8.1f %8.1f %8.1f    %8.1f %8.1f %8.1f %8.1f\n", what, a.median, a.p95, a.most, a.mostWork, b.median, b.p95,
                b.most, b.mostWork);
}

// What has been asked for is laid out and painted, all of it.
void paintNow(QWidget &window)
{
    for (int i = 0; i < 2; ++i)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as where events are waited for; else old axes pile up
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
std::vector<Times> scrollHeatMap(gui::MainWindow &window)
{
    window.showPage(gui::PageId::HeatMap);
    paintNow(window);
    std::vector<Times> frames;
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

    std::vector<Times> opening;
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
    std::vector<std::vector<Times>> first(pages.size());
    std::vector<std::vector<Times>> later(pages.size());
    const auto goTo = [&](std::size_t page, std::vector<Times> &kept) {
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
        const std::vector<Times> frames = scrollHeatMap(*window);
        tell("heat map, a frame", {frames.front()}, {frames.begin() + 1, frames.end()});
    }
    return 0;
}
