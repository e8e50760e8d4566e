#include "report/exportformat.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::report {

const std::vector<ExportFormat> &allExportFormats()
{
    static const std::vector<ExportFormat> all = {ExportFormat::Xlsx, ExportFormat::Pptx, ExportFormat::Pdf, ExportFormat::Ics};
    return all;
}

QString exportFormatWord(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pptx:
        return u"pptx"_s;
    case ExportFormat::Ics:
        return u"ics"_s;
    case ExportFormat::Pdf:
        return u"pdf"_s;
    case ExportFormat::Xlsx:
        break;
    }
    return u"xlsx"_s;
}

bool hasComposite(ExportFormat format)
{
    return format == ExportFormat::Xlsx || format == ExportFormat::Ics;
}

bool hasFigures(ExportFormat format)
{
    return format != ExportFormat::Ics;
}

} // namespace faktorbenk::report
