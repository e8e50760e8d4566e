#pragma once

#include "gui/models/plotrow.h"
#include "gui/models/reference.h"

#include <QAbstractTableModel>

namespace faktorbenk::gui {

// The ten factors of one unit beside what they are compared with.
class OverviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Kind { Factor, Plot, Unit, Reference, Difference, Margin };
    enum Role { KindRole = Qt::UserRole, PlotRole, WithheldRole, NumberRole, StrongRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(ReportPtr report, std::optional<Reference> reference);

    // An order of the rows: by the displayed figures of one column. What has none comes last, ties in the survey's order.
    struct Sort {
        Kind kind = Kind::Factor;           // Kind::Factor: as in the survey; never Kind::Plot
        std::optional<Reference> reference; // of Kind::Reference
        bool descending = false;

        friend bool operator==(const Sort &, const Sort &) = default;
    };
    void setSort(const Sort &sort);
    const Sort &sort() const { return m_sort; }
    std::vector<Sort> sorts() const; // what the rows can be ordered by, in the order of the columns, all ascending
    int columnOf(const Sort &sort) const; // −1: not shown
    Sort sortOf(int column) const;        // precondition: not the plot

    survey::Factor factorAt(int row) const { return factor(row).factor; }

    const PlotAxis &axis() const { return m_axis; }
    // A reference that the differences are not taken from.
    bool isAside(int column) const;
    Kind kind(int column) const { return m_columns[static_cast<std::size_t>(column)].kind; }
    std::vector<Reference> shownReferences() const;
    bool hasMargins() const;
    int columnOf(Kind kind) const; // −1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column {
        Kind kind;
        std::optional<Reference> reference;
    };

    const disclosure::FactorReport &factor(int row) const;
    QString text(const disclosure::FactorReport &factor, const Column &column) const;
    QString spoken(const disclosure::FactorReport &factor, const Column &column) const;
    // Why a cell has no figure; empty where it has.
    QString why(const disclosure::FactorReport &factor, const Column &column) const;
    void arrange();
    std::optional<int> sortedBy(const disclosure::FactorReport &factor) const;
    PlotRow plot(const disclosure::FactorReport &factor) const;
    PlotAxis fittingAxis() const;

    ReportPtr m_report;
    std::optional<Reference> m_reference;
    std::vector<Column> m_columns;
    PlotAxis m_axis;
    Sort m_sort;
    std::vector<std::size_t> m_order; // of the factors
};

} // namespace faktorbenk::gui
