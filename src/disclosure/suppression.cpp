#include "disclosure/suppression.h"

namespace faktorbenk::disclosure {

namespace {

class Decision
{
public:
    Decision(const survey::UnitTree &tree, const std::vector<std::int64_t> &respondents, std::int64_t floor)
        : m_tree(tree), m_respondents(respondents), m_floor(floor), m_verdicts(tree.size()),
          m_remainders(tree.size(), 0)
    {
    }

    Verdicts run(const Verdicts *before)
    {
        for (survey::UnitIndex unit = 0; unit < m_tree.size(); ++unit) {
            if (m_respondents[unit] < m_floor)
                m_verdicts[unit] = Reason::BelowFloor;
            else if (before)
                m_verdicts[unit] = (*before)[unit];
        }
        for (survey::UnitIndex unit = m_tree.size(); unit-- > 0;) // children come after their parents
            if (!m_verdicts[unit])
                mend(unit);
        return std::move(m_verdicts);
    }

private:
    // The largest released groups strictly inside a unit: the first released one on each way down.
    std::vector<survey::UnitIndex> largestReleasedInside(survey::UnitIndex unit) const
    {
        std::vector<survey::UnitIndex> found;
        std::vector<survey::UnitIndex> ways(m_tree.at(unit).children);
        while (!ways.empty()) {
            const survey::UnitIndex next = ways.back();
            ways.pop_back();
            if (!m_verdicts[next])
                found.push_back(next);
            else
                ways.insert(ways.end(), m_tree.at(next).children.begin(), m_tree.at(next).children.end());
        }
        return found;
    }

    void mend(survey::UnitIndex unit)
    {
        const std::vector<survey::UnitIndex> inside = largestReleasedInside(unit);
        std::int64_t remainder = m_respondents[unit];
        for (const survey::UnitIndex group : inside)
            remainder -= m_respondents[group];
        if (remainder > 0 && remainder < m_floor) {
            std::optional<survey::UnitIndex> smallest;
            for (const survey::UnitIndex group : inside)
                if (remainder + m_remainders[group] >= m_floor && (!smallest || isSmaller(group, *smallest)))
                    smallest = group;
            m_verdicts[smallest.value_or(unit)] = Reason::ProtectsAnother;
            if (smallest)
                remainder += m_remainders[*smallest];
        }
        m_remainders[unit] = remainder;
    }

    bool isSmaller(survey::UnitIndex a, survey::UnitIndex b) const
    {
        if (m_respondents[a] != m_respondents[b])
            return m_respondents[a] < m_respondents[b];
        return m_tree.at(a).code < m_tree.at(b).code;
    }

    const survey::UnitTree &m_tree;
    const std::vector<std::int64_t> &m_respondents;
    const std::int64_t m_floor;
    Verdicts m_verdicts;
    // Of a released group that is mended: what its largest released groups leave of it.
    std::vector<std::int64_t> m_remainders;
};

} // namespace

Verdicts decide(const survey::UnitTree &tree, const std::vector<std::int64_t> &respondents, std::int64_t floor,
                const Verdicts *before)
{
    return Decision(tree, respondents, floor).run(before);
}

} // namespace faktorbenk::disclosure
