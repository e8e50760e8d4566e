#!/usr/bin/env python3
"""Presentations on templates that are not ours: by check_pptx.py's rules, with the title over the content and with every word in a
colour that can be read on what is behind it; hostile and broken templates refused in a sentence.

    test_templates.py CLI [unittest arguments]

With LibreOffice, the templates it brings along are tried, too (a few; all with FAKTORBENK_LONG).
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
import zipfile
from xml.etree import ElementTree as ET

from check_pptx import A, C, DECORATIVE, P, Deck

CLI = sys.argv.pop(1) if len(sys.argv) > 1 else "faktorbenk-cli"
DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
OFFICE = shutil.which("soffice")
OFFICE_TEMPLATES = pathlib.Path("/usr/lib/libreoffice/share/template/common/presnt")
MASTER, THEME = "ppt/slideMasters/slideMaster1.xml", "ppt/theme/theme1.xml"
LAYOUT = "ppt/slideLayouts/slideLayout{}.xml"
WHITE_BACKGROUND = b'<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
PIXEL = (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde\0\0\0\x0cIDATx\x9cc\x60\x60\x60\0\0\0\x04\0\x01"
         b"\xf6\x178U\0\0\0\0IEND\xaeB`\x82")


def run(*words, **options):
    return subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, encoding="utf-8",
                          env={**os.environ, "FAKTORBENK_LANG": "en"}, timeout=300, **options)


def replaced(part, old, new):
    assert old in part, old
    return part.replace(old, new)


def plain_background(colour):
    return WHITE_BACKGROUND.replace(b'<a:schemeClr val="bg1"/>', b'<a:srgbClr val="%s"/>' % colour)


def luminance(colour):
    parts = [int(colour[at:at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = [each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def box_of(frame):
    return None if frame is None else tuple(int(part.get(key)) for part, key in
                                            zip((frame[0], frame[0], frame[1], frame[1]), ("x", "y", "cx", "cy"), strict=True))


class Look:
    """What is where on a deck's slides, and in which colour."""

    def __init__(self, path):
        self.deck = Deck(path)

    def layout(self, slide):
        return self.deck.targets(slide, "slideLayout")[0]

    def master(self, slide):
        return self.deck.targets(self.layout(slide), "slideMaster")[0]

    def title_box(self, slide):
        for part in (slide, self.layout(slide), self.master(slide)):
            for shape in self.deck.xml[part].iter(P + "sp"):
                holder = shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph")
                if holder is not None and holder.get("type") in ("title", "ctrTitle"):
                    if (box := box_of(shape.find(f"{P}spPr/{A}xfrm"))) is not None:
                        return box
        return None

    def own(self, slide):
        """Our text boxes, tables and charts: (name, box, element)."""
        for shape in self.deck.xml[slide].find(f"{P}cSld/{P}spTree"):
            if shape.tag == P + "graphicFrame":
                yield shape[0][0].get("name"), box_of(shape.find(P + "xfrm")), shape
            elif shape.tag == P + "sp" and shape.find(f".//{DECORATIVE}") is None and shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph") is None:
                yield shape[0][0].get("name"), box_of(shape.find(f"{P}spPr/{A}xfrm")), shape

    def sheet(self, slide):
        for shape in self.deck.xml[slide].find(f"{P}cSld/{P}spTree"):
            if shape.find(f".//{DECORATIVE}") is not None:
                return box_of(shape.find(f"{P}spPr/{A}xfrm"))
        return None

    def colour(self, slide, fill):
        if (plain := fill.find(A + "srgbClr")) is not None:
            return plain.get("val")
        master = self.deck.xml[self.master(slide)]
        name = master.find(P + "clrMap").get(fill.find(A + "schemeClr").get("val"), fill.find(A + "schemeClr").get("val"))
        theme = self.deck.xml[self.deck.targets(self.master(slide), "theme")[0]]
        found = theme.find(f".//{A}clrScheme/{A}{name}")[0]
        return found.get("lastClr") or found.get("val")

    def words(self, slide):
        """Every text of ours: (text, its colour, the colour of its own box or None, large)."""
        for _, _, shape in self.own(slide):
            fill = shape.find(f"{P}spPr/{A}solidFill")
            ground = None if fill is None else self.colour(slide, fill)
            for each in shape.iter(A + "r"):
                properties = each.find(A + "rPr")
                size, bold = int(properties.get("sz", "1000")), properties.get("b") == "1"
                yield each.find(A + "t").text, self.colour(slide, properties.find(A + "solidFill")), ground, size >= 1800 or (bold and size >= 1400)
        for chart in self.deck.targets(slide, "chart"):
            tree = self.deck.xml[chart]
            for each in [*tree.iter(C + "txPr")]:
                properties = each.find(f".//{A}defRPr")
                inside = any(properties in [*labels.iter(A + "defRPr")] for labels in tree.iter(C + "dLbls")
                             if (at := labels.find(C + "dLblPos")) is not None and at.get("val") == "ctr")
                if not inside:  # labels inside bars lie on the bars' own colours
                    yield f"in {chart}", self.colour(slide, properties.find(A + "solidFill")), None, False


