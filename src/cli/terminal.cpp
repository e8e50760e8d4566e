#include "cli/terminal.h"

#include "wording/errortext.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace faktorbenk::cli {

using base::ErrorCode;

void printResult(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void printResult(const QString &text)
{
    printResult(text.toUtf8());
}

void printAside(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

int failUsage(const QString &text)
{
    printAside(text);
    return WrongUsage;
}

int fail(const base::Error &error)
{
    printAside(wording::errorText(error));
    switch (error.code) {
    case ErrorCode::DatabaseMissing:
    case ErrorCode::DatabaseForeign:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DatabaseLocked:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseExists:
    case ErrorCode::DatabaseCannotCreate:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::DiskFull:
    case ErrorCode::ResourceMissing:
        return DatabaseUnusable;
    case ErrorCode::NoRounds:
    case ErrorCode::UnknownMapping:
    case ErrorCode::MappingOfAnotherKind:
    case ErrorCode::UnknownRound:
    case ErrorCode::UnknownUnit:
    case ErrorCode::FloorTooLow:
    case ErrorCode::FloorNeedsReason:
    case ErrorCode::RoundHasNoResponses:
    case ErrorCode::NoEarlierRound:
    case ErrorCode::LinkNeedsParts:
    case ErrorCode::LinkOverlaps:
        return WrongUsage;
    default:
        return InputRefused;
    }
}

Answer confirmed(const Invocation &invocation, const QString &question)
{
    printAside(question);
    if (invocation.has("yes"))
        return Answer::Yes;
#ifdef Q_OS_UNIX
    if (isatty(STDIN_FILENO)) {
        const QString yes = QCoreApplication::translate("CommandLine", "yes");
        const QByteArray ask = QCoreApplication::translate("CommandLine", "Type “%1” to go on: ").arg(yes).toUtf8();
        std::fwrite(ask.constData(), 1, static_cast<std::size_t>(ask.size()), stderr);
        QTextStream in(stdin);
        if (in.readLine().trimmed().compare(yes, Qt::CaseInsensitive) == 0)
            return Answer::Yes;
        printAside(QCoreApplication::translate("CommandLine", "Nothing was changed."));
        return Answer::No;
    }
#endif
    printAside(QCoreApplication::translate("CommandLine", "Nothing was changed. Give --yes to do it without being asked."));
    return Answer::CannotAsk;
}

TerminalProgress::TerminalProgress()
#ifdef Q_OS_UNIX
    : m_visible(isatty(STDERR_FILENO))
#else
    : m_visible(false)
#endif
{
}

TerminalProgress::~TerminalProgress()
{
    if (m_visible && m_shown >= 0)
        std::fputs("\r      \r", stderr);
}

void TerminalProgress::report(std::int64_t done, std::int64_t total)
{
    if (!m_visible || total <= 0)
        return;
    const int percent = static_cast<int>(100 * done / total);
    if (percent == m_shown)
        return;
    m_shown = percent;
    std::fprintf(stderr, "\r%3d %%", percent);
    std::fflush(stderr);
}

} // namespace faktorbenk::cli
