#include "gui/design/style.h"
#include "gui/pages/factorpage.h"
#include "gui/pages/firstrunpage.h"
#include "gui/pages/overviewpage.h"
#include "reports.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

namespace faktorbenk::gui {
namespace {

// At 150 % text nothing that is read or pressed is smaller than it needs.
QStringList clipped(QWidget *root)
{
    QStringList found;
    const auto check = [&found](const QWidget *widget, const QString &text, int needed) {
        if (widget->isVisible() && (widget->width() < needed || widget->height() < widget->minimumSizeHint().height()))
            found += QStringLiteral("%1: %2×%3 needs %4").arg(text).arg(widget->width()).arg(widget->height()).arg(needed);
    };
    const auto labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const int needed = label->wordWrap() ? label->minimumSizeHint().width() : label->sizeHint().width();
        check(label, label->text(), needed);
        if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            found += label->text() + QStringLiteral(" is cut below");
    }
    const auto buttons = root->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        check(button, button->text(), button->sizeHint().width());
    return found;
}

struct LargeTextTest : ::testing::Test {
    LargeTextTest() { design::apply(*qApp, 150); }
    ~LargeTextTest() override { design::apply(*qApp, 100); }
    static void show(QWidget &page, int width)
    {
        page.resize(width, 590);
        page.show();
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
};

TEST_F(LargeTextTest, NothingIsClippedInA1280Window)
{
    for (const int width : {1280, 884}) { // without and with the list of units
        OverviewPage overview;
        overview.setReport(testing::reportOn("110"));
        show(overview, width);
        EXPECT_EQ(clipped(&overview).join(QLatin1Char('\n')).toStdString(), "");
        FactorPage factor;
        factor.setReport(testing::reportOn("110"));
        show(factor, width);
        EXPECT_EQ(clipped(&factor).join(QLatin1Char('\n')).toStdString(), "");
        FirstRunPage first;
        show(first, width);
        EXPECT_EQ(clipped(&first).join(QLatin1Char('\n')).toStdString(), "");
    }
}

} // namespace
} // namespace faktorbenk::gui
