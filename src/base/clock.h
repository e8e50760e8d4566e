#pragma once

#include <QDateTime>

namespace faktorbenk::base {

// Time is handed in, so that a test can decide what day it is.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; // local time with its offset from UTC
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

// The same for all, for whoever is handed no other.
const Clock &systemClock();

} // namespace faktorbenk::base
