#include "gui/intake/intakecontroller.h"

#include "base/partprogress.h"

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
    connect(&m_job, &BackgroundJob::rowsRead, this, &IntakeController::rowsRead);
}

void IntakeController::begin(const QString &database)
{
    m_database = database;
    m_files.clear();
    m_looks.clear();
    m_waiting.clear();
    m_removed.reset();
    m_tasks.clear();
    m_looking.cancel();
    ++m_beginning;
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
    start(Work::Opening, [this, added, database = m_database, known = m_files, looks = m_looks,
                 waiting = m_waiting](base::Progress &progress) -> BackgroundJob::Then {
        Seen seen{known, looks, {}};
        if (auto saved = workbench::savedMappings(database)) // a database that cannot be read is told of later
            seen.mappings = std::move(*saved);
        seen.mappings.insert(seen.mappings.end(), waiting.begin(), waiting.end());
        std::int64_t total = 0, before = 0; // an empty file is something to look at, too
        for (const QString &path : added)
            total += QFileInfo(path).size() + 1;
        for (const QString &path : added) {
            const std::int64_t mine = QFileInfo(path).size() + 1;
            base::PartProgress part(progress, before, mine, total);
            before += mine;
            const auto same = [&](const auto &file) { return file.path == path; };
            if (std::any_of(known.begin(), known.end(), same))
                continue;
            seen.files.push_back({path, {}});
            seen.looks.push_back(workbench::lookAt(path, {}, seen.mappings, part));
            // Of several files one that is nothing we know is most likely not meant.
            FileLook &look = seen.looks.back();
            seen.files.back().setup.leftOut =
                added.size() > 1 && (look.unreadable || (!look.isRecognised && look.mappings.isEmpty()));
            if (progress.isCancelled())
                return {};
            progress.report(before, total);
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
    m_tasks.push_back({file, name, {}});
    doNext();
}

void IntakeController::saveMapping(int file, const QString &name)
{
    m_tasks.push_back({file, {}, name});
    doNext();
}

void IntakeController::removeMapping(const QString &name)
{
    if (QFileInfo::exists(m_database))
        if (const auto removed = workbench::removeMapping(m_database, name); !removed) {
            Q_EMIT mappingFailed(removed.error());
            return;
        }
    const auto isMeant = [&](const SavedMapping &each) { return each.name == name; };
    if (const auto known = std::find_if(m_mappings.begin(), m_mappings.end(), isMeant); known != m_mappings.end())
        m_removed = *known;
    std::erase_if(m_waiting, isMeant);
    std::erase_if(m_mappings, isMeant);
    for (workbench::IntakeFile &file : m_files)
        if (file.setup.mapping == name)
            file.setup.mapping.clear(); // its columns stay as they are set
    lookAtAll();
    Q_EMIT mappingRemoved(name);
}

void IntakeController::putMappingBack()
{
    if (!m_removed)
        return;
    if (!QFileInfo::exists(m_database)) {
        m_waiting.push_back(*m_removed);
    } else if (const auto saved = workbench::saveMapping(m_database, *m_removed, base::SystemClock()); !saved) {
        Q_EMIT mappingFailed(saved.error());
        return;
    }
    const QString name = m_removed->name;
    m_mappings.push_back(std::move(*m_removed));
    m_removed.reset();
    lookAtAll();
    Q_EMIT mappingSaved(name);
}

void IntakeController::look(int file)
{
    const auto isTheSame = [&](const Task &task) {
        return task.file == file && task.useMapping.isEmpty() && task.saveAs.isEmpty();
    };
    if (std::none_of(m_tasks.begin(), m_tasks.end(), isTheSame))
        m_tasks.push_back({file, {}, {}});
    doNext();
}

void IntakeController::lookAtAll()
{
    for (std::size_t i = 0; i < m_files.size(); ++i)
        look(static_cast<int>(i));
}

IntakeController::TaskDone IntakeController::doTask(const Task &task, workbench::IntakeFile file,
                                                    std::vector<SavedMapping> mappings, const QString &database,
                                                    base::Progress &progress)
{
    TaskDone done{std::move(file), {}, {}, {}};
    const auto known = std::find_if(mappings.begin(), mappings.end(), [&](const auto &each) { return each.name == task.useMapping; });
    if (known != mappings.end())
        if (auto setup = workbench::setupFrom(*known, done.file.path, progress)) { // else the look tells why not
            setup->round = done.file.setup.round;
            done.file.setup = std::move(*setup);
        }
    if (!task.saveAs.isEmpty()) {
        const auto saved = [&]() -> base::Result<SavedMapping> {
            auto mapping = workbench::mappingFrom(task.saveAs, done.file.path, done.file.setup, progress);
            if (mapping && QFileInfo::exists(database))
                if (const auto written = workbench::saveMapping(database, *mapping, base::SystemClock()); !written)
                    return base::Failure(written.error());
            return mapping;
        }();
        if (saved) {
            done.saved = *saved;
            done.file.setup.mapping = saved->name;
            std::erase_if(mappings, [&](const SavedMapping &each) { return each.name == saved->name; });
            mappings.push_back(*saved);
        } else {
            done.error = saved.error();
        }
    }
    done.look = workbench::lookAt(done.file.path, done.file.setup, mappings, progress);
    return done;
}

void IntakeController::doNext()
{
    if (m_looking.isRunning() || m_tasks.empty())
        return;
    const Task task = m_tasks.front();
    m_tasks.pop_front();
    m_looking.start([this, task, file = m_files[static_cast<std::size_t>(task.file)], mappings = m_mappings,
                     database = m_database, beginning = m_beginning](base::Progress &progress) -> BackgroundJob::Then {
        return [this, task, beginning, done = doTask(task, file, mappings, database, progress)]() mutable {
            if (beginning == m_beginning)
                take(task, std::move(done));
            doNext();
        };
    });
}

void IntakeController::take(const Task &task, TaskDone done)
{
    const auto at = static_cast<std::size_t>(task.file);
    if (!task.useMapping.isEmpty())
        m_files[at].setup = std::move(done.file.setup);
    if (done.saved) {
        m_files[at].setup.mapping = done.saved->name;
        const auto isTheSame = [&](const SavedMapping &each) { return each.name == done.saved->name; };
        std::erase_if(m_mappings, isTheSame);
        m_mappings.push_back(*done.saved);
        std::erase_if(m_waiting, isTheSame);
        if (!QFileInfo::exists(m_database))
            m_waiting.push_back(*done.saved);
        m_unsaved.erase(task.file);
        lookAtAll(); // others may look the same
    }
    m_looks[at] = std::move(done.look);
    if (done.saved)
        Q_EMIT mappingSaved(done.saved->name);
    if (done.error)
        Q_EMIT mappingFailed(*done.error);
    Q_EMIT fileLooked(task.file);
}

void IntakeController::start(Work work, BackgroundJob::Work job)
{
    m_work = work;
    m_job.start(std::move(job));
}

void IntakeController::importAtOnce(const QStringList &paths)
{
    if (m_job.isRunning())
        return;
    start(Work::Checking, [this, paths, database = m_database](base::Progress &progress) -> BackgroundJob::Then {
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
    start(Work::Checking, [this, files = m_files, skipFaulty](base::Progress &progress) -> BackgroundJob::Then {
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
    start(Work::Planning, [this, check = m_check, database = m_database,
                           existing](base::Progress &progress) -> BackgroundJob::Then {
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
    start(Work::Storing, [this, check = m_check, database = m_database, existing = m_existing,
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
