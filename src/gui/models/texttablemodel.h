#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace faktorbenk::gui {

// A small table of finished text with a head: what a chart shows, for those who read or hear it.
class TextTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { FigureRole = Qt::UserRole, StrongRole };
    struct Column {
        QString title;
        bool figures = false; // stands to the right, with digits of one width
    };

    using QAbstractTableModel::QAbstractTableModel;

    static QString spoken(const QString &cell); // an empty one is not silent

    void setTable(std::vector<Column> columns, std::vector<QStringList> rows, int strongRow = -1);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
    int m_strongRow = -1;
};

} // namespace faktorbenk::gui
