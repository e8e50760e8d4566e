#include "report/pptx/slides.h"

namespace faktorbenk::report::pptx {

Box Box::takeTop(std::int64_t strip, std::int64_t gap)
{
    const Box taken{x, y, width, strip};
    y += strip + gap;
    height -= strip + gap;
    return taken;
}

Box Box::takeBottom(std::int64_t strip, std::int64_t gap)
{
    height -= strip + gap;
    return {x, y + height + gap, width, strip};
}

Box Box::takeLeft(std::int64_t strip, std::int64_t gap)
{
    const Box taken{x, y, strip, height};
    x += strip + gap;
    width -= strip + gap;
    return taken;
}

} // namespace faktorbenk::report::pptx
