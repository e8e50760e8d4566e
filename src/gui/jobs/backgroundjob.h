#pragma once

#include "base/progress.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace faktorbenk::gui {

// Runs one piece of work on another thread. What it returns is called when it has ended, on the thread of the
// window; so work takes copies along and leaves nothing behind. Signals come on the thread this belongs to.
class BackgroundJob final : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void()>;
    using Work = std::function<Then(base::Progress &)>;

    explicit BackgroundJob(QObject *parent = nullptr);
    ~BackgroundJob() override; // stops the work and waits for it; its Then is not called

    void start(Work work); // precondition: !isRunning()
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void started();
    void progressed(qint64 done, qint64 total); // at most twenty times a second; so also
    void rowsRead(qint64 rows);                 // counted, of work that reads rows
    void finished();                            // before what the work returned is called

private:
    class Relay;

    QFutureWatcher<Then> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
    bool m_isRunning = false;
};

} // namespace faktorbenk::gui
