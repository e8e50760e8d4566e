#!/usr/bin/env python3
"""A unit's workbook and presentation held against what they were when somebody last looked at them, part by part.

    test_golden.py CLI [--update]

What is compared is the text of every part, unpacked: not how it was packed. Wholly kept are the parts that show each kind of thing;
of the others a digest, which tells that one has changed. After a change that is meant: --update, look at the files, and
at the difference in version control.

Not compared, on purpose:
- DAY: the day the results were brought in, which is the day of the test, in all the ways it is written;
- VERSION: the program's, in docProps/app.xml;
- styles.xml and theme1.xml of workbooks, which libxlsxwriter writes in its own way from version to version;
- how files are packed: order, times, compression.
"""

import datetime
import difflib
import hashlib
import io
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

CLI = sys.argv[1]
ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "data" / "golden"
IGNORED = {"xl/styles.xml", "xl/theme/theme1.xml"}
WHOLE = re.compile(r"\[Content_Types\].xml|.*presentation\.xml(\.rels)?|ppt/(slides|notesSlides)/(_rels/)?(slide|notesSlide)(1|5|17|19)\.xml(\.rels)?|"
                   r"ppt/charts/(_rels/)?chart2\.xml(\.rels)?|docProps/.*|xl/worksheets/.*|xl/workbook.xml|xl/sharedStrings.xml|xl/charts/chart2.xml")


def normal(text):
    today = datetime.date.today()
    for day in (today, today - datetime.timedelta(days=1)):  # it may have been midnight
        for written in (rf"{day:%Y-%m-%d}T\d\d:\d\d:\d\dZ", f"{day:%d/%m/%Y}", f"{day.day} {day:%B} {day.year}", f"{day:%Y-%m-%d}"):
            text = re.sub(written, "DAY", text)
    text = re.sub(r"Faktorbenk \d+\.\d+\.\d+", "Faktorbenk VERSION", text)
    return text.replace("><", ">\n<")


def parts(content, prefix=""):
    """Name → text, of packages inside the package, too."""
    found = {}
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for name in package.namelist():
            part = package.read(name)
            if name.endswith(".xlsx"):
                found.update(parts(part, f"{prefix}{name}!"))
            elif name not in IGNORED:
                found[prefix + name] = normal(part.decode("utf-8"))
    return found


def described(content):
    """All parts as one text: those that are wholly kept, and digests of the others."""
    lines = []
    for name, text in sorted(parts(content).items()):
        if WHOLE.fullmatch(name):
            lines += [f"=== {name}", text]
        else:
            lines.append(f"=== {name} {hashlib.sha256(text.encode()).hexdigest()}")
    return "\n".join(lines) + "\n"


def main():
    update = "--update" in sys.argv
    changed = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        database = folder / "Fjordvik.faktorbenk"

        def run(*words):
            subprocess.run([CLI, *map(str, words)], check=True, capture_output=True, timeout=300, env={**os.environ, "FAKTORBENK_LANG": "en"})

        run("import", "units", ROOT / "data" / "fjordvik-enheter-2023.csv", "--round", 2023, "--db", database)
        run("import", "responses", ROOT / "data" / "fjordvik-2023-svar.csv", "--db", database)
        run("import", "benchmarks", ROOT / "data" / "referansesnitt.csv", "--db", database)
        for form in ("xlsx", "pptx"):
            path = folder / f"110.{form}"
            run("export", form, "--db", database, "--unit", 110, "--audience", "leader", "--out", path)
            now, golden = described(path.read_bytes()), GOLDEN / f"110.{form}.txt"
            if update:
                golden.parent.mkdir(exist_ok=True)
                golden.write_text(now, encoding="utf-8", newline="\n")
                continue
            difference = list(difflib.unified_diff(golden.read_text(encoding="utf-8").splitlines(), now.splitlines(),
                                                   f"{golden.name} as it was", "as it is", lineterm="", n=1))
            if difference:
                changed += 1
                print("\n".join(difference[:80]))
                print(f"{len(difference)} lines of difference; if they are meant: {sys.argv[0]} {CLI} --update")
    sys.exit(1 if changed else 0)


if __name__ == "__main__":
    main()
