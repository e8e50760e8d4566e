#include "store/changedsince.h"

#include "store/planrecords.h"
#include "store/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::Result;
using followup::FieldSpec;
using followup::Kind;
using followup::PastRecord;

namespace {

// What the history says of one field of one record since then.
struct Entry {
    QVariant old; // before the first change since
    QDateTime when;
    QString by;
};
using Entries = QHash<QString, Entry>;        // by column
using Records = QHash<qint64, Entries>;       // by id

QString tableOf(Kind kind)
{
    return followup::specOf(kind).name.toString();
}

// Times in the file have offsets of their own, so that text orders them only by day: a day more is read and then compared.
QString dayBefore(const QDateTime &since)
{
    return since.toUTC().date().addDays(-1).toString(Qt::ISODate);
}

bool isRead(Kind kind, const QString &column)
{
    if (column == "deleted"_L1 || column == "undone"_L1)
        return kind != Kind::Sheet;
    const FieldSpec *spec = followup::fieldNamed(kind, column);
    return spec && followup::isTold(kind, spec->field);
}

Result<QHash<int, Records>> readEntries(Connection &connection, const QDateTime &since)
{
    auto query = run(connection,
                     u"SELECT record_table, record_id, field, old, made, made_by FROM history WHERE made >= ? ORDER BY id"_s,
                     {dayBefore(since)});
    if (!query)
        return base::Failure(query.error());
    QHash<int, Records> entries;
    while (query->next()) {
        const auto kind = followup::kindNamed(query->value(0).toString());
        if (!kind || !followup::isTold(*kind))
            continue;
        const QString column = query->value(2).toString();
        if (!isRead(*kind, column))
            continue;
        const QDateTime when = QDateTime::fromString(query->value(4).toString(), Qt::ISODateWithMs);
        if (when <= since)
            continue;
        Entries &record = entries[static_cast<int>(*kind)][query->value(1).toLongLong()];
        const auto known = record.find(column);
        if (known == record.end()) {
            record.insert(column, {query->value(3), when, query->value(5).toString()});
        } else {
            known->when = when;
            known->by = query->value(5).toString();
        }
    }
    return entries;
}

void settleExistence(PastRecord &record, const Entries &entries, bool deleted, bool undone)
{
    const auto gone = entries.constFind(u"deleted"_s);
    const auto made = entries.constFind(u"undone"_s);
    const bool wasDeleted = gone == entries.cend() ? deleted : !gone->old.isNull();
    const bool wasUndone = made == entries.cend() ? undone : made->old.toInt() != 0;
    record.isThere = !deleted && !undone;
    record.wasThere = !wasDeleted && !wasUndone;
    record.wasMade = !wasUndone;
    for (const auto &entry : {gone, made})
        if (entry != entries.cend() && (!record.came.when.isValid() || entry->when > record.came.when))
            record.came = {{}, entry->when, entry->by};
}

// Which rows are wanted besides those in the history: all chosen factors, and what a day has come for. Two days are
// bound to it: that of then, and today.
QString alsoWanted(Kind kind)
{
    switch (kind) {
    case Kind::Choice:
        return u"(? IS NOT NULL AND ? IS NOT NULL)"_s;
    case Kind::Measure:
        return u"t.deadline >= ? AND t.deadline < ? AND t.status IN ('not-started', 'under-way')"_s;
    case Kind::FollowUp:
        return u"t.held_on > ? AND t.held_on <= ?"_s;
    default:
        return u"(? IS NULL AND ? IS NULL)"_s;
    }
}

Result<void> readKind(Connection &connection, Kind kind, const Records &entries, const QDateTime &since, const QDate &today,
                      std::vector<PastRecord> &records)
{
    QStringList columns;
    const auto fields = followup::specOf(kind).fields;
    for (const FieldSpec &field : fields)
        columns.append(u"t."_s + field.name.toString());
    auto query = run(connection,
                     u"SELECT t.id, p.round, p.unit, t.deleted, t.undone, %1 FROM %2 t JOIN plan p ON p.id = t.plan_id "
                     "WHERE t.id IN (SELECT record_id FROM history WHERE record_table = '%2' AND made >= ?) OR (%3) ORDER BY t.id"_s
                         .arg(columns.join(u", "_s), tableOf(kind), alsoWanted(kind)),
                     {dayBefore(since), since.toLocalTime().date().toString(Qt::ISODate), today.toString(Qt::ISODate)});
    if (!query)
        return base::Failure(query.error());
    while (query->next()) {
        const qint64 id = query->value(0).toLongLong();
        const Entries known = entries.value(id);
        PastRecord record;
        record.plan = {query->value(1).toString(), query->value(2).toString()};
        record.now.ref = {kind, kind == Kind::Sheet ? 0 : id};
        settleExistence(record, known, !query->isNull(3), query->value(4).toInt() != 0);
        int column = 5;
        for (const FieldSpec &field : fields) {
            record.now.values.push_back(valueFromStored(field, query->value(column++)));
            if (const auto entry = known.constFind(field.name.toString()); entry != known.cend())
                record.was.insert({field.field, {valueFromStored(field, entry->old), entry->when, entry->by}});
        }
        records.push_back(std::move(record));
    }
    return {};
}

} // namespace

Result<std::vector<PastRecord>> readChangedSince(Connection &connection, const QDateTime &since, const QDate &today)
{
    const auto entries = readEntries(connection, since);
    if (!entries)
        return base::Failure(entries.error());
    std::vector<PastRecord> records;
    for (std::size_t i = 0; i < followup::kindCount; ++i) {
        const Kind kind = static_cast<Kind>(i);
        if (!followup::isTold(kind))
            continue;
        if (auto read = readKind(connection, kind, entries->value(static_cast<int>(kind)), since, today, records); !read)
            return base::Failure(read.error());
    }
    return records;
}

} // namespace faktorbenk::store
