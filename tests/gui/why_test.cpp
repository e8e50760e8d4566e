// «Why can't I see this?» on every page that has figures, of every cell that has none (rule A5).

#include "accessibletree.h"
#include "gui/promise/why.h"
#include "gui/promise/whyline.h"
#include "gui/upkeep/invitedmodel.h"
#include "gui/widgets/unittree.h"
#include "promisewindow.h"
#include "wording/reasontext.h"
#include "workbench/inviting.h"

#include <QRegularExpression>
#include <QTableView>

namespace faktorbenk::gui {
namespace {

using wording::Hidden;

struct WhyTest : testing::PromiseWindow
{
    // Distributions are hidden by themselves, too.
    void SetUp() override
    {
        ASSERT_TRUE(workspace()->setFloor({5, 9, {}}, QStringLiteral("prøve"), base::SystemClock()));
        gate = *workspace()->gate(QStringLiteral("2023"));
    }

    static bool isEmptyOfFigures(const QModelIndex &cell)
    {
        static const QRegularExpression figure(QStringLiteral("\\d"));
        const QString text = cell.data().toString();
        // «Fewer than 5 answers» has a figure, but is none.
        return !text.contains(figure) || text.contains(QStringLiteral("ewer than"));
    }

    // Every cell beside the names: where it says why, the keyboard, the pointer and a screen reader are all told so. Gives
    // the sentences that were met, cell by cell.
    QStringList walk(const QString &where, bool ofFigures = true)
    {
        QStringList met;
        for (const auto *table : inFront()->findChildren<QTableView *>()) {
            if (!table->isVisible() || !table->model())
                continue;
            const auto *line = inFront()->findChild<WhyLine *>();
            auto *view = const_cast<QTableView *>(table);
            for (int row = 0; row < table->model()->rowCount(); ++row)
                for (int column = 1; column < table->model()->columnCount(); ++column) {
                    const QModelIndex cell = table->model()->index(row, column);
                    const QString why = cell.data(WhyRole).toString();
                    if (why.isEmpty())
                        continue;
                    met += why;
                    const std::string place = QStringLiteral("%1: %2, %3").arg(where).arg(row).arg(column).toStdString();
                    EXPECT_EQ(cell.data(Qt::ToolTipRole).toString(), why) << place;
                    if (ofFigures && isEmptyOfFigures(cell)) {
                        EXPECT_EQ(cell.data(Qt::AccessibleTextRole).toString(), why) << place;
                    }
                    EXPECT_FALSE(why.contains(QLatin1Char('%'))) << place;
                    if (!line || !(table->model()->flags(cell) & Qt::ItemIsEnabled)) {
                        ADD_FAILURE() << "nothing tells of it: " << place;
                        continue;
                    }
                    view->setCurrentIndex(cell);
                    EXPECT_EQ(line->text(), why) << "on focus, " << place;
                    EXPECT_TRUE(line->isVisible()) << place;
                    view->setCurrentIndex(table->model()->index(row, 0));
                    Q_EMIT view->entered(cell);
                    EXPECT_EQ(line->text(), why) << "pointed at, " << place;
                }
        }
        return met;
    }
    QString sentence(disclosure::Reason reason, Hidden hidden) const { return wording::reasonSentence(reason, gate->floor(), hidden); }
    QString show(PageId page, const survey::UnitCode &unit)
    {
        if (opened != unit)
            window->openFile(database, unit);
        opened = unit;
        window->showPage(page);
        window->show();
        QCoreApplication::processEvents();
        return QStringLiteral("%1 %2").arg(QString::fromLatin1(inFront()->metaObject()->className()), unit.text());
    }

