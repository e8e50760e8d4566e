#!/usr/bin/env python3
"""How long the window takes from start to first paint, beside an empty Qt window with one chart and a database,
and beside sqlitebrowser where it and xdotool are installed (until its window is there: it does not tell more).

    start.py BIN_FOLDER DB [--repeats N]

The first two end themselves with their first paint. Run it under a display to include sqlitebrowser (a virtual one
should not start anew after each program: Xvfb -noreset); without one Qt's offscreen platform is used.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import time


def ended(command):
    start = time.perf_counter()
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def appeared(command, window_name):
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        search = ["xdotool", "search", "--onlyvisible", "--name", window_name]
        while time.perf_counter() - start < 20:
            if subprocess.run(search, capture_output=True).stdout.strip():
                return time.perf_counter() - start
        raise SystemExit(f"{window_name} did not appear")
    finally:
        process.kill()
        process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("database", type=pathlib.Path)
    parser.add_argument("--repeats", type=int, default=15)
    arguments = parser.parse_args()
    display = "DISPLAY" in os.environ
    if not display:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    runs = {
        "empty window, one chart, a database": lambda: ended([arguments.bin / "faktorbenk-emptywindow",
                                                              arguments.database]),
        "faktorbenk": lambda: ended([arguments.bin / "faktorbenk", "--end-once-shown", arguments.database]),
    }
    if display and shutil.which("sqlitebrowser") and shutil.which("xdotool"):
        runs["sqlitebrowser"] = lambda: appeared(["sqlitebrowser", arguments.database], "DB Browser for SQLite -")
    measured = {name: [] for name in runs}
    for _ in range(arguments.repeats):
        for name, once in runs.items():
            measured[name].append(once())
    least = statistics.median(measured["empty window, one chart, a database"])
    print("under a display" if display else "offscreen")
    for name, seconds in measured.items():
        median = statistics.median(seconds)
        print(f"  {name:36} {median * 1000:7.1f} ms   {median / least:5.2f} × the empty window")


if __name__ == "__main__":
    main()
