#pragma once

#include "report/palette.h"

#include <QColor>

#include <array>

// The one design system, as values: colours, type, space. Everything that is drawn takes them from here.
namespace faktorbenk::gui::design {

// The colours are those of the files that are handed out.
using namespace report::palette;

// Five sizes, in pixels at 100 %.
enum class Type { Caption, Body, Lead, Heading, Title };
inline constexpr std::array<int, 5> typePixels = {12, 14, 16, 20, 28};

inline constexpr int grid = 8;
inline constexpr int rowHeight = 36;
inline constexpr int radius = 6;

} // namespace faktorbenk::gui::design
