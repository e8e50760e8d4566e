#!/usr/bin/env python3
"""The second way to the figures of rounds with composite reports, on top of independent.py.

    independent_composite.py --composite K.csv … [--responses A.csv …] --round 2021 [as independent.py]

A composite report publishes figures per unit; they are shown as they are. What is calculated here is what may be
shown of them, and what they are compared with. The rules are those of docs/gate.md.
"""

import argparse
import json
import sys
from fractions import Fraction

import independent
from independent import FACTORS, FACTOR_NAMES, shown, tenths

NOT_GIVEN = {"", "-", "–", "*", "<5", "skjult", "ukjent"}


class Figures:
    """What one row publishes: people, invited, means in tenths and shares in tenths of a percent."""

    def __init__(self, row):
        def number(column):
            return None if row.get(column, "") in NOT_GIVEN else int(row[column].replace(" ", ""))

        def decimal(column):
            text = row.get(column, "")
            return None if text in NOT_GIVEN else tenths(Fraction(text.rstrip(" %").replace(",", ".")))

        self.respondents = number("Svar")
        self.invited = number("Inviterte")
        self.means = {}
        self.shares = {}
        for factor in FACTORS:
            name = f"F{factor}" if f"F{factor}" in row else FACTOR_NAMES[factor - 1]
            mean = decimal(name)
            if mean is not None:
                self.means[factor] = mean
            given = [decimal(f"{name} {value}") for value in range(1, 6)]
            shares = [share or 0 for share in given]
            if given == [None] * 5 or abs(sum(shares) - 1000) > 25:
                continue  # not given, or not the shares of one whole
            average = Fraction(sum(value * share for value, share in enumerate(shares, start=1)), sum(shares))
            if mean is None or abs(average - Fraction(mean, 10)) <= Fraction(1, 10):
                self.shares[factor] = shares


class Report:
    def __init__(self, name):
        self.name = name
        self.claims = {}
        self.figures = {}


def read_composites(paths):
    reports = {}
    for path in paths:
        for row in independent.read_table(path):
            report = reports.setdefault(row["Periode"], Report(row["Periode"]))
            report.claims[row["Enhetskode"]] = (row["Enhet"], row["Overordnet"] or None, row["Enhetstype"])
            report.figures[row["Enhetskode"]] = Figures(row)
    return reports


class Round(independent.Round):
    """A round with a composite report, and perhaps with responses too."""

    def __init__(self, survey, report, unit_list, floor):
        self.name = survey.name
        self.categories = survey.categories
        for code, (name, parent, service_type) in report.claims.items():
            mine = survey.claims.get(code, ("", None, ""))
            survey.claims[code] = (name if mine[0] in ("", code) else mine[0], mine[1] or parent, mine[2] or service_type)
        self.root = independent.build_tree(survey, unit_list)
        self.nodes = {node.code: node for node in self.root.below()}
        self.places = list(reversed(list(self.root.below())))  # sub-units before the units they belong to
        for node in self.places:
            node.published = report.figures.get(node.code)
        self.forget_composed_otherwise(report)
        self.find_sources()
        barred = self.count_people()
        self.count_invited(barred)
        self.units = self.decide(lambda node: node.count, floor, barred)
        self.factors = {}
        for factor in FACTORS:
            already = dict(self.units)
            for node in self.places:
                if node.code not in already and not self.gives(node, factor):
                    already[node.code] = "not given"
            counts = self.count_factor(factor, floor)
            self.factors[factor] = self.decide(counts.get, floor, already)

    def decide(self, count_of, floor, already):
        reasons = independent.withheld(self.root, count_of, floor, already)
        # Where the report gives nothing, no reason is known.
        return {code: None if already.get(code, reason) in ("not given", None) else reason
                for code, reason in reasons.items()}

    def forget_composed_otherwise(self, report):
        """Where the report puts a unit elsewhere than it lies, the areas on either way up are not those it tells of."""
        said = {}
        for code, (_, parent, _) in report.claims.items():
            if parent is not None and code in self.nodes:
                named = [each for each, claim in report.claims.items() if claim[0] == parent]
                said[code] = parent if parent in self.nodes else named[0] if named else None

        def way_up(code, as_said):
            way = []
            while code is not None and code not in way:
                way.append(code)
                above = self.nodes[code].parent
                code = said[code] if as_said and said.get(code) else above.code if above else None
            return set(way[1:])

        for code, parent in said.items():
            if parent is None or self.nodes[code].parent is None or self.nodes[code].parent.code == parent:
                continue
            for area in way_up(code, True) ^ way_up(code, False):
                if area != self.root.code and self.nodes[area].published is not None:
                    self.nodes[area].published.respondents = None
                    self.nodes[area].published.invited = None

    def find_sources(self):
        """Computed if everybody that is known of in the unit has responses; else the report, if it has a row."""
        for node in self.places:
            told_only = node.published is not None and node.published.respondents != 0 and not node.everyone
            node.has_told_only = told_only or any(child.has_told_only for child in node.children)
            node.computed = bool(node.everyone) and not node.has_told_only

    def count_people(self):
        barred = {}
        for node in self.places:
            below = sum(child.count for child in node.children)
            if node.computed:
                node.count = len(node.everyone)
            elif node.published is None or node.published.respondents is None:
                node.count = below + len(node.people)
                barred[node.code] = "not given"
            else:
                node.count = max(below, node.published.respondents)
                if node.published.respondents < below:
                    barred[node.code] = "protects-another"
        return barred

    def count_invited(self, barred):
        for node in self.places:
            direct = node.count - sum(child.count for child in node.children)
            nobody_here = direct == 0 and barred.get(node.code) != "not given"
            parts = [0 if node.invited_here is None and node.children and nobody_here else node.invited_here]
            parts += [child.invited for child in node.children]
            node.invited = None if None in parts else sum(parts)

    def gives(self, node, factor):
        return node.computed or (node.published is not None and factor in node.published.means)

    def count_factor(self, factor, floor):
        counts = {}
        for node in self.places:
            below = sum(counts[child] for child in node.children)
            direct = node.count - sum(child.count for child in node.children)
            if node.computed:
                counts[node] = sum(factor in person for person in node.everyone)
            elif self.gives(node, factor):
                counts[node] = max(below + direct, min(node.count, floor))
            else:
                counts[node] = below + min(1, direct)
        return counts

    def mean(self, code, factor):
        if code not in self.nodes or code in self.factors[factor]:
            return None
        node = self.nodes[code]
        return super().mean(code, factor) if node.computed else node.published.means[factor]


