#include "report/pptx/deckparts.h"

#include "report/palette.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/reasontext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

using disclosure::Comparison;
using disclosure::FactorReport;

namespace {

Slide distributions(const DeckSource &source)
{
    const QStringList hidden = hiddenLines(source, Shown::Distributions);
    Box rest = source.content;
    const auto why = hiddenBox(hidden, rest);
    Chart chart{rest, SlideWords::tr("Distribution of answers"), {}, ChartKind::Shares, SlideWords::tr("Factor"), {}, {}};
    chart.isPercent = true;
    chart.legend = true;
    for (int value = 1; value <= survey::answerValues; ++value) {
        const std::uint32_t fill = palette::answers[static_cast<std::size_t>(value - 1)];
        const bool isDark = value == 1 || value == survey::answerValues;
        chart.series.push_back({wording::answerLabel(value), {}, Ink::of(fill), Ink::of(palette::white), {}, "circle", true,
                                isDark ? Ink::of(palette::white) : Ink::of(palette::ink)});
    }
    for (const FactorReport &factor : source.report().factors()) {
        chart.categories.append(u"%1 %2"_s.arg(factor.factor.number()).arg(wording::factorName(factor.factor)));
        std::size_t value = 0;
        for (ChartSeries &series : chart.series)
            series.values.push_back(factor.figures && factor.figures->distribution
                                        ? std::optional((*factor.figures->distribution)[value++])
                                        : std::nullopt);
        const auto shares = factor.figures ? factor.figures->distributionWithheld : std::nullopt;
        if (!factor.figures || shares)
            chart.notes.append(u"%1 %2: %3"_s.arg(factor.factor.number())
                                   .arg(wording::factorName(factor.factor),
                                        shares ? wording::reasonSentence(*shares, source.report().floor(), wording::Hidden::Distribution)
                                               : withheldSentence(source, factor)));
    }
    chart.alternativeText = SlideWords::tr("Lying bars, one for each of the ten factors: the share of each answer from 1 to 5, percent of "
                                      "answers. The figures are on the slide of each factor.");
    Slide slide{SlideKind::Free, SlideWords::tr("How are the answers distributed?")};
    slide.items.emplace_back(
        TextBox{chart.box.takeTop(340'000, 40'000), SlideWords::tr("Unit"), {{{Run{wording::shareCaption(), type::small, true}}}}});
    slide.items.emplace_back(std::move(chart));
    if (why)
        slide.items.emplace_back(*why);
    slide.items.emplace_back(originBox(source));
    slide.notes = {SlideWords::tr("The same mean can come from answers that lie close and from answers that lie far apart: here we see which."),
                   SlideWords::tr("These are answers, not people: each has answered several statements on each factor."),
                   SlideWords::tr("Do not guess who has answered what, and stop anybody who does.")};
    slide.notes += hidden;
    return slide;
}

// What the summary sorts the factors by: what is nearest to the unit of what is published, else the municipality.
Slide summary(const DeckSource &source, const ReferenceColumn &reference)
{
    std::array<std::vector<QString>, 3> sorted;
    std::vector<std::pair<QString, QStringList>> left; // out of the table: why, and which
    const auto leaveOut = [&left](const FactorReport &factor, const QString &sentence) {
        auto found = std::find_if(left.begin(), left.end(), [&](const auto &each) { return each.first == sentence; });
        if (found == left.end())
            found = left.insert(left.end(), {sentence, {}});
        found->second.append(u"%1 %2"_s.arg(factor.factor.number()).arg(wording::factorName(factor.factor)));
    };
    for (const FactorReport &factor : source.report().factors())
        if (!factor.figures)
            leaveOut(factor, withheldSentence(source, factor));
        else if (const Comparison *found = comparisonIn(factor, reference)) {
            const auto verdict = found->difference.verdict;
            const std::size_t column = verdict == survey::Verdict::Above ? 0 : verdict == survey::Verdict::Within ? 1 : 2;
            sorted[column].push_back(u"%1  %2"_s.arg(factor.factor.number()).arg(wording::factorName(factor.factor)));
        } else {
            leaveOut(factor, wording::noComparisonSentence());
        }
    Box rest = source.content;
    const Box question = rest.takeBottom(560'000, 120'000);
    QStringList lines;
    for (const auto &[sentence, names] : left)
        lines.append(u"%1: %2"_s.arg(names.join(u", "_s), sentence));
    const auto why = hiddenBox(lines, rest);
    Table table{rest, SlideWords::tr("Summary"), {}, {rest.width / 3, rest.width / 3, rest.width / 3}, {}};
    table.rows.push_back({{u"▲ "_s + SlideWords::tr("0.2 or more above"), type::table}, {u"• "_s + SlideWords::tr("within the margin of error"), type::table},
                          {u"▼ "_s + SlideWords::tr("0.2 or more below"), type::table}});
    const std::size_t longest = std::max({sorted[0].size(), sorted[1].size(), sorted[2].size(), std::size_t(1)});
    for (std::size_t i = 0; i < longest; ++i) {
        std::vector<Cell> row;
        for (const auto &column : sorted)
            row.push_back({i < column.size() ? column[i] : i == 0 ? u"–"_s : QString(), type::table});
        table.rows.push_back(std::move(row));
    }
    table.box.height = std::min(rest.height, static_cast<std::int64_t>(table.rows.size()) * 420'000);
    table.alternativeText = SlideWords::tr("Table of the ten factors sorted by whether our unit is above, within or below the margin of error "
                                      "beside: %1.").arg(columnTitle(reference));
    Slide slide{SlideKind::Free, SlideWords::tr("Summary: our unit beside “%1”").arg(columnTitle(reference))};
    slide.items = {table,
                   TextBox{question, SlideWords::tr("Question"),
                           {{{Run{SlideWords::tr("What are we satisfied with, and what is it important to become better at?"), type::text, true,
                                  Ink::of(palette::accentDark)}}}},
                           Ink::of(palette::accentSoft), true}};
    if (why)
        slide.items.insert(slide.items.begin() + 1, *why);
    slide.items.emplace_back(originBox(source));
    slide.notes = {SlideWords::tr("This is an order, not a list of what to do: a group may well choose a factor that lies within the margin."),
                   SlideWords::tr("What we are satisfied with is worth as much time as what we want to become better at."),
                   SlideWords::tr("Ask: what surprised you? What did you recognise?")};
    return slide;
}

} // namespace

std::vector<Slide> closingSlides(const DeckSource &source)
{
    std::vector<Slide> slides;
    const auto &factors = source.report().factors();
    if (source.isForLeaders() && std::any_of(factors.begin(), factors.end(), [](const FactorReport &each) {
            return each.figures && each.figures->distribution;
        }))
        slides.push_back(distributions(source));
    if (const ReferenceColumn *reference = mainReference(source.report(), source.references))
        slides.push_back(summary(source, *reference));
    return slides;
}

} // namespace faktorbenk::report::pptx
