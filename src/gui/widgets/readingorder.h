#pragma once

#include <QWidgetList>

class QWidget;

// A page is gone through as it is read: line by line, each from the left. Qt's own order is that in which things were made.
namespace faktorbenk::gui {

// The widgets directly in this one, whether or not they show.
QWidgetList inReadingOrder(const QWidget *parent);

// Where the Tab key stops in here now, in that order.
QWidgetList stopsIn(QWidget *root);

// From the one that has the focus to the next, round and round. False: none of them has it. Qt's own way would not come
// past a widget that hands the focus on to one inside.
bool goToNextStop(QWidget *root, bool next);

} // namespace faktorbenk::gui
