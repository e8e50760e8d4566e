#include "importer/units.h"

#include "importer/columncheck.h"
#include "importer/kind.h"
#include "importer/listreader.h"
#include "importer/sheetchoice.h"
#include "importer/unitrows.h"

#include <QHash>

namespace faktorbenk::importer {

using base::ErrorCode;
using survey::UnitClaim;
using survey::UnitCode;

base::Result<UnitsDraft> readUnits(const QString &path, base::Progress &progress)
{
    const base::Result<Table> table = openTable(path, Kind::Units, QString(), &progress);
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

    std::vector<UnitRow> units;
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
    for (UnitRow &unit : units)
        draft.units.push_back(std::move(unit.claim));
    return draft;
}

} // namespace faktorbenk::importer
