#include "store/undo.h"

#include "store/handedout.h"
#include "store/roundreader.h"
#include "survey/roundname.h"

#include <QSqlRecord>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

enum class Part { Round, Answers, Composite, Decisions, Waiting, Benchmarks };

struct Kept {
    QLatin1String table;
    QLatin1String rows; // of one round; empty: a table that belongs to none
    Part part;
};

constexpr QLatin1String ofRound = "round_id = ?"_L1;
// A table more is a line here and an undo_<name> in its schema step.
constexpr std::array keptTables = {
    Kept{"unit_claim"_L1, ofRound, Part::Round},
    Kept{"unit"_L1, ofRound, Part::Round},
    Kept{"import_log"_L1, ofRound, Part::Round},
    Kept{"response_pack"_L1, ofRound, Part::Answers},
    Kept{"background_tally"_L1, ofRound, Part::Answers},
    Kept{"background_examined"_L1, ofRound, Part::Answers},
    Kept{"background_cut"_L1, ofRound, Part::Answers},
    Kept{"responses_removed"_L1, ofRound, Part::Answers},
    Kept{"composite_unit"_L1, ofRound, Part::Composite},
    Kept{"composite_factor"_L1, ofRound, Part::Composite}, // hangs on the one above
    Kept{"unit_link"_L1, "? IN (round_id, earlier_round_id)"_L1, Part::Decisions},
    Kept{"invited_override"_L1, ofRound, Part::Decisions},
    Kept{"benchmark_choice"_L1, ofRound, Part::Decisions},
    Kept{"waiting_unit_claim"_L1, {}, Part::Waiting},
    Kept{"benchmark"_L1, {}, Part::Benchmarks},
};

bool touches(UndoKind kind, Part part)
{
    switch (kind) {
    case UndoKind::Responses:
        return part == Part::Round || part == Part::Answers || part == Part::Waiting;
    case UndoKind::Composite:
        return part == Part::Round || part == Part::Composite || part == Part::Waiting;
    case UndoKind::Units:
        return part == Part::Round || part == Part::Waiting;
    case UndoKind::Benchmarks:
        return part == Part::Benchmarks;
    case UndoKind::Deletion:
        return part == Part::Round || part == Part::Answers || part == Part::Composite || part == Part::Decisions;
    }
    return false;
}

constexpr std::array kindNames = {"responses"_L1, "units"_L1, "benchmarks"_L1, "composite"_L1, "deletion"_L1};

constexpr auto roundTable = "round"_L1;
constexpr qint64 wholeTable = 0;

