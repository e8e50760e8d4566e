#!/usr/bin/env python3
"""Holds the command line against the independent calculator: every field of every unit's report, of the unit
list, the heat map and the suppression log, for the bundled sample and for random municipalities.

    compare.py CLI [--seeds N] [--first SEED]
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent.parent / "data"
# What the product says in words, and the floor it names: not of the calculator's making.
SAID = {"explanation", "explanations", "distributionExplanation", "floor"}


def run(*command, check=True):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, encoding="utf-8")
    if check and done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))}\nexit {done.returncode}\n{done.stderr}")
    return done.stdout


def differences(ours, theirs, path=""):
    """Every place where the two differ. A null and a missing key say the same."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted((ours.keys() | theirs.keys()) - SAID):
            yield from differences(ours.get(key), theirs.get(key), f"{path}.{key}")
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for index, (a, b) in enumerate(zip(ours, theirs)):
            yield from differences(a, b, f"{path}[{index}]")
    elif ours != theirs:
        yield f"{path}: product {ours!r}, calculator {theirs!r}"


class Municipality:
    """One municipality's files; builds the database in an order of its own."""

    def __init__(self, cli, folder, rounds, responses, units, benchmarks, floor, units_first):
        self.cli, self.folder, self.rounds = cli, folder, rounds
        self.responses, self.units, self.benchmarks, self.floor = responses, units, benchmarks, floor
        self.database = folder / "e2e.faktorbenk"
        steps = [lambda: self.import_units(), lambda: self.import_responses()]
        for step in steps if units_first else reversed(steps):
            step()
        if benchmarks:
            run(cli, "import", "benchmarks", benchmarks, "--db", self.database)
        if floor != 5:
            run(cli, "floor", floor, "--db", self.database, "--reason", "test")

    def import_units(self):
        for name, path in self.units.items():
            run(self.cli, "import", "units", path, "--db", self.database, "--round", name)

    def import_responses(self):
        run(self.cli, "import", "responses", *self.responses, "--db", self.database)

    def ask(self, *words):
        return json.loads(run(self.cli, *words, "--db", self.database, "--format", "json"))

    def calculated(self, name, audience, *more):
        command = [sys.executable, HERE / "independent.py", "--responses", *self.responses, "--round", name,
                   "--floor", self.floor, "--audience", audience]
        if self.units:
            command += ["--units", *[f"{key}={path}" for key, path in self.units.items()]]
        if self.benchmarks:
            command += ["--benchmarks", self.benchmarks]
        return json.loads(run(*command, *more))

    def compare(self):
        for name in self.rounds:
            for audience in ("leader", "staff"):
                expected = self.calculated(name, audience)
                for unit in expected:
                    code = unit["unit"]["code"]
                    report = self.ask("report", "--unit", code, "--round", name, "--audience", audience)
                    yield from differences(report, unit, f"{name}/{audience}/{code}")
                if audience == "leader":
                    yield from self.compare_lists(name, expected)

    def compare_lists(self, name, expected):
        """The unit list, heat map and log say the same as the reports do."""
        units = [{**unit["unit"], **{key: unit.get(key) for key in ("status", "reason", "respondents", "invited")}}
                 for unit in expected]
        yield from differences(self.ask("units", "--round", name), units, f"{name}/units")
        heat = [{"code": unit["unit"]["code"], "name": unit["unit"]["name"], "status": unit["status"],
                 "means": [factor["mean"] for factor in unit.get("factors") or []] or [None] * 10}
                for unit in expected]
        yield from differences(self.ask("heatmap", "--round", name)["units"], heat, f"{name}/heatmap")
        log = []
        for unit in expected:
            code = unit["unit"]["code"]
            if unit["status"] == "withheld":
                log.append({"unit": code, "factor": None, "background": None, "reason": unit["reason"]})
            for factor in unit.get("factors") or []:
                if factor["status"] == "withheld":
                    log.append({"unit": code, "factor": factor["factor"], "background": None,
                                "reason": factor["reason"]})
        background = self.calculated(name, "leader", "--background")
        yield from differences(self.ask("background", "--round", name), background, f"{name}/background")
        root = expected[0]["unit"]["code"]
        for group in background:
            which = {"variable": group["variable"], "category": group["category"]}
            if group["status"] == "withheld":
                log.append({"unit": root, "factor": None, "background": which, "reason": group["reason"]})
            for factor in group.get("factors") or []:
                if factor["status"] == "withheld":
                    log.append({"unit": root, "factor": factor["factor"], "background": which,
                                "reason": factor["reason"]})
        yield from differences(self.ask("withheld", "--round", name), log, f"{name}/withheld")


def sample(cli, folder):
    return Municipality(cli, folder, ["2021", "2023"],
                        [DATA / "fjordvik-2021-svar.csv", DATA / "fjordvik-2023-svar.csv"],
                        {"2021": DATA / "fjordvik-enheter-2021.csv", "2023": DATA / "fjordvik-enheter-2023.csv"},
                        DATA / "referansesnitt.csv", 5, units_first=False)


def random_municipality(cli, folder, seed):
    made = json.loads(run(sys.executable, HERE / "make_municipality.py", seed, folder))
    units = {name: folder / file for name, file in (made.get("units") or {}).items()}
    benchmarks = folder / made["benchmarks"] if made.get("benchmarks") else None
    return Municipality(cli, folder, made["rounds"], [folder / file for file in made["responses"].values()], units,
                        benchmarks, made["floor"], units_first=seed % 2 == 0)


def compare_all(sample, random_municipality, short, what):
    """Compares the sample and random municipalities (`short` of them, 60 in the long run); 1 if anything differs."""
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("--seeds", type=int, default=60 if os.environ.get("FAKTORBENK_LONG") else short)
    parser.add_argument("--first", type=int, default=1)
    arguments = parser.parse_args()
    wrong = 0
    cases = [("sample", sample)] + [
        (f"seed {seed}", lambda cli, folder, seed=seed: random_municipality(cli, folder, seed))
        for seed in range(arguments.first, arguments.first + arguments.seeds)]
    for name, make in cases:
        with tempfile.TemporaryDirectory() as folder:
            found = list(make(arguments.cli, pathlib.Path(folder)).compare())
        for line in found[:20]:
            print(f"{name}: {line}")
        wrong += len(found)
    print(f"{len(cases)} {what} compared, {wrong} differences")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(compare_all(sample, random_municipality, 6, "municipalities"))
