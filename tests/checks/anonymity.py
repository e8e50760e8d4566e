#!/usr/bin/env python3
"""docs/anonymity.md is the text that the window shows and prints: resources/anonymity, one file a language, one after the other.

    anonymity.py            compares them, and the languages with each other
    anonymity.py --write    makes the page anew
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ("nb", "nn", "en")
WORDS = {"nb": 1100, "nn": 1120, "en": 1085}  # two pages of A4, 11 point


def text(language):
    return (ROOT / "resources/anonymity" / f"{language}.md").read_text(encoding="utf-8")


def page():
    head = ("[Nynorsk](#anonymitet-i-faktorbenk-1) · [English](#anonymity-in-faktorbenk) · "
            "[Enkelthetene / the particulars](gate.md)\n\n")
    return head + "\n---\n\n".join(text(language) for language in LANGUAGES)


def outline(language):
    """What kind of line follows what: the same in every language."""
    kinds = []
    for line in text(language).splitlines():
        kind = re.match(r"#+ |\d+\. |- |\||$", line)
        kinds.append(kind[0] if kind else "text")
    return kinds


def numbers(language):
    return sorted(re.findall(r"\d+(?:[.,]\d)?", text(language).replace(".", ",")))


def faults():
    found = []
    if (ROOT / "docs/anonymity.md").read_text(encoding="utf-8") != page():
        found.append("docs/anonymity.md is not what the window shows: run tests/checks/anonymity.py --write")
    for language in LANGUAGES:
        if outline(language) != outline("nb"):
            found.append(f"{language}: not the same headings, points and rows as in nb")
        if numbers(language) != numbers("nb"):
            found.append(f"{language}: not the same numbers as in nb")
        if len(text(language).split()) > WORDS[language]:
            found.append(f"{language}: longer than two pages")
    return found


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        (ROOT / "docs/anonymity.md").write_text(page(), encoding="utf-8")
    for fault in faults():
        print(fault, file=sys.stderr)
    sys.exit(1 if faults() else 0)
