#pragma once

#include "disclosure/gate.h"
#include "survey/benchmark.h"
#include "survey/comparison.h"
#include "survey/lineage.h"

#include <memory>

namespace faktorbenk::disclosure {

// One factor of a unit against one reference (rule N10).
struct Comparison {
    enum class With { Municipality, Parent, Service, National, Round };

    With with;
    QString name;        // of the municipality, parent, service type, country («Norge») or earlier round
    survey::Tenths mean; // the reference's displayed mean
    survey::Difference difference; // ours − theirs
    QString source;                // of a published figure; else empty
    std::optional<int> year;       // of a published figure
    std::optional<QDate> read;     // when the published figure was read
    survey::Lineage lineage;       // of an earlier round: what the unit was then; without changes, the same
    bool rootWithService = false;  // a whole municipality against one service type: to be warned of
};

struct FactorReport {
    survey::Factor factor;
    Disclosed<FactorFigures> figures;
    std::vector<Comparison> comparisons; // municipality, parent, service, national, rounds newest first
};

// Everything that is shown of one unit in one round. Made by reportUnit() from what the gates release, and
// by nothing else: its figures can be written to screens and files as they are.
class UnitReport
{
public:
    const QString &round() const { return m_round; }
    const QString &municipality() const { return m_municipality; } // the name to show for the whole
    const survey::UnitCode &code() const { return m_code; }
    const QString &name() const { return m_name; }
    const QString &serviceType() const { return m_serviceType; }
    const std::optional<survey::UnitCode> &parent() const { return m_parent; }
    bool isRoot() const { return !m_parent; }
    Audience audience() const { return m_audience; }
    survey::FloorPolicy floor() const { return m_floor; }
    const Disclosed<UnitFigures> &figures() const { return m_figures; }
    // What the unit was in the earlier rounds, newest first; only those where something has changed.
    const std::vector<survey::Lineage> &history() const { return m_history; }
    const std::vector<FactorReport> &factors() const { return m_factors; } // ten, in order; empty if withheld

private:
    friend UnitReport reportUnit(const Gate &, const std::vector<std::shared_ptr<const Gate>> &,
                                 const std::vector<survey::Benchmark> &, survey::UnitIndex, Audience,
                                 const std::vector<survey::UnitLink> &);
    explicit UnitReport(Disclosed<UnitFigures> figures) : m_figures(std::move(figures)) {}

    QString m_round;
    QString m_municipality;
    survey::UnitCode m_code;
    QString m_name;
    QString m_serviceType;
    std::optional<survey::UnitCode> m_parent;
    Audience m_audience = Audience::Staff;
    survey::FloorPolicy m_floor;
    Disclosed<UnitFigures> m_figures;
    std::vector<survey::Lineage> m_history;
    std::vector<FactorReport> m_factors;
};

// earlier: the gates of the rounds before, newest first; the unit is found there by its code and the links
// (survey::lineagesOf). What a unit is compared with in an earlier round: the released mean of what it was; of
// what was merged, the mean of all parts together, if every one of them is released (Gate::pooledMean); of what was
// split, the mean of the whole it was a part of. The comparison's lineage says so.
UnitReport reportUnit(const Gate &gate, const std::vector<std::shared_ptr<const Gate>> &earlier,
                      const std::vector<survey::Benchmark> &benchmarks, survey::UnitIndex unit, Audience audience,
                      const std::vector<survey::UnitLink> &links = {});

// The name to show for the municipality: the root's own name once the unit list has told it, else what the
// files call the municipality.
QString municipalityName(const Gate &gate);

} // namespace faktorbenk::disclosure
