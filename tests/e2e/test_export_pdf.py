#!/usr/bin/env python3
"""Reports on paper, read back with poppler's and qpdf's tools: structure as it is heard, and every figure held against the JSON.

    test_export_pdf.py CLI [unittest arguments]
"""

import functools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

CLI = sys.argv.pop(1) if len(sys.argv) > 1 else "faktorbenk-cli"
DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
SIGNS = {"above": "▲", "within": "•", "below": "▼"}
SHARE_WORDS = ("Percent of answers", "partly agree", "neither agree", "distribution", "%")


def run(*words, language="en", **options):
    return subprocess.run([*map(str, words)], capture_output=True, text=True, encoding="utf-8",
                          env={**os.environ, "FAKTORBENK_LANG": language}, timeout=300, **options)


class Node:
    def __init__(self, kind):
        self.kind, self.texts, self.attributes, self.children = kind, [], {}, []

    def all(self, *kinds):
        for child in self.children:
            if child.kind in kinds:
                yield child
            yield from child.all(*kinds)

    def text(self):
        return "".join(self.texts) + "".join(child.text() for child in self.children)


def structure(file):
    """The tree that a screen reader follows, out of what pdfinfo prints."""
    root = Node("root")
    path = [(-1, root)]
    for line in run("pdfinfo", "-struct-text", file).stdout.splitlines():
        depth, line = len(line) - len(line.lstrip()), line.strip()
        if not line:
            continue
        while path[-1][0] >= depth:
            path.pop()
        if line.startswith('"'):
            path[-1][1].texts.append(line.strip('"'))
        elif line.startswith("/"):
            name, _, value = line.partition(" ")
            path[-1][1].attributes[name] = value
        else:
            node = Node(re.match(r"\w+", line).group())
            path[-1][1].children.append(node)
            path.append((depth, node))
    return root


def rows(table):
    return [[cell.text().strip() for cell in row.all("TH", "TD")] for row in table.all("TR")]


@functools.cache
def uncompressed(file):
    """Everything in the file, streams unpacked."""
    return subprocess.run(["qpdf", "--qdf", "--object-streams=disable", file, "-"], capture_output=True, timeout=60, check=True).stdout


