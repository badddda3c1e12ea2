#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Fails if clang-format would change a C file. Tables are exempt: their
columns are made by hand. Versions differ in taste, so only the one of Debian
12 counts; without it the check is skipped (77).
"""
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
VERSION = "14"
DIRS = ["src", "lab", "tests/unit", "tests/fuzz"]
TABLES = re.compile(r"syscall/(xlat|rows|abi|layout|explain)/|"
                    r"trace_opts_rows\.c$")


def main():
    tool = shutil.which("clang-format")
    if not tool:
        print("skipped: clang-format is not installed")
        return 77
    version = subprocess.run([tool, "--version"], capture_output=True,
                             text=True).stdout
    if not re.search(rf"version {VERSION}\.", version):
        print(f"skipped: clang-format {VERSION} is wanted, not {version}")
        return 77
    files = [p for d in DIRS for p in sorted((ROOT / d).rglob("*.[ch]"))
             if not TABLES.search(str(p))]
    run = subprocess.run([tool, "--dry-run", "--Werror", *map(str, files)],
                         capture_output=True, text=True)
    sys.stdout.write(run.stderr[:4000])
    return run.returncode != 0


sys.exit(main())
