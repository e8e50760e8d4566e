#!/usr/bin/env python3
"""Kills a program that types into plans, at random moments, and looks at what is left.

What was typed more than a second before the kill is in the file, and the file is whole. Fifteen kills; with
FAKTORBENK_LONG=1 five hundred, four at a time. The file is read with another SQLite than the program's.
Usage: killstorm.py TYPIST COMMAND_LINE
"""

import concurrent.futures
import os
import pathlib
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

FIELDS = ("my_plan", "worked_well", "insight")  # as in typist.cpp
TOLERANCE = 1.0  # seconds


def number_in(text):
    return int(re.search(r"(\d+)$", text).group(1)) if text else 0


def look(path):
    """What the file holds, by another way than the program's; SQLite takes back what was cut off."""
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert not connection.execute("PRAGMA foreign_key_check").fetchall()
        assert connection.execute("SELECT count(*) FROM plan_step WHERE open IS NOT NULL").fetchone()[0] == 0
        row = connection.execute(f"SELECT {', '.join(FIELDS)} FROM sheet").fetchone() or (None,) * len(FIELDS)
        # Every field is what its history says it is.
        for field, text in zip(FIELDS, row):
            last = connection.execute("SELECT new FROM history WHERE record_table = 'sheet' AND field = ? "
                                      "ORDER BY id DESC LIMIT 1", (field,)).fetchone()
            assert text == (last[0] if last else None), (field, text, last)
        lines = [int(text) for (text,) in connection.execute("SELECT text FROM cross_reason ORDER BY position")]
        return [number_in(text) for text in row], lines
    finally:
        connection.close()


def storm(typist, command_line, kills, seed):
    """One file, killed again and again; the next program goes on where the last one fell."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "x.faktorbenk"
        csv = pathlib.Path(folder) / "svar.csv"
        csv.write_text("Periode;Enhetskode;Enhet;F1_1\n" + "2023;a;Alfa;4\n" * 6, encoding="utf-8")
        subprocess.run([command_line, "import", "responses", str(csv), "--db", str(path)], check=True,
                       capture_output=True, timeout=60)
        oldest = 0.0
        for number in range(kills):
            program = subprocess.Popen([typist, str(path), str(1 + 1000 * number)], stdout=subprocess.PIPE, text=True)
            typed = []  # (when, number); read a little later than typed, which is strict enough
            reader = threading.Thread(target=lambda: typed.extend((time.monotonic(), int(line)) for line in program.stdout))
            reader.start()
            time.sleep(chance.uniform(0.05, 2.2))
            killed = time.monotonic()
            program.send_signal(signal.SIGKILL)
            assert program.wait() == -signal.SIGKILL, f"the typist ended by itself: {program.returncode}"
            reader.join()
            program.stdout.close()
            saved, lines = look(path)
            # Numbers grow from program to program, so what the one before left cannot pass for this one's.
            for when, key in typed:
                if when > killed - TOLERANCE:
                    break
                field = key % len(FIELDS)
                later = [k for w, k in typed if k % len(FIELDS) == field and w <= killed - TOLERANCE]
                assert saved[field] >= later[-1], f"kill {number}: field {field} holds {saved[field]}, typed {later[-1]}"
            # A line is saved at once: whoever was told a later number has it.
            made = [key for _, key in typed if key % 25 == 0]
            assert lines[len(lines) - len(made):] == made or lines[-len(made) - 1:-1] == made, (lines[-5:], made)
            unsaved = [when for when, key in typed if saved[key % len(FIELDS)] < key]
            if unsaved:
                oldest = max(oldest, killed - min(unsaved))
        return oldest


def main():
    typist, command_line = sys.argv[1:3]
    kills, at_once = (500, 4) if os.environ.get("FAKTORBENK_LONG") else (15, 3)
    with concurrent.futures.ThreadPoolExecutor(at_once) as pool:
        losses = list(pool.map(lambda seed: storm(typist, command_line, kills // at_once + (seed < kills % at_once), seed),
                               range(at_once)))
    print(f"{kills} kills, every file whole; the oldest keystroke lost was {max(losses):.2f} s old")


if __name__ == "__main__":
    main()
