#include "disclosure/unitreport.h"

#include "survey/roundname.h"

namespace faktorbenk::disclosure {

using survey::Benchmark;
using survey::Factor;
using survey::UnitIndex;
using survey::UnitTree;

namespace {

// The comparisons of one unit, factor by factor.
class Comparer
{
public:
    Comparer(const Gate &gate, const std::vector<std::shared_ptr<const Gate>> &earlier,
             const std::vector<Benchmark> &benchmarks, UnitIndex unit, const std::vector<survey::Lineage> &lineages)
        : m_gate(gate), m_earlier(earlier), m_benchmarks(benchmarks), m_unit(unit), m_lineages(lineages),
          m_year(survey::roundYear(gate.round()))
    {
    }

    std::vector<Comparison> compare(Factor factor, survey::Tenths ours) const
    {
        std::vector<Comparison> found;
        withGroups(found, factor, ours);
        withPublished(found, factor, ours, Benchmark::Level::Service);
        withPublished(found, factor, ours, Benchmark::Level::National);
        withEarlierRounds(found, factor, ours);
        return found;
    }

private:
    static Comparison comparison(Comparison::With with, QString name, survey::Tenths ours, survey::Tenths theirs)
    {
        return {with, std::move(name), theirs, survey::compare(ours, theirs), {}, {}, {}, {}, false};
    }

    void withGroups(std::vector<Comparison> &found, Factor factor, survey::Tenths ours) const
    {
        const auto parent = m_gate.tree().at(m_unit).parent;
        if (!parent)
            return;
        if (const auto mean = m_gate.mean(UnitTree::root, factor))
            found.push_back(comparison(Comparison::With::Municipality, municipalityName(m_gate), ours, *mean));
        if (*parent == UnitTree::root)
            return;
        if (const auto mean = m_gate.mean(*parent, factor))
            found.push_back(comparison(Comparison::With::Parent, m_gate.tree().at(*parent).name, ours, *mean));
    }

    void withPublished(std::vector<Comparison> &found, Factor factor, survey::Tenths ours,
                       Benchmark::Level level) const
    {
        const bool service = level == Benchmark::Level::Service;
        const survey::Unit &unit = m_gate.tree().at(m_unit);
        const Benchmark *row =
            survey::applicableBenchmark(m_benchmarks, level, unit.serviceType, m_year, factor);
        if (!row)
            return;
        Comparison made =
            comparison(service ? Comparison::With::Service : Comparison::With::National,
                       service ? unit.serviceType : QStringLiteral("Norge"), ours, *row->means[factor.index()]);
        made.source = row->source;
        made.year = row->year;
        made.read = row->read;
        made.rootWithService = service && !unit.parent;
        found.push_back(made);
    }

    void withEarlierRounds(std::vector<Comparison> &found, Factor factor, survey::Tenths ours) const
    {
        for (std::size_t i = 0; i < m_earlier.size(); ++i) {
            const Gate &round = *m_earlier[i];
            const survey::Lineage &lineage = m_lineages[i];
            std::vector<UnitIndex> then;
            for (const survey::EarlierUnit &unit : lineage.units)
                then.push_back(*round.tree().find(unit.code));
            if (then.empty())
                continue;
            const auto mean = then.size() == 1 ? round.mean(then.front(), factor) : round.pooledMean(then, factor);
            if (!mean)
                continue;
            found.push_back(comparison(Comparison::With::Round, round.round(), ours, *mean));
            found.back().lineage = lineage;
        }
    }

    const Gate &m_gate;
    const std::vector<std::shared_ptr<const Gate>> &m_earlier;
    const std::vector<Benchmark> &m_benchmarks;
    const UnitIndex m_unit;
    const std::vector<survey::Lineage> &m_lineages; // as m_earlier
    const std::optional<int> m_year;
};

} // namespace

QString municipalityName(const Gate &gate)
{
    if (gate.tree().isEmpty())
        return gate.municipality();
    const survey::Unit &root = gate.tree().at(UnitTree::root);
    const bool told = root.name != root.code.text();
    return told || gate.municipality().isEmpty() ? root.name : gate.municipality();
}

UnitReport reportUnit(const Gate &gate, const std::vector<std::shared_ptr<const Gate>> &earlier,
                      const std::vector<Benchmark> &benchmarks, UnitIndex index, Audience audience,
                      const std::vector<survey::UnitLink> &links)
{
    const survey::Unit &unit = gate.tree().at(index);
    UnitReport report(gate.unit(index));
    report.m_round = gate.round();
    report.m_municipality = municipalityName(gate);
    report.m_code = unit.code;
    report.m_name = unit.name;
    report.m_serviceType = unit.serviceType;
    if (unit.parent)
        report.m_parent = gate.tree().at(*unit.parent).code;
    report.m_audience = audience;
    report.m_floor = gate.floor();
    std::vector<survey::NamedTree> before;
    for (const auto &round : earlier)
        before.push_back({round->round(), &round->tree()});
    const auto lineages = survey::lineagesOf({gate.round(), &gate.tree()}, index, before, links);
    for (const survey::Lineage &lineage : lineages)
        if (!lineage.changes.empty())
            report.m_history.push_back(lineage);
    if (!report.m_figures)
        return report;
    const Comparer comparer(gate, earlier, benchmarks, index, lineages);
    for (const Factor factor : survey::allFactors()) {
        auto figures = gate.factor(index, factor, audience);
        auto comparisons = figures ? comparer.compare(factor, figures->mean) : std::vector<Comparison>{};
        report.m_factors.push_back({factor, std::move(figures), std::move(comparisons)});
    }
    return report;
}

} // namespace faktorbenk::disclosure
