"""The command line as others use it: what the tests of it share. A script that imports this takes the program as its first word."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

CLI = sys.argv.pop(1) if len(sys.argv) > 1 else "faktorbenk-cli"
DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
SAMPLE = DATA / "fjordvik-2023-svar.csv"

HEADER = "Periode;Kommune;Enhetskode;Enhet;Overordnet;Enhetstype;F1_1;F1_2"
ROWS = [f"2023;Fjordvik;{unit};Enhet {unit};1;Skole;{1 + (i + unit) % 5};{1 + i % 5}"
        for unit in (10, 20) for i in range(8)]


class CommandLineTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.database = self.folder / "x.faktorbenk"

    def run_cli(self, *words, language="en", **options):
        environment = {**os.environ, "FAKTORBENK_LANG": language}
        return subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, encoding="utf-8",
                              env=environment, timeout=120, **options)

    def write(self, rows, name="svar.csv", header=HEADER, encoding="utf-8", newline="\r\n"):
        path = self.folder / name
        path.write_bytes(newline.join([header, *rows, ""]).encode(encoding))
        return path

    def imported(self, rows=ROWS, **options):
        done = self.run_cli("import", "responses", self.write(rows, **options), "--db", self.database)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done

    def report(self, unit="10", *words):
        done = self.run_cli("report", "--db", self.database, "--unit", unit, "--format", "json", *words)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)
