#pragma once

#include "gui/pages/sessionpage.h"
#include "workbench/workspace.h"

#include <QFutureWatcher>

#include <memory>
#include <optional>

namespace Ui {
class AtRestPage;
}

namespace faktorbenk::gui {

class TextTableModel;

// What does the file hold of single people's answers, who may open it, and can they be removed?
class AtRestPage final : public SessionPage
{
    Q_OBJECT
public:
    explicit AtRestPage(QWidget *parent = nullptr);
    ~AtRestPage() override; // waits for a removal under way

    void refresh(Session &session) override;
    std::optional<report::PageContent> onPaper() const override;

Q_SIGNALS:
    // Something else than the session has written to this file.
    void changed(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillRounds();
    void tellWhoMayOpen();
    void followRow();
    void ask();
    void leave();
    void remove();
    void finish();

    std::unique_ptr<Ui::AtRestPage> m_ui;
    TextTableModel *m_model;
    QString m_path;
    std::vector<workbench::RoundInfo> m_rounds; // newest first
    QString m_removing;                         // the round asked about
    QFutureWatcher<void> m_watcher;
    std::optional<base::Result<QStringList>> m_result; // the worker's, once finished
};

} // namespace faktorbenk::gui
