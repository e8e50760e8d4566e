#include "store/backgroundcuts.h"

#include "store/bulkinsert.h"
#include "store/roundreader.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::Result;
using survey::BackgroundCut;
using survey::BackgroundVariable;

namespace {

QString besideText(survey::VariableSet beside)
{
    QStringList names;
    for (int i = 0; i < survey::backgroundVariableCount; ++i)
        if (const auto variable = static_cast<BackgroundVariable>(i); beside & survey::setOf(variable))
            names.append(backgroundName(variable));
    return names.join(u' ');
}

std::optional<BackgroundVariable> variableNamed(const QString &name)
{
    for (int i = 0; i < survey::backgroundVariableCount; ++i)
        if (const auto variable = static_cast<BackgroundVariable>(i); backgroundName(variable) == name)
            return variable;
    return std::nullopt;
}

std::optional<BackgroundCut> cutOf(const QSqlQuery &row)
{
    BackgroundCut cut;
    const auto variable = variableNamed(row.value(0).toString());
    const QJsonArray categories = QJsonDocument::fromJson(row.value(1).toString().toUtf8()).array();
    const int factor = row.value(3).toInt();
    if (!variable || categories.isEmpty() || factor < 0 || factor > survey::factorCount)
        return std::nullopt;
    cut.variable = *variable;
    for (const QJsonValue &category : categories)
        cut.categories.append(category.toString());
    for (const QString &name : row.value(2).toString().split(u' ', Qt::SkipEmptyParts)) {
        const auto other = variableNamed(name);
        if (!other)
            return std::nullopt;
        cut.beside |= survey::setOf(*other);
    }
    if (factor > 0)
        cut.factor = survey::Factor::fromNumber(factor);
    if (const QVariant people = row.value(4); !people.isNull())
        cut.people = people.toLongLong();
    return cut;
}

} // namespace

Result<void> writeBackgroundCuts(Connection &connection, qint64 round, const std::optional<survey::BackgroundCuts> &cuts)
{
    if (auto cleared = run(connection, u"DELETE FROM background_cut WHERE round_id = ?"_s, {round}); !cleared)
        return base::Failure(cleared.error());
    if (auto cleared = run(connection, u"DELETE FROM background_examined WHERE round_id = ?"_s, {round}); !cleared)
        return base::Failure(cleared.error());
    if (!cuts)
        return {};
    if (auto noted = run(connection, u"INSERT INTO background_examined (round_id) VALUES (?)"_s, {round}); !noted)
        return base::Failure(noted.error());
    auto insert = BulkInsert::prepare(connection, u"INSERT INTO background_cut (round_id, variable, categories, beside, "
                                      "factor, people) VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return base::Failure(insert.error());
    insert->bind(0, round);
    for (const BackgroundCut &cut : *cuts) {
        const QString variable = backgroundName(cut.variable);
        const QString categories = QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(cut.categories)).toJson(QJsonDocument::Compact));
        const QString beside = besideText(cut.beside);
        insert->bind(1, variable);
        insert->bind(2, categories);
        insert->bind(3, beside.isNull() ? u""_s : beside);
        insert->bind(4, qint64(cut.factor ? cut.factor->number() : 0));
        if (cut.people)
            insert->bind(5, qint64(*cut.people));
        else
            insert->bindNull(5);
        if (auto ran = insert->run(); !ran)
            return ran;
    }
    return {};
}

Result<std::optional<survey::BackgroundCuts>> readBackgroundCuts(Connection &connection, qint64 round)
{
    auto examined = run(connection, u"SELECT 1 FROM background_examined WHERE round_id = ?"_s, {round});
    if (!examined)
        return base::Failure(examined.error());
    if (!examined->next())
        return std::nullopt;
    auto rows = run(connection, u"SELECT variable, categories, beside, factor, people FROM background_cut WHERE round_id = ?"_s,
                    {round});
    if (!rows)
        return base::Failure(rows.error());
    survey::BackgroundCuts cuts;
    while (rows->next()) {
        auto cut = cutOf(*rows);
        if (!cut)
            return base::failure(base::ErrorCode::DatabaseDamaged, {connection.path(), u"background_cut"_s});
        cuts.push_back(std::move(*cut));
    }
    return cuts;
}

} // namespace faktorbenk::store
