#include "importer/responses.h"

#include "base/partprogress.h"
#include "importer/columncheck.h"
#include "importer/responseparts.h"
#include "importer/sheetchoice.h"

#include <QFileInfo>

#include <algorithm>

namespace faktorbenk::importer {

using base::ErrorCode;

namespace {

// Which of the files are the same as an earlier one, byte for byte.
std::vector<bool> repeated(const std::vector<Table> &tables)
{
    std::vector<bool> same(tables.size());
    if (tables.size() < 2)
        return same;
    std::vector<survey::Fingerprint> hashes;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const survey::Fingerprint hash = tables[i].contentHash();
        same[i] = std::find(hashes.begin(), hashes.end(), hash) != hashes.end();
        hashes.push_back(hash);
    }
    return same;
}

survey::Questionnaire allStatements(const ResponseFiles &what)
{
    survey::Questionnaire all;
    for (const ResponseFiles::File &file : what.files)
        for (const Column &column : file.guess->columns)
            if (column.role == ColumnRole::Answer)
                all.push_back(*column.statement);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

// Statements are put together over the files, so ten in each may be too many in all.
bool checkTogether(const survey::Questionnaire &all, FaultList &faults)
{
    survey::PerFactor<int> counts{};
    for (const survey::Statement &statement : all)
        ++counts[statement.factor.index()];
    bool inOrder = true;
    for (const survey::Factor factor : survey::allFactors()) {
        if (counts[factor.index()] <= survey::MeanMoments::mostStatements)
            continue;
        inOrder = false;
        faults.add({ErrorCode::TooManyStatements,
                    Fault::Severity::Error,
                    {},
                    {},
                    0,
                    {},
                    {},
                    {factor.number(), counts[factor.index()], survey::MeanMoments::mostStatements}});
    }
    return inOrder;
}

} // namespace

static base::Result<ResponsesDraft> readSettled(const std::vector<Table> &tables, std::vector<Guess> settled,
                                                const ResponseOptions &options, base::Progress &progress,
                                                const Division &division);

base::Result<ResponsesDraft> readResponses(const QStringList &paths, const ResponseOptions &options,
                                           base::Progress &progress)
{
    std::vector<Table> tables;
    for (const QString &path : paths) {
        base::Result<Table> table = openTable(path, Kind::Responses, options.sheet, &progress);
        if (!table)
            return tl::unexpected(table.error());
        tables.push_back(std::move(*table));
        if (progress.isCancelled())
            return base::failure(ErrorCode::Cancelled);
    }
    return readResponses(tables, options, progress);
}

base::Result<ResponsesDraft> readResponses(const std::vector<Table> &tables, const ResponseOptions &options,
                                           base::Progress &progress)
{
    return readResponses(tables, options, progress, Division{});
}

base::Result<ResponsesDraft> readResponses(const std::vector<Table> &tables, std::vector<Guess> settled,
                                           const ResponseOptions &options, base::Progress &progress)
{
    return readSettled(tables, std::move(settled), options, progress, Division{});
}

base::Result<ResponsesDraft> readResponses(const std::vector<Table> &tables, const ResponseOptions &options,
                                           base::Progress &progress, const Division &division)
{
    std::vector<Guess> guesses;
    for (const Table &table : tables)
        guesses.push_back(guess(table, Kind::Responses));
    return readSettled(tables, std::move(guesses), options, progress, division);
}

static base::Result<ResponsesDraft> readSettled(const std::vector<Table> &tables, std::vector<Guess> settled,
                                                const ResponseOptions &options, base::Progress &progress,
                                                const Division &division)
{
    ResponsesDraft draft;
    draft.guesses = std::move(settled);
    const std::vector<bool> same = repeated(tables);
    std::vector<std::size_t> readable;
    std::int64_t total = 0;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (same[i]) {
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
        const bool hasRound = options.round && !options.round->trimmed().isEmpty();
        if (checkResponseColumns(tables[i], draft.guesses[i], hasRound, draft.faults)) {
            readable.push_back(i);
            total += tables[i].rows()->size();
        }
    }

    const std::vector<Guess> guesses = draft.guesses;
    ResponseFiles what{{}, options, total};
    for (const std::size_t i : readable)
        what.files.push_back({&tables[i], &guesses[i]});
    const survey::Questionnaire all = allStatements(what);
    std::unique_ptr<RoundSet> rounds = std::make_unique<RoundSet>(all);
    if (progress.isCancelled())
        return base::failure(ErrorCode::Cancelled);
    if (checkTogether(all, draft.faults)) {
        base::ForwardProgress forward(progress); // a file may be read anew
        const ResponsesDraft before = draft;
        Reading reading = readFiles(what, division, *rounds, draft, forward);
        if (reading == Reading::OrderMatters) {
            draft = before;
            rounds = std::make_unique<RoundSet>(all);
            reading = readFiles(what, Division::none(), *rounds, draft, forward);
        }
        if (reading == Reading::Cancelled)
            return base::failure(ErrorCode::Cancelled);
        progress.report(total, total);
    }
    if (draft.respondents == 0 && !draft.faults.hasErrors())
        draft.faults.add({ErrorCode::NoRespondents,
                          Fault::Severity::Error,
                          tables.size() == 1 ? tables.front().name() : QString(),
                          {},
                          0,
                          {},
                          {},
                          {}});
    if (draft.faults.hasErrors())
        return draft;
    for (const std::unique_ptr<RoundBuilder> &round : rounds->all())
        if (round->respondents() > 0)
            draft.rounds.push_back(std::move(*round).finish());
    return draft;
}

} // namespace faktorbenk::importer
