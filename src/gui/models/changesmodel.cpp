#include "gui/models/changesmodel.h"

#include "gui/models/texttablemodel.h"
#include "gui/promise/why.h"
#include "wording/figuretext.h"

#include <algorithm>

namespace faktorbenk::gui {

using workbench::RoundChange;
using workbench::UnitChange;

QString changeText(const UnitChange &unit)
{
    if (unit.isGone)
        return ChangesModel::tr("No longer there");
    if (unit.isNew)
        return ChangesModel::tr("New");
    QStringList changes;
    if (!unit.formerName.isEmpty())
        changes += ChangesModel::tr("Was called “%1”.").arg(unit.formerName);
    if (unit.formerParent && unit.parent.isEmpty())
        changes += ChangesModel::tr("Is now at the top.");
    else if (unit.formerParent && unit.formerParent->isEmpty())
        changes += ChangesModel::tr("Moved from the top to %1.").arg(unit.parent);
    else if (unit.formerParent)
        changes += ChangesModel::tr("Moved from %1 to %2.").arg(*unit.formerParent, unit.parent);
    return changes.join(QLatin1Char(' '));
}

QString roundSummary(const RoundChange &round)
{
    const auto count = [&](auto which) {
        return static_cast<int>(std::count_if(round.units.begin(), round.units.end(), which));
    };
    QStringList parts;
    const int fresh = count([](const UnitChange &unit) { return unit.isNew; });
    const int renamed = count([](const UnitChange &unit) { return !unit.formerName.isEmpty(); });
    const int moved = count([](const UnitChange &unit) { return unit.formerParent.has_value(); });
    const int gone = count([](const UnitChange &unit) { return unit.isGone; });
    const int units = count([](const UnitChange &unit) { return !unit.isGone; });
    parts += ChangesModel::tr("%n unit(s)", nullptr, units);
    if (fresh > 0)
        parts += ChangesModel::tr("%n new", nullptr, fresh);
    if (renamed > 0)
        parts += ChangesModel::tr("%n renamed", nullptr, renamed);
    if (moved > 0)
        parts += ChangesModel::tr("%n moved", nullptr, moved);
    if (gone > 0)
        parts += ChangesModel::tr("%n no longer there", nullptr, gone);
    const QString beside = round.comparedWith.isEmpty() ? QString()
                           : round.comparedWith == round.round
                               ? ChangesModel::tr("compared with what the round has now")
                               : ChangesModel::tr("compared with %1").arg(round.comparedWith);
    QString text = parts.join(QStringLiteral(", "));
    if (!beside.isEmpty())
        text += QStringLiteral(" (%1)").arg(beside);
    return text;
}

void ChangesModel::setRound(RoundChange round, bool onlyChanged)
{
    beginResetModel();
    m_round = std::move(round);
    m_shown.clear();
    for (std::size_t i = 0; i < m_round.units.size(); ++i)
        if (!onlyChanged || m_round.units[i].isChanged())
            m_shown.push_back(i);
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UnitChange &unit = m_round.units[m_shown[static_cast<std::size_t>(index.row())]];
    if (role == TextTableModel::StrongRole)
        return index.column() == Unit && unit.isChanged();
    if (index.column() == Answered && unit.figures && !*unit.figures && (role == WhyRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return wording::reasonSentence(*unit.figures->reason(), m_round.floor,
                                       unit.depth == 0 ? wording::Hidden::Municipality : wording::Hidden::Unit);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Unit: {
        const QString code = unit.code.text();
        const QString name = code == unit.name || code == survey::madeRootCode.text()
                                 ? unit.name
                                 : QStringLiteral("%1 · %2").arg(code, unit.name);
        // Indented for the eye alone; whoever listens hears the name.
        return role == Qt::DisplayRole ? QString(2 * unit.depth, QChar(0x2003)) + name : name;
    }
    case Change:
        return changeText(unit);
    case Answered:
        if (!unit.figures)
            return unit.isGone ? QString() : tr("no answers yet");
        if (!*unit.figures)
            return wording::reasonText(*unit.figures->reason(), m_round.floor);
        return wording::responseText(**unit.figures);
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Unit:
        return tr("Unit");
    case Change:
        return tr("What changes");
    case Answered:
        return tr("Answered");
    default:
        return {};
    }
}

} // namespace faktorbenk::gui
