// Handlingsplanen: the paper form as people know it, a goal at a time, with the measures below.

#include "followup/standing.h"
#include "report/pdf/planparts.h"
#include "wording/factortext.h"
#include "wording/plantext.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

using followup::Measure;

namespace {

constexpr int emptyRows = 2; // of a form to be filled in by hand
constexpr double emptyHeight = 28;

constexpr Type caption = type::small.inked(palette::ink).weighted(Weight::Medium);

void layGoal(Paper &paper, const PlanMaterial &material, const followup::Choice *choice)
{
    paper.paragraph(choice && !choice->goal.isEmpty() ? Papers::tr("Goal: %1").arg(choice->goal)
                                                      : Papers::tr("Goal:"),
                    type::body.weighted(Weight::SemiBold));
    paper.skip(5);
    Table table(paper, paper.left(), std::vector<double>(3, paper.width() / 3),
                {6, 3.6, palette::accentSoft, palette::lineStrong, true});
    std::vector<Cell> head;
    std::vector<Cell> cells;
    bool empty = true;
    for (const followup::Column column : allColumns) {
        head.push_back({Papers::tr("Characteristics: %1").arg(wording::columnText(column).toLower()),
                        caption.inked(palette::accentDark)});
        cells.push_back({choice ? dotted(material, *choice, column) : QString(), type::table.hanging(9.7)});
        empty = empty && cells.back().text.isEmpty();
    }
    table.head(head);
    table.row(cells, empty ? 1.6 * emptyHeight : 0);
}

QString deadlineText(const Measure &measure)
{
    return measure.deadlineText.isEmpty() ? dateText(measure.deadline) : measure.deadlineText;
}

// usual: what all of them are unless they say otherwise; none: each says it.
void layMeasures(Paper &paper, const PlanMaterial &material, const std::vector<Measure> &measures,
                 std::optional<followup::Direction> usual, int ifNone = emptyRows)
{
    const double w = paper.width();
    Table table(paper, paper.left(), {w * 0.36, w * 0.17, w * 0.12, w * 0.12, w * 0.23},
                {6, 4.5, palette::sand, palette::lineStrong, true});
    table.head({{Papers::tr("Measure"), caption},
                {Papers::tr("Responsible"), caption},
                {Papers::tr("Deadline"), caption},
                {Papers::tr("Status"), caption},
                {Papers::tr("What we expect to gain"), caption}});
    for (const Measure &measure : measures) {
        QString status = wording::statusText(measure.status);
        if (measure.direction != usual)
            status = u"%1 · %2"_s.arg(wording::directionText(measure.direction), status);
        if (measure.doneOn)
            status += u'\n' + dateText(measure.doneOn);
        const bool overdue = material.day.isValid() && followup::isOverdue(measure, material.day);
        if (overdue) // a sign and a word: paper may be black and white
            status = Papers::tr("! %1, overdue").arg(status);
        table.row({{measure.text, type::table, Align::Left, Role::RowHeader},
                   {measure.responsible},
                   {deadlineText(measure)},
                   {status, overdue ? type::table.weighted(Weight::SemiBold) : type::table},
                   {measure.gain}},
                  22);
    }
    for (int i = 0; measures.empty() && i < ifNone; ++i)
        table.row({{}, {}, {}, {}, {}}, emptyHeight);
}

} // namespace

void layActionPlan(Paper &paper, const PlanMaterial &material)
{
    layPlanTitle(paper, material, Papers::tr("Action plan for %1").arg(material.unit));
    const auto &choices = material.plan.choices;
    for (const followup::Choice &choice : choices) {
        paper.skip(14);
        paper.heading(Role::H2, choiceText(choice), type::heading, 120);
        paper.skip(4);
        layGoal(paper, material, &choice);
        paper.skip(6);
        layMeasures(paper, material, measuresOf(material, choice.id), choice.direction);
    }
    const std::vector<Measure> loose = measuresOf(material, {});
    if (!loose.empty()) {
        paper.skip(14);
        paper.heading(Role::H2, choices.empty() ? Papers::tr("Measures") : Papers::tr("Other measures"),
                      type::heading, 80);
        paper.skip(4);
        layMeasures(paper, material, loose, {});
    } else if (choices.empty()) {
        paper.skip(14);
        layGoal(paper, material, nullptr);
        paper.skip(6);
        layMeasures(paper, material, {}, {}, 7);
    }
}

} // namespace faktorbenk::report::pdf
