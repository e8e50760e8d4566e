#include "report/xlsx/themesheet.h"

#include <algorithm>
#include <cmath>

namespace faktorbenk::report::xlsx {

Sheet &addThemeSheet(Workbook &book, const QString &name, const QString &note, const QString &heading, const QString &origin)
{
    Sheet &sheet = book.add(name);
    sheet.text(0, 0, heading, Style::Title);
    sheet.rowHeight(0, 28);
    sheet.text(1, 0, name, Style::Lead);
    sheet.text(2, 0, note, Style::Note);
    sheet.paper(heading, origin);
    return sheet;
}

double heightOf(const QString &text, double width)
{
    constexpr double lineHeight = 15.5;
    constexpr double tallest = 400; // a row cannot be much taller
    double rows = 0;
    for (const QString &part : text.split(u'\n'))
        rows += std::max(1.0, std::ceil(static_cast<double>(part.size()) / (width * 0.98)));
    return std::min(tallest, rows * lineHeight + 4);
}

} // namespace faktorbenk::report::xlsx
