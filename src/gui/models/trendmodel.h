#pragma once

#include "disclosure/trend.h"

#include <QAbstractTableModel>

namespace faktorbenk::gui {

// The ten factors of a unit over the rounds, what has changed since one of them, and whether the municipality
// has, too.
class TrendModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Kind { Factor, Round, Change, Margin, Municipality, MunicipalityChange };

    using QAbstractTableModel::QAbstractTableModel;

    // since: which of the earlier rounds to compare with. Precondition: since < rounds − 1, or there is one
    // round only.
    void setTrend(disclosure::Trend trend, std::size_t since, const survey::FloorPolicy &floor);
    const disclosure::Trend &trend() const { return m_trend; }
    Kind kind(int column) const { return m_columns[static_cast<std::size_t>(column)].kind; }

    // All of a factor in words, rounds in their order.
    QString spoken(survey::Factor factor) const;
    // «Compared with 2021: 2 factors …», for the ten together; empty where nothing can be compared.
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Column
    {
        Kind kind;
        std::size_t round = 0; // of Kind::Round
    };
    QString text(survey::Factor factor, const Column &column) const;
    // Why a cell has no figure; empty where it has.
    QString why(survey::Factor factor, const Column &column) const;
    QString whyNot(const std::optional<disclosure::Disclosed<survey::Tenths>> &mean, std::size_t round,
                   bool ofMunicipality) const;
    const disclosure::TrendPoint &point(survey::Factor factor, std::size_t round) const
    {
        return m_trend.points[factor.index()][round];
    }
    std::size_t last() const { return m_trend.rounds.size() - 1; }

    disclosure::Trend m_trend;
    survey::FloorPolicy m_floor;
    std::size_t m_since = 0;
    std::vector<Column> m_columns;
};

} // namespace faktorbenk::gui
