// Analysekrysset on one page: strokes drawn as strokes, why, and what the plenum chose from the sums.

#include "followup/cross.h"
#include "report/pdf/planparts.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/plantext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

using followup::Side;

namespace {

constexpr double rowHeight = 19;
constexpr double fieldPad = 12;
constexpr double headHeight = 26;
constexpr Side sides[] = {Side::Satisfied, Side::Improve};

// In fives, the fifth across the others.
void drawStrokes(Paper &paper, const Box &box, std::int64_t count)
{
    const double fives = static_cast<double>((count + 4) / 5);
    const double step = std::min(4.2 * paper.zoom(), box.width / (fives * 5 + 1));
    const double tall = std::min(11 * paper.zoom(), box.height - 4);
    const double top = box.y + (box.height - tall) / 2;
    const auto stroke = [&](Point from, Point to) {
        paper.shape({{from, to}, false, 0, palette::ink, std::min(1.2 * paper.zoom(), step / 2.5), 0, true});
    };
    double x = box.x + 1;
    for (std::int64_t done = 0; done < count; done += 5, x += 5.4 * step) {
        const std::int64_t now = std::min<std::int64_t>(5, count - done);
        for (std::int64_t i = 0; i < std::min<std::int64_t>(now, 4); ++i)
            stroke({x + static_cast<double>(i) * step, top}, {x + static_cast<double>(i) * step, top + tall});
        if (now == 5)
            stroke({x - 0.8 * step, top + tall * 0.82}, {x + 3.8 * step, top + tall * 0.18});
    }
}

std::vector<double> fieldColumns(double width)
{
    return {width * 0.54, width * 0.36, width * 0.1};
}

const TableLook fieldLook{2, 2.5};
constexpr Type factorType = type::table.weighted(Weight::Medium);

// What layFactors will take.
double heightOfFactors(const Paper &paper, const followup::CrossSummary &sums, Side side, double width)
{
    double height = 0;
    for (const survey::Factor factor : followup::mostStrokes(sums, side)) {
        const double words = paper
                                 .lay(wording::factorName(factor), factorType,
                                      fieldColumns(width).front() - 2 * fieldLook.padX * paper.zoom())
                                 .height;
        height += std::max(rowHeight * paper.zoom(), words + 2 * fieldLook.padY * paper.zoom());
    }
    return height;
}

void layFactors(Paper &paper, const followup::CrossSummary &sums, Side side, const Box &field)
{
    paper.moveTo(field.y);
    Table table(paper, field.x, fieldColumns(field.width), fieldLook);
    for (const survey::Factor factor : followup::mostStrokes(sums, side)) {
        const std::int64_t count = sums.of(side, factor);
        Cell strokes;
        strokes.draw = [count](Paper &on, const Box &box) {
            drawStrokes(on, box, count);
        };
        strokes.alternative = Papers::tr("%n stroke(s)", nullptr, static_cast<int>(count));
        strokes.height = rowHeight;
        Cell number{wording::count(count), type::table.inColumns(), Align::Right};
        number.middle = true;
        table.row({{wording::factorName(factor), factorType, Align::Left, Role::RowHeader}, strokes, number},
                  rowHeight);
    }
}

// Those that there is no room for.
QStringList layReasons(Paper &paper, const PlanMaterial &material, Side side, const Box &field)
{
    QStringList left;
    double y = field.y;
    {
        const Paper::Tag tag(paper, Role::H3);
        y += paper.text(Papers::tr("because …"),
                        type::table.inked(palette::inkMuted).weighted(Weight::Medium), {field.x, y}) +
             3 * paper.zoom();
    }
    const Paper::Tag list(paper, Role::L);
    for (const followup::Reason &reason : material.plan.reasons) {
        if (reason.side != side || reason.text.isEmpty())
            continue;
        const QString text =
            u"•  "_s + (reason.factor ? u"%1 (%2)"_s.arg(reason.text, wording::factorName(*reason.factor))
                                      : reason.text);
        const Laid laid = paper.lay(text, type::table.hanging(9.7), field.width);
        if (y + laid.height > field.bottom()) {
            left.append(text);
            continue;
        }
        const Paper::Tag item(paper, Role::LI);
        paper.put(laid, {field.x, y});
        y += laid.height + 2.5 * paper.zoom();
    }
    return left;
}

// Oppsummering av gruppearbeid: ten factors with their sums, and the choice.
void laySummary(Paper &paper, const PlanMaterial &material, const followup::CrossSummary &sums,
                const Box &box)
{
    {
        const Paper::Tag tag(paper, Role::H2);
        paper.text(Papers::tr("Summary of the group work"), type::table.weighted(Weight::SemiBold),
                   {box.x, box.y + 4 * paper.zoom()}, box.width);
    }
    paper.moveTo(box.y + headHeight * paper.zoom());
    const double count = box.width * 0.16;
    const double chosen = box.width * 0.2;
    Table table(paper, box.x, {box.width - 2 * count - chosen, count, count, chosen}, {3, 3});
    const Type caption = type::small.inked(palette::ink).weighted(Weight::Medium);
    table.head({{Papers::tr("Factor"), caption},
                {Papers::tr("Satisfied"), caption, Align::Right},
                {Papers::tr("Improve"), caption, Align::Right},
                {Papers::tr("Chosen"), caption}});
    for (const survey::Factor factor : survey::allFactors()) {
        const followup::Choice *choice = material.plan.choiceFor(factor);
        const auto number = [&](Side side) {
            return sums.of(side, factor) > 0 ? wording::count(sums.of(side, factor)) : QString(u"–"_s);
        };
        std::vector<Cell> row{
            {u"%1  %2"_s.arg(factor.number()).arg(wording::factorName(factor)),
             type::table.weighted(choice ? Weight::SemiBold : Weight::Regular),
             Align::Left, Role::RowHeader},
            {number(Side::Satisfied), type::table.inColumns(), Align::Right},
            {number(Side::Improve), type::table.inColumns(), Align::Right},
            {choice ? wording::directionText(choice->direction) : QString(),
             type::table.inked(palette::accentDark).weighted(Weight::SemiBold)}};
        for (Cell &cell : row) {
            cell.middle = true;
            cell.ground = choice ? palette::accentSoft : 0;
        }
        table.row(row, 18);
    }
}

} // namespace

