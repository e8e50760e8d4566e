#!/usr/bin/env python3
"""Spreadsheet files as different programs write them, made with nothing but zipfile.

Rows are lists of cells; a cell is a str, an int, a float, None (blank), a datetime.date, Padded (a number that is shown with
leading zeros) or Raw (the XML of the cell's inside, for what should not be).
"""

import collections
import datetime
import zipfile
from xml.sax.saxutils import escape, quoteattr

Padded = collections.namedtuple("Padded", "value width")
Raw = collections.namedtuple("Raw", "type xml")

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_DOCUMENT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
STRINGS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def column_name(index):
    name = ""
    index += 1
    while index:
        index, letter = divmod(index - 1, 26)
        name = chr(65 + letter) + name
    return name


def serial(date):
    return (date - datetime.date(1899, 12, 30)).days


class Xlsx:
    """One way of writing. strings: shared, rich (shared, in runs with phonetic hints), inline or str; prefix: before every
    element; absolute: targets from the root; strict: the other namespaces; places: whether rows and cells say where they are;
    ascii: letters beyond ASCII as numbers."""

    def __init__(self, strings="shared", prefix="", absolute=False, strict=False, places=True, ascii_only=False):
        self.strings, self.prefix, self.absolute, self.strict = strings, prefix, absolute, strict
        self.places, self.ascii_only = places, ascii_only
        self.table = {}

    def tag(self, name):
        return self.prefix + name

    def element(self, name, inside, attributes=""):
        return f"<{self.tag(name)}{attributes}>{inside}</{self.tag(name)}>"

    def run(self, text):
        space = ' xml:space="preserve"' if text != text.strip() else ""
        return self.element("t", escape(text), space)

    def cell(self, value, place, styles):
        if value is None or value == "":
            return ""
        where = f' r="{place}"' if self.places else ""
        if isinstance(value, Raw):
            return self.element("c", value.xml, where + (f' t="{value.type}"' if value.type else ""))
        if isinstance(value, Padded):
            style = styles.setdefault("0" * value.width, len(styles) + 1)
            return self.element("c", self.element("v", value.value), f'{where} s="{style}"')
        if isinstance(value, datetime.date):
            style = styles.setdefault("yyyy\\-mm\\-dd", len(styles) + 1)
            return self.element("c", self.element("v", serial(value)), f'{where} s="{style}"')
        if isinstance(value, (int, float)):
            return self.element("c", self.element("v", repr(value)), where)
        if self.strings == "inline":
            return self.element("c", self.element("is", self.run(value)), where + ' t="inlineStr"')
        if self.strings == "str":
            return self.element("c", self.element("v", escape(value)), where + ' t="str"')
        index = self.table.setdefault(value, len(self.table))
        return self.element("c", self.element("v", index), where + ' t="s"')

    def sheet(self, rows, styles):
        lines = []
        for number, row in enumerate(rows, 1):
            cells = [self.cell(value, f"{column_name(i)}{number}", styles) for i, value in enumerate(row)]
            if not self.places:  # nothing may be left out then
                cells = [cell or f"<{self.tag('c')}/>" for cell in cells]
            where = f' r="{number}" spans="1:{len(row)}"' if self.places else ""
            lines.append(self.element("row", "".join(cells), where))
        name = self.prefix[:-1]
        namespace = f' xmlns{":" + name if name else ""}="{STRICT if self.strict else MAIN}"'
        return HEAD + self.element("worksheet", self.element("sheetData", "".join(lines)), namespace)

    def shared(self):
        texts = []
        for text in self.table:
            if self.strings == "rich" and len(text) > 1:
                inside = (self.element("r", self.run(text[:1])) + self.element("r", self.run(text[1:]))
                          + self.element("rPh", self.run("fonetisk"), ' sb="0" eb="1"'))
            else:
                inside = self.run(text)
            texts.append(self.element("si", inside))
        name = self.prefix[:-1]
        namespace = f' xmlns{":" + name if name else ""}="{STRICT if self.strict else MAIN}"'
        return HEAD + self.element("sst", "".join(texts), namespace)

    def write(self, path, sheets, hidden=(), extra=(), content_type=SHEET_TYPE):
        styles = {}
        root = "/xl/" if self.absolute else ""
        document = STRICT_DOCUMENT if self.strict else DOCUMENT
        parts, relations, entries = {}, [], []
        for number, (name, rows) in enumerate(sheets.items(), 1):
            parts[f"xl/worksheets/sheet{number}.xml"] = self.sheet(rows, styles)
            relations.append((f"rId{number}", "worksheet", f"{root}worksheets/sheet{number}.xml"))
            state = ' state="hidden"' if name in hidden else ""
            entries.append(f'<sheet name={quoteattr(name)} sheetId="{number}"{state} r:id="rId{number}"/>')
        if self.table:
            parts["xl/sharedStrings.xml"] = self.shared()
            relations.append(("rIdS", "sharedStrings", f"{root}sharedStrings.xml"))
        relations.append(("rIdT", "styles", f"{root}styles.xml"))
        formats = "".join(f'<numFmt numFmtId="{163 + i}" formatCode="{code}"/>' for code, i in styles.items())
        cells = "".join(f'<xf numFmtId="{0 if i == 0 else 163 + i}"/>' for i in range(len(styles) + 1))
        parts["xl/styles.xml"] = (f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts>{formats}</numFmts><cellStyleXfs><xf numFmtId="14"/>'
                                  f"</cellStyleXfs><cellXfs>{cells}</cellXfs></styleSheet>")
        parts["xl/workbook.xml"] = (f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{document}"><workbookPr/>'
                                    f'<sheets>{"".join(entries)}</sheets></workbook>')
        parts["xl/_rels/workbook.xml.rels"] = HEAD + f'<Relationships xmlns="{RELATIONS}">' + "".join(
            f'<Relationship Id="{i}" Type="{document}/{kind}" Target="{target}"/>' for i, kind, target in relations
        ) + "</Relationships>"
        shared = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{STRINGS_TYPE}"/>' if self.table else ""
        first = {"[Content_Types].xml": f'{HEAD}<Types xmlns="{TYPES}"><Default Extension="xml" ContentType="application/xml"/>'
                                        f'<Default Extension="rels" ContentType="{RELATIONS_TYPE}"/>'
                                        f'<Override PartName="/xl/workbook.xml" ContentType="{content_type}"/>{shared}</Types>',
                 "_rels/.rels": f'{HEAD}<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" Type="{document}/officeDocument" '
                                f'Target="{"/" if self.absolute else ""}xl/workbook.xml"/></Relationships>'}
        write_zip(path, {**first, **parts, **dict(extra)}, "xmlcharrefreplace" if self.ascii_only else None)
        return path


