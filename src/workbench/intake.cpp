#include "workbench/intake.h"

#include "importer/benchmarks.h"
#include "importer/fingerprint.h"
#include "importer/responses.h"
#include "importer/units.h"
#include "store/benchmarks.h"
#include "store/mappings.h"
#include "store/roundwriter.h"
#include "survey/roundname.h"
#include "workbench/intakedrafts.h"
#include "workbench/newfile.h"
#include "workbench/notices.h"
#include "workbench/settling.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::Result;

namespace {

// One of several pieces of work, told as a part of the whole.
class PartProgress final : public base::Progress
{
public:
    PartProgress(base::Progress &whole, std::int64_t before, std::int64_t mine, std::int64_t total)
        : m_whole(whole), m_before(before), m_mine(mine), m_total(total)
    {
    }
    void report(std::int64_t done, std::int64_t total) override
    {
        if (total > 0)
            m_whole.report(m_before + m_mine * std::min(done, total) / total, m_total);
    }
    bool isCancelled() const override { return m_whole.isCancelled(); }

private:
    base::Progress &m_whole;
    std::int64_t m_before, m_mine, m_total;
};

// Reads the files of an intake, kind by kind, and gathers what is wrong with any of them.
class Reader
{
public:
    Reader(const std::vector<IntakeFile> &files, bool skipFaulty, base::Progress &progress)
        : m_skipFaulty(skipFaulty), m_progress(progress), m_drafts(std::make_shared<IntakeDrafts>())
    {
        for (const IntakeFile &file : files)
            if (!file.setup.leftOut) {
                m_files.push_back(&file);
                m_total += QFileInfo(file.path).size();
            }
    }

    Result<IntakeCheck> read()
    {
        std::map<QString, std::vector<SettledFile>> exports; // by the round set by hand; none: empty
        for (const IntakeFile *file : m_files) {
            if (m_progress.isCancelled())
                return base::failure(ErrorCode::Cancelled);
            auto settled = settle(file->path, importerSetup(file->setup));
            if (!settled)
                refuse(settled.error(), file->path);
            else if (settled->guess.kind == importer::Kind::Responses)
                exports[file->setup.round.trimmed()].push_back(std::move(*settled));
            else if (auto done = readList(*file, *settled); !done)
                return base::Failure(done.error());
        }
        for (auto &[round, settled] : exports)
            if (auto done = readExports(round, std::move(settled)); !done)
                return base::Failure(done.error());
        std::sort(m_drafts->rounds.begin(), m_drafts->rounds.end(), [](const auto &a, const auto &b) {
            return survey::roundBefore(a.responses.round, b.responses.round);
        });
        for (const IntakeDrafts::Round &round : m_drafts->rounds)
            m_check.outcome.rounds.append(round.responses.round);
        if (m_check.outcome.errors == 0)
            m_check.drafts = std::move(m_drafts);
        return std::move(m_check);
    }

private:
    PartProgress part(std::int64_t bytes)
    {
        PartProgress progress(m_progress, m_before, bytes, m_total);
        m_before += bytes;
        return progress;
    }

    void refuse(const base::Error &error, const QString &file)
    {
        const ImportOutcome told = refused(error, file);
        m_check.outcome.notices.insert(m_check.outcome.notices.end(), told.notices.begin(), told.notices.end());
        m_check.outcome.errors += told.errors;
    }

    template <class Draft> void take(const Draft &draft)
    {
        m_check.outcome.rows += draft.rows - draft.blankRows;
        addFaults(m_check.outcome, draft.faults);
    }

    Result<void> readList(const IntakeFile &file, const SettledFile &settled)
    {
        PartProgress progress = part(QFileInfo(file.path).size());
        switch (settled.guess.kind) {
        case importer::Kind::Units: {
            auto draft = importer::readUnits(settled.table, settled.guess, progress);
            if (!draft)
                return base::Failure(draft.error());
            take(*draft);
            m_drafts->unitLists.push_back({file.path, file.setup.round.trimmed(), std::move(draft->units)});
            return {};
        }
        case importer::Kind::Benchmarks: {
            auto draft = importer::readBenchmarks(settled.table, settled.guess, progress);
            if (!draft)
                return base::Failure(draft.error());
            take(*draft);
            m_drafts->benchmarks.insert(m_drafts->benchmarks.end(), draft->benchmarks.begin(), draft->benchmarks.end());
            return {};
        }
        case importer::Kind::Composite:
        case importer::Kind::Responses:
            break;
        }
        refuse({ErrorCode::FileIsComposite, {file.path}}, file.path);
        return {};
    }

    Result<void> readExports(const QString &round, std::vector<SettledFile> settled)
    {
        std::vector<importer::Table> tables;
        std::vector<importer::Guess> guesses;
        std::int64_t bytes = 0;
        for (SettledFile &file : settled) {
            bytes += QFileInfo(file.table.name()).size();
            m_drafts->responseFiles.append(file.table.name());
            tables.push_back(std::move(file.table));
            guesses.push_back(std::move(file.guess));
        }
        PartProgress progress = part(bytes);
        importer::ResponseOptions options;
        options.skipFaulty = m_skipFaulty;
        if (!round.isEmpty())
            options.round = round;
        auto draft = importer::readResponses(tables, std::move(guesses), options, progress);
        if (!draft)
            return base::Failure(draft.error());
        m_check.outcome.rows += draft->rows;
        m_check.outcome.respondents += draft->respondents;
        addFaults(m_check.outcome, draft->faults);
        for (survey::RoundResponses &each : draft->rounds)
            addRound(std::move(each), !round.isEmpty());
        return {};
    }

