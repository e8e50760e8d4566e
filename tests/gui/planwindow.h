#pragma once

#include "gui/forms/textfield.h"
#include "gui/mainwindow.h"
#include "gui/sample.h"
#include "workbench/intake.h"
#include "workbench/plans.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace faktorbenk::testing {

// The real window over the real sample, at a form of one unit, driven by keyboard; and what the file holds, read by
// somebody else.
struct PlanWindow : ::testing::Test {
    PlanWindow()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          database(folder.filePath(QStringLiteral("f.faktorbenk")))
    {
        base::NoProgress progress;
        const auto outcome = workbench::importTogether(gui::sampleFiles(), database, base::SystemClock(), progress);
        EXPECT_TRUE(outcome && outcome->stored);
    }

    void open(gui::PageId page, const QString &unitName = QStringLiteral("Administrasjon"))
    {
        const auto workspace = workbench::Workspace::open(database);
        const auto gate = (*workspace)->gate(QStringLiteral("2023"));
        const survey::UnitTree &tree = (*gate)->tree();
        for (survey::UnitIndex i = 0; i < tree.size(); ++i)
            if (tree.at(i).name == unitName)
                unit = tree.at(i).code;
        window = std::make_unique<gui::MainWindow>(settings, *time);
        window->resize(1280, 720);
        window->openFile(database, unit, QStringLiteral("2023"));
        window->showPage(page);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        QTest::qWait(50); // what waits for the first paint comes after it
    }
    void close()
    {
        window->close();
        window.reset();
    }

    followup::PlanKey key() const { return {QStringLiteral("2023"), unit.text()}; }
    // What is in the file now, whatever the window thinks.
    followup::UnitPlan saved() const
    {
        static const base::SystemClock clock;
        const auto plans = workbench::Plans::open(database, {QStringLiteral("leser"), QStringLiteral("annen")}, clock,
                                                  workbench::Plans::Take::WhenWriting);
        EXPECT_TRUE(plans);
        const auto plan = (*plans)->load(key());
        EXPECT_TRUE(plan);
        return *plan;
    }

    // Keys go where the focus is, as they do for people. Text beyond ASCII is typed, too.
    static void type(const QString &text)
    {
        for (const char32_t letter : text.toUcs4()) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString::fromUcs4(&letter, 1));
            QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void undo() { QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() { QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    // Long enough for what was typed to be in the file: autosave's longest pause and some.
    static void waitForAutosave() { QTest::qWait(600); }
    // Tab until a control with this accessible name has the focus, or a field in which that stands while it is empty.
    static bool tabTo(const QString &name)
    {
        for (int i = 0; i < 200; ++i) {
            const auto *field = qobject_cast<const gui::TextField *>(QApplication::focusWidget());
            if (QApplication::focusWidget() && QApplication::focusWidget()->accessibleName() == name)
                return true;
            if (field && field->text().isEmpty() && field->placeholderText() == name)
                return true;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return false;
    }

    QTemporaryDir folder;
    QSettings settings;
    QString database;
    survey::UnitCode unit;
    const base::Clock *time = &base::systemClock(); // of the windows that are opened
    std::unique_ptr<gui::MainWindow> window;
};

} // namespace faktorbenk::testing
