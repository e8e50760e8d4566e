#include "base/clock.h"

namespace faktorbenk::base {

QDateTime SystemClock::now() const
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

} // namespace faktorbenk::base
