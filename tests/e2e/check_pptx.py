#!/usr/bin/env python3
"""Checks a .pptx by the rules that PowerPoint holds files to, those no schema tells included. Written apart from the
product.

    check_pptx.py FILE…        names every fault; exit code 1 when there are any
"""

import io
import posixpath
import re
import sys
import zipfile
from xml.etree import ElementTree as ET

DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CT = "{http://schemas.openxmlformats.org/package/2006/content-types}"
REL = "{http://schemas.openxmlformats.org/package/2006/relationships}"
LANGUAGES = {"nb-NO", "nn-NO", "en-GB"}

# Children in the order of the schema, for the elements whose order goes wrong easily.
ORDERS = {
    P + "presentation": "sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz embeddedFontLst "
                        "defaultTextStyle extLst",
    P + "sldMaster": "cSld clrMap sldLayoutIdLst transition timing hf txStyles extLst",
    P + "sld": "cSld clrMapOvr transition timing extLst",
    P + "notes": "cSld clrMapOvr extLst",
    P + "sp": "nvSpPr spPr style txBody extLst",
    P + "graphicFrame": "nvGraphicFramePr xfrm graphic extLst",
    C + "chartSpace": "date1904 lang roundedCorners style clrMapOvr pivotFmts protection chart spPr txPr externalData "
                      "printSettings userShapes extLst",
    C + "chart": "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs",
    C + "barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
    C + "lineChart": "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
    C + "ser": "idx order tx spPr invertIfNegative marker pictureOptions dPt dLbls trendline errBars cat val shape smooth",
    C + "dPt": "idx invertIfNegative marker bubble3D explosion spPr",
    C + "dLbls": "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize",
    C + "catAx": "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos "
                 "spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl",
    C + "valAx": "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos "
                 "spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit",
    C + "scaling": "logBase orientation max min",
    C + "legend": "legendPos legendEntry layout overlay spPr txPr",
    A + "tbl": "tblPr tblGrid tr",
    A + "tc": "txBody tcPr",
    A + "tcPr": "lnL lnR lnT lnB lnTlToBr lnBlToTr noFill solidFill",
    A + "p": "pPr r br fld endParaRPr",
    A + "pPr": "lnSpc spcBef spcAft buClr buSzPct buFont buNone buAutoNum buChar tabLst defRPr",
    A + "rPr": "ln noFill solidFill effectLst highlight latin ea cs sym hlinkClick",
}
ORDERS = {name: order.split() for name, order in ORDERS.items()}


