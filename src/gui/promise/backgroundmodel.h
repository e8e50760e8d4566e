#pragma once

#include "gui/models/heatmapmodel.h"

namespace faktorbenk::gui {

// Who they are × factors, for the whole municipality (rule A4): the municipality first, then each variable with a
// row that names it and one for each category. Means only, for whatever audience. Roles as HeatMapModel's.
class BackgroundModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Show = HeatMapModel::Show; // differences are from the municipality

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(std::shared_ptr<const disclosure::Gate> gate);
    void setShow(Show show);

    bool hasCategories() const { return m_rows.size() > 1; }
    QString hiddenText(int row) const; // of a category that is hidden, in a few words; else empty
    bool isHeading(int row) const { return at(row).kind == Kind::Variable; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    enum class Kind { Municipality, Variable, Category };
    struct Row {
        Kind kind = Kind::Municipality;
        survey::BackgroundVariable variable = {};
        std::size_t group = 0; // of the gate's background; of a category only
        survey::PerFactor<std::optional<survey::Tenths>> means;
    };

    const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    QVariant nameOf(const Row &row, int role) const;
    QString whyHidden(const Row &row, std::optional<survey::Factor> factor) const;
    std::optional<survey::Difference> difference(const Row &row, survey::Factor factor) const;
    QString text(const Row &row, survey::Factor factor, bool spoken) const;

    std::shared_ptr<const disclosure::Gate> m_gate;
    Show m_show = Show::Means;
    std::vector<Row> m_rows;
};

} // namespace faktorbenk::gui
