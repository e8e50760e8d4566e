#!/usr/bin/env python3
"""Presentations read back with eyes that are not ours: check_pptx.py's rules, and every figure held against the JSON.

    test_export_pptx.py CLI [unittest arguments]
"""

import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile

from check_pptx import Deck

CLI = sys.argv.pop(1) if len(sys.argv) > 1 else "faktorbenk-cli"
DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
FIRST_FACTOR = 4  # title, how to read, overview, glance


def run(*words, language="en", **options):
    return subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, encoding="utf-8",
                          env={**os.environ, "FAKTORBENK_LANG": language}, timeout=300, **options)


def everything(content):
    """Every part of a package as one string, packages inside it included."""
    texts = []
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for name in package.namelist():
            part = package.read(name)
            texts.append(everything(part) if name.endswith(".xlsx") else part.decode("utf-8", "replace"))
    return "\n".join(texts)


class ExportPptx(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = pathlib.Path(tempfile.mkdtemp())
        cls.database = cls.home / "Fjordvik.faktorbenk"
        for year in (2021, 2023):
            cls.done("import", "units", DATA / f"fjordvik-enheter-{year}.csv", "--round", year, "--db", cls.database)
            cls.done("import", "responses", DATA / f"fjordvik-{year}-svar.csv", "--db", cls.database)
        cls.done("import", "benchmarks", DATA / "referansesnitt.csv", "--db", cls.database)
        cls.all = {}
        for audience in ("leader", "staff"):
            folder = cls.home / audience
            cls.done("export", "pptx", "--db", cls.database, "--all", "--audience", audience, "--out", folder)
            cls.all[audience] = {file.name.split(" ")[0]: file for file in folder.glob("*.pptx")}

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.home)

    @classmethod
    def done(cls, *words, **options):
        finished = run(*words, **options)
        assert finished.returncode == 0, (words, finished.returncode, finished.stderr)
        return finished

    def report(self, unit, audience="leader"):
        return json.loads(self.done("report", "--db", self.database, "--unit", unit, "--audience", audience,
                                    "--format", "json").stdout)

    def decks(self, audience):
        for unit, file in self.all[audience].items():
            yield self.report(unit, audience), Deck(file)

    def test_every_presentation_keeps_the_rules_of_the_format(self):
        for audience in self.all:
            for report, deck in self.decks(audience):
                self.assertEqual(deck.faults, [], report["unit"]["name"])

    def test_released_units_have_a_presentation_and_withheld_ones_none(self):
        units = json.loads(self.done("units", "--db", self.database, "--format", "json").stdout)
        released = {unit["code"] for unit in units if unit["status"] == "released"}
        self.assertTrue(released < {unit["code"] for unit in units})
        for files in self.all.values():
            self.assertEqual(set(files), released)

    def test_charts_show_what_the_json_report_says_A6(self):
        for audience in self.all:
            for report, deck in self.decks(audience):
                for factor in report["factors"]:
                    charts = deck.charts(deck.slides[FIRST_FACTOR + factor["factor"] - 1])
                    if factor["status"] == "withheld":
                        self.assertEqual(charts, [])
                        continue
                    self.assertEqual(len(charts), 2 if factor["distribution"] else 1)
                    (means,) = charts[0][1].values()
                    self.assertEqual(means, [factor["mean"]] + [each["mean"] for each in factor["comparisons"]][:5])
                    if factor["distribution"]:
                        (shares,) = charts[1][1].values()
                        self.assertEqual(shares, factor["distribution"])

    def test_the_overview_shows_each_mean_and_its_sign_N8(self):
        signs = {"above": "▲", "within": "•", "below": "▼"}
        for report, deck in self.decks("staff"):
            (table,) = deck.tables(deck.slides[2])
            for factor, row in zip(report["factors"], table[1:], strict=True):
                if factor["status"] == "withheld":
                    self.assertEqual(set(row[2:]), {"–"})
                    continue
                wanted = [f"{factor['mean']:.1f}"] + [f"{signs[each['verdict']]}  {each['mean']:.1f}" for each in factor["comparisons"]]
                self.assertEqual([cell for cell in row[1:] if cell != "–"], wanted)

    def test_staff_gets_no_distribution_anywhere_in_the_bytes_A7(self):
        for unit, file in self.all["staff"].items():
            text = everything(file.read_bytes())
            for word in ("percentStacked", "Percent of answers", "partly agree", "neither agree"):
                self.assertNotIn(word, text, unit)
            self.assertIn("percentStacked", everything(self.all["leader"][unit].read_bytes()))

    def test_the_same_input_makes_the_same_bytes(self):
        for zone in ("UTC", "Asia/Tokyo"):
            path = self.home / f"{zone[:3]}.pptx"
            subprocess.run([CLI, "export", "pptx", "--db", self.database, "--unit", "110", "--out", path], check=True,
                           capture_output=True, env={**os.environ, "FAKTORBENK_LANG": "en", "TZ": zone}, timeout=60)
            self.assertEqual(path.read_bytes(), self.all["leader"]["110"].read_bytes())

    def test_texts_are_in_the_language_asked_for(self):
        for language, tag, word in (("nb", "nb-NO", "hvordan"), ("nn", "nn-NO", "korleis"), ("en", "en-GB", "how")):
            path = self.home / f"{language}.pptx"
            self.done("export", "pptx", "--db", self.database, "--unit", "110", "--lang", language, "--out", path)
            deck = Deck(path)
            self.assertEqual(deck.faults, [])
            text = everything(path.read_bytes())
            self.assertIn(f"<dc:language>{tag}</dc:language>", text)
            self.assertIn(word, deck.title(deck.slides[1]).lower())

    def test_slides_take_the_look_of_a_template_and_leave_its_slides_out(self):
        template, path = self.home / "template.pptx", self.home / "on-template.pptx"
        with zipfile.ZipFile(self.all["leader"]["110"]) as package, zipfile.ZipFile(template, "w") as changed:
            for name in package.namelist():
                part = package.read(name).replace(b'srgbClr val="0E5561"', b'srgbClr val="7A1F5C"').replace(b"Administrasjon", b"Template")
                changed.writestr(name, part)
        self.done("export", "pptx", "--db", self.database, "--unit", "110", "--audience", "staff", "--template", template, "--out", path)
        deck, plain = Deck(path), Deck(self.all["staff"]["110"])
        self.assertEqual(deck.faults, [])
        self.assertIn(b"7A1F5C", deck.parts["ppt/theme/theme1.xml"])
        self.assertEqual([deck.text(slide) for slide in deck.slides], [plain.text(slide) for slide in plain.slides])
        self.assertNotIn("percentStacked", everything(path.read_bytes()))

    def test_a_template_as_libreoffice_saves_it_has_smaller_slides_and_no_styles(self):
        # Slides of 28 cm, placeholders without an index, and the look on sample texts instead of in the master.
        template, path = self.home / "impress.pptx", self.home / "on-impress.pptx"
        smaller = 10_080_000 / 12_192_000

        def shrunk(found):
            return found.group(1) + b'"%d"' % (int(found.group(2)) * smaller)

        with zipfile.ZipFile(self.all["leader"]["110"]) as package, zipfile.ZipFile(template, "w") as changed:
            for name in package.namelist():
                part = package.read(name)
                if name.startswith(("ppt/slideMasters/s", "ppt/slideLayouts/s")) or name == "ppt/presentation.xml":
                    part = re.sub(rb'(\b(?:x|y|cx|cy)=)"(\d+)"', shrunk, part)
                    part = re.sub(rb"<p:txStyles>.*</p:txStyles>", b"", part, flags=re.S)
                    part = re.sub(rb'<p:ph (type="body" )?idx="1"/>', rb"<p:ph \1/>", part)
                changed.writestr(name, part)
        self.done("export", "pptx", "--db", self.database, "--unit", "110", "--template", template, "--out", path)
        deck, plain = Deck(path), Deck(self.all["leader"]["110"])
        self.assertEqual(deck.faults, [])
        self.assertEqual(len(deck.slides), len(plain.slides))
        self.assertEqual([sorted(deck.text(slide).split("\n")) for slide in deck.slides],
                         [sorted(plain.text(slide).split("\n")) for slide in plain.slides])
        sizes = [{int(size) for size in re.findall(rb'sz="(\d+)"', each.parts[each.slides[2]])} for each in (deck, plain)]
        self.assertLess(max(sizes[0]), max(sizes[1]))  # all of a slide is smaller, so that nothing runs out of its place

    def test_a_template_that_is_none_is_refused_in_a_sentence_and_nothing_is_written(self):
        wrong, path = self.home / "wrong.pptx", self.home / "none.pptx"
        for content in (b"", b"no zip at all", (self.all["leader"]["110"].read_bytes())[:5000]):
            wrong.write_bytes(content)
            refused = run("export", "pptx", "--db", self.database, "--unit", "110", "--template", wrong, "--out", path)
            self.assertEqual(refused.returncode, 1)
            self.assertIn("cannot be used as a template", refused.stderr)
            self.assertFalse(path.exists())


if __name__ == "__main__":
    unittest.main()
