#pragma once

#include "gui/models/reference.h"

namespace faktorbenk::gui {

class Session;

// What the next round with figures found of a unit: the end of the chain from a factor to what was done about it.
class LaterRound
{
    Q_DECLARE_TR_FUNCTIONS(LaterRound)
public:
    LaterRound() = default;
    // Of the session's unit, for its audience, after its round.
    explicit LaterRound(const Session &session);

    // «I neste måling, 2023: 4,3 · ▲ 0,2 over», or why it is not told. Empty: there is no such round.
    QString outcome(survey::Factor factor) const;

private:
    ReportPtr m_report; // null: there is none
    QString m_round;    // the one before it
};

} // namespace faktorbenk::gui
