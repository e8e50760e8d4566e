#pragma once

#include "report/pagematerial.h"
#include "report/pdf/table.h"

namespace faktorbenk::report::pdf {

// What all rows of a page have in common.
struct MarkScale
{
    double disagree = 10; // percent, the widest there is on either side of the middle of «3»
    double agree = 10;
    int lowest = 3; // where the small charts begin
};
MarkScale markScale(const PageContent &content);

// Gives a cell what is drawn in it, and the height it needs.
void addMark(Cell &cell, const CellMark &mark, const MarkScale &scale);

// What the marks stand for, at the paper's place; nothing if there are none that need a word.
void layKey(Paper &paper, const PageContent &content);

} // namespace faktorbenk::report::pdf
