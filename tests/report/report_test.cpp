#include "report/csv.h"
#include "report/json.h"
#include "report/texttable.h"
#include "report/textreport.h"
#include "support/groups.h"

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
