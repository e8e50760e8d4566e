#include "survey/lineage.h"
#include "survey/reorganisation.h"

#include <gtest/gtest.h>

namespace faktorbenk::survey {
namespace {

using Kind = UnitLink::Kind;

struct Spec {
    const char *code;
    const char *name;
    const char *parent;
};

UnitCode code(const char *text)
{
    return UnitCode(QString::fromUtf8(text));
}

UnitTree tree(std::initializer_list<Spec> specs)
{
    std::vector<UnitClaim> claims;
    for (const Spec &spec : specs)
        claims.push_back({code(spec.code), QString::fromUtf8(spec.name),
                          spec.parent ? std::optional(code(spec.parent)) : std::nullopt, {}, {}});
    return settleTree({}, claims, QStringLiteral("Fjordvik")).tree;
}

UnitLink link(const char *round, const char *unit, const char *earlierRound, const char *earlier, Kind kind)
{
    return {QString::fromUtf8(round), code(unit), QString::fromUtf8(earlierRound), code(earlier), kind, {}};
}

// 2019: Elvebakken 12 and Nordli 13; 2021 the same under new codes; 2023: one school, the cinema split off from culture.
struct Lineages : ::testing::Test {
    const UnitTree y2019 = tree({{"1", "Fjordvik", nullptr}, {"12", "Elvebakken", "1"}, {"13", "Nordli", "1"}});
    const UnitTree y2021 = tree({{"1", "Fjordvik", nullptr}, {"2", "Oppvekst", "1"}, {"3", "Kultur", "1"},
                                 {"120", "Elvebakken", "2"}, {"130", "Nordli", "2"}, {"140", "Kino og kulturhus", "3"}});
    const UnitTree y2023 = tree({{"1", "Fjordvik", nullptr}, {"2", "Oppvekst", "1"}, {"3", "Kultur", "1"},
                                 {"120", "Elvebakken skole", "2"}, {"140", "Kulturhuset", "3"}, {"141", "Kino", "2"}});
    const NamedTree now{QStringLiteral("2023"), &y2023};
    const std::vector<NamedTree> earlier{{QStringLiteral("2021"), &y2021}, {QStringLiteral("2019"), &y2019}};

