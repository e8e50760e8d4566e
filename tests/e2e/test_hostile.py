#!/usr/bin/env python3
"""Files made to do harm: each ends in an error, within ten seconds of work and 300 MB of memory.

    test_hostile.py CLI

With FAKTORBENK_LONG the large ones are as large as they can be; otherwise they are smaller, to be quick. Seconds are those of the
processor, so that a busy machine makes no difference. Prints what each cost.
"""

import multiprocessing
import os
import pathlib
import random
import re
import struct
import subprocess
import sys
import tempfile
import zipfile

from officefiles import ODS_FOOT, ODS_HEAD, Xlsx, write_zip

CLI = sys.argv[1] if len(sys.argv) > 1 else "faktorbenk-cli"
LONG = bool(os.environ.get("FAKTORBENK_LONG"))
SCALE = 1 if LONG else 20
MOST_SECONDS, MOST_MEGABYTES = 10, 300

HEADER = ["Periode", "Enhetskode", "F1_1"]
SHEET = "xl/worksheets/sheet1.xml"
HEADER_XML = ('<row r="1"><c r="A1" t="str"><v>Periode</v></c><c r="B1" t="str"><v>Enhetskode</v></c>'
              '<c r="C1" t="str"><v>F1_1</v></c></row>')


def xlsx_with(path, sheet):
    """A workbook in order but for its sheet, which may be an iterable of bytes."""
    Xlsx().write(path, {"Svar": [HEADER]})
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist() if name != SHEET}
    return packed(path, parts, SHEET, sheet)


def packed(path, parts, name, pieces):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for other, content in parts.items():
            file.writestr(other, content)
        with file.open(name, "w", force_zip64=True) as part:
            for piece in pieces:
                part.write(piece)
    return path


def sheet(rows):
    yield b"<worksheet><sheetData>"
    yield HEADER_XML.encode()
    yield from rows
    yield b"</sheetData></worksheet>"


