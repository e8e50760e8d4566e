#pragma once

#include "support/rowspace.h"

#include <algorithm>
#include <map>

// The hardest question that can be put to what was released: is there any combination of it, with any factors, that is
// about fewer people than the floor? Also one like «these two less those two», which no group accounts for.
namespace faktorbenk::testing {

class Fewest
{
public:
    Fewest(const Atoms &known, std::int64_t floor) : m_known(known), m_floor(floor) {}

    // Atoms of such a combination; none is what should be found. Numbers are counted modulo a prime, so nothing is
    // rounded; what is a combination in fractions is one here too.
    std::optional<std::vector<std::size_t>> find()
    {
        findResidues();
        for (std::size_t atom = 0; atom < m_known.people.size(); ++atom)
            if (m_known.people[atom] > 0 && m_known.people[atom] < m_floor)
                m_small.push_back(atom);
        return dependent({}, 0, 0, {});
    }

private:
    using Number = std::uint64_t;
    using Row = std::vector<Number>;
    static constexpr Number prime = (Number{1} << 31) - 1;

    static Number inverse(Number number)
    {
        Number result = 1;
        for (Number power = prime - 2; power > 0; power >>= 1) {
            if (power & 1U)
                result = result * number % prime;
            number = number * number % prime;
        }
        return result;
    }
    struct Pivoted {
        std::size_t pivot;
        Row row; // 1 at the pivot
    };
    static void reduce(Row &row, const Pivoted &by)
    {
        if (const Number here = row[by.pivot]; here != 0)
            for (std::size_t i = 0; i < row.size(); ++i)
                row[i] = (row[i] + (prime - here) * by.row[i]) % prime;
    }
    static std::optional<Pivoted> normalised(Row row)
    {
        const auto first = std::find_if(row.begin(), row.end(), [](Number each) { return each != 0; });
        if (first == row.end())
            return std::nullopt;
        const Number scale = inverse(*first);
        const auto pivot = static_cast<std::size_t>(first - row.begin());
        for (Number &each : row)
            each = each * scale % prime;
        return Pivoted{pivot, std::move(row)};
    }

    // Of each atom, what no combination accounts for, in as many numbers as there are left to tell.
    void findResidues()
    {
        const std::size_t atoms = m_known.people.size();
        std::vector<Pivoted> rows;
        for (const auto &group : m_known.groups) {
            Row row(atoms);
            for (const std::size_t atom : group)
                row[atom] = m_known.people[atom] > 0;
            for (const Pivoted &each : rows)
                reduce(row, each);
            if (auto made = normalised(std::move(row))) {
                for (Pivoted &each : rows)
                    reduce(each.row, *made);
                rows.push_back(std::move(*made));
            }
        }
        std::vector<std::size_t> freeAtoms;
        for (std::size_t atom = 0; atom < atoms; ++atom)
            if (std::none_of(rows.begin(), rows.end(), [&](const Pivoted &each) { return each.pivot == atom; }))
                freeAtoms.push_back(atom);
        m_residues.assign(atoms, Row(freeAtoms.size()));
        for (std::size_t i = 0; i < freeAtoms.size(); ++i) {
            m_residues[freeAtoms[i]][i] = 1;
            for (const Pivoted &each : rows)
                m_residues[each.pivot][i] = (prime - each.row[freeAtoms[i]]) % prime;
        }
    }

    // Atoms that, with those taken, are dependent: tried one after the other, the last two at once by their looks.
    std::optional<std::vector<std::size_t>> dependent(const std::vector<std::size_t> &taken, std::size_t from, std::int64_t people,
                                                      const std::vector<Pivoted> &echelon) const
    {
        std::map<Row, std::size_t> seen; // by what is left of it: the atom with the fewest people
        std::vector<std::pair<std::size_t, Pivoted>> next;
        for (std::size_t i = from; i < m_small.size(); ++i) {
            const std::int64_t with = people + m_known.people[m_small[i]];
            if (with >= m_floor)
                continue;
            Row row = m_residues[m_small[i]];
            for (const Pivoted &each : echelon)
                reduce(row, each);
            auto made = normalised(std::move(row));
            if (!made)
                return added(taken, {m_small[i]});
            const auto [other, isNew] = seen.insert({made->row, m_small[i]});
            if (!isNew && m_known.people[other->second] + with < m_floor)
                return added(taken, {other->second, m_small[i]});
            if (!isNew && m_known.people[m_small[i]] < m_known.people[other->second])
                other->second = m_small[i];
            if (with + 2 < m_floor) // room for two more after it
                next.emplace_back(i, std::move(*made));
        }
        for (auto &[i, made] : next) {
            std::vector<Pivoted> longer = echelon;
            longer.push_back(std::move(made));
            if (auto found = dependent(added(taken, {m_small[i]}), i + 1, people + m_known.people[m_small[i]], longer))
                return found;
        }
        return std::nullopt;
    }

    static std::vector<std::size_t> added(std::vector<std::size_t> to, const std::vector<std::size_t> &more)
    {
        to.insert(to.end(), more.begin(), more.end());
        return to;
    }

    const Atoms &m_known;
    const std::int64_t m_floor;
    std::vector<Row> m_residues;
    std::vector<std::size_t> m_small;
};

} // namespace faktorbenk::testing
