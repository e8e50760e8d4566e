#include "workbench/intake.h"

#include "base/partprogress.h"
#include "importer/benchmarks.h"
#include "importer/composite.h"
#include "importer/fingerprint.h"
#include "importer/responses.h"
#include "importer/units.h"
#include "store/benchmarks.h"
#include "store/mappings.h"
#include "store/roundwriter.h"
#include "store/undo.h"
#include "survey/roundname.h"
#include "workbench/intakedrafts.h"
#include "workbench/newfile.h"
#include "workbench/notices.h"
#include "workbench/settling.h"

#include <QFileInfo>

#include <algorithm>
#include <deque>
#include <map>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::Result;

namespace {

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
                m_total += (opening + reading) * QFileInfo(file.path).size();
            }
    }

    Result<IntakeCheck> read()
    {
        std::map<QString, std::vector<SettledFile>> exports, reports; // by the round set by hand; none: empty
        for (const IntakeFile *file : m_files) {
            if (m_progress.isCancelled())
                return base::failure(ErrorCode::Cancelled);
            // Rows ask it whether to stop as long as there are any, so it stays.
            m_openings.push_back(part(QFileInfo(file->path).size(), opening));
            auto settled = settle(file->path, importerSetup(file->setup), m_openings.back());
            if (!settled && settled.error().code == ErrorCode::Cancelled)
                return base::Failure(settled.error());
            if (!settled)
                refuse(settled.error(), file->path);
            else if (settled->guess.kind == importer::Kind::Responses)
                exports[file->setup.round.trimmed()].push_back(std::move(*settled));
            else if (settled->guess.kind == importer::Kind::Composite)
                reports[file->setup.round.trimmed()].push_back(std::move(*settled));
            else if (auto done = readList(*file, *settled); !done)
                return base::Failure(done.error());
        }
        for (auto &[round, settled] : exports)
            if (auto done = readExports(round, std::move(settled)); !done)
                return base::Failure(done.error());
        for (auto &[round, settled] : reports)
            if (auto done = readReports(round, std::move(settled)); !done)
                return base::Failure(done.error());
        if (m_progress.isCancelled())
            return base::failure(ErrorCode::Cancelled);
        std::sort(m_drafts->rounds.begin(), m_drafts->rounds.end(), [](const auto &a, const auto &b) {
            return survey::roundBefore(a.responses.round, b.responses.round);
        });
        std::sort(m_drafts->reports.begin(), m_drafts->reports.end(), [](const auto &a, const auto &b) {
            return survey::roundBefore(a.figures.round, b.figures.round);
        });
        for (const IntakeDrafts::Round &round : m_drafts->rounds)
            m_check.outcome.rounds.append(round.responses.round);
        for (const IntakeDrafts::Report &report : m_drafts->reports)
            if (!m_check.outcome.rounds.contains(report.figures.round))
                m_check.outcome.rounds.append(report.figures.round);
        std::sort(m_check.outcome.rounds.begin(), m_check.outcome.rounds.end(), survey::roundBefore);
        if (m_check.outcome.errors == 0)
            m_check.drafts = std::move(m_drafts);
        return std::move(m_check);
    }

