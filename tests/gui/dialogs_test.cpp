// Everything that opens before the window, by the keyboard alone and in the reader's language: ours, and what Qt itself puts up for
// files, printers and questions where no desktop does.

#include "accessibletree.h"
#include "gui/exporter.h"
#include "gui/mainwindow.h"
#include "gui/printing/papers.h"
#include "keyboardwalk.h"
#include "promisewindow.h"
#include "wording/language.h"

#include <QCheckBox>
#include <QDialog>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QTranslator>

#include <algorithm>

namespace faktorbenk::gui {
namespace {

using namespace Qt::StringLiterals;
using testing::called;
using wording::Language;

void expectNone(const QStringList &found, const char *what)
{
    if (!found.isEmpty())
        ADD_FAILURE() << what << ":\n" << qPrintable(found.join(u'\n'));
}

// Every word of it: what is seen, hinted at and heard.
QStringList wordsOf(QWidget *dialog)
{
    QStringList words{dialog->windowTitle()};
    QWidgetList all = dialog->findChildren<QWidget *>();
    all += dialog;
    for (const QWidget *each : std::as_const(all)) {
        words << each->toolTip() << each->accessibleName() << each->accessibleDescription();
        if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            words << button->text();
        if (const auto *label = qobject_cast<const QLabel *>(each))
            words << label->text();
        if (const auto *box = qobject_cast<const QGroupBox *>(each))
            words << box->title();
        if (const auto *tabs = qobject_cast<const QTabBar *>(each))
            for (int at = 0; at < tabs->count(); ++at)
                words << tabs->tabText(at);
        if (const auto *choice = qobject_cast<const QComboBox *>(each))
            for (int at = 0; at < choice->count(); ++at)
                words << choice->itemText(at);
        if (const auto *header = qobject_cast<const QHeaderView *>(each); header && header->model())
            for (int at = 0; at < header->count(); ++at)
                words << header->model()->headerData(at, header->orientation()).toString();
        for (const QAction *action : each->actions())
            words << action->text() << action->toolTip();
    }
    for (QString &each : words)
        each.remove(u'&');
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

struct Dialogs : testing::PromiseWindow {
    Dialogs() { anew(Language::Bokmal); }
    ~Dialogs() override
    {
        window.reset();
        wording::installLanguage(*qApp, Language::English);
    }
    void anew(Language language)
    {
        window.reset();
        for (QTranslator *each : qApp->findChildren<QTranslator *>())
            delete each;
        wording::installLanguage(*qApp, language);
        window = std::make_unique<MainWindow>(settings);
        window->resize(1280, 720);
        table = open(PageId::Overview, "110")->findChild<QTableView *>(u"table"_s);
        table->setFocus();
    }
    QAction *entry(const QString &text) const
    {
        for (QAction *each : window->findChildren<QAction *>())
            if (each->text().remove(u'&').startsWith(text))
                return each;
        return nullptr;
    }
    // Does that, and looks at the dialog which comes of it; nobody waits for it longer than that.
    bool inDialog(const std::function<void()> &does, const std::function<void(QWidget *)> &look)
    {
        bool seen = false;
        QTimer waiting;
        waiting.setInterval(20);
        QObject::connect(&waiting, &QTimer::timeout, &waiting, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog || !dialog->isVisible() || seen)
                return;
            seen = true;
            QTest::qWait(50); // until it has its focus
            look(dialog);
            if (dialog->isVisible() && dialog == QApplication::activeModalWidget())
                dialog->close();
        });
        waiting.start();
        does();
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return seen; }, 5000);
        waiting.stop();
        QTest::qWait(20);
        return seen;
    }
    // Tab comes to all of it and back, each thing says what it is, Escape leaves it, and the keyboard is where it was.
    void expectDialog(const std::string &which, const std::function<void()> &does, const QString &byDefault)
    {
        SCOPED_TRACE(which);
        window->activateWindow();
        table->setFocus();
        const bool came = inDialog(does, [&](QWidget *dialog) {
            ASSERT_TRUE(QApplication::focusWidget() && dialog->isAncestorOf(QApplication::focusWidget())) << "the keyboard is elsewhere";
            QWidget *start = QApplication::focusWidget();
            QStringList missed, silent;
            const QList<QWidget *> there = testing::walk(Qt::Key_Tab);
            EXPECT_EQ(called(QApplication::focusWidget()).toStdString(), called(start).toStdString()) << "not once round";
            for (QWidget *each : testing::controls(dialog))
                if (!there.contains(each))
                    missed += called(each);
            expectNone(missed, "Tab does not come to");
            start->setFocus();
            QList<QWidget *> back = testing::walk(Qt::Key_Backtab);
            std::reverse(back.begin() + 1, back.end());
            EXPECT_EQ(there, back) << "another way back";
            expectNone(testing::namelessControls(dialog), "without a name");
            for (QWidget *each : there)
                if (const auto *node = QAccessible::queryAccessibleInterface(each); !node || node->role() == QAccessible::NoRole)
                    silent += called(each);
            expectNone(silent, "says not what it is");
            QString pressed;
            for (const QPushButton *each : dialog->findChildren<QPushButton *>())
                if (each->isDefault() && each->isVisible())
                    pressed = each->text().remove(u'&');
            EXPECT_EQ(pressed.toStdString(), byDefault.toStdString()) << "what Enter presses";
            start->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            EXPECT_FALSE(dialog->isVisible()) << "Escape does not leave it";
        });
        EXPECT_TRUE(came) << "no dialog";
        window->activateWindow();
        QTest::qWait(20);
        EXPECT_TRUE(table->hasFocus()) << "the keyboard came back to " << qPrintable(called(QApplication::focusWidget()));
    }
    // Nothing of it is as it is in English, but names.
    void expectTranslated(const char *what, const std::function<QWidget *()> &made, const QStringList &same)
    {
        const auto words = [&](Language language) {
            wording::installLanguage(*qApp, language);
            const std::unique_ptr<QWidget> dialog(made());
            dialog->show();
            QTest::qWait(30);
            return wordsOf(dialog.get());
        };
        const QStringList english = words(Language::English);
        EXPECT_GT(english.size(), 3) << what;
        for (const Language language : {Language::Bokmal, Language::Nynorsk}) {
            QStringList left;
            for (const QString &each : words(language))
                if (english.contains(each) && !same.contains(each) && each.contains(QRegularExpression(u"[a-zA-Z]{3}"_s)) &&
                    !each.contains(u'/'))
                    left += each;
            expectNone(left, qPrintable(QStringLiteral("%1 in %2 still says").arg(QLatin1String(what), wording::languageCode(language))));
        }
    }
    std::function<void()> does(const QString &text)
    {
        return [this, text] {
            QAction *action = entry(text);
            ASSERT_TRUE(action) << qPrintable(text);
            action->trigger();
        };
    }

    QTableView *table = nullptr;
};

