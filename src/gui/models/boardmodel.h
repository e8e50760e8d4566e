#pragma once

#include "workbench/plans.h"

#include <QAbstractTableModel>

namespace faktorbenk::gui {

// How far each unit's work with the plan has come, one unit a row. No figure of the survey is in it, so units that
// are withheld stand here like all others.
class BoardModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Unit, Steps, Factors, Open, Overdue, Done, FollowUp, Next, ColumnCount };
    enum Role { LevelRole = Qt::UserRole + 1, PhasesRole, AttentionRole };

    enum class Show { All, Overdue, FollowUpMissing, NothingChosen, NoMeasures, UnderWay };
    struct Choice {
        Show show = Show::All;
        followup::OptionalFactor factor = {}; // chosen by the unit
        QString name = {};                    // a part of the unit's
        std::optional<Column> sortBy = {};    // none: as in the tree
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<workbench::BoardRow> rows);
    void setChoice(Choice choice);
    const Choice &choice() const { return m_choice; }

    const workbench::BoardRow &unitAt(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]]; }
    int rowOf(const QString &unit) const; // -1: not shown
    int unitCount() const { return static_cast<int>(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    bool isWanted(const workbench::BoardRow &row) const;
    QString text(const workbench::BoardRow &row, Column column) const;
    QString spoken(const workbench::BoardRow &row, Column column) const;

    std::vector<workbench::BoardRow> m_rows;
    std::vector<std::size_t> m_shown;
    Choice m_choice;
};

} // namespace faktorbenk::gui