class ExportPdf(unittest.TestCase):
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
            cls.done("export", "pdf", "--db", cls.database, "--all", "--audience", audience, "--out", folder)
            cls.all[audience] = {file.name.split(" ")[0]: file for file in folder.glob("*.pdf")}
        cls.heard = {audience: {unit: structure(file) for unit, file in files.items()} for audience, files in cls.all.items()}

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.home)

    @classmethod
    def done(cls, *words, **options):
        finished = run(CLI, *words, **options)
        assert finished.returncode == 0, (words, finished.returncode, finished.stderr)
        return finished

    @functools.cache
    def report(self, unit, audience):
        return json.loads(self.done("report", "--db", self.database, "--unit", unit, "--audience", audience,
                                    "--format", "json").stdout)

    def reports(self, audience):
        for unit, heard in self.heard[audience].items():
            yield self.report(unit, audience), heard

    def sections(self, heard):
        """What comes under each factor's heading."""
        (document,) = heard.children
        found, number = {}, None
        for node in document.children:
            if node.kind in ("H1", "H2"):
                factor = re.match(r"(\d+)\s", node.text())
                number = int(factor.group(1)) if factor else None
            elif number:
                found.setdefault(number, []).append(node)
        return found

    def test_released_units_have_a_report_and_withheld_ones_none(self):
        units = json.loads(self.done("units", "--db", self.database, "--format", "json").stdout)
        released = {unit["code"] for unit in units if unit["status"] == "released"}
        self.assertTrue(released < {unit["code"] for unit in units})
        for files in self.all.values():
            self.assertEqual(set(files), released)

    def test_the_first_page_has_each_mean_beside_the_others_with_its_sign_A6_N8(self):
        for audience in self.all:
            for report, heard in self.reports(audience):
                table = rows(next(heard.all("Table")))
                for factor, row in zip(report["factors"], table[1:], strict=True):
                    self.assertTrue(row[0].startswith(f"{factor['factor']} ") or row[0].startswith(f"{factor['factor']}\xa0"), row)
                    if factor["status"] == "withheld":
                        self.assertEqual(len(row), 2)
                        self.assertIn({"below-floor": "fewer than 5", "protects-another": "protect"}[factor["reason"]], row[1])
                        continue
                    wanted = [f"{SIGNS[each['verdict']]} {each['mean']:.1f}" for each in factor["comparisons"]][:5]
                    self.assertEqual(row[1], f"{factor['mean']:.1f}")
                    self.assertEqual([cell.replace("\xa0", " ") for cell in row[3:] if cell != "–"], wanted)

    def test_the_first_page_counts_what_is_found_beside_the_first_of_the_others_N8(self):
        seen = 0
        for audience in self.all:
            for report, heard in self.reports(audience):
                order = ["service", "national", "municipality", "round"] if report["unit"]["parent"] else ["national", "round", "service", "municipality"]
                against = [{each["with"]: each["verdict"] for each in reversed(factor.get("comparisons") or [])} for factor in report["factors"]]
                main = next((name for name in order if any(name in each for each in against)), None)
                text = heard.text().replace("\xa0", " ")
                if main is None:
                    self.assertNotIn("Beside “", text)
                    continue
                found = [each.get(main) for each in against]
                says = {"above": "0.2 or more above", "below": "0.2 or more below", "within": "within the margin of error", None: "without comparison"}
                counts = [(found.count(verdict), words) for verdict, words in says.items()]
                wanted = ", ".join(f"{count} factor{'' if count == 1 else 's'} {words}" for count, words in counts if count)
                self.assertIn(f"”: {wanted}.", text)
                seen += 1
        self.assertGreater(seen, 20)

    def test_each_factor_has_its_means_verdicts_and_uncertainty_N8_N9(self):
        for report, heard in self.reports("leader"):
            sections = self.sections(heard)
            self.assertEqual(sorted(sections), list(range(1, 11)))
            for factor in report["factors"]:
                section = sections[factor["factor"]]
                if factor["status"] == "withheld":
                    self.assertFalse(any(node.kind in ("Table", "Figure") for node in section))
                    self.assertTrue(any("Nothing is lost" in node.text() for node in section))
                    continue
                (table,) = (node for node in section if node.kind == "Table")
                said = [(row[1], row[2].replace("\xa0", " ")) for row in rows(table)[1:]]
                wanted = []
                for each in factor["comparisons"][:5]:
                    words = {"above": f"▲ {abs(each['difference']):.1f} above", "below": f"▼ {abs(each['difference']):.1f} below",
                             "within": "• within the margin of error"}[each["verdict"]]
                    wanted.append((f"{each['mean']:.1f}", words))
                self.assertEqual(said, wanted)
                text = "\n".join(node.text() for node in section).replace("\xa0", " ")
                self.assertIn(f"± {factor['margin']:.2f}" if factor["margin"] is not None else "unknown", text)
                self.assertIn("What would it take", text)

    def test_distributions_are_those_of_the_json_report_N7(self):
        some = 0
        for report, heard in self.reports("leader"):
            for factor in report["factors"]:
                figures = [node.text() for node in self.sections(heard)[factor["factor"]] if node.kind == "Figure"]
                shares = re.findall(r"([\d.]+)\s?%", figures[-1]) if figures else []
                wanted = [f"{each:.1f}" for each in factor["distribution"] or []]
                self.assertEqual([float(share) for share in shares], [float(each) for each in wanted], (report["unit"]["name"], factor["factor"]))
                some += bool(wanted)
        self.assertGreater(some, 200)

    def test_staff_gets_no_distribution_anywhere_in_the_bytes_A7(self):
        for report, heard in self.reports("leader"):
            self.assertIn("Percent of answers", "".join(node.text() for node in heard.all("P", "H3")))
            break
        for unit, file in self.all["staff"].items():
            text = run("pdftotext", "-raw", file, "-").stdout
            self.assertIn("For all staff", text)
            rate = re.findall(r"[\d.]+%", text)
            self.assertLessEqual(len(rate), 4, (unit, rate))  # the response rate, here and on the last page, and the margin's 95
            for word in ("Percent of answers", "partly agree", "neither agree", "Distribution"):
                self.assertNotIn(word.lower(), text.lower(), unit)
                self.assertNotIn(word.lower().encode(), uncompressed(file).lower(), unit)
                self.assertNotIn(word.lower().encode("utf-16-be").hex().encode(), uncompressed(file).lower(), unit)
            figures = [node.text() for node in self.heard["staff"][unit].all("Figure")]
            self.assertFalse(any("%" in text for text in figures), unit)

    def test_it_can_be_read_aloud(self):
        for audience, files in self.all.items():
            for unit, file in files.items():
                told = run("pdfinfo", file).stdout
                self.assertRegex(told, r"Tagged:\s+yes")
                plain = uncompressed(file)
                self.assertIn(b"/DisplayDocTitle true", plain)
                self.assertRegex(plain, rb"/Lang \(en-GB\)")
                self.assertIn(b"/Outlines", plain)
                heard = self.heard[audience][unit]
                levels = [int(node.kind[1]) for node in heard.all("H1", "H2", "H3")]
                self.assertEqual(levels[0], 1)
                self.assertTrue(all(after - before <= 1 for before, after in zip(levels, levels[1:])), "no level is left out")
                for header in heard.all("TH"):
                    self.assertIn(header.attributes.get("/Scope"), ("/Column", "/Row"))
                figures = plain.count(b"/S /Figure")
                self.assertEqual(plain.count(b"/Alt "), figures)
                self.assertGreater(figures, 0)
                # Everything that is painted is either a part of the structure or said to be decoration.
                self.assertEqual(unmarked(plain), [], unit)
                self.assertNotEqual(unmarked(plain.replace(b"/Artifact BMC", b"")), [], "the check can fail")

    def test_fonts_are_embedded_with_their_characters(self):
        lines = run("pdffonts", self.all["leader"]["110"]).stdout.splitlines()[2:]
        self.assertTrue(lines)
        for line in lines:
            self.assertIn("FaktorbenkInter", line)
            self.assertRegex(line, r"yes yes yes\s+\d+\s+\d+$")

    def test_qpdf_finds_no_fault(self):
        for files in self.all.values():
            for file in files.values():
                self.assertEqual(run("qpdf", "--check", file).returncode, 0, file)

    def test_every_page_says_where_it_comes_from_and_for_whom(self):
        for page in run("pdftotext", self.all["leader"]["110"], "-").stdout.split("\f")[:-1]:
            for word in ("For leaders, union representatives", "Round 2023", "floor 5", "Fjordvik.faktorbenk"):
                self.assertIn(word, page)

    def test_what_pdf_ua_asks_for_and_a_program_can_see(self):
        """ISO 14289-1: the conditions of the Matterhorn protocol that need no eyes. There is no validator in Debian."""
        papers = [*list(self.all["leader"].values())[:3], self.all["staff"]["1"]]
        for name in ("plan", "cross", "roadmap", "followups"):
            papers.append(self.home / f"{name}.pdf")
            self.done("export", "plan", "--db", self.database, "--unit", "110", "--paper", name, "--size", "a3", "--out", papers[-1])
        papers.append(self.home / "poster.pdf")
        self.done("export", "poster", "--db", self.database, "--out", papers[-1])
        for path in papers:
            with self.subTest(path.name):
                self.assertEqual(faults_of_accessibility(path), [])

    def test_the_same_input_makes_the_same_bytes(self):
        for zone in ("UTC", "Asia/Tokyo"):
            path = self.home / f"{zone[:3]}.pdf"
            subprocess.run([CLI, "export", "pdf", "--db", self.database, "--unit", "110", "--out", path], check=True,
                           capture_output=True, env={**os.environ, "FAKTORBENK_LANG": "en", "TZ": zone}, timeout=60)
            self.assertEqual(path.read_bytes(), self.all["leader"]["110"].read_bytes())

    def test_texts_are_in_the_language_asked_for(self):
        for language, tag, word in (("nb", "nb-NO", "Slik leses"), ("nn", "nn-NO", "Slik les du"), ("en", "en-GB", "How to read")):
            path = self.home / f"{language}.pdf"
            self.done("export", "pdf", "--db", self.database, "--unit", "110", "--lang", language, "--out", path)
            self.assertIn(f"/Lang ({tag})".encode(), uncompressed(path))
            self.assertIn(word, run("pdftotext", path, "-").stdout)

    def test_an_export_that_was_stopped_goes_on(self):
        folder = self.home / "stopped"
        shutil.copytree(self.home / "leader", folder)
        self.assertNotEqual(run(CLI, "export", "pdf", "--db", self.database, "--all", "--out", folder).returncode, 0)
        told = self.done("export", "pdf", "--db", self.database, "--all", "--out", folder, "--overwrite").stderr
        self.assertIn("Files made", told)


