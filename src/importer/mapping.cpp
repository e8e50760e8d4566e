#include "importer/mapping.h"

#include "importer/columnuse.h"
#include "importer/kind.h"
#include "importer/text.h"

#include <QHash>
#include <QSet>

namespace faktorbenk::importer {

using namespace Qt::StringLiterals;

namespace {

// The columns of a file by what they are known by: key and occurrence, in the order of the file.
std::vector<std::pair<QString, int>> known(const std::vector<Column> &columns)
{
    std::vector<std::pair<QString, int>> keys;
    QHash<QString, int> seen;
    for (const Column &column : columns) {
        const QString key = headerKey(column.header);
        keys.emplace_back(key, key.isEmpty() ? 0 : seen[key]++);
    }
    return keys;
}

} // namespace

QString headerKey(const QString &header)
{
    if (const auto statement = statementOf(header))
        return u"%1.%2"_s.arg(statement->factor.number()).arg(statement->number);
    return comparableName(header);
}

Guess guess(const Table &table, const Setup &setup)
{
    Kind kind = Kind::Responses;
    if (setup.kind)
        kind = *setup.kind;
    else if (const auto looksLike = recogniseKind(table))
        kind = *looksLike;
    Guess found = setup.headerRow > 0 ? guess(table, kind, setup.headerRow) : guess(table, kind);
    for (const auto &[place, use] : setup.columns)
        found = corrected(std::move(found), place, use);
    return found;
}

Mapping mappingOf(const QString &name, const Guess &corrected, const Setup &setup)
{
    Mapping mapping{name, corrected.kind, setup.reading, setup.headerRow, {}};
    const auto keys = known(corrected.columns);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].first.isEmpty())
            continue;
        Column use = corrected.columns[i];
        use.header.clear();
        mapping.columns.push_back({keys[i].first, keys[i].second, use});
    }
    return mapping;
}

Setup setupFrom(const Mapping &mapping, const Guess &asRead)
{
    Setup setup{mapping.kind, mapping.reading, mapping.headerRow, {}};
    const auto keys = known(asRead.columns);
    for (const Mapping::Entry &entry : mapping.columns)
        for (std::size_t i = 0; i < keys.size(); ++i)
            if (keys[i] == std::pair(entry.header, entry.occurrence))
                setup.columns.insert_or_assign(i, entry.use);
    return setup;
}

bool looksTheSame(const Mapping &mapping, const Guess &asRead)
{
    QSet<QString> theirs;
    for (const Mapping::Entry &entry : mapping.columns)
        theirs.insert(entry.header);
    QSet<QString> ours;
    for (const Column &column : asRead.columns)
        if (const QString key = headerKey(column.header); !key.isEmpty())
            ours.insert(key);
    return !ours.isEmpty() && ours == theirs;
}

} // namespace faktorbenk::importer
