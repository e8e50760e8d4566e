#include "store/handedout.h"

#include "store/roundreader.h"
#include "store/tallycodec.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::ErrorCode;
using base::failure;
using base::Result;
using survey::HandedOutGroups;
using survey::HandedOutState;

namespace {

// Every group of a state as it is written: the units under '', each variable under its name.
template <class Visit> void visitGroups(const HandedOutState &state, Visit visit)
{
    visit(u""_s, state.units);
    for (const auto &[variable, groups] : state.background)
        visit(backgroundName(variable), groups);
}

QString fingerprintOf(const HandedOutState &state)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray &bytes) {
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    };
    add(QByteArray::number(qlonglong(state.floor.figures)));
    add(QByteArray::number(qlonglong(state.floor.distributions)));
    visitGroups(state, [&](const QString &variable, const HandedOutGroups &groups) {
        add(variable.toUtf8());
        for (survey::UnitIndex i = 0; i < groups.tree.size(); ++i) {
            const auto parent = groups.tree.at(i).parent;
            add(groups.tree.at(i).code.text().toUtf8());
            add(parent ? QByteArray::number(qulonglong(*parent)) : QByteArray());
            add(QByteArray::number(groups.released[i]));
            add(encodeTally(groups.totals[i]));
            if (!groups.kept.empty())
                add(QByteArray::number(groups.kept[i]));
        }
    });
    return QString::fromLatin1(hash.result().toHex());
}

Result<QSqlQuery> executed(Connection &connection, const QString &sql, const QVariantList &values)
{
    auto query = connection.prepare(sql);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    return query;
}

using Since = HandedOutGroups::Since;
constexpr std::array sinceWords = {"same"_L1, "people"_L1, "other"_L1}; // in the order of Since

QVariant wordOf(const std::optional<Since> &since)
{
    return since ? QVariant(QString(sinceWords[static_cast<std::size_t>(*since)])) : QVariant();
}

Result<std::optional<qint64>> findState(Connection &connection, const QString &round, const QString &fingerprint)
{
    auto found = executed(connection, u"SELECT id FROM handed_out_state WHERE round = ? AND fingerprint = ?"_s,
                          {round, fingerprint});
    if (!found)
        return base::Failure(found.error());
    return found->next() ? std::optional(found->value(0).toLongLong()) : std::nullopt;
}

Result<void> writeGroups(Connection &connection, qint64 state, const QString &variable, const HandedOutGroups &groups)
{
    for (survey::UnitIndex i = 0; i < groups.tree.size(); ++i) {
        const survey::Unit &group = groups.tree.at(i);
        auto done = executed(connection,
                             u"INSERT INTO handed_out_group (state_id, variable, position, code, parent, released, "
                             "tally, since, same, kept) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                             {state, variable, qint64(i), group.code.text().isNull() ? u""_s : group.code.text(),
                              group.parent ? QVariant(qint64(*group.parent)) : QVariant(), groups.released[i],
                              encodeTally(groups.totals[i]), wordOf(groups.since),
                              groups.same.empty() ? QVariant() : QVariant(groups.same[i]),
                              groups.kept.empty() ? QVariant() : QVariant(groups.kept[i])});
        if (!done)
            return base::Failure(done.error());
    }
    return {};
}

