#include "report/xlsx/unitworkbook.h"

#include "report/xlsx/workbook.h"
#include "wording/factortext.h"

#include <QCoreApplication>

namespace faktorbenk::report::xlsx {

base::Result<void> writeUnitWorkbook(const UnitMaterial &material, const QString &path)
{
    const disclosure::UnitReport &report = material.report;
    Workbook book(path, report.name(), material.provenance);
    Sheet &overview = book.add(QCoreApplication::translate("Workbook", "Overview"));
    overview.text(0, 0, report.name(), Style::Title);
    int row = 2;
    for (const disclosure::FactorReport &factor : report.factors()) {
        overview.text(row, 0, wording::factorName(factor.factor));
        if (factor.figures)
            overview.tenths(row, 1, factor.figures->mean, Style::Mean);
        ++row;
    }
    return book.close();
}

} // namespace faktorbenk::report::xlsx
