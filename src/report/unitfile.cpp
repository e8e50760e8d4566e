#include "report/unitfile.h"

#include "report/pptx/unitdeck.h"
#include "report/sheets.h"
#include "report/xlsx/compositeworkbook.h"
#include "report/xlsx/unitworkbook.h"

namespace faktorbenk::report {

base::Result<void> writeUnitFile(ExportFormat format, const UnitMaterial &material, const QString &path)
{
    switch (format) {
    case ExportFormat::Pptx: {
        const auto on = material.slideTemplate.isEmpty() ? pptx::ownTemplate() : pptx::readTemplate(material.slideTemplate);
        return on ? pptx::writeUnitDeck(material, *on, path) : base::Failure(on.error());
    }
    case ExportFormat::Pdf:
        return Sheets::ofUnit(material).writePdf(path);
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
