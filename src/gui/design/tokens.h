#pragma once

#include <array>
#include <cstddef>

// The one design system, as values: colours, type, space. Everything that is drawn takes them from here.
namespace faktorbenk::gui::design {

// Colours by what they are for; design::color() says what they are in the light or in the dark.
enum class Token {
    paper,
    sand,       // the navigation's ground, a hovered row
    field,      // the ground of what is written in
    line,       // hairlines
    lineStrong, // frames of fields and buttons
    ink,
    inkMuted,
    accent,      // our unit
    accentDark,  // accent, pressed or hovered
    accentSoft,  // selected row
    accentBand,  // the unit's own margin
    onAccent,    // text on accent
    municipality, // references: the municipality stands out most, what is published lighter and hollow
    service,
    nation,
    serviceFill,
    nationFill,
    heatLow, // the ground of a mean in the heat map, from 3 and less …
    heatHigh, // … to 5
    ochreSoft, // under, where blue-green is over
    answer1,   // answers 1 … 5, diverging around 3; no two have the same lightness
    answer2,
    answer3,
    answer4,
    answer5,
};
using enum Token;
inline constexpr std::size_t tokenCount = static_cast<std::size_t>(answer5) + 1;
inline constexpr std::array<Token, 5> answers = {answer1, answer2, answer3, answer4, answer5};

enum class Mode { Light, Dark };

// Five sizes, in pixels at 100 %.
enum class Type { Caption, Body, Lead, Heading, Title };
inline constexpr std::array<int, 5> typePixels = {12, 14, 16, 20, 28};

inline constexpr int grid = 8;
inline constexpr int rowHeight = 36;
inline constexpr int radius = 6;

} // namespace faktorbenk::gui::design
