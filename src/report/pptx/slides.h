#pragma once

#include "survey/tenths.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

// What is on the slides, as values. Where lengths are given they are EMU (914 400 to the inch), sizes of type
// hundredths of a point.
namespace faktorbenk::report::pptx {

struct Box {
    std::int64_t x = 0;
    std::int64_t y = 0;
    std::int64_t width = 0;
    std::int64_t height = 0;

    bool operator==(const Box &) const = default;

    // Takes a strip off one side and gives it; the rest keeps the gap's distance.
    Box takeTop(std::int64_t height, std::int64_t gap = 0);
    Box takeBottom(std::int64_t height, std::int64_t gap = 0);
    Box takeLeft(std::int64_t width, std::int64_t gap = 0);
};

// A colour of the template's theme – so that a municipality's own is kept – or one of our own.
struct Ink {
    const char *theme = nullptr; // "tx1", "bg1", "accent1"; of static storage
    std::uint32_t rgb = 0;       // 0xffRRGGBB; counts where theme is none

    static constexpr Ink ofTheme(const char *name) { return {name, 0}; }
    static constexpr Ink of(std::uint32_t rgb) { return {nullptr, rgb}; }
};

enum class Align { Left, Centre, Right };

struct Run {
    QString text;
    int size = 1800;
    bool bold = false;
    Ink ink = Ink::ofTheme("tx1");
};

struct Paragraph {
    std::vector<Run> runs;
    Align align = Align::Left;
    int before = 0; // space above, hundredths of a point
    bool bullet = false;
};

struct TextBox {
    Box box;
    QString name;
    std::vector<Paragraph> paragraphs;
    std::optional<Ink> fill = {};
    bool centred = false; // from top to bottom
};

struct Cell {
    QString text;
    int size = 1600;
    bool bold = false;
    Align align = Align::Left;
    Ink ink = Ink::ofTheme("tx1");
};

struct Table {
    Box box;
    QString name;
    QString alternativeText;
    std::vector<std::int64_t> widths;
    std::vector<std::vector<Cell>> rows; // the first is the header; all as long as widths
    std::int64_t headerHeight = 0;       // 0: as any row
    std::int64_t padding = 36'000;       // of a cell, above and below; twice that at its sides
    Ink rule = Ink::ofTheme("accent1");  // under the header
};

enum class ChartKind {
    Columns, // beside one another
    Dots,    // a point for each value, no lines between
    Shares,  // lying bars, 100 percent each
};

struct ChartSeries {
    QString name;
    std::vector<std::optional<survey::Tenths>> values; // none: there is none to show
    Ink fill = Ink::ofTheme("accent1");
    std::optional<Ink> outline = {};
    std::vector<std::pair<Ink, Ink>> points = {}; // Columns: fill and outline of each value; empty: all alike
    const char *marker = "circle";                // Dots
    bool labelled = true;
    Ink label = Ink::ofTheme("tx1");
    int markerSize = 11; // Dots: in points, 2 … 72
};

struct Chart {
    Box box;
    QString name;
    QString alternativeText;
    ChartKind kind = ChartKind::Columns;
    QString categoryTitle; // the head of the workbook's first column
    QStringList categories;
    std::vector<ChartSeries> series;
    bool isPercent = false; // else means, 1 to 5
    int textSize = 1400;
    bool legend = false;
    Ink text = Ink::ofTheme("tx1"); // of axes and legend
    QStringList notes = {};         // under the figures of its workbook: why some are not there
};

enum class SlideKind { Title, Text, Free };

struct Slide {
    SlideKind kind = SlideKind::Free;
    QString title;
    std::vector<Paragraph> body = {}; // Title: under the title; Text: the points. Sizes of the template.
    std::vector<std::variant<TextBox, Table, Chart>> items = {}; // in reading order
    QStringList notes = {};           // paragraphs for the speaker
};

// The same slide smaller or larger as a whole: boxes, columns and sizes of type.
Slide scaled(Slide slide, double by);

struct Deck {
    QString title;
    QString language; // nb-NO
    QString created;  // ISO, UTC
    std::vector<Slide> slides;
};

} // namespace faktorbenk::report::pptx
