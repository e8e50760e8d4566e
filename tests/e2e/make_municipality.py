#!/usr/bin/env python3
"""Makes a random municipality full of corners, for holding the product against independent.py.

    make_municipality.py SEED FOLDER [--people N]

Writes svar-ROUND.csv and enheter-ROUND.csv for one to three rounds and referansesnitt.csv into FOLDER, and prints
what it made as JSON: {"rounds": […oldest first], "responses": {round: file}, "units": {round: file},
"benchmarks": file, "floor": n}. The same seed and options give the same files.

On purpose it makes: trees of one to five levels; people on inner units; units of none, one and two people, and of
just the floor; answers and whole factors left open, so that factors fall under the floor one by one; rows without
any answer; units that come, go and move between rounds; units the list does not know; unknown and impossible numbers
of invited; codes that sort otherwise as numbers than as text; a root with a service type; published means that lack
factors or come after the round.
"""

import argparse
import csv
import json
import pathlib
import random

SERVICE_TYPES = ["Barnehage", "Grunnskole", "Sykehjem", "Hjemmetjeneste", "Administrasjon", "Bibliotek", ""]
NAMES = ["Ås", "Bjørkåsen", "Nordli", "Sjøgata", "Tærud", "Øvre dal", "Elvebakken", "Solvær", "Fjellstua", "Kvæfjell"]
MISSING = ["", "", "", "-", "Vet ikke", "Ikke besvart"]
FACTORS = range(1, 11)


class Unit:
    def __init__(self, code, name, parent, service_type):
        self.code = code
        self.name = name
        self.parent = parent
        self.service_type = service_type
        self.level = 1 if parent is None else parent.level + 1


def make_code(chance, parent, number, taken):
    """Codes that people use: 9 before 10, a letter in front, the parent's code in front."""
    while True:
        code = chance.choice([str(number), f"{number:03}", f"A{number}", f"{parent.code}-{number}", f"Å{number}"])
        if code not in taken:
            return code
        number += 1


def make_units(chance):
    levels = chance.randint(1, 5)
    root = Unit(chance.choice(["1", "K", "0301"]), "Prøvedal", None, chance.choice(["", "Administrasjon"]))
    units = [root]
    taken = {root.code}
    for _ in range(0 if levels == 1 else chance.randint(levels, 35)):
        parents = [unit for unit in units if unit.level < levels]
        parent = chance.choice(parents[-8:])  # rather the latest, so that deep trees come about
        code = make_code(chance, parent, chance.randint(1, 30), taken)
        taken.add(code)
        name = f"{chance.choice(NAMES)} {len(units)}"
        units.append(Unit(code, name, parent, chance.choice(SERVICE_TYPES)))
    return units


def next_round(chance, units):
    """The municipality some years later: a leaf gone, a leaf new, a leaf moved, a unit renamed."""
    old_to_new = {None: None}
    later = []
    inner = {unit.parent for unit in units}
    for unit in units:
        if unit not in inner and unit.parent is not None and chance.random() < 0.1:
            continue
        parent = old_to_new[unit.parent]
        if unit not in inner and parent is not None and chance.random() < 0.1:
            parent = later[0]
        name = unit.name + " nye" if chance.random() < 0.1 else unit.name
        old_to_new[unit] = Unit(unit.code, name, parent, unit.service_type)
        later.append(old_to_new[unit])
    if len(later) > 1:
        taken = {unit.code for unit in units}
        later.append(Unit(make_code(chance, later[0], 40, taken), "Nyopprettet", later[0], "Bibliotek"))
    return later


def make_people(chance, statements, count):
    """Each person: one answer (text) per statement."""
    level = chance.uniform(2.6, 4.8)
    forgetful = chance.choice([0.0, 0.02, 0.1, 0.4])
    people = []
    for _ in range(count):
        own = chance.gauss(level, 0.6)
        blank = chance.random() < 0.03
        person = []
        for factor in FACTORS:
            skipped = blank or chance.random() < forgetful
            for _ in range(statements[factor]):
                if skipped or chance.random() < 0.02:
                    person.append(chance.choice(MISSING))
                else:
                    person.append(str(min(5, max(1, round(chance.gauss(own, 0.7))))))
        people.append(person)
    return people


def make_responses(chance, units, statements, average):
    """Rows by unit: a head count of nought, one, two, about the floor, or something usual."""
    inner = {unit.parent for unit in units}
    result = {}
    for unit in units:
        if unit in inner:
            count = chance.choice([0, 0, 0, 1, 2, 3, 6])
        else:
            count = chance.choice([0, 1, 2, 3, 4, 5, 6, 8, chance.randint(1, 2 * average), average])
        result[unit] = make_people(chance, statements, count)
    answered = any(any(answer.isdigit() for answer in person) for people in result.values() for person in people)
    if not answered:
        result[units[-1]] = [["3"] * sum(statements.values()) for _ in range(chance.randint(1, 7))]
    return result


