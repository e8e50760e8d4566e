#!/usr/bin/env python3
"""What an office hands over: one municipality in many dialects gives the same reports; what is broken is refused, every
fault named, and the database stays byte for byte as it was.

    test_intake.py CLI [unittest arguments]
"""

import csv
import datetime
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

import officefiles
from officefiles import Padded, Raw, Xlsx, write_ods, write_zip

HERE = pathlib.Path(__file__).resolve().parent
CLI = sys.argv.pop(1) if len(sys.argv) > 1 else "faktorbenk-cli"

NAMES = {  # what the standard header is called: in other words, in nynorsk, in English
    "other": {"Periode": "Måling", "Kommune": "Organisasjon", "Enhetskode": "OrgId", "Enhet": "Avdeling",
              "Overordnet": "Overordnet kode", "Enhetstype": "Tjeneste", "Alder": "Aldersgruppe", "Lederansvar": "Leder",
              "Utdanning": "Utdanningsnivå", "Stillingsprosent": "Stilling %", "Inviterte": "Antall inviterte"},
    "nn": {"Periode": "Undersøking", "Kommune": "Verksemd", "Enhetskode": "Einingskode", "Enhet": "Eining",
           "Overordnet": "Overordna", "Enhetstype": "Einingstype", "Lederansvar": "Leiaransvar", "Kilde": "Kjelde",
           "Lest": "Lesen"},
    "en": {"Periode": "Period", "Kommune": "Municipality", "Enhetskode": "Unit code", "Enhet": "Unit",
           "Overordnet": "Parent code", "Enhetstype": "Service type", "Kjønn": "Gender", "Alder": "Age",
           "Utdanning": "Education", "Stillingsprosent": "Position %", "Lederansvar": "Leadership", "Inviterte": "Invited",
           "Kilde": "Source", "År": "Year", "Lest": "Read", "Nivå": "Level"},
}
STATEMENTS = {"nb": "F{}_{}", "other": "Faktor {} påstand {}", "nn": "F{}.{}", "en": "Factor {} statement {}"}
LABELS = {"nb": {"1": "Svært uenig", "5": "Svært enig"}, "nn": {"1": "Svært ueinig", "5": "Svært einig"}}
MISSING = {"nb": "Ikke besvart", "other": "-", "nn": "Veit ikkje", "en": ""}


def translated(header, language):
    statement = re.fullmatch(r"F(\d+)_(\d+)", header)
    if statement:
        return STATEMENTS[language].format(*statement.groups())
    return NAMES.get(language, {}).get(header, header)


def in_language(rows, language, labels=False):
    header, *rest = rows
    result = [[translated(name, language) for name in header]]
    answers = {i for i, name in enumerate(header) if re.fullmatch(r"F\d+_\d+", name)}
    for row in rest:
        cells = list(row)
        for i in answers:
            if cells[i] in ("", "-", "Vet ikke", "Ikke besvart"):
                cells[i] = MISSING[language]
            elif labels:
                cells[i] = LABELS[language].get(cells[i], cells[i])
        result.append(cells)
    return result


def as_cells(rows, padded=False):
    """Numbers as numbers, as they become when an office works with them."""
    def cell(text):
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            return datetime.date.fromisoformat(text)
        if re.fullmatch(r"0|[1-9]\d{0,8}", text):
            return int(text)
        if padded and re.fullmatch(r"0\d+", text):
            return Padded(int(text), len(text))
        if re.fullmatch(r"\d,\d", text):
            return float(text.replace(",", "."))
        return text
    return [rows[0]] + [[cell(text) for text in row] for row in rows[1:]]


def text_writer(separator, encoding, newline, language, first="", quoting=csv.QUOTE_MINIMAL, labels=False):
    def write(path, rows):
        text = io.StringIO()
        csv.writer(text, delimiter=separator, lineterminator=newline, quoting=quoting).writerows(
            in_language(rows, language, labels))
        path.write_bytes((first + text.getvalue()).encode(encoding))
    return write


