#pragma once

#include <array>
#include <cstdint>

// The colours of everything that is shown, on the screen and in files: 0xffRRGGBB, as Qt's QRgb.
namespace faktorbenk::report::palette {

// Paper and ink.
inline constexpr std::uint32_t paper = 0xfffbfaf7;
inline constexpr std::uint32_t sand = 0xfff2f0ea;      // the navigation's ground, a hovered row
inline constexpr std::uint32_t line = 0xffe3dfd6;      // hairlines
inline constexpr std::uint32_t lineStrong = 0xffb9b5ab; // frames of fields and buttons
inline constexpr std::uint32_t ink = 0xff1c2528;
inline constexpr std::uint32_t inkMuted = 0xff566064; // 6.1 : 1 on paper, 5.6 : 1 on sand
inline constexpr std::uint32_t white = 0xffffffff;

// Our unit: a deep blue-green, and its tints.
inline constexpr std::uint32_t accent = 0xff0e5561;
inline constexpr std::uint32_t accentDark = 0xff0a424c;
inline constexpr std::uint32_t accentSoft = 0xffdce9e9; // selected row
inline constexpr std::uint32_t accentBand = 0xffbcd6d8; // the unit's own margin

// References: the municipality darkest, what is published lighter and hollow.
inline constexpr std::uint32_t municipality = 0xff4b5458;
inline constexpr std::uint32_t service = 0xff6d767a;
inline constexpr std::uint32_t nation = 0xff8d9599;
inline constexpr std::uint32_t serviceFill = 0xffdfe1e0;
inline constexpr std::uint32_t nationFill = 0xfff0efeb;

// The ground of a mean in the heat map, from 3 and less to 5: ink stands on the darker end at 5.2 : 1.
inline constexpr std::uint32_t heatLow = 0xfff4f2ec;
inline constexpr std::uint32_t heatHigh = 0xff62a0a6;
// Published means lie between 3 and 5; below that the ground stays as light as it gets.
inline constexpr int heatFrom = 30; // tenths
inline constexpr int heatTo = 50;
inline constexpr std::uint32_t ochreSoft = 0xffecd6b8; // under, where blue-green is over

// Answers 1 … 5, diverging around 3. No two have the same lightness (L* 47, 74, 89, 63, 33), so the scale
// also stands in greyscale; ochre against blue-green keeps it for the colour-blind.
inline constexpr std::array<std::uint32_t, 5> answers = {0xff9c642e, 0xffd8b07e, 0xffe2dfd7, 0xff6fa3a9, 0xff0e5561};

} // namespace faktorbenk::report::palette