Result<std::map<QString, HandedOutGroups>> readGroups(Connection &connection, qint64 state)
{
    auto query = executed(connection,
                          u"SELECT variable, code, parent, released, tally, since, same, kept FROM handed_out_group WHERE state_id = ? "
                          "ORDER BY variable, position"_s,
                          {state});
    if (!query)
        return base::Failure(query.error());
    std::map<QString, HandedOutGroups> groups;
    std::map<QString, std::vector<survey::UnitTree::Row>> rows;
    const auto damaged = [&] { return failure(ErrorCode::DatabaseDamaged, {connection.path(), u"handed_out_group"_s}); };
    while (query->next()) {
        const QString variable = query->value(0).toString();
        survey::UnitTree::Row row;
        row.code = survey::UnitCode(query->value(1).toString());
        if (const QVariant parent = query->value(2); !parent.isNull())
            row.parent = static_cast<survey::UnitIndex>(parent.toLongLong());
        rows[variable].push_back(std::move(row));
        groups[variable].released.push_back(query->value(3).toUInt());
        const auto tally = decodeTally(query->value(4).toByteArray());
        if (!tally)
            return damaged();
        groups[variable].totals.push_back(*tally);
        if (query->isNull(5))
            continue;
        const auto since = std::find(sinceWords.begin(), sinceWords.end(), query->value(5).toString());
        if (since == sinceWords.end())
            return damaged();
        groups[variable].since = static_cast<Since>(since - sinceWords.begin());
        groups[variable].same.push_back(query->value(6).toUInt());
        groups[variable].kept.push_back(query->value(7).toUInt());
    }
    for (auto &[variable, read] : rows) {
        auto tree = survey::UnitTree::fromRows(std::move(read));
        if (!tree)
            return damaged();
        groups[variable].tree = std::move(*tree);
    }
    return groups;
}

} // namespace

Result<std::vector<HandOut>> readHandOuts(Connection &connection)
{
    auto query = executed(connection,
                          u"SELECT h.made, s.round, h.what, h.audience, h.unit, s.figures, s.distributions "
                          "FROM handed_out h JOIN handed_out_state s ON s.id = h.state_id ORDER BY h.id"_s,
                          {});
    if (!query)
        return base::Failure(query.error());
    std::vector<HandOut> handOuts;
    while (query->next()) {
        HandOut each;
        each.when = QDateTime::fromString(query->value(0).toString(), Qt::ISODate);
        each.round = query->value(1).toString();
        each.what = query->value(2).toString();
        each.forStaff = query->value(3).toString() == "staff"_L1;
        if (const QVariant unit = query->value(4); !unit.isNull())
            each.unit = survey::UnitCode(unit.toString());
        each.floor = {query->value(5).toLongLong(), query->value(6).toLongLong()};
        handOuts.push_back(std::move(each));
    }
    return handOuts;
}

Result<std::vector<std::shared_ptr<const HandedOutState>>>
readHandedOutStates(Connection &connection, const QString &round, const std::optional<QDateTime> &until)
{
    auto query = executed(connection,
                          u"SELECT s.id, s.figures, s.distributions, s.only_added_to, (SELECT h.made FROM handed_out h WHERE h.state_id = s.id "
                          "ORDER BY h.id LIMIT 1) FROM handed_out_state s WHERE s.round = ? ORDER BY s.id"_s,
                          {round});
    if (!query)
        return base::Failure(query.error());
    struct Found {
        qint64 id;
        survey::FloorPolicy floor;
        bool isOnlyAddedTo;
    };
    std::vector<Found> found;
    while (query->next())
        if (!until || QDateTime::fromString(query->value(4).toString(), Qt::ISODate) <= *until)
            found.push_back({query->value(0).toLongLong(),
                             {query->value(1).toLongLong(), query->value(2).toLongLong()},
                             query->value(3).toBool()});
    std::vector<std::shared_ptr<const HandedOutState>> states;
    for (const auto &[id, floor, isOnlyAddedTo] : found) {
        auto groups = readGroups(connection, id);
        if (!groups)
            return base::Failure(groups.error());
        HandedOutState state{floor, std::move((*groups)[QString()]), {}, isOnlyAddedTo};
        for (int i = 0; i < survey::backgroundVariableCount; ++i) {
            const auto variable = static_cast<survey::BackgroundVariable>(i);
            if (const auto each = groups->find(backgroundName(variable)); each != groups->end())
                state.background.insert({variable, std::move(each->second)});
        }
        states.push_back(std::make_shared<const HandedOutState>(std::move(state)));
    }
    return states;
}

