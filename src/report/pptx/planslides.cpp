#include "report/pptx/deckparts.h"

#include "report/palette.h"
#include "report/pptx/fitting.h"
#include "wording/figuretext.h"
#include "wording/plantext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

using followup::Choice;
using followup::Measure;
using followup::Side;

namespace {

constexpr std::int64_t columnGap = 240'000;
constexpr std::int64_t cellMargins = 144'000; // left and right together

// As many as fit below one another on each page, at least one.
template <class Item, class HeightOf>
std::vector<std::vector<Item>> paged(const std::vector<Item> &items, std::int64_t room, const HeightOf &heightOf)
{
    std::vector<std::vector<Item>> pages;
    std::int64_t left = 0;
    for (const Item &item : items) {
        const std::int64_t height = heightOf(item);
        if (pages.empty() || (height > left && !pages.back().empty())) {
            pages.emplace_back();
            left = room;
        }
        pages.back().push_back(item);
        left -= height;
    }
    return pages;
}

// «Tiltak», «Tiltak (2 av 3)».
QString pageTitle(const QString &title, std::size_t page, std::size_t pages)
{
    return pages < 2 ? title : SlideWords::tr("%1 (%2 of %3)").arg(title).arg(page + 1).arg(pages);
}

TextBox planOrigin(const DeckSource &source)
{
    const QString text = SlideWords::tr("Our plan as it was on %1").arg(longDate(source.material.plan.asOf())) + u" · "_s +
                         source.material.provenance.source;
    return {source.origin, u"Source"_s, {{{Run{text, type::origin, false, Ink::of(palette::inkMuted)}}}}};
}

QString directed(const Choice &choice)
{
    return u"%1 – %2"_s.arg(factorText(choice.factor), wording::directionText(choice.direction));
}

// What the groups put in, and what came of it (M3).
Slide crossResult(const DeckSource &source)
{
    const followup::UnitPlan &plan = source.material.plan.plan;
    const followup::CrossSummary sums = followup::sumStrokes(plan);
    const bool counted = !sums.isEmpty();
    Table table{source.content, SlideWords::tr("The analysis cross"), {}, {}, {}};
    const std::int64_t width = table.box.width;
    table.widths = counted ? std::vector{width * 40 / 100, width * 18 / 100, width * 24 / 100, width * 18 / 100}
                           : std::vector{width * 60 / 100, width * 40 / 100};
    std::vector<Cell> header{{SlideWords::tr("Factor"), type::small}};
    if (counted)
        for (const Side side : {Side::Satisfied, Side::Improve})
            header.push_back({wording::sideText(side), type::small, true, Align::Centre});
    header.push_back({SlideWords::tr("We work with"), type::small});
    table.rows.push_back(header);
    for (const survey::Factor factor : survey::allFactors()) {
        const Choice *choice = plan.choiceFor(factor);
        if (!choice && sums.of(Side::Satisfied, factor) + sums.of(Side::Improve, factor) == 0)
            continue;
        std::vector<Cell> row{{factorText(factor), type::table, choice != nullptr}};
        if (counted)
            for (const Side side : {Side::Satisfied, Side::Improve})
                row.push_back({sums.of(side, factor) > 0 ? wording::count(sums.of(side, factor)) : QString(), type::table, false, Align::Centre});
        row.push_back({choice ? u"→ "_s + wording::directionText(choice->direction) : QString(), type::table, true, Align::Left, Ink::ofTheme("accent1")});
        table.rows.push_back(std::move(row));
    }
    table.box.height = std::min(table.box.height, static_cast<std::int64_t>(table.rows.size()) * 430'000);
    table.alternativeText = SlideWords::tr("Table of the factors that the groups put into the analysis cross, and those we chose to work with.");
    Slide slide{SlideKind::Free, plan.choices.empty() ? SlideWords::tr("What did the groups put in?") : SlideWords::tr("What have we chosen to work with?")};
    slide.items = {table, planOrigin(source)};
    slide.notes = {SlideWords::tr("The numbers are the strokes of all groups together. They show where the conversation was, not how good anything is."),
                   SlideWords::tr("What we want to preserve needs care as much as what we want to improve."),
                   SlideWords::tr("Ask: can everybody live with this choice?")};
    return slide;
}

// Why, in the groups' own words: the two sides beside each other.
std::vector<Slide> reasons(const DeckSource &source)
{
    const Box content = source.content;
    std::array<std::vector<QString>, 2> said;
    for (const followup::Reason &reason : source.material.plan.plan.reasons)
        said[static_cast<std::size_t>(reason.side)].push_back(reason.factor ? u"%1 (%2)"_s.arg(reason.text, factorText(*reason.factor)) : reason.text);
    const bool both = !said[0].empty() && !said[1].empty();
    const std::int64_t width = both ? (content.width - columnGap) / 2 : content.width;
    const std::int64_t heading = 2 * lineHeight(type::text);
    std::array<std::vector<std::vector<QString>>, 2> sides;
    for (const Side side : {Side::Satisfied, Side::Improve}) {
        sides[static_cast<std::size_t>(side)] = paged(said[static_cast<std::size_t>(side)], content.height - heading, [&](const QString &line) {
            return linesOf(line, width - 285'750, type::table) * lineHeight(type::table) + 600 * emuPerPoint / 100;
        });
    }
    std::vector<Slide> slides;
    const std::size_t pages = std::max(sides[0].size(), sides[1].size());
    for (std::size_t page = 0; page < pages; ++page) {
        Slide slide{SlideKind::Free, pageTitle(SlideWords::tr("Why? What the groups said"), page, pages)};
        Box rest = content;
        for (const Side side : {Side::Satisfied, Side::Improve}) {
            if (said[static_cast<std::size_t>(side)].empty())
                continue;
            TextBox text{rest.takeLeft(width, columnGap), wording::sideText(side),
                         {{{Run{SlideWords::tr("%1 … because").arg(wording::sideText(side)), type::text, true, Ink::of(palette::accentDark)}}}}};
            const auto &each = sides[static_cast<std::size_t>(side)];
            if (page < each.size())
                for (const QString &line : each[page])
                    text.paragraphs.push_back({{Run{line, type::table}}, Align::Left, 600, true});
            slide.items.emplace_back(std::move(text));
        }
        slide.items.emplace_back(planOrigin(source));
        slide.notes = {SlideWords::tr("These are the groups' own words. Do not ask who said what.")};
        slides.push_back(std::move(slide));
    }
    return slides;
}

// A goal and how it shows, in the three columns of the road map (M4).
std::vector<Slide> roadMap(const DeckSource &source, const Choice &choice)
{
    using followup::Column;
    constexpr Column columns[] = {Column::Employees, Column::Leader, Column::Organisation};
    const followup::UnitPlan &plan = source.material.plan.plan;
    Box content = source.content;
    std::optional<TextBox> goal;
    if (!choice.goal.isEmpty()) {
        const std::int64_t lines = linesOf(choice.goal, content.width - 365'760, type::large);
        goal = TextBox{content.takeTop(lines * lineHeight(type::large) + 300'000, 200'000), SlideWords::tr("Goal"),
                       {{{Run{SlideWords::tr("Our goal: "), type::large}, Run{choice.goal, type::large, true, Ink::of(palette::accentDark)}}}},
                       Ink::of(palette::accentSoft), true};
    }
    const std::int64_t width = (content.width - 2 * columnGap) / 3;
    const std::int64_t heading = 2 * lineHeight(type::text);
    std::array<std::vector<std::vector<QString>>, std::size(columns)> parts;
    std::size_t pages = goal ? 1 : 0;
    for (std::size_t at = 0; at < std::size(columns); ++at) {
        const QStringList lines = characteristicsOf(plan, choice, columns[at]);
        parts[at] = paged(std::vector<QString>(lines.begin(), lines.end()), content.height - heading, [&](const QString &line) {
            return linesOf(line, width - 285'750, type::table) * lineHeight(type::table) + 600 * emuPerPoint / 100;
        });
        pages = std::max(pages, parts[at].size());
    }
    std::vector<Slide> slides;
    for (std::size_t page = 0; page < pages; ++page) {
        Slide slide{SlideKind::Free, pageTitle(SlideWords::tr("Our road map: %1").arg(directed(choice)), page, pages)};
        if (goal)
            slide.items.emplace_back(*goal);
        Box rest = content;
        for (std::size_t at = 0; at < std::size(columns); ++at) {
            TextBox text{rest.takeLeft(width, columnGap), wording::columnText(columns[at]),
                         {{{Run{wording::columnText(columns[at]) + u" …"_s, type::text, true, Ink::of(palette::accentDark)}}}}};
            if (page < parts[at].size())
                for (const QString &line : parts[at][page])
                    text.paragraphs.push_back({{Run{line, type::table}}, Align::Left, 600, true});
            slide.items.emplace_back(std::move(text));
        }
        slide.items.emplace_back(planOrigin(source));
        slide.notes = {SlideWords::tr("Read the lines aloud, one column at a time. They say how it is when we are there, so concretely that a visitor could see it."),
                       SlideWords::tr("Ask: what of this do we do already? What would be different on Monday?")};
        slides.push_back(std::move(slide));
    }
    return slides;
}

// A row a measure: what, who, by when, how far (M7).
std::vector<Slide> measureSlides(const DeckSource &source, const QString &title, const std::vector<Measure> &measures)
{
    Box rest = source.content;
    const QString next = followUpsText(source.material.plan);
    std::optional<TextBox> followUp;
    if (!next.isEmpty())
        followUp = TextBox{rest.takeBottom(460'000, 120'000), SlideWords::tr("Follow-up"), {{{Run{next, type::table, true, Ink::of(palette::accentDark)}}}},
                           Ink::of(palette::accentSoft), true};
    const std::vector<std::int64_t> widths{rest.width * 43 / 100, rest.width * 19 / 100, rest.width * 19 / 100, rest.width * 19 / 100};
    const auto cellsOf = [&](const Measure &measure) {
        return std::vector<Cell>{{measure.text, type::table, true},
                                 {measure.responsible, type::small},
                                 {deadlineText(measure), type::small},
                                 {statusText(measure, source.material.plan.asOf()), type::small}};
    };
    const auto heightOf = [&](const Measure &measure) {
        std::int64_t height = 0;
        const std::vector<Cell> cells = cellsOf(measure);
        for (std::size_t at = 0; at < cells.size(); ++at)
            height = std::max(height, linesOf(cells[at].text, widths[at] - cellMargins, cells[at].size) * lineHeight(cells[at].size) + 110'000);
        return height;
    };
    constexpr std::int64_t headerHeight = 400'000;
    const auto pages = paged(measures, rest.height - headerHeight, heightOf);
    std::vector<Slide> slides;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        Table table{rest, SlideWords::tr("Measures"), SlideWords::tr("Table of measures: what, who is responsible, the deadline and how far it has come."), widths, {}};
        table.rows.push_back({{SlideWords::tr("Measure"), type::header}, {SlideWords::tr("Responsible"), type::header},
                              {SlideWords::tr("Deadline"), type::header}, {SlideWords::tr("Status"), type::header}});
        std::int64_t height = headerHeight;
        for (const Measure &measure : pages[page]) {
            table.rows.push_back(cellsOf(measure));
            height += heightOf(measure);
        }
        table.box.height = std::min(table.box.height, height);
        Slide slide{SlideKind::Free, pageTitle(title, page, pages.size()), {}, {table}};
        if (followUp)
            slide.items.emplace_back(*followUp);
        slide.items.emplace_back(planOrigin(source));
        slide.notes = {SlideWords::tr("One measure at a time: what is done, what helps, what is in the way? Change the deadline openly when it has to be changed."),
                       SlideWords::tr("Say who gives a hand where somebody is alone with a measure.")};
        slides.push_back(std::move(slide));
    }
    return slides;
}

} // namespace

std::vector<Slide> planSlides(const DeckSource &source)
{
    const PlanPart &part = source.material.plan;
    std::vector<Slide> slides;
    const auto add = [&slides](std::vector<Slide> more) { std::move(more.begin(), more.end(), std::back_inserter(slides)); };
    if (!followup::sumStrokes(part.plan).isEmpty() || !part.plan.choices.empty())
        slides.push_back(crossResult(source));
    add(reasons(source));
    for (const Choice &choice : part.plan.choices)
        add(roadMap(source, choice));
    for (const Choice &choice : part.plan.choices)
        add(measureSlides(source, SlideWords::tr("Our plan: %1").arg(factorText(choice.factor)), measuresOf(part.plan, choice.id)));
    add(measureSlides(source, part.plan.choices.empty() ? SlideWords::tr("Our plan") : SlideWords::tr("Our plan: other measures"),
                      measuresOf(part.plan, std::nullopt)));
    return slides;
}

} // namespace faktorbenk::report::pptx
