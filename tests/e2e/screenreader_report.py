#!/usr/bin/python3
"""A unit's results by hearing alone: every figure of the command line's report – means, who answered, margins, verdicts, what each
is compared with and where that comes from, shares – is heard on the page that is about it, in the row that is about it. Debian's own
Python, because that is the one that knows AT-SPI.

    screenreader_report.py CLI WINDOW
"""

import datetime
import json
import pathlib
import sys
import tempfile

from realwindow import on_a_display, run, window_of
from screenreader import ANSWERS, UNIT, comma, make_sample, normal
from screenreader_pages import Ears, wait_for

WITHHELD = "1210"
MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split()


def verdict(comparison):
    size = comma(abs(comparison["difference"]))
    return {"above": f"▲ {size} over", "below": f"▼ {size} under", "within": "• innenfor feilmargin"}[comparison["verdict"]]


def margin(factor):
    return f"± {factor['margin']:.2f}".replace(".", ",")


class Heard:
    """The window as it is now: what is said, and the rows of each table by the table's name."""

    def __init__(self, ears, application):
        self.said, self.tables, self.buttons = [], {}, {}
        cells = None

        def visit(node, role, states):
            nonlocal cells
            words = [" ".join(word.split()) for word in ears.words(node, role)]
            self.said += words
            if role == "table":
                cells = self.tables.setdefault(words[0] if words else "?", (ears.atspi.Table.get_n_columns(node), []))[1]
            elif role == "table cell" and cells is not None:
                cells.append(words[0] if words else "")
            elif role in ("push button", "page tab", "check box") and states.contains(ears.atspi.StateType.ENABLED):
                self.buttons[words[0] if words else "?"] = node
            return role != "tree"
        ears.walk(application, visit)
        self.all = "\n".join(self.said)

    def rows(self, table):
        """By their first cell. The table whose name begins so."""
        for name, (columns, cells) in self.tables.items():
            if name.startswith(table):
                return {cells[at]: cells[at + 1:at + columns] for at in range(0, len(cells), columns)}
        return {}

    def press(self, beginning):
        next(node for name, node in self.buttons.items() if name.startswith(beginning)).do_action(0)


