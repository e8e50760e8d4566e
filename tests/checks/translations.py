#!/usr/bin/env python3
"""The translations are whole: every string of the program has its words in bokmål, nynorsk and English.

Exits with 1 and names language, context and string for every one that is unfinished, empty, gone from the program or
not yet in the file, that lost or gained a placeholder, that still is English in a Norwegian file, or that is not set as
Norwegian is set: a no-break space before the percent sign and before an ellipsis, «guillemets», an en dash. One thing has one
word: the others there could be are named here, and CONTRIBUTING.md has the table.

  translations.py            looks
  translations.py --set      first mends the spaces before percent signs and ellipses in the Norwegian files
"""

import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ("nb", "nn", "en")
PLURAL_FORMS = 2  # in all three
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n)")
SHORT = 12  # a string up to this long may be the same in two languages
NAMES = re.compile(r"Faktorbenk|10-FAKTOR")  # the same in all

NO_BREAK = "\u00a0"
TEXTS = ("explanations", "method", "poster")  # resources with long texts, a JSON file a language
UNSET_ELLIPSIS = re.compile(r"(?<=[^\s(«])…|(?<=\S) …")  # one that begins a text stands alone
UNSET_PERCENT = re.compile(r"(?<=\d) ?%(?![\dLn])")

# What is not said, and what is said instead.
NOT_OUR_WORDS = {
    "nb": ((r"runde[nr]?|rundene", "måling"), (r"gjennomsnitt\w*", "snitt"), (r"\w*enhetstype\w*", "tjenestetype"), (r"filen", "fila"),
           (r"\w*listen", "lista"), (r"mappen", "mappa")),
    "nn": ((r"runde[n]?|runda[r]?|rundane", "måling"), (r"gjennomsnitt\w*", "snitt"), (r"\w*einingstype\w*", "tenestetype")),
}

Message = collections.namedtuple("Message", "key source forms plural type")


def read(path):
    """The messages of a .ts file; a key is what makes Qt take two of them for different."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            key = (name, source, message.findtext("comment") or "")
            yield Message(key, source, forms, plural, translation.get("type"))


def placeholders(text):
    return collections.Counter(PLACEHOLDER.findall(text))


def has_words(text):
    return re.search(r"[^\W\d_]{2}", NAMES.sub("", PLACEHOLDER.sub("", text))) is not None


def set_in_norwegian(text):
    return UNSET_PERCENT.sub(NO_BREAK + "%", UNSET_ELLIPSIS.sub(NO_BREAK + "…", text))


def faults_of_setting(text):
    if "..." in text:
        yield f"has three dots for an ellipsis: {text!r}"
    if set_in_norwegian(text) != text:
        yield f"wants a no-break space before the percent sign or the ellipsis (translations.py --set): {text!r}"
    if re.search("[ \u00a0]\u00a0|\u00a0 ", text):
        yield f"has two spaces where one is wanted: {text!r}"
    if " - " in text or "—" in text:
        yield f"wants an en dash: {text!r}"
    if '"' in text:
        yield f"has straight quotation marks: {text!r}"


def faults_of_words(text, language):
    for word, instead in NOT_OUR_WORDS[language]:
        for found in re.findall(rf"\b(?:{word})\b", text, re.IGNORECASE):
            yield f"says «{found}» for what is called «{instead}» elsewhere"


def texts_in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from texts_in(each)


def norwegian_resources():
    for folder in TEXTS:
        for language in ("nb", "nn"):
            yield language, ROOT / f"resources/{folder}/{language}.json"


def mend_setting():
    element = re.compile(r"(<(?:translation|numerusform)[^>]*>)([^<]*)(</)")
    for path in (ROOT / f"resources/translations/{part}_{language}.ts" for part in ("faktorbenk", "qt") for language in ("nb", "nn")):
        text = path.read_text(encoding="utf-8")
        path.write_text(element.sub(lambda m: m[1] + set_in_norwegian(m[2].replace("&#xa0;", "\u00a0")).replace("\u00a0", "&#xa0;") + m[3], text), encoding="utf-8")
    for _, path in norwegian_resources():
        path.write_text(set_in_norwegian(path.read_text(encoding="utf-8")), encoding="utf-8")


def faults_of(message, language):
    if message.type is not None:
        yield f"is {message.type}"
        return
    if message.plural and len(message.forms) != PLURAL_FORMS:
        yield f"has {len(message.forms)} plural forms instead of {PLURAL_FORMS}"
    for number, form in enumerate(message.forms):
        if not form.strip():
            yield "is empty"
            continue
        wanted = placeholders(message.source)
        found = placeholders(form)
        if message.plural and number == 0 and not found["%n"]:
            del wanted["%n"]  # «én fil» needs no number
        if found != wanted:
            yield f"has other placeholders: {form!r}"
        if language == "en":
            if not message.plural and form != message.source:
                yield f"differs from its source: {form!r}"
            continue
        if form == message.source and len(form) > SHORT and has_words(form):
            yield "is still English"
        if "“" in form or "”" in form:
            yield f"has English quotation marks: {form!r}"
        yield from faults_of_setting(form)
        yield from faults_of_words(form, language)


def lupdate():
    for place in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate-qt6")):
        if place and pathlib.Path(place).exists():
            return place
    return None


def keys_of_the_program(tool):
    """What the sources ask to have translated, as lupdate finds it in them now."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh_nb.ts"
        places = [str(ROOT / place) for place in ("src", "ui") if (ROOT / place).is_dir()]
        subprocess.run([tool, "-silent", "-no-obsolete", "-locations", "none", *places, "-ts", str(fresh)], check=True)
        return {message.key: message.plural for message in read(fresh)}


