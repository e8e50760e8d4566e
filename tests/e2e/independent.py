#!/usr/bin/env python3
"""A second way to every figure of `faktorbenk-cli report`, written apart from the product, for comparing.

    independent.py --responses A.csv B.csv --units 2021=U.csv 2023=U2.csv --benchmarks R.csv --round 2023
                   [--floor 5] [--audience leader|staff]

Reads response exports, unit lists and published means and prints the reports of all units of one round as a JSON
list in tree order. Everything that can be exact is: counts are whole numbers and quotients are fractions. Only the
margin needs the quantile of Student's t, which is found here by integrating its density and halving an interval.
Python's standard library is all it uses.
"""

import argparse
import collections
import csv
import io
import json
import math
import re
import sys
from fractions import Fraction

from independent_background import Background

FACTOR_NAMES = ["Indre motivasjon", "Mestringstro", "Autonomi", "Bruk av kompetanse", "Mestringsorientert ledelse",
                "Rolleklarhet", "Relevant kompetanseutvikling", "Fleksibilitetsvilje", "Mestringsklima",
                "Prososial motivasjon"]
FACTORS = range(1, 11)
MISSING = {"", "-", "vet ikke", "veit ikkje", "ikke besvart"}
LABELS = {"svært uenig": 1, "svært ueinig": 1, "svært enig": 5, "svært einig": 5}
LOWEST_FLOOR = 3
BACKGROUND = {"gender": "Kjønn", "age": "Alder", "education": "Utdanning", "position": "Stillingsprosent",
              "leadership": "Lederansvar"}


# ---- numbers -------------------------------------------------------------------------------------------------

def half_up(value):
    """The nearest whole number, halves upward."""
    return math.floor(value + Fraction(1, 2))


def tenths(value):
    return half_up(value * 10)


def shown(count, decimals=1):
    """A whole number of tenths (or hundredths) as a number for JSON."""
    return None if count is None else count / 10 ** decimals


def t_cumulative_from_centre(x, degrees):
    """P(0 ≤ T ≤ x). With x = √ν · tan(u) the density becomes a power of the cosine: smooth, finite, no tail."""
    upper = math.atan(x / math.sqrt(degrees))
    log_scale = math.lgamma((degrees + 1) / 2) - math.lgamma(degrees / 2) - math.log(math.pi) / 2
    # Panels of equal width with four-point Gauss–Legendre; cos^(ν−1) is narrow for many degrees of freedom.
    nodes = ((0.3399810435848563, 0.6521451548625461), (0.8611363115940526, 0.3478548451374538))
    panels = 60 + int(12 * math.sqrt(degrees) * upper)
    width = upper / panels
    total = []
    for panel in range(panels):
        centre = (panel + 0.5) * width
        for node, weight in nodes:
            for sign in (-1, 1):
                cosine = math.cos(centre + sign * node * width / 2)
                total.append(weight * math.exp(log_scale + (degrees - 1) * math.log(cosine)))
    return math.fsum(total) * width / 2


_quantiles = {}


def t_quantile_975(degrees):
    if degrees not in _quantiles:
        low, high = 1.0, 13.0  # 1.96 for endless degrees of freedom, 12.7062 for one
        for _ in range(60):
            middle = (low + high) / 2
            if t_cumulative_from_centre(middle, degrees) < 0.475:
                low = middle
            else:
                high = middle
        _quantiles[degrees] = (low + high) / 2
    return _quantiles[degrees]


def margin_hundredths(own_means, invited):
    n = len(own_means)
    if n < 2:
        return None
    centre = Fraction(sum(own_means), n)
    variance = sum((mean - centre) ** 2 for mean in own_means) / (n - 1)
    squared = variance / n
    if invited is not None:
        squared *= Fraction(invited - n, invited - 1)
    return math.floor(t_quantile_975(n - 1) * math.sqrt(squared) * 100 + 0.5)


# ---- reading -------------------------------------------------------------------------------------------------

def read_table(path):
    with open(path, "rb") as file:
        content = file.read()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252")
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    header = [name.strip() for name in next(lines)]
    return [dict(zip(header, (cell.strip() for cell in line))) for line in lines if any(line)]


def read_answer(text):
    plain = text.lower()
    if plain in MISSING:
        return None
    if plain in LABELS:
        return LABELS[plain]
    value = int(text)
    if not 1 <= value <= 5:
        raise ValueError(f"not an answer: {text}")
    return value


