#include "gui/upkeep/benchmarksmodel.h"

#include "wording/factortext.h"
#include "wording/errortext.h"
#include "wording/figuretext.h"
#include "workbench/publishing.h"

#include <QLocale>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

BenchmarkText textOf(const survey::Benchmark &row)
{
    BenchmarkText text;
    text.service = row.level == survey::Benchmark::Level::Service ? row.serviceType : QString();
    text.year = QString::number(row.year);
    text.source = row.source;
    text.read = row.read ? row.read->toString(QStringLiteral("dd.MM.yyyy")) : QString();
    for (const auto &mean : row.means)
        text.means += mean ? wording::number(*mean) : QString();
    return text;
}

std::optional<QDate> dateOf(const QString &text)
{
    for (const auto &format : {QStringLiteral("d.M.yyyy"), QStringLiteral("yyyy-MM-dd")})
        if (const QDate date = QDate::fromString(text, format); date.isValid())
            return date;
    return std::nullopt;
}

} // namespace

// The whole table before and after: a few dozen rows at most.
class BenchmarksModel::Change final : public QUndoCommand
{
public:
    Change(BenchmarksModel &model, std::vector<BenchmarkText> after, const QString &what)
        : QUndoCommand(what), m_model(model), m_before(model.m_rows), m_after(std::move(after))
    {
    }
    void undo() override { m_model.become(m_before); }
    void redo() override { m_model.become(m_after); }

private:
    BenchmarksModel &m_model;
    std::vector<BenchmarkText> m_before;
    std::vector<BenchmarkText> m_after;
};

BenchmarksModel::BenchmarksModel(QObject *parent) : QAbstractTableModel(parent) {}

void BenchmarksModel::setRows(const std::vector<survey::Benchmark> &rows)
{
    std::vector<BenchmarkText> texts;
    for (const survey::Benchmark &row : rows)
        texts.push_back(textOf(row));
    m_used.clear();
    become(std::move(texts));
    m_stack.clear();
}

void BenchmarksModel::setUsed(int row, const QString &text)
{
    m_used.resize(std::max<qsizetype>(m_used.size(), row + 1));
    m_used[row] = text;
    Q_EMIT dataChanged(index(row, Use), index(row, Use));
}

void BenchmarksModel::become(std::vector<BenchmarkText> rows)
{
    if (rows.size() == m_rows.size()) { // the place in the table is kept
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void BenchmarksModel::change(std::vector<BenchmarkText> rows, const QString &what)
{
    m_used.clear(); // of the saved rows; known again once these are saved
    m_stack.push(new Change(*this, std::move(rows), what));
}

void BenchmarksModel::addRow()
{
    auto rows = m_rows;
    BenchmarkText fresh;
    fresh.means.resize(survey::factorCount);
    rows.push_back(std::move(fresh));
    change(std::move(rows), tr("a row more"));
}

void BenchmarksModel::removeRow(int row)
{
    auto rows = m_rows;
    rows.erase(rows.begin() + row);
    change(std::move(rows), tr("a row less"));
}

int BenchmarksModel::add(const std::vector<survey::Benchmark> &added)
{
    auto rows = m_rows;
    for (const survey::Benchmark &row : added) {
        const BenchmarkText text = textOf(row);
        const bool isThere = std::any_of(rows.begin(), rows.end(), [&](const BenchmarkText &each) {
            return each.service.compare(text.service, Qt::CaseInsensitive) == 0 && each.year == text.year;
        });
        if (!isThere)
            rows.push_back(text);
    }
    const int count = static_cast<int>(rows.size() - m_rows.size());
    if (count > 0)
        change(std::move(rows), tr("the known means"));
    return count;
}

std::vector<survey::Benchmark> BenchmarksModel::rows(QString &fault) const
{
    std::vector<survey::Benchmark> rows;
    const auto blame = [&fault](std::size_t row, const QString &column, const base::Error &error) {
        if (fault.isEmpty())
            fault = tr("Row %1, %2: %3").arg(row + 1).arg(column, wording::errorText(error));
    };
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const BenchmarkText &text = m_rows[i];
        survey::Benchmark row;
        row.serviceType = text.service.simplified();
        row.level = row.serviceType.isEmpty() ? survey::Benchmark::Level::National : survey::Benchmark::Level::Service;
        row.source = text.source.trimmed();
        bool isNumber = false;
        row.year = text.year.trimmed().toInt(&isNumber);
        if (!isNumber)
            blame(i, headerData(Year, Qt::Horizontal, Qt::DisplayRole).toString(), {base::ErrorCode::BadYear, {text.year}});
        if (!text.read.trimmed().isEmpty()) {
            row.read = dateOf(text.read.trimmed());
            if (!row.read)
                blame(i, headerData(Read, Qt::Horizontal, Qt::DisplayRole).toString(), {base::ErrorCode::BadDate, {text.read}});
        }
        for (int f = 0; f < survey::factorCount; ++f) {
            if (text.means[f].trimmed().isEmpty())
                continue;
            row.means[static_cast<std::size_t>(f)] = workbench::meanFromText(text.means[f]);
            if (!row.means[static_cast<std::size_t>(f)])
                blame(i, QStringLiteral("F%1").arg(f + 1), {base::ErrorCode::BadMean, {text.means[f]}});
        }
        rows.push_back(std::move(row));
    }
    if (fault.isEmpty())
        if (const auto faults = workbench::faultsOf(rows); !faults.empty())
            fault = tr("Row %1: %2").arg(faults.front().row + 1).arg(wording::errorText(faults.front().what));
    return rows;
}

int BenchmarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BenchmarksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Read + 1;
}

