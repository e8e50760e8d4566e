#include "workbench/atomicfile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

base::Failure cannotWrite(const QString &path, int code)
{
    if (code == ENOSPC || code == EDQUOT)
        return failure(ErrorCode::DiskFull, {path});
    return failure(ErrorCode::CannotWriteFile, {path, QString::fromLocal8Bit(std::strerror(code))});
}

#ifdef Q_OS_UNIX
// To the disk, not only to the system's memory; a folder too, so that the new name is there after a power cut.
int synchronise(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return errno;
    const int code = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    return code;
}
#endif

Result<void> giveName(const QString &part, const QString &path, WhenFileExists existing)
{
    if (existing == WhenFileExists::Overwrite) {
        std::error_code code;
        std::filesystem::rename(part.toStdU16String(), path.toStdU16String(), code);
        return code ? Result<void>(cannotWrite(path, code.value())) : Result<void>();
    }
    QFile made(part);
    if (made.rename(path)) // never over an existing file
        return {};
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, {path});
    return failure(ErrorCode::CannotWriteFile, {path, made.errorString()});
}

// The part's name means nothing to whoever reads the message.
base::Error namedAfter(base::Error error, const QString &part, const QString &path)
{
    for (QVariant &argument : error.arguments)
        if (argument.toString() == part)
            argument = path;
    return error;
}

} // namespace

Result<void> writeAtomically(const QString &path, WhenFileExists existing,
                             const std::function<Result<void>(const QString &)> &write)
{
    if (existing == WhenFileExists::Refuse && QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, {path});
    const QString part = path + u".part"_s;
    QFile::remove(part); // what a killed export may have left
    auto done = write(part);
#ifdef Q_OS_UNIX
    if (done)
        if (const int code = synchronise(part, O_RDWR))
            done = cannotWrite(path, code);
#endif
    if (done)
        done = giveName(part, path, existing);
    if (!done) {
        QFile::remove(part);
        return base::Failure(namedAfter(done.error(), part, path));
    }
#ifdef Q_OS_UNIX
    synchronise(QFileInfo(path).absolutePath(), O_RDONLY); // some shares cannot; the file is there all the same
#endif
    return {};
}

Result<void> writeAtomically(const QString &path, WhenFileExists existing, const QByteArray &content)
{
    return writeAtomically(path, existing, [&](const QString &part) -> Result<void> {
        QFile file(part);
        if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(content) == content.size())
            return {};
        if (file.error() == QFileDevice::ResourceError || (file.isOpen() && errno == ENOSPC))
            return failure(ErrorCode::DiskFull, {path});
        return failure(ErrorCode::CannotWriteFile, {path, file.errorString()});
    });
}

} // namespace faktorbenk::workbench
