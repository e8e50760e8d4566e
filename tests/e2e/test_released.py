#!/usr/bin/env python3
"""Every figure in every byte of every file is one that the gate released for those it is for (rules A6, A7).

    test_released.py CLI [unittest arguments]

Files are taken apart to the last part – workbooks inside charts, notes, alternative texts, what charts remember, the words beside a cell, document
properties – and every number with a decimal in a text, and every number in a cell or a chart, must be found in the JSON report of the unit for the same
audience, or be one of the few that explain. A distribution in a file for all staff would be a number that nothing explains.
"""

import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile
from xml.etree import ElementTree as ET

CLI = sys.argv.pop(1) if len(sys.argv) > 1 else "faktorbenk-cli"
DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
DECIMAL = re.compile(r"(?<![\d.,/])\d+[.,]\d+(?![\d.,]*\d)")
ROUNDS = {2021, 2023}
EXPLAINING = {0.2, 5.0, 1.0}  # the rule of thumb; the ends of the scale
WORDS_IN = {"descr", "title", "name", "prompt", "promptTitle", "error", "errorTitle"}  # attributes that hold text for people
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def run(*words, **options):
    done = subprocess.run([*map(str, words)], capture_output=True, text=True, encoding="utf-8", env={**os.environ, "FAKTORBENK_LANG": "en"}, timeout=300, **options)
    assert done.returncode == 0, (words, done.returncode, done.stderr)
    return done.stdout


def figures(texts):
    return {float(each.replace(",", ".")) for text in texts for each in DECIMAL.findall(text)}


def taken_apart(content):
    """(texts, numbers of cells and charts) of a package, packages inside it included."""
    texts, numbers = [], []
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for name in package.namelist():
            part = package.read(name)
            if part[:2] == b"PK":
                inner_texts, inner_numbers = taken_apart(part)
                texts += inner_texts
                numbers += inner_numbers
                continue
            if re.search(r"(theme|slideMaster|slideLayout|notesMaster)\d+\.xml$|styles\.xml$|app\.xml$", name):
                continue  # hold no text of ours; app.xml the program's version
            for element in ET.fromstring(part).iter():
                words = [element.text or "", *(value for key, value in element.attrib.items() if key.split("}")[-1] in WORDS_IN)]
                cached = element.tag == CHART + "v" and re.fullmatch(r"-?[\d.]+(E-?\d+)?", words[0])
                if element.tag == SHEET + "c":
                    value = element.find(SHEET + "v")
                    if value is not None and element.get("t", "n") == "n":
                        numbers.append(float(value.text))
                elif element.tag in (SHEET + "v", SHEET + "f") or element.tag in (CHART + "f", CHART + "formatCode"):
                    assert element.tag != SHEET + "f", "a formula"
                elif cached:
                    numbers.append(float(words[0]))
                elif not element.tag.startswith("{http://schemas.openxmlformats.org/package/") and "headerFooter" not in element.tag:
                    texts += [word for word in words if word.strip()]
    return texts, numbers


def released(report):
    """What the report shows, as decimals and as whole numbers."""
    decimals, wholes = set(EXPLAINING), set()

    def walk(node, key=""):
        if isinstance(node, dict):
            for inner, value in node.items():
                walk(value, inner)
        elif isinstance(node, list):
            for value in node:
                walk(value, key)
        elif isinstance(node, (int, float)) and not isinstance(node, bool):
            if key in ("mean", "margin", "difference", "distribution", "responseRate"):
                decimals.add(abs(round(float(node), 2)))
            else:
                wholes.add(node)
    walk({key: value for key, value in report.items() if key != "unit"})
    return decimals, wholes


