#!/usr/bin/python3
"""Every page of the window through AT-SPI alone: each is gone to by its tab or its entry, its title is heard, everything that
takes the focus has a name, no cell of a table is silent, and what is heard holds every figure of the command line and every text of the
plan that the page is about. A page that nobody has said here what to hear from fails. Debian's own Python, because that is
the one that knows AT-SPI.

    screenreader_pages.py CLI FILLPLAN WINDOW
"""

import json
import pathlib
import sqlite3
import sys
import tempfile
import time

from realwindow import PATIENCE, on_a_display, run, window_of
from screenreader import ANSWERS, UNIT, comma, make_sample, normal

ROUND = "2023"
# What each page is called in its tab or entry, and in its title.
PAGES = {
    "Oversikt": "Administrasjon", "Faktorer": "Indre motivasjon", "Svarfordeling": "Slik fordeler svarene seg",
    "Utvikling": "Fra måling til måling", "Hva nå?": "Hva gjør vi nå?", "Forberedelser": "Forberedelser i Administrasjon",
    "Kryss": "Analysekrysset", "Veikart": "Vårt veikart for Administrasjon", "Tiltak": "Tiltak for Administrasjon",
    "Plan": "Handlingsplan for Administrasjon", "Oppfølging": "Oppfølging i Administrasjon",
    "Hindringer": "Hindringer og sammenhenger i Administrasjon", "Evaluering": "Evaluering i Administrasjon",
    "Varmekart": "Varmekart", "Svarprosent": "Svarprosent", "Alle planer": "Alle planer", "Bakgrunn": "Bakgrunn",
    "Endret siden sist": "Endret siden sist", "Skjult": "Skjult", "Anonymitet": "Anonymitet", "Enkeltsvar": "Enkeltsvar",
}
# The texts of a plan and the page that reads them out. Of the groups one is shown at a time.
WRITTEN = {
    "Forberedelser": {"schedule_row": "text note", "sheet": "information_before information_during information_after anchoring "
                      "shared_understanding mobilising following_up roles_and_expectations involvement committee_who "
                      "meeting_one_who meeting_two_who measures_who my_plan"},
    "Kryss": {"cross_reason": "text"},
    "Veikart": {"chosen_factor": "goal", "characteristic": "text"},
    "Tiltak": {"idea": "text placement_reason"},
    "Plan": {"measure": "text responsible deadline_text gain"},
    "Oppfølging": {"follow_up": "examples praise reviewed needs", "measure_review": "note", "characteristic": "text"},
    "Hindringer": {"obstacle": "text strategy", "document_link": "document extract"},
    "Evaluering": {"sheet": "worked_well could_be_better insight next_step learn_more"},
}
CONTROLS = ("push button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "table", "tree",
            "tree table", "list", "page tab", "spin button", "slider", "link", "password text", "date editor")


class Ears:
    def __init__(self):
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi

        self.atspi = Atspi

    def application(self):
        desktop = self.atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_name() == "faktorbenk":
                return application
        return None

    def walk(self, node, visit, depth=0):
        """Everything that shows, and what is in tables and lists whether or not it has been scrolled to."""
        node.clear_cache()
        role = node.get_role_name()
        states = node.get_state_set()
        if depth > 2 and not states.contains(self.atspi.StateType.SHOWING) and role not in ("table cell", "list item"):
            return
        if visit(node, role, states) is False:
            return
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child:
                self.walk(child, visit, depth + 1)

    def words(self, node, role):
        found = [node.get_name(), node.get_description()]
        if role in ("text", "entry", "paragraph"):
            try:
                found.append(self.atspi.Text.get_text(node, 0, self.atspi.Text.get_character_count(node)))
            except Exception:  # not one that is written in
                pass
        return [normal(word) for word in found if word]


class Page:
    """What is heard of the whole window while one page is in front."""

    def __init__(self, ears, application):
        self.said, self.labels, self.nameless, self.ways, self.tab = [], [], [], {}, None
        self.tables = []  # name, columns, whether each cell says something
        kind = None  # of the last of them

        def visit(node, role, states):
            nonlocal kind
            words = ears.words(node, role)
            self.said += words
            if role in ("label", "heading"):
                self.labels += words[:1]
            if role == "page tab list":
                self.tab = words[0] if words else None  # Qt calls the list after the tab in front
            if role in ("table", "list"):
                columns = ears.atspi.Table.get_n_columns(node) if role == "table" else 1
                self.tables.append((words[0] if words else "?", max(1, columns), []))
                kind = role
            if self.tables and (role == "table cell" or (role == "list item" and kind == "list")):  # others are choices
                self.tables[-1][2].append(bool(words))
            elif role in CONTROLS and states.contains(ears.atspi.StateType.FOCUSABLE) and not node.get_name():
                self.nameless.append(f"{role} in {node.get_parent().get_name()}")
            if role == "page tab" or (role in ("push button", "toggle button", "check box") and node.get_name() in PAGES):
                chosen = states.contains(ears.atspi.StateType.SELECTED) or states.contains(ears.atspi.StateType.CHECKED)
                self.ways[node.get_name()] = (node, chosen)
            return role not in ("tree", "tree table")  # the units: heard in screenreader.py's window as ours
        ears.walk(application, visit)
        self.all = "\n".join(self.said)

    def front(self):
        return [name for name, (_, chosen) in self.ways.items() if chosen] or [self.tab]

    def silent(self):
        """Rows in which some cells speak and others do not. A heading, or the line that makes a new one, is one cell."""
        for name, columns, cells in self.tables:
            for row in range(0, len(cells), columns):
                speaking = sum(cells[row:row + columns])
                if speaking == 0 or 1 < speaking < columns:
                    yield f"{columns - speaking} of {columns} cells in row {row // columns + 1} of «{name}»"

    def missing(self, wanted):
        return [each for each in wanted if each not in self.all]


