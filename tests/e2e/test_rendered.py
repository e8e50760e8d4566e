#!/usr/bin/env python3
"""Pages as they are seen, held against how they looked when somebody last looked at them.

    test_rendered.py CLI [--update]

A unit's presentation, workbook and PDF and the workbook about all units are made, opened by LibreOffice and printed to pictures. Each page is
reduced to the mean greys of 64 × 40 blocks – so that it does not matter how a typeface is drawn, but does if a title has moved or a chart is
gone – and compared with tests/data/rendered/. A page is as it was when no block is off by more than BLOCK and all together by no more than
MEAN, of 255. After a change that is meant: --update, and look at the pictures in version control.

That this test can fail is tried every time: slides with a title moved, a table, a chart, a line of text or a pale ground gone, a sheet without its chart.
Skipped (exit code 77) without LibreOffice or the typeface that stands in for Calibri.
"""

import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib

CLI = sys.argv[1]
ROOT = pathlib.Path(__file__).resolve().parents[2]
REFERENCES = ROOT / "tests" / "data" / "rendered"
ACROSS, DOWN = 64, 40
BLOCK, MEAN = 20, 1.5
DPI = 48
SKIPPED = 77


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


# ---- pictures

def read_grey(path):
    """A PGM as (width, height, bytes)."""
    content = path.read_bytes()
    header = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", content)
    width, height, at = int(header[1]), int(header[2]), header.end()
    return width, height, content[at:]


def reduced(path):
    """The mean greys of the blocks, row by row."""
    width, height, dots = read_grey(path)
    edges = [round(width * i / ACROSS) for i in range(ACROSS + 1)]
    blocks = []
    for row in range(DOWN):
        lines = range(round(height * row / DOWN), round(height * (row + 1) / DOWN))
        sums = [0] * ACROSS
        for line in lines:
            start = line * width
            for column in range(ACROSS):
                sums[column] += sum(dots[start + edges[column]:start + edges[column + 1]])
        blocks += [round(total / (len(lines) * (edges[i + 1] - edges[i]))) for i, total in enumerate(sums)]
    return bytes(blocks)


def write_png(path, pages):
    """Pages below one another, grey."""
    rows = b"".join(b"\0" + page[at:at + ACROSS] for page in pages for at in range(0, len(page), ACROSS))

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", ACROSS, DOWN * len(pages), 8, 0, 0, 0, 0))
                     + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


def read_png(path):
    """What write_png wrote."""
    content, at, packed = path.read_bytes(), 8, b""
    while at < len(content):
        length, kind = struct.unpack(">I4s", content[at:at + 8])
        if kind == b"IDAT":
            packed += content[at + 8:at + 8 + length]
        at += length + 12
    rows = zlib.decompress(packed)
    dots = b"".join(rows[at + 1:at + 1 + ACROSS] for at in range(0, len(rows), ACROSS + 1))
    return [dots[at:at + ACROSS * DOWN] for at in range(0, len(dots), ACROSS * DOWN)]


def difference(page, before):
    """In a sentence; None: as it was."""
    off = [abs(one - other) for one, other in zip(page, before, strict=True)]
    worst, mean = max(off), sum(off) / len(off)
    if worst <= BLOCK and mean <= MEAN:
        return None
    at = off.index(worst)
    return f"{worst} at {at % ACROSS * 100 // ACROSS} % from the left and {at // ACROSS * 100 // DOWN} % from above, {mean:.1f} on the whole page"


# ---- files

def changed(source, target, edits):
    with zipfile.ZipFile(source) as before, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            part = before.read(name)
            if name in edits:
                pattern, by = edits[name]
                part, count = re.subn(pattern, by, part, count=1, flags=re.S)
                assert count == 1, (name, pattern)
            after.writestr(name, part)


