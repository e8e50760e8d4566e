#pragma once

#include "disclosure/gate.h"

#include <QStringList>

class QAbstractItemModel;

namespace faktorbenk::gui {

// Of a cell that is withheld: «Why can't I see this?» in one plain sentence (rule A5). Invalid where something is
// shown. Far from the roles of the single models.
inline constexpr int WhyRole = Qt::UserRole + 64;

// The sentence for all of a unit, and for one factor of it; empty where it is shown.
QString whyHidden(const disclosure::Gate &gate, survey::UnitIndex unit);
QString whyHidden(const disclosure::Gate &gate, survey::UnitIndex unit, survey::Factor factor);
// The same for a category of background.
QString whyHiddenCategory(const disclosure::Gate &gate, std::size_t group);
QString whyHiddenCategory(const disclosure::Gate &gate, std::size_t group, survey::Factor factor);

// All that a table's cells answer for WhyRole, each sentence once: there are a handful, however large it is. For whatever
// leaves with the table.
QStringList reasonsIn(const QAbstractItemModel &model);

} // namespace faktorbenk::gui
