#!/usr/bin/env python3
"""The command line as others use it: exit codes, what is refused and how, what a refused import leaves behind.

    test_commandline.py CLI [unittest arguments]
"""

import json
import os
import pathlib
import resource
import signal
import sqlite3
import subprocess
import time
import unittest

from commandline import CLI, HEADER, ROWS, SAMPLE, CommandLineTest


class CommandLine(CommandLineTest):
    def crashed(self, *words):
        """Whether the system says that a picture of the memory was left when the program was killed by a fault."""
        def allow():
            resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        process = subprocess.Popen([*map(str, words)], cwd=self.folder, preexec_fn=allow,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(1)
        self.assertIsNone(process.poll(), "it has ended before it could crash")
        process.send_signal(signal.SIGSEGV)
        _, status = os.waitpid(process.pid, 0)
        process.returncode = -signal.SIGSEGV
        self.assertEqual(os.WTERMSIG(status), signal.SIGSEGV)
        return os.WCOREDUMP(status)

    def test_A1_a_crash_leaves_no_picture_of_the_memory(self):
        if not self.crashed("sleep", "60"):
            self.skipTest("this system keeps nothing of any program")
        self.run_cli("import", "responses", SAMPLE, "--db", self.database)
        holding = sqlite3.connect(self.database, isolation_level=None)
        self.addCleanup(holding.close)
        holding.execute("BEGIN EXCLUSIVE")  # so that the program is in the middle of its work
        self.assertFalse(self.crashed(pathlib.Path(CLI).resolve(), "report", "--db", self.database, "--unit", "110"))

    # ---- saved setups

    def save_setup(self, name, kind, columns):
        database = sqlite3.connect(self.database)
        with database:
            database.execute("INSERT INTO mapping (name, kind, saved) VALUES (?, ?, '2023-03-23T10:00:00+01:00')", (name, kind))
            database.executemany("INSERT INTO mapping_column VALUES (?, ?, ?, 0, ?)",
                                 [(name, place, header, use) for place, (header, use) in enumerate(columns)])
        database.close()

    def test_a_saved_setup_reads_a_file_that_nobody_could_guess(self):
        self.imported()
        self.save_setup("Portalen", "responses", [("runde", "round"), ("sted", "unit"), ("1.1", "answer 1.1")])
        own = self.write([f"Alfa;2025;{1 + i % 5}" for i in range(8)], "egen.csv", header="STED;Run-de;F1.1")
        self.assertEqual(self.run_cli("import", "responses", own, "--db", self.database).returncode, 1)
        checked = self.run_cli("check", own, "--db", self.database, "--mapping", "Portalen")
        self.assertEqual(checked.returncode, 0, checked.stderr)
        done = self.run_cli("import", "responses", own, "--db", self.database, "--mapping", "Portalen")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.report("Alfa", "--round", "2025")["respondents"], 8)
        listed = json.loads(self.run_cli("mappings", "--db", self.database, "--format", "json").stdout)
        self.assertEqual([(each["name"], each["kind"]) for each in listed], [("Portalen", "responses")])
        self.assertEqual(listed[0]["columns"][0], {"header": "runde", "use": "round"})

    def test_a_saved_setup_is_deleted_by_name_and_what_was_read_in_with_it_stays(self):
        self.imported()
        self.save_setup("Portalen", "responses", [("runde", "round")])
        self.save_setup("Lista", "units", [])
        before = self.report()
        done = self.run_cli("mappings", "--db", self.database, "--remove", "Portalen")
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)
        self.assertIn("Portalen", done.stderr)
        listed = json.loads(self.run_cli("mappings", "--db", self.database, "--format", "json").stdout)
        self.assertEqual([each["name"] for each in listed], ["Lista"])
        self.assertEqual(self.report(), before)
        bytes_before = self.database.read_bytes()
        done = self.run_cli("mappings", "--db", self.database, "--remove", "Portalen")
        self.assertEqual(done.returncode, 2)
        self.assertIn("“Lista”", done.stderr)
        self.assertEqual(self.database.read_bytes(), bytes_before)

    def test_an_unknown_setup_is_wrong_usage_and_names_those_there_are(self):
        self.imported()
        self.save_setup("Portalen", "responses", [])
        self.save_setup("Lista", "units", [])
        before = self.database.read_bytes()
        for words in (["import", "responses", SAMPLE], ["import", "units", SAMPLE], ["import", "benchmarks", SAMPLE],
                      ["check", SAMPLE]):
            done = self.run_cli(*words, "--db", self.database, "--mapping", "Ukjent")
            self.assertEqual(done.returncode, 2, words)
            self.assertIn("“Lista”, “Portalen”", done.stderr)
        done = self.run_cli("import", "units", SAMPLE, "--db", self.database, "--mapping", "Portalen")
        self.assertEqual(done.returncode, 2)
        self.assertIn("another kind", done.stderr)
        self.assertEqual(self.run_cli("check", SAMPLE, "--mapping", "Portalen").returncode, 2)
        self.assertEqual(self.database.read_bytes(), before)

    # ---- exit codes

    def test_wrong_usage_is_2_and_goes_to_standard_error(self):
        for words in ([], ["nonsense"], ["report", "--db", "x"], ["report", "--db"], ["rounds", "--db", "x", "--no"],
                      ["report", "--db", "x", "--unit", "1", "--format", "xml"], ["import", "responses", "--db", "x"],
                      ["import", "responses", SAMPLE, "--db", "x", "--replace", "--add"]):
            with self.subTest(words=words):
                done = self.run_cli(*words)
                if words:
                    self.assertEqual(done.returncode, 2)
                    self.assertEqual(done.stdout, "")
                    self.assertNotEqual(done.stderr, "")

    def test_help_is_complete_and_on_standard_output(self):
        everything = self.run_cli("--help")
        self.assertEqual(everything.returncode, 0)
        for command in ("import responses", "import units", "import benchmarks", "import composite", "check", "rounds",
                        "units", "report", "heatmap", "background", "withheld", "floor", "handed-out", "remove responses"):
            self.assertIn(f"faktorbenk-cli {command}", everything.stdout)
            one = self.run_cli(*command.split(), "--help")
            self.assertEqual(one.returncode, 0)
            self.assertIn(f"faktorbenk-cli {command}", one.stdout)

    def test_every_command_and_every_group_of_commands_has_help(self):
        lines = [line.split()[1:] for line in self.run_cli("--help").stdout.splitlines() if line.startswith("  faktorbenk-cli ")]
        commands = [[word for word in line[:2] if word.isascii() and word.replace("-", "").isalpha() and word.islower() and not word.startswith("-")] for line in lines]
        self.assertGreater(len(commands), 25)
        for words in commands:
            for asked in ([*words, "--help"], [*words, "-h"], ["help", *words]):
                done = self.run_cli(*asked)
                self.assertEqual((done.returncode, done.stderr), (0, ""), asked)
                self.assertTrue(done.stdout.startswith("faktorbenk-cli " + " ".join(words)), asked)
        for group in {words[0] for words in commands if len(words) == 2}:
            for asked in ([group, "--help"], ["help", group]):
                done = self.run_cli(*asked)
                self.assertEqual(done.returncode, 0, asked)
                told = [line.split()[1:3] for line in done.stdout.splitlines() if line.startswith("  faktorbenk-cli ")]
                self.assertEqual(told, [words for words in commands if words[0] == group])
        self.assertEqual(self.run_cli("nothing", "--help").returncode, 2)

    def test_every_command_but_import_refuses_a_missing_database_with_3_and_makes_none(self):
        for words in (["rounds"], ["units"], ["report", "--unit", "1"], ["heatmap"], ["background"], ["withheld"],
                      ["floor"], ["handed-out"], ["remove", "responses", "--round", "2023"]):
            with self.subTest(words=words):
                self.assertEqual(self.run_cli(*words, "--db", self.database).returncode, 3)
                self.assertFalse(self.database.exists())

    def test_a_foreign_or_damaged_or_newer_database_is_3_and_stays_as_it_was(self):
        self.imported()
        good = self.database.read_bytes()
        newer = bytearray(good)
        newer[60:64] = b"\0\0\x03\xe7"
        for content in (b"text" * 100, good[: len(good) // 2], bytes(newer), b""):
            self.database.write_bytes(content)
            for words in (["rounds"], ["import", "responses", self.write(ROWS, name="b.csv")]):
                done = self.run_cli(*words, "--db", self.database)
                self.assertEqual(done.returncode, 3, done.stderr)
                self.assertTrue(done.stderr.strip())
                self.assertEqual(self.database.read_bytes(), content)

    def test_an_unknown_unit_or_round_is_2(self):
        self.imported()
        self.assertEqual(self.run_cli("report", "--db", self.database, "--unit", "nope").returncode, 2)
        self.assertEqual(self.run_cli("units", "--db", self.database, "--round", "1999").returncode, 2)

    # ---- refused imports

    def test_every_fault_is_named_with_row_and_column_and_nothing_is_stored(self):
        rows = list(ROWS)
        rows[2] = rows[2].rsplit(";", 1)[0] + ";6"
        rows[5] = "2023;Fjordvik;10;Enhet 10;1;Skole;ja;3.5"
        done = self.run_cli("import", "responses", self.write(rows), "--db", self.database)
        self.assertEqual(done.returncode, 1)
        path = self.folder / "svar.csv"
        self.assertIn(f"{path}:4:F1_2: ", done.stderr)
        self.assertIn(f"{path}:7:F1_1: ", done.stderr)
        self.assertIn(f"{path}:7:F1_2: ", done.stderr)
        for value in ("6", "ja", "3.5"):
            self.assertIn(f"“{value}”", done.stderr)
        self.assertEqual(done.stdout, "")
        self.assertEqual([path.name for path in self.folder.iterdir()], ["svar.csv"])

    def test_skip_faulty_leaves_only_those_rows_out(self):
        rows = [*ROWS, "2023;Fjordvik;10;Enhet 10;1;Skole;6;1"]
        done = self.run_cli("import", "responses", self.write(rows), "--db", self.database, "--skip-faulty")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.report()["respondents"], 8)

    def test_a_refused_import_leaves_an_existing_database_byte_for_byte(self):
        self.imported()
        before = self.database.read_bytes()
        bad = self.write([ROWS[0].replace("2023", "2025", 1) + "9"], name="bad.csv")
        self.assertEqual(self.run_cli("import", "responses", bad, "--db", self.database).returncode, 1)
        self.assertEqual(self.run_cli("import", "responses", self.folder / "missing.csv", "--db",
                                      self.database).returncode, 1)
        self.assertEqual(self.database.read_bytes(), before)

    def test_a_composite_report_is_stored_whole_or_not_at_all(self):
        header = "Periode;Enhetskode;Enhet;Overordnet;Enhetstype;Svar;Inviterte;F1;Mestringstro"
        rows = ["2021;1;Fjordvik;;;30;40;4,2;4,25", "2021;10;Enhet 10;1;Skole;18;20;4,3;*",
                "2021;20;Enhet 20;1;Skole;<5;6;*;*"]
        self.imported()
        before = self.database.read_bytes()
        faulty = self.write([*rows, "2021;10;Enhet 10;1;Skole;ti;;5,1;4,0"], name="feil.csv", header=header)
        done = self.run_cli("import", "composite", faulty, "--db", self.database)
        self.assertEqual(done.returncode, 1)
        for place in ("5:Svar", "5:F1", "5:Enhetskode"):
            self.assertIn(f"{faulty}:{place}: ", done.stderr)
        self.assertEqual(self.database.read_bytes(), before)

        report = self.write(rows, name="rapport.csv", header=header)
        done = self.run_cli("check", report)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("composite report", done.stdout)
        self.assertEqual(self.run_cli("import", "composite", report, "--db", self.database).returncode, 0)
        after = self.database.read_bytes()
        other = self.write([rows[0]], name="annen.csv", header=header)
        for refused in (report, other):
            self.assertEqual(self.run_cli("import", "composite", refused, "--db", self.database).returncode, 1)
        self.assertEqual(self.database.read_bytes(), after)
        self.assertEqual(self.run_cli("import", "composite", report, "--db", self.database, "--replace").returncode, 0)

        then = self.report("10", "--round", "2021")
        self.assertEqual((then["respondents"], then["invited"], then["responseRate"]), (18, 20, 90.0))
        first, second = then["factors"][:2]
        self.assertEqual((first["mean"], first["margin"], first["answers"]), (4.3, None, None))
        self.assertEqual(first["comparisons"], [{"with": "municipality", "name": "Fjordvik", "mean": 4.2,
                                                 "difference": 0.1, "verdict": "within"}])
        self.assertEqual((second["status"], second["reason"], second["mean"]), ("withheld", None, None))
        now = self.report("10", "--round", "2023")
        self.assertIn("2021", [each["name"] for each in now["factors"][0]["comparisons"] if each["with"] == "round"])
        rounds = json.loads(self.run_cli("rounds", "--db", self.database, "--format", "json").stdout)
        self.assertEqual([(each["round"], each["respondents"]) for each in rounds], [("2021", 30), ("2023", 16)])
        text = self.run_cli("report", "--db", self.database, "--unit", "10", "--round", "2021", language="nb").stdout
        self.assertIn("fra sammensatt rapport", text)
        self.assertIn("ukjent", text)

    def test_the_same_content_is_refused_in_another_dialect_and_even_with_add(self):
        self.imported()
        rows = [row.replace(";", "\t") for row in reversed(ROWS)]
        again = self.write(rows, name="igjen.txt", header=HEADER.replace(";", "\t"), encoding="utf-16")
        for options in ([], ["--add"]):
            done = self.run_cli("import", "responses", again, "--db", self.database, *options)
            self.assertEqual(done.returncode, 1, options)
        self.assertEqual(self.report()["respondents"], 8)
        done = self.run_cli("import", "responses", again, "--db", self.database, "--replace")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.report()["respondents"], 8)

    def test_a_round_with_responses_takes_more_only_when_told_so(self):
        self.imported()
        more = self.write([row.replace(";1;Skole;", ";1;Skole;") for row in ROWS[:7]], name="mer.csv")
        self.assertEqual(self.run_cli("import", "responses", more, "--db", self.database).returncode, 1)
        self.assertEqual(self.run_cli("import", "responses", more, "--db", self.database, "--add").returncode, 0)
        self.assertEqual(self.report()["respondents"], 15)
        self.assertEqual(self.run_cli("import", "responses", more, "--db", self.database, "--replace").returncode, 0)
        self.assertEqual(self.report()["respondents"], 7)

    def test_unmapped_columns_are_named_and_their_content_is_nowhere_in_the_file(self):
        rows = [f"{row};person{i}@fjordvik.example;ID-{i}" for i, row in enumerate(ROWS)]
        done = self.imported(rows, header=HEADER + ";E-post;Svar-ID")
        self.assertIn("E-post", done.stderr)
        self.assertIn("Svar-ID", done.stderr)
        content = self.database.read_bytes()
        for trace in (b"fjordvik.example", b"ID-3", b"E-post"):
            self.assertNotIn(trace, content)

    # ---- the same municipality in many dialects

    def test_every_dialect_gives_the_same_report(self):
        rows = [row.replace("Skole", "Skole på Øya").replace("Enhet", "Åsheim") for row in ROWS]
        reports = []
        for number, (separator, encoding, newline) in enumerate([
                (";", "utf-8", "\r\n"), (",", "utf-8-sig", "\n"), ("\t", "utf-16", "\r\n"), (";", "cp1252", "\r"),
                (";", "utf-16-le", "\n"), (",", "cp1252", "\r\n")]):
            self.database = self.folder / f"{number}.faktorbenk"
            self.imported([row.replace(";", separator) for row in rows], name=f"{number}.csv",
                          header=HEADER.replace(";", separator), encoding=encoding, newline=newline)
            reports.append(self.report())
        self.assertEqual(reports[0]["unit"]["name"], "Åsheim 10")
        for report in reports[1:]:
            self.assertEqual(report, reports[0])

    def test_round_overrides_what_the_file_says(self):
        done = self.run_cli("import", "responses", self.write(ROWS), "--db", self.database, "--round", "Vår 2024")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.report()["round"], "Vår 2024")

    # ---- floor, formats

    def test_the_floor_needs_a_reason_and_is_never_below_3(self):
        self.imported()
        for words in (["2", "--reason", "x"], ["4"], ["many", "--reason", "x"]):
            self.assertEqual(self.run_cli("floor", *words, "--db", self.database).returncode, 2)
        self.assertEqual(self.report()["status"], "released")
        done = self.run_cli("floor", "10", "--reason", "avtalt med tillitsvalgte", "--db", self.database)
        self.assertEqual(done.returncode, 0)
        self.assertIn("avtalt med tillitsvalgte", done.stdout)
        withheld = self.report()
        self.assertEqual((withheld["status"], withheld["reason"]), ("withheld", "below-floor"))
        for figure in ("respondents", "invited", "responseRate"):
            self.assertIsNone(withheld[figure])
        self.assertNotIn("factors", withheld)

    def test_distributions_may_have_a_higher_floor_but_never_a_lower_one(self):
        self.imported()
        for words in (["5", "--distributions", "4", "--reason", "x"], ["5", "--distributions", "x", "--reason", "x"],
                      ["--distributions", "9"]):
            self.assertEqual(self.run_cli("floor", *words, "--db", self.database).returncode, 2)
        self.assertEqual(self.run_cli("floor", "5", "--distributions", "9", "--reason", "x", "--db",
                                      self.database).returncode, 0)
        factor = self.report()["factors"][0]
        self.assertIsNone(factor["distribution"])
        self.assertIsNotNone(factor["mean"])
        self.assertIn("9", factor["distributionExplanation"])
        log = json.loads(self.run_cli("withheld", "--db", self.database, "--format", "json").stdout)
        self.assertIn(("10", 1, "distribution"), [(line["unit"], line["factor"], line.get("only")) for line in log])

    def test_lowering_the_floor_warns_of_what_was_handed_out(self):
        self.imported()
        done = self.run_cli("handed-out", "--db", self.database, "--note", "Rapport til ledermøtet", "--unit", "10")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Rapport til ledermøtet", done.stdout)
        higher = self.run_cli("floor", "6", "--reason", "x", "--db", self.database)
        self.assertEqual(higher.stderr, "")
        lower = self.run_cli("floor", "4", "--reason", "x", "--db", self.database)
        self.assertEqual(lower.returncode, 0)
        self.assertIn("Rapport til ledermøtet", lower.stderr)
        listed = json.loads(self.run_cli("handed-out", "--db", self.database, "--format", "json").stdout)
        self.assertEqual([(each["round"], each["unit"], each["floor"]["figures"]) for each in listed], [("2023", "10", 5)])

    def test_two_late_answers_are_not_told_by_what_was_handed_out_before(self):
        self.imported()
        self.run_cli("handed-out", "--db", self.database, "--note", "Rapport")
        late = self.write(["2023;Fjordvik;10;Enhet 10;1;Skole;1;2"] * 2, "sent.csv")
        self.assertEqual(self.run_cli("import", "responses", late, "--db", self.database, "--add").returncode, 0)
        self.assertEqual(self.report("10")["reason"], "protects-another")
        self.assertEqual(self.report("20")["status"], "released")
        more = self.write([f"2023;Fjordvik;10;Enhet 10;1;Skole;{i};3" for i in (1, 2, 4)], "mer.csv")
        self.assertEqual(self.run_cli("import", "responses", more, "--db", self.database, "--add").returncode, 0)
        self.assertEqual(self.report("10")["respondents"], 13)

    def test_A3_a_new_export_with_the_late_answers_in_it_counts_as_added(self):
        self.imported()
        self.run_cli("handed-out", "--db", self.database, "--note", "Rapport")
        late = [f"2023;Fjordvik;10;Enhet 10;1;Skole;{i};3" for i in (1, 2, 3, 4, 5)]
        again = self.write(list(reversed(ROWS + late)), "igjen.csv")
        self.assertEqual(self.run_cli("import", "responses", again, "--db", self.database, "--replace").returncode, 0)
        self.assertEqual(self.report("10")["respondents"], 13)
        self.assertEqual(self.report("1")["respondents"], 21)

    def test_A3_answers_taken_back_or_moved_after_a_hand_out_are_not_told_however_many(self):
        """Otherwise the six who left unit 10, less its five leaders who are known from the background, were one."""
        self.imported()
        self.run_cli("handed-out", "--db", self.database, "--note", "Rapport")
        for name, rows in (("uten.csv", ROWS[6:]),
                           ("flyttet.csv", [row.replace(";10;Enhet 10;", ";20;Enhet 20;") for row in ROWS[:6]] + ROWS[6:])):
            again = self.write(rows + [f"2023;Fjordvik;10;Enhet 10;1;Skole;{1 + i % 5};3" for i in range(9)], name)
            self.assertEqual(self.run_cli("import", "responses", again, "--db", self.database, "--replace").returncode, 0)
            self.assertEqual(self.report("10")["reason"], "protects-another")
            self.assertEqual(self.report("1")["reason"], "protects-another")
        back = self.write(ROWS, "tilbake.csv")
        self.assertEqual(self.run_cli("import", "responses", back, "--db", self.database, "--replace").returncode, 0)
        self.assertEqual(self.report("10")["respondents"], 8)

    def test_A3_a_unit_list_after_a_hand_out_shows_what_is_made_of_units_that_were_shown(self):
        self.imported([row.replace(";1;Skole", ";;Skole") for row in ROWS])
        self.run_cli("handed-out", "--db", self.database, "--note", "Rapport")
        units = self.write(["1;Fjordvik;;", "5;Skoler;1;", "10;Enhet 10;5;Skole", "20;Enhet 20;5;Skole"], "enheter.csv",
                           header="Enhetskode;Enhet;Overordnet;Enhetstype")
        self.assertEqual(self.run_cli("import", "units", units, "--db", self.database).returncode, 0)
        for unit, respondents in (("1", 16), ("5", 16), ("10", 8)):
            self.assertEqual(self.report(unit)["respondents"], respondents)

    # ---- what is withheld, and single responses

    def test_a_withheld_unit_says_why_and_what_to_do_in_the_users_language(self):
        self.imported(ROWS + ["2023;Fjordvik;30;Enhet 30;1;Skole;1;1"])
        words = ("report", "--db", self.database, "--unit", "30")
        self.assertIn("Færre enn 5 har svart her", self.run_cli(*words, language="nb").stdout)
        self.assertIn("Sjå på den næraste", self.run_cli(*words, language="nn").stdout)
        self.assertIn("Nothing is lost", self.run_cli(*words, language="en").stdout)
        self.assertIn("Fewer than 5", self.report("30")["explanation"])

    def test_the_log_for_representatives_names_file_round_floor_and_reasons(self):
        self.imported(ROWS + ["2023;Fjordvik;30;Enhet 30;1;Skole;1;1"])
        words = ("withheld", "--db", self.database)
        for more in ((), ("--format", "csv")):
            text = self.run_cli(*words, *more, language="nb").stdout
            for said in ("x.faktorbenk", "2023", "Enhet 30", "færre enn 5 svar", "skjult for å verne en annen enhet"):
                self.assertIn(said, text)

    def test_removed_responses_are_gone_from_the_file_and_no_figure_changes(self):
        self.imported()
        before = [self.report(unit) for unit in ("1", "10", "20")]
        done = self.run_cli("remove", "responses", "--db", self.database, "--round", "2023")
        self.assertEqual((done.returncode, done.stdout), (0, ""))
        self.assertEqual([self.report(unit) for unit in ("1", "10", "20")], before)
        late = self.write(["2023;Fjordvik;10;Enhet 10;1;Skole;1;2"], "sent.csv")
        refused = self.run_cli("import", "responses", late, "--db", self.database, "--add")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("removed", refused.stderr)
        self.assertEqual([self.report(unit) for unit in ("1", "10", "20")], before)
        self.assertEqual(self.run_cli("remove", "responses", "--db", self.database, "--round", "1999").returncode, 2)

    def test_nothing_beside_results_has_a_figure(self):
        """Standard error says how many rows were stored and no more of them than that."""
        rows = ROWS + ["2023;Fjordvik;30;Enhet 30;1;Skole;1;1"]
        done = self.imported(rows)
        self.assertNotIn("Enhet 30", done.stderr)
        for words in (["units"], ["heatmap"], ["background"], ["withheld"], ["report", "--unit", "30"], ["rounds"]):
            self.assertEqual(self.run_cli(*words, "--db", self.database).stderr, "")

    def test_a_new_file_and_what_lies_beside_it_are_for_their_owner_only(self):
        self.imported()
        for path in self.folder.glob("x.faktorbenk*"):
            self.assertEqual(path.stat().st_mode & 0o077, 0, path)

    def test_staff_gets_no_distribution_in_any_format(self):
        self.imported()
        self.assertTrue(all(f["distribution"] is None for f in self.report("10", "--audience", "staff")["factors"]))
        text = self.run_cli("report", "--db", self.database, "--unit", "10", "--audience", "staff").stdout
        self.assertNotIn("Percent of answers", text)

    def test_heatmap_csv_never_begins_a_cell_with_a_formula(self):
        self.imported([row.replace("Enhet 10", "=1+1") for row in ROWS])
        text = self.run_cli("heatmap", "--db", self.database, "--format", "csv").stdout
        self.assertIn(";'=1+1;", text)
        self.assertNotIn(";=1+1", text)

    def test_text_is_in_the_users_language(self):
        self.imported()
        words = ("report", "--db", self.database, "--unit", "10")
        texts = {language: self.run_cli(*words, language=language).stdout for language in ("nb", "nn", "en")}
        self.assertIn("Prosent av svar, ikke av personer", texts["nb"])
        self.assertIn("Prosent av svar, ikkje av personar", texts["nn"])
        self.assertIn("Percent of answers, not of people", texts["en"])


if __name__ == "__main__":
    unittest.main()
