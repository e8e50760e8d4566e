// The design system: colours that can be read in the light and in the dark, by everybody.

#include "gui/design/palettes.h"
#include "gui/design/style.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
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

// Without blue cones: Machado, Oliveira and Fernandes 2009, in linear RGB.
Linear withoutBlue(const Linear &c)
{
    const auto within = [](double part) { return std::clamp(part, 0.0, 1.0); };
    return {within(1.255528 * c.r - 0.076749 * c.g - 0.178779 * c.b), within(-0.078411 * c.r + 0.930809 * c.g + 0.147602 * c.b),
            within(0.004733 * c.r + 0.691367 * c.g + 0.303900 * c.b)};
}

Linear inGrey(const Linear &c)
{
    const double y = 0.2126 * c.r + 0.7152 * c.g + 0.0722 * c.b;
    return {y, y, y};
}

// How far apart two colours are to the eye: CIE 1976, in L*a*b*. 2.3 is a difference one just notices.
double distance(const Linear &one, const Linear &other)
{
    const auto lab = [](const Linear &c) {
        const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
        const double x = f((0.4124564 * c.r + 0.3575761 * c.g + 0.1804375 * c.b) / 0.95047);
        const double y = f(0.2126729 * c.r + 0.7151522 * c.g + 0.0721750 * c.b);
        const double z = f((0.0193339 * c.r + 0.1191920 * c.g + 0.9503041 * c.b) / 1.08883);
        return std::array{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const auto a = lab(one);
    const auto b = lab(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

using See = Linear (*)(const Linear &);
constexpr See asEverybody = +[](const Linear &c) { return c; };

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

TEST(Design, NothingIsWrittenInAColourThatIsForLines)
{
    loadFaces(); // and the resources of the room
    QFile file(QStringLiteral(":/style/faktorbenk.qss"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString sheet = QString::fromUtf8(file.readAll());
    const QRegularExpression written(QStringLiteral("[{;\\s]color:\\s*@(\\w+)"));
    const QStringList readable{QStringLiteral("ink"), QStringLiteral("inkMuted"), QStringLiteral("accent"), QStringLiteral("accentDark"),
                               QStringLiteral("onAccent"), QStringLiteral("paper")};
    int seen = 0;
    for (auto each = written.globalMatch(sheet); each.hasNext(); ++seen) {
        const QString token = each.next().captured(1);
        EXPECT_TRUE(readable.contains(token)) << token.toStdString();
    }
    EXPECT_GT(seen, 10) << "else nothing was found";
}

TEST(Design, WhatIsDrawnStandsOutFromThePage)
{
    for (const Mode mode : modes)
        for (const Token drawn : {accent, municipality, service, nation, lineStrong})
            EXPECT_GE(contrast(colorIn(mode, drawn), colorIn(mode, paper)), 3.0)
                << colorIn(mode, drawn).name().toStdString();
}

TEST(Design, NoTwoAnswersLookAlikeInGreyOrToTheColourBlind)
{
    constexpr double leastStep = 6; // of L*; 3 are enough to tell two apart that stand side by side
    for (const Mode mode : modes) {
        for (const See see : {asEverybody, &withoutRed, &withoutGreen, &withoutBlue, &inGrey}) {
            std::vector<double> seen;
            for (const Token answer : answers)
                seen.push_back(lightnessOf(see(linear(colorIn(mode, answer)))));
            std::sort(seen.begin(), seen.end());
            for (std::size_t i = 1; i < seen.size(); ++i)
                EXPECT_GE(seen[i] - seen[i - 1], leastStep) << (mode == Mode::Dark ? "dark" : "light");
        }
    }
}

// Answers that stand side by side in a bar, as somebody sees them who lacks one kind of cones, and as a black-and-white
// printer gives them.
TEST(Design, AnswersSideBySideAreFarApartToEveryEyeAndInPrint)
{
    constexpr double leastApart = 9;
    for (const Mode mode : modes)
        for (const See see : {asEverybody, &withoutRed, &withoutGreen, &withoutBlue, &inGrey})
            for (std::size_t i = 1; i < answers.size(); ++i)
                EXPECT_GE(distance(see(linear(colorIn(mode, answers[i - 1]))), see(linear(colorIn(mode, answers[i])))), leastApart)
                    << (mode == Mode::Dark ? "dark, " : "light, ") << i << " and " << i + 1;
}

// Over, under and within in the heat map: a sign says it, the ground says it once more to everybody who sees colour.
TEST(Design, DifferencesHaveGroundsThatTheColourBlindTellApart)
{
    constexpr double leastApart = 10;
    for (const Mode mode : modes)
        for (const See see : {asEverybody, &withoutRed, &withoutGreen, &withoutBlue})
            for (const auto &[one, other] : {std::pair(accentBand, ochreSoft), std::pair(accentBand, nationFill), std::pair(ochreSoft, nationFill)})
                EXPECT_GE(distance(see(linear(colorIn(mode, one))), see(linear(colorIn(mode, other)))), leastApart)
                    << (mode == Mode::Dark ? "dark" : "light");
}

// In print a mean in the heat map is the darker the higher it is, in the dark the lighter: one direction, no turning back.
TEST(Design, TheHeatMapRunsOneWayInGrey)
{
    for (const Mode mode : modes) {
        const double low = lightnessOf(linear(colorIn(mode, heatLow)));
        const double high = lightnessOf(linear(colorIn(mode, heatHigh)));
        EXPECT_GE(std::abs(low - high), 20) << (mode == Mode::Dark ? "dark" : "light");
        EXPECT_EQ(low > high, mode == Mode::Light);
    }
}

// Our unit beside what it is compared with, as columns; as marks they have shapes of their own.
TEST(Design, OurUnitStandsOutFromTheReferencesInColour)
{
    constexpr double leastApart = 9;
    for (const Mode mode : modes)
        for (const See see : {asEverybody, &withoutRed, &withoutGreen, &withoutBlue})
            for (const Token other : {nation, serviceFill, nationFill})
                EXPECT_GE(distance(see(linear(colorIn(mode, accent))), see(linear(colorIn(mode, other)))), leastApart)
                    << (mode == Mode::Dark ? "dark " : "light ") << colorIn(mode, other).name().toStdString();
}

// The columns of a factor: our unit, the municipality, the service, all of Norway. Beside each other in print.
TEST(Design, TheColumnsOfAFactorAreOneShadeEachInGrey)
{
    constexpr double leastStep = 4;
    for (const Mode mode : modes) {
        std::vector<double> greys;
        for (const Token fill : {accent, nation, serviceFill, nationFill})
            greys.push_back(lightnessOf(linear(colorIn(mode, fill))));
        EXPECT_GE(std::abs(greys[0] - greys[1]), 15) << (mode == Mode::Dark ? "dark" : "light");
        for (std::size_t i = 1; i < greys.size(); ++i)
            EXPECT_GE((mode == Mode::Dark ? -1 : 1) * (greys[i] - greys[i - 1]), leastStep) << (mode == Mode::Dark ? "dark " : "light ") << i;
    }
}

TEST(Design, APictureIsPaintedAsOnPaperWhateverTheWindow)
{
    const OnPaper onPaper;
    EXPECT_EQ(color(paper), colorIn(Mode::Light, paper));
}

} // namespace
} // namespace faktorbenk::gui::design
