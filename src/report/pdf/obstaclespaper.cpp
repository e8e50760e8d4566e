// What may stand in the way, and what the work belongs with.

#include "report/pdf/planparts.h"

namespace faktorbenk::report::pdf {

namespace {

constexpr int emptyRows = 6; // of a form to be filled in by hand
constexpr double emptyHeight = 38;

struct Line
{
    QString first, second;
    followup::OptionalFactor factor;
};

void layTable(Paper &paper, const QString &title, const QString &first, const QString &second, const std::vector<Line> &lines)
{
    paper.skip(14);
    paper.heading(Role::H2, title, type::heading, 80);
    paper.skip(5);
    const Type caption = type::small.inked(palette::ink).weighted(Weight::Medium);
    const double w = paper.width();
    Table table(paper, paper.left(), {w * 0.37, w * 0.41, w * 0.22}, {6, 4.2, palette::sand, palette::lineStrong, true});
    table.head({{first, caption}, {second, caption}, {Papers::tr("Factor"), caption}});
    for (const Line &line : lines)
        table.row({{line.first, type::table, Align::Left, Role::RowHeader}, {line.second}, {factorText(line.factor)}}, 22);
    for (int i = 0; lines.empty() && i < emptyRows; ++i)
        table.row({{}, {}, {}}, emptyHeight);
}

} // namespace

void layObstacles(Paper &paper, const PlanMaterial &material)
{
    layPlanTitle(paper, material, Papers::tr("Obstacles and connections in %1").arg(material.unit));
    std::vector<Line> obstacles;
    for (const followup::Obstacle &each : material.plan.obstacles)
        obstacles.push_back({each.text, each.strategy, each.factor});
    layTable(paper, Papers::tr("Obstacles, and what we do about them"), Papers::tr("What may stand in the way"),
             Papers::tr("What we do about it"), obstacles);
    std::vector<Line> links;
    for (const followup::DocumentLink &each : material.plan.links)
        links.push_back({each.document, each.extract, each.factor});
    layTable(paper, Papers::tr("What else it belongs with"), Papers::tr("Document or development area"),
             Papers::tr("What it says"), links);
}

} // namespace faktorbenk::report::pdf
