#pragma once

#include "report/pptx/slides.h"

namespace faktorbenk::report::pptx {

// What slides are written in on a template: its own colours where they can be read on what is behind, else ours; and the tints of
// its accent instead of the tints of ours.
struct Inks {
    Ink text = Ink::ofTheme("tx1");
    Ink accent = Ink::ofTheme("accent1");
    Ink accentDark; // for words on accentSoft
    Ink accentSoft;
    Ink accentBand;
};

// text, accent: the template's, where known. ground: what is behind.
Inks inksFor(std::optional<std::uint32_t> text, std::optional<std::uint32_t> accent, std::uint32_t ground);

Slide inInks(Slide slide, const Inks &inks);

// Whether all the colours we write in can be read there: a white or almost white ground.
bool isPaper(std::uint32_t ground);

} // namespace faktorbenk::report::pptx
