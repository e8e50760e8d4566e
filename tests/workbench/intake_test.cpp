#include "workbench/intake.h"

#include "support/samplefile.h"
#include "workbench/roundkeeping.h"
#include "workbench/workspace.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace faktorbenk::workbench {
namespace {

using base::ErrorCode;
using namespace Qt::StringLiterals;

class Intake : public ::testing::Test
{
protected:
    QString write(const char *name, const QByteArray &content) const
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        testing::write(path, content);
        return path;
    }
    IntakeCheck check(const std::vector<IntakeFile> &files)
    {
        auto checked = checkIntake(files, false, m_progress);
        EXPECT_TRUE(checked);
        return *checked;
    }
    ChangePlan plan(const IntakeCheck &checked, WhenRoundHasResponses existing = WhenRoundHasResponses::Refuse)
    {
        auto planned = planIntake(checked, m_database, existing, m_progress);
        EXPECT_TRUE(planned);
        return *planned;
    }
    base::Result<ImportOutcome> accept(const IntakeCheck &checked,
                                       WhenRoundHasResponses existing = WhenRoundHasResponses::Refuse)
    {
        return acceptIntake(checked, m_database, existing, {}, m_clock, m_progress);
    }
    static const UnitChange *unit(const RoundChange &round, const char *code)
    {
        for (const UnitChange &each : round.units)
            if (each.code.text() == QString::fromUtf8(code))
                return &each;
        return nullptr;
    }

    QTemporaryDir m_folder;
    QString m_database = m_folder.filePath(u"x.faktorbenk"_s);
    testing::FixedClock m_clock;
    base::NoProgress m_progress;
};

QByteArray export_(const char *round, std::initializer_list<std::tuple<const char *, const char *, const char *, int>> units)
{
    QByteArray csv = "Periode;Kommune;Enhetskode;Enhet;Overordnet;F1_1\n";
    for (const auto &[code, name, parent, people] : units)
        for (int i = 0; i < people; ++i)
            csv += QByteArray(round) + ";Fjordvik;" + code + ';' + name + ';' + parent + ';' +
                   QByteArray::number(1 + (i + people) % 5) + '\n';
    return csv;
}

TEST_F(Intake, AFolderWithEveryKindComesInTogetherAndEachListFindsItsRound)
{
    const QStringList files = filesOf({QStringLiteral(FAKTORBENK_SOURCE_DIR "/data")});
    QStringList csv;
    for (const QString &file : files)
        if (file.endsWith(u"-svar.csv"_s) || file.contains(u"-enheter-"_s) || file.endsWith(u"snitt.csv"_s))
            csv.append(file);
    ASSERT_EQ(csv.size(), 5);
    const auto together = importTogether(csv, m_database, m_clock, m_progress);
    ASSERT_TRUE(together);
    EXPECT_TRUE(together->stored);
    EXPECT_EQ(together->rounds, (QStringList{u"2021"_s, u"2023"_s}));

    const QString stepwise = m_folder.filePath(u"y.faktorbenk"_s);
    const QString data = QStringLiteral(FAKTORBENK_SOURCE_DIR "/data/");
    for (const QString &round : {u"2021"_s, u"2023"_s}) {
        ImportOptions options;
        ASSERT_TRUE(importResponses({data + u"fjordvik-%1-svar.csv"_s.arg(round)}, stepwise, options, m_clock, m_progress));
        options.round = round;
        ASSERT_TRUE(importUnits(data + u"fjordvik-enheter-%1.csv"_s.arg(round), stepwise, options, m_clock, m_progress));
    }
    ASSERT_TRUE(importBenchmarks(data + u"referansesnitt.csv"_s, stepwise, {}, m_clock, m_progress));
    const auto one = Workspace::open(m_database);
    const auto other = Workspace::open(stepwise);
    for (const QString &round : {u"2021"_s, u"2023"_s}) {
        const auto a = *(*one)->gate(round), b = *(*other)->gate(round);
        ASSERT_EQ(a->tree().units(), b->tree().units());
        for (survey::UnitIndex i = 0; i < a->tree().size(); ++i) {
            ASSERT_EQ(a->unit(i).isReleased(), b->unit(i).isReleased());
            for (const survey::Factor factor : survey::allFactors()) {
                const auto x = a->mean(i, factor), y = b->mean(i, factor);
                ASSERT_EQ(x.reason(), y.reason());
                if (x) {
                    EXPECT_EQ(*x, *y);
                }
            }
            if (a->unit(i)) {
                EXPECT_EQ(a->unit(i)->invited, b->unit(i)->invited);
            }
        }
    }
    EXPECT_EQ((*one)->benchmarks()->size(), (*other)->benchmarks()->size());
}

