#include "store/compositefigures.h"
#include "store/database.h"
#include "store/roundwriter.h"
#include "store/schema.h"
#include "store/unitclaims.h"
#include "support/files.h"

#include <gtest/gtest.h>

namespace faktorbenk::store {
namespace {

using base::ErrorCode;
using survey::Tenths;
using survey::UnitCode;

UnitCode code(const char *text)
{
    return UnitCode(QString::fromUtf8(text));
}

survey::UnitClaim claim(const char *unit, const char *parent = nullptr, const char *name = "")
{
    return {code(unit),
            QString::fromUtf8(name),
            parent ? std::optional(code(parent)) : std::nullopt,
            QString(),
            {}};
}

// Units 1, a and b; a has shares on factor 1, b gives next to nothing.
survey::CompositeRound report(const char *round = "2021", std::uint64_t fingerprint = 1)
{
    survey::CompositeRound made;
    made.round = QString::fromUtf8(round);
    made.units = {claim("1", nullptr, "Fjordvik"), claim("a", "1", "Alfa"), claim("b", "1", "Beta")};
    survey::CompositeFigures whole{30, 40, {}};
    survey::CompositeFigures alfa{20, {}, {}};
    for (std::size_t f = 0; f < 10; ++f) {
        whole.factors[f].mean = Tenths(41);
        alfa.factors[f].mean = Tenths(30 + static_cast<int>(f));
    }
    alfa.factors[0].shares =
        survey::Distribution{Tenths(5), Tenths(33), Tenths(116), Tenths(451), Tenths(395)};
    made.figures = {{code("1"), whole}, {code("a"), alfa}, {code("b"), {}}};
    made.fingerprint = {fingerprint, 7};
    return made;
}

survey::RoundResponses responses(const char *round)
{
    survey::RoundResponses made;
    made.round = QString::fromUtf8(round);
    made.questionnaire = {{survey::Factor::fromIndex(0), 1}};
    made.units = {claim("a", "1", "Alfa i svarene")};
    made.responses = {{code("a"), {4, 4, 4, 5, 5, 5}}};
    made.fingerprint = {99, 0};
    return made;
}

class Composites : public ::testing::Test
{
protected:
    Composites() : m_database(*Database::create(file(), testing::FixedClock())) {}

