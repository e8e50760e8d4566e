#pragma once

#include "gui/design/tokens.h"

#include <QColor>

#include <vector>

namespace faktorbenk::gui::design {

// The light ones are those of the files that are handed out (report/palette.h).
QColor colorIn(Mode mode, Token token);

// WCAG 2.1: 1 … 21, the same either way round.
double contrast(const QColor &one, const QColor &other);
// Of the two colours text has, the one that is read better on this ground.
Token textOn(Mode mode, Token ground);

// All that is written in one colour on another, anywhere in the window: each has a contrast of at least 4.5 : 1.
struct TextPair {
    Token text;
    Token ground;
};
std::vector<TextPair> textPairs(Mode mode);

} // namespace faktorbenk::gui::design
