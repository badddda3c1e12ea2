#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Every row can be reached, and every number has its row.

Usage: check-rows.py NM LIBRARY SOURCE-ROOT

A row that no map of src/syscall/abi/ names is dead, unless indirect.c puts
it in place of another. A name in a map without row would be a hole, since
the maps' references may be weak.
"""
import pathlib
import re
import subprocess
import sys


def main():
    nm, library, root = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    out = subprocess.run([nm, library], check=True, capture_output=True,
                         text=True).stdout
    rows = set(re.findall(r"^[0-9a-f]+ [A-TV-Z] sysent_(\w+)$", out, re.M))
    rows -= {"by_nr", "nr", "nargs", "max"}
    maps = set()
    for path in (root / "src/syscall/abi").glob("*.c"):
        maps |= set(re.findall(r"\bROW\(\d+, (\w+)\)", path.read_text()))
    indirect = (root / "src/syscall/indirect.c").read_text()
    placed = set(re.findall(r"\bsysent_(\w+)", indirect))
    bad = 0
    for name in sorted(maps - rows):
        print(f"{name}: a map names it, but there is no row")
        bad += 1
    for name in sorted(rows - maps - placed):
        print(f"{name}: a row that no map names")
        bad += 1
    print(f"{len(rows)} rows, {len(maps)} in the maps")
    return 1 if bad or len(rows) < 400 else 0


sys.exit(main())
