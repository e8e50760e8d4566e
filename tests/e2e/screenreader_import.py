#!/usr/bin/python3
"""The import window with the keyboard only, heard through AT-SPI: from choosing a file to «Les inn», and Escape at every
step before it, after which the file is byte for byte what it was. Debian's own Python, because that is the one that
knows AT-SPI.

    screenreader_import.py CLI WINDOW
"""

import json
import pathlib
import sys
import tempfile
import time

from realwindow import PATIENCE, Window, on_a_display, run, window_of

HEADER = "Periode;Kommune;Enhetskode;Enhet;Overordnet;F1_1;F1_2\n"


def export(round_name, answer="4"):
    rows = [f"{round_name};Fjordvik;{'a;Alfa' if i < 8 else 'b;Beta'};1;{answer};{answer}" for i in range(14)]
    return HEADER + "\n".join(rows) + "\n"


class Import:
    """The way through the import window, and what must be heard on it."""

    def __init__(self, cli, window, folder):
        self.cli, self.window, self.folder = cli, window, folder
        self.database = folder / "Fjordvik.faktorbenk"

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def begin(self):
        self.window.control("i")
        self.window.hear("● Filer", "Slipp filer eller en mappe her", "Velg filer …", "Ingenting lagres før du har sett hva som endres")

    def choose(self, path):
        self.window.push("Velg filer …")
        self.window.hear("Velg filene")
        self.window.take_keyboard("Velg filene")
        self.window.type(str(path))
        self.window.press("Return")
        time.sleep(0.5)
        self.window.take_keyboard("– Faktorbenk")
        heard = self.window.hear("● Hva som er kjent igjen", "Hva fila er", "Kolonnene i fila", "Kontroller fila")
        for cell in ("Enhetskode", "Enhetsnavn", "Faktor 1, påstand 1", "Svar: "):
            self.check(any(cell in each for each in heard), f"{cell} in the list of columns", heard)
        roles = [role for role, _ in self.window.focused()]
        self.check({"table", "table cell", "tree table"} & set(roles), "the keyboard in the list of columns", roles)

    def faults(self):
        self.window.push("Kontroller fila")
        heard = self.window.hear("● Feil og advarsler", "Filene må rettes", "Lagre lista som CSV", "Kontroller på nytt")
        for cell in ("svar-feil.csv", "F1_1", "«6»"):
            self.check(any(cell in each for each in heard), f"{cell} in the list of faults", heard)

    def changes(self):
        self.window.push("Kontroller fila")
        heard = self.window.hear("● Hva som endres", "Dette endres i Fjordvik.faktorbenk", "Les inn")
        for cell in ("2023", "a · Alfa", "b · Beta"):
            self.check(any(cell in each for each in heard), f"{cell} among what changes", heard)

    def check(self, holds, what, heard):
        if not holds:
            raise AssertionError(f"not heard: {what}\n  heard: {[each for each in heard if each]}")

    def escape_from(self, step):
        before = self.database.read_bytes()
        good = self.write("svar.csv", export("2023"))
        bad = self.write("svar-feil.csv", export("2023", "6"))
        self.begin()
        if step != "choose":
            self.choose(bad if step == "faults" else good)
        if step == "faults":
            self.faults()
        if step == "changes":
            self.changes()
        self.window.press("Escape")
        self.window.hear("Oversikt", "Indre motivasjon")
        if self.database.read_bytes() != before:
            raise AssertionError(f"{step}: Escape did not leave the file as it was")
        print(f"{step}: heard, and left by Escape")

    def escape_from_work(self):
        before = self.database.read_bytes()
        row = "2023;Fjordvik;a;Alfa;1;4;4\n"
        large = self.write("stor.csv", HEADER + row * 3_000_000)
        self.begin()
        self.choose(large)
        self.window.tab_to("Kontroller fila")
        self.window.press("Space")
        self.window.hear("Leser og kontrollerer …", "Hvor langt innlesingen er kommet", "Stopp")
        self.window.press("Escape")
        self.window.hear("● Hva som er kjent igjen")
        self.window.press("Escape")
        self.window.hear("Oversikt", "Indre motivasjon")
        large.unlink()
        if self.database.read_bytes() != before:
            raise AssertionError("work: Escape did not leave the file as it was")
        print("work: heard, stopped and left by Escape")

    def accept(self):
        before = self.database.read_bytes()
        self.begin()
        self.choose(self.write("svar.csv", export("2023")))
        self.changes()
        if self.database.read_bytes() != before:
            raise AssertionError("something was stored before it was accepted")
        self.window.push("Les inn")
        self.window.hear("Lest inn", "Alt er lagret i målingen 2023", "14 har svart", "Vis resultatene")
        self.window.push("Vis resultatene")
        self.window.hear("Oversikt", "Indre motivasjon")
        rounds = [each["round"] for each in json.loads(run(self.cli, "rounds", "--db", self.database, "--format", "json"))]
        if rounds != ["2021", "2023"]:
            raise AssertionError(f"stored: {rounds}")
        print("accept: heard and stored")


def inside(cli, program):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        start = folder / "start.csv"
        start.write_text(export("2021"), encoding="utf-8")
        run(cli, "import", "responses", start, "--db", folder / "Fjordvik.faktorbenk")
        with window_of(program, "--size", "1280x720", folder / "Fjordvik.faktorbenk") as process:
            window = Window(process)
            window.hear("Oversikt", "Indre motivasjon", within=PATIENCE)
            window.take_keyboard("– Faktorbenk")
            way = Import(cli, window, folder)
            for step in ("choose", "files", "faults", "changes"):
                way.escape_from(step)
            way.escape_from_work()
            way.accept()
    return 0


if __name__ == "__main__":
    sys.exit(on_a_display(__file__, inside))
