// «Fjern enkeltsvar», by whoever has the file and reads it with another program: nothing that is left of the answers, added
// and subtracted as they please, is about fewer people than the floor (rules A1, A3).

#include "report/json.h"
#include "store/connection.h"
#include "support/dangeroustowns.h"
#include "support/fewest.h"
#include "support/samplefile.h"
#include "workbench/importing.h"
#include "workbench/workspace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace faktorbenk::workbench {
namespace {

using disclosure::Audience;
using testing::DangerousTowns;
using testing::Person;
using testing::Town;

const auto round2023 = QStringLiteral("2023");
constexpr int variables = 3; // gender, age, education
const std::array<QString, variables> variableNames{QStringLiteral("gender"), QStringLiteral("age"), QStringLiteral("education")};

QByteArray exportOf(const Town &town, int batch)
{
    QByteArray csv = "Periode;Kommune;Enhetskode;Enhet;Overordnet;Kjønn;Alder;Utdanning";
    for (int factor = 1; factor <= survey::factorCount; ++factor)
        csv += ";F" + QByteArray::number(factor) + "_1";
    for (const Person &person : town.people) {
        if (person.batch != batch)
            continue;
        const QByteArray unit = QByteArray::number(person.unit);
        csv += "\n2023;Fjordvik;" + unit + ";Enhet " + unit + ';' +
               (person.unit > 0 ? QByteArray::number(town.parents[static_cast<std::size_t>(person.unit)]) : QByteArray());
        for (std::size_t v = 0; v < variables; ++v)
            csv += person.category[v] > 0 ? ";gruppe " + QByteArray::number(person.category[v]) : QByteArray(";");
        for (const int answer : person.answers)
            csv += answer > 0 ? ';' + QByteArray::number(answer) : QByteArray(";");
    }
    return csv + '\n';
}

// The numbers of a tally, as docs/file-format.md has them; read by nothing of the program's.
std::vector<std::int64_t> numbersOf(const QByteArray &bytes)
{
    std::vector<std::int64_t> numbers(1);
    int shift = 0;
    for (const char each : bytes) {
        numbers.back() |= std::int64_t(each & 0x7f) << shift;
        shift += 7;
        if (!(each & 0x80)) {
            numbers.push_back(0);
            shift = 0;
        }
    }
    numbers.pop_back();
    return numbers;
}

struct RawFactor {
    std::array<std::int64_t, 5> counts;
    std::int64_t people, sum, squares;

    bool tellsAnything() const { return sum != 0 || squares != 0 || counts != std::array<std::int64_t, 5>{}; }
    // More than two values, or two that are not neighbours: nobody could take that for a mean alone.
    bool tellsDistribution() const
    {
        const auto used = [](std::int64_t count) { return count != 0; };
        const auto first = std::find_if(counts.begin(), counts.end(), used);
        const auto last = std::find_if(counts.rbegin(), counts.rend(), used).base();
        return last - first > 2;
    }
};

RawFactor factorOf(const QByteArray &tally, int factor)
{
    const auto numbers = numbersOf(tally);
    const auto at = 1 + 8 * static_cast<std::size_t>(factor);
    return {{numbers.at(at), numbers.at(at + 1), numbers.at(at + 2), numbers.at(at + 3), numbers.at(at + 4)},
            numbers.at(at + 5), numbers.at(at + 6), numbers.at(at + 7)};
}

// What stands in the file, without the program's own readers.
struct RawFile {
    std::map<QString, QByteArray> units;                         // by code
    std::map<std::pair<QString, QString>, QByteArray> background; // by variable and category
    std::vector<std::array<QByteArray, 3>> handedOut;            // variable, code, tally
    int packs = 0;