QString *BenchmarksModel::cell(std::vector<BenchmarkText> &rows, const QModelIndex &index) const
{
    BenchmarkText &row = rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Level:
    case Use:
        return nullptr;
    case Service:
        return &row.service;
    case Year:
        return &row.year;
    case Source:
        return &row.source;
    case Read:
        return &row.read;
    default:
        return &row.means[index.column() - FirstMean];
    }
}

QVariant BenchmarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool mean = index.column() >= FirstMean && index.column() < Source;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(mean ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole &&
        role != Qt::ToolTipRole)
        return {};
    const BenchmarkText &row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == Level)
        return row.service.trimmed().isEmpty() ? tr("all of Norway") : tr("a service");
    if (index.column() == Use)
        return m_used.value(index.row());
    auto rows = std::vector{row};
    const QString text = *cell(rows, createIndex(0, index.column()));
    return mean && text.isEmpty() && role == Qt::DisplayRole ? QStringLiteral("–") : text;
}

bool BenchmarksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    auto rows = m_rows;
    QString *text = cell(rows, index);
    QString written = value.toString().trimmed();
    // 4.25 and 4,25 are one number; it is shown as it will be kept.
    const bool mean = index.column() >= FirstMean && index.column() < Source;
    if (const auto tenths = mean ? workbench::meanFromText(written) : std::nullopt)
        written = wording::number(*tenths);
    if (!text || *text == written)
        return false;
    *text = written;
    change(std::move(rows), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return true;
}

QVariant BenchmarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section >= FirstMean && section < Source ? Qt::AlignRight : Qt::AlignLeft);
    if (role == Qt::AccessibleTextRole && section >= FirstMean && section < Source) { // «F1» says little to who hears it
        const auto factor = survey::Factor::fromIndex(static_cast<std::size_t>(section - FirstMean));
        return QStringLiteral("%1 %2").arg(factor.number()).arg(wording::factorName(factor));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Level:
        return tr("Means of");
    case Service:
        return tr("Service type");
    case Year:
        return tr("Year");
    case Use:
        return tr("Use");
    case Source:
        return tr("Source");
    case Read:
        return tr("Read on");
    default:
        return QStringLiteral("F%1").arg(section - FirstMean + 1);
    }
}

Qt::ItemFlags BenchmarksModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Level || index.column() == Use ? usual : usual | Qt::ItemIsEditable;
}

} // namespace faktorbenk::gui
