#include "base/clock.h"

namespace faktorbenk::base {

QDateTime SystemClock::now() const
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace faktorbenk::base
