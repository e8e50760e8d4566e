#!/usr/bin/python3
"""Makes a face of the typeface that is built into the program from the packaged one.

    trim.py IN.otf OUT.otf FAMILY

Kept are the signs of the languages written in Latin letters, punctuation, mathematics and geometric shapes, with
kerning and accents. Contextual alternates and the optional forms go: the program uses none of them, and every
text that is shaped pays for them, which is felt when the window opens. The family gets a name of its own, since
otherwise a copy of Inter that happens to be installed would be used in its place.
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

SIGNS = [(0x20, 0x24F),      # Latin
         (0x2B0, 0x2FF),     # modifiers
         (0x300, 0x36F),     # accents by themselves
         (0x1E00, 0x1EFF),   # Latin, additional
         (0x2000, 0x22FF),   # punctuation, currency, numerals, arrows, mathematics
         (0x25A0, 0x27BF)]   # shapes and ticks
FEATURES = ["kern", "mark", "ccmp", "locl",
            "tnum"]  # for paper; the window cannot ask for it
FAMILY_NAME, FULL_NAME, POSTSCRIPT_NAME, TYPOGRAPHIC_FAMILY = 1, 4, 6, 16


def renamed(name, old, new):
    text = name.toUnicode()
    if name.nameID == POSTSCRIPT_NAME:
        return text.replace(old, new.replace(" ", ""), 1)
    return text.replace(old, new, 1)


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
    for name in font["name"].names:
        if name.nameID in (FAMILY_NAME, FULL_NAME, POSTSCRIPT_NAME, TYPOGRAPHIC_FAMILY):
            name.string = renamed(name, old, family)
    font.save(target)


if __name__ == "__main__":
    main()
