#pragma once

#include "survey/comparison.h"

#include <array>

struct lxw_format;
struct lxw_workbook;

namespace faktorbenk::report::xlsx {

// How a cell looks. Numbers stay numbers: their format follows the reader's own locale.
enum class Style {
    Title,
    Lead,
    Note,      // small and muted
    Header,    // of a column of text
    HeaderFigure, // of a column of figures
    Label,     // bold, beside a text
    Text,
    Wrapped,
    WrappedCell, // in a table
    Muted,     // a code
    Unknown,   // instead of a figure
    Ordinal,   // a factor's number, a level
    Count,
    Date,
    Mean,      // 4,2
    OwnMean,   // the unit's own, among references
    Margin,    // ± 0,20
    Percent,   // 39,5 %
    Above,     // a difference: «▲ 0,2 over»
    Below,
    Within,
    ShortAbove, // a difference where room is short: «▲ +0,2»
    ShortBelow,
    ShortWithin,
    Withheld,  // hatched: says why in words
    WithheldRest, // hatched, the rest of the row
};
inline constexpr std::size_t styleCount = static_cast<std::size_t>(Style::WithheldRest) + 1;

Style differenceStyle(survey::Verdict verdict);
Style shortDifferenceStyle(survey::Verdict verdict);

// Every style once for a workbook, in the language that is installed.
class Styles
{
public:
    explicit Styles(lxw_workbook *book);
    lxw_format *operator[](Style style) const { return m_formats[static_cast<std::size_t>(style)]; }

    lxw_format *indented(int depth) const; // text, a step further in for each level

private:
    std::array<lxw_format *, styleCount> m_formats{}; // the workbook's
    std::array<lxw_format *, 6> m_indented{};
};

} // namespace faktorbenk::report::xlsx
