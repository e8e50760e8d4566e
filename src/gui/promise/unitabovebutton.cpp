#include "gui/promise/unitabovebutton.h"

#include "gui/session.h"

namespace faktorbenk::gui {

void UnitAboveButton::setUnit(const QString &name)
{
    setVisible(!name.isEmpty());
    setText(tr("Go to %1").arg(name));
}

QString unitAbove(const Session &session)
{
    const survey::UnitTree &tree = session.gate()->tree();
    const auto &parent = session.report()->parent();
    const auto above = parent ? tree.find(*parent) : std::nullopt;
    return above ? tree.at(*above).name : QString();
}

} // namespace faktorbenk::gui
