#!/usr/bin/env python3
"""Writes the sample municipality «Fjordvik», which does not exist.

    python3 data/generate_sample.py [FOLDER]

Without FOLDER the files are written beside this script. The same bytes come out every time, on every machine and
with every Python 3: the numbers come from a generator of our own with a fixed seed (SEED below), and only whole
numbers and the four operations are used on the way.

What is made:
    fjordvik-2021-svar.csv, fjordvik-2023-svar.csv      responses, one row a respondent
    fjordvik-enheter-2021.csv, fjordvik-enheter-2023.csv  the units and how many were invited
    fjordvik-2019-sammensatt.csv                        a composite report of an earlier round: figures per unit
    referansesnitt.csv                                  published means; these are not made up

Every respondent is invented. Each has a level of their own, a leaning per factor and some noise per statement, so
that a unit's people differ as people do. The steps from that to answers 1…5 are set per unit and factor so that the
unit lands near the mean it is meant to have; in Administrasjon (code 110) it lands exactly on it.
"""

import os
import sys

SEED = 20230323

MUNICIPALITY = "Fjordvik"
STATEMENTS = {1: 4, 2: 4, 3: 4, 4: 4, 5: 5, 6: 3, 7: 3, 8: 3, 9: 3, 10: 3}  # per factor; 36 in all
FACTORS = range(1, 11)

