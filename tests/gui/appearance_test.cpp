// Language, size of text, colours and names, chosen while the window is open.

#include "gui/design/style.h"
#include "gui/windowkeeper.h"
#include "promisewindow.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTextEdit>
#include <QTranslator>

namespace faktorbenk::gui {
namespace {

struct KeptWindow : testing::PromiseWindow {
    KeptWindow()
    {
        window.reset();
        start.language = wording::Language::English;
        keeper = std::make_unique<WindowKeeper>(*qApp, settings, Desktop{}, start, [this] { return desktop; });
        keeper->window().resize(1280, 720);
        keeper->window().openFile(database, survey::UnitCode(QStringLiteral("110")));
        keeper->window().show();
        settle();
    }
    ~KeptWindow() override
    {
        keeper.reset();
        apply(*qApp, Appearance{wording::Language::English, 100, design::Mode::Light, wording::FactorNames::Professional},
              Desktop{});
        for (QTranslator *each : qApp->findChildren<QTranslator *>()) // what comes after is tested in the words of the code
            delete each;
    }
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }
    void choose(const Appearance &appearance)
    {
        Q_EMIT keeper->window().appearanceChosen(appearance);
        settle();
    }
    QWidget *front() const
    {
        return keeper->window().findChild<QStackedWidget *>(QStringLiteral("pages"))->currentWidget();
    }
    QStringList firstColumn() const
    {
        QStringList names;
        const auto *table = front()->findChild<QTableView *>();
        for (int row = 0; row < table->model()->rowCount(); ++row)
            names += table->model()->index(row, 0).data(Qt::DisplayRole).toString() + QLatin1Char(' ') +
                     table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return names;
    }

    // As a desktop does: the theme is another one, and every window is told.
    void letTheDesktopBecome(design::Mode mode)
    {
        desktop = mode;
        QEvent theme(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&keeper->window(), &theme);
        settle();
    }
    double shareOfLight() const
    {
        const QImage seen = keeper->window().grab().toImage();
        int light = 0;
        int all = 0;
        for (int y = 0; y < seen.height(); y += 8)
            for (int x = 0; x < seen.width(); x += 8, ++all)
                light += QColor(seen.pixel(x, y)).lightness() > 128;
        return static_cast<double>(light) / all;
    }

    design::Mode desktop = design::Mode::Light; // what it asks for
    Appearance start;
    std::unique_ptr<WindowKeeper> keeper;
};

TEST_F(KeptWindow, StaysWhereItIsWhenTheSizeOfTextChanges)
{
    keeper->window().showFactor(*survey::Factor::fromNumber(5));
    Appearance larger = start;
    larger.textSize = 150;
    const MainWindow *before = &keeper->window();
    const QString title = before->windowTitle();
    choose(larger);
    EXPECT_EQ(QApplication::font().pixelSize(), 21); // 14 · 1.5
    EXPECT_EQ(keeper->window().windowTitle(), title);
    EXPECT_EQ(keeper->window().pages().current(), PageId::Factor);
    EXPECT_EQ(readAppearance(settings).textSize, 150);
}

TEST_F(KeptWindow, SpeaksTheLanguageChosenAtOnce)
{
    Appearance nynorsk = start;
    nynorsk.language = wording::Language::Nynorsk;
    choose(nynorsk);
    EXPECT_EQ(wording::installedLanguage(), wording::Language::Nynorsk);
    EXPECT_TRUE(firstColumn().join(QLatin1Char('|')).contains(QStringLiteral("Indre motivasjon")));
    EXPECT_EQ(readAppearance(settings).language, wording::Language::Nynorsk);
}

TEST_F(KeptWindow, CallsTheFactorsByTheNamesChosenAndRemembersThem)
{
    EXPECT_TRUE(firstColumn().join(QLatin1Char('|')).contains(QStringLiteral("Autonomy")));
    Appearance everyday = start;
    everyday.names = wording::FactorNames::Everyday;
    choose(everyday);
    EXPECT_TRUE(firstColumn().join(QLatin1Char('|')).contains(QStringLiteral("Experienced independence")));
    EXPECT_FALSE(firstColumn().join(QLatin1Char('|')).contains(QStringLiteral("Autonomy")));
    EXPECT_EQ(readAppearance(settings).names, wording::FactorNames::Everyday);
}

TEST_F(KeptWindow, IsDarkAllOver)
{
    Appearance dark = start;
    dark.mode = design::Mode::Dark;
    choose(dark);
    EXPECT_LT(shareOfLight(), 0.1); // text and marks only
}

TEST_F(KeptWindow, BecomesDarkWithTheDesktopAndLightAgain)
{
    for (const PageId page : {PageId::Overview, PageId::Factor, PageId::Distribution, PageId::HeatMap}) {
        keeper->window().showPage(page);
        settle();
        EXPECT_GT(shareOfLight(), 0.5) << keeper->window().pages().name(page);
        letTheDesktopBecome(design::Mode::Dark);
        EXPECT_LT(shareOfLight(), 0.1) << keeper->window().pages().name(page);
        letTheDesktopBecome(design::Mode::Light);
    }
    EXPECT_FALSE(readAppearance(settings).mode); // nobody has chosen anything
}

TEST_F(KeptWindow, StaysAsTheUserChoseWhateverTheDesktopBecomes)
{
    Appearance light = start;
    light.mode = design::Mode::Light;
    choose(light);
    letTheDesktopBecome(design::Mode::Dark);
    EXPECT_GT(shareOfLight(), 0.5);
    Appearance asTheDesktop = light;
    asTheDesktop.mode.reset();
    choose(asTheDesktop);
    EXPECT_LT(shareOfLight(), 0.1); // it has become dark meanwhile
}

TEST_F(KeptWindow, LetsWhoeverIsTypingGoOnWhenTheDesktopBecomesDark)
{
    const auto goesOn = [this](QWidget *field, auto text) {
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("We listen"));
        const MainWindow *before = &keeper->window();
        letTheDesktopBecome(design::Mode::Dark);
        EXPECT_EQ(&keeper->window(), before);
        EXPECT_EQ(keeper->window().focusWidget(), field);
        QTest::keyClicks(field, QStringLiteral(" to each other"));
        EXPECT_EQ(text().toStdString(), "We listen to each other");
        letTheDesktopBecome(design::Mode::Light);
        EXPECT_EQ(text().toStdString(), "We listen to each other");
    };
    keeper->window().activateWindow();
    keeper->window().showPage(*keeper->window().pages().named(QStringLiteral("evaluation"))); // saved by itself
    settle();
    QTextEdit *written = nullptr;
    for (auto *field : front()->findChildren<QTextEdit *>())
        if (field->isVisible() && !field->isReadOnly())
            written = field;
    ASSERT_TRUE(written);
    goesOn(written, [&] { return written->toPlainText(); });