TEST_F(Intake, CheckingAndPlanningLeaveEveryByteAsItWas)
{
    ASSERT_TRUE(accept(check({{write("a.csv", export_("2021", {{"a", "Alfa", "1", 8}})), {}}})));
    const QByteArray before = testing::contentOf(m_database);
    const auto checked = check({{write("b.csv", export_("2023", {{"a", "Alfa", "1", 9}})), {}}});
    plan(checked);
    plan(checked, WhenRoundHasResponses::Add);
    EXPECT_EQ(testing::contentOf(m_database), before);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), (QStringList{u"a.csv"_s, u"b.csv"_s, u"x.faktorbenk"_s}));
}

TEST_F(Intake, ThePlanNamesUnitsThatAreNewRenamedMovedAndGone)
{
    ASSERT_TRUE(accept(check({{write("a.csv", export_("2021", {{"a", "Alfa", "1", 8}, {"b", "Beta", "1", 8},
                                                               {"c", "Gamma", "1", 8}, {"d", "Delta", "1", 8}})),
                               {}}})));
    const auto planned = plan(check({{write("b.csv", export_("2023", {{"a", "Alfa skole", "1", 8}, {"b", "Beta", "a", 8},
                                                                      {"c", "Gamma", "1", 8}, {"e", "Ny", "1", 8}})),
                                      {}}}));
    ASSERT_EQ(planned.rounds.size(), 1U);
    const RoundChange &round = planned.rounds[0];
    EXPECT_TRUE(round.isNew);
    EXPECT_EQ(round.comparedWith, u"2021"_s);
    EXPECT_EQ(unit(round, "a")->formerName, u"Alfa"_s);
    EXPECT_FALSE(unit(round, "a")->formerParent);
    EXPECT_EQ(unit(round, "b")->formerParent, u"1"_s);
    EXPECT_EQ(unit(round, "b")->parent, u"Alfa skole"_s);
    EXPECT_FALSE(unit(round, "c")->isChanged());
    EXPECT_TRUE(unit(round, "e")->isNew);
    EXPECT_TRUE(unit(round, "d")->isGone);
    EXPECT_FALSE(unit(round, "d")->figures);
}

TEST_F(Intake, AMadeRootAndANameThatWasOnlyACodeAreNoChanges)
{
    // Two units named only as parents: «*» was made above them. Then the unit list tells their names and the top.
    ASSERT_TRUE(accept(check({{write("a.csv", export_("2021", {{"a", "Alfa", "1", 8}, {"b", "Beta", "2", 8}})), {}}})));
    const auto planned =
        plan(check({{write("enheter-2021.csv", "Enhetskode;Enhet;Overordnet;Inviterte\n0;Fjordvik;;\n1;Nord;0;\n"
                                               "2;Sør;0;\na;Alfa;1;9\nb;Beta;2;9\n"),
                     {}}}));
    const RoundChange &round = planned.rounds[0];
    EXPECT_TRUE(round.takesUnits);
    EXPECT_TRUE(unit(round, "1")->formerName.isEmpty());
    EXPECT_EQ(unit(round, "1")->formerParent, QString()) << "it lay at the top, and is now below Fjordvik";
    EXPECT_EQ(unit(round, "*"), nullptr);
    EXPECT_TRUE(unit(round, "0")->isNew);
    EXPECT_EQ((*unit(round, "a")->figures)->invited, 9);
}

TEST_F(Intake, A3ThePlanTellsNoCountThatCouldBeSubtracted)
{
    // 24 in the area, 12 and 9 and 3 below it: with 24, 12 and 9 told, 3 is not hidden.
    const auto planned = plan(check({{write("a.csv", export_("2023", {{"n", "Nord", "1", 12}, {"s", "Sør", "1", 9},
                                                                      {"o", "Øst", "1", 3}})),
                                      {}}}));
    const RoundChange &round = planned.rounds[0];
    EXPECT_EQ((*unit(round, "1")->figures)->respondents, 24);
    EXPECT_EQ((*unit(round, "n")->figures)->respondents, 12);
    EXPECT_EQ(unit(round, "o")->figures->reason(), disclosure::Reason::BelowFloor);
    EXPECT_EQ(unit(round, "s")->figures->reason(), disclosure::Reason::ProtectsAnother);
}

