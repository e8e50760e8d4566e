#!/usr/bin/env python3
"""Makes the file a new workbench file starts as: every schema step run on nothing.

usage: emptyfile.py OUTPUT PAGE_SIZE APPLICATION_ID STEP...

Running some hundred CREATE statements takes longer than importing a small municipality, so it is done once, when the
program is built. A test compares the outcome with the steps run by the program itself.
"""
import pathlib
import sqlite3
import sys


def main():
    output, page_size, application_id, *steps = sys.argv[1:]
    path = pathlib.Path(output)
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA page_size = {int(page_size)}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute(f"PRAGMA application_id = {int(application_id, 0)}")
    for version, step in enumerate(sorted(steps), 1):
        if pathlib.Path(step).name != f"{version:03}.sql":
            raise SystemExit(f"step {version} is missing before {step}")
        script = pathlib.Path(step).read_text(encoding="utf-8")
        connection.executescript(f"BEGIN;\n{script}\nPRAGMA user_version = {version};\nCOMMIT;")
    connection.close()


if __name__ == "__main__":
    main()
