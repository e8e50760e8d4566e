#!/usr/bin/python3
"""Makes the face of emoji and other pictures that is built into what draws paper from the packaged one.

    signs.py IN.ttf OUT.ttf FAMILY

Paper shall show what people typed on every machine, also on one without any emoji; in outlines, since it is printed in grey as
well. Kept are the pictures and what they are put together with; letters are the typeface's (trim.py).
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

SIGNS = [(0x200D, 0x200D), (0x20E3, 0x20E3), (0xFE0E, 0xFE0F),  # what pictures are put together with
         (0x2300, 0x23FF),      # technical: watches, keys
         (0x2600, 0x27BF),      # weather, hands, ticks
         (0x2B00, 0x2BFF),      # arrows and stars
         (0x3030, 0x303D), (0x3297, 0x3299),
         (0x1F000, 0x1FAFF)]    # pictures
FAMILY_NAMES = (1, 3, 4, 6, 16)


def main():
    source, target, family = sys.argv[1:]
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    trimmer = subset.Subsetter(options)
    trimmer.populate(unicodes=[sign for first, last in SIGNS for sign in range(first, last + 1)])
    trimmer.subset(font)
    for name in font["name"].names:
        if name.nameID in FAMILY_NAMES:
            name.string = family.replace(" ", "") if name.nameID == 6 else family
    font.save(target)


if __name__ == "__main__":
    main()
