#!/usr/bin/env python3
"""The bundled sample is what it claims to be. Reads the files with code of its own, in whole numbers only."""

import collections
import csv
import pathlib
import subprocess
import sys
import tempfile
import unittest

DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
FILES = ["fjordvik-2021-svar.csv", "fjordvik-2023-svar.csv", "fjordvik-enheter-2021.csv",
         "fjordvik-enheter-2023.csv", "fjordvik-2019-sammensatt.csv", "referansesnitt.csv"]
FLOOR = 5


def rows(name):
    with open(DATA / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def columns(row, factor=None):
    return [name for name in row if name[0] == "F" and "_" in name
            and (factor is None or name.split("_")[0] == f"F{factor}")]


def answers(respondents, factor):
    return [int(row[name]) for row in respondents for name in columns(row, factor) if row[name]]


def half_up(numerator, denominator):
    whole, rest = divmod(numerator, denominator)
    return whole + (2 * rest >= denominator)


class Made(unittest.TestCase):
    def test_the_same_bytes_come_out_again(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([sys.executable, str(DATA / "generate_sample.py"), folder], check=True)
            self.assertEqual(sorted(path.name for path in pathlib.Path(folder).iterdir()), sorted(FILES))
            for name in FILES:
                with self.subTest(name):
                    self.assertEqual((DATA / name).read_bytes(), (pathlib.Path(folder) / name).read_bytes())

    def test_files_are_what_a_norwegian_spreadsheet_saves(self):
        for name in FILES:
            with self.subTest(name):
                content = (DATA / name).read_bytes()
                self.assertTrue(content.startswith(b"\xef\xbb\xbf"))
                self.assertEqual(content.count(b"\n"), content.count(b"\r\n"))


class Responses(unittest.TestCase):
    def test_respondents(self):
        for year, count in (("2021", 567), ("2023", 600)):
            with self.subTest(year):
                respondents = rows(f"fjordvik-{year}-svar.csv")
                self.assertEqual(len(respondents), count)
                self.assertEqual({row["Periode"] for row in respondents}, {year})
                for row in respondents:
                    self.assertTrue(any(row[name] for name in columns(row)))

    def test_thirty_six_statements(self):
        for year in ("2021", "2023"):
            row = rows(f"fjordvik-{year}-svar.csv")[0]
            self.assertEqual([len(columns(row, factor)) for factor in range(1, 11)],
                             [4, 4, 4, 4, 5, 3, 3, 3, 3, 3])
            self.assertEqual(len(columns(row)), 36)

    def test_answers_are_one_to_five_or_missing(self):
        for year in ("2021", "2023"):
            seen = collections.Counter(row[name] for row in rows(f"fjordvik-{year}-svar.csv")
                                       for name in columns(row))
            self.assertEqual(set(seen), {"", "1", "2", "3", "4", "5"})
            self.assertGreater(seen[""], 100)

    def test_whole_municipality_has_plausible_means(self):
        for year in ("2021", "2023"):
            respondents = rows(f"fjordvik-{year}-svar.csv")
            for factor in range(1, 11):
                given = answers(respondents, factor)
                with self.subTest(f"{year}, factor {factor}"):
                    self.assertGreaterEqual(10 * sum(given), 36 * len(given))
                    self.assertLessEqual(10 * sum(given), 47 * len(given))


class Administrasjon(unittest.TestCase):
    def setUp(self):
        self.respondents = [row for row in rows("fjordvik-2023-svar.csv") if row["Enhetskode"] == "110"]
        self.listed = {row["Enhetskode"]: row for row in rows("fjordvik-enheter-2023.csv")}

    def test_138_of_172(self):
        self.assertEqual(len(self.respondents), 138)
        self.assertEqual(self.listed["110"]["Inviterte"], "172")
        self.assertEqual(self.listed["110"]["Enhetstype"], "Administrasjon")
        self.assertNotIn("110", [row["Overordnet"] for row in self.listed.values()])

    def test_distribution_of_factor_1(self):
        given = answers(self.respondents, 1)
        self.assertEqual(len(given), 552)
        shares = [half_up(1000 * given.count(value), len(given)) for value in range(1, 6)]
        self.assertEqual(shares, [5, 33, 116, 451, 395])
        self.assertEqual(sum(shares), 1000)

    def test_displayed_means(self):
        means = [half_up(10 * sum(answers(self.respondents, factor)), len(answers(self.respondents, factor)))
                 for factor in range(1, 11)]
        self.assertEqual(means, [42, 42, 43, 42, 39, 41, 37, 43, 41, 46])

    def test_people_differ_as_people_do(self):
        # Standard deviation of the respondents' own means on factor 1 between 0.5 and 0.8, in 1/12 points.
        own = [12 * sum(answers([row], 1)) // len(answers([row], 1)) for row in self.respondents]
        n = len(own)
        spread = n * sum(mean * mean for mean in own) - sum(own) ** 2  # n (n − 1) · variance · 144
        self.assertGreater(100 * spread, 25 * 144 * n * (n - 1))
        self.assertLess(100 * spread, 64 * 144 * n * (n - 1))


class Units(unittest.TestCase):
    def setUp(self):
        self.lists = {year: {row["Enhetskode"]: row for row in rows(f"fjordvik-enheter-{year}.csv")}
                      for year in ("2021", "2023")}
        self.direct = {year: collections.Counter(row["Enhetskode"] for row in rows(f"fjordvik-{year}-svar.csv"))
                       for year in ("2021", "2023")}

    def total(self, year, code):
        below = [row["Enhetskode"] for row in self.lists[year].values() if row["Overordnet"] == code]
        return self.direct[year][code] + sum(self.total(year, unit) for unit in below)

    def test_forty_units_on_three_levels(self):
        for year, units in self.lists.items():
            with self.subTest(year):
                self.assertEqual(len(units), 40)
                depths = collections.Counter()
                for row in units.values():
                    depth = 1
                    while row["Overordnet"]:
                        row = units[row["Overordnet"]]
                        depth += 1
                    depths[depth] += 1
                self.assertEqual(depths, {1: 1, 2: 5, 3: 34})

    def test_responses_and_unit_list_agree(self):
        for year, units in self.lists.items():
            for row in rows(f"fjordvik-{year}-svar.csv"):
                listed = units[row["Enhetskode"]]
                for column in ("Enhet", "Overordnet", "Enhetstype"):
                    self.assertEqual(row[column], listed[column])

    def test_response_rates_of_units(self):
        for year, units in self.lists.items():
            for code, row in units.items():
                if int(row["Inviterte"]) >= FLOOR:
                    with self.subTest(f"{year} {code}"):
                        rate = 100 * self.direct[year][code]
                        self.assertGreaterEqual(rate, 60 * int(row["Inviterte"]))
                        self.assertLessEqual(rate, 95 * int(row["Inviterte"]))

    def test_units_under_the_floor(self):
        below = {year: sorted(code for code in units if self.total(year, code) < FLOOR)
                 for year, units in self.lists.items()}
        self.assertEqual(below, {"2021": ["1311", "1406", "1504", "1505"],
                                 "2023": ["1210", "1311", "1406", "1505"]})

    def test_people_directly_in_inner_units(self):
        self.assertEqual({code: self.direct["2023"][code] for code in ("1", "120", "130", "140", "150")},
                         {"1": 0, "120": 3, "130": 0, "140": 2, "150": 2})

    def test_one_unit_renamed_one_moved_one_closed_one_new(self):
        before, after = self.lists["2021"], self.lists["2023"]
        both = before.keys() & after.keys()
        self.assertEqual([code for code in both if before[code]["Enhet"] != after[code]["Enhet"]], ["1203"])
        self.assertEqual([code for code in both if before[code]["Overordnet"] != after[code]["Overordnet"]],
                         ["1211"])
        self.assertEqual(before.keys() - after.keys(), {"1212"})
        self.assertEqual(after.keys() - before.keys(), {"1502"})

    def test_one_factor_under_the_floor_in_a_unit_that_is_not(self):
        found = []
        for code in self.lists["2023"]:
            people = [row for row in rows("fjordvik-2023-svar.csv") if row["Enhetskode"] == code]
            for factor in range(1, 11):
                answering = sum(bool(answers([row], factor)) for row in people)
                if answering < FLOOR <= len(people):
                    found.append((code, factor))
        self.assertEqual(found, [("1503", 5)])


class Composite(unittest.TestCase):
    def setUp(self):
        self.units = {row["Enhetskode"]: row for row in rows("fjordvik-2019-sammensatt.csv")}

    def number(self, row, column):
        return 0 if row[column] == "<5" else int(row[column])

    def test_the_units_of_2021(self):
        listed = {row["Enhetskode"]: row for row in rows("fjordvik-enheter-2021.csv")}
        self.assertEqual(list(self.units), list(listed))
        for code, row in self.units.items():
            self.assertEqual((row["Periode"], row["Enhet"], row["Overordnet"]),
                             ("2019", listed[code]["Enhet"], listed[code]["Overordnet"]))

    def test_inner_units_count_their_sub_units(self):
        for code, row in self.units.items():
            below = [other for other in self.units.values() if other["Overordnet"] == code]
            for column in ("Svar", "Inviterte"):
                self.assertGreaterEqual(self.number(row, column), sum(self.number(other, column) for other in below))
            if row["Svar"] != "<5":
                self.assertLessEqual(int(row["Svar"]), int(row["Inviterte"]))

    def test_units_under_the_floor_have_no_figures(self):
        hidden = [code for code, row in self.units.items() if row["Svar"] == "<5"]
        self.assertGreater(len(hidden), 2)
        self.assertLess(len(hidden), 12)
        for code, row in self.units.items():
            figures = [row[column] for column in row if column[0] == "F"]
            self.assertEqual(len(figures), 60)
            self.assertEqual(set(figures) == {"*"}, code in hidden)

    def test_shares_fit_their_means(self):
        for row in self.units.values():
            if row["Svar"] == "<5":
                continue
            for factor in range(1, 11):
                mean = int(row[f"F{factor}"].replace(",", ""))
                shares = [int(row[f"F{factor} {value}"].replace(",", "")) for value in range(1, 6)]
                self.assertLessEqual(abs(sum(shares) - 1000), 2)
                weighted = sum(value * share for value, share in enumerate(shares, start=1))
                self.assertLessEqual(abs(weighted - 100 * mean), 50 + 10)


class Benchmarks(unittest.TestCase):
    def test_published_rows(self):
        published = rows("referansesnitt.csv")
        self.assertEqual([(row["Nivå"], row["Enhetstype"], row["År"], row["Lest"]) for row in published],
                         [("tjeneste", "Administrasjon", "2023", "2023-03-23"), ("nasjonal", "", "2020", ""),
                          ("nasjonal", "", "2017", "")])
        self.assertEqual([[row[f"F{factor}"] for factor in range(1, 11)] for row in published],
                         [["4,3", "4,4", "4,5", "4,3", "4,1", "4,2", "3,9", "4,6", "4,2", "4,6"],
                          ["4,3", "4,3", "4,2", "4,2", "4,0", "4,3", "3,7", "4,5", "4,1", "4,7"],
                          ["4,3", "4,3", "4,2", "4,3", "4,0", "4,3", "", "", "", ""]])
        for row in published:
            self.assertTrue(row["Kilde"])


if __name__ == "__main__":
    unittest.main()
