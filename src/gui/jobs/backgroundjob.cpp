#include "gui/jobs/backgroundjob.h"

#include <QElapsedTimer>
#include <QtConcurrent/QtConcurrentRun>

namespace faktorbenk::gui {

// Hands the worker's figures over to the window's thread.
class BackgroundJob::Relay final : public base::Progress
{
public:
    Relay(BackgroundJob *job, std::shared_ptr<std::atomic_bool> cancelled)
        : m_job(job), m_cancelled(std::move(cancelled))
    {
        m_since.start();
        m_sinceRows.start();
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
    void reportRows(std::int64_t rows) override
    {
        if (m_toldRows && m_sinceRows.elapsed() < 50)
            return;
        m_toldRows = true;
        m_sinceRows.restart();
        QMetaObject::invokeMethod(
            m_job, [job = m_job, rows] { Q_EMIT job->rowsRead(rows); }, Qt::QueuedConnection);
    }
    bool isCancelled() const override { return m_cancelled->load(); }

private:
    BackgroundJob *m_job;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QElapsedTimer m_since, m_sinceRows;
    bool m_told = false, m_toldRows = false;
};

BackgroundJob::BackgroundJob(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Then>::finished, this, [this] {
        const Then then = m_watcher.result();
        m_isRunning = false;
        Q_EMIT finished();
        if (then)
            then();
    });
}

BackgroundJob::~BackgroundJob()
{
    cancel();
    m_watcher.waitForFinished();
}

void BackgroundJob::start(Work work)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_isRunning = true;
    Q_EMIT started();
    m_watcher.setFuture(QtConcurrent::run([this, work = std::move(work), cancelled = m_cancelled]() -> Then {
        Relay relay(this, cancelled);
        return work(relay);
    }));
}

void BackgroundJob::cancel()
{
    m_cancelled->store(true);
}

} // namespace faktorbenk::gui
