#include "store/mappings.h"

#include "store/database.h"
#include "store/schema.h"
#include "support/files.h"

#include <QFileInfo>

#include <gtest/gtest.h>

namespace faktorbenk::store {
namespace {

using namespace Qt::StringLiterals;

MappingRow mapping(const QString &name)
{
    return {name, u"responses"_s, u"Windows-1252"_s, u"\t"_s, u"Svar"_s, 3, testing::FixedClock().now(),
            {{u"runde"_s, 0, u"round"_s}, {u"sted"_s, 0, u"unit code"_s}, {u"sted"_s, 1, u"unit"_s}}};
}

struct Mappings : ::testing::Test {
    Mappings() { EXPECT_TRUE(Database::create(path, testing::FixedClock())); }
    std::unique_ptr<Database> open() { return std::move(*Database::open(path, true)); }

    QTemporaryDir folder;
    QString path = folder.filePath(u"x.faktorbenk"_s);
};

TEST_F(Mappings, surviveTheClosingOfTheFile)
{
    ASSERT_TRUE(writeMapping(open()->connection(), mapping(u"portalen"_s)));
    MappingRow plain{u"annen"_s, u"units"_s, {}, {}, {}, 0, testing::FixedClock().now(), {}};
    ASSERT_TRUE(writeMapping(open()->connection(), plain));
    const auto read = readMappings(open()->connection());
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 2U);
    EXPECT_EQ((*read)[0].name, u"annen"_s);
    EXPECT_TRUE((*read)[0].encoding.isEmpty());
    EXPECT_EQ((*read)[0].headerRow, 0);
    const MappingRow expected = mapping(u"portalen"_s);
    EXPECT_EQ((*read)[1].columns, expected.columns);
    EXPECT_EQ((*read)[1].encoding, expected.encoding);
    EXPECT_EQ((*read)[1].separator, expected.separator);
    EXPECT_EQ((*read)[1].sheet, expected.sheet);
    EXPECT_EQ((*read)[1].headerRow, 3);
    EXPECT_EQ((*read)[1].saved, expected.saved);
}

TEST_F(Mappings, ofTheSameNameAreWrittenOverAndCanBeRemoved)
{
    const auto database = open();
    ASSERT_TRUE(writeMapping(database->connection(), mapping(u"portalen"_s)));
    MappingRow shorter = mapping(u"portalen"_s);
    shorter.columns.pop_back();
    ASSERT_TRUE(writeMapping(database->connection(), shorter));
    ASSERT_EQ(readMappings(database->connection())->size(), 1U);
    EXPECT_EQ(readMappings(database->connection())->front().columns.size(), 2U);
    ASSERT_TRUE(removeMapping(database->connection(), u"portalen"_s));
    EXPECT_TRUE(readMappings(database->connection())->empty());
    EXPECT_EQ(database->connection().value(u"SELECT count(*) FROM mapping_column"_s)->toInt(), 0);
}

TEST_F(Mappings, aFileOfTheFirstVersionIsUpgradedToHaveThem)
{
    const QString old = folder.filePath(u"old.faktorbenk"_s);
    {
        auto connection = Connection::open(old, Connection::Mode::Build);
        ASSERT_TRUE(connection);
        const QByteArray step = testing::contentOf(QStringLiteral(FAKTORBENK_SOURCE_DIR "/resources/schema/001.sql"));
        ASSERT_TRUE(connection->runScript(QString::fromUtf8(step)));
        ASSERT_TRUE(connection->run(u"PRAGMA application_id = %1"_s.arg(applicationId)));
        ASSERT_TRUE(connection->run(u"PRAGMA user_version = 1"_s));
        ASSERT_TRUE(connection->run(u"INSERT INTO round (name) VALUES ('2023')"_s));
    }
    auto opened = Database::open(old, false);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(readMappings((*opened)->connection())->empty());
    EXPECT_EQ((*opened)->connection().value(u"SELECT name FROM round"_s)->toString(), u"2023"_s);
    EXPECT_EQ((*opened)->connection().value(u"PRAGMA user_version"_s)->toInt(), newestSchemaVersion());
    EXPECT_TRUE(QFileInfo::exists(old + u".v1.backup"_s));
}

TEST_F(Mappings, aTransactionInsideAnotherStandsAndFallsWithIt)
{
    const auto database = open();
    const auto failed = database->connection().transaction([&]() -> base::Result<void> {
        if (auto wrote = writeMapping(database->connection(), mapping(u"portalen"_s)); !wrote)
            return wrote;
        return base::failure(base::ErrorCode::Cancelled);
    });
    EXPECT_FALSE(failed);
    EXPECT_TRUE(readMappings(database->connection())->empty());
    ASSERT_TRUE(database->connection().transaction(
        [&] { return writeMapping(database->connection(), mapping(u"portalen"_s)); }));
    EXPECT_EQ(readMappings(database->connection())->size(), 1U);
}

} // namespace
} // namespace faktorbenk::store
