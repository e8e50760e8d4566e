#pragma once

#include "report/xlsx/styles.h"
#include "survey/tenths.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

struct lxw_worksheet;

namespace faktorbenk::report::xlsx {

// One sheet of a workbook, which owns it. Rows and columns count from 0. Text is text, whatever it begins with:
// nothing here writes a formula or a link.
class Sheet
{
public:
    Sheet(lxw_worksheet *sheet, const Styles &styles, QString name)
        : m_sheet(sheet), m_styles(styles), m_name(std::move(name))
    {
    }

    const QString &name() const { return m_name; }
    lxw_worksheet *raw() { return m_sheet; }

    void text(int row, int column, const QString &text, Style style = Style::Text);
    void count(int row, int column, std::int64_t number);
    void ordinal(int row, int column, int number) { this->number(row, column, number, Style::Ordinal); }
    void countIfKnown(int row, int column, std::optional<std::int64_t> number); // else «ukjent»
    void number(int row, int column, double number, Style style);
    void tenths(int row, int column, survey::Tenths number, Style style) { this->number(row, column, number.toDouble(), style); }
    // Tenths of a percent, as the fraction a spreadsheet calculates with: 39,5 % is 0.395.
    void percent(int row, int column, survey::Tenths number) { this->number(row, column, number.count() / 1000.0, Style::Percent); }
    void percentIfKnown(int row, int column, std::optional<survey::Tenths> number);
    // A unit's name, further in the deeper it lies in the tree.
    void name(int row, int column, const QString &name, int depth);
    void date(int row, int column, const QDate &date); // in the reader's own short form; precondition: valid
    void blank(int row, int column, Style style);
    // What is hidden: why, in a few words, and what the reader can do, in a sentence or two (rule A5).
    struct Why {
        QString words, sentence;
    };
    // The words in the first cell – of every page, where the sheet is brokenAcross() –, hatched to the last; the
    // sentence comes up beside whichever of the cells one stands on.
    void withheld(int row, int firstColumn, int lastColumn, const Why &why);

    void columnWidth(int first, int last, double characters);
    void rowHeight(int row, double points);
    // A table with its names in headerRow: they stay in sight, are repeated on paper, and can be filtered by.
    void table(int headerRow, int lastRow, int lastColumn, int frozenColumns);
    // One page wide, lying, with what it is above and where it comes from below.
    void paper(const QString &heading, const QString &footing);
    void onePage();
    // Too wide for one page: in readable size on several, broken after every so many columns (rows), the first
    // `repeated` columns on each.
    void brokenAcross(int firstColumn, int lastColumn, int every, int repeated);
    void brokenDown(int firstRow, int lastRow, int every, int percent);

private:
    lxw_worksheet *m_sheet;
    const Styles &m_styles;
    QString m_name;
    std::vector<int> m_pageStarts; // columns a page begins with, but the first
};

} // namespace faktorbenk::report::xlsx
