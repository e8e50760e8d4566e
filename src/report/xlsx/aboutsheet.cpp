#include "report/xlsx/aboutsheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace faktorbenk::report::xlsx {

void addAboutSheet(Workbook &book, const std::vector<AboutLine> &lines, const QString &origin)
{
    constexpr double textWidth = 100; // characters
    const QString title = QCoreApplication::translate("Workbook", "About the report");
    Sheet &sheet = book.add(title);
    sheet.columnWidth(0, 0, 24);
    sheet.columnWidth(1, 1, textWidth);
    sheet.text(0, 0, title, Style::Title);
    sheet.rowHeight(0, 28);
    int row = 2;
    for (const AboutLine &line : lines) {
        sheet.text(row, 0, line.title, Style::Label);
        sheet.text(row, 1, line.text, Style::Wrapped);
        // Programs differ in whether they find the height themselves; so it is told.
        qsizetype rows = 0;
        for (const QString &part : line.text.split(u'\n'))
            rows += std::max<qsizetype>(1, (part.size() + static_cast<qsizetype>(textWidth) - 1) / static_cast<qsizetype>(textWidth));
        sheet.rowHeight(row, std::min(400.0, 16.0 * static_cast<double>(rows) + 4));
        ++row;
    }
    sheet.paper(title, origin);
}

} // namespace faktorbenk::report::xlsx