    void addRound(survey::RoundResponses responses, bool isNamedByHand)
    {
        for (IntakeDrafts::Round &known : m_drafts->rounds) {
            if (known.responses.round != responses.round)
                continue;
            known.responses = survey::merged(std::move(known.responses), std::move(responses));
            known.responses.fingerprint =
                importer::fingerprintOf(known.responses.questionnaire, known.responses.responses);
            known.isNamedByHand |= isNamedByHand;
            return;
        }
        m_drafts->rounds.push_back({std::move(responses), isNamedByHand});
    }

    bool m_skipFaulty;
    base::Progress &m_progress;
    std::vector<const IntakeFile *> m_files;
    std::int64_t m_before = 0, m_total = 0; // bytes
    std::shared_ptr<IntakeDrafts> m_drafts;
    IntakeCheck m_check;
};

store::Existing existingOf(WhenRoundHasResponses choice)
{
    return choice == WhenRoundHasResponses::Replace ? store::Existing::Replace
           : choice == WhenRoundHasResponses::Add   ? store::Existing::Add
                                                    : store::Existing::Refuse;
}

QStringList fileNames(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    return names;
}

// Writes the drafts through one connection. Call it inside a transaction.
class Storing
{
public:
    Storing(store::Connection &connection, const IntakeDrafts &drafts, const QDateTime &when, base::Progress &progress)
        : m_connection(connection), m_drafts(drafts), m_when(when), m_progress(progress)
    {
    }

    Result<void> mappings(const std::vector<SavedMapping> &mappings)
    {
        for (const SavedMapping &mapping : mappings)
            if (auto done = store::writeMapping(m_connection, storedRow(mapping, m_when)); !done)
                return done;
        return {};
    }

    Result<void> unitLists(ImportOutcome &outcome)
    {
        const auto known = store::readRounds(m_connection);
        if (!known)
            return base::Failure(known.error());
        const auto rounds = roundsOfLists(m_drafts, *known);
        if (!rounds)
            return base::Failure(rounds.error());
        for (std::size_t i = 0; i < rounds->size(); ++i) {
            const IntakeDrafts::UnitList &list = m_drafts.unitLists[i];
            const auto &round = (*rounds)[i];
            const auto stored = store::storeUnits(m_connection, list.claims, round, QFileInfo(list.file).fileName(),
                                                  m_when, m_progress);
            if (!stored)
                return base::Failure(stored.error());
            addStored(outcome, *stored, list.file);
            if (round && !outcome.rounds.contains(*round))
                outcome.rounds.append(*round);
        }
        return {};
    }

    // Rounds that were named by hand are looked for in every round, the others in their own.
    Result<void> responses(bool namedByHand, WhenRoundHasResponses existing, ImportOutcome &outcome)
    {
        std::vector<survey::RoundResponses> rounds;
        for (const IntakeDrafts::Round &round : m_drafts.rounds)
            if (round.isNamedByHand == namedByHand)
                rounds.push_back(round.responses);
        if (rounds.empty())
            return {};
        QRandomGenerator random = QRandomGenerator::securelySeeded();
        const auto stored = store::storeResponses(
            m_connection, std::move(rounds), existingOf(existing),
            namedByHand ? store::SameContent::InAnyRound : store::SameContent::InTheRound,
            fileNames(m_drafts.responseFiles), m_when, random, m_progress);
        if (!stored)
            return base::Failure(stored.error());
        addStored(outcome, *stored, m_drafts.responseFiles.front());
        return {};
    }

private:
    store::Connection &m_connection;
    const IntakeDrafts &m_drafts;
    QDateTime m_when;
    base::Progress &m_progress;
};

} // namespace

Result<IntakeCheck> checkIntake(const std::vector<IntakeFile> &files, bool skipFaulty, base::Progress &progress)
{
    return Reader(files, skipFaulty, progress).read();
}

Result<ImportOutcome> acceptIntake(const IntakeCheck &check, const QString &database, WhenRoundHasResponses existing,
                                   const std::vector<SavedMapping> &mappings, const base::Clock &clock,
                                   base::Progress &progress)
{
    ImportOutcome outcome = check.outcome;
    auto target = ImportTarget::open(database, clock);
    if (!target)
        return base::Failure(target.error());
    Storing storing(target->connection(), *check.drafts, clock.now(), progress);
    const auto done = target->connection().transaction([&]() -> Result<void> {
        if (auto stored = storing.mappings(mappings); !stored)
            return stored;
        if (auto stored = store::writeBenchmarks(target->connection(), check.drafts->benchmarks); !stored)
            return stored;
        if (auto stored = storing.unitLists(outcome); !stored)
            return stored;
        for (const bool namedByHand : {false, true})
            if (auto stored = storing.responses(namedByHand, existing, outcome); !stored)
                return stored;
        return {};
    });
    if (!done)
        return base::Failure(done.error());
    if (auto kept = target->keep(); !kept)
        return base::Failure(kept.error());
    std::sort(outcome.rounds.begin(), outcome.rounds.end(), survey::roundBefore);
    outcome.stored = true;
    return outcome;
}

Result<ImportOutcome> importTogether(const QStringList &paths, const QString &database, const base::Clock &clock,
                                     base::Progress &progress)
{
    std::vector<IntakeFile> files;
    for (const QString &path : paths)
        files.push_back({path, {}});
    const auto check = checkIntake(files, false, progress);
    if (!check)
        return base::Failure(check.error());
    if (!check->drafts)
        return check->outcome;
    return acceptIntake(*check, database, WhenRoundHasResponses::Refuse, {}, clock, progress);
}

} // namespace faktorbenk::workbench
