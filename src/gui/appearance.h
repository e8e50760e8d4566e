#pragma once

#include "gui/design/tokens.h"
#include "wording/factortext.h"
#include "wording/language.h"

#include <QSize>

#include <optional>

class QApplication;
class QSettings;

namespace faktorbenk::gui {

// How the window looks and speaks, as its menu lets the user choose it.
struct Appearance {
    wording::Language language = wording::Language::Bokmal;
    int textSize = 100;               // percent of what the desktop asks for; 50 … 200, and never less than 100 in all
    std::optional<design::Mode> mode; // none: as the desktop
    wording::FactorNames names = wording::FactorNames::Professional;

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

// What the desktop asks for; read once, before anything is applied. A screen of more than one and a half times 1920×1080 whose
// desktop asks for nothing is read from as far away as others, so letters are as much larger.
struct Desktop {
    int textSize = 100; // percent
    design::Mode mode = design::Mode::Light;
};
Desktop askDesktop(std::optional<QSize> window = {}); // the size that the window is to have, where that is known

// Percent, for a room of so many dots as the desktop counts them.
int fittingTextSize(QSize room);

// What was never chosen is the system's.
Appearance readAppearance(const QSettings &settings);
void writeAppearance(QSettings &settings, const Appearance &appearance);
// To every window that is made from now on.
void apply(QApplication &application, const Appearance &appearance, const Desktop &desktop);

} // namespace faktorbenk::gui
