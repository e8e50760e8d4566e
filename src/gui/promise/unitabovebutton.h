#pragma once

#include <QPushButton>

namespace faktorbenk::gui {

class Session;

// The way on from a page whose figures are hidden: to the unit above, where the answers count (rule A5).
class UnitAboveButton final : public QPushButton
{
    Q_OBJECT
public:
    using QPushButton::QPushButton;

    void setUnit(const QString &name); // empty: there is none, and nothing is shown
};

// What it is called; empty for the whole municipality. Precondition: session.report().
QString unitAbove(const Session &session);

} // namespace faktorbenk::gui
