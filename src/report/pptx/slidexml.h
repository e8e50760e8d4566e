#pragma once

#include "report/pptx/slides.h"

namespace faktorbenk::report::pptx {

// How the template's layout holds the slide's own texts.
struct Holders {
    QString title;         // type of the title's placeholder: title or ctrTitle
    QString bodyType;      // of the placeholder for the body; empty: of no type
    QString bodyIndex;     // its idx; empty and no type: there is none, and bodyBox counts
    bool hasBody = false;
    Box bodyBox;           // where a body goes for which there is no placeholder
    std::optional<QString> numberIndex; // idx of the slide number's placeholder; none: none
};

// charts: ids of the relationships to the slide's charts, in their order.
QByteArray slideXml(const Slide &slide, const Holders &holders, const QStringList &charts, const QString &language);
QByteArray notesXml(const Slide &slide, const QString &language);

} // namespace faktorbenk::report::pptx
