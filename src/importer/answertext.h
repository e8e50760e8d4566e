#pragma once

#include "survey/responses.h"

#include <QString>

#include <optional>

namespace faktorbenk::importer {

// What a cell means as an answer (rule N1), for every spelling but the plain digit: «4,0», a label in bokmål,
// nynorsk or English, «4 – Delvis enig» when the two agree, or one of the ways of saying «missing».
// None: it is no answer (0, 6, 3.5, «ja»).
std::optional<survey::Answer> answerOf(const QString &text);

} // namespace faktorbenk::importer
