#pragma once

#include "base/clock.h"

#include <QDate>

#include <memory>

namespace faktorbenk::store {
class Database;
class SlowCopy;
}

namespace faktorbenk::workbench {

// The day's copy beside a file that is written in (backups.h). Where it is soon made it is made before the first change of the
// day; a large file, and one on a network share, is copied a little at a time after it, so that no words have to wait.
// That it cannot be made must not stop the very writing it is there to protect. Both outlive it.
class DailyCopy
{
public:
    DailyCopy(store::Database &database, const base::Clock &clock);
    ~DailyCopy(); // what was begun is made whole

    void beforeChange();
    // Copies a little of what is due. False: nothing is.
    bool goOn();
    // What was begun of a file that went away is thrown away, and begun anew later.
    void putOff();

private:
    store::Database &m_database;
    const base::Clock &m_clock;
    QDate m_seen; // the day of the latest copy we know of
    bool m_due = false;
    std::unique_ptr<store::SlowCopy> m_copy;
};

} // namespace faktorbenk::workbench
