#include "importer/benchmarks.h"

#include "importer/columncheck.h"
#include "importer/decimals.h"
#include "importer/kind.h"
#include "importer/listreader.h"
#include "importer/sheetchoice.h"
#include "importer/text.h"

#include <QHash>
#include <QRegularExpression>

namespace faktorbenk::importer {

using base::ErrorCode;
using survey::Benchmark;
using namespace Qt::StringLiterals;

namespace {

std::optional<Benchmark::Level> levelOf(const QString &text)
{
    static const QHash<QString, Benchmark::Level> words = {
        {u"nasjonal"_s, Benchmark::Level::National},   {u"nasjonalt"_s, Benchmark::Level::National},
        {u"national"_s, Benchmark::Level::National},   {u"landssnitt"_s, Benchmark::Level::National},
        {u"norge"_s, Benchmark::Level::National},      {u"noreg"_s, Benchmark::Level::National},
        {u"norway"_s, Benchmark::Level::National},     {u"tjeneste"_s, Benchmark::Level::Service},
        {u"teneste"_s, Benchmark::Level::Service},     {u"service"_s, Benchmark::Level::Service},
        {u"servicetype"_s, Benchmark::Level::Service}, {u"enhetstype"_s, Benchmark::Level::Service},
        {u"einingstype"_s, Benchmark::Level::Service}, {u"tjenestetype"_s, Benchmark::Level::Service},
        {u"tenestetype"_s, Benchmark::Level::Service},
    };
    const auto it = words.constFind(comparableName(text));
    if (it == words.cend())
        return std::nullopt;
    return *it;
}

std::optional<int> yearOf(const QString &text)
{
    static const QRegularExpression year(u"^(?:19|20)[0-9]{2}$"_s);
    if (!year.match(text).hasMatch())
        return std::nullopt;
    return text.toInt();
}

// 2023-03-23 or 23.03.2023.
std::optional<QDate> dateOf(const QString &text)
{
    static const QRegularExpression iso(u"^([0-9]{4})-([0-9]{2})-([0-9]{2})$"_s);
    static const QRegularExpression norwegian(u"^([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})$"_s);
    QDate date;
    if (const auto match = iso.match(text); match.hasMatch())
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto other = norwegian.match(text); other.hasMatch())
        date = QDate(other.captured(3).toInt(), other.captured(2).toInt(), other.captured(1).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// One row; none if anything in it is at fault.
std::optional<Benchmark> benchmarkOf(const ListRow &row, const Guess &guess, FaultList &faults)
{
    const std::int64_t before = faults.errors();
    const auto reject = [&](ErrorCode code, ColumnRole role, const QString &value) {
        faults.add(row.fault(code, role, {value.left(Fault::longestValue)}));
    };
    Benchmark benchmark;
    benchmark.source = row.text(ColumnRole::Source);
    if (benchmark.source.isEmpty())
        faults.add(row.fault(ErrorCode::MissingSource, ColumnRole::Source));
    const QString yearText = row.text(ColumnRole::Year);
    if (const std::optional<int> year = yearOf(yearText))
        benchmark.year = *year;
    else
        reject(ErrorCode::BadYear, ColumnRole::Year, yearText);
    if (const QString read = row.text(ColumnRole::ReadDate); !read.isEmpty()) {
        benchmark.read = dateOf(read);
        if (!benchmark.read)
            reject(ErrorCode::BadDate, ColumnRole::ReadDate, read);
    }
    const QString levelText = row.text(ColumnRole::Level);
    if (const std::optional<Benchmark::Level> level = levelOf(levelText)) {
        benchmark.level = *level;
        if (*level == Benchmark::Level::Service) {
            benchmark.serviceType = row.text(ColumnRole::ServiceType);
            if (benchmark.serviceType.isEmpty())
                faults.add(row.fault(ErrorCode::MissingServiceType, ColumnRole::ServiceType));
        }
    } else {
        reject(ErrorCode::BadLevel, ColumnRole::Level, levelText);
    }
    for (std::size_t column = 0; column < guess.columns.size(); ++column) {
        const Column &what = guess.columns[column];
        const QString text = row.text(column);
        if (what.role != ColumnRole::FactorMean || text.isEmpty() || text == u"-" || text == u"–")
            continue;
        const std::optional<survey::Tenths> mean = meanOf(text);
        benchmark.means[static_cast<std::size_t>(what.number - 1)] = mean;
        if (!mean) {
            Fault fault = row.fault(ErrorCode::BadMean, {text.left(Fault::longestValue)});
            fault.column = what.header;
            fault.value = text;
            faults.add(std::move(fault));
        }
    }
    return faults.errors() == before ? std::optional(benchmark) : std::nullopt;
}

bool checkColumns(const Table &table, const Guess &guess, FaultList &faults)
{
    if (!checkHeader(table, guess, faults))
        return false;
    if (!guess.has(ColumnRole::FactorMean)) {
        refuseKind(table, guess, Kind::Benchmarks, ErrorCode::MissingMeanColumns, faults);
        return false;
    }
    // Two columns for one factor: the same trouble as two for one statement, and the same words for it.
    survey::PerFactor<const Column *> seen{};
    bool inOrder = true;
    for (const Column &column : guess.columns) {
        if (column.role != ColumnRole::FactorMean)
            continue;
        const Column *&earlier = seen[static_cast<std::size_t>(column.number - 1)];
        if (earlier) {
            faults.add({ErrorCode::DuplicateAnswerColumn,
                        Fault::Severity::Error,
                        guess.file,
                        guess.sheet,
                        guess.headerRow,
                        column.header,
                        {},
                        {column.header, earlier->header}});
            inOrder = false;
        }
        earlier = &column;
    }
    nameDroppedColumns(table, guess, faults);
    return inOrder;
}

} // namespace

std::optional<survey::Tenths> meanOf(const QString &text)
{
    static const QRegularExpression number(u"^([1-5])(?:[.,]([0-9]{1,30}))?$"_s);
    const QRegularExpressionMatch match = number.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const Written mean{match.captured(1).toInt(), match.captured(2)};
    return mean.over(5) ? std::nullopt : std::optional(mean.tenths());
}

base::Result<BenchmarksDraft> readBenchmarks(const QString &path, base::Progress &progress)
{
    const base::Result<Table> table = openTable(path, Kind::Benchmarks, QString(), &progress);
    if (!table)
        return tl::unexpected(table.error());
    return readBenchmarks(*table, progress);
}

base::Result<BenchmarksDraft> readBenchmarks(const Table &table, base::Progress &progress)
{
    const Guess found = guess(table, Kind::Benchmarks);
    const std::optional<Kind> looksLike = recogniseKind(table);
    if (found.headerRow > 0 && looksLike && *looksLike != Kind::Benchmarks) {
        BenchmarksDraft refused;
        refused.guess = found;
        if (checkHeader(table, found, refused.faults))
            refuseKind(table, found, Kind::Benchmarks, ErrorCode::MissingMeanColumns, refused.faults);
        return refused;
    }
    return readBenchmarks(table, found, progress);
}

base::Result<BenchmarksDraft> readBenchmarks(const Table &table, const Guess &settled, base::Progress &progress)
{
    BenchmarksDraft draft;
    draft.guess = settled;
    if (!checkColumns(table, draft.guess, draft.faults))
        return draft;
    QHash<QString, qlonglong> rowOf;
    const ListCounts counts = readList(table, draft.guess, draft.faults, progress, [&](const ListRow &row) {
        std::optional<Benchmark> benchmark = benchmarkOf(row, draft.guess, draft.faults);
        if (!benchmark)
            return;
        const QString key = QString::number(static_cast<int>(benchmark->level)) + u'\n' +
                            QString::number(benchmark->year) + u'\n' + benchmark->serviceType;
        if (const auto earlier = rowOf.constFind(key); earlier != rowOf.cend()) {
            draft.faults.add(
                row.fault(ErrorCode::DuplicateBenchmark,
                          {row.text(ColumnRole::Level), benchmark->serviceType, benchmark->year, *earlier}));
            return;
        }
        rowOf.insert(key, row.number());
        draft.benchmarks.push_back(std::move(*benchmark));
    });
    if (counts.cancelled)
        return base::failure(ErrorCode::Cancelled);
    draft.rows = counts.rows;
    draft.blankRows = counts.blankRows;
    if (draft.faults.hasErrors())
        draft.benchmarks.clear();
    return draft;
}

} // namespace faktorbenk::importer
