#include "gui/design/palettes.h"

#include "report/palette.h"

#include <algorithm>
#include <cmath>

namespace faktorbenk::gui::design {

namespace {

namespace files = report::palette;

constexpr QRgb inDark(Token token)
{
    switch (token) {
    case paper:        return 0xff15191b;
    case sand:         return 0xff1c2225;
    case field:        return 0xff20272a;
    case line:         return 0xff2d3538;
    case lineStrong:   return 0xff5f6b70;
    case ink:          return 0xffe8e6e0;
    case inkMuted:     return 0xffa6b0b4;
    case accent:       return 0xff76bfc9;
    case accentDark:   return 0xff93d3dc;
    case accentSoft:   return 0xff1f3a3f;
    case accentBand:   return 0xff2c5a61;
    case onAccent:     return 0xff0d1315;
    case municipality: return 0xffc3cacc;
    case service:      return 0xff9aa4a8;
    case nation:       return 0xff7c878b;
    case serviceFill:  return 0xff3a4346;
    case nationFill:   return 0xff262d30;
    case heatLow:      return 0xff20282b;
    case heatHigh:     return 0xff28666f;
    case ochreSoft:    return 0xff4d3a20;
    case answer1:      return 0xffd9953f;
    case answer2:      return 0xffa98252;
    case answer3:      return 0xff3d4548;
    case answer4:      return 0xff33666f;
    case answer5:      return 0xff8fdbe4;
    }
    return 0;
}

constexpr QRgb inLight(Token token)
{
    switch (token) {
    case paper:        return files::paper;
    case sand:         return files::sand;
    case field:        return files::white;
    case line:         return files::line;
    case lineStrong:   return 0xff938f86; // darker than on paper: it frames what is written in and pressed, 3.1 : 1
    case ink:          return files::ink;
    case inkMuted:     return files::inkMuted;
    case accent:       return files::accent;
    case accentDark:   return files::accentDark;
    case accentSoft:   return files::accentSoft;
    case accentBand:   return files::accentBand;
    case onAccent:     return files::white;
    case municipality: return files::municipality;
    case service:      return files::service;
    case nation:       return 0xff8a9296; // 3.0 : 1 on the window's paper
    case serviceFill:  return files::serviceFill;
    case nationFill:   return files::nationFill;
    case heatLow:      return files::heatLow;
    case heatHigh:     return files::heatHigh;
    case ochreSoft:    return files::ochreSoft;
    case answer1:      return files::answers[0];
    case answer2:      return files::answers[1];
    case answer3:      return files::answers[2];
    case answer4:      return files::answers[3];
    case answer5:      return files::answers[4];
    }
    return 0;
}

// Of WCAG 2.1, "relative luminance".
double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor colorIn(Mode mode, Token token)
{
    return QColor::fromRgb(mode == Mode::Dark ? inDark(token) : inLight(token));
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Token textOn(Mode mode, Token ground)
{
    const QColor under = colorIn(mode, ground);
    return contrast(colorIn(mode, ink), under) >= contrast(colorIn(mode, onAccent), under) ? ink : onAccent;
}

std::vector<TextPair> textPairs(Mode mode)
{
    std::vector<TextPair> pairs;
    for (const Token ground : {paper, sand, field, line, accentSoft, nationFill, heatLow, heatHigh, ochreSoft, accentBand})
        pairs.push_back({ink, ground});
    for (const Token ground : {paper, sand, field, accentSoft, line}) // of line: a button that cannot be pressed
        pairs.push_back({inkMuted, ground});
    for (const Token ground : {paper, sand, field, accentSoft})
        pairs.push_back({accent, ground});
    for (const Token ground : {accent, accentDark})
        pairs.push_back({onAccent, ground});
    pairs.push_back({paper, ink}); // hints
    for (const Token ground : answers)
        pairs.push_back({textOn(mode, ground), ground});
    return pairs;
}

} // namespace faktorbenk::gui::design
