#include "importer/reading.h"

#include <gmock/gmock.h>

namespace faktorbenk::importer {
namespace {

using base::ErrorCode;
using survey::UnitClaim;
using survey::UnitCode;
using testing::ElementsAre;
using testing::IsEmpty;
using namespace Qt::StringLiterals;
using enum Fault::Severity;

TEST(Units, aListGivesTreeServiceTypesAndInvited)
{
    const UnitsDraft draft = units("Enhetskode;Enhet;Overordnet;Enhetstype;Inviterte\n"
                                   "1;Fjordvik;;;0\n"
                                   "110;Skole;1;Skole;1 234\n"
                                   "\n"
                                   "120;Bhg;1;;\n"
                                   "130;Drift;1\n");
    EXPECT_FALSE(draft.faults.hasErrors());
    EXPECT_THAT(draft.units,
                ElementsAre(UnitClaim{UnitCode(u"1"_s), u"Fjordvik"_s, {}, {}, 0},
                            UnitClaim{UnitCode(u"110"_s), u"Skole"_s, UnitCode(u"1"_s), u"Skole"_s, 1234},
                            UnitClaim{UnitCode(u"120"_s), u"Bhg"_s, UnitCode(u"1"_s), {}, {}},
                            UnitClaim{UnitCode(u"130"_s), u"Drift"_s, UnitCode(u"1"_s), {}, {}}));
    EXPECT_EQ(draft.rows, 5);
    EXPECT_EQ(draft.blankRows, 1);
}

TEST(Units, nynorskAndEnglishHeadersWillDo)
{
    EXPECT_EQ(units("Einingskode;Eining;Overordna;Einingstype;Inviterte\n1;A;;Skule;3\n").units,
              units("unit code,unit,parent,service type,invited\n1,A,,Skule,3\n").units);
}

TEST(Units, invitedIsAWholeNumberOrBlank)
{
    const UnitsDraft draft = units("Enhetskode;Inviterte\nA;-1\nB;2,5\nC;mange\nD;1\xC2\xA0"
                                   "000\nE;99999999999999999999\n");
    EXPECT_THAT(told(draft.faults),
                ElementsAre(Told{ErrorCode::BadInvited, 2, u"Inviterte"_s, u"-1"_s},
                            Told{ErrorCode::BadInvited, 3, u"Inviterte"_s, u"2,5"_s},
                            Told{ErrorCode::BadInvited, 4, u"Inviterte"_s, u"mange"_s},
                            Told{ErrorCode::BadInvited, 6, u"Inviterte"_s, u"99999999999999999999"_s}));
    EXPECT_THAT(draft.units, IsEmpty());
}

TEST(Units, aCodeMayStandOnce)
{
    const UnitsDraft draft = units("Enhetskode;Enhet;Inviterte\n1;A;1\n2;B;1\n 1;C;1\n;D;1\n");
    EXPECT_THAT(told(draft.faults), ElementsAre(Told{ErrorCode::DuplicateUnit, 4, u"Enhetskode"_s, u"1"_s},
                                                Told{ErrorCode::MissingUnit, 5, u"Enhetskode"_s, {}}));
    EXPECT_THAT(arguments(draft.faults, ErrorCode::DuplicateUnit), ElementsAre(QVariantList{u"1"_s, 2}));
}

TEST(Units, aRingOfParentsIsToldOnce)
{
    const UnitsDraft draft = units("Enhetskode;Enhet;Overordnet\n"
                                   "5;X;1\n1;A;3\n2;B;1\n3;C;2\n9;Nine;9\n4;Root;\n");
    EXPECT_THAT(told(draft.faults), ElementsAre(Told{ErrorCode::UnitCycle, 3, u"Overordnet"_s, u"3"_s},
                                                Told{ErrorCode::UnitCycle, 6, u"Overordnet"_s, u"9"_s}));
    EXPECT_THAT(arguments(draft.faults, ErrorCode::UnitCycle),
                ElementsAre(QVariantList{u"1"_s}, QVariantList{u"9"_s}));
}

TEST(Units, aParentMayBeNamedAndAnUnknownOneIsAWarning)
{
    const UnitsDraft draft = units("Enhetskode;Enhet;Overordnet\n1;Fjordvik;\n2;Skole;Fjordvik\n3;Bhg;77\n");
    EXPECT_FALSE(draft.faults.hasErrors());
    EXPECT_THAT(told(draft.faults, Warning),
                ElementsAre(Told{ErrorCode::UnknownParent, 4, u"Overordnet"_s, u"77"_s}));
    EXPECT_EQ(draft.units.size(), 3U);
}

TEST(Units, anotherKindOfFileIsRefused)
{
    EXPECT_THAT(arguments(units("Periode;Enhet;F1_1\n").faults, ErrorCode::NotThisKind),
                ElementsAre(QVariantList{u"units"_s, u"responses"_s}));
    EXPECT_THAT(told(units("Vare;Pris\n1;2\n").faults),
                ElementsAre(Told{ErrorCode::NoUnitCodeColumn, 1, {}, {}}));
}

} // namespace
} // namespace faktorbenk::importer
