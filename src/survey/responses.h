#pragma once

#include "survey/questionnaire.h"
#include "survey/tally.h"
#include "survey/unit.h"

#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace faktorbenk::survey {

// One byte an answer: 1…5, or missing. A respondent is questionnaire.size() bytes on end.
using Answer = std::uint8_t;
inline constexpr Answer missingAnswer = 0;

// The respondents of one unit, one after the other, in no order that means anything.
struct UnitResponses {
    UnitCode unit;
    std::vector<Answer> answers; // respondents × questionnaire.size()
};

enum class BackgroundVariable { Gender, Age, Education, Position, Leadership };
inline constexpr int backgroundVariableCount = 5;

// Background (rule A4) is kept as tallies of the whole municipality, one variable at a time, from the
// moment it is read: which answers go with a person's age or gender is never stored.
using BackgroundTallies = std::map<std::pair<BackgroundVariable, QString>, GroupTally>;

// A set of background variables, a bit each.
using VariableSet = std::uint8_t;
constexpr VariableSet setOf(BackgroundVariable variable)
{
    return static_cast<VariableSet>(1U << static_cast<unsigned>(variable));
}

// What an import finds out of how units and backgrounds cut across each other, and all that is kept of it (rule A3). Who
// is in which unit and which category is known only while the rows go by.
//
// Take some categories of one variable together. People who are in the same unit, and in the same category of each
// variable in `beside`, are told apart by nothing but that union. In each such circle count those inside the union or
// those outside it, whichever are fewer: the sum is `people`. Whoever holds the union against the units (and against
// the variables beside it) gets at nothing that is about fewer people than that; docs/gate.md has the proof.
//
// Listed are the unions with fewer than cutsKnownBelow, if they are not implied: of a union the same is true of a
// larger one, of more variables beside it and of each factor, unless these are listed with fewer. Only a union that is
// made of whole units, with nobody to spare (people 0, nothing beside), says nothing of larger ones.
struct BackgroundCut {
    BackgroundVariable variable = BackgroundVariable::Gender;
    QStringList categories; // sorted
    VariableSet beside = 0;
    std::optional<Factor> factor; // counts only people who have answered it; none: all
    std::optional<std::int64_t> people; // none: was not examined, and must not be shown

    friend bool operator==(const BackgroundCut &, const BackgroundCut &) = default;
};
using BackgroundCuts = std::vector<BackgroundCut>;
inline constexpr std::int64_t cutsKnownBelow = 16;
// Of a variable with more categories only the largest are examined.
inline constexpr std::size_t mostExaminedCategories = 10;

// 128 bits that are the same for the same set of responses whatever file they came in.
struct Fingerprint {
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;
};

// Finds the cuts when they are wanted, on whatever thread asks; every time anew. To look for them takes a while, and
// nothing but the last line of an import waits for them.
using CutFinder = std::function<BackgroundCuts()>;
CutFinder known(BackgroundCuts cuts);

// What an import hands to the store for one round: no ids, no times, nothing unread.
struct RoundResponses {
    QString round;
    QString municipality; // empty: the file does not say
    Questionnaire questionnaire;
    std::vector<UnitClaim> units;          // every unit with a row of its own or named as a path element
    std::vector<UnitResponses> responses;  // at most one per unit
    BackgroundTallies background;
    CutFinder cuts = {};                   // none: read by a program that did not look for them
    Fingerprint fingerprint = {};

    std::int64_t respondents() const;
};

// The claims of two sources as those of one: where both speak, the first decides.
std::vector<UnitClaim> mergedClaims(std::vector<UnitClaim> first, std::vector<UnitClaim> second);

// What the two have of the same round, together: statements of both, units' claims filled in from the first
// where both speak. The fingerprint is left empty: the sum is not a file.
RoundResponses merged(RoundResponses first, RoundResponses second);

// The first factor with more statements than MeanMoments::mostStatements, which nobody may tally.
std::optional<Factor> overfullFactor(const Questionnaire &questionnaire);

// Adds up the answers of respondents packed as above. Respondents without a single answer do not count.
// questionnaire: in order, without an overfull factor.
GroupTally tally(const Questionnaire &questionnaire, std::span<const Answer> answers);

} // namespace faktorbenk::survey
