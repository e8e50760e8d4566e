#include "report/unitfile.h"

#include "base/latefunction.h"
#include "report/ics/plancalendar.h"
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
    case ExportFormat::Ics:
        return ics::writeCalendar(ics::unitCalendar(material), path);
    case ExportFormat::Pdf: {
        const auto sheets = Sheets::ofUnit(material);
        return sheets ? sheets->writePdf(path) : base::Failure(sheets.error());
    }
    case ExportFormat::Xlsx:
        break;
    }
    const auto there = base::needOfficeLibraries();
    return there ? xlsx::writeUnitWorkbook(material, path) : there;
}

base::Result<void> writeCompositeFile(ExportFormat format, const RoundMaterial &material, const QString &path)
{
    if (format == ExportFormat::Ics)
        return ics::writeCalendar(ics::roundCalendar(material), path);
    const auto there = base::needOfficeLibraries();
    return there ? xlsx::writeCompositeWorkbook(material, path) : there;
}

bool hasContent(ExportFormat format, const UnitMaterial &material)
{
    return format != ExportFormat::Ics || !ics::unitCalendar(material).events.empty();
}

bool hasContent(ExportFormat format, const RoundMaterial &material)
{
    return format != ExportFormat::Ics || !ics::roundCalendar(material).events.empty();
}

} // namespace faktorbenk::report
