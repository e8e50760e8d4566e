#!/usr/bin/env python3
"""Kills a program that types into plans, at random moments, and looks at what is left.

It types in every form, counts strokes, undoes and redoes, makes the day's copy, and takes over from the one killed before
it; in between another program imports into the same file and is killed, too. What was typed more than a second before
the kill is in the file; every field is what its history says; a round is as before an import or as after it; and the file
and every copy beside it are whole. They are read with another SQLite than the program's.

Twenty kills, some of them on a folder seen through FUSE, as shares are; with FAKTORBENK_LONG=1 five hundred, four at a time, and
sixty on the share. Usage: killstorm.py TYPIST COMMAND_LINE [FOLDER [KILLS]] – in FOLDER only, when there is one: a share, say.
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

# As in typist.cpp.
PLACES = (("sheet", "my_plan"), ("sheet", "worked_well"), ("chosen_factor", "goal"), ("characteristic", "text"), ("idea", "text"),
          ("measure", "text"), ("measure", "responsible"), ("follow_up", "examples"), ("obstacle", "text"), ("schedule_row", "note"))
KEYS_A_PLACE = 20
TOLERANCE = 1.0  # seconds


class Stalls:
    """When the machine itself stood still: who may not run for a while cannot save meanwhile."""

    def __init__(self):
        self.gaps = []  # (end, seconds)
        threading.Thread(target=self.watch, daemon=True).start()

    def watch(self):
        last = time.monotonic()
        while True:
            time.sleep(0.01)
            now = time.monotonic()
            if now - last > 0.05:
                self.gaps.append((now, now - last))
            last = now

    def between(self, start, end):
        return sum(seconds for when, seconds in self.gaps if start <= when <= end)


def number_in(text):
    return int(re.search(r"(\d+)$", text).group(1)) if text else 0


def check_whole(connection):
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert not connection.execute("PRAGMA foreign_key_check").fetchall()


class Look:
    """What the file holds, by another way than the program's; SQLite takes back what was cut off."""

    def __init__(self, path):
        connection = sqlite3.connect(path)
        try:
            check_whole(connection)
            assert connection.execute("SELECT count(*) FROM plan_step WHERE open IS NOT NULL").fetchone()[0] == 0
            self.check_history(connection)
            first = "plan_id = (SELECT id FROM plan WHERE unit = 'a')"
            self.saved = []
            for table, field in PLACES:
                row = connection.execute(f"SELECT {field} FROM {table} WHERE {first}").fetchone()
                self.saved.append(number_in(row[0]) if row else 0)
            self.reasons = [int(text) for (text,) in
                            connection.execute(f"SELECT text FROM cross_reason WHERE {first} ORDER BY position")]
            self.strokes = connection.execute("SELECT coalesce(sum(strokes), 0) FROM cross_strokes").fetchone()[0]
            self.round = (connection.execute("SELECT code, tally FROM unit ORDER BY code").fetchall(),
                          connection.execute("SELECT unit_code, respondents FROM response_pack ORDER BY 1").fetchall())
        finally:
            connection.close()

    @staticmethod
    def check_history(connection):
        """Every field is what its history says it is; so undo and redo are whole, too."""
        last = connection.execute("SELECT record_table, field, record_id, new FROM history WHERE id IN "
                                  "(SELECT max(id) FROM history GROUP BY record_table, record_id, field)").fetchall()
        by_place = {}
        for table, field, record, new in last:
            by_place.setdefault((table, field), {})[record] = new
        for (table, field), values in by_place.items():
            now = dict(connection.execute(f"SELECT id, {field} FROM {table}"))
            for record, new in values.items():
                assert now[record] == new, (table, field, record, now[record], new)


def import_into(command_line, path, csv):
    return [command_line, "import", "responses", str(csv), "--db", str(path), "--replace"]


