#include "report/pptx/deckparts.h"

#include "report/about.h"
#include "report/palette.h"
#include "report/pptx/fitting.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

using disclosure::Comparison;
using disclosure::FactorReport;

namespace {

Paragraph point(const QString &text)
{
    return {{Run{text}}};
}

Slide titleSlide(const DeckSource &source)
{
    const disclosure::UnitReport &report = source.report();
    Slide slide{SlideKind::Title, report.name()};
    slide.body.push_back(point(u"10-FAKTOR · %1"_s.arg(SlideWords::tr("Round %1").arg(report.round()))));
    if (!report.isRoot())
        slide.body.push_back(point(report.municipality()));
    slide.body.push_back(point(wording::responseText(*report.figures())));
    slide.body.push_back(point(originLine(source.material.provenance, report.round(), report.floor(), report.audience())));
    slide.notes.append(SlideWords::tr("Before the meeting: read through the notes under each slide. When you present:"));
    for (const QString &tip : source.method.tips)
        slide.notes.append(u"• "_s + tip);
    return slide;
}

Slide howToRead(const DeckSource &source)
{
    Slide slide{SlideKind::Text, SlideWords::tr("Why 10-FAKTOR, and how do we read the figures?")};
    slide.body = {point(SlideWords::tr("Ten factors that we can do something about ourselves. The survey is where our talk begins, not a "
                                  "verdict on anybody.")),
                  point(SlideWords::tr("A mean is the sum of all answers divided by how many they are, from 1 (strongly disagree) to 5 "
                                  "(strongly agree).")),
                  point(SlideWords::tr("A difference of 0.2 or more is worth talking about; less is within the margin of error.")),
                  point(SlideWords::tr("± is our own uncertainty: the fewer of those invited have answered, the wider it is."))};
    if (source.isForLeaders())
        slide.body.push_back(point(SlideWords::tr("Distributions are percent of answers, not of people.")));
    slide.body.push_back(point(SlideWords::tr("The figures do not say why. That is for us to talk about.")));
    slide.notes = {SlideWords::tr("Take your time here: everything that follows is read in this way."),
                   SlideWords::tr("The sign says which way a difference goes, not whether it is good: %1.").arg(signsCaption()),
                   SlideWords::tr("Groups in which fewer than %1 people have answered are not shown, so nobody can be recognised.")
                       .arg(source.report().floor().figures),
                   SlideWords::tr("Ask: is there anything about reading the figures that we should clear up before we go on?")};
    return slide;
}

Table overviewTable(const DeckSource &source, const Box &box)
{
    Table table{box, SlideWords::tr("Overview"), {}, {}, {}};
    const auto columns = static_cast<std::int64_t>(source.references.size()) + 1;
    const std::int64_t factorWidth = columns > 4 ? box.width * 38 / 100 : box.width * 46 / 100;
    table.widths.push_back(factorWidth);
    for (std::int64_t i = 0; i < columns; ++i)
        table.widths.push_back((box.width - factorWidth) / columns);
    QStringList titles;
    for (const ReferenceColumn &reference : source.references)
        titles.append(columnTitle(reference));
    const int headerSize = sizeForLongestWord(titles.join(u' '), (table.widths.back() - 4 * table.padding) * 9 / 10, {type::header, 1300, 1200, 1100, 1000});
    std::vector<Cell> header{{SlideWords::tr("Factor"), headerSize}, {SlideWords::tr("Our unit"), headerSize, true, Align::Right, Ink::ofTheme("accent1")}};
    for (const QString &title : titles)
        header.push_back({title, headerSize, true, Align::Right});
    table.rows.push_back(header);
    constexpr std::int64_t margins = 80'000; // of a cell, above and below
    table.headerHeight = 2 * lineHeight(type::header) + margins;
    const int size = sizeForLines(box.height - table.headerHeight, survey::factorCount, margins, 1000, type::table);
    for (const FactorReport &factor : source.report().factors()) {
        std::vector<Cell> row{{u"%1  %2"_s.arg(factor.factor.number()).arg(wording::factorName(factor.factor)), size}};
        if (factor.figures)
            row.push_back({wording::number(factor.figures->mean), size, true, Align::Right, Ink::ofTheme("accent1")});
        else
            row.push_back({withheldText(source, factor), 1200, false, Align::Right, Ink::of(palette::inkMuted)});
        for (const ReferenceColumn &reference : source.references) {
            const Comparison *found = comparisonIn(factor, reference);
            row.push_back({found ? wording::verdictSign(found->difference.verdict) + u"  "_s + wording::number(found->mean) : u"–"_s,
                           size, false, Align::Right});
        }
        table.rows.push_back(row);
    }
    table.alternativeText = SlideWords::tr("Table of the means of the ten factors, our unit beside: %1. The sign before a mean says whether "
                                      "our unit is above, below or within the margin of error.")
                                .arg(titles.join(u", "_s));
    return table;
}

Slide overview(const DeckSource &source)
{
    Slide slide{SlideKind::Free, SlideWords::tr("How did we answer? Ten factors beside others")};
    Box rest = source.content;
    TextBox signs{rest.takeBottom(330'000, 40'000), SlideWords::tr("Signs"), {{{Run{signsCaption(), type::small}}}}};
    const QStringList hidden = hiddenLines(source, Shown::Comparisons);
    const auto why = hiddenBox(hidden, rest);
    slide.items = {overviewTable(source, rest), signs};
    if (why)
        slide.items.emplace_back(*why);
    slide.items.emplace_back(originBox(source));
    slide.notes = {SlideWords::tr("Give everybody a minute to read before you say anything."),
                   SlideWords::tr("The sign stands for our unit beside each of the others: %1.").arg(signsCaption()),
                   SlideWords::tr("Say what the table shows, line by line or only where there is a sign; leave the why to the groups."),
                   SlideWords::tr("Ask: what do you notice first? What would you like to hear more about?")};
    slide.notes += hidden;
    return slide;
}

constexpr std::size_t mostReferences = 3; // more than four points a factor cannot be told apart

struct Dot {
    Ink fill;
    Ink edge;
    const char *marker;
    int size; // larger than that of our unit, which lies on top
};

// The marks of the window and of paper, as far as charts have them. Filled, if lightly: not every program draws the edges of marks.
Dot dotOf(const ReferenceColumn &reference)
{
    const Ink municipality = Ink::of(palette::municipality);
    const Ink edge = Ink::of(palette::service);
    switch (reference.with) {
    case Comparison::With::Municipality:
    case Comparison::With::Parent:
        return {municipality, municipality, "dash", 17};
    case Comparison::With::Service:
        return {Ink::of(palette::lineStrong), edge, "circle", 16};
    case Comparison::With::National:
        return {Ink::of(palette::nation), edge, "diamond", 14};
    case Comparison::With::Round:
        break;
    }
    return {Ink::of(palette::accentBand), Ink::ofTheme("accent1"), "triangle", 14};
}

// Our unit and what it is compared with, a point each.
Slide glance(const DeckSource &source)
{
    const QStringList hidden = hiddenLines(source, Shown::Means);
    Box rest = source.content;
    const auto why = hiddenBox(hidden, rest);
    Chart chart{rest, SlideWords::tr("Means of the ten factors"), {}, ChartKind::Dots, SlideWords::tr("Factor"), {}, {}};
    chart.textSize = 1200;
    chart.legend = true;
    ChartSeries ours{source.report().name(), {}};
    QStringList said;
    for (const FactorReport &factor : source.report().factors()) {
        chart.categories.append(u"%1 %2"_s.arg(factor.factor.number()).arg(withHyphens(wording::factorName(factor.factor))));
        ours.values.push_back(factor.figures ? std::optional(factor.figures->mean) : std::nullopt);
        if (!factor.figures)
            chart.notes.append(u"%1 %2: %3"_s.arg(factor.factor.number()).arg(wording::factorName(factor.factor), withheldSentence(source, factor)));
        said.append(u"%1 %2"_s.arg(wording::factorName(factor.factor),
                                   factor.figures ? wording::number(factor.figures->mean) : withheldText(source, factor)));
    }
    for (const ReferenceColumn &reference : source.references) {
        if (reference.with == Comparison::With::Parent || chart.series.size() == mostReferences)
            continue;
        const Dot dot = dotOf(reference);
        ChartSeries theirs{columnTitle(reference), {}, dot.fill, dot.edge, {}, dot.marker, false};
        theirs.markerSize = dot.size;
        for (const FactorReport &factor : source.report().factors()) {
            const Comparison *found = comparisonIn(factor, reference);
            theirs.values.push_back(found ? std::optional(found->mean) : std::nullopt);
        }
        chart.series.push_back(std::move(theirs));
    }
    chart.series.push_back(std::move(ours)); // last: on top of the others
    chart.alternativeText = SlideWords::tr("Points on a scale from 1 to 5: the means of the ten factors. Our unit: %1.").arg(said.join(u", "_s));
    Slide slide{SlideKind::Free, SlideWords::tr("Where do we lie? Ten factors at a glance")};
    slide.items = {chart};
    if (why)
        slide.items.emplace_back(*why);
    slide.items.emplace_back(originBox(source));
    slide.notes = {SlideWords::tr("The dark points are our unit. Answers go from 1 to 5; the chart shows the part of the scale where the means lie."),
                   SlideWords::tr("Points that lie close are within the margin of error: look for where they part."),
                   SlideWords::tr("What we are satisfied with is worth as much time as what we want to become better at.")};
    slide.notes += hidden;
    return slide;
}

} // namespace

std::vector<Slide> overviewSlides(const DeckSource &source)
{
    return {titleSlide(source), howToRead(source), overview(source), glance(source)};
}

} // namespace faktorbenk::report::pptx
