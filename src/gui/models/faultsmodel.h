#pragma once

#include "workbench/importing.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace faktorbenk::gui {

// Everything there is to tell about the files: faults first, then warnings, then notes.
class FaultsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, File, Row, Header, Value, What, ColumnCount };
    static constexpr int SeverityRole = Qt::UserRole + 20;

    using QAbstractTableModel::QAbstractTableModel;

    void setNotices(std::vector<workbench::Notice> notices);
    int count(workbench::Notice::Severity severity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<workbench::Notice> m_notices;
};

// Those with a text in any of their cells, of one severity or of all.
class FaultsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setText(const QString &text);
    void setSeverity(std::optional<workbench::Notice::Severity> severity);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    std::optional<workbench::Notice::Severity> m_severity;
};

// The list as a file for a spreadsheet: UTF-8 with its mark, `;`, no cell that it would take for a formula.
QByteArray tableCsv(const QAbstractItemModel &model);

} // namespace faktorbenk::gui
