#pragma once

#include "report/pptx/slides.h"
#include "report/pptx/xml.h"

namespace faktorbenk::report::pptx {

// Pieces of DrawingML that slides and charts have in common.
QString hex(std::uint32_t rgb); // "0E5561"
void writeFill(Xml &xml, const Ink &ink);
// A line of this width; none: no line.
void writeLine(Xml &xml, const char *name, const std::optional<Ink> &ink, int width = 12'700);

} // namespace faktorbenk::report::pptx
