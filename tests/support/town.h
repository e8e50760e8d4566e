#pragma once

#include "survey/backgroundcuts.h"
#include "survey/roundtallies.h"

#include <cstdlib>
#include <functional>
#include <random>

// Random municipalities made of single people, for tests that must know who is in a group.
namespace faktorbenk::testing {

struct Person {
    int unit = 0;
    int batch = 0;                             // which import brought them
    std::array<int, survey::backgroundVariableCount> category{}; // 0: no answer about themselves
    std::array<std::uint8_t, survey::factorCount> answers{};     // 0: skipped; else 1…5, one statement a factor
};

struct Town {
    std::vector<int> parents; // of each unit; the first is the root
    std::vector<Person> people;

    survey::RoundTallies tallies(const std::function<bool(const Person &)> &isIn = {}) const
    {
        survey::RoundTallies made;
        made.round = QStringLiteral("2023");
        std::vector<survey::UnitTree::Row> rows(parents.size());
        for (std::size_t unit = 0; unit < parents.size(); ++unit) {
            rows[unit].code = survey::UnitCode(QString::number(unit));
            if (unit > 0)
                rows[unit].parent = static_cast<survey::UnitIndex>(parents[unit]);
        }
        made.tree = *survey::UnitTree::fromRows(std::move(rows));
        made.totals.resize(parents.size());
        for (const Person &person : people) {
            if (isIn && !isIn(person))
                continue;
            survey::GroupTally own;
            for (std::size_t f = 0; f < own.factors.size(); ++f)
                if (person.answers[f] > 0) {
                    ++own.factors[f].answers.counts[person.answers[f] - 1u];
                    own.factors[f].moments.add(person.answers[f], 1);
                    own.respondents = 1;
                }
            if (own.respondents == 0)
                continue;
            for (int unit = person.unit;; unit = parents[static_cast<std::size_t>(unit)]) {
                made.totals[static_cast<std::size_t>(unit)] += own;
                if (unit == 0)
                    break;
            }
            for (std::size_t v = 0; v < person.category.size(); ++v)
                if (person.category[v] > 0)
                    made.background[{static_cast<survey::BackgroundVariable>(v), QString::number(person.category[v])}] += own;
        }
        made.cuts = cuts(made.background, isIn);
        return made;
    }

    // As an import finds them.
    survey::BackgroundCuts cuts(const survey::BackgroundTallies &background, const std::function<bool(const Person &)> &isIn) const
    {
        survey::PeopleByUnit sorted;
        survey::CategoryNames names;
        for (std::size_t unit = 0; unit < parents.size(); ++unit) {
            sorted.starts.push_back(sorted.people.size());
            for (const Person &person : people) {
                if (person.unit != static_cast<int>(unit) || (isIn && !isIn(person)))
                    continue;
                survey::Traits traits;
                for (std::size_t f = 0; f < person.answers.size(); ++f)
                    traits.bits |= std::uint64_t{person.answers[f] > 0} << (survey::Traits::answeredFrom + f);
                for (std::size_t v = 0; v < person.category.size(); ++v) {
                    traits.setCategory(v, static_cast<std::uint64_t>(person.category[v]));
                    while (names[v].size() < static_cast<std::size_t>(person.category[v]))
                        names[v].push_back(QString::number(names[v].size() + 1));
                }
                if (traits.answered() != 0)
                    sorted.people.push_back(traits);
            }
        }
        sorted.starts.push_back(sorted.people.size());
        return survey::findBackgroundCuts(std::move(sorted), names, background);
    }

    bool isInside(int unit, int above) const
    {
        while (unit > above)
            unit = parents[static_cast<std::size_t>(unit)];
        return unit == above;
    }
};

class TownMaker
{
public:
    explicit TownMaker(std::uint32_t seed) : m_random(seed) {}

    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

    // Any shape of tree; small units, people directly in inner ones, statements skipped.
    Town make(int mostUnits)
    {
        Town town;
        const int units = 1 + below(mostUnits);
        for (int unit = 0; unit < units; ++unit)
            town.parents.push_back(unit == 0 ? 0 : below(3) == 0 ? unit - 1 : below(unit));
        std::vector<bool> isInner(town.parents.size());
        for (std::size_t unit = 1; unit < town.parents.size(); ++unit)
            isInner[static_cast<std::size_t>(town.parents[unit])] = true;
        const int skipping = below(3);
        for (int unit = 0; unit < units; ++unit) {
            const bool inner = isInner[static_cast<std::size_t>(unit)];
            const int count = inner ? (below(3) == 0 ? below(7) : 0) : below(6) == 0 ? below(40) : below(13);
            for (int i = 0; i < count; ++i)
                town.people.push_back(person(unit, 0, skipping));
        }
        return town;
    }

    Person person(int unit, int batch, int skipping)
    {
        Person made;
        made.unit = unit;
        made.batch = batch;
        for (int &category : made.category)
            category = below(8) == 0 ? 0 : below(6) == 0 ? 3 + below(3) : 1 + below(2);
        for (auto &answer : made.answers)
            answer = static_cast<std::uint8_t>(skipping > 0 && below(10) < skipping ? 0 : 1 + below(5));
        return made;
    }

private:
    std::mt19937 m_random;
};

// How many to make: few in the normal run, many with FAKTORBENK_LONG=1.
inline int runs(int shortRun, int longRun)
{
    return qEnvironmentVariableIntValue("FAKTORBENK_LONG") ? longRun : shortRun;
}

} // namespace faktorbenk::testing
