#pragma once

#include <QColor>

#include <array>

// The one design system, as values: colours, type, space. Everything that is drawn takes them from here.
namespace faktorbenk::gui::design {

// Paper and ink.
inline constexpr QRgb paper = 0xfffbfaf7;
inline constexpr QRgb sand = 0xfff2f0ea;      // the navigation's ground, a hovered row
inline constexpr QRgb line = 0xffe3dfd6;      // hairlines
inline constexpr QRgb lineStrong = 0xffb9b5ab; // frames of fields and buttons
inline constexpr QRgb ink = 0xff1c2528;
inline constexpr QRgb inkMuted = 0xff566064; // 6.1 : 1 on paper, 5.6 : 1 on sand
inline constexpr QRgb white = 0xffffffff;

// Our unit: a deep blue-green, and its tints.
inline constexpr QRgb accent = 0xff0e5561;
inline constexpr QRgb accentDark = 0xff0a424c;
inline constexpr QRgb accentSoft = 0xffdce9e9; // selected row
inline constexpr QRgb accentBand = 0xffbcd6d8; // the unit's own margin

// References: the municipality darkest, what is published lighter and hollow.
inline constexpr QRgb municipality = 0xff4b5458;
inline constexpr QRgb service = 0xff6d767a;
inline constexpr QRgb nation = 0xff8d9599;
inline constexpr QRgb serviceFill = 0xffdfe1e0;
inline constexpr QRgb nationFill = 0xfff0efeb;

// The ground of a mean in the heat map, from 3 and less to 5: ink stands on the darker end at 5.2 : 1.
inline constexpr QRgb heatLow = 0xfff4f2ec;
inline constexpr QRgb heatHigh = 0xff62a0a6;
inline constexpr QRgb ochreSoft = 0xffecd6b8; // under, where blue-green is over

// Answers 1 … 5, diverging around 3. No two have the same lightness (L* 47, 74, 89, 63, 33), so the scale
// also stands in greyscale; ochre against blue-green keeps it for the colour-blind.
inline constexpr std::array<QRgb, 5> answers = {0xff9c642e, 0xffd8b07e, 0xffe2dfd7, 0xff6fa3a9, 0xff0e5561};

// Five sizes, in pixels at 100 %.
enum class Type { Caption, Body, Lead, Heading, Title };
inline constexpr std::array<int, 5> typePixels = {12, 14, 16, 20, 28};

inline constexpr int grid = 8;
inline constexpr int rowHeight = 36;
inline constexpr int radius = 6;

} // namespace faktorbenk::gui::design
