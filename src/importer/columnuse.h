#pragma once

#include "importer/headers.h"

namespace faktorbenk::importer {

// What a column is taken for, in one stable English word or two: «unit code», «answer 1.1», «level 2», «mean
// 10», «dropped». Programs read it on the command line and mappings are kept in it, so a word never changes.
QString useOf(const Column &column);
// The other way; the column's header is left empty. None for a word there is not.
std::optional<Column> columnOfUse(const QString &use);

// What a column of that kind of file may be taken for, in the order people look for them; answers and means
// stand last. statements: how many of a factor are offered.
std::vector<Column> possibleUses(Kind kind, int statements);
// For that very file: one statement of a factor more than it has.
std::vector<Column> possibleUses(const Guess &guess);

// The guess with one column taken for something else. Where only one column can be that, another that was is
// Dropped. column is a place in guess.columns; outside it nothing happens.
Guess corrected(Guess guess, std::size_t column, const Column &use);

// Whether several columns of a file can be that.
bool mayRepeat(ColumnRole role);

} // namespace faktorbenk::importer
