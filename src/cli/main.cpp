#include "base/version.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "wording/language.h"

#include <QCoreApplication>

using namespace faktorbenk;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    wording::installLanguage(application, wording::userLanguage());

    const QStringList words = application.arguments().mid(1);
    if (words == QStringList{QStringLiteral("--version")}) {
        cli::printResult(QStringLiteral("faktorbenk-cli %1\n").arg(QLatin1String(base::version)));
        return cli::Done;
    }
    const cli::Parsed parsed = cli::parseCommandLine(words, cli::commands());
    if (parsed.wantsHelp) {
        cli::printResult(parsed.invocation.command ? cli::helpText(*parsed.invocation.command)
                                                   : cli::helpText(cli::commands()));
        return cli::Done;
    }
    if (!parsed.fault.isEmpty()) {
        cli::printAside(parsed.fault);
        cli::printAside(QCoreApplication::translate("CommandLine", "See faktorbenk-cli --help."));
        return cli::WrongUsage;
    }
    return cli::run(parsed.invocation);
}
