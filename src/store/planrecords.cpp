#include "store/planrecords.h"

#include "store/statement.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::Result;
using followup::FieldSpec;
using followup::Kind;
using followup::Value;

namespace {

// A null string would be bound as NULL.
QString textOf(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

const QString live = u"deleted IS NULL AND undone = 0"_s;

QString tableOf(Kind kind)
{
    return followup::specOf(kind).name.toString();
}

QString columnsOf(Kind kind)
{
    QStringList columns;
    for (const FieldSpec &field : followup::specOf(kind).fields)
        columns.append(field.name.toString());
    return columns.join(u", "_s);
}

// The sheet is found by its plan alone.
QString whereRecord(RecordRef ref)
{
    return ref.kind == Kind::Sheet ? u"plan_id = ? AND ? IS NOT NULL"_s : u"plan_id = ? AND id = ?"_s;
}

// From a query that begins with id and the kind's fields.
Record recordFrom(Kind kind, const QSqlQuery &query)
{
    Record record;
    record.ref = {kind, kind == Kind::Sheet ? 0 : query.value(0).toLongLong()};
    int column = 0;
    for (const FieldSpec &field : followup::specOf(kind).fields)
        record.values.push_back(valueFromStored(field, query.value(++column)));
    return record;
}

StoredRecord storedFrom(Kind kind, const QSqlQuery &query)
{
    StoredRecord stored;
    stored.record = recordFrom(kind, query);
    const int after = 1 + static_cast<int>(followup::specOf(kind).fields.size());
    stored.deleted = QDateTime::fromString(query.value(after).toString(), Qt::ISODateWithMs);
    stored.live = query.isNull(after) && query.value(after + 1).toInt() == 0;
    return stored;
}

} // namespace

QVariant storedValue(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return qlonglong(*number);
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    return {};
}

Value valueFromStored(const FieldSpec &field, const QVariant &stored)
{
    if (stored.isNull())
        return {};
    switch (field.type) {
    case followup::Type::Text:
    case followup::Type::Line:
    case followup::Type::Code:
        return followup::valueOf(stored.toString());
    case followup::Type::Date:
        return followup::valueOf(std::optional(QDate::fromString(stored.toString(), Qt::ISODate)));
    default:
        return std::int64_t(stored.toLongLong());
    }
}

Result<std::optional<qint64>> findPlan(Connection &connection, const PlanKey &key)
{
    return firstId(connection, u"SELECT id FROM plan WHERE round = ? AND unit = ?"_s, {textOf(key.round), textOf(key.unit)});
}

Result<qint64> findOrMakePlan(Connection &connection, const PlanKey &key)
{
    const auto found = findPlan(connection, key);
    if (!found)
        return base::Failure(found.error());
    if (*found)
        return **found;
    const auto made = insertRow(connection, u"INSERT INTO plan (round, unit) VALUES (?, ?)"_s, {textOf(key.round), textOf(key.unit)});
    if (!made)
        return made;
    if (auto sheet = insertRow(connection, u"INSERT INTO sheet (plan_id) VALUES (?)"_s, {*made}); !sheet)
        return sheet;
    return made;
}

Result<std::vector<PlanKey>> readPlanKeys(Connection &connection)
{
    auto query = run(connection, u"SELECT round, unit FROM plan ORDER BY round, unit"_s, {});
    if (!query)
        return base::Failure(query.error());
    std::vector<PlanKey> keys;
    while (query->next())
        keys.push_back({query->value(0).toString(), query->value(1).toString()});
    return keys;
}

Result<std::vector<Record>> readRecords(Connection &connection, qint64 plan)
{
    std::vector<Record> records;
    for (std::size_t i = 0; i < followup::kindCount; ++i) {
        const Kind kind = static_cast<Kind>(i);
        auto query = run(connection,
                         u"SELECT id, %1 FROM %2 WHERE plan_id = ? AND %3 ORDER BY position, id"_s.arg(
                             columnsOf(kind), tableOf(kind), live),
                         {plan});
        if (!query)
            return base::Failure(query.error());
        while (query->next())
            records.push_back(recordFrom(kind, *query));
    }
    return records;
}

Result<std::optional<StoredRecord>> readRecord(Connection &connection, qint64 plan, RecordRef ref)
{
    auto query = run(connection,
                     u"SELECT id, %1, deleted, undone FROM %2 WHERE %3"_s.arg(columnsOf(ref.kind), tableOf(ref.kind),
                                                                             whereRecord(ref)),
                     {plan, qlonglong(ref.id)});
    if (!query)
        return base::Failure(query.error());
    if (!query->next())
        return std::nullopt;
    return storedFrom(ref.kind, *query);
}

Result<std::vector<StoredRecord>> readBin(Connection &connection, qint64 plan)
{
    std::vector<StoredRecord> bin;
    for (std::size_t i = 0; i < followup::kindCount; ++i) {
        const Kind kind = static_cast<Kind>(i);
        auto query = run(connection,
                         u"SELECT id, %1, deleted, undone FROM %2 WHERE plan_id = ? AND deleted IS NOT NULL AND undone = 0"_s
                             .arg(columnsOf(kind), tableOf(kind)),
                         {plan});
        if (!query)
            return base::Failure(query.error());
        while (query->next())
            bin.push_back(storedFrom(kind, *query));
    }
    std::stable_sort(bin.begin(), bin.end(), [](const auto &a, const auto &b) { return a.deleted > b.deleted; });
    return bin;
}

Result<std::vector<qint64>> readOrder(Connection &connection, qint64 plan, Kind kind)
{
    auto query = run(connection,
                     u"SELECT id FROM %1 WHERE plan_id = ? AND %2 ORDER BY position, id"_s.arg(tableOf(kind), live), {plan});
    if (!query)
        return base::Failure(query.error());
    std::vector<qint64> ids;
    while (query->next())
        ids.push_back(query->value(0).toLongLong());
    return ids;
}

Result<std::optional<qint64>> findRecord(Connection &connection, qint64 plan, Kind kind,
                                         const std::vector<std::pair<followup::Field, Value>> &fields)
{
    QString sql = u"SELECT id FROM %1 WHERE plan_id = ? AND %2"_s.arg(tableOf(kind), live);
    QVariantList values{plan};
    for (const auto &[field, value] : fields) {
        sql += u" AND %1 IS ?"_s.arg(followup::findField(kind, field)->name);
        values.append(storedValue(value));
    }
    return firstId(connection, sql, values);
}

Result<qint64> insertRecord(Connection &connection, qint64 plan, Kind kind, const std::vector<Value> &values)
{
    QVariantList bound{plan, plan};
    QString places;
    for (const Value &value : values) {
        bound.append(storedValue(value));
        places += u", ?"_s;
    }
    return insertRow(connection,
                     u"INSERT INTO %1 (plan_id, position, %2) VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM %1 "
                     "WHERE plan_id = ?)%3)"_s.arg(tableOf(kind), columnsOf(kind), places),
                     bound);
}

Result<void> updateField(Connection &connection, qint64 plan, RecordRef ref, const FieldSpec &field, const Value &value)
{
    return execute(connection, u"UPDATE %1 SET %2 = ? WHERE %3"_s.arg(tableOf(ref.kind), field.name, whereRecord(ref)),
                   {storedValue(value), plan, qlonglong(ref.id)});
}

Result<void> updatePosition(Connection &connection, qint64 plan, RecordRef ref, qint64 position)
{
    return execute(connection, u"UPDATE %1 SET position = ? WHERE %2 AND position <> ?"_s.arg(tableOf(ref.kind), whereRecord(ref)),
                   {position, plan, qlonglong(ref.id), position});
}

Result<void> updateDeleted(Connection &connection, qint64 plan, RecordRef ref, const std::optional<QDateTime> &when)
{
    return execute(connection, u"UPDATE %1 SET deleted = ? WHERE %2"_s.arg(tableOf(ref.kind), whereRecord(ref)),
                   {when ? QVariant(when->toString(Qt::ISODateWithMs)) : QVariant(), plan, qlonglong(ref.id)});
}

Result<std::optional<QDate>> lastMeasureAdded(Connection &connection, qint64 plan)
{
    auto query = run(connection, u"SELECT max(created) FROM measure WHERE plan_id = ? AND %1"_s.arg(live), {plan});
    if (!query)
        return base::Failure(query.error());
    if (!query->next() || query->isNull(0))
        return std::nullopt;
    return QDateTime::fromString(query->value(0).toString(), Qt::ISODateWithMs).date();
}

} // namespace faktorbenk::store
