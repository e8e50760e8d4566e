#!/usr/bin/env python3
"""«Why can't I see this?» in everything that leaves (rule A5): goes over every cell that is withheld – whatever it is, whatever hides it –
in text, CSV, workbooks, presentations with the workbooks in their charts, and PDF, in three languages, and wants beside it the sentence
that JSON has for it. What the sentence must say, and that no number but the floors is in it, is checked against JSON.

    test_reasons_in_files.py CLI [unittest arguments]
"""

import csv
import io
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
import zipfile

import openpyxl

CLI = sys.argv.pop(1) if len(sys.argv) > 1 else "faktorbenk-cli"
FLOOR, SHARES = 5, 9
LANGUAGES = ("en", "nb", "nn")
# By hand, from rule A5: that the rule is named, and what the reader can do.
SAYS = {"en": {"below-floor": "Fewer than", "protects-another": "worked out", "read-again": "read in again",
               None: "does not give"},
        "nb": {"below-floor": "Færre enn", "protects-another": "ved å trekke fra", "read-again": "på nytt", None: "oppgir ikke"},
        "nn": {"below-floor": "Færre enn", "protects-another": "ved å trekkje frå", "read-again": "på nytt", None: "oppgir ikkje"}}
WAY_OUT = {"en": "Nothing is lost: ", "nb": "Ingenting går tapt: ", "nn": "Ingenting går tapt: "}
NOT_GIVEN_WAY_OUT = {"en": "ask", "nb": "spør", "nn": "spør"}


def run(*words, language="en"):
    return subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, encoding="utf-8",
                          env={**os.environ, "FAKTORBENK_LANG": language}, timeout=180)


def done(*words, **more):
    finished = run(*words, **more)
    assert finished.returncode == 0, (words, finished.stderr)
    return finished.stdout


def flat(text):
    return " ".join(text.replace("\u00a0", " ").replace("\u00ad", "").split())


def write_answers(path, round_name, units, extra=()):
    """units: code, how many people, how many of them answered factor 1. Two in the last unit have said «Annet»."""
    header = ["Periode", "Kommune", "Enhetskode", "Enhet", "Overordnet", "Kjønn", "F1_1", "F2_1"]
    rows = []
    for unit, people, answered in units:
        for person in range(people):
            last = unit == units[-1][0]
            gender = "Annet" if last and person < 2 else "Mann" if last and person < 9 else "Kvinne"
            rows.append([round_name, "Fjordvik", unit, f"Enhet {unit}", 1, gender, 1 + person % 5 if person < answered else "", 1 + person % 5])
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([header, *rows, *extra])


def make(folder):
    """2019: a composite report that leaves out a number and a factor. 2020: a municipality of four. 2021: read in by an earlier program.
    2022: two answers came after something was handed out. 2023: a unit of three, which takes another with it; one in which only four
    answered factor 1; one under the floor for distributions. 2024: without the units of three and six, each of the last two takes another
    with it."""
    database = folder / "x.faktorbenk"

    def answers(round_name, units, *more):
        path = folder / f"{round_name}-{len(more)}.csv"
        write_answers(path, round_name, units)
        done("import", "responses", path, "--db", database, *more)

    report = folder / "sammensatt.csv"
    report.write_text("Periode;Enhetskode;Enhet;Overordnet;Enhetstype;Svar;Inviterte;F1;F2\n2019;1;Fjordvik;;;67;90;3,9;3,8\n"
                      "2019;c;Enhet c;1;;20;30;;3,9\n2019;d;Enhet d;1;;;12;4,0;4,1\n2019;e;Enhet e;1;;30;40;4,1;4,2\n", encoding="utf-8")
    done("import", "composite", report, "--db", database)
    answers(2020, [("e", 4, 4)])
    answers(2021, [("d", 12, 12), ("e", 30, 30)])
    answers(2022, [("d", 12, 12), ("e", 30, 30)])
    done("handed-out", "--db", database, "--round", 2022, "--note", "vist i møte")
    answers(2022, [("d", 2, 2)], "--add")
    answers(2023, [("a", 3, 3), ("b", 6, 6), ("c", 20, 4), ("d", 8, 8), ("e", 30, 30)])
    answers(2024, [("c", 20, 4), ("d", 8, 8), ("e", 30, 30), ("g", 31, 31)])
    done("floor", FLOOR, "--distributions", SHARES, "--reason", "prøve", "--db", database)
    with sqlite3.connect(database) as file: # as if that round had come in before cuts were looked for
        file.execute("DELETE FROM background_examined WHERE round_id = (SELECT id FROM round WHERE name = '2021')")
    return database


ROUNDS = ("2019", "2020", "2021", "2022", "2023", "2024")