def spoilt(folder, deck, book):
    """Files in which something is not as it should be: {file: numbers of the pages that must be told}."""
    deck_pages = {
        2: (rb'(<a:normAutofit/></a:bodyPr><a:lstStyle/>)<a:p><a:r>.*?</a:p>(<a:p>.*?)(?=</p:txBody></p:sp></p:spTree>|</p:txBody></p:sp><p:sp>.*sldNum)', rb"\1\2"),
        3: (rb"<p:graphicFrame>.*?</p:graphicFrame>", b""),
        5: (rb"<p:graphicFrame>.*?</p:graphicFrame>", b""),
        6: (rb'(type="title"/></p:nvPr></p:nvSpPr>)<p:spPr/>', rb'\1<p:spPr><a:xfrm><a:off x="640080" y="600000"/><a:ext cx="10911840" cy="820000"/></a:xfrm></p:spPr>'),
        15: (rb"<p:graphicFrame>.*?</p:graphicFrame>", b""),
        19: (rb'<a:solidFill><a:srgbClr val="DCE9E9"/></a:solidFill>', b"<a:noFill/>"),
    }
    changed(deck, folder / "spoilt-deck.pptx", {f"ppt/slides/slide{at}.xml": edit for at, edit in deck_pages.items()})
    changed(book, folder / "spoilt-book.xlsx", {"xl/worksheets/sheet2.xml": (rb"<drawing [^>]*/>", b"")})
    return {"spoilt-deck": ("unit-deck", set(deck_pages)), "spoilt-book": ("unit-book", {2})}


def make_files(folder):
    database = folder / "Fjordvik.faktorbenk"

    def run(*words):
        subprocess.run([CLI, *map(str, words)], check=True, capture_output=True, timeout=300, env={**os.environ, "FAKTORBENK_LANG": "nb"})

    for year in (2021, 2023):
        run("import", "units", ROOT / "data" / f"fjordvik-enheter-{year}.csv", "--round", year, "--db", database)
        run("import", "responses", ROOT / "data" / f"fjordvik-{year}-svar.csv", "--db", database)
    run("import", "benchmarks", ROOT / "data" / "referansesnitt.csv", "--db", database)
    run("export", "pptx", "--db", database, "--unit", 110, "--out", folder / "unit-deck.pptx")
    run("export", "xlsx", "--db", database, "--unit", 110, "--out", folder / "unit-book.xlsx")
    run("export", "pdf", "--db", database, "--unit", 110, "--out", folder / "unit-paper.pdf")
    run("export", "xlsx", "--db", database, "--all", "--audience", "staff", "--out", folder / "all")
    (composite,) = [path for path in (folder / "all").glob("*.xlsx") if path.name.startswith("Sammensatt")]
    shutil.move(composite, folder / "all-book.xlsx")
    return ["unit-deck", "unit-book", "unit-paper", "all-book"]


def pages_of(folder, name):
    subprocess.run(["pdftoppm", "-gray", "-r", str(DPI), folder / f"{name}.pdf", folder / f"{name}"], check=True, timeout=120)
    return [reduced(path) for path in sorted(folder.glob(f"{name}-*.pgm"))]


def main():
    office = shutil.which("soffice")
    if not office:
        skip("LibreOffice is not installed (scripts/setup test installs it)")
    fonts = subprocess.run(["fc-list", ":", "family"], capture_output=True, text=True, check=True, timeout=60).stdout
    if "Carlito" not in fonts:
        skip("the typeface Carlito is not installed (scripts/setup test installs it)")
    wrong = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        documents = make_files(folder)
        bad = spoilt(folder, folder / "unit-deck.pptx", folder / "unit-book.xlsx")
        subprocess.run([office, f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf", "--outdir", folder,
                        *sorted(folder.glob("*.pptx")), *sorted(folder.glob("*.xlsx"))],
                       check=True, capture_output=True, timeout=240, env={**os.environ, "LC_ALL": "C.UTF-8"})
        pages = {document: pages_of(folder, document) for document in [*documents, *bad]}
    for document in documents:
        path = REFERENCES / f"{document}.png"
        if "--update" in sys.argv:
            write_png(path, pages[document])
            assert read_png(path) == pages[document]
        before = read_png(path)
        if len(before) != len(pages[document]):
            wrong.append(f"{document}: {len(pages[document])} pages, {len(before)} before")
            continue
        for at, (page, was) in enumerate(zip(pages[document], before, strict=True), 1):
            if told := difference(page, was):
                wrong.append(f"{document}, page {at}: {told}")
    for document, (of, expected) in bad.items():
        told = {at for at, (page, good) in enumerate(zip(pages[document], pages[of], strict=True), 1) if difference(page, good)}
        if told != expected:
            wrong.append(f"{document}: pages {sorted(expected)} are spoilt, told are {sorted(told)}")
    if wrong:
        print("\n".join([*wrong, f"If it is meant: {sys.argv[0]} {CLI} --update, and look at the pages."]))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
