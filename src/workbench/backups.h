#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace faktorbenk::workbench {

// Copies beside the file, «name.faktorbenk.2026-11-23T12.30.00.backup»: whole databases that open under another name,
// readable by their owner only, sorted by name as by time.
struct Backup {
    QString path;
    QDateTime made;
};

// Newest first.
std::vector<Backup> backupsOf(const QString &path);

// The latest copies that are kept; older ones are removed when a new one has been made.
inline constexpr int backupsKept = 10;

// Makes one now: before an import, before anything that cannot be undone. Appears whole or not at all.
// Errors: CannotWriteFile, DiskFull, Database….
base::Result<Backup> makeBackup(const QString &path, const base::Clock &clock);

// What one made now is called, and whether there is one of a day.
QString nameOfBackup(const QString &path, const base::Clock &clock);
bool hasBackupOf(const QString &path, const QDate &day);
// All but the latest, and what killed programs left of copies they were making.
void removeOldBackups(const QString &path);

// One for each day on which the file is written to: makes it unless there is one of today already.
base::Result<void> makeDailyBackup(const QString &path, const base::Clock &clock);

} // namespace faktorbenk::workbench
