#pragma once

#include "disclosure/gate.h"
#include "gui/pages/sessionpage.h"
#include "workbench/logexport.h"

#include <memory>

namespace Ui {
class HiddenPage;
}

namespace faktorbenk::gui {

class HiddenModel;

// What is hidden in this round, and why? The suppression log, which representatives may read and have as a file.
class HiddenPage final : public SessionPage
{
    Q_OBJECT
public:
    explicit HiddenPage(QWidget *parent = nullptr);
    ~HiddenPage() override;

    void refresh(Session &session) override;
    QVariantMap viewState() const override;
    void setViewState(const QVariantMap &state) override;
    std::optional<report::PageContent> onPaper() const override;
    // database: the file's name, for the heading of what is written.
    void setLog(std::shared_ptr<const disclosure::Gate> gate, disclosure::Audience audience, const QString &database);
    // Writes all of the log, whatever is filtered, and tells how it went.
    void write(workbench::LogForm form, const QString &path);

Q_SIGNALS:
    void unitOpened(const faktorbenk::survey::UnitCode &unit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choosePath(workbench::LogForm form);
    void offerReasons();
    void applyFilter();
    void fitColumns();
    void openRow(int row);

    std::unique_ptr<Ui::HiddenPage> m_ui;
    HiddenModel *m_model;
    std::shared_ptr<const disclosure::Gate> m_gate;
    disclosure::Audience m_audience = disclosure::Audience::Leader;
    QString m_database;
    int m_reason = 0; // the reason that is chosen and one; 0: all of them
};

} // namespace faktorbenk::gui
