#pragma once

#include "disclosure/gate.h"
#include "survey/benchmark.h"
#include "survey/comparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace faktorbenk::gui {

// Units × factors: the unit it is about first, below it what is inside. Column 0 has the names.
class HeatMapModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Show { Means, Differences };
    enum class Against { Municipality, UnitAbove, Service };
    enum class Depth { All, Next, Innermost }; // of what is inside: everything, one level down, units without units
    enum Role {
        MeanRole = Qt::UserRole, // tenths; invalid when withheld
        VerdictRole,             // survey::Verdict as int; invalid where there is nothing to compare with
        LevelRole,               // how far below the unit it is about
        OpensRole,               // whether there are units inside
    };

    struct Choice {
        survey::UnitIndex scope = survey::UnitTree::root;
        Show show = Show::Means;
        Against against = Against::Municipality;
        Depth depth = Depth::All;
        QString serviceType;                  // empty: all
        std::optional<survey::Factor> sortBy; // lowest first, withheld last; none: as in the tree

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(std::shared_ptr<const disclosure::Gate> gate, std::vector<survey::Benchmark> benchmarks);
    void setChoice(Choice choice); // precondition: setFigures()
    const Choice &choice() const { return m_choice; }

    survey::UnitIndex unitAt(int row) const { return m_rows[static_cast<std::size_t>(row)].unit; }
    int rowOf(survey::UnitIndex unit) const; // −1: not shown
    QStringList sources() const; // of the published means that are compared with, each once (rule N10)
    QStringList serviceTypes() const;        // of all units, in order

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        std::optional<survey::Tenths> mean;
        std::optional<survey::Difference> difference;
    };
    struct Row {
        survey::UnitIndex unit;
        survey::PerFactor<Cell> cells;
    };

    bool isWanted(survey::UnitIndex unit) const;
    Row row(survey::UnitIndex unit) const;
    const survey::Benchmark *published(survey::UnitIndex unit, survey::Factor factor) const;
    std::optional<survey::Tenths> reference(survey::UnitIndex unit, survey::Factor factor) const;
    QString cellText(const Cell &cell) const;
    QString spokenText(const Cell &cell) const;

    std::shared_ptr<const disclosure::Gate> m_gate;
    std::vector<survey::Benchmark> m_benchmarks;
    Choice m_choice;
    std::vector<Row> m_rows;
};

} // namespace faktorbenk::gui
