#!/usr/bin/env python3
"""Reading a spreadsheet, beside openpyxl reading the same file in its read-only mode in the same run.

    sheets.py BIN_FOLDER [--rows N] [--repeats N]

Faktorbenk recognises the columns, checks every cell and builds what would be stored (`check`); openpyxl only walks over
the cells. Times are wall clock, medians of interleaved repeats, start of the programs included; peak is resident memory.
Needs python3-openpyxl, for the peer.
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

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "e2e"))
from officefiles import Xlsx, write_ods  # noqa: E402

PEER = """
import sys, openpyxl
cells = 0
for row in openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0].iter_rows(values_only=True):
    cells += len(row)
"""
STATEMENTS = [(factor, number) for factor, many in enumerate((4, 4, 4, 4, 5, 3, 3, 3, 3, 4), 1) for number in range(1, many + 1)]


def table(people):
    """48 columns: 11 about the respondent, 37 answers."""
    dice = random.Random(people)
    yield (["Periode", "Kommune", "Enhetskode", "Enhet", "Overordnet", "Enhetstype", "Kjønn", "Alder", "Utdanning",
            "Stillingsprosent", "Lederansvar"] + [f"F{factor}_{number}" for factor, number in STATEMENTS])
    for row in range(people):
        unit = dice.randrange(900)
        yield ([2023, "Fjordvik", 1000 + unit, f"Enhet på Åsen {unit}", f"G{unit % 45}",
                ("Skole", "Barnehage", "Sykehjem", "Administrasjon")[unit % 4], ("Kvinne", "Mann")[row % 3 == 0],
                ("20-29", "30-39", "40-49", "50-59", "60+")[row % 5], "Universitet/høyskole", 100, "Nei"]
               + [dice.randint(1, 5) for _ in STATEMENTS])


def timed(command):
    """Seconds and peak megabytes."""
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        raise SystemExit(f"failed: {command}")
    return seconds, usage.ru_maxrss / 1024


def make(folder, people):
    """In a process of its own, so that this one stays small: a child's peak counts from its parent's size."""
    pid = os.fork()
    if pid == 0:
        rows = list(table(people))
        Xlsx("shared").write(folder / "shared.xlsx", {"Svar": rows})
        Xlsx("inline", absolute=True, ascii_only=True).write(folder / "inline.xlsx", {"Svar": rows})
        Xlsx("rich", prefix="x:").write(folder / "prefixed.xlsx", {"Svar": rows})
        write_ods(folder / "sheet.ods", {"Svar": rows})
        os._exit(0)
    if os.waitpid(pid, 0)[1] != 0:
        raise SystemExit("the files could not be made")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--only", help="some of shared.xlsx, inline.xlsx, prefixed.xlsx, sheet.ods")
    arguments = parser.parse_args()
    python = "/usr/bin/python3" if shutil.which("/usr/bin/python3") else sys.executable  # Debian's, which has Debian's openpyxl
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        make(folder, arguments.rows)
        for path in sorted(folder.iterdir()):
            if arguments.only and path.name not in arguments.only.split(","):
                continue
            runs = {"faktorbenk": [arguments.bin / "faktorbenk-cli", "check", path]}
            if path.suffix == ".xlsx":
                runs["openpyxl, read-only"] = [python, "-c", PEER, path]
            measured = {peer: [] for peer in runs}
            for _ in range(arguments.repeats):
                for peer, command in runs.items():
                    measured[peer].append(timed(command))
            ours = statistics.median(seconds for seconds, _ in measured["faktorbenk"])
            print(f"{path.name}: {arguments.rows} rows × 48, {path.stat().st_size / 1e6:.1f} MB")
            for peer, results in measured.items():
                seconds = statistics.median(s for s, _ in results)
                print(f"  {peer:22} {seconds * 1000:8.0f} ms  peak {max(mb for _, mb in results):4.0f} MB   {seconds / ours:5.1f} × ours")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
