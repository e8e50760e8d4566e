#include "workbench/publishing.h"

#include "importer/benchmarks.h"
#include "importer/source.h"
#include "importer/table.h"
#include "store/benchmarks.h"
#include "store/database.h"
#include "store/roundreader.h"
#include "survey/roundname.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

static void loadKnownBenchmarks()
{
    Q_INIT_RESOURCE(known);
}

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::failure;
using base::Result;
using survey::Benchmark;

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2100;

bool sameKey(const Benchmark &a, const Benchmark &b)
{
    return a.level == b.level && a.year == b.year &&
           a.serviceType.trimmed().compare(b.serviceType.trimmed(), Qt::CaseInsensitive) == 0;
}

std::optional<base::Error> faultOf(const std::vector<Benchmark> &rows, std::size_t at)
{
    const Benchmark &row = rows[at];
    if (row.source.trimmed().isEmpty())
        return base::Error{ErrorCode::MissingSource, {}};
    if (row.year < firstYear || row.year > lastYear)
        return base::Error{ErrorCode::BadYear, {row.year > 0 ? QString::number(row.year) : QString()}};
    if (row.level == Benchmark::Level::Service && row.serviceType.trimmed().isEmpty())
        return base::Error{ErrorCode::MissingServiceType, {}};
    if (std::none_of(row.means.begin(), row.means.end(), [](const auto &mean) { return mean.has_value(); }))
        return base::Error{ErrorCode::BadMean, {QString()}};
    for (std::size_t i = 0; i < at; ++i)
        if (sameKey(rows[i], row))
            return base::Error{ErrorCode::DuplicateBenchmark,
                               {row.level == Benchmark::Level::Service ? u"tjeneste"_s : u"nasjonal"_s, row.serviceType,
                                row.year, qlonglong(i + 1)}};
    return std::nullopt;
}

} // namespace

QString knownBenchmarksFile()
{
    loadKnownBenchmarks();
    return u":/known/referansesnitt.csv"_s;
}

Result<std::vector<Benchmark>> knownBenchmarks()
{
    base::NoProgress progress;
    auto draft = importer::readBenchmarks(knownBenchmarksFile(), progress);
    if (!draft)
        return base::Failure(draft.error());
    return std::move(draft->benchmarks);
}

std::optional<survey::Tenths> meanFromText(const QString &text)
{
    return importer::meanOf(text.trimmed());
}

std::vector<RowFault> faultsOf(const std::vector<Benchmark> &rows)
{
    std::vector<RowFault> faults;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (auto fault = faultOf(rows, i))
            faults.push_back({i, std::move(*fault)});
    return faults;
}

Result<void> saveBenchmarks(Workspace &workspace, const std::vector<Benchmark> &rows)
{
    auto database = store::Database::open(workspace.path(), true);
    if (!database)
        return base::Failure(database.error());
    if (auto done = store::replaceBenchmarks((*database)->connection(), rows); !done)
        return done;
    workspace.refresh();
    return {};
}

Result<std::vector<BenchmarkUse>> benchmarkUses(const Workspace &workspace, const QString &round)
{
    const auto rows = workspace.benchmarks();
    if (!rows)
        return base::Failure(rows.error());
    const auto offered = workspace.benchmarksFor(round);
    if (!offered)
        return base::Failure(offered.error());
    std::vector<BenchmarkUse> uses;
    for (const Benchmark &row : *rows) {
        const auto same = [&row](const auto &each) {
            return each.level == row.level && each.serviceType.compare(row.serviceType, Qt::CaseInsensitive) == 0;
        };
        if (std::any_of(uses.begin(), uses.end(), same))
            continue;
        const Benchmark *used =
            survey::applicableBenchmark(*offered, row.level, row.serviceType, survey::roundYear(round));
        if (used)
            uses.push_back({row.level, row.serviceType, used->year,
                            std::count_if(offered->begin(), offered->end(), same) <
                                std::count_if(rows->begin(), rows->end(), same)});
    }
    return uses;
}

Result<void> chooseBenchmark(Workspace &workspace, const QString &round, Benchmark::Level level,
                             const QString &serviceType, std::optional<int> year)
{
    auto database = store::Database::open(workspace.path(), true);
    if (!database)
        return base::Failure(database.error());
    store::Connection &connection = (*database)->connection();
    const auto found = store::findRound(connection, round);
    if (!found)
        return base::Failure(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownRound, {round});
    const auto done = year ? store::writeBenchmarkChoice(connection, (*found)->id, {level, serviceType, *year})
                           : store::removeBenchmarkChoice(connection, (*found)->id, level, serviceType);
    if (!done)
        return done;
    workspace.refresh();
    return {};
}

} // namespace faktorbenk::workbench
