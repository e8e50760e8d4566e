// Papers of a plan, read back with poppler's and qpdf's tools. FAKTORBENK_PAPERS=FOLDER keeps them to be
// looked at.

#include "workbench/planpapers.h"

#include "report/sheets.h"
#include "support/courseplan.h"
#include "wording/factortext.h"
#include "wording/language.h"
#include "wording/methodtext.h"
#include "wording/plantext.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {
namespace {

using namespace followup;
using report::PaperSize;
using report::PlanPaper;
using testing::code;

class PlanPapers : public testing::CoursePlan
{
protected:
    void SetUp() override
    {
        CoursePlan::SetUp();
        wording::installLanguage(*QCoreApplication::instance(), wording::Language::Bokmal);
    }
    void TearDown() override
    {
        wording::installLanguage(*QCoreApplication::instance(), wording::Language::English);
    }

    // A word unlike any other in every text field of every kind there is, found by its specification: a field added to
    // a form without being added to a paper makes the test fail. What refers to others refers to one that is there.
    void fillEverything()
    {
        QHash<Kind, Id> latest;
        for (std::size_t k = 0; k < kindCount; ++k) {
            const Kind kind = static_cast<Kind>(k);
            if (kind == Kind::Strokes || kind == Kind::Vote) // nothing of them but figures is for paper
                continue;
            std::vector<Setting> values;
            for (const FieldSpec &spec : specOf(kind).fields) {
                const QString where = u"%1.%2"_s.arg(specOf(kind).name, spec.name);
                switch (spec.type) {
                case Type::Text:
                case Type::Line:
                    if (spec.field == Field::DeadlineText) {
                        values.push_back({spec.field, say("Allerhelgen")});
                        written.push_back({where, say("Allerhelgen")});
                        break;
                    }
                    values.push_back({spec.field, u"Ord%1 😀 ærlig"_s.arg(written.size() + 100)});
                    written.push_back({where, u"Ord%1"_s.arg(written.size() + 100)});
                    break;
                case Type::Date:
                    if (spec.field == Field::Deadline)
                        break; // shown as it was written
                    days.push_back(QDate(2027, 1, 3).addDays(static_cast<qint64>(days.size()) * 9));
                    values.push_back({spec.field, days.back()});
                    break;
                case Type::Record:
                    values.push_back({spec.field, latest.value(spec.target)});
                    break;
                case Type::Code:
                    values.push_back({spec.field, spec.codes.back().toString()});
                    break;
                default:
                    values.push_back({spec.field, spec.high == 9999 ? std::int64_t(7) : spec.high});
                }
            }
            if (kind == Kind::Sheet) {
                for (const Setting &each : values)
                    ASSERT_TRUE(write({}, each.field, each.value));
                continue;
            }
            latest[kind] = add(kind, values);
            ASSERT_NE(latest[kind], 0) << specOf(kind).name.toString().toStdString();
        }
    }
    std::vector<std::pair<QString, QString>> written; // where, and what
    std::vector<QDate> days;

    QString made(PlanPaper paper, PaperSize size = PaperSize::A4, const char *name = "")
    {
        const QString file =
            folder.filePath(report::planPaperWord(paper) + QString::fromUtf8(name) + say(".pdf"));
        const auto workspace = Workspace::open(path);
        EXPECT_TRUE(workspace);
        const auto done = exportPlanPaper(**workspace, key, {paper, size, WhenFileExists::Overwrite}, file);
        EXPECT_TRUE(done) << (done ? 0 : static_cast<int>(done.error().code));
        if (const QString kept = qEnvironmentVariable("FAKTORBENK_PAPERS"); !kept.isEmpty()) {
            const QString copy = kept + file.mid(file.lastIndexOf(u'/'));
            QFile::remove(copy);
            QFile::copy(file, copy);
        }
        return file;
    }

