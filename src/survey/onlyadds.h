#pragma once

#include "survey/responses.h"

namespace faktorbenk::survey {

// Is everybody of `before` in `after` too, in the same unit and with the same answers? Who they are nobody knows; so
// many with the same answers to every statement are taken for them.
bool onlyAdds(const RoundResponses &before, const RoundResponses &after);

} // namespace faktorbenk::survey
