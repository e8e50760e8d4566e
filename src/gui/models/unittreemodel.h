#pragma once

#include "disclosure/gate.h"

#include <QAbstractItemModel>

#include <memory>

namespace faktorbenk::gui {

// The units of a round as a tree; what it tells of each comes through the gate.
class UnitTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { CodeRole = Qt::UserRole, CountRole, ReasonRole, SearchRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setGate(std::shared_ptr<const disclosure::Gate> gate);
    QModelIndex indexOf(const survey::UnitCode &code) const;
    survey::UnitCode codeAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const survey::UnitTree &tree() const { return m_gate->tree(); }
    QModelIndex indexAt(survey::UnitIndex unit) const;

    std::shared_ptr<const disclosure::Gate> m_gate;
    std::vector<int> m_rows; // by UnitIndex: the place among its siblings
};

// Text as people search it: without case, with å, aa and the like left as they are.
QString searchable(const QString &text);

} // namespace faktorbenk::gui
