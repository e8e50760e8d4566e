#pragma once

#include "importer/responsefile.h"

#include <thread>

namespace faktorbenk::importer {

// How a file is divided to be read by several cores at once.
struct Division
{
    std::size_t mostParts = std::max(1U, std::thread::hardware_concurrency());
    std::size_t leastBytes = std::size_t{4} << 20; // of a part: less is not worth a thread

    static Division none() { return {1, 0}; } // one row after the other
};

// The files whose header is in order, and how far the reading of all of them has come.
struct ResponseFiles
{
    struct File
    {
        const Table *table;
        const Guess *guess;
    };
    std::vector<File> files;
    const ResponseOptions &options;
    std::int64_t total; // bytes, for progress
};

enum class Reading {
    Done,
    Cancelled,
    OrderMatters, // nothing of rounds and draft may be used: read again, whole
};

// Reads large files in parts, at once, each into rounds of its own that are put together afterwards. What
// comes of it is what reading the rows one after the other gives – or else, where the first of several rows
// decides something (conflicting units, too many rounds or categories), Reading::OrderMatters.
Reading readFiles(const ResponseFiles &what, const Division &division, RoundSet &rounds, ResponsesDraft &draft,
                  base::Progress &progress);

} // namespace faktorbenk::importer
