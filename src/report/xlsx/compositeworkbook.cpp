#include "report/xlsx/compositeworkbook.h"

#include "report/xlsx/workbook.h"

#include <QCoreApplication>

namespace faktorbenk::report::xlsx {

base::Result<void> writeCompositeWorkbook(const RoundMaterial &material, const QString &path)
{
    Workbook book(path, material.municipality, material.provenance);
    Sheet &overview = book.add(QCoreApplication::translate("Workbook", "Overview"));
    overview.text(0, 0, material.municipality, Style::Title);
    return book.close();
}

} // namespace faktorbenk::report::xlsx
