#!/usr/bin/env python3
"""The lint can fail: what it must not let through is put into a small house of its own, each fault by itself."""

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import anonymity  # noqa: E402
import includes  # noqa: E402
import translations  # noqa: E402

RAW_NAMES = ["GroupTally", "FactorTally", "RoundTallies", "MeanMoments", "BackgroundTallies", "HandedOutState",
             "HandedOutGroups", "RoundResponses", "UnitResponses", "Tally"]
ABOVE = ["wording", "report", "cli", "gui", "app"]


class Walls(unittest.TestCase):
    def faults(self, path, *lines):
        with tempfile.TemporaryDirectory() as name:
            file = pathlib.Path(name) / path
            file.parent.mkdir(parents=True)
            file.write_text("\n".join(lines) + "\n", encoding="utf-8")
            return list(includes.faults(pathlib.Path(name)))

    def assert_refused(self, path, line, why):
        found = self.faults(path, "#pragma once", line)
        self.assertTrue(any(f"{path}:2:" in fault and why in fault for fault in found), (path, line, found))

    def assert_let_through(self, path, line):
        self.assertEqual(self.faults(path, line), [], (path, line))

    def test_a6_raw_figures_are_not_named_above_the_gate(self):
        for room in ABOVE:
            for name in RAW_NAMES:
                self.assert_refused(f"{room}/page.cpp", f"    const survey::{name} &raw = figures;", "raw figures above the gate")
            self.assert_refused(f"{room}/page.h", "auto raw = store::readTallies(connection, round);", "raw figures above the gate")

    def test_a6_raw_figures_are_not_included_above_the_gate(self):
        for room in ABOVE:
            for header in ("tally", "responses", "roundtallies"):
                self.assert_refused(f"{room}/page.cpp", f'#include "survey/{header}.h"', "raw figures above the gate")

    def test_a6_the_workbench_carries_raw_figures_in_the_places_named_and_nowhere_else(self):
        self.assert_refused("workbench/newthing.cpp", "survey::RoundTallies tallies;", "raw figures above the gate")
        for known in includes.RAW_IN_THE_WORKBENCH:
            self.assert_let_through(f"workbench/{known}", "survey::RoundTallies tallies;")
        for path in includes.RAW_IN_THE_WORKBENCH:
            source = pathlib.Path(__file__).resolve().parents[2] / "src" / "workbench" / path
            self.assertTrue(source.exists(), f"{path} is not there any more: take it off the list")

    def test_a_word_in_a_comment_or_within_another_is_no_name(self):
        self.assert_let_through("gui/page.cpp", "// says nothing of a Tally")
        self.assert_let_through("gui/page.cpp", "class TallyMarks; // strokes on the wall")

    def test_a_room_includes_only_what_it_may_know(self):
        self.assert_refused("gui/page.cpp", '#include "store/connection.h"', "gui may not know store")
        self.assert_refused("disclosure/gate.cpp", '#include "store/connection.h"', "disclosure may not know store")
        self.assert_refused("importer/x.cpp", "#include <QSqlQuery>", "may not use this part of Qt")
        self.assert_refused("cli/x.cpp", "#include <QWidget>", "may not use this part of Qt")
        self.assert_let_through("gui/page.cpp", '#include "disclosure/gate.h"')

    def test_sql_is_in_store_and_nowhere_else(self):
        self.assert_refused("workbench/x.cpp", 'run("SELECT * FROM unit");', "SQL outside store")
        self.assert_let_through("store/x.cpp", 'run("SELECT * FROM unit");')

    def test_every_room_of_the_house_has_its_rule(self):
        source = pathlib.Path(__file__).resolve().parents[2] / "src"
        self.assertEqual({path.name for path in source.iterdir() if path.is_dir()}, set(includes.ROOMS))


class EasyToRead(unittest.TestCase):
    def test_lix_is_words_to_a_sentence_and_long_words_in_a_hundred(self):
        self.assertEqual(anonymity.lix("Ola ser sola. Kari arbeider."), 5 / 2 + 100 * 1 / 5)

    def test_what_begins_a_point_ends_like_a_sentence_and_a_table_is_not_prose(self):
        self.assertEqual(anonymity.lix("## To ord\n- **Hvem ser det?** Ingen ser det.\n| Enhetene | 4,2 |"), 8 / 3)

    def test_an_office_s_prose_is_too_heavy(self):
        heavy = "Opplysningene behandles i samsvar med personvernforordningens bestemmelser om databehandleres forpliktelser overfor de registrerte."
        self.assertGreater(anonymity.lix(heavy), anonymity.LIX)


class OneWordForOneThing(unittest.TestCase):
    def test_a_word_that_is_not_ours_is_named_with_the_one_that_is(self):
        for text, instead in (("Runde 2023", "måling"), ("i rundene før", "måling"), ("Filen er låst", "fila"), ("enhetslisten", "lista")):
            (fault,) = translations.faults_of_words(text, "nb")
            self.assertIn(f"«{instead}»", fault)
        self.assertEqual(len(list(translations.faults_of_words("rundane og ein runde", "nn"))), 2)

    def test_a_word_within_another_is_let_through(self):
        for text in ("avrundet av grunnen", "bakgrunnen", "i grunnen", "profilen", "fila", "måling"):
            self.assertEqual(list(translations.faults_of_words(text, "nb")), [])


if __name__ == "__main__":
    unittest.main()
