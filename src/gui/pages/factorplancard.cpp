#include "gui/pages/factorplancard.h"

#include "followup/standing.h"
#include "gui/design/style.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/paragraph.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace faktorbenk::gui {

using followup::Choice;
using followup::Measure;
using followup::Status;
using followup::UnitPlan;

namespace {

constexpr qsizetype mostMeasures = 3; // named on the card; the plan has them all

QString longDate(const QDate &date)
{
    return QLocale().toString(date, FactorPlanCard::tr("d MMMM yyyy", "how a date is written"));
}

// «• Fast tid til kollegaveiledning – Kari – august»
QString lineOf(const Measure &measure)
{
    QStringList parts{measure.text.simplified()};
    for (const QString &part : {measure.responsible, measure.deadlineText})
        if (!part.trimmed().isEmpty())
            parts += part.simplified();
    return QStringLiteral("• ") + parts.join(QStringLiteral(" – "));
}

} // namespace

FactorPlanCard::FactorPlanCard(QWidget *parent) : QFrame(parent)
{
    setProperty("role", QStringLiteral("banner"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(4);
    const auto label = [&](const char *name, const char *type) {
        auto *made = new Paragraph(this);
        made->setObjectName(QLatin1String(name));
        if (type)
            made->setProperty("type", QLatin1String(type));
        layout->addWidget(made);
        return made;
    };
    m_chosen = label("planChosen", "heading");
    m_goal = label("planGoal", "lead");
    m_measures = label("planMeasures", nullptr);
    m_next = label("planNext", "muted");
    m_outcome = label("planOutcome", nullptr);
    auto *ways = new QWidget(this);
    auto *flow = new FlowLayout(ways);
    flow->setSpacing(4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    ways->setSizePolicy(policy);
    const auto way = [&](const QString &text, Way to) {
        auto *button = new QPushButton(text, ways);
        button->setProperty("role", QStringLiteral("link"));
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, to] { Q_EMIT wayWanted(to); });
        return button;
    };
    m_cross = way(tr("To the analysis cross"), Way::Cross);
    m_roadMap = way(tr("To the road map"), Way::RoadMap);
    m_plan = way(tr("To the action plan"), Way::Plan);
    m_followUp = way(tr("To the follow-ups"), Way::FollowUp);
    layout->addWidget(ways);
}

void FactorPlanCard::setPlan(const UnitPlan &plan, survey::Factor factor, const followup::OptionalDate &due,
                             const QString &outcome, const QDate &today)
{
    const Choice *choice = plan.choiceFor(factor);
    m_cross->setVisible(!choice);
    for (QWidget *part : {static_cast<QWidget *>(m_goal), static_cast<QWidget *>(m_measures),
                          static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_roadMap),
                          static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_followUp)})
        part->setVisible(choice);
    m_outcome->setText(outcome);
    m_outcome->setVisible(choice && !outcome.isEmpty());
    if (choice) {
        showChoice(plan, *choice, due, today);
        return;
    }
    m_chosen->setText(plan.choices.empty() ? tr("No factor has been chosen to work on yet")
                                           : tr("Not one of the factors that are worked on"));
    for (QLabel *label : {m_goal, m_measures, m_next})
        label->clear();
}

void FactorPlanCard::showChoice(const UnitPlan &plan, const Choice &choice, const followup::OptionalDate &due,
                                const QDate &today)
{
    m_chosen->setText(choice.direction == followup::Direction::Improve ? tr("Chosen, to be improved")
                                                                       : tr("Chosen, to be kept"));
    const QString goal = choice.goal.simplified();
    m_goal->setText(goal.isEmpty() ? tr("The goal is not written yet") : tr("Goal: “%1”").arg(goal));

    int underWay = 0;
    int notStarted = 0;
    int done = 0;
    int overdue = 0;
    QStringList open;
    for (const Measure &measure : plan.measures) {
        if (measure.choice != choice.id)
            continue;
        underWay += measure.status == Status::UnderWay;
        notStarted += measure.status == Status::NotStarted;
        done += measure.status == Status::Done;
        overdue += followup::isOverdue(measure, today);
        if (followup::isOpen(measure.status) && !measure.text.trimmed().isEmpty())
            open += lineOf(measure);
    }
    QStringList counts;
    if (underWay > 0)
        counts += tr("%n under way", nullptr, underWay);
    if (notStarted > 0)
        counts += tr("%n not started", nullptr, notStarted);
    if (done > 0)
        counts += tr("%n done", nullptr, done);
    if (overdue > 0)
        counts += tr("%n past its deadline", nullptr, overdue);
    QStringList lines{counts.isEmpty() ? tr("No measures yet")
                                       : tr("Measures: %1").arg(counts.join(QStringLiteral(" · ")))};
    lines += open.mid(0, mostMeasures);
    if (open.size() > mostMeasures)
        lines += tr("… and %n more", nullptr, static_cast<int>(open.size() - mostMeasures));
    m_measures->setText(lines.join(QLatin1Char('\n')));

    // A date that is set comes before the one that a quarter gives.
    followup::OptionalDate next;
    for (const followup::FollowUp &each : plan.followUps)
        if (each.heldOn && *each.heldOn > today && (!next || *each.heldOn < *next))
            next = each.heldOn;
    if (!next)
        next = due;
    m_next->setText(!next           ? tr("Next follow-up: not set")
                    : *next < today ? tr("The follow-up was due %1").arg(longDate(*next))
                                    : tr("Next follow-up: %1").arg(longDate(*next)));
}

} // namespace faktorbenk::gui
