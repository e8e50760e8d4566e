#pragma once

#include "survey/tenths.h"

#include <QString>

namespace faktorbenk::importer {

// A number as it is written: what stands before the decimal sign, and the digits behind it.
struct Written {
    int whole = 0;
    QString decimals;

    // Half a tenth and more rounds up: the second decimal alone tells, as every mean here is rounded once.
    survey::Tenths tenths() const
    {
        const auto digit = [this](qsizetype i) {
            return i < decimals.size() ? decimals[i].digitValue() : 0;
        };
        return survey::Tenths(10 * whole + digit(0) + (digit(1) >= 5 ? 1 : 0));
    }
    // What is over the most by any decimal at all is over, though it would round to it.
    bool over(int most) const
    {
        return whole > most || (whole == most && decimals.count(u'0') != decimals.size());
    }
};

} // namespace faktorbenk::importer
