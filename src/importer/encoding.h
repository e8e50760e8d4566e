#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace faktorbenk::importer {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

// How the bytes of a text file are written, seen from the bytes alone.
struct Recognised
{
    Encoding encoding;
    std::size_t start; // bytes of the byte order mark, to be left out
};

// A byte order mark decides; else UTF-16 where it is plain to see; else UTF-8 where the whole is valid;
// else Windows-1252. Guessing by letter frequency was tried and is wrong for short Norwegian files.
// None: a NUL byte, so this is no text. Takes about a tenth of a second per GiB of plain ASCII.
std::optional<Recognised> recogniseEncoding(std::string_view bytes);

// How many bytes of a byte order mark of that encoding the bytes begin with.
std::size_t markOf(std::string_view bytes, Encoding encoding);

// True when the whole is valid UTF-8 (no surrogates, nothing overlong) without NUL.
bool isPlainUtf8(std::string_view bytes);

// The bytes in UTF-8; none if they break the rules of the encoding (half a surrogate pair, odd length).
// Bytes that Windows-1252 leaves open become the control characters of the same number.
std::optional<QByteArray> toUtf8(std::string_view bytes, Encoding encoding);

} // namespace faktorbenk::importer
