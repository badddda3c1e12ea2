#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Report functions over 60 lines and files over 500; reviewers decide.

Tables are exempt: rows/, abi/, xlat/, layout/ and explain/ of src/syscall.
With --strict the exit status is 1 if there is anything to report.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLES = ("rows", "abi", "xlat", "layout", "explain")
FUNCTION, FILE = 60, 500


def functions(lines):
    """First line and length of each block that a function's brace opens."""
    start = None
    for nr, line in enumerate(lines, 1):
        if line == "{":
            start = nr
        elif line == "}" and start:
            yield start, nr - start + 1
            start = None


def main():
    found = 0
    for top in ("src", "lab", "tests"):
        for path in sorted((ROOT / top).rglob("*.[ch]")):
            if path.parent.name in TABLES:
                continue
            name = path.relative_to(ROOT)
            lines = path.read_text().splitlines()
            if len(lines) > FILE:
                print(f"{name}: {len(lines)} lines")
                found += 1
            for nr, length in functions(lines):
                if length <= FUNCTION:
                    continue
                head = next((x for x in reversed(lines[:nr - 1])
                             if re.match(r"\w", x)), "?")
                print(f"{name}:{nr}: {length} lines: {head}")
                found += 1
    return 1 if found and "--strict" in sys.argv[1:] else 0


sys.exit(main())
