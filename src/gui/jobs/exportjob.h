#pragma once

#include "workbench/exporting.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace faktorbenk::gui {

using ExportResult = base::Result<workbench::ExportOutcome>;

// What to write and where, described by the thread of the window and done by another, which opens the file for itself.
struct ExportTask {
    QString title;  // «Making Excel of Administrasjon»
    QString target; // the file, or the folder
    bool all = false;
    std::function<ExportResult(const workbench::ExportChoices &, base::Progress &)> run;
};

ExportTask unitExport(const QString &database, const survey::UnitCode &unit, const QString &path);
ExportTask allExport(const QString &database, const QString &folder);

// Runs one task. Its signals come on the thread it belongs to; stops the work and waits for it when it goes.
class ExportJob final : public QObject
{
    Q_OBJECT
public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override;

    void start(const ExportTask &task, const workbench::ExportChoices &choices);
    void cancel() { m_watcher.cancel(); }
    bool isRunning() const { return m_watcher.isRunning(); }
    ExportResult result() const; // once finished

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

private:
    QFutureWatcher<ExportResult> m_watcher;
};

} // namespace faktorbenk::gui
