#pragma once

#include "gui/jobs/importtask.h"

#include <QWidget>

namespace Ui {
class ImportPage;
}

namespace faktorbenk::gui {

class ImportJob;
class TextTableModel;

// Something is being read in: how far it has come, what came of it, what is wrong with the file.
class ImportPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPage(QWidget *parent = nullptr);
    ~ImportPage() override;

    void start(ImportTask task);
    bool isRunning() const;
    void cancel();
    // What came of it; also shown from outside, by tests and the documentation's pictures.
    void showResult(const ImportTask &task, const ImportResult &result);

Q_SIGNALS:
    void stored(const QString &database); // and the user is done looking
    void imported(const QString &database);
    void left();                          // nothing was stored
    void otherFileWanted();

private:
    enum class Next { ShowResult, Replace, OtherFile, Leave };

    void run(workbench::WhenRoundHasResponses existing);
    void clear(const QString &title);
    void showProgress(qint64 done, qint64 total);
    void showStored(const workbench::ImportOutcome &outcome);
    void showRefused(const workbench::ImportOutcome &outcome);
    void askAboutExisting(const base::Error &error);
    void showNotices(const workbench::ImportOutcome &outcome);
    void offer(const QString &primary, Next next, const QString &second = {}, const QString &leave = {});
    void primaryPressed();

    std::unique_ptr<Ui::ImportPage> m_ui;
    ImportJob *m_job;
    TextTableModel *m_model;
    ImportTask m_task;
    Next m_next = Next::Leave;
};

} // namespace faktorbenk::gui
