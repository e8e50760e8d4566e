#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace faktorbenk::cli {

// What a program of ours ends with.
enum ExitCode { Done = 0, InputRefused = 1, WrongUsage = 2, DatabaseUnusable = 3 };

struct OptionSpec {
    const char *name;
    const char *value;       // name of its value in the usage line; null: a switch
    const char *description; // English, to be translated in context "CommandLine"
    bool required = false;
    std::vector<const char *> choices = {}; // allowed values; empty: any
};

struct CommandSpec {
    QStringList words;       // «import responses»
    const char *arguments;   // «FILE…» in the usage line; empty: none
    int fewestArguments;
    int mostArguments;       // -1: any number
    const char *summary;     // English, to be translated
    std::vector<OptionSpec> options;
};

// A command with what the user gave it.
struct Invocation {
    const CommandSpec *command = nullptr;
    QStringList arguments;
    QHash<QString, QString> values; // option name → value; a switch has an empty one

    bool has(const char *option) const { return values.contains(QString::fromLatin1(option)); }
    QString value(const char *option, const QString &otherwise = {}) const
    {
        return values.value(QString::fromLatin1(option), otherwise);
    }
    std::optional<QString> optional(const char *option) const
    {
        return has(option) ? std::optional(value(option)) : std::nullopt;
    }
};

// What stands on the line, or what is wrong with it (translated), or that help is wanted.
struct Parsed {
    Invocation invocation;
    QString fault;         // not empty: wrong usage
    bool wantsHelp = false; // about invocation.command, else about the group, or about everything if there is neither
    std::vector<CommandSpec> group = {}; // those that begin with the word that was given
};
Parsed parseCommandLine(const QStringList &words, const std::vector<CommandSpec> &commands);

QString usageLine(const CommandSpec &command);
QString helpText(const std::vector<CommandSpec> &commands);
QString helpText(const CommandSpec &command);
QString manPage(const std::vector<CommandSpec> &commands);

} // namespace faktorbenk::cli
