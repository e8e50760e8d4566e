#include "app/fontsahead.h"

#include "gui/design/style.h"

#ifdef FAKTORBENK_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace faktorbenk::app {

FontsAhead::FontsAhead()
{
#ifdef FAKTORBENK_HAS_FONTCONFIG
    m_reading = std::jthread([] { FcInit(); });
#endif
}

void FontsAhead::loadFaces()
{
    m_reading = std::jthread([before = std::move(m_reading)]() mutable {
        if (before.joinable())
            before.join();
        gui::design::loadFaces();
    });
}

void FontsAhead::wait()
{
    if (m_reading.joinable())
        m_reading.join();
}

} // namespace faktorbenk::app
