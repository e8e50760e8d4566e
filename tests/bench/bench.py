#!/usr/bin/env python3
"""Import into a durable file, beside peers doing the same from the same CSV in the same run.

    bench.py BIN_FOLDER [--sizes S,M,L] [--repeats N] [--duckdb PROGRAM]

Peers: the sqlite3 shell (.import, then an index; WAL, synchronous FULL) and, where its program is given or
installed, DuckDB (a table and a checkpoint, two threads; duckdb.mjs runs the Node package). Times are wall clock, medians of interleaved repeats;
peak is the process' own resident memory, which counts the mapped input.
"""

import argparse
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SIZES = {"S": (600, 40), "M": (20_000, 900), "L": (500_000, 20_000)}
STATEMENTS = [(factor, number) for factor, many in enumerate((4, 4, 4, 4, 5, 3, 3, 3, 3, 3), 1)
              for number in range(1, many + 1)]


def generate(path, people, units):
    """One row a respondent, in no order, spread over units in four levels."""
    dice = random.Random(people)
    answers = ["1", "2", "3", "3", "4", "4", "4", "4", "5", "5", "5", ""]
    pool = [";".join(dice.choices(answers, weights=[1, 2, 4, 4, 6, 6, 6, 6, 5, 5, 5, 1], k=len(STATEMENTS)))
            for _ in range(20_011)]
    inner = max(1, units // 20)
    with open(path, "w", encoding="utf-8") as file:
        file.write("Periode;Kommune;Enhetskode;Enhet;Overordnet;Enhetstype;Kjønn;Alder;Utdanning;Stillingsprosent;"
                   "Lederansvar;" + ";".join(f"F{f}_{n}" for f, n in STATEMENTS) + "\n")
        for row in range(people):
            unit = dice.randrange(units)
            file.write(f"2023;Fjordvik;{1000 + unit};Enhet på Åsen {unit};G{unit % inner};"
                       f"{('Skole', 'Barnehage', 'Sykehjem', 'Administrasjon')[unit % 4]};"
                       f"{('Kvinne', 'Mann')[row % 3 == 0]};{('20-29', '30-39', '40-49', '50-59', '60+')[row % 5]};"
                       f"{('Videregående', 'Universitet/høyskole')[row % 2]};{(100, 80, 50)[row % 3]};"
                       f"{('Nei', 'Nei', 'Ja')[row % 17 % 3]};{pool[dice.randrange(len(pool))]}\n")


def timed(command, **options):
    """Seconds and peak megabytes. A peer whose starting is not its own may say itself how many seconds it took."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        start = time.perf_counter()
        process = subprocess.Popen([str(part) for part in command], stdout=said, stderr=subprocess.DEVNULL, **options)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        if status != 0:
            raise SystemExit(f"failed: {command}")
        said.seek(0)
        for line in said:
            if line.startswith("seconds: "):
                seconds = float(line.removeprefix("seconds: "))
    return seconds, usage.ru_maxrss / 1024


def sqlite_script(csv, database):
    return [f"PRAGMA journal_mode=WAL;", "PRAGMA synchronous=FULL;", ".mode csv", ".separator ;",
            f".import {csv} svar", "CREATE INDEX enhet ON svar (Periode, Enhetskode);",
            "PRAGMA wal_checkpoint(TRUNCATE);"]


def peers(arguments, csv, folder):
    """Name → function that runs it once on a fresh file."""
    def fresh(name):
        for old in folder.glob(f"{name}*"):
            old.unlink()
        return folder / name

    runs = {
        "faktorbenk": lambda: timed([arguments.bin / "faktorbenk-cli", "import", "responses", csv, "--db",
                                     fresh("ours.faktorbenk")]),
        "read the file and nothing else": lambda: timed(["cat", csv]),
    }
    if shutil.which("sqlite3"):
        def sqlite():
            database = fresh("peer.sqlite")
            script = folder / "script.sql"
            script.write_text("\n".join(sqlite_script(csv, database)) + "\n")
            return timed(["sqlite3", database], stdin=open(script, encoding="utf-8"))
        runs["sqlite3 shell"] = sqlite
    duckdb = arguments.duckdb or shutil.which("duckdb")
    if duckdb:
        runs["DuckDB"] = lambda: timed(
            [*str(duckdb).split(), fresh("peer.duckdb"),
             f"SET threads=2; CREATE TABLE svar AS SELECT * FROM read_csv('{csv}', delim=';', header=true); CHECKPOINT;"])
    return runs


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("--sizes", default="S,M,L")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--duckdb", help="command that takes a file and SQL")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for size in arguments.sizes.split(","):
            people, units = SIZES[size]
            csv = folder / f"{size}.csv"
            generate(csv, people, units)
            runs = peers(arguments, csv, folder)
            measured = {peer: [] for peer in runs}
            for _ in range(arguments.repeats):
                for peer, once in runs.items():
                    measured[peer].append(once())
            ours = statistics.median(seconds for seconds, _ in measured["faktorbenk"])
            print(f"\n{size}: {people} respondents, about {units} units, {csv.stat().st_size / 1e6:.1f} MB of CSV")
            for peer, results in measured.items():
                seconds = statistics.median(s for s, _ in results)
                peak = max(mb for _, mb in results)
                print(f"  {peer:32} {seconds * 1000:9.1f} ms  peak {peak:6.0f} MB   {seconds / ours:6.2f} × ours")
            print(f"  file: {(folder / 'ours.faktorbenk').stat().st_size / 1e6:.1f} MB")
            sys.stdout.flush()
            subprocess.run([arguments.bin / "faktorbenk-bench", folder / "ours.faktorbenk"], check=True)
            csv.unlink()


if __name__ == "__main__":
    main()
