#include "store/roundreader.h"

#include "store/answerpack.h"
#include "store/backgroundcuts.h"
#include "store/compositefigures.h"
#include "store/invited.h"
#include "store/statement.h"
#include "store/tallycodec.h"
#include "store/unitclaims.h"
#include "survey/composedotherwise.h"
#include "survey/roundname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr auto roundColumns = "SELECT r.id, r.name, r.municipality, "
                              "(SELECT count(*) FROM unit u WHERE u.round_id = r.id), "
                              "EXISTS (SELECT 1 FROM response_pack p WHERE p.round_id = r.id) "
                              "OR EXISTS (SELECT 1 FROM responses_removed d WHERE d.round_id = r.id), "
                              "(SELECT max(l.imported) FROM import_log l WHERE l.round_id = r.id "
                              " AND l.kind IN ('responses', 'composite')), "
                              "EXISTS (SELECT 1 FROM responses_removed d WHERE d.round_id = r.id), "
                              "EXISTS (SELECT 1 FROM composite_unit c WHERE c.round_id = r.id), "
                              "EXISTS (SELECT 1 FROM responses_removed d WHERE d.round_id = r.id AND d.figures IS NULL) "
                              "FROM round r"_L1;

RoundSummary summary(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(),
            query.value(1).toString(),
            query.value(2).toString(),
            query.value(3).toLongLong(),
            query.value(4).toBool(),
            QDateTime::fromString(query.value(5).toString(), Qt::ISODate),
            query.value(6).toBool(),
            query.value(7).toBool(),
            query.value(8).toBool()};
}

base::Failure damaged(const Connection &connection, const char *what)
{
    return failure(ErrorCode::DatabaseDamaged, {connection.path(), QString::fromLatin1(what)});
}

const auto backgroundNames = std::array{u"gender"_s, u"age"_s, u"education"_s, u"position"_s, u"leadership"_s};

// left: takes in what is left of each, if it is not none.
Result<survey::BackgroundTallies> readBackground(Connection &connection, qint64 round, survey::Reduction *left = nullptr)
{
    auto query = connection.prepare(u"SELECT variable, category, tally, kept FROM background_tally WHERE round_id = ?"_s);
    if (!query)
        return base::Failure(query.error());
    query->addBindValue(round);
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    survey::BackgroundTallies background;
    while (query->next()) {
        const auto name = std::find(backgroundNames.begin(), backgroundNames.end(), query->value(0).toString());
        const auto tally = decodeTally(query->value(2).toByteArray());
        if (name == backgroundNames.end() || !tally)
            return damaged(connection, "background_tally");
        const auto variable = static_cast<survey::BackgroundVariable>(name - backgroundNames.begin());
        const std::pair key(variable, query->value(1).toString());
        background.insert({key, *tally});
        if (left)
            left->background.insert({key, query->value(3).toUInt()});
    }
    return background;
}

// Of units and background nothing yet. None: everything is there.
Result<std::optional<survey::Reduction>> readReduction(Connection &connection, const RoundSummary &round)
{
    if (!round.responsesRemoved || round.hiddenSumsLeft)
        return std::nullopt;
    auto query = run(connection, u"SELECT figures, distributions FROM responses_removed WHERE round_id = ?"_s, {round.id});
    if (!query)
        return base::Failure(query.error());
    if (!query->next())
        return std::nullopt;
    return survey::Reduction{{query->value(0).toLongLong(), query->value(1).toLongLong()}, {}, {}};
}

} // namespace

QString backgroundName(survey::BackgroundVariable variable)
{
    return backgroundNames[static_cast<std::size_t>(variable)];
}

QString questionnaireText(const survey::Questionnaire &questionnaire)
{
    QStringList parts;
    for (const survey::Statement &statement : questionnaire)
        parts.append(u"%1.%2"_s.arg(statement.factor.number()).arg(statement.number));
    return parts.join(u' ');
}

std::optional<survey::Questionnaire> questionnaireFromText(const QString &text)
{
    survey::Questionnaire questionnaire;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto factor = survey::Factor::fromNumber(part.section(u'.', 0, 0).toInt());
        const int number = part.section(u'.', 1).toInt();
        if (!factor || number < 1)
            return std::nullopt;
        questionnaire.push_back({*factor, number});
    }
    if (!std::is_sorted(questionnaire.begin(), questionnaire.end()) || survey::overfullFactor(questionnaire))
        return std::nullopt;
    return questionnaire;
}

Result<std::vector<RoundSummary>> readRounds(Connection &connection)
{
    auto query = connection.prepare(roundColumns);
    if (!query)
        return base::Failure(query.error());
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    std::vector<RoundSummary> rounds;
    while (query->next())
        rounds.push_back(summary(*query));
    std::sort(rounds.begin(), rounds.end(), [](const RoundSummary &a, const RoundSummary &b) {
        return survey::roundBefore(a.name, b.name);
    });
    return rounds;
}

Result<std::optional<RoundSummary>> findRound(Connection &connection, const QString &name)
{
    auto query = connection.prepare(roundColumns + u" WHERE r.name = ?"_s);
    if (!query)
        return base::Failure(query.error());
    query->addBindValue(name);
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    if (!query->next())
        return std::nullopt;
    return summary(*query);
}

