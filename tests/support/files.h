#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

// Files and time for tests.
namespace faktorbenk::testing {

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

class FixedClock final : public base::Clock
{
public:
    QDateTime now() const override { return QDateTime(QDate(2023, 3, 23), QTime(10, 0), Qt::OffsetFromUTC, 3600); }
};

} // namespace faktorbenk::testing
