#pragma once

#include "report/pdf/document.h"

#include <QByteArray>

namespace faktorbenk::report::pdf {

// A page as a printer or a screen gets it: 4 bytes a pixel, 0xffRRGGBB in the machine's byte order.
struct Raster {
    int width = 0;
    int height = 0;
    int stride = 0; // bytes
    QByteArray pixels;
};

// Precondition: page < document.pages.size(); on the thread on which the document was made.
Raster rasterOf(const Document &document, std::size_t page, double dotsPerInch);

} // namespace faktorbenk::report::pdf