    QString file() const { return m_folder.filePath(QStringLiteral("x.faktorbenk")); }
    Connection &connection() { return m_database->connection(); }
    base::Result<Stored> put(std::vector<survey::CompositeRound> rounds, Existing existing = Existing::Refuse,
                             SameContent same = SameContent::InTheRound)
    {
        return storeComposite(connection(), std::move(rounds), existing, same,
                              {QStringLiteral("rapport.csv")}, testing::FixedClock().now(), m_progress);
    }
    base::Result<Stored> putResponses(const char *round, Existing existing = Existing::Refuse)
    {
        return storeResponses(connection(), {responses(round)}, existing, SameContent::InTheRound,
                              {QStringLiteral("fil.csv")}, testing::FixedClock().now(), m_random, m_progress);
    }
    survey::RoundTallies tallies(const char *round = "2021")
    {
        return *readTallies(connection(), **findRound(connection(), QString::fromUtf8(round)));
    }
    QByteArray bytes() const { return testing::contentOf(file()); }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    QRandomGenerator m_random{42};
    base::NoProgress m_progress;
};

TEST_F(Composites, ComeBackAsTheyWere)
{
    const auto stored = put({report()});
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->units, 3);
    const survey::RoundTallies read = tallies();
    ASSERT_EQ(read.composite.size(), 3u);
    for (const survey::CompositeUnit &unit : report().figures)
        EXPECT_EQ(read.composite[*read.tree.find(unit.unit)], unit.figures) << unit.unit.text().toStdString();
    EXPECT_EQ(read.totals[0].respondents, 0);
    EXPECT_EQ(read.tree.at(1).name, QStringLiteral("Alfa"));
    const auto rounds = readRounds(connection());
    EXPECT_TRUE(rounds->front().hasComposite && rounds->front().hasFigures() &&
                !rounds->front().hasResponses);
    EXPECT_EQ(rounds->front().imported, testing::FixedClock().now());
}

TEST_F(Composites, ARoundThatHasThemIsLeftAloneUnlessTold)
{
    ASSERT_TRUE(put({report()}));
    const QByteArray before = bytes();
    EXPECT_EQ(put({report()}).error().code, ErrorCode::SameContentAgain);
    EXPECT_EQ(put({report("2021", 2)}).error().code, ErrorCode::RoundHasComposite);
    EXPECT_EQ(put({report("2019", 3), report("2021", 2)}).error().code, ErrorCode::RoundHasComposite);
    EXPECT_EQ(put({report("2019")}, Existing::Refuse, SameContent::InAnyRound).error().code,
              ErrorCode::SameContentAgain);
    EXPECT_EQ(bytes(), before);
    auto other = report("2021", 2);
    other.units.pop_back();
    other.figures.pop_back();
    ASSERT_TRUE(put({other}, Existing::Replace));
    EXPECT_EQ(tallies().tree.size(), 2u);
    EXPECT_EQ(readCompositeFigures(connection(), 1)->size(), 2u);
    EXPECT_TRUE(put({report()}, Existing::Replace)); // the former is no longer what the round has
}

TEST_F(Composites, WithResponsesOfTheSameRoundBothAreKeptWhicheverCameFirst)
{
    ASSERT_TRUE(put({report()}));
    ASSERT_TRUE(putResponses("2021"));
    const survey::RoundTallies after = tallies();
    ASSERT_TRUE(putResponses("2022"));
    auto later = report("2022", 2);
    const auto stored = put({later});
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->computedInstead, QStringList{QStringLiteral("2022")});
    const survey::RoundTallies before = tallies("2022");
    EXPECT_EQ(before.tree.units(), after.tree.units());
    EXPECT_EQ(before.totals, after.totals);
    EXPECT_EQ(before.composite, after.composite);
    EXPECT_EQ(after.totals[0].respondents, 6);
    EXPECT_EQ(after.tree.at(*after.tree.find(code("a"))).name,
              QStringLiteral("Alfa i svarene")); // responses go first
    EXPECT_EQ(after.tree.at(0).name, QStringLiteral("Fjordvik"));
    ASSERT_TRUE(putResponses("2021", Existing::Replace));
    EXPECT_EQ(tallies().composite, after.composite); // replacing the one leaves the other
}

TEST_F(Composites, AUnitListSettlesTheirTreeToo)
{
    ASSERT_TRUE(put({report()}));
    ASSERT_TRUE(storeUnits(
        connection(),
        {claim("1", nullptr, "Fjordvik kommune"), claim("b", "1", "Beta"), claim("a", "b", "Alfa")}, {},
        QStringLiteral("enheter.csv"), testing::FixedClock().now(), m_progress));
    const survey::RoundTallies read = tallies();
    EXPECT_EQ(read.tree.at(0).name, QStringLiteral("Fjordvik kommune"));
    EXPECT_EQ(read.tree.at(*read.tree.find(code("a"))).depth, 2);
    EXPECT_EQ(read.composite[*read.tree.find(code("a"))]->respondents, 20);
}

TEST_F(Composites, AWaitingUnitListIsTakenOverByThem)
{
    ASSERT_TRUE(storeUnits(connection(), {claim("1", nullptr, "Fjordvik kommune"), claim("a", "1")}, {},
                           QStringLiteral("enheter.csv"), testing::FixedClock().now(), m_progress));
    ASSERT_TRUE(put({report()}));
    EXPECT_EQ(tallies().tree.at(0).name, QStringLiteral("Fjordvik kommune"));
    EXPECT_TRUE(readWaitingClaims(connection())->empty());
}

