#include "report/unitfile.h"

#include "report/xlsx/compositeworkbook.h"
#include "report/xlsx/unitworkbook.h"

namespace faktorbenk::report {

base::Result<void> writeUnitFile(ExportFormat format, const UnitMaterial &material, const QString &path)
{
    switch (format) {
    case ExportFormat::Xlsx:
        break;
    }
    return xlsx::writeUnitWorkbook(material, path);
}

base::Result<void> writeCompositeFile(ExportFormat, const RoundMaterial &material, const QString &path)
{
    return xlsx::writeCompositeWorkbook(material, path);
}

} // namespace faktorbenk::report
