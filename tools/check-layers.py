#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Fail on an #include against the order of the layers.

The order is the line of ARCHITECTURE.md that has `basic` < `syscall` < ...
in it; directories of one rank stand side by side. A directory may include
itself and what is to its left.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
DEFAULT = ("`basic` < `syscall` < `event` < `tracefile` < "
           "`stack` < `capture` `sink` < `view` < `snapshot` < "
           "`doctor` < `cmd`")


def order():
    path = ROOT / "ARCHITECTURE.md"
    text = path.read_text() if path.exists() else ""
    m = re.search(r"`basic`\s*<[^\n]*(?:\n[^\n]*<[^\n]*)*", text)
    ranks = {}
    for i, group in enumerate((m[0] if m else DEFAULT).split("<")):
        for name in re.findall(r"`(\w+)`", group):
            ranks.setdefault(name, i)
    return ranks


def main():
    ranks = order()
    bad = 0
    for path in sorted((ROOT / "src").rglob("*.[ch]")):
        here = path.relative_to(ROOT / "src").parts[0]
        if here not in ranks:  # main.c stands above all
            continue
        for nr, line in enumerate(path.read_text().splitlines(), 1):
            m = re.match(r'\s*#\s*include\s+"(\w+)/', line)
            if not m:
                continue
            there = m[1]
            if there == here or ranks.get(there, -1) < ranks[here] and \
                    there in ranks:
                continue
            print(f"{path.relative_to(ROOT)}:{nr}: "
                  f"{here} may not include {there}")
            bad += 1
    return 1 if bad else 0


sys.exit(main())
