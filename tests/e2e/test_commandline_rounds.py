#!/usr/bin/env python3
"""What the command line keeps: rounds, links, invited, published means, undo; and what is there when it is killed while it saves, or
the disk is full.

    test_commandline_rounds.py CLI [unittest arguments]
"""

import json
import os
import shutil
import signal
import subprocess
import time
import unittest

from commandline import CLI, DATA, ROWS, SAMPLE, CommandLineTest


class Rounds(CommandLineTest):
    def exported(self, year, units, answer=4):
        rows = [f"{year};Fjordvik;{code};{name};1;Skole;{answer};{answer}" for code, name in units for _ in range(6)]
        return self.write(rows, name=f"svar-{year}.csv")

    def two_rounds(self):
        for year, units in (("2021", [("10", "Elvebakken"), ("20", "Nordli"), ("30", "Kino")]),
                            ("2023", [("11", "Elvebakken skole"), ("30", "Kino"), ("40", "Solvik")])):
            done = self.run_cli("import", "responses", self.exported(year, units, 3 if year == "2021" else 4),
                                "--db", self.database)
            self.assertEqual(done.returncode, 0, done.stderr)

    def links(self):
        return json.loads(self.run_cli("links", "--db", self.database, "--format", "json").stdout)

    def earlier(self, unit):
        return [c for c in self.report(unit)["factors"][0]["comparisons"] if c["with"] == "round"]

    def test_n10_a_unit_with_a_new_code_is_compared_only_after_a_yes(self):
        self.two_rounds()
        self.assertEqual(self.earlier("11"), [])
        proposal = self.links()["proposals"]
        self.assertEqual([(p["unit"]["code"], p["earlier"]["code"]) for p in proposal], [("11", "10")])
        self.assertEqual(self.run_cli("link", "10", "--unit", "11", "--db", self.database).returncode, 0)
        then = self.earlier("11")[0]
        self.assertEqual((then["name"], then["mean"], then["difference"]), ("2021", 3.0, 1.0))
        self.assertEqual(then["lineage"], {"changes": ["recoded", "renamed"],
                                           "units": [{"code": "10", "name": "Elvebakken"}]})
        self.assertEqual(self.run_cli("unlink", "--unit", "11", "--db", self.database).returncode, 0)
        self.assertEqual(self.earlier("11"), [])

    def test_n10_a_merger_is_told_by_the_names_of_its_parts(self):
        self.two_rounds()
        done = self.run_cli("link", "10", "20", "--unit", "11", "--as", "merged", "--db", self.database)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual([u["name"] for u in self.earlier("11")[0]["lineage"]["units"]], ["Elvebakken", "Nordli"])
        text = self.run_cli("report", "--unit", "11", "--db", self.database, language="nb").stdout
        self.assertIn("Til 2021: Elvebakken og Nordli", text)

    def test_links_that_make_no_sense_are_refused_with_2(self):
        self.two_rounds()
        before = self.database.read_bytes()
        for words in (["10", "--unit", "11", "--as", "merged"], ["10", "20", "--unit", "11"], ["99", "--unit", "11"],
                      ["10", "--unit", "99"], ["10", "1", "--unit", "11", "--as", "merged"],
                      ["10", "--unit", "11", "--round", "2021"]):
            with self.subTest(words=words):
                self.assertEqual(self.run_cli("link", *words, "--db", self.database).returncode, 2)
                self.assertEqual(self.database.read_bytes(), before)

    def test_undo_and_deletion_ask_first_and_put_back_what_was(self):
        self.two_rounds()
        before = self.database.read_bytes()
        for words in (["undo"], ["delete", "round", "2021"]):
            done = self.run_cli(*words, "--db", self.database, stdin=subprocess.DEVNULL)
            self.assertEqual(done.returncode, 2)
            self.assertEqual(self.database.read_bytes(), before)
        reports = [self.report(unit) for unit in ("11", "30", "40")]
        done = self.run_cli("import", "responses", self.exported("2023", [("30", "Kino")], 1), "--replace",
                            "--db", self.database)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotEqual(self.report("30"), reports[1])
        self.assertEqual(self.run_cli("undo", "--yes", "--db", self.database).returncode, 0)
        self.assertEqual([self.report(unit) for unit in ("11", "30", "40")], reports)
        self.assertEqual(self.run_cli("undo", "--yes", "--db", self.database).returncode, 1)
        done = self.run_cli("delete", "round", "2021", "--yes", "--db", self.database)
        self.assertIn("18 answered", done.stderr)
        self.assertEqual(self.earlier("30"), [])
        self.assertEqual(self.run_cli("undo", "--yes", "--db", self.database).returncode, 0)
        self.assertEqual([self.report(unit) for unit in ("11", "30", "40")], reports)
        self.assertEqual(self.run_cli("delete", "round", "1999", "--yes", "--db", self.database).returncode, 2)

    def test_n11_invited_by_hand_comes_before_the_list_and_can_be_taken_away(self):
        self.two_rounds()
        self.assertIsNone(self.report("30")["responseRate"])
        write = lambda *words: self.run_cli("invited", *words, "--unit", "30", "--db", self.database).returncode
        self.assertEqual(write("8"), 0)
        self.assertEqual(self.report("30")["responseRate"], 75.0)
        units = self.write(["30;Kino;1;Skole;12"], name="enheter.csv", header="Enhetskode;Enhet;Overordnet;Enhetstype;Inviterte")
        self.assertEqual(self.run_cli("import", "units", units, "--round", "2023", "--db", self.database).returncode, 0)
        self.assertEqual(self.report("30")["invited"], 8)
        self.assertEqual(write("--remove"), 0)
        self.assertEqual(self.report("30")["invited"], 12)
        self.assertNotEqual(write("mange"), 0)

    def test_n10_the_known_means_are_there_and_another_year_can_be_chosen(self):
        self.two_rounds()
        self.assertEqual(self.run_cli("import", "benchmarks", "--db", self.database).returncode, 2)
        self.assertEqual(self.run_cli("import", "benchmarks", "--known", "--db", self.database).returncode, 0)
        national = lambda: [c for c in self.report("30")["factors"][0]["comparisons"] if c["with"] == "national"][0]
        self.assertEqual(national()["year"], 2020)
        self.assertEqual(self.run_cli("benchmarks", "--use", "2017", "--db", self.database).returncode, 0)
        self.assertEqual(national()["year"], 2017)
        self.assertTrue(national()["source"].startswith("Sandnes"))
        self.assertEqual(self.run_cli("benchmarks", "--use", "newest", "--db", self.database).returncode, 0)
        self.assertEqual(national()["year"], 2020)
        self.assertEqual(self.run_cli("benchmarks", "--use", "1999", "--db", self.database).returncode, 2)

    def test_n2_thirty_five_or_thirty_six_statements_do_not_break_a_trend(self):
        for year, statements in (("2021", ["F1_1", "F1_2"]), ("2023", ["Faktor 1 påstand 1", "1.2", "Q1_3"])):
            header = "Periode;Kommune;Enhetskode;Enhet;Overordnet;" + ";".join(statements)
            rows = [f"{year};Fjordvik;10;Kino;1;" + ";".join(["4"] * len(statements)) for _ in range(6)]
            done = self.run_cli("import", "responses", self.write(rows, header=header), "--db", self.database)
            self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.earlier("10")[0]["difference"], 0.0)
        self.assertEqual(self.report("10")["factors"][0]["answers"], 18)

    # ---- faults of saving

    def test_killed_at_any_moment_the_database_is_as_it_was_or_whole(self):
        self.run_cli("import", "responses", DATA / "fjordvik-2021-svar.csv", "--db", self.database)
        before = json.loads(self.run_cli("rounds", "--db", self.database, "--format", "json").stdout)
        rounds = 200 if os.environ.get("FAKTORBENK_LONG") else 25
        outcomes = set()
        for number in range(rounds):
            copy = self.folder / "kill.faktorbenk"
            shutil.copy(self.database, copy)
            process = subprocess.Popen([CLI, "import", "responses", str(SAMPLE), "--db", str(copy)],
                                       stderr=subprocess.DEVNULL)
            time.sleep(0.0015 * (number % 40))
            process.send_signal(signal.SIGKILL)
            process.wait()
            done = self.run_cli("rounds", "--db", copy, "--format", "json")
            self.assertEqual(done.returncode, 0, done.stderr)
            after = json.loads(done.stdout)
            self.assertEqual(after[0], before[0])
            self.assertIn(len(after), (1, 2))
            if len(after) == 2:
                self.assertEqual(after[1]["respondents"], 600)
            outcomes.add(len(after))
            for left in self.folder.glob("kill.*"):
                left.unlink()
        self.assertIn(1, outcomes)

    def test_killed_while_making_a_new_database_there_is_none_or_a_whole_one(self):
        for number in range(60 if os.environ.get("FAKTORBENK_LONG") else 12):
            fresh = self.folder / "ny.faktorbenk"
            process = subprocess.Popen([CLI, "import", "responses", str(SAMPLE), "--db", str(fresh)],
                                       stderr=subprocess.DEVNULL)
            time.sleep(0.003 * (number % 20))
            process.send_signal(signal.SIGKILL)
            process.wait()
            if fresh.exists():
                done = json.loads(self.run_cli("rounds", "--db", fresh, "--format", "json").stdout)
                self.assertEqual(done[0]["respondents"], 600)
            for left in self.folder.glob("ny.*"):
                left.unlink()

    @unittest.skipUnless(shutil.which("mount") and hasattr(os, "geteuid") and os.geteuid() == 0, "needs root")
    def test_a_full_disk_is_told_and_leaves_the_database_as_it_was(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk], capture_output=True)
        if mounted.returncode != 0:
            self.skipTest("no tmpfs can be mounted here")
        self.addCleanup(subprocess.run, ["umount", disk])
        database = disk / "x.faktorbenk"
        self.assertEqual(self.run_cli("import", "responses", self.write(ROWS), "--db", database).returncode, 0)
        before = database.read_bytes()
        free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
        (disk / "filler").write_bytes(b"x" * (free - 64_000))
        done = self.run_cli("import", "responses", SAMPLE, "--db", database, "--round", "2024")
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertIn("full", done.stderr)
        self.assertEqual(database.read_bytes(), before)


if __name__ == "__main__":
    unittest.main()
