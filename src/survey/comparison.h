#pragma once

#include "survey/tenths.h"

namespace faktorbenk::survey {

enum class Verdict { Below, Within, Above };

inline constexpr int noteworthyTenths = 2; // the 0.2 rule, N8

struct Difference {
    Tenths tenths; // ours − theirs, of the displayed means
    Verdict verdict;

    friend constexpr bool operator==(const Difference &, const Difference &) = default;
};

// Rule N8: taken between two displayed means, in whole tenths; 0.2 and more is worth a word.
constexpr Difference compare(Tenths ours, Tenths theirs)
{
    const Tenths difference = ours - theirs;
    const Verdict verdict = difference.count() >= noteworthyTenths    ? Verdict::Above
                            : difference.count() <= -noteworthyTenths ? Verdict::Below
                                                                      : Verdict::Within;
    return {difference, verdict};
}

} // namespace faktorbenk::survey
