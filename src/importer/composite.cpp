#include "importer/composite.h"

#include "importer/benchmarks.h"
#include "importer/columncheck.h"
#include "importer/compositecells.h"
#include "importer/fingerprint.h"
#include "importer/kind.h"
#include "importer/listreader.h"
#include "importer/responses.h"
#include "importer/sheetchoice.h"
#include "importer/unitrows.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace faktorbenk::importer {

using base::ErrorCode;
using survey::CompositeFigures;
using survey::CompositeUnit;
using survey::UnitCode;

namespace {

using GivenShares = std::array<std::optional<survey::Tenths>, survey::answerValues>;

// One round, over all rows and files that belong to it.
struct RoundRows
{
    QString round;
    QString municipality;
    std::vector<UnitRow> units;
    std::vector<CompositeFigures> figures; // by unit
    std::vector<Fault> countPlaces;        // by unit: the cell with Svar
    QHash<QString, qlonglong> rowOf;
};

Fault headerFault(const Guess &guess, ErrorCode code, const QString &column = {}, QVariantList arguments = {})
{
    return {code, Fault::Severity::Error, guess.file, {}, guess.headerRow, column, {}, std::move(arguments)};
}

Fault warning(Fault fault)
{
    fault.severity = Fault::Severity::Warning;
    return fault;
}

bool checkColumns(const Table &table, const Guess &guess, bool isSettled, bool roundIsGiven, FaultList &faults)
{
    if (!checkHeader(table, guess, faults))
        return false;
    const std::int64_t before = faults.errors();
    const std::optional<Kind> looksLike = isSettled ? std::nullopt : recogniseKind(table);
    if ((looksLike && *looksLike != Kind::Composite) || !guess.has(ColumnRole::FactorMean)) {
        refuseKind(table, guess, Kind::Composite, ErrorCode::MissingMeanColumns, faults);
        return false;
    }
    if (!guess.has(ColumnRole::UnitCode) && !guess.has(ColumnRole::UnitName))
        faults.add(headerFault(guess, ErrorCode::NoUnitColumn));
    if (!guess.has(ColumnRole::Round) && !roundIsGiven)
        faults.add(headerFault(guess, ErrorCode::NoRoundKnown));
    if (!guess.has(ColumnRole::Respondents))
        faults.add(warning(headerFault(guess, ErrorCode::NoRespondentsColumn)));
    std::vector<const Column *> seen;
    for (const Column &column : guess.columns) {
        if (column.role != ColumnRole::FactorMean && column.role != ColumnRole::FactorShare)
            continue;
        const auto earlier = std::find_if(seen.begin(), seen.end(), [&](const Column *each) {
            return each->role == column.role && each->number == column.number && each->share == column.share;
        });
        if (earlier == seen.end())
            seen.push_back(&column);
        else if (!faults.isFull())
            faults.add(headerFault(guess, ErrorCode::DuplicateAnswerColumn, column.header,
                                   {column.header, (*earlier)->header}));
        else
            faults.countError();
    }
    nameDroppedColumns(table, guess, faults);
    return faults.errors() == before;
}

class CompositeReader
{
public:
    CompositeReader(const CompositeOptions &options, CompositeDraft &draft)
        : m_options(options), m_draft(draft)
    {
    }

    // False: cancelled.
    bool read(const Table &table, const Guess &guess, base::Progress &progress)
    {
        m_guess = &guess;
        m_codeRole = guess.has(ColumnRole::UnitCode) ? ColumnRole::UnitCode : ColumnRole::UnitName;
        const ListCounts counts =
            readList(table, guess, m_draft.faults, progress, [this](const ListRow &row) { take(row); });
        m_draft.rows += counts.rows;
        m_draft.blankRows += counts.blankRows;
        return !counts.cancelled;
    }

    void checkRounds()
    {
        for (const RoundRows &round : m_rounds) {
            const bool wasInOrder = !m_draft.faults.hasErrors();
            checkParents(round.units, m_draft.faults);
            if (wasInOrder && !m_draft.faults.hasErrors())
                checkSums(round);
            m_draft.units += static_cast<std::int64_t>(round.units.size());
        }
        if (m_draft.units == 0 && !m_draft.faults.hasErrors())
            m_draft.faults.add({ErrorCode::NoUnits,
                                Fault::Severity::Error,
                                m_guess ? m_guess->file : QString(),
                                {},
                                0,
                                {},
                                {},
                                {}});
    }

