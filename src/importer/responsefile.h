#pragma once

#include "importer/answerreader.h"
#include "importer/responses.h"
#include "importer/roundset.h"

#include <array>
#include <functional>

namespace faktorbenk::importer {

// Reads the rows of one response export into the rounds. The header has been found to be in order.
class ResponseFile
{
public:
    enum class End {
        Whole,        // everything was read
        Stopped,      // look() or the rows said so
        OrderMatters, // of a part only: it depends on the rows before it what the last row means
        BrokenOff,    // everything was read that can be, and ends within quotes or in damage
    };

    ResponseFile(const Table &table, const Guess &guess, const ResponseOptions &options, RoundSet &rounds,
                 ResponsesDraft &draft);

    // look: called every few thousand rows with the place in the bytes of rows; false stops the reading.
    // isPart: the rows are some of the file's only, and those before them are read elsewhere.
    End read(RowSource &rows, bool isPart, std::int64_t headerRow,
             const std::function<bool(std::int64_t position)> &look);
    std::int64_t lastRow() const { return m_row; }

    // What is told of the file as a whole when all its rows have been read.
    static void conclude(const Table &table, std::int64_t blankRows, std::int64_t skippedRows,
                         ResponsesDraft &draft);
    std::int64_t blankRows() const { return m_blankRows; }
    std::int64_t skippedRows() const { return m_skippedRows; }

private:
    using Cells = std::span<const std::string_view>;
    struct AnswerColumn
    {
        std::size_t column;
        std::size_t statement; // place in the questionnaire
    };

    void readRow(const Row &row);
    void readPerson(Cells cells);
    void readWithoutAnswers(Cells cells);
    std::optional<Cells> fitted(const Row &row);
    RoundBuilder *roundOf(Cells cells, bool mustKnow);
    std::optional<UnitBook::Index> unitOf(RoundBuilder &round, Cells cells, bool mustKnow);
    bool chooseBackground(RoundBuilder &round, Cells cells, BackgroundCounter::Choice &choice);
    std::string_view cell(Cells cells, ColumnRole role) const
    {
        const std::size_t column = m_columnOf[static_cast<std::size_t>(role)];
        return column < cells.size() ? cells[column] : std::string_view();
    }
    void markAsked(RoundBuilder &round);

    // What is wrong with the row at hand; makes it faulty.
    void reject(base::ErrorCode code, std::optional<std::size_t> column, const QString &value,
                QVariantList arguments);
    void rejectAnswers(Cells cells);
    void rejectErrorCells(const Row &row);
    void tell(base::ErrorCode code, Fault::Severity severity, std::optional<std::size_t> column,
              QVariantList arguments);

    const Table &m_table;
    const Guess &m_guess;
    const ResponseOptions &m_options;
    RoundSet &m_rounds;
    ResponsesDraft &m_draft;

    std::vector<AnswerColumn> m_answerColumns;
    std::vector<std::size_t> m_pathColumns;
    std::vector<std::pair<survey::BackgroundVariable, std::size_t>> m_backgroundColumns;
    static constexpr std::size_t roleCount = static_cast<std::size_t>(ColumnRole::FactorShare) + 1;
    static constexpr std::size_t noColumn = mostColumns;
    std::array<std::size_t, roleCount> m_columnOf; // by role
    std::size_t m_neededCells = 0;

    AnswerReader m_answerReader;
    std::vector<survey::Answer> m_person; // the row's answers in the order of the questionnaire
    std::vector<std::string_view> m_padded, m_path;
    std::vector<UnitConflict> m_conflicts;
    RoundBuilder *m_override = nullptr;
    RoundBuilder *m_marked = nullptr; // the round last marked as having been asked this file's statements
    bool m_tooManyRounds = false;
    std::int64_t m_row = 0;
    bool m_rowIsFaulty = false;
    bool m_orderMatters = false; // something was told that the first such row decides
    std::int64_t m_blankRows = 0, m_skippedRows = 0;
};

} // namespace faktorbenk::importer
