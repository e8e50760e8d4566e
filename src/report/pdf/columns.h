#pragma once

#include "report/pdf/paper.h"

namespace faktorbenk::report::pdf {

// A few columns with the figure over each and its name below.
struct ColumnMark
{
    QString name;
    QString figure;
    double value = 0;
    std::uint32_t fill = 0;
    std::uint32_t ink = 0;
    double dash = 0;
    bool strong = false; // ours
};
// from, to: the ends of the scale. joined: a line through the columns' tops.
void drawColumns(Paper &paper, const Box &box, const std::vector<ColumnMark> &columns, double from, double to,
                 bool joined);

} // namespace faktorbenk::report::pdf
