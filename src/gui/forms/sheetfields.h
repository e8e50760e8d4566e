#pragma once

#include "followup/fields.h"

#include <span>
#include <vector>

class QGridLayout;
class QWidget;

namespace faktorbenk::gui {

class TextField;

// A field of the plan's sheet with the question it answers, in English, to be translated in context SheetFields.
struct SheetField {
    followup::Field field;
    const char *question;
};

// Lays them out in columns, each below its question. The grid is empty before.
std::vector<std::pair<TextField *, followup::Field>> makeSheetFields(QGridLayout *grid, int columns,
                                                                    std::span<const SheetField> fields, QWidget *parent);

} // namespace faktorbenk::gui