class Survey:
    """One round as the response files tell it: units, and every respondent's answers per factor."""

    def __init__(self, name):
        self.name = name
        self.municipality = ""
        self.claims = {}  # code → (name, parent or None, service type)
        self.people = collections.defaultdict(list)  # code → [{factor: [answers]}]
        self.categories = {variable: collections.defaultdict(list) for variable in BACKGROUND}  # category → people


def read_responses(paths):
    surveys = {}
    for path in paths:
        for row in read_table(path):
            survey = surveys.setdefault(row["Periode"], Survey(row["Periode"]))
            survey.municipality = survey.municipality or row.get("Kommune", "")
            code = row["Enhetskode"]
            name, parent, service_type = survey.claims.get(code, ("", None, ""))
            survey.claims[code] = (name or row.get("Enhet", ""), parent or row.get("Overordnet") or None,
                                   service_type or row.get("Enhetstype", ""))
            answers = {}
            for header, cell in row.items():
                match = re.fullmatch(r"F(\d+)_(\d+)", header)
                if match:
                    value = read_answer(cell)
                    if value is not None:
                        answers.setdefault(int(match[1]), []).append(value)
            if answers:  # a wholly blank row is nobody
                survey.people[code].append(answers)
                for variable, header in BACKGROUND.items():
                    if row.get(header):
                        survey.categories[variable][row[header]].append(answers)
    return surveys


def read_unit_list(path):
    return {row["Enhetskode"]: (row["Enhet"] or row["Enhetskode"], row["Overordnet"] or None, row["Enhetstype"],
                                int(row["Inviterte"]) if row["Inviterte"] else None)
            for row in read_table(path)}


Published = collections.namedtuple("Published", "source year read level service_type means")


def read_benchmarks(path):
    result = []
    for row in read_table(path):
        means = {}
        for factor in FACTORS:
            cell = row.get(f"F{factor}", "")
            if cell:
                means[factor] = tenths(Fraction(cell.replace(",", ".")))
        result.append(Published(row["Kilde"], int(row["År"]), row.get("Lest") or None, row["Nivå"].lower(),
                                row["Enhetstype"], means))
    return result


# ---- the tree ------------------------------------------------------------------------------------------------

class Node:
    def __init__(self, code, name, parent, service_type, invited):
        self.code = code
        self.name = name or code
        self.parent = parent  # a code, later the node
        self.service_type = service_type
        self.invited_here = invited
        self.children = []
        self.people = []       # directly here
        self.everyone = []     # with everything below
        self.invited = None    # with everything below; None: unknown

    def below(self):
        """This node and all below it, in tree order."""
        yield self
        for child in self.children:
            yield from child.below()


def natural_key(code):
    """Runs of digits by value, the rest by character. A digit run stands where its first digit would."""
    key = []
    for digits, other in re.findall(r"([0-9]+)|([^0-9])", code):
        if digits:
            key.append((ord("0"), int(digits)))
        else:
            key.append((ord(other), 0))
    return (key, code)


def build_tree(survey, unit_list):
    nodes = {code: Node(code, *values) for code, values in unit_list.items()}
    listed = set(nodes)
    for code, (name, parent, service_type) in survey.claims.items():
        if code in listed:
            nodes[code].service_type = nodes[code].service_type or service_type
        else:
            nodes[code] = Node(code, name, parent, service_type, None)
    names = collections.Counter(node.name for node in nodes.values())
    for node in list(nodes.values()):
        if node.parent is None or node.parent in nodes:
            continue
        named = [other.code for other in nodes.values() if other.name == node.parent]
        if names[node.parent] == 1:
            node.parent = named[0]
        else:
            nodes[node.parent] = Node(node.parent, node.parent, None, "", None)
    for node in nodes.values():
        if node.parent == node.code:
            node.parent = None
    tops = [node for node in nodes.values() if node.parent is None]
    listed_tops = [node for node in tops if node.code in listed]
    if len(listed_tops) == 1:
        for node in tops:
            if node is not listed_tops[0] and node.code not in listed:
                node.parent = listed_tops[0].code
        tops = [node for node in nodes.values() if node.parent is None]
    if len(tops) > 1:
        root = nodes.setdefault("*", Node("*", survey.municipality, None, "", None))
        for node in tops:
            if node is not root:
                node.parent = root.code
        tops = [root]
    for node in nodes.values():
        node.parent = nodes[node.parent] if node.parent is not None else None
        if node.parent:
            node.parent.children.append(node)
    for node in nodes.values():
        node.children.sort(key=lambda child: natural_key(child.code))
    root = tops[0]
    for code, people in survey.people.items():
        nodes[code].people = people
    for node in reversed(list(root.below())):  # children before parents
        node.everyone = list(node.people)
        parts = [node.invited_here]
        if node.invited_here is None and node.children and not node.people:
            parts = [0]
        for child in node.children:
            node.everyone += child.everyone
            parts.append(child.invited)
        node.invited = None if None in parts else sum(parts)
    return root


