#pragma once

#include "gui/design/tokens.h"
#include "gui/role.h"
#include "wording/factortext.h"
#include "wording/language.h"

#include <QSize>
#include <QString>

#include <optional>

class QCoreApplication;

namespace faktorbenk::app {

// What the program was asked for on its command line.
struct Options {
    QString file;
    QString screenshot; // empty: run as usual
    QString paper;      // a PDF of the page to make; empty: none
    std::optional<QString> unit;
    std::optional<QString> round;
    QString page; // its fixed name; empty: the first
    std::optional<int> factor; // 1–10
    std::optional<QSize> size;
    std::optional<int> scale; // percent
    std::optional<gui::design::Mode> mode;
    std::optional<wording::FactorNames> names;
    std::optional<wording::Language> language;
    std::optional<gui::Role> role; // for this once
    bool endOnceShown = false; // for measuring how long it takes
};

// What --lang says, before anything else is read: so that the rest is answered in that language.
std::optional<wording::Language> languageAsked();
// In the language that is installed. Ends the program after --help, --version and what it does not understand (status 2).
Options readOptions(QCoreApplication &application);

} // namespace faktorbenk::app
