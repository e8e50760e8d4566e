#include "survey/unittree.h"

#include <gtest/gtest.h>

namespace faktorbenk::survey {
namespace {

UnitCode code(const char *text) { return UnitCode(QString::fromUtf8(text)); }

UnitClaim claim(const char *unit, const char *name, const char *parent = nullptr,
                std::optional<std::int64_t> invited = {}, const char *service = "")
{
    return {code(unit), QString::fromUtf8(name), parent ? std::optional(code(parent)) : std::nullopt,
            QString::fromUtf8(service), invited};
}

QStringList outline(const UnitTree &tree)
{
    QStringList lines;
    for (const Unit &unit : tree.units())
        lines.append(QString(unit.depth, u'-') + unit.code.text() + u'=' + unit.name);
    return lines;
}

QStringList list(std::initializer_list<const char *> lines)
{
    QStringList result;
    for (const char *line : lines)
        result.append(QString::fromUtf8(line));
    return result;
}

const QString fjordvik = QStringLiteral("Fjordvik");

TEST(UnitTree, AParentThatIsOnlyNamedBecomesAUnitWithItsCodeForName)
{
    const auto settled = settleTree({claim("110", "Administrasjon", "1")}, {}, fjordvik);
    EXPECT_EQ(outline(settled.tree), list({"1=1", "-110=Administrasjon"}));
}

TEST(UnitTree, SeveralUnitsWithoutParentGetAMadeRoot)
{
    const auto settled = settleTree({claim("20", "Skole"), claim("10", "Hjem")}, {}, fjordvik);
    EXPECT_EQ(outline(settled.tree), list({"*=Fjordvik", "-10=Hjem", "-20=Skole"}));
}

TEST(UnitTree, TheMadeRootDisappearsWhenTheListKnowsARealOne)
{
    const auto settled = settleTree({claim("20", "Skole"), claim("10", "Hjem")},
                                    {claim("1", "Fjordvik"), claim("10", "Heimen", "1"), claim("20", "Skole", "1")},
                                    fjordvik);
    EXPECT_EQ(outline(settled.tree), list({"1=Fjordvik", "-10=Heimen", "-20=Skole"}));
}

TEST(UnitTree, AUnitTheListDoesNotKnowHangsBelowTheListsRootAndIsNamed)
{
    const auto settled =
        settleTree({claim("99", "Ny enhet")}, {claim("1", "Fjordvik"), claim("10", "Heimen", "1")}, fjordvik);
    EXPECT_EQ(outline(settled.tree), list({"1=Fjordvik", "-10=Heimen", "-99=Ny enhet"}));
    EXPECT_EQ(settled.outsideList, std::vector{code("99")});
}

TEST(UnitTree, AParentMayBeGivenByItsOnlyName)
{
    const auto settled = settleTree({claim("1", "Fjordvik"), claim("10", "Heimen", "Fjordvik")}, {}, fjordvik);
    EXPECT_EQ(outline(settled.tree), list({"1=Fjordvik", "-10=Heimen"}));
}

TEST(UnitTree, UnitsAreOrderedTheWayPeopleCount)
{
    const auto settled = settleTree({claim("10", "b", "1"), claim("9", "a", "1"), claim("1", "rot")}, {}, fjordvik);
    EXPECT_EQ(outline(settled.tree), list({"1=rot", "-9=a", "-10=b"}));
}

TEST(UnitTree, ARingIsCutAndNamed)
{
    const auto settled = settleTree({claim("1", "rot"), claim("2", "a", "3"), claim("3", "b", "2")}, {}, fjordvik);
    EXPECT_EQ(settled.cycles.size(), 1u);
    EXPECT_EQ(settled.tree.size(), 4u); // with a made root
}

TEST(UnitTree, ItsOwnParentMarksTheTop)
{
    const auto settled = settleTree({claim("1", "rot", "1"), claim("2", "a", "1")}, {}, fjordvik);
    EXPECT_TRUE(settled.cycles.empty());
    EXPECT_EQ(outline(settled.tree), list({"1=rot", "-2=a"}));
}

TEST(UnitTree, N9InvitedAddsUpSubUnits)
{
    const auto tree = settleTree({}, {claim("1", "rot", nullptr, 3), claim("2", "a", "1", 10), claim("3", "b", "1", 7)},
                                 fjordvik).tree;
    EXPECT_EQ(tree.invited({0, 0, 0}), (std::vector<std::optional<std::int64_t>>{20, 10, 7}));
}

TEST(UnitTree, N11OneUnknownPartMakesTheSumUnknown)
{
    const auto tree =
        settleTree({}, {claim("1", "rot", nullptr, 3), claim("2", "a", "1"), claim("3", "b", "1", 7)}, fjordvik).tree;
    EXPECT_EQ(tree.invited({0, 0, 0}), (std::vector<std::optional<std::int64_t>>{{}, {}, 7}));
}

TEST(UnitTree, AnInnerUnitWithoutPeopleOfItsOwnNeedsNoNumber)
{
    const auto tree = settleTree({}, {claim("1", "rot"), claim("2", "a", "1", 10)}, fjordvik).tree;
    EXPECT_EQ(tree.invited({0, 4})[0], 10);
    EXPECT_EQ(tree.invited({2, 4})[0], std::nullopt); // two people directly in it, and nobody said of how many
}

TEST(UnitTree, RowsThatAreNoTreeAreRefused)
{
    EXPECT_FALSE(UnitTree::fromRows({{code("1"), {}, {}, {}, {}}, {code("2"), {}, {}, {}, {}}}));
    EXPECT_FALSE(UnitTree::fromRows({{code("1"), {}, {}, {}, {}}, {code("2"), {}, {}, {}, UnitIndex(1)}}));
    EXPECT_FALSE(UnitTree::fromRows({{code("1"), {}, {}, {}, {}}, {code("1"), {}, {}, {}, UnitIndex(0)}}));
}

TEST(UnitTree, TwentyThousandUnitsInAChainAreLaidOut)
{
    std::vector<UnitClaim> claims{claim("0", "rot")};
    for (int i = 1; i < 20'000; ++i)
        claims.push_back({UnitCode(QString::number(i)), QString::number(i), UnitCode(QString::number(i - 1)), {}, {}});
    EXPECT_EQ(settleTree(claims, {}, fjordvik).tree.size(), 20'000u);
}

} // namespace
} // namespace faktorbenk::survey
