#include "gui/widgets/readingorder.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <tuple>

namespace faktorbenk::gui {

namespace {

// A grid is read by its rows, in whatever order it was filled.
QList<QLayoutItem *> itemsOf(QLayout *layout)
{
    std::vector<std::tuple<int, int, int>> places; // row, column, number
    for (int at = 0; at < layout->count(); ++at) {
        int row = 0, column = at, rows = 0, columns = 0;
        if (auto *grid = qobject_cast<QGridLayout *>(layout))
            grid->getItemPosition(at, &row, &column, &rows, &columns);
        places.emplace_back(row, column, at);
    }
    std::sort(places.begin(), places.end());
    QList<QLayoutItem *> items;
    for (const auto &[row, column, at] : places)
        items += layout->itemAt(at);
    return items;
}

void collect(QLayout *layout, QWidgetList &found)
{
    const auto items = itemsOf(layout);
    for (QLayoutItem *item : items) {
        if (QWidget *widget = item->widget())
            found += widget;
        else if (QLayout *inner = item->layout())
            collect(inner, found);
    }
}

// What goes its own way inside, or has nothing inside that takes the focus.
bool isWhole(const QWidget *widget)
{
    return (qobject_cast<const QAbstractScrollArea *>(widget) && !qobject_cast<const QScrollArea *>(widget)) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QLineEdit *>(widget);
}

void collectStops(QWidget *widget, QWidgetList &found)
{
    if (widget->isHidden())
        return;
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
        found += widget;
    if (isWhole(widget))
        return;
    QWidgetList inside;
    if (const auto *area = qobject_cast<const QScrollArea *>(widget))
        inside = {area->widget()};
    else if (const auto *stack = qobject_cast<const QStackedWidget *>(widget))
        inside = {stack->currentWidget()};
    else
        inside = inReadingOrder(widget);
    for (QWidget *each : std::as_const(inside))
        if (each)
            collectStops(each, found);
}

} // namespace

QWidgetList inReadingOrder(const QWidget *parent)
{
    QWidgetList found;
    if (const auto *splitter = qobject_cast<const QSplitter *>(parent)) {
        for (int at = 0; at < splitter->count(); ++at)
            found += splitter->widget(at);
        return found; // and not the handles
    } else if (parent->layout()) {
        collect(parent->layout(), found);
    }
    // What is put in its place by hand comes last.
    for (QObject *each : parent->children())
        if (auto *widget = qobject_cast<QWidget *>(each); widget && !widget->isWindow() && !found.contains(widget))
            found += widget;
    found.removeIf([parent](const QWidget *widget) { return widget->parentWidget() != parent; });
    return found;
}

QWidgetList stopsIn(QWidget *root)
{
    QWidgetList stops;
    collectStops(root, stops);
    stops.removeIf([](const QWidget *stop) { return !stop->isEnabled() || !stop->isVisible(); });
    return stops;
}

bool goToNextStop(QWidget *root, bool next)
{
    const QWidgetList stops = stopsIn(root);
    const QWidget *now = root->window()->focusWidget();
    const auto here = std::find_if(stops.cbegin(), stops.cend(), [now](const QWidget *stop) {
        return stop == now || (isWhole(stop) && stop->isAncestorOf(now)); // a table whose cell is written in
    });
    if (here == stops.cend())
        return false;
    const qsizetype to = (here - stops.cbegin() + (next ? 1 : -1) + stops.size()) % stops.size();
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace faktorbenk::gui
