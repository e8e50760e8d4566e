#include "report/planpart.h"

#include "followup/standing.h"
#include "wording/factortext.h"
#include "wording/plantext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report {

using followup::Measure;

namespace {

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(PlanPart)
};

} // namespace

bool hasCross(const PlanPart &part)
{
    return !followup::sumStrokes(part.plan).isEmpty() || !part.plan.reasons.empty();
}

bool hasActions(const PlanPart &part)
{
    return !part.plan.choices.empty() || !part.plan.measures.empty();
}

std::vector<Measure> measuresOf(const followup::UnitPlan &plan, std::optional<followup::Id> choice)
{
    std::vector<Measure> found;
    std::copy_if(plan.measures.begin(), plan.measures.end(), std::back_inserter(found),
                 [&](const Measure &each) { return each.choice == choice; });
    return found;
}

QStringList characteristicsOf(const followup::UnitPlan &plan, const followup::Choice &choice, followup::Column column)
{
    QStringList found;
    for (const followup::Characteristic &each : plan.characteristics)
        if (each.choice == choice.id && each.column == column)
            found.append(each.text);
    return found;
}

QString factorText(survey::Factor factor)
{
    return u"%1 %2"_s.arg(factor.number()).arg(wording::factorName(factor));
}

QString deadlineText(const Measure &measure)
{
    if (!measure.deadline)
        return measure.deadlineText;
    const QString day = QLocale().toString(*measure.deadline, QLocale::ShortFormat);
    const QString said = measure.deadlineText.trimmed();
    const auto isTheDay = [&](const QString &format) { return QDate::fromString(said, format) == *measure.deadline; };
    if (said.isEmpty() || said == day || isTheDay(u"d.M.yyyy"_s) || isTheDay(u"yyyy-MM-dd"_s) || isTheDay(u"d/M/yyyy"_s))
        return day;
    return u"%1 (%2)"_s.arg(measure.deadlineText, day);
}

QString statusText(const Measure &measure, const QDate &asOf)
{
    const QString status = wording::statusText(measure.status);
    if (asOf.isValid() && followup::isOverdue(measure, asOf))
        return PlanWords::tr("! %1, overdue").arg(status);
    if (measure.status == followup::Status::Done && measure.doneOn)
        return u"%1 %2"_s.arg(status, QLocale().toString(*measure.doneOn, QLocale::ShortFormat));
    return status;
}

QString longDate(const QDate &date)
{
    return QLocale().toString(date, QLocale().language() == QLocale::English ? u"d MMMM yyyy"_s : u"d. MMMM yyyy"_s);
}

QString followUpsText(const PlanPart &part)
{
    return part.followUps.empty() ? QString() : PlanWords::tr("Next follow-up: %1").arg(longDate(part.followUps.front()));
}

} // namespace faktorbenk::report