void layCross(Paper &paper, const PlanMaterial &material)
{
    const followup::CrossSummary sums = followup::sumStrokes(material.plan);
    layPlanTitle(paper, material, Papers::tr("Analysis cross for %1").arg(material.unit));
    paper.skip(8);
    const double z = paper.zoom();
    const Box all{paper.left(), paper.y(), paper.width(), paper.bottom() - paper.y()};
    const double summary = all.width * 0.33;
    const double half = (all.width - summary - 18) / 2;
    const double middle = all.x + half;
    const double heads = headHeight * z;
    double rows = 5 * rowHeight * z; // of a form to be filled in by hand
    for (const Side side : sides)
        rows = std::max(rows, heightOfFactors(paper, sums, side, half - fieldPad));
    const double upper = std::max(heads + rows + 12 * z, all.height * 0.42);
    const double level = all.y + upper;
    if (level > all.bottom() - 60 * z)
        paper.newPage(); // too large a zoom
    paper.line({middle, all.y}, {middle, all.bottom()}, palette::accent, 1.6);
    paper.line({all.x, level}, {all.x + 2 * half, level}, palette::accent, 1.6);
    QStringList left[2];
    for (std::size_t i = 0; i < 2; ++i) {
        const double x = all.x + (i == 0 ? 0 : half + fieldPad);
        const double width = half - fieldPad;
        {
            const Paper::Tag tag(paper, Role::H2);
            paper.text(wording::sideText(sides[i]), type::heading, {x, all.y + 2 * z}, width);
        }
        layFactors(paper, sums, sides[i], {x, all.y + heads, width, upper - heads});
        left[i] =
            layReasons(paper, material, sides[i], {x, level + 8 * z, width, all.bottom() - level - 8 * z});
    }
    laySummary(paper, material, sums, {all.right() - summary, all.y, summary, all.height});
    for (std::size_t i = 0; i < 2; ++i) {
        if (left[i].isEmpty())
            continue;
        if (i == 0 || left[0].isEmpty())
            paper.newPage();
        paper.heading(Role::H2, wording::sideText(sides[i]), type::heading);
        for (const QString &text : left[i]) {
            paper.skip(3);
            paper.paragraph(text, type::table.hanging(9.7));
        }
        paper.skip(12);
    }
}

} // namespace faktorbenk::report::pdf
