#pragma once

#include "store/connection.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace faktorbenk::store {

struct LoggedImport {
    QString kind; // «responses», «units» …
    QStringList fileNames;
    QDateTime when;
};

// What has come into a round and is still in it, oldest first.
base::Result<std::vector<LoggedImport>> readImports(Connection &connection, qint64 round);

} // namespace faktorbenk::store
