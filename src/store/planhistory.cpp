#include "store/planhistory.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::ErrorCode;
using base::failure;
using base::Result;
using followup::Kind;

namespace {

QString text(StepKind kind)
{
    return kind == StepKind::Change ? u"change"_s : kind == StepKind::Undo ? u"undo"_s : u"redo"_s;
}

QString text(StepState state)
{
    return state == StepState::Done ? u"done"_s : state == StepState::Undone ? u"undone"_s : u"abandoned"_s;
}

QString text(const QDateTime &when)
{
    return when.toString(Qt::ISODateWithMs);
}

QDateTime time(const QVariant &stored)
{
    return QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
}

// Names of tables and columns are only taken from the file if the program knows them.
bool isKnown(const QString &table, const QString &field)
{
    const auto kind = followup::kindNamed(table);
    return kind && (followup::fieldNamed(*kind, field) || field == "position"_L1 || field == "deleted"_L1 ||
                    field == "undone"_L1);
}

Result<std::optional<StoredStep>> stepWhere(Connection &connection, qint64 plan, const QString &which)
{
    auto query = run(connection,
                     u"SELECT s.id, s.deed, s.made, s.touched, s.made_by, h.record_table, h.record_id FROM plan_step s "
                     "LEFT JOIN history h ON h.id = (SELECT min(id) FROM history WHERE step_id = s.id) "
                     "WHERE s.plan_id = ? AND s.kind = 'change' AND "_s + which + u" LIMIT 1"_s,
                     {plan});
    if (!query)
        return base::Failure(query.error());
    if (!query->next())
        return std::nullopt;
    StoredStep step;
    step.id = query->value(0).toLongLong();
    step.deed = followup::fromCode<followup::Deed>(query->value(1).toString()).value_or(followup::Deed::Several);
    step.made = time(query->value(2));
    step.touched = time(query->value(3));
    step.by = query->value(4).toString();
    step.record.kind = followup::kindNamed(query->value(5).toString()).value_or(Kind::Sheet);
    step.record.id = step.record.kind == Kind::Sheet ? 0 : query->value(6).toLongLong();
    return step;
}

} // namespace

Result<qint64> beginStep(Connection &connection, qint64 plan, followup::Deed deed, StepKind kind,
                         std::optional<qint64> target, const QDateTime &when, const QString &by)
{
    return insertRow(connection,
                     u"INSERT INTO plan_step (plan_id, deed, kind, target, state, made, touched, made_by, open) "
                     "VALUES (?, ?, ?, ?, 'done', ?, ?, ?, 1)"_s,
                     {plan, followup::codeOf(deed).toString(), text(kind), target ? QVariant(*target) : QVariant(),
                      text(when), text(when), by.isNull() ? u""_s : by});
}

Result<void> resumeStep(Connection &connection, qint64 step, const QDateTime &when)
{
    return execute(connection, u"UPDATE plan_step SET open = 1, touched = ? WHERE id = ?"_s, {text(when), step});
}

Result<void> endStep(Connection &connection)
{
    return execute(connection, u"UPDATE plan_step SET open = NULL WHERE open = 1"_s, {});
}

Result<bool> dropEmptyStep(Connection &connection, qint64 step)
{
    const auto used = firstId(connection, u"SELECT id FROM history WHERE step_id = ? LIMIT 1"_s, {step});
    if (!used)
        return base::Failure(used.error());
    if (*used)
        return false;
    if (auto done = execute(connection, u"DELETE FROM plan_step WHERE id = ?"_s, {step}); !done)
        return base::Failure(done.error());
    return true;
}

Result<void> abandonUndone(Connection &connection, qint64 plan)
{
    return execute(connection, u"UPDATE plan_step SET state = 'abandoned' WHERE plan_id = ? AND state = 'undone'"_s, {plan});
}

Result<void> setStepState(Connection &connection, qint64 step, StepState state)
{
    return execute(connection, u"UPDATE plan_step SET state = ? WHERE id = ?"_s, {text(state), step});
}

Result<std::optional<qint64>> latestStep(Connection &connection, qint64 plan)
{
    return firstId(connection, u"SELECT max(id) FROM plan_step WHERE plan_id = ?"_s, {plan});
}

Result<std::optional<StoredStep>> undoableStep(Connection &connection, qint64 plan)
{
    return stepWhere(connection, plan, u"s.state = 'done' ORDER BY s.id DESC"_s);
}

