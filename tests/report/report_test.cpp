#include "report/csv.h"
#include "report/json.h"
#include "report/texttable.h"
#include "report/textreport.h"
#include "support/composites.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace faktorbenk::report {
namespace {

using disclosure::Audience;
using disclosure::Gate;

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

// a has 20 people, b three (under the floor), c eight (hidden for b's sake).
Gate gate() { return Gate(testing::round({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 3}, {"c", "1", 8}}), {}); }

QJsonObject reportJson(const Gate &gate, const char *unit, Audience audience = Audience::Leader)
{
    const auto index = *gate.tree().find(survey::UnitCode(text(unit)));
    return QJsonDocument::fromJson(unitReportJson(disclosure::reportUnit(gate, {}, {}, index, audience))).object();
}

// Every number anywhere in a JSON value but the floor, which is nobody's figure.
void collectNumbers(const QJsonValue &value, QList<double> &numbers)
{
    if (value.isDouble())
        numbers.append(value.toDouble());
    for (const QJsonValue &each : value.toArray())
        collectNumbers(each, numbers);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it.key() != text("floor"))
            collectNumbers(it.value(), numbers);
}

TEST(Json, A5OfAWithheldUnitThereIsNotOneNumber)
{
    const Gate made = gate();
    for (const char *unit : {"b", "c"}) {
        const QJsonObject report = reportJson(made, unit);
        QList<double> numbers;
        collectNumbers(report, numbers);
        EXPECT_TRUE(numbers.isEmpty()) << unit;
        EXPECT_EQ(report.value(text("status")).toString(), text("withheld"));
        EXPECT_FALSE(report.contains(text("factors")));
    }
    EXPECT_EQ(reportJson(made, "b").value(text("reason")).toString(), text("below-floor"));
    EXPECT_EQ(reportJson(made, "c").value(text("reason")).toString(), text("protects-another"));
}

TEST(Json, WhatACompositeReportDoesNotTellIsNull)
{
    auto round = testing::compositeRound({{"1", nullptr, testing::figures(28, 41, 40)}, {"a", "1", testing::figures({}, 42)}});
    round.composite[0]->factors[9].mean.reset();
    const Gate made(round, {});
    const QJsonObject report = reportJson(made, "1");
    EXPECT_EQ(report.value(text("respondents")).toInt(), 28);
    EXPECT_EQ(report.value(text("responseRate")).toDouble(), 70.0);
    const QJsonObject factor = report.value(text("factors")).toArray().first().toObject();
    EXPECT_EQ(factor.value(text("mean")).toDouble(), 4.1);
    EXPECT_EQ(factor.value(text("respondents")).toInt(), 28);
    for (const char *key : {"answers", "margin", "distribution", "reason"})
        EXPECT_TRUE(factor.value(text(key)).isNull()) << key;
    EXPECT_TRUE(factor.value(text("distributionExplanation")).toString().startsWith(text("The composite report does not give the distribution")));
    EXPECT_FALSE(reportJson(made, "1", Audience::Staff).value(text("factors")).toArray().first().toObject().contains(text("distributionExplanation")));
    const QJsonObject notGiven = report.value(text("factors")).toArray().last().toObject();
    EXPECT_EQ(notGiven.value(text("status")).toString(), text("withheld"));
    EXPECT_TRUE(notGiven.value(text("reason")).isNull()); // by whom and why is not known
    EXPECT_FALSE(notGiven.contains(text("comparisons")));
    const QJsonObject withheld = reportJson(made, "a");
    EXPECT_EQ(withheld.value(text("status")).toString(), text("withheld"));
    EXPECT_TRUE(withheld.value(text("respondents")).isNull());
}

TEST(Text, ACompositeRoundSaysSoAndWhatIsUnknown)
{
    const Gate made(testing::compositeRound({{"1", nullptr, testing::figures(28, 41, 40)}}), {});
    const QString report = unitReportText(disclosure::reportUnit(made, {}, {}, 0, Audience::Leader));
    EXPECT_TRUE(report.contains(text("from a composite report"))) << qPrintable(report);
    EXPECT_TRUE(report.contains(text("unknown")));
    EXPECT_TRUE(report.contains(text("28 of 40 answered")));
}

