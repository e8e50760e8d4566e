#include "gui/jobs/exportjob.h"

#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>

namespace faktorbenk::gui {

namespace {

class PromisedProgress final : public base::Progress
{
public:
    explicit PromisedProgress(QPromise<ExportResult> &promise) : m_promise(promise) {}
    void report(std::int64_t done, std::int64_t total) override
    {
        m_promise.setProgressRange(0, static_cast<int>(total));
        m_promise.setProgressValue(static_cast<int>(done));
    }
    bool isCancelled() const override { return m_promise.isCanceled(); }

private:
    QPromise<ExportResult> &m_promise;
};

} // namespace

ExportTask unitExport(const QString &database, const survey::UnitCode &unit, const QString &path)
{
    return {{}, path, false, [=](const workbench::ExportChoices &choices, base::Progress &) -> ExportResult {
                const auto workspace = workbench::Workspace::open(database);
                if (!workspace)
                    return base::Failure(workspace.error());
                const auto done = workbench::exportUnit(**workspace, unit, choices, path, base::SystemClock());
                if (!done)
                    return base::Failure(done.error());
                workbench::ExportOutcome outcome;
                outcome.written = *done == workbench::UnitExport::Made ? 1 : 0;
                return outcome;
            }};
}

ExportTask allExport(const QString &database, const QString &folder)
{
    return {{}, folder, true, [=](const workbench::ExportChoices &choices, base::Progress &progress) -> ExportResult {
                const auto workspace = workbench::Workspace::open(database);
                if (!workspace)
                    return base::Failure(workspace.error());
                return workbench::exportAll(**workspace, choices, folder, base::SystemClock(), progress);
            }};
}

ExportJob::ExportJob(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportJob::finished);
}

ExportJob::~ExportJob()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

ExportResult ExportJob::result() const
{
    if (m_watcher.future().resultCount() > 0)
        return m_watcher.result();
    return base::failure(base::ErrorCode::Cancelled); // a cancelled future gives no result away
}

void ExportJob::start(const ExportTask &task, const workbench::ExportChoices &choices)
{
    m_watcher.setFuture(QtConcurrent::run([run = task.run, choices](QPromise<ExportResult> &promise) {
        PromisedProgress progress(promise);
        promise.addResult(run(choices, progress));
    }));
}

} // namespace faktorbenk::gui
