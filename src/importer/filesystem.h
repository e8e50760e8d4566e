#pragma once

#include <QString>

#include <cstdint>

namespace faktorbenk::importer {

// False for files on network shares and the like: one that is cut short by somebody else while it is mapped
// ends the program (SIGBUS), where reading it merely ends early.
// Where the system does not say (Windows, also for drives that are mapped) it is taken for a share: slower, never wrong.
bool isOnLocalDisk(const QString &path);
// By the number that statfs() gives a kind of file system on Linux: NFS, SMB, everything of FUSE …
bool isShare(std::uint32_t fileSystem);

} // namespace faktorbenk::importer
