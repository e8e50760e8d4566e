#pragma once

#include "survey/tally.h"

#include <QByteArray>

#include <optional>

namespace faktorbenk::store {

// GroupTally ↔ bytes: respondents, then for each factor 1…10 the counts of answers 1…5 and the moments
// (respondents, sum, sum of squares), each an unsigned LEB128 integer. docs/file-format.md, «Tallies».
QByteArray encodeTally(const survey::GroupTally &tally);
std::optional<survey::GroupTally> decodeTally(const QByteArray &bytes); // none: damaged

} // namespace faktorbenk::store
