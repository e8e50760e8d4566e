#include "readeverything.h"

#include "importer/benchmarks.h"
#include "importer/kind.h"
#include "importer/responses.h"
#include "importer/sheetchoice.h"
#include "importer/units.h"

#include <cstdio>
#include <cstdlib>

namespace faktorbenk::fuzz {

using namespace importer;

void contradiction(const char *what)
{
    std::fprintf(stderr, "contradiction: %s\n", what);
    std::abort();
}

void readEverything(Table table)
{
    base::NoProgress progress;
    std::vector<Table> tables;
    base::Result<Table> chosen = chooseSheet(std::move(table), std::nullopt);
    if (!chosen)
        contradiction("no sheet although none was asked for");
    tables.push_back(std::move(*chosen));
    const Table &one = tables.front();
    (void)recogniseKind(one);
    for (const bool skip : {false, true}) {
        ResponseOptions options;
        options.round = QStringLiteral("2023");
        options.skipFaulty = skip;
        const auto draft = readResponses(tables, options, progress);
        if (!draft)
            contradiction("responses neither cancelled nor read");
        if (draft->faults.hasErrors() == !draft->rounds.empty())
            contradiction("responses with errors and rounds, or with neither");
    }
    if (!readUnits(one, progress) || !readBenchmarks(one, progress))
        contradiction("a list neither cancelled nor read");
}

} // namespace faktorbenk::fuzz
