// The two department meetings, each on a page of its own: programme, group work, roles, and what to keep in mind.

#include "report/pdf/planparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

namespace {

constexpr int groupsByHand = 4;

constexpr Type caption = type::small.inked(palette::ink).weighted(Weight::Medium);
const TableLook grid{5, 3.4, palette::sand, palette::lineStrong, true};

QString minutesText(const std::vector<int> &minutes)
{
    if (minutes.empty())
        return {};
    return minutes.size() == 1 ? Papers::tr("%1 min").arg(minutes.front())
                               : Papers::tr("%1–%2 min").arg(minutes.front()).arg(minutes.back());
}

QString minutesText(int minutes)
{
    return minutes > 0 ? minutesText(std::vector{minutes}) : u"–"_s;
}

void layHeading(Paper &paper, const QString &text)
{
    paper.skip(12);
    paper.heading(Role::H2, text, type::heading, 60);
    paper.skip(5);
}

void layProgramme(Paper &paper, const wording::Meeting &meeting)
{
    layHeading(paper, Papers::tr("Programme"));
    const double w = paper.width();
    Table table(paper, paper.left(), {w * 0.82, w * 0.18}, grid);
    table.head({{Papers::tr("What"), caption}, {Papers::tr("How long"), caption, Align::Right}});
    for (const wording::MeetingItem &item : meeting.items)
        table.row({{item.text, type::body, Align::Left, Role::RowHeader},
                   {minutesText(item.minutes), type::body.inColumns(), Align::Right}});
}

void layWork(Paper &paper, std::span<const wording::GroupWork> works)
{
    layHeading(paper, Papers::tr("Group work"));
    const double w = paper.width();
    Table table(paper, paper.left(), {w * 0.4, w * 0.2, w * 0.2, w * 0.2}, grid);
    table.head({{Papers::tr("What"), caption},
                {Papers::tr("Each for themselves"), caption, Align::Right},
                {Papers::tr("In groups"), caption, Align::Right},
                {Papers::tr("All together"), caption, Align::Right}});
    for (const wording::GroupWork &work : works)
        table.row({{work.title, type::table, Align::Left, Role::RowHeader},
                   {minutesText(work.individual), type::table.inColumns(), Align::Right},
                   {minutesText(work.group), type::table.inColumns(), Align::Right},
                   {minutesText(work.plenum), type::table.inColumns(), Align::Right}});
}

void layRoles(Paper &paper, const wording::MethodText &method)
{
    layHeading(paper, Papers::tr("Roles in each group of three to eight"));
    const double w = paper.width();
    Table table(paper, paper.left(), {w * 0.24, w * 0.46, w * 0.3}, grid);
    table.head({{Papers::tr("Role"), caption}, {Papers::tr("Does"), caption}, {Papers::tr("How to draw it"), caption}});
    for (const wording::GroupRole &role : method.roles)
        table.row({{role.name, type::table.weighted(Weight::Medium), Align::Left, Role::RowHeader}, {role.does}, {role.draw}});
}

// Of the plan, or lines to be filled in by hand.
void layGroups(Paper &paper, const PlanMaterial &material, const wording::MethodText &method)
{
    layHeading(paper, Papers::tr("The groups"));
    const double w = paper.width();
    Table table(paper, paper.left(), {w * 0.28, w * 0.12, w * 0.2, w * 0.2, w * 0.2}, grid);
    std::vector<Cell> head{{Papers::tr("Group"), caption}, {Papers::tr("People"), caption, Align::Right}};
    for (const wording::GroupRole &role : method.roles)
        head.push_back({role.name, caption});
    head.resize(5);
    table.head(head);
    for (const followup::Group &group : material.plan.groups) {
        const auto session = std::find_if(material.plan.sessions.begin(), material.plan.sessions.end(),
                                          [&](const followup::Session &each) { return each.id == group.session; });
        QStringList name{group.name};
        if (session != material.plan.sessions.end())
            name += {session->name, dateText(session->heldOn)};
        name.removeAll(QString());
        table.row({{name.join(u" · "_s), type::table, Align::Left, Role::RowHeader},
                   {group.size > 0 ? QString::number(group.size) : QString(), type::table.inColumns(), Align::Right},
                   {group.chair},
                   {group.breadthKeeper},
                   {group.secretary}},
                  20);
    }
    for (int i = 0; material.plan.groups.empty() && i < groupsByHand; ++i)
        table.row({{}, {}, {}, {}, {}}, 24);
}

void layList(Paper &paper, const QString &title, const QStringList &lines)
{
    layHeading(paper, title);
    const Paper::Tag list(paper, Role::L);
    for (const QString &line : lines) {
        paper.paragraph(u"•  "_s + line, type::body.hanging(11), Role::LI);
        paper.skip(3);
    }
}

} // namespace

void layMeetings(Paper &paper, const PlanMaterial &material, const wording::MethodText &method)
{
    const std::span<const wording::GroupWork> works(method.work);
    for (std::size_t i = 0; i < method.meetings.size(); ++i) {
        const wording::Meeting &meeting = method.meetings[i];
        if (i > 0)
            paper.newPage();
        layPlanTitle(paper, material, Papers::tr("%1 in %2", "a meeting in a unit").arg(meeting.title, material.unit));
        paper.skip(3);
        paper.paragraph(u"%1 · %2"_s.arg(minutesText(meeting.minutes), meeting.purpose), type::body.inked(palette::inkMuted));
        layProgramme(paper, meeting);
        const std::size_t first = std::min<std::size_t>(i == 0 ? 0 : 1, works.size()); // the cross; the picture and ideas
        layWork(paper, i == 0 ? works.subspan(first, std::min<std::size_t>(1, works.size())) : works.subspan(first));
        layRoles(paper, method);
        layGroups(paper, material, method);
        if (i == 0)
            layList(paper, Papers::tr("When you present the results"), method.tips);
        else
            layList(paper, Papers::tr("Questions for the future picture"), method.pictureQuestions);
    }
}

} // namespace faktorbenk::report::pdf