    std::vector<survey::CompositeRound> finish() &&
    {
        std::vector<survey::CompositeRound> finished;
        for (RoundRows &rows : m_rounds) {
            survey::CompositeRound round{rows.round, rows.municipality, {}, {}, {}};
            for (std::size_t i = 0; i < rows.units.size(); ++i) {
                round.figures.push_back({rows.units[i].claim.code, rows.figures[i]});
                round.units.push_back(std::move(rows.units[i].claim));
            }
            round.fingerprint = fingerprintOf(round.figures);
            finished.push_back(std::move(round));
        }
        return finished;
    }

private:
    // None: there are more rounds than there can be.
    RoundRows *roundNamed(const QString &name)
    {
        const auto known = std::find_if(m_rounds.begin(), m_rounds.end(),
                                        [&](const auto &each) { return each.round == name; });
        if (known != m_rounds.end())
            return &*known;
        if (m_rounds.size() >= mostRounds)
            return nullptr;
        m_rounds.push_back({name, {}, {}, {}, {}, {}});
        return &m_rounds.back();
    }

    void take(const ListRow &row)
    {
        const QString code = row.text(m_codeRole);
        const QString name = m_options.round ? m_options.round->trimmed() : row.text(ColumnRole::Round);
        CompositeFigures figures;
        figures.respondents = number(row, ColumnRole::Respondents);
        figures.invited = number(row, ColumnRole::Invited);
        readFactors(row, figures);
        if (code.isEmpty())
            m_draft.faults.add(row.fault(ErrorCode::MissingUnit, m_codeRole));
        if (name.isEmpty())
            m_draft.faults.add(row.fault(ErrorCode::MissingRound, ColumnRole::Round));
        if (code.isEmpty() || name.isEmpty())
            return;
        RoundRows *round = roundNamed(name);
        if (!round) {
            m_draft.faults.add(row.fault(ErrorCode::TooManyCategories, ColumnRole::Round,
                                         {row.fault(ErrorCode::MissingRound, ColumnRole::Round).column,
                                          static_cast<qlonglong>(mostRounds)}));
            return;
        }
        if (const auto earlier = round->rowOf.constFind(code); earlier != round->rowOf.cend()) {
            m_draft.faults.add(row.fault(ErrorCode::DuplicateUnit, m_codeRole, {code, *earlier}));
            return;
        }
        round->rowOf.insert(code, row.number());
        if (round->municipality.isEmpty())
            round->municipality = row.text(ColumnRole::Municipality);
        warnOfCounts(row, code, figures);
        survey::UnitClaim claim{UnitCode(code), row.text(ColumnRole::UnitName), std::nullopt,
                                row.text(ColumnRole::ServiceType), std::nullopt};
        if (const QString parent = row.text(ColumnRole::Parent); !parent.isEmpty())
            claim.parent = UnitCode(parent);
        round->units.push_back({std::move(claim), row.fault(ErrorCode::UnknownParent, ColumnRole::Parent)});
        round->figures.push_back(figures);
        round->countPlaces.push_back(
            row.fault(ErrorCode::SubunitsExceedUnit, ColumnRole::Respondents, {code}));
    }

    std::optional<std::int64_t> number(const ListRow &row, ColumnRole role)
    {
        const QString text = row.text(role);
        if (isNotGiven(text))
            return std::nullopt;
        const std::optional<std::int64_t> number = wholeNumber(text);
        if (!number)
            m_draft.faults.add(row.fault(ErrorCode::BadInvited, role, {text.left(Fault::longestValue)}));
        return number;
    }

    void readFactors(const ListRow &row, CompositeFigures &figures)
    {
        survey::PerFactor<GivenShares> shares{};
        survey::PerFactor<std::size_t> shareColumn{};
        for (std::size_t i = 0; i < m_guess->columns.size(); ++i) {
            const Column &column = m_guess->columns[i];
            const bool isMean = column.role == ColumnRole::FactorMean;
            if (!isMean && column.role != ColumnRole::FactorShare)
                continue;
            const auto factor = static_cast<std::size_t>(column.number - 1);
            if (!isMean)
                shareColumn[factor] = i;
            const QString text = row.text(i);
            if (isNotGiven(text))
                continue;
            const std::optional<survey::Tenths> value = isMean ? meanOf(text) : shareOf(text);
            if (!value)
                m_draft.faults.add(inColumn(row, i, isMean ? ErrorCode::BadMean : ErrorCode::BadShare,
                                            {text.left(Fault::longestValue)}));
            else if (isMean)
                figures.factors[factor].mean = value;
            else
                shares[factor][static_cast<std::size_t>(column.share - 1)] = value;
        }
        for (const survey::Factor factor : survey::allFactors()) {
            survey::CompositeFactor &figure = figures.factors[factor.index()];
            const ReadShares read = sharesOf(shares[factor.index()], figure.mean);
            figure.shares = read.shares;
            if (read.trouble != ShareTrouble::None)
                m_draft.faults.add(warning(inColumn(row, shareColumn[factor.index()],
                                                    read.trouble == ShareTrouble::DoNotAddUp
                                                        ? ErrorCode::SharesDoNotAddUp
                                                        : ErrorCode::SharesContradictMean,
                                                    {factor.number()})));
        }
    }

