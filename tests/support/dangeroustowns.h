#pragma once

#include "support/town.h"

namespace faktorbenk::testing {

// Municipalities in which background can be held against units: categories that are a unit and a few more, several units
// and a few more, a unit but for a few, and variables that nearly lie in one another.
class DangerousTowns
{
public:
    explicit DangerousTowns(std::uint32_t seed) : m_maker(seed) {}

    int below(int bound) { return m_maker.below(bound); }

    // used: how many variables anybody has answered.
    Town make(int used)
    {
        Town town;
        const int units = 2 + below(5);
        for (int unit = 0; unit < units; ++unit)
            town.parents.push_back(unit == 0 ? 0 : below(3) == 0 ? below(unit) : 0);
        const int skipping = below(3) == 0 ? 1 : 0;
        for (int unit = 1; unit < units; ++unit)
            for (int i = below(5) == 0 ? 1 + below(4) : 5 + below(9); i > 0; --i) {
                Person person = m_maker.person(unit, 0, skipping);
                person.category.fill(0);
                town.people.push_back(person);
            }
        for (int v = 0; v < used; ++v)
            fill(town, v, units);
        return town;
    }

    // Somebody who comes later, without a category.
    Person newcomer(int unit)
    {
        Person person = m_maker.person(unit, 0, 0);
        person.category.fill(0);
        return person;
    }

private:
    void fill(Town &town, int variable, int units)
    {
        const auto at = static_cast<std::size_t>(variable);
        const int kind = below(6);
        const int several = below(1 << units);
        const int apart = kind == 0 ? 3 : 40; // of so many one differs
        const int earlier = variable > 0 ? below(variable) : 0;
        const int unit = 1 + below(units - 1);
        for (Person &person : town.people) {
            int &category = person.category[at];
            switch (kind) {
            case 0: // nothing to do with units
                category = 1 + below(3);
                continue;
            case 1: // a unit and a few more, or but for a few
                category = person.unit == unit ? 1 : 2;
                break;
            case 2: // several units
                category = several >> person.unit & 1 ? 1 : 2;
                break;
            case 3: // inside an earlier variable
                category = person.category[static_cast<std::size_t>(earlier)] == 1 ? 1 : 2 + below(2);
                break;
            case 4: // a unit, and those of an earlier category
                category = person.unit == unit || person.category[static_cast<std::size_t>(earlier)] == 1 ? 1 : 2;
                break;
            default: // several units, three ways
                category = 1 + person.unit % 3;
                break;
            }
            if (below(apart) == 0)
                category = below(4);
        }
    }

    TownMaker m_maker;
};

} // namespace faktorbenk::testing
