#pragma once

#include "gui/models/heatmapmodel.h"
#include "gui/pages/sessionpage.h"

namespace Ui {
class HeatMapPage;
}

namespace faktorbenk::gui {

class HeatMapDelegate;

// Where in the municipality do the units lie, factor by factor? Enter goes into a unit, Backspace out again.
class HeatMapPage final : public SessionPage
{
    Q_OBJECT
public:
    explicit HeatMapPage(QWidget *parent = nullptr);
    ~HeatMapPage() override;

    void refresh(Session &session) override;
    QVariantMap viewState() const override;
    void setViewState(const QVariantMap &state) override;
    std::optional<report::PageContent> onPaper() const override;

Q_SIGNALS:
    void unitOpened(const faktorbenk::survey::UnitCode &unit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillChoices();
    void choose(HeatMapModel::Choice choice); // by the user
    void showChoice(HeatMapModel::Choice choice);
    void showSorted();
    void bringBack(const QVariantMap &state);
    void openRow(int row);
    void goUp();
    QString nameOf(survey::UnitIndex unit) const;
    QStringList publishedMeans() const; // that are compared with: a line of their sources, or none
    QString explanation() const; // of what the colours or signs say

    std::unique_ptr<Ui::HeatMapPage> m_ui;
    HeatMapModel *m_model;
    HeatMapDelegate *m_delegate;
    std::shared_ptr<const disclosure::Gate> m_gate;
    std::optional<QVariantMap> m_wanted; // set, and not shown yet
};

} // namespace faktorbenk::gui
