#pragma once

#include "importer/benchmarks.h"
#include "importer/composite.h"
#include "importer/responses.h"
#include "importer/units.h"

#include <gtest/gtest.h>

#include <map>
#include <ostream>

namespace faktorbenk::importer {

// What a fault list holds, in words that a failing test can show: «Error BadAnswer 3 F1_1 [6]».
// code as its number, because the code has no name at run time.
struct Told
{
    base::ErrorCode code;
    std::int64_t row;
    QString column;
    QString value;

    friend bool operator==(const Told &, const Told &) = default;
    friend std::ostream &operator<<(std::ostream &out, const Told &told)
    {
        return out << "code " << static_cast<int>(told.code) << " row " << told.row << " column «"
                   << told.column.toStdString() << "» value «" << told.value.toStdString() << "»";
    }
};

Table table(QByteArray bytes, const QString &name = QStringLiteral("file.csv"));
ResponsesDraft responses(QByteArray bytes, const ResponseOptions &options = {});
ResponsesDraft responses(std::initializer_list<QByteArray> files, const ResponseOptions &options = {});
UnitsDraft units(QByteArray bytes);
BenchmarksDraft benchmarks(QByteArray bytes);
CompositeDraft composite(std::initializer_list<QByteArray> files, const CompositeOptions &options = {});

// The faults of one severity, in order.
std::vector<Told> told(const FaultList &faults, Fault::Severity severity = Fault::Severity::Error);
std::vector<QVariantList> arguments(const FaultList &faults, base::ErrorCode code);

// A round's answers by unit, each unit's people sorted: the order of rows is no property of a round.
std::map<QString, std::vector<std::vector<int>>> people(const survey::RoundResponses &round);
// «code|name|parent|type», in order of appearance.
QStringList claims(const survey::RoundResponses &round);

} // namespace faktorbenk::importer
