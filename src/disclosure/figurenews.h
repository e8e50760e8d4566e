#pragma once

#include "disclosure/audience.h"
#include "survey/floor.h"
#include "survey/unit.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace faktorbenk::disclosure {

// Something that happened to the figures of a file since somebody last looked: no figure is in it.
struct FigureNews {
    enum class Kind {
        ResultsRead,   // responses, a composite report or a list of units came in
        ResponsesRemoved, // the single responses of a round; every figure that was shown stayed
        FloorChanged,
        UnitShown,     // after a change of the floor a unit has figures that had none
        MoreShown,     // … parts of units, or categories of background
        MoreHidden,    // … something is hidden that was not; «Hidden» has the list of now
        HandedOut,
    };

    Kind kind;
    QString round = {};                          // empty: all of them
    std::optional<survey::UnitCode> unit = {};   // none: the whole municipality
    QString unitName = {};
    QDateTime when = {};
    QString fileKind = {};                       // ResultsRead: «responses», «units», «composite»
    QStringList files = {};                      // …, without folders
    survey::FloorPolicy from = {}, to = {};      // FloorChanged
    QString words = {};                          // the reason of the floor; what was handed out
    Audience audience = Audience::Leader; // it was handed out to
};

} // namespace faktorbenk::disclosure