def storm(typist, command_line, folder, kills, seed, stalls):
    """One file, killed again and again; the next program goes on where the last one fell."""
    chance = random.Random(seed)
    facts = {"kills": kills, "oldest": 0.0, "stalled": 0, "locked": 0, "copies": 0, "cut copies": 0, "imports": 0, "cut imports": 0}
    with tempfile.TemporaryDirectory(dir=folder, ignore_cleanup_errors=True) as here:
        path = pathlib.Path(here) / "x.faktorbenk"
        files, rounds = [], []
        for answer in (2, 4):
            csv = pathlib.Path(here) / f"svar{answer}.csv"
            csv.write_text("Periode;Enhetskode;Enhet;F1_1\n" + "".join(f"2023;{unit};{name};{answer}\n" * 4000
                                                                       for unit, name in (("a", "Alfa"), ("b", "Beta"))), encoding="utf-8")
            subprocess.run(import_into(command_line, path, csv), check=True, capture_output=True, timeout=120)
            files.append(csv)
            rounds.append(Look(path).round)
        assert rounds[0] != rounds[1]
        before = Look(path)
        seen = set()
        for number in range(kills):
            if chance.random() < 0.5:  # so that the day's copy is made again
                for copy in pathlib.Path(here).glob("*.backup"):
                    copy.unlink()
                seen.clear()
            program = subprocess.Popen([typist, str(path), str(1 + 1000 * number)], stdout=subprocess.PIPE,
                                       stderr=subprocess.PIPE, text=True)
            typed, locked = [], []  # (when, number); read a little later than typed, which is strict enough

            def read():
                for line in program.stdout:
                    if line == "locked\n":
                        locked.append(time.monotonic())
                    else:
                        typed.append((time.monotonic(), int(line)))

            reader = threading.Thread(target=read)
            reader.start()
            left = chance.uniform(0.05, 2.2)
            importing = None
            if chance.random() < 0.4:
                start = chance.uniform(0, left)
                time.sleep(start)
                left -= start
                importing = subprocess.Popen(import_into(command_line, path, files[chance.randrange(2)]),
                                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(left)
            killed = time.monotonic()
            program.send_signal(signal.SIGKILL)
            if importing:
                facts["imports"] += 1
                time.sleep(chance.choice((0, 0, chance.uniform(0, 0.3))))
                importing.send_signal(signal.SIGKILL)
                facts["cut imports"] += importing.wait() == -signal.SIGKILL
            ended = program.wait()
            reader.join()
            assert ended == -signal.SIGKILL, f"the typist ended by itself: {ended}, {program.stderr.read()}"
            program.stdout.close()
            program.stderr.close()
            now = Look(path)
            assert now.round in rounds, f"kill {number}: half an import"
            # Numbers grow from program to program, so what the one before left cannot pass for this one's.
            unsaved = [when for when, key in typed if now.saved[key // KEYS_A_PLACE % len(PLACES)] < key]
            loss = killed - min(unsaved) if unsaved else 0.0
            if locked:
                facts["locked"] += 1  # it was told, and tried again later
            elif loss > TOLERANCE:
                assert loss - stalls.between(killed - loss, killed) <= TOLERANCE, \
                    f"kill {number}: what was typed {loss:.2f} s before is lost; the machine stood still for {stalls.between(killed - loss, killed):.2f} s of it"
                facts["stalled"] += 1
            else:
                facts["oldest"] = max(facts["oldest"], loss)
            # What is saved at once is there when it has been told; one more may be there that was not told any more.
            made = [key for _, key in typed if key % 25 == 0]
            new = [key for key in now.reasons if key not in before.reasons]
            assert new == made or new[:-1] == made, (new, made)
            strokes = sum(1 for _, key in typed if key % 10 == 3)
            assert strokes <= now.strokes - before.strokes <= strokes + 1, (strokes, before.strokes, now.strokes)
            before = now
            for copy in set(pathlib.Path(here).glob("*.backup")) - seen:
                connection = sqlite3.connect(f"{copy.as_uri()}?immutable=1", uri=True)
                check_whole(connection)
                connection.close()
                seen.add(copy)
                facts["copies"] += 1
            for part in set(pathlib.Path(here).glob("*.part")) - seen:
                seen.add(part)
                facts["cut copies"] += 1
    return facts


def storms(typist, command_line, folder, kills, at_once, where):
    stalls = Stalls()
    with concurrent.futures.ThreadPoolExecutor(at_once) as pool:
        jobs = [pool.submit(storm, typist, command_line, folder, kills // at_once + (seed < kills % at_once), seed, stalls)
                for seed in range(at_once)]
        facts = [job.result() for job in jobs]
    total = {name: sum(each[name] for each in facts) for name in facts[0]}
    print(f"{where}: {total['kills']} kills, every file whole; the oldest keystroke lost was {max(each['oldest'] for each in facts):.2f} s "
          f"old. Beside: {total['stalled']} with more lost while the machine stood still, {total['locked']} told that it has to wait; "
          f"{total['copies']} copies, all whole, {total['cut copies']} seen unfinished; {total['imports']} imports, "
          f"{total['cut imports']} of them killed", flush=True)


def main():
    typist, command_line, *rest = sys.argv[1:]
    kills, at_once, shared = (500, 4, 60) if os.environ.get("FAKTORBENK_LONG") else (15, 3, 5)
    if rest:
        storms(typist, command_line, rest[0], int(rest[1]) if len(rest) > 1 else kills, 1 if len(rest) > 1 else at_once, rest[0])
        return
    storms(typist, command_line, None, kills, at_once, "on a disk")
    with tempfile.TemporaryDirectory() as disk, tempfile.TemporaryDirectory() as share:
        if subprocess.run(["bindfs", disk, share], capture_output=True, timeout=60).returncode != 0:
            print("on a share: not tried, as nothing may be mounted here")
            return
        try:
            storms(typist, command_line, share, shared, 1, "on a share")
        finally:
            subprocess.run(["umount", "-l", share], timeout=60)


if __name__ == "__main__":
    main()