# ---- what may be shown ---------------------------------------------------------------------------------------

def withheld(root, count_of, floor, already):
    """Reason per withheld unit code. already: units that are withheld as a whole, and stay so.

    The product finds the least harm from the bottom up. Here it is asked from the top down: `best(nodes, loose)` is the
    least that must be withheld in these subtrees so that `loose` people – counted up to the floor – are left over in
    them for the released group above.
    """
    counts = {node: count_of(node) for node in root.below()}
    reasons = {node.code: "below-floor" for node in counts if counts[node] < floor}
    for node in counts:
        if node.code not in reasons and node.code in already:
            reasons[node.code] = already[node.code]
    direct = {node: counts[node] - sum(counts[child] for child in node.children) for node in counts}
    known = {}

    def remember(find):
        def found(*key):
            if (find, key) not in known:
                known[find, key] = find(*key)
            return known[find, key]
        return found

    def least(options):
        return min((option for option in options if option is not None), default=None)

    @remember
    def inside(node, place, loose):  # the node's children from `place` on
        if place == len(node.children):
            return (0, 0, ()) if loose == 0 else None
        options = []
        for own in range(floor + 1):
            first = whole(node.children[place], own)
            if first is None:
                continue
            rests = [loose - own] if loose < floor else [rest for rest in range(floor + 1) if own + rest >= floor]
            for rest in rests:
                other = inside(node, place + 1, rest) if rest >= 0 else None
                if other is not None:
                    options.append((first[0] + other[0], first[1] + other[1], tuple(sorted(first[2] + other[2]))))
        return least(options)

    def left_over(node, loose):  # own people and those of the children
        own = min(direct[node], floor)
        wanted = [loose - own] if loose < floor else [rest for rest in range(floor + 1) if own + rest >= floor]
        return least([inside(node, 0, rest) for rest in wanted if rest >= 0])

    @remember
    def whole(node, loose):
        if node.code in reasons:
            return left_over(node, loose)
        options = []
        if loose == 0:
            options += [left_over(node, 0), left_over(node, floor)]
        if node is not root:
            hidden = left_over(node, loose)
            if hidden is not None:
                options.append((hidden[0] + counts[node], hidden[1] + 1, tuple(sorted(hidden[2] + (node.code,)))))
        return least(options)

    for code in least([whole(root, loose) for loose in range(floor + 1)])[2]:
        reasons[code] = "protects-another"
    return reasons


class Round:
    """A round with all decisions taken."""

    def __init__(self, survey, unit_list, floor):
        self.name = survey.name
        self.root = build_tree(survey, unit_list)
        self.nodes = {node.code: node for node in self.root.below()}
        self.categories = survey.categories
        self.units = withheld(self.root, lambda node: len(node.everyone), floor, {})
        self.factors = {factor: withheld(self.root, lambda node, factor=factor: sum(
            factor in person for person in node.everyone), floor, self.units) for factor in FACTORS}

    def answers(self, node, factor):
        return [answer for person in node.everyone for answer in person.get(factor, [])]

    def mean(self, code, factor):
        """The displayed mean in tenths; None if there is none to be shown."""
        if code not in self.nodes or code in self.factors[factor]:
            return None
        answers = self.answers(self.nodes[code], factor)
        return tenths(Fraction(sum(answers), len(answers)))


# ---- rounds in time ------------------------------------------------------------------------------------------

def year_of(name):
    match = re.search(r"(?<!\d)(?:19|20)\d{2}(?!\d)", name)
    return int(match[0]) if match else None


