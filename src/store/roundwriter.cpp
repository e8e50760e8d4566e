#include "store/roundwriter.h"

#include "store/backgroundcuts.h"
#include "store/compositefigures.h"
#include "store/handedout.h"
#include "store/invited.h"
#include "store/roundrows.h"
#include "store/samecontent.h"
#include "store/undo.h"
#include "store/unitclaims.h"
#include "survey/onlyadds.h"
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

// Of a unit the unit list decides, then the responses, then the composite report.
survey::SettledTree settled(const std::vector<survey::UnitClaim> &fromResponses,
                            const std::vector<survey::UnitClaim> &fromList,
                            const std::vector<survey::UnitClaim> &fromComposite, const QString &municipality)
{
    if (fromComposite.empty())
        return survey::settleTree(fromResponses, fromList, municipality);
    return survey::settleTree(survey::mergedClaims(fromResponses, fromComposite), fromList, municipality);
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

    // round: of responses or of composite figures; kind: as the log calls it.
    template <class Round>
    Result<void> refuseSameContent(const Round &round, const QString &kind, SameContent where,
                                   const QStringList &fileNames)
    {
        const auto earlier =
            findImport(m_connection, kind, round.fingerprint,
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
        } else if (auto noted = noteUnlessOnlyAdded(*round, responses); !noted)
            return noted;
        if (auto done = clearResponses(round->id, existing == Existing::Add); !done)
            return done;
        if (auto done = execute(u"UPDATE round SET questionnaire = ? WHERE id = ?"_s,
                                {questionnaireText(responses.questionnaire), round->id});
            !done)
            return done;
        auto listed = readClaims(m_connection, round->id, ClaimSource::List);
        if (!listed)
            return base::Failure(listed.error());
        auto published = readClaims(m_connection, round->id, ClaimSource::Composite);
        if (!published)
            return base::Failure(published.error());
        // SQLite writes on this thread what is at hand, while the others work out what comes next.
        auto preparation =
            std::make_unique<Preparation>(responses.questionnaire, std::move(responses.responses), random);
        std::future<Result<TalliedTree>> adding = std::async(std::launch::async, [&] {
            return addedUp(settled(responses.units, *listed, *published, responses.municipality), *preparation);
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
        // The last that SQLite writes alone; the other core looks for cuts meanwhile.
        auto cuts = std::async(std::launch::async, [&] {
            return responses.cuts ? std::optional(responses.cuts()) : std::nullopt;
        });
        Result<void> written = writeTree(*round, tallied, stored);
        if (const auto found = cuts.get(); written)
            written = writeBackgroundCuts(m_connection, round->id, found);
        discard(std::make_tuple(std::move(preparation), std::move(tallied), std::move(responses)));
        return written;
    }

    // Settles the tree of a round anew from what is stored of it, after something else than responses changed.
    Result<void> settleAnew(const RoundSummary &round, Stored &stored)
    {
        if (round.responsesRemoved) // the tallies could not be made again
            return failure(ErrorCode::ResponsesRemoved, {round.name});
        auto listed = readClaims(m_connection, round.id, ClaimSource::List);
        if (!listed)
            return base::Failure(listed.error());
        auto published = readClaims(m_connection, round.id, ClaimSource::Composite);
        if (!published)
            return base::Failure(published.error());
        auto responses = readResponses(m_connection, round);
        if (!responses)
            return base::Failure(responses.error());
        return writeTree(round,
                         addedUp(settled(responses->units, *listed, *published, responses->municipality),
                                 tallied(*responses)),
                         stored);
    }

    Result<void> storeComposite(const survey::CompositeRound &composite, const QStringList &fileNames,
                                const QDateTime &when, Stored &stored)
    {
        auto round = roundNamed(composite.round, composite.municipality);
        if (!round)
            return base::Failure(round.error());
        if (auto done = writeCompositeFigures(m_connection, round->id, composite.figures); !done)
            return done;
        if (auto done = writeClaims(m_connection, round->id, ClaimSource::Composite, composite.units); !done)
            return done;
        if (auto done =
                execute(u"DELETE FROM import_log WHERE round_id = ? AND kind = 'composite'"_s, {round->id});
            !done)
            return done;
        if (auto done = log(round->id, u"composite"_s, fileNames, composite.fingerprint, when); !done)
            return done;
        if (round->hasResponses)
            stored.computedInstead.append(round->name);
        if (m_progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        return settleAnew(*round, stored);
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
        const auto byHand = readInvitedNumbers(m_connection, round.id);
        if (!byHand)
            return base::Failure(byHand.error());
        const auto invited = (byHand->isEmpty() ? tree : tree.withInvited(*byHand)).invited(tallied->respondents);
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
    // Those that come in stand instead of the round's own.
    Result<void> noteUnlessOnlyAdded(const RoundSummary &round, const RoundResponses &responses)
    {
        const auto states = readHandedOutStates(m_connection, round.name);
        if (!states)
            return base::Failure(states.error());
        if (std::none_of(states->begin(), states->end(), [](const auto &each) { return each->isOnlyAddedTo; }))
            return {};
        if (round.hasResponses && !round.responsesRemoved) {
            const auto before = readResponses(m_connection, round);
            if (!before)
                return base::Failure(before.error());
            if (survey::onlyAdds(*before, responses))
                return {};
        }
        return noteMoreThanAdded(m_connection, round.name);
    }

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
    QStringList names;
    for (const RoundResponses &round : rounds)
        names.append(round.round);
    const auto done = connection.transaction([&]() -> Result<void> {
        for (const RoundResponses &round : rounds) {
            if (existing != Existing::Replace)
                if (auto fresh = writer.refuseSameContent(round, u"responses"_s, sameContent, fileNames); !fresh)
                    return fresh;
            auto known = findRound(connection, round.round);
            if (!known)
                return base::Failure(known.error());
            if (*known && (*known)->hasResponses && existing == Existing::Refuse)
                return failure(ErrorCode::RoundHasResponses, {round.round});
        }
        if (auto kept = keepForUndo(connection, UndoKind::Responses, fileNames, when, names); !kept)
            return kept;
        if (!rounds.empty())
            if (auto adopted = writer.adoptWaitingUnits(rounds.back().round); !adopted)
                return adopted;
        for (RoundResponses &round : rounds)
            if (auto stepDone = writer.storeRound(std::move(round), existing, fileNames, when, random, stored);
                !stepDone)
                return stepDone;
        return noteNewRounds(connection, names);
    });
    if (!done)
        return base::Failure(done.error());
    return stored;
}

Result<Stored> storeComposite(Connection &connection, std::vector<survey::CompositeRound> rounds, Existing existing,
                              SameContent sameContent, const QStringList &fileNames, const QDateTime &when,
                              base::Progress &progress)
{
    Stored stored;
    std::sort(rounds.begin(), rounds.end(),
              [](const auto &a, const auto &b) { return survey::roundBefore(a.round, b.round); });
    Writer writer(connection, progress);
    const auto done = connection.transaction([&]() -> Result<void> {
        for (const survey::CompositeRound &round : rounds) {
            if (existing == Existing::Replace)
                break;
            if (auto fresh = writer.refuseSameContent(round, u"composite"_s, sameContent, fileNames); !fresh)
                return fresh;
            auto known = findRound(connection, round.round);
            if (!known)
                return base::Failure(known.error());
            if (*known && (*known)->hasComposite)
                return failure(ErrorCode::RoundHasComposite, {round.round});
        }
        QStringList touched;
        for (const survey::CompositeRound &round : rounds)
            touched.append(round.round);
        if (auto kept = keepForUndo(connection, UndoKind::Composite, fileNames, when, touched); !kept)
            return kept;
        if (!rounds.empty())
            if (auto adopted = writer.adoptWaitingUnits(rounds.back().round); !adopted)
                return adopted;
        for (const survey::CompositeRound &round : rounds)
            if (auto stepDone = writer.storeComposite(round, fileNames, when, stored); !stepDone)
                return stepDone;
        return noteNewRounds(connection, touched);
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
            for (const RoundSummary &round : *rounds) // the newest with figures, else the newest
                if (round.hasFigures() || std::none_of(rounds->begin(), rounds->end(),
                                                       [](const auto &each) { return each.hasFigures(); }))
                    name = round.name;
        }
        const QStringList touched = name ? QStringList{*name} : QStringList{};
        if (auto kept = keepForUndo(connection, UndoKind::Units, {fileName}, when, touched); !kept)
            return kept;
        if (!name) {
            stored.units = static_cast<qint64>(claims.size());
            return writeWaitingClaims(connection, claims);
        }
        auto round = writer.roundNamed(*name, QString());
        if (!round)
            return base::Failure(round.error());
        if (round->responsesRemoved)
            return failure(ErrorCode::ResponsesRemoved, {round->name});
        if (auto noted = noteNewRounds(connection, touched); !noted)
            return noted;
        if (auto wrote = writeClaims(connection, round->id, ClaimSource::List, claims); !wrote)
            return wrote;
        if (auto logged = writer.log(round->id, u"units"_s, {fileName}, {}, when); !logged)
            return logged;
        return writer.settleAnew(*round, stored);
    });
    if (!done)
        return base::Failure(done.error());
    return stored;
}

} // namespace faktorbenk::store
