#!/usr/bin/env python3
"""What is handed out, read back with eyes that are not ours: workbooks through openpyxl, parts through zipfile.

    test_export.py CLI [unittest arguments]
"""

import csv
import io
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import zipfile
from xml.etree import ElementTree

import openpyxl

CLI = sys.argv.pop(1) if len(sys.argv) > 1 else "faktorbenk-cli"
DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
FACTORS = range(10)
WITHHELD = {"below-floor": "fewer than 5 answers", "protects-another": "hidden to protect another unit"}
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"


def run(*words, language="en", **options):
    return subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, encoding="utf-8",
                          env={**os.environ, "FAKTORBENK_LANG": language}, timeout=120, **options)


def parts(path):
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


def texts(path):
    """Every part of a package as one string."""
    return "\n".join(part.decode("utf-8", "replace") for part in parts(path).values())


def rows(sheet, header):
    """The rows under the header row, keyed by column title. A key twice is a fault of the sheet."""
    titles = [cell.value for cell in sheet[header]]
    assert len(set(titles)) == len(titles), titles
    return [dict(zip(titles, (cell.value for cell in row))) for row in sheet.iter_rows(min_row=header + 1)]


class Export(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = pathlib.Path(tempfile.mkdtemp())
        cls.database = cls.home / "Fjordvik.faktorbenk"
        for year in (2021, 2023):
            cls.done("import", "units", DATA / f"fjordvik-enheter-{year}.csv", "--round", year, "--db", cls.database)
            cls.done("import", "responses", DATA / f"fjordvik-{year}-svar.csv", "--db", cls.database)
        cls.done("import", "benchmarks", DATA / "referansesnitt.csv", "--db", cls.database)
        cls.units = json.loads(cls.done("units", "--db", cls.database, "--format", "json").stdout)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.home)

    @classmethod
    def done(cls, *words, code=0, **options):
        finished = run(*words, **options)
        assert finished.returncode == code, (words, finished.returncode, finished.stderr)
        return finished

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def report(self, unit, audience="leader"):
        return json.loads(self.done("report", "--db", self.database, "--unit", unit, "--audience", audience,
                                    "--format", "json").stdout)

    def export(self, *words, **options):
        return self.done("export", "xlsx", "--db", self.database, *words, **options)

    def unit_file(self, unit="110", *words, **options):
        path = self.folder / f"{unit}-{len(list(self.folder.iterdir()))}.xlsx"
        self.export("--unit", unit, "--out", path, *words, **options)
        return path

    def all_files(self, *words, name="all", **options):
        self.export("--all", "--out", self.folder / name, *words, **options)
        return self.folder / name

    # ---- figures, cell by cell

    def check_factor(self, row, factor, where):
        if factor["status"] == "withheld":
            self.assertEqual(row["Mean"], WITHHELD[factor["reason"]], where)
            return
        self.assertEqual(row["Mean"], factor["mean"], where)
        self.assertEqual(row["Uncertainty (±)"], "unknown" if factor["margin"] is None else factor["margin"], where)
        self.assertEqual(row["Answered"], factor["respondents"], where)
        references = {title: value for title, value in row.items() if f"Difference: {title.split(' (')[0]}" in row}
        shown = {}
        for title, value in references.items():
            if value != "–":
                shown[title.split(" (")[0]] = (value, row[f"Difference: {title.split(' (')[0]}"])
        words = {"municipality": "Municipality", "parent": "Parent", "service": "Service, national", "national": "National"}
        expected = {words.get(each["with"], each["name"]): (each["mean"], each["difference"])
                    for each in factor["comparisons"]}
        self.assertEqual(shown, expected, where)

    def test_a_unit_workbook_has_the_figures_of_the_json_report_cell_by_cell(self):
        for unit in self.units:
            if unit["status"] == "withheld":
                continue
            report = self.report(unit["code"])
            book = openpyxl.load_workbook(self.unit_file(unit["code"], "--audience", "leader"))
            overview, shares = rows(book["Overview"], 5)[:10], rows(book["Distribution"], 5)[:10]
            for factor, row, parts_of_it in zip(report["factors"], overview, shares):
                where = f"{unit['code']} F{factor['factor']}"
                self.assertEqual(row["No."], factor["factor"], where)
                self.check_factor(row, factor, where)
                if factor["status"] == "withheld":
                    self.assertEqual(parts_of_it["Number of answers"], WITHHELD[factor["reason"]], where)
                    continue
                self.assertEqual(parts_of_it["Number of answers"], factor["answers"], where)
                values = [value for title, value in parts_of_it.items() if re.match(r"[1-5] ", title)]
                self.assertEqual([round(1000 * value) for value in values],
                                 [round(10 * share) for share in factor["distribution"]], where)

    def test_the_composite_workbook_has_the_figures_of_every_json_report(self):
        book = openpyxl.load_workbook(self.all_files("--audience", "leader") / "Composite report 2023.xlsx")
        tables = {name: {row["Code"]: row for row in rows(book[name], 4)}
                  for name in ("Overview", "Means", "Uncertainty", "Differences", "Distribution", "Response rate", "Trend")}
        for name, table in tables.items():
            self.assertEqual(list(table), [unit["code"] for unit in self.units], name)
        compared = 0
        for unit in self.units:
            of = {name: list(table[unit["code"]].values())[2:] for name, table in tables.items()}
            titles = {name: list(table[unit["code"]])[2:] for name, table in tables.items()}
            if unit["status"] == "withheld":
                for name, cells in of.items():
                    self.assertEqual({cell for cell in cells if cell is not None}, {WITHHELD[unit["reason"]]}, name)
                continue
            report = self.report(unit["code"])
            rate = report["responseRate"]
            for name in ("Overview", "Response rate"):
                row = tables[name][unit["code"]]
                self.assertEqual((row["Answered"], row["Invited"]), (report["respondents"], report["invited"] or "unknown"))
                self.assertEqual("unknown" if rate is None else round(10 * rate),
                                 row["Response rate"] if rate is None else round(1000 * row["Response rate"]))
            for index, factor in enumerate(report["factors"]):
                where = f"{unit['code']} F{index + 1}"
                if factor["status"] == "withheld":
                    self.assertEqual(of["Means"][index], WITHHELD[factor["reason"]], where)
                    self.assertEqual(of["Distribution"][5 * index], WITHHELD[factor["reason"]], where)
                    continue
                self.assertEqual(of["Means"][index], factor["mean"], where)
                self.assertEqual(of["Uncertainty"][index], "unknown" if factor["margin"] is None else factor["margin"], where)
                self.assertEqual([round(1000 * share) for share in of["Distribution"][5 * index:5 * index + 5]],
                                 [round(10 * share) for share in factor["distribution"]], where)
                expected = {each["with"]: each for each in factor["comparisons"]}
                for with_, title in (("municipality", "Municipality"), ("service", "Service, national"), ("national", "National")):
                    cell = of["Differences"][titles["Differences"].index(f"F{index + 1}\n{title}")]
                    self.assertEqual(cell, expected[with_]["difference"] if with_ in expected else "–", where)
                    compared += with_ in expected
                then = of["Trend"][2 * index:2 * index + 2]
                self.assertEqual(then, [expected["round"]["mean"], expected["round"]["difference"]]
                                 if "round" in expected else ["–", "–"], where)
        self.assertGreater(compared, 500)

    def test_differences_are_numbers_that_show_their_sign_and_word_first(self):
        book = openpyxl.load_workbook(self.unit_file("110", language="nb", *["--lang", "nb"]))
        formats = {}
        for row in book["Oversikt"].iter_rows(min_row=6, max_row=15):
            for cell in row:
                if isinstance(cell.value, (int, float)) and "innenfor" in cell.number_format:
                    formats.setdefault("within", []).append(cell.value)
                elif isinstance(cell.value, (int, float)) and "▼" in cell.number_format:
                    formats.setdefault("below", []).append(cell.value)
                elif isinstance(cell.value, (int, float)) and "▲" in cell.number_format:
                    formats.setdefault("above", []).append(cell.value)
        self.assertTrue(all(abs(value) < 0.15 for value in formats["within"]))
        self.assertTrue(all(value <= -0.2 for value in formats["below"]))
        self.assertTrue(all(value >= 0.2 for value in formats["above"]))

    # ---- who may see what

    def test_A7_the_staff_edition_has_no_distribution_anywhere_in_its_bytes(self):
        folder = self.all_files("--audience", "staff")
        shares = set()
        for unit in self.units:
            if unit["status"] == "released":
                for factor in self.report(unit["code"])["factors"]:
                    shares.update(str(round(share / 100, 4)) for share in factor["distribution"] or [] if share % 10)
        books = sorted(folder.glob("*.xlsx"))
        self.assertGreater(len(books), 30)
        rates = {str(round(unit["respondents"] / unit["invited"], 3)) for unit in self.units
                 if unit["status"] == "released" and unit["invited"]}
        tells = ("istribution", "trongly", "percentStacked", "of answers")
        for word in tells:  # what is looked for is found where it is allowed
            self.assertIn(word, texts(self.unit_file("110", "--audience", "leader")))
        for book in books:
            inside = texts(book)
            for word in tells:
                self.assertNotIn(word, inside, book.name)
            numbers = set(re.findall(r"<v>(0\.\d+)</v>", inside)) | set(re.findall(r"<c:v>(0\.\d+)</c:v>", inside))
            # What is left below 1: margins (two decimals), differences (one) and response rates.
            found = {number for number in numbers & shares if len(number) > 4} - rates
            self.assertFalse(found, book.name)

    def test_A5_a_withheld_unit_has_no_file_and_is_told_of(self):
        folder = self.all_files()
        with open(folder / "Contents (xlsx).csv", encoding="utf-8-sig", newline="") as file:
            contents = {row["Code"]: row for row in csv.DictReader(file, delimiter=";")}
        self.assertEqual(list(contents), [unit["code"] for unit in self.units])
        for unit in self.units:
            row = contents[unit["code"]]
            if unit["status"] == "withheld":
                self.assertEqual((row["File"], row["Why there is no file"]), ("", unit["explanation"]))
                refused = run("export", "xlsx", "--db", self.database, "--unit", unit["code"], "--out", self.folder / "no.xlsx")
                self.assertEqual(refused.returncode, 1)
                self.assertIn(unit["name"], refused.stderr)
                self.assertFalse((self.folder / "no.xlsx").exists())
            else:
                self.assertTrue((folder / row["File"]).is_file())
        named = {row["File"] for row in contents.values()} - {""}
        self.assertEqual({path.name for path in folder.iterdir()},
                         named | {"Composite report 2023.xlsx", "Contents (xlsx).csv", "What is hidden (xlsx).csv"})
        with open(folder / "What is hidden (xlsx).csv", encoding="utf-8-sig", newline="") as file:
            table = [row for row in csv.reader(file, delimiter=";") if len(row) > 1]
        hidden = [row[table[0].index("Code")] for row in table[1:]]
        log = json.loads(self.done("withheld", "--db", self.database, "--format", "json").stdout)
        self.assertEqual(hidden, ["" if entry["background"] else entry["unit"] for entry in log])

    def test_every_sheet_says_where_it_comes_from(self):
        for path in (self.unit_file("110"), self.all_files() / "Composite report 2023.xlsx"):
            book = openpyxl.load_workbook(path)
            for sheet in book:
                for word in ("Round 2023", "floor 5", "Fjordvik.faktorbenk", "For leaders"):
                    self.assertIn(word, sheet.oddFooter.left.text, sheet.title)
                self.assertEqual(sheet.page_setup.orientation, "landscape", sheet.title)
            about = " ".join(str(cell.value) for row in book["About the report"] for cell in row)
            for word in ("2023", "Fjordvik.faktorbenk", "fewer than 5", "not of people", "138 of 172" if "110" in path.name else "600"):
                self.assertIn(word, about)

    # ---- how the files are made

    def test_tables_stay_in_sight_and_can_be_filtered(self):
        book = openpyxl.load_workbook(self.all_files() / "Composite report 2023.xlsx")
        for name in ("Overview", "Means", "Uncertainty", "Differences", "Distribution", "Response rate", "Trend"):
            self.assertEqual(book[name].freeze_panes, "C5", name)
            self.assertTrue(book[name].auto_filter.ref.startswith("A4:"), name)
            self.assertEqual(book[name].print_title_rows, "$4:$4", name)

    def test_charts_are_native_and_have_alternative_text(self):
        composite = self.all_files("--audience", "leader") / "Composite report 2023.xlsx"
        for path, charts in ((self.unit_file("110"), 2), (composite, 20)):
            inside = parts(path)
            self.assertEqual(len([name for name in inside if re.match(r"xl/charts/chart\d+\.xml$", name)]), charts)
            described = 0
            for name, part in inside.items():
                if name.startswith("xl/drawings/drawing"):
                    for properties in ElementTree.fromstring(part).iter(DRAWING + "cNvPr"):
                        self.assertGreater(len(properties.get("descr", "")), 40)
                        described += 1
            self.assertEqual(described, charts)

    def test_the_same_input_makes_the_same_bytes_wherever_and_whenever(self):
        first = self.unit_file("110")
        composite = self.all_files(name="one") / "Composite report 2023.xlsx"
        time.sleep(2.1)  # longer than what a zip file can tell apart
        elsewhere = {**os.environ, "TZ": "Asia/Tokyo", "LC_ALL": "C", "FAKTORBENK_LANG": "en"}
        for words, before in ((["--unit", "110", "--out", self.folder / "again.xlsx"], first),
                              (["--all", "--out", self.folder / "two"], composite)):
            subprocess.run([CLI, "export", "xlsx", "--db", self.database, *map(str, words)], env=elsewhere, check=True,
                           capture_output=True, timeout=120)
            after = self.folder / "again.xlsx" if "--unit" in words else self.folder / "two" / composite.name
            self.assertEqual(before.read_bytes(), after.read_bytes(), before.name)

    def test_languages(self):
        for language, sheet, word in (("nb", "Om rapporten", "innenfor"), ("nn", "Om rapporten", "innanfor"),
                                      ("en", "About the report", "within")):
            path = self.unit_file("110", "--lang", language, language="en")
            self.assertIn(sheet, openpyxl.load_workbook(path).sheetnames)
            self.assertIn(word, texts(path))

    def test_text_from_the_data_is_never_a_formula_and_never_breaks_the_file(self):
        names = ["=HYPERLINK(\"http://x\")", "+47", "@SUM(A1)", "-1", "_x0041_ og <b>&amp;", "A&B [x]:*?/\\", "'", "CON",
                 "con.", "Skole", "SKOLE", "\u202eelloks", "Å" * 300]
        table = ["Periode;Kommune;Enhetskode;Enhet;Overordnet;Enhetstype;F1_1;F1_2"]
        for place, name in enumerate(names):
            cell = '"' + name.replace('"', '""') + '"'
            table += [f"2023;=Fjordvik & co;{100 + place};{cell};1;=Skole;4;{1 + i % 5}" for i in range(6)]
        source = self.folder / "svar.csv"
        source.write_text("\r\n".join(table) + "\r\n", encoding="utf-8")
        database = self.folder / "=x&y.faktorbenk"
        self.done("import", "responses", source, "--db", database)
        self.done("export", "xlsx", "--db", database, "--all", "--out", self.folder / "all")
        made = sorted((self.folder / "all").glob("*.xlsx"))
        self.assertEqual(len(made), len(names) + 2)
        seen = set()
        for path in made:
            name = path.name
            self.assertLessEqual(len(name.encode("utf-16-le")) // 2, 100)
            self.assertNotRegex(name, r'[<>:"/\\|?*\x00-\x1f\u202e]')
            self.assertNotRegex(name.split(".")[0].strip().lower(), r"^(con|prn|aux|nul|com\d|lpt\d)$")
            self.assertNotIn(name.casefold(), seen)
            seen.add(name.casefold())
            self.assertNotIn("<f>", "".join(part.decode() for name_, part in parts(path).items() if "worksheets" in name_))
        book = openpyxl.load_workbook(self.folder / "all" / "Composite report 2023.xlsx")
        read = {row["Unit"] for row in rows(book["Means"], 4)}
        self.assertEqual(read - {"=Fjordvik & co", "1"}, set(names))
        for sheet in book:
            for row in sheet:
                for cell in row:
                    self.assertNotEqual(cell.data_type, "f", cell.coordinate)

    # ---- whole or not at all

    def test_nothing_is_overwritten_without_being_asked_to(self):
        path = self.folder / "u.xlsx"
        path.write_text("mine")
        refused = run("export", "xlsx", "--db", self.database, "--unit", "110", "--out", path)
        self.assertEqual((refused.returncode, path.read_text()), (1, "mine"))
        self.export("--unit", "110", "--out", path, "--overwrite")
        self.assertTrue(zipfile.is_zipfile(path))
        folder = self.all_files()
        before = {each.name: each.read_bytes() for each in folder.iterdir()}
        (folder / "110 Administrasjon 2023.xlsx").write_text("mine")
        before["110 Administrasjon 2023.xlsx"] = b"mine"
        (folder / "Contents (xlsx).csv").unlink()
        del before["Contents (xlsx).csv"]
        refused = run("export", "xlsx", "--db", self.database, "--all", "--out", folder)
        self.assertEqual(refused.returncode, 1)
        self.assertEqual({each.name: each.read_bytes() for each in folder.iterdir()}, before)

    def test_a_full_disk_leaves_what_was_there(self):
        path = self.folder / "u.xlsx"
        path.write_text("mine")

        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))

        failed = run("export", "xlsx", "--db", self.database, "--unit", "110", "--out", path, "--overwrite", preexec_fn=limit)
        self.assertNotEqual(failed.returncode, 0)
        self.assertIn(str(path), failed.stderr)
        self.assertNotIn(".part", failed.stderr.splitlines()[-1])  # before it the library speaks for itself
        self.assertEqual([each.name for each in self.folder.iterdir()], ["u.xlsx"])
        self.assertEqual(path.read_text(), "mine")

    def test_a_folder_that_cannot_be_written_to_is_an_error(self):
        missing = run("export", "xlsx", "--db", self.database, "--unit", "110", "--out", self.folder / "no" / "u.xlsx")
        self.assertEqual(missing.returncode, 1)
        (self.folder / "file").write_text("")
        wrong = run("export", "xlsx", "--db", self.database, "--all", "--out", self.folder / "file")
        self.assertEqual(wrong.returncode, 1)
        self.assertIn("file", wrong.stderr)

    def test_an_export_that_was_killed_goes_on_where_it_stopped(self):
        whole = self.all_files(name="whole")
        folder = self.folder / "half"
        journal = folder / ".faktorbenk-xlsx"
        for least in (1, 9, 22):  # lines of the journal before it is killed
            words = ["export", "xlsx", "--db", str(self.database), "--all", "--out", str(folder)]
            process = subprocess.Popen([CLI, *words, *(["--resume"] if journal.exists() else [])],
                                       stderr=subprocess.DEVNULL, env={**os.environ, "FAKTORBENK_LANG": "en"})
            while process.poll() is None and not (journal.exists() and journal.read_bytes().count(b"\n") >= least):
                pass
            process.kill()
            process.wait()
            for book in folder.glob("*.xlsx"):
                self.assertIsNone(zipfile.ZipFile(book).testzip(), "a file under its name is whole")
            if not journal.exists():
                break  # it was faster than we
        if (folder / ".faktorbenk-xlsx").exists():
            refused = run("export", "xlsx", "--db", self.database, "--all", "--out", folder)
            self.assertEqual(refused.returncode, 1)
            other = run("export", "xlsx", "--db", self.database, "--all", "--out", folder, "--resume", "--audience", "staff")
            self.assertEqual(other.returncode, 1, "another audience is another export")
            self.export("--all", "--out", folder, "--resume")
        self.assertEqual({each.name: each.read_bytes() for each in folder.iterdir() if not each.name.endswith(".part")},
                         {each.name: each.read_bytes() for each in whole.iterdir()})

    def test_resuming_keeps_what_is_finished(self):
        folder = self.all_files()
        lines = sorted((each.stat().st_size, each.name) for each in folder.glob("1*.xlsx"))
        for together in list(folder.glob("*.csv")) + [folder / "Composite report 2023.xlsx"]:
            together.unlink()
        # A journal as a stop after these files leaves it; its key is told by a fresh run that is stopped at once.
        fresh = self.folder / "fresh"
        for _ in range(50):
            process = subprocess.Popen([CLI, "export", "xlsx", "--db", str(self.database), "--all", "--out", str(fresh)],
                                       stderr=subprocess.DEVNULL, env={**os.environ, "FAKTORBENK_LANG": "en"})
            while process.poll() is None and not (fresh / ".faktorbenk-xlsx").exists():
                pass
            process.kill()
            process.wait()
            if (fresh / ".faktorbenk-xlsx").exists() and (fresh / ".faktorbenk-xlsx").read_text().count("\n") > 0:
                break
            shutil.rmtree(fresh, ignore_errors=True)
        key = (fresh / ".faktorbenk-xlsx").read_text().split("\n")[0]
        (folder / ".faktorbenk-xlsx").write_text(key + "\n" + "".join(f"{size} {name}\n" for size, name in lines) + "12 torn")
        old = folder / lines[0][1]
        os.utime(old, (1, 1))
        done = self.export("--all", "--out", folder, "--resume")
        self.assertIn(f"Files made: 0. Made earlier: {len(lines)}.", done.stderr)
        self.assertEqual(old.stat().st_mtime, 1)
        self.assertFalse((folder / ".faktorbenk-xlsx").exists())

    def test_a_unit_that_fails_is_told_and_the_rest_go_on(self):
        folder = self.folder / "all"
        folder.mkdir()
        (folder / "110 Administrasjon 2023.xlsx").mkdir()
        done = self.export("--all", "--out", folder, "--overwrite", code=1)
        self.assertIn("110:", done.stderr)
        self.assertIn("Failed: 1.", done.stderr)
        self.assertTrue((folder / "120 Oppvekst 2023.xlsx").is_file())
        contents = (folder / "Contents (xlsx).csv").read_text(encoding="utf-8-sig")
        self.assertRegex(contents, r"(?m)^110;Administrasjon;;.+")

    def test_wrong_usage_is_2(self):
        for words in (["--out", "x"], ["--unit", "110", "--all", "--out", "x"], ["--unit", "110"],
                      ["--unit", "110", "--resume", "--out", "x"], ["--unit", "zz", "--out", self.folder / "x.xlsx"]):
            self.assertEqual(run("export", "xlsx", "--db", self.database, *words).returncode, 2, words)


if __name__ == "__main__":
    unittest.main()
