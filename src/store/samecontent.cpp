#include "store/samecontent.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

QString fingerprintText(const survey::Fingerprint &print)
{
    return u"%1%2"_s.arg(print.high, 16, 16, QChar(u'0')).arg(print.low, 16, 16, QChar(u'0'));
}

base::Result<std::optional<EarlierImport>> findImport(Connection &connection, const QString &kind, const survey::Fingerprint &fingerprint,
                                                      const std::optional<QString> &round)
{
    auto query = connection.prepare(u"SELECT r.name, l.imported FROM import_log l JOIN round r ON r.id = l.round_id "
                                    "WHERE l.kind = ? AND l.fingerprint = ? AND (? OR r.name = ?)"_s);
    if (!query)
        return base::Failure(query.error());
    query->addBindValue(kind);
    query->addBindValue(fingerprintText(fingerprint));
    query->addBindValue(!round.has_value());
    query->addBindValue(round.value_or(u""_s));
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    if (!query->next())
        return std::nullopt;
    return EarlierImport{query->value(0).toString(), QDateTime::fromString(query->value(1).toString(), Qt::ISODate)};
}

} // namespace faktorbenk::store
