#pragma once

#include "disclosure/gate.h"

#include <QWidget>

#include <memory>

class QSortFilterProxyModel;

namespace Ui {
class UnitPanel;
}

namespace faktorbenk::gui {

class UnitTreeModel;

// The units of the municipality, to choose one of. What is searched for narrows the tree; a unit's units
// above stay as the way to it.
class UnitPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit UnitPanel(QWidget *parent = nullptr);
    ~UnitPanel() override;

    void setGate(std::shared_ptr<const disclosure::Gate> gate);
    void setCurrent(const survey::UnitCode &unit);
    void setSearch(const QString &text);
    void chooseFirstHit();
    void focusTree();

Q_SIGNALS:
    void unitChosen(const faktorbenk::survey::UnitCode &unit);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void revealCurrent();

    std::unique_ptr<Ui::UnitPanel> m_ui;
    UnitTreeModel *m_model;
    QSortFilterProxyModel *m_filter;
    QString m_search;
    bool m_following = false; // the selection follows the session, not the user
};

} // namespace faktorbenk::gui
