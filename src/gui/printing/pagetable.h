#pragma once

#include "report/pagematerial.h"

class QAbstractItemModel;
class QComboBox;
class QLabel;

namespace faktorbenk::gui {

// A table as it stands on the screen, for paper: heads, texts, and which columns have figures. levelRole: how far a
// row is moved in; below 0: none is.
void addTable(report::PageContent &content, const QAbstractItemModel &model, int levelRole = -1);

// The model of units or categories × ten factors, with HeatMapModel's roles: each cell with its ground. Column 0 has
// the names. beside, if it gives something for a row, stands in a column of its own after the name; instead, if it
// gives something, stands for all figures of a row.
struct HeatTable
{
    QString besideTitle;
    std::function<QString(int row)> beside;
    std::function<QString(int row)> instead;
    std::function<bool(int row)> isHeading; // a row of a name only
    bool differences = false;
};
void addHeatTable(report::PageContent &content, const QAbstractItemModel &model, const HeatTable &table);

// «Service: all services», as a choice is stated on paper.
QString stated(const QLabel &label, const QComboBox &choice);

// Why something in the table is hidden, each sentence once.
void addReasons(report::PageContent &content, const QAbstractItemModel &model);

} // namespace faktorbenk::gui
