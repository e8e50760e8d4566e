#pragma once

#include "disclosure/audience.h"
#include "disclosure/decisions.h"
#include "disclosure/groupcounts.h"
#include "disclosure/released.h"
#include "survey/floor.h"
#include "survey/handedout.h"
#include "survey/margin.h"
#include "survey/mean.h"
#include "survey/responserate.h"
#include "survey/roundtallies.h"

#include <memory>

namespace faktorbenk::disclosure {

struct UnitFigures {
    std::int64_t respondents = 0;           // with at least one answer, sub-units included
    std::optional<std::int64_t> invited;    // sub-units included; none: unknown, or fewer than have answered
    std::optional<survey::Tenths> responseRate; // tenths of a percent (rule N11)
    bool invitedIsFaulty = false;           // fewer are said to be invited than have answered (rule N9)
    bool fromComposite = false;             // published by a composite report, not computed from responses
};

struct FactorFigures {
    // With at least one answer on the factor; of a composite report, who have answered at all.
    std::int64_t respondents = 0;
    std::optional<std::int64_t> answers; // none: unknown, as in a composite report
    survey::Tenths mean{0};
    std::optional<survey::Margin> margin; // rule N9; none in a composite report, where rounding has eaten it
    // None for staff (A7), when it is withheld, or when a composite report does not give it.
    std::optional<survey::Distribution> distribution;
    std::optional<Reason> distributionWithheld; // why, for those who would see it otherwise (A2, A3)
};

// One category of one background variable (rule A4): what it is called, no figure.
struct BackgroundGroup {
    survey::BackgroundVariable variable;
    QString category;

    friend bool operator==(const BackgroundGroup &, const BackgroundGroup &) = default;
};

// One line of the suppression log (rule A8). No figures.
struct Suppression {
    enum class What {
        Group,        // everything about the unit or category
        Figures,      // of one factor
        Distribution, // of one factor; its mean is shown
    };

    survey::UnitCode unit; // the root's when it is about background
    What what = What::Group;
    std::optional<survey::Factor> factor; // none: What::Group
    std::optional<BackgroundGroup> background;
    Reason reason = Reason::BelowFloor;
    bool isRoot = false; // the municipality as a whole: there is no larger unit to look at
};

class Gate;

// What was before the round is looked at now. A default one is a round nobody has seen anything of.
struct RoundPast {
    // States of the round that something has been handed out of, oldest first (rule A3).
    std::vector<std::shared_ptr<const survey::HandedOutState>> handedOut = {};
    // The gate of the round before. Asked for only when two ways of withholding are equally good, so that
    // what is hidden does not change from round to round without a reason. None: there is no round before.
    std::function<std::shared_ptr<const Gate>()> roundBefore = {};
};

// The one way out for figures of a round (rules A2–A6). Takes the raw tallies, decides once, and answers
// questions about units, factors and background. Knows nothing of who asks but the audience.
class Gate
{
public:
    Gate(survey::RoundTallies tallies, const survey::FloorPolicy &floor, const RoundPast &past = {});

    const QString &round() const { return m_tallies.round; }
    const QString &municipality() const { return m_tallies.municipality; }
    const survey::UnitTree &tree() const { return m_tallies.tree; }
    const survey::FloorPolicy &floor() const { return m_floor; }

    Disclosed<UnitFigures> unit(survey::UnitIndex unit) const;
    Disclosed<FactorFigures> factor(survey::UnitIndex unit, survey::Factor factor, Audience audience) const;
    // The mean alone, for the many cells of a heat map and for comparing.
    Disclosed<survey::Tenths> mean(survey::UnitIndex unit, survey::Factor factor) const;

    // The mean of several units together (rule N5), as if they had been one: of units that became one later. Only
    // where each of them is released and none lies inside another: then the sum is made of groups that are out
    // already, and no subtraction leads further than before (rule A3). Else withheld as the first that is;
    // NotGiven when one of them is from a composite report. Precondition: at least one unit.
    Disclosed<survey::Tenths> pooledMean(const std::vector<survey::UnitIndex> &units, survey::Factor factor) const;

    // The categories of the whole municipality, by variable, as people count. Invited is never known of them.
    const std::vector<BackgroundGroup> &background() const { return m_backgroundGroups; }
    Disclosed<UnitFigures> background(std::size_t group) const;
    Disclosed<FactorFigures> background(std::size_t group, survey::Factor factor, Audience audience) const;

    // Every withheld group, every factor withheld in a group that is itself shown, and every distribution
    // withheld where the factor is shown; units in tree order, then background. Rule A8.
    std::vector<Suppression> suppressionLog() const;

    // What is let out now – not the figures, only of whom and of what there are some – to be noted when
    // something is handed out.
    struct ReleasedGroups {
        std::vector<survey::ReleasedParts> units; // by UnitIndex
        std::map<survey::BackgroundVariable, std::vector<survey::ReleasedParts>> background;
    };
    ReleasedGroups released() const;

private:
    struct Categories {
        CategoryTree groups;
        GroupVerdicts verdicts;
    };
    struct Place {
        survey::BackgroundVariable variable;
        survey::UnitIndex unit; // in its variable's tree
    };

    void decideUnits(const RoundPast &past);
    void decideBackground(const RoundPast &past);
    GroupPast pastOf(survey::BackgroundVariable variable, const CategoryTree &groups, const RoundPast &past) const;
    // How many people stand behind the figures of each unit, by whichever source.
    const std::vector<survey::GroupTally> &counted() const;
    // The composite figures of a unit whose figures these are; none of one that is computed.
    const survey::CompositeFigures *published(survey::UnitIndex unit) const;
    Disclosed<FactorFigures> figures(const survey::FactorTally &tally, const std::optional<Reason> &withheld,
                                     const std::optional<Reason> &distributionWithheld, Audience audience,
                                     std::optional<std::int64_t> invited) const;
    void addToLog(std::vector<Suppression> &log, const GroupVerdicts &verdicts, survey::UnitIndex unit,
                  const Suppression &about) const;

    survey::RoundTallies m_tallies;
    survey::FloorPolicy m_floor;
    GroupCounts m_counts;
    std::vector<std::optional<std::int64_t>> m_invited;
    GroupVerdicts m_units;
    std::map<survey::BackgroundVariable, Categories> m_background;
    std::vector<BackgroundGroup> m_backgroundGroups;
    std::vector<Place> m_backgroundPlaces; // of m_backgroundGroups
};

// The note itself: the raw tallies the gate was made from, with what it lets out of them.
survey::HandedOutState handedOutState(const survey::RoundTallies &tallies, const Gate &gate);

} // namespace faktorbenk::disclosure
