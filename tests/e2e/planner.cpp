// Writes a plan, as the forms would: for test_export_plans.py, which knows what is in it. A measure has a deadline so many
// days from today as is said here.
// Usage: planner FILE ROUND UNIT
#include "workbench/plans.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace faktorbenk;
using namespace followup;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

template <class Enum> Value code(Enum value) { return codeOf(value).toString(); }

class Planner
{
public:
    Planner(workbench::Plans &plans, PlanKey key) : m_plans(plans), m_key(std::move(key)) {}

    Id add(Kind kind, std::vector<Setting> values)
    {
        const auto applied = m_plans.apply(m_key, {AddRecord{kind, std::move(values), {}}});
        if (!applied)
            std::exit(3);
        return applied->records.front();
    }
    void strokes(Id group, int factor, Side side, int count)
    {
        if (!m_plans.apply(m_key, {CountStrokes{group, Stage::Group, *survey::Factor::fromNumber(factor), side, count}}))
            std::exit(3);
    }
    void measure(std::optional<Id> choice, const char *what, const char *who, int days, Status status)
    {
        std::vector<Setting> values{{Field::Text, text(what)}, {Field::Responsible, text(who)}, {Field::Gain, text("mindre venting")}};
        if (choice)
            values.push_back({Field::Choice, *choice});
        if (days != 0)
            values.push_back({Field::DeadlineText, m_plans.today().addDays(days).toString(QStringLiteral("dd.MM.yyyy"))});
        const Id id = add(Kind::Measure, std::move(values));
        if (!m_plans.apply(m_key, {SetField{{Kind::Measure, id}, Field::Status, code(status), {}}})) // done: today
            std::exit(3);
    }

private:
    workbench::Plans &m_plans;
    const PlanKey m_key;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 4)
        return 2;
    const base::SystemClock clock;
    const auto plans = workbench::Plans::open(QString::fromLocal8Bit(argv[1]), workbench::Author::ofThisComputer(), clock);
    if (!plans || !(*plans)->right().mayWrite())
        return 1;
    const PlanKey key{QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3])};
    Planner planner(**plans, key);
    const Id session = planner.add(Kind::Session, {{Field::Name, text("Dagvakt")}});
    const Id group = planner.add(Kind::Group, {{Field::Session, session}, {Field::Name, text("Gruppe 1")}});
    planner.strokes(group, 2, Side::Satisfied, 3);
    planner.strokes(group, 8, Side::Improve, 4);
    planner.strokes(group, 5, Side::Improve, 2);
    planner.add(Kind::Reason, {{Field::Side, code(Side::Improve)}, {Field::Factor, std::int64_t(8)}, {Field::Text, text("vi låser oss i faste opplegg")}});
    const Id choice = planner.add(Kind::Choice, {{Field::Factor, std::int64_t(8)}, {Field::Direction, code(Direction::Improve)}, {Field::Goal, text("Vi er fleksible på jobb")}});
    for (const auto &[column, line] : {std::pair(Column::Employees, "sier ja til å prøve en ny måte å gjøre det på"),
                                       std::pair(Column::Leader, "forteller tidlig hva som endrer seg, og hvorfor"),
                                       std::pair(Column::Organisation, "har vaktplaner som tåler at noen bytter")})
        planner.add(Kind::Characteristic, {{Field::Choice, choice}, {Field::Column, code(column)}, {Field::Text, text(line)}});
    planner.measure(choice, "Vi bytter oppgaver én dag i måneden; alle er med, også vikarer 😀", "Leder, tillitsvalgt", 30, Status::UnderWay);
    planner.measure(choice, "=HYPERLINK(\"http://x\") skrives ned", "Leder", -20, Status::NotStarted);
    planner.measure(choice, "Fullmaktene skrives ned på én side", "Leder", 40, Status::Done);
    planner.measure({}, "Kaffe \\ og prat, hver fredag", "Alle", 0, Status::UnderWay);
    if (!(*plans)->apply(key, {SetField{{}, Field::MyPlan, valueOf(text("bare for meg selv")), {}}}))
        return 3;
    return 0;
}
