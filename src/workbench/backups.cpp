#include "workbench/backups.h"

#include "store/database.h"
#include "store/filecopy.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using base::Result;

namespace {

const QString stamp = u"yyyy-MM-dd'T'HH.mm.ss"_s; // no colon: Windows knows none in names
const QString ending = u".backup"_s;

// What killed programs left of copies they were making; one an hour old is nobody's any more.
void removeLeftovers(const QString &path)
{
    const QFileInfo file(path);
    for (const QFileInfo &each : file.absoluteDir().entryInfoList(QDir::Files))
        if (each.fileName().startsWith(file.fileName() + u'.') && each.fileName().endsWith(ending + u".part"_s) &&
            each.lastModified().secsTo(QDateTime::currentDateTime()) > 3600)
            QFile::remove(each.filePath());
}

} // namespace

std::vector<Backup> backupsOf(const QString &path)
{
    const QFileInfo file(path);
    std::vector<Backup> backups;
    // Every name is looked at rather than matched as a pattern, which a file's own name might be one of.
    const QString start = file.fileName() + u'.';
    for (const QString &name : file.absoluteDir().entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        if (!name.startsWith(start) || !name.endsWith(ending))
            continue;
        const QDateTime made =
            QDateTime::fromString(name.mid(start.size()).chopped(ending.size()), stamp);
        if (made.isValid())
            backups.push_back({file.absoluteDir().filePath(name), made});
    }
    return backups;
}

QString nameOfBackup(const QString &path, const base::Clock &clock)
{
    QString copy;
    QDateTime now = clock.now();
    do { // two within a second get different names
        copy = path + u'.' + now.toString(stamp) + ending;
        now = now.addSecs(1);
    } while (QFileInfo::exists(copy));
    return copy;
}

bool hasBackupOf(const QString &path, const QDate &day)
{
    const auto all = backupsOf(path);
    return std::any_of(all.begin(), all.end(), [&](const Backup &each) { return each.made.date() == day; });
}

void removeOldBackups(const QString &path)
{
    removeLeftovers(path);
    const std::vector<Backup> all = backupsOf(path);
    for (std::size_t i = static_cast<std::size_t>(backupsKept); i < all.size(); ++i)
        QFile::remove(all[i].path);
}

Result<Backup> makeBackup(const QString &path, const base::Clock &clock)
{
    const QString copy = nameOfBackup(path, clock);
    {
        auto database = store::Database::open(path, false);
        if (!database)
            return base::Failure(database.error());
        if (auto copied = store::copyDatabase((*database)->connection(), copy); !copied)
            return base::Failure(copied.error());
    }
    removeOldBackups(path);
    return Backup{copy, QDateTime::fromString(copy.mid(path.size() + 1).chopped(ending.size()), stamp)};
}

Result<void> makeDailyBackup(const QString &path, const base::Clock &clock)
{
    if (hasBackupOf(path, clock.now().date()))
        return {};
    if (const auto made = makeBackup(path, clock); !made)
        return base::Failure(made.error());
    return {};
}

} // namespace faktorbenk::workbench
