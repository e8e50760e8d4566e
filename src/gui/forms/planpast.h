#pragma once

#include "gui/forms/plandesk.h"

#include <QTime>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class PlanPast;
}

namespace faktorbenk::gui {

// Below a form: the ways to what was, and, unfolded, the earlier versions of a field or the bin. It only shows and asks.
class PlanPast final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanPast(QWidget *parent = nullptr);
    ~PlanPast() override;

    // versions: oldest first, the last is what stands there now. name: what the field is called.
    void showVersions(const PlanDesk::Place &place, const QString &name, const std::vector<workbench::FieldVersion> &versions,
                      bool mayWrite);
    void showBin(const std::vector<workbench::BinEntry> &bin, bool mayWrite);
    void fold();
    // What was written is in the file, and since when. A screen reader hears it once nothing more comes for a while.
    void showSaved(const QTime &time);
    void hideSaved();
    // What it is, where what has the focus does not say it. Only to be heard.
    void sayWithSaved(const QString &what);

Q_SIGNALS:
    void versionsWanted();
    void binWanted();
    void versionChosen(const faktorbenk::workbench::Autosave::Place &place, const faktorbenk::followup::Value &value);
    void restoreChosen(faktorbenk::followup::RecordRef record);
    void left(); // the user is done with it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void unfold(const QString &title, const QString &deed, bool mayWrite);
    void add(const QString &heading, const QString &text);
    void choose();

    std::unique_ptr<Ui::PlanPast> m_ui;
    std::optional<PlanDesk::Place> m_place; // none: the bin is shown
    std::vector<followup::Value> m_values;  // one for each line
    std::vector<followup::RecordRef> m_records;
    QTimer m_pause; // since it was last saved
};

} // namespace faktorbenk::gui