class Reading:
    def __init__(self, ears, process):
        self.ears, self.process = ears, process
        self.listened = self.faults = 0

    def now(self, *words):
        """The window once all of this is heard."""
        missing = []

        def there(application):
            heard = Heard(self.ears, application)
            missing[:] = [word for word in words if word not in heard.all]
            return None if missing else heard
        try:
            return wait_for(self.ears, self.process, there)
        except SystemExit as late:
            raise SystemExit(f"{late}: {missing}") from late

    def expect(self, holds, what):
        self.listened += 1
        if not holds:
            self.faults += 1
            print(f"not heard: {what}")

    def overview(self, report):
        heard = self.now(report["unit"]["name"], "De ti faktorene for")
        rate = f"{report['respondents']} av {report['invited']} svarte ({comma(report['responseRate'])} %)"
        self.expect(rate in heard.all, rate)
        floor = f"færre enn {report['floor']['figures']} har svart"
        self.expect(floor in heard.all, floor)
        rows = heard.rows("De ti faktorene for")
        for factor in report["factors"]:
            name = f"{factor['factor']} {factor['name']}"
            cells = rows.get(name, [])
            against = {each["with"]: each for each in factor["comparisons"]}
            for figure in [comma(factor["mean"]), *(comma(each["mean"]) for each in factor["comparisons"]),
                           verdict(against["service"]), margin(factor)]:
                self.expect(figure in cells, f"overview, {name}: {figure} among {cells}")
        return heard

    def factor(self, factor, report):
        name = factor["name"]
        heard = self.now(f"Sammenligninger for {name}", f"{factor['factor']} {name}")
        for each in (f"{factor['respondents']} svarte", margin(factor), *(
                f"{at} {label}: {comma(share)} %" for at, (label, share) in enumerate(zip(ANSWERS, factor["distribution"]), 1))):
            self.expect(each in heard.all, f"factor {name}: {each}")
        rows = heard.rows("Sammenligninger for")
        unit = rows.get(f"Enheten: {report['unit']['name']}", ["", "", ""])
        self.expect(unit[0] == comma(factor["mean"]), f"factor {name}: its mean in {unit}")
        for each in factor["comparisons"]:
            row = {"municipality": f"Kommunen ({each['name']})", "service": f"Tjenesten nasjonalt ({each['name']})",
                   "national": "Hele Norge", "round": f"Enheten selv i {each['name']}"}[each["with"]]
            cells = rows.get(row, ["", "", ""])
            self.expect(cells[:2] == [comma(each["mean"]), verdict(each)], f"factor {name}: {row}: {each['mean']}, {verdict(each)} in {cells}")
            for told in [each.get("source"), each.get("year") and str(each["year"]), each.get("read") and self.day(each["read"])]:
                if told:
                    self.expect(told in cells[2], f"factor {name}: {row}: {told} in {cells[2]}")
        heard.press("Vis som tabell")
        shown = self.now("Svarfordeling", *(comma(share) + " %" for share in factor["distribution"]))
        table = shown.rows("Svarfordeling")
        for at, (label, share) in enumerate(zip(ANSWERS, factor["distribution"]), 1):
            self.expect(table.get(str(at)) == [label, f"{comma(share)} %"], f"factor {name}: {label} {share} in the table: {table}")
        shown.press("Vis som diagram")
        return heard

    @staticmethod
    def day(text):
        day = datetime.date.fromisoformat(text)
        return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"

    def distribution(self, report):
        heard = self.now("Slik fordeler svarene seg")
        for factor in report["factors"]:
            shares = ", ".join(f"{comma(share)} % {label}" for share, label in zip(factor["distribution"], ANSWERS))
            row = f"{factor['factor']} {factor['name']}: {shares}, {factor['answers']} svar"
            self.expect(row in heard.said, row)

    def trend(self, report):
        heard = self.now("Fra måling til måling")
        cells = [cell for _, cells in heard.tables.values() for cell in cells]
        for factor in report["factors"]:
            name = f"{factor['factor']} {factor['name']}"
            at = cells.index(name) if name in cells else None
            row = cells[at:at + 5] if at is not None else []
            past = next(each for each in factor["comparisons"] if each["with"] == "round")
            for mean in (factor["mean"], past["mean"]):
                self.expect(any(comma(mean) in cell for cell in row), f"trend, {name}: {comma(mean)} in {row}")

    def withheld(self, name, floor):
        heard = self.now(name)
        self.expect(f"Færre enn {floor['figures']} har svart her, derfor vises ingen tall" in heard.all, f"why {name} is withheld")


def window_on(window, database, unit):
    return window_of(window, "--unit", unit, "--page", "overview", "--size", "2500x1500", database)


def compare(cli, window):
    with tempfile.TemporaryDirectory() as name:
        database = make_sample(cli, pathlib.Path(name))

        def report_on(unit):
            return json.loads(run(cli, "report", "--db", database, "--unit", unit, "--format", "json"))
        report = report_on(UNIT)
        with window_on(window, database, UNIT) as process:
            reading = Reading(Ears(), process)
            heard = reading.overview(report)
            heard.press("Faktorer")
            for factor in report["factors"]:
                heard = reading.factor(factor, report)
                if factor["factor"] < 10:
                    heard.press("Neste faktor")
            heard.press("Svarfordeling")
            reading.distribution(report)
            heard.press("Utvikling")
            reading.trend(report)
        with window_on(window, database, WITHHELD) as process:
            reading.process = process
            reading.withheld(report_on(WITHHELD)["unit"]["name"], report["floor"])
    print(f"{reading.listened} figures and words listened for, {reading.faults} not heard")
    return 1 if reading.faults or reading.listened < 300 else 0


if __name__ == "__main__":
    sys.exit(on_a_display(__file__, compare, screen="2600x1600"))
