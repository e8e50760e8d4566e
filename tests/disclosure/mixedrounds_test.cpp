// Responses and composite reports of one round, one handed out and then the other: small cases, counted by hand (rules A2
// and A3). mixedattacker_test.cpp looks for more of them.

#include "disclosure/gate.h"

#include "support/composites.h"

#include <gtest/gtest.h>

namespace faktorbenk::disclosure {
namespace {

using survey::Factor;
using survey::UnitIndex;
using testing::compositeRound;
using testing::figures;

const Factor first = Factor::fromIndex(0);

UnitIndex at(const Gate &gate, const char *code)
{
    return *gate.tree().find(survey::UnitCode(QString::fromUtf8(code)));
}

RoundPast after(const std::vector<survey::RoundTallies> &handedOut, bool onlyAddedTo = true)
{
    RoundPast past;
    for (const survey::RoundTallies &tallies : handedOut) {
        const Gate gate(tallies, {}, past);
        survey::HandedOutState state = handedOutState(tallies, gate);
        state.isOnlyAddedTo = onlyAddedTo;
        past.handedOut.push_back(std::make_shared<const survey::HandedOutState>(std::move(state)));
    }
    return past;
}

TEST(MixedRounds, A3ResponsesInPlaceOfAReportAreNotOneMoreThanItToldOf)
{
    const auto report = compositeRound({{"1", nullptr, figures(40, 41)}, {"a", "1", figures(20, 42)}, {"b", "1", figures(20, 40)}});
    const Gate gate(testing::round({{"1", nullptr, 0}, {"a", "1", 21}, {"b", "1", 20}}), {}, after({report}));
    EXPECT_FALSE(gate.unit(at(gate, "a"))) << "21 less 20 is one person";
    EXPECT_FALSE(gate.mean(at(gate, "a"), first));
    EXPECT_FALSE(gate.unit(0)) << "and so is 41 less 40";
    EXPECT_TRUE(gate.unit(at(gate, "b"))) << "as many as were told";
    EXPECT_FALSE(gate.mean(at(gate, "b"), first)) << "who is behind a rounded mean is not known";
}

TEST(MixedRounds, A3AReportInPlaceOfResponsesIsNotOneMoreThanTheyWere)
{
    const auto responses = testing::round({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 20}});
    const Gate gate(
        compositeRound({{"1", nullptr, figures(41, 41)}, {"a", "1", figures(21, 42)}, {"b", "1", figures(20, 40)}}), {},
        after({responses}));
    EXPECT_FALSE(gate.unit(at(gate, "a")));
    EXPECT_FALSE(gate.mean(at(gate, "a"), first));
    EXPECT_FALSE(gate.mean(0, first));
}

TEST(MixedRounds, A3AMunicipalityIsNotToldLaterWhenThatLeavesFewBesideAUnitThatWasTold)
{
    // a's 13 were told; of the 16 it would leave b's three.
    const auto before = compositeRound({{"1", nullptr, {}}, {"a", "1", figures(13, 42)}});
    const auto report = compositeRound({{"1", nullptr, figures(16, 41)}, {"a", "1", figures(13, 42)}, {"b", "1", figures(3, 40)}});
    const Gate gate(report, {}, after({before}));
    EXPECT_TRUE(gate.unit(at(gate, "a")));
    EXPECT_EQ(gate.unit(0).reason(), Reason::ProtectsAnother);
    EXPECT_EQ(gate.mean(0, first).reason(), Reason::ProtectsAnother);
    EXPECT_TRUE(Gate(report, {}).unit(0)) << "without what was handed out it is a that is hidden";
}

TEST(MixedRounds, A3AUnitThatAReportLeftOutIsNotToldLaterWhenItLeavesFewOfWhatWasTold)
{
    const auto before = compositeRound({{"1", nullptr, figures(40, 41)}, {"a", "1", figures(14, 42)}, {"v", "a", {}}});
    const auto report =
        compositeRound({{"1", nullptr, figures(40, 41)}, {"a", "1", figures(14, 42)}, {"v", "a", figures(11, 43)}});
    const Gate gate(report, {}, after({before}));
    EXPECT_TRUE(gate.unit(at(gate, "a")));
    EXPECT_EQ(gate.unit(at(gate, "v")).reason(), Reason::ProtectsAnother) << "14 less 11 is three";
}

TEST(MixedRounds, ANumberThatIsWrittenDownAfterAHandOutBringsTheUnitBack)
{
    const auto before = compositeRound({{"1", nullptr, figures(40, 41)}, {"a", "1", figures(20, 42)}, {"b", "1", figures({}, 40)}});
    const auto report =
        compositeRound({{"1", nullptr, figures(40, 41)}, {"a", "1", figures(20, 42)}, {"b", "1", figures(12, 40)}});
    const Gate gate(report, {}, after({before}));
    for (const char *unit : {"1", "a", "b"}) {
        EXPECT_TRUE(gate.unit(at(gate, unit))) << unit << ": 40 less 20 less 12 is eight";
        EXPECT_TRUE(gate.mean(at(gate, unit), first)) << unit;
    }
}

TEST(MixedRounds, A3WhenSomethingElseHasChangedAReportTellsOnlyOfWhatWasTold)
{
    const auto before = compositeRound({{"1", nullptr, figures(40, 41)}, {"a", "1", figures(20, 42)}, {"b", "1", figures({}, 40)}});
    const auto report =
        compositeRound({{"1", nullptr, figures(46, 41)}, {"a", "1", figures(26, 42)}, {"b", "1", figures(12, 40)}});
    const Gate gate(report, {}, after({before}));
    EXPECT_TRUE(gate.unit(at(gate, "a"))) << "six more";
    EXPECT_FALSE(gate.unit(at(gate, "b"))) << "who of the first forty is in it is not known any more";
}

TEST(MixedRounds, N9AMarginThatHasChangedIsNotTheSameFigureThoughTheAnswersAre)
{
    // Ten answers of 2 and ten of 4, by people who are of one mind, then by people who are of two.
    auto before = testing::round({{"1", nullptr, 10}});
    auto now = before;
    for (auto *tallies : {&before, &now}) {
        auto &factor = tallies->totals[0].factors[0];
        factor = {};
        factor.answers.counts = {0, 10, 0, 10, 0};
        for (int person = 0; person < 10; ++person)
            factor.moments.add(tallies == &before ? 6 : person < 5 ? 4 : 8, 2);
    }
    ASSERT_EQ(before.totals[0].factors[0].answers, now.totals[0].factors[0].answers);
    const Gate gate(now, {}, after({before}, false));
    EXPECT_EQ(gate.mean(0, first).reason(), Reason::ProtectsAnother);
    EXPECT_TRUE(gate.mean(0, Factor::fromIndex(1))) << "nothing has changed there";
}

} // namespace
} // namespace faktorbenk::disclosure
