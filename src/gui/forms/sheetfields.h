#pragma once

#include "followup/fields.h"

#include <span>
#include <vector>

class QGridLayout;
class QWidget;

namespace faktorbenk::gui {

class TextField;

// Lays fields of the plan's sheet out in columns, each below the question it answers. The grid is empty before.
std::vector<std::pair<TextField *, followup::Field>> makeSheetFields(QGridLayout *grid, int columns,
                                                                    std::span<const followup::Field> fields, QWidget *parent);

} // namespace faktorbenk::gui
