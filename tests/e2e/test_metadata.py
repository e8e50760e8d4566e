#!/usr/bin/env python3
"""What files say of themselves and programs leave lying about: properties of workbooks, presentations and PDF, calendars, settings,
messages, copies, temporary files. Nothing of a group that is hidden (rule A5: neither figure nor n), nobody's name, no path or
name of the machine – and nothing at all but what is named here.

    test_metadata.py CLI PROGRAM [unittest arguments]

PROGRAM, the window, may be «-».
"""

import csv
import io
import os
import pathlib
import re
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time
import unittest
import xml.etree.ElementTree as ElementTree
import zipfile

CLI = sys.argv.pop(1) if len(sys.argv) > 1 else "faktorbenk-cli"
PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 and not sys.argv[1].startswith("Files") else "-"
WHO = "kari.nordmann"
# Hidden: 1237 people, below a floor of 2000, and 2153, which protect them. Neither number occurs by chance.
HIDDEN, PROTECTING, SHOWN, FLOOR = 1237, 2153, 2411, 2000
SECRET = re.compile(rf"(?<!\d)({HIDDEN}|{PROTECTING}|{HIDDEN + PROTECTING})(?!\d)")
DAY = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")


class Metadata(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        cls.home = cls.folder / "hjem" / WHO
        cls.temporary = cls.folder / "midlertidig"
        for each in (cls.home, cls.temporary):
            each.mkdir(parents=True)
        cls.environment = {**os.environ, "HOME": str(cls.home), "XDG_CONFIG_HOME": str(cls.home / ".config"), "USER": WHO, "LOGNAME": WHO,
                           "TMPDIR": str(cls.temporary), "FAKTORBENK_LANG": "en", "QT_QPA_PLATFORM": "offscreen",
                           "XDG_RUNTIME_DIR": str(cls.temporary), "QT_LOGGING_RULES": "*.debug=true"}
        answers = cls.home / "svar.csv"
        rows = [["Periode", "Kommune", "Enhetskode", "Enhet", "Overordnet", "Navn", "E-post", "F1_1", "F2_1"]]
        for unit, people in (("a", HIDDEN), ("b", PROTECTING), ("c", SHOWN)):
            rows += [[2023, "Fjordvik", unit, f"Enhet {unit}", 1, f"Ola {unit}{n}", f"ola{n}@fjordvik.example", 1 + n % 5, 1 + n % 4] for n in range(people)]
        with open(answers, "w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows(rows)
        cls.database = cls.home / "resultater.faktorbenk"
        cls.messages = ""
        cls.does("import", "responses", answers, "--db", cls.database)
        cls.does("floor", FLOOR, "--reason", "prøve", "--db", cls.database)
        cls.out = cls.home / "ut"
        cls.does("export", "all", "--formats", "xlsx,pptx,pdf", "--db", cls.database, "--out", cls.out)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    @classmethod
    def run_it(cls, *words):
        return subprocess.run([str(word) for word in words], capture_output=True, text=True, encoding="utf-8", env=cls.environment, timeout=300)

    @classmethod
    def does(cls, *words):
        done = cls.run_it(CLI, *words)
        assert done.returncode == 0, (words, done.stderr)
        cls.messages += done.stderr
        return done.stdout

    def innocent(self, text, where, path_is_told=False):
        """Nothing of a hidden group, no name of a person, no path, no machine."""
        self.assertIsNone(SECRET.search(text), (where, SECRET.search(text)))
        told = text.replace(str(self.folder), "") if path_is_told else text
        if not path_is_told:
            self.assertNotIn(str(self.folder), told, where)
        for word in ("Ola ", "ola1", "fjordvik.example", *(() if path_is_told else (WHO, "/tmp/", "/home/", "/root"))):
            self.assertNotIn(word, told, where)
        if len(socket.gethostname()) > 3:
            self.assertNotIn(socket.gethostname(), told, where)

    def made(self, ending):
        found = sorted(self.out.glob(f"*.{ending}"))
        self.assertTrue(found)
        return found

    def test_the_hidden_units_have_no_file_and_the_shown_ones_have(self):
        self.assertEqual({path.name.split()[0] for path in self.made("pptx")}, {"1", "c"})

    # ---- properties

    def properties(self, package, part):
        root = ElementTree.fromstring(package.read(part))
        return {each.tag.split("}")[1]: (each.text or "") for each in root}

    def test_properties_of_workbooks_and_presentations_are_title_program_and_the_day_of_the_results(self):
        for ending in ("xlsx", "pptx"):
            for path in self.made(ending):
                with zipfile.ZipFile(path) as package:
                    core = self.properties(package, "docProps/core.xml")
                    app = self.properties(package, "docProps/app.xml")
                    self.assertLessEqual(set(core), {"title", "creator", "lastModifiedBy", "description", "language", "created", "modified"})
                    self.assertEqual(core["creator"], "Faktorbenk")
                    self.assertEqual(core.get("lastModifiedBy", "Faktorbenk"), "Faktorbenk")
                    self.assertRegex(core.get("description", "Faktorbenk 0"), r"^Faktorbenk \d")
                    self.assertRegex(core["title"], r"2023$")
                    self.assertRegex(core["created"], DAY)
                    self.assertEqual(core["created"], core["modified"])
                    self.assertLessEqual(set(app), {"Application", "DocSecurity", "ScaleCrop", "HeadingPairs", "TitlesOfParts", "Company",
                                                    "LinksUpToDate", "SharedDoc", "HyperlinksChanged", "AppVersion"})
                    self.assertEqual(app.get("Company", ""), "")
                    self.assertEqual(package.comment, b"")
                    self.assertNotIn("docProps/custom.xml", package.namelist())
                    for entry in package.infolist():
                        self.assertEqual(entry.date_time, (1980, 1, 1, 0, 0, 0), entry.filename)
                        self.assertEqual((entry.comment, entry.extra), (b"", b""), entry.filename)
                        self.innocent(entry.filename, path.name)
                        if entry.filename.endswith((".xml", ".rels", ".vml")):
                            self.innocent(package.read(entry).decode(), f"{path.name} {entry.filename}")
                        elif entry.filename.endswith(".xlsx"): # behind a chart
                            with zipfile.ZipFile(io.BytesIO(package.read(entry))) as book:
                                self.assertLessEqual({name.split("/")[0] for name in book.namelist()}, {"[Content_Types].xml", "_rels", "xl"})
                                for name in book.namelist():
                                    self.innocent(book.read(name).decode(), f"{path.name} {entry.filename} {name}")

    def check_pdf(self, path):
        info = dict(line.split(":", 1) for line in self.run_it("pdfinfo", "-isodates", path).stdout.splitlines())
        self.assertLessEqual({name for name in info if name in ("Title", "Subject", "Keywords", "Author", "Creator", "Producer", "CreationDate", "ModDate")},
                             {"Title", "Subject", "Creator", "Producer", "CreationDate", "ModDate"})
        self.assertEqual(info["Custom Metadata"].strip(), "no")
        self.assertRegex(info["Creator"].strip(), r"^Faktorbenk \d")
        self.assertRegex(info["Producer"].strip(), r"^cairo [\d.]+ \(https://cairographics.org\)$")
        self.assertEqual(info["CreationDate"].strip(), info["ModDate"].strip())
        meta = self.run_it("pdfinfo", "-meta", path).stdout
        root = ElementTree.fromstring(re.search(r"<x:xmpmeta.*</x:xmpmeta>", meta, re.S)[0])
        about = next(each for each in root.iter() if each.tag.endswith("}Description"))
        self.assertEqual({each.tag.split("}")[1] for each in about}, {"part", "title", "language", "CreateDate", "ModifyDate"})
        self.innocent(meta + "".join(info.values()).replace(str(path), ""), path.name)
        words = self.run_it("pdftotext", "-raw", path, "-").stdout
        self.innocent(words, path.name)
        plain = self.folder / "plain.pdf" # everything that is packed, unpacked
        self.assertEqual(self.run_it("qpdf", "--qdf", "--object-streams=disable", path, plain).returncode, 0)
        text = plain.read_bytes().decode("latin-1")
        for word in (WHO, str(self.folder), str(self.home), "fjordvik.example"):
            self.assertNotIn(word, text, path.name)
        return info

    def test_properties_of_pdf_are_title_for_whom_program_and_the_day_of_the_results(self):
        for path in self.made("pdf"):
            info = self.check_pdf(path)
            self.assertRegex(info["Title"].strip(), r"10-FAKTOR 2023$")
            self.assertEqual(info["Subject"].strip(), "For leaders, union representatives and safety representatives")

    def test_calendars_name_the_program_and_nobody(self):
        # A plan of a hidden unit may have a calendar: it has no figure.
        filled = self.folder / "plan.faktorbenk"
        shutil.copy(self.database, filled)
        done = self.run_it(pathlib.Path(CLI).parent / "fillplan", filled, "2023", "a")
        self.assertEqual(done.returncode, 0, done.stderr)
        calendar = self.folder / "a.ics"
        self.does("export", "ics", "--unit", "a", "--db", filled, "--out", calendar)
        text = calendar.read_text(encoding="utf-8")
        self.innocent(text, "ics")
        lines = re.sub(r"\r?\n[ \t]", "", text).splitlines()
        self.assertLessEqual({re.split("[:;]", line)[0] for line in lines if line},
                             {"BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY",
                              "DESCRIPTION", "CATEGORIES", "TRANSP", "STATUS"})
        self.assertTrue(any(line.startswith("PRODID:-//Faktorbenk//Faktorbenk ") for line in lines))
        for line in lines:
            if line.startswith("UID:"):
                self.assertRegex(line, r"^UID:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")

    def test_lists_beside_the_files_have_no_figure(self):
        for path in self.made("csv"):
            self.innocent(path.read_text(encoding="utf-8-sig"), path.name)
        names = {path.name for path in self.out.iterdir()}
        self.assertEqual([name for name in names if name.startswith(".")], [], "nothing is left of the work")

    # ---- messages

    def test_messages_and_answers_say_nothing_of_hidden_groups(self):
        self.innocent(self.messages, "standard error", path_is_told=True)
        for words in (["units"], ["units", "--format", "json"], ["heatmap"], ["heatmap", "--format", "csv"], ["heatmap", "--format", "json"],
                      ["withheld"], ["withheld", "--format", "csv"], ["withheld", "--format", "json"], ["background"], ["rounds"],
                      ["report", "--unit", "a"], ["report", "--unit", "b", "--format", "json"], ["report", "--unit", "c"], ["handed-out"],
                      ["export", "pdf", "--unit", "a", "--out", self.folder / "no.pdf"],
                      ["import", "responses", self.home / "svar.csv"], # once more: refused
                      ["report", "--unit", "missing"], ["report", "--unit", "a", "--round", "1999"]):
            done = self.run_it(CLI, *words, "--db", self.database)
            self.innocent(done.stdout + done.stderr, words, path_is_told=True)
            quiet = self.run_it("env", "-u", "QT_LOGGING_RULES", CLI, *words, "--db", self.database)
            self.assertNotRegex(quiet.stderr, r"qt\.|QSql|\.cpp|SELECT|INSERT", words)

    def test_a_file_that_is_checked_or_damaged_is_told_of_without_answers(self):
        damaged = self.folder / "skadd.faktorbenk"
        damaged.write_bytes(self.database.read_bytes()[:20000])
        for words in (["check", self.home / "svar.csv"], ["units", "--db", damaged], ["report", "--unit", "a", "--db", damaged]):
            done = self.run_it(CLI, *words)
            self.innocent(done.stdout.replace(str(HIDDEN + PROTECTING + SHOWN), "") + done.stderr, words, path_is_told=True)

    # ---- what is left lying about

    def is_private(self, path):
        return stat.S_IMODE(path.stat().st_mode) & 0o077 == 0

    def test_A1_new_files_and_copies_beside_them_are_for_their_owner_only(self):
        self.assertTrue(self.is_private(self.database))
        folder = self.folder / "kopier"
        folder.mkdir()
        database = folder / "y.faktorbenk"
        self.does("import", "responses", self.home / "svar.csv", "--db", database)
        self.does("import", "responses", self.home / "svar.csv", "--db", database, "--replace") # keeps a copy of what was there
        copies = [path for path in folder.iterdir() if path != database]
        self.assertTrue(copies)
        for path in (database, *copies):
            self.assertTrue(self.is_private(path), path.name)
        for path in copies:
            self.assertRegex(path.name, r"^y\.faktorbenk\..*\.backup$")
        # Whoever removes single responses is told of every copy that still has them.
        done = self.run_it(CLI, "remove", "responses", "--db", database, "--round", "2023")
        self.assertEqual(done.returncode, 0, done.stderr)
        for path in copies:
            self.assertIn(path.name, done.stderr)

    def test_nothing_is_left_in_the_folder_for_temporary_files(self):
        self.assertEqual([path.name for path in self.temporary.iterdir() if path.is_file()], [])

    def test_a_killed_import_or_export_leaves_nothing_in_the_folder_for_temporary_files(self):
        for words in (["import", "responses", self.home / "svar.csv", "--db", self.folder / "ny.faktorbenk"],
                      ["export", "all", "--formats", "xlsx,pptx,pdf", "--db", self.database, "--out", self.folder / "avbrutt"]):
            for after in (0.02, 0.06, 0.12, 0.2, 0.4):
                with subprocess.Popen([CLI, *map(str, words)], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
                    time.sleep(after)
                    process.send_signal(signal.SIGKILL)
                left = [path for path in self.temporary.rglob("*") if path.is_file()]
                # The program's own typeface, for what lays out paper. The library for workbooks makes a file and takes its name away
                # before it writes in it (tmpfileplus): killed in between, an empty one is left.
                self.assertEqual([path.name for path in left if not re.fullmatch(r"Inter-\w+\.otf", path.name)
                                  and not (re.fullmatch(r"tmp\.\w{10}", path.name) and path.stat().st_size == 0 and self.is_private(path))],
                                 [], (words[0], after))
                for path in self.temporary.iterdir():
                    shutil.rmtree(path) if path.is_dir() else path.unlink()
                for path in self.folder.glob("*ny.faktorbenk*"):
                    self.assertTrue(self.is_private(path), path.name)
                    path.unlink()
                shutil.rmtree(self.folder / "avbrutt", ignore_errors=True)

    # ---- the window

    @unittest.skipIf(PROGRAM == "-", "built without the window")
    def test_the_window_writes_no_figure_to_its_settings_and_its_messages(self):
        said = ""
        for page in ("overview", "heatmap", "hidden", "rates", "trend", "anonymity", "responses"):
            # Without Qt's own tracing, which tells of every word on the page.
            done = self.run_it("env", "QT_LOGGING_RULES=*.debug=true;qt.*=false", PROGRAM, self.database, "--unit", "a", "--page", page,
                               "--end-once-shown")
            self.assertEqual(done.returncode, 0, done.stderr)
            said += done.stderr
        self.innocent(said, "standard error", path_is_told=True)
        files = [path for path in (self.home / ".config").rglob("*") if path.is_file()]
        self.assertTrue(files)
        for path in files:
            text = path.read_text(encoding="utf-8")
            self.innocent(text, path.name, path_is_told=True)
            keys = {re.sub(r"[0-9a-f]{32}.*", "…", line.split("=")[0]) for line in text.splitlines() if "=" in line}
            self.assertLessEqual({key for key in keys if not re.search("recent|view|window|geometry|panel|language|text|colours|names|role|readUntil|…",
                                                                       key, re.I)}, set(), keys)
        self.assertEqual([path.name for path in self.temporary.rglob("*") if path.is_file()], [])

    @unittest.skipIf(PROGRAM == "-", "built without the window")
    def test_pages_on_paper_have_the_properties_of_reports_and_pictures_of_the_window_none(self):
        for page in ("heatmap", "hidden", "rates", "trend", "anonymity"):
            path = self.folder / f"{page}.pdf"
            done = self.run_it("env", "-u", "QT_LOGGING_RULES", PROGRAM, self.database, "--unit", "c", "--page", page, "--lang", "en", "--paper", path)
            if done.returncode != 0:
                self.assertEqual(page, "trend", done.stderr) # one round has no course
                continue
            self.check_pdf(path)
        picture = self.folder / "vindu.png"
        self.assertEqual(self.run_it("env", "-u", "QT_LOGGING_RULES", PROGRAM, self.database, "--unit", "a", "--screenshot", picture).returncode, 0)
        content = picture.read_bytes()
        chunks, at = [], 8
        while at < len(content):
            length = int.from_bytes(content[at:at + 4], "big")
            chunks.append(content[at + 4:at + 8].decode())
            at += length + 12
        self.assertLessEqual(set(chunks), {"IHDR", "pHYs", "IDAT", "IEND", "gAMA", "sRGB"})


if __name__ == "__main__":
    unittest.main()
