#!/usr/bin/env python3
"""«Why can't I see this?» Everything that is withheld – in JSON, in workbooks, in presentations – says in a plain sentence which
rule hides it and what the reader can do (rule A5), whatever it is and whatever hides it. Never a number but the floors.

    test_reasons.py CLI [unittest arguments]
"""

import csv
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

import openpyxl

CLI = sys.argv.pop(1) if len(sys.argv) > 1 else "faktorbenk-cli"
FLOOR, SHARES = 5, 9
# What hides it, and what can be done: by what is hidden. Written by hand from rule A5, not taken from the product.
BELOW = {"unit": "Fewer than 5 people have answered here", "factor": "Fewer than 5 people here have answered this factor",
         "category": "Fewer than 5 people have given this answer about themselves",
         "category factor": "Fewer than 5 people here have answered this factor",
         "distribution": "Fewer than 9 people here have answered this factor, so only its mean is shown"}
PROTECTS = "could otherwise be worked out by subtraction"
NOT_GIVEN = "The composite report does not give these figures, or not how many people have answered"
NO_SHARES = "The composite report does not give the distribution of the answers, only the mean"
WAY_OUT = {"unit": "count in the units above. Look at the nearest one that is shown", "factor": "Look at the factor there",
           "category": "count in the figures of the municipality. Look there", "category factor": "Look there",
           "distribution": "count in the mean, and in the distribution of any larger group. Look there"}
NUMBER = re.compile(r"\d+")


def run(*words):
    return subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, encoding="utf-8",
                          env={**os.environ, "FAKTORBENK_LANG": "en"}, timeout=120)


