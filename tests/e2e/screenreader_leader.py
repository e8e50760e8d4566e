#!/usr/bin/python3
"""A leader who sees nothing, with the keyboard and what is heard through AT-SPI: opens the file, finds the unit, reads the ten
factors row by row, goes to one, puts a stroke into the cross, writes a measure with a deadline, and hears that it is saved.
Debian's own Python, because that is the one that knows AT-SPI.

    screenreader_leader.py CLI WINDOW
"""

import json
import pathlib
import sqlite3
import sys
import tempfile
import time

from realwindow import ALT, CONTROL, KEYS, PATIENCE, SOON, Window, on_a_display, run, window_of
from screenreader import UNIT, comma, make_sample


class Leader:
    def __init__(self, process):
        from gi.repository import GLib

        self.window = Window(process)
        self.context = GLib.MainContext.default()
        self.said = []  # what is announced without anybody going there
        self.at = ""    # where the keyboard came to last
        self.listener = self.window.atspi.EventListener.new(self.note)
        for kind in ("showing", "focused"):
            self.listener.register(f"object:state-changed:{kind}")

    def note(self, event, *_):
        try:
            name = (event.source.get_name() or "").replace("\u00a0", " ")
            if event.detail1 and event.type.endswith("focused"):
                self.at = name
            elif event.detail1 and event.source.get_role_name() == "notification":
                self.said.append(name)
        except Exception:  # gone before it could be asked
            pass

    def listen(self):
        while self.context.iteration(False):
            pass

    def announced(self, words):
        until = time.monotonic() + SOON
        while time.monotonic() < until:
            self.listen()
            if any(words in each for each in self.said):
                return
            time.sleep(0.1)
        raise AssertionError(f"not said: {words}\n  said: {self.said}")

    def focused(self):
        """What a screen reader says when the keyboard comes somewhere."""
        self.listen()
        return [self.at]

    def press(self, key, *held):
        self.window.display.stroke(KEYS.get(key, ord(key) if len(key) == 1 else None), *held)
        time.sleep(0.15)

    def until(self, holds, what):
        late = time.monotonic() + SOON
        while time.monotonic() < late:
            heard = self.focused()
            if heard and holds(heard[0]):
                return heard[0]
            time.sleep(0.1)
        raise AssertionError(f"the keyboard is not at {what}, but at {self.focused()}")

    def go_to(self, key, holds, what, most=60):
        heard = []
        for _ in range(most):
            now = self.focused()
            if now and holds(now[0]):
                return now[0]
            heard += now
            self.press(key)
        raise AssertionError(f"no way by {key} to {what}: {heard}")

    # ---- the way

    def open(self, database):
        self.window.hear("Åpne", within=PATIENCE)
        self.window.take_keyboard("Faktorbenk")
        self.press("o", CONTROL)
        self.window.hear("Åpne en fil")
        self.window.take_keyboard("Åpne en fil")
        self.window.type(str(database))
        self.window.press("Return")
        time.sleep(0.5)
        self.window.take_keyboard("– Faktorbenk")
        self.window.hear("Oversikt", "Indre motivasjon")

    def find(self, name):
        self.press("f", CONTROL)
        self.until(lambda heard: heard.startswith("Søk"), "the search")
        self.window.type(name[:8])
        time.sleep(0.5)
        self.press("Return")
        self.window.hear(f"De ti faktorene for {name}")
        self.until(lambda heard: heard.startswith(name), f"{name} among the units")

    def read(self, report):
        self.go_to("F6", lambda heard: heard.startswith("Sammenlign med"), "the page", 12)
        self.go_to("Tab", lambda heard: heard == "1 Indre motivasjon", "the table", 12)
        for factor in report["factors"]:
            name = f"{factor['factor']} {factor['name']}"
            self.until(lambda heard: heard == name, name)
            self.press("Right")
            self.press("Right")
            self.until(lambda heard: heard == comma(factor["mean"]), f"the mean of {name}")
            self.press("Left")
            self.press("Left")
            if factor["factor"] < 10:
                self.press("Down")
        print("read: ten factors with their means")

    def to_factor(self, factor):
        for _ in range(10 - factor["factor"]):
            self.press("Up")
        self.press("Return")
        self.window.hear(f"Sammenligninger for {factor['name']}")
        print("factor: gone to by Enter")

    def stroke(self):
        self.press("7", ALT)
        self.window.hear("Analysekrysset")
        self.go_to("F6", lambda heard: heard.startswith("1 Indre motivasjon:"), "the cross", 12)
        self.press("3")
        self.until(lambda heard: heard == "3 Autonomi: 1 strek", "the stroke")
        self.announced("Lagret")
        print("cross: a stroke, heard and said to be saved")

    def measure(self, text, deadline):
        self.said.clear()
        self.go_to("F6", lambda heard: heard in ("Kryss", "Oversikt"), "the tabs", 12)
        self.go_to("Right", lambda heard: heard == "Plan", "the tab of the plan", 12)
        self.window.hear("Handlingsplan for")
        self.go_to("F6", lambda heard: heard == "Nytt tiltak", "the line of a new measure", 12)
        self.press("Return")
        self.window.type(text)
        self.go_to("Tab", lambda heard: heard.startswith("Frist"), "the deadline", 8)
        self.window.type(deadline)
        self.press("Return")
        self.announced("Lagret")
        print("plan: a measure, said to be saved")


def inside(cli, program):
    with tempfile.TemporaryDirectory() as name:
        database = make_sample(cli, pathlib.Path(name))
        report = json.loads(run(cli, "report", "--db", database, "--unit", UNIT, "--format", "json"))
        with window_of(program, "--size", "1280x720") as process:
            leader = Leader(process)
            leader.open(database)
            leader.find(report["unit"]["name"])
            leader.read(report)
            leader.to_factor(report["factors"][4])
            leader.stroke()
            leader.measure("Vi moter oss ute", "1. mars 2030")
            with sqlite3.connect(database) as file:
                written = file.execute("SELECT text, deadline_text FROM measure WHERE deleted IS NULL").fetchall()
            if written != [("Vi moter oss ute", "1. mars 2030")]:
                raise AssertionError(f"in the file: {written}")
    return 0


if __name__ == "__main__":
    sys.exit(on_a_display(__file__, inside))
