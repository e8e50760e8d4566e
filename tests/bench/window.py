#!/usr/bin/env python3
"""How long people wait in the window, with as many units as the goals name.

    window.py BIN_FOLDER [--units 900,1000] [--times N] [--windows N] [--realtime]

Makes a file of two rounds for each size, fills the plan of one unit where fillplan has been built, and lets
faktorbenk-windowbench tell its times: opening until painted, every page when it is made and later, every frame of the
heat map being scrolled. --realtime: at real-time priority, for a machine that others use too.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

import bench


def make(folder, tools, units):
    """A file with two rounds of that many units, some twenty people in each."""
    database = folder / f"{units}.faktorbenk"
    newer = folder / f"{units}.csv"
    older = folder / f"{units}-before.csv"
    bench.generate(newer, units * 20, units)
    older.write_text(newer.read_text(encoding="utf-8").replace("\n2023;", "\n2021;"), encoding="utf-8")
    for table in (older, newer):
        subprocess.run([tools / "faktorbenk-cli", "import", "responses", table, "--db", database], check=True,
                       stdout=subprocess.DEVNULL)
    filler = tools / "fillplan"
    if filler.exists():
        subprocess.run([filler, database, "2023", "1000"], check=True, stderr=subprocess.DEVNULL)
    return database


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tools", type=pathlib.Path)
    parser.add_argument("--units", default="900,1000")
    parser.add_argument("--times", default="30")
    parser.add_argument("--windows", default="7")
    parser.add_argument("--realtime", action="store_true")
    arguments = parser.parse_args()
    tools = arguments.tools.resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        there = dict(os.environ, XDG_CONFIG_HOME=name, HOME=name)
        there.setdefault("QT_QPA_PLATFORM", "offscreen")
        for units in map(int, arguments.units.split(",")):
            database = make(folder, tools, units)
            print(f"\n{units} units", flush=True)
            priority = ["chrt", "-r", "1"] if arguments.realtime else []
            subprocess.run([*priority, tools / "faktorbenk-windowbench", database, arguments.times, arguments.windows],
                           check=True, env=there, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
