#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

// Calendars as RFC 5545 has them: whole days, which need no time zone.
namespace faktorbenk::report::ics {

struct Event {
    QString uid; // the same for the same thing in every file, so that a calendar takes the newer one in place of the older
    QDate day;
    QString summary;
    QString description = {}; // several lines; empty: none
    QString category = {};
};

struct Calendar {
    QString name;
    QString language; // "nb"
    QDateTime made;   // what the file says of when it was made
    std::vector<Event> events;
};

// In UTF-8, lines end with CRLF and are folded at 75 octets, never inside a letter. The same calendar makes the same bytes.
QByteArray calendarText(const Calendar &calendar);
// CannotWriteFile, DiskFull.
base::Result<void> writeCalendar(const Calendar &calendar, const QString &path);

} // namespace faktorbenk::report::ics