Result<void> execute(Connection &connection, const QString &sql, const QVariantList &values = {})
{
    auto query = connection.prepare(sql);
    if (!query)
        return base::Failure(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    return connection.execute(*query);
}

Result<std::vector<qint64>> numbers(Connection &connection, const QString &sql, const QVariantList &values = {})
{
    auto query = connection.prepare(sql);
    if (!query)
        return base::Failure(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    std::vector<qint64> found;
    while (query->next())
        found.push_back(query->value(0).toLongLong());
    return found;
}

QString where(QLatin1String rows)
{
    return rows.isEmpty() ? QString() : u" WHERE "_s + rows;
}

Result<void> keep(Connection &connection, QLatin1String table, QLatin1String rows, qint64 round)
{
    const QVariantList values = rows.isEmpty() ? QVariantList{} : QVariantList{round};
    if (auto done = execute(connection, u"INSERT INTO undo_scope (table_name, round_id) VALUES (?, ?)"_s,
                            {QString(table), round});
        !done)
        return done;
    return execute(connection, u"INSERT INTO undo_%1 SELECT * FROM %1"_s.arg(table) + where(rows), values);
}

// Its rows, as they were: a row that is a round's own stays in its place, since others hang on it.
Result<void> restoreRound(Connection &connection, qint64 round)
{
    const auto present = numbers(connection, u"SELECT id FROM round WHERE id = ?"_s, {round});
    if (!present)
        return base::Failure(present.error());
    if (present->empty())
        return execute(connection, u"INSERT INTO round SELECT * FROM undo_round WHERE id = ?"_s, {round});
    auto columns = connection.prepare(u"SELECT * FROM undo_round WHERE 0"_s);
    if (!columns)
        return base::Failure(columns.error());
    if (auto done = connection.execute(*columns); !done)
        return done;
    QStringList sets;
    for (int i = 0; i < columns->record().count(); ++i)
        sets.append(u"%1 = (SELECT u.%1 FROM undo_round u WHERE u.id = round.id)"_s.arg(columns->record().fieldName(i)));
    return execute(connection, u"UPDATE round SET %1 WHERE id = ?"_s.arg(sets.join(u", "_s)), {round});
}

Result<void> restoreRows(Connection &connection, const Kept &kept)
{
    const auto rounds = numbers(connection, u"SELECT round_id FROM undo_scope WHERE table_name = ?"_s, {QString(kept.table)});
    if (!rounds)
        return base::Failure(rounds.error());
    for (const qint64 round : *rounds) {
        const QVariantList values = kept.rows.isEmpty() ? QVariantList{} : QVariantList{round};
        if (auto done = execute(connection, u"DELETE FROM "_s + kept.table + where(kept.rows), values); !done)
            return done;
        if (auto done = execute(connection, u"INSERT INTO %1 SELECT * FROM undo_%1"_s.arg(kept.table) + where(kept.rows),
                                values);
            !done)
            return done;
    }
    return {};
}

// Of what was handed out since, the answers that came with the import are gone again.
Result<void> noteAnswersTakenBack(Connection &connection)
{
    auto query = connection.prepare(u"SELECT r.name, s.taken FROM undo_step s, undo_scope u JOIN round r ON r.id = u.round_id "
                                    "WHERE u.table_name = 'response_pack'"_s);
    if (!query)
        return base::Failure(query.error());
    if (auto done = connection.execute(*query); !done)
        return done;
    std::vector<std::pair<QString, QDateTime>> rounds;
    while (query->next())
        rounds.emplace_back(query->value(0).toString(), QDateTime::fromString(query->value(1).toString(), Qt::ISODate));
    for (const auto &[round, taken] : rounds)
        if (auto done = noteMoreThanAdded(connection, round, taken); !done)
            return done;
    return {};
}

Result<void> restore(Connection &connection)
{
    if (auto noted = noteAnswersTakenBack(connection); !noted)
        return noted;
    const auto rounds = numbers(connection, u"SELECT id FROM undo_round ORDER BY id"_s);
    if (!rounds)
        return base::Failure(rounds.error());
    // A round's name is its own once the new ones are gone.
    if (auto done = execute(connection, u"DELETE FROM round WHERE id IN (SELECT round_id FROM undo_scope WHERE "
                                        "table_name = 'round' AND round_id NOT IN (SELECT id FROM undo_round))"_s);
        !done)
        return done;
    for (const qint64 round : *rounds)
        if (auto done = restoreRound(connection, round); !done)
            return done;
    for (const Kept &kept : keptTables)
        if (auto done = restoreRows(connection, kept); !done)
            return done;
    return forgetUndo(connection);
}

} // namespace

QStringList undoableTables()
{
    QStringList names{roundTable};
    for (const Kept &kept : keptTables)
        names.append(kept.table);
    return names;
}

Result<void> forgetUndo(Connection &connection)
{
    for (const QString &table : undoableTables())
        if (auto done = execute(connection, u"DELETE FROM undo_"_s + table); !done)
            return done;
    for (const QString &table : {u"undo_scope"_s, u"undo_step"_s})
        if (auto done = execute(connection, u"DELETE FROM "_s + table); !done)
            return done;
    return {};
}

Result<void> keepForUndo(Connection &connection, UndoKind kind, const QStringList &fileNames, const QDateTime &when,
                         const QStringList &rounds, const std::vector<UndoKind> &together)
{
    const auto isTouched = [&](Part part) {
        return touches(kind, part) ||
               std::any_of(together.begin(), together.end(), [&](UndoKind each) { return touches(each, part); });
    };
    if (connection.isNested())
        return {};
    if (auto done = forgetUndo(connection); !done)
        return done;
    const QString names = fileNames.join(u'\n');
    if (auto done = execute(connection, u"INSERT INTO undo_step (id, kind, file_names, taken) VALUES (1, ?, ?, ?)"_s,
                            {QString(kindNames[static_cast<std::size_t>(kind)]),
                             names.isNull() ? u""_s : names,
                             when.isValid() ? when.toString(Qt::ISODate) : u""_s});
        !done)
        return done;
    for (const QString &name : rounds) {
        const auto round = findRound(connection, name);
        if (!round)
            return base::Failure(round.error());
        if (!*round)
            continue;
        if (auto done = keep(connection, roundTable, "id = ?"_L1, (*round)->id); !done)
            return done;
        for (const Kept &kept : keptTables)
            if (!kept.rows.isEmpty() && isTouched(kept.part))
                if (auto done = keep(connection, kept.table, kept.rows, (*round)->id); !done)
                    return done;
    }
    for (const Kept &kept : keptTables)
        if (kept.rows.isEmpty() && isTouched(kept.part))
            if (auto done = keep(connection, kept.table, kept.rows, wholeTable); !done)
                return done;
    return {};
}

Result<void> noteNewRounds(Connection &connection, const QStringList &rounds)
{
    if (connection.isNested())
        return {};
    for (const QString &name : rounds)
        if (auto done = execute(connection,
                                u"INSERT INTO undo_scope (table_name, round_id) SELECT 'round', r.id FROM round r "
                                "WHERE r.name = ? AND r.id NOT IN (SELECT round_id FROM undo_scope WHERE table_name = 'round')"_s,
                                {name});
            !done)
            return done;
    return {};
}

Result<std::optional<survey::UndoOffer>> readUndo(Connection &connection)
{
    auto query = connection.prepare(u"SELECT kind, file_names, taken FROM undo_step"_s);
    if (!query)
        return base::Failure(query.error());
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    if (!query->next())
        return std::nullopt;
    survey::UndoOffer step;
    const auto kind = std::find(kindNames.begin(), kindNames.end(), query->value(0).toString());
    if (kind == kindNames.end())
        return failure(ErrorCode::DatabaseDamaged, {connection.path(), u"undo_step"_s});
    step.what = static_cast<UndoKind>(kind - kindNames.begin());
    step.fileNames = query->value(1).toString().split(u'\n', Qt::SkipEmptyParts);
    step.when = QDateTime::fromString(query->value(2).toString(), Qt::ISODate);

    auto rounds = connection.prepare(u"SELECT coalesce(r.name, u.name), r.id IS NOT NULL, u.id IS NOT NULL FROM undo_scope s "
                                     "LEFT JOIN round r ON r.id = s.round_id LEFT JOIN undo_round u ON u.id = s.round_id "
                                     "WHERE s.table_name = 'round' ORDER BY s.round_id"_s);
    if (!rounds)
        return base::Failure(rounds.error());
    if (auto done = connection.execute(*rounds); !done)
        return base::Failure(done.error());
    while (rounds->next()) {
        const bool isThere = rounds->value(1).toBool();
        const bool wasThere = rounds->value(2).toBool();
        if (!isThere && !wasThere)
            continue;
        QStringList &list = !wasThere ? step.removed : !isThere ? step.restored : step.asBefore;
        list.append(rounds->value(0).toString());
    }
    for (QStringList *list : {&step.removed, &step.restored, &step.asBefore})
        std::sort(list->begin(), list->end(), survey::roundBefore);
    return step;
}

Result<void> undo(Connection &connection)
{
    return connection.transaction([&]() -> Result<void> {
        const auto step = readUndo(connection);
        if (!step)
            return base::Failure(step.error());
        if (!*step)
            return failure(ErrorCode::NoImportToUndo);
        return restore(connection);
    });
}

Result<void> deleteRound(Connection &connection, const QString &name, const QDateTime &when)
{
    return connection.transaction([&]() -> Result<void> {
        const auto round = findRound(connection, name);
        if (!round)
            return base::Failure(round.error());
        if (!*round)
            return failure(ErrorCode::UnknownRound, {name});
        if (auto kept = keepForUndo(connection, UndoKind::Deletion, {}, when, {name}); !kept)
            return kept;
        return execute(connection, u"DELETE FROM round WHERE id = ?"_s, {(*round)->id});
    });
}

} // namespace faktorbenk::store
