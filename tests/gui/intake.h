#pragma once

#include "gui/mainwindow.h"
#include "gui/pages/importpage.h"
#include "support/samplefile.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

// The real window with files on their way in, driven by keys alone.
namespace faktorbenk::testing {

struct IntakeWindow : ::testing::Test {
    using Step = gui::IntakeController::Step;

    IntakeWindow() : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        window = std::make_unique<gui::MainWindow>(settings);
        window->resize(1280, 720);
        window->showHome();
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
    }

    QString write(const char *name, const QByteArray &content) const
    {
        const QString path = folder.filePath(QString::fromUtf8(name));
        testing::write(path, content);
        return path;
    }
    void drop(const QStringList &paths)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        mime.setUrls(urls);
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &enter);
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
    }
    gui::ImportPage *page() const { return window->findChild<gui::ImportPage *>(); }
    const gui::IntakeController &intake() const { return page()->intake(); }
    template <class W> W *part(const char *name) const { return page()->findChild<W *>(QString::fromLatin1(name)); }
    QPushButton *primary() const { return part<QPushButton>("primary"); }

    bool reach(Step step)
    {
        return QTest::qWaitFor([&] { return page() && !intake().isWorking() && intake().step() == step; }, 10'000);
    }
    // Looks are taken on another thread: until one says so.
    bool reachLook(const std::function<bool()> &seen) { return QTest::qWaitFor(seen, 10'000); }

    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    // By Tab alone.
    bool tabTo(QWidget *target)
    {
        for (int i = 0; i < 60; ++i) {
            if (QApplication::focusWidget() == target)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    bool go(Step next) // presses the page's main button and waits
    {
        if (!primary()->isEnabled() || !tabTo(primary()))
            return false;
        press(Qt::Key_Space);
        return reach(next);
    }

    QTemporaryDir folder;
    QSettings settings;
    std::unique_ptr<gui::MainWindow> window;
};

} // namespace faktorbenk::testing
