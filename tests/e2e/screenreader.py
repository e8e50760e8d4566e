#!/usr/bin/python3
"""The window as a screen reader gets it: a real window on a display of its own, read through AT-SPI, held against
what the command line says. Debian's own Python, because that is the one that knows AT-SPI.

    screenreader.py CLI WINDOW
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

from realwindow import PATIENCE, on_a_display, run, window_of

DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
UNIT = "110"
ANSWERS = ("svært uenig", "delvis uenig", "verken enig eller uenig", "delvis enig", "svært enig")


def make_sample(cli, folder):
    database = folder / "Fjordvik.faktorbenk"
    run(cli, "import", "units", DATA / "fjordvik-enheter-2023.csv", "--round", "2023", "--db", database)
    run(cli, "import", "responses", DATA / "fjordvik-2021-svar.csv", DATA / "fjordvik-2023-svar.csv", "--db", database)
    run(cli, "import", "benchmarks", DATA / "referansesnitt.csv", "--db", database)
    return database


def read_tree(window_title):
    """Every (role, name) that shows in our window; empty while it is not there yet."""
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi

    found = []

    def walk(node, depth):
        if depth > 2 and not node.get_state_set().contains(Atspi.StateType.SHOWING):
            return
        found.append((node.get_role_name(), node.get_name()))
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child:
                walk(child, depth + 1)

    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application and application.get_name() == window_title:
            walk(application, 0)
    return found


def heard(wanted, count):
    """Runs in a process of its own for each try: AT-SPI's cache does not survive a half-made tree well."""
    names = [name for role, name in read_tree("faktorbenk") if wanted in ("any", role) and name]
    print(json.dumps(names if len(names) >= count else []))


def listen(window, database, page, role, count):
    """What is heard of the page: the names of a role, or of any; empty if fewer than count come to be heard."""
    with window_of(window, "--unit", UNIT, "--page", page, "--size", "1440x900", database):
        names, until = [], time.monotonic() + PATIENCE
        while not names and time.monotonic() < until:
            time.sleep(1)
            done = subprocess.run([sys.executable, __file__, "--heard", role, str(count)], capture_output=True, text=True)
            names = [normal(name) for name in json.loads(done.stdout or "[]")]
        return names


def comma(number):
    return f"{number:.1f}".replace(".", ",")


def expected_rows(report):
    """What each factor's cells must say, from the command line's JSON."""
    for factor in report["factors"]:
        by = {each["with"]: each for each in factor["comparisons"]}
        size = comma(abs(by["service"]["difference"]))
        verdict = {"above": f"▲\u00a0{size} over", "below": f"▼\u00a0{size} under",
                   "within": "•\u00a0innenfor feilmargin"}[by["service"]["verdict"]]
        yield [f"{factor['factor']} {factor['name']}", comma(factor["mean"]), comma(by["municipality"]["mean"]),
               comma(by["service"]["mean"]), comma(by["national"]["mean"]), comma(by["round"]["mean"]), verdict,
               f"±\u00a0{factor['margin']:.2f}".replace(".", ",")]


def normal(text):
    return text.replace("\u00a0", " ").strip()


def compare_distributions(names, report):
    """How many rows of the chart of distributions do not say what the command line says."""
    wrong = 0
    for factor in report["factors"]:
        shares = ", ".join(f"{comma(share)} % {label}" for share, label in zip(factor["distribution"], ANSWERS))
        row = f"{factor['factor']} {factor['name']}: {shares}, {factor['answers']} svar"
        if row not in names:
            print(f"not heard: {row}")
            wrong += 1
    print(f"{len(report['factors']) - wrong} rows of the chart heard, {wrong} wrong")
    return wrong


def compare(cli, window):
    with tempfile.TemporaryDirectory() as name:
        database = make_sample(cli, pathlib.Path(name))
        report = json.loads(run(cli, "report", "--db", database, "--unit", UNIT, "--format", "json"))
        cells = listen(window, database, "overview", "table cell", 80)
        if compare_distributions(listen(window, database, "distribution", "any", 40), report):
            return 1
    if not cells:
        print("The window's table could not be heard.")
        return 1
    wrong = 0
    for row in expected_rows(report):
        row = [normal(cell) for cell in row]
        if row[0] not in cells:
            print(f"not heard: {row[0]}")
            wrong += 1
            continue
        at = cells.index(row[0])
        said = [cells[at], *cells[at + 2:at + 2 + len(row) - 1]]  # the second cell is the diagram, in words
        if said != row:
            print(f"heard {said}\n  not {row}")
            wrong += 1
        for figure in row[1:6]:
            if figure not in cells[at + 1]:
                print(f"{row[0]}: the diagram does not say {figure}: {cells[at + 1]}")
                wrong += 1
    print(f"{len(cells)} cells heard, {wrong} wrong")
    return 1 if wrong else 0


def main():
    if sys.argv[1] == "--heard":
        heard(sys.argv[2], int(sys.argv[3]))
        return 0
    return on_a_display(__file__, compare, patience=5 * PATIENCE)


if __name__ == "__main__":
    sys.exit(main())