def moment(name):
    lower = name.lower()
    season = 1 if re.search("vår|spring", lower) else 2 if re.search("høst|haust|autumn|fall", lower) else 0
    return (year_of(name) or 0, season, natural_key(name))


# ---- the report ----------------------------------------------------------------------------------------------

def applicable(benchmarks, level, service_type, factor, year):
    rows = [row for row in benchmarks if row.level == level and factor in row.means
            and (level == "nasjonal" or row.service_type.lower() == service_type.lower())]
    in_time = [row for row in rows if year is not None and row.year <= year]
    return max(in_time or rows, key=lambda row: row.year, default=None)


def comparison(kind, name, ours, theirs, published=None):
    difference = ours - theirs
    verdict = "above" if difference >= 2 else "below" if difference <= -2 else "within"
    result = {"with": kind, "name": name, "mean": shown(theirs), "difference": shown(difference),
              "verdict": verdict}
    if published:
        result["source"] = published.source
        result["year"] = published.year
        result["read"] = published.read
    return result


def comparisons(this, earlier, benchmarks, node, factor):
    ours = this.mean(node.code, factor)
    result = []
    if node is not this.root:
        above = [("municipality", this.root)]
        if node.parent is not this.root:
            above.append(("parent", node.parent))
        for kind, other in above:
            theirs = this.mean(other.code, factor)
            if theirs is not None:
                result.append(comparison(kind, other.name, ours, theirs))
    if node.service_type:
        row = applicable(benchmarks, "tjeneste", node.service_type, factor, year_of(this.name))
        if row:
            against = comparison("service", node.service_type, ours, row.means[factor], row)
            if node is this.root:
                against["warning"] = "root-with-service"
            result.append(against)
    row = applicable(benchmarks, "nasjonal", "", factor, year_of(this.name))
    if row:
        result.append(comparison("national", "Norge", ours, row.means[factor], row))
    for other in earlier:
        before = same_unit(this, other, node)
        theirs = other.mean(before.code, factor) if before else None
        if theirs is not None:
            against = comparison("round", other.name, ours, theirs)
            changes = changes_since(this, other, node, before)
            if changes:
                against["lineage"] = {"changes": changes, "units": [{"code": before.code, "name": before.name}]}
            result.append(against)
    return result


def same_unit(this, other, node):
    """The unit with the same code; the whole municipality is itself, also where one of the roots was made."""
    if node.code in other.nodes:
        return other.nodes[node.code]
    if node is this.root and "*" in (node.code, other.root.code):
        return other.root
    return None


def changes_since(this, other, node, before):
    """What has become of a unit that nobody has said anything of: another name, another place."""
    def plain(name):
        return " ".join("".join(c if c.isalnum() else " " for c in name.casefold()).split())

    if node is this.root:
        return []
    changes = ["renamed"] if plain(node.name) != plain(before.name) else []
    if node.parent and before.parent:
        both_at_the_top = node.parent is this.root and before.parent is other.root
        same_place = node.parent.code == before.parent.code or plain(node.parent.name) == plain(before.parent.name)
        if not both_at_the_top and not same_place:
            changes.append("moved")
    return changes


def factor_report(this, earlier, benchmarks, node, factor, invited, audience):
    reason = this.factors[factor].get(node.code)
    result = {"factor": factor, "name": FACTOR_NAMES[factor - 1], "status": "withheld" if reason else "released",
              "reason": reason, "respondents": None, "answers": None, "mean": None, "margin": None}
    if reason:
        return result
    own = [Fraction(sum(person[factor]), len(person[factor])) for person in node.everyone if factor in person]
    answers = this.answers(node, factor)
    result["respondents"] = len(own)
    result["answers"] = len(answers)
    result["mean"] = shown(this.mean(node.code, factor))
    result["margin"] = shown(margin_hundredths(own, invited), 2)
    result["distribution"] = None
    if audience == "leader":
        result["distribution"] = [shown(tenths(Fraction(100 * answers.count(value), len(answers))))
                                  for value in range(1, 6)]
    result["comparisons"] = comparisons(this, earlier, benchmarks, node, factor)
    return result


