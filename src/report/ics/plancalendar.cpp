#include "report/ics/plancalendar.h"

#include "followup/standing.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::ics {

using followup::Measure;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

struct Unit {
    QString municipality;
    QString round;
    QString code;
    QString name;
    const PlanPart &part;
};

// Made of what the thing is, so that two municipalities' never meet and one is the same thing the next time.
QString uidOf(const Unit &unit, const QString &what)
{
    static const QUuid ours(u"{6f0c3f4e-6b41-5a8e-9d39-5d1a2c7b9e10}"_s);
    return QUuid::createUuidV5(ours, QStringList{unit.municipality, unit.round, unit.code, what}.join(u'\n')).toString(QUuid::WithoutBraces);
}

QString goalOf(const followup::UnitPlan &plan, const Measure &measure)
{
    const auto choice = std::find_if(plan.choices.begin(), plan.choices.end(), [&](const followup::Choice &each) { return measure.choice == each.id; });
    if (choice == plan.choices.end())
        return {};
    return choice->goal.isEmpty() ? factorText(choice->factor) : u"%1 (%2)"_s.arg(choice->goal, factorText(choice->factor));
}

Event deadline(const Unit &unit, const Measure &measure)
{
    QStringList lines{Words::tr("Unit: %1").arg(unit.name)};
    if (!measure.responsible.isEmpty())
        lines.append(Words::tr("Responsible: %1").arg(measure.responsible));
    if (const QString goal = goalOf(unit.part.plan, measure); !goal.isEmpty())
        lines.append(Words::tr("Goal: %1").arg(goal));
    if (!measure.deadlineText.isEmpty())
        lines.append(Words::tr("Deadline as written: %1").arg(measure.deadlineText));
    return {uidOf(unit, u"measure %1"_s.arg(measure.id)), *measure.deadline, Words::tr("Deadline: %1").arg(measure.text), lines.join(u'\n'),
            Words::tr("10-FAKTOR")};
}

// The first to come is the first to come also in the next file: its day moves with the plan.
Event followUp(const Unit &unit, std::size_t at)
{
    return {uidOf(unit, u"follow-up %1"_s.arg(at + 1)), unit.part.followUps[at], Words::tr("Follow-up of the 10-FAKTOR plan: %1").arg(unit.name),
            Words::tr("How do we practise what we agreed on? Which measures are done, and have they worked? What more is needed?"),
            Words::tr("10-FAKTOR")};
}

void addEvents(std::vector<Event> &events, const Unit &unit)
{
    for (const Measure &measure : unit.part.plan.measures)
        if (measure.deadline && followup::isOpen(measure.status))
            events.push_back(deadline(unit, measure));
    for (std::size_t at = 0; at < unit.part.followUps.size(); ++at)
        events.push_back(followUp(unit, at));
}

Calendar arranged(const QString &name, const QDateTime &made, std::vector<Event> events)
{
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.day < b.day; });
    return {name, QLocale().name().section(u'_', 0, 0), made, std::move(events)};
}

} // namespace

Calendar unitCalendar(const UnitMaterial &material)
{
    const disclosure::UnitReport &report = material.report;
    std::vector<Event> events;
    addEvents(events, {report.municipality(), report.round(), report.code().text(), report.name(), material.plan});
    return arranged(Words::tr("10-FAKTOR: the plan of %1").arg(report.name()), material.plan.read, std::move(events));
}

Calendar roundCalendar(const RoundMaterial &material)
{
    std::vector<Event> events;
    for (const RoundMaterial::Unit &unit : material.units) {
        const std::size_t before = events.size();
        addEvents(events, {material.municipality, material.round, unit.report.code().text(), unit.report.name(), unit.plan});
        for (std::size_t at = before; at < events.size(); ++at)
            if (!events[at].summary.endsWith(unit.report.name()))
                events[at].summary += u" ("_s + unit.report.name() + u')';
    }
    return arranged(Words::tr("10-FAKTOR: the plans of %1").arg(material.municipality), material.read, std::move(events));
}

} // namespace faktorbenk::report::ics
