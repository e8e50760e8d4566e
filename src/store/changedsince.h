#pragma once

#include "followup/news.h"
#include "store/connection.h"

namespace faktorbenk::store {

// From the history: the records of all plans that are different from what they were then, as far as it is told
// (followup::isTold), those whose day has come since – a deadline, a planned follow-up –, and every chosen factor. Reads
// only, and does not need the right to write. In the order of kinds, then of ids.
base::Result<std::vector<followup::PastRecord>> readChangedSince(Connection &connection, const QDateTime &since,
                                                                 const QDate &today);

} // namespace faktorbenk::store
