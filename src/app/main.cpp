#include "app/endonceshown.h"
#include "app/fontsahead.h"
#include "app/options.h"
#include "base/nocore.h"
#include "base/version.h"
#include "gui/printing/papers.h"
#include "gui/windowkeeper.h"
#include "wording/errortext.h"
#include "wording/language.h"
#include "workbench/workspace.h"

#include <QApplication>
#include <QPixmap>
#include <QSettings>
#include <QTextStream>

#include <algorithm>
#include <string_view>

using namespace faktorbenk;

namespace {

// Without a screen to show it on, for --screenshot and what is only said; must be known before the application object is.
void choosePlatform(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view word(argv[i]);
        const bool shows = !word.starts_with("--screenshot") && !word.starts_with("--paper") && word != "--help" && word != "-h" && word != "--version" && word != "-v";
        if (!shows && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

int takeScreenshot(gui::MainWindow &window, const QString &path)
{
    window.show();
    for (int round = 0; round < 3; ++round) // layouts settle in steps
        QCoreApplication::processEvents();
    return window.grab().save(path, "PNG") ? 0 : 1;
}

int writePaper(gui::MainWindow &window, const QString &path)
{
    const auto made = window.papers().writePdf(path);
    if (!made)
        QTextStream(stderr) << wording::errorText(made.error()) << '\n';
    return made ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    base::leaveNoCore();
    choosePlatform(argc, argv);
    app::FontsAhead fonts;
    QApplication application(argc, argv);
    fonts.loadFaces();
    QCoreApplication::setApplicationName(QStringLiteral("faktorbenk"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(base::version));
    QSettings settings(QStringLiteral("faktorbenk"), QStringLiteral("faktorbenk"));
    gui::Appearance appearance = gui::readAppearance(settings);
    appearance.language = app::languageAsked().value_or(appearance.language);
    wording::installLanguage(application, appearance.language);
    const app::Options options = app::readOptions(application);
    appearance.mode = options.mode ? options.mode : appearance.mode;
    appearance.names = options.names.value_or(appearance.names);
    const gui::Desktop desktop = gui::askDesktop(options.size);
    // What was chosen for a large screen does not make a small one's letters tiny.
    appearance.textSize = options.scale.value_or(std::max(appearance.textSize, 100 * 100 / desktop.textSize));
    auto opened = options.file.isEmpty() ? nullptr : workbench::Workspace::open(options.file).value_or(nullptr);
    fonts.wait();
    gui::apply(application, appearance, desktop);

    gui::WindowKeeper keeper(application, settings, desktop, appearance);
    gui::MainWindow &window = keeper.window();
    if (options.role)
        window.actAs(*options.role);
    if (options.size)
        window.resize(*options.size);
    window.takeOpened(std::move(opened));
    if (options.file.isEmpty())
        window.showHome();
    else
        window.openFile(options.file, options.unit ? std::optional(survey::UnitCode(*options.unit)) : std::nullopt,
                        options.round);
    if (options.factor)
        window.showFactor(*survey::Factor::fromNumber(*options.factor));
    else if (const auto page = window.pages().named(options.page))
        window.showPage(*page);
    else if (const auto upkeep = gui::Upkeep::pageFromName(options.page))
        window.showUpkeep(*upkeep);
    if (!options.screenshot.isEmpty())
        return takeScreenshot(window, options.screenshot);
    if (!options.paper.isEmpty())
        return writePaper(window, options.paper);
    std::optional<app::EndOnceShown> end;
    if (options.endOnceShown)
        end.emplace();
    window.show();
    return QApplication::exec();
}
