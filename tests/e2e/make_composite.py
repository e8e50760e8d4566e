#!/usr/bin/env python3
"""Makes a random municipality whose history is composite reports, for holding the product against
independent_composite.py.

    make_composite.py SEED FOLDER

Three rounds: 2019 from a composite report, 2021 from a report and from responses of some of the units, 2023 from
responses. On purpose the reports have: rows left out, the root's among them; numbers left out, hidden («<5») or
too small for the sub-units; means with several decimals and means left out; shares in whole percent, left out or
wrong; factors called by their names; a unit list beside them or none. Prints what it made as make_municipality.py
does, with "composite": [files].
"""

import json
import pathlib
import random
import sys
from fractions import Fraction

import make_municipality
from independent import FACTOR_NAMES, FACTORS, half_up


def answers_below(unit, units, responses, statements):
    """Of everybody in the unit and below: how many there are, and their answers per factor."""
    count = 0
    answers = {factor: [] for factor in FACTORS}
    order = [factor for factor in FACTORS for _ in range(statements[factor])]
    for other in units:
        above = other
        while above is not None and above is not unit:
            above = above.parent
        if above is None:
            continue
        for person in responses[other]:
            given = [(factor, int(text)) for factor, text in zip(order, person) if text.isdigit()]
            count += bool(given)
            for factor, answer in given:
                answers[factor].append(answer)
    return count, answers


def decimal(value, decimals, comma):
    count = half_up(value * 10 ** decimals)
    text = str(count).rjust(decimals + 1, "0")
    return text if decimals == 0 else text[:-decimals] + comma + text[-decimals:]


def factor_cells(chance, given, decimals, comma):
    if not given or chance.random() < 0.05:
        return [chance.choice(["", "*", "-"])] * 6
    mean = decimal(Fraction(sum(given), len(given)), decimals, comma)
    fate = chance.random()
    if fate < 0.3:
        return [mean] + [""] * 5
    shares = [Fraction(100 * given.count(value), len(given)) for value in range(1, 6)]
    if fate < 0.35:
        shares[chance.randrange(5)] += 7 if max(shares) <= 93 else 0
    if fate < 0.4:
        shares.reverse()
    places = 0 if fate < 0.6 else 1
    return [mean] + ["" if share == 0 and fate > 0.9 else decimal(share, places, comma) for share in shares]


def write_composite(chance, path, round_name, units, statements, responses):
    decimals = chance.choice([1, 1, 2, 3])
    comma = chance.choice([",", "."])
    names = FACTOR_NAMES if chance.random() < 0.3 else [f"F{factor}" for factor in FACTORS]
    header = ["Periode", "Enhetskode", "Enhet", "Overordnet", "Enhetstype", "Svar", "Inviterte"]
    for name in names:
        header += [name] + [f"{name} {value}" for value in range(1, 6)]
    rows = [header]
    for unit in units:
        if chance.random() < 0.1 and len(units) > 1:
            continue
        count, answers = answers_below(unit, units, responses, statements)
        invited = chance.choice(["", str(count), str(count + chance.randint(0, 9)), str(max(0, count - 1))])
        svar = str(count)
        cells = [cell for factor in FACTORS for cell in factor_cells(chance, answers[factor], decimals, comma)]
        if count < 5 and chance.random() < 0.7:
            svar, cells = "<5", ["*"] * 60
        elif chance.random() < 0.08:
            svar = chance.choice(["", "-", str(max(0, count - chance.randint(1, 8))), str(count + chance.randint(1, 8))])
        rows.append([round_name, unit.code, unit.name, unit.parent.code if unit.parent else "", unit.service_type, svar,
                     invited, *cells])
    if len(rows) == 1:
        rows.append([round_name, units[0].code, units[0].name, "", "", "12", "", *["4,0", "", "", "", "", ""] * 10])
    chance.shuffle(rows[1:])
    make_municipality.write_csv(path, rows)


def main():
    chance = random.Random(int(sys.argv[1]))
    folder = pathlib.Path(sys.argv[2])
    statements = {factor: chance.randint(3, 5) for factor in FACTORS}
    units = make_municipality.make_units(chance)
    made = {"rounds": ["2019", "2021", "2023"], "composite": [], "responses": {}, "units": {},
            "benchmarks": "referansesnitt.csv", "floor": chance.choice([3, 5, 5, 7])}
    for place, name in enumerate(made["rounds"]):
        if place:
            units = make_municipality.next_round(chance, units)
        responses = make_municipality.make_responses(chance, units, statements, 12)
        if name != "2023":
            made["composite"].append(f"sammensatt-{name}.csv")
            write_composite(chance, folder / made["composite"][-1], name, units, statements, responses)
        if chance.random() < 0.5:
            made["units"][name] = f"enheter-{name}.csv"
            make_municipality.write_unit_list(chance, folder / made["units"][name], units, responses)
        if name != "2019":
            some = {unit: people if name == "2023" or chance.random() < 0.6 else [] for unit, people in responses.items()}
            if not any(answer.isdigit() for people in some.values() for person in people for answer in person):
                some[units[0]] = [["4"] * sum(statements.values())] * 6
            made["responses"][name] = f"svar-{name}.csv"
            make_municipality.write_responses(chance, folder / made["responses"][name], name, units, statements, some)
    make_municipality.write_benchmarks(chance, folder / made["benchmarks"])
    print(json.dumps(made, ensure_ascii=False))


if __name__ == "__main__":
    main()
