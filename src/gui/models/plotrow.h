#pragma once

#include "disclosure/unitreport.h"

#include <QMetaType>

#include <vector>

namespace faktorbenk::gui {

// One row of the dot plot: displayed means only.
struct PlotRow {
    struct Mark {
        disclosure::Comparison::With with;
        survey::Tenths mean;
    };

    std::optional<survey::Tenths> unit;
    std::optional<survey::Hundredths> margin;
    std::vector<Mark> marks;
};

// Whole numbers at both ends: 3–5 when everything drawn lies there, else the whole scale 1–5.
struct PlotAxis {
    int from = 3;
    int to = 5;
};

} // namespace faktorbenk::gui

Q_DECLARE_METATYPE(faktorbenk::gui::PlotRow)
