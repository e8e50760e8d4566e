#pragma once

#include "workbench/workspace.h"

#include <QAbstractTableModel>

namespace faktorbenk::gui {

// How many have answered in each unit, as the gate releases it, beside the round before. A unit that is
// withheld has no number here either (rule A5), and stands last when sorted.
class TurnoutModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Unit, Answered, Invited, Rate, Bar, Before, ColumnCount };
    enum Role {
        LevelRole = Qt::UserRole + 1,
        RateRole,
        BeforeRole,
        HiddenRole
    }; // rates in tenths of a percent

    enum class Sort { Tree, Lowest, Highest, Name };
    struct Choice
    {
        Sort sort = Sort::Tree;
        std::optional<int> level = {}; // none: all; 1: right below the municipality
        bool innermost = false;        // only units without units inside
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(std::shared_ptr<const disclosure::Gate> gate, workbench::Workspace::Turnout turnout);
    void setChoice(Choice choice);
    const Choice &choice() const { return m_choice; }
    int deepest() const;

    survey::UnitIndex unitAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    int rowOf(survey::UnitIndex unit) const; // −1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    QString name(survey::UnitIndex unit) const;
    QString text(survey::UnitIndex unit, Column column) const;
    QString why(survey::UnitIndex unit, Column column) const;
    std::optional<survey::Tenths> rate(survey::UnitIndex unit) const;
    std::optional<survey::Tenths> rateBefore(survey::UnitIndex unit) const;

    std::shared_ptr<const disclosure::Gate> m_gate;
    workbench::Workspace::Turnout m_turnout;
    std::vector<survey::UnitIndex> m_shown;
    Choice m_choice;
};

} // namespace faktorbenk::gui
