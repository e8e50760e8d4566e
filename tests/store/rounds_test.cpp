#include "store/undo.h"
#include "store/roundwriter.h"

#include "store/benchmarks.h"
#include "store/database.h"
#include "store/unitclaims.h"
#include "support/files.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace faktorbenk::store {
namespace {

using base::ErrorCode;
using survey::Answer;
using survey::UnitCode;

UnitCode code(const char *text) { return UnitCode(QString::fromUtf8(text)); }

survey::UnitClaim claim(const char *unit, const char *parent = nullptr, std::optional<std::int64_t> invited = {})
{
    return {code(unit), QStringLiteral("Enhet ") + QString::fromUtf8(unit),
            parent ? std::optional(code(parent)) : std::nullopt, QString(), invited};
}

// Two statements of factor 1; «a» has four people and «b» one, whose answers are told apart by their values.
survey::RoundResponses responses(const char *round = "2023", std::uint64_t fingerprint = 1)
{
    survey::RoundResponses made;
    made.round = QString::fromUtf8(round);
    made.municipality = QStringLiteral("Fjordvik");
    made.questionnaire = {{survey::Factor::fromIndex(0), 1}, {survey::Factor::fromIndex(0), 2}};
    made.units = {claim("1"), claim("a", "1"), claim("b", "1")};
    made.responses = {{code("a"), {1, 2, 2, 3, 3, 4, 4, 5}}, {code("b"), {5, 0}}};
    made.background[{survey::BackgroundVariable::Gender, QStringLiteral("Kvinne")}].respondents = 5;
    made.fingerprint = {fingerprint, 0};
    return made;
}

class Rounds : public ::testing::Test
{
protected:
    Rounds() : m_database(*Database::create(m_folder.filePath(QStringLiteral("x.faktorbenk")), testing::FixedClock())) {}

    Connection &connection() { return m_database->connection(); }

    base::Result<Stored> put(survey::RoundResponses round, Existing existing = Existing::Refuse)
    {
        return put(std::vector{std::move(round)}, existing);
    }
    base::Result<Stored> put(std::vector<survey::RoundResponses> rounds, Existing existing = Existing::Refuse,
                             SameContent sameContent = SameContent::InTheRound)
    {
        return storeResponses(connection(), std::move(rounds), existing, sameContent, {QStringLiteral("svar.csv")},
                              testing::FixedClock().now(), m_random, m_progress);
    }
    base::Result<Stored> putUnits(const std::vector<survey::UnitClaim> &claims, std::optional<QString> round = {})
    {
        return storeUnits(connection(), claims, round, QStringLiteral("enheter.csv"), testing::FixedClock().now(),
                          m_progress);
    }

    survey::RoundTallies tallies(const char *round = "2023")
    {
        return *readTallies(connection(), **findRound(connection(), QString::fromUtf8(round)));
    }
    survey::RoundResponses kept(const char *round = "2023")
    {
        return *readResponses(connection(), **findRound(connection(), QString::fromUtf8(round)));
    }
    QByteArray bytes() const { return testing::contentOf(m_folder.filePath(QStringLiteral("x.faktorbenk"))); }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    QRandomGenerator m_random{42};
    base::NoProgress m_progress;
};

std::int64_t respondentsOf(const survey::RoundTallies &tallies, const char *unit)
{
    return tallies.totals[*tallies.tree.find(code(unit))].respondents;
}

TEST_F(Rounds, ThousandsOfUnitsKeepEachItsOwnPeopleAndAddUpToTheWhole)
{
    constexpr int units = 3000; // prepared in several slices
    survey::RoundResponses made = responses();
    made.units = {claim("1")};
    made.responses.clear();
    for (int i = 0; i < units; ++i) {
        const QByteArray name = 'u' + QByteArray::number(i);
        made.units.push_back(claim(name.constData(), "1"));
        made.responses.push_back({code(name.constData()), {Answer(i % 5 + 1), Answer(i % 6)}});
    }
    std::map<UnitCode, std::vector<Answer>> expected;
    for (const survey::UnitResponses &unit : made.responses)
        expected[unit.unit] = unit.answers;
    ASSERT_TRUE(put(made));

    const RoundSummary round = **findRound(connection(), made.round);
    const auto kept = readResponses(connection(), round);
    ASSERT_TRUE(kept);
    std::map<UnitCode, std::vector<Answer>> found;
    for (const survey::UnitResponses &unit : kept->responses)
        found[unit.unit] = unit.answers;
    EXPECT_EQ(found, expected);
    const auto tallies = readTallies(connection(), round);
    ASSERT_TRUE(tallies);
    EXPECT_EQ(tallies->totals[survey::UnitTree::root].respondents, units);
    // Each value 1…5 comes 600 times from the first statement and 500 times from the second.
    EXPECT_EQ(tallies->totals[survey::UnitTree::root].factors[0].answers.counts,
              (std::array<std::int64_t, 5>{1100, 1100, 1100, 1100, 1100}));
}

// More would make a respondent's own mean inexact (rule N9), so nobody may tally them.
TEST_F(Rounds, AddingFilesThatHaveTooManyStatementsOfAFactorBetweenThemIsRefused)
{
    survey::RoundResponses first = responses("2023", 1);
    survey::RoundResponses second = responses("2023", 2);
    for (int i = 0; i < 9; ++i)
        second.questionnaire.push_back({survey::Factor::fromIndex(0), 3 + i});
    second.questionnaire.erase(second.questionnaire.begin()); // ten in the one, two in the other, eleven in all
    second.responses = {{code("a"), std::vector<Answer>(10, 3)}};
    ASSERT_TRUE(put(std::move(first)));
    const auto added = put(std::move(second), Existing::Add);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error(), (base::Error{ErrorCode::TooManyStatements, {1, 11, 10}}));
}

