#include "report/xlsx/aboutsheet.h"

#include "report/xlsx/themesheet.h"

#include <QCoreApplication>

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
        sheet.rowHeight(row, heightOf(line.text, textWidth));
        ++row;
    }
    sheet.paper(title, origin);
    sheet.onePage();
}

} // namespace faktorbenk::report::xlsx
