#include "gui/models/distributionmodel.h"

#include "gui/models/texttablemodel.h"
#include "gui/promise/why.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/reasontext.h"

namespace faktorbenk::gui {

using wording::Hidden;

void DistributionModel::setReport(ReportPtr report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

int DistributionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->factors().size());
}

int DistributionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DistributionModel::hiddenText(int row) const
{
    const auto &figures = factor(row).figures;
    if (const auto reason = figures.reason())
        return wording::reasonText(*reason, m_report->floor(), Hidden::Factor);
    if (figures->distribution)
        return {};
    return figures->distributionWithheld
               ? wording::reasonText(*figures->distributionWithheld, m_report->floor(), Hidden::Distribution)
               : QString(); // for all staff: there is no such page (rule A7)
}

QString DistributionModel::why(int row) const
{
    const auto &figures = factor(row).figures;
    if (const auto reason = figures.reason())
        return wording::reasonSentence(*reason, m_report->floor(),
                                       m_report->isRoot() ? Hidden::MunicipalityFactor : Hidden::Factor);
    if (figures->distribution)
        return {};
    return figures->distributionWithheld
               ? wording::reasonSentence(*figures->distributionWithheld, m_report->floor(),
                                         Hidden::Distribution)
               : QString();
}

QString DistributionModel::answersText(int row) const
{
    const auto &figures = factor(row).figures;
    if (!figures || !figures->distribution)
        return QStringLiteral("–");
    return figures->answers ? wording::count(*figures->answers) : tr("unknown");
}

QString DistributionModel::spoken(int row) const
{
    const QString name = data(index(row, Factor)).toString();
    const QString hidden = why(row);
    if (!hidden.isEmpty())
        return QStringLiteral("%1: %2").arg(name, hidden);
    QStringList parts;
    for (int value = 1; value <= survey::answerValues; ++value)
        parts += QStringLiteral("%1 %2").arg(
            wording::percent((*factor(row).figures->distribution)[static_cast<std::size_t>(value - 1)]),
            wording::answerLabel(value));
    parts += factor(row).figures->answers ? tr("%1 answers").arg(answersText(row))
                                          : tr("number of answers unknown");
    return QStringLiteral("%1: %2").arg(name, parts.join(QStringLiteral(", ")));
}

QVariant DistributionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const auto &figures = factor(row).figures;
    const bool shown = figures && figures->distribution;
    switch (role) {
    case Qt::DisplayRole:
        if (column == Factor)
            return QStringLiteral("%1 %2")
                .arg(factor(row).factor.number())
                .arg(wording::factorName(factor(row).factor));
        if (column == Answers)
            return answersText(row);
        return shown ? wording::percent((*figures->distribution)[static_cast<std::size_t>(column - First)])
                     : QStringLiteral("–");
    case Qt::AccessibleTextRole:
        return column != Factor && !shown ? why(row) : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
    case WhyRole: {
        const QString sentence = column == Factor ? QString() : why(row);
        return sentence.isEmpty() ? QVariant() : sentence;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == Factor ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case TextTableModel::FigureRole:
        return column != Factor;
    default:
        return {};
    }
}

QVariant DistributionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Factor ? Qt::AlignLeft : Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Factor)
        return tr("Factor");
    if (section == Answers)
        return tr("Number of answers");
    const int value = section - First + 1;
    return QStringLiteral("%1 %2").arg(value).arg(wording::answerLabel(value));
}

} // namespace faktorbenk::gui
