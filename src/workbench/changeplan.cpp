#include "workbench/changeplan.h"

#include "store/compositefigures.h"
#include "store/database.h"
#include "store/floors.h"
#include "store/handedout.h"
#include "store/preparedunits.h"
#include "store/samecontent.h"
#include "store/unitclaims.h"
#include "survey/composedotherwise.h"
#include "survey/onlyadds.h"
#include "survey/roundname.h"
#include "workbench/intakedrafts.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::Result;
using store::RoundSummary;
using survey::UnitTree;

namespace {

// A root that was made is nobody's place: what lies below it is at the top.
bool isMade(const survey::Unit &unit)
{
    return unit.code == survey::madeRootCode;
}

const survey::Unit *above(const UnitTree &tree, const survey::Unit &unit)
{
    return unit.parent && !isMade(tree.at(*unit.parent)) ? &tree.at(*unit.parent) : nullptr;
}

QString nameAbove(const UnitTree &tree, const survey::Unit &unit)
{
    const survey::Unit *parent = above(tree, unit);
    return parent ? parent->name : QString();
}

survey::UnitCode codeAbove(const UnitTree &tree, const survey::Unit &unit)
{
    const survey::Unit *parent = above(tree, unit);
    return parent ? parent->code : survey::UnitCode();
}

std::vector<UnitChange> compared(const UnitTree &before, const disclosure::Gate &gate, bool hasAnswers)
{
    const UnitTree &now = gate.tree();
    std::vector<UnitChange> changes;
    for (survey::UnitIndex i = 0; i < now.size(); ++i) {
        const survey::Unit &unit = now.at(i);
        UnitChange change{unit.code, unit.name, unit.depth, false, false, {}, {}, nameAbove(now, unit), {}};
        if (hasAnswers)
            change.figures = gate.unit(i);
        if (const auto place = before.find(unit.code)) {
            const survey::Unit &former = before.at(*place);
            if (former.name != unit.name && former.name != former.code.text()) // until then only its code was known
                change.formerName = former.name;
            if (codeAbove(before, former) != codeAbove(now, unit))
                change.formerParent = nameAbove(before, former);
        } else {
            change.isNew = !before.isEmpty() && !isMade(unit); // in the very first round everything is new, which tells nothing
        }
        changes.push_back(std::move(change));
    }
    for (const survey::Unit &former : before.units())
        if (!now.find(former.code) && !isMade(former))
            changes.push_back({former.code, former.name, former.depth, false, true, {}, {}, nameAbove(before, former), {}});
    return changes;
}

// What is in the file now, and what would be there; nothing is written.
class Planner
{
public:
    Planner(const IntakeDrafts &drafts, WhenRoundHasResponses existing, base::Progress &progress)
        : m_drafts(drafts), m_existing(existing), m_progress(progress)
    {
    }

    Result<void> openFile(const QString &path)
    {
        if (!QFileInfo::exists(path))
            return {};
        auto database = store::Database::open(path, false);
        if (!database)
            return base::Failure(database.error());
        m_database = std::move(*database);
        auto rounds = store::readRounds(connection());
        if (!rounds)
            return base::Failure(rounds.error());
        m_rounds = std::move(*rounds);
        const auto floors = store::readFloors(connection());
        if (!floors)
            return base::Failure(floors.error());
        if (!floors->empty()) {
            m_floor = floors->back().floor;
            m_floor.since = floors->back().when.date();
        }
        return {};
    }

