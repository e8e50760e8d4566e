#include "importer/units.h"

#include "importer/columncheck.h"
#include "importer/kind.h"
#include "importer/listreader.h"
#include "importer/sheetchoice.h"

#include <QHash>
#include <QSet>

namespace faktorbenk::importer {

using base::ErrorCode;
using survey::UnitClaim;
using survey::UnitCode;

namespace {

struct ReadUnit
{
    UnitClaim claim;
    Fault place; // where it stands, to be made into a fault about its parent
};

// «1 234» with any kind of space between the thousands. None: no whole number from 0 to ten digits.
std::optional<std::int64_t> wholeNumber(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        if (c < u'0' || c > u'9')
            return std::nullopt;
        digits += c;
    }
    bool ok = false;
    const qlonglong number = digits.toLongLong(&ok);
    if (!ok || digits.size() > 10)
        return std::nullopt;
    return number;
}

// Which unit a parent means, as survey::settleTree() takes it: a code, else some unit's only name.
class Parents
{
public:
    explicit Parents(const std::vector<ReadUnit> &units)
    {
        for (std::size_t i = 0; i < units.size(); ++i) {
            m_byCode.insert(units[i].claim.code.text(), i);
            const QString &name = units[i].claim.name;
            if (m_byName.contains(name))
                m_ambiguous.insert(name);
            m_byName.insert(name, i);
        }
    }
    std::optional<std::size_t> find(const QString &parent) const
    {
        if (const auto it = m_byCode.constFind(parent); it != m_byCode.cend())
            return *it;
        const auto it = m_byName.constFind(parent);
        if (it == m_byName.cend() || m_ambiguous.contains(parent))
            return std::nullopt;
        return *it;
    }

private:
    QHash<QString, std::size_t> m_byCode;
    QHash<QString, std::size_t> m_byName;
    QSet<QString> m_ambiguous;
};

void checkParents(const std::vector<ReadUnit> &units, FaultList &faults)
{
    const Parents parents(units);
    std::vector<std::optional<std::size_t>> above(units.size());
    for (std::size_t i = 0; i < units.size(); ++i) {
        const UnitClaim &claim = units[i].claim;
        if (!claim.parent)
            continue;
        above[i] = parents.find(claim.parent->text());
        if (above[i])
            continue;
        Fault fault = units[i].place;
        fault.code = ErrorCode::UnknownParent;
        fault.severity = Fault::Severity::Warning;
        fault.arguments = {claim.code.text(), claim.parent->text()};
        faults.add(std::move(fault));
    }
    // Walk upward from each unit; a ring is a walk that meets itself.
    std::vector<std::size_t> walkOf(units.size()); // number of the walk that came by, 0 none
    for (std::size_t i = 0; i < units.size(); ++i) {
        std::size_t at = i;
        while (walkOf[at] == 0 && above[at]) {
            walkOf[at] = i + 1;
            at = *above[at];
        }
        if (walkOf[at] == 0)
            walkOf[at] = i + 1;
        else if (walkOf[at] == i + 1 && above[at]) {
            std::size_t first = at;
            for (std::size_t other = *above[at]; other != at; other = *above[other])
                first = std::min(first, other);
            Fault fault = units[first].place;
            fault.code = ErrorCode::UnitCycle;
            fault.arguments = {units[first].claim.code.text()};
            faults.add(std::move(fault));
        }
    }
}

} // namespace

base::Result<UnitsDraft> readUnits(const QString &path, base::Progress &progress)
{
    const base::Result<Table> table = openTable(path, Kind::Units);
    if (!table)
        return tl::unexpected(table.error());
    return readUnits(*table, progress);
}

base::Result<UnitsDraft> readUnits(const Table &table, base::Progress &progress)
{
    const Guess found = guess(table, Kind::Units);
    const std::optional<Kind> looksLike = recogniseKind(table);
    if (found.headerRow > 0 && looksLike && *looksLike != Kind::Units) {
        UnitsDraft refused;
        refused.guess = found;
        if (checkHeader(table, found, refused.faults))
            refuseKind(table, found, Kind::Units, ErrorCode::NoUnitCodeColumn, refused.faults);
        return refused;
    }
    return readUnits(table, found, progress);
}

base::Result<UnitsDraft> readUnits(const Table &table, const Guess &settled, base::Progress &progress)
{
    UnitsDraft draft;
    draft.guess = settled;
    if (!checkHeader(table, draft.guess, draft.faults))
        return draft;
    const bool byCode = draft.guess.has(ColumnRole::UnitCode);
    const ColumnRole codeRole = byCode ? ColumnRole::UnitCode : ColumnRole::UnitName;
    if (!draft.guess.has(codeRole)) {
        refuseKind(table, draft.guess, Kind::Units, ErrorCode::NoUnitCodeColumn, draft.faults);
        return draft;
    }
    nameDroppedColumns(table, draft.guess, draft.faults);

    std::vector<ReadUnit> units;
    QHash<QString, qlonglong> rowOf;
    const ListCounts counts = readList(table, draft.guess, draft.faults, progress, [&](const ListRow &row) {
        const QString code = row.text(codeRole);
        if (code.isEmpty()) {
            draft.faults.add(row.fault(ErrorCode::MissingUnit, codeRole));
            return;
        }
        UnitClaim claim{UnitCode(code), row.text(ColumnRole::UnitName), std::nullopt,
                        row.text(ColumnRole::ServiceType), std::nullopt};
        if (const QString parent = row.text(ColumnRole::Parent); !parent.isEmpty())
            claim.parent = UnitCode(parent);
        if (const QString invited = row.text(ColumnRole::Invited); !invited.isEmpty()) {
            claim.invited = wholeNumber(invited);
            if (!claim.invited)
                draft.faults.add(row.fault(ErrorCode::BadInvited, ColumnRole::Invited,
                                           {invited.left(Fault::longestValue)}));
        }
        if (const auto earlier = rowOf.constFind(code); earlier != rowOf.cend()) {
            draft.faults.add(row.fault(ErrorCode::DuplicateUnit, codeRole, {code, *earlier}));
            return;
        }
        rowOf.insert(code, row.number());
        units.push_back({std::move(claim), row.fault(ErrorCode::UnknownParent, ColumnRole::Parent)});
    });
    if (counts.cancelled)
        return base::failure(ErrorCode::Cancelled);
    draft.rows = counts.rows;
    draft.blankRows = counts.blankRows;
    checkParents(units, draft.faults);
    if (draft.faults.hasErrors())
        return draft;
    for (ReadUnit &unit : units)
        draft.units.push_back(std::move(unit.claim));
    return draft;
}

} // namespace faktorbenk::importer
