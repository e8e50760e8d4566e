#include "report/xlsx/plansheets.h"

#include "report/xlsx/themesheet.h"
#include "wording/figuretext.h"
#include "wording/plantext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::xlsx {

using followup::BoardRow;
using followup::Measure;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

using theme::headerRow;

struct Column {
    QString title;
    double width; // characters
    Style header = Style::Header;
};

void writeHeader(Sheet &sheet, const std::vector<Column> &columns, double height)
{
    int at = 0;
    for (const Column &column : columns) {
        sheet.columnWidth(at, at, column.width);
        sheet.text(headerRow, at++, column.title, column.header);
    }
    sheet.rowHeight(headerRow, height);
}

class PlanSheet
{
public:
    PlanSheet(Sheet &sheet, const PlanPart &part) : m_sheet(sheet), m_part(part)
    {
        m_columns = {{Words::tr("Factor"), 24}, {Words::tr("Type"), 10}, {Words::tr("Goal"), 28}, {Words::tr("Measure"), 40},
                     {Words::tr("Responsible"), 20}, {Words::tr("Deadline"), 14}, {Words::tr("By"), 12},
                     {Words::tr("Status"), 18}, {Words::tr("Expected gain"), 24}};
        writeHeader(m_sheet, m_columns, 22);
    }

    void write()
    {
        for (const followup::Choice &choice : m_part.plan.choices) {
            const std::vector<Measure> measures = measuresOf(m_part.plan, choice.id);
            for (const Measure &measure : measures)
                add(&choice, &measure);
            if (measures.empty())
                add(&choice, nullptr);
        }
        for (const Measure &measure : measuresOf(m_part.plan, std::nullopt))
            add(nullptr, &measure);
        m_sheet.table(headerRow, m_row - 1, static_cast<int>(m_columns.size()) - 1, 1);
    }

private:
    void add(const followup::Choice *choice, const Measure *measure)
    {
        const QStringList cells{choice ? factorText(choice->factor) : QString(),
                                choice && !measure ? wording::directionText(choice->direction) : measure ? wording::directionText(measure->direction) : QString(),
                                choice ? choice->goal : QString(),
                                measure ? measure->text : Words::tr("(no measure yet)"),
                                measure ? measure->responsible : QString(),
                                measure ? measure->deadlineText : QString(),
                                QString(),
                                measure ? statusText(*measure, m_part.asOf()) : QString(),
                                measure ? measure->gain : QString()};
        double height = 0;
        for (int column = 0; column < cells.size(); ++column) {
            height = std::max(height, heightOf(cells[column], m_columns[static_cast<std::size_t>(column)].width));
            m_sheet.text(m_row, column, cells[column], Style::WrappedCell);
        }
        if (measure && measure->deadline)
            m_sheet.date(m_row, dayColumn, *measure->deadline);
        m_sheet.rowHeight(m_row++, height);
    }

    static constexpr int dayColumn = 6;

    Sheet &m_sheet;
    const PlanPart &m_part;
    std::vector<Column> m_columns;
    int m_row = headerRow + 1;
};

QString chosenText(const BoardRow &row)
{
    QStringList chosen;
    for (const survey::Factor factor : survey::allFactors())
        if (const auto direction = row.tallied.chosen[factor.index()])
            chosen.append(u"%1 (%2)"_s.arg(factorText(factor), wording::directionText(*direction)));
    return chosen.isEmpty() ? u"–"_s : chosen.join(u'\n');
}

} // namespace

void addPlanSheet(Workbook &book, const PlanPart &part, const QString &heading, const QString &origin)
{
    if (!hasActions(part))
        return;
    QString note = Words::tr("The plan as it was on %1.").arg(longDate(part.asOf()));
    if (const QString next = followUpsText(part); !next.isEmpty())
        note += u' ' + next + u'.';
    PlanSheet(addThemeSheet(book, Words::tr("Action plan"), note, heading, origin), part).write();
}

void addBoardSheet(Workbook &book, const RoundMaterial &material, const QString &heading, const QString &origin)
{
    if (material.board.empty())
        return;
    Sheet &sheet = addThemeSheet(
        book, Words::tr("Plan status"),
        Words::tr("How far each unit had come with its plan on %1. Nothing here is a result of the survey.").arg(longDate(material.read.date())), heading, origin);
    constexpr double chosenWidth = 28; // narrow, so that all of it can be read when it is fitted to a page's width
    constexpr double nextWidth = 22;
    const std::vector<Column> columns{{Words::tr("Code"), 8}, {Words::tr("Unit"), 32}, {Words::tr("Steps done"), 7},
                                      {Words::tr("Where"), 14}, {Words::tr("Chosen factors"), chosenWidth},
                                      {Words::tr("Open measures"), 8, Style::HeaderFigure}, {Words::tr("Overdue"), 8, Style::HeaderFigure},
                                      {Words::tr("Done"), 8, Style::HeaderFigure}, {Words::tr("Stopped"), 8, Style::HeaderFigure},
                                      {Words::tr("Latest follow-up"), 12}, {Words::tr("Next follow-up due"), 12},
                                      {Words::tr("Follow-up missing"), 11}, {Words::tr("What is next"), nextWidth}};
    writeHeader(sheet, columns, 48);
    int at = headerRow + 1;
    for (const BoardRow &row : material.board) {
        const followup::Tallied &done = row.tallied;
        sheet.text(at, 0, row.unit, Style::Muted);
        sheet.name(at, 1, row.inRound ? (row.name.isEmpty() ? row.unit : row.name) : Words::tr("%1 (not in this round)").arg(row.name.isEmpty() ? row.unit : row.name), row.depth);
        sheet.ordinal(at, 2, static_cast<int>(followup::phasesDone(row.standing)));
        sheet.text(at, 3, wording::phaseText(row.standing.phase));
        const QString chosen = chosenText(row);
        sheet.text(at, 4, chosen, Style::WrappedCell);
        int column = 5;
        for (const std::int64_t number : {done.open, done.overdue, done.done, done.stopped})
            sheet.count(at, column++, number);
        for (const followup::OptionalDate &date : {done.lastFollowUp, row.standing.followUpDue}) {
            if (date)
                sheet.date(at, column++, *date);
            else
                sheet.text(at, column++, u"–"_s, Style::Muted);
        }
        sheet.text(at, column++, row.followUpMissing ? Words::tr("! missing") : QString());
        const QString next = wording::nextText(row.standing.next);
        sheet.text(at, column, next, Style::WrappedCell);
        sheet.rowHeight(at++, std::max(heightOf(chosen, chosenWidth), heightOf(next, nextWidth)));
    }
    sheet.table(headerRow, at - 1, static_cast<int>(columns.size()) - 1, 2);
}

} // namespace faktorbenk::report::xlsx