class Files(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        cls.database = make(cls.folder)
        cls.asked_already = {}
        cls.exported = {}

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def asked(self, *words, language="en"):
        key = (words, language)
        if key not in self.asked_already:
            self.asked_already[key] = json.loads(done(*words, "--db", self.database, "--format", "json", language=language))
        return self.asked_already[key]

    def text(self, *words, language="en"):
        return flat(done(*words, "--db", self.database, language=language))

    def reports(self, language):
        for round_name in ROUNDS:
            for unit in self.asked("units", "--round", round_name, language=language):
                yield round_name, unit["code"], self.asked("report", "--unit", unit["code"], "--round", round_name, language=language)

    def withheld(self, report):
        """Factor number and name, sentence, whether it is the distribution only."""
        for factor in report.get("factors") or []:
            if factor["status"] == "withheld":
                yield factor["factor"], factor["name"], factor["explanation"], False
            elif "distributionExplanation" in factor:
                yield factor["factor"], factor["name"], factor["distributionExplanation"], True

    def files(self, form, round_name, language):
        key = (form, round_name, language)
        if key not in self.exported:
            folder = self.folder / "-".join(key)
            done("export", form, "--all", "--db", self.database, "--round", round_name, "--lang", language, "--out", folder, language=language)
            self.exported[key] = folder
        return self.exported[key]

    def file_of(self, form, round_name, code, language):
        found = [path for path in self.files(form, round_name, language).glob(f"*.{form}") if re.search(rf"(^|\W){code}(\W|$)", path.stem)]
        self.assertEqual(len(found), 1, (form, round_name, code, [path.name for path in self.files(form, round_name, language).iterdir()]))
        return found[0]

    # ---- the sentences themselves

    def test_A5_every_kind_of_withholding_occurs_and_every_sentence_names_its_rule_and_a_way_out(self):
        for language in LANGUAGES:
            seen = set()

            def check(kind, told, key="explanation"):
                sentence, reason = told[key], told.get("reason")
                seen.add((kind, reason))
                if key == "explanation":
                    self.assertIn(SAYS[language][reason], sentence, (language, kind))
                if reason:
                    self.assertIn(WAY_OUT[language], sentence, (language, kind, reason))
                else:
                    self.assertIn(NOT_GIVEN_WAY_OUT[language], sentence.lower(), (language, kind))
                self.assertLessEqual(set(re.findall(r"\d+", sentence)), {str(FLOOR), str(SHARES)}, sentence)
                self.assertNotRegex(sentence, "%1|%2|\\bn\\b")

            for round_name, code, report in self.reports(language):
                if report["status"] == "withheld":
                    check("municipality" if code == "1" else "unit", report)
                for factor in report.get("factors") or []:
                    if factor["status"] == "withheld":
                        check("factor", factor)
                    elif "distributionExplanation" in factor:
                        given = round_name != "2019"
                        seen.add(("distribution", factor["respondents"] < SHARES if given else "not given"))
                        self.assertIn(WAY_OUT[language] if given else NOT_GIVEN_WAY_OUT[language],
                                      factor["distributionExplanation"] if given else factor["distributionExplanation"].lower())
                        self.assertLessEqual(set(re.findall(r"\d+", factor["distributionExplanation"])), {str(SHARES)})
            for round_name in ROUNDS:
                for group in self.asked("background", "--round", round_name, language=language):
                    if group["status"] == "withheld":
                        check("category", group)
                    for factor in group.get("factors") or []:
                        if factor["status"] == "withheld":
                            check("factor of a category", factor)
                for line in self.asked("withheld", "--round", round_name, language=language):
                    check("line of the log", line)
            wanted = {("municipality", "below-floor"), ("unit", "below-floor"), ("unit", "protects-another"), ("unit", None),
                      ("factor", "below-floor"), ("factor", "protects-another"), ("factor", None), ("distribution", True),
                      ("distribution", False), ("distribution", "not given"), ("category", "below-floor"), ("category", "protects-another"), ("category", "read-again"),
                      ("factor of a category", "below-floor"), ("line of the log", "read-again")}
            self.assertEqual(wanted - seen, set())

    def test_A3_what_came_after_a_hand_out_is_hidden_with_its_sentence_in_background_too(self):
        self.assertEqual({unit["status"] for unit in self.asked("units", "--round", "2022") if unit["code"] == "d"}, {"withheld"})
        groups = self.asked("background", "--round", "2022")
        self.assertTrue(groups)
        for group in groups:
            self.assertEqual(group["status"], "withheld")
            self.assertIn("worked out" if group["reason"] == "protects-another" else "Fewer than 5", group["explanation"])
        self.assertIn("protects-another", {group["reason"] for group in groups})

    # ---- text and CSV

    def test_A5_text_for_people(self):
        for language in LANGUAGES:
            for round_name, code, report in self.reports(language):
                told = self.text("report", "--unit", code, "--round", round_name, language=language)
                if report["status"] == "withheld":
                    self.assertIn(flat(report["explanation"]), told)
                for number, _, sentence, _ in self.withheld(report):
                    self.assertIn(flat(sentence), told, (language, round_name, code, number))
            for round_name in ROUNDS:
                units = self.text("units", "--round", round_name, language=language)
                for unit in self.asked("units", "--round", round_name, language=language):
                    if unit["status"] == "withheld":
                        self.assertIn(flat(unit["explanation"]), units, (language, round_name))
                heat = self.text("heatmap", "--round", round_name, language=language)
                for unit in self.asked("heatmap", "--round", round_name, language=language)["units"]:
                    for sentence in [*filter(None, [unit.get("explanation")]), *unit.get("explanations", {}).values()]:
                        self.assertIn(flat(sentence), heat, (language, round_name))
                background = self.text("background", "--round", round_name, language=language)
                for group in self.asked("background", "--round", round_name, language=language):
                    for told in (group, *(group.get("factors") or [])):
                        if told["status"] == "withheld":
                            self.assertIn(flat(told["explanation"]), background, (language, round_name))
                log = self.text("withheld", "--round", round_name, language=language)
                for line in self.asked("withheld", "--round", round_name, language=language):
                    self.assertIn(flat(line["explanation"]), log, (language, round_name))

    def test_A5_csv_for_programs_and_representatives(self):
        for language in LANGUAGES:
            for round_name in ROUNDS:
                rows = list(csv.DictReader(io.StringIO(done("heatmap", "--round", round_name, "--db", self.database, "--format", "csv",
                                                            language=language)), delimiter=";"))
                units = self.asked("heatmap", "--round", round_name, language=language)["units"]
                self.assertEqual(len(rows), len(units))
                for row, unit in zip(rows, units):
                    for number, mean in enumerate(unit["means"], 1):
                        sentence = unit.get("explanation") or unit.get("explanations", {}).get(str(number), "")
                        self.assertEqual(row[f"F{number}"] == "", bool(sentence))
                        self.assertIn(sentence, row["explanation"], (round_name, unit["code"], number))
                        if sentence and unit["status"] == "released":
                            self.assertIn(f"F{number}: ", row["explanation"])
                table = done("withheld", "--round", round_name, "--db", self.database, "--format", "csv", language=language)
                for line in self.asked("withheld", "--round", round_name, language=language):
                    self.assertIn(line["explanation"], table)

    def test_A5_the_list_of_what_was_exported_says_why_a_unit_has_no_file(self):
        for language in LANGUAGES:
            for round_name in ("2020", "2023"):
                folder = self.files("xlsx", round_name, language)
                (table,) = [path for path in folder.glob("*.csv") if "(xlsx)" in path.name and not re.search("hid|skjult", path.name)]
                lines = table.read_text(encoding="utf-8-sig").splitlines()
                for unit in self.asked("units", "--round", round_name, language=language):
                    (line,) = [each for each in lines if each.split(";")[0] == unit["code"]]
                    self.assertEqual(unit.get("explanation", "") in line and "explanation" in unit, unit["status"] == "withheld", line)

    # ---- workbooks

    def prompts(self, sheet):
        told = {}
        for rule in sheet.data_validations.dataValidation:
            for cells in rule.sqref.ranges:
                for row in range(cells.min_row, cells.max_row + 1):
                    for column in range(cells.min_col, cells.max_col + 1):
                        told[row, column] = rule.prompt
        return told

    def test_A5_every_hatched_cell_of_every_workbook_has_its_sentence(self):
        for language, round_name in [(language, round_name) for language in LANGUAGES for round_name in ("2019", "2022", "2023", "2024")]:
            sentences = set()
            for _, code, report in ((r, c, told) for r, c, told in self.reports(language) if r == round_name):
                sentences |= {sentence for *_, sentence, _ in self.withheld(report)}
                if report["status"] == "withheld":
                    sentences.add(report["explanation"])
            for path in self.files("xlsx", round_name, language).glob("*.xlsx"):
                book = openpyxl.load_workbook(path)
                hatched = 0
                about = flat(" ".join(str(cell.value) for cell in book.worksheets[-1]["B"] if cell.value))
                for sheet in book:
                    prompts = self.prompts(sheet)
                    for row in sheet.iter_rows():
                        for cell in row:
                            if cell.fill.patternType in (None, "solid", "none"):
                                continue
                            hatched += 1
                            prompt = prompts.get((cell.row, cell.column))
                            self.assertIn(prompt, sentences, f"{path.name} {sheet.title} {cell.coordinate}")
                            self.assertIn(flat(prompt), about, f"{path.name}: and on the last sheet, for paper")
                if sentences and " 20" in path.stem: # the composite workbook
                    self.assertGreater(hatched, 0, path.name)

    # ---- presentations

    def slides(self, path):
        """Title, words on the slide, words of the notes, words of the workbooks behind its charts: of each slide in order."""
        with zipfile.ZipFile(path) as package:
            def relations(part):
                name = f"{os.path.dirname(part)}/_rels/{os.path.basename(part)}.rels"
                if name not in package.namelist():
                    return []
                targets = re.findall(r'Target="([^"]+)"', package.read(name).decode())
                return [os.path.normpath(os.path.join(os.path.dirname(part), target)) for target in targets]

            def words(part):
                return " ".join(re.findall(r"<a:t[^>]*>([^<]*)</a:t>", package.read(part).decode()))

            names = [name for name in package.namelist() if re.match(r"ppt/slides/slide\d+\.xml$", name)]
            for name in sorted(names, key=lambda each: int(re.search(r"\d+", each)[0])):
                near = relations(name)
                notes = " ".join(words(part) for part in near if "notesSlide" in part)
                books = ""
                for chart in (part for part in near if "/charts/" in part):
                    for book in (part for part in relations(chart) if part.endswith(".xlsx")):
                        sheet = openpyxl.load_workbook(io.BytesIO(package.read(book))).active
                        books += " ".join(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None) + "\n"
                yield flat(words(name)), flat(notes), flat(books), "<a:tbl>" in package.read(name).decode(), bool(books)

    def test_A5_every_slide_with_a_withheld_figure_says_why(self):
        found = 0
        for language in LANGUAGES:
            for round_name, code, report in self.reports(language):
                hidden = list(self.withheld(report))
                if not hidden or report["status"] == "withheld":
                    continue
                path = self.file_of("pptx", round_name, code, language)
                slides = list(self.slides(path))
                overview, glance = slides[2], slides[3]
                factors = slides[4:14]
                for number, name, sentence, only_distribution in hidden:
                    sentence = flat(sentence)
                    where = (path.name, language, number)
                    self.assertIn(sentence, factors[number - 1][0], where)
                    if only_distribution:
                        continue
                    found += 1
                    self.assertTrue(overview[3], where)
                    self.assertIn(sentence, overview[0], where)
                    self.assertIn(sentence, overview[1], where)
                    self.assertTrue(glance[4], where)
                    self.assertIn(sentence, glance[0], where)
                    self.assertIn(sentence, glance[1], where)
                    self.assertRegex(glance[2], rf"{number} [^:]+: {re.escape(sentence)}", where)
                    self.assertIn(sentence, factors[number - 1][1], where)
                    summary = [slide for slide in slides[14:] if slide[3] and "▲" in slide[0] and "▼" in slide[0]]
                    for slide in summary[:1]:
                        self.assertIn(sentence, slide[0], where)
                shares = [slide for slide in slides[14:] if slide[4]]
                for slide in shares[:1]:
                    for number, name, sentence, _ in hidden:
                        self.assertIn(flat(sentence), slide[0], (path.name, language, "distributions"))
                        self.assertIn(flat(sentence), slide[2], (path.name, language, "distributions"))
        self.assertGreater(found, 30)

    # ---- paper

    def test_A5_every_page_with_a_withheld_figure_says_why(self):
        for language in LANGUAGES:
            for round_name, code, report in self.reports(language):
                hidden = list(self.withheld(report))
                if not hidden or report["status"] == "withheld":
                    continue
                path = self.file_of("pdf", round_name, code, language)
                text = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, text=True, timeout=60).stdout
                pages = [flat(page) for page in text.split("\f")]
                for number, name, sentence, only_distribution in hidden:
                    where = (path.name, language, number)
                    if not only_distribution:
                        self.assertIn(flat(sentence), pages[0], where)
                    self.assertIn(flat(sentence), pages[1 + (number - 1) // 2], where)

    def test_A5_asking_for_the_file_of_a_withheld_unit_is_answered_with_the_sentence(self):
        for language in LANGUAGES:
            for code, round_name in (("a", "2023"), ("b", "2023"), ("1", "2020"), ("d", "2022")):
                report = self.asked("report", "--unit", code, "--round", round_name, language=language)
                self.assertEqual(report["status"], "withheld")
                for form in ("xlsx", "pptx", "pdf"):
                    path = self.folder / f"no.{form}"
                    answer = run("export", form, "--unit", code, "--round", round_name, "--db", self.database, "--out", path, language=language)
                    self.assertNotEqual(answer.returncode, 0)
                    self.assertFalse(path.exists())
                    self.assertIn(flat(report["explanation"]), flat(answer.stderr), (language, code, form))


if __name__ == "__main__":
    unittest.main()
