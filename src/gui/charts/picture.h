#pragma once

#include <QByteArray>
#include <QImage>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace faktorbenk::gui {

// A chart on its own, as it leaves the window: its title, the chart as on paper whatever the window's colours are, and
// below it of whom, when, from which file and with which floor.
struct Picture {
    QString title;
    QList<QPointer<QWidget>> parts; // one below the other
    QStringList source;
    QString note = {}; // what its colours or signs say, where it does not itself: property "pictureNote"
};

// The charts of a page that can be seen. A widget is one if it says so: property "picture", true; "whole" for a table that
// is painted with all its rows; or "below" for what belongs to the one before it, as a legend does.
std::vector<Picture> picturesOf(const QWidget &page, const QStringList &source);

// Both are empty if the chart is gone.
QByteArray svgOf(const Picture &picture);
QImage imageOf(const Picture &picture); // twice as fine as on the screen

} // namespace faktorbenk::gui
