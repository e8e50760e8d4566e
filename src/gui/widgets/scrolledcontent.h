#pragma once

class QWidget;

namespace faktorbenk::gui {

// Makes all of a page scroll: gives the widget that a page's form is to be set up on. Born where it stays, because what changes
// its parent is styled all over, and without being measured before it has its figures. The page must have no layout yet.
QWidget *scrolledContent(QWidget *page);

} // namespace faktorbenk::gui
