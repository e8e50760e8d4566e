#pragma once

#include "report/pptx/slides.h"

namespace faktorbenk::report::pptx {

// The chart part. workbook: the id of its relationship to the workbook it is drawn from.
QByteArray chartXml(const Chart &chart, const QString &workbook, const QString &language);

// "B2"; the column from 0, the row from 1.
QString cellName(int column, qsizetype row);
// «4.2» as programs read it, exactly what is shown.
QString exactText(survey::Tenths value);

} // namespace faktorbenk::report::pptx