private:
    // The next part of the whole: of files so large, opened or read.
    base::PartProgress part(std::int64_t bytes, std::int64_t share = reading)
    {
        base::PartProgress progress(m_progress, m_before, share * bytes, m_total, m_rows);
        m_before += share * bytes;
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
        base::PartProgress progress = part(QFileInfo(file.path).size());
        m_drafts->otherFiles.append(file.path);
        if (settled.guess.kind == importer::Kind::Units) {
            auto draft = importer::readUnits(settled.table, settled.guess, progress);
            m_rows = progress.rowsAfter();
            if (!draft)
                return unreadable(draft.error(), file.path);
            take(*draft);
            m_drafts->unitLists.push_back({file.path, file.setup.round.trimmed(), std::move(draft->units)});
            return {};
        }
        auto draft = importer::readBenchmarks(settled.table, settled.guess, progress);
        m_rows = progress.rowsAfter();
        if (!draft)
            return unreadable(draft.error(), file.path);
        take(*draft);
        m_drafts->benchmarks.insert(m_drafts->benchmarks.end(), draft->benchmarks.begin(), draft->benchmarks.end());
        return {};
    }

    // What a file is to blame for is a fault as any other; only stopping ends the reading.
    Result<void> unreadable(const base::Error &error, const QString &file)
    {
        if (error.code == ErrorCode::Cancelled)
            return base::Failure(error);
        refuse(error, file);
        return {};
    }

    // The files of one kind, as the importer takes them.
    struct Together {
        std::vector<importer::Table> tables;
        std::vector<importer::Guess> guesses;
        QStringList names;
        std::int64_t bytes = 0;
    };
    static Together together(std::vector<SettledFile> settled)
    {
        Together files;
        for (SettledFile &file : settled) {
            files.bytes += QFileInfo(file.table.name()).size();
            files.names.append(file.table.name());
            files.tables.push_back(std::move(file.table));
            files.guesses.push_back(std::move(file.guess));
        }
        return files;
    }

    Result<void> readReports(const QString &round, std::vector<SettledFile> settled)
    {
        Together files = together(std::move(settled));
        m_drafts->reportFiles += files.names;
        base::PartProgress progress = part(files.bytes);
        importer::CompositeOptions options;
        if (!round.isEmpty())
            options.round = round;
        auto draft = importer::readComposite(files.tables, std::move(files.guesses), options, progress);
        m_rows = progress.rowsAfter();
        if (!draft)
            return unreadable(draft.error(), files.names.join(u", "_s));
        take(*draft);
        for (survey::CompositeRound &each : draft->rounds)
            m_drafts->reports.push_back({std::move(each), !round.isEmpty()});
        return {};
    }

    Result<void> readExports(const QString &round, std::vector<SettledFile> settled)
    {
        Together files = together(std::move(settled));
        m_drafts->responseFiles += files.names;
        base::PartProgress progress = part(files.bytes);
        importer::ResponseOptions options;
        options.skipFaulty = m_skipFaulty;
        if (!round.isEmpty())
            options.round = round;
        auto draft = importer::readResponses(files.tables, std::move(files.guesses), options, progress);
        m_rows = progress.rowsAfter();
        if (!draft)
            return unreadable(draft.error(), files.names.join(u", "_s));
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
    static constexpr std::int64_t opening = 1, reading = 3; // what they cost, by bytes of the file
    std::int64_t m_before = 0, m_total = 0;
    std::int64_t m_rows = 0; // read
    std::deque<base::PartProgress> m_openings;
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

    // What is there before is kept once for all the parts, so that the whole of it can be undone.
    Result<void> keepForUndo()
    {
        std::vector<store::UndoKind> kinds;
        if (!m_drafts.rounds.empty())
            kinds.push_back(store::UndoKind::Responses);
        if (!m_drafts.reports.empty())
            kinds.push_back(store::UndoKind::Composite);
        if (!m_drafts.unitLists.empty())
            kinds.push_back(store::UndoKind::Units);
        if (!m_drafts.benchmarks.empty())
            kinds.push_back(store::UndoKind::Benchmarks);
        if (kinds.empty())
            return {};
        const auto known = store::readRounds(m_connection);
        if (!known)
            return base::Failure(known.error());
        const auto lists = roundsOfLists(m_drafts, *known);
        if (!lists)
            return base::Failure(lists.error());
        for (const IntakeDrafts::Round &round : m_drafts.rounds)
            m_touched.append(round.responses.round);
        for (const IntakeDrafts::Report &report : m_drafts.reports)
            m_touched.append(report.figures.round);
        for (const auto &round : *lists)
            if (round)
                m_touched.append(*round);
        m_touched.removeDuplicates();
        return store::keepForUndo(m_connection, kinds.front(),
                                  fileNames(m_drafts.responseFiles + m_drafts.reportFiles + m_drafts.otherFiles), m_when,
                                  m_touched, {kinds.begin() + 1, kinds.end()});
    }
    Result<void> noteNewRounds() { return store::noteNewRounds(m_connection, m_touched); }

    Result<void> reports(bool namedByHand, WhenRoundHasResponses existing, ImportOutcome &outcome)
    {
        std::vector<survey::CompositeRound> rounds;
        for (const IntakeDrafts::Report &report : m_drafts.reports)
            if (report.isNamedByHand == namedByHand)
                rounds.push_back(report.figures);
        if (rounds.empty())
            return {};
        const auto stored = store::storeComposite(
            m_connection, std::move(rounds),
            existing == WhenRoundHasResponses::Replace ? store::Existing::Replace : store::Existing::Refuse,
            namedByHand ? store::SameContent::InAnyRound : store::SameContent::InTheRound,
            fileNames(m_drafts.reportFiles), m_when, m_progress);
        if (!stored)
            return base::Failure(stored.error());
        addStored(outcome, *stored, m_drafts.reportFiles.front());
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
    QStringList m_touched; // rounds
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
        if (auto kept = storing.keepForUndo(); !kept)
            return kept;
        if (!check.drafts->benchmarks.empty())
            if (auto stored = store::writeBenchmarks(target->connection(), check.drafts->benchmarks); !stored)
                return stored;
        if (auto stored = storing.unitLists(outcome); !stored)
            return stored;
        for (const bool namedByHand : {false, true})
            if (auto stored = storing.responses(namedByHand, existing, outcome); !stored)
                return stored;
        for (const bool namedByHand : {false, true})
            if (auto stored = storing.reports(namedByHand, existing, outcome); !stored)
                return stored;
        return storing.noteNewRounds();
    });
    if (!done)
        return base::Failure(done.error());
    if (auto kept = target->keep(); !kept)
        return base::Failure(kept.error());
    keepWhatMayBeTold(outcome, database);
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
