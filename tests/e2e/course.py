#!/usr/bin/python3
"""The course's two examples in the real window, without a mouse: from the strokes over the road map, the ideas, the matrix
and the plan to the follow-up; each printed on one page, closed, reopened, undone and redone. Keys go in through the
display, as from a keyboard; what came of them is read from the file, by SQLite, and from the paper, by poppler.

    course.py CLI WINDOW [FOLDER]     FOLDER: keeps the file, the papers and a picture of every form there, to be looked at
"""

import ctypes
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

from realwindow import ALT, CONTROL, KEYS, PATIENCE, SHIFT, Display, on_a_display, run

DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
ROUND, UNIT = "2023", "1302"  # nobody has written in its plan
HELD = {"ctrl": CONTROL, "shift": SHIFT, "alt": ALT}
# The tabs as Alt and a digit reach them.
WHAT_NOW, CROSS, ROAD_MAP, MEASURES, PLAN = "5", "7", "8", "9", "0"

SIDES = ("Fornøyd med", "Viktig å bli bedre på")
# The figures are the course's; the sentences are ours.
SATISFIED = (1, 3, 0, 0, 0, 0, 0, 2, 1, 3)
IMPROVE = (0, 0, 0, 0, 4, 1, 3, 2, 0, 0)
DAY_SHIFT = ((1, 2, 0, 0, 0, 0, 0, 1, 0, 2), (0, 0, 0, 0, 2, 1, 1, 1, 0, 0))  # of these, the first session's
WHY = (["vi hjelper hverandre når det brenner", "vi ser at det nytter"], ["planene endrer seg fra dag til dag"])
GOAL = "Vi er fleksible på jobb"
PICTURE = {"employees": ["hjelper der det trengs", "sier ja til å prøve nye måter"],
           "leader": ["legger til rette for bytte", "lytter til forslag"],
           "organisation": ["har vaktplaner som tåler bytte", "gir tid til å øve"]}
IDEAS = [("Tavle med dagens behov", ("Right", "Up")), ("Nytt bygg", ("Up", "Left"))]  # and the way in the matrix
AUTONOMY = "Vi bruker handlingsrommet vårt"
ROWS = [("Vi går igjennom hvilke beslutninger hver enkelt kan ta", "Leder og tillitsvalgt", "August"),
        ("Vi deler gode eksempler på personalmøtet", "Alle", "1. juni"),
        ("Fullmaktene skrives ned der alle ser dem", "Leder", "uke 40")]


class Hands(Display):
    """A keyboard that is quick, has a Norwegian layout, and tells where it is: the name of what has the focus."""

    def __init__(self):
        super().__init__()
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib

        self.context, self.told_of = GLib.MainContext.default(), [[""]]
        self.listener = Atspi.EventListener.new(self.told)
        self.listener.register("object:state-changed:focused")

    # A window that is not shown yet cannot have the keyboard: asked until it has.
    def focus(self, title):
        if not super().focus(title):
            return False
        held, back = ctypes.c_ulong(), ctypes.c_int()
        self.x.XGetInputFocus(self.display, ctypes.byref(held), ctypes.byref(back))
        return held.value > 1 and held.value != self.x.XDefaultRootWindow(self.display)

    def told(self, event):
        if event.detail1 and event.source:
            both = event.source.get_name() or "", event.source.get_description() or ""  # a choice's name is its value
            self.told_of.append([each.replace("\u00a0", " ") for each in both])

    def stroke(self, keysym, *held):
        code = self.code(keysym)
        if not code:
            raise AssertionError(f"no key for {keysym:#x}")
        shifted = self.x.XKeycodeToKeysym(self.display, code, 0) != keysym
        held = [*(self.code(each) for each in held), *([self.code(SHIFT)] if shifted else [])]
        for each in (*held, code):
            self.test.XTestFakeKeyEvent(self.display, each, 1, 0)
        for each in (code, *reversed(held)):
            self.test.XTestFakeKeyEvent(self.display, each, 0, 0)
        self.x.XSync(self.display, 0)
        time.sleep(0.004)

    def press(self, *names):
        for name in names:
            *held, last = name.split("+")
            self.stroke(KEYS.get(last) or ord(last), *(HELD[each] for each in held))

    def type(self, text):
        for letter in text:
            self.stroke(ord(letter))

    def listen(self, seconds):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if not self.context.iteration(False):
                time.sleep(0.005)

    # Until nothing more is told of what was pressed.
    def settle(self, quiet):
        count = -1
        while count != len(self.told_of):
            count = len(self.told_of)
            self.listen(quiet)

    def tab_to(self, name, key="Tab"):
        heard = []
        self.settle(0.15)
        self.told_of = self.told_of[-1:]
        for _ in range(60):
            if any(each.startswith(name) for told in self.told_of for each in told):  # a list, and its line
                return
            heard.append(self.told_of)
            self.told_of = []
            self.press(key)
            until = time.monotonic() + 1  # whatever it is, it has a name and says it
            while not self.told_of and time.monotonic() < until:
                self.listen(0.01)
            self.settle(0.03)
        raise AssertionError(f"no way by {key} to {name!r}: {heard}")

    def push(self, name, key="Tab"):
        self.tab_to(name, key)
        self.press("Space")
        self.listen(0.15)


