#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace faktorbenk::report::pptx {

struct ZipEntry {
    QString name;
    QByteArray bytes;
    bool isPacked = false; // it is a zip itself: kept as it is
};

// The same entries make the same bytes: every date is 1 January 1980, no attributes of the machine.
// CannotWriteFile, DiskFull.
base::Result<void> writeZip(const std::vector<ZipEntry> &entries, const QString &path);
// The same in memory; empty if that fails, which is for lack of memory only.
QByteArray zipBytes(const std::vector<ZipEntry> &entries);

// Everything in a file from outside, by name; folders left out. None: not a zip, damaged, locked by a password, or
// larger than any template is (200 MB unpacked, 5000 entries).
std::optional<std::map<QString, QByteArray>> readZip(const QString &path);

} // namespace faktorbenk::report::pptx