# code, name in 2021, name in 2023, parent in 2021, parent in 2023, service type,
# (respondents, invited) directly in the unit in 2021, the same in 2023; None: no such unit in that round.
UNITS = [
    ("1", "Fjordvik", "Fjordvik", "", "", "Administrasjon", (0, 0), (0, 0)),
    ("110", "Administrasjon", "Administrasjon", "1", "1", "Administrasjon", (131, 172), (138, 172)),

    ("120", "Oppvekst", "Oppvekst", "1", "1", "", (4, 5), (3, 4)),
    ("1201", "Elvebakken barnehage", "Elvebakken barnehage", "120", "120", "Barnehage", (16, 21), (18, 22)),
    ("1202", "Nordli barnehage", "Nordli barnehage", "120", "120", "Barnehage", (15, 19), (14, 19)),
    ("1203", "Bjørkåsen barnehage", "Bjørkåsen naturbarnehage", "120", "120", "Barnehage", (10, 15), (11, 14)),
    ("1204", "Sjøstjerna barnehage", "Sjøstjerna barnehage", "120", "120", "Barnehage", (9, 12), (9, 13)),
    ("1205", "Fjordvik barneskole", "Fjordvik barneskole", "120", "120", "Grunnskole", (29, 37), (31, 38)),
    ("1206", "Åsgard skole", "Åsgard skole", "120", "120", "Grunnskole", (20, 29), (22, 29)),
    ("1207", "Nordli skole", "Nordli skole", "120", "120", "Grunnskole", (13, 17), (16, 18)),
    ("1208", "Fjordvik ungdomsskole", "Fjordvik ungdomsskole", "120", "120", "Grunnskole", (28, 36), (27, 36)),
    ("1209", "Læringssenteret for voksne", "Læringssenteret for voksne", "120", "120", "Voksenopplæring",
     (7, 9), (8, 10)),
    ("1210", "Pedagogisk-psykologisk tjeneste", "Pedagogisk-psykologisk tjeneste", "120", "120", "PPT",
     (6, 7), (4, 5)),
    ("1211", "Kulturskolen", "Kulturskolen", "120", "150", "Kulturskole", (8, 12), (9, 12)),
    ("1212", "Grenda oppvekstsenter", None, "120", None, "Grunnskole", (7, 9), None),

    ("130", "Helse og mestring", "Helse og mestring", "1", "1", "", (0, 0), (0, 0)),
    ("1301", "Hjemmetjenesten Indre", "Hjemmetjenesten Indre", "130", "130", "Hjemmetjeneste", (27, 40), (29, 41)),
    ("1302", "Hjemmetjenesten Ytre", "Hjemmetjenesten Ytre", "130", "130", "Hjemmetjeneste", (22, 33), (24, 33)),
    ("1303", "Solstrand sykehjem", "Solstrand sykehjem", "130", "130", "Sykehjem", (39, 61), (43, 60)),
    ("1304", "Lyngheim bofellesskap", "Lyngheim bofellesskap", "130", "130", "Bofellesskap", (15, 24), (17, 25)),
    ("1305", "Bøkeveien bolig og avlastning", "Bøkeveien bolig og avlastning", "130", "130", "Bofellesskap",
     (19, 26), (21, 27)),
    ("1306", "Rehabilitering og hverdagsmestring", "Rehabilitering og hverdagsmestring", "130", "130",
     "Rehabilitering", (8, 10), (9, 11)),
    ("1307", "Helsestasjon og skolehelsetjeneste", "Helsestasjon og skolehelsetjeneste", "130", "130",
     "Helsestasjon", (11, 13), (12, 14)),
    ("1308", "Barnevernstjenesten", "Barnevernstjenesten", "130", "130", "Barnevern", (10, 15), (11, 15)),
    ("1309", "Psykisk helse og rus", "Psykisk helse og rus", "130", "130", "Psykisk helse og rus",
     (12, 16), (13, 17)),
    ("1310", "Fjordvik legekontor", "Fjordvik legekontor", "130", "130", "Legetjeneste", (6, 9), (7, 9)),
    ("1311", "Kjøkkenet på Solstrand", "Kjøkkenet på Solstrand", "130", "130", "Kjøkken", (4, 5), (3, 5)),
    ("1312", "NAV Fjordvik", "NAV Fjordvik", "130", "130", "NAV", (9, 12), (10, 12)),

    ("140", "Teknisk", "Teknisk", "1", "1", "", (2, 3), (2, 3)),
    ("1401", "Vei, vann og avløp", "Vei, vann og avløp", "140", "140", "Vei, vann og avløp", (13, 17), (14, 17)),
    ("1402", "Eiendomsdrift", "Eiendomsdrift", "140", "140", "Eiendom", (12, 17), (12, 16)),
    ("1403", "Renhold", "Renhold", "140", "140", "Renhold", (16, 24), (15, 23)),
    ("1404", "Plan og byggesak", "Plan og byggesak", "140", "140", "Administrasjon", (7, 9), (8, 9)),
    ("1405", "Brann og redning", "Brann og redning", "140", "140", "Brann og redning", (10, 14), (11, 14)),
    ("1406", "Landbruk og miljø", "Landbruk og miljø", "140", "140", "Landbruk", (2, 3), (2, 3)),

    ("150", "Kultur og inkludering", "Kultur og inkludering", "1", "1", "", (2, 3), (2, 3)),
    ("1501", "Biblioteket", "Biblioteket", "150", "150", "Bibliotek", (6, 8), (6, 8)),
    ("1502", None, "Ungdom og frivillighet", None, "150", "Kultur", None, (5, 7)),
    ("1503", "Flyktningtjenesten", "Flyktningtjenesten", "150", "150", "Flyktning", (5, 7), (5, 8)),
    ("1504", "Idrett og friluftsliv", "Idrett og friluftsliv", "150", "150", "Kultur", (4, 6), (5, 6)),
    ("1505", "Kino og kulturhus", "Kino og kulturhus", "150", "150", "Kultur", (3, 5), (4, 5)),
]

# What Administrasjon shall show, in tenths.
ADMINISTRATION = "110"
ADMINISTRATION_MEANS = {
    "2019": [40, 41, 41, 41, 40, 42, 37, 43, 39, 45],
    "2021": [40, 42, 41, 42, 40, 41, 38, 43, 39, 46],
    "2023": [42, 42, 43, 42, 39, 41, 37, 43, 41, 46],
}
# Factor 1 in 2023: 138 people × 4 statements = 552 answers: 0,5 / 3,3 / 11,6 / 45,1 / 39,5 %.
ADMINISTRATION_FACTOR_1 = [3, 18, 64, 249, 218]

# In this round and unit of five, one person answers nothing on this factor: four are left there.
SKIPS = ("2023", "1503", 5)