class Deck:
    """A presentation read part by part. faults: everything that is wrong, as sentences."""

    def __init__(self, file):
        self.faults = []
        with zipfile.ZipFile(file) as package:
            self.infos = package.infolist()
            self.parts = {info.filename: package.read(info) for info in self.infos}
            if package.testzip():
                self.fault("zip", "sums do not agree")
        self.types = {}
        self.rels = {}
        self.xml = {}
        self.check_zip()
        self.check_parts()
        self.read_types()
        self.read_relationships()
        self.check_orders()
        self.check_presentation()
        for slide in self.slides:
            self.check_slide(slide)

    def fault(self, where, what):
        self.faults.append(f"{where}: {what}")

    # ---- the package

    def check_zip(self):
        names = [info.filename for info in self.infos]
        if names[0] != "[Content_Types].xml":
            self.fault("zip", "[Content_Types].xml is not first")
        if len({name.lower() for name in names}) != len(names):
            self.fault("zip", "two names differ by case only")
        for info in self.infos:
            if info.filename.endswith("/"):
                self.fault(info.filename, "an entry for a folder")
            if info.flag_bits & 0x8:
                self.fault(info.filename, "a data descriptor")
            if info.date_time != (1980, 1, 1, 0, 0, 0):
                self.fault(info.filename, f"dated {info.date_time}")
            if info.extract_version > 20:
                self.fault(info.filename, "zip64 or newer")

    def check_parts(self):
        for name, content in self.parts.items():
            if name.endswith((".xml", ".rels")):
                try:
                    self.xml[name] = ET.fromstring(content)
                except ET.ParseError as error:
                    self.fault(name, f"broken XML: {error}")
                if not content.startswith(b'<?xml version="1.0" encoding="UTF-8"'):
                    self.fault(name, "no XML declaration in UTF-8")

    def read_types(self):
        defaults, overrides = {}, {}
        for each in self.xml["[Content_Types].xml"]:
            if each.tag == CT + "Default":
                defaults[each.get("Extension").lower()] = each.get("ContentType")
            else:
                name = each.get("PartName")
                if not name.startswith("/") or name[1:] not in self.parts:
                    self.fault("[Content_Types].xml", f"{name} is not there")
                if name in overrides:
                    self.fault("[Content_Types].xml", f"{name} twice")
                overrides[name] = each.get("ContentType")
        for name in self.parts:
            if name == "[Content_Types].xml":
                continue
            kind = overrides.get("/" + name) or defaults.get(name.rsplit(".", 1)[-1].lower())
            if not kind or (kind == "application/xml" and not name.endswith(".rels")):
                self.fault(name, "has no content type")
            self.types[name] = kind

    def read_relationships(self):
        reached = set()
        for name, tree in self.xml.items():
            if not name.endswith(".rels"):
                continue
            folder, file = posixpath.split(name)
            owner = posixpath.join(posixpath.dirname(folder), file[:-5]) if file != ".rels" else ""
            if owner and owner not in self.parts:
                self.fault(name, "belongs to no part")
            found = {}
            for each in tree:
                if each.get("Id") in found:
                    self.fault(name, f"{each.get('Id')} twice")
                kind = each.get("Type").rsplit("/", 1)[-1]
                if each.get("TargetMode") == "External":
                    found[each.get("Id")] = (kind, None)
                    continue
                target = posixpath.normpath(posixpath.join("/", posixpath.dirname(owner), each.get("Target")))[1:]
                if target not in self.parts:
                    self.fault(name, f"{target} is not there")
                found[each.get("Id")] = (kind, target)
                reached.add(target)
            self.rels[owner] = found
        for name in self.parts:
            if name != "[Content_Types].xml" and not name.endswith(".rels") and name not in reached:
                self.fault(name, "nothing leads to it")
        for name, tree in self.xml.items():
            if name.endswith(".rels"):
                continue
            used = {value for each in tree.iter() for key, value in each.attrib.items() if key.startswith(R)}
            for missing in used - set(self.rels.get(name, {})):
                self.fault(name, f"{missing} is no relationship")
            kinds = {key: kind for key, (kind, _) in self.rels.get(name, {}).items()}
            for unused in {key for key, kind in kinds.items() if kind in ("chart", "package", "image", "slide")} - used:
                if not (kinds[unused] == "slide" and "notesSlide" in name):
                    self.fault(name, f"{unused} is not used")

    def targets(self, owner, kind):
        return [target for each, target in self.rels.get(owner, {}).values() if each == kind]

    def check_orders(self):
        for name, tree in self.xml.items():
            for element in tree.iter():
                order = ORDERS.get(element.tag)
                if order is None:
                    continue
                places = []
                for child in element:
                    local = child.tag.rsplit("}", 1)[-1]
                    if local not in order:
                        self.fault(name, f"{local} in {element.tag}")
                    else:
                        places.append(order.index(local))
                if element.tag == A + "p":  # runs, breaks and fields mix
                    places = [1 if 1 <= place <= 3 else place for place in places]
                if places != sorted(places):
                    self.fault(name, f"children of {element.tag} are out of order")

    # ---- the presentation

    def check_presentation(self):
        main = self.targets("", "officeDocument")
        if main != ["ppt/presentation.xml"]:
            self.fault("_rels/.rels", "no presentation")
            self.slides = []
            return
        tree = self.xml[main[0]]
        rels = self.rels[main[0]]
        self.slides = [rels[each.get(R + "id")][1] for each in tree.iter(P + "sldId")]
        ids = [int(each.get("id")) for each in tree.iter(P + "sldId")]
        if len(set(ids)) != len(ids) or not all(256 <= each < 2147483648 for each in ids):
            self.fault(main[0], "numbers of slides")
        masters = [rels[each.get(R + "id")][1] for each in tree.iter(P + "sldMasterId")]
        large = [int(each.get("id")) for each in tree.iter(P + "sldMasterId")]
        for master in masters:
            large += [int(each.get("id")) for each in self.xml[master].iter(P + "sldLayoutId")]
            for layout in self.targets(master, "slideLayout"):
                if self.targets(layout, "slideMaster") != [master]:
                    self.fault(layout, "does not lead back to its master")
        if len(set(large)) != len(large) or not all(each >= 2147483648 for each in large):
            self.fault(main[0], "numbers of masters and layouts")
        notes = [rels[each.get(R + "id")][1] for each in tree.iter(P + "notesMasterId")]
        if len(notes) != 1:
            self.fault(main[0], "not one notes master")
        themes = [theme for each in masters + notes for theme in self.targets(each, "theme")]
        if len(themes) != len(masters + notes) or len(set(themes)) != len(themes):
            self.fault(main[0], "a theme of its own for each master")
        if set(self.slides) != {name for name in self.parts if re.fullmatch(r"ppt/slides/[^/]+\.xml", name)}:
            self.fault(main[0], "slides that are not shown")
        self.notes_master = notes[0] if notes else None

    # ---- slides

    def placeholders(self, part):
        return {(each.get("type", "obj"), each.get("idx", "0")) for each in self.xml[part].iter(P + "ph")}

    def check_slide(self, slide):
        tree = self.xml[slide]
        layouts = self.targets(slide, "slideLayout")
        if len(layouts) != 1:
            return self.fault(slide, "not one layout")
        ids = [each.get("id") for each in tree.iter(P + "cNvPr")]
        if len(set(ids)) != len(ids):
            self.fault(slide, "two shapes with one id")
        if tree.find(f"{P}cSld/{P}spTree/{P}nvGrpSpPr/{P}cNvPr").get("id") != "1":
            self.fault(slide, "the tree is not shape 1")
        known = self.placeholders(layouts[0])
        for each in tree.iter(P + "ph"):
            if (each.get("type", "obj"), each.get("idx", "0")) not in known:
                self.fault(slide, f"placeholder {each.attrib} is not in {layouts[0]}")
        if not self.title(slide).strip():
            self.fault(slide, "has no title")
        first = tree.find(f"{P}cSld/{P}spTree/{P}sp/{P}nvSpPr/{P}nvPr/{P}ph")
        if first is None or first.get("type") not in ("title", "ctrTitle"):
            self.fault(slide, "the title is not read first")
        if not any(each.get("type") == "slidenum" for each in tree.iter(A + "fld")):
            self.fault(slide, "has no slide number")
        for frame in tree.iter(P + "graphicFrame"):
            if len(frame.find(f"{P}nvGraphicFramePr/{P}cNvPr").get("descr", "")) < 20:
                self.fault(slide, "a graphic without alternative text")
        self.check_text(slide)
        for table in tree.iter(A + "tbl"):
            self.check_table(slide, table)
        self.check_geometry(slide)
        notes = self.targets(slide, "notesSlide")
        if len(notes) != 1:
            self.fault(slide, "no notes")
        for each in notes:
            if self.targets(each, "slide") != [slide] or self.targets(each, "notesMaster") != [self.notes_master]:
                self.fault(each, "does not lead back")
            if len(self.text(each)) < 40:
                self.fault(each, "says nothing")
            self.check_text(each)
        for chart in self.targets(slide, "chart"):
            self.check_chart(chart)

    def check_text(self, part):
        for each in self.xml[part].iter():
            if each.tag in (A + "rPr", A + "endParaRPr") and each.get("lang") not in LANGUAGES:
                self.fault(part, f"language {each.get('lang')}")
        for run in self.xml[part].iter(A + "r"):
            if run.find(A + "rPr") is None:
                self.fault(part, "text without a language")

    def check_table(self, slide, table):
        if table.find(A + "tblPr").get("firstRow") != "1":
            self.fault(slide, "a table without a header row")
        columns = len(table.findall(f"{A}tblGrid/{A}gridCol"))
        for row in table.findall(A + "tr"):
            cells = row.findall(A + "tc")
            if len(cells) != columns:
                self.fault(slide, "a row of another length than the grid")
            if any(cell.find(f"{A}txBody/{A}p") is None for cell in cells):
                self.fault(slide, "a cell without a paragraph")

    def check_geometry(self, slide):
        """What we place lies on the slide, and nothing on another."""
        size = self.xml["ppt/presentation.xml"].find(P + "sldSz")
        width, height = int(size.get("cx")), int(size.get("cy"))
        boxes = []
        tree = self.xml[slide].find(f"{P}cSld/{P}spTree")
        for shape in tree:
            frame = shape.find(P + "xfrm") if shape.tag == P + "graphicFrame" else shape.find(f"{P}spPr/{A}xfrm")
            if frame is None or shape.tag == P + "grpSpPr":
                continue
            if shape.find(f".//{DECORATIVE}") is not None:  # the sheet that everything lies on
                continue
            x, y = int(frame[0].get("x")), int(frame[0].get("y"))
            w, h = int(frame[1].get("cx")), int(frame[1].get("cy"))
            if x < 0 or y < 0 or w <= 0 or h <= 0 or x + w > width or y + h > height:
                self.fault(slide, f"{shape[0][0].get('name')} is not on the slide")
            for other in boxes:
                if x < other[0] + other[2] and other[0] < x + w and y < other[1] + other[3] and other[1] < y + h:
                    self.fault(slide, f"{shape[0][0].get('name')} lies on {other[4]}")
            boxes.append((x, y, w, h, shape[0][0].get("name")))

    # ---- charts

    def check_chart(self, name):
        tree = self.xml[name]
        books = self.targets(name, "package")
        external = tree.find(C + "externalData")
        if len(books) != 1 or external is None or external.find(C + "autoUpdate").get("val") != "0":
            return self.fault(name, "no embedded workbook")
        axes = [each.get("val") for each in tree.findall(f"{C}chart/{C}plotArea/*/{C}axId")]
        if len(axes) != 4 or axes[:2] != axes[2:]:
            self.fault(name, "axes")
        crosses = [each.get("val") for each in tree.iter(C + "crossAx")]
        if sorted(crosses) != sorted(axes[:2]) or crosses == axes[:2]:
            self.fault(name, "axes that do not cross")
        for group in tree.find(f"{C}chart/{C}plotArea"):
            grouping = group.find(C + "grouping")
            outside = [each for each in group.iter(C + "dLblPos") if each.get("val") == "outEnd"]
            if outside and (group.tag == C + "lineChart" or grouping.get("val") != "clustered"):
                self.fault(name, "labels outside the end")
        cells = workbook_cells(self.parts[books[0]])
        for reference, cache in chart_caches(tree):
            if [cells.get(cell) for cell in cell_names(reference)] != cache:
                self.fault(name, f"{reference} is not what the workbook has")
        named = {cell for reference, _ in chart_caches(tree) for cell in cell_names(reference)}
        # Below, after an empty row, why some figures are not there: words, one a row.
        last = max(int(re.search(r"\d+", cell)[0]) for cell in named)
        notes = {cell for cell in set(cells) - named if re.fullmatch(r"A\d+", cell) and int(cell[1:]) > last + 1}
        if set(cells) - named - notes - {"A1"}:
            self.fault(name, "the workbook holds more than the chart")
        if any(not isinstance(cells[cell], str) or not re.search(r"[.!]$", cells[cell]) for cell in notes):
            self.fault(name, "the workbook has something below that is no sentence")

    # ---- for tests

    def title(self, slide):
        for shape in self.xml[slide].iter(P + "sp"):
            ph = shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph")
            if ph is not None and ph.get("type") in ("title", "ctrTitle"):
                return "".join(each.text or "" for each in shape.iter(A + "t"))
        return ""

    def text(self, part):
        return "\n".join("".join(each.text or "" for each in paragraph.iter(A + "t")) for paragraph in self.xml[part].iter(A + "p"))

    def notes(self, slide):
        return self.text(self.targets(slide, "notesSlide")[0])

    def tables(self, slide):
        return [[["".join(each.text or "" for each in cell.iter(A + "t")) for cell in row.findall(A + "tc")]
                 for row in table.findall(A + "tr")] for table in self.xml[slide].iter(A + "tbl")]

    def charts(self, slide):
        """Each as (categories, {series: values})."""
        found = []
        for name in self.targets(slide, "chart"):
            categories, series = [], {}
            for each in self.xml[name].iter(C + "ser"):
                categories = cache_of(each.find(f"{C}cat/{C}strRef/{C}strCache"), str)
                series[cache_of(each.find(f"{C}tx/{C}strRef/{C}strCache"), str)[0]] = \
                    cache_of(each.find(f"{C}val/{C}numRef/{C}numCache"), float)
            found.append((categories, series))
        return found


