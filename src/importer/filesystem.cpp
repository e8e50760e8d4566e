#include "importer/filesystem.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace faktorbenk::importer {

bool isShare(std::uint32_t fileSystem)
{
    switch (fileSystem) { // as in linux/magic.h, which does not have all of them
    case 0x6969U:                                  // NFS
    case 0x517BU:                                  // SMB
    case 0xFE534D42U:                              // SMB 2 and later
    case 0xFF534D42U:                              // CIFS
    case 0x65735546U:                              // FUSE: sshfs, gvfs, cloud drives
    case 0x01021997U:                              // 9p
    case 0x5346414FU:                              // AFS
    case 0x73757245U:                              // Coda
    case 0x00C36400U:                              // Ceph
        return true;
    default:
        return false;
    }
}

bool isOnLocalDisk(const QString &path)
{
#ifdef Q_OS_LINUX
    struct statfs about;
    return statfs(QFile::encodeName(path).constData(), &about) == 0 && !isShare(static_cast<std::uint32_t>(about.f_type));
#else
    Q_UNUSED(path)
    return false;
#endif
}

} // namespace faktorbenk::importer
