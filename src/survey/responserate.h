#pragma once

#include "survey/tenths.h"

#include <cstdint>
#include <optional>

namespace faktorbenk::survey {

// Respondents ÷ invited in tenths of a percent (rule N11). None when invited is unknown, nought, or fewer
// than have answered (a fault in the unit list): never 100 % for want of knowledge.
constexpr std::optional<Tenths> responseRate(std::int64_t respondents, std::optional<std::int64_t> invited)
{
    if (!invited || *invited <= 0 || *invited < respondents)
        return std::nullopt;
    return Tenths(static_cast<int>(roundHalfUp(1000 * respondents, *invited)));
}

} // namespace faktorbenk::survey
