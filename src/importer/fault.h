#pragma once

#include "base/errorcode.h"

#include <QString>
#include <QVariantList>

#include <cstdint>
#include <vector>

namespace faktorbenk::importer {

// One thing that is wrong with – or worth telling about – what came in. A value without text for people:
// wording turns code and arguments (see base/errorcode.h) into a sentence.
struct Fault
{
    enum class Severity {
        Error,   // the import is refused
        Warning, // taken, but somebody should look
        Note,    // told, nothing is wrong
    };

    base::ErrorCode code;
    Severity severity = Severity::Error;
    QString file;  // as it was handed in
    QString sheet; // empty for CSV
    std::int64_t row =
        0; // as a spreadsheet shows it, from 1; 0: the whole file. Blank lines count, `sep=` does not
    QString column; // header text; empty: the whole row
    QString value;  // the cell as read, cut at longestValue
    QVariantList arguments;

    static constexpr qsizetype longestValue = 100; // UTF-16 units: a hostile cell must not fill the memory

    friend bool operator==(const Fault &, const Fault &) = default;
};

// Every fault up to a limit, and how many there were in all.
class FaultList
{
public:
    static constexpr std::size_t standardLimit = 1000;

    // Keeps at most limit errors, and apart from them at most limit warnings and notes, so that a flood
    // of the one never hides the other.
    explicit FaultList(std::size_t limit = standardLimit) : m_limit(limit) {}

    void add(Fault fault);
    // True when no more errors are kept: the caller may then save itself the making and call countError().
    bool isFull() const { return m_keptErrors >= m_limit; }
    void countError() { ++m_errors; }
    // What a later part of the same file was found to have, its rows counted from the end of this one.
    void append(const FaultList &later, std::int64_t rowsBefore);

    const std::vector<Fault> &kept() const { return m_kept; } // in the order they were found
    std::int64_t errors() const { return m_errors; }          // in all, kept or not
    bool hasErrors() const { return m_errors > 0; }

private:
    std::size_t m_limit;
    std::size_t m_keptErrors = 0;
    std::int64_t m_errors = 0;
    std::vector<Fault> m_kept;
};

} // namespace faktorbenk::importer