class Released(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = pathlib.Path(tempfile.mkdtemp())
        cls.database = cls.home / "Fjordvik.faktorbenk"
        for year in (2021, 2023):
            run(CLI, "import", "units", DATA / f"fjordvik-enheter-{year}.csv", "--round", year, "--db", cls.database)
            run(CLI, "import", "responses", DATA / f"fjordvik-{year}-svar.csv", "--db", cls.database)
        run(CLI, "import", "benchmarks", DATA / "referansesnitt.csv", "--db", cls.database)
        cls.units = [each["code"] for each in json.loads(run(CLI, "units", "--db", cls.database, "--format", "json")) if each["status"] == "released"]
        cls.reports, cls.folders = {}, {}
        for audience in ("leader", "staff"):
            cls.folders[audience] = cls.home / audience
            run(CLI, "export", "all", "--db", cls.database, "--audience", audience, "--out", cls.folders[audience])
            cls.reports[audience] = {unit: json.loads(run(CLI, "report", "--db", cls.database, "--unit", unit, "--audience", audience, "--format", "json"))
                                     for unit in cls.units}

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.home)

    def file(self, audience, unit, ending):
        (path,) = self.folders[audience].glob(f"{unit} *.{ending}")
        return path

    def unexplained(self, audience, unit, content):
        decimals, wholes = released(self.reports[audience][unit])
        texts, numbers = taken_apart(content)
        wholes |= set(range(11)) | ROUNDS  # factors, levels, how many of ten
        allowed = decimals | {round(each / 100, 4) for each in decimals} | {round(float(each), 2) for each in wholes} | {-each for each in decimals}
        return sorted(figures(texts) - decimals), sorted({each for each in numbers if round(each, 4) not in allowed})

    def test_presentations_and_workbooks_of_units(self):
        for audience in self.folders:
            for unit in self.units:
                for ending in ("pptx", "xlsx"):
                    with self.subTest(audience=audience, unit=unit, ending=ending):
                        self.assertEqual(self.unexplained(audience, unit, self.file(audience, unit, ending).read_bytes()), ([], []))

    def test_reports_on_paper(self):
        for audience in self.folders:
            for unit in self.units[::4]:
                path = self.file(audience, unit, "pdf")
                plain = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", path, "-"], capture_output=True, check=True, timeout=60).stdout
                words = [bytes.fromhex(each.decode()).decode("utf-16-be") for each in re.findall(rb"/(?:Alt|Title|Subject) <feff([0-9a-f]+)>", plain)]
                words += [each.decode("latin-1") for each in re.findall(rb"/(?:Alt|Title|Subject) \(((?:\\.|[^()\\])*)\)", plain)]
                self.assertGreater(len(words), 10)
                decimals, _ = released(self.reports[audience][unit])
                with self.subTest(audience=audience, unit=unit):
                    self.assertEqual(sorted(figures([run("pdftotext", path, "-"), *words]) - decimals - {0.1}), [])  # 0.1: the program's version

    def test_the_workbook_about_all(self):
        for audience, folder in self.folders.items():
            (path,) = folder.glob("Composite*.xlsx")
            decimals, wholes = set(), set(range(11)) | ROUNDS
            for report in self.reports[audience].values():
                more, counts = released(report)
                decimals |= more
                wholes |= counts
            texts, numbers = taken_apart(path.read_bytes())
            allowed = decimals | {round(each / 100, 4) for each in decimals} | {float(each) for each in wholes} | {-each for each in decimals}
            self.assertEqual(sorted(figures(texts) - decimals), [], audience)
            self.assertEqual(sorted({each for each in numbers if round(each, 4) not in allowed}), [], audience)

    def test_a_file_for_leaders_would_not_pass_as_one_for_all_staff(self):
        """That the test above can fail, for every unit and kind of file."""
        for unit in self.units:
            for ending in ("pptx", "xlsx"):
                told = self.unexplained("staff", unit, self.file("leader", unit, ending).read_bytes())
                self.assertGreater(len(told[1]), 5, (unit, ending))

    def test_no_file_is_named_after_a_withheld_unit_and_the_lists_have_no_figures(self):
        for folder in self.folders.values():
            self.assertEqual({path.name.split(" ")[0] for path in folder.glob("*.pptx")}, set(self.units))
            for path in folder.glob("*.csv"):
                self.assertEqual(figures([path.read_text("utf-8-sig")]), set(), path.name)


if __name__ == "__main__":
    unittest.main()
