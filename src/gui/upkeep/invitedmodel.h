#pragma once

#include "workbench/inviting.h"

#include <QAbstractTableModel>

namespace faktorbenk::gui {

// How many were invited, unit by unit, with who says so. What is written goes out as a wish; the file answers.
class InvitedModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Unit, Here, Total, Rate, Source };

    using QAbstractTableModel::QAbstractTableModel;

    void setInvited(workbench::InvitedTable table);
    const survey::UnitCode &codeAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void written(int row, std::optional<std::int64_t> invited); // none: as the unit list says
    void refused(const QString &text);                          // not a number

private:
    QString sourceOf(const workbench::InvitedRow &row) const;

    workbench::InvitedTable m_table;
};

} // namespace faktorbenk::gui
