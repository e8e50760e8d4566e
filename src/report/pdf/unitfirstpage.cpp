#include "report/about.h"
#include "report/pdf/marks.h"
#include "report/pdf/table.h"
#include "report/pdf/unitparts.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/lineagetext.h"
#include "wording/plantext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

using disclosure::Comparison;
using disclosure::FactorReport;

namespace {

constexpr double rowHeight = 30;
constexpr double plotHeight = 22;

void layTitle(Paper &paper, const UnitSource &source)
{
    const disclosure::UnitReport &report = source.report();
    QStringList above{u"10-FAKTOR"_s, Papers::tr("Round %1").arg(report.round())};
    if (!report.isRoot())
        above.append(report.municipality());
    if (!report.serviceType().isEmpty() && report.serviceType() != report.name())
        above.append(report.serviceType());
    paper.paragraph(above.join(u"  ·  "_s), type::table.inked(palette::accent).weighted(Weight::Medium));
    paper.skip(3);
    paper.heading(Role::H1, report.name(), type::title);
    paper.skip(3);
    paper.paragraph(wording::responseText(*report.figures()), type::body.weighted(Weight::Medium));
    for (const survey::Lineage &lineage : report.history()) {
        paper.skip(2);
        paper.paragraph(wording::lineageText(lineage), type::table.inked(palette::inkMuted));
    }
}

// What the marks stand for, one beside the other.
void layLegend(Paper &paper, const UnitSource &source)
{
    struct Entry
    {
        std::optional<Comparison::With> with;
        QString text;
    };
    std::vector<Entry> entries{{std::nullopt, Papers::tr("Our unit")}};
    bool round = false;
    for (const ReferenceColumn &reference : source.references)
        if (reference.with != Comparison::With::Round || !std::exchange(round, true))
            entries.push_back({reference.with, columnTitle(reference)});
    const Type text = type::small.inked(palette::ink);
    double x = paper.left();
    double y = paper.y();
    const Paper::Tag list(paper, Role::L);
    const auto step = [&](const QString &words, double mark) {
        const Laid laid = paper.lay(words, text);
        const double width = mark + laid.width + 16;
        if (x + width - 16 > paper.right()) {
            x = paper.left();
            y += 15;
        }
        const Paper::Tag item(paper, Role::LI);
        paper.put(laid, {x + mark, y + (13 - laid.height) / 2});
        return std::exchange(x, x + width);
    };
    for (const Entry &entry : entries) {
        const double at = step(entry.text, 17);
        drawMark(paper, {at + 6.5, y + (entry.with == Comparison::With::Round ? -0.5 : 6.5)}, entry.with);
    }
    if (std::any_of(source.report().factors().begin(), source.report().factors().end(),
                    [](const FactorReport &each) { return each.figures && each.figures->margin; })) {
        const double at = step(Papers::tr("our own uncertainty"), 28);
        drawBand(paper, {at, y + 4.1, 23, 4.8});
    }
    paper.moveTo(y + 15);
}

QString plotInWords(const UnitSource &source)
{
    QStringList said;
    for (const FactorReport &factor : source.report().factors()) {
        if (!factor.figures)
            continue;
        QStringList each{Papers::tr("our unit %1").arg(wording::number(factor.figures->mean))};
        for (const ReferenceColumn &reference : source.references)
            if (const Comparison *found = comparisonIn(factor, reference))
                each.append(u"%1 %2"_s.arg(columnTitle(reference), wording::number(found->mean)));
        said.append(u"%1: %2"_s.arg(wording::factorName(factor.factor), each.join(u", "_s)));
    }
    return Papers::tr("Dot plot of the means of the ten factors. %1.").arg(said.join(u"; "_s));
}

std::vector<Cell> rowOf(const UnitSource &source, const FactorReport &factor)
{
    std::vector<Cell> row{{u"%1%2%3"_s.arg(factor.factor.number())
                               .arg(QString(factor.factor.number() < 10 ? 3 : 1, QChar(QChar::Nbsp)))
                               .arg(wording::factorName(factor.factor)),
                           type::table.weighted(Weight::Medium).inColumns().hanging(14), Align::Left,
                           Role::RowHeader}};
    row.front().middle = true;
    const int rest = static_cast<int>(source.references.size()) + 2;
    if (!factor.figures) {
        Cell hidden{wording::reasonText(*factor.figures.reason(), source.report().floor()),
                    type::table.inked(palette::inkMuted)};
        hidden.span = rest;
        row.push_back(hidden);
        return row;
    }
    row.push_back({wording::number(factor.figures->mean),
                   type::body.weighted(Weight::SemiBold).inked(palette::accentDark).inColumns(),
                   Align::Right});
    row.back().middle = true;
    row.push_back({}); // under the plot
    for (const ReferenceColumn &reference : source.references) {
        const Comparison *found = comparisonIn(factor, reference);
        row.push_back({found ? wording::verdictSign(found->difference.verdict) + QChar(QChar::Nbsp) +
                                   wording::number(found->mean)
                             : u"–"_s,
                       type::table.inColumns(), Align::Right});
        row.back().middle = true;
    }
    return row;
}

void layOverview(Paper &paper, const UnitSource &source)
{
    const Axis axis = axisFor(source.report());
    const double each = 46.5;
    const double name = 128;
    const double mean = 39;
    const double plot = paper.width() - name - mean - each * static_cast<double>(source.references.size());
    std::vector<double> widths{name, mean, plot};
    widths.resize(widths.size() + source.references.size(), each);
    std::vector<std::pair<Box, const FactorReport *>> plots;
    Box heading;
    {
        Table table(paper, paper.left(), widths, {3, 3.4});
        const Type caption = type::small.inked(palette::ink).weighted(Weight::Medium);
        std::vector<Cell> head{
            {Papers::tr("Factor"), caption},
            {Papers::tr("Our unit"), caption.inked(palette::accentDark), Align::Right},
            {Papers::tr("From %1 to %2").arg(axis.from).arg(axis.to), caption, Align::Center}};
        for (const ReferenceColumn &reference : source.references)
            head.push_back({columnTitle(reference), caption, Align::Right});
        const double top = paper.y();
        table.head(head);
        heading = {table.at(2), top, plot, paper.y() - top};
        for (const FactorReport &factor : source.report().factors()) {
            const Box box = table.row(rowOf(source, factor), rowHeight);
            if (factor.figures)
                plots.emplace_back(Box{table.at(2), box.y + (rowHeight - plotHeight) / 2, plot, plotHeight},
                                   &factor);
        }
    }
    const Paper::Tag figure(paper, Role::Figure, plotInWords(source));
    for (int value = axis.from; value <= axis.to; ++value)
        paper.text(QString::number(value), type::small.inColumns(),
                   {position(axis, heading, value) - 10, heading.bottom() - 13}, 20, Align::Center);
    for (const auto &[box, factor] : plots)
        drawPlotRow(paper, box, axis, *factor);
}

// One sentence for each reason that occurs.
void layHidden(Paper &paper, const UnitSource &source)
{
    QStringList told;
    for (const FactorReport &factor : source.report().factors())
        if (!factor.figures) {
            const QString line =
                u"%1: %2"_s.arg(wording::reasonText(*factor.figures.reason(), source.report().floor()),
                                source.whyHidden(factor));
            if (!told.contains(line))
                told.append(line);
        }
    if (lacksComparison(source.report()))
        told.append(u"–: "_s + wording::noComparisonSentence());
    for (const QString &line : told) {
        paper.skip(3);
        paper.paragraph(line, type::table.inked(palette::inkMuted));
    }
}

// Room for first thoughts, under the two questions of the cross.
void layNotes(Paper &paper)
{
    paper.skip(16);
    if (paper.room() < 80)
        return;
    const double gap = 16;
    const double wide = (paper.width() - gap) / 2;
    const Box box{paper.left(), paper.y(), wide, std::min(paper.room(), 190.0)};
    double x = box.x;
    for (const followup::Side side : {followup::Side::Satisfied, followup::Side::Improve}) {
        paper.box({x, box.y, wide, box.height}, palette::accentSoft, 4);
        for (double y = box.y + 46; y < box.bottom() - 8; y += 20)
            paper.line({x + 10, y}, {x + wide - 10, y}, palette::lineStrong, 0.6, 1.5);
        const Paper::Tag tag(paper, Role::P);
        paper.text(wording::sideText(side), type::body.weighted(Weight::Medium).inked(palette::accentDark),
                   {x + 10, box.y + 9}, wide - 20);
        x += wide + gap;
    }
}

} // namespace

void layFirstPage(Paper &paper, const UnitSource &source)
{
    layTitle(paper, source);
    paper.skip(20);
    paper.heading(Role::H2, Papers::tr("Ten factors, beside others"), type::heading);
    if (const ReferenceColumn *reference = mainReference(source.report(), source.references))
        if (const QString finding = findingText(source.report(), *reference); !finding.isEmpty()) {
            paper.skip(2);
            paper.paragraph(finding, type::body);
        }
    paper.skip(8);
    layOverview(paper, source);
    paper.skip(8);
    layLegend(paper, source);
    paper.skip(3);
    paper.paragraph(signsCaption(), type::small.inked(palette::ink));
    layHidden(paper, source);
    paper.skip(14);
    paper.paragraph(Papers::tr("Means lie between 1 and 5. A difference of 0.2 or more from one of the "
                               "others is worth talking about; the sign says "
                               "which way it goes, not whether it is good. The figures do not say why – that "
                               "is for those who work here to talk about."),
                    type::body);
    layNotes(paper);
}

} // namespace faktorbenk::report::pdf