Result<std::optional<StoredStep>> redoableStep(Connection &connection, qint64 plan)
{
    return stepWhere(connection, plan, u"s.state = 'undone' ORDER BY s.id"_s);
}

Result<void> putBack(Connection &connection, qint64 step, Which which)
{
    struct Entry {
        QString table;
        qint64 record;
        QString field;
        QVariant from;
        QVariant to;
    };
    const bool backwards = which == Which::Before;
    std::vector<Entry> entries;
    {
        auto query = run(connection,
                         u"SELECT record_table, record_id, field, old, new FROM history WHERE step_id = ? ORDER BY id "_s +
                             (backwards ? u"DESC"_s : u"ASC"_s),
                         {step});
        if (!query)
            return base::Failure(query.error());
        while (query->next())
            entries.push_back({query->value(0).toString(), query->value(1).toLongLong(), query->value(2).toString(),
                               query->value(backwards ? 4 : 3), query->value(backwards ? 3 : 4)});
    }
    for (const Entry &entry : entries) {
        if (!isKnown(entry.table, entry.field))
            return failure(ErrorCode::DatabaseDamaged, {connection.path(), entry.table + u'.' + entry.field});
        auto query = run(connection,
                         u"UPDATE %1 SET %2 = ? WHERE id = ? AND %2 IS ?"_s.arg(entry.table, entry.field),
                         {entry.to, entry.record, entry.from});
        if (!query)
            return base::Failure(query.error());
        if (query->numRowsAffected() != 1)
            return failure(ErrorCode::UndoConflict, {QString(entry.table + u'.' + entry.field)});
    }
    return {};
}

Result<std::vector<StoredVersion>> readVersions(Connection &connection, qint64 plan, RecordRef ref,
                                                const followup::FieldSpec &field)
{
    const QString table = followup::specOf(ref.kind).name.toString();
    const bool sheet = ref.kind == Kind::Sheet;
    auto query = run(connection,
                     u"SELECT t.created, t.created_by, t.%1, h.old, h.new, h.made, h.made_by, h.id FROM %2 t "
                     "LEFT JOIN history h ON h.record_table = '%2' AND h.record_id = t.id AND h.field = '%1' "
                     "WHERE t.plan_id = ? AND %3 ORDER BY h.id"_s.arg(field.name, table,
                                                                    sheet ? u"? IS NOT NULL"_s : u"t.id = ?"_s),
                     {plan, qlonglong(ref.id)});
    if (!query)
        return base::Failure(query.error());
    std::vector<StoredVersion> versions;
    while (query->next()) {
        const bool changed = !query->isNull(7);
        if (versions.empty()) {
            const QVariant first = query->value(changed ? 3 : 2);
            versions.push_back({first, first.isNull() ? QDateTime() : time(query->value(0)), query->value(1).toString()});
        }
        if (changed)
            versions.push_back({query->value(4), time(query->value(5)), query->value(6).toString()});
    }
    if (versions.empty() && !sheet)
        return failure(ErrorCode::RecordGone, {table});
    return versions;
}

Result<QString> deletedBy(Connection &connection, RecordRef ref)
{
    auto query = run(connection,
                     u"SELECT made_by FROM history WHERE record_table = ? AND record_id = ? AND field = 'deleted' "
                     "ORDER BY id DESC LIMIT 1"_s,
                     {followup::specOf(ref.kind).name.toString(), qlonglong(ref.id)});
    if (!query)
        return base::Failure(query.error());
    return query->next() ? query->value(0).toString() : QString();
}

Result<ChangeMarks> readMarks(Connection &connection)
{
    auto query = run(connection,
                     u"SELECT (SELECT coalesce(max(id), 0) FROM history), "
                     "(SELECT count(*) || ' ' || coalesce(max(id), 0) || ' ' || coalesce(max(imported), '') FROM import_log) || ' ' || "
                     "(SELECT count(*) || ' ' || total(coalesce(f1, 0) + year) FROM benchmark) || ' ' || "
                     "(SELECT count(*) FROM floor_change) || ' ' || (SELECT count(*) FROM round), "
                     "(SELECT touched FROM plan_step ORDER BY id DESC LIMIT 1)"_s,
                     {});
    if (!query)
        return base::Failure(query.error());
    query->next();
    return ChangeMarks{query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toString()};
}

Result<qint64> dataVersion(Connection &connection)
{
    const auto version = connection.value(u"PRAGMA data_version"_s);
    if (!version)
        return base::Failure(version.error());
    return version->toLongLong();
}

} // namespace faktorbenk::store