def ods_with(path, pieces):
    def content():
        yield ODS_HEAD.encode()
        yield from pieces
        yield ODS_FOOT.encode()
    return packed(path, {"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, "content.xml", content())


def bomb(path):
    return xlsx_with(path, sheet(b" " * (1 << 20) for _ in range(6000 // SCALE)))


def lying_bomb(path):
    """The directory says that the sheet is small."""
    xlsx_with(path, sheet(b" " * (1 << 20) for _ in range(1000 // SCALE + 40)))
    raw = bytearray(path.read_bytes())
    entry = raw.find(SHEET.encode(), raw.find(b"PK\x01\x02")) - 46
    struct.pack_into("<I", raw, entry + 24, 1000)
    path.write_bytes(raw)
    return path


def rows_bomb(path):
    """As many rows as there can be, each with faults."""
    dice = random.Random(1)
    def rows():
        for start in range(2, 1_048_576 // SCALE, 1000):
            yield "".join(f'<row r="{i}">' + "".join(
                f'<c r="{c}{i}"><v>{dice.randint(1, 9)}</v></c>' for c in "ABC") + "</row>"
                for i in range(start, min(start + 1000, 1_048_577))).encode()
    return xlsx_with(path, sheet(rows()))


def prefixed_rows(path):
    """The same, but so that all of it has to go the long way."""
    row = "".join(f'<x:c t="str"><x:v>{i}</x:v></x:c>' for i in range(40))
    def rows():
        yield b"<x:worksheet xmlns:x='x'><x:sheetData>"
        yield re.sub("<(/?)", r"<\1x:", HEADER_XML).encode()
        dice = random.Random(1)
        for _ in range(200_000 // SCALE):
            yield f"<x:row>{row}<x:c><x:v>{dice.random()}</x:v></x:c></x:row>".encode()
        yield b"</x:sheetData></x:worksheet>"
    return xlsx_with(path, rows())


def last_cells(path):
    return xlsx_with(path, sheet(f'<row r="{i}"><c r="XFD{i}"><v>{i * 7919 % 1000003}</v></c></row>'.encode()
                                 for i in range(2, 1_048_576 // SCALE)))


def very_last_cell(path):
    return xlsx_with(path, sheet([b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>']))


def many_columns(path):
    return xlsx_with(path, [b"<worksheet><sheetData><row>",
                            *(b"<c t='str'><v>x</v></c>" * 1000 for _ in range(10_000 // SCALE)),
                            b"</row></sheetData></worksheet>"])


def many_attributes(path):
    return xlsx_with(path, [b"<worksheet><sheetData><row ", *(f"a{i}='{i}' ".encode() for i in range(5_000_000 // SCALE)),
                            b"></row></sheetData></worksheet>"])


def long_cell(path):
    noise = random.Random(1).randbytes(1 << 20).hex().encode()
    return xlsx_with(path, sheet([b'<row r="2"><c r="A2" t="str"><v>', *[noise] * (100 // SCALE + 2), b"</v></c></row>"]))


def many_texts(path):
    Xlsx().write(path, {"Svar": [HEADER]})
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist() if name != "xl/sharedStrings.xml"}
    def texts():
        yield b"<sst>"
        for start in range(0, 3_800_000 // SCALE, 1000):
            yield "".join(f"<si><t>{(start + i) * 2654435761 % 4294967296:08x}</t></si>" for i in range(1000)).encode()
        yield b"</sst>"
    return packed(path, parts, "xl/sharedStrings.xml", texts())


def many_entries(path):
    parts = {f"x/{i}": "" for i in range(60_000 // SCALE + 11_000)}
    return write_zip(path, parts)


def deep(path):
    return xlsx_with(path, [b"<worksheet><sheetData>", *[b"<row>" * 1000] * (2000 // SCALE)])


def entities(path):
    inside = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 30))
    return xlsx_with(path, [f'<!DOCTYPE w [<!ENTITY e0 "lol">{inside}]><worksheet>&e29;</worksheet>'.encode()])


def repeated_rows(path):
    row = ('<table:table-row table:number-rows-repeated="{}"><table:table-cell table:number-columns-repeated="{}" '
           'office:value-type="float" office:value="1"/></table:table-row>')
    header = "".join(f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>' for text in HEADER)
    return ods_with(path, [f'<table:table table:name="A"><table:table-row>{header}</table:table-row>'.encode(),
                           row.format(1_048_575, 16_384).encode(), b"</table:table>"])


def many_repeated_rows(path):
    row = (b'<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/>'
           b"</table:table-row>")
    return ods_with(path, [b'<table:table table:name="A">', *[row * 100] * (20_000 // SCALE), b"</table:table>"])


def endless_spaces(path):
    return ods_with(path, [b'<table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p>',
                           *[b'<text:s text:c="2000000000"/>'] * 1000, b"</text:p></table:table-cell></table:table-row></table:table>"])


def many_sheets(path):
    return ods_with(path, (f'<table:table table:name="{i}"></table:table>'.encode() for i in range(100_000 // SCALE)))


def garbage(path):
    dice = random.Random(2)
    with open(path, "wb") as file:
        for _ in range(200 // SCALE):
            file.write(dice.randbytes(1 << 20))
    return path


def garbage_without_nuls(path):
    table = bytes([1, *range(1, 256)])
    dice = random.Random(3)
    with open(path, "wb") as file:
        for _ in range(200 // SCALE):
            file.write(dice.randbytes(1 << 20).translate(table))
    return path


def garbage_as_utf16(path):
    garbage(path)
    with open(path, "r+b") as file:
        file.write(b"\xff\xfe")
    return path


def garbage_as_zip(path):
    garbage(path)
    with open(path, "r+b") as file:
        file.write(b"PK\x03\x04")
    return path


def late_latin(path):
    """A fine beginning, then no UTF-8: all of it would have to be converted."""
    line = b"2023;\xc5s " + bytes(range(0xC0, 0x100)) * 15 + b";4\n"
    with open(path, "wb") as file:
        file.write(b"Periode;Enhetskode;F1_1\n")
        for _ in range(200_000 // SCALE):
            file.write(line)
        file.write(b"2023;A;9\n")
    return path


def csv_columns(path):
    path.write_bytes(b"Periode;Enhetskode;F1_1" + b";x" * (10_000_000 // SCALE) + b"\n2023;A;4\n")
    return path


def csv_quotes(path):
    path.write_bytes(b"Periode;Enhetskode;F1_1\n2023;\"A" + b'""' * (50_000_000 // SCALE))
    return path


CASES = [bomb, lying_bomb, rows_bomb, prefixed_rows, last_cells, very_last_cell, many_columns, many_attributes, long_cell,
         many_texts, many_entries, deep, entities, repeated_rows, many_repeated_rows, endless_spaces, many_sheets, garbage,
         garbage_without_nuls, garbage_as_utf16, garbage_as_zip, late_latin, csv_columns, csv_quotes]


def main():
    wrong = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for case in CASES:
            path = folder / f"{case.__name__}.bin"
            # In a process of its own: what this one ever held would count as the program's peak.
            maker = multiprocessing.Process(target=case, args=[path])
            maker.start()
            maker.join()
            database = folder / "x.faktorbenk"
            process = subprocess.Popen([CLI, "import", "responses", path, "--db", database, "--round", "2023"],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                                       env={**os.environ, "FAKTORBENK_LANG": "en"})
            told = process.stderr.read()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            seconds, megabytes = usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
            good = (process.returncode == 1 and seconds <= MOST_SECONDS and megabytes <= MOST_MEGABYTES
                    and told.strip() and not database.exists())
            wrong += not good
            first = told.strip().splitlines()[0].replace(str(path), "") if told.strip() else "(nothing)"
            print(f"{'' if good else 'WRONG '}{case.__name__:22} {path.stat().st_size / 1e6:7.1f} MB  exit {process.returncode}  "
                  f"{seconds:5.2f} s  {megabytes:4.0f} MB  {first[:100]}", flush=True)
            for left in folder.iterdir():
                left.unlink()
    print(f"{len(CASES)} hostile files, {wrong} got away with it")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