class Templates(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = pathlib.Path(tempfile.mkdtemp())
        cls.database = cls.home / "Fjordvik.faktorbenk"
        for words in (("units", DATA / "fjordvik-enheter-2023.csv", "--round", 2023), ("responses", DATA / "fjordvik-2023-svar.csv"),
                      ("benchmarks", DATA / "referansesnitt.csv")):
            assert run("import", *words, "--db", cls.database).returncode == 0
        cls.plain = cls.home / "plain.pptx"
        assert run("export", "pptx", "--db", cls.database, "--unit", 110, "--out", cls.plain).returncode == 0

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.home)

    def template(self, name, *edits, ending="pptx", added=None):
        """Our own with parts changed: edits are (regular expression of part names, function)."""
        path = self.home / f"{name}.{ending}"
        used = set()
        with zipfile.ZipFile(self.plain) as package, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as changed:
            for part in package.namelist():
                content = package.read(part)
                for pattern, change in edits:
                    if re.fullmatch(pattern, part):
                        used.add(pattern)
                        content = change(content)
                if content is not None:
                    changed.writestr(part, content)
            for part, content in (added or {}).items():
                changed.writestr(part, content)
        self.assertEqual(used, {pattern for pattern, _ in edits}, "every edit has changed something")
        return path

    def made_on(self, template, ground=None):
        """The deck on it, held against everything that is true of every deck. ground: the colour behind our things, where there is no sheet."""
        path = self.home / f"on-{template.stem}.pptx"
        done = run("export", "pptx", "--db", self.database, "--unit", 110, "--template", template, "--out", path, "--overwrite")
        self.assertEqual(done.returncode, 0, done.stderr)
        look, plain = Look(path), Deck(self.plain)
        self.assertEqual(look.deck.faults, [], template.name)
        for slide, ours in zip(look.deck.slides, plain.slides, strict=True):
            said = [sorted(deck.text(each).replace("‹#›", "").split("\n")) for deck, each in ((look.deck, slide), (plain, ours))]
            self.assertEqual([[line for line in each if line] for each in said][0], [line for line in said[1] if line])
        for at, slide in enumerate(look.deck.slides):
            title, sheet = look.title_box(slide), look.sheet(slide)
            for name, box, _ in look.own(slide):
                where = f"{template.name}, slide {at + 1}: {name}"
                self.assertLessEqual(title[1] + title[3], box[1], f"{where}: the title lies over it")
                if sheet:
                    self.assertTrue(sheet[0] <= box[0] and sheet[1] <= box[1] and box[0] + box[2] <= sheet[0] + sheet[2]
                                    and box[1] + box[3] <= sheet[1] + sheet[3], f"{where} is not all on the sheet")
            behind = "FFFFFF" if sheet else ground
            for text, colour, own, large in look.words(slide) if behind else ():
                self.assertGreaterEqual(contrast(colour, own or behind), 3 if large else 4.5, f"{template.name}, slide {at + 1}: «{text}» in {colour}")
        return look

    def test_our_own_is_read_as_any_other(self):
        look = self.made_on(self.plain, "FFFFFF")
        self.assertTrue(all(look.sheet(slide) is None for slide in look.deck.slides))

    def test_black_text_of_a_dark_template_is_not_taken_over(self):
        dark = self.template("dark", (MASTER, lambda part: replaced(part, WHITE_BACKGROUND, plain_background(b"10202A"))))
        look = self.made_on(dark)
        self.assertIsNotNone(look.sheet(look.deck.slides[2]))
        for slide in look.deck.slides[2:]:  # the title is on the dark ground itself
            self.assertIn(b'val="FFFFFF"', look.deck.parts[slide][:2000])

    def test_a_template_with_light_text_on_dark(self):
        swap = [(b'bg1="lt1"', b'bg1="XX"'), (b'tx1="dk1"', b'tx1="lt1"'), (b'bg1="XX"', b'bg1="dk1"'), (b'bg2="lt2"', b'bg2="YY"'),
                (b'tx2="dk2"', b'tx2="lt2"'), (b'bg2="YY"', b'bg2="dk2"')]

        def dark(part):
            for old, new in swap:
                part = replaced(part, old, new)
            return replaced(part, WHITE_BACKGROUND, b'<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>')
        self.made_on(self.template("light-on-dark", (MASTER, dark)))

    def test_grounds_that_are_not_paper_get_a_sheet_and_light_ones_none(self):
        for colour, sheet in (("F7F4EC", False), ("F2BE2C", True), ("7F7F7F", True), ("FFFFFF", False)):
            tinted = self.template(f"ground-{colour}", (MASTER, lambda part, to=colour: replaced(part, WHITE_BACKGROUND, plain_background(to.encode()))))
            look = self.made_on(tinted, colour)
            self.assertEqual(look.sheet(look.deck.slides[2]) is not None, sheet, colour)

    def test_nobody_knows_what_a_picture_or_a_gradient_is_like(self):
        picture = b'<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rIdPicture"/><a:stretch/></a:blipFill><a:effectLst/></p:bgPr></p:bg>'
        relation = b'<Relationship Id="rIdPicture" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/></Relationships>'
        stops = b'<a:gs pos="0"><a:srgbClr val="000000"/></a:gs><a:gs pos="100000"><a:srgbClr val="FFFFFF"/></a:gs>'
        shape = (b'<p:sp><p:nvSpPr><p:cNvPr id="77" name="Wave"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="6000000" y="3000000"/>'
                 b'<a:ext cx="5000000" cy="3858000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="222222"/></a:solidFill></p:spPr></p:sp></p:spTree>')
        for template in (
                self.template("picture", (MASTER, lambda part: replaced(part, WHITE_BACKGROUND, picture)),
                              (r"ppt/slideMasters/_rels/slideMaster1\.xml\.rels", lambda part: replaced(part, b"</Relationships>", relation)),
                              (r"\[Content_Types\]\.xml", lambda part: replaced(part, b"<Override", b'<Default Extension="png" ContentType="image/png"/><Override')
                               if part.count(b"png") == 0 else part), added={"ppt/media/image1.png": PIXEL}),
                self.template("gradient", (MASTER, lambda part: replaced(part, WHITE_BACKGROUND, b"<p:bg><p:bgPr><a:gradFill><a:gsLst>" + stops
                                                                         + b"</a:gsLst></a:gradFill><a:effectLst/></p:bgPr></p:bg>"))),
                self.template("wave", (MASTER, lambda part: replaced(part, b"</p:spTree>", shape)))):
            look = self.made_on(template)
            self.assertIsNotNone(look.sheet(look.deck.slides[2]), template.name)

    def test_slides_of_four_by_three(self):
        def narrow(part):
            return re.sub(rb'(\b(?:x|cx)=)"(\d+)"', lambda found: found[1] + b'"%d"' % (int(found[2]) * 3 // 4), part)
        look = self.made_on(self.template("four-by-three", (r"ppt/(slideMasters|slideLayouts)/s.*\.xml|ppt/presentation\.xml", narrow)), "FFFFFF")
        self.assertEqual(look.deck.xml["ppt/presentation.xml"].find(P + "sldSz").get("cx"), "9144000")

    def test_a_theme_without_typefaces_and_one_with_a_pale_accent(self):
        self.made_on(self.template("no-typefaces", (THEME, lambda part: re.sub(rb"<a:fontScheme.*?</a:fontScheme>", b"", part, flags=re.S))), "FFFFFF")
        self.made_on(self.template("pale", (THEME, lambda part: replaced(part, b"0E5561", b"FFD966"))), "FFFFFF")

    def test_layouts_are_known_by_their_type_and_without_one_by_their_title(self):
        def renamed(part):
            return re.sub(rb'<p:cSld( name="[^"]*")?>', "<p:cSld name=\"Μόνο τίτλος · 只有标题\">".encode(), part)
        self.made_on(self.template("renamed", (LAYOUT.format(r"\d"), renamed)), "FFFFFF")
        self.made_on(self.template("untyped", (LAYOUT.format(r"\d"), lambda part: re.sub(rb'(<p:sldLayout[^>]*?) type="\w+"', rb"\1", part))))

    def test_macros_stay_behind(self):
        with zipfile.ZipFile(self.plain) as package:
            relations = package.read("ppt/_rels/presentation.xml.rels")
        macro = b'<Relationship Id="rIdMacros" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>'
        self.assertNotIn(b"vbaProject", relations)
        for ending, kind in (("potm", b"template"), ("pptm", b"presentation")):
            template = self.template("macros", (r"\[Content_Types\]\.xml", lambda part, to=kind: replaced(
                replaced(part, b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
                         b"application/vnd.ms-powerpoint.%s.macroEnabled.main+xml" % to), b"<Override",
                b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override') if b'"bin"' not in part else part),
                (r"ppt/_rels/presentation\.xml\.rels", lambda part: replaced(part, b"</Relationships>", macro)), ending=ending,
                added={"ppt/vbaProject.bin": b"Sub AutoOpen"})
            look = self.made_on(template, "FFFFFF")
            self.assertNotIn("ppt/vbaProject.bin", look.deck.parts)
            self.assertNotIn(b"macroEnabled", look.deck.parts["[Content_Types].xml"])

    def test_layouts_that_lack_a_place_or_have_the_title_amid_the_content(self):
        amid = b'<p:spPr><a:xfrm><a:off x="4000000" y="3000000"/><a:ext cx="4000000" cy="900000"/></a:xfrm></p:spPr>'
        gone = rb'<p:sp>(?:(?!</p:sp>).)*type="%s"(?:(?!</p:sp>).)*</p:sp>'
        move = (LAYOUT.format(3), lambda part: re.sub(rb'(<p:ph type="title"/>.*?)(<p:spPr/>|<p:spPr>.*?</p:spPr>)', rb"\1" + amid, part, count=1, flags=re.S))
        self.made_on(self.template("amid", move), "FFFFFF")
        self.made_on(self.template("amid-above-too", move, (MASTER, lambda part: replaced(part, b'<a:off x="640080" y="340000"/>', b'<a:off x="640080" y="3340000"/>'))), "FFFFFF")
        self.made_on(self.template("no-subtitle", (LAYOUT.format(1), lambda part: re.sub(gone % b"subTitle", b"", part, flags=re.S))))
        self.made_on(self.template("no-number", (LAYOUT.format(r"\d"), lambda part: re.sub(gone % b"sldNum", b"", part, flags=re.S))), "FFFFFF")
        look = self.made_on(self.template("unnumbered", (LAYOUT.format(2), lambda part: replaced(part, b'<p:ph idx="1"/>', b"<p:ph/>"))), "FFFFFF")
        self.assertNotIn(b'idx=""', b"".join(look.deck.parts[slide] for slide in look.deck.slides))

    def test_libreoffices_own_templates(self):
        if not OFFICE or not OFFICE_TEMPLATES.is_dir():
            self.skipTest("LibreOffice is not installed")
        files = sorted(OFFICE_TEMPLATES.glob("*.otp"))
        if not os.environ.get("FAKTORBENK_LONG"):
            files = [file for file in files if file.stem in ("Blue_Curve", "Freshes", "Midnightblue", "Progress", "Vintage", "Yellow_Idea")]
        self.assertGreater(len(files), 5)
        subprocess.run([OFFICE, f"-env:UserInstallation=file://{self.home}/office", "--headless", "--convert-to", "pptx", "--outdir", self.home / "bundled",
                        *files], check=True, capture_output=True, timeout=300)
        for file in files:
            self.made_on(self.home / "bundled" / f"{file.stem}.pptx")

    def test_broken_and_hostile_templates_are_refused_in_a_sentence_and_nothing_is_written(self):
        whole = self.plain.read_bytes()
        bomb = (b'<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a "' + b"x" * 1000 + b'">' + b"".join(
            b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 30) for i in range(8)) + b"]><p:sldMaster>&i;</p:sldMaster>")
        deep = b"<a>" * 100_000 + b"</a>" * 100_000
        files = {"empty": b"", "no-zip": b"no zip at all", "cut": whole[:5000], "cut-late": whole[:-200], "old-or-locked": bytes.fromhex("d0cf11e0a1b11ae1") + bytes(4096),
                 "flipped": whole[:3000] + bytes(each ^ 255 for each in whole[3000:3400]) + whole[3400:]}
        paths = []
        for name, content in files.items():
            paths.append(self.home / f"{name}.pptx")
            paths[-1].write_bytes(content)
        size = r"ppt/presentation\.xml"
        paths += [
            self.template("entities", (MASTER, lambda part: bomb)),
            self.template("deep", (MASTER, lambda part: deep)),
            self.template("deep-layouts", (LAYOUT.format(r"\d"), lambda part: deep)),
            self.template("deep-theme", (THEME, lambda part: deep)),
            self.template("no-master", (MASTER, lambda part: None)),
            self.template("no-theme", (THEME, lambda part: None)),
            self.template("no-types", (r"\[Content_Types\]\.xml", lambda part: None)),
            self.template("no-titles", (LAYOUT.format(r"\d"), lambda part: re.sub(rb'type="(title|ctrTitle)"/>', b'type="body" idx="9"/>', part))),
            self.template("no-size", (size, lambda part: re.sub(rb"<p:sldSz[^>]*/>", b"", part))),
            self.template("below-nothing", (size, lambda part: re.sub(rb'<p:sldSz cx="\d+"', b'<p:sldSz cx="-5"', part))),
            self.template("of-nothing", (size, lambda part: re.sub(rb'<p:sldSz cx="\d+"', b'<p:sldSz cx="1"', part))),
            self.template("of-the-strict-kind", (size, lambda part: part.replace(b"http://schemas.openxmlformats.org/presentationml/2006/main", b"http://purl.oclc.org/ooxml/presentationml/main"))),
            self.template("climbing", added={"../../climbed.xml": b"<a/>"}),
            self.template("huge", added={"ppt/media/huge.bin": bytes(250_000_000)}),
            DATA / "fjordvik-2023-svar.csv",
        ]
        for path in paths:
            out, began = self.home / "none.pptx", time.monotonic()
            refused = run("export", "pptx", "--db", self.database, "--unit", 110, "--template", path, "--out", out)
            self.assertEqual(refused.returncode, 1, f"{path.name}: {refused.stderr}")
            self.assertIn("cannot be used as a template", refused.stderr, path.name)
            self.assertFalse(out.exists(), path.name)
            self.assertLess(time.monotonic() - began, 10, path.name)


if __name__ == "__main__":
    unittest.main()