TEST(Json, MeansAreTheDisplayedOnesToTheLastCharacter)
{
    const QByteArray json = unitReportJson(disclosure::reportUnit(gate(), {}, {}, 0, Audience::Leader));
    EXPECT_TRUE(json.contains("\"mean\": 4,"));
    EXPECT_TRUE(json.contains("100"));
    EXPECT_FALSE(json.contains("00000000"));
    EXPECT_FALSE(json.contains("99999999"));
}

TEST(Json, A7StaffGetsNullForADistribution)
{
    const QJsonObject factor =
        reportJson(gate(), "a", Audience::Staff).value(text("factors")).toArray().first().toObject();
    EXPECT_TRUE(factor.value(text("distribution")).isNull());
    EXPECT_FALSE(factor.value(text("mean")).isNull());
}

TEST(Json, A2EverythingStatesTheFloor)
{
    const Gate made(testing::round({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 3}, {"c", "1", 8}}), {6, 9});
    const auto expectFloor = [](const QJsonValue &value, const char *where) {
        const QJsonObject floor = value.toObject().value(text("floor")).toObject();
        EXPECT_EQ(floor.value(text("figures")).toInt(), 6) << where;
        EXPECT_EQ(floor.value(text("distributions")).toInt(), 9) << where;
    };
    expectFloor(reportJson(made, "a"), "report");
    expectFloor(reportJson(made, "b"), "report of what is withheld");
    expectFloor(municipalityObject(made), "round");
    expectFloor(QJsonDocument::fromJson(heatmapJson(made)).object(), "heatmap");
    for (const QByteArray &list : {unitsJson(made), suppressionLogJson(made)}) {
        const QJsonArray entries = QJsonDocument::fromJson(list).array();
        EXPECT_FALSE(entries.isEmpty());
        for (const QJsonValue &entry : entries)
            expectFloor(entry, list.constData());
    }
}

TEST(Json, UnitsComeInTreeOrderWithTheirStatus)
{
    const QJsonArray units = QJsonDocument::fromJson(unitsJson(gate())).array();
    ASSERT_EQ(units.size(), 4);
    EXPECT_EQ(units[0].toObject().value(text("code")).toString(), text("1"));
    EXPECT_TRUE(units[0].toObject().value(text("parent")).isNull());
    EXPECT_EQ(units[1].toObject().value(text("respondents")).toInt(), 20);
    EXPECT_TRUE(units[2].toObject().value(text("respondents")).isNull());
}

// Every key path of a JSON value that ends in a number or a list of them, as «units[2].means[4]»; without the floor.
void collectPlaces(const QJsonValue &value, const QString &path, QStringList &places)
{
    if (value.isDouble())
        places.append(path);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collectPlaces(array[i], path + QStringLiteral("[%1]").arg(i), places);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it.key() != text("floor"))
            collectPlaces(it.value(), path + u'.' + it.key(), places);
}

// What attacker_test.cpp attacks is what the gate releases; this is why that is all there is.
TEST(Json, A6TheHeatMapHasAMeanExactlyWhereTheGateReleasesOne)
{
    std::mt19937 random(20235);
    for (int i = 0; i < 60; ++i) {
        const Gate made(testing::randomRound(random, 25), {});
        const QJsonArray units = QJsonDocument::fromJson(heatmapJson(made)).object().value(text("units")).toArray();
        QStringList expected;
        for (survey::UnitIndex unit = 0; unit < made.tree().size(); ++unit)
            for (const survey::Factor factor : survey::allFactors())
                if (made.mean(unit, factor))
                    expected.append(QStringLiteral("[%1].means[%2]").arg(unit).arg(factor.index()));
        QStringList places;
        collectPlaces(units, QString(), places);
        EXPECT_EQ(places, expected);
        // The same in the CSV: an empty cell for every other.
        const QList<QByteArray> lines = heatmapCsv(made).split('\n');
        qsizetype filled = 0;
        for (survey::UnitIndex unit = 0; unit < made.tree().size(); ++unit)
            for (const QByteArray &cell : lines[static_cast<qsizetype>(unit) + 1].split(';').mid(3, survey::factorCount))
                filled += !cell.isEmpty();
        EXPECT_EQ(filled, expected.size());
    }
}

