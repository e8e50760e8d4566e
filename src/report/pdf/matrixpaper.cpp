// The priority matrix, and all ideas with where they lie and why.

#include "followup/matrix.h"
#include "report/pdf/planparts.h"
#include "wording/factortext.h"
#include "wording/plantext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

using followup::Idea;
using followup::Verdict;

namespace {

constexpr double fieldHeight = 96;
constexpr double emptyField = 190; // of a form to be filled in by hand

constexpr Type caption = type::small.inked(palette::ink).weighted(Weight::Medium);

std::optional<Verdict> verdictFor(const PlanMaterial &material, const Idea &idea)
{
    const auto placed = followup::placementOf(material.plan, idea.id);
    return placed ? std::optional(followup::verdictOf(*placed)) : std::nullopt;
}

// «2  Bytteprøve i vaktplanen», the number being that of the list below.
QString cardsIn(const PlanMaterial &material, Verdict verdict)
{
    QStringList cards;
    int number = 0;
    for (const Idea &idea : material.plan.ideas) {
        ++number;
        if (!idea.text.isEmpty() && verdictFor(material, idea) == verdict)
            cards.append(u"%1  %2"_s.arg(number).arg(idea.text.simplified()));
    }
    return cards.join(u'\n');
}

void layMatrix(Paper &paper, const PlanMaterial &material)
{
    const double axis = 84 * paper.zoom();
    const double field = (paper.width() - axis) / 2;
    Table table(paper, paper.left(), {axis, field, field}, {8, 4.5, palette::paper, palette::lineStrong, true});
    table.head({{Papers::tr("Impact, and how easy it is"), caption.inked(palette::inkMuted)},
                {Papers::tr("hard to do"), caption, Align::Center},
                {Papers::tr("easy to do"), caption, Align::Center}});
    const auto fields = [&](const QString &impact, Verdict hard, Verdict easy) {
        const auto title = [](Verdict verdict) {
            return Cell{wording::verdictText(verdict),
                        type::body.weighted(Weight::SemiBold).inked(palette::accentDark),
                        Align::Left,
                        Role::TD,
                        1,
                        verdict == Verdict::QuickWin ? palette::accentSoft : palette::sand};
        };
        paper.need(40 * paper.zoom());
        table.row({{impact, caption, Align::Right, Role::RowHeader}, title(hard), title(easy)});
        const auto cards = [&](Verdict verdict) {
            Cell cell{cardsIn(material, verdict), type::table.hanging(14)};
            cell.top = true;
            return cell;
        };
        table.row({{}, cards(hard), cards(easy)},
                  material.plan.ideas.empty() ? emptyField : fieldHeight);
    };
    fields(Papers::tr("large impact"), Verdict::ShouldConsider, Verdict::QuickWin);
    fields(Papers::tr("small impact"), Verdict::No, Verdict::CouldConsider);
}

QString goalOf(const PlanMaterial &material, const Idea &idea)
{
    QStringList lines;
    for (const followup::Choice &choice : material.plan.choices)
        if (idea.choice == choice.id)
            lines.append(choice.goal.isEmpty() ? wording::factorName(choice.factor) : choice.goal);
    for (const followup::Characteristic &line : material.plan.characteristics)
        if (idea.characteristic == line.id)
            lines.append(u"%1 %2"_s.arg(wording::columnText(line.column), line.text));
    return lines.join(u'\n');
}

// Where it lies, of how many votes, and whether it went on into the plan.
QString placeOf(const PlanMaterial &material, const Idea &idea)
{
    const auto placed = followup::placementOf(material.plan, idea.id);
    QStringList lines{placed ? wording::verdictText(followup::verdictOf(*placed)) : Papers::tr("Not placed yet")};
    if (placed && placed->votes > 1)
        lines.append(Papers::tr("mean of %n vote(s)", nullptr, static_cast<int>(placed->votes)));
    if (followup::measureFrom(material.plan, idea.id))
        lines.append(Papers::tr("✓ in the plan"));
    return lines.join(u'\n');
}

void layList(Paper &paper, const PlanMaterial &material)
{
    if (material.plan.ideas.empty())
        return;
    paper.skip(13);
    paper.heading(Role::H2, Papers::tr("The ideas, and why they lie where they lie"), type::heading, 70);
    paper.skip(5);
    const double w = paper.width();
    Table table(paper, paper.left(), {w * 0.05, w * 0.29, w * 0.22, w * 0.19, w * 0.25},
                {5, 3.6, palette::sand, palette::lineStrong, true});
    table.head({{Papers::tr("No."), caption},
                {Papers::tr("Idea"), caption},
                {Papers::tr("Contributes to"), caption},
                {Papers::tr("Place"), caption},
                {Papers::tr("Why"), caption}});
    int number = 0;
    for (const Idea &idea : material.plan.ideas)
        table.row({{QString::number(++number), type::table.inColumns()},
                   {idea.text, type::table, Align::Left, Role::RowHeader},
                   {goalOf(material, idea)},
                   {placeOf(material, idea)},
                   {idea.placementReason}});
}

} // namespace

void layIdeas(Paper &paper, const PlanMaterial &material)
{
    layPlanTitle(paper, material, Papers::tr("Priority matrix for %1").arg(material.unit));
    paper.skip(9);
    layMatrix(paper, material);
    layList(paper, material);
}

} // namespace faktorbenk::report::pdf
