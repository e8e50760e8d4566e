#include "gui/promise/why.h"

#include "wording/reasontext.h"

#include <QAbstractItemModel>

namespace faktorbenk::gui {

using disclosure::Audience;
using survey::UnitIndex;
using survey::UnitTree;
using wording::Hidden;

namespace {

QString sentence(const std::optional<disclosure::Reason> &reason, const disclosure::Gate &gate, Hidden hidden)
{
    return reason ? wording::reasonSentence(*reason, gate.floor(), hidden) : QString();
}

} // namespace

QString whyHidden(const disclosure::Gate &gate, UnitIndex unit)
{
    return sentence(gate.unit(unit).reason(), gate, unit == UnitTree::root ? Hidden::Municipality : Hidden::Unit);
}

QString whyHidden(const disclosure::Gate &gate, UnitIndex unit, survey::Factor factor)
{
    if (QString whole = whyHidden(gate, unit); !whole.isEmpty())
        return whole;
    return sentence(gate.mean(unit, factor).reason(), gate,
                    unit == UnitTree::root ? Hidden::MunicipalityFactor : Hidden::Factor);
}

QString whyHiddenCategory(const disclosure::Gate &gate, std::size_t group)
{
    return sentence(gate.background(group).reason(), gate, Hidden::Category);
}

QString whyHiddenCategory(const disclosure::Gate &gate, std::size_t group, survey::Factor factor)
{
    if (QString whole = whyHiddenCategory(gate, group); !whole.isEmpty())
        return whole;
    return sentence(gate.background(group, factor, Audience::Staff).reason(), gate, Hidden::CategoryFactor);
}

QStringList reasonsIn(const QAbstractItemModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            if (const QString why = model.index(row, column).data(WhyRole).toString(); !why.isEmpty() && !found.contains(why))
                found += why;
    return found;
}

} // namespace faktorbenk::gui
