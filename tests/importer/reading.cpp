#include "importer/reading.h"

#include <algorithm>

namespace faktorbenk::importer {

using namespace Qt::StringLiterals;

Table table(QByteArray bytes, const QString &name)
{
    return Table::fromSource(*Source::fromBytes(name, std::move(bytes)));
}

ResponsesDraft responses(QByteArray bytes, const ResponseOptions &options)
{
    return responses({std::move(bytes)}, options);
}

ResponsesDraft responses(std::initializer_list<QByteArray> files, const ResponseOptions &options)
{
    std::vector<Table> tables;
    for (const QByteArray &bytes : files)
        tables.push_back(table(bytes, u"file%1.csv"_s.arg(tables.size() + 1)));
    base::NoProgress progress;
    return *readResponses(tables, options, progress);
}

UnitsDraft units(QByteArray bytes)
{
    base::NoProgress progress;
    return *readUnits(table(std::move(bytes)), progress);
}

BenchmarksDraft benchmarks(QByteArray bytes)
{
    base::NoProgress progress;
    return *readBenchmarks(table(std::move(bytes)), progress);
}

CompositeDraft composite(std::initializer_list<QByteArray> files, const CompositeOptions &options)
{
    std::vector<Table> tables;
    for (const QByteArray &bytes : files)
        tables.push_back(table(bytes, u"file%1.csv"_s.arg(tables.size() + 1)));
    base::NoProgress progress;
    return *readComposite(tables, options, progress);
}

std::vector<Told> told(const FaultList &faults, Fault::Severity severity)
{
    std::vector<Told> result;
    for (const Fault &fault : faults.kept())
        if (fault.severity == severity)
            result.push_back({fault.code, fault.row, fault.column, fault.value});
    return result;
}

std::vector<QVariantList> arguments(const FaultList &faults, base::ErrorCode code)
{
    std::vector<QVariantList> result;
    for (const Fault &fault : faults.kept())
        if (fault.code == code)
            result.push_back(fault.arguments);
    return result;
}

std::map<QString, std::vector<std::vector<int>>> people(const survey::RoundResponses &round)
{
    std::map<QString, std::vector<std::vector<int>>> result;
    const auto width = static_cast<std::ptrdiff_t>(round.questionnaire.size());
    for (const survey::UnitResponses &unit : round.responses) {
        auto &rows = result[unit.unit.text()];
        for (auto it = unit.answers.begin(); it != unit.answers.end(); it += width)
            rows.emplace_back(it, it + width);
        std::sort(rows.begin(), rows.end());
    }
    return result;
}

QStringList claims(const survey::RoundResponses &round)
{
    QStringList result;
    for (const survey::UnitClaim &claim : round.units)
        result.append(QStringList{claim.code.text(), claim.name, claim.parent ? claim.parent->text() : u"–"_s,
                                  claim.serviceType}
                          .join(u'|'));
    return result;
}

} // namespace faktorbenk::importer
