#pragma once

#include "wording/language.h"

#include <QStringList>

#include <vector>

namespace faktorbenk::wording {

// What is promised to those who answered, in plain words: resources/anonymity, one file a language, in the small part of
// Markdown that this reads. docs/anonymity.md is the same text.
struct TextBlock
{
    enum class Kind { Title, Heading, Paragraph, Point, Row };

    Kind kind = Kind::Paragraph;
    QString mark;      // of a Point: «1.» or «•»
    QString lead;      // how a Point begins, to be made to stand out; may be empty
    QString text;      // of a Point, what follows the lead; with the space between them
    QStringList cells; // of a Row; the first row of a table is its head
};

std::vector<TextBlock> promiseText(Language language);

} // namespace faktorbenk::wording