def faults_of_what_qt_says():
    """The two files with what Qt itself says in the window, which lupdate does not know: the same strings in both."""
    files = {language: list(read(ROOT / f"resources/translations/qt_{language}.ts")) for language in ("nb", "nn")}
    keys = {language: {message.key for message in messages} for language, messages in files.items()}
    for language, other in (("nb", "nn"), ("nn", "nb")):
        for message in files[language]:
            for fault in faults_of(message, language):
                yield language, message.key, fault
        for key in keys[other] - keys[language]:
            yield language, key, f"is in qt_{other}.ts only"


def faults():
    yield from faults_of_what_qt_says()
    files = {language: list(read(ROOT / f"resources/translations/faktorbenk_{language}.ts")) for language in LANGUAGES}
    tool = lupdate()
    if tool:
        wanted = keys_of_the_program(tool)
    else:
        print("lupdate is not here, so the files are only compared with each other.")
        wanted = {message.key: message.plural for messages in files.values() for message in messages}
    for language, messages in files.items():
        has = collections.Counter(message.key for message in messages)
        for message in messages:
            if message.key in wanted and wanted[message.key] != message.plural:
                yield language, message.key, "is plural in one place and not in the other; run scripts/translate"
            for fault in faults_of(message, language):
                yield language, message.key, fault
        for key, times in has.items():
            if times > 1:
                yield language, key, f"is there {times} times"
        for key in wanted.keys() - has.keys():
            yield language, key, "is missing; run scripts/translate"
        for key in has.keys() - wanted.keys():
            yield language, key, "is no longer in the program; run scripts/translate"
    for language, path in norwegian_resources():
        for text in texts_in(json.loads(path.read_text(encoding="utf-8"))):
            for fault in (*faults_of_setting(text), *faults_of_words(text, language)):
                yield language, (str(path.relative_to(ROOT)), text[:40], ""), fault
    for language in NOT_OUR_WORDS:
        for line in (ROOT / f"resources/anonymity/{language}.md").read_text(encoding="utf-8").splitlines():
            for fault in faults_of_words(line, language):
                yield language, (f"resources/anonymity/{language}.md", line[:40], ""), fault


def main():
    if sys.argv[1:] == ["--set"]:
        mend_setting()
    found = sorted(faults())
    for language, (context, source, comment), fault in found:
        print(f"{language}: {context}: “{source}”{f' ({comment})' if comment else ''} {fault}")
    print(f"{len(found)} faults in the translations" if found else "Every string has its words.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