def xlsx_writer(language, before=(), hidden=(), padded=False, labels=False, **style):
    def write(path, rows):
        sheets = {**{name: [["Les meg"], ["Laget av", "HR"]] for name in before},
                  "Uttrekk": as_cells(in_language(rows, language, labels), padded)}
        Xlsx(**style).write(path, sheets, hidden)
    return write


def ods_writer(language, hidden=(), labels=False):
    def write(path, rows):
        sheets = {name: rows for name in hidden}
        write_ods(path, {**sheets, "Ark1": as_cells(in_language(rows, language, labels), True)}, hidden)
    return write


# The names of the files say nothing: a format is known by its content.
DIALECTS = {
    "UTF-8 with a mark, semicolons": text_writer(";", "utf-8-sig", "\r\n", "nb"),
    "UTF-8, commas, nynorsk labels": text_writer(",", "utf-8", "\n", "nn", labels=True),
    "Windows-1252, semicolons, other names": text_writer(";", "cp1252", "\r\n", "other"),
    "UTF-16, tabs, English": text_writer("\t", "utf-16", "\r\n", "en"),
    "everything quoted, sep= first": text_writer(",", "utf-8", "\r\n", "nb", "sep=,\r\n", csv.QUOTE_ALL),
    "bare carriage returns": text_writer(";", "cp1252", "\r", "nn"),
    "XLSX, shared strings, two sheets before": xlsx_writer("nb", ("Forside", "Forklaring"), strings="rich", padded=True),
    "XLSX, inline strings, nynorsk labels": xlsx_writer("nn", strings="inline", labels=True),
    "XLSX, strict, prefixed, English": xlsx_writer("en", strings="shared", prefix="x:", strict=True),
    "XLSX, absolute targets, letters as numbers": xlsx_writer("other", strings="inline", absolute=True, ascii_only=True),
    "XLSX without places, texts as formula results": xlsx_writer("nb", strings="str", places=False),
    "ODS, a hidden sheet before": ods_writer("nn", ("Skjult",)),
}


class Intake(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.database = self.folder / "x.faktorbenk"

    def run_cli(self, *words):
        return subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, encoding="utf-8",
                              env={**os.environ, "FAKTORBENK_LANG": "en"}, timeout=300)

    def imported(self, kind, path, *words):
        done = self.run_cli("import", kind, path, "--db", self.database, *words)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done

    def asked(self, *words):
        done = self.run_cli(*words, "--db", self.database, "--format", "json")
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)


