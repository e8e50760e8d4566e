#pragma once

#include "report/pdf/typeface.h"

#include <QDateTime>

#include <utility>
#include <variant>
#include <vector>

namespace faktorbenk::report::pdf {

// What a part of a page is to somebody who hears it. What is in none is decoration, and not read out.
enum class Role { Document, H1, H2, H3, P, L, LI, Table, TR, ColumnHeader, RowHeader, TD, Figure };

struct Point
{
    double x = 0;
    double y = 0;
};
struct Box
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
};

struct TextAt
{
    Laid text;
    Point at; // upper left corner
    bool upright = false; // read from below; at is then the lower left corner
};
// Open or closed lines through points; ink 0: none.
struct Shape
{
    std::vector<Point> points;
    bool closed = false;
    std::uint32_t fill = 0;
    std::uint32_t ink = 0;
    double line = 0;
    double dash = 0; // 0: solid
    bool roundEnds = false;
};
struct Rounded
{
    Box box;
    double radius = 0; // half the side makes a circle
    std::uint32_t fill = 0;
    std::uint32_t ink = 0;
    double line = 0;
};
struct Begin
{
    Role role;
    QString alternative; // of a figure: what it shows, in words
    int span = 1;        // of a cell: columns
};
struct End
{
};
using Item = std::variant<TextAt, Shape, Rounded, Begin, End>;

struct Bookmark
{
    QString title;
    int level = 1; // 1 outermost
    std::size_t page = 0;
    double y = 0;
};

// Finished pages, as values: written as PDF or drawn for a printer, they are the same. Roles may go on over
// pages; those that hold text or a drawing themselves may not.
struct Document
{
    QString title;
    QString subject;
    QString language; // «nb-NO»
    QDateTime date;   // what it states as its date; invalid: none
    double width = 0; // of every page
    double height = 0;
    double scale = 1; // how much larger it comes out: √2 makes A3 of A4
    std::vector<std::vector<Item>> pages;
    std::vector<Bookmark> bookmarks;
};

} // namespace faktorbenk::report::pdf
