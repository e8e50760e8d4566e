#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "workbench/filekind.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace faktorbenk::workbench {

// How an office's files are to be read, under a name. Kept in the database file; its columns are known by their
// headers, whatever their order (importer/mapping.h).
struct SavedMapping {
    struct Column {
        QString header; // as compared: without case, spaces and punctuation
        int occurrence = 0;
        QString use;    // as in Inspection::roles

        friend bool operator==(const Column &, const Column &) = default;
    };

    QString name;
    FileKind kind = FileKind::Responses;
    QString encoding;  // empty: as recognised; so also
    QString separator;
    QString sheet;
    std::int64_t headerRow = 0;
    std::vector<Column> columns;
    QDateTime saved;
};

// «responses», «units», «benchmarks», «composite»: as the command line spells it.
QString fileKindWord(FileKind kind);

// By name. None in a file that does not exist yet.
base::Result<std::vector<SavedMapping>> savedMappings(const QString &database);
// UnknownMapping.
base::Result<SavedMapping> savedMapping(const QString &database, const QString &name);
// Writes over one of the same name. Each in one transaction.
base::Result<void> saveMapping(const QString &database, const SavedMapping &mapping, const base::Clock &clock);
base::Result<void> removeMapping(const QString &database, const QString &name);

} // namespace faktorbenk::workbench
