#include "importer/reading.h"
#include "importer/responseparts.h"

#include <QRandomGenerator>

#include <gmock/gmock.h>

namespace faktorbenk::importer {
namespace {

using base::ErrorCode;
using namespace Qt::StringLiterals;

ResponsesDraft divided(const std::vector<Table> &tables, const ResponseOptions &options, Division division)
{
    base::NoProgress progress;
    return *readResponses(tables, options, progress, division);
}

// Everything that comes of it, the order included.
void expectSame(const ResponsesDraft &a, const ResponsesDraft &b, const std::string &where)
{
    EXPECT_EQ(a.faults.kept(), b.faults.kept()) << where;
    EXPECT_EQ(a.faults.errors(), b.faults.errors()) << where;
    EXPECT_EQ(a.rows, b.rows) << where;
    EXPECT_EQ(a.blankRows, b.blankRows) << where;
    EXPECT_EQ(a.skippedRows, b.skippedRows) << where;
    EXPECT_EQ(a.respondents, b.respondents) << where;
    ASSERT_EQ(a.rounds.size(), b.rounds.size()) << where;
    for (std::size_t i = 0; i < a.rounds.size(); ++i) {
        const survey::RoundResponses &one = a.rounds[i];
        const survey::RoundResponses &two = b.rounds[i];
        EXPECT_EQ(one.round, two.round) << where;
        EXPECT_EQ(one.municipality, two.municipality) << where;
        EXPECT_TRUE(one.questionnaire == two.questionnaire) << where;
        EXPECT_TRUE(one.units == two.units) << where;
        EXPECT_TRUE(one.fingerprint == two.fingerprint) << where;
        EXPECT_TRUE(one.background == two.background) << where;
        EXPECT_TRUE(one.cuts() == two.cuts()) << where;
        ASSERT_EQ(one.responses.size(), two.responses.size()) << where;
        for (std::size_t u = 0; u < one.responses.size(); ++u) {
            EXPECT_EQ(one.responses[u].unit.text(), two.responses[u].unit.text()) << where;
            EXPECT_EQ(one.responses[u].answers, two.responses[u].answers) << where;
        }
    }
}

void expectSameHoweverDivided(const std::vector<QByteArray> &files)
{
    std::vector<Table> tables;
    for (const QByteArray &bytes : files)
        tables.push_back(table(bytes, u"file%1.csv"_s.arg(tables.size() + 1)));
    for (const bool skipFaulty : {false, true}) {
        const ResponseOptions options{std::nullopt, skipFaulty};
        const ResponsesDraft whole = divided(tables, options, Division::none());
        for (const std::size_t parts : {2, 3, 7})
            expectSame(divided(tables, options, {parts, 1}), whole,
                       std::to_string(parts) + " parts of\n" + files.front().left(1500).toStdString());
    }
}

void spoil(QByteArrayList &cells, QRandomGenerator &random, const QByteArray &lineEnd)
{
    switch (random.bounded(11)) {
    case 0:
        cells[8] = "6";
        break;
    case 1:
        cells[9] = "kanskje";
        break;
    case 2:
        cells[2] = "";
        break;
    case 3:
        cells[0] = random.bounded(2) ? "2021" : "";
        break;
    case 4:
        cells.removeLast();
        break;
    case 5:
        cells.append(random.bounded(2) ? "1" : "");
        break;
    case 6:
        cells = {};
        break;
    case 7:
        cells[7] = cells[8] = cells[9] = "";
        break;
    case 8:
        cells[2] = "E9";
        cells[3] = "\"Enhet" + lineEnd + "i \"\"to\"\" linjer\"";
        break;
    case 9:
        cells[6] = QByteArray(150, 'a');
        break;
    case 10:
        cells[4] = random.bounded(2) ? "E1" : "E2";
        break;
    }
}

// A few dozen rows; `odd` of a hundred of them have something out of the ordinary.
QByteArray randomFile(QRandomGenerator &random, int odd, const QByteArray &lineEnd)
{
    QByteArray text = "Periode;Kommune;Enhetskode;Enhet;Overordnet;Enhetstype;Alder;F1_1;F1_2;F2_1" + lineEnd;
    const auto oneOf = [&](std::initializer_list<const char *> texts) {
        return QByteArray(texts.begin()[random.bounded(static_cast<int>(texts.size()))]);
    };
    for (int row = 0; row < 60; ++row) {
        const int unit = random.bounded(8);
        const QByteArray number = QByteArray::number(unit);
        QByteArrayList cells{"2023",
                             oneOf({"", "Fjordvik"}),
                             "E" + number,
                             random.bounded(2) ? "Enhet " + number : QByteArray(),
                             oneOf({"", "E0"}),
                             oneOf({"", "Skole"}),
                             oneOf({"", "20-29", "30-39", " 30-39"}),
                             oneOf({"", "1", "5"}),
                             oneOf({"2", "3", "4 "}),
                             oneOf({"3", "4", "-"})};
        if (random.bounded(100) < odd)
            spoil(cells, random, lineEnd);
        text += cells.join(';') + lineEnd;
    }
    return text;
}

TEST(Parts, whatIsReadIsTheSameHoweverTheFileIsDivided)
{
    QRandomGenerator random(7);
    for (int i = 0; i < 120; ++i)
        expectSameHoweverDivided({randomFile(random, i % 4 * 4, i % 3 == 0 ? "\r\n" : "\n")});
}

TEST(Parts, severalFilesAreTheSameHoweverDivided)
{
    QRandomGenerator random(8);
    for (int i = 0; i < 40; ++i)
        expectSameHoweverDivided({randomFile(random, i % 3 * 3, "\n"), randomFile(random, i % 2 * 3, "\r\n")});
}

TEST(Parts, conflictsAndLimitsAreTheSameHoweverDivided)
{
    const QByteArray header = "Periode;Enhetskode;Enhet;Overordnet;Enhetstype;Alder;F1_1\n";
    const auto repeated = [&](int times, const std::function<QByteArray(int)> &row) {
        QByteArray text = header;
        for (int i = 0; i < times; ++i)
            text += row(i) + '\n';
        return text;
    };
    const auto number = [](int i) {
        return QByteArray::number(i);
    };
    expectSameHoweverDivided({repeated(40, [&](int i) { return "2023;A;Navn " + number(i / 15) + ";;;;3"; })});
    expectSameHoweverDivided({repeated(40, [&](int i) { return "2023;A;;B" + number(i / 30) + ";;;3"; })});
    expectSameHoweverDivided({repeated(40, [&](int i) { return "2023;A;;;T" + number(i / 30) + ";;3"; })});
    expectSameHoweverDivided({repeated(150, [&](int i) { return number(i) + ";A;;;;;3"; })});
    expectSameHoweverDivided({repeated(100, [&](int i) { return number(i) + ";A;;;;;3"; })});
    expectSameHoweverDivided({repeated(300, [&](int i) { return "2023;A;;;;" + number(i) + ";3"; })});
    expectSameHoweverDivided({repeated(200, [&](int i) { return "2023;A;;;;" + number(i) + ";3"; })});
    expectSameHoweverDivided({repeated(1500, [&](int i) { return "2023;A;;;;;" + number(5 + i % 2); })});
    expectSameHoweverDivided({repeated(60, [&](int i) { return i == 31 ? "2023;A;\"open;;;;3" : "2023;A;;;;;3"; })});
    expectSameHoweverDivided({repeated(60, [&](int i) { return i == 59 ? "2023;A;\"open;;;;3" : "2023;A;;;;;3"; })});
    expectSameHoweverDivided({header});
    expectSameHoweverDivided({header + QByteArray(300, '\n')});
    expectSameHoweverDivided({repeated(30, [&](int) { return "2023;A;;;;;3"; }).replace('\n', '\r')});
}

TEST(Parts, pathsAreTheSameHoweverDivided)
{
    const char *const paths[] = {"A;B;C", "A;B;", "A;;", "A;C;", "A;B;D"};
    for (const int second : {0, 1, 2, 3, 4}) {
        QByteArray text = "År;Nivå 1;Nivå 2;Nivå 3;F1_1\n";
        for (int i = 0; i < 40; ++i)
            text += QByteArray("2023;") + paths[i < 20 ? i % 5 : (i % 2 ? second : 0)] + ";4\n";
        expectSameHoweverDivided({text});
    }
}

// Else the tests above might compare reading whole with reading whole.
TEST(Parts, ordinaryFilesAreReadInParts)
{
    QRandomGenerator random(9);
    const Table text = table(randomFile(random, 0, "\n"));
    ASSERT_EQ(text.rowsInParts(3, 1).size(), 3U);
    const Guess columns = guess(text, Kind::Responses);
    survey::Questionnaire questionnaire;
    for (const Column &column : columns.columns)
        if (column.role == ColumnRole::Answer)
            questionnaire.push_back(*column.statement);
    const ResponseOptions options;
    RoundSet rounds(questionnaire);
    ResponsesDraft draft;
    base::NoProgress progress;
    const ResponseFiles what{{{&text, &columns}}, options, text.rows()->size()};
    EXPECT_EQ(readFiles(what, {3, 1}, rounds, draft, progress), Reading::Done);
    EXPECT_EQ(draft.rows, 60);
    EXPECT_GT(draft.respondents, 50);
}

class Watching final : public base::Progress
{
public:
    explicit Watching(int until) : m_until(until) {}
    void report(std::int64_t done, std::int64_t) override
    {
        EXPECT_GE(done, m_last);
        m_last = done;
        ++m_reports;
    }
    bool isCancelled() const override { return m_reports >= m_until; }

private:
    int m_until;
    int m_reports = 0;
    std::int64_t m_last = 0;
};

TEST(Parts, progressNeverGoesBackAndCancellingStopsAllParts)
{
    QByteArray text = "Periode;Enhetskode;Enhet;F1_1\n";
    for (int i = 0; i < 50'000; ++i)
        text += "2023;A;" + QByteArray(i == 49'000 ? "Annet" : "Enhet") + ";4\n";
    std::vector<Table> tables;
    tables.push_back(table(text));
    for (const std::size_t parts : {1, 2, 4}) {
        Watching toTheEnd(1'000'000);
        EXPECT_TRUE(readResponses(tables, {}, toTheEnd, {parts, 1}).has_value());
        Watching stopping(2);
        EXPECT_EQ(readResponses(tables, {}, stopping, {parts, 1}).error().code, ErrorCode::Cancelled);
    }
}

} // namespace
} // namespace faktorbenk::importer
