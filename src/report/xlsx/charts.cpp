#include "report/xlsx/charts.h"

#include "report/palette.h"
#include "report/xlsx/celltext.h"
#include "report/xlsx/writer.h"

namespace faktorbenk::report::xlsx {

namespace {

lxw_color_t colour(std::uint32_t argb)
{
    return argb & 0xFFFFFFU;
}

lxw_row_t rowOf(int row) { return static_cast<lxw_row_t>(row); }
lxw_col_t columnOf(int column) { return static_cast<lxw_col_t>(column); }

void addSeries(lxw_chart *chart, const ChartPlan &plan, const ChartSeries &each)
{
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    const CellRange &names = plan.categories;
    const CellRange &values = each.values;
    chart_series_set_categories(series, names.sheet->name().toUtf8().constData(), rowOf(names.firstRow),
                                columnOf(names.firstColumn), rowOf(names.lastRow), columnOf(names.lastColumn));
    chart_series_set_values(series, values.sheet->name().toUtf8().constData(), rowOf(values.firstRow),
                            columnOf(values.firstColumn), rowOf(values.lastRow), columnOf(values.lastColumn));
    chart_series_set_name_range(series, each.nameSheet->name().toUtf8().constData(), rowOf(each.nameRow),
                                columnOf(each.nameColumn));
    lxw_chart_fill fill{};
    fill.color = colour(each.colour);
    chart_series_set_fill(series, &fill);
    if (each.edge) { // told apart without colour, too
        lxw_chart_line edge{};
        edge.color = colour(*each.edge);
        edge.width = 0.75;
        chart_series_set_line(series, &edge);
    }
    if (each.labelled) {
        lxw_chart_font font{};
        font.size = 9;
        font.color = colour(palette::ink);
        chart_series_set_labels(series);
        chart_series_set_labels_num_format(series, "0.0");
        chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_OUTSIDE_END);
        chart_series_set_labels_font(series, &font);
    }
    if (each.firstColour) {
        lxw_chart_fill first{};
        first.color = colour(*each.firstColour);
        lxw_chart_point point{};
        point.fill = &first;
        lxw_chart_point *points[] = {&point, nullptr};
        chart_series_set_points(series, points);
    }
}

// Title, alternative text, axes and legend of every chart alike.
lxw_chart *prepared(Workbook &book, std::uint8_t type, const ChartPlan &plan, double from, double to, double step,
                    const char *numberFormat)
{
    lxw_chart *chart = workbook_add_chart(book.raw(), type);
    for (const ChartSeries &each : plan.series)
        addSeries(chart, plan, each);

    lxw_chart_font title{};
    title.size = 12;
    title.bold = LXW_TRUE;
    title.color = colour(palette::ink);
    chart_title_set_name(chart, cellText(plan.title).constData());
    chart_title_set_name_font(chart, &title);

    lxw_chart_font small{};
    small.size = 9;
    small.color = colour(palette::ink);
    lxw_chart_line hair{};
    hair.color = colour(palette::line);
    hair.width = 0.75;
    // Of bars that lie, the y axis has the categories.
    chart_axis_set_num_font(chart->y_axis, &small);
    chart_axis_set_reverse(chart->y_axis); // first on top
    chart_axis_set_line(chart->y_axis, &hair);
    chart_axis_set_num_font(chart->x_axis, &small);
    chart_axis_set_min(chart->x_axis, from);
    chart_axis_set_max(chart->x_axis, to);
    chart_axis_set_major_unit(chart->x_axis, step);
    chart_axis_set_num_format(chart->x_axis, numberFormat);
    chart_axis_major_gridlines_set_line(chart->x_axis, &hair);
    chart_axis_set_line(chart->x_axis, &hair);
    chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_HIGH); // below, as the other is reversed

    chart_legend_set_position(chart, plan.series.size() > 1 ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
    chart_legend_set_font(chart, &small);
    return chart;
}

void insert(Sheet &onto, int row, int column, lxw_chart *chart, const ChartPlan &plan)
{
    QByteArray description = cellText(plan.alternativeText);
    lxw_chart_options options{};
    options.x_offset = 4;
    options.y_offset = 4;
    options.x_scale = plan.width / 480.0; // of libxlsxwriter's own size
    options.y_scale = plan.height / 288.0;
    options.description = description.data();
    worksheet_insert_chart_opt(onto.raw(), rowOf(row), columnOf(column), chart, &options);
}

} // namespace

void addMeansChart(Workbook &book, Sheet &onto, int row, int column, const ChartPlan &plan)
{
    lxw_chart *chart = prepared(book, LXW_CHART_BAR, plan, 1, 5, 1, "0");
    chart_set_series_gap(chart, 50);
    insert(onto, row, column, chart, plan);
}

void addDistributionChart(Workbook &book, Sheet &onto, int row, int column, const ChartPlan &plan)
{
    lxw_chart *chart = prepared(book, LXW_CHART_BAR_STACKED_PERCENT, plan, 0, 1, 0.25, "0%");
    chart_set_series_gap(chart, 40);
    chart_set_series_overlap(chart, 100);
    insert(onto, row, column, chart, plan);
}

} // namespace faktorbenk::report::xlsx
