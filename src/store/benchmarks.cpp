#include "store/benchmarks.h"

#include "store/undo.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using survey::Benchmark;

namespace {

QString levelName(Benchmark::Level level)
{
    return level == Benchmark::Level::Service ? u"service"_s : u"national"_s;
}

Benchmark::Level levelOf(const QString &name)
{
    return name == "service"_L1 ? Benchmark::Level::Service : Benchmark::Level::National;
}

QString serviceOf(const QString &serviceType)
{
    return serviceType.isNull() ? u""_s : serviceType;
}

base::Result<void> execute(Connection &connection, const QString &sql, const QVariantList &values)
{
    auto query = connection.prepare(sql);
    if (!query)
        return base::Failure(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    return connection.execute(*query);
}

base::Result<void> write(Connection &connection, const std::vector<Benchmark> &rows)
{
    for (const Benchmark &row : rows) {
        QVariantList key{levelName(row.level), serviceOf(row.serviceType), row.year};
        if (auto done = execute(connection, u"DELETE FROM benchmark WHERE level = ? AND service_type = ? AND year = ?"_s, key);
            !done)
            return done;
        QVariantList values = key;
        values << row.source << (row.read ? QVariant(row.read->toString(Qt::ISODate)) : QVariant());
        for (const auto &mean : row.means)
            values << (mean ? QVariant(mean->count()) : QVariant());
        if (auto done = execute(connection, u"INSERT INTO benchmark (level, service_type, year, source, read_on, f1, f2, f3, f4, "
                                            "f5, f6, f7, f8, f9, f10) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                values);
            !done)
            return done;
    }
    return {};
}

} // namespace

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
        row.level = levelOf(query->value(0).toString());
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

base::Result<void> writeBenchmarks(Connection &connection, const std::vector<Benchmark> &rows,
                                   const QStringList &fileNames, const QDateTime &when)
{
    return connection.transaction([&]() -> base::Result<void> {
        if (auto kept = keepForUndo(connection, UndoKind::Benchmarks, fileNames, when, {}); !kept)
            return kept;
        return write(connection, rows);
    });
}

base::Result<void> replaceBenchmarks(Connection &connection, const std::vector<Benchmark> &rows)
{
    return connection.transaction([&]() -> base::Result<void> {
        const auto step = readUndo(connection);
        if (!step)
            return base::Failure(step.error());
        if (*step && (*step)->what == UndoKind::Benchmarks)
            if (auto done = forgetUndo(connection); !done)
                return done;
        if (auto cleared = connection.run(u"DELETE FROM benchmark"_s); !cleared)
            return cleared;
        return write(connection, rows);
    });
}

base::Result<std::vector<BenchmarkChoice>> readBenchmarkChoices(Connection &connection, qint64 round)
{
    auto query = connection.prepare(u"SELECT level, service_type, year FROM benchmark_choice WHERE round_id = ?"_s);
    if (!query)
        return base::Failure(query.error());
    query->addBindValue(round);
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    std::vector<BenchmarkChoice> choices;
    while (query->next())
        choices.push_back({levelOf(query->value(0).toString()), query->value(1).toString(), query->value(2).toInt()});
    return choices;
}

base::Result<void> writeBenchmarkChoice(Connection &connection, qint64 round, const BenchmarkChoice &choice)
{
    return connection.transaction([&]() -> base::Result<void> {
        const QVariantList key{round, levelName(choice.level), serviceOf(choice.serviceType)};
        if (auto done = execute(connection, u"DELETE FROM benchmark_choice WHERE round_id = ? AND level = ? AND service_type = ?"_s, key);
            !done)
            return done;
        return execute(connection, u"INSERT INTO benchmark_choice (round_id, level, service_type, year) VALUES (?, ?, ?, ?)"_s,
                       key + QVariantList{choice.year});
    });
}

base::Result<void> removeBenchmarkChoice(Connection &connection, qint64 round, Benchmark::Level level,
                                         const QString &serviceType)
{
    return connection.transaction([&] {
        return execute(connection, u"DELETE FROM benchmark_choice WHERE round_id = ? AND level = ? AND service_type = ?"_s,
                       {round, levelName(level), serviceOf(serviceType)});
    });
}

} // namespace faktorbenk::store
