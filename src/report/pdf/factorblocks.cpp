#include "report/about.h"
#include "report/pdf/columns.h"
#include "report/pdf/table.h"
#include "report/pdf/unitparts.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/lineagetext.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

using disclosure::Comparison;
using disclosure::FactorReport;

namespace {

constexpr double chartHeight = 118;
constexpr double gap = 28;

void layMeans(Paper &paper, const UnitSource &source, const FactorReport &factor, const Box &box)
{
    std::vector<ColumnMark> columns{{Papers::tr("Our unit"), wording::number(factor.figures->mean),
                                     factor.figures->mean.toDouble(), palette::accent, 0, 0, true}};
    QStringList said{Papers::tr("our unit %1").arg(wording::number(factor.figures->mean))};
    for (const ReferenceColumn &reference : source.references)
        if (const Comparison *found = comparisonIn(factor, reference)) {
            const ReferenceLook look = lookOf(reference.with);
            columns.push_back({columnTitle(reference), wording::number(found->mean), found->mean.toDouble(),
                               look.fill, look.edge, look.dash});
            said.append(u"%1 %2"_s.arg(columnTitle(reference), wording::number(found->mean)));
        }
    const Paper::Tag figure(paper, Role::Figure,
                            Papers::tr("Columns on a scale from 1 to 5, means of %1: %2.")
                                .arg(wording::factorName(factor.factor), said.join(u", "_s)));
    drawColumns(paper, box, columns, 1, 5, false);
}

// «Flest: 45,1 % litt enig, 39,5 % svært enig».
QString mostAnswers(const survey::Distribution &shares)
{
    std::array<std::size_t, 5> order;
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return shares[a] > shares[b]; });
    const auto said = [&](std::size_t at) {
        return u"%1 %2"_s.arg(wording::percent(shares[at]), wording::answerLabel(static_cast<int>(at) + 1));
    };
    return shares[order[1]].count() == 0 ? Papers::tr("All: %1").arg(said(order[0]))
                                         : Papers::tr("Most: %1, %2").arg(said(order[0]), said(order[1]));
}

void layShares(Paper &paper, const FactorReport &factor, const Box &box)
{
    const survey::Distribution &shares = *factor.figures->distribution;
    std::vector<ColumnMark> columns;
    QStringList said;
    double highest = 10;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const QString label = wording::answerLabel(static_cast<int>(i) + 1);
        columns.push_back({u"%1 %2"_s.arg(i + 1).arg(label), wording::percent(shares[i]),
                           shares[i].toDouble(), palette::answers[i], i == 2 ? palette::lineStrong : 0});
        said.append(u"%1 %2"_s.arg(label, wording::percent(shares[i])));
        highest = std::max(highest, shares[i].toDouble());
    }
    const Paper::Tag figure(paper, Role::Figure,
                            Papers::tr("Columns, distribution of the answers on %1, percent of answers: %2.")
                                .arg(wording::factorName(factor.factor), said.join(u", "_s)));
    drawColumns(paper, box, columns, 0, highest, true);
}

void layVerdicts(Paper &paper, const UnitSource &source, const FactorReport &factor)
{
    const double place = paper.width() * 0.5;
    {
        Table table(paper, paper.left(), {place, 62, paper.width() - place - 62}, {5, 2.2});
        const Type caption = type::small.inked(palette::ink).weighted(Weight::Medium);
        table.head({{Papers::tr("Compared with"), caption},
                    {Papers::tr("Mean"), caption, Align::Right},
                    {Papers::tr("Our unit lies"), caption}});
        for (const ReferenceColumn &reference : source.references)
            if (const Comparison *found = comparisonIn(factor, reference)) {
                const QString title = columnTitle(reference);
                table.row(
                    {{found->name.isEmpty() || found->name == title ? title
                                                                    : u"%1 (%2)"_s.arg(title, found->name),
                      type::table, Align::Left, Role::RowHeader},
                     {wording::number(found->mean), type::table.inColumns(), Align::Right},
                     {wording::verdictText(found->difference), type::table.weighted(Weight::Medium)}});
            }
    }
    paper.skip(4);
    paper.paragraph(Papers::tr("Our own uncertainty: %1").arg(wording::marginText(factor.figures->margin)),
                    type::table.inked(palette::inkMuted));
    QStringList lineages;
    for (const Comparison &comparison : factor.comparisons)
        if (const QString text = wording::lineageText(comparison.lineage);
            !text.isEmpty() && !lineages.contains(text))
            lineages.append(text);
    for (const QString &text : lineages)
        paper.paragraph(text, type::small);
}

