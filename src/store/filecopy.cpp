#include "store/filecopy.h"

#include "store/statement.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<void> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return failure(ErrorCode::CannotWriteFile, {path, file.errorString()});
#ifdef Q_OS_WIN
    const bool onDisk = FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
#else
    const bool onDisk = fsync(file.handle()) == 0;
#endif
    if (!onDisk)
        return failure(ErrorCode::DiskFull, {path});
    return {};
}

Result<void> copyDatabase(Connection &connection, const QString &to)
{
    const QString part = to + u".part"_s;
    QFile::remove(part); // what was cut off before
    {
        // Made empty first: what is in the copy is never for a moment readable by others.
        QFile file(part);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return failure(ErrorCode::CannotWriteFile, {to, file.errorString()});
    }
    auto done = execute(connection, u"VACUUM INTO ?"_s, {part});
    if (done)
        done = syncFile(part);
    if (done && QFile::exists(to) && !QFile::remove(to))
        done = failure(ErrorCode::CannotWriteFile, {to, u"exists"_s});
    if (done)
        if (QFile file(part); !file.rename(to))
            done = failure(ErrorCode::CannotWriteFile, {to, file.errorString()});
    if (!done)
        QFile::remove(part);
    return done;
}

} // namespace faktorbenk::store
