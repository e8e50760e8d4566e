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

    const PlotAxis &axis() const { return m_axis; }
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
    PlotRow plot(const disclosure::FactorReport &factor) const;
    PlotAxis fittingAxis() const;

    ReportPtr m_report;
    std::optional<Reference> m_reference;
    std::vector<Column> m_columns;
    PlotAxis m_axis;
};

} // namespace faktorbenk::gui