    Result<ChangePlan> plan()
    {
        ChangePlan plan;
        plan.benchmarks = static_cast<std::int64_t>(m_drafts.benchmarks.size());
        const auto lists = roundsOfLists(m_drafts, m_rounds);
        if (!lists)
            plan.conflict = lists.error();
        else
            m_lists = *lists;
        QStringList names;
        for (const IntakeDrafts::Round &round : m_drafts.rounds)
            names.append(round.responses.round);
        for (const IntakeDrafts::Report &report : m_drafts.reports)
            if (!names.contains(report.figures.round))
                names.append(report.figures.round);
        for (const auto &name : m_lists) {
            plan.unitListWaits |= !name.has_value();
            if (name && !names.contains(*name))
                names.append(*name);
        }
        std::sort(names.begin(), names.end(), survey::roundBefore);
        for (const QString &name : names) {
            if (m_progress.isCancelled())
                return base::failure(ErrorCode::Cancelled);
            auto change = planRound(name, plan);
            if (!change)
                return base::Failure(change.error());
            plan.rounds.push_back(std::move(*change));
            m_progress.report(static_cast<std::int64_t>(plan.rounds.size()), names.size());
        }
        return plan;
    }

private:
    store::Connection &connection() { return m_database->connection(); }

    const RoundSummary *known(const QString &name) const
    {
        const auto it = std::find_if(m_rounds.begin(), m_rounds.end(), [&](const auto &each) { return each.name == name; });
        return it == m_rounds.end() ? nullptr : &*it;
    }

    Result<RoundChange> planRound(const QString &name, ChangePlan &plan)
    {
        RoundChange change;
        const RoundSummary *present = known(name);
        change.round = name;
        change.isNew = present == nullptr;
        change.hadResponses = present && present->hasResponses;
        change.hadComposite = present && present->hasComposite;
        change.floor = m_floor;
        const auto draft = std::find_if(m_drafts.rounds.begin(), m_drafts.rounds.end(),
                                        [&](const auto &each) { return each.responses.round == name; });
        const auto report = std::find_if(m_drafts.reports.begin(), m_drafts.reports.end(),
                                         [&](const auto &each) { return each.figures.round == name; });
        change.takesResponses = draft != m_drafts.rounds.end();
        change.takesComposite = report != m_drafts.reports.end();
        if (change.takesComposite && !plan.conflict)
            if (auto asked = checkExisting(*report, change, plan); !asked)
                return base::Failure(asked.error());
        if (change.takesResponses && !plan.conflict)
            if (auto asked = checkExisting(*draft, change, plan); !asked)
                return base::Failure(asked.error());

        survey::RoundResponses responses;
        responses.round = name;
        if (present && (!change.takesResponses || m_existing == WhenRoundHasResponses::Add)) {
            auto stored = store::readResponses(connection(), *present);
            if (!stored)
                return base::Failure(stored.error());
            responses = std::move(*stored);
        }
        if (change.takesResponses)
            responses = responses.questionnaire.empty() ? draft->responses
                                                        : survey::merged(std::move(responses), draft->responses);
        auto claims = claimsFor(name, present, change);
        if (!claims)
            return base::Failure(claims.error());
        const auto published = publishedFor(report == m_drafts.reports.end() ? nullptr : &report->figures, present);
        if (!published)
            return base::Failure(published.error());
        const QString municipality = responses.municipality.isEmpty() ? published->municipality : responses.municipality;
        const auto fromRows = published->units.empty() ? responses.units
                                                       : survey::mergedClaims(responses.units, published->units);
        survey::RoundTallies tallies{name, municipality,
                                     survey::settleTree(fromRows, *claims, municipality).tree, {}, {}};
        tallies.totals.resize(tallies.tree.size());
        if (!published->figures.empty())
            tallies.composite.resize(tallies.tree.size());
        for (const survey::CompositeUnit &unit : published->figures)
            if (const auto place = tallies.tree.find(unit.unit))
                tallies.composite[*place] = unit.figures;
        survey::forgetComposedOtherwise(tallies.composite, tallies.tree, published->units);
        for (const store::PreparedUnit &unit : store::tallied(responses))
            if (const auto place = tallies.tree.find(unit.code))
                tallies.totals[*place] += unit.tally;
        for (survey::UnitIndex i = tallies.tree.size(); i-- > 1;)
            tallies.totals[*tallies.tree.at(i).parent] += tallies.totals[i];
        const bool hasAnswers =
            !tallies.composite.empty() || (!tallies.totals.empty() && tallies.totals.front().respondents > 0);
        auto before = treeBefore(name, change);
        if (!before)
            return base::Failure(before.error());
        // What has been handed out of the round earlier must not be subtracted from what is told here either.
        disclosure::RoundPast past;
        if (present) {
            auto states = store::readHandedOutStates(connection(), name);
            if (!states)
                return base::Failure(states.error());
            past.handedOut = std::move(*states);
            if (change.takesResponses && m_existing == WhenRoundHasResponses::Replace)
                if (auto checked = checkOnlyAdding(past, draft->responses, *present); !checked)
                    return base::Failure(checked.error());
        }
        // A tie must be settled as it will be in the file, or what is hidden here and there would differ.
        past.roundBefore = [this, name] { return gateBefore(name); };
        const bool hasResponses = change.takesResponses || change.hadResponses;
        const auto gate = std::make_shared<const disclosure::Gate>(std::move(tallies), m_floor, past);
        if (hasResponses)
            m_planned.insert({name, gate});
        change.units = compared(*before, *gate, hasAnswers);
        return change;
    }