    std::vector<Lineage> of(const char *unit, const std::vector<UnitLink> &links) const
    {
        return lineagesOf(now, *y2023.find(code(unit)), earlier, links);
    }
    static QStringList names(const Lineage &lineage)
    {
        QStringList list;
        for (const EarlierUnit &unit : lineage.units)
            list += unit.name;
        return list;
    }
};

TEST_F(Lineages, AUnitIsFoundByItsCodeAndTheNewNameIsTold)
{
    const auto found = of("120", {});
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(names(found[0]), QStringList{QStringLiteral("Elvebakken")});
    EXPECT_EQ(found[0].changes, std::vector{Change::Renamed});
    EXPECT_TRUE(found[1].units.empty()) << "120 was not there in 2019";
}

TEST_F(Lineages, LinksAreFollowedRoundByRound)
{
    const auto found = of("120", {link("2021", "120", "2019", "12", Kind::Same)});
    EXPECT_EQ(names(found[1]), QStringList{QStringLiteral("Elvebakken")});
    EXPECT_TRUE(found[1].has(Change::Recoded));
    EXPECT_TRUE(found[1].has(Change::Renamed));
}

TEST_F(Lineages, AMergerHasAllItsPartsInEveryEarlierRound)
{
    const std::vector links{link("2023", "120", "2021", "120", Kind::Merged), link("2023", "120", "2021", "130", Kind::Merged),
                            link("2021", "120", "2019", "12", Kind::Same), link("2021", "130", "2019", "13", Kind::Same)};
    const auto found = of("120", links);
    EXPECT_EQ(names(found[0]), (QStringList{QStringLiteral("Elvebakken"), QStringLiteral("Nordli")}));
    EXPECT_EQ(found[0].changes, std::vector{Change::Merged});
    EXPECT_EQ(names(found[1]), (QStringList{QStringLiteral("Elvebakken"), QStringLiteral("Nordli")}));
    EXPECT_EQ(found[1].changes, std::vector{Change::Merged});
}

TEST_F(Lineages, OfAMergerWithAPartMissingNothingIsSaid)
{
    const std::vector links{link("2023", "120", "2021", "120", Kind::Merged), link("2023", "120", "2021", "130", Kind::Merged),
                            link("2021", "120", "2019", "12", Kind::Same)};
    EXPECT_TRUE(of("120", links)[1].units.empty());
}

TEST_F(Lineages, WhatKeepsItsCodeWhileAnotherIsSplitOffIsAPartToo)
{
    const std::vector links{link("2023", "141", "2021", "140", Kind::Split)};
    EXPECT_EQ(of("141", links)[0].changes, std::vector{Change::Split});
    EXPECT_EQ(of("140", links)[0].changes, std::vector{Change::Split});
    EXPECT_EQ(names(of("140", links)[0]), QStringList{QStringLiteral("Kino og kulturhus")});
}

TEST_F(Lineages, ALinkStraightToAnEarlierRoundComesFirst)
{
    const std::vector links{link("2023", "141", "2019", "13", Kind::Same)};
    const auto found = of("141", links);
    EXPECT_TRUE(found[0].units.empty());
    EXPECT_EQ(names(found[1]), QStringList{QStringLiteral("Nordli")});
}

TEST_F(Lineages, ANoCutsWhatTheCodeWouldJoin)
{
    const auto found = of("120", {link("2023", "120", "2021", "120", Kind::Different)});
    EXPECT_TRUE(found[0].units.empty());
}

TEST_F(Lineages, AMoveIsToldAndANewNameOfTheUnitAboveIsNoMove)
{
    const UnitTree before = tree({{"1", "Fjordvik", nullptr}, {"2", "Skole og barnehage", "1"}, {"3", "Helse", "1"},
                                  {"120", "Elvebakken skole", "2"}, {"141", "Kino", "3"}});
    const std::vector<NamedTree> rounds{{QStringLiteral("2021"), &before}};
    EXPECT_TRUE(lineagesOf(now, *y2023.find(code("120")), rounds, {})[0].changes.empty());
    const auto kino = lineagesOf(now, *y2023.find(code("141")), rounds, {});
    EXPECT_EQ(kino[0].changes, std::vector{Change::Moved});
    EXPECT_EQ(kino[0].units.front().above, QStringLiteral("Helse"));
}

TEST_F(Lineages, TheWholeMunicipalityIsItselfAlsoWhereItsRootWasMade)
{
    const UnitTree made = tree({{"a", "A", nullptr}, {"b", "B", nullptr}});
    ASSERT_EQ(made.at(UnitTree::root).code, madeRootCode);
    const auto found = lineagesOf(now, UnitTree::root, {{QStringLiteral("2021"), &made}}, {});
    ASSERT_EQ(found[0].units.size(), 1u);
    EXPECT_EQ(found[0].units.front().code, madeRootCode);
    EXPECT_TRUE(found[0].changes.empty());
}

TEST(Disjoint, AUnitAndOneInsideItAreNot)
{
    const UnitTree units = tree({{"1", "Fjordvik", nullptr}, {"2", "Oppvekst", "1"}, {"21", "Skole", "2"}, {"3", "Helse", "1"}});
    const auto at = [&](const char *text) { return *units.find(code(text)); };
    EXPECT_TRUE(areDisjoint(units, {at("21"), at("3")}));
    EXPECT_FALSE(areDisjoint(units, {at("2"), at("21")}));
    EXPECT_FALSE(areDisjoint(units, {at("1"), at("21")}));
    EXPECT_FALSE(areDisjoint(units, {at("3"), at("3")}));
}

TEST(Names, SimilarAreThoseWithASlipOrAWordMore)
{
    const auto similar = [](const char *a, const char *b) {
        return areSimilarNames(foldedName(QString::fromUtf8(a)), foldedName(QString::fromUtf8(b)));
    };
    EXPECT_TRUE(similar("Elvebakken", "Elvebakken skole"));
    EXPECT_TRUE(similar("Grenda barnehage", "Grende barnehage"));
    EXPECT_TRUE(similar("HELSE- og omsorg", "Helse og omsorg"));
    EXPECT_FALSE(similar("Nordli skole", "Solvik skole"));
    EXPECT_FALSE(similar("Hjemmetjenesten sone 1", "Hjemmetjenesten sone 2")) << "two places";
    EXPECT_FALSE(similar("Kino", "Kiro")) << "short names have no room for slips";
    EXPECT_FALSE(similar("", "Kino"));
}

TEST(Proposals, ANewCodeWithTheSameNameBelowTheSameParentIsProposed)
{
    const UnitTree before = tree({{"1", "Fjordvik", nullptr}, {"2", "Oppvekst", "1"}, {"21", "Nordli", "2"}, {"22", "Solvik", "2"}});
    const UnitTree now = tree({{"1", "Fjordvik", nullptr}, {"9", "Oppvekst", "1"}, {"91", "Nordli skole", "9"}, {"92", "Tangen", "9"}});
    const auto at = [&](const char *text) { return *now.find(code(text)); };
    const auto then = [&](const char *text) { return *before.find(code(text)); };
    EXPECT_EQ(proposeSameUnits(now, before, {}), (std::vector<Proposal>{{at("9"), then("2"), true, true},
                                                                        {at("91"), then("21"), false, true}}));
    const auto afterNo = proposeSameUnits(now, before, {link("2023", "91", "2021", "21", Kind::Different)});
    EXPECT_EQ(afterNo, (std::vector<Proposal>{{at("9"), then("2"), true, true}}));
    const auto afterYes = proposeSameUnits(now, before, {link("2023", "9", "2021", "2", Kind::Same)});
    EXPECT_EQ(afterYes, (std::vector<Proposal>{{at("91"), then("21"), false, true}})) << "the parent's answer is used";
}

TEST(Proposals, TheSameNameElsewhereIsProposedOnlyIfItIsTheOnlyOne)
{
    const UnitTree before = tree({{"1", "Fjordvik", nullptr}, {"2", "A", "1"}, {"3", "B", "1"}, {"21", "Natt", "2"}, {"22", "Kino", "2"}, {"31", "Natt", "3"}});
    const UnitTree now = tree({{"1", "Fjordvik", nullptr}, {"2", "A", "1"}, {"3", "B", "1"}, {"4", "C", "1"}, {"41", "Natt", "4"}, {"42", "Kino", "4"}});
    const auto found = proposeSameUnits(now, before, {});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(now.at(found[0].unit).name, QStringLiteral("Kino"));
    EXPECT_FALSE(found[0].sameParent);
}

TEST(Proposals, WhatIsStillThereIsNeverProposed)
{
    const UnitTree before = tree({{"1", "Fjordvik", nullptr}, {"21", "Nordli", "1"}});
    const UnitTree now = tree({{"1", "Fjordvik", nullptr}, {"21", "Nordli", "1"}, {"22", "Nordli", "1"}});
    EXPECT_TRUE(proposeSameUnits(now, before, {}).empty());
}

} // namespace
} // namespace faktorbenk::survey
