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

// Every number anywhere in a JSON value.
void collectNumbers(const QJsonValue &value, QList<double> &numbers)
{
    if (value.isDouble())
        numbers.append(value.toDouble());
    for (const QJsonValue &each : value.toArray())
        collectNumbers(each, numbers);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
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

TEST(Json, UnitsComeInTreeOrderWithTheirStatus)
{
    const QJsonArray units = QJsonDocument::fromJson(unitsJson(gate())).array();
    ASSERT_EQ(units.size(), 4);
    EXPECT_EQ(units[0].toObject().value(text("code")).toString(), text("1"));
    EXPECT_TRUE(units[0].toObject().value(text("parent")).isNull());
    EXPECT_EQ(units[1].toObject().value(text("respondents")).toInt(), 20);
    EXPECT_TRUE(units[2].toObject().value(text("respondents")).isNull());
}

TEST(Csv, TextThatLooksLikeAFormulaIsDisarmed)
{
    for (const char *formula : {"=1+1", "+47", "-2", "@x", "\tx"})
        EXPECT_EQ(csvCell(text(formula)), u'\'' + text(formula));
    EXPECT_EQ(csvCell(text("a;b")), text("\"a;b\""));
    EXPECT_EQ(csvCell(text("a\"b")), text("\"a\"\"b\""));
    EXPECT_EQ(csvCell(text("Ås skole")), text("Ås skole"));
}

TEST(Csv, AWithheldUnitsCellsAreEmpty)
{
    const QList<QByteArray> lines = heatmapCsv(gate()).split('\n');
    EXPECT_EQ(lines[3], QByteArray("b;Enhet b;withheld;;;;;;;;;;"));
    EXPECT_EQ(lines[2], QByteArray("a;Enhet a;released;4.0;4.0;4.0;4.0;4.0;4.0;4.0;4.0;4.0;4.0"));
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
    EXPECT_EQ(said.count(u'\n'), 2);
    EXPECT_FALSE(said.contains(text("4.0")));
}

} // namespace
} // namespace faktorbenk::report
