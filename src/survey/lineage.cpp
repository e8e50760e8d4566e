#include "survey/lineage.h"

#include <algorithm>
#include <set>

namespace faktorbenk::survey {

namespace {

using Kind = UnitLink::Kind;

// A unit on its way back: known under `code` in `round`.
struct Trace {
    UnitCode code;
    QString round;
    const UnitTree *tree;
};

class Way
{
public:
    Way(const NamedTree &now, UnitIndex unit, const std::vector<UnitLink> &links)
        : m_now(now), m_unit(unit), m_links(links), m_traces{{now.tree->at(unit).code, now.round, now.tree}}
    {
    }

    Lineage step(const NamedTree &then)
    {
        Lineage lineage;
        lineage.round = then.round;
        std::vector<Trace> next;
        bool complete = true;
        const Trace self{m_now.tree->at(m_unit).code, m_now.round, m_now.tree};
        std::vector<Trace> from = linksOf(self, then).empty() ? m_traces : std::vector<Trace>{self};
        if (from.size() == 1 && from.front().round == m_now.round)
            m_changes.clear();
        for (const Trace &trace : from)
            if (!follow(trace, then, next, lineage.note)) {
                complete = false;
                next.push_back(trace); // not there; perhaps in a round before
            }
        dedupe(next);
        m_traces = std::move(next);
        if (complete)
            describe(lineage, then);
        return lineage;
    }

private:
    std::vector<const UnitLink *> linksOf(const Trace &trace, const NamedTree &then) const
    {
        std::vector<const UnitLink *> found;
        for (const UnitLink &link : m_links)
            if (link.kind != Kind::Different && link.round == trace.round && link.unit == trace.code &&
                link.earlierRound == then.round && then.tree->find(link.earlier))
                found.push_back(&link);
        return found;
    }

    bool any(Kind kind, const Trace &trace, const QString &earlierRound, const UnitCode &earlier) const
    {
        return std::any_of(m_links.begin(), m_links.end(), [&](const UnitLink &link) {
            return link.kind == kind && link.round == trace.round && link.earlierRound == earlierRound &&
                   link.earlier == earlier && (kind == Kind::Split || link.unit == trace.code);
        });
    }

    bool follow(const Trace &trace, const NamedTree &then, std::vector<Trace> &next, QString &note)
    {
        const auto links = linksOf(trace, then);
        for (const UnitLink *link : links) {
            next.push_back({link->earlier, then.round, then.tree});
            if (link->kind == Kind::Merged)
                m_changes.insert(Change::Merged);
            if (link->kind == Kind::Split)
                m_changes.insert(Change::Split);
            if (note.isEmpty())
                note = link->note;
        }
        if (!links.empty())
            return true;
        if (then.tree->find(trace.code)) {
            if (any(Kind::Different, trace, then.round, trace.code))
                return false;
            if (any(Kind::Split, trace, then.round, trace.code))
                m_changes.insert(Change::Split);
            next.push_back({trace.code, then.round, then.tree});
            return true;
        }
        // The whole municipality, where the root of one of the rounds was only made.
        if (trace.tree->isEmpty() || then.tree->isEmpty() || trace.tree->at(UnitTree::root).code != trace.code)
            return false;
        const UnitCode &root = then.tree->at(UnitTree::root).code;
        if (root != madeRootCode && trace.code != madeRootCode)
            return false;
        next.push_back({root, then.round, then.tree});
        return true;
    }

    static void dedupe(std::vector<Trace> &traces)
    {
        std::vector<Trace> kept;
        for (Trace &trace : traces)
            if (std::none_of(kept.begin(), kept.end(), [&](const Trace &each) { return each.code == trace.code; }))
                kept.push_back(std::move(trace));
        traces = std::move(kept);
    }

    void describe(Lineage &lineage, const NamedTree &then) const
    {
        for (const Trace &trace : m_traces) {
            const Unit &unit = then.tree->at(*then.tree->find(trace.code));
            lineage.units.push_back({unit.code, unit.name, unit.parent ? then.tree->at(*unit.parent).name : QString()});
        }
        for (const Change change : {Change::Merged, Change::Split})
            if (m_changes.contains(change))
                lineage.changes.push_back(change);
        if (!lineage.changes.empty() || m_unit == UnitTree::root)
            return;
        const Unit &now = m_now.tree->at(m_unit);
        const Unit &before = then.tree->at(*then.tree->find(lineage.units.front().code));
        if (before.code != now.code)
            lineage.changes.push_back(Change::Recoded);
        if (foldedName(before.name) != foldedName(now.name))
            lineage.changes.push_back(Change::Renamed);
        if (hasMoved(now, before, then))
            lineage.changes.push_back(Change::Moved);
    }

    bool hasMoved(const Unit &now, const Unit &before, const NamedTree &then) const
    {
        if (!now.parent || !before.parent)
            return false;
        const Unit &above = m_now.tree->at(*now.parent);
        const Unit &aboveThen = then.tree->at(*before.parent);
        if (!above.parent && !aboveThen.parent) // directly below the municipality, both
            return false;
        if (above.code == aboveThen.code || foldedName(above.name) == foldedName(aboveThen.name))
            return false;
        return std::none_of(m_links.begin(), m_links.end(), [&](const UnitLink &link) {
            return link.kind != Kind::Different && link.unit == above.code && link.earlier == aboveThen.code;
        });
    }

    const NamedTree m_now;
    const UnitIndex m_unit;
    const std::vector<UnitLink> &m_links;
    std::vector<Trace> m_traces;
    std::set<Change> m_changes; // on the way so far: what was merged in 2021 is so in 2019 too
};

} // namespace

bool Lineage::has(Change change) const
{
    return std::find(changes.begin(), changes.end(), change) != changes.end();
}

QString foldedName(const QString &name)
{
    QString folded;
    for (const QChar c : name.toCaseFolded())
        folded += c.isLetterOrNumber() ? c : QLatin1Char(' ');
    return folded.simplified();
}

bool areDisjoint(const UnitTree &tree, const std::vector<UnitIndex> &units)
{
    for (const UnitIndex unit : units) {
        if (std::count(units.begin(), units.end(), unit) > 1)
            return false;
        for (std::optional<UnitIndex> above = tree.at(unit).parent; above; above = tree.at(*above).parent)
            if (std::find(units.begin(), units.end(), *above) != units.end())
                return false;
    }
    return true;
}

std::vector<Lineage> lineagesOf(const NamedTree &now, UnitIndex unit, const std::vector<NamedTree> &earlier,
                                const std::vector<UnitLink> &links)
{
    std::vector<Lineage> lineages;
    Way way(now, unit, links);
    for (const NamedTree &then : earlier)
        lineages.push_back(way.step(then));
    return lineages;
}

} // namespace faktorbenk::survey