// The question, and lines to write on.
void layQuestion(Paper &paper, double bottom)
{
    const double pad = 9;
    const Laid question =
        paper.lay(wording::guidingQuestion(), type::body.weighted(Weight::Medium).inked(palette::accentDark),
                  paper.width() - 2 * pad);
    const Box box{paper.left(), paper.y(), paper.width(),
                  std::max(question.height + 2 * pad, bottom - paper.y())};
    paper.box(box, palette::accentSoft, 4);
    {
        const Paper::Tag tag(paper, Role::P);
        paper.put(question, {box.x + pad, box.y + pad});
    }
    for (double y = box.y + pad + question.height + 20; y < box.bottom() - 6; y += 20)
        paper.line({box.x + pad, y}, {box.right() - pad, y}, palette::lineStrong, 0.6, 1.5);
    paper.moveTo(box.bottom());
}

void layFigures(Paper &paper, const UnitSource &source, const FactorReport &factor)
{
    const double half = (paper.width() - gap) / 2;
    const double right = paper.left() + half + gap;
    const Type caption = type::table.weighted(Weight::Medium);
    const double top = paper.y();
    const bool shares = factor.figures->distribution.has_value();
    const auto withheld = factor.figures->distributionWithheld;
    const bool oneChart = !source.isForLeaders() || withheld == disclosure::Reason::NotGiven;
    const Box left{paper.left(), top + 15, oneChart ? paper.width() : half, chartHeight};
    {
        const Paper::Tag tag(paper, Role::H3);
        paper.text(Papers::tr("Mean, from 1 to 5"), caption, {paper.left(), top});
    }
    layMeans(paper, source, factor, left);
    if (!oneChart) {
        {
            const Paper::Tag tag(paper, Role::H3);
            paper.text(Papers::tr("Distribution of answers"), caption, {right, top});
        }
        const Paper::Tag tag(paper, Role::P);
        if (!shares)
            paper.text(
                wording::reasonSentence(*withheld, source.report().floor(), wording::Hidden::Distribution),
                type::table.inked(palette::inkMuted), {right, top + 18}, half);
        else
            paper.text(wording::shareCaption() + u". "_s + mostAnswers(*factor.figures->distribution),
                       type::small, {right, top + 13}, half);
    }
    if (!oneChart && shares)
        layShares(paper, factor, {right, top + 34, half, chartHeight - 19});
    paper.moveTo(left.bottom() + 12);
    if (withheld && oneChart) {
        paper.paragraph(wording::reasonSentence(*withheld, source.report().floor(), wording::Hidden::Distribution),
                        type::table.inked(palette::inkMuted));
        paper.skip(6);
    }
    layVerdicts(paper, source, factor);
}

void layFactor(Paper &paper, const UnitSource &source, const FactorReport &factor, double bottom)
{
    paper.heading(Role::H2, u"%1   %2"_s.arg(factor.factor.number()).arg(wording::factorName(factor.factor)),
                  type::heading);
    paper.skip(2);
    QString definition = wording::factorDefinition(factor.factor);
    definition.replace(0, 1, definition.at(0).toUpper());
    paper.paragraph(definition, type::table.inked(palette::inkMuted));
    paper.skip(9);
    if (factor.figures) {
        layFigures(paper, source, factor);
    } else {
        paper.paragraph(wording::reasonText(*factor.figures.reason(), source.report().floor()),
                        type::body.weighted(Weight::SemiBold));
        paper.skip(3);
        paper.paragraph(source.whyHidden(factor), type::body);
    }
    paper.skip(9);
    layQuestion(paper, bottom);
}

} // namespace

void layFactors(Paper &paper, const UnitSource &source)
{
    const double half = (paper.bottom() - paper.top()) / 2;
    bool upper = true;
    for (const FactorReport &factor : source.report().factors()) {
        if (upper)
            paper.newPage();
        else
            paper.moveTo(std::max(paper.y() + 20, paper.top() + half + 14));
        layFactor(paper, source, factor, upper ? paper.top() + half - 14 : paper.bottom());
        upper = !upper;
    }
}

} // namespace faktorbenk::report::pdf
