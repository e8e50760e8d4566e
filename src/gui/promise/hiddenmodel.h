#pragma once

#include "disclosure/gate.h"

#include <QAbstractTableModel>

#include <memory>

namespace faktorbenk::gui {

// The suppression log (rule A8): every withheld group and part of a group, with its reason, without figures.
class HiddenModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Where, Code, What, Why };
    struct Filter {
        std::optional<disclosure::Reason> reason; // none: all
        QString search;                           // in all columns; empty: all

        friend bool operator==(const Filter &, const Filter &) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    // For staff there is no word of distributions (rule A7).
    void setLog(std::shared_ptr<const disclosure::Gate> gate, disclosure::Audience audience);
    void setFilter(const Filter &filter);

    bool has(disclosure::Reason reason) const; // without the filter
    std::size_t all() const { return m_rows.size(); } // without the filter
    // The unit a row is about; none where it is about background.
    std::optional<survey::UnitCode> unitAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        disclosure::Suppression line;
        QString unit; // its name
    };

    const Row &at(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]]; }
    QString text(const Row &row, int column) const;
    void filter();

    std::shared_ptr<const disclosure::Gate> m_gate;
    Filter m_filter;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_shown; // of m_rows
};

} // namespace faktorbenk::gui
