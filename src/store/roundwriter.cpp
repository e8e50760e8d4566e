#include "store/roundwriter.h"

#include "store/bulkinsert.h"
#include "store/preparedunits.h"
#include "store/samecontent.h"
#include "store/tallycodec.h"
#include "store/unitclaims.h"
#include "survey/roundname.h"

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::ErrorCode;
using base::failure;
using base::Result;
using survey::RoundResponses;
using survey::UnitCode;

namespace {

// A settled tree with what is written of every unit: the tallies of itself and everything below it.
struct TalliedTree
{
    survey::SettledTree settled;
    std::vector<std::int64_t> respondents; // directly in the unit
    std::vector<survey::GroupTally> totals;
    std::vector<QByteArray> encoded; // totals
};

Result<TalliedTree> addedUp(survey::SettledTree settled, const std::vector<PreparedUnit> &prepared)
{
    const survey::UnitTree &tree = settled.tree;
    std::vector<survey::GroupTally> totals(tree.size());
    std::vector<std::int64_t> respondents(tree.size());
    for (const PreparedUnit &unit : prepared) {
        const auto index = tree.find(unit.code);
        if (!index)
            return failure(ErrorCode::UnknownUnit, {unit.code.text()});
        totals[*index] = unit.tally;
        respondents[*index] = unit.tally.respondents;
    }
    for (survey::UnitIndex i = tree.size(); i-- > 1;)
        totals[*tree.at(i).parent] += totals[i];
    std::vector<QByteArray> encoded;
    encoded.reserve(totals.size());
    for (const survey::GroupTally &total : totals)
        encoded.push_back(encodeTally(total));
    return TalliedTree{std::move(settled), std::move(respondents), std::move(totals), std::move(encoded)};
}

class Writer
{
public:
    Writer(Connection &connection, base::Progress &progress) : m_connection(connection), m_progress(progress) {}

    Result<RoundSummary> roundNamed(const QString &name, const QString &municipality)
    {
        auto found = findRound(m_connection, name);
        if (!found)
            return base::Failure(found.error());
        if (!*found) {
            if (auto done = execute(u"INSERT INTO round (name, municipality) VALUES (?, ?)"_s,
                                    {name, municipality.isNull() ? u""_s : municipality});
                !done)
                return base::Failure(done.error());
            found = findRound(m_connection, name);
            if (!found)
                return base::Failure(found.error());
        } else if ((*found)->municipality.isEmpty() && !municipality.isEmpty()) {
            if (auto done =
                    execute(u"UPDATE round SET municipality = ? WHERE id = ?"_s, {municipality, (*found)->id});
                !done)
                return base::Failure(done.error());
            (*found)->municipality = municipality;
        }
        return **found;
    }

    Result<void> refuseSameContent(const RoundResponses &round, SameContent where, const QStringList &fileNames)
    {
        const auto earlier =
            findImport(m_connection, round.fingerprint,
                       where == SameContent::InAnyRound ? std::nullopt : std::optional(round.round));
        if (!earlier)
            return base::Failure(earlier.error());
        if (*earlier)
            return failure(ErrorCode::SameContentAgain, {fileNames.join(u", "_s), (*earlier)->round, (*earlier)->when});
        return {};
    }

    Result<void> storeRound(RoundResponses responses, Existing existing, const QStringList &fileNames,
                            const QDateTime &when, QRandomGenerator &random, Stored &stored)
    {
        auto round = roundNamed(responses.round, responses.municipality);
        if (!round)
            return base::Failure(round.error());
        const survey::Fingerprint fingerprint = responses.fingerprint;
        if (round->hasResponses && existing == Existing::Add) {
            auto before = readResponses(m_connection, *round);
            if (!before)
                return base::Failure(before.error());
            responses = survey::merged(std::move(*before), std::move(responses));
        }
        if (auto done = clearResponses(round->id, existing == Existing::Add); !done)
            return done;
        if (auto done = execute(u"UPDATE round SET questionnaire = ? WHERE id = ?"_s,
                                {questionnaireText(responses.questionnaire), round->id});
            !done)
            return done;
        auto listed = readClaims(m_connection, round->id, ClaimSource::List);
        if (!listed)
            return base::Failure(listed.error());
        // SQLite writes on this thread what is at hand, while the others work out what comes next: answers are
        // touched by the one, claims only read by the other and by writeClaims().
        std::future<std::vector<PreparedUnit>> preparing =
            std::async(std::launch::async, [&] { return shuffleAndPrepare(responses, random); });
        std::future<survey::SettledTree> settling = std::async(std::launch::async, [&] {
            return survey::settleTree(responses.units, *listed, responses.municipality);
        });
        if (auto done = writeClaims(m_connection, round->id, ClaimSource::Responses, responses.units); !done)
            return done;
        const std::vector<PreparedUnit> prepared = preparing.get();
        std::future<Result<TalliedTree>> adding =
            std::async(std::launch::async, [&] { return addedUp(settling.get(), prepared); });
        if (auto done = writePacks(round->id, prepared); !done)
            return done;
        if (auto done = writeBackground(round->id, responses.background); !done)
            return done;
        if (auto done = log(round->id, u"responses"_s, fileNames, fingerprint, when); !done)
            return done;
        return writeTree(*round, adding.get(), stored);
    }

