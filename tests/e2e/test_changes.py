#!/usr/bin/env python3
"""What `changes` tells of a file, beside what was done to it by another program.

    test_changes.py CLI PLANNER [unittest arguments]
"""

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

CLI = sys.argv.pop(1)
PLANNER = sys.argv.pop(1)
DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
TODAY = datetime.date.today()
YESTERDAY = TODAY - datetime.timedelta(days=1)
TOMORROW = TODAY + datetime.timedelta(days=1)
UNIT, OTHER, ABOVE = "110", "1201", "120"


def run(*words):
    return subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, encoding="utf-8",
                          env={**os.environ, "FAKTORBENK_LANG": "en"}, timeout=120)


class Changes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = pathlib.Path(tempfile.mkdtemp())
        cls.database = cls.home / "Fjordvik.faktorbenk"
        for words in (("import", "units", DATA / "fjordvik-enheter-2023.csv", "--round", 2023),
                      ("import", "responses", DATA / "fjordvik-2023-svar.csv")):
            finished = run(*words, "--db", cls.database)
            assert finished.returncode == 0, finished.stderr
        subprocess.run([PLANNER, cls.database, "2023", UNIT], check=True, timeout=60)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.home)

    def told(self, *words, since=YESTERDAY, database=None):
        finished = run("changes", "--db", database or self.database, "--since", since, "--format", "json", *words)
        self.assertEqual(finished.returncode, 0, finished.stderr)
        return json.loads(finished.stdout)

    def of(self, kind, *words, **options):
        return [each for each in self.told(*words, **options)["changes"] if each["change"] == kind]

    def test_what_the_planner_wrote_is_told_once_each(self):
        (chosen,) = self.of("factor-chosen")
        self.assertEqual((chosen["unit"], chosen["name"], chosen["round"], chosen["factor"]), (UNIT, "Administrasjon", "2023", 8))
        self.assertIn({"field": "goal", "before": None, "after": "Vi er fleksible på jobb"}, chosen["fields"])
        (picture,) = self.of("picture-changed")
        self.assertEqual(len(picture["fields"]), 3)
        measures = self.of("measure-added")
        self.assertEqual(len(measures), 4, "made since: their status belongs to how they are new")
        late = TODAY - datetime.timedelta(days=20)
        (overdue,) = self.of("measure-overdue")
        self.assertEqual((overdue["day"], overdue["who"]), (late.isoformat(), None))
        self.assertEqual({each["kind"] for each in self.of("results-read")}, {"responses", "units"})

    def test_newest_first_and_nothing_from_before(self):
        times = [each["when"] for each in self.told()["changes"]]
        self.assertEqual(times, sorted(times, key=datetime.datetime.fromisoformat, reverse=True))
        self.assertEqual(self.told(since=TOMORROW)["changes"], [])

    def test_the_leaders_own_notes_and_strokes_are_nowhere(self):
        for form in ("json", "text"):
            text = run("changes", "--db", self.database, "--since", YESTERDAY, "--format", form).stdout
            self.assertIn("fleksible", text)
            self.assertNotIn("bare for meg selv", text)
            self.assertNotIn("Gruppe 1", text)

    def test_narrowed_to_a_unit_and_what_is_below_it(self):
        self.assertTrue(self.of("measure-added", "--unit", UNIT))
        self.assertFalse(self.of("measure-added", "--unit", ABOVE))
        copy = self.home / "below.faktorbenk"
        shutil.copy(self.database, copy)
        subprocess.run([PLANNER, copy, "2023", OTHER], check=True, timeout=60)
        self.assertEqual({each["unit"] for each in self.of("measure-added", "--unit", ABOVE, database=copy)}, {OTHER})

    def test_staff_does_not_see_who_wrote_it(self):
        # Whose login name it is differs from machine to machine; so it is put there by hand.
        copy = self.home / "who.faktorbenk"
        shutil.copy(self.database, copy)
        with sqlite3.connect(copy) as file:
            file.execute("UPDATE history SET made_by = 'leder.adm'")
        self.assertEqual({each["who"] for each in self.of("measure-added", database=copy)}, {"leder.adm"})
        self.assertEqual({each["who"] for each in self.of("measure-added", "--audience", "staff", database=copy)}, {None})

    def test_it_only_reads(self):
        before = self.database.read_bytes()
        self.told()
        self.assertEqual(self.database.read_bytes(), before)

    def test_a_floor_and_what_it_shows(self):
        copy = self.home / "floor.faktorbenk"
        shutil.copy(self.database, copy)
        with sqlite3.connect(copy) as file:  # the file is a month old; the floor is changed today
            then = (TODAY - datetime.timedelta(days=30)).isoformat() + "T08:00:00Z"
            file.execute("UPDATE import_log SET imported = ?", (then,))
            file.execute("UPDATE floor_change SET changed = ?", (then,))

        def hidden():
            log = json.loads(run("withheld", "--db", copy, "--format", "json").stdout)
            return {each["unit"] for each in log if each["factor"] is None and each["background"] is None}

        before = hidden()
        self.assertEqual(run("floor", 3, "--reason", "agreed", "--db", copy).returncode, 0)
        after = hidden()
        (floor,) = self.of("floor-changed", database=copy)
        self.assertEqual(floor["about"], "agreed")
        self.assertIn({"field": "figures", "before": 5, "after": 3}, floor["fields"])
        self.assertTrue(before - after, "else this test says nothing")
        self.assertEqual({each["unit"] for each in self.of("unit-shown", database=copy)}, before - after)
        self.assertEqual(self.of("unit-shown", "--audience", "staff", database=copy), [])

    def test_exit_codes(self):
        self.assertEqual(run("changes", "--db", self.database).returncode, 2)
        self.assertEqual(run("changes", "--db", self.database, "--since", "i går").returncode, 2)
        self.assertEqual(run("changes", "--db", self.database, "--since", YESTERDAY, "--unit", "nowhere").returncode, 2)
        self.assertEqual(run("changes", "--db", self.home / "none.faktorbenk", "--since", YESTERDAY).returncode, 3)


if __name__ == "__main__":
    unittest.main()
