#pragma once

#include "gui/models/reference.h"

#include <QAbstractTableModel>

namespace faktorbenk::gui {

// The shares of answers of all ten factors of a unit, and of how many answers they are.
class DistributionModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Factor, First, Answers = First + survey::answerValues, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(ReportPtr report); // none, or withheld: no rows

    // Why the shares of a row are not shown, and that in a sentence; empty where they are.
    QString hiddenText(int row) const;
    QString why(int row) const;
    QString answersText(int row) const; // «414», «unknown»
    QString spoken(int row) const;      // all of it in words

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const disclosure::FactorReport &factor(int row) const
    {
        return m_report->factors()[static_cast<std::size_t>(row)];
    }

    ReportPtr m_report;
};

} // namespace faktorbenk::gui
