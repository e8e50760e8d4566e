// What leaves the window as a picture or as text: the same figures, of whom they are, and which floor they kept.

#include "gui/design/palettes.h"
#include "gui/design/style.h"
#include "gui/picturesaver.h"
#include "gui/session.h"
#include "promisewindow.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImageReader>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTableView>

namespace faktorbenk::gui {
namespace {

struct PictureTest : testing::PromiseWindow {
    std::vector<Picture> pictures() const
    {
        const auto *page = qobject_cast<const SessionPage *>(inFront());
        return picturesOf(*page, page->sourceLines());
    }
    QByteArray contentOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(PictureTest, EveryPageWithAChartOffersIt)
{
    for (const auto &[page, most] : {std::pair(PageId::Overview, 1), {PageId::Factor, 2}, {PageId::Distribution, 1}, {PageId::Trend, 1}}) {
        open(page, "110");
        EXPECT_GE(static_cast<int>(pictures().size()), most) << inFront()->metaObject()->className();
        for (const Picture &picture : pictures())
            EXPECT_FALSE(picture.title.isEmpty()) << inFront()->metaObject()->className();
    }
    open(PageId::Hidden);
    EXPECT_TRUE(pictures().empty());
}

TEST_F(PictureTest, A2SaysOfWhomItIsAndWhichFloorItKept)
{
    open(PageId::Overview, "110");
    const QString svg = QString::fromUtf8(svgOf(pictures().front()));
    for (const char *said : {"Administrasjon", "2023", "138", "172", "f.faktorbenk", "fewer than 5"})
        EXPECT_TRUE(svg.contains(QLatin1String(said))) << said;
    EXPECT_TRUE(QSvgRenderer(svg.toUtf8()).isValid());
}

TEST_F(PictureTest, N7N10ThePictureSaysWhatThePageSaysAroundIt)
{
    open(PageId::Factor, "110");
    ASSERT_EQ(pictures().size(), 2U);
    EXPECT_TRUE(QString::fromUtf8(svgOf(pictures()[1])).contains(QStringLiteral("not of people")));
    EXPECT_TRUE(pictures()[0].note.contains(QStringLiteral("Seljord"))) << "where the service's mean was published";
    open(PageId::Overview, "110");
    EXPECT_TRUE(pictures()[0].note.contains(QStringLiteral("Difference from: ")));
    EXPECT_TRUE(pictures()[0].note.contains(QStringLiteral("Seljord")));
    open(PageId::HeatMap);
    EXPECT_FALSE(pictures()[0].note.contains(QStringLiteral("Published means")));
    inFront()->findChild<QComboBox *>(QStringLiteral("show"))->setCurrentIndex(3);
    EXPECT_TRUE(pictures()[0].note.contains(QStringLiteral("Seljord")));
}

// Flyktningtjenesten, one factor of which is hidden. The figures behind a picture's title and description are those on it.
TEST_F(PictureTest, A5APictureWithSomethingHiddenSaysWhyAndItsDescriptionToo)
{
    const QString why = QStringLiteral("Fewer than 5 people here have answered this factor");
    for (const PageId page : {PageId::Overview, PageId::Distribution, PageId::Trend, PageId::HeatMap}) {
        open(page, "1503");
        const Picture picture = pictures().front();
        EXPECT_TRUE(picture.note.contains(why)) << inFront()->metaObject()->className();
        const QString svg = QString::fromUtf8(svgOf(picture));
        static const QRegularExpression described(QStringLiteral("<desc>(.*?)</desc>"), QRegularExpression::DotMatchesEverythingOption);
        const QString description = described.match(svg).captured(1);
        EXPECT_TRUE(description.contains(why)) << inFront()->metaObject()->className();
        EXPECT_TRUE(description.contains(QStringLiteral("f.faktorbenk")));
        EXPECT_FALSE(description.contains(folder.path())) << "no path of the machine";
        const QImage image = imageOf(picture);
        EXPECT_EQ(image.textKeys(), (QStringList{QStringLiteral("Description"), QStringLiteral("Title")}));
        EXPECT_EQ(image.text(QStringLiteral("Title")), picture.title);
        EXPECT_TRUE(image.text(QStringLiteral("Description")).contains(why));
        EXPECT_FALSE(image.text(QStringLiteral("Description")).contains(folder.path()));
    }
    open(PageId::Overview, "110");
    EXPECT_FALSE(pictures().front().note.contains(why)) << "nothing is hidden there";
}

TEST_F(PictureTest, A5WhatIsCopiedFromATableSaysWhySomethingIsHidden)
{
    for (const PageId page : {PageId::Overview, PageId::HeatMap, PageId::Trend, PageId::Distribution, PageId::ResponseRates, PageId::Hidden}) {
        open(page, "1503");
        press("copy");
        EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Nothing is lost"))) << inFront()->metaObject()->className();
    }
}

TEST_F(PictureTest, AHeatMapIsWholeAlsoWhereItIsScrolledOutOfSight)
{
    for (const PageId page : {PageId::HeatMap, PageId::Background}) {
        open(page);
        const auto *table = inFront()->findChild<QTableView *>();
        ASSERT_EQ(pictures().size(), 1U);
        const QString svg = QString::fromUtf8(svgOf(pictures().front()));
        EXPECT_TRUE(QSvgRenderer(svg.toUtf8()).isValid());
        EXPECT_LT(svg.size(), table->model()->rowCount() * table->model()->columnCount() * 300) << "a cell is a ground and a text";
        const int last = table->model()->rowCount() - 1;
        EXPECT_FALSE(table->viewport()->rect().intersects(table->visualRect(table->model()->index(last, 0)))) << "else it proves nothing";
        for (const int row : {0, last}) {
            const QString name = table->model()->index(row, 0).data().toString();
            EXPECT_TRUE(svg.contains(name.left(10))) << name.toStdString();
        }
        for (const char *said : {"f.faktorbenk", "fewer than 5", "2023", "The stronger the colour"})
            EXPECT_TRUE(svg.contains(QLatin1String(said))) << said;
        const QImage image = imageOf(pictures().front());
        EXPECT_GT(image.height(), 2 * 30 * table->model()->rowCount());
    }
}

TEST_F(PictureTest, IsAsOnPaperInADarkWindowAndLeavesItDark)
{
    design::apply(*qApp, 100, design::Mode::Dark);
    window = std::make_unique<MainWindow>(settings);
    window->resize(1280, 720);
    open(PageId::Factor, "110");
    const QImage before = inFront()->grab().toImage();
    const QImage image = imageOf(pictures().front());
    EXPECT_EQ(image.pixelColor(2, 2), design::colorIn(design::Mode::Light, design::paper));
    EXPECT_GT(image.width(), 900); // twice as fine
    EXPECT_EQ(inFront()->grab().toImage(), before);
    window.reset();
    design::apply(*qApp, 100);
}

TEST_F(PictureTest, ASavedOneIsWholeAndNotedAsHandedOut)
{
    open(PageId::Overview, "110");
    Session session;
    ASSERT_TRUE(session.open(database, survey::UnitCode(QStringLiteral("110"))));
    PictureSaver saver(session, window->pages(), window.get());
    const QString path = folder.filePath(QStringLiteral("f.png"));
    ASSERT_TRUE(saver.save(pictures().front(), PictureSaver::Format::Png, path));
    EXPECT_FALSE(QImageReader(path).read().isNull());
    const auto noted = workspace()->handedOut();
    ASSERT_TRUE(noted);
    ASSERT_EQ(noted->size(), 1U);
    EXPECT_EQ(noted->front().what, QStringLiteral("f.png"));
    const auto refused = saver.save(pictures().front(), PictureSaver::Format::Svg, folder.filePath(QStringLiteral("no/such/f.svg")));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::CannotWriteFile);
}

TEST_F(PictureTest, A2ACopiedTableSaysWhichFloorItKept)
{
    for (const PageId page : {PageId::Overview, PageId::HeatMap, PageId::Trend, PageId::Distribution}) {
        open(page, "110");
        press("copy");
        const QString text = QGuiApplication::clipboard()->text();
        EXPECT_TRUE(text.contains(QStringLiteral("fewer than 5"))) << inFront()->metaObject()->className();
        EXPECT_TRUE(text.contains(QStringLiteral("f.faktorbenk"))) << inFront()->metaObject()->className();
    }
}

} // namespace
} // namespace faktorbenk::gui
