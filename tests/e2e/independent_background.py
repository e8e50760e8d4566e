"""Which categories are shown, worked out from the people themselves (rules A2–A4; docs/gate.md, «Units and background»).

The product knows of each union of categories only what an import has kept. Here every order of the variables and every
release is tried on the rows.
"""

import collections
import itertools


class Background:
    """The categories of one part of the people: those for whom counts() is true."""

    def __init__(self, units, categories, floor, counts, already):
        self.floor = floor
        self.units = [[person for person in unit if counts(person)] for unit in units]
        self.everyone = sum(map(len, self.units))
        self.large = all(not unit or len(unit) >= floor for unit in self.units)
        self.category = {variable: {id(person): name for name, people in named for person in people}
                         for variable, named in categories.items()}
        self.candidates = {}
        self.reasons = {}
        self.sizes = {}
        for variable, named in categories.items():
            sizes = {name: sum(map(counts, people)) for name, people in named}
            reasons = {name: "below-floor" if size < floor else already.get(variable, {}).get(name)
                       for name, size in sizes.items()}
            self.sizes[variable] = sizes
            self.candidates[variable] = [name for name, _ in named if not reasons[name]]
            self.reasons[variable] = {name: reason for name, reason in reasons.items() if reason}
        self.circles = {}
        self.known = {}
        self.cuts = {}

    def cut(self, variable, beside, union):
        key = (variable, beside)
        if key not in self.circles:
            circles = collections.defaultdict(collections.Counter)
            for number, unit in enumerate(self.units):
                for person in unit:
                    place = (number, *(self.category[other].get(id(person)) for other in beside))
                    circles[place][self.category[variable].get(id(person))] += 1
            self.circles[key] = [(circle, sum(circle.values())) for circle in circles.values()]
        if (key, union) not in self.cuts:
            total = 0
            for circle, people in self.circles[key]:
                inside = sum(circle[name] for name in union)
                total += min(inside, people - inside)
                if total >= self.floor:
                    break
            self.cuts[key, union] = total
        return self.cuts[key, union]

    def is_safe(self, variable, beside, union):
        if sum(self.sizes[variable][name] for name in union) == self.everyone:
            return True
        return self.cut(variable, beside, union) >= self.floor or (
            self.large and self.cut(variable, (), union) == 0)

    def least(self, variable, beside):
        """(people, categories, which are shown) of the least that must be withheld while the others may tell."""
        key = (variable, beside)
        if key in self.known:
            return self.known[key]
        names = self.candidates[variable]
        ways = []
        for shown in itertools.product((0, 1), repeat=len(names)):
            hidden = [name for name, isShown in zip(names, shown) if not isShown]
            ways.append((sum(self.sizes[variable][name] for name in hidden), len(hidden), shown))
        for way in sorted(ways):
            released = [name for name, isShown in zip(names, way[2]) if isShown]
            left = self.everyone - sum(self.sizes[variable][name] for name in released)
            if released and 0 < left < self.floor:
                continue
            if all(self.is_safe(variable, beside, union) for size in range(1, len(released) + 1)
                   for union in itertools.combinations(released, size)):
                self.known[key] = way
                return way
        raise AssertionError("to withhold everything is always a way")

    def withheld(self):
        """Reason per withheld category, per variable."""
        variables = tuple(self.candidates)
        bound = [self.least(variable, ()) for variable in variables]
        best = None
        for order in itertools.permutations(variables):
            chosen = {variable: self.least(variable, tuple(sorted(order[place + 1:])))
                      for place, variable in enumerate(order)}
            harm = (sum(way[0] for way in chosen.values()), sum(way[1] for way in chosen.values()),
                    tuple(chosen[variable][2] for variable in variables))
            best = harm if best is None else min(best, harm)
            if [chosen[variable] for variable in variables] == bound:
                best = harm
                break
        for variable, shown in zip(variables, best[2] if best else ()):
            for name, isShown in zip(self.candidates[variable], shown):
                if not isShown:
                    self.reasons[variable][name] = "protects-another"
        return self.reasons
