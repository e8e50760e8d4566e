#pragma once

#include "importer/headers.h"

#include <QStringView>

#include <span>

namespace faktorbenk::importer {

struct Alias
{
    ColumnRole role;
    QStringView name; // as comparableName() makes it
};

// The known header names of a kind of file, the stronger before the weaker within each role.
std::span<const Alias> aliasesOf(Kind kind);

} // namespace faktorbenk::importer
