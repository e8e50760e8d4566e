#include "store/roundwriter.h"

#include "store/roundrows.h"
#include "store/samecontent.h"
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
            if (round->responsesRemoved)
                return failure(ErrorCode::ResponsesRemoved, {round->name});
            auto before = readResponses(m_connection, *round);
            if (!before)
                return base::Failure(before.error());
            responses = survey::merged(std::move(*before), std::move(responses));
            if (const auto factor = survey::overfullFactor(responses.questionnaire))
                return failure(ErrorCode::TooManyStatements,
                               {factor->number(),
                                static_cast<qlonglong>(std::count_if(
                                    responses.questionnaire.begin(), responses.questionnaire.end(),
                                    [&](const survey::Statement &each) { return each.factor == *factor; })),
                                survey::MeanMoments::mostStatements});
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
        // SQLite writes on this thread what is at hand, while the others work out what comes next.
        auto preparation =
            std::make_unique<Preparation>(responses.questionnaire, std::move(responses.responses), random);
        std::future<Result<TalliedTree>> adding = std::async(std::launch::async, [&] {
            return addedUp(survey::settleTree(responses.units, *listed, responses.municipality), *preparation);
        });
        if (auto done = writeClaims(m_connection, round->id, ClaimSource::Responses, responses.units); !done)
            return done;
        if (auto done = writePacks(m_connection, round->id, *preparation, m_progress); !done)
            return done;
        if (auto done = writeBackground(m_connection, round->id, responses.background); !done)
            return done;
        if (auto done = log(round->id, u"responses"_s, fileNames, fingerprint, when); !done)
            return done;
        Result<TalliedTree> tallied = adding.get();
        const Result<void> written = writeTree(*round, tallied, stored);
        discard(std::make_tuple(std::move(preparation), std::move(tallied), std::move(responses)));
        return written;
    }

    Result<void> writeTree(const RoundSummary &round, const Result<TalliedTree> &tallied, Stored &stored)
    {
        if (!tallied)
            return base::Failure(tallied.error());
        if (auto done = writeUnits(m_connection, round.id, *tallied, m_progress); !done)
            return done;
        const survey::SettledTree &settled = tallied->settled;
        const survey::UnitTree &tree = settled.tree;
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
        if (auto done = execute(u"DELETE FROM responses_removed WHERE round_id = ?"_s, {round}); !done)
            return done;
        if (auto done = execute(u"DELETE FROM background_tally WHERE round_id = ?"_s, {round}); !done)
            return done;
        if (keepLog)
            return {};
        return execute(u"DELETE FROM import_log WHERE round_id = ? AND kind = 'responses'"_s, {round});
    }

    // Gives the memory of a round back while the next is written, or the file closed: with many units that takes its
    // time.
    template <class T> void discard(T value)
    {
        m_discarding.push_back(
            std::async(std::launch::async, [value = std::move(value)]() mutable { const T last = std::move(value); }));
    }

    Connection &m_connection;
    base::Progress &m_progress;
    std::vector<std::future<void>> m_discarding;
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
        if (round->responsesRemoved)
            return failure(ErrorCode::ResponsesRemoved, {round->name});
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