def published_report(this, earlier, benchmarks, node, audience):
    """Of a unit that is shown from the report."""
    invited = node.invited if node.published.invited is None else node.published.invited
    invited = invited if invited is not None and invited >= node.count else None
    result = {"respondents": node.count, "invited": invited, "factors": [],
              "responseRate": shown(tenths(Fraction(100 * node.count, invited))) if invited else None}
    for factor in FACTORS:
        held = node.code in this.factors[factor]
        entry = {"factor": factor, "name": FACTOR_NAMES[factor - 1], "status": "withheld" if held else "released",
                 "reason": this.factors[factor].get(node.code), "respondents": None, "answers": None, "mean": None,
                 "margin": None}
        if not held:
            entry["respondents"] = node.count
            entry["mean"] = shown(this.mean(node.code, factor))
            shares = node.published.shares.get(factor)
            entry["distribution"] = [shown(share) for share in shares] if shares and audience == "leader" else None
            entry["comparisons"] = independent.comparisons(this, earlier, benchmarks, node, factor)
        result["factors"].append(entry)
    return result


def name_municipality(reports, municipality):
    """Where nobody tells the root's name, the municipality's stands in the comparisons."""
    root = reports[0]["unit"]
    for report in reports if municipality and root["name"] == root["code"] else []:
        for factor in report.get("factors") or []:
            for comparison in factor.get("comparisons") or []:
                if comparison["with"] == "municipality":
                    comparison["name"] = municipality
    return reports


def unit_report(this, earlier, benchmarks, node, audience):
    if not isinstance(this, Round):
        return independent.unit_report(this, earlier, benchmarks, node, audience)
    if node.computed or node.code in this.units:
        if node.code not in this.units:
            return independent.unit_report(this, earlier, benchmarks, node, audience)
        return {"unit": {"code": node.code, "name": node.name, "serviceType": node.service_type or None,
                         "parent": node.parent.code if node.parent else None},
                "round": this.name, "audience": audience, "status": "withheld", "reason": this.units[node.code]}
    return {"unit": {"code": node.code, "name": node.name, "serviceType": node.service_type or None,
                     "parent": node.parent.code if node.parent else None},
            "round": this.name, "audience": audience, "status": "released", "reason": None,
            **published_report(this, earlier, benchmarks, node, audience)}


def main():
    parser = argparse.ArgumentParser(description="Reference figures for rounds with composite reports.")
    parser.add_argument("--composite", nargs="+", required=True, metavar="FILE")
    parser.add_argument("--responses", nargs="*", default=[], metavar="FILE")
    parser.add_argument("--units", nargs="*", default=[], metavar="ROUND=FILE")
    parser.add_argument("--benchmarks", metavar="FILE")
    parser.add_argument("--round", required=True)
    parser.add_argument("--floor", type=int, default=5)
    parser.add_argument("--background", action="store_true", help="the categories of the municipality instead")
    parser.add_argument("--audience", choices=["leader", "staff"], default="leader")
    arguments = parser.parse_args()
    sys.setrecursionlimit(10000)
    unit_lists = {name: independent.read_unit_list(path)
                  for name, path in (pair.split("=", 1) for pair in arguments.units)}
    surveys = independent.read_responses(arguments.responses)
    reports = read_composites(arguments.composite)
    rounds = {}
    for name in surveys.keys() | reports.keys():
        survey = surveys.get(name, independent.Survey(name))
        unit_list = unit_lists.get(name, {})
        rounds[name] = Round(survey, reports[name], unit_list, arguments.floor) if name in reports \
            else independent.Round(survey, unit_list, arguments.floor)
    if arguments.background:
        # Told of those who have responses; where they are not the whole municipality, of nobody.
        whole = rounds[arguments.round]
        known = not isinstance(whole, Round) or whole.root.computed
        print(json.dumps(independent.background_reports(whole, arguments.floor) if known else []))
        return
    benchmarks = independent.read_benchmarks(arguments.benchmarks) if arguments.benchmarks else []
    this = rounds[arguments.round]
    moment = independent.moment
    earlier = sorted((other for name, other in rounds.items() if moment(name) < moment(arguments.round)),
                     key=lambda other: moment(other.name), reverse=True)
    result = [unit_report(this, earlier, benchmarks, node, arguments.audience) for node in this.root.below()]
    if arguments.round in surveys:
        name_municipality(result, surveys[arguments.round].municipality)
    json.dump(result, sys.stdout, ensure_ascii=False, indent=1)
    print()


if __name__ == "__main__":
    main()