    std::optional<survey::UnitCode> opened;
    std::shared_ptr<const disclosure::Gate> gate;
};

TEST_F(WhyTest, A5OnEveryPageOfAUnitEveryHiddenFactorSaysWhyOnFocusAndUnderThePointer)
{
    int factors = 0;
    int distributions = 0;
    for (survey::UnitIndex unit = 0; unit < gate->tree().size(); ++unit) {
        const survey::UnitCode &code = gate->tree().at(unit).code;
        const bool isRoot = unit == survey::UnitTree::root;
        for (const PageId page : {PageId::Overview, PageId::Trend, PageId::Distribution, PageId::Factor}) {
            const QString where = show(page, code);
            const QStringList met = walk(where);
            if (const auto reason = gate->unit(unit).reason()) {
                const QString why = sentence(*reason, isRoot ? Hidden::Municipality : Hidden::Unit);
                const QString factor = sentence(*reason, Hidden::Factor);
                EXPECT_TRUE(testing::spoken(inFront()).contains(why) || met.contains(factor)) << where.toStdString();
                continue;
            }
            for (const survey::Factor factor : survey::allFactors()) {
                const auto figures = gate->factor(unit, factor, disclosure::Audience::Leader);
                if (page == PageId::Factor)
                    window->showFactor(factor);
                // The distribution's chart speaks; its table is opened when wanted.
                const bool speaks = page == PageId::Factor || page == PageId::Distribution;
                const QString heard = speaks ? testing::spoken(inFront()) : met.join(QLatin1Char('\n'));
                if (const auto reason = figures.reason()) {
                    ++factors;
                    EXPECT_TRUE(heard.contains(sentence(*reason, isRoot ? Hidden::MunicipalityFactor : Hidden::Factor)))
                        << where.toStdString() << ' ' << factor.number();
                } else if (figures->distributionWithheld.has_value() && speaks) {
                    ++distributions;
                    EXPECT_TRUE(heard.contains(sentence(figures->distributionWithheld.value(), Hidden::Distribution))) << where.toStdString() << ' ' << factor.number();
                }
            }
        }
    }
    EXPECT_GE(factors, 4); // one, on each of four pages
    EXPECT_GT(distributions, 4);
}

TEST_F(WhyTest, A5OnEveryPageOfTheMunicipalityEveryHiddenCellSaysWhyOnFocusAndUnderThePointer)
{
    qsizetype units = 0;
    qsizetype cells = 0;
    for (survey::UnitIndex unit = 0; unit < gate->tree().size(); ++unit) {
        units += !gate->unit(unit);
        for (const survey::Factor factor : survey::allFactors())
            cells += !gate->mean(unit, factor);
    }
    ASSERT_GT(units, 2);
    qsizetype background = 0;
    for (std::size_t group = 0; group < gate->background().size(); ++group)
        for (const survey::Factor factor : survey::allFactors())
            background += !gate->background(group, factor, disclosure::Audience::Staff);
    ASSERT_GT(background, 2);

    const survey::UnitCode root = gate->tree().at(survey::UnitTree::root).code;
    EXPECT_EQ(walk(show(PageId::HeatMap, root)).size(), cells);
    EXPECT_EQ(walk(show(PageId::Background, root)).size(), background);
    EXPECT_GE(walk(show(PageId::ResponseRates, root)).size(), units);
    const auto lines = static_cast<qsizetype>(gate->suppressionLog().size());
    EXPECT_EQ(walk(show(PageId::Hidden, root), false).size(), 3 * lines) << "three columns beside the name";
}

TEST_F(WhyTest, A5TheListOfUnitsSaysItOfEveryHiddenUnit)
{
    show(PageId::Overview, gate->tree().at(survey::UnitTree::root).code);
    const QString heard = testing::spoken(window->findChild<UnitTree *>());
    for (survey::UnitIndex unit = 0; unit < gate->tree().size(); ++unit)
        if (const auto reason = gate->unit(unit).reason()) {
            EXPECT_TRUE(heard.contains(gate->tree().at(unit).name + QStringLiteral(", ") + sentence(*reason, Hidden::Unit)))
                << gate->tree().at(unit).name.toStdString();
        }
}

TEST_F(WhyTest, A5TheTableOfThoseInvitedSaysItOfEveryHiddenUnit)
{
    const auto table = workbench::invitedTable(*workspace(), QStringLiteral("2023"));
    ASSERT_TRUE(table);
    InvitedModel model;
    model.setInvited(*table);
    int hidden = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        if (const auto reason = gate->unit(*gate->tree().find(model.codeAt(row))).reason()) {
            ++hidden;
            for (const int column : {InvitedModel::Total, InvitedModel::Rate})
                for (const int role : {int(WhyRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    EXPECT_EQ(model.index(row, column).data(role).toString(), sentence(*reason, Hidden::Unit)) << row << ' ' << column << ' ' << role;
        }
    EXPECT_GT(hidden, 2);
}

// The sample's first round has none before it.
TEST_F(WhyTest, TheTrendOfAFilesFirstRoundSaysThatThereIsNothingBefore)
{
    window->openFile(database, survey::UnitCode(QStringLiteral("110")), QStringLiteral("2021"));
    window->showPage(PageId::Trend);
    window->show();
    QCoreApplication::processEvents();
    EXPECT_TRUE(testing::spoken(inFront()).contains(QStringLiteral("There is no round before 2021")));
    EXPECT_EQ(inFront()->findChild<QTableView *>()->model()->columnCount(), 0);
}

} // namespace
} // namespace faktorbenk::gui