TEST_F(Composites, CancelledTheFileIsAsItWas)
{
    class Cancelled final : public base::Progress
    {
        void report(std::int64_t, std::int64_t) override {}
        bool isCancelled() const override { return true; }
    } progress;
    const QByteArray before = bytes();
    EXPECT_EQ(storeComposite(connection(), {report()}, Existing::Refuse, SameContent::InTheRound,
                             {QStringLiteral("fil.csv")}, testing::FixedClock().now(), progress)
                  .error()
                  .code,
              ErrorCode::Cancelled);
    EXPECT_EQ(bytes(), before);
}

TEST_F(Composites, AHalfDistributionIsTakenForDamage)
{
    ASSERT_TRUE(put({report()}));
    ASSERT_TRUE(
        connection().run(QStringLiteral("UPDATE composite_factor SET share3 = NULL WHERE unit_code = 'a'")));
    EXPECT_EQ(readTallies(connection(), **findRound(connection(), QStringLiteral("2021"))).error().code,
              ErrorCode::DatabaseDamaged);
}

// A file as the program made it that knew no composite reports.
TEST(CompositeSchema, AFileOfVersion1IsUpgradedWithAllItHas)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.faktorbenk"));
    {
        auto old = Connection::open(path, Connection::Mode::Build);
        ASSERT_TRUE(old);
        newestSchemaVersion(); // makes the steps known as resources
        QFile step(QStringLiteral(":/schema/001.sql"));
        ASSERT_TRUE(step.open(QIODevice::ReadOnly));
        ASSERT_TRUE(old->runScript(QString::fromUtf8(step.readAll())));
        ASSERT_TRUE(old->run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)));
        ASSERT_TRUE(old->run(QStringLiteral("PRAGMA user_version = 1")));
        base::NoProgress progress;
        for (const char *sql :
             {"INSERT INTO round (id, name) VALUES (1, '2019')",
              "INSERT INTO unit_claim VALUES (1, 'responses', 0, 'a', 'Alfa', '1', 'Skole', NULL)",
              "INSERT INTO unit_claim VALUES (1, 'list', 0, 'a', 'Alfa', NULL, '', 12)",
              "INSERT INTO import_log VALUES (7, 1, 'responses', 'svar.csv', 'aa', "
              "'2023-03-23T10:00:00+01:00')"})
            ASSERT_TRUE(old->run(QString::fromLatin1(sql))) << sql;
    }
    const auto opened = Database::open(path, true);
    ASSERT_TRUE(opened);
    Connection &connection = (*opened)->connection();
    EXPECT_EQ(connection.value(QStringLiteral("PRAGMA user_version"))->toInt(), newestSchemaVersion());
    EXPECT_EQ(connection.value(QStringLiteral("PRAGMA integrity_check"))->toString(), QStringLiteral("ok"));
    const auto listed = readClaims(connection, 1, ClaimSource::List);
    ASSERT_EQ(listed->size(), 1u);
    EXPECT_EQ(listed->front().invited, 12);
    EXPECT_EQ(readClaims(connection, 1, ClaimSource::Responses)->front().serviceType,
              QStringLiteral("Skole"));
    EXPECT_EQ(connection.value(QStringLiteral("SELECT fingerprint FROM import_log WHERE id = 7"))->toString(),
              QStringLiteral("aa"));
    base::NoProgress progress;
    EXPECT_TRUE(storeComposite(connection, {report("2019")}, Existing::Refuse, SameContent::InTheRound,
                               {QStringLiteral("fil.csv")}, testing::FixedClock().now(), progress));
    ASSERT_TRUE(connection.run(QStringLiteral("DELETE FROM round WHERE id = 1")));
    EXPECT_EQ(connection
                  .value(QStringLiteral(
                      "SELECT (SELECT count(*) FROM unit_claim) + (SELECT count(*) FROM composite_factor)"))
                  ->toInt(),
              0);
    EXPECT_TRUE(QFile::exists(path + QStringLiteral(".v1.backup")));
}

} // namespace
} // namespace faktorbenk::store
