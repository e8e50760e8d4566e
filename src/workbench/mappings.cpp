#include "workbench/mappings.h"

#include "store/database.h"
#include "workbench/settling.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using base::Result;

Result<std::vector<SavedMapping>> savedMappings(const QString &path)
{
    std::vector<SavedMapping> mappings;
    if (!QFileInfo::exists(path))
        return mappings;
    const auto database = store::Database::open(path, false);
    if (!database)
        return base::Failure(database.error());
    const auto rows = store::readMappings((*database)->connection());
    if (!rows)
        return base::Failure(rows.error());
    for (const store::MappingRow &row : *rows)
        mappings.push_back(savedFrom(row));
    return mappings;
}

Result<SavedMapping> savedMapping(const QString &path, const QString &name)
{
    auto known = savedMappings(path);
    if (!known)
        return base::Failure(known.error());
    const auto it = std::find_if(known->begin(), known->end(), [&](const auto &each) { return each.name == name; });
    if (it != known->end())
        return *it;
    QStringList names;
    for (const SavedMapping &mapping : *known)
        names.append(u"“%1”"_s.arg(mapping.name));
    return base::failure(base::ErrorCode::UnknownMapping, {name, names.join(u", "_s)});
}

Result<void> saveMapping(const QString &path, const SavedMapping &mapping, const base::Clock &clock)
{
    const auto database = store::Database::open(path, true);
    if (!database)
        return base::Failure(database.error());
    return store::writeMapping((*database)->connection(), storedRow(mapping, clock.now()));
}

Result<void> removeMapping(const QString &path, const QString &name)
{
    const auto database = store::Database::open(path, true);
    if (!database)
        return base::Failure(database.error());
    return store::removeMapping((*database)->connection(), name);
}

} // namespace faktorbenk::workbench
