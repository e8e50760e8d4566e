#pragma once

#include "report/pptx/slides.h"

namespace faktorbenk::report::pptx {

// How the template writes in a placeholder, where it says so on its sample text only, as LibreOffice does: programs do not
// hand that on to slides.
struct SampleLook {
    int size = 0; // hundredths of a point; 0: not said
    bool bold = false;
    std::optional<Ink> ink = {};
};

// How the template's layout holds the slide's own texts.
struct Holders {
    QString title;         // type of the title's placeholder: title or ctrTitle
    QString titleIndex;    // its idx; mostly empty
    std::optional<Box> titleBox = {};  // none: where the layout says
    std::optional<Ink> titleFill = {}; // where nobody knows what is behind it
    QString bodyType;      // of the placeholder for the body; empty: of no type
    QString bodyIndex;     // its idx
    bool hasBody = false;
    std::optional<SampleLook> titleLook = {}; // none: slides have it from the template
    std::optional<QString> numberIndex; // idx of the slide number's placeholder; none: none
    std::optional<Box> numberBox = {};  // where there is none
    std::optional<Box> sheet = {};      // a white ground for what we write, where the template's own is dark, unknown or of several colours
};

// Precondition: a slide with a body has a placeholder for it. charts: ids of the relationships to the slide's charts, in their order.
QByteArray slideXml(const Slide &slide, const Holders &holders, const QStringList &charts, const QString &language);
QByteArray notesXml(const Slide &slide, const QString &language);

} // namespace faktorbenk::report::pptx
