#include "report/xlsx/sheet.h"

#include "report/xlsx/celltext.h"
#include "report/xlsx/writer.h"
#include "wording/figuretext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace faktorbenk::report::xlsx {

namespace {

lxw_row_t rowOf(int row) { return static_cast<lxw_row_t>(row); }
lxw_col_t columnOf(int column) { return static_cast<lxw_col_t>(column); }

// A header or footer holds 255 characters.
QByteArray cut(const QString &text, qsizetype longest)
{
    return headerText(text.size() > longest ? text.left(longest - 1) + QChar(0x2026) : text);
}

} // namespace

void Sheet::text(int row, int column, const QString &text, Style style)
{
    worksheet_write_string(m_sheet, rowOf(row), columnOf(column), cellText(text).constData(), m_styles[style]);
}

void Sheet::count(int row, int column, std::int64_t number)
{
    this->number(row, column, static_cast<double>(number), Style::Count);
}

void Sheet::countIfKnown(int row, int column, std::optional<std::int64_t> number)
{
    if (number)
        count(row, column, *number);
    else
        text(row, column, wording::marginText(std::nullopt), Style::Unknown);
}

void Sheet::percentIfKnown(int row, int column, std::optional<survey::Tenths> number)
{
    if (number)
        percent(row, column, *number);
    else
        text(row, column, wording::marginText(std::nullopt), Style::Unknown);
}

void Sheet::name(int row, int column, const QString &name, int depth)
{
    worksheet_write_string(m_sheet, rowOf(row), columnOf(column), cellText(name).constData(), m_styles.indented(depth));
}

void Sheet::number(int row, int column, double number, Style style)
{
    if (std::isfinite(number)) // anything else would break the file
        worksheet_write_number(m_sheet, rowOf(row), columnOf(column), number, m_styles[style]);
}

void Sheet::date(int row, int column, const QDate &date)
{
    static const QDate dayZero(1899, 12, 30); // of the spreadsheets' calendar, from March 1900 on
    number(row, column, static_cast<double>(dayZero.daysTo(date)), Style::Date);
}

void Sheet::blank(int row, int column, Style style)
{
    worksheet_write_blank(m_sheet, rowOf(row), columnOf(column), m_styles[style]);
}

void Sheet::withheld(int row, int firstColumn, int lastColumn, const Why &why)
{
    text(row, firstColumn, why.words, Style::Withheld);
    QByteArray title = QCoreApplication::translate("Workbook", "Why is this hidden?").toUtf8();
    QByteArray sentence = cellText(why.sentence);
    lxw_data_validation hint{};
    hint.validate = LXW_VALIDATION_TYPE_ANY;
    hint.input_title = title.data();
    hint.input_message = sentence.data();
    worksheet_data_validation_range(m_sheet, rowOf(row), columnOf(firstColumn), rowOf(row), columnOf(lastColumn), &hint);
    for (int column = firstColumn + 1; column <= lastColumn; ++column) {
        if (std::find(m_pageStarts.begin(), m_pageStarts.end(), column) != m_pageStarts.end())
            text(row, column, why.words, Style::Withheld);
        else
            blank(row, column, Style::WithheldRest);
    }
}

void Sheet::columnWidth(int first, int last, double characters)
{
    worksheet_set_column(m_sheet, columnOf(first), columnOf(last), characters, nullptr);
}

void Sheet::rowHeight(int row, double points)
{
    worksheet_set_row(m_sheet, rowOf(row), points, nullptr);
}

void Sheet::table(int headerRow, int lastRow, int lastColumn, int frozenColumns)
{
    worksheet_freeze_panes(m_sheet, rowOf(headerRow + 1), columnOf(frozenColumns));
    worksheet_repeat_rows(m_sheet, rowOf(headerRow), rowOf(headerRow));
    if (lastRow > headerRow)
        worksheet_autofilter(m_sheet, rowOf(headerRow), 0, rowOf(lastRow), columnOf(lastColumn));
}

void Sheet::paper(const QString &heading, const QString &footing)
{
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(m_sheet, a4);
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_set_margins(m_sheet, 0.5, 0.5, 0.75, 0.75);
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    worksheet_set_header(m_sheet, ("&L&9" + cut(heading, 110) + "&R&9&A").constData());
    worksheet_set_footer(m_sheet, ("&L&8" + cut(footing, 180) + "&R&8&P / &N").constData());
    // Codes that look like numbers are meant to be text.
    worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:C100000");
}

void Sheet::onePage()
{
    worksheet_fit_to_pages(m_sheet, 1, 1);
}

void Sheet::brokenAcross(int firstColumn, int lastColumn, int every, int repeated)
{
    std::vector<lxw_col_t> breaks;
    for (int column = firstColumn + every; column <= lastColumn; column += every) {
        breaks.push_back(columnOf(column));
        m_pageStarts.push_back(column);
    }
    breaks.push_back(0); // ends the list
    worksheet_set_v_pagebreaks(m_sheet, breaks.data());
    worksheet_repeat_columns(m_sheet, 0, columnOf(repeated - 1));
    worksheet_set_print_scale(m_sheet, 65); // and no longer fitted to one page
}

void Sheet::brokenDown(int firstRow, int lastRow, int every, int percent)
{
    std::vector<lxw_row_t> breaks;
    for (int row = firstRow + every; row <= lastRow; row += every)
        breaks.push_back(rowOf(row));
    breaks.push_back(0);
    worksheet_set_h_pagebreaks(m_sheet, breaks.data());
    worksheet_set_print_scale(m_sheet, static_cast<std::uint16_t>(percent));
}

} // namespace faktorbenk::report::xlsx
