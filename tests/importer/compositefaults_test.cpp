#include "importer/reading.h"

#include <gmock/gmock.h>

namespace faktorbenk::importer {
namespace {

using base::ErrorCode;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using namespace Qt::StringLiterals;

const QByteArray header = "Periode;Enhetskode;Enhet;Overordnet;Svar;Inviterte;F1;F1 1;F1 2;F1 3;F1 4;F1 5\n";

TEST(CompositeFaults, everyOneIsNamedWithRowAndColumnAndNothingIsKept)
{
    const CompositeDraft draft = composite({header + "2021;1;F;;20;30;0,9;;;;;\n"
                                                     "2021;a;A;1;ti;-3;4,1;;;;;\n"
                                                     "2021;;B;1;10;;4,1;;;;;\n"
                                                     ";c;C;1;10;;4,1;;;;;\n"
                                                     "2021;a;A;1;10;;5,1;;;;;\n"
                                                     "2021;d;D;1;10;;4,1;1;2;3;4;101\n"
                                                     "2021;e;E;1;10,5;;4.2.1;;;;;\n"});
    EXPECT_THAT(told(draft.faults), ElementsAre(Told{ErrorCode::BadMean, 2, u"F1"_s, u"0,9"_s},
                                                Told{ErrorCode::BadInvited, 3, u"Svar"_s, u"ti"_s},
                                                Told{ErrorCode::BadInvited, 3, u"Inviterte"_s, u"-3"_s},
                                                Told{ErrorCode::MissingUnit, 4, u"Enhetskode"_s, {}},
                                                Told{ErrorCode::MissingRound, 5, u"Periode"_s, {}},
                                                Told{ErrorCode::BadMean, 6, u"F1"_s, u"5,1"_s},
                                                Told{ErrorCode::DuplicateUnit, 6, u"Enhetskode"_s, u"a"_s},
                                                Told{ErrorCode::BadShare, 7, u"F1 5"_s, u"101"_s},
                                                Told{ErrorCode::BadInvited, 8, u"Svar"_s, u"10,5"_s},
                                                Told{ErrorCode::BadMean, 8, u"F1"_s, u"4.2.1"_s}));
    EXPECT_THAT(draft.rounds, IsEmpty());
}

TEST(CompositeFaults, aUnitMayStandInSeveralRoundsButOnceInEach)
{
    EXPECT_FALSE(composite({header + "2019;a;A;;10;;4,1;;;;;\n2021;a;A;;10;;4,1;;;;;\n"}).faults.hasErrors());
    const CompositeDraft twice =
        composite({header + "2021;a;A;;10;;4,1;;;;;\n", header + "2021;a;A;;11;;4,1;;;;;\n"});
    EXPECT_THAT(told(twice.faults), ElementsAre(Told{ErrorCode::DuplicateUnit, 2, u"Enhetskode"_s, u"a"_s}));
}

TEST(CompositeFaults, sharesThatAddUpToAnythingElseAreLeftOutWithAWarning)
{
    const auto read = [](const QByteArray &shares, const QByteArray &mean = "4,0") {
        return composite({header + "2021;a;A;;10;;" + mean + ";" + shares + "\n"});
    };
    // Five rounded to whole percent may be 2,5 off, no more.
    for (const auto &[shares, mean] : {std::pair<QByteArray, QByteArray>{"0;0;20;60;20", "4,1"},
                                       {"1;3;12;45;41", "4,2"},
                                       {"0;0;20;60;17,5", "4,0"},
                                       {"0;0;20;60;22,5", "4,0"}}) {
        EXPECT_THAT(told(read(shares, mean).faults, Fault::Severity::Warning), IsEmpty())
            << shares.toStdString();
        EXPECT_TRUE(read(shares, mean).rounds.front().figures.front().figures.factors[0].shares);
    }
    for (const QByteArray shares : {"0;0;20;60;17,4", "0;0;20;60;22,6", "0;0;0,2;0,6;0,2", "0;0;0;0;0"}) {
        const CompositeDraft draft = read(shares);
        EXPECT_THAT(told(draft.faults, Fault::Severity::Warning),
                    Contains(testing::Field(&Told::code, ErrorCode::SharesDoNotAddUp)))
            << shares.toStdString();
        EXPECT_FALSE(draft.rounds.front().figures.front().figures.factors[0].shares);
        EXPECT_TRUE(draft.rounds.front().figures.front().figures.factors[0].mean);
    }
}

TEST(CompositeFaults, sharesOfAnotherMeanAreLeftOutWithAWarning)
{
    const CompositeDraft draft = composite({header + "2021;a;A;;10;;3,8;0;0;20;60;20\n"}); // these give 4,0
    EXPECT_THAT(arguments(draft.faults, ErrorCode::SharesContradictMean), ElementsAre(QVariantList{1}));
    EXPECT_FALSE(draft.rounds.front().figures.front().figures.factors[0].shares);
    EXPECT_THAT(
        told(composite({header + "2021;a;A;;10;;3,9;0;0;20;60;20\n"}).faults, Fault::Severity::Warning),
        IsEmpty());
}

TEST(CompositeFaults, whatWillNotBeShownIsWarnedOf)
{
    // 1 says 20, its sub-units 12 + 9; c does not say; d has fewer invited than answered.
    const CompositeDraft draft = composite({header + "2021;1;F;;20;;4,1;;;;;\n2021;a;A;1;12;;4,1;;;;;\n"
                                                     "2021;b;B;1;9;8;4,1;;;;;\n2021;c;C;1;<5;;4,1;;;;;\n"});
    EXPECT_FALSE(draft.faults.hasErrors());
    EXPECT_THAT(told(draft.faults, Fault::Severity::Warning),
                ElementsAre(Told{ErrorCode::InvitedBelowRespondents, 4, u"Inviterte"_s, u"8"_s},
                            Told{ErrorCode::RespondentsNotGiven, 5, u"Svar"_s, u"<5"_s},
                            Told{ErrorCode::SubunitsExceedUnit, 2, u"Svar"_s, u"20"_s}));
    const CompositeDraft none = composite({"Periode;Enhetskode;F1\n2021;a;4,1\n"});
    EXPECT_THAT(told(none.faults, Fault::Severity::Warning),
                ElementsAre(Told{ErrorCode::NoRespondentsColumn, 1, {}, {}}));
}

TEST(CompositeFaults, subUnitsThatNobodyCountsMayHideInTheRest)
{
    const CompositeDraft draft =
        composite({header + "2021;1;F;;20;;4,1;;;;;\n2021;a;A;1;12;;4,1;;;;;\n2021;b;B;1;;;;;;;;\n"});
    EXPECT_THAT(told(draft.faults, Fault::Severity::Warning), IsEmpty());
}

TEST(CompositeFaults, aRingOfUnitsIsAFaultAndAMissingParentAWarning)
{
    const CompositeDraft ring = composite({header + "2021;a;A;b;10;;4,1;;;;;\n2021;b;B;a;10;;4,1;;;;;\n"});
    EXPECT_THAT(told(ring.faults), ElementsAre(Told{ErrorCode::UnitCycle, 2, u"Overordnet"_s, u"b"_s}));
    const CompositeDraft missing = composite({header + "2021;a;A;x;10;;4,1;;;;;\n"});
    EXPECT_THAT(arguments(missing.faults, ErrorCode::UnknownParent),
                ElementsAre(QVariantList{u"a"_s, u"x"_s}));
}

TEST(CompositeFaults, theHeaderRowMustTellUnitRoundAndMeans)
{
    EXPECT_THAT(
        told(composite({"Svar;F1\n10;4,1\n"}).faults),
        ElementsAre(Told{ErrorCode::NoUnitColumn, 1, {}, {}}, Told{ErrorCode::NoRoundKnown, 1, {}, {}}));
    EXPECT_THAT(told(composite({"Periode;Enhetskode;Svar\n2021;a;10\n"}).faults),
                ElementsAre(Told{ErrorCode::MissingMeanColumns, 1, {}, {}}));
    EXPECT_THAT(told(composite({"Periode;Enhetskode;Svar;F1;Oppgavemotivasjon\n2021;a;10;4,1;4,1\n"}).faults),
                ElementsAre(Told{ErrorCode::DuplicateAnswerColumn, 1, u"Oppgavemotivasjon"_s, {}}));
    EXPECT_THAT(told(composite({header}).faults), ElementsAre(Told{ErrorCode::NoUnits, 0, {}, {}}));
    EXPECT_THAT(
        arguments(composite({"Kilde;År;Nivå;F1\nKS;2023;nasjonal;4,1\n"}).faults, ErrorCode::NotThisKind),
        ElementsAre(QVariantList{u"composite"_s, u"benchmarks"_s}));
}

TEST(CompositeFaults, theSameFileTwiceIsRefused)
{
    const QByteArray file = header + "2021;a;A;;10;;4,1;;;;;\n";
    EXPECT_THAT(arguments(composite({file, file}).faults, ErrorCode::SameFileTwice),
                ElementsAre(QVariantList{u"file2.csv"_s}));
}

TEST(CompositeFaults, cancelledNothingComesOfIt)
{
    class Cancelled final : public base::Progress
    {
        void report(std::int64_t, std::int64_t) override {}
        bool isCancelled() const override { return true; }
    } progress;
    std::vector<Table> tables;
    tables.push_back(table(header + "2021;a;A;;10;;4,1;;;;;\n"));
    EXPECT_EQ(readComposite(tables, {}, progress).error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace faktorbenk::importer