# About where the other units lie, in hundredths.
USUAL_MEANS = {
    "2019": [424, 428, 418, 416, 404, 423, 368, 444, 402, 460],
    "2021": [427, 430, 420, 418, 402, 424, 372, 446, 405, 462],
    "2023": [431, 431, 424, 421, 399, 425, 369, 447, 410, 463],
}
LOWEST_MEAN, HIGHEST_MEAN = 360, 470

# Published figures, as the source gives them. A year the source does not state is said to be assumed.
BENCHMARKS = [
    ("Kursmateriell om 10-FAKTOR, Seljord kommune, 23.03.2023", 2023, "2023-03-23", "tjeneste", "Administrasjon",
     [43, 44, 45, 43, 41, 42, 39, 46, 42, 46]),
    ("Bergen kommune, «Gode resultater på medarbeiderundersøkelse» (året er ikke oppgitt og er antatt): "
     "https://www.bergen.kommune.no/hvaskjer/samfunn/gode-resultater-pa-medarbeiderundersokelse", 2020, "",
     "nasjonal", "", [43, 43, 42, 42, 40, 43, 37, 45, 41, 47]),
    ("Sandnes kommune, Årsrapport 2017, medarbeiderresultat (året er ikke oppgitt og er antatt): "
     "https://www.sandnes.kommune.no/politikk-og-administrasjon/styringsdokumenter-og-planer/"
     "overordnede-styringsdokumenter/eldre-arsrapporter-og-okonomiplaner/arsrapport-2017/medarbeiderresultat/",
     2017, "", "nasjonal", "", [43, 43, 42, 43, 40, 43, None, None, None, None]),
]


class Random:
    """A 64-bit linear congruential generator (Knuth's MMIX constants); the upper half of the state is used."""

    def __init__(self, seed):
        self.state = seed
        for _ in range(8):
            self.next32()

    def next32(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return self.state >> 32

    def below(self, limit):
        """A whole number 0 … limit − 1."""
        return self.next32() * limit >> 32

    def normal(self, deviation):
        """About normal around 0 with this standard deviation, in whole numbers: a sum of twelve even ones."""
        total = sum(self.next32() for _ in range(12))  # mean 6 · 2³², standard deviation 2³²
        return (total - (6 << 32)) * deviation >> 32

    def choose(self, weighted):
        """One of [(value, weight), …]."""
        pick = self.below(sum(weight for _, weight in weighted))
        for value, weight in weighted:
            pick -= weight
            if pick < 0:
                return value
        raise AssertionError("weights do not add up")

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]


def rounded_tenths(total, count):
    """total / count in whole tenths, half up."""
    return (20 * total + count) // (2 * count)


def leanings(random, people):
    """Per person and factor, in thousandths: the person's own level and their view of just this factor."""
    result = []
    for _ in range(people):
        level = random.normal(420)
        result.append([level + random.normal(450) for _ in FACTORS])
    return result


def missing_pattern(random, people, complete_factors):
    """Which statements each person leaves open: here and there one, now and then all of a factor."""
    result = []
    for _ in range(people):
        forgetful = random.below(100) < 12
        skipped = {factor for factor in FACTORS
                   if factor not in complete_factors and random.below(1000) < (9 if factor == 5 else 4)}
        blanks = set()
        for factor in FACTORS:
            for number in range(1, STATEMENTS[factor] + 1):
                blank = random.below(1000) < (60 if forgetful else 4)
                if factor not in complete_factors and (blank or factor in skipped):
                    blanks.add((factor, number))
        result.append(blanks)
    return result


