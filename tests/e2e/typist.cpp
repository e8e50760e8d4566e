// Types into plans without pause, as a form does, until it is killed: for killstorm.py. Each line it prints is the number
// of the keystroke just made; field n % fields holds the number of the last one made in it.
// Usage: typist FILE FIRST_NUMBER
#include "workbench/autosave.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace faktorbenk;
using namespace followup;

namespace {

constexpr std::array fields = {Field::MyPlan, Field::WorkedWell, Field::Insight};
constexpr int keysALine = 25; // now and then something that is not typing

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const base::SystemClock clock;
    const auto plans = workbench::Plans::open(QString::fromLocal8Bit(argv[1]), workbench::Author::ofThisComputer(), clock);
    if (!plans || !(*plans)->right().mayWrite())
        return 1;
    workbench::TimerAlarm alarm;
    workbench::Autosave autosave(**plans, alarm, clock);
    QObject::connect(&autosave, &workbench::Autosave::failed, [](const base::Error &error) {
        std::fprintf(stderr, "failed: %d\n", static_cast<int>(error.code));
        std::_Exit(3);
    });
    const PlanKey key{QStringLiteral("2023"), QStringLiteral("a")};
    const auto plan = (*plans)->load(key);
    if (!plan)
        return 1;
    int number = std::atoi(argv[2]) - 1;
    QObject::connect(&autosave, &workbench::Autosave::conflicted, [] { std::_Exit(5); });
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, [&] {
        ++number;
        const Field field = fields[static_cast<std::size_t>(number) % fields.size()];
        autosave.typed({key, {}, field}, valueOf(QStringLiteral("vi hjelper hverandre 😀 %1").arg(number)),
                       plan->find({})->value(field));
        if (number % keysALine == 0 &&
            !(*plans)->apply(key, {AddRecord{Kind::Reason, {{Field::Text, QString::number(number)}}, {}}}))
            std::_Exit(4);
        std::printf("%d\n", number);
        std::fflush(stdout);
    });
    keys.start(10);
    return QCoreApplication::exec();
}
