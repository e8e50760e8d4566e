#include "report/pptx/deckparts.h"

#include "report/palette.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

namespace {

// «5 min», «50–80 min»; empty where none is given.
QString minutes(const std::vector<int> &range)
{
    if (range.empty())
        return {};
    return SlideWords::tr("%1 min").arg(range.size() == 1 ? QString::number(range.front()) : u"%1–%2"_s.arg(range[0]).arg(range[1]));
}

Slide programme(const DeckSource &source, const wording::Meeting &meeting)
{
    Table table{source.content, SlideWords::tr("Programme"), SlideWords::tr("Table: the items of the meeting and how long each takes."), {}, {}};
    table.widths = {table.box.width * 3 / 4, table.box.width / 4};
    table.rows.push_back({{SlideWords::tr("What"), type::small}, {minutes(meeting.minutes), type::small, true, Align::Right}});
    for (const wording::MeetingItem &item : meeting.items)
        table.rows.push_back({{item.text, type::text}, {minutes(item.minutes), type::text, false, Align::Right}});
    table.box.height = std::min(table.box.height, static_cast<std::int64_t>(table.rows.size()) * 600'000);
    Slide slide{SlideKind::Free, meeting.title, {}, {table}};
    slide.notes = {meeting.purpose, SlideWords::tr("Say when you end, and keep to it. The union representative and the safety representative take part.")};
    return slide;
}

Slide roles(const DeckSource &source)
{
    Table table{source.content, SlideWords::tr("Roles"), SlideWords::tr("Table: the roles in a group, what each does and how it is drawn."), {}, {}};
    table.widths = {table.box.width * 7 / 25, table.box.width * 42 / 100, table.box.width * 3 / 10};
    table.rows.push_back({{SlideWords::tr("Role"), type::small}, {SlideWords::tr("Does"), type::small}, {SlideWords::tr("Who?"), type::small}});
    for (const wording::GroupRole &role : source.method.roles)
        table.rows.push_back({{role.name, type::text, true}, {role.does, type::table}, {role.draw, type::table}});
    table.box.height = std::min(table.box.height, static_cast<std::int64_t>(table.rows.size()) * 800'000);
    Slide slide{SlideKind::Free, SlideWords::tr("Three roles in each group"), {}, {table}};
    slide.notes = {SlideWords::tr("Let the groups find out who has which role; it is meant to be a little fun. Nobody needs to have the same role in both meetings."),
                   SlideWords::tr("Groups of four to six, mixed across who usually work together.")};
    return slide;
}

// Each alone, then in groups, then together: the steps with their minutes, and what to talk about.
Slide exercise(const DeckSource &source, const wording::GroupWork &work, const QStringList &questions)
{
    Box rest = source.content;
    struct Step {
        QString name;
        int minutes;
    };
    std::vector<Step> steps;
    for (const Step &step : {Step{SlideWords::tr("Each alone"), work.individual}, Step{SlideWords::tr("In groups"), work.group},
                             Step{SlideWords::tr("All together"), work.plenum}})
        if (step.minutes > 0)
            steps.push_back(step);
    Slide slide{SlideKind::Free, work.title};
    Box strip = rest.takeTop(900'000, 250'000);
    const std::int64_t gap = 180'000;
    const std::int64_t width = (rest.width - 2 * gap) / 3; // a step alone is no wider
    for (const Step &step : steps)
        slide.items.emplace_back(TextBox{strip.takeLeft(width, gap), step.name,
                                         {{{Run{step.name, type::table}}},
                                          {{Run{SlideWords::tr("%1 min").arg(step.minutes), type::large, true, Ink::of(palette::accentDark)}}}},
                                         Ink::of(palette::accentSoft), true});
    TextBox text{rest, SlideWords::tr("Questions"), {}};
    for (const QString &question : questions)
        text.paragraphs.push_back({{Run{question, type::large}}, Align::Left, 1200, true});
    slide.items.emplace_back(std::move(text));
    slide.notes = {SlideWords::tr("First each writes alone, so that everybody's thoughts come along. Then the group, then all of us."),
                   SlideWords::tr("Say how many minutes are left, halfway and at the end. You are not in a group yourself unless they ask for it."),
                   SlideWords::tr("Write down what the groups say in their own words.")};
    return slide;
}

} // namespace

std::vector<Slide> meetingSlides(const DeckSource &source)
{
    const wording::MethodText &method = source.method;
    std::vector<Slide> slides;
    if (method.meetings.size() < 2 || method.work.size() < 3)
        return slides;
    slides.push_back(programme(source, method.meetings[0]));
    slides.push_back(roles(source));
    slides.push_back(exercise(source, method.work[0],
                              {SlideWords::tr("What are we satisfied with? Choose up to three factors."),
                               SlideWords::tr("What is it important to become better at? Choose up to three factors."),
                               SlideWords::tr("… because …")}));
    slides.push_back(programme(source, method.meetings[1]));
    slides.push_back(exercise(source, method.work[1], method.pictureQuestions));
    slides.push_back(exercise(source, method.work[2],
                              {SlideWords::tr("What can we do ourselves, so that it becomes as we want it?"),
                               SlideWords::tr("Which ideas give much, and are easy to carry out?"),
                               SlideWords::tr("Who does what, by when?")}));
    return slides;
}

} // namespace faktorbenk::report::pptx
