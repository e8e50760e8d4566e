#!/usr/bin/env python3
"""The walls of the house: which room may include what (docs/architecture.md).

Exits with 1 and names file, line and include for every one that goes through a wall.
"""

import pathlib
import re
import sys

# room: (rooms it may include, Qt headers or modules it must not)
WIDGETS = r"<(Q(Widget|Application\b|MainWindow|Dialog|Label|PushButton|TableView|TreeView|Layout|Chart|MessageBox|FileDialog)|QtWidgets|QtCharts|QtPrintSupport)"
SQL = r"<(QSql|QtSql)"
GUI = r"<(QGui|QPainter|QImage|QFont|QPixmap|QColor|QtGui)"
ROOMS = {
    "base": ({"base"}, [WIDGETS, SQL, GUI]),
    "survey": ({"base", "survey"}, [WIDGETS, SQL, GUI]),
    "followup": ({"base", "survey", "followup"}, [WIDGETS, SQL, GUI, r"<QFile>"]),
    "store": ({"base", "survey", "followup", "store"}, [WIDGETS, GUI]),
    "importer": ({"base", "survey", "importer"}, [WIDGETS, SQL, GUI]),
    "disclosure": ({"base", "survey", "disclosure"}, [WIDGETS, SQL, GUI, r"<QFile>"]),
    "wording": ({"base", "survey", "followup", "disclosure", "wording"}, [WIDGETS, SQL, GUI]),
    "report": ({"base", "survey", "followup", "disclosure", "wording", "report"}, [WIDGETS, SQL]),
    "workbench": ({"base", "survey", "followup", "store", "importer", "disclosure", "report", "workbench"}, [WIDGETS, r"<QSql"]),
    "cli": ({"base", "survey", "followup", "disclosure", "wording", "report", "workbench", "cli"}, [WIDGETS, SQL, GUI]),
    "gui": ({"base", "survey", "followup", "disclosure", "wording", "report", "workbench", "gui"}, [SQL]),
    "app": ({"base", "survey", "followup", "wording", "workbench", "gui", "app", "disclosure"}, [SQL]),
}
# Raw figures: above the gate nobody may even know the types (rule A6).
RAW = re.compile(r'"survey/(tally|responses|roundtallies)\.h"')
ABOVE_THE_GATE = {"wording", "report", "cli", "gui", "app"}
# … and nobody there names them, however they came by the declaration. The workbench carries raw figures from the
# store to the gate, in these places only.
RAW_NAME = re.compile(r"\b(GroupTally|FactorTally|RoundTallies|MeanMoments|BackgroundTallies|HandedOutState|HandedOutGroups|"
                      r"RoundResponses|UnitResponses|Tally)\b|\breadTallies\b")
RAW_IN_THE_WORKBENCH = {"workspace.cpp", "guarding.cpp", "importing.cpp", "inspecting.cpp",
                        "intake.cpp", "intakedrafts.h", "changeplan.cpp"}
SQL_TEXT = re.compile(r'u?"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE TABLE|PRAGMA)\b')


def faults(source):
    for path in sorted(source.rglob("*")):
        if path.suffix not in {".h", ".cpp"}:
            continue
        room = path.relative_to(source).parts[0]
        allowed, forbidden = ROOMS[room]
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            where = f"{path.relative_to(source)}:{number}: {line.strip()}"
            code = line.split("//")[0]
            if RAW_NAME.search(code) and (room in ABOVE_THE_GATE or
                                          room == "workbench" and path.name not in RAW_IN_THE_WORKBENCH):
                yield f"{where}  (raw figures above the gate)"
            if room != "store" and SQL_TEXT.search(line):
                yield f"{where}  (SQL outside store)"
            if not line.startswith("#include"):
                continue
            ours = re.match(r'#include "([a-z]+)/', line)
            if ours and ours.group(1) in ROOMS and ours.group(1) not in allowed:
                yield f"{where}  ({room} may not know {ours.group(1)})"
            if any(re.search(pattern, line) for pattern in forbidden):
                yield f"{where}  ({room} may not use this part of Qt)"
            if room in ABOVE_THE_GATE and RAW.search(line):
                yield f"{where}  (raw figures above the gate)"


def main():
    source = pathlib.Path(__file__).resolve().parents[2] / "src"
    found = list(faults(source))
    for fault in found:
        print(fault)
    print(f"{len(found)} walls broken" if found else "Every wall holds.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
