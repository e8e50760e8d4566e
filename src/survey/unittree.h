#pragma once

#include "survey/unit.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace faktorbenk::survey {

using UnitIndex = std::size_t; // a unit's place in its tree

struct Unit {
    UnitCode code;
    QString name;
    QString serviceType;                      // empty: unknown
    std::optional<std::int64_t> invitedHere;  // directly in the unit
    std::optional<UnitIndex> parent;          // none: the root
    std::vector<UnitIndex> children;          // in tree order
    int depth = 0;                            // root 0

    friend bool operator==(const Unit &, const Unit &) = default;
};

// The municipality's units in one round: exactly one root, every parent before its children (pre-order,
// children sorted by code the way people count: 9 before 10), no cycles. Empty only if nothing is known.
class UnitTree
{
public:
    UnitTree() = default;

    bool isEmpty() const { return m_units.empty(); }
    std::size_t size() const { return m_units.size(); }
    const Unit &at(UnitIndex index) const { return m_units[index]; }
    const std::vector<Unit> &units() const { return m_units; }
    std::optional<UnitIndex> find(const UnitCode &code) const;
    static constexpr UnitIndex root = 0;

    // Invited with all sub-units (rule N9); none as soon as one part of it is unknown. directRespondents
    // (by index) tells which inner units have people of their own: an inner unit without any and without
    // a number of its own adds nought.
    std::vector<std::optional<std::int64_t>> invited(const std::vector<std::int64_t> &directRespondents) const;

    // The same tree with other numbers of people directly in some units; codes that are not there are left out.
    UnitTree withInvited(const QHash<UnitCode, std::int64_t> &invited) const;

    // One unit of a tree laid out before: parent is its place in the rows, before its own.
    struct Row {
        UnitCode code;
        QString name;
        QString serviceType;
        std::optional<std::int64_t> invitedHere;
        std::optional<UnitIndex> parent;
    };
    // None if the rows are no tree: a parent after its child, a second root, a code twice.
    static std::optional<UnitTree> fromRows(std::vector<Row> rows);

private:
    std::vector<Unit> m_units;
    QHash<UnitCode, UnitIndex> m_index;
};

// The code of the root that is made when several units have no known parent.
inline const UnitCode madeRootCode{QStringLiteral("*")};

// Puts a round's tree together from what the response export says and what the unit list says. The unit
// list decides wherever it speaks, whichever of the two came first; a unit that only the export knows, and
// whose parent it does not know, goes below the unit list's root. A parent that is only named becomes a
// unit whose name is its code. When several units have no known parent a root is made (madeRootCode, named
// after the municipality). A parent that is no code but is some unit's only name is taken as that unit.
// Claims that would make a ring are cut at the unit that closes it; the unit is named in cycles.
struct SettledTree {
    UnitTree tree;
    std::vector<UnitCode> cycles;
    std::vector<UnitCode> outsideList; // in the export but not in the unit list, when there is a list
};
SettledTree settleTree(const std::vector<UnitClaim> &fromResponses, const std::vector<UnitClaim> &fromUnitList,
                       const QString &municipality);

// Orders text as people do: runs of digits by value, the rest by code point.
bool naturalLess(const QString &a, const QString &b);

} // namespace faktorbenk::survey
