#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Makes docs/doctor-matrix.md: which rule finds something in which program.

Usage: doctor-matrix.py RINGSIDE RINGSIDE_LAB > docs/doctor-matrix.md
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent /
                       "tests" / "doctor"))
import doctor_runs  # noqa: E402


REAL = """
## Real servers

redis, nginx with one worker and with two, memcached, PostgreSQL, and servers in
Go, Node.js and Python (asyncio, threads), as Debian has them and with the load of
`tests/doctor/real_servers.py`: `tests/doctor/test_real.py RINGSIDE RINGSIDE_LAB --show`
has what is found there, and fails for anything of severity warning or above. Findings
of severity info, judged by hand:

| server | rule | verdict |
|---|---|---|
| nginx, 1 and 2 workers | `header_then_sendfile` | right: this configuration is without `tcp_nopush`, so the header goes out by writev(2) and the file after it |

What was found with other settings, and is right too: `accept_queue_overflow` in
Python's `http.server` under 20 connections, whose queue has room for 5
(`request_queue_size`); the test gives it 128."""


def cell(result):
    if result is None:
        return "cannot run here"
    if isinstance(result, Exception):
        return "failed"
    return ", ".join(f"`{name}`" for name in doctor_runs.found(result)) or "-"


def main():
    doctor = doctor_runs.Doctor(sys.argv[1], sys.argv[2])
    names = doctor.defects()
    jobs = {}
    for name in names:
        for fixed in False, True:
            jobs[name, fixed] = lambda name=name, fixed=fixed: \
                doctor.live(name, fixed) if doctor.can(name, fixed) else None
    for model in doctor_runs.MODELS:
        jobs[model, None] = lambda model=model: doctor.model(model)
    results = doctor_runs.in_parallel(jobs, 4)
    print("""\
# Rules and programs

Made by `tools/doctor-matrix.py build/src/ringside build/lab/ringside-lab`. Each
program was run under `ringside doctor --severity=info` with the eBPF engine; what
stands beside it are the rules that found something, of any severity.

A specimen (`ringside lab defect NAME`) has the defect of one rule, and may show
another that goes with it. Its twin (`--fixed`) does the same work without.

| specimen | what is found | in its twin |
|---|---|---|""")
    for name in names:
        print(f"| {name} | {cell(results[name, False])} | "
              f"{cell(results[name, True])} |")
    print("""
The healthy servers (`ringside lab serve --model NAME`), attached to for two
seconds under the load of `ringside lab load`:

| model | what is found |
|---|---|""")
    for model in doctor_runs.MODELS:
        print(f"| {model} | {cell(results[model, None])} |")
    print(REAL)
    return 0


sys.exit(main())
