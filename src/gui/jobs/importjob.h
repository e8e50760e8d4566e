#pragma once

#include "gui/jobs/importtask.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace faktorbenk::gui {

// Runs one import on another thread. Its signals come on the thread it belongs to.
class ImportJob final : public QObject
{
    Q_OBJECT
public:
    explicit ImportJob(QObject *parent = nullptr);
    ~ImportJob() override; // stops the work and waits for it

    void start(const ImportTask &task, workbench::WhenRoundHasResponses existing);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }
    const ImportResult &result() const { return m_result; } // once finished

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    class Relay;

    QFutureWatcher<void> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
    ImportResult m_result;
};

} // namespace faktorbenk::gui
