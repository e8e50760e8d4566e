#include "gui/jobs/importjob.h"

#include <QElapsedTimer>
#include <QtConcurrent/QtConcurrentRun>

namespace faktorbenk::gui {

// Hands the worker's figures over to the window's thread, at most twenty times a second.
class ImportJob::Relay final : public base::Progress
{
public:
    Relay(ImportJob *job, std::shared_ptr<std::atomic_bool> cancelled) : m_job(job), m_cancelled(std::move(cancelled))
    {
        m_since.start();
    }
    void report(std::int64_t done, std::int64_t total) override
    {
        if (m_told && m_since.elapsed() < 50)
            return;
        m_told = true;
        m_since.restart();
        QMetaObject::invokeMethod(
            m_job, [job = m_job, done, total] { Q_EMIT job->progressed(done, total); }, Qt::QueuedConnection);
    }
    bool isCancelled() const override { return m_cancelled->load(); }

private:
    ImportJob *m_job;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QElapsedTimer m_since;
    bool m_told = false;
};

ImportJob::ImportJob(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, &ImportJob::finished);
}

ImportJob::~ImportJob()
{
    cancel();
    m_watcher.waitForFinished();
}

void ImportJob::start(const ImportTask &task, workbench::WhenRoundHasResponses existing)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([this, run = task.run, existing, cancelled = m_cancelled] {
        Relay relay(this, cancelled);
        m_result = run(existing, relay);
    }));
}

void ImportJob::cancel()
{
    m_cancelled->store(true);
}

} // namespace faktorbenk::gui
