#include "importer/sample.h"

#include "importer/answertext.h"
#include "importer/text.h"
#include "survey/unittree.h"

#include <QHash>

#include <algorithm>

namespace faktorbenk::importer {

namespace {

constexpr int lookedAt = 300; // rows
constexpr qsizetype longestValue = 60;
constexpr int mostDifferent = 2000; // values kept while looking; a column with more is no list of names

ColumnSample::Shows showsOf(ColumnRole role, Kind kind)
{
    switch (role) {
    case ColumnRole::Dropped:
        return ColumnSample::Shows::Nothing;
    case ColumnRole::Answer:
        return ColumnSample::Shows::Answers;
    case ColumnRole::Respondents:
    case ColumnRole::FactorShare:
        return ColumnSample::Shows::Figures;
    case ColumnRole::FactorMean:
        return kind == Kind::Benchmarks ? ColumnSample::Shows::Values : ColumnSample::Shows::Figures;
    default:
        return ColumnSample::Shows::Values;
    }
}

bool isBackground(ColumnRole role)
{
    return role == ColumnRole::Gender || role == ColumnRole::Age || role == ColumnRole::Education ||
           role == ColumnRole::Position || role == ColumnRole::Leadership;
}

void noteAnswer(ColumnSample &sample, std::string_view cell)
{
    const QString text = cleanText(cell.substr(0, 8 * longestValue));
    const auto answer = answerOf(text);
    if (!answer)
        sample.others = true;
    else if (*answer == survey::missingAnswer)
        sample.missing = true;
    else if (text.front().isDigit())
        sample.digits = true;
    else
        sample.labels = true;
}

} // namespace

Sample sampleOf(const Table &table, const Guess &guess)
{
    Sample sample;
    sample.columns.resize(guess.columns.size());
    for (std::size_t i = 0; i < guess.columns.size(); ++i)
        sample.columns[i].shows = showsOf(guess.columns[i].role, guess.kind);
    std::vector<QHash<QString, int>> seen(guess.columns.size());

    const std::unique_ptr<RowSource> rows = table.rows();
    Row row;
    std::int64_t begin = 0;
    RowSource::Step step = rows->next(row);
    while (step == RowSource::Step::Row && row.number < guess.headerRow)
        step = rows->next(row);
    begin = rows->position();
    int looked = 0;
    while (looked < lookedAt && (step = rows->next(row)) == RowSource::Step::Row) {
        ++looked;
        for (std::size_t i = 0; i < std::min(row.cells.size(), sample.columns.size()); ++i) {
            if (sample.columns[i].shows == ColumnSample::Shows::Answers)
                noteAnswer(sample.columns[i], row.cells[i]);
            else if (sample.columns[i].shows == ColumnSample::Shows::Values && seen[i].size() < mostDifferent &&
                     !isBlank(row.cells[i]))
                ++seen[i][cleanText(row.cells[i].substr(0, 4 * longestValue)).left(longestValue)];
        }
    }
    const std::int64_t taken = rows->position() - begin;
    sample.rows = looked;
    if (step == RowSource::Step::Row && taken > 0)
        sample.rows = std::max<std::int64_t>(looked, (rows->size() - begin) * looked / taken);

    for (std::size_t i = 0; i < sample.columns.size(); ++i) {
        ColumnSample &column = sample.columns[i];
        const int least = isBackground(guess.columns[i].role) ? ColumnSample::commonAtLeast : 1;
        for (auto it = seen[i].cbegin(); it != seen[i].cend(); ++it)
            if (it.value() >= least)
                column.values.append(it.key());
        std::sort(column.values.begin(), column.values.end(), survey::naturalLess);
        column.more = column.values.size() > ColumnSample::mostValues || column.values.size() < seen[i].size();
        column.values = column.values.mid(0, ColumnSample::mostValues);
    }
    return sample;
}

} // namespace faktorbenk::importer
