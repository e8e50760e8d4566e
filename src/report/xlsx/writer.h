#pragma once

#include "base/latefunction.h"

#include <xlsxwriter.h>

// What of libxlsxwriter writes our workbooks.
namespace faktorbenk::report::xlsx {

FAKTORBENK_LATE(chart_add_series);
FAKTORBENK_LATE(chart_axis_major_gridlines_set_line);
FAKTORBENK_LATE(chart_axis_set_label_position);
FAKTORBENK_LATE(chart_axis_set_line);
FAKTORBENK_LATE(chart_axis_set_major_unit);
FAKTORBENK_LATE(chart_axis_set_max);
FAKTORBENK_LATE(chart_axis_set_min);
FAKTORBENK_LATE(chart_axis_set_num_font);
FAKTORBENK_LATE(chart_axis_set_num_format);
FAKTORBENK_LATE(chart_axis_set_reverse);
FAKTORBENK_LATE(chart_legend_set_font);
FAKTORBENK_LATE(chart_legend_set_position);
FAKTORBENK_LATE(chart_series_set_categories);
FAKTORBENK_LATE(chart_series_set_fill);
FAKTORBENK_LATE(chart_series_set_labels);
FAKTORBENK_LATE(chart_series_set_labels_font);
FAKTORBENK_LATE(chart_series_set_labels_num_format);
FAKTORBENK_LATE(chart_series_set_labels_position);
FAKTORBENK_LATE(chart_series_set_line);
FAKTORBENK_LATE(chart_series_set_name_range);
FAKTORBENK_LATE(chart_series_set_points);
FAKTORBENK_LATE(chart_series_set_values);
FAKTORBENK_LATE(chart_set_series_gap);
FAKTORBENK_LATE(chart_set_series_overlap);
FAKTORBENK_LATE(chart_title_set_name);
FAKTORBENK_LATE(chart_title_set_name_font);
FAKTORBENK_LATE(format_set_align);
FAKTORBENK_LATE(format_set_bg_color);
FAKTORBENK_LATE(format_set_bold);
FAKTORBENK_LATE(format_set_bottom);
FAKTORBENK_LATE(format_set_bottom_color);
FAKTORBENK_LATE(format_set_fg_color);
FAKTORBENK_LATE(format_set_font_color);
FAKTORBENK_LATE(format_set_font_name);
FAKTORBENK_LATE(format_set_font_size);
FAKTORBENK_LATE(format_set_indent);
FAKTORBENK_LATE(format_set_num_format);
FAKTORBENK_LATE(format_set_num_format_index);
FAKTORBENK_LATE(format_set_pattern);
FAKTORBENK_LATE(format_set_text_wrap);
FAKTORBENK_LATE(lxw_strerror);
FAKTORBENK_LATE(lxw_workbook_free);
FAKTORBENK_LATE(workbook_add_chart);
FAKTORBENK_LATE(workbook_add_format);
FAKTORBENK_LATE(workbook_add_worksheet);
FAKTORBENK_LATE(workbook_close);
FAKTORBENK_LATE(workbook_new);
FAKTORBENK_LATE(workbook_set_properties);
FAKTORBENK_LATE(worksheet_autofilter);
FAKTORBENK_LATE(worksheet_data_validation_range);
FAKTORBENK_LATE(worksheet_fit_to_pages);
FAKTORBENK_LATE(worksheet_freeze_panes);
FAKTORBENK_LATE(worksheet_gridlines);
FAKTORBENK_LATE(worksheet_ignore_errors);
FAKTORBENK_LATE(worksheet_insert_chart_opt);
FAKTORBENK_LATE(worksheet_repeat_columns);
FAKTORBENK_LATE(worksheet_repeat_rows);
FAKTORBENK_LATE(worksheet_set_column);
FAKTORBENK_LATE(worksheet_set_footer);
FAKTORBENK_LATE(worksheet_set_h_pagebreaks);
FAKTORBENK_LATE(worksheet_set_header);
FAKTORBENK_LATE(worksheet_set_landscape);
FAKTORBENK_LATE(worksheet_set_margins);
FAKTORBENK_LATE(worksheet_set_paper);
FAKTORBENK_LATE(worksheet_set_print_scale);
FAKTORBENK_LATE(worksheet_set_row);
FAKTORBENK_LATE(worksheet_set_v_pagebreaks);
FAKTORBENK_LATE(worksheet_write_blank);
FAKTORBENK_LATE(worksheet_write_number);
FAKTORBENK_LATE(worksheet_write_string);

} // namespace faktorbenk::report::xlsx
