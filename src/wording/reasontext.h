#pragma once

#include "disclosure/gate.h"

#include <QString>

namespace faktorbenk::wording {

// What it is that is not shown: it decides what the reader can do about it.
enum class Hidden {
    Unit,         // a unit below the municipality
    Municipality, // all of it
    Factor,       // one factor of a unit
    MunicipalityFactor,
    Distribution, // of a factor whose mean is shown
    Category,     // of background
    CategoryFactor,
};

// Short, for a cell: «færre enn 5 svar» or «skjult for å verne en annen enhet» (rule A5), or
// «ikke oppgitt i rapporten», «svarene må leses inn på nytt» or «fjernet med enkeltsvarene».
QString reasonText(disclosure::Reason reason, const survey::FloorPolicy &floor, Hidden hidden = Hidden::Unit);
// «Why can't I see this?» One or two plain sentences: which rule hides it, that nothing is lost, and what the reader
// can do. Never a figure that helps: the floor is the only number there is.
QString reasonSentence(disclosure::Reason reason, const survey::FloorPolicy &floor, Hidden hidden = Hidden::Unit);
// The same for a line of the suppression log.
QString reasonSentence(const disclosure::Suppression &line, const survey::FloorPolicy &floor);
Hidden hiddenBy(const disclosure::Suppression &line);

// Of a «–» where something to compare with would stand: there is none, or it is hidden there. One sentence for both, as
// telling them apart would tell who had how many answers.
QString noComparisonSentence();

// «hele enheten», «Indre motivasjon», «Indre motivasjon, bare fordelingen».
QString withheldPartText(const disclosure::Suppression &line);

// «Kjønn», «Alder» …
QString backgroundText(survey::BackgroundVariable variable);

// For the foot of everything that leaves: «Grense: grupper der færre enn 5 har svart, vises ikke (fra 23.11.2026).»
QString floorText(const survey::FloorPolicy &floor);
// The same beside a title that says «Floor».
QString floorRule(const survey::FloorPolicy &floor);

} // namespace faktorbenk::wording