Result<void> noteHandedOut(Connection &connection, const HandedOutState &state, const HandOut &handOut)
{
    const QString fingerprint = fingerprintOf(state);
    return connection.transaction([&]() -> Result<void> {
        auto known = findState(connection, handOut.round, fingerprint);
        if (!known)
            return base::Failure(known.error());
        if (!*known) {
            auto made = executed(connection,
                                 u"INSERT INTO handed_out_state (round, fingerprint, figures, distributions, only_added_to) "
                                 "VALUES (?, ?, ?, ?, 1)"_s,
                                 {handOut.round, fingerprint, qint64(state.floor.figures), qint64(state.floor.distributions)});
            if (!made)
                return base::Failure(made.error());
            known = findState(connection, handOut.round, fingerprint);
            if (!known)
                return base::Failure(known.error());
            Result<void> written;
            visitGroups(state, [&](const QString &variable, const HandedOutGroups &groups) {
                if (written)
                    written = writeGroups(connection, **known, variable, groups);
            });
            if (!written)
                return written;
        }
        auto noted = executed(connection, u"INSERT INTO handed_out (state_id, made, what, audience, unit) VALUES (?, ?, ?, ?, ?)"_s,
                              {**known, handOut.when.toString(Qt::ISODate), handOut.what,
                               handOut.forStaff ? u"staff"_s : u"leader"_s,
                               handOut.unit ? QVariant(handOut.unit->text()) : QVariant()});
        if (!noted)
            return base::Failure(noted.error());
        return {};
    });
}

Result<void> rewriteHandedOutStates(Connection &connection, const QString &round, const std::vector<HandedOutState> &states)
{
    auto known = executed(connection, u"SELECT id FROM handed_out_state WHERE round = ? ORDER BY id"_s, {round});
    if (!known)
        return base::Failure(known.error());
    std::vector<qint64> ids;
    while (known->next())
        ids.push_back(known->value(0).toLongLong());
    for (std::size_t i = 0; i < states.size() && i < ids.size(); ++i) {
        if (auto cleared = executed(connection, u"DELETE FROM handed_out_group WHERE state_id = ?"_s, {ids[i]}); !cleared)
            return base::Failure(cleared.error());
        Result<void> written;
        visitGroups(states[i], [&](const QString &variable, const HandedOutGroups &groups) {
            if (written)
                written = writeGroups(connection, ids[i], variable, groups);
        });
        if (!written)
            return written;
        // It was made of figures that are gone, and whoever tries them one after the other would find them by it.
        QString fingerprint = fingerprintOf(states[i]);
        const auto taken = findState(connection, round, fingerprint);
        if (!taken)
            return base::Failure(taken.error());
        if (*taken && **taken != ids[i])
            fingerprint = u"%1 %2"_s.arg(fingerprint).arg(ids[i]);
        if (auto done = executed(connection, u"UPDATE handed_out_state SET fingerprint = ? WHERE id = ?"_s, {fingerprint, ids[i]}); !done)
            return base::Failure(done.error());
    }
    return {};
}

Result<void> noteMoreThanAdded(Connection &connection, const QString &round, const QDateTime &since)
{
    auto states = executed(connection,
                           u"SELECT s.id, (SELECT h.made FROM handed_out h WHERE h.state_id = s.id ORDER BY h.id LIMIT 1) "
                           "FROM handed_out_state s WHERE s.round = ? AND s.only_added_to = 1"_s,
                           {round});
    if (!states)
        return base::Failure(states.error());
    std::vector<qint64> touched;
    while (states->next())
        if (!since.isValid() || QDateTime::fromString(states->value(1).toString(), Qt::ISODate) >= since)
            touched.push_back(states->value(0).toLongLong());
    for (const qint64 id : touched)
        if (auto done = executed(connection, u"UPDATE handed_out_state SET only_added_to = 0 WHERE id = ?"_s, {id}); !done)
            return base::Failure(done.error());
    return {};
}

} // namespace faktorbenk::store
