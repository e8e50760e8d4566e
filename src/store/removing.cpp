#include "store/removing.h"

#include "store/statement.h"
#include "store/undo.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<void> removeResponses(Connection &connection, const RoundSummary &round, const QDateTime &when)
{
    if (round.responsesRemoved)
        return failure(ErrorCode::ResponsesRemoved, {round.name});
    if (!round.hasResponses)
        return failure(ErrorCode::RoundHasNoResponses, {round.name});
    if (auto overwriting = connection.overwriteWhatIsDeleted(); !overwriting)
        return overwriting;
    const auto done = connection.transaction([&]() -> Result<void> {
        // What could be undone holds responses too.
        if (auto forgotten = forgetUndo(connection); !forgotten)
            return forgotten;
        auto removed = connection.prepare(u"DELETE FROM response_pack WHERE round_id = ?"_s);
        if (!removed)
            return base::Failure(removed.error());
        removed->addBindValue(round.id);
        if (auto ran = connection.execute(*removed); !ran)
            return ran;
        auto noted = connection.prepare(u"INSERT INTO responses_removed (round_id, removed) VALUES (?, ?)"_s);
        if (!noted)
            return base::Failure(noted.error());
        noted->addBindValue(round.id);
        noted->addBindValue(when.toString(Qt::ISODate));
        return connection.execute(*noted);
    });
    if (!done)
        return done;
    return connection.run(u"VACUUM"_s);
}

Result<QDateTime> responsesRemovedAt(Connection &connection, const RoundSummary &round)
{
    auto query = run(connection, u"SELECT removed FROM responses_removed WHERE round_id = ?"_s, {round.id});
    if (!query)
        return base::Failure(query.error());
    return query->next() ? QDateTime::fromString(query->value(0).toString(), Qt::ISODate) : QDateTime();
}

QStringList backupsBeside(const QString &path)
{
    const QFileInfo info(path);
    QStringList paths;
    for (const QString &name : info.dir().entryList(QDir::Files, QDir::Name)) {
        const QString rest = name.startsWith(info.fileName()) ? name.mid(info.fileName().size()) : QString();
        if (rest.startsWith(u'.') && rest.endsWith(".backup"_L1))
            paths.append(info.dir().filePath(name));
    }
    return paths;
}

} // namespace faktorbenk::store
