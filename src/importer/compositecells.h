#pragma once

#include "survey/mean.h"

#include <QString>

#include <array>

// The cells of a composite report (D4), one by one.
namespace faktorbenk::importer {

// Nothing, or a sign with which portals say that they do not give a figure: `-`, `*`, `<5`, «skjult» …
bool isNotGiven(const QString &text);

// «39,5», «39.5 %», «40»: a share in percent, 0–100, rounded half up to tenths in exact decimals. None:
// anything else.
std::optional<survey::Tenths> shareOf(const QString &text);

// Shares are published with a decimal or none, and each is rounded by itself: five that are each half a
// percent off add up to 97,5–102,5.
inline constexpr int shareSlack = 25; // tenths of a percent

enum class ShareTrouble { None, DoNotAddUp, ContradictMean };

struct ReadShares
{
    std::optional<survey::Distribution> shares; // none: not given, or in trouble
    ShareTrouble trouble = ShareTrouble::None;
};

// Puts five cells together. Where some are given and add up to 100, a blank one is nought. Shares whose
// mean is more than 0,1 away from the published one – more than rounding explains – belong to something else.
ReadShares sharesOf(const std::array<std::optional<survey::Tenths>, survey::answerValues> &given,
                    std::optional<survey::Tenths> mean);

} // namespace faktorbenk::importer