Result<survey::RoundTallies> readTallies(Connection &connection, const RoundSummary &round)
{
    auto reduction = readReduction(connection, round);
    if (!reduction)
        return base::Failure(reduction.error());
    auto query = connection.prepare(
        u"SELECT code, name, service_type, invited, parent, tally, kept FROM unit WHERE round_id = ? ORDER BY position"_s);
    if (!query)
        return base::Failure(query.error());
    query->addBindValue(round.id);
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    survey::RoundTallies tallies;
    tallies.round = round.name;
    tallies.municipality = round.municipality;
    std::vector<survey::UnitTree::Row> rows;
    rows.reserve(static_cast<std::size_t>(round.units));
    tallies.totals.reserve(static_cast<std::size_t>(round.units));
    while (query->next()) {
        survey::UnitTree::Row row;
        row.code = survey::UnitCode(query->value(0).toString());
        row.name = query->value(1).toString();
        row.serviceType = query->value(2).toString();
        if (const QVariant invited = query->value(3); !invited.isNull())
            row.invitedHere = invited.toLongLong();
        if (const QVariant parent = query->value(4); !parent.isNull())
            row.parent = static_cast<survey::UnitIndex>(parent.toLongLong());
        const auto tally = decodeTally(query->value(5).toByteArray());
        if (!tally)
            return damaged(connection, "unit.tally");
        rows.push_back(std::move(row));
        tallies.totals.push_back(*tally);
        if (*reduction)
            (*reduction)->units.push_back(query->value(6).toUInt());
    }
    if (!rows.empty()) {
        auto tree = survey::UnitTree::fromRows(std::move(rows));
        if (!tree)
            return damaged(connection, "unit.parent");
        const auto byHand = readInvitedNumbers(connection, round.id);
        if (!byHand)
            return base::Failure(byHand.error());
        tallies.tree = byHand->isEmpty() ? std::move(*tree) : tree->withInvited(*byHand);
    }
    if (round.hasComposite) {
        auto published = readCompositeFigures(connection, round.id, reduction->has_value() ? Removed::Marked : Removed::NotGiven);
        if (!published)
            return base::Failure(published.error());
        tallies.composite.resize(tallies.tree.size());
        for (survey::CompositeUnit &unit : *published) {
            const auto index = tallies.tree.find(unit.unit);
            if (!index)
                return damaged(connection, "composite_unit.unit_code");
            tallies.composite[*index] = std::move(unit.figures);
        }
        const auto claims = readClaims(connection, round.id, ClaimSource::Composite);
        if (!claims)
            return base::Failure(claims.error());
        survey::forgetComposedOtherwise(tallies.composite, tallies.tree, *claims);
    }
    auto background = readBackground(connection, round.id, *reduction ? &**reduction : nullptr);
    if (!background)
        return base::Failure(background.error());
    tallies.background = std::move(*background);
    tallies.reduction = std::move(*reduction);
    auto cuts = readBackgroundCuts(connection, round.id);
    if (!cuts)
        return base::Failure(cuts.error());
    tallies.cuts = std::move(*cuts);
    return tallies;
}

Result<survey::RoundResponses> readResponses(Connection &connection, const RoundSummary &round)
{
    survey::RoundResponses responses;
    responses.round = round.name;
    responses.municipality = round.municipality;

    auto described = connection.prepare(u"SELECT questionnaire FROM round WHERE id = ?"_s);
    if (!described)
        return base::Failure(described.error());
    described->addBindValue(round.id);
    if (auto done = connection.execute(*described); !done)
        return base::Failure(done.error());
    const auto questionnaire = described->next() ? questionnaireFromText(described->value(0).toString()) : std::nullopt;
    if (!questionnaire)
        return damaged(connection, "round.questionnaire");
    responses.questionnaire = *questionnaire;

    auto claims = readClaims(connection, round.id, ClaimSource::Responses);
    if (!claims)
        return base::Failure(claims.error());
    responses.units = std::move(*claims);

    auto packs = connection.prepare(u"SELECT unit_code, respondents, answers FROM response_pack WHERE round_id = ?"_s);
    if (!packs)
        return base::Failure(packs.error());
    packs->addBindValue(round.id);
    if (auto done = connection.execute(*packs); !done)
        return base::Failure(done.error());
    while (packs->next()) {
        const auto count = static_cast<std::size_t>(packs->value(1).toLongLong()) * questionnaire->size();
        auto answers = unpackAnswers(packs->value(2).toByteArray(), count);
        if (!answers)
            return damaged(connection, "response_pack.answers");
        responses.responses.push_back({survey::UnitCode(packs->value(0).toString()), std::move(*answers)});
    }

    auto background = readBackground(connection, round.id);
    if (!background)
        return base::Failure(background.error());
    responses.background = std::move(*background);
    auto cuts = readBackgroundCuts(connection, round.id);
    if (!cuts)
        return base::Failure(cuts.error());
    if (*cuts)
        responses.cuts = survey::known(std::move(**cuts));
    return responses;
}

} // namespace faktorbenk::store
