#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace faktorbenk::report {

// What a unit's report can be written as. A new one needs a line in each function of exportformat.cpp and
// unitfile.cpp; the command line and the window take their lists from allExportFormats().
enum class ExportFormat {
    Xlsx,
    Pptx,
    Pdf,
    Ics,
};

const std::vector<ExportFormat> &allExportFormats();
// "xlsx": its name on the command line, and what its files end with.
QString exportFormatWord(ExportFormat format);
// Whether it shows figures of the survey. One that does not is made of the plan alone, also for a unit whose figures are
// hidden, and need not be noted as handed out.
bool hasFigures(ExportFormat format);
// Whether all units together also make one file.
bool hasComposite(ExportFormat format);

} // namespace faktorbenk::report