    // Of the newest round with responses before that: as it would be if it is in the plan too, else as it is.
    std::shared_ptr<const disclosure::Gate> gateBefore(const QString &name)
    {
        const RoundSummary *stored = nullptr;
        for (const RoundSummary &round : m_rounds) // oldest first
            if (round.hasResponses && survey::roundBefore(round.name, name))
                stored = &round;
        std::shared_ptr<const disclosure::Gate> planned;
        QString plannedName;
        for (const auto &[each, gate] : m_planned)
            if (survey::roundBefore(each, name) && (!planned || survey::roundBefore(plannedName, each))) {
                planned = gate;
                plannedName = each;
            }
        if (planned && (!stored || !survey::roundBefore(plannedName, stored->name)))
            return planned;
        if (!stored)
            return nullptr;
        auto tallies = store::readTallies(connection(), *stored);
        auto states = store::readHandedOutStates(connection(), stored->name);
        if (!tallies || !states)
            return nullptr; // it only settles ties
        return std::make_shared<const disclosure::Gate>(
            std::move(*tallies), m_floor,
            disclosure::RoundPast{std::move(*states), [this, before = stored->name] { return gateBefore(before); }});
    }

    // As storing them will note it.
    Result<void> checkOnlyAdding(disclosure::RoundPast &past, const survey::RoundResponses &instead, const RoundSummary &present)
    {
        if (past.handedOut.empty())
            return {};
        const auto stored = store::readResponses(connection(), present);
        if (!stored)
            return base::Failure(stored.error());
        if (present.hasResponses && !present.responsesRemoved && survey::onlyAdds(*stored, instead))
            return {};
        for (auto &state : past.handedOut) {
            survey::HandedOutState more = *state;
            more.isOnlyAddedTo = false;
            state = std::make_shared<const survey::HandedOutState>(std::move(more));
        }
        return {};
    }

    Result<void> checkExisting(const IntakeDrafts::Round &draft, const RoundChange &change, ChangePlan &plan)
    {
        if (m_existing == WhenRoundHasResponses::Replace || !m_database)
            return {};
        const auto earlier =
            store::findImport(connection(), QStringLiteral("responses"), draft.responses.fingerprint,
                              draft.isNamedByHand ? std::nullopt : std::optional(draft.responses.round));
        if (!earlier)
            return base::Failure(earlier.error());
        QStringList files;
        for (const QString &file : m_drafts.responseFiles)
            files.append(QFileInfo(file).fileName());
        if (*earlier)
            plan.conflict = base::Error{ErrorCode::SameContentAgain,
                                        {files.join(QStringLiteral(", ")), (*earlier)->round, (*earlier)->when}};
        else if (change.hadResponses && m_existing == WhenRoundHasResponses::Refuse)
            plan.conflict = base::Error{ErrorCode::RoundHasResponses, {change.round}};
        return {};
    }

