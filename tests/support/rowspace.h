#pragma once

#include <cstdint>
#include <cstdlib>
#include <numeric>
#include <optional>
#include <vector>

// Exact linear algebra over the rationals for tests: what can be worked out from known sums?
namespace faktorbenk::testing {

// The space of all sums and differences, with any factors, of the vectors put in. Rows are whole numbers with a
// common divisor of one; a number too large to be exact ends the program rather than being rounded.
class RowSpace
{
public:
    using Row = std::vector<std::int64_t>;

    void add(Row row)
    {
        const auto rest = reduced(std::move(row));
        if (!rest)
            return;
        for (std::size_t i = 0; i < rest->size(); ++i)
            if ((*rest)[i] != 0) {
                m_rows.push_back({i, *rest});
                return;
            }
    }
    // Is the vector a combination of those put in?
    bool contains(Row row) const { return !reduced(std::move(row)); }

private:
    struct Echelon {
        std::size_t pivot;
        Row row;
    };

    std::optional<Row> reduced(Row row) const // none: nothing is left of it
    {
        for (const Echelon &known : m_rows) {
            const std::int64_t here = row[known.pivot];
            if (here == 0)
                continue;
            const std::int64_t there = known.row[known.pivot];
            std::int64_t divisor = 0;
            for (std::size_t i = 0; i < row.size(); ++i) {
                row[i] = times(row[i], there) - times(known.row[i], here);
                divisor = std::gcd(divisor, row[i]);
            }
            if (divisor > 1)
                for (std::int64_t &each : row)
                    each /= divisor;
        }
        for (const std::int64_t each : row)
            if (each != 0)
                return row;
        return std::nullopt;
    }

    static std::int64_t times(std::int64_t a, std::int64_t b)
    {
        constexpr std::int64_t exact = std::int64_t(1) << 30;
        if (std::abs(a) > exact || std::abs(b) > exact)
            std::abort();
        return a * b;
    }

    std::vector<Echelon> m_rows;
};

// People who are alike in everything that is known of them: all directly in one unit, say.
struct Atoms {
    std::vector<std::int64_t> people;             // of each atom
    std::vector<std::vector<std::size_t>> groups; // what was released: the atoms of each group
};

// A set of atoms with fewer people than the floor, but some, whose sums can be worked out from the groups'. None is
// what should be found. Every such set is tried.
inline std::optional<std::vector<std::size_t>> workedOut(const Atoms &known, std::int64_t floor)
{
    RowSpace space;
    for (const auto &group : known.groups) {
        RowSpace::Row row(known.people.size());
        for (const std::size_t atom : group)
            row[atom] = known.people[atom] > 0;
        space.add(std::move(row));
    }
    std::vector<std::size_t> small;
    for (std::size_t atom = 0; atom < known.people.size(); ++atom)
        if (known.people[atom] > 0 && known.people[atom] < floor)
            small.push_back(atom);
    struct Set {
        std::vector<std::size_t> atoms;
        std::size_t next;
        std::int64_t people;
    };
    std::vector<Set> pending{{{}, 0, 0}};
    while (!pending.empty()) {
        const Set set = pending.back();
        pending.pop_back();
        for (std::size_t i = set.next; i < small.size(); ++i) {
            const std::int64_t people = set.people + known.people[small[i]];
            if (people >= floor)
                continue;
            Set larger{set.atoms, i + 1, people};
            larger.atoms.push_back(small[i]);
            RowSpace::Row row(known.people.size());
            for (const std::size_t atom : larger.atoms)
                row[atom] = 1;
            if (space.contains(std::move(row)))
                return larger.atoms;
            pending.push_back(std::move(larger));
        }
    }
    return std::nullopt;
}

} // namespace faktorbenk::testing
