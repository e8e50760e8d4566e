#pragma once

#include <cstdint>
#include <cstdlib>
#include <numeric>
#include <optional>
#include <vector>

// Exact linear algebra over the rationals for tests: what can be worked out from known sums?
namespace faktorbenk::testing {

// The space of all sums and differences, with any factors, of the vectors put in. Rows are whole numbers with a
// common divisor of one, each the only one with something in its pivot column; a number too large to be exact ends
// the program rather than being rounded.
class RowSpace
{
public:
    using Row = std::vector<std::int64_t>;

    explicit RowSpace(std::size_t columns) : m_columns(columns) {}

    void add(Row row)
    {
        for (const Echelon &known : m_rows)
            eliminate(row, known);
        for (std::size_t i = 0; i < row.size(); ++i)
            if (row[i] != 0) {
                const Echelon made{i, std::move(row)};
                for (Echelon &known : m_rows)
                    eliminate(known.row, made);
                m_rows.push_back(made);
                return;
            }
    }

    // Of each column alone, what no combination of the rows accounts for; all of it times the same number. Sums of
    // columns leave the sums of these: so a sum of columns is a combination of the rows if these sum to nought.
    std::vector<Row> leftOfColumns() const
    {
        std::int64_t scale = 1;
        for (const Echelon &known : m_rows)
            scale = exact(std::lcm(scale, known.row[known.pivot]));
        std::vector<Row> left(m_columns, Row(m_columns));
        for (std::size_t column = 0; column < m_columns; ++column)
            left[column][column] = scale;
        for (const Echelon &known : m_rows)
            for (std::size_t i = 0; i < m_columns; ++i)
                left[known.pivot][i] -= times(scale / known.row[known.pivot], known.row[i]);
        return left;
    }

private:
    struct Echelon {
        std::size_t pivot;
        Row row;
    };

    static void eliminate(Row &row, const Echelon &known)
    {
        const std::int64_t here = row[known.pivot];
        if (here == 0)
            return;
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

    static std::int64_t exact(std::int64_t number)
    {
        if (std::abs(number) > std::int64_t(1) << 30)
            std::abort();
        return number;
    }
    static std::int64_t times(std::int64_t a, std::int64_t b) { return exact(a) * exact(b); }

    std::size_t m_columns;
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
    RowSpace space(known.people.size());
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
    const std::vector<RowSpace::Row> left = space.leftOfColumns();
    struct Set {
        std::vector<std::size_t> atoms;
        std::size_t next;
        std::int64_t people;
        RowSpace::Row left;
    };
    std::vector<Set> pending{{{}, 0, 0, RowSpace::Row(known.people.size())}};
    while (!pending.empty()) {
        const Set set = pending.back();
        pending.pop_back();
        for (std::size_t i = set.next; i < small.size(); ++i) {
            const std::int64_t people = set.people + known.people[small[i]];
            if (people >= floor)
                continue;
            Set larger{set.atoms, i + 1, people, set.left};
            larger.atoms.push_back(small[i]);
            bool isNought = true;
            for (std::size_t column = 0; column < larger.left.size(); ++column) {
                larger.left[column] += left[small[i]][column];
                isNought = isNought && larger.left[column] == 0;
            }
            if (isNought)
                return larger.atoms;
            pending.push_back(std::move(larger));
        }
    }
    return std::nullopt;
}

} // namespace faktorbenk::testing
