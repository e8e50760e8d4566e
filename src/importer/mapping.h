#pragma once

#include "importer/headers.h"
#include "importer/table.h"

#include <map>

namespace faktorbenk::importer {

// What somebody has corrected of the guess about one file; what is left out is as guessed.
struct Setup
{
    std::optional<Kind> kind;
    ReadingAs reading;
    std::int64_t headerRow = 0;            // 0: found by its known headers
    std::map<std::size_t, Column> columns; // by place: what it is taken for (headers left out)

    friend bool operator==(const Setup &, const Setup &) = default;
};

// The guess with everything corrected. Without a kind in it: what the header looks like, else responses.
Guess guess(const Table &table, const Setup &setup);

// A setup under a name, to be used for the next file of the same office. Columns are known by their headers,
// ignoring case, spaces and punctuation, never by their place: the portal may add one or order them anew.
struct Mapping
{
    struct Entry
    {
        QString header; // headerKey()
        int occurrence; // 0 for the first column of that name, 1 for the second …
        Column use;     // its header is left out

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    QString name;
    Kind kind = Kind::Responses;
    ReadingAs reading;          // only what was corrected
    std::int64_t headerRow = 0; // 0: as guessed
    std::vector<Entry> columns; // every column of the file it was made from that has a header

    friend bool operator==(const Mapping &, const Mapping &) = default;
};

// What a header is known by in a mapping. Statements are told apart by their numbers: «F1_01» is not «F10_1».
QString headerKey(const QString &header);

// A mapping of the file as it stands corrected now.
Mapping mappingOf(const QString &name, const Guess &corrected, const Setup &setup);

// What the mapping says of a file with these headers, as a setup. A header it does not know stays as guessed.
Setup setupFrom(const Mapping &mapping, const Guess &asRead);

// True when the file has just the headers that the mapping was made from, in whatever order. Read the file
// as the mapping says (Mapping::reading, headerRow) before asking.
bool looksTheSame(const Mapping &mapping, const Guess &asRead);

} // namespace faktorbenk::importer