def write_zip(path, parts, ascii_errors=None):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            if isinstance(text, str):
                text = text.encode("ascii", ascii_errors) if ascii_errors else text.encode()
            file.writestr(name, text)
    return path


ODS_HEAD = ('<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content '
            'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
            'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
            'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" '
            'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">'
            '<office:automatic-styles><style:style style:name="ta1" style:family="table"/>'
            '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
            '</office:automatic-styles><office:body><office:spreadsheet>')
ODS_FOOT = "</office:spreadsheet></office:body></office:document-content>"


def ods_text(text):
    return "".join(f"<text:p>{escape(line).replace('  ', '<text:s text:c=%s/>' % quoteattr('2'))}</text:p>"
                   for line in text.split("\n"))


def ods_cell(value, times=1):
    repeated = f' table:number-columns-repeated="{times}"' if times > 1 else ""
    if value is None or value == "":
        return f"<table:table-cell{repeated}/>"
    if isinstance(value, Raw):
        return f"<table:table-cell{repeated} {value.type}>{value.xml}</table:table-cell>"
    if isinstance(value, datetime.date):
        kind, shown = f'"date" office:date-value="{value}"', value.strftime("%d.%m.%Y")
    elif isinstance(value, Padded):
        kind, shown = f'"float" office:value="{value.value}"', str(value.value).zfill(value.width)
    elif isinstance(value, (int, float)):
        kind, shown = f'"float" office:value="{value}"', str(value).replace(".", ",")
    else:
        kind, shown = '"string"', value
    return f"<table:table-cell{repeated} office:value-type={kind}>{ods_text(shown)}</table:table-cell>"


def ods_row(row, times=1):
    """As LibreOffice does it: equal neighbours once, and what follows up to the last column as one blank cell."""
    cells, i = [], 0
    while i < len(row):
        end = i
        while end + 1 < len(row) and row[end + 1] == row[i] and type(row[end + 1]) is type(row[i]):
            end += 1
        cells.append(ods_cell(row[i], end + 1 - i))
        i = end + 1
    rest = ods_cell(None, 16384 - len(row)) if len(row) < 16384 else ""
    repeated = f' table:number-rows-repeated="{times}"' if times > 1 else ""
    return f"<table:table-row{repeated}>{''.join(cells)}{rest}</table:table-row>"


def write_ods(path, sheets, hidden=(), content=None, manifest=None):
    tables = []
    for name, rows in sheets.items():
        lines = "".join(ods_row(row) for row in rows) + ods_row([], max(2, 1048576 - len(rows)))
        style = "ta2" if name in hidden else "ta1"
        tables.append(f'<table:table table:name={quoteattr(name)} table:style-name="{style}">'
                      f'<table:table-column table:number-columns-repeated="16384"/>{lines}</table:table>')
    parts = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet",
             "content.xml": content or ODS_HEAD + "".join(tables) + ODS_FOOT,
             "META-INF/manifest.xml": manifest or '<?xml version="1.0"?><manifest:manifest xmlns:manifest="m"/>'}
    return write_zip(path, parts)