// In 2021 b is the smaller; in 2023 a and b are alike, and by its code a would be hidden.
TEST_F(Intake, A3ThePlanSettlesATieAsTheFileWill)
{
    const IntakeFile first{write("2021.csv", export_("2021", {{"a", "A", "1", 9}, {"b", "B", "1", 8}, {"c", "C", "1", 3}})), {}};
    const IntakeFile second{write("2023.csv", export_("2023", {{"a", "A", "1", 8}, {"b", "B", "1", 8}, {"c", "C", "1", 3}})), {}};
    const ChangePlan both = plan(check({first, second}));
    ASSERT_TRUE(accept(check({first})));
    const ChangePlan later = plan(check({second}));
    for (const RoundChange &round : {both.rounds.at(1), later.rounds.at(0)}) {
        EXPECT_TRUE(unit(round, "a")->figures->isReleased());
        EXPECT_EQ(unit(round, "b")->figures->reason(), disclosure::Reason::ProtectsAnother);
    }
}

TEST_F(Intake, ARoundWithResponsesIsAConflictUntilItIsSaidWhatToDo)
{
    const auto first = check({{write("a.csv", export_("2023", {{"a", "Alfa", "1", 8}})), {}}});
    ASSERT_TRUE(accept(first));
    EXPECT_EQ(plan(first).conflict->code, ErrorCode::SameContentAgain);
    EXPECT_EQ(plan(first, WhenRoundHasResponses::Add).conflict->code, ErrorCode::SameContentAgain);
    EXPECT_FALSE(plan(first, WhenRoundHasResponses::Replace).conflict);
    EXPECT_EQ(accept(first, WhenRoundHasResponses::Add).error().code, ErrorCode::SameContentAgain);

    const auto other = check({{write("b.csv", export_("2023", {{"a", "Alfa", "1", 6}})), {}}});
    EXPECT_EQ(plan(other).conflict->code, ErrorCode::RoundHasResponses);
    const auto added = plan(other, WhenRoundHasResponses::Add);
    EXPECT_FALSE(added.conflict);
    EXPECT_EQ((*unit(added.rounds[0], "a")->figures)->respondents, 14);
    const auto replaced = plan(other, WhenRoundHasResponses::Replace);
    EXPECT_EQ((*unit(replaced.rounds[0], "a")->figures)->respondents, 6);
    ASSERT_TRUE(accept(other, WhenRoundHasResponses::Add));
    EXPECT_EQ((*(*(*Workspace::open(m_database))->gate(u"2023"_s))->unit(0)).respondents, 14);
}

TEST_F(Intake, OneBadFileRefusesThemAllAndEveryFaultIsToldWithItsValue)
{
    const auto checked = check({{write("a.csv", export_("2023", {{"a", "Alfa", "1", 8}})), {}},
                                {write("u.csv", "Enhetskode;Enhet;Overordnet;Inviterte\n1;F;;x\n2;G;1;y\n"), {}},
                                {m_folder.filePath(u"none.csv"_s), {}}});
    EXPECT_FALSE(checked.drafts);
    EXPECT_EQ(checked.outcome.errors, 3);
    QStringList values;
    for (const Notice &notice : checked.outcome.notices)
        if (notice.what.code == ErrorCode::BadInvited)
            values.append(notice.value);
    EXPECT_EQ(values, (QStringList{u"x"_s, u"y"_s}));
}

class StopAfter final : public base::Progress
{
public:
    explicit StopAfter(int reports) : m_left(reports) {}
    void report(std::int64_t, std::int64_t) override { --m_left; }
    bool isCancelled() const override { return m_left <= 0; }

private:
    int m_left;
};