    Result<void> checkExisting(const IntakeDrafts::Report &report, const RoundChange &change, ChangePlan &plan)
    {
        if (m_existing == WhenRoundHasResponses::Replace || !m_database)
            return {};
        const auto earlier =
            store::findImport(connection(), QStringLiteral("composite"), report.figures.fingerprint,
                              report.isNamedByHand ? std::nullopt : std::optional(report.figures.round));
        if (!earlier)
            return base::Failure(earlier.error());
        QStringList files;
        for (const QString &file : m_drafts.reportFiles)
            files.append(QFileInfo(file).fileName());
        if (*earlier)
            plan.conflict = base::Error{ErrorCode::SameContentAgain,
                                        {files.join(QStringLiteral(", ")), (*earlier)->round, (*earlier)->when}};
        else if (change.hadComposite)
            plan.conflict = base::Error{ErrorCode::RoundHasComposite, {change.round}};
        return {};
    }

    // What a composite report would publish of the round: the one that comes in, else the one it has.
    Result<survey::CompositeRound> publishedFor(const survey::CompositeRound *report, const RoundSummary *present)
    {
        if (report)
            return *report;
        survey::CompositeRound published;
        if (!present || !present->hasComposite)
            return published;
        auto units = store::readClaims(connection(), present->id, store::ClaimSource::Composite);
        if (!units)
            return base::Failure(units.error());
        auto figures = store::readCompositeFigures(connection(), present->id);
        if (!figures)
            return base::Failure(figures.error());
        published.municipality = present->municipality;
        published.units = std::move(*units);
        published.figures = std::move(*figures);
        return published;
    }

    // The unit list that would count: the one that comes in, else the round's own, else the one that waits.
    Result<std::vector<survey::UnitClaim>> claimsFor(const QString &name, const RoundSummary *present,
                                                     RoundChange &change)
    {
        for (std::size_t i = 0; i < m_lists.size(); ++i)
            if (m_lists[i] == name) {
                change.takesUnits = true;
                return m_drafts.unitLists[i].claims;
            }
        std::vector<survey::UnitClaim> claims;
        if (present) {
            auto own = store::readClaims(connection(), present->id, store::ClaimSource::List);
            if (!own || !own->empty())
                return own;
        }
        const bool newest = (!m_drafts.rounds.empty() && m_drafts.rounds.back().responses.round == name) ||
                            (!m_drafts.reports.empty() && m_drafts.reports.back().figures.round == name);
        if (m_database && newest)
            return store::readWaitingClaims(connection());
        return claims;
    }

    // The round itself as it is, else the newest before it.
    Result<UnitTree> treeBefore(const QString &name, RoundChange &change)
    {
        const RoundSummary *base = known(name);
        if (!base)
            for (const RoundSummary &round : m_rounds) // oldest first
                if (survey::roundBefore(round.name, name))
                    base = &round;
        if (!base)
            return UnitTree();
        change.comparedWith = base->name;
        auto tallies = store::readTallies(connection(), *base);
        if (!tallies)
            return base::Failure(tallies.error());
        return std::move(tallies->tree);
    }

    const IntakeDrafts &m_drafts;
    WhenRoundHasResponses m_existing;
    base::Progress &m_progress;
    std::unique_ptr<store::Database> m_database; // none: the file is still to be made
    std::vector<RoundSummary> m_rounds;
    survey::FloorPolicy m_floor;
    std::vector<std::optional<QString>> m_lists; // the round of each unit list
    std::map<QString, std::shared_ptr<const disclosure::Gate>> m_planned; // of rounds that will have responses
};

} // namespace

Result<ChangePlan> planIntake(const IntakeCheck &check, const QString &database, WhenRoundHasResponses existing,
                              base::Progress &progress)
{
    Planner planner(*check.drafts, existing, progress);
    if (auto opened = planner.openFile(database); !opened)
        return base::Failure(opened.error());
    return planner.plan();
}

} // namespace faktorbenk::workbench
