#include "app/fontsahead.h"

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

void FontsAhead::wait()
{
    if (m_reading.joinable())
        m_reading.join();
}

} // namespace faktorbenk::app
