#!/usr/bin/env python3
"""Files of every unit in several formats at once: how long it takes, and whether memory stays flat.

    exportall.py BIN_FOLDER [--formats xlsx,pptx] [--units N N…] [--repeats N]

For each number of units: seconds by the clock and of the processor, peak memory, how many files and how large.
"""

import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from bench import generate  # noqa: E402

DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
PEOPLE_A_UNIT = 25


def run(command):
    """Seconds by the clock, seconds of the processor, peak megabytes."""
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit(f"failed: {command}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("--formats", default="xlsx,pptx,pdf")
    parser.add_argument("--units", type=int, nargs="+", default=[30, 300])
    parser.add_argument("--repeats", type=int, default=3)
    arguments = parser.parse_args()
    cli = arguments.bin / "faktorbenk-cli"
    for units in arguments.units:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            database = folder / "x.faktorbenk"
            generate(folder / "svar.csv", PEOPLE_A_UNIT * units, units)
            for kind, file in (("responses", folder / "svar.csv"), ("benchmarks", DATA / "referansesnitt.csv")):
                subprocess.run([cli, "import", kind, file, "--db", database], check=True, capture_output=True)
            measured = [run([cli, "export", "all", "--formats", arguments.formats, "--db", database, "--out", folder / str(i)])
                        for i in range(arguments.repeats)]
            files = list((folder / "0").iterdir())
            clock, processor, memory = (statistics.median(each) for each in zip(*measured))
            size = sum(file.stat().st_size for file in files) / 1e6
            print(f"{units} units: {clock:.1f} s by the clock, {processor:.1f} s of the processor, {memory:.0f} MB at most; "
                  f"{len(files)} files, {size:.1f} MB", flush=True)


if __name__ == "__main__":
    main()
