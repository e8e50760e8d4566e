#pragma once

#include "workbench/changeplan.h"

#include <QAbstractTableModel>

namespace faktorbenk::gui {

// What an import would do to the units of one round.
class ChangesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Unit, Change, Answered, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRound(workbench::RoundChange round, bool onlyChanged);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    workbench::RoundChange m_round;
    std::vector<std::size_t> m_shown; // places in m_round.units
};

// «New», «Was called “X”. Moved from A to B.»; empty when nothing changes.
QString changeText(const workbench::UnitChange &unit);
// «2023: 3 new units, 1 renamed, 24 of 30 answered» – one sentence or two.
QString roundSummary(const workbench::RoundChange &round);

} // namespace faktorbenk::gui
