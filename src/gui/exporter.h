#pragma once

#include "gui/jobs/exportjob.h"
#include "gui/slidetemplate.h"

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
    // All outlive it.
    Exporter(Session &session, QSettings &settings, QWidget *window);
    ~Exporter() override;

    bool isWriting() const { return m_job.isRunning(); }
    // One entry for the unit and one for all units for each format, several formats at once, and the look of slides.
    void fill(QMenu *menu);
    // Whether the page in front is about one unit: else «this unit» is none.
    void setUnitInFront(bool unit) { m_unitInFront = unit; }

    // Without asking where to. Precondition: a file is open, and nothing is being written.
    void write(const ExportTask &task, const workbench::ExportChoices &choices);
    workbench::ExportChoices choices(const std::vector<report::ExportFormat> &formats) const;
    SlideTemplate &slideTemplate() { return m_template; }

Q_SIGNALS:
    void told(const QString &text); // how it went, as the user gets it

private:
    void chooseFile(report::ExportFormat format);
    void chooseFolder(const std::vector<report::ExportFormat> &formats);
    void chooseFormats();
    void finish();
    void ask(const base::Error &error); // to go on, to replace, or to leave it
    void tell(const QString &text, bool made);

    Session &m_session;
    QSettings &m_settings;
    QWidget *m_window;
    SlideTemplate m_template;
    ExportJob m_job;
    ExportTask m_task;
    workbench::ExportChoices m_choices;
    QPointer<QProgressDialog> m_dialog;
    bool m_unitInFront = true;
};

} // namespace faktorbenk::gui
