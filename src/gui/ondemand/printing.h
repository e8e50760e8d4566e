#pragma once

#include "gui/ondemand/door.h"

namespace faktorbenk::gui::ondemand {

// As Parts says.
bool isPrinterThere();
void choosePrinter(const PrintJob &job, QWidget *window, const std::function<void(QPrinter &)> &chosen);
bool print(QPrinter &printer, const PrintJob &job);

} // namespace faktorbenk::gui::ondemand
