// Areas of a composite report that the unit list composes otherwise (rule A3).

#include "survey/composedotherwise.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faktorbenk::survey {
namespace {

UnitClaim claim(const char *code, const char *parent)
{
    return {UnitCode(QString::fromUtf8(code)), QString::fromUtf8(code),
            parent ? std::optional(UnitCode(QString::fromUtf8(parent))) : std::nullopt, {}, {}};
}

// The codes of the units of which the report still says how many have answered.
QStringList known(const std::vector<UnitClaim> &report, const std::vector<UnitClaim> &list)
{
    const UnitTree tree = settleTree(report, list, QStringLiteral("Fjordvik")).tree;
    std::vector<std::optional<CompositeFigures>> composite(tree.size());
    for (const UnitClaim &each : report)
        composite[*tree.find(each.code)] = CompositeFigures{10, 12, {}};
    forgetComposedOtherwise(composite, tree, report);
    QStringList codes;
    for (UnitIndex unit = 0; unit < tree.size(); ++unit)
        if (composite[unit] && composite[unit]->respondents)
            codes.append(tree.at(unit).code.text());
    return codes;
}

const std::vector<UnitClaim> report{claim("1", nullptr), claim("A", "1"), claim("B", "1"), claim("a", "A"), claim("b", "B")};

TEST(ComposedOtherwise, WhereUnitsLieAsTheReportSaysNothingIsForgotten)
{
    EXPECT_EQ(known(report, {}), (QStringList{u"1"_s, u"A"_s, u"a"_s, u"B"_s, u"b"_s}));
    EXPECT_EQ(known(report, report), (QStringList{u"1"_s, u"A"_s, u"a"_s, u"B"_s, u"b"_s}));
}

TEST(ComposedOtherwise, A3AUnitThatIsMovedIsNotSubtractedFromWhereItIsNot)
{
    const std::vector<UnitClaim> list{claim("1", nullptr), claim("A", "1"), claim("B", "1"), claim("a", "B"), claim("b", "B")};
    EXPECT_EQ(known(report, list), (QStringList{u"1"_s, u"a"_s, u"b"_s})) << "a is in A's number and not in B's";
}

TEST(ComposedOtherwise, WhatContainsTheUnitEitherWayIsKept)
{
    const std::vector<UnitClaim> deep{claim("1", nullptr), claim("S", "1"), claim("A", "S"), claim("B", "S"), claim("a", "A")};
    const std::vector<UnitClaim> list{claim("1", nullptr), claim("S", "1"), claim("A", "S"), claim("B", "S"), claim("a", "B")};
    EXPECT_EQ(known(deep, list), (QStringList{u"1"_s, u"S"_s, u"a"_s}));
}

TEST(ComposedOtherwise, AReportThatSaysNothingOfWhereUnitsLieIsTakenToMeanTheList)
{
    const std::vector<UnitClaim> flat{claim("1", nullptr), claim("A", nullptr), claim("a", nullptr)};
    const std::vector<UnitClaim> list{claim("1", nullptr), claim("A", "1"), claim("a", "A")};
    EXPECT_EQ(known(flat, list), (QStringList{u"1"_s, u"A"_s, u"a"_s}));
}

TEST(ComposedOtherwise, APartOfAReportIsNotTakenForTheMunicipality)
{
    const std::vector<UnitClaim> part{claim("A", nullptr), claim("a", "A")};
    const std::vector<UnitClaim> list{claim("1", nullptr), claim("A", "1"), claim("B", "1"), claim("a", "A")};
    EXPECT_EQ(known(part, list), (QStringList{u"A"_s, u"a"_s}));
}

} // namespace
} // namespace faktorbenk::survey
