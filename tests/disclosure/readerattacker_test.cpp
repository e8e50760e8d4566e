// The attacker as a reader who gets everything: the report of every unit for leaders and for staff, with all that it is
// compared with, every unit over the rounds, how many answered, and the background – of several rounds at once, with
// units that were merged, split and given other codes between them. Whatever figure is in there is put down as the
// people it is of, in the round it is of; what can be added and subtracted then must leave nobody under the floor alone
// (rules A2 and A3), and there must be no figure that the gates do not release (rule A6).

#include "disclosure/backgroundreport.h"
#include "disclosure/trend.h"
#include "support/rowspace.h"
#include "support/town.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace faktorbenk::disclosure {
namespace {

using survey::Factor;
using survey::UnitCode;
using survey::UnitIndex;
using survey::UnitLink;
using testing::Atoms;

constexpr int roundsInAll = 3;
constexpr survey::FloorPolicy floor{5, 8};

// Everything that has been read of one round: of which units together, a part at a time.
struct Read {
    std::set<std::vector<UnitIndex>> counts;
    survey::PerFactor<std::set<std::vector<UnitIndex>>> means;
    survey::PerFactor<std::set<std::vector<UnitIndex>>> distributions;
};

class Reader
{
public:
    Reader(std::vector<std::shared_ptr<const Gate>> gates, std::vector<UnitLink> links)
        : m_gates(std::move(gates)), m_links(std::move(links)), m_read(m_gates.size())
    {
    }

    const Read &of(std::size_t round) const { return m_read[round]; }
    int figures() const { return m_figures; }
    int pooled() const { return m_pooled; }

    void readAll()
    {
        for (std::size_t round = 0; round < m_gates.size(); ++round) {
            std::vector<std::shared_ptr<const Gate>> earlier;
            for (std::size_t before = round; before-- > 0;)
                earlier.push_back(m_gates[before]);
            for (UnitIndex unit = 0; unit < m_gates[round]->tree().size(); ++unit) {
                for (const Audience audience : {Audience::Leader, Audience::Staff})
                    readReport(round, unit, reportUnit(*m_gates[round], earlier, {}, unit, audience, m_links));
                readTrend(round, trendOf(*m_gates[round], earlier, unit, m_links), unit);
            }
            const Gate *before = round > 0 ? m_gates[round - 1].get() : nullptr;
            const auto responses = turnoutOf(*m_gates[round], before, m_links);
            for (UnitIndex unit = 0; unit < responses.size(); ++unit) {
                count(round, unit, responses[unit].now);
                if (responses[unit].before)
                    count(round - 1, placesOf(responses[unit].lineage, round - 1).front(), *responses[unit].before);
            }
        }
    }

private:
    std::size_t roundNamed(const QString &name) const
    {
        for (std::size_t round = 0; round < m_gates.size(); ++round)
            if (m_gates[round]->round() == name)
                return round;
        ADD_FAILURE() << "no such round";
        return 0;
    }
    std::vector<UnitIndex> placesOf(const survey::Lineage &lineage, std::size_t round) const
    {
        std::vector<UnitIndex> places;
        for (const survey::EarlierUnit &unit : lineage.units)
            places.push_back(*m_gates[round]->tree().find(unit.code));
        std::sort(places.begin(), places.end());
        return places;
    }

    void count(std::size_t round, UnitIndex unit, const Disclosed<UnitFigures> &figures)
    {
        if (!figures)
            return;
        ++m_figures;
        m_read[round].counts.insert({unit});
    }
    void mean(std::size_t round, std::vector<UnitIndex> units, Factor factor)
    {
        ++m_figures;
        m_pooled += units.size() > 1;
        for (const UnitIndex unit : units)
            EXPECT_TRUE(m_gates[round]->mean(unit, factor)) << "a mean that the gate does not release";
        m_read[round].means[factor.index()].insert(std::move(units));
    }

    void readReport(std::size_t round, UnitIndex unit, const UnitReport &report)
    {
        count(round, unit, report.figures());
        EXPECT_EQ(report.factors().empty(), !report.figures());
        for (const FactorReport &factor : report.factors()) {
            if (!factor.figures) {
                EXPECT_TRUE(factor.comparisons.empty());
                continue;
            }
            mean(round, {unit}, factor.factor);
            if (factor.figures->distribution) {
                EXPECT_EQ(report.audience(), Audience::Leader);
                m_read[round].distributions[factor.factor.index()].insert({unit});
            }
            for (const Comparison &comparison : factor.comparisons) {
                if (comparison.with == Comparison::With::Municipality)
                    mean(round, {survey::UnitTree::root}, factor.factor);
                else if (comparison.with == Comparison::With::Parent)
                    mean(round, {*m_gates[round]->tree().at(unit).parent}, factor.factor);
                else
                    readEarlier(comparison, factor.factor);
            }
        }
    }
    void readEarlier(const Comparison &comparison, Factor factor)
    {
        ASSERT_EQ(comparison.with, Comparison::With::Round);
        const std::size_t then = roundNamed(comparison.name);
        mean(then, placesOf(comparison.lineage, then), factor);
    }
    void readTrend(std::size_t round, const Trend &trend, UnitIndex unit)
    {
        for (const Factor factor : survey::allFactors())
            for (std::size_t at = 0; at < trend.rounds.size(); ++at) {
                const TrendPoint &point = trend.points[factor.index()][at];
                const std::size_t then = roundNamed(trend.rounds[at].round);
                if (point.shown())
                    mean(then, then == round ? std::vector{unit} : placesOf(trend.rounds[at].lineage, then), factor);
                if (point.municipalityShown())
                    mean(then, {survey::UnitTree::root}, factor);
            }
    }

