#pragma once

#include <thread>

namespace faktorbenk::app {

// Lets fontconfig read what the system has of fonts and rules while the application object is being made: it is
// the longest single step of a start, and needs nothing of Qt. Then the typeface is loaded, while a file is opened. Must be
// over before the first font is asked for.
class FontsAhead final
{
public:
    FontsAhead(); // does nothing where fontconfig is not used
    void loadFaces(); // as soon as there is an application object
    void wait();

private:
    std::jthread m_reading; // joins by itself
};

} // namespace faktorbenk::app
