// Fills the plan of one unit, so that the forms can be looked at with something in them.
// Usage: fillplan FILE ROUND UNIT
#include "support/filledplan.h"

#include <QCoreApplication>

using namespace faktorbenk;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 4)
        return 2;
    const base::SystemClock clock;
    const auto plans = workbench::Plans::open(QString::fromLocal8Bit(argv[1]), workbench::Author::ofThisComputer(), clock);
    if (!plans || !(*plans)->right().mayWrite())
        return 1;
    faktorbenk::testing::PlanFiller(**plans, {QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3])}).fill();
    return ::testing::Test::HasFailure() ? 1 : 0;
}
