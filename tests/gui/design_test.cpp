// The design system: colours that can be read in the light and in the dark, by everybody.

#include "gui/design/palettes.h"
#include "gui/design/style.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace faktorbenk::gui::design {
namespace {

constexpr Mode modes[] = {Mode::Light, Mode::Dark};

struct Linear {
    double r, g, b;
};

double linearOf(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

// CIE L*, 0 … 100, by a way of its own.
double lightnessOf(const Linear &color)
{
    const double y = 0.2126 * color.r + 0.7152 * color.g + 0.0722 * color.b;
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

Linear linear(const QColor &color)
{
    return {linearOf(color.redF()), linearOf(color.greenF()), linearOf(color.blueF())};
}

// What somebody without red or without green cones sees: Viénot, Brettel and Mollon 1999, in linear RGB.
Linear withoutRed(const Linear &c)
{
    const double yellow = 0.11238 * c.r + 0.88762 * c.g;
    return {yellow, yellow, 0.00401 * c.r - 0.00401 * c.g + c.b};
}

Linear withoutGreen(const Linear &c)
{
    const double yellow = 0.29275 * c.r + 0.70725 * c.g;
    return {yellow, yellow, -0.02234 * c.r + 0.02234 * c.g + c.b};
}

TEST(Design, ContrastIsThatOfWcag)
{
    EXPECT_DOUBLE_EQ(contrast(Qt::black, Qt::white), 21);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01); // the known grey that just fails
}

TEST(Design, EverythingWrittenHasAContrastOfAtLeastFourAndAHalf)
{
    for (const Mode mode : modes)
        for (const TextPair &pair : textPairs(mode))
            EXPECT_GE(contrast(colorIn(mode, pair.text), colorIn(mode, pair.ground)), 4.5)
                << (mode == Mode::Dark ? "dark: " : "light: ") << colorIn(mode, pair.text).name().toStdString() << " on "
                << colorIn(mode, pair.ground).name().toStdString();
}

TEST(Design, WhatIsDrawnStandsOutFromThePage)
{
    for (const Mode mode : modes)
        for (const Token drawn : {accent, municipality, service})
            EXPECT_GE(contrast(colorIn(mode, drawn), colorIn(mode, paper)), 3.0)
                << colorIn(mode, drawn).name().toStdString();
}

TEST(Design, NoTwoAnswersLookAlikeInGreyOrToTheColourBlind)
{
    constexpr double leastStep = 6; // of L*; 3 are enough to tell two apart that stand side by side
    for (const Mode mode : modes) {
        for (const auto see : {+[](const Linear &c) { return c; }, &withoutRed, &withoutGreen}) {
            std::vector<double> seen;
            for (const Token answer : answers)
                seen.push_back(lightnessOf(see(linear(colorIn(mode, answer)))));
            std::sort(seen.begin(), seen.end());
            for (std::size_t i = 1; i < seen.size(); ++i)
                EXPECT_GE(seen[i] - seen[i - 1], leastStep) << (mode == Mode::Dark ? "dark" : "light");
        }
    }
}

TEST(Design, APictureIsPaintedAsOnPaperWhateverTheWindow)
{
    const OnPaper onPaper;
    EXPECT_EQ(color(paper), colorIn(Mode::Light, paper));
}

} // namespace
} // namespace faktorbenk::gui::design
