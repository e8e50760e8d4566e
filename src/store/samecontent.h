#pragma once

#include "store/connection.h"
#include "survey/responses.h"

#include <QDateTime>

namespace faktorbenk::store {

struct EarlierImport {
    QString round;
    QDateTime when;
};

// The import of that kind («responses», «composite») that brought this very content, if it is in the file already: in that round, or – with no
// round named – in any.
base::Result<std::optional<EarlierImport>> findImport(Connection &connection, const QString &kind, const survey::Fingerprint &fingerprint,
                                                      const std::optional<QString> &round);

QString fingerprintText(const survey::Fingerprint &fingerprint);

} // namespace faktorbenk::store
