#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace faktorbenk::followup {

// The day a deadline in people's words is over, for sorting and for telling what is late: «01.06.2027», «1. juni»,
// «August» (its last day), «uke 34» (its Friday), «innen jul», «3. kvartal», «om to uker» – in bokmål, nynorsk and
// English. Without a year it is the next such day from `today` on. Several days («uke 34–36», «juni/juli») give the
// last. None when no day is meant («fortløpende») or none is understood; the words are kept in any case.
std::optional<QDate> deadlineDay(const QString &text, const QDate &today);

} // namespace faktorbenk::followup
