#include "store/database.h"

#include "followup/fields.h"
#include "store/floors.h"
#include "store/schema.h"
#include "support/files.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace faktorbenk::store {
namespace {

using base::ErrorCode;

class DatabaseFile : public ::testing::Test
{
protected:
    QString file(const char *name = "x.faktorbenk") const { return m_folder.filePath(QString::fromUtf8(name)); }

    // Opening gives this error and leaves every byte as it was.
    void expectRefused(ErrorCode code)
    {
        const QByteArray before = testing::contentOf(file());
        for (const bool forWriting : {false, true}) {
            const auto opened = Database::open(file(), forWriting);
            ASSERT_FALSE(opened);
            EXPECT_EQ(opened.error().code, code);
        }
        EXPECT_EQ(testing::contentOf(file()), before);
    }

    void make() { ASSERT_TRUE(Database::create(file(), testing::FixedClock())); }

    void patch(qsizetype at, const QByteArray &bytes)
    {
        QByteArray content = testing::contentOf(file());
        testing::write(file(), content.replace(at, bytes.size(), bytes));
    }

    QTemporaryDir m_folder;
};

TEST_F(DatabaseFile, ANewOneCarriesOurMarkAndVersion)
{
    make();
    const auto opened = Database::open(file(), false);
    ASSERT_TRUE(opened);
    auto &connection = (*opened)->connection();
    EXPECT_EQ(connection.value(QStringLiteral("PRAGMA application_id"))->toInt(), applicationId);
    EXPECT_EQ(connection.value(QStringLiteral("PRAGMA user_version"))->toInt(), newestSchemaVersion());
    EXPECT_EQ(connection.value(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
    EXPECT_EQ(connection.value(QStringLiteral("PRAGMA integrity_check"))->toString(), QStringLiteral("ok"));
}

TEST_F(DatabaseFile, ANewOneIsReadableByItsOwnerOnly)
{
    make();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFileInfo(file()).permissions() & others);
}

TEST_F(DatabaseFile, A2ANewOneStartsWithTheStandardFloor)
{
    make();
    const auto opened = Database::open(file(), false);
    const auto floors = readFloors((*opened)->connection());
    ASSERT_TRUE(floors);
    ASSERT_EQ(floors->size(), 1u);
    EXPECT_EQ(floors->front().floor, survey::FloorPolicy{});
}

TEST_F(DatabaseFile, AMissingOneIsNotMade)
{
    expectRefused(ErrorCode::DatabaseMissing);
    EXPECT_FALSE(QFileInfo::exists(file()));
}

TEST_F(DatabaseFile, AnExistingFileIsNeverMadeAnew)
{
    testing::write(file(), "mine");
    EXPECT_EQ(Database::create(file(), testing::FixedClock()).error().code, ErrorCode::DatabaseExists);
    EXPECT_EQ(testing::contentOf(file()), QByteArray("mine"));
}

TEST_F(DatabaseFile, ATextFileIsForeign)
{
    testing::write(file(), QByteArray(500, 'x'));
    expectRefused(ErrorCode::DatabaseForeign);
}

TEST_F(DatabaseFile, AnEmptyFileIsForeign)
{
    testing::write(file(), QByteArray());
    expectRefused(ErrorCode::DatabaseForeign);
}

TEST_F(DatabaseFile, AnotherProgramsSqliteFileIsForeign)
{
    make();
    patch(68, QByteArray(4, '\0'));
    expectRefused(ErrorCode::DatabaseForeign);
}

TEST_F(DatabaseFile, ANewerFileIsRefused)
{
    make();
    patch(60, QByteArray("\0\0\x03\xe7", 4)); // 999
    expectRefused(ErrorCode::DatabaseNewer);
}

TEST_F(DatabaseFile, ATruncatedFileIsDamaged)
{
    make();
    const QByteArray whole = testing::contentOf(file());
    for (const int missing : {1, 20'000, pageSize, 3 * pageSize}) { // a part of a page, and whole ones
        testing::write(file(), whole.chopped(missing));
        expectRefused(ErrorCode::DatabaseDamaged);
    }
}

TEST_F(DatabaseFile, AFileWithBrokenSchemaIsDamaged)
{
    make();
    patch(100, QByteArray(400, '\x5a')); // the first page's own tree
    expectRefused(ErrorCode::DatabaseDamaged);
}

TEST_F(DatabaseFile, AFailedTransactionLeavesNothing)
{
    make();
    auto opened = Database::open(file(), true);
    auto &connection = (*opened)->connection();
    const auto done = connection.transaction([&]() -> base::Result<void> {
        if (auto ran = connection.run(QStringLiteral("INSERT INTO round (name) VALUES ('2023')")); !ran)
            return ran;
        return connection.run(QStringLiteral("INSERT INTO round (name) VALUES ('2023')")); // UNIQUE
    });
    EXPECT_EQ(done.error().code, ErrorCode::DatabaseFailed);
    EXPECT_EQ(connection.value(QStringLiteral("SELECT count(*) FROM round"))->toInt(), 0);
}

TEST_F(DatabaseFile, AFileHeldByAnotherWriterIsLocked)
{
    make();
    auto first = Database::open(file(), true);
    auto second = Database::open(file(), true);
    ASSERT_TRUE((*second)->connection().run(QStringLiteral("PRAGMA busy_timeout = 50")));
    const auto done = (*first)->connection().transaction([&]() -> base::Result<void> {
        const auto other = (*second)->connection().transaction([] { return base::Result<void>(); });
        EXPECT_EQ(other.error().code, ErrorCode::DatabaseLocked);
        return {};
    });
    EXPECT_TRUE(done);
}

// Version 0: a file that has our mark and nothing else.
TEST_F(DatabaseFile, AnOlderOneIsBroughtUpToDateAfterABackupBesideIt)
{
    {
        auto old = Connection::open(file(), Connection::Mode::Build);
        ASSERT_TRUE(old);
        ASSERT_TRUE(old->run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)));
        ASSERT_TRUE(old->run(QStringLiteral("CREATE TABLE kept (x)")));
    }
    const auto opened = Database::open(file(), false);
    ASSERT_TRUE(opened);
    auto &connection = (*opened)->connection();
    EXPECT_EQ(connection.value(QStringLiteral("PRAGMA user_version"))->toInt(), newestSchemaVersion());
    EXPECT_EQ(connection.value(QStringLiteral("SELECT count(*) FROM kept"))->toInt(), 0);
    auto backup = Connection::open(file() + QStringLiteral(".v0.backup"), Connection::Mode::ReadOnly);
    ASSERT_TRUE(backup);
    EXPECT_EQ(backup->value(QStringLiteral("SELECT name FROM sqlite_schema"))->toString(), QStringLiteral("kept"));
}

// What SQLite keeps of its tables, without the comments, which a step that is run by hand keeps and one run here does not.
std::string schemaOf(Connection &connection)
{
    QString text = connection
                       .value(QStringLiteral("SELECT group_concat(x, char(10)) FROM (SELECT type || ' ' || tbl_name || ' ' || "
                                             "coalesce(sql, name) || ';' AS x FROM sqlite_schema ORDER BY type, tbl_name, name)"))
                       ->toString();
    text.remove(QRegularExpression(QStringLiteral("--[^\n]*")));
    return text.replace(QRegularExpression(QStringLiteral("\\s+")), QStringLiteral(" ")).toStdString();
}

// The file as the first steps made it, up to `version`.
void makeOld(const QString &path, int version)
{
    auto old = Connection::open(path, Connection::Mode::Build);
    ASSERT_TRUE(old);
    ASSERT_GE(newestSchemaVersion(), version); // loads the steps
    for (int each = 1; each <= version; ++each) {
        QFile step(QStringLiteral(":/schema/%1.sql").arg(each, 3, 10, QLatin1Char('0')));
        ASSERT_TRUE(step.open(QIODevice::ReadOnly));
        ASSERT_TRUE(old->runScript(QString::fromUtf8(step.readAll())));
    }
    ASSERT_TRUE(old->run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)));
    ASSERT_TRUE(old->run(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    if (version == 0)
        return;
    ASSERT_TRUE(old->run(QStringLiteral("INSERT INTO round (id, name) VALUES (1, '2021')")));
    ASSERT_TRUE(old->run(QStringLiteral("INSERT INTO unit_claim (round_id, source, position, code, name, parent, service_type, invited) "
                                        "VALUES (1, 'list', 0, 'B', 'Åsen', NULL, 'Skole', 12), (1, 'responses', 0, 'A', 'Nord', 'B', '', NULL)")));
    ASSERT_TRUE(old->run(QStringLiteral("INSERT INTO unit (round_id, position, code, name, service_type, tally) "
                                        "VALUES (1, 0, 'B', 'Åsen', 'Skole', x'00ff')")));
}

TEST_F(DatabaseFile, OneOfEveryEarlierVersionGetsTheSchemaOfANewOneAndKeepsItsRows)
{
    make();
    const auto fresh = Database::open(file(), false);
    ASSERT_TRUE(fresh);
    const std::string wanted = schemaOf((*fresh)->connection());
    ASSERT_THAT(wanted, ::testing::HasSubstr("CREATE TABLE"));
    for (int version = 0; version < newestSchemaVersion(); ++version) {
        SCOPED_TRACE(version);
        const QString path = m_folder.filePath(QStringLiteral("v%1.faktorbenk").arg(version));
        ASSERT_NO_FATAL_FAILURE(makeOld(path, version));
        const auto opened = Database::open(path, true);
        ASSERT_TRUE(opened);
        auto &connection = (*opened)->connection();
        EXPECT_EQ(schemaOf(connection), wanted);
        if (version == 0)
            continue;
        EXPECT_EQ(connection.value(QStringLiteral("SELECT group_concat(x, '|') FROM (SELECT source || position || code || name || "
                                                  "coalesce(parent, '-') || service_type || coalesce(invited, '-') AS x FROM unit_claim "
                                                  "ORDER BY code)"))
                      ->toString(),
                  QStringLiteral("responses0ANordB-|list0BÅsen-Skole12"));
        EXPECT_EQ(connection.value(QStringLiteral("SELECT hex(tally) || name FROM unit"))->toString(), QStringLiteral("00FFÅsen"));
    }
}

// The bytes made when the program was built, against the steps as the program runs them itself.
TEST_F(DatabaseFile, TheOneAllBeginAsIsWhatTheStepsMakeOfNothing)
{
    testing::write(file(), emptyFile());
    auto made = Connection::open(file(), Connection::Mode::ReadWrite);
    ASSERT_TRUE(made);
    const QString path = m_folder.filePath(QStringLiteral("steps.faktorbenk"));
    ASSERT_NO_FATAL_FAILURE(makeOld(path, 0));
    auto steps = Connection::open(path, Connection::Mode::ReadWrite);
    ASSERT_TRUE(steps);
    ASSERT_TRUE(migrate(*steps, 0));
    EXPECT_EQ(schemaOf(*made), schemaOf(*steps));
    for (const char *pragma : {"PRAGMA user_version", "PRAGMA application_id", "PRAGMA encoding"})
        EXPECT_EQ(made->value(QString::fromLatin1(pragma))->toString(), steps->value(QString::fromLatin1(pragma))->toString()) << pragma;
    EXPECT_EQ(made->value(QStringLiteral("PRAGMA page_size"))->toInt(), pageSize);
    EXPECT_EQ(made->value(QStringLiteral("PRAGMA integrity_check"))->toString(), QStringLiteral("ok"));
    auto tables = made->prepare(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"));
    ASSERT_TRUE(tables);
    ASSERT_TRUE(made->execute(*tables));
    int seen = 0;
    for (; tables->next(); ++seen) {
        const QString count = QStringLiteral("SELECT count(*) FROM \"%1\"").arg(tables->value(0).toString());
        EXPECT_EQ(made->value(count)->toInt(), steps->value(count)->toInt()) << tables->value(0).toString().toStdString();
    }
    EXPECT_GT(seen, 20);
}

// A file of version 1 is one that only the first step was run on.
TEST_F(DatabaseFile, OneOfVersion1KeepsItsContentAndGetsThePlans)
{
    {
        auto old = Connection::open(file(), Connection::Mode::Build);
        ASSERT_TRUE(old);
        ASSERT_GT(newestSchemaVersion(), 1); // loads the steps
        QFile step(QStringLiteral(":/schema/001.sql"));
        ASSERT_TRUE(step.open(QIODevice::ReadOnly));
        ASSERT_TRUE(old->runScript(QString::fromUtf8(step.readAll())));
        ASSERT_TRUE(old->run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)));
        ASSERT_TRUE(old->run(QStringLiteral("PRAGMA user_version = 1")));
        ASSERT_TRUE(old->run(QStringLiteral("INSERT INTO round (name) VALUES ('2021')")));
        EXPECT_EQ(old->value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'plan'"))->toInt(), 0);
    }
    const auto opened = Database::open(file(), false);
    ASSERT_TRUE(opened);
    auto &connection = (*opened)->connection();
    EXPECT_EQ(connection.value(QStringLiteral("SELECT name FROM round"))->toString(), QStringLiteral("2021"));
    EXPECT_EQ(connection.value(QStringLiteral("SELECT count(*) FROM plan"))->toInt(), 0);
    EXPECT_EQ(connection.value(QStringLiteral("PRAGMA user_version"))->toInt(), newestSchemaVersion());
    const QString copy = file() + QStringLiteral(".v1.backup");
    auto backup = Connection::open(copy, Connection::Mode::ReadOnly);
    ASSERT_TRUE(backup);
    EXPECT_EQ(backup->value(QStringLiteral("PRAGMA user_version"))->toInt(), 1);
    EXPECT_EQ(backup->value(QStringLiteral("PRAGMA application_id"))->toInt(), applicationId);
    EXPECT_FALSE(QFileInfo(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther));
}

// The tables are said twice, in the step and in followup/fields.h; here they are compared.
TEST_F(DatabaseFile, EveryKindOfRecordHasItsTableItsColumnsAndItsTriggers)
{
    make();
    auto opened = *Database::open(file(), true);
    auto &connection = opened->connection();
    for (std::size_t i = 0; i < followup::kindCount; ++i) {
        const followup::KindSpec &kind = followup::specOf(static_cast<followup::Kind>(i));
        const QString table = kind.name.toString();
        QStringList columns;
        auto query = connection.prepare(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
        ASSERT_TRUE(query && connection.execute(*query));
        while (query->next())
            columns.append(query->value(0).toString());
        QStringList expected{QStringLiteral("id"), QStringLiteral("plan_id")};
        for (const followup::FieldSpec &field : kind.fields)
            expected.append(field.name.toString());
        for (const char *frame : {"position", "deleted", "undone", "created", "created_by", "changed", "changed_by"})
            expected.append(QString::fromLatin1(frame));
        EXPECT_EQ(columns, expected) << table.toStdString();
        const QString trigger = connection.value(
            QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = '%1_changed'").arg(table))->toString();
        for (const QString &column : expected.mid(2, expected.size() - 6))
            EXPECT_TRUE(trigger.contains(QStringLiteral("'%1', OLD.%1, NEW.%1").arg(column)) ||
                        trigger.contains(QStringLiteral("'%1' AS field, OLD.%1 AS was, NEW.%1 AS is_now").arg(column)))
                << table.toStdString() << '.' << column.toStdString();
    }
}

TEST_F(DatabaseFile, AnotherProgramsChangeOfAPlanIsInTheHistoryTooAndNothingIsEverRemoved)
{
    make();
    auto opened = *Database::open(file(), true);
    auto &connection = opened->connection();
    ASSERT_TRUE(connection.run(QStringLiteral("INSERT INTO plan (round, unit) VALUES ('2023', 'a')")));
    ASSERT_TRUE(connection.run(QStringLiteral("INSERT INTO obstacle (plan_id, text) VALUES (1, 'f\u00f8r')")));
    ASSERT_TRUE(connection.run(QStringLiteral("UPDATE obstacle SET text = 'etter'")));
    EXPECT_EQ(connection.value(QStringLiteral("SELECT old || new FROM history WHERE field = 'text'"))->toString(),
              QStringLiteral("f\u00f8retter"));
    EXPECT_FALSE(connection.run(QStringLiteral("DELETE FROM obstacle")));
    EXPECT_EQ(connection.value(QStringLiteral("SELECT count(*) FROM obstacle"))->toInt(), 1);
}

} // namespace
} // namespace faktorbenk::store