def unit_report(this, earlier, benchmarks, node, audience):
    reason = this.units.get(node.code)
    result = {
        "unit": {"code": node.code, "name": node.name, "serviceType": node.service_type or None,
                 "parent": node.parent.code if node.parent else None},
        "round": this.name, "audience": audience,
        "status": "withheld" if reason else "released", "reason": reason,
        "respondents": None, "invited": None, "responseRate": None,
    }
    if reason:
        return result
    respondents = len(node.everyone)
    # A unit list that says fewer than have answered is at fault: then the number is unknown.
    invited = node.invited if node.invited is not None and node.invited >= respondents else None
    result["respondents"] = respondents
    result["invited"] = invited
    result["responseRate"] = shown(tenths(Fraction(100 * respondents, invited))) if invited else None
    result["factors"] = [factor_report(this, earlier, benchmarks, node, factor, invited, audience)
                         for factor in FACTORS]
    return result


def background_reports(this, floor):
    """Every category of the whole municipality, one variable at a time, under the same two rules."""
    categories = {variable: sorted(this.categories[variable].items(), key=lambda item: natural_key(item[0]))
                  for variable in BACKGROUND if this.categories[variable]}
    units = [node.people for node in this.root.below()]
    whole = Background(units, categories, floor, lambda person: True, {}).withheld()
    hidden = {factor: Background(units, categories, floor, lambda person, factor=factor: factor in person, whole).withheld()
              for factor in FACTORS}
    result = []
    for variable in categories:
        for category, everyone in categories[variable]:
            one = {"variable": variable, "category": category, "status": "released", "reason": None,
                   "respondents": len(everyone), "factors": []}
            result.append(one)
            if category in whole[variable]:
                del one["factors"]
                one.update(status="withheld", reason=whole[variable][category], respondents=None)
                continue
            for factor in FACTORS:
                own = [person[factor] for person in everyone if factor in person]
                answers = [answer for person in own for answer in person]
                reason = hidden[factor][variable].get(category)
                figures = {"factor": factor, "name": FACTOR_NAMES[factor - 1],
                           "status": "withheld" if reason else "released", "reason": reason}
                if not reason:
                    margin = margin_hundredths([Fraction(sum(person), len(person)) for person in own], None)
                    figures.update(
                        respondents=len(own), answers=len(answers), margin=shown(margin, 2),
                        mean=shown(tenths(Fraction(sum(answers), len(answers)))),
                        distribution=[shown(tenths(Fraction(100 * answers.count(value), len(answers))))
                                      for value in range(1, 6)])
                one["factors"].append(figures)
    return result


def reports(response_paths, unit_paths, benchmark_path, round_name, floor, audience, background):
    surveys = read_responses(response_paths)
    rounds = {}
    for name, survey in surveys.items():
        unit_list = read_unit_list(unit_paths[name]) if name in unit_paths else {}
        rounds[name] = Round(survey, unit_list, floor)
    benchmarks = read_benchmarks(benchmark_path) if benchmark_path else []
    this = rounds[round_name]
    earlier = sorted((other for name, other in rounds.items() if moment(name) < moment(round_name)),
                     key=lambda other: moment(other.name), reverse=True)
    if background:
        return background_reports(this, floor)
    return [unit_report(this, earlier, benchmarks, node, audience) for node in this.root.below()]


def main():
    parser = argparse.ArgumentParser(description="Reference figures for faktorbenk-cli report.")
    parser.add_argument("--responses", nargs="+", required=True, metavar="FILE")
    parser.add_argument("--units", nargs="*", default=[], metavar="ROUND=FILE")
    parser.add_argument("--benchmarks", metavar="FILE")
    parser.add_argument("--round", required=True)
    parser.add_argument("--floor", type=int, default=5)
    parser.add_argument("--audience", choices=["leader", "staff"], default="leader")
    parser.add_argument("--background", action="store_true", help="the categories of the municipality instead")
    arguments = parser.parse_args()
    if arguments.floor < LOWEST_FLOOR:
        parser.error(f"the floor is never below {LOWEST_FLOOR}")
    unit_paths = dict(pair.split("=", 1) for pair in arguments.units)
    sys.setrecursionlimit(10000)
    result = reports(arguments.responses, unit_paths, arguments.benchmarks, arguments.round, arguments.floor,
                     arguments.audience, arguments.background)
    json.dump(result, sys.stdout, ensure_ascii=False, indent=1)
    print()


if __name__ == "__main__":
    main()
