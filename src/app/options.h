#pragma once

#include <QSize>
#include <QString>

#include <optional>

class QCoreApplication;

namespace faktorbenk::app {

// What the program was asked for on its command line.
struct Options {
    QString file;
    QString screenshot; // empty: run as usual
    std::optional<QString> unit;
    std::optional<QString> round;
    QString page; // its fixed name; empty: the first
    std::optional<int> factor; // 1–10
    std::optional<QSize> size;
    int scale = 100; // percent
    bool endOnceShown = false; // for measuring how long it takes
    QString language; // nb, nn, en; empty: the user's
};

// Ends the program after --help, --version and what it does not understand (status 2).
Options readOptions(QCoreApplication &application);

} // namespace faktorbenk::app
