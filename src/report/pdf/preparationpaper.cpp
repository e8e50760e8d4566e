// Before and around the survey: the progress plan, the five steps, the planning questions. The leader's own notes are a paper of
// their own.

#include "report/pdf/planparts.h"
#include "wording/plantext.h"
#include "wording/questiontext.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

using followup::ScheduleKind;
using followup::ScheduleRow;

namespace {

constexpr int emptyRows = 2; // after the usual ones, to be filled in by hand
constexpr int linesOfNotes = 24;
constexpr double rowHeight = 20;

constexpr Type caption = type::small.inked(palette::ink).weighted(Weight::Medium);
const TableLook grid{5, 3.6, palette::sand, palette::lineStrong, true};

void layHeading(Paper &paper, const QString &text)
{
    paper.skip(13);
    paper.heading(Role::H2, text, type::heading, 70);
    paper.skip(5);
}

QString what(const ScheduleRow &row)
{
    const QString kind = wording::scheduleKindText(row.kind);
    if (row.text.isEmpty())
        return kind;
    return row.kind == ScheduleKind::Other ? row.text : u"%1: %2"_s.arg(kind, row.text);
}

void laySchedule(Paper &paper, const PlanMaterial &material)
{
    layHeading(paper, Papers::tr("Progress plan"));
    const double w = paper.width();
    Table table(paper, paper.left(), {w * 0.36, w * 0.12, w * 0.12, w * 0.31, w * 0.09}, grid);
    table.head({{Papers::tr("What"), caption},
                {Papers::tr("From"), caption},
                {Papers::tr("To"), caption},
                {Papers::tr("Who is involved"), caption},
                {Papers::tr("Done"), caption, Align::Center}});
    for (const ScheduleRow &row : material.plan.schedule)
        table.row({{what(row), type::table, Align::Left, Role::RowHeader},
                   {dateText(row.starts)},
                   {dateText(row.ends)},
                   {row.note},
                   {row.done ? u"✓"_s : QString(), type::table, Align::Center}},
                  rowHeight);
    if (!material.plan.schedule.empty())
        return;
    for (std::size_t kind = 0; kind < static_cast<std::size_t>(ScheduleKind::Other); ++kind)
        table.row({{wording::scheduleKindText(static_cast<ScheduleKind>(kind)), type::table, Align::Left, Role::RowHeader},
                   {},
                   {},
                   {},
                   {}},
                  rowHeight);
    for (int i = 0; i < emptyRows; ++i)
        table.row({{}, {}, {}, {}, {}}, rowHeight);
}

void laySteps(Paper &paper, const PlanMaterial &material)
{
    layHeading(paper, Papers::tr("Five steps to follow up"));
    const double w = paper.width();
    Table table(paper, paper.left(), {w * 0.58, w * 0.14, w * 0.28}, grid);
    table.head({{Papers::tr("Step"), caption}, {Papers::tr("Done on"), caption}, {Papers::tr("Who"), caption}});
    for (std::size_t i = 0; i < followup::stepCount; ++i) {
        const followup::ChecklistStep &step = material.plan.sheet.checklist[i];
        table.row({{u"%1  %2"_s.arg(i + 1).arg(wording::checklistText(static_cast<followup::Step>(i))), type::table, Align::Left,
                    Role::RowHeader},
                   {dateText(step.on)},
                   {step.who}},
                  rowHeight);
    }
}

void layPlanningQuestions(Paper &paper, const PlanMaterial &material)
{
    layHeading(paper, Papers::tr("Planning questions"));
    const double w = paper.width();
    Table table(paper, paper.left(), {w * 0.34, w * 0.66}, grid);
    table.head({{Papers::tr("Question"), caption}, {Papers::tr("Our answer"), caption}});
    for (const followup::Field field : wording::planningQuestions())
        table.row({{wording::questionText(field), type::table.weighted(Weight::Medium), Align::Left, Role::RowHeader},
                   {sheetText(material, field)}},
                  28);
}

} // namespace

void layPreparations(Paper &paper, const PlanMaterial &material)
{
    layPlanTitle(paper, material, Papers::tr("Preparations in %1").arg(material.unit));
    laySchedule(paper, material);
    laySteps(paper, material);
    layPlanningQuestions(paper, material);
}

void layMyPlan(Paper &paper, const PlanMaterial &material)
{
    layPlanTitle(paper, material, Papers::tr("My plan as leader of %1").arg(material.unit));
    paper.skip(2);
    paper.paragraph(Papers::tr("The leader’s own notes. They stand in no other paper or file."),
                    type::table.inked(palette::inkMuted));
    paper.skip(12);
    if (const QString text = sheetText(material, followup::Field::MyPlan); !text.isEmpty())
        paper.paragraph(text);
    else
        layLines(paper, linesOfNotes);
}

} // namespace faktorbenk::report::pdf
