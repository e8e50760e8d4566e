#include "report/pdf/raster.h"

#include "report/pdf/drawing.h"

#include <cairo.h>

#include <cmath>

namespace faktorbenk::report::pdf {

Raster rasterOf(const Document &document, std::size_t page, double dotsPerInch)
{
    const double scale = document.scale * dotsPerInch / 72;
    Raster raster;
    raster.width = static_cast<int>(std::lround(document.width * scale));
    raster.height = static_cast<int>(std::lround(document.height * scale));
    raster.stride = cairo_format_stride_for_width(CAIRO_FORMAT_RGB24, raster.width);
    raster.pixels = QByteArray(static_cast<qsizetype>(raster.stride) * raster.height, char(0xff));
    cairo_surface_t *surface =
        cairo_image_surface_create_for_data(reinterpret_cast<unsigned char *>(raster.pixels.data()),
                                            CAIRO_FORMAT_RGB24, raster.width, raster.height, raster.stride);
    cairo_t *cr = cairo_create(surface);
    cairo_scale(cr, scale, scale);
    drawPage(cr, document.pages[page], nullptr);
    cairo_destroy(cr);
    cairo_surface_flush(surface);
    cairo_surface_destroy(surface);
    return raster;
}

} // namespace faktorbenk::report::pdf
