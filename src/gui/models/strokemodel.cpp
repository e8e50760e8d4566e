#include "gui/models/strokemodel.h"

#include "wording/factortext.h"

namespace faktorbenk::gui {

void StrokeModel::setCounts(const survey::PerFactor<std::int64_t> &counts)
{
    const auto before = std::exchange(m_counts, counts);
    for (int row = 0; row < survey::factorCount; ++row)
        if (const auto at = static_cast<std::size_t>(row); before[at] != counts[at])
            Q_EMIT dataChanged(index(row), index(row));
}

int StrokeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : survey::factorCount;
}

QVariant StrokeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto factor = survey::Factor::fromIndex(static_cast<std::size_t>(index.row()));
    const auto count = static_cast<int>(m_counts[factor.index()]);
    const QString name = QStringLiteral("%1 %2").arg(factor.number()).arg(wording::factorName(factor));
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return tr("%1: %n stroke(s)", nullptr, count).arg(name);
    case CountRole:
        return count;
    default:
        return {};
    }
}

} // namespace faktorbenk::gui