def answer_of(latent):
    """The answer 1…5 nearest to a view in thousandths (4200 is 4,2)."""
    return min(5, max(1, (latent + 500) // 1000))


def answers_with_mean(latents, hundredths):
    """Answers whose mean is as near as can be to the one wanted, by shifting all the views alike."""
    def gap(shift):
        return 100 * sum(answer_of(latent + shift) for latent in latents) - hundredths * len(latents)

    low, high = -9000, 9000  # everyone below, everyone above; the gap grows with the shift
    while high - low > 1:
        middle = (low + high) // 2
        if gap(middle) < 0:
            low = middle
        else:
            high = middle
    best = high if gap(high) <= -gap(low) else low
    return [answer_of(latent + best) for latent in latents]


def answers_with_counts(latents, counts):
    """Answers with exactly these counts of 1…5: those who lean lowest give the ones, and so on."""
    values = [value for value, count in enumerate(counts, start=1) for _ in range(count)]
    assert len(values) == len(latents)
    answers = [0] * len(latents)
    for value, place in zip(values, sorted(range(len(latents)), key=lambda place: (latents[place], place))):
        answers[place] = value
    return answers


def background(random, service_type):
    """Gender, age, education, position and leadership of one person, as the portal's answers go."""
    women = {"Barnehage": 88, "Hjemmetjeneste": 86, "Sykehjem": 87, "Renhold": 80, "Brann og redning": 8,
             "Vei, vann og avløp": 15, "Eiendom": 12}.get(service_type, 68)
    gender = random.choose([("Kvinne", 98 * women), ("Mann", 98 * (100 - women)), ("Ønsker ikke å svare", 200)])
    age = random.choose([("Under 20", 3), ("20-29", 130), ("30-39", 230), ("40-49", 270), ("50-59", 250),
                         ("60 eller eldre", 114)])
    education = random.choose([("Grunnskole", 5), ("Videregående skole", 20), ("Fagbrev", 22),
                               ("Universitet/høyskole", 53)])
    position = random.choose([("100", 58), ("80", 16), ("75", 8), ("60", 6), ("50", 8), ("20", 4)])
    leader = random.choose([("Ja", 8), ("Nei", 92)])
    return [gender, age, education, position, leader]


def unit_rows(random, year, code, service_type, people):
    """The respondents of one unit: for each the background and the answers, None for a missing one."""
    administration = code == ADMINISTRATION
    persons = leanings(random, people)
    blanks = missing_pattern(random, people, {1} if administration else set())
    if (year, code) == SKIPS[:2]:
        blanks[0] |= {(SKIPS[2], number) for number in range(1, STATEMENTS[SKIPS[2]] + 1)}
    climate = random.normal(11)
    answers = [{} for _ in range(people)]
    for factor in FACTORS:
        places = []
        latents = []
        for person in range(people):
            for number in range(1, STATEMENTS[factor] + 1):
                latent = persons[person][factor - 1] + random.normal(620)
                if (factor, number) not in blanks[person]:
                    places.append((person, number))
                    latents.append(latent)
        wanted = USUAL_MEANS[year][factor - 1] + climate + random.normal(9)
        wanted = min(HIGHEST_MEAN, max(LOWEST_MEAN, wanted))
        if administration:
            wanted = 10 * ADMINISTRATION_MEANS[year][factor - 1]
        if administration and year == "2023" and factor == 1:
            given = answers_with_counts(latents, ADMINISTRATION_FACTOR_1)
        elif latents:
            given = answers_with_mean(latents, wanted)
        else:
            given = []
        if administration:
            assert rounded_tenths(sum(given), len(given)) == ADMINISTRATION_MEANS[year][factor - 1]
        for (person, number), answer in zip(places, given):
            answers[person][factor, number] = answer
    rows = []
    for person in range(people):
        row = [answers[person].get((factor, number))
               for factor in FACTORS for number in range(1, STATEMENTS[factor] + 1)]
        if all(answer is None for answer in row):
            row[0] = 4  # a respondent has answered something
        rows.append((background(random, service_type), row))
    return rows


def units_of(year):
    """code, name, parent, service type, respondents and invited of every unit of a round."""
    for code, name21, name23, parent21, parent23, service_type, counts21, counts23 in UNITS:
        name, parent, counts = (name23, parent23, counts23) if year == "2023" else (name21, parent21, counts21)
        if counts is not None:
            yield code, name, parent, service_type, counts[0], counts[1]


def responses(year):
    random = Random(SEED + int(year))
    rows = []
    for code, name, parent, service_type, people, _ in units_of(year):
        for person, answers in unit_rows(random, year, code, service_type, people):
            rows.append([year, MUNICIPALITY, code, name, parent, service_type, *person,
                         *("" if answer is None else str(answer) for answer in answers)])
    random.shuffle(rows)
    header = ["Periode", "Kommune", "Enhetskode", "Enhet", "Overordnet", "Enhetstype", "Kjønn", "Alder",
              "Utdanning", "Stillingsprosent", "Lederansvar"]
    header += [f"F{factor}_{number}" for factor in FACTORS for number in range(1, STATEMENTS[factor] + 1)]
    return [header, *rows]


def composite(year):
    """What a portal publishes: a row per unit with everything below it, nothing of units with fewer than five."""
    random = Random(SEED + int(year))
    units = list(units_of(year))
    parents = {code: parent for code, _, parent, _, _, _ in units}
    respondents = {code: 0 for code in parents}
    invited = {code: 0 for code in parents}
    counts = {code: {factor: [0] * 5 for factor in FACTORS} for code in parents}
    for code, _, _, service_type, people, asked in units:
        people = max(0, people - random.below(4))
        statements = [factor for factor in FACTORS for _ in range(STATEMENTS[factor])]
        rows = [answers for _, answers in unit_rows(random, year, code, service_type, people)]
        above = code
        while above:
            respondents[above] += people
            invited[above] += asked
            for answers in rows:
                for factor, answer in zip(statements, answers):
                    if answer is not None:
                        counts[above][factor][answer - 1] += 1
            above = parents[above]

    def tenths(count):
        return f"{count // 10},{count % 10}"

    header = ["Periode", "Enhetskode", "Enhet", "Overordnet", "Enhetstype", "Svar", "Inviterte"]
    header += [f"F{factor}" for factor in FACTORS]
    header += [f"F{factor} {value}" for factor in FACTORS for value in range(1, 6)]
    table = [header]
    for code, name, parent, service_type, _, _ in units:
        row = [year, code, name, parent, service_type]
        if respondents[code] < 5:
            row += ["<5", str(invited[code])] + ["*"] * 60
        else:
            row += [str(respondents[code]), str(invited[code])]
            given = [(counts[code][factor], sum(counts[code][factor])) for factor in FACTORS]
            row += [tenths(rounded_tenths(sum(value * count for value, count in enumerate(each, start=1)), all_given))
                    for each, all_given in given]
            row += [tenths(rounded_tenths(100 * count, all_given)) for each, all_given in given for count in each]
        table.append(row)
    return table


def unit_list(year):
    header = ["Enhetskode", "Enhet", "Overordnet", "Enhetstype", "Inviterte"]
    return [header, *([code, name, parent, service_type, str(invited)]
                      for code, name, parent, service_type, _, invited in units_of(year))]


def benchmarks():
    header = ["Kilde", "År", "Lest", "Nivå", "Enhetstype"] + [f"F{factor}" for factor in FACTORS]
    rows = [[source, str(year), read, level, service_type,
             *("" if mean is None else f"{mean // 10},{mean % 10}" for mean in means)]
            for source, year, read, level, service_type, means in BENCHMARKS]
    return [header, *rows]


def write(folder, name, rows):
    """`;`-separated, UTF-8 with a byte order mark and CRLF: the way a Norwegian spreadsheet saves CSV."""
    def cell(text):
        return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in ';"\r\n') else text

    text = "".join(";".join(cell(value) for value in row) + "\r\n" for row in rows)
    with open(os.path.join(folder, name), "wb") as file:
        file.write(b"\xef\xbb\xbf" + text.encode("utf-8"))


def main(arguments):
    folder = arguments[0] if arguments else os.path.dirname(os.path.abspath(__file__))
    for year in ("2021", "2023"):
        write(folder, f"fjordvik-{year}-svar.csv", responses(year))
        write(folder, f"fjordvik-enheter-{year}.csv", unit_list(year))
    write(folder, "fjordvik-2019-sammensatt.csv", composite("2019"))
    write(folder, "referansesnitt.csv", benchmarks())


if __name__ == "__main__":
    main(sys.argv[1:])
