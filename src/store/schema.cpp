#include "store/schema.h"

#include <QFile>

using namespace Qt::StringLiterals;

// A static library's resources must be asked for by name, outside any namespace.
static void loadSchemaResource()
{
    Q_INIT_RESOURCE(schema);
    Q_INIT_RESOURCE(emptyfile);
}

namespace faktorbenk::store {

namespace {

QString stepName(int version)
{
    return u":/schema/%1.sql"_s.arg(version, 3, 10, QChar(u'0'));
}

} // namespace

int newestSchemaVersion()
{
    loadSchemaResource();
    int version = 0;
    while (QFile::exists(stepName(version + 1)))
        ++version;
    return version;
}

QByteArray emptyFile()
{
    loadSchemaResource();
    QFile file(u":/schema/empty.faktorbenk"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

base::Result<void> migrate(Connection &connection, int from)
{
    for (int version = from + 1; version <= newestSchemaVersion(); ++version) {
        QFile step(stepName(version));
        if (!step.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::ResourceMissing, {step.fileName()});
        const QString script = QString::fromUtf8(step.readAll());
        const auto done = connection.transaction([&]() -> base::Result<void> {
            if (auto ran = connection.runScript(script); !ran)
                return ran;
            if (auto set = connection.run(u"PRAGMA application_id = %1"_s.arg(applicationId)); !set)
                return set;
            return connection.run(u"PRAGMA user_version = %1"_s.arg(version));
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace faktorbenk::store