def faults_of_accessibility(path):
    """Everything in a PDF that keeps it from being PDF/UA-1, as far as its objects tell."""
    faults = []
    objects = json.loads(run("qpdf", "--json=2", "--json-key=qpdf", path).stdout)["qpdf"][1]

    def at(reference):
        while isinstance(reference, str) and re.fullmatch(r"\d+ \d+ R", reference):
            held = objects[f"obj:{reference}"]
            reference = held["value"] if "value" in held else held["stream"]["dict"]
        return reference

    def check(holds, fault):
        if not holds:
            faults.append(fault)

    root = at(objects["trailer"]["value"]["/Root"])
    info = at(objects["trailer"]["value"]["/Info"])
    plain = uncompressed(path)
    check(at(root.get("/MarkInfo", {})).get("/Marked") is True, "not marked")
    check(at(root.get("/ViewerPreferences", {})).get("/DisplayDocTitle") is True, "the title is not shown")
    check(re.fullmatch(r"u:(nb-NO|nn-NO|en-GB)", root.get("/Lang", "")), "no language")
    check(info.get("/Title", "u:")[2:].strip(), "no title")
    metadata = re.search(rb"<\?xpacket begin.*?<\?xpacket end", plain, re.S)[0].decode("utf-8")
    check("<pdfuaid:part>1</pdfuaid:part>" in metadata, "does not say that it is PDF/UA")
    check(info["/Title"][2:] in metadata.replace("&amp;", "&"), "another title in the metadata")
    pages = [at(each["value"]) for key, each in objects.items() if key.startswith("obj:") and isinstance(each.get("value"), dict)
             and each["value"].get("/Type") == "/Page"]
    for page in pages:
        check(page.get("/Tabs") == "/S", "a page without the order of its structure")
        check(not page.get("/Annots"), "annotations")
    for font in run("pdffonts", path).stdout.splitlines()[2:]:
        check(font.split()[-5:-2] == ["yes", "yes", "yes"], f"typeface not embedded or without Unicode: {font}")
    check(unmarked(plain) == [], "painted without being told what it is")
    width, height = (at(pages[0]["/MediaBox"])[i] for i in (2, 3))
    headings = []

    def children(node):
        kids = at(node.get("/K", []))
        return [kid for each in (kids if isinstance(kids, list) else [kids]) if isinstance(kid := at(each), dict) and "/S" in kid]

    def walk(node, above):
        kind, below = node["/S"], [child["/S"] for child in children(node)]
        if re.fullmatch(r"/H\d", kind):
            headings.append(int(kind[2]))
        allowed = {"/Table": {"/TR"}, "/TR": {"/TH", "/TD"}, "/L": {"/LI"}, "/LI": {"/LBody", "/Lbl"}}.get(kind)
        check(allowed is None or (below and set(below) <= allowed), f"{below} in {kind}")
        owner = {"/TR": "/Table", "/TH": "/TR", "/TD": "/TR", "/LI": "/L", "/LBody": "/LI"}.get(kind)
        check(owner is None or above == owner, f"{kind} in {above}")
        attributes = at(node.get("/A", {}))
        if kind == "/Figure":
            check(len(node.get("/Alt", "")) > 20, "a figure without words")
            left, bottom, right, top = at(attributes.get("/BBox", [0, 0, 0, 0]))
            check(0 <= left < right <= width and 0 <= bottom < top <= height, f"a figure that lies nowhere: {attributes}")
        if kind == "/TH":
            check(attributes.get("/Scope") in ("/Row", "/Column"), "a header cell of nothing")
        if kind == "/Table":
            spans = [sum(at(cell.get("/A", {})).get("/ColSpan", 1) for cell in children(row)) for row in children(node)]
            check(len(set(spans)) == 1, f"rows of {set(spans)} cells")
            check("/TH" in [cell["/S"] for cell in children(children(node)[0])], "a table without header cells")
        for child in children(node):
            walk(child, kind)

    tree = at(root["/StructTreeRoot"])
    for top in (at(each) for each in (at(tree["/K"]) if isinstance(at(tree["/K"]), list) else [tree["/K"]])):
        walk(top, "/StructTreeRoot")
    check(headings[:1] == [1], f"headings begin with {headings[:1]}")
    check(all(after <= before + 1 for before, after in zip(headings, headings[1:])), f"headings leave out a level: {headings}")
    return sorted(set(faults))


def unmarked(plain):
    """Painting operators outside marked content, in any page's content."""
    found = []
    for stream in re.findall(rb"stream\n(.*?)\nendstream", plain, re.S):
        if b" BDC" not in stream:
            continue
        depth = 0
        for line in stream.decode("latin-1").splitlines():
            words = re.sub(r"\((?:\\.|[^()\\])*\)|<[0-9a-fA-F]*>|\[[^\]]*\]", "()", line).split()
            for word in words:
                if word in ("BDC", "BMC"):
                    depth += 1
                elif word == "EMC":
                    depth -= 1
                elif depth == 0 and word in ("Tj", "TJ", "S", "s", "f", "f*", "B", "B*", "b", "Do", "sh"):
                    found.append(line)
        if depth:
            found.append("unbalanced")
    return found


if __name__ == "__main__":
    unittest.main()
