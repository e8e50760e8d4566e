#pragma once

#include "survey/composite.h"

namespace faktorbenk::importer {

// A sum over the respondents, so that neither the order of rows, units or columns nor the way the file was
// written matters: of each, the unit's code and the answers with the statements they belong to. A statement
// that nobody answered adds nothing.
survey::Fingerprint fingerprintOf(const survey::Questionnaire &questionnaire,
                                  const std::vector<survey::UnitResponses> &responses);

// The same of a composite report: of each unit that has figures, its code and what is published of it.
survey::Fingerprint fingerprintOf(const std::vector<survey::CompositeUnit> &units);

} // namespace faktorbenk::importer
