#include "cli/commandline.h"

#include "base/version.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::cli {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const CommandSpec *commandIn(const QStringList &words, const std::vector<CommandSpec> &commands)
{
    const auto found = std::find_if(commands.begin(), commands.end(), [&](const CommandSpec &command) {
        return words.mid(0, command.words.size()) == command.words;
    });
    return found == commands.end() ? nullptr : &*found;
}

const OptionSpec *optionIn(const CommandSpec &command, const QString &name)
{
    const auto found = std::find_if(command.options.begin(), command.options.end(),
                                    [&](const OptionSpec &option) { return name == QLatin1String(option.name); });
    return found == command.options.end() ? nullptr : &*found;
}

QString optionUsage(const OptionSpec &option)
{
    QString text = u"--"_s + QLatin1String(option.name);
    if (!option.choices.empty()) {
        QStringList choices;
        for (const char *choice : option.choices)
            choices.append(QLatin1String(choice));
        text += u' ' + choices.join(u'|');
    } else if (option.value) {
        text += u' ' + QString::fromUtf8(option.value);
    }
    return text;
}

bool isHelp(const QString &word)
{
    return word == "--help"_L1 || word == "-h"_L1;
}

// «export»: the first word of several.
std::vector<CommandSpec> commandsOf(const QString &group, const std::vector<CommandSpec> &commands)
{
    std::vector<CommandSpec> found;
    std::copy_if(commands.begin(), commands.end(), std::back_inserter(found),
                 [&](const CommandSpec &command) { return command.words.front() == group; });
    return found;
}

QString exitCodes()
{
    return CommandLine::tr("Exit codes: 0 done · 1 the input was refused · 2 wrong usage · 3 the database cannot be used");
}

} // namespace

Parsed parseCommandLine(const QStringList &words, const std::vector<CommandSpec> &commands)
{
    Parsed parsed;
    if (words.isEmpty() || isHelp(words.front()) || words.front() == "help"_L1) {
        parsed.wantsHelp = true;
        if (words.size() > 1) {
            parsed.invocation.command = commandIn(words.mid(1), commands);
            parsed.group = commandsOf(words[1], commands);
        }
        return parsed;
    }
    const CommandSpec *command = commandIn(words, commands);
    if (!command && words.size() > 1 && isHelp(words[1])) {
        parsed.group = commandsOf(words.front(), commands);
        parsed.wantsHelp = !parsed.group.empty();
        if (parsed.wantsHelp)
            return parsed;
    }
    if (!command) {
        parsed.fault = CommandLine::tr("There is no command “%1”.").arg(words.mid(0, 2).join(u' '));
        return parsed;
    }
    parsed.invocation.command = command;
    bool onlyArguments = false;
    for (qsizetype i = command->words.size(); i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyArguments || (!word.startsWith("--"_L1) && !isHelp(word))) {
            parsed.invocation.arguments.append(word);
            continue;
        }
        if (word == "--"_L1) {
            onlyArguments = true;
            continue;
        }
        if (isHelp(word)) {
            parsed.wantsHelp = true;
            return parsed;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const OptionSpec *option = optionIn(*command, name);
        if (!option) {
            parsed.fault = CommandLine::tr("%1 has no option “%2”.").arg(command->words.join(u' '), word);
            return parsed;
        }
        QString value;
        if (option->value) {
            if (word.contains(u'=')) {
                value = word.mid(word.indexOf(u'=') + 1);
            } else if (i + 1 < words.size()) {
                value = words[++i];
            } else {
                parsed.fault = CommandLine::tr("--%1 needs a value.").arg(name);
                return parsed;
            }
            const bool allowed = option->choices.empty()
                                 || std::any_of(option->choices.begin(), option->choices.end(),
                                                [&](const char *choice) { return value == QLatin1String(choice); });
            if (!allowed) {
                parsed.fault = CommandLine::tr("“%1” cannot be used here: %2").arg(value, optionUsage(*option));
                return parsed;
            }
        } else if (word.contains(u'=')) {
            parsed.fault = CommandLine::tr("--%1 takes no value.").arg(name);
            return parsed;
        }
        parsed.invocation.values.insert(name, value);
    }
    for (const OptionSpec &option : command->options)
        if (option.required && !parsed.invocation.has(option.name)) {
            parsed.fault = CommandLine::tr("%1 is missing.").arg(optionUsage(option));
            return parsed;
        }
    const qsizetype count = parsed.invocation.arguments.size();
    if (count < command->fewestArguments || (command->mostArguments >= 0 && count > command->mostArguments))
        parsed.fault = CommandLine::tr("Usage: %1").arg(usageLine(*command));
    return parsed;
}

QString usageLine(const CommandSpec &command)
{
    QString text = u"faktorbenk-cli "_s + command.words.join(u' ');
    if (*command.arguments)
        text += u' ' + QString::fromUtf8(command.arguments);
    for (const OptionSpec &option : command.options)
        text += option.required ? u' ' + optionUsage(option) : u" ["_s + optionUsage(option) + u']';
    return text;
}

QString helpText(const std::vector<CommandSpec> &commands)
{
    QString text = u"Faktorbenk "_s + QLatin1String(base::version) + u'\n'
                   + CommandLine::tr("Works with the results of the 10-FAKTOR survey. Every figure has passed the gate that guards "
                        "anonymity.")
                   + u"\n\n"_s;
    for (const CommandSpec &command : commands)
        text += u"  "_s + usageLine(command) + u"\n      "_s + CommandLine::tr(command.summary) + u'\n';
    return text + u'\n' + CommandLine::tr("More about one command: faktorbenk-cli COMMAND --help") + u'\n' + exitCodes() + u'\n';
}

QString helpText(const CommandSpec &command)
{
    QString text = usageLine(command) + u"\n\n"_s + CommandLine::tr(command.summary) + u'\n';
    qsizetype widest = 0;
    for (const OptionSpec &option : command.options)
        widest = std::max(widest, optionUsage(option).size());
    if (!command.options.empty())
        text += u'\n';
    for (const OptionSpec &option : command.options)
        text += u"  "_s + optionUsage(option).leftJustified(widest + 2) + CommandLine::tr(option.description) + u'\n';
    return text + u'\n' + exitCodes() + u'\n';
}

QString manPage(const std::vector<CommandSpec> &commands)
{
    const auto roff = [](QString text) {
        return text.replace(u'\\', u"\\\\"_s).replace(u'-', u"\\-"_s).replace(u"…"_s, u"..."_s).replace(u'·', u';');
    };
    QString page = u".TH FAKTORBENK\\-CLI 1 \"\" \"Faktorbenk %1\"\n.SH NAME\nfaktorbenk\\-cli \\- %2\n"_s.arg(
        QLatin1String(base::version), roff(CommandLine::tr("results of the 10-FAKTOR survey from the command line")));
    page += u".SH SYNOPSIS\n"_s;
    for (const CommandSpec &command : commands)
        page += roff(usageLine(command)) + u"\n.br\n"_s;
    page += u".SH COMMANDS\n"_s;
    for (const CommandSpec &command : commands) {
        page += u".SS "_s + roff(command.words.join(u' ')) + u'\n' + roff(CommandLine::tr(command.summary)) + u'\n';
        for (const OptionSpec &option : command.options)
            page += u".TP\n.B "_s + roff(optionUsage(option)) + u'\n' + roff(CommandLine::tr(option.description)) + u'\n';
    }
    return page + u".SH \"EXIT STATUS\"\n"_s + roff(exitCodes()) + u'\n';
}

} // namespace faktorbenk::cli
