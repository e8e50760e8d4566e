#pragma once

#include "followup/cross.h"

#include <QAbstractListModel>

namespace faktorbenk::gui {

// The ten factors on one side of the cross, with their strokes.
class StrokeModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { CountRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setCounts(const survey::PerFactor<std::int64_t> &counts);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    survey::PerFactor<std::int64_t> m_counts{};
};

} // namespace faktorbenk::gui