    keeper->window().showUpkeep(Upkeep::Page::Units); // saved by a button only
    settle();
    QLineEdit *note = nullptr;
    for (auto *field : front()->findChildren<QLineEdit *>())
        if (field->isVisible() && field->isEnabled())
            note = field;
    ASSERT_TRUE(note);
    goesOn(note, [&] { return note->text(); });
}

TEST(DesktopWatch, AsksOnceForAllThatAThemeBringsAndSaysOnlyWhatIsNew)
{
    int asked = 0;
    auto mode = design::Mode::Dark;
    DesktopWatch watch(design::Mode::Light, [&] { return ++asked, mode; });
    std::vector<design::Mode> became;
    QObject::connect(&watch, &DesktopWatch::became, [&](design::Mode is) { became.push_back(is); });
    QWidget window;
    watch.listenAt(&window);
    const auto tell = [&] {
        for (const auto type : {QEvent::ThemeChange, QEvent::PaletteChange}) {
            QEvent event(type);
            QCoreApplication::sendEvent(&window, &event);
        }
        QCoreApplication::processEvents();
    };
    tell();
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(became, std::vector{design::Mode::Dark});
    tell();
    EXPECT_EQ(became.size(), 1U);
    mode = design::Mode::Light;
    tell();
    EXPECT_EQ(became, (std::vector{design::Mode::Dark, design::Mode::Light}));
}

// The design sets the colours; the shades it leaves to the desktop's theme say what that asks for.
TEST(DesktopWatch, SeesTheDesktopsThemeBehindTheDesign)
{
    const QPalette before = QApplication::palette();
    for (const auto mode : {design::Mode::Light, design::Mode::Dark}) {
        QPalette theme;
        theme.setColor(QPalette::Light, mode == design::Mode::Dark ? QColor(75, 75, 75) : QColor(Qt::white));
        QApplication::setPalette(theme);
        EXPECT_EQ(modeOfDesktopNow(), mode);
    }
    QApplication::setPalette(before);
    apply(*qApp, Appearance{wording::Language::English, 100, design::Mode::Dark, wording::FactorNames::Professional}, Desktop{});
    EXPECT_EQ(modeOfDesktopNow(), design::Mode::Light); // of the test's own, plain desktop
    apply(*qApp, Appearance{wording::Language::English, 100, design::Mode::Light, wording::FactorNames::Professional}, Desktop{});
}

TEST_F(KeptWindow, LosesNothingThatWasTypedInAForm)
{
    keeper->window().showPage(PageId::RoadMap);
    settle();
    QTextEdit *written = nullptr;
    keeper->window().showPage(*keeper->window().pages().named(QStringLiteral("cross")));
    settle();
    for (auto *field : front()->findChildren<QTextEdit *>())
        if (field->isVisible() && !field->isReadOnly())
            written = field;
    ASSERT_TRUE(written);
    const QString name = written->accessibleName();
    QTest::keyClicks(written, QStringLiteral("We listen to each other"));
    Appearance larger = start;
    larger.textSize = 130;
    choose(larger);
    QStringList texts;
    for (const auto *field : front()->findChildren<QTextEdit *>())
        texts += field->toPlainText();
    EXPECT_TRUE(texts.contains(QStringLiteral("We listen to each other"))) << texts.join(QLatin1Char('|')).toStdString();
}

TEST_F(KeptWindow, OpensAFileWhereOneWasTheLastTime)
{
    keeper->window().showPage(PageId::HeatMap);
    auto *audience = keeper->window().findChild<QComboBox *>(QStringLiteral("audience"));
    audience->setFocus();
    QTest::keyClick(audience, Qt::Key_Down);
    keeper->window().close();
    keeper = std::make_unique<WindowKeeper>(*qApp, settings, Desktop{}, start);
    keeper->window().openFile(database);
    EXPECT_EQ(keeper->window().pages().current(), PageId::HeatMap);
    EXPECT_EQ(keeper->window().findChild<QComboBox *>(QStringLiteral("audience"))->currentIndex(), 1);
    EXPECT_FALSE(keeper->window().pages().isOffered(PageId::Distribution)); // rule A7
}

} // namespace
} // namespace faktorbenk::gui
