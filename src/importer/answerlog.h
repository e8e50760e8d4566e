#pragma once

#include "importer/unitbook.h"
#include "survey/backgroundcuts.h"

#include <vector>

namespace faktorbenk::importer {

// The answers of a round as the rows bring them, one respondent after the other, whatever the unit: taking down a row
// writes at one place only. They are put in order of units once, when all rows are in.
class AnswerLog
{
public:
    // width: answers of one respondent, at least 1.
    explicit AnswerLog(std::size_t width) : m_width(width) {}

    // answers: `width` of them. traits: for as long as the log lives, and no longer.
    void add(UnitBook::Index unit, const survey::Answer *answers, survey::Traits traits);
    // Takes in those of later rows; places, categories: the units and categories they know by other numbers.
    using CategoryPlaces = std::array<std::vector<std::uint8_t>, survey::backgroundVariableCount>; // empty: the same
    void absorb(AnswerLog &&later, const std::vector<UnitBook::Index> &places, const CategoryPlaces &categories);
    std::int64_t respondents() const { return m_respondents; }

    // By unit, 0…units−1, each unit's respondents in the order of the rows, of each the answers to `statements` (places
    // within the width, ascending). Uses the processor's cores.
    std::vector<std::vector<survey::Answer>> byUnit(std::size_t units, const std::vector<std::size_t> &statements) const;
    // By unit, 0…units−1, without answers.
    survey::PeopleByUnit traitsByUnit(std::size_t units) const;

private:
    struct Page
    {
        std::vector<UnitBook::Index> units;
        std::vector<survey::Traits> traits;
        std::vector<survey::Answer> answers;
    };
    static constexpr std::size_t pageRows = 8192;

    // Where the people of each unit begin among all people; the last is the end.
    std::vector<std::size_t> startsOf(std::size_t units) const;

    std::size_t m_width;
    std::vector<Page> m_pages;
    std::int64_t m_respondents = 0;
};

} // namespace faktorbenk::importer
