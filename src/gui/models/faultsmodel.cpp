#include "gui/models/faultsmodel.h"

#include "gui/models/texttablemodel.h"
#include "report/csv.h"
#include "wording/errortext.h"
#include "wording/figuretext.h"

#include <QFileInfo>

#include <algorithm>

namespace faktorbenk::gui {

using workbench::Notice;

void FaultsModel::setNotices(std::vector<Notice> notices)
{
    beginResetModel();
    m_notices = std::move(notices);
    std::stable_sort(m_notices.begin(), m_notices.end(),
                     [](const Notice &a, const Notice &b) { return a.severity < b.severity; });
    endResetModel();
}

int FaultsModel::count(Notice::Severity severity) const
{
    return static_cast<int>(std::count_if(m_notices.begin(), m_notices.end(),
                                          [&](const Notice &notice) { return notice.severity == severity; }));
}

int FaultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notices.size());
}

int FaultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FaultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Notice &notice = m_notices[static_cast<std::size_t>(index.row())];
    if (role == SeverityRole)
        return static_cast<int>(notice.severity);
    if (role == TextTableModel::FigureRole)
        return index.column() == Row;
    if (role == TextTableModel::StrongRole)
        return index.column() == Kind && notice.severity == Notice::Severity::Error;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Kind:
        return notice.severity == Notice::Severity::Error     ? tr("Fault")
               : notice.severity == Notice::Severity::Warning ? tr("Warning")
                                                              : tr("Note");
    case File: {
        const QString file = QFileInfo(notice.file).fileName();
        return notice.sheet.isEmpty() ? file : QStringLiteral("%1 · %2").arg(file, notice.sheet);
    }
    case Row:
        return notice.row > 0 ? wording::count(notice.row) : tr("all");
    case Header:
        return notice.column;
    case Value:
        return notice.value;
    case What:
        return wording::errorText(notice.what);
    default:
        return {};
    }
}

QVariant FaultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Row ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case File:
        return tr("File");
    case Row:
        return tr("Row");
    case Header:
        return tr("Column");
    case Value:
        return tr("What stands there");
    case What:
        return tr("What is wrong, and what to do");
    default:
        return {};
    }
}

void FaultsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void FaultsFilter::setSeverity(std::optional<Notice::Severity> severity)
{
    m_severity = severity;
    invalidateFilter();
}

bool FaultsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_severity && first.data(FaultsModel::SeverityRole).toInt() != static_cast<int>(*m_severity))
        return false;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        if (m_text.isEmpty() ||
            first.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    return false;
}

QByteArray tableCsv(const QAbstractItemModel &model)
{
    QString text = QChar(QChar::ByteOrderMark);
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += report::csvCell((row < 0 ? model.headerData(column, Qt::Horizontal)
                                              : model.index(row, column).data())
                                         .toString());
        text += cells.join(QLatin1Char(';')) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace faktorbenk::gui
