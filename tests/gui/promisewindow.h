#pragma once

#include "gui/mainwindow.h"
#include "gui/sample.h"
#include "workbench/intake.h"
#include "workbench/workspace.h"

#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

// The real window over the real sample, for the pages that keep the promise to those who answered.
namespace faktorbenk::testing {

struct PromiseWindow : ::testing::Test {
    PromiseWindow()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          database(folder.filePath(QStringLiteral("f.faktorbenk")))
    {
        base::NoProgress progress;
        const auto outcome = workbench::importTogether(gui::sampleFiles(), database, base::SystemClock(), progress);
        EXPECT_TRUE(outcome && outcome->stored);
        window = std::make_unique<gui::MainWindow>(settings);
        window->resize(1280, 720);
    }
    QWidget *open(gui::PageId page, const char *unit = "1")
    {
        window->openFile(database, survey::UnitCode(QString::fromUtf8(unit)));
        window->showPage(page);
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
        return inFront();
    }
    QWidget *inFront() const { return window->findChild<QStackedWidget *>(QStringLiteral("pages"))->currentWidget(); }
    template <class W> W *part(const char *name) const { return inFront()->findChild<W *>(QLatin1String(name)); }
    void press(const char *button) const
    {
        auto *pressed = part<QPushButton>(button);
        ASSERT_TRUE(pressed && pressed->isVisible() && pressed->isEnabled()) << button;
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
    }
    std::unique_ptr<workbench::Workspace> workspace() const
    {
        auto opened = workbench::Workspace::open(database);
        EXPECT_TRUE(opened);
        return opened ? std::move(*opened) : nullptr;
    }

    QTemporaryDir folder;
    QSettings settings;
    QString database;
    std::unique_ptr<gui::MainWindow> window;
};

} // namespace faktorbenk::testing
