#include "intake.h"

#include "accessibletree.h"
#include "gui/intake/faultsstep.h"
#include "gui/models/columnsmodel.h"
#include "gui/models/faultsmodel.h"
#include "gui/widgets/longtable.h"
#include "workbench/workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QStackedWidget>

namespace faktorbenk::gui {
namespace {

using namespace Qt::StringLiterals;

struct IntakePage : testing::IntakeWindow {
    QString database() const { return folder.filePath(u"Results.faktorbenk"_s); }
    void bringIn(const QByteArray &csv) // a file with something in it, and open
    {
        drop({write("first.csv", csv)});
        ASSERT_TRUE(reach(Step::Files));
        ASSERT_TRUE(go(Step::Changes));
        ASSERT_TRUE(go(Step::Done));
        press(Qt::Key_Space);
        QCoreApplication::processEvents();
        ASSERT_TRUE(QFile::exists(database()));
    }
    QString spoken() const { return testing::spoken(page()); }
};

TEST_F(IntakePage, FromDropToStoredDatabaseByKeyboardAlone)
{
    drop({write("svar.csv", testing::smallExport())});
    ASSERT_TRUE(reach(Step::Files));
    EXPECT_TRUE(part<LongTable>("columns")->hasFocus());
    EXPECT_FALSE(QFile::exists(database()));
    ASSERT_TRUE(go(Step::Changes)) << "nothing is wrong, so no list of faults";
    EXPECT_TRUE(primary()->hasFocus());
    EXPECT_FALSE(QFile::exists(database()));
    ASSERT_TRUE(go(Step::Done));
    press(Qt::Key_Space);
    QCoreApplication::processEvents();
    const auto opened = workbench::Workspace::open(database());
    ASSERT_TRUE(opened);
    EXPECT_EQ((*(*opened)->gate(u"2023"_s))->unit(0)->respondents, 14);
    EXPECT_TRUE(window->windowTitle().startsWith(u"Fjordvik"_s));
}

TEST_F(IntakePage, AFolderIsRecognisedFileByFileAndWhatIsNoTableIsLeftOut)
{
    const QString data = folder.filePath(u"data"_s);
    QDir().mkpath(data);
    for (const char *name : {"fjordvik-2023-svar.csv", "fjordvik-enheter-2023.csv", "referansesnitt.csv"})
        QFile::copy(QStringLiteral(FAKTORBENK_SOURCE_DIR "/data/") + QLatin1String(name), data + u'/' + QLatin1String(name));
    testing::write(data + u"/lesmeg.txt"_s, "Bare tekst\n");
    drop({data});
    ASSERT_TRUE(reach(Step::Files));
    const auto *files = part<QListWidget>("files");
    ASSERT_EQ(files->count(), 4);
    EXPECT_EQ(files->item(0)->text(), u"fjordvik-2023-svar.csv\nResponse export"_s);
    EXPECT_EQ(files->item(1)->text(), u"fjordvik-enheter-2023.csv\nUnit list"_s);
    EXPECT_EQ(files->item(2)->text(), u"lesmeg.txt\nleft out"_s);
    EXPECT_EQ(files->item(3)->text(), u"referansesnitt.csv\nPublished means"_s);
    ASSERT_TRUE(go(Step::Changes));
    ASSERT_TRUE(go(Step::Done));
    const auto opened = workbench::Workspace::open(data + u"/Results.faktorbenk"_s);
    ASSERT_TRUE(opened);
    EXPECT_TRUE((*(*opened)->gate(u"2023"_s))->unit(0)->invited);
    EXPECT_FALSE((*opened)->benchmarks()->empty());
}

TEST_F(IntakePage, EscapeAtEachStepLeavesTheFileByteForByte)
{
    bringIn(testing::smallExport("2021"));
    const QByteArray before = testing::contentOf(database());
    const QString good = write("good.csv", testing::smallExport("2023"));
    const QString bad = write("bad.csv", testing::smallExport("2023", '6'));
    const auto isGone = [&] {
        return window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget() != page();
    };
    for (const int steps : {0, 1, 2, 3}) {
        QTest::keyClick(window.get(), Qt::Key_I, Qt::ControlModifier);
        ASSERT_TRUE(reach(Step::Choose));
        if (steps > 0) {
            drop({steps == 2 ? bad : good});
            ASSERT_TRUE(reach(Step::Files));
        }
        if (steps == 2) {
            ASSERT_TRUE(go(Step::Faults));
        }
        if (steps == 3) {
            ASSERT_TRUE(go(Step::Changes));
        }
        press(Qt::Key_Escape);
        QCoreApplication::processEvents();
        EXPECT_TRUE(isGone()) << steps;
        EXPECT_EQ(testing::contentOf(database()), before) << steps;
    }
}

TEST_F(IntakePage, EscapeAsksOnlyWhenACorrectionWouldBeLost)
{
    drop({write("svar.csv", "Runde;Sted;F1_1\n2023;Alfa;4\n")});
    ASSERT_TRUE(reach(Step::Files));
    press(Qt::Key_Return);
    ASSERT_TRUE(part<QComboBox>("use")->hasFocus());
    type(u"Round"_s);
    ASSERT_TRUE(reachLook([&] { return intake().looks()[0].columns[0].use == u"round"_s; }));
    press(Qt::Key_Escape);
    EXPECT_TRUE(part<QFrame>("leaving")->isVisible());
    EXPECT_TRUE(part<QPushButton>("stay")->hasFocus());
    press(Qt::Key_Space);
    EXPECT_FALSE(part<QFrame>("leaving")->isVisible());
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_NE(window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget(), page());
    EXPECT_FALSE(QFile::exists(database()));
}

TEST_F(IntakePage, AWronglyGuessedColumnIsCorrectedAndTheSetupSavedAndOffered)
{
    // «Avdeling» is taken for the unit, but here it is «Sted» that tells where people work.
    QByteArray csv = "Runde;Sted;Avdeling;F1_1\n";
    for (int i = 0; i < 6; ++i)
        csv += "2023;Alfa;Felles;4\n";
    drop({write("svar.csv", csv)});
    ASSERT_TRUE(reach(Step::Files));
    EXPECT_EQ(intake().looks()[0].columns[2].use, u"unit"_s);
    press(Qt::Key_Return);
    type(u"Round"_s);
    ASSERT_TRUE(reachLook([&] { return intake().looks()[0].columns[0].use == u"round"_s; }));
    press(Qt::Key_Backtab);
    ASSERT_TRUE(part<LongTable>("columns")->hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTest::qWait(QApplication::keyboardInputInterval() + 100); // or it would look for «RoundUn»
    type(u"Un"_s); // Unit code
    press(Qt::Key_Down);
    ASSERT_TRUE(reachLook([&] { return intake().looks()[0].columns[1].use == u"unit"_s; }));
    EXPECT_EQ(intake().looks()[0].columns[2].use, u"dropped"_s);
    const auto *model = part<LongTable>("columns")->model();
    EXPECT_EQ(model->index(1, ColumnsModel::Use).data().toString(), u"Unit name (set by you)"_s);
    EXPECT_EQ(model->index(1, ColumnsModel::Content).data().toString(), u"Alfa"_s);

    ASSERT_TRUE(tabTo(part<QLineEdit>("mappingName")));
    type(u"Portalen"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(go(Step::Changes));
    ASSERT_TRUE(go(Step::Done));
    press(Qt::Key_Space);
    ASSERT_EQ(workbench::savedMappings(database())->size(), 1U);

    drop({write("neste.csv", "F1_1;Avdeling;STED;Runde\n5;Felles;Beta;2025\n")});
    ASSERT_TRUE(reach(Step::Files));
    auto *use = part<QPushButton>("useOffer");
    ASSERT_TRUE(use->isVisible());
    EXPECT_TRUE(part<QLabel>("offerText")->text().contains(u"Portalen"_s));
    ASSERT_TRUE(tabTo(use));
    press(Qt::Key_Space);
    ASSERT_TRUE(reachLook([&] { return intake().looks()[0].columns[3].use == u"round"_s; }));
    EXPECT_FALSE(use->isVisible());
    ASSERT_TRUE(go(Step::Changes));
    EXPECT_EQ(intake().changes().rounds[0].round, u"2025"_s);
}

TEST_F(IntakePage, FaultsAreFilteredAndSavedWithoutFormulas)
{
    QByteArray csv = "Periode;Kommune;Enhetskode;Enhet;F1_1;F1_2\n";
    csv += "2023;Fjordvik;a;Alfa;=1+1;4\n2023;Fjordvik;a;Alfa;4;-9\n2023;Fjordvik;a;Alfa;4;@x\n2023;Fjordvik;a;Alfa;0;+4\n";
    drop({write("svar.csv", csv)});
    ASSERT_TRUE(reach(Step::Files));
    ASSERT_TRUE(go(Step::Faults));
    auto *table = part<LongTable>("faults");
    EXPECT_TRUE(table->hasFocus());
    ASSERT_EQ(table->model()->rowCount(), 5);
    EXPECT_TRUE(table->asText().contains(u"Fault\tsvar.csv\t2\tF1_1\t=1+1"_s));
    ASSERT_TRUE(tabTo(part<QLineEdit>("filter")));
    type(u"F1_2"_s);
    EXPECT_EQ(table->model()->rowCount(), 3);
    const QString list = folder.filePath(u"feil.csv"_s);
    ASSERT_TRUE(page()->findChild<FaultsStep *>()->saveTo(list));
    const QString saved = QString::fromUtf8(testing::contentOf(list));
    EXPECT_TRUE(testing::contentOf(list).startsWith("\xEF\xBB\xBF")) << "or a spreadsheet takes æ for two letters";
    EXPECT_EQ(saved.count(u"\r\n"_s), 4) << "the head and what is shown";
    for (const QString &cell : {u";'-9;"_s, u";'@x;"_s, u";'+4;"_s})
        EXPECT_TRUE(saved.contains(cell)) << qPrintable(saved);
    EXPECT_FALSE(saved.contains(u"=1+1"_s)) << "filtered away";
    // Rows with faults can be left out; here that is all of them.
    EXPECT_TRUE(part<QPushButton>("second")->isVisible());
}

TEST_F(IntakePage, SeverityIsAFilterToo)
{
    drop({write("svar.csv", "E-post;Periode;Enhet;F1_1\nx;2023;Alfa;4\nx;2023;Alfa;6\n")});
    ASSERT_TRUE(reach(Step::Files));
    ASSERT_TRUE(go(Step::Faults));
    auto *severity = part<QComboBox>("severity");
    ASSERT_TRUE(tabTo(severity));
    EXPECT_EQ(severity->itemText(0), u"All (2)"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(severity->currentText(), u"Faults (1)"_s);
    EXPECT_EQ(part<LongTable>("faults")->model()->rowCount(), 1);
    ASSERT_TRUE(tabTo(part<QPushButton>("second")));
    press(Qt::Key_Space); // leave out the rows with faults
    ASSERT_TRUE(reach(Step::Faults));
    EXPECT_TRUE(intake().isInOrder());
    EXPECT_EQ(intake().outcome().respondents, 1);
}

TEST_F(IntakePage, ARoundWithResponsesIsDecidedWhereItIsShown)
{
    bringIn(testing::smallExport("2023", '4'));
    drop({write("ny.csv", testing::smallExport("2023", '5'))});
    ASSERT_TRUE(reach(Step::Files));
    ASSERT_TRUE(go(Step::Changes));
    EXPECT_FALSE(primary()->isEnabled());
    ASSERT_TRUE(part<QRadioButton>("replace")->hasFocus());
    EXPECT_TRUE(part<QRadioButton>("add")->isVisible());
    press(Qt::Key_Space);
    ASSERT_TRUE(reach(Step::Changes));
    EXPECT_TRUE(part<QRadioButton>("replace")->isChecked());
    ASSERT_TRUE(go(Step::Done));
    const auto gate = *(*workbench::Workspace::open(database()))->gate(u"2023"_s);
    EXPECT_EQ(gate->mean(0, *survey::Factor::fromNumber(1))->count(), 50);
    EXPECT_EQ(gate->unit(0)->respondents, 14);

    drop({write("samme.csv", testing::smallExport("2023", '5'))});
    ASSERT_TRUE(reach(Step::Files));
    ASSERT_TRUE(go(Step::Changes));
    EXPECT_FALSE(primary()->isEnabled());
    EXPECT_FALSE(part<QRadioButton>("add")->isVisible()) << "the same people would count twice";
}

TEST_F(IntakePage, A5WhatChangesNamesNoNumberOfAUnitBelowTheFloor)
{
    QByteArray csv = testing::smallExport();
    for (int i = 0; i < 3; ++i)
        csv += "2023;Fjordvik;c;Gamma;1;4;4\n";
    drop({write("svar.csv", csv)});
    ASSERT_TRUE(reach(Step::Files));
    ASSERT_TRUE(go(Step::Changes));
    const QString text = part<LongTable>("units")->asText();
    EXPECT_TRUE(text.contains(u"Gamma\t\tfewer than 5 answers"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"hidden to protect another unit"_s)) << "or 17 − 8 − 6 would tell";
    QTest::keyClick(part<LongTable>("units"), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString &line : {u"Fewer than 5 people have answered here"_s, u"worked out by subtraction"_s,
                                u"Floor: groups in which fewer than 5 people have answered are not shown"_s})
        EXPECT_EQ(copied.count(line), 1) << qPrintable(copied);
}

TEST_F(IntakePage, A1NoAnswerAndNothingOfADroppedColumnIsShownOrSpoken)
{
    drop({write("svar.csv", "Periode;Enhet;Alder;E-post;F1_1\n2023;Alfa;63;ola@fjordvik.no;2\n")});
    ASSERT_TRUE(reach(Step::Files));
    EXPECT_TRUE(spoken().contains(u"Alfa"_s));
    EXPECT_TRUE(spoken().contains(u"numbers 1 to 5"_s));
    EXPECT_FALSE(spoken().contains(u"ola@"_s));
    EXPECT_FALSE(spoken().contains(u"63"_s));
    const auto *model = part<LongTable>("columns")->model();
    EXPECT_EQ(model->index(4, ColumnsModel::Content).data().toString(), u"Answers: numbers 1 to 5"_s);
}

TEST_F(IntakePage, EveryStepCanBeReadAloud)
{
    const auto expectNamed = [&](const char *step) {
        EXPECT_TRUE(testing::namelessControls(page()).isEmpty())
            << step << ": " << qPrintable(testing::namelessControls(page()).join(u'\n'));
    };
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(reach(Step::Choose));
    expectNamed("choose");
    EXPECT_TRUE(spoken().contains(u"Choose files"_s));
    drop({write("svar.csv", testing::smallExport("2023", '6')), write("enheter.csv", "Enhetskode;Enhet;Overordnet;Inviterte\n1;F;;2\n")});
    ASSERT_TRUE(reach(Step::Files));
    expectNamed("files");
    EXPECT_TRUE(spoken().contains(u"Enhetskode"_s));
    EXPECT_TRUE(spoken().contains(u"Unit code"_s));
    ASSERT_TRUE(go(Step::Faults));
    expectNamed("faults");
    EXPECT_TRUE(spoken().contains(u"is not an answer"_s));
    press(Qt::Key_Escape);
    drop({write("svar.csv", testing::smallExport())});
    ASSERT_TRUE(reach(Step::Files));
    ASSERT_TRUE(go(Step::Changes));
    expectNamed("changes");
    EXPECT_TRUE(spoken().contains(u"a · Alfa"_s));
    ASSERT_TRUE(go(Step::Done));
    expectNamed("done");
    EXPECT_TRUE(spoken().contains(u"14 responses"_s));
}

TEST_F(IntakePage, WorkTellsRowsAndCanBeStopped)
{
    QByteArray large = "Periode;Kommune;Enhetskode;Enhet;F1_1;F1_2;F1_3;F1_4\n";
    const QByteArray row = "2023;Fjordvik;110;Administrasjon;4;5;3;2\n";
    large += row.repeated(400'000);
    drop({write("stor.csv", large)});
    ASSERT_TRUE(reach(Step::Files));
    EXPECT_NEAR(static_cast<double>(intake().rows()), 400'000, 4'000);
    ASSERT_TRUE(tabTo(primary()));
    press(Qt::Key_Space);
    EXPECT_TRUE(intake().isWorking());
    EXPECT_TRUE(part<QPushButton>("leave")->hasFocus());
    press(Qt::Key_Escape);
    ASSERT_TRUE(reach(Step::Files)) << "back where it was begun";
    EXPECT_FALSE(QFile::exists(database()));
    EXPECT_FALSE(QFile::exists(database() + u".part"_s));
}

TEST_F(IntakePage, AFileThatCannotBeReadIsSaidToBeSo)
{
    drop({folder.filePath(u"borte.csv"_s)});
    ASSERT_TRUE(reach(Step::Files));
    EXPECT_TRUE(part<QLabel>("trouble")->text().contains(u"There is no file"_s));
    ASSERT_TRUE(go(Step::Faults));
    EXPECT_TRUE(part<LongTable>("faults")->asText().contains(u"There is no file"_s));
}

} // namespace
} // namespace faktorbenk::gui
