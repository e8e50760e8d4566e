#include "report/xlsx/withheldsheet.h"

#include "report/xlsx/themesheet.h"
#include "wording/reasontext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::xlsx {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

QString categoryText(const disclosure::BackgroundGroup &group)
{
    return wording::backgroundText(group.variable) + u": "_s + group.category;
}

QString nameOf(const RoundMaterial &material, const survey::UnitCode &code)
{
    const auto unit = std::find_if(material.units.begin(), material.units.end(), [&](const auto &each) { return each.report.code() == code; });
    return unit == material.units.end() ? QString() : unit->report.name();
}

} // namespace

void addWithheldSheet(Workbook &book, const RoundMaterial &material, const QString &heading, const QString &origin)
{
    constexpr double sentenceWidth = 90;
    constexpr int sentenceColumn = 4;
    Sheet &sheet = addThemeSheet(book, Words::tr("What is hidden"), Words::tr("Every group without figures, and why."), heading, origin);
    const std::pair<QString, double> columns[] = {{Words::tr("Code"), 12}, {Words::tr("Unit"), 34}, {Words::tr("What"), 30}, {Words::tr("Why"), 36},
                                                  {Words::tr("In a sentence, and what can be done"), sentenceWidth}};
    int column = 0;
    for (const auto &[title, width] : columns) {
        sheet.columnWidth(column, column, width);
        sheet.text(theme::headerRow, column++, title, Style::Header);
    }
    sheet.rowHeight(theme::headerRow, 20);
    int row = theme::firstRow;
    for (const disclosure::Suppression &entry : material.suppressionLog) {
        const QString sentence = wording::reasonSentence(entry, material.floor);
        sheet.text(row, 0, entry.background ? QString() : entry.unit.text(), Style::Muted);
        sheet.text(row, 1, entry.background ? categoryText(*entry.background) : nameOf(material, entry.unit));
        sheet.text(row, 2, wording::withheldPartText(entry));
        sheet.text(row, 3, wording::reasonText(entry.reason, material.floor, wording::hiddenBy(entry)), Style::WrappedCell);
        sheet.text(row, sentenceColumn, sentence, Style::WrappedCell);
        sheet.rowHeight(row++, heightOf(sentence, sentenceWidth));
    }
    if (row == theme::firstRow)
        sheet.text(row++, 0, Words::tr("Nothing is hidden in this round."));
    sheet.table(theme::headerRow, row - 1, sentenceColumn, 2);
}

} // namespace faktorbenk::report::xlsx