def make(folder):
    """2023 has a unit of three (a), which takes one of six with it (b); one of whom only four answered factor 1 (c, of twenty); one of
    eight, under the floor for distributions (d); and 30 more (e). 2019 is a composite report that leaves out a number and a factor."""
    header = ["Periode", "Kommune", "Enhetskode", "Enhet", "Overordnet", "Kjønn", "F1_1", "F2_1"]
    rows = []
    for unit, people in (("a", 3), ("b", 6), ("c", 20), ("d", 8), ("e", 30)):
        for person in range(people):
            gender = "Annet" if unit == "e" and person < 2 else "Mann" if unit == "e" and person < 9 else "Kvinne"
            first = "" if unit == "c" and person >= 4 else 1 + person % 5
            rows.append([2023, "Fjordvik", unit, f"Enhet {unit}", 1, gender, first, 1 + person % 5])
    answers = folder / "svar.csv"
    with open(answers, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([header, *rows])
    report = folder / "sammensatt.csv"
    report.write_text("Periode;Enhetskode;Enhet;Overordnet;Enhetstype;Svar;Inviterte;F1;F2\n2019;1;Fjordvik;;;67;90;3,9;3,8\n"
                      "2019;c;Enhet c;1;;20;30;;3,9\n2019;d;Enhet d;1;;;12;4,0;4,1\n2019;e;Enhet e;1;;30;40;4,1;4,2\n", encoding="utf-8")
    database = folder / "x.faktorbenk"
    for words in (["import", "responses", answers], ["import", "composite", report],
                  ["floor", "5", "--distributions", str(SHARES), "--reason", "prøve"]):
        done = run(*words, "--db", database)
        assert done.returncode == 0, done.stderr
    return database


class Reasons(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        cls.database = make(cls.folder)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def asked(self, *words):
        done = run(*words, "--db", self.database, "--format", "json")
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def check(self, sentence, kind, reason, where):
        self.assertTrue(sentence, where)
        if reason == "not given":
            self.assertIn(NOT_GIVEN, sentence, where)
        else:
            self.assertIn(BELOW[kind] if reason == "below-floor" else PROTECTS, sentence, where)
            self.assertIn("Nothing is lost", sentence, where)
            self.assertIn(WAY_OUT[kind], sentence, where)
        self.assertLessEqual(set(NUMBER.findall(sentence)), {str(FLOOR), str(SHARES)}, where)

    def units(self, round_name):
        return {unit["code"]: unit for unit in self.asked("units", "--round", round_name)}

    # ---- JSON

    def test_A5_json_of_units_and_reports(self):
        seen = set()
        for round_name in ("2023", "2019"):
            for code, unit in self.units(round_name).items():
                report = self.asked("report", "--unit", code, "--round", round_name)
                for told in (unit, report):
                    self.assertEqual("explanation" in told, told["status"] == "withheld", code)
                    if told["status"] == "withheld":
                        seen.add(("unit", told["reason"] or "not given"))
                        self.check(told["explanation"], "unit", told["reason"] or "not given", code)
                for factor in report.get("factors") or []:
                    if factor["status"] == "withheld" and factor["factor"] in (1, 2):
                        reason = factor["reason"] or "not given"
                        seen.add(("factor", reason))
                        if code != "1":
                            self.check(factor["explanation"], "factor", reason, code)
                    elif factor["status"] == "released" and factor["distribution"] is None and round_name == "2019":
                        seen.add(("distribution", "not given"))
                        self.assertIn(NO_SHARES, factor["distributionExplanation"], code)
                        self.assertIn("Ask whoever made the report", factor["distributionExplanation"], code)
                    elif factor["status"] == "released" and factor["distribution"] is None:
                        below = factor["respondents"] < SHARES
                        seen.add(("distribution", below))
                        self.check(factor["distributionExplanation"], "distribution", "below-floor" if below else "protects", code)
        self.assertLessEqual({("unit", "below-floor"), ("unit", "protects-another"), ("unit", "not given"), ("factor", "below-floor"),
                              ("factor", "not given"), ("distribution", True), ("distribution", "not given")}, seen)

    def test_A5_json_of_the_heat_map(self):
        for round_name in ("2023", "2019"):
            units = self.units(round_name)
            for unit in self.asked("heatmap", "--round", round_name)["units"]:
                where = (round_name, unit["code"])
                if unit["status"] == "withheld":
                    self.check(unit["explanation"], "unit", units[unit["code"]]["reason"] or "not given", where)
                    continue
                hidden = {str(number) for number, mean in enumerate(unit["means"], 1) if mean is None}
                self.assertEqual(set(unit.get("explanations", {})), hidden, where)
                for sentence in unit.get("explanations", {}).values():
                    self.assertLessEqual(set(NUMBER.findall(sentence)), {str(FLOOR)}, where)
                    self.assertRegex(sentence, "Nothing is lost|composite report does not give", where)

    def test_A5_json_of_background_and_of_the_log(self):
        seen = set()
        for group in self.asked("background"):
            where = group["category"]
            if group["status"] == "withheld":
                seen.add(group["reason"])
                self.check(group["explanation"], "category", group["reason"], where)
            for factor in group.get("factors") or []:
                if factor["status"] == "withheld" and factor["factor"] in (1, 2):
                    self.check(factor["explanation"], "category factor", factor["reason"], where)
        self.assertEqual(seen, {"below-floor", "protects-another"})
        for round_name in ("2023", "2019"):
            log = self.asked("withheld", "--round", round_name)
            self.assertTrue(log)
            for line in log:
                self.assertTrue(line["explanation"], line)
                self.assertLessEqual(set(NUMBER.findall(line["explanation"])), {str(FLOOR), str(SHARES)}, line)

    def test_A2_everything_that_is_printed_states_the_floor(self):
        asked = [["units"], ["heatmap"], ["background"], ["withheld"], ["report", "--unit", "e"], ["report", "--unit", "a"]]
        for words in asked + [["rounds"], ["invited"]]:
            text = run(*words, "--db", self.database).stdout
            self.assertIn(f"fewer than {FLOOR} people have answered are not shown, distributions not with fewer than {SHARES}", text, words)
            told = self.asked(*words)
            for entry in told if isinstance(told, list) else [told]:
                self.assertEqual((entry["floor"]["figures"], entry["floor"]["distributions"]), (FLOOR, SHARES), words)
        table = list(csv.DictReader(run("heatmap", "--db", self.database, "--format", "csv").stdout.splitlines(), delimiter=";"))
        self.assertEqual({(row["round"], row["floor"]) for row in table}, {("2023", str(FLOOR))})
        self.assertEqual({row["floorSince"] for row in table}, {told["floor"]["since"] for told in self.asked("units")})

    def test_A5_how_many_were_invited_says_why_it_is_not_told(self):
        units = self.units("2023")
        text = run("invited", "--db", self.database).stdout
        for row in self.asked("invited"):
            self.assertEqual("explanation" in row, units[row["code"]]["status"] == "withheld", row)
            if "explanation" in row:
                self.assertEqual((row["explanation"], row["withSubUnits"]), (units[row["code"]]["explanation"], None))
                self.assertIn(row["explanation"], text)

    def test_A5_a_round_whose_municipality_is_hidden_says_why(self):
        small = self.folder / "liten.csv"
        small.write_text("Periode;Kommune;Enhetskode;Enhet;F1_1;F2_1\n" + "2022;Fjordvik;1;Fjordvik;4;4\n" * 4, encoding="utf-8")
        database = self.folder / "liten.faktorbenk"
        self.assertEqual(run("import", "responses", small, "--db", database).returncode, 0)
        (told,) = json.loads(run("rounds", "--db", database, "--format", "json").stdout)
        self.assertEqual((told["status"], told["reason"], told["respondents"]), ("withheld", "below-floor", None))
        self.assertIn("Fewer than 5 people have answered in the whole municipality", told["explanation"])
        self.assertIn(told["explanation"], run("rounds", "--db", database).stdout)

    # ---- workbooks

    def prompts(self, sheet):
        """What comes up beside each cell one stands on."""
        told = {}
        for rule in sheet.data_validations.dataValidation:
            for cells in rule.sqref.ranges:
                for row in range(cells.min_row, cells.max_row + 1):
                    for column in range(cells.min_col, cells.max_col + 1):
                        told[row, column] = (rule.promptTitle, rule.prompt, rule.showInputMessage)
        return told

    def check_workbook(self, path, factors):
        book = openpyxl.load_workbook(path)
        words = {"fewer than 5 answers", "fewer than 9 answers", "hidden to protect another unit", "not given in the report"}
        found = 0
        for sheet in book:
            prompts = self.prompts(sheet)
            if sheet.title in ("What is hidden", "About the report"):
                continue
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value not in words:
                        continue
                    self.assertIn((cell.row, cell.column), prompts, f"{path.name} {sheet.title} {cell.coordinate}")
                    title, sentence, shows = prompts[cell.row, cell.column]
                    self.assertTrue(shows)
                    self.assertEqual(title, "Why is this hidden?")
                    expected = {"fewer than 5 answers": "Fewer than 5", "fewer than 9 answers": "Fewer than 9",
                                "hidden to protect another unit": PROTECTS, "not given in the report": NO_SHARES if NO_SHARES in sentence else NOT_GIVEN}[cell.value]
                    self.assertIn(expected, sentence)
                    if expected == NO_SHARES:
                        self.assertIn("istribution", sheet.title, "only of shares")
                    self.assertLessEqual(len(sentence), 255, "more than a program takes")
                    found += 1
                    about = " ".join(str(each.value) for line in book["About the report"] for each in line)
                    self.assertIn(sentence, about, "and on paper it stands on the last sheet")
        self.assertGreater(found, factors, path.name)

    def test_A5_workbooks_say_it_beside_every_withheld_cell(self):
        for round_name in ("2023", "2019"):
            folder = self.folder / f"xlsx-{round_name}"
            done = run("export", "xlsx", "--all", "--db", self.database, "--round", round_name, "--out", folder)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.check_workbook(folder / f"Composite report {round_name}.xlsx", 4)
            for path in folder.glob("*.xlsx"):
                if "Enhet c" in path.name:
                    self.check_workbook(path, 0)
            book = openpyxl.load_workbook(folder / f"Composite report {round_name}.xlsx")
            log = self.asked("withheld", "--round", round_name)
            sentences = [row[4].value for row in book["What is hidden"].iter_rows(min_row=5) if row[2].value]
            self.assertEqual(sentences, [line["explanation"] for line in log])

    # ---- presentations

    def test_A5_presentations_say_it_on_the_slide_of_the_factor(self):
        path = self.folder / "c.pptx"
        done = run("export", "pptx", "--unit", "c", "--db", self.database, "--out", path)
        self.assertEqual(done.returncode, 0, done.stderr)
        report = self.asked("report", "--unit", "c")
        with zipfile.ZipFile(path) as package:
            slides = {name: package.read(name).decode() for name in package.namelist() if re.match(r"ppt/slides/slide\d+\.xml$", name)}
        texts = [" ".join(re.findall(r"<a:t>([^<]*)</a:t>", content)) for content in slides.values()]
        for factor in report["factors"][:2]:
            if factor["status"] == "withheld":
                self.assertTrue(any(factor["explanation"] in text for text in texts), factor["explanation"])
        self.assertEqual(report["factors"][0]["reason"], "below-floor")
        for name, content in slides.items():
            if "<c:chart " in content:
                self.assertIn("floor 5", content, f"A2: {name}")

    def test_A5_a_distribution_under_its_own_floor_says_so_in_a_presentation(self):
        path = self.folder / "d.pptx"
        done = run("export", "pptx", "--unit", "d", "--db", self.database, "--out", path)
        self.assertEqual(done.returncode, 0, done.stderr)
        with zipfile.ZipFile(path) as package:
            text = " ".join(package.read(name).decode() for name in package.namelist() if name.startswith("ppt/slides/slide"))
        self.assertIn(BELOW["distribution"], text)
        self.assertIn(WAY_OUT["distribution"], text)


if __name__ == "__main__":
    unittest.main()