    std::vector<std::shared_ptr<const Gate>> m_gates;
    std::vector<UnitLink> m_links;
    std::vector<Read> m_read;
    int m_figures = 0, m_pooled = 0;
};

// The people directly in each unit are alike to an attacker; a figure of several units is of all their people.
Atoms atomsOf(const survey::RoundTallies &tallies, const std::function<std::int64_t(UnitIndex)> &people,
              const std::set<std::vector<UnitIndex>> &read)
{
    const survey::UnitTree &tree = tallies.tree;
    Atoms atoms;
    for (UnitIndex unit = 0; unit < tree.size(); ++unit) {
        atoms.people.push_back(people(unit));
        for (const UnitIndex child : tree.at(unit).children)
            atoms.people.back() -= people(child);
    }
    for (const std::vector<UnitIndex> &units : read) {
        std::set<std::size_t> inside;
        for (UnitIndex unit = 0; unit < tree.size(); ++unit)
            for (std::optional<UnitIndex> up = unit; up; up = tree.at(*up).parent)
                if (std::find(units.begin(), units.end(), *up) != units.end())
                    inside.insert(unit);
        atoms.groups.emplace_back(inside.begin(), inside.end());
    }
    return atoms;
}

// What somebody may have said of the units of two rounds, sensible or not.
std::vector<UnitLink> randomLinks(testing::TownMaker &maker, const std::vector<survey::RoundTallies> &rounds)
{
    std::vector<UnitLink> links;
    for (std::size_t round = 1; round < rounds.size(); ++round)
        for (int i = maker.below(5); i > 0; --i) {
            const auto kind = static_cast<UnitLink::Kind>(maker.below(4));
            const auto unitOf = [&](std::size_t which) {
                return rounds[which].tree.at(static_cast<UnitIndex>(maker.below(static_cast<int>(rounds[which].tree.size())))).code;
            };
            const UnitCode unit = unitOf(round);
            const int parts = kind == UnitLink::Kind::Merged ? 2 : 1;
            for (int part = 0; part < parts; ++part)
                links.push_back({rounds[round].round, unit, rounds[round - 1].round, unitOf(round - 1), kind, {}});
        }
    return links;
}

TEST(ReaderAttacker, A3NothingUnderTheFloorComesOutOfAllThatIsWrittenOfSeveralRounds)
{
    testing::TownMaker maker(20261);
    int figures = 0, pooled = 0;
    for (int i = 0; i < testing::runs(60, 12'000); ++i) {
        std::vector<survey::RoundTallies> rounds;
        std::vector<std::shared_ptr<const Gate>> gates;
        for (int round = 0; round < roundsInAll; ++round) {
            rounds.push_back(maker.make(10).tallies());
            rounds.back().round = QString::number(2019 + 2 * round);
            RoundPast past;
            if (round > 0)
                past.roundBefore = [before = gates.back()] { return before; };
            gates.push_back(std::make_shared<const Gate>(rounds.back(), floor, past));
        }
        Reader reader(gates, randomLinks(maker, rounds));
        reader.readAll();
        figures += reader.figures();
        pooled += reader.pooled();
        for (std::size_t round = 0; round < rounds.size(); ++round) {
            const survey::RoundTallies &tallies = rounds[round];
            const Read &read = reader.of(round);
            ASSERT_FALSE(testing::workedOut(
                atomsOf(tallies, [&](UnitIndex u) { return tallies.totals[u].respondents; }, read.counts), floor.figures))
                << "municipality " << i << " round " << round << ", how many answered";
            for (const Factor factor : survey::allFactors()) {
                const auto people = [&](UnitIndex u) { return tallies.totals[u].factors[factor.index()].moments.respondents; };
                ASSERT_FALSE(testing::workedOut(atomsOf(tallies, people, read.means[factor.index()]), floor.figures))
                    << "municipality " << i << " round " << round << " factor " << factor.number();
                ASSERT_FALSE(testing::workedOut(atomsOf(tallies, people, read.distributions[factor.index()]), floor.distributions))
                    << "municipality " << i << " round " << round << " distribution of factor " << factor.number();
            }
        }
    }
    EXPECT_GT(figures, 1000) << "a report with nothing in it would pass";
    EXPECT_GT(pooled, 0) << "and so would one that never puts units together";
}

TEST(ReaderAttacker, A4BackgroundIsWrittenExactlyWhereTheGateReleasesItForWhicheverAudience)
{
    testing::TownMaker maker(20262);
    int shown = 0;
    for (int i = 0; i < testing::runs(60, 12'000); ++i) {
        const Gate gate(maker.make(8).tallies(), floor);
        for (const Audience audience : {Audience::Leader, Audience::Staff}) {
            const auto reports = reportBackground(gate, audience);
            ASSERT_EQ(reports.size(), gate.background().size());
            for (std::size_t group = 0; group < reports.size(); ++group) {
                ASSERT_EQ(reports[group].figures.isReleased(), gate.background(group).isReleased());
                ASSERT_EQ(reports[group].factors.empty(), !reports[group].figures);
                for (const FactorReport &factor : reports[group].factors) {
                    ASSERT_EQ(factor.figures.isReleased(), gate.background(group, factor.factor, audience).isReleased());
                    ASSERT_TRUE(factor.comparisons.empty());
                    ASSERT_FALSE(audience == Audience::Staff && factor.figures && factor.figures->distribution);
                    shown += factor.figures.isReleased();
                }
            }
        }
    }
    EXPECT_GT(shown, 0);
}

} // namespace
} // namespace faktorbenk::disclosure
