#include "store/importlog.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

base::Result<std::vector<LoggedImport>> readImports(Connection &connection, qint64 round)
{
    auto query = connection.prepare(u"SELECT kind, file_names, imported FROM import_log WHERE round_id = ? ORDER BY id"_s);
    if (!query)
        return base::Failure(query.error());
    query->addBindValue(round);
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    std::vector<LoggedImport> imports;
    while (query->next())
        imports.push_back({query->value(0).toString(), query->value(1).toString().split(u'\n', Qt::SkipEmptyParts),
                           QDateTime::fromString(query->value(2).toString(), Qt::ISODate)});
    return imports;
}

} // namespace faktorbenk::store