class Course:
    def __init__(self, window, database, kept):
        self.window, self.database, self.kept, self.hands, self.process = window, database, kept, None, None

    # ---- the window

    def open(self, title="– Faktorbenk"):
        self.process = subprocess.Popen([self.window, "--lang", "nb", "--unit", UNIT, "--size", "1280x720", str(self.database)],
                                        env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
        self.hands = self.hands or Hands()
        self.take_keyboard(title)

    def take_keyboard(self, title="– Faktorbenk", patience=PATIENCE):
        until = time.monotonic() + patience
        while not self.hands.focus(title):
            if time.monotonic() > until or self.process.poll() is not None:
                raise AssertionError(f"no window called {title}")
            self.hands.listen(0.1)
        self.hands.listen(0.3)

    def close(self):
        self.hands.settle(0.25)
        self.hands.press("ctrl+q")
        if self.process.wait(timeout=PATIENCE):
            raise AssertionError("the window did not end well")

    # While a screen reader listens Qt asks it about each letter and not about shortcuts, which would overtake the last letters.
    def go(self, tab):
        self.hands.settle(0.25)
        self.hands.press("alt+" + tab)
        self.hands.listen(0.4)

    def look(self, name):
        if self.kept and shutil.which("import"):
            self.hands.listen(0.4)
            subprocess.run(["import", "-window", "root", str(self.kept / f"{name}.png")], check=False, timeout=30)

    # ---- the forms

    def cross(self):
        hands = self.hands
        self.go(WHAT_NOW)
        hands.press("Space")  # «Gå til «Analysekrysset»»
        hands.listen(0.4)
        self.strike(DAY_SHIFT)
        hands.push("Navn og roller", "shift+Tab")
        hands.type("Dagvakt")
        hands.tab_to("Navn på gruppa")
        hands.type("De tidlige")
        hands.push("Ny samling", "shift+Tab")
        hands.tab_to(SIDES[0])
        self.strike(tuple(tuple(a - b for a, b in zip(whole, part)) for whole, part in zip((SATISFIED, IMPROVE), DAY_SHIFT)))
        for side, lines in zip(SIDES, WHY):
            hands.tab_to(f"Begrunnelse, {side}: fordi …")
            for line in lines:
                hands.type(line)
                hands.press("Return")
        hands.tab_to("3 Autonomi")
        hands.press("End")
        hands.tab_to("8 Fleksibilitetsvilje")
        hands.press("End")
        self.look("cross")

    def strike(self, sides):
        for side, counts in zip(SIDES, sides):
            if side != SIDES[0]:  # where the keyboard is already
                self.hands.tab_to(side)
            for factor, count in enumerate(counts, 1):
                self.hands.type(str(factor % 10) * count)

    def road_map(self):
        hands = self.hands
        self.go(ROAD_MAP)
        hands.tab_to("Mål for Fleksibilitetsvilje")
        hands.type(GOAL)
        hands.press("Return")
        for lines in PICTURE.values():
            for line in lines:
                hands.type(line)
                hands.press("Return")
            hands.press("Tab")
        hands.tab_to("Mål for Autonomi", "shift+Tab")
        hands.type(AUTONOMY)
        self.look("roadmap")

    # An idea is typed, made a card, and walks in the matrix; the first of them becomes a measure.
    def measures(self):
        hands = self.hands
        self.go(MEASURES)
        hands.press("Down", "Down")  # the heading of the next goal, and where its ideas go
        for idea, _ in IDEAS:
            hands.type(idea)
            hands.press("Return")
        hands.press("Escape")
        for idea, way in IDEAS:
            hands.tab_to(f"{idea}: ")
            hands.press(*way)
            hands.listen(0.2)
        hands.tab_to(f"{IDEAS[0][0]}: Ja", "shift+Tab")
        hands.press("Return")
        hands.tab_to("Hvorfor ligger den der den ligger?")
        hands.type("Koster lite")
        hands.push("Gjør til tiltak i planen")
        self.look("measures")

    def plan(self):
        hands = self.hands
        self.go(PLAN)
        for row in ROWS:
            for at, cell in enumerate(row):
                hands.type(cell)
                hands.press("Tab" if at + 1 < len(row) else "Escape")
            hands.press("Down", "Home")
        self.look("plan")

    # By way of «Neste»: what the window itself says comes now.
    def follow_up(self):
        hands = self.hands
        hands.push("Neste: ", "shift+Tab")
        hands.press("Down", "Space", "Down", "Space", "Down")  # the leader and the union representative were there
        hands.press("Down", "Down", "Down", "4", "Down", "2")  # past the headings of the two goals
        self.look("followup")

    # The window's own way to paper where there is no printer: a file.
    def print(self, tab, name):
        hands, path = self.hands, self.database.with_name(f"{name}.pdf")
        self.go(tab)
        hands.press("ctrl+p")
        hands.listen(0.6)
        self.take_keyboard("Skriv ut", 10)
        hands.press("Return")
        self.take_keyboard("Hvor skal fila ligge?", 10)
        hands.type(str(path))
        hands.press("Return")
        self.take_keyboard("Skriv ut", 20)
        hands.press("Escape")
        self.take_keyboard()
        pages = run("pdfinfo", path).split("Pages:")[1].split()[0]
        text = " ".join(run("pdftotext", "-layout", path, "-").split())
        if pages != "1":
            raise AssertionError(f"{name} takes {pages} pages")
        if self.kept:
            run("pdftoppm", "-r", "90", "-png", "-singlefile", path, self.kept / f"paper-{name}")
        return text

    # ---- what is in the file

    def read(self):
        return read_plan(self.database)

    def undo(self, times):
        for _ in range(times):
            self.hands.press("ctrl+z")
            self.hands.listen(0.025)

    def redo(self, times):
        for _ in range(times):
            self.hands.press("ctrl+shift+z")
            self.hands.listen(0.025)


def read_plan(database):
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    plan = f"(SELECT id FROM plan WHERE round = '{ROUND}' AND unit = '{UNIT}')"

    def rows(what, table, rest=""):
        return connection.execute(f"SELECT {what} FROM {table} {rest} WHERE {table}.plan_id = {plan} AND {table}.deleted IS NULL "
                                  f"AND {table}.undone = 0 ORDER BY {table}.position, {table}.id").fetchall()

    strokes = {}
    for side, factor, count in rows("side, factor, strokes", "cross_strokes"):
        strokes[side, factor] = strokes.get((side, factor), 0) + count
    tally = {side: tuple(strokes.get((side, factor), 0) for factor in range(1, 11)) for side in ("satisfied", "improve")}
    found = {
        "strokes": tally,
        "sessions": rows("coalesce(name, '')", "cross_session"),
        "reasons": rows("side, text", "cross_reason"),
        "choices": rows("factor, direction, goal", "chosen_factor"),
        "characteristics": rows("chosen_factor.factor, practised_by, characteristic.text", "characteristic",
                                "JOIN chosen_factor ON chosen_factor.id = choice_id"),
        "ideas": rows("chosen_factor.factor, idea.text, placement_reason", "idea", "JOIN chosen_factor ON chosen_factor.id = choice_id"),
        "votes": rows("idea.text, impact > 50, feasibility > 50", "idea_vote", "JOIN idea ON idea.id = idea_id"),
        "measures": rows("chosen_factor.factor, measure.text, responsible, deadline_text, deadline IS NOT NULL", "measure",
                         "JOIN chosen_factor ON chosen_factor.id = choice_id"),
        "follow-ups": rows("held_on IS NOT NULL, leader_present, representative_present, safety_present", "follow_up"),
        "ratings": rows("level", "characteristic_rating"),
    }
    connection.close()
    return found


EXPECTED = {
    "strokes": {"satisfied": SATISFIED, "improve": IMPROVE},
    "sessions": [("Dagvakt",), ("",)],
    "reasons": [(side, line) for side, lines in zip(("satisfied", "improve"), WHY) for line in lines],
    "choices": [(3, "improve", AUTONOMY), (8, "improve", GOAL)],
    "characteristics": [(8, column, line) for column, lines in PICTURE.items() for line in lines],
    "ideas": [(8, IDEAS[0][0], "Koster lite"), (8, IDEAS[1][0], None)],
    "votes": [(IDEAS[0][0], 1, 1), (IDEAS[1][0], 1, 0)],
    "measures": [(8, IDEAS[0][0], None, None, 0), *((3, *row, 1) for row in ROWS)],
    "follow-ups": [(1, 1, 1, 0)],
    "ratings": [(4,), (2,)],
}


def compare(what, found, expected):
    wrong = [f"{what}: {key}\n  found    {found[key]}\n  expected {value}" for key, value in expected.items() if found[key] != value]
    if wrong:
        raise AssertionError("\n".join(wrong))


def walk(course):
    course.open()
    empty = course.read()
    course.cross()
    course.road_map()
    course.measures()
    course.plan()
    course.follow_up()
    papers = {"flexibility": course.print(ROAD_MAP, "veikart"), "autonomy": course.print(PLAN, "handlingsplan"),
              "cross": course.print(CROSS, "kryss")}
    course.close()
    compare("closed", course.read(), EXPECTED)
    for name, wanted in (("flexibility", [GOAL, *sum(PICTURE.values(), [])]), ("autonomy", [AUTONOMY, *sum(ROWS, ())])):
        for line in wanted:
            if not all(word in papers[name] for word in line.split()):
                raise AssertionError(f"not on the paper about {name}: {line}")
    print("written, printed on one page each, closed and found in the file")

    course.open()
    course.go(CROSS)
    course.look("reopened")
    course.undo(110)  # the last of them have nothing left to undo
    course.close()
    compare("undone", course.read(), empty)
    print("reopened and undone to the empty plan")
    course.open()
    course.go(PLAN)
    course.redo(110)
    course.close()
    compare("redone", course.read(), EXPECTED)
    print("reopened once more and redone")


def inside(cli, window, kept=None):
    held = Display()  # the display forgets its layout when nobody is there
    subprocess.run(["setxkbmap", "no"], check=True, timeout=20)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        database = folder / "Fjordvik.faktorbenk"
        run(cli, "import", "units", DATA / "fjordvik-enheter-2023.csv", "--round", ROUND, "--db", database)
        run(cli, "import", "responses", DATA / "fjordvik-2023-svar.csv", "--db", database)
        kept = pathlib.Path(kept) if kept else None
        course = Course(window, database, kept)
        begun = time.monotonic()
        try:
            walk(course)
            print(f"{time.monotonic() - begun:.1f} s")
        except AssertionError as fault:
            print(fault)
            course.look("fault")
            return 1
        finally:
            if course.process and course.process.poll() is None:
                course.process.kill()
                course.process.wait()
            if kept:
                shutil.copy(database, kept)
            del held
    return 0


if __name__ == "__main__":
    sys.exit(on_a_display(__file__, inside, screen="1280x720", patience=5 * PATIENCE))