    static QString told(const char *program, const QStringList &arguments)
    {
        QProcess process;
        process.start(say(program), arguments);
        EXPECT_TRUE(process.waitForFinished(60'000)) << program;
        EXPECT_EQ(process.exitCode(), 0) << program << process.readAllStandardError().constData();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    static int pages(const QString &file)
    {
        static const QRegularExpression line(say("Pages:\\s+(\\d+)"));
        return line.match(told("pdfinfo", {file})).captured(1).toInt();
    }
    // As it is read aloud.
    static QString structure(const QString &file) { return told("pdfinfo", {say("-struct-text"), file}); }
    static QString text(const QString &file) { return told("pdftotext", {file, say("-")}).simplified(); }
};

TEST_F(PlanPapers, TheCoursesExamplesArePrintedOnOnePageEachM3M4M7)
{
    for (const PlanPaper paper : {PlanPaper::Cross, PlanPaper::RoadMap, PlanPaper::ActionPlan}) {
        EXPECT_EQ(pages(made(paper)), 1) << static_cast<int>(paper);
        EXPECT_EQ(pages(made(paper, PaperSize::A3, "-a3")), 1) << static_cast<int>(paper);
    }
}

TEST_F(PlanPapers, TheCrossHasEveryStrokeAndSaysHowManyM3)
{
    const QString file = made(PlanPaper::Cross);
    const QString plain = told("qpdf", {say("--qdf"), say("--object-streams=disable"), file, say("-")});
    int strokes = 0;
    static const QRegularExpression words(say("/Alt \\((\\d+) strek"));
    for (auto at = words.globalMatch(plain); at.hasNext();)
        strokes += at.next().captured(1).toInt();
    EXPECT_EQ(strokes, (1 + 3 + 2 + 1 + 3) + (4 + 1 + 3 + 2));
    // A line each in the drawing, with round ends; no fifth, which would lie across.
    const QString drawn = plain.section(say("1 J"), 1);
    static const QRegularExpression line(say("\\n[-\\d.]+ [-\\d.]+ m [-\\d.]+ [-\\d.]+ l S"));
    EXPECT_GE(drawn.count(line), strokes);
    const QString heard = structure(file);
    EXPECT_TRUE(heard.contains(say("vi vil ha mer tilbakemelding i hverdagen")));
}

TEST_F(PlanPapers, TheWallSheetHasGoalAndAllThreeColumnsM4)
{
    const QString said = text(made(PlanPaper::RoadMap));
    EXPECT_TRUE(said.contains(say("Vårt veikart for")));
    EXPECT_TRUE(said.contains(say("Vi er fleksible på jobb")));
    const UnitPlan plan = loaded();
    for (const Characteristic &line : plan.characteristics)
        EXPECT_TRUE(said.contains(line.text.section(u' ', 0, 2))) << line.text.toStdString();
}

TEST_F(PlanPapers, TheActionPlanHasEveryMeasureWithWhoAndWhenM7)
{
    const QString heard = structure(made(PlanPaper::ActionPlan));
    for (const char *words : {"Leder og tillitsvalgt", "August", "1. juni", "Færre avklaringer i hverdagen",
                              "Fullmaktene skrives ned på én side", "ferdig"})
        EXPECT_TRUE(heard.contains(say(words))) << words;
    EXPECT_TRUE(heard.contains(say("/Scope /Column")));
    EXPECT_TRUE(heard.contains(say("/Scope /Row")));
}

TEST_F(PlanPapers, FollowUpsStandSideBySideAndThenOneByOneM8)
{
    for (int i = 0; i < 2; ++i) {
        const Id held =
            add(Kind::FollowUp, {{Field::HeldOn, QDate(2026, 3 + 3 * i, 12)},
                                 {Field::Examples, say(i ? "Alle spurte først" : "Kari byttet vakt")},
                                 {Field::LeaderPresent, std::int64_t(1)}});
        for (std::size_t each = 0; each < flexible.size(); ++each)
            plans->apply(key, {RateCharacteristic{held, flexible[each], static_cast<int>(each % 3) + 1 + i}});
        add(Kind::MeasureReview, {{Field::FollowUp, held},
                                  {Field::Measure, measures[0]},
                                  {Field::Worked, code(Worked::Partly)},
                                  {Field::Note, say("halvveis")}});
    }
    const QString heard = structure(made(PlanPaper::FollowUps));
    for (const char *words : {"Alle spurte først", "Kari byttet vakt", "halvveis", "leder"})
        EXPECT_TRUE(heard.contains(say(words))) << words;
}

TEST_F(PlanPapers, AnEmptyPlanMakesAFormToFillInByHand)
{
    key.unit = say("b");
    add(Kind::ScheduleRow, {{Field::Text, say("bare dette")}});
    for (const PlanPaper paper : report::allPlanPapers) {
        const int wanted = paper == PlanPaper::Meetings ? 2 : 1; // a page for each of the two
        EXPECT_EQ(pages(made(paper, PaperSize::A4, "-empty")), wanted) << static_cast<int>(paper);
    }
}

TEST_F(PlanPapers, EveryFormPrintsWhateverIsInItsFieldsM1ToM11)
{
    fillEverything();
    QString heard;
    for (const PlanPaper paper : report::allPlanPapers)
        heard += text(made(paper, PaperSize::A4, "-full")) + u' ';
    for (const auto &[where, words] : written)
        EXPECT_TRUE(heard.contains(words)) << where.toStdString() << ": " << words.toStdString();
    for (const QDate &day : days)
        EXPECT_TRUE(heard.contains(QLocale().toString(day, QLocale::ShortFormat))) << day.toString().toStdString();
}

TEST_F(PlanPapers, TheLeadersOwnNotesStandOnTheirOwnPaperAndOnNoOtherM1)
{
    ASSERT_TRUE(write({}, Field::MyPlan, say("Bare for meg selv")));
    for (const PlanPaper paper : report::allPlanPapers)
        EXPECT_EQ(text(made(paper)).contains(say("Bare for meg selv")), paper == PlanPaper::MyPlan)
            << static_cast<int>(paper);
}

TEST_F(PlanPapers, ThePapersOfPreparationsEvaluationAndObstaclesHaveHeadingsAndHeaderCellsM1M2M9)
{
    fillEverything();
    for (const PlanPaper paper :
         {PlanPaper::Preparations, PlanPaper::Meetings, PlanPaper::Ideas, PlanPaper::Obstacles}) {
        const QString heard = structure(made(paper));
        EXPECT_TRUE(heard.contains(say("\n  H1 "))) << static_cast<int>(paper) << heard.left(200).toStdString();
        EXPECT_TRUE(heard.contains(say("/Scope /Column"))) << static_cast<int>(paper);
        EXPECT_TRUE(heard.contains(say("/Scope /Row"))) << static_cast<int>(paper);
    }
    EXPECT_TRUE(structure(made(PlanPaper::Evaluation)).contains(say("Hva fungerte bra, og hvorfor?")));
}

TEST_F(PlanPapers, TheMatrixHasEachIdeaInItsFieldWithItsVerdictM6)
{
    const auto idea = [&](const char *words, int impact, int feasibility) {
        const Id made = add(Kind::Idea, {{Field::Text, say(words)}, {Field::PlacementReason, say("derfor")}});
        plans->apply(key, {PlaceIdea{made, {}, impact, feasibility}});
    };
    idea("storoglett", 80, 80);
    idea("storogvanskelig", 80, 20);
    idea("litenoglett", 20, 80);
    idea("litenogvanskelig", 20, 20);
    const QString heard = structure(made(PlanPaper::Ideas));
    // Row by row, hard before easy: as the fields lie.
    const qsizetype matrix = heard.indexOf(say("stor påvirkning"));
    ASSERT_GE(matrix, 0) << heard.toStdString();
    const auto at = [&](const char *words) { return heard.indexOf(say(words), matrix); };
    EXPECT_LT(at("storogvanskelig"), at("storoglett"));
    EXPECT_LT(at("storoglett"), at("liten påvirkning"));
    EXPECT_LT(at("liten påvirkning"), at("litenogvanskelig"));
    EXPECT_LT(at("litenogvanskelig"), at("litenoglett"));
    EXPECT_TRUE(heard.contains(wording::verdictText(Verdict::QuickWin)));
    EXPECT_TRUE(heard.contains(wording::verdictText(Verdict::No)));
}

TEST_F(PlanPapers, TheReflectionCardsHaveEveryQuestionOfEveryFactorOnOneSheetInEachLanguageM11)
{
    for (const wording::Language language : {wording::Language::Bokmal, wording::Language::Nynorsk, wording::Language::English}) {
        wording::installLanguage(*QCoreApplication::instance(), language);
        const QString file = made(PlanPaper::Cards, PaperSize::A4, wording::languageCode(language).toUtf8().constData());
        EXPECT_EQ(pages(file), 1);
        // Heard, since lines of neighbouring cards stand beside each other.
        const QString heard = structure(file).remove(u'\n').remove(u'"').simplified().remove(u' ');
        const auto method = wording::methodText(language);
        ASSERT_TRUE(method);
        for (const survey::Factor factor : survey::allFactors()) {
            EXPECT_TRUE(heard.contains(wording::factorName(factor).remove(u' ')));
            for (const QString &question : method->cards[factor.index()])
                EXPECT_TRUE(heard.contains(QString(question).remove(u' '))) << question.toStdString();
        }
    }
}

TEST_F(PlanPapers, EmojiAndNorwegianLettersAreOnPaperAsTheyWereTyped)
{
    ASSERT_TRUE(write({}, Field::WorkedWell, say("Blåbærsyltetøy 😀 gjør dagen god 👍")));
    const QString file = made(PlanPaper::Evaluation);
    const QString said = text(file);
    EXPECT_TRUE(said.contains(say("Blåbærsyltetøy"))) << said.toStdString();
    EXPECT_TRUE(said.contains(say("😀"))) << said.toStdString();
    EXPECT_TRUE(said.contains(say("👍")));
    // Each of them from the faces that are built in, so that every machine makes the same page.
    const QStringList faces = told("pdffonts", {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_GT(faces.size(), 1);
    for (const QString &face : faces)
        EXPECT_TRUE(face.contains(say("+Faktorbenk"))) << face.toStdString();
}

TEST_F(PlanPapers, AUnitThatNobodyKnowsHasNoPaper)
{
    const auto workspace = Workspace::open(path);
    const auto done =
        exportPlanPaper(**workspace, {key.round, say("nobody")}, {}, folder.filePath(say("x.pdf")));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, base::ErrorCode::UnknownUnit);
    EXPECT_FALSE(QFile::exists(folder.filePath(say("x.pdf"))));
}

TEST_F(PlanPapers, NothingIsLostHoweverMuchIsWritten)
{
    const QString word = say("ordet%1 ");
    QString longText;
    for (int i = 0; i < 1200; ++i)
        longText += word.arg(i);
    add(Kind::Measure, {{Field::Choice, autonomy},
                        {Field::Text, longText.left(9'900)},
                        {Field::Gain, say("det siste ordet")}});
    add(Kind::Reason, {{Field::Side, code(Side::Improve)}, {Field::Text, longText.left(9'900)}});
    const QString last = longText.left(9'900).trimmed().section(u' ', -2, -2);
    for (const PlanPaper paper : {PlanPaper::ActionPlan, PlanPaper::Cross, PlanPaper::RoadMap}) {
        if (paper == PlanPaper::RoadMap)
            continue; // its measures stand in the action plan, too
        const QString file = made(paper, PaperSize::A4, "-long");
        EXPECT_GT(pages(file), 1);
        const QString said = text(file);
        for (int i = 0; i < 900; i += 50)
            EXPECT_TRUE(said.contains(word.arg(i).trimmed() + u' ')) << i;
        EXPECT_TRUE(said.contains(last)) << last.toStdString();
    }
}

TEST_F(PlanPapers, TheSamePlanMakesTheSameBytes)
{
    for (const PlanPaper paper : report::allPlanPapers) {
        QFile one(made(paper));
        QFile two(made(paper, PaperSize::A4, "-again"));
        ASSERT_TRUE(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
        EXPECT_EQ(one.readAll(), two.readAll());
        told("qpdf", {say("--check"), one.fileName()});
    }
}

TEST_F(PlanPapers, AnOverdueMeasureHasASignAndAWordAndThePaperSaysAsOfWhichDay)
{
    const auto workspace = Workspace::open(path);
    auto material = planMaterial(**workspace, key);
    ASSERT_TRUE(material && !material->plan.measures.empty());
    EXPECT_TRUE(material->day.isValid());
    for (Measure &each : material->plan.measures)
        each.deadline.reset();
    Measure &late = material->plan.measures.front();
    late.status = Status::UnderWay;
    late.deadline = QDate(2027, 1, 31);
    const auto saidOn = [&](const QDate &day) {
        material->day = day;
        const QString file = folder.filePath(say("late.pdf"));
        const auto sheets = report::Sheets::ofPlan(PlanPaper::ActionPlan, PaperSize::A4, *material);
        EXPECT_TRUE(sheets && sheets->writePdf(file));
        return text(file);
    };
    const QString after = saidOn({2027, 2, 1});
    EXPECT_TRUE(after.contains(u"! i gang, over fristen"_s)) << after.toStdString();
    EXPECT_EQ(after.count(u"over fristen per 01.02.2027"_s), 1) << after.toStdString();
    EXPECT_FALSE(saidOn({2027, 1, 31}).contains(u"over fristen"_s)) << "the day itself is in time";
    EXPECT_FALSE(saidOn({}).contains(u"over fristen"_s)) << "no day, nothing told";
    late.status = Status::Done;
    EXPECT_FALSE(saidOn({2027, 2, 1}).contains(u"over fristen"_s));
}

TEST_F(PlanPapers, WhatIsPrintedIsWhatIsKept)
{
    const auto workspace = Workspace::open(path);
    const auto material = planMaterial(**workspace, key);
    ASSERT_TRUE(material);
    const auto made = report::Sheets::ofPlan(PlanPaper::Cross, PaperSize::A3, *material);
    ASSERT_TRUE(made);
    const report::Sheets &sheets = *made;
    ASSERT_EQ(sheets.count(), 1U);
    EXPECT_NEAR(sheets.width(), 420, 1);
    EXPECT_NEAR(sheets.height(), 297, 1);
    const report::Raster page = sheets.raster(0, 72);
    EXPECT_NEAR(page.width, 1191, 1);
    // Ink in the four fields.
    for (const int column : {0, 1})
        for (const int half : {0, 1}) {
            int dark = 0;
            for (int y = half * page.height / 2; y < (half + 1) * page.height / 2; ++y) {
                const auto *row = reinterpret_cast<const std::uint32_t *>(
                    page.pixels.constData() + static_cast<qsizetype>(page.stride) * y);
                for (int x = column * page.width / 3; x < (column + 1) * page.width / 3; ++x)
                    dark += (row[x] & 0xff) < 0x80;
            }
            EXPECT_GT(dark, 200) << column << ' ' << half;
        }
}

} // namespace
} // namespace faktorbenk::workbench
