#pragma once

#include "disclosure/unitreport.h"

#include <QWidget>

#include <memory>

namespace Ui {
class DistributionPanel;
}

namespace faktorbenk::gui {

class FigureChart;
class TextTableModel;

// How the answers on one factor fall, as columns, as a line, as a table and in words. Made only for those
// who may see it (rule A7): for all staff there is no such widget.
class DistributionPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit DistributionPanel(QWidget *parent = nullptr);
    ~DistributionPanel() override;

    void setDistribution(const survey::Distribution &shares, const QString &factorName);
    void showTable(bool shown); // instead of the chart
    QWidget *chart() const;     // its height is whose page it is on

Q_SIGNALS:
    void tableChosen(bool shown); // by the user

private:
    std::unique_ptr<Ui::DistributionPanel> m_ui;
    TextTableModel *m_model;
};

// «Most: 45 % partly agree, 40 % strongly agree».
QString mostAnswers(const survey::Distribution &shares);

} // namespace faktorbenk::gui
