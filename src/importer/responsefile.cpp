#include "importer/responsefile.h"

#include "importer/text.h"

#include <algorithm>
#include <array>

namespace faktorbenk::importer {

using base::ErrorCode;
using survey::Answer;

namespace {

constexpr std::int64_t rowsBetweenLooks = 4096; // at whether the user wants to stop

constexpr std::array backgroundRoles = {ColumnRole::Gender, ColumnRole::Age, ColumnRole::Education,
                                        ColumnRole::Position, ColumnRole::Leadership};
static_assert(backgroundRoles.size() == survey::backgroundVariableCount);

// Columns a row may lack at its end without being suspect.
bool mayBeLeftOut(ColumnRole role)
{
    return role == ColumnRole::Dropped || role == ColumnRole::ServiceType ||
           role == ColumnRole::Municipality ||
           std::find(backgroundRoles.begin(), backgroundRoles.end(), role) != backgroundRoles.end();
}

ErrorCode codeOf(UnitConflict::About about)
{
    switch (about) {
    case UnitConflict::About::Parent:
        return ErrorCode::ConflictingParent;
    case UnitConflict::About::Name:
        return ErrorCode::ConflictingName;
    case UnitConflict::About::ServiceType:
        return ErrorCode::ConflictingServiceType;
    }
    return ErrorCode::ConflictingParent;
}

ColumnRole roleOf(UnitConflict::About about)
{
    switch (about) {
    case UnitConflict::About::Parent:
        return ColumnRole::Parent;
    case UnitConflict::About::Name:
        return ColumnRole::UnitName;
    case UnitConflict::About::ServiceType:
        return ColumnRole::ServiceType;
    }
    return ColumnRole::Parent;
}

} // namespace

ResponseFile::ResponseFile(const Table &table, const Guess &guess, const ResponseOptions &options,
                           RoundSet &rounds, ResponsesDraft &draft)
    : m_table(table), m_guess(guess), m_options(options), m_rounds(rounds), m_draft(draft),
      m_person(rounds.questionnaire().size())
{
    m_columnOf.fill(noColumn);
    std::vector<std::pair<int, std::size_t>> levels;
    const survey::Questionnaire &questionnaire = rounds.questionnaire();
    for (std::size_t column = 0; column < guess.columns.size(); ++column) {
        const Column &what = guess.columns[column];
        if (!mayBeLeftOut(what.role))
            m_neededCells = column + 1;
        if (what.role == ColumnRole::Answer) {
            const auto place = std::lower_bound(questionnaire.begin(), questionnaire.end(), *what.statement);
            m_answerColumns.push_back({column, static_cast<std::size_t>(place - questionnaire.begin())});
        } else if (what.role == ColumnRole::PathLevel) {
            levels.emplace_back(what.number, column);
        } else if (what.role != ColumnRole::Dropped) {
            m_columnOf[static_cast<std::size_t>(what.role)] = column;
        }
    }
    std::sort(levels.begin(), levels.end());
    for (const auto &[level, column] : levels)
        m_pathColumns.push_back(column);
    for (std::size_t v = 0; v < backgroundRoles.size(); ++v)
        if (const auto column = guess.find(backgroundRoles[v]))
            m_backgroundColumns.emplace_back(static_cast<survey::BackgroundVariable>(v), *column);
    m_path.resize(m_pathColumns.size());
    m_padded.resize(guess.columns.size());
    if (options.round)
        m_override = rounds.of(options.round->toUtf8().toStdString());
}

ResponseFile::End ResponseFile::read(RowSource &rows, bool isPart, std::int64_t headerRow,
                                     const std::function<bool(std::int64_t)> &look)
{
    Row row;
    for (;;) {
        const RowSource::Step step = rows.next(row);
        if (step == RowSource::Step::End)
            return End::Whole;
        m_row = row.number;
        if (step == RowSource::Step::UnterminatedQuote) {
            tell(ErrorCode::UnterminatedQuote, Fault::Severity::Error, std::nullopt, {});
            return End::BrokenOff;
        }
        if (step == RowSource::Step::Broken && rows.error()->code == ErrorCode::Cancelled)
            return End::Stopped;
        if (step == RowSource::Step::Broken) {
            tell(rows.error()->code, Fault::Severity::Error, std::nullopt, rows.error()->arguments);
            return End::BrokenOff;
        }
        if (row.number <= headerRow)
            continue;
        if (row.number % rowsBetweenLooks == 0 && !look(rows.position()))
            return End::Stopped;
        readRow(row);
        if (isPart && m_orderMatters) [[unlikely]]
            return End::OrderMatters;
    }
}

void ResponseFile::conclude(const Table &table, std::int64_t blankRows, std::int64_t skippedRows,
                            ResponsesDraft &draft)
{
    const auto note = [&](ErrorCode code, std::int64_t count) {
        if (count > 0)
            draft.faults.add({code,
                              Fault::Severity::Note,
                              table.name(),
                              table.sheet(),
                              0,
                              {},
                              {},
                              {static_cast<qlonglong>(count)}});
    };
    note(ErrorCode::BlankRows, blankRows);
    note(ErrorCode::RowsSkipped, skippedRows);
    draft.blankRows += blankRows;
    draft.skippedRows += skippedRows;
}

void ResponseFile::readRow(const Row &row)
{
    m_row = row.number;
    m_rowIsFaulty = false;
    ++m_draft.rows;
    Cells cells = row.cells;
    if (!row.errorCells.empty()) [[unlikely]]
        rejectErrorCells(row);
    if (row.cellCount != static_cast<std::int64_t>(m_padded.size())) [[unlikely]] {
        if (const std::optional<Cells> fit = fitted(row))
            cells = *fit;
        else if (!m_rowIsFaulty) {
            ++m_blankRows;
            return;
        }
    }
    if (!m_rowIsFaulty) {
        Answer seen = survey::missingAnswer;
        for (const AnswerColumn &column : m_answerColumns) {
            const Answer answer = m_answerReader.read(cells[column.column]);
            m_person[column.statement] = answer;
            seen |= answer;
        }
        if (seen == survey::missingAnswer) [[unlikely]] {
            readWithoutAnswers(cells);
        } else {
            if (seen & 0x80U) [[unlikely]] // only AnswerReader::bad has that bit
                rejectAnswers(cells);
            readPerson(cells);
        }
    }
    if (m_rowIsFaulty && m_options.skipFaulty)
        ++m_skippedRows;
}

void ResponseFile::readPerson(Cells cells)
{
    RoundBuilder *round = roundOf(cells, true);
    if (!round)
        // Nothing is known of the units of no round, but that one is named can be told.
        return;
    BackgroundCounter::Choice choice{};
    chooseBackground(*round, cells, choice);
    if (m_rowIsFaulty && m_options.skipFaulty)
        return;
    const std::optional<UnitBook::Index> unit = unitOf(*round, cells, true);
    if (m_rowIsFaulty || !unit)
        return;
    if (!round->knowsMunicipality())
        if (const std::string_view name = cell(cells, ColumnRole::Municipality); !isBlank(name))
            round->setMunicipality(cleanText(name));
    markAsked(*round);
    round->add(*unit, m_person.data(), choice);
    ++m_draft.respondents;
}

void ResponseFile::readWithoutAnswers(Cells cells)
{
    const bool whollyBlank = std::all_of(cells.begin(), cells.end(), isBlank);
    if (!whollyBlank)
        if (RoundBuilder *round = roundOf(cells, false))
            unitOf(*round, cells, false);
    if (!m_rowIsFaulty)
        ++m_blankRows;
}

std::optional<ResponseFile::Cells> ResponseFile::fitted(const Row &row)
{
    const std::size_t width = m_padded.size();
    if (std::all_of(row.cells.begin(), row.cells.end(), isBlank) &&
        row.cellCount == static_cast<std::int64_t>(row.cells.size()))
        return std::nullopt; // a blank row
    const Cells surplus = row.cells.size() > width ? row.cells.subspan(width) : Cells();
    const bool fits = row.cells.size() >= m_neededCells &&
                      row.cellCount == static_cast<std::int64_t>(row.cells.size()) &&
                      std::all_of(surplus.begin(), surplus.end(), isBlank);
    if (!fits) {
        reject(ErrorCode::RaggedRow, std::nullopt, {},
               {static_cast<qlonglong>(row.cellCount), static_cast<qlonglong>(width)});
        return std::nullopt;
    }
    const std::size_t present = std::min(width, row.cells.size());
    std::copy_n(row.cells.begin(), present, m_padded.begin());
    std::fill(m_padded.begin() + static_cast<std::ptrdiff_t>(present), m_padded.end(), std::string_view());
    return Cells(m_padded);
}

RoundBuilder *ResponseFile::roundOf(Cells cells, bool mustKnow)
{
    if (m_override)
        return m_override;
    const std::string_view name = cell(cells, ColumnRole::Round);
    RoundBuilder *round = m_rounds.of(name);
    if (round)
        return round;
    const std::optional<std::size_t> column = m_guess.find(ColumnRole::Round);
    if (!isBlank(name)) {
        if (!m_tooManyRounds)
            tell(ErrorCode::TooManyCategories, Fault::Severity::Error, column,
                 {column ? m_guess.columns[*column].header : QString(), static_cast<qlonglong>(mostRounds)});
        m_tooManyRounds = true;
        m_orderMatters = true;
    } else if (mustKnow) {
        reject(ErrorCode::MissingRound, column, {}, {});
    }
    return nullptr;
}

std::optional<UnitBook::Index> ResponseFile::unitOf(RoundBuilder &round, Cells cells, bool mustKnow)
{
    for (std::size_t level = 0; level < m_path.size(); ++level)
        m_path[level] = cells[m_pathColumns[level]];
    const UnitCells said{m_columnOf[static_cast<std::size_t>(ColumnRole::UnitCode)] != noColumn,
                         cell(cells, ColumnRole::UnitCode),
                         cell(cells, ColumnRole::UnitName),
                         cell(cells, ColumnRole::Parent),
                         cell(cells, ColumnRole::ServiceType),
                         m_path};
    if (const auto unit = round.units().known(said)) [[likely]]
        return unit;
    m_conflicts.clear();
    const UnitBook::Settled settled = round.units().settle(said, m_conflicts);
    if (!settled.unit && mustKnow) {
        std::optional<std::size_t> column = m_guess.find(ColumnRole::UnitCode);
        if (!column)
            column = m_guess.find(ColumnRole::UnitName);
        reject(ErrorCode::MissingUnit, column ? column : m_guess.find(ColumnRole::PathLevel), {}, {});
    }
    m_rowIsFaulty |= settled.parentConflict;
    m_orderMatters |= settled.parentConflict || !m_conflicts.empty();
    for (const UnitConflict &conflict : m_conflicts) {
        const bool refuses = conflict.about == UnitConflict::About::Parent && !m_options.skipFaulty;
        tell(codeOf(conflict.about), refuses ? Fault::Severity::Error : Fault::Severity::Warning,
             m_guess.find(roleOf(conflict.about)), {conflict.code, conflict.said, conflict.earlier});
    }
    return settled.unit;
}

bool ResponseFile::chooseBackground(RoundBuilder &round, Cells cells, BackgroundCounter::Choice &choice)
{
    for (const auto &[variable, column] : m_backgroundColumns) {
        switch (round.background().choose(variable, cells[column], choice)) {
        case BackgroundCounter::Problem::None:
            break;
        case BackgroundCounter::Problem::TooLong: {
            const QString value = cleanText(cells[column].substr(0, 8 * Fault::longestValue));
            reject(ErrorCode::CategoryTooLong, column, value, {value.left(Fault::longestValue)});
            break;
        }
        case BackgroundCounter::Problem::TooMany:
            m_orderMatters = true;
            tell(ErrorCode::TooManyCategories, Fault::Severity::Error, column,
                 {m_guess.columns[column].header, static_cast<qlonglong>(BackgroundCounter::mostCategories)});
            break;
        }
    }
    return !m_rowIsFaulty;
}

void ResponseFile::markAsked(RoundBuilder &round)
{
    if (m_marked == &round)
        return;
    m_marked = &round;
    for (const AnswerColumn &column : m_answerColumns)
        round.markAsked(column.statement);
}

void ResponseFile::rejectAnswers(Cells cells)
{
    m_rowIsFaulty = true;
    for (const AnswerColumn &column : m_answerColumns) {
        if (m_person[column.statement] != AnswerReader::bad)
            continue;
        if (!m_options.skipFaulty && m_draft.faults.isFull()) { // spare the words nobody will read
            m_draft.faults.countError();
            continue;
        }
        const QString value =
            cleanText(cells[column.column].substr(0, 8 * Fault::longestValue)).left(Fault::longestValue);
        reject(ErrorCode::BadAnswer, column.column, value, {value});
    }
}

void ResponseFile::rejectErrorCells(const Row &row)
{
    for (const std::uint32_t column : row.errorCells) {
        if (column >= m_guess.columns.size() || m_guess.columns[column].role == ColumnRole::Dropped)
            continue;
        const QString value =
            cleanText(row.cells[column].substr(0, 8 * Fault::longestValue)).left(Fault::longestValue);
        reject(ErrorCode::CellShowsError, column, value, {value});
    }
}

void ResponseFile::reject(ErrorCode code, std::optional<std::size_t> column, const QString &value,
                          QVariantList arguments)
{
    m_rowIsFaulty = true;
    const auto severity = m_options.skipFaulty ? Fault::Severity::Warning : Fault::Severity::Error;
    m_draft.faults.add({code, severity, m_table.name(), m_table.sheet(), m_row,
                        column ? m_guess.columns[*column].header : QString(), value, std::move(arguments)});
}

void ResponseFile::tell(ErrorCode code, Fault::Severity severity, std::optional<std::size_t> column,
                        QVariantList arguments)
{
    m_draft.faults.add({code,
                        severity,
                        m_table.name(),
                        m_table.sheet(),
                        m_row,
                        column ? m_guess.columns[*column].header : QString(),
                        {},
                        std::move(arguments)});
}

} // namespace faktorbenk::importer
