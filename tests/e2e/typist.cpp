// Types into the forms of two plans without pause, as windows do, until it is killed: for killstorm.py. Each line it prints
// is the number of the keystroke just made; place n / 20 % places holds the number of the last one made in it. Between the
// keystrokes it does what is saved at once: reasons and strokes in the first plan; adding, undoing, redoing and the bin in
// the second. «locked»: something had to wait, as another program was writing.
// Usage: typist FILE FIRST_NUMBER
#include "workbench/autosave.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace faktorbenk;
using namespace followup;

namespace {

constexpr std::chrono::milliseconds keyEvery{10};
constexpr int keysAPlace = 20; // before it goes on to the next
constexpr std::chrono::milliseconds copyEvery{60}; // as the forms do it

// A deed that is saved at once. False: somebody else was writing. Ends the program at any other trouble.
template <class Done> bool saved(const Done &done, int trouble)
{
    if (done)
        return true;
    if (done.error().code != base::ErrorCode::DatabaseLocked) {
        std::fprintf(stderr, "trouble %d: error %d\n", trouble, static_cast<int>(done.error().code));
        std::_Exit(trouble);
    }
    std::puts("locked");
    std::fflush(stdout);
    return false;
}

class Typist
{
public:
    Typist(workbench::Plans &plans, const base::Clock &clock, int first)
        : m_plans(plans), m_autosave(plans, m_alarm, clock), m_number(first - 1)
    {
        QObject::connect(&m_autosave, &workbench::Autosave::failed,
                         [](const base::Error &error) { saved(base::Result<void>(base::Failure(error)), 3); });
        QObject::connect(&m_autosave, &workbench::Autosave::conflicted, [] { std::_Exit(5); });
        // What whoever was killed did last can be undone and done again.
        for (const bool back : {true, false})
            if (const auto turned = back ? m_plans.undo(m_second) : m_plans.redo(m_second);
                !turned && turned.error().code != base::ErrorCode::NothingToUndo && turned.error().code != base::ErrorCode::NothingToRedo)
                saved(turned, 6);
        prepare();
    }

    void key()
    {
        ++m_number;
        const auto &[place, seen] = m_places[static_cast<std::size_t>(m_number / keysAPlace) % m_places.size()];
        m_autosave.typed(place, valueOf(QStringLiteral("vi hjelper hverandre 😀 %1").arg(m_number)), seen);
        if (doBetween()) {
            std::printf("%d\n", m_number);
            std::fflush(stdout);
        }
    }
    void copy()
    {
        if (!m_autosave.hasUnsaved())
            m_plans.goOnCopying();
    }

private:
    // The forms' fields, as killstorm.py has them.
    void prepare()
    {
        struct Wanted {
            Kind kind;
            Field field;
        };
        constexpr Wanted wanted[] = {{Kind::Sheet, Field::MyPlan},       {Kind::Sheet, Field::WorkedWell},
                                     {Kind::Choice, Field::Goal},        {Kind::Characteristic, Field::Text},
                                     {Kind::Idea, Field::Text},          {Kind::Measure, Field::Text},
                                     {Kind::Measure, Field::Responsible}, {Kind::FollowUp, Field::Examples},
                                     {Kind::Obstacle, Field::Text},      {Kind::ScheduleRow, Field::Note}};
        for (const Wanted &each : wanted) {
            const RecordRef record = theOne(each.kind);
            m_places.emplace_back(workbench::Autosave::Place{m_first, record, each.field},
                                  m_plans.load(m_first)->find(record)->value(each.field));
        }
        m_group = theOne(Kind::Group).id;
    }

    RecordRef theOne(Kind kind)
    {
        if (kind == Kind::Sheet)
            return {};
        const auto plan = m_plans.load(m_first);
        if (!plan)
            std::_Exit(7);
        for (const Record &record : plan->records)
            if (record.ref.kind == kind)
                return record.ref;
        std::vector<Setting> values;
        if (kind == Kind::Choice)
            values = {{Field::Factor, std::int64_t(4)}};
        else if (kind == Kind::Characteristic)
            values = {{Field::Choice, theOne(Kind::Choice).id}};
        else if (kind == Kind::Group)
            values = {{Field::Session, theOne(Kind::Session).id}};
        while (true)
            if (const auto made = m_plans.apply(m_first, {AddRecord{kind, values, {}}}); saved(made, 8))
                return {kind, made->records.front()};
    }

    bool doBetween()
    {
        const QString number = QString::number(m_number);
        bool done = true;
        if (m_number % 25 == 0)
            done = saved(m_plans.apply(m_first, {AddRecord{Kind::Reason, {{Field::Text, number}}, {}}}), 4);
        if (m_number % 10 == 3)
            done = saved(m_plans.apply(m_first, {CountStrokes{m_group, Stage::Group, *survey::Factor::fromNumber(4), Side::Satisfied, 1}}), 4);
        const int turn = m_number % 12;
        if (turn == 1) {
            const auto made = m_plans.apply(m_second, {AddRecord{Kind::Obstacle, {{Field::Text, number}}, {}}});
            m_latest = saved(made, 9) ? made->records.front() : 0;
        }
        bool went = m_latest != 0;
        if (went && (turn == 3 || turn == 9))
            went = saved(m_plans.undo(m_second), 10);
        else if (went && turn == 5)
            went = saved(m_plans.redo(m_second), 11);
        else if (went && turn == 7)
            went = saved(m_plans.apply(m_second, {DeleteRecord{{Kind::Obstacle, m_latest}}}), 12);
        if (!went) // what comes next would be about something else
            m_latest = 0;
        return done;
    }

    workbench::Plans &m_plans;
    workbench::TimerAlarm m_alarm;
    workbench::Autosave m_autosave;
    const PlanKey m_first{QStringLiteral("2023"), QStringLiteral("a")};
    const PlanKey m_second{QStringLiteral("2023"), QStringLiteral("b")};
    std::vector<std::pair<workbench::Autosave::Place, Value>> m_places; // with what they held at first
    Id m_group = 0;
    Id m_latest = 0; // what was added to the second plan
    int m_number;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const base::SystemClock clock;
    const auto plans = workbench::Plans::open(QString::fromLocal8Bit(argv[1]), workbench::Author::ofThisComputer(), clock,
                                              workbench::Plans::Take::WhenWriting);
    if (!plans || !(*plans)->right().mayWrite())
        return 1;
    Typist typist(**plans, clock, std::atoi(argv[2]));
    QTimer keys, copying;
    QObject::connect(&keys, &QTimer::timeout, [&] { typist.key(); });
    QObject::connect(&copying, &QTimer::timeout, [&] { typist.copy(); });
    keys.start(keyEvery);
    copying.start(copyEvery);
    return QCoreApplication::exec();
}
