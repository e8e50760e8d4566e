#pragma once

#include "gui/design/tokens.h"
#include "wording/factortext.h"
#include "wording/language.h"

#include <optional>

class QApplication;
class QSettings;

namespace faktorbenk::gui {

// How the window looks and speaks, as its menu lets the user choose it.
struct Appearance {
    wording::Language language = wording::Language::Bokmal;
    int textSize = 100;               // percent of what the desktop asks for; 100 … 200
    std::optional<design::Mode> mode; // none: as the desktop
    wording::FactorNames names = wording::FactorNames::Professional;

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

// What the desktop asks for; read once, before anything is applied.
struct Desktop {
    int textSize = 100; // percent
    design::Mode mode = design::Mode::Light;
};
Desktop askDesktop();

// What was never chosen is the system's.
Appearance readAppearance(const QSettings &settings);
void writeAppearance(QSettings &settings, const Appearance &appearance);
// To every window that is made from now on.
void apply(QApplication &application, const Appearance &appearance, const Desktop &desktop);

} // namespace faktorbenk::gui
