#!/usr/bin/env python3
"""The composite workbook of 900 units, beside Python's XlsxWriter and openpyxl writing the same cells and charts.

    export.py BIN_FOLDER [--repeats N] [--units N --people N]

Run with the Python that has both libraries (Debian: python3-xlsxwriter, python3-openpyxl). Each is given everything in
memory; counted is what lies between that and the closed file. Ours is read back first, so the peers write exactly its
cells, formats, widths and charts.
"""

import argparse
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

import openpyxl
import xlsxwriter
from openpyxl.chart import BarChart, Reference, Series
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from bench import generate  # noqa: E402

DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
SERIES = re.compile(rb"<c:ser>.*?</c:ser>", re.S)
REFERENCE = re.compile(rb"<c:(tx|cat|val)>.*?<c:f>(.*?)</c:f>", re.S)


class Look:
    """How a cell looks: what both peers are told."""

    def __init__(self, cell):
        self.font, self.bold = cell.font.name, bool(cell.font.b)
        self.size = cell.font.sz
        self.color = cell.font.color.rgb[-6:] if cell.font.color and isinstance(cell.font.color.rgb, str) else "000000"
        self.number = cell.number_format
        self.ground = cell.fill.fgColor.rgb[-6:] if cell.fill.fill_type == "solid" else None
        self.line = cell.border.bottom.color.rgb[-6:] if cell.border.bottom and cell.border.bottom.style else None
        self.right = cell.alignment.horizontal == "right"
        self.wrap = bool(cell.alignment.wrap_text)


def read(path):
    """Sheets with their cells, looks by number, and the charts' references."""
    book = openpyxl.load_workbook(path)
    looks, sheets = {}, []
    for sheet in book:
        cells = []
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None and not cell.has_style:
                    continue
                if cell.style_id not in looks:
                    looks[cell.style_id] = Look(cell)
                cells.append((cell.row - 1, cell.column - 1, cell.value, cell.style_id))
        widths = [(int(d.min) - 1, int(d.max) - 1, d.width) for d in sheet.column_dimensions.values()]
        sheets.append((sheet.title, cells, widths, sheet.freeze_panes, sheet.auto_filter.ref))
    charts = []
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if re.match(r"xl/charts/chart\d+\.xml$", name):
                part = package.read(name)
                series = [{kind.decode(): formula.decode() for kind, formula in REFERENCE.findall(each)}
                          for each in SERIES.findall(part)]
                charts.append((b"percentStacked" in part, series))
    return sheets, looks, charts


def with_xlsxwriter(content, path):
    sheets, looks, charts = content
    book = xlsxwriter.Workbook(path)
    formats = {}
    for number, look in looks.items():
        options = {"font_name": look.font, "bold": look.bold, "font_size": look.size, "font_color": "#" + look.color,
                   "num_format": look.number, "text_wrap": look.wrap, "align": "right" if look.right else "left"}
        if look.ground:
            options["bg_color"] = "#" + look.ground
        if look.line:
            options.update(bottom=1, bottom_color="#" + look.line)
        formats[number] = book.add_format(options)
    made = {}
    for title, cells, widths, frozen, filtered in sheets:
        sheet = made[title] = book.add_worksheet(title)
        for first, last, width in widths:
            sheet.set_column(first, last, width)
        for row, column, value, look in cells:
            if value is None:
                sheet.write_blank(row, column, None, formats[look])
            elif isinstance(value, str):
                sheet.write_string(row, column, value, formats[look])
            else:
                sheet.write_number(row, column, value, formats[look])
        if frozen:
            sheet.freeze_panes(frozen)
        if filtered:
            sheet.autofilter(filtered)
    onto = next(reversed(made.values()))
    for number, (stacked, series) in enumerate(charts):
        chart = book.add_chart({"type": "bar", "subtype": "percent_stacked"} if stacked else {"type": "bar"})
        for each in series:
            chart.add_series({"name": "=" + each["tx"], "categories": "=" + each["cat"], "values": "=" + each["val"]})
        onto.insert_chart(40 + 16 * number, 0, chart)
    book.close()


def with_openpyxl(content, path):
    sheets, looks, charts = content
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, look in looks.items():
        style = NamedStyle(f"s{number}", number_format=look.number,
                           font=Font(name=look.font, b=look.bold, sz=look.size, color=look.color),
                           alignment=Alignment(horizontal="right" if look.right else "left", wrap_text=look.wrap))
        if look.ground:
            style.fill = PatternFill("solid", fgColor=look.ground)
        if look.line:
            style.border = Border(bottom=Side("thin", color=look.line))
        book.add_named_style(style)
    names = {number: f"s{number}" for number in looks}
    for title, cells, widths, frozen, filtered in sheets:
        sheet = book.create_sheet(title)
        for first, _, width in widths:
            sheet.column_dimensions[openpyxl.utils.get_column_letter(first + 1)].width = width
        for row, column, value, look in cells:
            cell = sheet.cell(row + 1, column + 1)
            if value is not None:
                cell.value = value
            cell.style = names[look]
        sheet.freeze_panes = frozen
        if filtered:
            sheet.auto_filter.ref = filtered
    onto = book.worksheets[-1]
    for number, (stacked, series) in enumerate(charts):
        chart = BarChart()
        chart.type = "bar"
        if stacked:
            chart.grouping, chart.overlap = "percentStacked", 100
        for each in series:
            source = book[re.sub(r"^'|'$", "", each["val"].rsplit("!", 1)[0])]
            made = Series(Reference(source, range_string=each["val"]), title_from_data=False)
            chart.series.append(made)
            chart.set_categories(Reference(source, range_string=each["cat"]))
        onto.add_chart(chart, f"A{40 + 16 * number}")
    book.save(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--units", type=int, default=900)
    parser.add_argument("--people", type=int, default=20_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        database = folder / "x.faktorbenk"
        generate(folder / "svar.csv", arguments.people, arguments.units)
        for kind, file in (("responses", folder / "svar.csv"), ("benchmarks", DATA / "referansesnitt.csv")):
            subprocess.run([arguments.bin / "faktorbenk-cli", "import", kind, file, "--db", database], check=True,
                           capture_output=True)

        def ours():
            said = subprocess.run([arguments.bin / "faktorbenk-exportbench", database, folder, "2"], check=True,
                                  capture_output=True, text=True).stdout
            return float(said.split()[-1])  # the second time, as the peers are warm, too

        def peer(write, path):
            start = time.perf_counter()
            write(content, path)
            return time.perf_counter() - start

        ours()
        content = read(folder / "ours.xlsx")
        runs = {"faktorbenk": ours, "XlsxWriter": lambda: peer(with_xlsxwriter, folder / "xlsxwriter.xlsx"),
                "openpyxl": lambda: peer(with_openpyxl, folder / "openpyxl.xlsx")}
        measured = {each: [] for each in runs}
        for _ in range(arguments.repeats):
            for each, once in runs.items():
                measured[each].append(once())
        cells = sum(len(sheet[1]) for sheet in content[0])
        print(f"{arguments.units} units, {cells} cells, {len(content[2])} charts")
        base = statistics.median(measured["faktorbenk"])
        for each, times in measured.items():
            print(f"  {each:12} {1000 * statistics.median(times):8.0f} ms  {statistics.median(times) / base:6.2f} × ours"
                  f"  (quickest {1000 * min(times):.0f} ms)")


if __name__ == "__main__":
    main()
