#include "store/mappings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::Result;

namespace {

Result<void> run(Connection &connection, const QString &sql, const QVariantList &values)
{
    auto query = connection.prepare(sql);
    if (!query)
        return base::Failure(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    return connection.execute(*query);
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

Result<std::vector<MappingRow>> readMappings(Connection &connection)
{
    auto query = connection.prepare(
        u"SELECT name, kind, encoding, separator, sheet, header_row, saved FROM mapping ORDER BY name"_s);
    if (!query)
        return base::Failure(query.error());
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    std::vector<MappingRow> mappings;
    while (query->next())
        mappings.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                            query->value(3).toString(), query->value(4).toString(), query->value(5).toLongLong(),
                            QDateTime::fromString(query->value(6).toString(), Qt::ISODate), {}});
    auto columns = connection.prepare(
        u"SELECT mapping, header, occurrence, use FROM mapping_column ORDER BY mapping, position"_s);
    if (!columns)
        return base::Failure(columns.error());
    if (auto done = connection.execute(*columns); !done)
        return base::Failure(done.error());
    while (columns->next()) {
        const QString name = columns->value(0).toString();
        const auto it =
            std::find_if(mappings.begin(), mappings.end(), [&](const auto &each) { return each.name == name; });
        if (it != mappings.end())
            it->columns.push_back(
                {columns->value(1).toString(), columns->value(2).toInt(), columns->value(3).toString()});
    }
    return mappings;
}

Result<void> writeMapping(Connection &connection, const MappingRow &mapping)
{
    return connection.transaction([&]() -> Result<void> {
        if (auto done = run(connection, u"DELETE FROM mapping WHERE name = ?"_s, {mapping.name}); !done)
            return done;
        if (auto done = run(connection,
                            u"INSERT INTO mapping (name, kind, encoding, separator, sheet, header_row, saved) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                            {mapping.name, mapping.kind, orNull(mapping.encoding), orNull(mapping.separator), orNull(mapping.sheet),
                             mapping.headerRow > 0 ? QVariant(qint64(mapping.headerRow)) : QVariant(),
                             mapping.saved.toString(Qt::ISODate)});
            !done)
            return done;
        for (std::size_t i = 0; i < mapping.columns.size(); ++i)
            if (auto done = run(connection,
                                u"INSERT INTO mapping_column (mapping, position, header, occurrence, use) "
                                "VALUES (?, ?, ?, ?, ?)"_s,
                                {mapping.name, qint64(i), mapping.columns[i].header, mapping.columns[i].occurrence,
                                 mapping.columns[i].use});
                !done)
                return done;
        return {};
    });
}

Result<void> removeMapping(Connection &connection, const QString &name)
{
    return connection.transaction(
        [&] { return run(connection, u"DELETE FROM mapping WHERE name = ?"_s, {name}); });
}

} // namespace faktorbenk::store
