#pragma once

#include "importer/table.h"

namespace faktorbenk::fuzz {

// Everything the intake does with a table: the guesses, the faults, the drafts of every kind. Stops the
// program when what comes of it contradicts itself.
void readEverything(importer::Table table);

[[noreturn]] void contradiction(const char *what);

} // namespace faktorbenk::fuzz
