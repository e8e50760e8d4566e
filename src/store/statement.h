#pragma once

#include "store/connection.h"

#include <QVariantList>

#include <optional>

namespace faktorbenk::store {

// One statement with its values bound, in one call.

base::Result<QSqlQuery> run(Connection &connection, const QString &sql, const QVariantList &values);
base::Result<void> execute(Connection &connection, const QString &sql, const QVariantList &values);
base::Result<qint64> insertRow(Connection &connection, const QString &sql, const QVariantList &values); // its id
base::Result<std::optional<qint64>> firstId(Connection &connection, const QString &sql, const QVariantList &values);

} // namespace faktorbenk::store
