#!/usr/bin/env python3
"""docs/anonymity.md is the text that the window shows and prints: resources/anonymity, one file a language, one after the other. It
and the explanations in the window must read easily.

    anonymity.py            compares them, and the languages with each other, and asks whether they read easily
    anonymity.py --lix      says how easily they read
    anonymity.py --write    makes the page anew
"""

import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ("nb", "nn", "en")
WORDS = {"nb": 1380, "nn": 1410, "en": 1432}  # fill two pages; that they do is seen on the paper, e2e.page_papers
LIX = 30  # words to a sentence and long words in a hundred; a newspaper has 40 to 50, books for the young less than 30
LONG = 6  # letters; a longer word counts as long


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


def lix(written):
    """Björnsson's index of a text in this Markdown. A point's lead, a heading and a line before a list end like sentences."""
    prose = "\n".join(line for line in written.splitlines() if not line.startswith("|"))
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", prose)
    ends = len(re.findall(r"[.!?:]»?”?(?:\*\*)?(?=\s|$)|^#.*$", prose, flags=re.MULTILINE))
    return len(words) / max(1, ends) + 100 * sum(len(word) > LONG for word in words) / len(words)


def explanations(language):
    told = json.loads((ROOT / "resources/explanations" / f"{language}.json").read_text(encoding="utf-8"))
    return {name: "\n".join([each["question"], *each["answer"]]) for name, each in told.items() if each["answer"]}


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
        if lix(text(language)) > LIX:
            found.append(f"{language}: heavy to read, LIX {lix(text(language)):.1f}, more than {LIX}")
        for name, told in explanations(language).items():
            if lix(told) > LIX:
                found.append(f"{language}: what explains “{name}” is heavy to read, LIX {lix(told):.1f}, more than {LIX}")
    return found


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        (ROOT / "docs/anonymity.md").write_text(page(), encoding="utf-8")
    if sys.argv[1:] == ["--lix"]:
        for language in LANGUAGES:
            print(f"{language} {lix(text(language)):.1f}", *(f"{name} {lix(told):.1f}" for name, told in explanations(language).items()))
    for fault in faults():
        print(fault, file=sys.stderr)
    sys.exit(1 if faults() else 0)
