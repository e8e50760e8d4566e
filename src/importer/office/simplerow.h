#pragma once

#include <cstddef>
#include <string_view>

namespace faktorbenk::importer::office {

class XlsxRows;

// A row of a sheet as most programs write it:
//   <row r="7" spans="1:3"><c r="A7" t="s"><v>12</v></c><c r="B7" s="1"><v>4</v></c>…</row>
// Read here without a parser of all of XML. Whatever is not of this shape – prefixes, rich text, formulas,
// comments, attributes of other kinds, anything not well-formed – is NotSimple, and nothing has been done
// then.
enum class SimpleRow { Read, Unfinished, NotSimple, Failed };

// xml: what follows, which begins with `<row`. Read: the row is in rows (whose failing is Failed), and end is
// the place after it. Unfinished: xml ends too early to tell.
SimpleRow readSimpleRow(std::string_view xml, XlsxRows &rows, std::size_t &end);

} // namespace faktorbenk::importer::office
