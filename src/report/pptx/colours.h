#pragma once

#include "report/pptx/xmltree.h"

#include <cstdint>
#include <map>

// Colours as numbers, 0xffRRGGBB, where it matters what can be read on what.
namespace faktorbenk::report::pptx {

// As WCAG counts: 1 … 21.
double contrast(std::uint32_t one, std::uint32_t other);
// So much of the one, the rest of the other.
std::uint32_t mixed(std::uint32_t one, std::uint32_t other, double share);
// The colour, made darker until it stands on the ground with this contrast (as far as black goes).
std::uint32_t darkened(std::uint32_t colour, std::uint32_t ground, double wanted);

// What a theme's names mean on a master's slides: "tx1", "bg1", "accent1" …
class ThemeColours
{
public:
    // theme: the theme part; master: the part with the map from the slides' names to the theme's.
    ThemeColours(const Node &theme, const Node &master);

    std::optional<std::uint32_t> named(const QString &name) const;
    // Of an element that holds a colour (solidFill, bgRef …). None: not said, see-through, or changed in a way we do not follow.
    std::optional<std::uint32_t> in(const Node *holder) const;

private:
    std::map<QString, std::uint32_t> m_colours;
};

} // namespace faktorbenk::report::pptx
