#include "workbench/dailycopy.h"

#include "importer/filesystem.h"
#include "store/database.h"
#include "store/slowcopy.h"
#include "workbench/backups.h"

#include <QFileInfo>

namespace faktorbenk::workbench {

namespace {

constexpr qint64 soonCopied = 8 << 20; // bytes, on a disk of this machine
constexpr qint64 aLittle = 256 << 10;  // bytes
constexpr int mostTries = 2000;        // when the file is closed, while others write

} // namespace

DailyCopy::DailyCopy(store::Database &database, const base::Clock &clock) : m_database(database), m_clock(clock) {}

DailyCopy::~DailyCopy()
{
    for (int tries = 0; tries < mostTries && goOn(); ++tries) {
    }
}

void DailyCopy::beforeChange()
{
    const QDate today = m_clock.now().date();
    if (m_seen == today)
        return;
    m_seen = today;
    const QString &path = m_database.path();
    if (importer::isOnLocalDisk(path) && QFileInfo(path).size() <= soonCopied)
        (void)makeDailyBackup(path, m_clock);
    else
        m_due = !hasBackupOf(path, today);
}

void DailyCopy::putOff()
{
    m_due = m_due || m_copy;
    m_copy.reset();
}

bool DailyCopy::goOn()
{
    if (m_database.connection().isLost()) {
        putOff();
        return false;
    }
    if (m_due) {
        m_due = false;
        if (auto begun = store::SlowCopy::begin(m_database.connection(), nameOfBackup(m_database.path(), m_clock)))
            m_copy = std::move(*begun);
    }
    if (!m_copy)
        return false;
    const auto done = m_copy->goOn(aLittle);
    if (done && !*done)
        return true;
    m_copy.reset();
    if (done)
        removeOldBackups(m_database.path());
    return false;
}

} // namespace faktorbenk::workbench