    Result<void> writeTree(const RoundSummary &round, const Result<TalliedTree> &tallied, Stored &stored)
    {
        if (!tallied)
            return base::Failure(tallied.error());
        const survey::SettledTree &settled = tallied->settled;
        const survey::UnitTree &tree = settled.tree;

        if (auto done = execute(u"DELETE FROM unit WHERE round_id = ?"_s, {round.id}); !done)
            return done;
        auto insert = BulkInsert::prepare(m_connection, u"INSERT INTO unit (round_id, position, code, name, parent, service_type, "
                                           "invited, tally) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        if (!insert)
            return base::Failure(insert.error());
        insert->bind(0, round.id);
        for (survey::UnitIndex i = 0; i < tree.size(); ++i) {
            const survey::Unit &unit = tree.at(i);
            insert->bind(1, qint64(i));
            insert->bind(2, unit.code.text());
            insert->bind(3, unit.name);
            if (unit.parent)
                insert->bind(4, qint64(*unit.parent));
            else
                insert->bindNull(4);
            insert->bind(5, unit.serviceType);
            if (unit.invitedHere)
                insert->bind(6, qint64(*unit.invitedHere));
            else
                insert->bindNull(6);
            insert->bind(7, tallied->encoded[i]);
            if (auto done = insert->run(); !done)
                return done;
            if (auto go = step(i, tree.size()); !go)
                return go;
        }

        stored.units = static_cast<qint64>(tree.size());
        stored.outsideList.insert(stored.outsideList.end(), settled.outsideList.begin(), settled.outsideList.end());
        stored.cycles.insert(stored.cycles.end(), settled.cycles.begin(), settled.cycles.end());
        const auto invited = tree.invited(tallied->respondents);
        for (survey::UnitIndex i = 0; i < tree.size(); ++i)
            if (invited[i] && *invited[i] < tallied->totals[i].respondents)
                stored.invitedTooFew.push_back(tree.at(i).code);
        return {};
    }

    Result<void> log(qint64 round, const QString &kind, const QStringList &fileNames,
                     const survey::Fingerprint &fingerprint, const QDateTime &when)
    {
        return execute(u"INSERT INTO import_log (round_id, kind, file_names, fingerprint, imported) "
                       "VALUES (?, ?, ?, ?, ?)"_s,
                       {round, kind, fileNames.join(u'\n'), fingerprintText(fingerprint), when.toString(Qt::ISODate)});
    }

    Result<void> adoptWaitingUnits(const QString &roundName)
    {
        auto waiting = readWaitingClaims(m_connection);
        if (!waiting)
            return base::Failure(waiting.error());
        if (waiting->empty())
            return {};
        auto round = roundNamed(roundName, QString());
        if (!round)
            return base::Failure(round.error());
        auto own = readClaims(m_connection, round->id, ClaimSource::List);
        if (!own)
            return base::Failure(own.error());
        if (!own->empty())
            return {};
        if (auto done = writeClaims(m_connection, round->id, ClaimSource::List, *waiting); !done)
            return done;
        return writeWaitingClaims(m_connection, {});
    }

    Result<void> execute(const QString &sql, const QVariantList &values)
    {
        auto query = m_connection.prepare(sql);
        if (!query)
            return base::Failure(query.error());
        for (const QVariant &value : values)
            query->addBindValue(value);
        return m_connection.execute(*query);
    }

private:
    Result<void> clearResponses(qint64 round, bool keepLog)
    {
        if (auto done = execute(u"DELETE FROM response_pack WHERE round_id = ?"_s, {round}); !done)
            return done;
        if (auto done = execute(u"DELETE FROM background_tally WHERE round_id = ?"_s, {round}); !done)
            return done;
        if (keepLog)
            return {};
        return execute(u"DELETE FROM import_log WHERE round_id = ? AND kind = 'responses'"_s, {round});
    }

    Result<void> writePacks(qint64 round, const std::vector<PreparedUnit> &prepared)
    {
        auto insert = BulkInsert::prepare(
            m_connection, u"INSERT INTO response_pack (round_id, unit_code, respondents, answers) VALUES (?, ?, ?, ?)"_s);
        if (!insert)
            return base::Failure(insert.error());
        insert->bind(0, round);
        std::size_t done = 0;
        for (const PreparedUnit &unit : prepared) {
            if (unit.respondents == 0)
                continue;
            insert->bind(1, unit.code.text());
            insert->bind(2, unit.respondents);
            insert->bind(3, unit.packed);
            if (auto ran = insert->run(); !ran)
                return ran;
            if (auto go = step(done++, prepared.size()); !go)
                return go;
        }
        return {};
    }

    Result<void> writeBackground(qint64 round, const survey::BackgroundTallies &background)
    {
        for (const auto &[key, tally] : background)
            if (auto done =
                    execute(u"INSERT INTO background_tally (round_id, variable, category, tally) VALUES (?, ?, ?, ?)"_s,
                            {round, backgroundName(key.first), key.second, encodeTally(tally)});
                !done)
                return done;
        return {};
    }

    Result<void> step(std::size_t done, std::size_t total)
    {
        if (done % 256 != 0)
            return {};
        m_progress.report(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
        if (m_progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        return {};
    }

    Connection &m_connection;
    base::Progress &m_progress;
};

} // namespace

Result<Stored> storeResponses(Connection &connection, std::vector<RoundResponses> rounds, Existing existing,
                              SameContent sameContent, const QStringList &fileNames, const QDateTime &when,
                              QRandomGenerator &random, base::Progress &progress)
{
    Stored stored;
    std::sort(rounds.begin(), rounds.end(),
              [](const auto &a, const auto &b) { return survey::roundBefore(a.round, b.round); });
    Writer writer(connection, progress);
    const auto done = connection.transaction([&]() -> Result<void> {
        for (const RoundResponses &round : rounds) {
            if (existing != Existing::Replace)
                if (auto fresh = writer.refuseSameContent(round, sameContent, fileNames); !fresh)
                    return fresh;
            auto known = findRound(connection, round.round);
            if (!known)
                return base::Failure(known.error());
            if (*known && (*known)->hasResponses && existing == Existing::Refuse)
                return failure(ErrorCode::RoundHasResponses, {round.round});
        }
        if (!rounds.empty())
            if (auto adopted = writer.adoptWaitingUnits(rounds.back().round); !adopted)
                return adopted;
        for (RoundResponses &round : rounds)
            if (auto stepDone = writer.storeRound(std::move(round), existing, fileNames, when, random, stored);
                !stepDone)
                return stepDone;
        return {};
    });
    if (!done)
        return base::Failure(done.error());
    return stored;
}

Result<Stored> storeUnits(Connection &connection, const std::vector<survey::UnitClaim> &claims,
                          const std::optional<QString> &roundName, const QString &fileName, const QDateTime &when,
                          base::Progress &progress)
{
    Stored stored;
    Writer writer(connection, progress);
    const auto done = connection.transaction([&]() -> Result<void> {
        std::optional<QString> name = roundName;
        if (!name) {
            const auto rounds = readRounds(connection);
            if (!rounds)
                return base::Failure(rounds.error());
            for (const RoundSummary &round : *rounds) // the newest with responses, else the newest
                if (round.hasResponses || std::none_of(rounds->begin(), rounds->end(),
                                                       [](const auto &each) { return each.hasResponses; }))
                    name = round.name;
        }
        if (!name) {
            stored.units = static_cast<qint64>(claims.size());
            return writeWaitingClaims(connection, claims);
        }
        auto round = writer.roundNamed(*name, QString());
        if (!round)
            return base::Failure(round.error());
        if (auto wrote = writeClaims(connection, round->id, ClaimSource::List, claims); !wrote)
            return wrote;
        auto responses = readResponses(connection, *round);
        if (!responses)
            return base::Failure(responses.error());
        if (auto logged = writer.log(round->id, u"units"_s, {fileName}, {}, when); !logged)
            return logged;
        return writer.writeTree(
            *round, addedUp(survey::settleTree(responses->units, claims, responses->municipality), tallied(*responses)),
            stored);
    });
    if (!done)
        return base::Failure(done.error());
    return stored;
}

} // namespace faktorbenk::store
