#include "gui/models/unittreemodel.h"

#include "disclosure/unitreport.h"
#include "gui/promise/why.h"
#include "wording/figuretext.h"

namespace faktorbenk::gui {

using survey::UnitIndex;
using survey::UnitTree;

QString searchable(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

void UnitTreeModel::setGate(std::shared_ptr<const disclosure::Gate> gate)
{
    beginResetModel();
    m_gate = std::move(gate);
    m_rows.assign(m_gate ? tree().size() : 0, 0);
    for (UnitIndex unit = 0; unit < m_rows.size(); ++unit) {
        const auto &children = tree().at(unit).children;
        for (std::size_t row = 0; row < children.size(); ++row)
            m_rows[children[row]] = static_cast<int>(row);
    }
    endResetModel();
}

QModelIndex UnitTreeModel::indexAt(UnitIndex unit) const
{
    return createIndex(m_rows[unit], 0, static_cast<quintptr>(unit));
}

QModelIndex UnitTreeModel::indexOf(const survey::UnitCode &code) const
{
    const auto unit = m_gate ? tree().find(code) : std::nullopt;
    return unit ? indexAt(*unit) : QModelIndex();
}

survey::UnitCode UnitTreeModel::codeAt(const QModelIndex &index) const
{
    return index.isValid() ? tree().at(index.internalId()).code : survey::UnitCode();
}

QModelIndex UnitTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexAt(parent.isValid() ? tree().at(parent.internalId()).children[static_cast<std::size_t>(row)]
                                    : UnitTree::root);
}

QModelIndex UnitTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const auto above = tree().at(child.internalId()).parent;
    return above ? indexAt(*above) : QModelIndex();
}

int UnitTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_gate || tree().isEmpty())
        return 0;
    return parent.isValid() ? static_cast<int>(tree().at(parent.internalId()).children.size()) : 1;
}

int UnitTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant UnitTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UnitIndex at = index.internalId();
    const survey::Unit &unit = tree().at(at);
    const QString name = unit.parent ? unit.name : disclosure::municipalityName(*m_gate);
    const auto figures = [this, at] { return m_gate->unit(at); };
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case CodeRole:
        return unit.code.text();
    case CountRole: {
        const auto released = figures();
        return released ? wording::count(released->respondents) : QString();
    }
    case ReasonRole: {
        const auto reason = figures().reason();
        return reason ? wording::reasonText(*reason, m_gate->floor()) : QString();
    }
    case Qt::ToolTipRole: {
        const auto released = figures();
        return name + QLatin1Char('\n') +
               (released ? wording::responseText(*released) : whyHidden(*m_gate, at));
    }
    case Qt::AccessibleTextRole: {
        const auto released = figures();
        return QStringLiteral("%1, %2").arg(name, released ? wording::responseText(*released) : whyHidden(*m_gate, at));
    }
    case WhyRole: {
        const QString why = whyHidden(*m_gate, at);
        return why.isEmpty() ? QVariant() : why;
    }
    case SearchRole:
        return searchable(name + QLatin1Char('\n') + unit.code.text() + QLatin1Char('\n') + unit.serviceType);
    default:
        return {};
    }
}

QVariant UnitTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != 0 || orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return tr("Units");
}

} // namespace faktorbenk::gui
