#include "survey/reorganisation.h"

#include "survey/lineage.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <map>
#include <numeric>

namespace faktorbenk::survey {

namespace {

constexpr qsizetype lettersPerSlip = 6;    // one letter may differ for every six
constexpr std::size_t mostSiblings = 2000; // below one parent; more are matched by equal names only

qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype above = row[at];
            row[at] = std::min({above + 1, row[at - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

class Proposer
{
public:
    Proposer(const UnitTree &now, const UnitTree &earlier, const std::vector<UnitLink> &answered)
        : m_now(now), m_earlier(earlier), m_matches(now.size())
    {
        for (const UnitLink &link : answered) {
            if (link.kind == UnitLink::Kind::Different) {
                m_refused.insert({link.unit.text(), link.earlier.text()});
                continue;
            }
            m_linked.insert(link.unit.text());
            m_taken.insert(link.earlier.text());
            const auto unit = now.find(link.unit);
            const auto before = earlier.find(link.earlier);
            if (unit && before && link.kind == UnitLink::Kind::Same)
                m_matches[*unit] = before;
        }
        for (UnitIndex i = 0; i < earlier.size(); ++i) {
            const Unit &unit = earlier.at(i);
            if (now.find(unit.code) || m_taken.contains(unit.code.text()) || !unit.parent)
                continue;
            m_goneByName[foldedName(unit.name)].push_back(i);
            m_goneBelow[*unit.parent].push_back(i);
        }
    }

    std::vector<Proposal> run()
    {
        if (m_now.isEmpty() || m_earlier.isEmpty())
            return {};
        m_matches[UnitTree::root] = UnitTree::root;
        std::vector<Proposal> proposals;
        for (UnitIndex i = 1; i < m_now.size(); ++i) { // parents first, so that their match is known
            const Unit &unit = m_now.at(i);
            if (const auto same = m_earlier.find(unit.code)) {
                m_matches[i] = same;
                continue;
            }
            if (m_linked.contains(unit.code.text()))
                continue;
            if (const auto found = candidate(i)) {
                proposals.push_back(*found);
                m_matches[i] = found->earlier;
                m_used.insert(found->earlier);
            }
        }
        return proposals;
    }

private:
    bool isFree(UnitIndex unit, UnitIndex earlier) const
    {
        return !m_used.contains(earlier) &&
               !m_refused.contains({m_now.at(unit).code.text(), m_earlier.at(earlier).code.text()});
    }

    std::optional<Proposal> candidate(UnitIndex index) const
    {
        const Unit &unit = m_now.at(index);
        const QString name = foldedName(unit.name);
        const std::optional<UnitIndex> above = m_matches[*unit.parent];
        const auto named = m_goneByName.find(name);
        if (named != m_goneByName.end()) {
            for (const UnitIndex each : named->second)
                if (isFree(index, each) && m_earlier.at(each).parent == above)
                    return Proposal{index, each, true, true};
            if (named->second.size() == 1 && isFree(index, named->second.front()))
                return Proposal{index, named->second.front(), true, false};
        }
        const auto below = above ? m_goneBelow.find(*above) : m_goneBelow.end();
        if (below == m_goneBelow.end() || below->second.size() > mostSiblings)
            return std::nullopt;
        for (const UnitIndex each : below->second)
            if (isFree(index, each) && areSimilarNames(name, foldedName(m_earlier.at(each).name)))
                return Proposal{index, each, false, true};
        return std::nullopt;
    }

    const UnitTree &m_now;
    const UnitTree &m_earlier;
    std::vector<std::optional<UnitIndex>> m_matches; // of the later tree's units, in the earlier tree
    QSet<QString> m_linked;
    QSet<QString> m_taken;
    QSet<UnitIndex> m_used;
    QSet<std::pair<QString, QString>> m_refused;
    std::map<QString, std::vector<UnitIndex>> m_goneByName;
    std::map<UnitIndex, std::vector<UnitIndex>> m_goneBelow;
};

} // namespace

bool areSimilarNames(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    const QStringList wordsA = a.split(QLatin1Char(' '));
    const QStringList wordsB = b.split(QLatin1Char(' '));
    const QStringList &fewer = wordsA.size() <= wordsB.size() ? wordsA : wordsB;
    const QStringList &more = wordsA.size() <= wordsB.size() ? wordsB : wordsA;
    if (std::all_of(fewer.begin(), fewer.end(), [&](const QString &word) { return more.contains(word); }))
        return true;
    // «Sone 1» and «Sone 2» differ by one letter and are two places.
    const auto digits = [](const QString &text) {
        QString found;
        for (const QChar c : text)
            if (c.isDigit())
                found += c;
        return found;
    };
    if (digits(a) != digits(b))
        return false;
    const qsizetype slips = std::max(a.size(), b.size()) / lettersPerSlip;
    return std::abs(a.size() - b.size()) <= slips && editDistance(a, b) <= slips;
}

std::vector<Proposal> proposeSameUnits(const UnitTree &now, const UnitTree &earlier,
                                       const std::vector<UnitLink> &answered)
{
    return Proposer(now, earlier, answered).run();
}

} // namespace faktorbenk::survey
