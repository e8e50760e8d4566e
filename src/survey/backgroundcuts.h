#pragma once

#include "survey/responses.h"

#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace faktorbenk::survey {

// Everything an import must remember of one person to find the cuts below, in one word, as long as it lasts: the number
// of the category of each variable (0: none given), and which factors the person has answered.
struct Traits {
    static constexpr unsigned categoryBits = 8;
    static constexpr unsigned answeredFrom = categoryBits * backgroundVariableCount;

    std::uint64_t bits = 0;

    constexpr std::size_t category(std::size_t variable) const { return bits >> (categoryBits * variable) & 0xFF; }
    constexpr std::uint64_t categories() const { return bits & ((std::uint64_t{1} << answeredFrom) - 1); }
    constexpr std::uint32_t answered() const { return static_cast<std::uint32_t>(bits >> answeredFrom); } // a bit a factor
    constexpr void setCategory(std::size_t variable, std::uint64_t number)
    {
        const unsigned at = categoryBits * static_cast<unsigned>(variable);
        bits = (bits & ~(std::uint64_t{0xFF} << at)) | number << at;
    }
};

// The people of a round, unit by unit: those of unit i are people[starts[i]] … people[starts[i + 1] - 1].
struct PeopleByUnit {
    std::vector<Traits> people;
    std::vector<std::size_t> starts; // one more than there are units
};

using CategoryNames = std::array<std::vector<QString>, backgroundVariableCount>; // number − 1

// The cuts of a round: see BackgroundCut. background: the tallies of the same people.
BackgroundCuts findBackgroundCuts(PeopleByUnit people, const CategoryNames &names, const BackgroundTallies &background);

// What two imports know of the people of one round, made into what is known of all of them together. A person in both
// sources' people counts twice. total: of all people.
struct ExaminedPeople {
    const BackgroundCuts &cuts;
    const BackgroundTallies &background;
    GroupTally total;
};
BackgroundCuts mergedCuts(const ExaminedPeople &first, const ExaminedPeople &second);

} // namespace faktorbenk::survey
