#include "gui/intake/intakecontroller.h"

#include <QFileInfo>

#include <algorithm>

namespace faktorbenk::gui {

using workbench::FileLook;
using workbench::FileSetup;
using workbench::SavedMapping;
using workbench::WhenRoundHasResponses;

IntakeController::IntakeController(QObject *parent) : QObject(parent), m_job(this), m_looking(this)
{
    connect(&m_job, &BackgroundJob::started, this, &IntakeController::workingChanged);
    connect(&m_job, &BackgroundJob::finished, this, &IntakeController::workingChanged);
    connect(&m_job, &BackgroundJob::progressed, this, &IntakeController::progressed);
}

void IntakeController::begin(const QString &database)
{
    m_database = database;
    m_files.clear();
    m_looks.clear();
    m_waiting.clear();
    m_toLook.clear();
    m_unsaved.clear();
    m_mappings.clear();
    m_check = {};
    m_outcome = {};
    m_plan = {};
    m_existing = WhenRoundHasResponses::Refuse;
    goTo(Step::Choose);
}

void IntakeController::addFiles(const QStringList &paths)
{
    const QStringList added = workbench::filesOf(paths);
    if (added.isEmpty() || m_job.isRunning())
        return;
    struct Seen {
        std::vector<workbench::IntakeFile> files;
        std::vector<FileLook> looks;
        std::vector<SavedMapping> mappings;
    };
    m_job.start([this, added, database = m_database, known = m_files, looks = m_looks,
                 waiting = m_waiting](base::Progress &progress) -> BackgroundJob::Then {
        Seen seen{known, looks, {}};
        if (auto saved = workbench::savedMappings(database)) // a database that cannot be read is told of later
            seen.mappings = std::move(*saved);
        seen.mappings.insert(seen.mappings.end(), waiting.begin(), waiting.end());
        for (const QString &path : added) {
            if (progress.isCancelled())
                return {};
            const auto same = [&](const auto &file) { return file.path == path; };
            if (std::any_of(known.begin(), known.end(), same))
                continue;
            seen.files.push_back({path, {}});
            seen.looks.push_back(workbench::lookAt(path, {}, seen.mappings));
            // Of several files one that is nothing we know is most likely not meant.
            FileLook &look = seen.looks.back();
            seen.files.back().setup.leftOut =
                added.size() > 1 && (look.unreadable || (!look.isRecognised && look.mappings.isEmpty()));
            progress.report(static_cast<std::int64_t>(seen.files.size()), added.size());
        }
        return [this, seen = std::move(seen)]() mutable {
            m_files = std::move(seen.files);
            m_looks = std::move(seen.looks);
            m_mappings = std::move(seen.mappings);
            goTo(Step::Files);
        };
    });
}

bool IntakeController::hasCorrections() const
{
    return !m_unsaved.empty() && m_step != Step::Done && m_step != Step::Choose;
}

std::int64_t IntakeController::rows() const
{
    std::int64_t rows = 0;
    for (std::size_t i = 0; i < m_looks.size(); ++i)
        rows += m_files[i].setup.leftOut ? 0 : m_looks[i].rows;
    return rows;
}

void IntakeController::correct(int file, const FileSetup &setup)
{
    FileSetup &mine = m_files[static_cast<std::size_t>(file)].setup;
    if (mine == setup)
        return;
    mine = setup;
    m_unsaved.insert(file);
    look(file);
}

void IntakeController::useMapping(int file, const QString &name)
{
    const auto it = std::find_if(m_mappings.begin(), m_mappings.end(), [&](const auto &each) { return each.name == name; });
    if (it == m_mappings.end())
        return;
    workbench::IntakeFile &mine = m_files[static_cast<std::size_t>(file)];
    const auto setup = workbench::setupFrom(*it, mine.path);
    if (!setup)
        return; // the look has told already that it cannot be read
    const QString round = mine.setup.round;
    mine.setup = *setup;
    mine.setup.round = round;
    look(file);
}

void IntakeController::saveMapping(int file, const QString &name)
{
    const workbench::IntakeFile &mine = m_files[static_cast<std::size_t>(file)];
    auto mapping = workbench::mappingFrom(name, mine.path, mine.setup);
    if (!mapping) {
        Q_EMIT mappingFailed(mapping.error());
        return;
    }
    if (QFileInfo::exists(m_database)) {
        if (const auto saved = workbench::saveMapping(m_database, *mapping, base::SystemClock()); !saved) {
            Q_EMIT mappingFailed(saved.error());
            return;
        }
    } else {
        m_waiting.push_back(*mapping);
    }
    std::erase_if(m_mappings, [&](const SavedMapping &each) { return each.name == name; });
    m_mappings.push_back(std::move(*mapping));
    m_files[static_cast<std::size_t>(file)].setup.mapping = name;
    m_unsaved.erase(file);
    for (std::size_t i = 0; i < m_files.size(); ++i) // others may look the same
        look(static_cast<int>(i));
    Q_EMIT mappingSaved(name);
}

void IntakeController::look(int file)
{
    if (std::find(m_toLook.begin(), m_toLook.end(), file) == m_toLook.end())
        m_toLook.push_back(file);
    if (!m_looking.isRunning())
        lookAgain();
}

void IntakeController::lookAgain()
{
    if (m_toLook.empty())
        return;
    const int file = m_toLook.front();
    m_toLook.erase(m_toLook.begin());
    m_looking.start([this, file, mine = m_files[static_cast<std::size_t>(file)],
                     mappings = m_mappings](base::Progress &) -> BackgroundJob::Then {
        return [this, file, path = mine.path, look = workbench::lookAt(mine.path, mine.setup, mappings)]() mutable {
            const auto at = static_cast<std::size_t>(file);
            if (at < m_files.size() && m_files[at].path == path) {
                m_looks[at] = std::move(look);
                Q_EMIT fileLooked(file);
            }
            if (!m_looking.isRunning())
                lookAgain();
        };
    });
}

void IntakeController::importAtOnce(const QStringList &paths)
{
    if (m_job.isRunning())
        return;
    m_job.start([this, paths, database = m_database](base::Progress &progress) -> BackgroundJob::Then {
        auto outcome = workbench::importTogether(paths, database, base::SystemClock(), progress);
        return [this, outcome = std::move(outcome)] {
            if (!outcome) {
                fail(outcome.error());
                return;
            }
            m_outcome = *outcome;
            goTo(m_outcome.stored ? Step::Done : Step::Faults);
            if (m_outcome.stored)
                Q_EMIT stored(m_database);
        };
    });
}

void IntakeController::check(bool skipFaulty)
{
    if (m_job.isRunning())
        return;
    m_existing = WhenRoundHasResponses::Refuse;
    m_job.start([this, files = m_files, skipFaulty](base::Progress &progress) -> BackgroundJob::Then {
        auto checked = workbench::checkIntake(files, skipFaulty, progress);
        return [this, checked = std::move(checked)] {
            if (!checked) {
                fail(checked.error());
                return;
            }
            m_check = *checked;
            m_outcome = m_check.outcome;
            const bool telling =
                std::any_of(m_outcome.notices.begin(), m_outcome.notices.end(), [](const workbench::Notice &notice) {
                    return notice.severity != workbench::Notice::Severity::Note;
                });
            if (m_check.drafts && !telling)
                plan(WhenRoundHasResponses::Refuse);
            else
                goTo(Step::Faults);
        };
    });
}

void IntakeController::plan(WhenRoundHasResponses existing)
{
    if (m_job.isRunning() || !m_check.drafts)
        return;
    m_existing = existing;
    m_job.start([this, check = m_check, database = m_database, existing](base::Progress &progress) -> BackgroundJob::Then {
        auto planned = workbench::planIntake(check, database, existing, progress);
        return [this, planned = std::move(planned)] {
            if (!planned) {
                fail(planned.error());
                return;
            }
            m_plan = *planned;
            goTo(Step::Changes);
        };
    });
}

void IntakeController::accept()
{
    if (m_job.isRunning() || !m_check.drafts || m_plan.conflict)
        return;
    m_job.start([this, check = m_check, database = m_database, existing = m_existing,
                 waiting = m_waiting](base::Progress &progress) -> BackgroundJob::Then {
        auto outcome = workbench::acceptIntake(check, database, existing, waiting, base::SystemClock(), progress);
        return [this, outcome = std::move(outcome)] {
            if (!outcome) {
                fail(outcome.error());
                return;
            }
            m_outcome = *outcome;
            m_unsaved.clear();
            goTo(Step::Done);
            Q_EMIT stored(m_database);
        };
    });
}

void IntakeController::back()
{
    switch (m_step) {
    case Step::Failed:
        goTo(m_before);
        break;
    case Step::Changes:
        goTo(m_outcome.notices.empty() ? Step::Files : Step::Faults);
        break;
    case Step::Faults:
        goTo(Step::Files);
        break;
    default:
        break;
    }
}

void IntakeController::goTo(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

void IntakeController::fail(const base::Error &error)
{
    if (error.code == base::ErrorCode::Cancelled) { // back to where the work was begun, nothing has changed
        Q_EMIT stepChanged();
        return;
    }
    m_error = error;
    m_before = m_step;
    goTo(Step::Failed);
}

} // namespace faktorbenk::gui
