#include "store/floors.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

base::Result<std::vector<LoggedFloor>> readFloors(Connection &connection)
{
    auto query =
        connection.prepare(u"SELECT changed, figures, distributions, reason FROM floor_change ORDER BY id"_s);
    if (!query)
        return base::Failure(query.error());
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    std::vector<LoggedFloor> floors;
    while (query->next())
        floors.push_back({QDateTime::fromString(query->value(0).toString(), Qt::ISODate),
                          {query->value(1).toLongLong(), query->value(2).toLongLong()},
                          query->value(3).toString()});
    return floors;
}

base::Result<void> logFloor(Connection &connection, const survey::FloorPolicy &floor, const QString &reason,
                            const QDateTime &when)
{
    return connection.transaction([&]() -> base::Result<void> {
        auto query = connection.prepare(
            u"INSERT INTO floor_change (changed, figures, distributions, reason) VALUES (?, ?, ?, ?)"_s);
        if (!query)
            return base::Failure(query.error());
        query->addBindValue(when.toString(Qt::ISODate));
        query->addBindValue(qint64(floor.figures));
        query->addBindValue(qint64(floor.distributions));
        query->addBindValue(reason.isNull() ? u""_s : reason);
        return connection.execute(*query);
    });
}

} // namespace faktorbenk::store
