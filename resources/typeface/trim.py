#!/usr/bin/python3
"""Makes a face of the typeface that is built into the program from the packaged one.

    trim.py IN.otf OUT.otf FAMILY

Kept are the signs of the languages written in Latin letters, punctuation, mathematics and geometric shapes, with
kerning and accents. Contextual alternates, the optional forms and what joins loose accents to letters go (they are
still placed over them): the program uses none of it, and every text that is shaped pays for it, which is felt when
the window opens. The family gets a name of its own, since
otherwise a copy of Inter that happens to be installed would be used in its place. Four small triangles, which Inter
lacks, are added: one sign that is missing makes the program search all faces of the machine for another.
"""

import sys

from fontTools import subset
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont

SIGNS = [(0x20, 0x24F),      # Latin
         (0x2B0, 0x2FF),     # modifiers
         (0x300, 0x36F),     # accents by themselves
         (0x1E00, 0x1EFF),   # Latin, additional
         (0x2000, 0x22FF),   # punctuation, currency, numerals, arrows, mathematics
         (0x25A0, 0x27BF)]   # shapes and ticks
# Corners in thousandths of the em, on the middle of small letters; as ▲▼ are, only smaller.
TRIANGLES = {0x25B4: [(60, 130), (440, 130), (250, 440)], 0x25BE: [(60, 420), (250, 110), (440, 420)],
             0x25B8: [(90, 80), (400, 270), (90, 460)], 0x25C2: [(400, 80), (400, 460), (90, 270)]}
TRIANGLE_WIDTH = 500
FEATURES = ["kern", "mark", "locl",
            "tnum"]  # for paper; the window cannot ask for it
FAMILY_NAME, FULL_NAME, POSTSCRIPT_NAME, TYPOGRAPHIC_FAMILY = 1, 4, 6, 16


def renamed(name, old, new):
    text = name.toUnicode()
    if name.nameID == POSTSCRIPT_NAME:
        return text.replace(old, new.replace(" ", ""), 1)
    return text.replace(old, new, 1)


def add_triangles(font):
    em = font["head"].unitsPerEm / 1000
    width = round(TRIANGLE_WIDTH * em)
    top = font["CFF "].cff.topDictIndex[0]
    order = font.getGlyphOrder()
    for sign, corners in TRIANGLES.items():
        name = f"uni{sign:04X}"
        pen = T2CharStringPen(width - top.Private.nominalWidthX, None)
        points = [(round(x * em), round(y * em)) for x, y in corners]
        pen.moveTo(points[0])
        for point in points[1:]:
            pen.lineTo(point)
        pen.closePath()
        shape = pen.getCharString(top.Private, top.GlobalSubrs)
        top.CharStrings.charStrings[name] = len(top.CharStrings.charStringsIndex)
        top.CharStrings.charStringsIndex.append(shape)
        order.append(name)  # the charset of the outlines is the same list
        if name not in top.charset:
            top.charset.append(name)
        font["hmtx"].metrics[name] = (width, min(x for x, _ in points))
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[sign] = name
    font.setGlyphOrder(order)


def main():
    source, target, family = sys.argv[1:]
    font = TTFont(source, recalcTimestamp=False)
    old = font["name"].getBestFamilyName()
    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = True
    trimmer = subset.Subsetter(options)
    trimmer.populate(unicodes=[sign for first, last in SIGNS for sign in range(first, last + 1)])
    trimmer.subset(font)
    add_triangles(font)
    for name in font["name"].names:
        if name.nameID in (FAMILY_NAME, FULL_NAME, POSTSCRIPT_NAME, TYPOGRAPHIC_FAMILY):
            name.string = renamed(name, old, family)
    font.save(target)


if __name__ == "__main__":
    main()