TEST(Json, A6AReportHasFiguresExactlyWhereTheGateReleasesThem)
{
    std::mt19937 random(20236);
    for (int i = 0; i < 20; ++i) {
        const Gate made(testing::randomRound(random, 12), {4, 8});
        for (survey::UnitIndex unit = 0; unit < made.tree().size(); ++unit)
            for (const Audience audience : {Audience::Leader, Audience::Staff}) {
                const QJsonObject report =
                    QJsonDocument::fromJson(unitReportJson(disclosure::reportUnit(made, {}, {}, unit, audience))).object();
                QStringList places;
                collectPlaces(report, QString(), places);
                if (!made.unit(unit)) {
                    EXPECT_TRUE(places.isEmpty());
                    continue;
                }
                for (const survey::Factor factor : survey::allFactors()) {
                    const auto figures = made.factor(unit, factor, audience);
                    const QString at = QStringLiteral(".factors[%1].").arg(factor.index());
                    for (const char *key : {"mean", "answers", "respondents"})
                        EXPECT_EQ(places.contains(at + text(key)), figures.isReleased());
                    EXPECT_EQ(places.contains(at + text("distribution[0]")), figures && figures->distribution);
                    EXPECT_FALSE(audience == Audience::Staff && places.contains(at + text("distribution[0]"))); // rule A7
                }
            }
    }
}

Gate withGenders()
{
    auto round = testing::round({{"1", nullptr, 12}});
    round.cuts.emplace();
    for (const auto &[name, people] : {std::pair("Kvinne", 9), std::pair("Mann", 3)}) {
        survey::GroupTally &tally = round.background[{survey::BackgroundVariable::Gender, text(name)}];
        for (int i = 0; i < people; ++i) {
            ++tally.respondents;
            ++tally.factors[0].answers.counts[3];
            tally.factors[0].moments.add(4, 1);
        }
    }
    return Gate(round, {});
}

TEST(Json, A4BackgroundIsListedPerVariableAndCategory)
{
    const QJsonArray groups = QJsonDocument::fromJson(backgroundJson(withGenders())).array();
    ASSERT_EQ(groups.size(), 2);
    EXPECT_EQ(groups[0].toObject().value(text("variable")).toString(), text("gender"));
    EXPECT_EQ(groups[0].toObject().value(text("category")).toString(), text("Kvinne"));
    EXPECT_EQ(groups[0].toObject().value(text("reason")).toString(), text("protects-another"));
    EXPECT_EQ(groups[1].toObject().value(text("reason")).toString(), text("below-floor"));
    QList<double> numbers;
    collectNumbers(groups, numbers);
    EXPECT_TRUE(numbers.isEmpty()); // rule A5
}

TEST(SuppressionLog, A8SaysRoundFileFloorAndWhyWithoutAFigure)
{
    const Gate made = withGenders();
    const QDate day(2026, 11, 23);
    const QString log = suppressionLogText(made, text("fjordvik.faktorbenk"), day);
    EXPECT_TRUE(log.contains(text("fjordvik.faktorbenk")));
    EXPECT_TRUE(log.contains(text("2023")));
    EXPECT_TRUE(log.contains(text("Kvinne")));
    const QByteArray csv = suppressionLogCsv(made, text("fjordvik.faktorbenk"), day);
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf"));
    EXPECT_EQ(csv.count("\n"), 4 + 1 + 2); // heading, columns, two categories
    const QJsonArray json = QJsonDocument::fromJson(suppressionLogJson(made)).array();
    ASSERT_EQ(json.size(), 2);
    EXPECT_EQ(json[0].toObject().value(text("background")).toObject().value(text("category")).toString(), text("Kvinne"));
    EXPECT_FALSE(json[0].toObject().value(text("explanation")).toString().isEmpty());
    // Twelve, nine and three are what must not be told.
    for (const char *figure : {"12", "9 ", " 3 "})
        EXPECT_FALSE(QString::fromUtf8(csv).remove(text("2023")).remove(QLocale().toString(day, QLocale::ShortFormat)).contains(text(figure))) << figure;
}