TEST_F(Rounds, TalliesOfAUnitHoldEverythingBelowIt)
{
    ASSERT_TRUE(put(responses()));
    const auto read = tallies();
    EXPECT_EQ(read.municipality, QStringLiteral("Fjordvik"));
    EXPECT_EQ(respondentsOf(read, "a"), 4);
    EXPECT_EQ(respondentsOf(read, "1"), 5);
    // a: 1,2 2,3 3,4 4,5; b: 5 and a missing one.
    EXPECT_EQ(read.totals[0].factors[0].answers, (survey::Tally{{1, 2, 2, 2, 2}}));
    EXPECT_EQ(read.background.size(), 1u);
}

TEST_F(Rounds, A1PeopleAreKeptWholeButNotInTheirOrder)
{
    survey::RoundResponses many = responses();
    many.responses[0].answers.clear();
    for (int person = 0; person < 100; ++person) {
        many.responses[0].answers.push_back(static_cast<Answer>(1 + person % 5));
        many.responses[0].answers.push_back(static_cast<Answer>(1 + person / 5 % 5));
    }
    ASSERT_TRUE(put(many));
    auto before = many.responses[0].answers;
    auto after = kept().responses[0].answers;
    EXPECT_NE(after, before);
    const auto people = [](const std::vector<Answer> &answers) {
        std::multiset<std::pair<int, int>> all;
        for (std::size_t i = 0; i < answers.size(); i += 2)
            all.insert({answers[i], answers[i + 1]});
        return all;
    };
    EXPECT_EQ(people(after), people(before));
}

TEST_F(Rounds, ARoundThatHasResponsesIsLeftAloneUnlessTold)
{
    ASSERT_TRUE(put(responses()));
    const QByteArray before = bytes();
    EXPECT_EQ(put(responses("2023", 2)).error().code, ErrorCode::RoundHasResponses);
    EXPECT_EQ(bytes(), before);
}

TEST_F(Rounds, TheSameContentIsRefusedEvenToBeAdded)
{
    ASSERT_TRUE(put(responses()));
    EXPECT_EQ(put(responses(), Existing::Add).error().code, ErrorCode::SameContentAgain);
    EXPECT_EQ(put(responses(), Existing::Refuse).error().code, ErrorCode::SameContentAgain);
    EXPECT_TRUE(put(responses(), Existing::Replace));
    EXPECT_EQ(respondentsOf(tallies(), "1"), 5);
}

TEST_F(Rounds, TheSameContentUnderAnotherNameIsRefusedWhenTheNameWasGivenByHand)
{
    ASSERT_TRUE(put(responses("2023")));
    EXPECT_EQ(put(std::vector{responses("2024")}, Existing::Refuse, SameContent::InAnyRound).error().code,
              ErrorCode::SameContentAgain);
    EXPECT_TRUE(put(std::vector{responses("2024")}, Existing::Refuse, SameContent::InTheRound));
}

TEST_F(Rounds, A3CutsAreKeptAsTheyAreFoundAndGoWithTheirRound)
{
    using survey::BackgroundVariable;
    const survey::BackgroundCuts cuts = {
        {BackgroundVariable::Age, {QStringLiteral("Under \"20\",\n30"), QStringLiteral("50")},
         static_cast<survey::VariableSet>(survey::setOf(BackgroundVariable::Gender) | survey::setOf(BackgroundVariable::Leadership)),
         survey::Factor::fromIndex(9), 3},
        {BackgroundVariable::Gender, {QStringLiteral("Kvinne")}, 0, std::nullopt, std::nullopt}};
    auto round = responses();
    round.cuts = survey::known(cuts);
    ASSERT_TRUE(put(round));
    ASSERT_TRUE(tallies().cuts);
    EXPECT_EQ(*tallies().cuts, cuts);
    ASSERT_TRUE(put(responses("2023", 2), Existing::Replace)); // by somebody who did not look for them
    EXPECT_FALSE(tallies().cuts);
    ASSERT_TRUE(undo(connection()));
    ASSERT_TRUE(tallies().cuts);
    EXPECT_EQ(*tallies().cuts, cuts);
    ASSERT_TRUE(put(responses("2023", 3), Existing::Add));
    EXPECT_FALSE(tallies().cuts) << "nothing is known of both together";
}

