#!/usr/bin/python3
"""What a blind representative hears: Orca itself, on a real window, without a voice. Keys go in through the display; what Orca would
have said is read from what it writes down about itself. Skipped where Orca is not installed (Debian: orca, about 30 MB), which
nothing else needs. Debian's own Python, because that is the one that knows AT-SPI.

    orca.py CLI WINDOW [FILE]     FILE: keeps all that was said there, key by key, to be read
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

from realwindow import ALT, CONTROL, KEYS, PATIENCE, SHIFT, SOON, Window, on_a_display, run, window_of
from screenreader import UNIT, comma, make_sample

SKIPPED = 77
HELD = {"ctrl": CONTROL, "shift": SHIFT, "alt": ALT}
# Orca keeps what it writes for a while, which is too long for who waits for it, and would say each key, too.
OWN_SETTINGS = """
from orca import debug, settings
if debug.debugFile:
    debug.debugFile.reconfigure(line_buffering=True)
settings.enableKeyEcho = False
"""


class Orca:
    """Orca with settings of its own, in bokmål; it finds no voice and says so to nobody."""

    def __init__(self, folder):
        settings = folder / "orca"
        settings.mkdir()
        (settings / "orca-customizations.py").write_text(OWN_SETTINGS)
        self.log = folder / "orca.out"
        self.log.touch()
        self.read = 0
        self.process = subprocess.Popen(["orca", "--replace", "-d", "braille", "-u", str(settings), "--debug-file", str(self.log)],
                                        env={**os.environ, "LANGUAGE": "nb", "LANG": "C.UTF-8"},
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def ready(self):
        late = time.monotonic() + PATIENCE
        while time.monotonic() < late:
            if self.said():  # that it is there
                time.sleep(1)
                return
            time.sleep(0.2)
        raise AssertionError("Orca does not begin")

    def said(self):
        """What was said since it was asked last."""
        with self.log.open("rb") as log:
            log.seek(self.read)
            lines = log.read()
        whole = lines.rfind(b"\n") + 1
        self.read += whole
        found = re.findall(r"SPEECH OUTPUT: '(.*?)'(?: voice=\w+)?\{", lines[:whole].decode("utf-8", "replace"), re.S)
        return [each.replace("\u00a0", " ").replace("\n", " ").strip() for each in found if each.strip()]

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Listener:
    """A keyboard and ears."""

    def __init__(self, orca, window):
        self.orca, self.window, self.told, self.steps = orca, window, [], 0

    def key(self, key):
        *held, last = key.split("+")
        self.window.display.stroke(KEYS.get(last) or ord(last), *(HELD[each] for each in held))

    def hears(self, what, *wanted, never=()):
        """Waits until all of it is said, in any order; what else is said meanwhile is kept, too."""
        heard, late = [], time.monotonic() + SOON
        while time.monotonic() < late:
            heard += self.orca.said()
            told = " | ".join(heard)
            if all(each in told for each in wanted):
                break
            time.sleep(0.1)
        else:
            raise AssertionError(f"{what}: not said: {[each for each in wanted if each not in told]}\n  said: {heard}")
        time.sleep(0.6)  # what comes after it
        heard += self.orca.said()
        self.steps += 1
        self.told.append(f"{what}: {' | '.join(heard)}")
        for each in never:
            if any(each in said for said in heard):
                raise AssertionError(f"{what}: said, and should not be: {each}\n  said: {heard}")
        return heard

    def press(self, key, *wanted, **options):
        self.key(key)
        return self.hears(key, *wanted, **options)

    def type(self, text, never=()):
        self.window.type(text)
        time.sleep(1)
        self.hears(f"«{text}»", never=never)

    def go(self, key, to, most=30):
        """As many of that key as it takes."""
        for _ in range(most):
            self.key(key)
            late = time.monotonic() + 8
            heard = []
            while time.monotonic() < late and not heard:
                heard = self.orca.said()
                time.sleep(0.2)
            heard += self.orca.said()
            self.told.append(f"{key}: {' | '.join(heard)}")
            if any(to in each for each in heard):
                self.steps += 1
                return heard
        raise AssertionError(f"{key} does not come to {to}:\n  " + "\n  ".join(self.told[-most:]))


def inside(cli, program, kept=None):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        database = make_sample(cli, folder)
        report = json.loads(run(cli, "report", "--db", database, "--unit", UNIT, "--format", "json"))
        orca = Orca(folder)
        listener = None
        try:
            orca.ready()
            with window_of(program, "--unit", UNIT, "--size", "1280x800", database) as process:
                window = Window(process)
                window.hear("Oversikt", "Indre motivasjon", within=PATIENCE)
                listener = Listener(orca, window)
                window.take_keyboard("– Faktorbenk")
                walk(listener, report)
                print(f"{listener.steps} steps, each heard as it should be")
        finally:
            orca.end()
            if kept and listener:
                pathlib.Path(kept).write_text("\n".join(listener.told) + "\n", encoding="utf-8")
    return 0


def walk(listener, report):
    name, first, second = report["unit"]["name"], *report["factors"][:2]
    # ---- where one is, and the pages of the municipality
    listener.hears("the window", f"{name} – Faktorbenk", "Enheter tre", f"{name}, ", " svarte (", never=["utvidet"])  # a leaf
    listener.press("F6", "Varmekart sidefane", never=["avkryssingsboks"])
    listener.press("Return", "Varmekart panel")
    listener.go("Tab", "tabell med ")
    listener.press("Right", "Indre motivasjon kolonnetopptekst")
    listener.press("Down", f"{name}")
    # ---- the overview: each factor with its figures, and what they are compared with
    listener.press("alt+1", "Oversikt panel", "svarte (", "Sammenlign med: ")
    listener.press("Tab", "Sortert: som i undersøkelsen")
    listener.press("Down", "Enheten")  # what is chosen then, which Qt tells nobody
    listener.press("Up", "som i undersøkelsen")
    listener.go("Tab", f"De ti faktorene for {name}")
    listener.press("Down", f"{second['factor']} {second['name']}", f"{name}: {comma(second['mean'])}", "kommunen (")
    listener.press("Up", f"{first['factor']} {first['name']}", f"{name}: {comma(first['mean'])}")
    listener.press("Right", "kolonnetopptekst")
    listener.press("Right", f"Enheten kolonnetopptekst {comma(first['mean'])}")
    listener.press("ctrl+c", "Tabellen er kopiert.")
    # ---- a factor
    listener.press("Return", f"1 {first['name']} panel", "Flest: ")
    listener.go("Tab", f"Sammenligninger for {first['name']}")
    question = listener.go("Tab", "Hvorfor 0,2?")
    if "knapp" not in question[0] or "avkryss" in question[0]:
        raise AssertionError(f"a question is no check box: {question}")
    # ---- another unit by its name
    listener.press("ctrl+f", "Søk etter en enhet")
    listener.type("nordli", never=["topptekst for kolonne"])
    listener.press("Return", "Nordli barnehage, ")
    # ---- the cross and the plan
    listener.press("alt+7", "Kryss panel")
    listener.go("Tab", "1 Indre motivasjon: 0 streker")
    listener.press("3", "3 Autonomi: 1 strek")
    listener.press("alt+0", "Plan panel")
    listener.go("Tab", "Nytt tiltak")
    listener.press("Return", "Tiltak")
    listener.type("Vi moter oss ute")
    listener.go("Tab", "Frist")
    listener.type("1. mars 2030")
    listener.press("Return")


if __name__ == "__main__":
    if not shutil.which("orca"):
        print("Orca is not installed.")
        sys.exit(SKIPPED)
    sys.exit(on_a_display(__file__, inside))