class Dialects(Intake):
    def reports(self, made, source, write, number):
        self.database = self.folder / f"{number}.faktorbenk"
        def dialect(name):
            with open(source / name, encoding="utf-8-sig", newline="") as file:
                rows = list(csv.reader(file, delimiter=";"))
            path = self.folder / f"{number}-{name}"
            write(path, rows)
            return path
        for name, file in made["units"].items():
            self.imported("units", dialect(file), "--round", name)
        for file in made["responses"].values():
            self.imported("responses", dialect(file))
        self.imported("benchmarks", dialect(made["benchmarks"]))
        result = {"rounds": self.asked("rounds")}
        for row in result["rounds"]:
            row.pop("imported", None)  # the time of day
        for name in made["rounds"]:
            units = self.asked("units", "--round", name)
            result[name] = [units, self.asked("heatmap", "--round", name), self.asked("withheld", "--round", name)]
            # In a short run not every unit: the list and the heat map have them all.
            chosen = units if os.environ.get("FAKTORBENK_LONG") else units[:: max(1, len(units) // 4)]
            result[name] += [self.asked("report", "--unit", unit["code"], "--round", name) for unit in chosen]
        return result

    def test_one_municipality_in_a_dozen_dialects_gives_the_same_reports(self):
        for seed in range(3, 8) if os.environ.get("FAKTORBENK_LONG") else [4]:
            source = self.folder / str(seed)
            made = json.loads(subprocess.run([sys.executable, HERE / "make_municipality.py", str(seed), source],
                                             capture_output=True, check=True, text=True, encoding="utf-8").stdout)
            first = None
            for number, (name, write) in enumerate(DIALECTS.items()):
                with self.subTest(dialect=name, seed=seed):
                    told = self.reports(made, source, write, f"{seed}-{number}")
                    first = first or told
                    self.assertEqual(json.dumps(told, indent=1), json.dumps(first, indent=1))


def rows_of_the_sample(name, column, wanted):
    with open(HERE.parents[1] / "data" / name, encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file, delimiter=";")
    return [header, *(row for row in rows if wanted(row[column]))]


class LibreOffice(Dialects):
    """Not written as LibreOffice does it, but by LibreOffice."""

    FILES = HERE.parent / "data" / "libreoffice"

    def everything(self, number, responses, units):
        self.database = self.folder / f"{number}.faktorbenk"
        self.imported("units", units, "--round", "2023")
        self.imported("responses", responses)
        told = [self.asked("units"), self.asked("heatmap"), self.asked("withheld"), self.asked("background")]
        return told + [self.asked("report", "--unit", unit["code"]) for unit in told[0]]

    def test_what_libreoffice_wrote_gives_the_reports_of_the_text_it_was_made_from(self):
        chosen = lambda code: code[:2] in ("14", "15")  # noqa: E731
        write = DIALECTS["UTF-8 with a mark, semicolons"]
        responses, units = self.folder / "svar.csv", self.folder / "enheter.csv"
        write(responses, rows_of_the_sample("fjordvik-2023-svar.csv", 2, chosen))
        write(units, rows_of_the_sample("fjordvik-enheter-2023.csv", 0, lambda code: code == "1" or chosen(code)))
        expected = self.everything("text", responses, units)
        self.assertEqual(expected[0][0]["respondents"], 91)
        for name in ("svar.xlsx", "svar.ods"):
            with self.subTest(file=name):
                told = self.everything(name, self.FILES / name, self.FILES / "enheter.ods")
                self.assertEqual(json.dumps(told, indent=1), json.dumps(expected, indent=1))

    @unittest.skipUnless(shutil.which("soffice"), "LibreOffice is not installed")
    def test_a_municipality_that_libreoffice_writes_now_gives_the_same_reports(self):
        source = self.folder / "source"
        made = json.loads(subprocess.run([sys.executable, HERE / "make_municipality.py", "4", source], capture_output=True,
                                         check=True, text=True, encoding="utf-8").stdout)
        write = DIALECTS["UTF-8 with a mark, semicolons"]
        expected = self.reports(made, source, write, "text")
        # As somebody would have it who knows that codes are no numbers: what is not to be read as one is quoted.
        plain, converted = self.folder / "plain", self.folder / "converted"
        plain.mkdir()
        for name in (*made["units"].values(), *made["responses"].values(), made["benchmarks"]):
            with open(source / name, encoding="utf-8-sig", newline="") as file:
                lines = [";".join(cell if re.fullmatch(r"|0|[1-9]\d{0,8}|\d,\d|\d{4}-\d\d-\d\d", cell) else
                                  '"' + cell.replace('"', '""') + '"' for cell in row) for row in csv.reader(file, delimiter=";")]
            (plain / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
        for ending in ("xlsx", "ods"):
            subprocess.run(["soffice", f"-env:UserInstallation=file://{self.folder}/profile", "--headless",
                            "--infilter=CSV:59,34,76,1,,1044,true,true", "--convert-to", ending, "--outdir", converted,
                            *sorted(plain.iterdir())], check=True, capture_output=True, timeout=600)
            with self.subTest(ending=ending):
                def from_libreoffice(path, rows, ending=ending):
                    name = path.name.split("-", 1)[1]
                    shutil.copyfile((converted / name).with_suffix(f".{ending}"), path)
                told = self.reports(made, source, from_libreoffice, ending)
                self.assertEqual(json.dumps(told, indent=1), json.dumps(expected, indent=1))


HEADER = ["Periode", "Kommune", "Enhetskode", "Enhet", "Overordnet", "Enhetstype", "F1_1", "F1_2"]
ROWS = [[2023, "Fjordvik", unit, f"Enhet {unit}", 1, "Skole", 1 + (i + unit) % 5, 1 + i % 5]
        for unit in (10, 20) for i in range(8)]
FINE = {"Svar": [HEADER, *ROWS]}


def with_cells(cells):
    """The fine sheet with some cells (row as the spreadsheet shows it, column from 0) changed."""
    rows = [list(row) for row in FINE["Svar"]]
    for (row, column), value in cells.items():
        rows[row - 1][column] = value
    return {"Svar": rows}


class Refused(Intake):
    """Everything here is tried on a database with another round in it, which must stay byte for byte."""

    def setUp(self):
        super().setUp()
        earlier = Xlsx().write(self.folder / "2021.xlsx", {"Svar": [HEADER, *[[2021, *row[1:]] for row in ROWS]]})
        self.imported("responses", earlier)
        self.before = self.database.read_bytes()

    def refused(self, path, *fragments, kind="responses", words=()):
        done = self.run_cli("import", kind, path, "--db", self.database, *words)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(done.stdout, "")
        for fragment in fragments:
            self.assertIn(fragment, done.stderr)
        self.assertEqual(self.database.read_bytes(), self.before)
        fresh = self.folder / "ny.faktorbenk"
        self.assertEqual(self.run_cli("import", kind, path, "--db", fresh, *words).returncode, 1)
        self.assertFalse(fresh.exists())
        return done.stderr

    def test_every_fault_of_a_sheet_is_named_with_sheet_row_and_column(self):
        path = self.folder / "svar.xlsx"
        faults = {(3, 6): 6, (4, 7): "ja", (7, 6): 3.5, (9, 7): Raw("e", "<v>#N/A</v>"), (10, 2): Raw("e", "<v>#REF!</v>"),
                  (12, 6): Raw("", "<f>SUM(A1:A2)</f>"), (13, 7): Raw("", "<f>SUM(A1:A2)</f><v></v>")}
        Xlsx().write(path, with_cells(faults))
        told = self.refused(path, f"{path}:Svar:3:F1_1: “6”", f"{path}:Svar:4:F1_2: “ja”", f"{path}:Svar:7:F1_1: “3.5”",
                            f"{path}:Svar:9:F1_2: The cell shows “#N/A”", f"{path}:Svar:10:Enhetskode: The cell shows “#REF!”",
                            f"{path}:Svar:12:F1_1: The cell shows “=SUM(A1:A2)”", f"{path}:Svar:13:F1_2: The cell shows",
                            "Faults: 7")
        self.assertEqual(len([line for line in told.splitlines() if line.startswith(f"{path}:Svar:")]), 7, told)

    def test_every_fault_of_an_ods_sheet_is_named_with_sheet_row_and_column(self):
        path = self.folder / "svar.ods"
        error = Raw('office:value-type="string" office:string-value="" calcext:value-type="error"', "<text:p>#N/A</text:p>")
        write_ods(path, with_cells({(3, 6): 6, (9, 7): error, (12, 6): Raw('table:formula="of:=SUM([.A1])"', "")}))
        self.refused(path, f"{path}:Svar:3:F1_1: “6”", f"{path}:Svar:9:F1_2: The cell shows “#N/A”", f"{path}:Svar:12:F1_1: ",
                     "Faults: 3")

    def test_faults_of_the_other_kinds_name_the_sheet_too(self):
        units = Xlsx("inline").write(self.folder / "u.xlsx", {"Enheter": [
            ["Enhetskode", "Enhet", "Overordnet", "Inviterte"], [1, "Kommune", None, 10], [2, "Skole", 1, "mange"],
            [2, "Barnehage", 1, Raw("e", "<v>#DIV/0!</v>")]]})
        self.refused(units, f"{units}:Enheter:3:Inviterte: “mange”", f"{units}:Enheter:4:Inviterte: The cell shows “#DIV/0!”",
                     kind="units")
        means = write_ods(self.folder / "b.ods", {"Snitt": [["Kilde", "År", "Nivå", "F1"], ["X", 2023, "nasjonal", 5.7]]})
        self.refused(means, f"{means}:Snitt:2:F1: “5.7”", kind="benchmarks")

    def test_a_sheet_that_is_not_there_is_refused_with_those_that_are(self):
        path = Xlsx().write(self.folder / "svar.xlsx", {"Forside": [["x"]], **FINE})
        self.refused(path, "“Tull”", "Forside, Svar", words=("--sheet", "Tull"))

    def test_a_file_cut_anywhere_is_refused(self):
        whole = Xlsx().write(self.folder / "whole.xlsx", FINE).read_bytes()
        path = self.folder / "cut.xlsx"
        for part in range(1, 12):
            path.write_bytes(whole[: len(whole) * part // 12])
            self.refused(path, "damaged")

    def test_a_byte_changed_in_what_is_packed_is_refused(self):
        for name, write in (("x.xlsx", lambda path: Xlsx("inline").write(path, FINE)), ("x.ods", lambda path: write_ods(path, FINE))):
            path = self.folder / name
            write(path)
            part = "xl/worksheets/sheet1.xml" if name.endswith("xlsx") else "content.xml"
            with zipfile.ZipFile(path) as file:
                text = file.read(part)
                parts = {other: file.read(other) for other in file.namelist()}
            # Stored, so that only the checksum can tell.
            with zipfile.ZipFile(path, "w") as file:
                for other, content in parts.items():
                    file.writestr(other, content)
            raw = path.read_bytes()
            changed = raw.replace(text, text.replace(b"Skole", b"Skule"))
            self.assertNotEqual(raw, changed)
            path.write_bytes(changed)
            self.refused(path, "damaged", "CRC")

    def test_what_points_nowhere_or_outside_is_refused(self):
        for cell in (Raw("s", "<v>9999</v>"), Raw("s", "<v>-1</v>"), Raw("s", "<v>4294967297</v>")):
            path = Xlsx().write(self.folder / "x.xlsx", with_cells({(5, 6): cell}))
            self.refused(path, "damaged")
        for place in ("XFE5", "A1048577", "A0", "ZZZZZZ99999999", "G6", "5G"):
            path = Xlsx().write(self.folder / "x.xlsx", with_cells({(5, 6): Raw(f'n" r="{place}', "<v>1</v>")}))
            with self.subTest(place=place):
                self.refused(path, "damaged")

    def test_xml_with_a_document_type_is_refused(self):
        bomb = ('<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
                '<worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>')
        path = Xlsx().write(self.folder / "x.xlsx", FINE, extra=[("xl/worksheets/sheet1.xml", bomb)])
        self.refused(path, "damaged", "document type")
        path = write_ods(self.folder / "x.ods", {}, content=bomb.replace("worksheet", "office:document-content"))
        self.refused(path, "damaged", "document type")

    def test_what_is_no_xml_is_refused(self):
        for sheet in ("", "<worksheet>", "<worksheet><sheetData><row></sheetData></worksheet>", "not xml", "<other/>",
                      "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>\0</v></c></row></sheetData></worksheet>",
                      "<worksheet><sheetData>" + "<a>" * 100_000):
            path = Xlsx().write(self.folder / "x.xlsx", FINE, extra=[("xl/worksheets/sheet1.xml", sheet)])
            with self.subTest(sheet=sheet[:60]):
                self.refused(path, "damaged")

    def test_other_formats_get_a_sentence_that_says_what_to_do(self):
        wide = lambda text: text.encode("utf-16-le")
        ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
        package = "application/vnd.openxmlformats-officedocument."
        encrypted = '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
        files = {
            "old.xlsx": (ole + wide("Workbook"), "old Excel file"),
            "locked.xlsx": (ole + wide("EncryptedPackage"), "protected by a password"),
            "word.xlsx": (ole + wide("WordDocument"), "DOC (Word)"),
            "paper.csv": (b"%PDF-1.7\n", "PDF"),
            "page.xls": (b"<html><table><tr><td>Periode</td></tr></table></html>", "HTML"),
            "tree.xls": (b'\xef\xbb\xbf<?xml version="1.0"?><Workbook/>', "XML"),
            "noise.csv": (bytes((i * 7919 + i // 251) % 255 + 1 for i in range(5000)), "neither"),
            "nuls.csv": (b"Periode;Enhet\0;F1_1\n", "neither"),
            "empty.xlsx": (b"", "empty"),
        }
        for name, (content, fragment) in files.items():
            (self.folder / name).write_bytes(content)
            with self.subTest(name=name):
                self.refused(self.folder / name, fragment)
        made = {
            "binary.xlsx": (lambda p: Xlsx().write(p, FINE, content_type="application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "XLSB"),
            "letter.xlsx": (lambda p: Xlsx().write(p, FINE, content_type=package + "wordprocessingml.document.main+xml"), "DOCX"),
            "slides.xlsx": (lambda p: Xlsx().write(p, FINE, content_type=package + "presentationml.presentation.main+xml"), "PPTX"),
            "locked.ods": (lambda p: write_ods(p, FINE, manifest=encrypted), "protected by a password"),
            "writer.ods": (lambda p: write_zip(p, {"mimetype": "application/vnd.oasis.opendocument.text"}), "ODT"),
            "apple.xlsx": (lambda p: write_zip(p, {"Index/Document.iwa": "x"}), "Numbers"),
            "several.xlsx": (lambda p: write_zip(p, {"svar.csv": "x"}), "ZIP"),
        }
        for name, (make, fragment) in made.items():
            make(self.folder / name)
            with self.subTest(name=name):
                self.refused(self.folder / name, fragment)


class Sheets(Intake):
    def test_of_several_sheets_the_one_of_the_asked_kind_is_read(self):
        units = [["Enhetskode", "Enhet", "Overordnet", "Inviterte"], [1, "Kommune", None, 0], [10, "Ti", 1, 9], [20, "Tjue", 1, 12]]
        path = Xlsx().write(self.folder / "alt.xlsx", {"Forside": [["Undersøkelsen", "F1"]], "Enheter": units, **FINE})
        done = self.imported("responses", path)
        self.assertIn("The sheet Svar is read. The file also has: Forside, Enheter.", done.stderr)
        self.imported("units", path, "--round", "2023")
        report = self.asked("report", "--unit", "20")
        self.assertEqual((report["unit"]["name"], report["respondents"], report["invited"]), ("Tjue", 8, 12))

    def test_a_hidden_sheet_is_read_only_when_it_is_named(self):
        old = [HEADER, *[[2019, *row[1:]] for row in ROWS[:8]]]
        for path in (Xlsx().write(self.folder / "a.xlsx", {"Gammel": old, **FINE}, hidden=("Gammel",)),
                     write_ods(self.folder / "b.ods", {"Gammel": old, **FINE}, hidden=("Gammel",))):
            with self.subTest(path=path):
                self.database = path.with_suffix(".faktorbenk")
                self.imported("responses", path)
                self.assertEqual([row["round"] for row in self.asked("rounds")], ["2023"])
                self.imported("responses", path, "--sheet", "gammel")
                self.assertEqual([row["round"] for row in self.asked("rounds")], ["2019", "2023"])

    def test_check_tells_format_and_sheet(self):
        path = write_ods(self.folder / "x.csv", FINE)
        done = self.run_cli("check", path)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("response export, ODS, sheet Svar", done.stdout)
        self.assertIn("Respondents: 16", done.stdout)

    def test_the_same_content_in_another_format_is_refused(self):
        self.imported("responses", Xlsx().write(self.folder / "x.xlsx", FINE))
        done = self.run_cli("import", "responses", write_ods(self.folder / "x.ods", FINE), "--db", self.database, "--add")
        self.assertEqual(done.returncode, 1)

    def test_text_that_looks_like_a_formula_is_text(self):
        rows = [[*row[:3], "=1+1" if row[2] == 10 else "@SUM(A1)", *row[4:]] for row in ROWS]
        self.imported("responses", Xlsx().write(self.folder / "x.xlsx", {"Svar": [HEADER, *rows]}))
        self.assertEqual(self.asked("report", "--unit", "10")["unit"]["name"], "=1+1")


if __name__ == "__main__":
    unittest.main()