TEST_F(Intake, CancelledAtAnyMomentNothingIsChangedByAnyOfTheSteps)
{
    ASSERT_TRUE(accept(check({{write("a.csv", export_("2021", {{"a", "Alfa", "1", 8}})), {}}})));
    const QByteArray before = testing::contentOf(m_database);
    const std::vector<IntakeFile> files{
        {write("b.csv", export_("2023", {{"a", "Alfa", "1", 9}, {"b", "Beta", "1", 9}})), {}},
        {write("enheter-2023.csv", "Enhetskode;Enhet;Overordnet;Inviterte\n1;F;;\na;Alfa;1;9\nb;Beta;1;9\n"), {}}};
    const IntakeCheck checked = check(files);
    bool accepted = false;
    for (int after = 0; after < 40 && !accepted; ++after) {
        StopAfter checking(after), planning(after), storing(after);
        if (const auto stopped = checkIntake(files, false, checking); !stopped) {
            EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
        }
        if (const auto stopped = planIntake(checked, m_database, WhenRoundHasResponses::Refuse, planning); !stopped) {
            EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
        }
        ASSERT_EQ(testing::contentOf(m_database), before) << after;
        const auto outcome =
            acceptIntake(checked, m_database, WhenRoundHasResponses::Refuse, {}, m_clock, storing);
        accepted = outcome.has_value();
        if (accepted)
            break;
        EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
        ASSERT_EQ(testing::contentOf(m_database), before) << after;
    }
    EXPECT_TRUE(accepted);
}

TEST_F(Intake, IfOnePartCannotBeStoredNoneIs)
{
    const QByteArray nothing;
    const auto checked = check({{write("enheter-2023.csv", "Enhetskode;Enhet;Overordnet;Inviterte\n1;F;;\n"), {}},
                                {write("enheter.csv", "Enhetskode;Enhet;Overordnet;Inviterte\n1;G;;\n"), {}},
                                {write("a.csv", export_("2023", {{"a", "Alfa", "1", 8}})), {}}});
    ASSERT_TRUE(checked.drafts);
    EXPECT_EQ(plan(checked).conflict->code, ErrorCode::UnitListTwice);
    EXPECT_EQ(accept(checked).error().code, ErrorCode::UnitListTwice);
    EXPECT_FALSE(QFileInfo::exists(m_database));
    EXPECT_FALSE(QFileInfo::exists(m_database + u".part"_s));
}

TEST_F(Intake, AReportAndResponsesOfTheSameRoundComeInTogetherAndAreUndoneTogether)
{
    ASSERT_TRUE(accept(check({{write("a.csv", testing::smallExport("2021")), {}}})));
    const auto checked = check({{write("rapport.csv", testing::smallComposite("2019")), {}},
                                {write("b.csv", testing::smallExport("2023")), {}},
                                {write("enheter-2023.csv", "Enhetskode;Enhet;Overordnet;Inviterte\n1;Fjordvik;;\na;Alfa;1;9\n"
                                                           "b;Beta;1;9\n"),
                                 {}},
                                {write("snitt.csv", "Kilde;År;Lest;Nivå;Enhetstype;F1\nkilde;2020;;nasjonal;;4,3\n"), {}}});
    ASSERT_TRUE(checked.drafts);
    const auto planned = plan(checked);
    ASSERT_EQ(planned.rounds.size(), 2U);
    EXPECT_TRUE(planned.rounds[0].takesComposite);
    EXPECT_EQ((*unit(planned.rounds[0], "a")->figures)->respondents, 8);
    EXPECT_TRUE(planned.rounds[1].takesResponses && planned.rounds[1].takesUnits);
    ASSERT_TRUE(accept(checked));
    EXPECT_EQ((*Workspace::open(m_database))->rounds()->size(), 3U);
    EXPECT_EQ(plan(check({{write("rapport.csv", testing::smallComposite("2019", 41)), {}}})).conflict->code,
              ErrorCode::RoundHasComposite);

    const auto workspace = Workspace::open(m_database);
    ASSERT_TRUE(undoLatest(**workspace));
    const auto after = Workspace::open(m_database);
    ASSERT_EQ((*after)->rounds()->size(), 1U);
    EXPECT_EQ((*after)->rounds()->front().name, u"2021"_s);
    EXPECT_TRUE((*after)->benchmarks()->empty());
}

TEST_F(Intake, TheRoundOfAFileWithoutOneIsSetByHand)
{
    const QString file = write("a.csv", "Enhet;F1_1\nAlfa;4\n");
    EXPECT_FALSE(check({{file, {}}}).drafts);
    FileSetup setup;
    setup.round = u"2024"_s;
    EXPECT_EQ(lookAt(file, setup, {}, m_progress).rounds, QStringList{u"2024"_s});
    const auto checked = check({{file, setup}});
    ASSERT_TRUE(checked.drafts);
    ASSERT_TRUE(accept(checked));
    EXPECT_EQ(Workspace::open(m_database).value()->newestRound(), u"2024"_s);
    // The same under another name is still the same.
    setup.round = u"2025"_s;
    EXPECT_EQ(plan(check({{file, setup}})).conflict->code, ErrorCode::SameContentAgain);
}