def cache_of(cache, kind):
    values = [None] * int(cache.find(C + "ptCount").get("val"))
    for point in cache.findall(C + "pt"):
        values[int(point.get("idx"))] = kind(point.find(C + "v").text)
    return values


def chart_caches(tree):
    for reference in tree.iter():
        if reference.tag in (C + "strRef", C + "numRef"):
            kind = str if reference.tag == C + "strRef" else float
            yield reference.find(C + "f").text, cache_of(reference.find(C + ("strCache" if kind is str else "numCache")), kind)


def cell_names(reference):
    match = re.fullmatch(r"Sheet1!\$([A-Z])\$(\d+)(?::\$\1\$(\d+))?", reference)
    first, last = int(match[2]), int(match[3] or match[2])
    return [f"{match[1]}{row}" for row in range(first, last + 1)]


def workbook_cells(content):
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        assert book.testzip() is None
        shared = ["".join(t.text or "" for t in si.iter(S + "t")) for si in ET.fromstring(book.read("xl/sharedStrings.xml"))]
        sheet = ET.fromstring(book.read("xl/worksheets/sheet1.xml"))
    cells = {}
    for cell in sheet.iter(S + "c"):
        value = cell.find(S + "v").text
        cells[cell.get("r")] = shared[int(value)] if cell.get("t") == "s" else float(value)
    return cells


if __name__ == "__main__":
    wrong = 0
    for file in sys.argv[1:]:
        for each in Deck(file).faults:
            wrong = 1
            print(f"{file}: {each}")
    sys.exit(wrong)