TEST_F(Rounds, AddedResponsesAreTalliedWithTheFormer)
{
    ASSERT_TRUE(put(responses()));
    ASSERT_TRUE(put(responses("2023", 2), Existing::Add));
    const auto read = tallies();
    EXPECT_EQ(respondentsOf(read, "b"), 2);
    EXPECT_EQ(respondentsOf(read, "1"), 10);
    EXPECT_EQ(read.background.begin()->second.respondents, 10);
    EXPECT_EQ(put(responses("2023", 1), Existing::Add).error().code, ErrorCode::SameContentAgain);
}

TEST_F(Rounds, OfSeveralRoundsAllAreStoredOrNone)
{
    ASSERT_TRUE(put(responses("2023", 1)));
    const QByteArray before = bytes();
    EXPECT_FALSE(put({responses("2021", 2), responses("2023", 3)}));
    EXPECT_EQ(bytes(), before);
    EXPECT_EQ(readRounds(connection())->size(), 1u);
}

TEST_F(Rounds, AUnitListWinsWhicheverCameFirst)
{
    const std::vector list{claim("9", nullptr, 0), claim("a", "9", 6), claim("b", "a", 3)};
    ASSERT_TRUE(put(responses("2023")));
    ASSERT_TRUE(putUnits(list));
    const auto after = tallies();
    const QTemporaryDir other;
    m_database = *Database::create(other.filePath(QStringLiteral("y.faktorbenk")), testing::FixedClock());
    ASSERT_TRUE(putUnits(list)); // no round yet: it waits
    ASSERT_TRUE(put({responses("2021", 1), responses("2023", 2)}));
    const auto before = tallies();
    EXPECT_EQ(before.tree.units(), after.tree.units());
    EXPECT_EQ(before.totals, after.totals);
    EXPECT_EQ(respondentsOf(after, "a"), 5);
    EXPECT_EQ(after.tree.at(*after.tree.find(code("a"))).invitedHere, 6);
    // The list was the newest round's; the older one kept what its own file said.
    EXPECT_TRUE(tallies("2021").tree.find(code("1")));
}

TEST_F(Rounds, ARespondentsUnitThatTheListDoesNotKnowIsTold)
{
    ASSERT_TRUE(put(responses()));
    const auto stored = putUnits({claim("1", nullptr, 0), claim("a", "1", 3)});
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->outsideList, std::vector{code("b")});
    EXPECT_EQ(stored->invitedTooFew, std::vector{code("a")}); // three invited, four answered
}

class CancelAtOnce final : public base::Progress
{
public:
    void report(std::int64_t, std::int64_t) override {}
    bool isCancelled() const override { return true; }
};

TEST_F(Rounds, ACancelledImportLeavesTheFileAsItWas)
{
    const QByteArray before = bytes();
    CancelAtOnce cancel;
    const auto stored = storeResponses(connection(), {responses()}, Existing::Refuse, SameContent::InTheRound, {}, testing::FixedClock().now(),
                                       m_random, cancel);
    EXPECT_EQ(stored.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(bytes(), before);
}

TEST_F(Rounds, RoundsAreListedOldestFirst)
{
    ASSERT_TRUE(put({responses("2023", 1), responses("2019", 2), responses("2021", 3)}));
    const auto rounds = readRounds(connection());
    ASSERT_EQ(rounds->size(), 3u);
    EXPECT_EQ(rounds->front().name, QStringLiteral("2019"));
    EXPECT_EQ(rounds->back().name, QStringLiteral("2023"));
    EXPECT_EQ(rounds->back().imported, testing::FixedClock().now());
}

TEST_F(Rounds, AChangedTallyIsTakenForDamage)
{
    ASSERT_TRUE(put(responses()));
    ASSERT_TRUE(connection().run(QStringLiteral("UPDATE unit SET tally = x'ffff' WHERE position = 0")));
    EXPECT_EQ(readTallies(connection(), **findRound(connection(), QStringLiteral("2023"))).error().code,
              ErrorCode::DatabaseDamaged);
}

TEST_F(Rounds, PublishedMeansComeBackAndANewerRowTakesTheFormersPlace)
{
    survey::Benchmark row;
    row.year = 2020;
    row.source = QStringLiteral("årsmelding");
    row.read = QDate(2023, 3, 23);
    row.means[0] = survey::Tenths(43);
    ASSERT_TRUE(writeBenchmarks(connection(), {row}));
    row.means[9] = survey::Tenths(47);
    ASSERT_TRUE(writeBenchmarks(connection(), {row}));
    EXPECT_EQ(*readBenchmarks(connection()), std::vector{row});
}

} // namespace
} // namespace faktorbenk::store
