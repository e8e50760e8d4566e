#pragma once

#include "base/result.h"
#include "report/pptx/inks.h"
#include "report/pptx/package.h"
#include "report/pptx/slidexml.h"

namespace faktorbenk::report::pptx {

// What new slides are made on: masters, layouts, themes and pictures of a presentation, without its slides.
struct Template {
    struct Layout {
        QString part;
        Holders holders;
        Box content; // where what is under the title goes
    };

    Package package;                  // masters, layouts and what they need; no presentation
    QStringList masters;              // parts, with
    QStringList masterIds;            // the number each had
    QString notesMaster;              // a part
    QString theme;                    // of the first master
    std::int64_t width = 0;           // of a slide
    std::int64_t height = 0;
    Layout title, text, free;         // for each SlideKind
    Inks inks;                        // what our own things are written in

    const Layout &layout(SlideKind kind) const;
};

// Ours, from resources/pptx. ResourceMissing.
base::Result<Template> ownTemplate();
// Any .pptx or .potx: its slides are dropped, its layouts found by their type. TemplateUnreadable (not a presentation,
// damaged, too large), TemplateUnusable (no layout with a title, or what it shows is on its slides only).
base::Result<Template> readTemplate(const QString &path);

} // namespace faktorbenk::report::pptx