    void warnOfCounts(const ListRow &row, const QString &code, const CompositeFigures &figures)
    {
        const bool anyMean = std::any_of(figures.factors.begin(), figures.factors.end(),
                                         [](const auto &factor) { return factor.mean.has_value(); });
        if (!figures.respondents && anyMean && m_guess->has(ColumnRole::Respondents))
            m_draft.faults.add(
                warning(row.fault(ErrorCode::RespondentsNotGiven, ColumnRole::Respondents, {code})));
        if (figures.respondents && figures.invited && *figures.invited < *figures.respondents)
            m_draft.faults.add(
                warning(row.fault(ErrorCode::InvitedBelowRespondents, ColumnRole::Invited, {code})));
    }

    // A unit's Svar includes its sub-units. Where they are more together, nobody can tell what the unit's
    // figures are about, so the gate will not show them (disclosure/groupcounts.h); said here, with the row.
    void checkSums(const RoundRows &round)
    {
        const std::vector<std::optional<std::size_t>> above = parentsOf(round.units);
        std::vector<std::size_t> waitingFor(above.size());
        for (const std::optional<std::size_t> &parent : above)
            if (parent)
                ++waitingFor[*parent];
        std::vector<std::size_t> ready;
        for (std::size_t i = 0; i < above.size(); ++i)
            if (waitingFor[i] == 0)
                ready.push_back(i);
        std::vector<std::int64_t> below(above.size());
        while (!ready.empty()) {
            const std::size_t at = ready.back();
            ready.pop_back();
            const std::int64_t said = round.figures[at].respondents.value_or(0);
            if (round.figures[at].respondents && said < below[at])
                m_draft.faults.add(warning(round.countPlaces[at]));
            if (!above[at])
                continue;
            below[*above[at]] += std::max(said, below[at]);
            if (--waitingFor[*above[at]] == 0)
                ready.push_back(*above[at]);
        }
    }

    Fault inColumn(const ListRow &row, std::size_t column, ErrorCode code, QVariantList arguments) const
    {
        Fault fault = row.fault(code, std::move(arguments));
        fault.column = m_guess->columns[column].header;
        fault.value = row.text(column);
        return fault;
    }

    const CompositeOptions &m_options;
    CompositeDraft &m_draft;
    const Guess *m_guess = nullptr;
    ColumnRole m_codeRole = ColumnRole::UnitCode;
    std::vector<RoundRows> m_rounds;
};

} // namespace

base::Result<CompositeDraft> readComposite(const QStringList &paths, const CompositeOptions &options,
                                           base::Progress &progress)
{
    std::vector<Table> tables;
    for (const QString &path : paths) {
        base::Result<Table> table = openTable(path, Kind::Composite, options.sheet, &progress);
        if (!table)
            return tl::unexpected(table.error());
        tables.push_back(std::move(*table));
        if (progress.isCancelled())
            return base::failure(ErrorCode::Cancelled);
    }
    return readComposite(tables, options, progress);
}

static base::Result<CompositeDraft> readTables(const std::vector<Table> &tables, std::vector<Guess> guesses, bool isSettled,
                                               const CompositeOptions &options, base::Progress &progress)
{
    CompositeDraft draft;
    const bool roundIsGiven = options.round && !options.round->trimmed().isEmpty();
    draft.guesses = std::move(guesses);
    CompositeReader reader(options, draft);
    std::vector<survey::Fingerprint> contents;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const survey::Fingerprint content = tables[i].contentHash();
        if (std::find(contents.begin(), contents.end(), content) != contents.end()) {
            draft.faults.add({ErrorCode::SameFileTwice,
                              Fault::Severity::Error,
                              tables[i].name(),
                              {},
                              0,
                              {},
                              {},
                              {QFileInfo(tables[i].name()).fileName()}});
            continue;
        }
        contents.push_back(content);
        if (checkColumns(tables[i], draft.guesses[i], isSettled, roundIsGiven, draft.faults) &&
            !reader.read(tables[i], draft.guesses[i], progress))
            return base::failure(ErrorCode::Cancelled);
    }
    reader.checkRounds();
    if (!draft.faults.hasErrors())
        draft.rounds = std::move(reader).finish();
    return draft;
}

base::Result<CompositeDraft> readComposite(const std::vector<Table> &tables, const CompositeOptions &options,
                                           base::Progress &progress)
{
    std::vector<Guess> guesses;
    for (const Table &table : tables)
        guesses.push_back(guess(table, Kind::Composite));
    return readTables(tables, std::move(guesses), false, options, progress);
}

base::Result<CompositeDraft> readComposite(const std::vector<Table> &tables, std::vector<Guess> settled,
                                           const CompositeOptions &options, base::Progress &progress)
{
    return readTables(tables, std::move(settled), true, options, progress);
}

} // namespace faktorbenk::importer
