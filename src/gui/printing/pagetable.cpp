#include "gui/printing/pagetable.h"

#include "gui/models/heatmapmodel.h"
#include "gui/promise/why.h"

#include <QComboBox>
#include <QLabel>

namespace faktorbenk::gui {

using Align = report::PageColumn::Align;

void addTable(report::PageContent &content, const QAbstractItemModel &model, int levelRole)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        const bool figures = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        content.columns.push_back({model.headerData(column, Qt::Horizontal).toString(), column == 0 ? 3.0 : 1.0,
                                   figures ? Align::Figures : Align::Left});
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        report::PageRow made;
        for (int column = 0; column < model.columnCount(); ++column)
            made.cells.push_back({model.index(row, column).data().toString()});
        made.level = levelRole < 0 ? 0 : model.index(row, 0).data(levelRole).toInt();
        content.rows.push_back(std::move(made));
    }
}

namespace {

report::CellMark markOf(const QModelIndex &index, bool differences)
{
    const QVariant mean = index.data(HeatMapModel::MeanRole);
    if (!mean.isValid())
        return report::WithheldMark();
    if (!differences)
        return report::MeanMark{survey::Tenths(mean.toInt())};
    const QVariant verdict = index.data(HeatMapModel::VerdictRole);
    return verdict.isValid() ? report::CellMark(report::VerdictMark{static_cast<survey::Verdict>(verdict.toInt())})
                             : report::CellMark(report::NoMark());
}

} // namespace

void addHeatTable(report::PageContent &content, const QAbstractItemModel &model, const HeatTable &table)
{
    const auto title = [&](int column) { return model.headerData(column, Qt::Horizontal).toString(); };
    content.columns.push_back({title(0), 4.4});
    if (table.beside)
        content.columns.push_back({table.besideTitle, 1.6, Align::Figures, true}); // a large municipality has five figures
    for (int column = 1; column < model.columnCount(); ++column)
        content.columns.push_back({title(column), 1, Align::Middle, true});
    const int all = static_cast<int>(content.columns.size());
    for (int row = 0; row < model.rowCount(); ++row) {
        report::PageRow made;
        made.level = model.index(row, 0).data(HeatMapModel::LevelRole).toInt();
        made.strong = row == 0;
        report::PageCell name{model.index(row, 0).data().toString()};
        if (table.isHeading && table.isHeading(row)) {
            name.span = all;
            made.strong = true;
            made.cells = {name};
            content.rows.push_back(std::move(made));
            continue;
        }
        made.cells = {name};
        if (const QString instead = table.instead ? table.instead(row) : QString(); !instead.isEmpty()) {
            made.cells.push_back({instead, report::NoMark(), all - 1, true});
            content.rows.push_back(std::move(made));
            continue;
        }
        if (table.beside)
            made.cells.push_back({table.beside(row)});
        for (int column = 1; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            made.cells.push_back({index.data().toString(), markOf(index, table.differences)});
        }
        content.rows.push_back(std::move(made));
    }
}

QString stated(const QLabel &label, const QComboBox &choice)
{
    return QStringLiteral("%1: %2").arg(label.text(), choice.currentText());
}

void addReasons(report::PageContent &content, const QAbstractItemModel &model)
{
    for (const QString &why : reasonsIn(model))
        if (!content.notes.contains(why))
            content.notes += why;
}

} // namespace faktorbenk::gui
