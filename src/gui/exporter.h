#pragma once

#include "gui/jobs/exportjob.h"

#include <QPointer>

class QMenu;
class QProgressDialog;

namespace faktorbenk::gui {

class Session;

// «Eksporter»: asks where to, writes on another thread, tells how it went and shows the folder. Files are for the
// audience and the round that the window shows, in the window's language.
class Exporter final : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    Exporter(Session &session, QWidget *window);
    ~Exporter() override;

    bool isWriting() const { return m_job.isRunning(); }
    // One entry for the unit and one for all units for each format.
    void fill(QMenu *menu);

    // Without asking where to. Precondition: a file is open, and nothing is being written.
    void write(const ExportTask &task, const workbench::ExportChoices &choices);
    workbench::ExportChoices choices(report::ExportFormat format) const;

Q_SIGNALS:
    void told(const QString &text); // how it went, as the user gets it

private:
    void chooseFile(report::ExportFormat format);
    void chooseFolder(report::ExportFormat format);
    void finish();
    void ask(const base::Error &error); // to go on, to replace, or to leave it
    void tell(const QString &text, bool made);

    Session &m_session;
    QWidget *m_window;
    ExportJob m_job;
    ExportTask m_task;
    workbench::ExportChoices m_choices;
    QPointer<QProgressDialog> m_dialog;
};

} // namespace faktorbenk::gui