TEST(TextReport, A2TheFootNamesTheFloorAndSinceWhen)
{
    const Gate made(testing::round({{"1", nullptr, 12}}), {5, 10, QDate(2026, 11, 23)});
    const QString said = unitReportText(disclosure::reportUnit(made, {}, {}, 0, Audience::Leader));
    EXPECT_TRUE(said.contains(QLocale().toString(QDate(2026, 11, 23), QLocale::ShortFormat)));
    EXPECT_TRUE(heatmapText(made).contains(text("5")));
    const QJsonObject report = reportJson(made, "1");
    EXPECT_EQ(report.value(text("floor")).toObject().value(text("since")).toString(), text("2026-11-23"));
    EXPECT_EQ(report.value(text("floor")).toObject().value(text("distributions")).toInt(), 10);
}

TEST(Csv, TextThatLooksLikeAFormulaIsDisarmed)
{
    for (const char *formula : {"=1+1", "+47", "-2", "@x", "\tx"})
        EXPECT_EQ(csvCell(text(formula)), u'\'' + text(formula));
    EXPECT_EQ(csvCell(text("a;b")), text("\"a;b\""));
    EXPECT_EQ(csvCell(text("a\"b")), text("\"a\"\"b\""));
    EXPECT_EQ(csvCell(text("Ås skole")), text("Ås skole"));
}

TEST(Csv, A2EachRowStatesTheRoundAndTheFloorBecauseATableHasNoFoot)
{
    survey::FloorPolicy floor{7, 9};
    for (const QDate since : {QDate(), QDate(2024, 2, 29)}) {
        floor.since = since;
        const QList<QByteArray> lines = heatmapCsv(Gate(testing::round({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 3}}), floor)).trimmed().split('\n');
        ASSERT_EQ(lines.size(), 4);
        EXPECT_TRUE(lines[0].endsWith(";explanation;round;floor;floorSince")) << lines[0].toStdString();
        for (const QByteArray &line : lines.mid(1)) {
            EXPECT_TRUE(line.endsWith(since.isValid() ? ";2023;7;2024-02-29" : ";2023;7;")) << line.toStdString();
            EXPECT_EQ(line.count(';'), lines[0].count(';'));
        }
    }
}

TEST(Csv, A5AWithheldUnitsCellsAreEmptyAndAColumnSaysWhy)
{
    const QList<QByteArray> lines = heatmapCsv(gate()).split('\n');
    EXPECT_TRUE(lines[3].startsWith("b;Enhet b;withheld;;;;;;;;;;;Fewer than 5 people have answered here")) << lines[3].toStdString();
    EXPECT_EQ(lines[2], QByteArray("a;Enhet a;released;4.0;4.0;4.0;4.0;4.0;4.0;4.0;4.0;4.0;4.0;;2023;5;"));
}

TEST(TextTable, ColumnsLineUpAndALongLastCellRunsOn)
{
    TextTable table({text("Unit"), text("F1"), text("F2")});
    table.add({text("a"), text("4,2"), text("4,0")});
    table.add({text("b"), text("skjult")});
    EXPECT_EQ(table.text(), text("Unit   F1   F2\n──────────────\na     4,2  4,0\nb     skjult\n"));
}

TEST(TextReport, A5AWithheldUnitIsASentenceWithoutFigures)
{
    const Gate made = gate();
    const QString said = unitReportText(disclosure::reportUnit(made, {}, {}, 2, Audience::Leader));
    EXPECT_EQ(said.count(u'\n'), 3);
    EXPECT_TRUE(said.endsWith(text("Floor: groups in which fewer than 5 people have answered are not shown.\n"))) << qPrintable(said);
    EXPECT_FALSE(said.contains(text("4.0")));
}

} // namespace
} // namespace faktorbenk::report
