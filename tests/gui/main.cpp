#include "gui/design/style.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

// No screen, no settings of the user, and the texts as they stand in the source.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    faktorbenk::gui::design::apply(application, 100);
    return RUN_ALL_TESTS();
}
