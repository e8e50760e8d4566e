#!/usr/bin/env python3
"""Pages that one reads, on paper: made by the program with a window, heard as a screen reader hears them, and every cell held
against the JSON of the command line.

    test_page_papers.py CLI PROGRAM [unittest arguments]
"""

import functools
import json
import os
import pathlib
import shutil
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(2)
from test_export_pdf import CLI, DATA, rows, run, structure, uncompressed, unmarked  # noqa: E402 (takes the first word)

REASONS = {"below-floor": "fewer than 5 answers", "protects-another": "hidden to protect another"}


def plain(text):
    return text.replace("\xa0", " ").strip()


class PagePapers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = pathlib.Path(tempfile.mkdtemp())
        cls.database = cls.home / "Fjordvik.faktorbenk"
        for year in (2021, 2023):
            cls.done(CLI, "import", "units", DATA / f"fjordvik-enheter-{year}.csv", "--round", year, "--db", cls.database)
            cls.done(CLI, "import", "responses", DATA / f"fjordvik-{year}-svar.csv", "--db", cls.database)
        cls.done(CLI, "import", "benchmarks", DATA / "referansesnitt.csv", "--db", cls.database)
        cls.units = json.loads(cls.done(CLI, "units", "--db", cls.database, "--format", "json").stdout)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.home)

    @classmethod
    def done(cls, *words, **options):
        finished = run(*words, **options)
        assert finished.returncode == 0, (words, finished.returncode, finished.stderr)
        return finished

    @classmethod
    @functools.cache
    def paper(cls, page, unit="110", language="en"):
        file = cls.home / f"{page}-{unit}-{language}.pdf"
        os.environ.update(HOME=str(cls.home), XDG_CONFIG_HOME=str(cls.home), QT_QPA_PLATFORM="offscreen")
        cls.done(PROGRAM, cls.database, "--page", page, "--unit", unit, "--lang", language, "--paper", file)
        return file

    @classmethod
    @functools.cache
    def heard(cls, page, unit="110"):
        return structure(cls.paper(page, unit))

    def table(self, page, unit="110"):
        (table,) = self.heard(page, unit).all("Table")
        return [[plain(cell) for cell in row] for row in rows(table)]

    @classmethod
    @functools.cache
    def report(cls, unit, round_="2023"):
        return json.loads(cls.done(CLI, "report", "--db", cls.database, "--unit", unit, "--round", round_, "--format",
                                   "json").stdout)

    def earlier(self, unit):
        """The report of 2021; none if the unit was not there."""
        finished = run(CLI, "report", "--db", self.database, "--unit", unit, "--round", "2021", "--format", "json")
        return json.loads(finished.stdout) if finished.returncode == 0 else None

    def test_the_heat_map_has_every_mean_of_every_unit_and_how_many_answered_A6(self):
        head, *lines = self.table("heatmap")
        self.assertEqual(len(head), 12)
        self.assertEqual(len(lines), len(self.units))
        self.assertTrue(any(unit["status"] == "withheld" for unit in self.units))
        for unit, line in zip(self.units, lines):
            report = self.report(unit["code"])
            self.assertEqual(line[0], unit["name"])
            if report["status"] == "withheld":
                self.assertEqual(len(line), 2, "no figure and no n (rule A5)")
                self.assertTrue(line[1].startswith(REASONS[report["reason"]]), line)
                continue
            self.assertEqual(line[1], str(report["respondents"]))
            wanted = [f"{each['mean']:.1f}" if each["status"] == "released" else "–" for each in report["factors"]]
            self.assertEqual(line[2:], wanted, unit["name"])

    def test_the_heat_map_goes_over_pages_with_its_head_on_each(self):
        file = self.paper("heatmap", language="nb")
        pages = run("pdftotext", file, "-").stdout.split("\f")[:-1]
        self.assertGreater(len(pages), 1)
        for page in pages:
            text = " ".join(page.split())
            for word in ("Indre motivasjon", "Prososial motivasjon", "Fjordvik.faktorbenk", "Måling 2023", "grense 5",
                         "tillitsvalgt", "alle tjenester", "alle nivåer"):
                self.assertIn(word, text)
        names = {unit["code"]: unit for unit in json.loads(self.done(CLI, "units", "--db", self.database, "--format", "json").stdout)}
        shown = [unit["name"] for unit in names.values() if unit["parent"]]
        for page in pages[1:]:
            text = " ".join(page.split())
            self.assertIn("(forts.) ", text)
            below = " " + text.split("(forts.) ")[1]
            first = min((name for name in shown if f" {name} " in below), key=lambda name: below.index(f" {name} "))
            path, (at,) = [], [unit for unit in names.values() if unit["name"] == first]
            while at["parent"]:
                at = names[at["parent"]]
                path.insert(0, at["name"])
            self.assertIn(f"{' › '.join(path)} (forts.)", text, "of what the first unit of the page is a part")
        self.assertNotIn("(forts.)", pages[0])
        heads = [row for row in next(structure(file).all("Table")).all("TR") if all(c.kind == "TH" for c in row.children)]
        self.assertEqual(len(heads), 1, "a head that stands again is not read out again")

    def test_the_distributions_are_those_of_the_json_report_N7(self):
        told = "".join(node.text() for node in self.heard("distribution").all("P"))
        self.assertIn("Percent of answers, not of people", told)
        some = 0
        for unit in self.units:
            report = self.report(unit["code"])
            if report["status"] == "withheld":
                continue
            for factor, line in zip(report["factors"], self.table("distribution", unit["code"])[1:], strict=True):
                self.assertTrue(line[0].startswith(f"{factor['factor']} "), line)
                if factor.get("distribution"):
                    some += 1
                    self.assertEqual(line[2:7], [f"{share:.1f}%" for share in factor["distribution"]])
                    self.assertEqual(line[7], f"{factor['answers']:,}")
                else:
                    self.assertEqual(len(line), 2, line)
        self.assertGreater(some, 250)

    def test_the_trend_has_both_rounds_their_difference_and_the_margin_N8_N9(self):
        for unit in ("110", "1201", "1"):
            now, then = self.report(unit), self.report(unit, "2021")
            for this, before, line in zip(now["factors"], then["factors"], self.table("trend", unit)[1:], strict=True):
                since = [each for each in this["comparisons"] if each["with"] == "round"]
                self.assertEqual(line[2:4], [f"{before['mean']:.1f}", f"{this['mean']:.1f}"])
                words = {"above": "▲ {:.1f} above", "below": "▼ {:.1f} below", "within": "• within"}[since[0]["verdict"]]
                self.assertEqual(line[4], words.format(abs(since[0]["difference"])))
                self.assertEqual(line[5], f"± {this['margin']:.2f}")
                municipality = [each for each in this["comparisons"] if each["with"] == "municipality"]
                self.assertEqual(len(municipality), unit != "1")
                if municipality:
                    self.assertEqual(line[6], f"{municipality[0]['mean']:.1f}")
            said = [node.attributes.get("/Alt") for node in self.heard("trend", unit).all("Figure")]
            self.assertEqual(len(said), 10)

    def test_response_rates_are_those_of_the_json_and_unknown_is_said_N11(self):
        rates = 0
        for unit, line in zip(self.units, self.table("rates")[1:], strict=True):
            self.assertEqual(line[0], unit["name"])
            if unit["status"] == "withheld":
                self.assertEqual(line[1:4], ["–"] * 3)
                continue
            now, before = self.report(unit["code"]), self.earlier(unit["code"])
            rate = now["responseRate"]
            self.assertEqual(line[1:4], [str(now["respondents"]), str(now["invited"]) if now["invited"] else "unknown",
                                         f"{rate:.1f}%" if rate is not None else "unknown"])
            if before and before["status"] == "released":
                self.assertEqual(line[5], f"{before['responseRate']:.1f}%")
                rates += 1
        self.assertGreater(rates, 20)

    def test_background_is_that_of_the_json_for_the_municipality_only_A4(self):
        groups = json.loads(self.done(CLI, "background", "--db", self.database, "--format", "json").stdout)
        lines = [line for line in self.table("background")[1:] if len(line) > 1]
        self.assertEqual(len(lines), 1 + len(groups))
        for group, line in zip(groups, lines[1:]):
            if group["status"] == "withheld":
                self.assertEqual(line[0], group["category"])
                self.assertEqual(len(line), 2)
                continue
            self.assertEqual(line[0], f"{group['category']} ({group['respondents']})")
            self.assertEqual(line[1:], [f"{each['mean']:.1f}" if each["status"] == "released" else "–"
                                        for each in group["factors"]])

    def test_what_is_hidden_and_the_board_have_no_figures_and_are_not_noted_as_handed_out(self):
        def noted():
            return len(json.loads(self.done(CLI, "handed-out", "--db", self.database, "--format", "json").stdout or "[]"))
        self.heard("heatmap", "120")
        before = noted()
        self.assertGreater(before, 0)
        self.assertGreater(len(self.table("hidden", "120")), 2)
        self.assertGreater(len(self.table("board", "120")), 20)
        self.assertEqual(noted(), before)

    def test_what_has_changed_is_what_the_command_line_tells_and_has_no_figures(self):
        told = json.loads(self.done(CLI, "changes", "--db", self.database, "--since", "2020-01-01", "--format", "json").stdout)
        changes = told["changes"]
        self.assertGreater(len(changes), 3)
        lines = self.table("changes", "1301")[1:]
        self.assertEqual(len([line for line in lines if len(line) > 1]), len(changes))
        files = " ".join(" ".join(line) for line in lines)
        for change in changes:
            for file in change.get("files", []):
                self.assertIn(file, files)
        again = json.loads(self.done(CLI, "changes", "--db", self.database, "--since", "2020-01-01", "--format", "json").stdout)
        self.assertEqual(len(again["changes"]), len(changes), "it is not noted as handed out")

    def test_where_a_unit_stands_the_floor_and_what_is_in_the_file_print_too(self):
        self.assertEqual(len(self.table("now")), 1 + 5, "the five phases")
        rounds = [line[0] for line in self.table("responses")[1:]]
        self.assertEqual(rounds, ["2023", "2021"])
        words = run("pdftotext", self.paper("anonymity"), "-").stdout
        self.assertIn("never been changed", " ".join(words.split()))

    def test_it_can_be_read_aloud_and_names_its_origin(self):
        for page in ("heatmap", "distribution", "trend", "rates", "background", "hidden", "board", "changes", "now", "responses",
                     "anonymity"):
            file = self.paper(page)
            self.assertRegex(run("pdfinfo", file).stdout, r"Tagged:\s+yes")
            self.assertEqual(run("qpdf", "--check", file).returncode, 0, page)
            content = uncompressed(file)
            self.assertEqual(unmarked(content), [], page)
            self.assertEqual(content.count(b"/Alt "), content.count(b"/S /Figure"))
            for header in self.heard(page).all("TH"):
                self.assertIn(header.attributes.get("/Scope"), ("/Column", "/Row"))
            headings = [node.kind for node in self.heard(page).all("H1", "H2", "H3")]
            self.assertEqual(headings, ["H1"] + ["H2"] * (6 if page == "anonymity" else 0), page)
            for text in run("pdftotext", file, "-").stdout.split("\f")[:-1]:
                for word in ("For leaders", "Round 2023", "floor 5", "Fjordvik.faktorbenk", "results of"):
                    self.assertIn(word, " ".join(text.split()), page)

    def test_the_promise_is_on_two_pages_word_for_word_in_every_language(self):
        for language in ("nb", "nn", "en"):
            file = self.paper("anonymity", "110", language)
            self.assertRegex(run("pdfinfo", file).stdout, r"Pages:\s+2\n")
            self.assertEqual(unmarked(uncompressed(file)), [], language)
            tree = structure(file)
            source = (DATA.parent / "resources/anonymity" / f"{language}.md").read_text(encoding="utf-8")
            heard = " ".join(run("pdftotext", "-raw", file, "-").stdout.split())
            headings = [line[3:] for line in source.splitlines() if line.startswith("## ")]
            self.assertEqual([node.kind for node in tree.all("H1", "H2", "H3")], ["H1"] + ["H2"] * len(headings))
            points = [line for line in source.splitlines() if line[:2] == "- " or line[:1].isdigit()]
            self.assertEqual(len(list(tree.all("LI"))), len(points))
            (table,) = tree.all("Table")
            self.assertEqual(len(list(table.all("TR"))), sum(line.startswith("|") for line in source.splitlines()) - 1)
            for line in source.splitlines():
                for part in line.strip("#-|0123456789. ").replace("|", "**").split("**"):
                    words = " ".join(part.split())
                    if len(words) > 2 and not words.startswith("--"):
                        self.assertIn(words, heard, language)

    def test_the_same_page_makes_the_same_bytes(self):
        first = self.paper("heatmap").read_bytes()
        again = self.home / "again.pdf"
        self.done(PROGRAM, self.database, "--page", "heatmap", "--unit", "110", "--lang", "en", "--paper", again)
        self.assertEqual(again.read_bytes(), first)

    def test_a_unit_that_is_hidden_has_no_paper_A2(self):
        hidden = next(unit["code"] for unit in self.units if unit["status"] == "withheld")
        for page in ("distribution", "overview"):
            file = self.home / "none.pdf"
            finished = run(PROGRAM, self.database, "--page", page, "--unit", hidden, "--lang", "en", "--paper", file)
            self.assertEqual(finished.returncode, 1)
            self.assertFalse(file.exists())


if __name__ == "__main__":
    unittest.main()
