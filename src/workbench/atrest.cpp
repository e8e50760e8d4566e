#include "workbench/atrest.h"

#include <QFile>

namespace faktorbenk::workbench {

bool isOpenToOthers(const QString &path)
{
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return (QFile::permissions(path) & others) != QFile::Permissions();
}

base::Result<void> closeToOthers(const QString &path)
{
    QFile file(path);
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return base::failure(base::ErrorCode::CannotWriteFile, {path, file.errorString()});
    return {};
}

} // namespace faktorbenk::workbench
