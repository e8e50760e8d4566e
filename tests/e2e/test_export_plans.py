#!/usr/bin/env python3
"""What files about units take from their plans: slides, sheets and calendars, read back with eyes that are not ours.

    test_export_plans.py CLI PLANNER [unittest arguments]
"""

import csv
import datetime
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

import icalendar
import openpyxl

from check_pptx import Deck

CLI = sys.argv.pop(1)
PLANNER = sys.argv.pop(1)
DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
TODAY = datetime.date.today()
PLANNED = "110"
EXERCISES = 22  # slides of a unit without a plan, for leaders
DEADLINE = TODAY + datetime.timedelta(days=30)


def run(*words, language="en", **options):
    return subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, encoding="utf-8",
                          env={**os.environ, "FAKTORBENK_LANG": language}, timeout=300, **options)


class ExportPlans(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = pathlib.Path(tempfile.mkdtemp())
        cls.database = cls.home / "Fjordvik.faktorbenk"
        cls.done("import", "units", DATA / "fjordvik-enheter-2023.csv", "--round", 2023, "--db", cls.database)
        cls.done("import", "responses", DATA / "fjordvik-2023-svar.csv", "--db", cls.database)
        units = json.loads(cls.done("units", "--db", cls.database, "--format", "json").stdout)
        cls.units = {unit["code"]: unit for unit in units}
        cls.withheld = next(unit["code"] for unit in units if unit["status"] == "withheld")
        cls.bare = cls.home / "bare.faktorbenk"
        shutil.copy(cls.database, cls.bare)
        for unit in (PLANNED, cls.withheld):
            subprocess.run([PLANNER, cls.database, "2023", unit], check=True, timeout=60)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.home)

    @classmethod
    def done(cls, *words, **options):
        finished = run(*words, **options)
        assert finished.returncode == 0, (words, finished.returncode, finished.stderr)
        return finished

    def unit_file(self, form, *words, unit=PLANNED, database=None):
        path = self.home / f"{self.id().rsplit('.', 1)[-1]}-{unit}-{len(list(self.home.iterdir()))}.{form}"
        self.done("export", form, "--db", database or self.database, "--unit", unit, "--out", path, *words)
        return path

    def all_files(self, form, *words, **options):
        folder = self.home / f"{self.id().rsplit('.', 1)[-1]}-{len(list(self.home.iterdir()))}"
        self.done("export", form, "--db", self.database, *(() if form == "all" else ("--all",)), "--out", folder, *words, **options)
        return folder

    # Presentations

    def test_the_plan_is_on_slides_after_the_exercises(self):
        deck = Deck(self.unit_file("pptx"))
        self.assertEqual(deck.faults, [])
        titles = [deck.title(slide) for slide in deck.slides]
        self.assertEqual(len(Deck(self.unit_file("pptx", database=self.bare)).slides), EXERCISES)
        factor = "8 Willingness to be flexible"
        self.assertEqual(titles[EXERCISES:], ["What have we chosen to work with?", "Why? What the groups said", titles[EXERCISES + 2],
                                              f"Our plan: {factor}", "Our plan: other measures"])
        self.assertIn(factor, titles[EXERCISES + 2])
        (cross,) = deck.tables(deck.slides[EXERCISES])
        self.assertEqual({row[0].split(" ")[0]: row[1:3] for row in cross[1:]}, {"2": ["3", ""], "5": ["", "2"], "8": ["", "4"]})
        road_map = deck.text(deck.slides[EXERCISES + 2])
        for line in ("Vi er fleksible på jobb", "sier ja til å prøve en ny måte å gjøre det på",
                     "forteller tidlig hva som endrer seg, og hvorfor", "har vaktplaner som tåler at noen bytter"):
            self.assertIn(line, road_map)
        (plan,) = deck.tables(deck.slides[EXERCISES + 3])
        self.assertEqual([row[0] for row in plan[1:]], ["Vi bytter oppgaver én dag i måneden; alle er med, også vikarer 😀",
                                                        '=HYPERLINK("http://x") skrives ned', "Fullmaktene skrives ned på én side"])
        self.assertEqual([row[3] for row in plan[1:]], ["under way", "! not started, overdue", f"done {TODAY:%d/%m/%Y}"])

    def test_the_leaders_own_notes_are_in_no_file(self):
        for form in ("pptx", "xlsx", "ics"):
            self.assertNotIn("bare for meg selv".encode(), self.everything(self.unit_file(form)))

    @staticmethod
    def everything(path):
        import io
        import zipfile

        def parts(content):
            if not content.startswith(b"PK"):
                return content
            with zipfile.ZipFile(io.BytesIO(content)) as package:
                return b"\n".join(parts(package.read(name)) for name in package.namelist())
        return parts(path.read_bytes())

    # Workbooks

    def test_a_units_workbook_has_its_plan(self):
        book = openpyxl.load_workbook(self.unit_file("xlsx"))
        sheet = book["Action plan"]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=5)]
        self.assertEqual([row[3] for row in rows], ["Vi bytter oppgaver én dag i måneden; alle er med, også vikarer 😀",
                                                    '=HYPERLINK("http://x") skrives ned', "Fullmaktene skrives ned på én side",
                                                    "Kaffe \\ og prat, hver fredag"])
        self.assertEqual(sheet["D6"].data_type, "s")  # text, whatever it begins with
        self.assertEqual(sheet["G5"].value.date(), DEADLINE)
        self.assertEqual([row[7] for row in rows], ["under way", "! not started, overdue", f"done {TODAY:%d/%m/%Y}", "under way"])
        self.assertEqual(sheet.freeze_panes, "B5")
        self.assertNotIn("Action plan", openpyxl.load_workbook(self.unit_file("xlsx", database=self.bare)).sheetnames)

    def test_the_composite_workbook_tells_where_every_unit_stands_and_no_figure_of_it(self):
        book = openpyxl.load_workbook(self.all_files("xlsx") / "Composite report 2023.xlsx")
        sheet = book["Plan status"]
        rows = {row[0].value: [cell.value for cell in row] for row in sheet.iter_rows(min_row=5)}
        self.assertEqual(set(rows), set(self.units))
        for unit, row in rows.items():
            planned = unit in (PLANNED, self.withheld)
            self.assertEqual(row[5:9], [3, 1, 1, 0] if planned else [0, 0, 0, 0], unit)
            self.assertEqual(row[4].split(" ")[0] if planned else row[4], "8" if planned else "–")
        # The withheld one's row differs from the other's in its name only: nothing of its answers is in it.
        self.assertEqual(rows[PLANNED][2:], rows[self.withheld][2:])
        bare = self.home / "nobody"
        self.done("export", "xlsx", "--db", self.bare, "--all", "--out", bare)
        self.assertNotIn("Plan status", openpyxl.load_workbook(bare / "Composite report 2023.xlsx").sheetnames)

    # Calendars

    def events(self, path):
        content = path.read_bytes()
        self.assertNotIn(b"\n", content.replace(b"\r\n", b""))
        for line in content.split(b"\r\n"):
            self.assertLessEqual(len(line), 75)
            line.decode("utf-8")  # no letter is cut in two
        calendar = icalendar.Calendar.from_ical(content)
        self.assertEqual((calendar["VERSION"], calendar["METHOD"]), ("2.0", "PUBLISH"))
        return calendar.walk("VEVENT")

    def test_a_calendar_has_deadlines_and_quarterly_follow_ups_as_whole_days(self):
        events = self.events(self.unit_file("ics"))
        deadlines = [event for event in events if event["SUMMARY"].startswith("Deadline")]
        self.assertEqual([str(event["SUMMARY"]) for event in deadlines],
                         ['Deadline: =HYPERLINK("http://x") skrives ned',
                          "Deadline: Vi bytter oppgaver én dag i måneden; alle er med, også vikarer 😀"])  # what is done needs no reminder
        self.assertEqual([event.decoded("DTSTART") for event in deadlines], [TODAY - datetime.timedelta(days=20), DEADLINE])
        self.assertIn("Responsible: Leder, tillitsvalgt\nGoal: Vi er fleksible på jobb", str(deadlines[1]["DESCRIPTION"]))
        follow_ups = [event for event in events if event not in deadlines]
        self.assertEqual(len(follow_ups), 4)
        days = [event.decoded("DTSTART") for event in follow_ups]
        for before, after in zip([TODAY, *days], days):
            self.assertTrue(85 <= (after - before).days <= 97, (before, after))  # a quarter, on a working day
            self.assertLess(after.weekday(), 5)
        for event in events:
            self.assertEqual(event.decoded("DTEND") - event.decoded("DTSTART"), datetime.timedelta(days=1))
            self.assertEqual(event["DTSTART"].params["VALUE"], "DATE")
            self.assertIsNotNone(event.decoded("DTSTAMP").tzinfo)
        self.assertEqual(len({event["UID"] for event in events}), len(events))

    def test_the_same_thing_has_the_same_uid_in_every_file(self):
        first, again = self.events(self.unit_file("ics")), self.events(self.unit_file("ics", "--lang", "nb"))
        self.assertEqual([event["UID"] for event in first], [event["UID"] for event in again])
        folder = self.all_files("ics")
        everybody = {event["UID"]: event for event in self.events(folder / "Deadlines of all units 2023.ics")}
        self.assertEqual(len(everybody), 2 * len(first))
        self.assertLess({event["UID"] for event in first}, set(everybody))

    def test_texts_are_in_the_language_asked_for(self):
        for language, word in (("nb", "Frist: "), ("nn", "Frist: "), ("en", "Deadline: ")):
            event = self.events(self.unit_file("ics", "--lang", language))[0]
            self.assertTrue(str(event["SUMMARY"]).startswith(word))
            self.assertEqual(event["SUMMARY"].params["LANGUAGE"], language)

    def test_a_unit_has_a_calendar_though_its_figures_are_hidden_and_none_without_a_date(self):
        folder = self.all_files("ics")
        with open(folder / "Contents (ics).csv", encoding="utf-8-sig", newline="") as file:
            contents = {row["Code"]: row for row in csv.DictReader(file, delimiter=";")}
        self.assertEqual({unit for unit, row in contents.items() if row["File"]}, {PLANNED, self.withheld})
        self.assertEqual({row["Why there is no file"] for unit, row in contents.items() if unit not in (PLANNED, self.withheld)},
                         {"the plan has no date to come"})
        refused = run("export", "ics", "--db", self.bare, "--unit", PLANNED, "--out", self.home / "none.ics")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("no deadline", refused.stderr)
        self.assertFalse((self.home / "none.ics").exists())

    # Plans are only read

    def test_the_right_to_write_is_nobody_elses_and_the_plan_is_as_it_was(self):
        before = self.dump()
        self.all_files("all")
        after = self.dump()
        changed = {table for table in before if before[table] != after[table]}
        self.assertTrue(all(table.startswith("handed_out") for table in changed), changed)

    def dump(self):
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as file:
            tables = [row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return {table: file.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables}

    # Several formats at once

    def test_several_formats_lie_in_one_folder_with_one_list_of_contents(self):
        folder = self.all_files("all", "--formats", "xlsx,pptx,ics", "--audience", "staff")
        with open(folder / "Contents (xlsx, pptx, ics).csv", encoding="utf-8-sig", newline="") as file:
            contents = {row["Code"]: row for row in csv.DictReader(file, delimiter=";")}
        for unit, row in contents.items():
            released = self.units[unit]["status"] == "released"
            for form in ("xlsx", "pptx"):
                self.assertEqual(bool(row[f"File ({form})"]), released)
            self.assertEqual(bool(row["File (ics)"]), unit in (PLANNED, self.withheld))
            for form in ("xlsx", "pptx", "ics"):
                if row[f"File ({form})"]:
                    self.assertTrue((folder / row[f"File ({form})"]).is_file())
        named = {row[f"File ({form})"] for row in contents.values() for form in ("xlsx", "pptx", "ics")} - {""}
        self.assertEqual({file.name for file in folder.iterdir()},
                         named | {"Composite report 2023.xlsx", "Deadlines of all units 2023.ics", "Contents (xlsx, pptx, ics).csv",
                                  "What is hidden (xlsx, pptx, ics).csv"})
        # Each is what it would be alone.
        alone = self.unit_file("xlsx", "--audience", "staff")
        self.assertEqual((folder / contents[PLANNED]["File (xlsx)"]).read_bytes(), alone.read_bytes())

    def test_wrong_formats_are_wrong_usage(self):
        for formats in ("docx", "xlsx,docx", ","):
            self.assertEqual(run("export", "all", "--db", self.database, "--formats", formats, "--out", self.home / "x").returncode, 2)


if __name__ == "__main__":
    unittest.main()
