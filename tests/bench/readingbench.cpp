// How long a unit's report and the heat map take once a file is open.
//   faktorbenk-bench DB [how many reports]

#include "workbench/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace faktorbenk;

namespace {

void measure(const char *what, int times, const std::function<void()> &work)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double share) {
        return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))];
    };
    std::printf("%-34s median %8.3f ms   p95 %8.3f ms\n", what, at(0.5), at(0.95));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    std::unique_ptr<workbench::Workspace> workspace;
    measure("open the file", 1, [&] { workspace = *workbench::Workspace::open(path); });
    const QString round = *workspace->newestRound();
    measure("read all units, decide at the gate", 1, [&] { (void)*workspace->gate(round); });
    const auto gate = *workspace->gate(round);
    QRandomGenerator random(1);
    const auto anyUnit = [&] {
        return gate->tree().at(random.bounded(static_cast<quint32>(gate->tree().size()))).code;
    };
    std::size_t released = 0;
    measure("one unit's report", 2000, [&] {
        const auto report = workspace->report(anyUnit(), round, disclosure::Audience::Leader);
        released += report->figures().isReleased();
    });
    const std::size_t shown = std::min<std::size_t>(gate->tree().size(), 1000);
    std::int64_t sum = 0;
    measure("heat map of up to 1000 units", 200, [&] {
        for (survey::UnitIndex unit = 0; unit < shown; ++unit)
            for (const survey::Factor factor : survey::allFactors())
                if (const auto mean = gate->mean(unit, factor))
                    sum += mean->count();
    });
    std::printf("%zu units, %zu reports released, checksum %lld\n", gate->tree().size(), released,
                static_cast<long long>(sum));
    return 0;
}
