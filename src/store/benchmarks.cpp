#include "store/benchmarks.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using survey::Benchmark;

base::Result<std::vector<Benchmark>> readBenchmarks(Connection &connection)
{
    auto query = connection.prepare(u"SELECT level, service_type, year, source, read_on, f1, f2, f3, f4, f5, f6, f7, "
                                    "f8, f9, f10 FROM benchmark ORDER BY level, service_type, year"_s);
    if (!query)
        return base::Failure(query.error());
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    std::vector<Benchmark> rows;
    while (query->next()) {
        Benchmark row;
        row.level = query->value(0).toString() == "service"_L1 ? Benchmark::Level::Service : Benchmark::Level::National;
        row.serviceType = query->value(1).toString();
        row.year = query->value(2).toInt();
        row.source = query->value(3).toString();
        if (!query->isNull(4))
            row.read = QDate::fromString(query->value(4).toString(), Qt::ISODate);
        for (int i = 0; i < survey::factorCount; ++i)
            if (!query->isNull(5 + i))
                row.means[static_cast<std::size_t>(i)] = survey::Tenths(query->value(5 + i).toInt());
        rows.push_back(std::move(row));
    }
    return rows;
}

base::Result<void> writeBenchmarks(Connection &connection, const std::vector<Benchmark> &rows)
{
    return connection.transaction([&]() -> base::Result<void> {
        auto clear = connection.prepare(u"DELETE FROM benchmark WHERE level = ? AND service_type = ? AND year = ?"_s);
        if (!clear)
            return base::Failure(clear.error());
        auto insert = connection.prepare(u"INSERT INTO benchmark (level, service_type, year, source, read_on, f1, f2, "
                                         "f3, f4, f5, f6, f7, f8, f9, f10) "
                                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        if (!insert)
            return base::Failure(insert.error());
        for (const Benchmark &row : rows) {
            const QString level = row.level == Benchmark::Level::Service ? u"service"_s : u"national"_s;
            const QString service = row.serviceType.isNull() ? u""_s : row.serviceType;
            for (QSqlQuery *query : {&*clear, &*insert}) {
                query->bindValue(0, level);
                query->bindValue(1, service);
                query->bindValue(2, row.year);
            }
            insert->bindValue(3, row.source);
            insert->bindValue(4, row.read ? QVariant(row.read->toString(Qt::ISODate)) : QVariant());
            for (int i = 0; i < survey::factorCount; ++i) {
                const auto &mean = row.means[static_cast<std::size_t>(i)];
                insert->bindValue(5 + i, mean ? QVariant(mean->count()) : QVariant());
            }
            for (QSqlQuery *query : {&*clear, &*insert})
                if (auto done = connection.execute(*query); !done)
                    return done;
        }
        return {};
    });
}

} // namespace faktorbenk::store
