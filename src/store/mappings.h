#pragma once

#include "store/connection.h"

#include <QDateTime>

#include <vector>

namespace faktorbenk::store {

// A saved mapping as words; what they mean is the importer's business.
struct MappingColumn {
    QString header;
    int occurrence = 0;
    QString use;

    friend bool operator==(const MappingColumn &, const MappingColumn &) = default;
};

struct MappingRow {
    QString name;
    QString kind;             // «responses», «units», «benchmarks», «composite»
    QString encoding;         // empty: as recognised; so also
    QString separator;
    QString sheet;
    std::int64_t headerRow = 0; // 0: as recognised
    QDateTime saved;
    std::vector<MappingColumn> columns;
};

base::Result<std::vector<MappingRow>> readMappings(Connection &connection); // by name
// Each in one transaction. A mapping of the same name is written over; removing one that is not there is no
// error.
base::Result<void> writeMapping(Connection &connection, const MappingRow &mapping);
base::Result<void> removeMapping(Connection &connection, const QString &name);

} // namespace faktorbenk::store
