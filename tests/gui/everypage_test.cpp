// What holds of every page of a file, whichever there are.

#include "accessibletree.h"
#include "promisewindow.h"

#include <QApplication>
#include <QComboBox>

namespace faktorbenk::gui {
namespace {

struct EveryPage : testing::PromiseWindow
{
    void settle() const
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
};

TEST_F(EveryPage, HasANameForEverythingThatTakesTheFocus)
{
    for (const char *unit : {"110", "1210"}) { // shown; withheld
        open(PageId::Overview, unit);
        for (const PageId page : window->pages().all()) {
            window->showPage(page);
            settle();
            EXPECT_EQ(testing::namelessControls(window.get()).join(QLatin1Char('\n')).toStdString(), "")
                << inFront()->metaObject()->className();
        }
    }
}

TEST_F(EveryPage, A7ForAllStaffSaysNothingOfHowAnswersFall)
{
    open(PageId::Overview, "110");
    const std::size_t forLeaders = window->pages().all().size();
    auto *audience = window->findChild<QComboBox *>(QStringLiteral("audience"));
    audience->setFocus();
    QTest::keyClick(audience, Qt::Key_Down);
    EXPECT_EQ(window->pages().all().size(), forLeaders - 1);
    for (const PageId page : window->pages().all()) {
        window->showPage(page);
        settle();
        const QString heard = testing::spoken(window.get());
        // The shares of Administrasjon on factor 1, as in the course material.
        for (const char *share : {"45.1", "39.5", "11.6"})
            EXPECT_FALSE(heard.contains(QLatin1String(share)))
                << inFront()->metaObject()->className() << ' ' << share;
    }
}

} // namespace
} // namespace faktorbenk::gui