    explicit RawFile(const QString &path)
    {
        auto connection = store::Connection::open(path, store::Connection::Mode::ReadOnly);
        const auto rows = [&](const char *sql, auto take) {
            auto query = connection->prepare(QString::fromUtf8(sql));
            EXPECT_TRUE(connection->execute(*query));
            while (query->next())
                take(*query);
        };
        rows("SELECT code, tally FROM unit", [&](const QSqlQuery &row) { units[row.value(0).toString()] = row.value(1).toByteArray(); });
        rows("SELECT variable, category, tally FROM background_tally", [&](const QSqlQuery &row) {
            background[{row.value(0).toString(), row.value(1).toString()}] = row.value(2).toByteArray();
        });
        rows("SELECT variable, code, tally FROM handed_out_group", [&](const QSqlQuery &row) {
            handedOut.push_back({row.value(0).toByteArray(), row.value(1).toByteArray(), row.value(2).toByteArray()});
        });
        rows("SELECT count(*) FROM response_pack", [&](const QSqlQuery &row) { packs = row.value(0).toInt(); });
    }
};

bool tells(const RawFactor &factor, bool distribution)
{
    return distribution ? factor.tellsDistribution() : factor.tellsAnything();
}

// Everybody's unit and categories are known to the attacker.
bool findsFew(const RawFile &file, const Town &town, int factor, bool distribution, std::int64_t floor)
{
    std::map<std::vector<int>, std::size_t> places;
    testing::Atoms atoms;
    for (const Person &person : town.people) {
        if (person.answers[static_cast<std::size_t>(factor)] == 0)
            continue;
        std::vector<int> key{person.unit};
        key.insert(key.end(), person.category.begin(), person.category.begin() + variables);
        const auto place = places.insert({key, places.size()}).first->second;
        atoms.people.resize(places.size());
        ++atoms.people[place];
    }
    const auto add = [&](auto isIn) {
        auto &group = atoms.groups.emplace_back();
        for (const auto &[key, place] : places)
            if (isIn(key))
                group.push_back(place);
    };
    for (const auto &[code, tally] : file.units)
        if (tells(factorOf(tally, factor), distribution))
            add([&](const std::vector<int> &key) { return town.isInside(key[0], code.toInt()); });
    for (const auto &[key, tally] : file.background)
        if (tells(factorOf(tally, factor), distribution)) {
            const auto variable = static_cast<std::size_t>(std::find(variableNames.begin(), variableNames.end(), key.first) - variableNames.begin());
            add([&](const std::vector<int> &cell) { return cell[variable + 1] == key.second.section(QLatin1Char(' '), 1).toInt(); });
        }
    return testing::Fewest(atoms, floor).find().has_value();
}

class RemovingFromAFile : public ::testing::Test
{
protected:
    void bring(const Town &town, int batch, WhenRoundHasResponses existing)
    {
        const QString csv = m_folder.filePath(QStringLiteral("svar%1.csv").arg(batch));
        testing::write(csv, exportOf(town, batch));
        ImportOptions options;
        options.existing = existing;
        const auto done = importResponses({csv}, m_path, options, m_clock, m_progress);
        ASSERT_TRUE(done && done->stored);
    }
    // As cli and window tell it.
    static QByteArray allThatIsTold(const Workspace &workspace)
    {
        QByteArray told;
        const auto gate = *workspace.gate(round2023);
        for (const survey::Unit &unit : gate->tree().units())
            told += report::unitReportJson(*workspace.report(unit.code, round2023, Audience::Leader)) +
                    report::unitReportJson(*workspace.report(unit.code, round2023, Audience::Staff));
        return told + report::suppressionLogJson(*gate) + report::heatmapJson(*gate) +
               report::backgroundJson(*gate);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("x.faktorbenk"));
    testing::FixedClock m_clock;
    base::NoProgress m_progress;
};

TEST_F(RemovingFromAFile, A3WhoeverReadsTheFileFindsNothingAboutFewPeopleAndNothingToldChanges)
{
    DangerousTowns maker(77);
    int foundBefore = 0;
    for (int i = 0; i < testing::runs(40, 1'000); ++i) {
        QFile::remove(m_path);
        Town town = maker.make(1 + maker.below(variables));
        ASSERT_NO_FATAL_FAILURE(bring(town, 0, WhenRoundHasResponses::Refuse));
        const auto workspace = *Workspace::open(m_path);
        const std::int64_t low = 3 + maker.below(4);
        ASSERT_TRUE(workspace->setFloor({low, low + maker.below(4)}, QStringLiteral("x"), m_clock));
        if (maker.below(2) == 0) {
            ASSERT_TRUE(workspace->noteHandedOut(round2023, QStringLiteral("Rapport"), Audience::Leader, {}, m_clock));
            for (int late = 1 + maker.below(8); late > 0; --late) {
                town.people.push_back(maker.newcomer(1));
                town.people.back().batch = 1;
            }
            ASSERT_NO_FATAL_FAILURE(bring(town, 1, WhenRoundHasResponses::Add));
            ASSERT_TRUE(workspace->setFloor({low + 1, low + 1 + maker.below(4)}, QStringLiteral("y"), m_clock));
        }
        workspace->refresh();
        // What is out under a lower floor stays out, if it is the same.
        survey::FloorPolicy floor = *workspace->floor();
        const auto handedOut = workspace->handedOut();
        for (const HandOut &out : *handedOut)
            floor = {std::min(floor.figures, out.floor.figures), std::min(floor.distributions, out.floor.distributions)};
        const QByteArray before = allThatIsTold(*workspace);
        for (int factor = 0; factor < survey::factorCount; ++factor)
            foundBefore += findsFew(RawFile(m_path), town, factor, false, floor.figures);

        ASSERT_TRUE(workspace->removeResponses(round2023, m_clock));
        EXPECT_EQ(allThatIsTold(*workspace), before) << "municipality " << i;
        const RawFile left(m_path);
        EXPECT_EQ(left.packs, 0);
        for (int factor = 0; factor < survey::factorCount; ++factor) {
            ASSERT_FALSE(findsFew(left, town, factor, false, floor.figures)) << "municipality " << i << " factor " << factor + 1;
            ASSERT_FALSE(findsFew(left, town, factor, true, floor.distributions)) << "municipality " << i << " factor " << factor + 1;
            for (const auto &[variable, code, tally] : left.handedOut) { // a copy of what was counted above, or nothing
                const RawFactor then = factorOf(tally, factor);
                if (!then.tellsAnything())
                    continue;
                const QString name = QString::fromUtf8(code);
                const RawFactor now = factorOf(variable.isEmpty() ? left.units.at(name)
                                               : name.isEmpty()   ? left.units.at(QStringLiteral("0"))
                                                                  : left.background.at({QString::fromUtf8(variable), name}),
                                               factor);
                ASSERT_EQ(then.sum, now.sum) << "municipality " << i;
                ASSERT_EQ(then.squares, now.squares) << "municipality " << i;
                ASSERT_TRUE(then.counts == now.counts || !then.tellsDistribution()) << "municipality " << i;
            }
        }
    }
    EXPECT_GT(foundBefore, 0) << "an attack that finds nothing in a file with everything in it is none";
}

TEST_F(RemovingFromAFile, A2ALowerFloorAfterwardsBringsNothingBackAndSaysWhy)
{
    // a has eight people, b six; with a floor of 7 b is too small, and a is hidden to protect it.
    testing::write(m_folder.filePath(QStringLiteral("x.csv")), testing::smallExport());
    ASSERT_TRUE(importResponses({m_folder.filePath(QStringLiteral("x.csv"))}, m_path, {}, m_clock, m_progress)->stored);
    const auto workspace = *Workspace::open(m_path);
    ASSERT_TRUE(workspace->setFloor({7, 7}, QStringLiteral("x"), m_clock));
    ASSERT_TRUE(workspace->removeResponses(round2023, m_clock));
    ASSERT_TRUE(workspace->setFloor({5, 5}, QStringLiteral("y"), m_clock));
    const auto gate = *workspace->gate(round2023);
    const auto reasonOf = [&](const char *code) { return gate->unit(*gate->tree().find(survey::UnitCode(QString::fromUtf8(code)))).reason(); };
    EXPECT_FALSE(reasonOf("1"));
    EXPECT_EQ(reasonOf("a"), disclosure::Reason::Removed);
    EXPECT_EQ(reasonOf("b"), disclosure::Reason::Removed);
    // What was read in anew is decided about anew.
    ImportOptions options;
    options.existing = WhenRoundHasResponses::Replace;
    ASSERT_TRUE(importResponses({m_folder.filePath(QStringLiteral("x.csv"))}, m_path, options, m_clock, m_progress)->stored);
    workspace->refresh();
    EXPECT_TRUE((*workspace->gate(round2023))->unit(1).isReleased());
    EXPECT_TRUE((*workspace->gate(round2023))->unit(2).isReleased());
}

TEST_F(RemovingFromAFile, A5WhereAnEarlierProgramLeftHiddenSumsTheRestGoesAndNothingToldChanges)
{
    testing::write(m_folder.filePath(QStringLiteral("x.csv")), testing::smallExport());
    ASSERT_TRUE(importResponses({m_folder.filePath(QStringLiteral("x.csv"))}, m_path, {}, m_clock, m_progress)->stored);
    const auto workspace = *Workspace::open(m_path);
    ASSERT_TRUE(workspace->setFloor({7, 7}, QStringLiteral("x"), m_clock));
    { // as it did
        auto connection = store::Connection::open(m_path, store::Connection::Mode::ReadWrite);
        ASSERT_TRUE(connection->run(QStringLiteral("DELETE FROM response_pack")));
        ASSERT_TRUE(connection->run(QStringLiteral("INSERT INTO responses_removed (round_id, removed) SELECT id, '2026-11-20T10:00:00Z' FROM round")));
    }
    workspace->refresh();
    ASSERT_TRUE(workspace->rounds()->front().hiddenSumsLeft);
    const QByteArray before = allThatIsTold(*workspace);
    const auto tells = [&](const char *code) { return factorOf(RawFile(m_path).units.at(QString::fromUtf8(code)), 0).tellsAnything(); };
    EXPECT_TRUE(tells("b"));
    ASSERT_TRUE(workspace->removeResponses(round2023, m_clock));
    EXPECT_FALSE(workspace->rounds()->front().hiddenSumsLeft);
    EXPECT_TRUE(workspace->rounds()->front().responsesRemoved);
    EXPECT_TRUE(tells("1"));
    EXPECT_FALSE(tells("a"));
    EXPECT_FALSE(tells("b"));
    EXPECT_EQ(allThatIsTold(*workspace), before);
}

TEST_F(RemovingFromAFile, A5OfACompositeReportBesideThemOnlyWhatIsShownIsLeft)
{
    // a and b have responses; of c, with two people, and d, with nine, only the report knows.
    testing::write(m_folder.filePath(QStringLiteral("x.csv")), testing::smallExport());
    testing::write(m_folder.filePath(QStringLiteral("rapport.csv")),
                   testing::smallComposite("2023", 40) + "2023;c;Gamma;1;;2;2;2,3\n2023;d;Delta;1;;9;9;3,4\n");
    ASSERT_TRUE(importResponses({m_folder.filePath(QStringLiteral("x.csv"))}, m_path, {}, m_clock, m_progress)->stored);
    ASSERT_TRUE(importComposite({m_folder.filePath(QStringLiteral("rapport.csv"))}, m_path, {}, m_clock, m_progress)->stored);
    const auto workspace = *Workspace::open(m_path);
    const QByteArray before = allThatIsTold(*workspace);
    ASSERT_TRUE(before.contains("3.4"));
    ASSERT_TRUE(workspace->removeResponses(round2023, m_clock));
    EXPECT_EQ(allThatIsTold(*workspace), before);
    auto connection = store::Connection::open(m_path, store::Connection::Mode::ReadOnly);
    const auto gate = *workspace->gate(round2023);
    auto means = connection->prepare(QStringLiteral("SELECT unit_code, mean FROM composite_factor WHERE factor = 1"));
    ASSERT_TRUE(connection->execute(*means));
    while (means->next()) {
        const auto unit = *gate->tree().find(survey::UnitCode(means->value(0).toString()));
        const auto figures = gate->unit(unit);
        EXPECT_EQ(means->isNull(1), !figures || !figures->fromComposite) << means->value(0).toString().toStdString();
    }
    // What went does not come back as a figure when the responses do.
    ImportOptions options;
    options.existing = WhenRoundHasResponses::Replace;
    ASSERT_TRUE(importResponses({m_folder.filePath(QStringLiteral("x.csv"))}, m_path, options, m_clock, m_progress)->stored);
    workspace->refresh();
    EXPECT_FALSE(allThatIsTold(*workspace).contains("\"mean\": 0"));
}

} // namespace
} // namespace faktorbenk::workbench
