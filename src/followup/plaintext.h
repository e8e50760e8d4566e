#pragma once

#include <QString>
#include <QStringList>

namespace faktorbenk::followup {

// What a field holds at most, counted as people count: an emoji is one character, not two.
inline constexpr qsizetype longestText = 10'000;

// Text as it is kept, whatever it was pasted from: composed characters (NFC), line ends as \n, tabs and the
// many kinds of space as plain spaces; soft hyphens, zero-width marks and control characters are gone.
// Letters, emoji and spaces at the ends stay. Doing it twice changes nothing.
QString plainText(const QString &text);
// The same on one line: line ends become spaces.
QString plainLine(const QString &text);

// Pasted text as lines of a list: one for each line with something in it, without bullets and numbering.
QStringList pastedLines(const QString &text);

// Pasted cells, row by row, as spreadsheets and tables of a text program put them on the clipboard: tabs between cells,
// cells with line ends in quotes. Without empty rows, bullets and numbering.
QList<QStringList> pastedTable(const QString &text);

// Characters as people count them, roughly: code points.
qsizetype characterCount(const QString &text);

} // namespace faktorbenk::followup
