#pragma once

#include "survey/responses.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <vector>

namespace faktorbenk::store {

// One unit's own people, ready to be written.
struct PreparedUnit {
    survey::UnitCode code;
    qint64 respondents = 0;
    QByteArray packed; // shuffled; docs/file-format.md, «Packed answers»
    survey::GroupTally tally;
};

// Puts each unit's people in random order (rule A1), packs and tallies them; sorted by unit code, so that
// not even the order of the units tells of the file they came in. Uses the processor's cores.
std::vector<PreparedUnit> shuffleAndPrepare(survey::RoundResponses &responses, QRandomGenerator &random);

// The tallies alone, of responses that are stored already.
std::vector<PreparedUnit> tallied(survey::RoundResponses &responses);

} // namespace faktorbenk::store
