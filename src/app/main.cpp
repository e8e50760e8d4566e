#include "app/endonceshown.h"
#include "app/fontsahead.h"
#include "app/options.h"
#include "base/version.h"
#include "gui/design/style.h"
#include "gui/mainwindow.h"
#include "wording/language.h"

#include <QApplication>
#include <QPixmap>
#include <QScreen>
#include <QSettings>

#include <algorithm>
#include <string_view>

using namespace faktorbenk;

namespace {

// Without a screen to show it on, for --screenshot; must be known before the application object is.
void choosePlatform(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]).starts_with("--screenshot") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

// The desktop's wish for larger text, in percent of the usual.
int textSizeOfDesktop()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? std::max(100, qRound(screen->logicalDotsPerInchY() / 96 * 100)) : 100;
}

int takeScreenshot(gui::MainWindow &window, const QString &path)
{
    window.show();
    for (int round = 0; round < 3; ++round) // layouts settle in steps
        QCoreApplication::processEvents();
    return window.grab().save(path, "PNG") ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    choosePlatform(argc, argv);
    app::FontsAhead fonts;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("faktorbenk"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(base::version));
    const app::Options options = app::readOptions(application);
    const auto asked = wording::languageFromCode(options.language);
    wording::installLanguage(application, asked.value_or(wording::userLanguage()));
    QSettings settings(QStringLiteral("faktorbenk"), QStringLiteral("faktorbenk"));
    fonts.wait();
    gui::design::apply(application, options.scale * textSizeOfDesktop() / 100);

    gui::MainWindow window(settings);
    if (options.size)
        window.resize(*options.size);
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
    std::optional<app::EndOnceShown> end;
    if (options.endOnceShown)
        end.emplace();
    window.show();
    return QApplication::exec();
}
