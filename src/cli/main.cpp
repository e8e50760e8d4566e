#include "base/nocore.h"
#include "base/version.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "wording/factortext.h"
#include "wording/language.h"

#include <QCoreApplication>

using namespace faktorbenk;

namespace {

// Help is given in the language that is asked for with it, whatever the command's own options.
void takeLanguage(QCoreApplication &application, QStringList &words)
{
    const qsizetype at = words.indexOf(QStringLiteral("--lang"));
    const auto language = wording::languageFromCode(at < 0 ? QString() : words.value(at + 1));
    if (!language)
        return;
    wording::installLanguage(application, *language);
    words.remove(at, 2);
}

} // namespace

int main(int argc, char **argv)
{
    base::leaveNoCore();
    QCoreApplication application(argc, argv);
    wording::installLanguage(application, wording::userLanguage());

    QStringList words = application.arguments().mid(1);
    if (words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h")) || words.value(0) == QStringLiteral("help"))
        takeLanguage(application, words);
    if (words == QStringList{QStringLiteral("--version")}) {
        cli::printResult(QStringLiteral("faktorbenk-cli %1\n").arg(QLatin1String(base::version)));
        return cli::Done;
    }
    const cli::Parsed parsed = cli::parseCommandLine(words, cli::commands());
    if (parsed.wantsHelp) {
        cli::printResult(parsed.invocation.command ? cli::helpText(*parsed.invocation.command)
                                                   : cli::helpText(parsed.group.empty() ? cli::commands() : parsed.group));
        return cli::Done;
    }
    if (!parsed.fault.isEmpty()) {
        cli::printAside(parsed.fault);
        cli::printAside(QCoreApplication::translate("CommandLine", "See faktorbenk-cli --help."));
        return cli::WrongUsage;
    }
    if (parsed.invocation.value("names") == QStringLiteral("everyday"))
        wording::chooseFactorNames(wording::FactorNames::Everyday);
    return cli::run(parsed.invocation);
}
