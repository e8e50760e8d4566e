#pragma once

#include "workbench/filelook.h"

#include <QAbstractTableModel>

namespace faktorbenk::gui {

// A file's columns: what they are called, what they are used as, what stands in them as far as it may be shown.
class ColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Header, Use, Content, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(std::vector<workbench::ColumnLook> columns);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<workbench::ColumnLook> m_columns;
};

// «1 to 5; some are empty», «2021, 2023»; never what one person answered.
QString contentText(const workbench::ColumnLook &column);
// A header that is blank has its place instead: «column 3».
QString headerText(const workbench::ColumnLook &column, int place);

} // namespace faktorbenk::gui
