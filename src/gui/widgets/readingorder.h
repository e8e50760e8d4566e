#pragma once

#include <QWidgetList>

class QWidget;

// A page is gone through as it is read: line by line, each from the left. Qt's own order is that in which things were made.
namespace faktorbenk::gui {

// The widgets directly in this one, whether or not they show.
QWidgetList inReadingOrder(const QWidget *parent);

// The Tab key goes the same way through all that is in here and shows.
void tabAsRead(QWidget *root);

} // namespace faktorbenk::gui
