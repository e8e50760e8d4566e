#pragma once

#include "report/pdf/paper.h"

#include <QCoreApplication>

namespace faktorbenk::report::pdf {

struct Papers
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

// «nb-NO», «nn-NO» or «en-GB», of the language that is installed.
QString languageTag();

// What stands on every page: at the foot a line of its origin and the page's number, from the second page on
// a head.
struct PageFrame
{
    QString head;
    QString origin;
};
void frame(Document &document, const Typeface &typeface, const PageSetup &setup, const PageFrame &texts);

} // namespace faktorbenk::report::pdf