TEST_F(Intake, AMappingIsSavedOfferedAndUsedForTheNextFileWhateverItsOrder)
{
    const QString file = write("a.csv", "Runde;Arbeidsplass;F1_1\n2023;Alfa;4\n");
    FileLook look = lookAt(file, {}, {}, m_progress);
    EXPECT_EQ(look.columns[0].use, u"dropped"_s);
    FileSetup setup;
    setup.uses = {{0, u"round"_s}, {1, u"unit"_s}};
    look = lookAt(file, setup, {}, m_progress);
    EXPECT_EQ(look.columns[0].use, u"round"_s);
    EXPECT_TRUE(look.columns[0].isCorrected);
    EXPECT_EQ(look.rounds, QStringList{u"2023"_s});
    const auto checked = check({{file, setup}});
    ASSERT_TRUE(checked.drafts);
    const auto mapping = mappingFrom(u"Portalen"_s, file, setup, m_progress);
    ASSERT_TRUE(mapping);
    ASSERT_TRUE(acceptIntake(checked, m_database, WhenRoundHasResponses::Refuse, {*mapping}, m_clock, m_progress));

    const auto saved = savedMappings(m_database);
    ASSERT_TRUE(saved);
    const QString next = write("b.csv", "F1.1;ARBEIDSPLASS;Runde\n5;Beta;2025\n");
    EXPECT_EQ(lookAt(next, {}, *saved, m_progress).mappings, QStringList{u"Portalen"_s});
    const auto offered = setupFrom(saved->front(), next, m_progress);
    ASSERT_TRUE(offered);
    EXPECT_EQ(offered->uses, (std::map<int, QString>{{1, u"unit"_s}, {2, u"round"_s}}));
    EXPECT_TRUE(check({{next, *offered}}).drafts);

    ImportOptions options;
    options.mapping = u"Portalen"_s;
    EXPECT_TRUE(importResponses({next}, m_database, options, m_clock, m_progress)->stored);
    options.mapping = u"Ukjent"_s;
    EXPECT_EQ(importResponses({next}, m_database, options, m_clock, m_progress).error(),
              (base::Error{ErrorCode::UnknownMapping, {u"Ukjent"_s, u"“Portalen”"_s}}));
    options.mapping = u"Portalen"_s;
    EXPECT_EQ(importUnits(next, m_database, options, m_clock, m_progress).error().code,
              ErrorCode::MappingOfAnotherKind);
    const Inspection seen = *inspectFile(next, {}, m_progress, {}, &saved->front());
    EXPECT_EQ(seen.roles, (QStringList{u"answer 1.1"_s, u"unit"_s, u"round"_s}));
    EXPECT_EQ(seen.outcome.errors, 0);
}

TEST_F(Intake, AMappingThatSaysHowTheFileIsWrittenIsTriedOnItSo)
{
    const QString file = write("a.csv", "Tittel\nRunde|Enhet|F1_1\n2023|Alfa|4\n");
    FileSetup setup;
    setup.separator = u"|"_s;
    setup.headerRow = 2;
    const auto mapping = mappingFrom(u"strek"_s, file, setup, m_progress);
    ASSERT_TRUE(mapping);
    EXPECT_EQ(lookAt(write("b.csv", "Nytt\nRunde|Enhet|F1_1\n2025|Beta|4\n"), {}, {*mapping}, m_progress).mappings,
              QStringList{u"strek"_s});
    EXPECT_TRUE(lookAt(write("c.csv", "Runde;Enhet\n2025;Beta\n"), {}, {*mapping}, m_progress).mappings.isEmpty());
}

TEST_F(Intake, AFileOfNoKnownKindIsSaidToBeThatAndMayBeLeftOut)
{
    const QString other = write("les meg.txt", "Hei.\nDette er ikke en tabell.\n");
    EXPECT_FALSE(lookAt(other, {}, {}, m_progress).isRecognised);
    FileSetup out;
    out.leftOut = true;
    EXPECT_TRUE(check({{other, out}, {write("a.csv", testing::smallExport()), {}}}).drafts);
    EXPECT_TRUE(lookAt(m_folder.filePath(u"none"_s), {}, {}, m_progress).unreadable);
}

} // namespace
} // namespace faktorbenk::workbench
