#pragma once

namespace faktorbenk::gui::design {

// The room beside the words in a cell. It does not grow with the largest letters, which need it themselves.
int cellSide();

} // namespace faktorbenk::gui::design
