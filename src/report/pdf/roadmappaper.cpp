// «Vårt veikart for …»: goals and what one sees when one is there, for the wall.

#include "report/pdf/planparts.h"
#include "wording/factortext.h"
#include "wording/plantext.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

namespace {

void layColumns(Paper &paper, const PlanMaterial &material, const followup::Choice *choice,
                double emptyHeight)
{
    Table table(paper, paper.left(), std::vector<double>(3, paper.width() / 3),
                {8, 5, palette::accentSoft, palette::lineStrong, true});
    std::vector<Cell> head;
    std::vector<Cell> cells;
    bool empty = true;
    for (const followup::Column column : allColumns) {
        head.push_back(
            {wording::columnText(column), type::body.weighted(Weight::SemiBold).inked(palette::accentDark)});
        cells.push_back({choice ? dotted(material, *choice, column) : QString(), type::body.hanging(11)});
        empty = empty && cells.back().text.isEmpty();
    }
    table.head(head);
    table.row(cells, empty ? emptyHeight / paper.zoom() : 40);
}

void layMeasures(Paper &paper, const std::vector<followup::Measure> &measures)
{
    if (measures.empty())
        return;
    paper.skip(5);
    const double w = paper.width();
    const Type caption = type::small.inked(palette::ink).weighted(Weight::Medium);
    Table table(paper, paper.left(), {w * 0.58, w * 0.24, w * 0.18}, {8, 2.6, palette::paper});
    table.head({{Papers::tr("Measure"), caption},
                {Papers::tr("Responsible"), caption},
                {Papers::tr("Deadline"), caption}});
    for (const followup::Measure &measure : measures)
        table.row({{measure.text, type::table, Align::Left, Role::RowHeader},
                   {measure.responsible},
                   {measure.deadlineText.isEmpty() ? dateText(measure.deadline) : measure.deadlineText}});
}

} // namespace

void layRoadMap(Paper &paper, const PlanMaterial &material)
{
    paper.heading(Role::H1, Papers::tr("Our road map for %1").arg(material.unit), type::title);
    for (const followup::Choice &choice : material.plan.choices) {
        paper.skip(12);
        paper.paragraph(choiceText(choice), type::table.inked(palette::accent).weighted(Weight::Medium));
        paper.skip(1);
        paper.heading(Role::H2,
                      choice.goal.isEmpty() ? Papers::tr("Goal:") : Papers::tr("Goal: %1").arg(choice.goal),
                      type::heading, 70);
        paper.skip(6);
        layColumns(paper, material, &choice, 90);
        layMeasures(paper, measuresOf(material, choice.id));
    }
    if (material.plan.choices.empty()) {
        paper.skip(12);
        paper.heading(Role::H2, Papers::tr("Goal:"), type::heading, 70);
        paper.skip(6);
        layColumns(paper, material, nullptr, paper.room() - 50 * paper.zoom());
    }
}

} // namespace faktorbenk::report::pdf