def figures(cli, database):
    """What each page must say, from the command line."""
    report = json.loads(run(cli, "report", "--db", database, "--unit", UNIT, "--format", "json"))
    heat = json.loads(run(cli, "heatmap", "--db", database, "--format", "json"))
    background = json.loads(run(cli, "background", "--db", database, "--format", "json"))
    withheld = json.loads(run(cli, "withheld", "--db", database, "--format", "json"))
    units = json.loads(run(cli, "units", "--db", database, "--format", "json"))
    names = {unit["code"]: unit["name"] for unit in units}
    first = report["factors"][0]
    wanted = {
        "Oversikt": [f"{each['factor']} {each['name']}" for each in report["factors"]] +
                    [comma(each["mean"]) for each in report["factors"]],
        "Faktorer": [f"{at} {label}: {comma(share)} %" for at, (share, label) in enumerate(zip(first["distribution"], ANSWERS), 1)] +
                    [comma(first["mean"])] + [comma(each["mean"]) for each in first["comparisons"]],
        "Svarfordeling": [f"{comma(share)} % {label}" for each in report["factors"]
                          for share, label in zip(each["distribution"], ANSWERS)],
        "Utvikling": [f"{each['factor']} {each['name']}" for each in report["factors"]] +
                     [comma(past["mean"]) for each in report["factors"] for past in each["comparisons"] if past["with"] == "round"],
        "Varmekart": [each["name"] for each in heat["units"]] +
                     [comma(mean) for each in heat["units"] for mean in each["means"] or [] if mean is not None],
        "Svarprosent": [unit["name"] for unit in units] +
                       [comma(100 * unit["respondents"] / unit["invited"]) for unit in units
                        if unit["status"] == "released" and unit["invited"]],
        "Alle planer": [unit["name"] for unit in units],
        "Bakgrunn": [each["category"] for each in background] +
                    [comma(factor["mean"]) for each in background for factor in each.get("factors", []) if factor["status"] == "released"],
        "Skjult": [names[each["unit"]] for each in withheld if each.get("unit") in names and not each["background"]],
    }
    return wanted


def written(database):
    """The texts of the plan, from the file itself."""
    wanted = {}
    with sqlite3.connect(database) as file:
        for page, tables in WRITTEN.items():
            for table, columns in tables.items():
                for row in file.execute(f"SELECT {', '.join(columns.split())} FROM {table} WHERE deleted IS NULL"):
                    wanted.setdefault(page, []).extend(normal(line) for text in row if text for line in text.split("\n"))
    return wanted


def wait_for(ears, process, ready):
    """The window's application object, or what ready() makes of it, once it is there."""
    until, last = time.monotonic() + PATIENCE, "nothing"
    while time.monotonic() < until:
        if process.poll() is not None:
            raise SystemExit("the window is gone")
        try:
            application = ears.application()
            heard = ready(application) if application else None
            if heard:
                return heard
        except Exception as half_made:  # it was being built while it was asked
            last = repr(half_made)
        time.sleep(0.05)
    raise SystemExit(f"not heard in time: {last}")


def compare(cli, fillplan, window):
    faults = 0

    def fault(text):
        nonlocal faults
        faults += 1
        print(text)

    with tempfile.TemporaryDirectory() as name:
        database = make_sample(cli, pathlib.Path(name))
        run(fillplan, database, ROUND, UNIT)
        wanted = figures(cli, database)
        texts = written(database)
        with window_of(window, "--unit", UNIT, "--size", "2500x1500", database) as process:
            ears = Ears()
            page = wait_for(ears, process, lambda application: (heard := Page(ears, application)).ways and heard)
            # From the pages of the municipality there is no tab to go on by.
            ways = sorted(page.ways, key=lambda way: list(PAGES).index(way) if way in PAGES else len(PAGES))
            for unknown in set(ways) - set(PAGES):
                fault(f"nobody has said what to hear from «{unknown}»")
            for silent in set(PAGES) - set(ways):
                fault(f"no way to «{silent}»")
            cells = 0
            for way in ways:
                page.ways[way][0].do_action(0)

                def there(application):
                    heard = Page(ears, application)
                    titled = any(PAGES.get(way, way) in label for label in heard.labels)
                    return heard if heard.front() == [way] and titled else None
                page = wait_for(ears, process, there)
                cells += sum(len(each) for _, _, each in page.tables)
                for nameless in page.nameless:
                    fault(f"{way}: without a name: {nameless}")
                for silent in page.silent():
                    fault(f"{way}: says nothing: {silent}")
                for each in page.missing([*wanted.get(way, []), *texts.get(way, [])]):
                    fault(f"{way}: not heard: {each}")
            print(f"{len(ways)} pages, {cells} cells, {sum(map(len, wanted.values()))} figures and names and "
                  f"{sum(map(len, texts.values()))} texts listened for, {faults} faults")
    return 1 if faults or len(ways) < len(PAGES) else 0


if __name__ == "__main__":
    sys.exit(on_a_display(__file__, compare, screen="2600x1600"))