TEST_F(Dialogs, AreLeftByEscapeForWhereOneWasAndTabComesToAllOfThem)
{
    expectDialog("about", does(u"Om Faktorbenk"_s), u"OK"_s);
    expectDialog("files of all units", does(u"Lag flere slags filer"_s), u"Velg mappe\u00a0…"_s);
    expectDialog("open a file", does(u"Åpne\u00a0…"_s), u"Åpne"_s);
    expectDialog("where a unit's workbook is kept", does(u"Lag Excel-arbeidsbok for denne enheten"_s), u"Lagre"_s);
    expectDialog("in which folder workbooks are kept", does(u"Lag Excel-arbeidsbøker for alle enheter"_s), u"Velg"_s);
    expectDialog("which presentation", does(u"Velg en presentasjon"_s), u"Åpne"_s);
    expectDialog("no printer", does(u"Skriv ut\u00a0…"_s), u"Lag PDF\u00a0…"_s);
}

TEST_F(Dialogs, AQuestionThatCostsSomethingHasTheSafeAnswerAtHand)
{
    auto *exporter = window->findChild<Exporter *>();
    const QString path = folder.filePath(u"u.xlsx"_s);
    const auto write = [&] { exporter->write(unitExport(database, survey::UnitCode(u"110"_s), path), exporter->choices({report::ExportFormat::Xlsx})); };
    expectDialog("a file is made", write, u"Lukk"_s);
    expectDialog("it is there already", write, u"Avbryt"_s);
}

TEST_F(Dialogs, CancelOfTheDialogOfExportsIsReachedByTabAndPressedByEnter)
{
    ASSERT_TRUE(inDialog(does(u"Lag flere slags filer"_s), [](QWidget *dialog) {
        const auto *first = qobject_cast<QCheckBox *>(QApplication::focusWidget());
        EXPECT_TRUE(first) << "the first thing to choose";
        QStringList way;
        const auto *cancel = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel);
        EXPECT_EQ(cancel->text().remove(u'&').toStdString(), "Avbryt");
        for (int i = 0; i < 12 && QApplication::focusWidget() != cancel; ++i) {
            way += called(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        ASSERT_EQ(QApplication::focusWidget(), cancel) << qPrintable(way.join(u'\n'));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        EXPECT_FALSE(dialog->isVisible());
        EXPECT_EQ(static_cast<QDialog *>(dialog)->result(), QDialog::Rejected);
    }));
    EXPECT_TRUE(QDir(folder.path()).entryList({u"*.xlsx"_s}).isEmpty());
}

TEST_F(Dialogs, OfQtSpeakNorwegianToo)
{
    const QString place = folder.path();
    expectTranslated("choosing a file", [place]() -> QWidget * {
        auto *dialog = new QFileDialog(nullptr, QString(), place);
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        return dialog;
    }, {});
    expectTranslated("choosing a place", [place]() -> QWidget * {
        auto *dialog = new QFileDialog(nullptr, QString(), place);
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        return dialog;
    }, {});
    expectTranslated("printing", []() -> QWidget * {
        static QPrinter printer;
        return new QPrintDialog(&printer);
    }, {});
    expectTranslated("a question", []() -> QWidget * {
        using Box = QMessageBox;
        return new Box(Box::Question, u"1"_s, u"2"_s, Box::Open | Box::Save | Box::Cancel | Box::Close | Box::Discard | Box::Apply | Box::Reset |
                           Box::RestoreDefaults | Box::Help | Box::SaveAll | Box::Yes | Box::YesToAll | Box::No | Box::NoToAll | Box::Abort |
                           Box::Retry | Box::Ignore);
    }, {});
    expectTranslated("the menu of a field", []() -> QWidget * {
        QLineEdit field(u"something"_s);
        QMenu *menu = field.createStandardContextMenu();
        menu->setParent(nullptr, menu->windowFlags()); // the field goes
        return menu;
    }, {});
}

TEST_F(Dialogs, ThePrinterIsChosenByTheKeyboard)
{
    expectDialog("which printer", [this] {
        QPrinter printer;
        QPrintDialog dialog(&printer, window.get());
        dialog.exec();
    }, u"Skriv ut"_s);
}

} // namespace
} // namespace faktorbenk::gui
