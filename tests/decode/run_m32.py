#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Runs the specimens that are programs of 32 bits, one after the other, under
one engine.

run_m32.py RINGSIDE ENGINE DIRECTORY SOURCE...

DIRECTORY has a program m32_NAME for each SOURCE, NAME.c. Each is run as run.py
runs it. Exit status: 0, 1, or 77 if none of them could be run.
"""
import os
import pathlib
import subprocess
import sys

SKIP = 77
HERE = pathlib.Path(__file__).resolve().parent


def main():
    ringside, engine, directory, *sources = sys.argv[1:]
    failed, ran = [], 0
    for source in sources:
        name = pathlib.Path(source).stem
        specimen = os.path.join(directory, "m32_" + name)
        p = subprocess.run([sys.executable, str(HERE / "run.py"), ringside,
                            specimen, source, "--engine=" + engine],
                           stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                           text=True)
        if p.returncode == SKIP:
            print(f"{name}: skipped: {p.stdout.strip()}")
            continue
        ran += 1
        if p.returncode:
            failed.append(name)
            print(f"=== {name}\n{p.stdout}")
    print(f"{ran} programs, {len(failed)} failed: {' '.join(failed)}")
    if not ran:
        return SKIP
    return 1 if failed else 0


sys.exit(main())
