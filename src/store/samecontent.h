#pragma once

#include "store/connection.h"
#include "survey/responses.h"

#include <QDateTime>

namespace faktorbenk::store {

struct EarlierImport {
    QString round;
    QDateTime when;
};

// The import that brought these very responses, if they are in the file already: in that round, or – with no
// round named – in any.
base::Result<std::optional<EarlierImport>> findImport(Connection &connection, const survey::Fingerprint &fingerprint,
                                                      const std::optional<QString> &round);

QString fingerprintText(const survey::Fingerprint &fingerprint);

} // namespace faktorbenk::store
