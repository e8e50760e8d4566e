#pragma once

#include <QString>

namespace faktorbenk::importer {

// False for files on network shares and the like: one that is cut short by somebody else while it is mapped
// ends the program (SIGBUS), where reading it merely ends early.
bool isOnLocalDisk(const QString &path);

} // namespace faktorbenk::importer