def write_csv(path, rows):
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";", lineterminator="\r\n").writerows(rows)


def write_responses(chance, path, round_name, units, statements, responses):
    header = ["Periode", "Kommune", "Enhetskode", "Enhet", "Overordnet", "Enhetstype", "Kjønn", "Alder",
              "Utdanning", "Stillingsprosent", "Lederansvar"]
    header += [f"F{factor}_{number}" for factor in FACTORS for number in range(1, statements[factor] + 1)]
    rows = []
    for unit in units:
        for person in responses[unit]:
            rows.append([round_name, "Prøvedal", unit.code, unit.name, unit.parent.code if unit.parent else "",
                         unit.service_type, chance.choice(["Kvinne", "Mann"]),
                         chance.choice(["20-29", "30-39", "40-49", "50-59"]), "Fagbrev", "100",
                         chance.choice(["Ja", "Nei", "Nei", "Nei"]), *person])
    chance.shuffle(rows)
    write_csv(path, [header, *rows])


def write_unit_list(chance, path, units, responses):
    inner = {unit.parent for unit in units}
    unknown_somewhere = chance.random() < 0.3
    faulty_somewhere = chance.random() < 0.3
    rows = [["Enhetskode", "Enhet", "Overordnet", "Enhetstype", "Inviterte"]]
    for unit in units:
        known_from_responses = bool(responses[unit]) and unit not in inner and unit.parent is not None
        if known_from_responses and chance.random() < 0.04:
            continue  # a unit the list does not know
        people = len(responses[unit])
        invited = str(people + chance.choice([0, 0, 1, 2, 5, people // 2]))
        if unknown_somewhere and chance.random() < 0.1:
            invited = ""
        elif unit in inner and not people and chance.random() < 0.5:
            invited = ""  # nobody belongs here directly
        elif faulty_somewhere and people and chance.random() < 0.1:
            invited = str(chance.randint(0, people - 1))
        rows.append([unit.code, unit.name, unit.parent.code if unit.parent else "", unit.service_type, invited])
    write_csv(path, rows)


def write_benchmarks(chance, path):
    rows = [["Kilde", "År", "Lest", "Nivå", "Enhetstype"] + [f"F{factor}" for factor in FACTORS]]
    for level, service_types in (("nasjonal", [""]), ("tjeneste", [name for name in SERVICE_TYPES if name])):
        for service_type in service_types:
            for year in sorted(chance.sample([2016, 2018, 2019, 2021, 2022, 2023, 2025], chance.randint(0, 3))):
                source = chance.choice(["Prøvekilde", "Prøvekilde; med semikolon", "Kilden «Ærlig»"])
                read = chance.choice(["", f"{year}-03-23"])
                means = ["" if chance.random() < 0.1 else f"{chance.randint(34, 48) / 10:.1f}".replace(".", ",")
                         for _ in FACTORS]
                if not any(means):
                    means[0] = "4,0"
                rows.append([f"{source} {year}", year, read, level, service_type, *means])
    write_csv(path, rows)


def main():
    parser = argparse.ArgumentParser(description="A random municipality full of corners.")
    parser.add_argument("seed", type=int)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--people", type=int, default=9, help="usual number of respondents in a unit")
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    arguments.folder.mkdir(parents=True, exist_ok=True)

    rounds = ["2019", "2021", "2023"][:chance.randint(1, 3)]
    if len(rounds) > 1 and chance.random() < 0.2:
        rounds[-2:] = ["Vår 2023", "Høst 2023"]
    statements = {factor: chance.randint(3, 5) for factor in FACTORS}
    units = make_units(chance)
    made = {"rounds": rounds, "responses": {}, "units": {}, "benchmarks": "referansesnitt.csv",
            "floor": chance.choice([3, 4, 5, 5, 5, 8])}
    for place, name in enumerate(rounds):
        if place:
            units = next_round(chance, units)
        file_name = name.replace(" ", "-")
        made["responses"][name] = f"svar-{file_name}.csv"
        made["units"][name] = f"enheter-{file_name}.csv"
        responses = make_responses(chance, units, statements, arguments.people)
        write_responses(chance, arguments.folder / made["responses"][name], name, units, statements, responses)
        write_unit_list(chance, arguments.folder / made["units"][name], units, responses)
    write_benchmarks(chance, arguments.folder / made["benchmarks"])
    print(json.dumps(made, ensure_ascii=False))


if __name__ == "__main__":
    main()
