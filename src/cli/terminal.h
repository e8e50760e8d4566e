#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "cli/commandline.h"

#include <QByteArray>
#include <QString>

namespace faktorbenk::cli {

// Results go to standard output, everything else to standard error.
void printResult(const QString &text);
void printResult(const QByteArray &bytes);
void printAside(const QString &text); // adds the line end

// Says what went wrong and returns the exit code for it.
int fail(const base::Error &error);
int failUsage(const QString &text);

// Asks on a terminal whether to go on; --yes answers beforehand. Where there is neither, the answer is no and why
// is said: WrongUsage.
enum class Answer { Yes, No, CannotAsk };
Answer confirmed(const Invocation &invocation, const QString &question);

// Percent on standard error while it is a terminal, else silent.
class TerminalProgress final : public base::Progress
{
public:
    TerminalProgress();
    ~TerminalProgress() override;
    void report(std::int64_t done, std::int64_t total) override;
    bool isCancelled() const override { return false; }

private:
    bool m_visible;
    int m_shown = -1;
};

} // namespace faktorbenk::cli
