#include "report/pptx/deckparts.h"

#include "report/palette.h"
#include "report/pptx/fitting.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/lineagetext.h"
#include "wording/reasontext.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

using disclosure::Comparison;
using disclosure::FactorReport;

namespace {

Chart meansChart(const DeckSource &source, const FactorReport &factor, const Box &box)
{
    Chart chart{box, SlideWords::tr("Means"), {}, ChartKind::Columns, SlideWords::tr("Compared with"), {}, {}};
    ChartSeries series{SlideWords::tr("Mean"), {}};
    QStringList said;
    const auto add = [&](const QString &name, survey::Tenths mean, std::pair<Ink, Ink> inks) {
        chart.categories.append(name);
        series.values.push_back(mean);
        series.points.push_back(inks);
        said.append(u"%1 %2"_s.arg(name, wording::number(mean)));
    };
    add(SlideWords::tr("Our unit"), factor.figures->mean, {Ink::ofTheme("accent1"), Ink::ofTheme("accent1")});
    for (const ReferenceColumn &reference : source.references)
        if (const Comparison *found = comparisonIn(factor, reference))
            add(columnTitle(reference), found->mean, inksOf(reference));
    const std::int64_t columnWidth = box.width * 82 / 100 / chart.categories.size();
    chart.textSize = sizeForLongestWord(chart.categories.join(u' '), columnWidth, {1400, 1300, 1200, 1100, 1000});
    chart.series.push_back(std::move(series));
    chart.alternativeText = SlideWords::tr("Columns on a scale from 1 to 5, means of %1: %2.")
                                .arg(wording::factorName(factor.factor), said.join(u", "_s));
    return chart;
}

Chart sharesChart(const FactorReport &factor, const Box &box)
{
    Chart chart{box, SlideWords::tr("Distribution of answers"), {}, ChartKind::Columns, SlideWords::tr("Answer"), {}, {}};
    chart.isPercent = true;
    chart.textSize = 1200;
    ChartSeries series{wording::shareCaption(), {}};
    QStringList said;
    int value = 1;
    for (const survey::Tenths share : *factor.figures->distribution) {
        chart.categories.append(wording::answerLabel(value));
        series.values.push_back(share);
        const Ink ink = Ink::of(palette::answers[static_cast<std::size_t>(value - 1)]);
        series.points.emplace_back(ink, ink);
        said.append(u"%1 %2"_s.arg(wording::answerLabel(value), wording::percent(share)));
        ++value;
    }
    chart.series.push_back(std::move(series));
    chart.alternativeText = SlideWords::tr("Columns, distribution of answers on %1, percent of answers: %2.")
                                .arg(wording::factorName(factor.factor), said.join(u", "_s));
    return chart;
}

// «▼ 0,2 under  Kommunen 4,1» for each on a line, and our own uncertainty.
TextBox verdicts(const DeckSource &source, const FactorReport &factor, const Box &box, std::initializer_list<int> sizes)
{
    TextBox text{box, SlideWords::tr("Compared"), {}};
    std::vector<std::pair<QString, QString>> lines;
    int size = *sizes.begin();
    for (const ReferenceColumn &reference : source.references)
        if (const Comparison *found = comparisonIn(factor, reference)) {
            lines.emplace_back(wording::verdictText(found->difference), u"   %1 %2"_s.arg(columnTitle(reference), wording::number(found->mean)));
            size = std::min(size, sizeForOneLine(lines.back().first + lines.back().second, box.width, sizes));
        }
    for (const auto &[verdict, reference] : lines)
        text.paragraphs.push_back({{Run{verdict, size, true}, Run{reference, size, false, Ink::of(palette::inkMuted)}},
                                   Align::Left, source.isForLeaders() ? 300 : 900});
    text.paragraphs.push_back({{Run{SlideWords::tr("Our own uncertainty: %1").arg(wording::marginText(factor.figures->margin)), std::min(size, type::small), false,
                                    Ink::of(palette::inkMuted)}},
                               Align::Left, source.isForLeaders() ? 600 : 1200});
    return text;
}

QStringList notesFor(const DeckSource &source, const FactorReport &factor)
{
    QString definition = wording::factorDefinition(factor.factor);
    definition[0] = definition[0].toLower(); // within a sentence
    QStringList notes{SlideWords::tr("%1 is about %2.").arg(wording::factorName(factor.factor), definition)};
    if (factor.figures) {
        notes.append(SlideWords::tr("Our unit: %1, %2.").arg(wording::number(factor.figures->mean), wording::marginText(factor.figures->margin)));
        for (const Comparison &comparison : factor.comparisons) {
            const QString column = columnTitle(columnOf(comparison));
            const QString named = column == comparison.name ? column : u"%1 (%2)"_s.arg(column, comparison.name);
            notes.append(u"%1: %2 – %3"_s.arg(named, wording::number(comparison.mean), wording::verdictText(comparison.difference)));
            if (const QString lineage = wording::lineageText(comparison.lineage); !lineage.isEmpty())
                notes.append(lineage);
        }
    } else {
        notes.append(withheldSentence(source, factor));
    }
    notes.append(SlideWords::tr("Say what the figures show, and stop there: no causes, nothing good or bad. We talk about us as a group, "
                           "never about who may have answered what."));
    notes.append(SlideWords::tr("To talk about:"));
    for (const QString &question : source.method.cards[factor.factor.index()])
        notes.append(u"• "_s + question);
    notes.append(u"• "_s + wording::guidingQuestion());
    return notes;
}

void addFigures(Slide &slide, const DeckSource &source, const FactorReport &factor, Box rest)
{
    const std::int64_t gap = rest.width / 28;
    slide.items.emplace_back(meansChart(source, factor, rest.takeLeft(rest.width / 2, gap)));
    if (!source.isForLeaders()) {
        TextBox text = verdicts(source, factor, rest, {type::large, type::text, type::table, type::small, type::header});
        text.centred = true;
        slide.items.emplace_back(text);
        return;
    }
    const auto lines = static_cast<std::int64_t>(source.references.size()) + 1;
    slide.items.emplace_back(verdicts(source, factor, rest.takeTop(std::min(rest.height / 2, lines * 310'000 + 60'000), 60'000), {type::table, type::small, type::header}));
    TextBox caption{rest.takeTop(300'000, 20'000), SlideWords::tr("Distribution of answers"),
                    {{{Run{wording::shareCaption(), 1400, true}}}}};
    if (factor.figures->distribution) {
        slide.items.emplace_back(caption);
        slide.items.emplace_back(sharesChart(factor, rest));
    } else if (const auto reason = factor.figures->distributionWithheld) {
        caption.box.height += rest.height;
        caption.paragraphs = {{{Run{wording::reasonSentence(*reason, source.report().floor(), wording::Hidden::Distribution), type::small,
                                    false, Ink::of(palette::inkMuted)}}}};
        slide.items.emplace_back(caption);
    }
}

Slide factorSlide(const DeckSource &source, const FactorReport &factor)
{
    Slide slide{SlideKind::Free, u"%1  %2"_s.arg(factor.factor.number()).arg(wording::factorName(factor.factor))};
    Box rest = source.content;
    slide.items.emplace_back(TextBox{rest.takeTop(430'000, 60'000), SlideWords::tr("What it is"),
                                     {{{Run{wording::factorDefinition(factor.factor), type::text, false, Ink::of(palette::inkMuted)}}}}});
    const Box question = rest.takeBottom(560'000, 120'000);
    if (factor.figures)
        addFigures(slide, source, factor, rest);
    else
        slide.items.emplace_back(
            TextBox{rest, SlideWords::tr("Hidden"),
                    {{{Run{withheldText(source, factor), type::large, true}}},
                     {{Run{withheldSentence(source, factor), type::text}}, Align::Left, 600}}});
    slide.items.emplace_back(TextBox{question, SlideWords::tr("Question"),
                                     {{{Run{wording::guidingQuestion(), type::text, true, Ink::of(palette::accentDark)}}}},
                                     Ink::of(palette::accentSoft), true});
    slide.items.emplace_back(originBox(source));
    slide.notes = notesFor(source, factor);
    return slide;
}

} // namespace

std::vector<Slide> factorSlides(const DeckSource &source)
{
    std::vector<Slide> slides;
    for (const FactorReport &factor : source.report().factors())
        slides.push_back(factorSlide(source, factor));
    return slides;
}

} // namespace faktorbenk::report::pptx
