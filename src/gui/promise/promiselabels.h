#pragma once

class QBoxLayout;

namespace faktorbenk::gui {

// What is promised to those who answered (wording::promiseText), in the language that is installed: headings, texts and a table,
// one below the other at the end of a layout.
void fillPromise(QBoxLayout &layout);

} // namespace faktorbenk::gui
