#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Runs a specimen under the tracer and compares the trace with what the
specimen says it should be.

run.py RINGSIDE SPECIMEN SOURCE [--strace]

The options are in a comment near the top of the source:

    /* trace: -e trace=poll,select -a12 */

The specimen runs in an empty directory of its own and prints the lines that
it expects; a last one, "+++ exited with 0 +++", is added. What comes before
the first expected line (the work of the dynamic loader) is ignored, and so are
its writes to standard output. Then it runs once more with --json: each line
must parse, with one event for each line of text. With --strace the tracer is
strace itself, to see what it prints.
Exit status: 0, 1, or 77 if the specimen says that it can't run here.
"""
import argparse
import difflib
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile

SKIP = 77
TIMEOUT = 60


def options_of(source):
    with open(source, encoding="utf-8") as f:
        head = "".join(f.readlines()[:20])
    m = re.search(r"/\*[\s*]*trace:(.*?)\*/", head, re.S)
    if not m:
        sys.exit(f"{source}: no /* trace: ... */ comment")
    return shlex.split(re.sub(r"^ \*", "", m.group(1), flags=re.M))


def run(tracer, options, specimen):
    """Returns the specimen's status, its lines, and those of the trace."""
    with tempfile.TemporaryDirectory() as top:
        log = os.path.join(top, "log")
        cwd = os.path.join(top, "cwd")
        os.mkdir(cwd, 0o755)
        env = dict(os.environ, TZ="UTC", LC_ALL="C")
        p = subprocess.run(tracer + options + ["-o", log, specimen],
                           cwd=cwd, env=env, stdin=subprocess.DEVNULL,
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                           timeout=TIMEOUT)
        text = ""
        if os.path.exists(log):
            with open(log, encoding="utf-8", errors="replace") as f:
                text = f.read()
    out = p.stdout.decode("utf-8", "replace").splitlines()
    err = p.stderr.decode("utf-8", "replace")
    return p.returncode, out, text.splitlines(), err


def is_own_output(line):
    return re.match(r"(\d+ +)?write\(1(<[^>]*>)?, ", line) is not None


def count_calls(lines):
    return len([s for s in lines
                if not re.match(r"(\d+ +)?(---|\+\+\+) ", s)])


def check_text(tracer, options, specimen):
    """Returns a status and how many calls there were, the loader's too."""
    status, want, got, err = run(tracer, options, specimen)
    if status == SKIP:
        print(f"skipped: {err.strip()}")
        return SKIP, 0
    want.append("+++ exited with 0 +++")
    got = [line for line in got if not is_own_output(line)]
    calls = count_calls(got)
    if want[0] in got:
        got = got[got.index(want[0]):]
    if status != 0:
        print(f"exit status {status}: {err}")
    if got == want and status == 0:
        return 0, calls
    for line in difflib.unified_diff(want, got, "expected", "trace",
                                     lineterm=""):
        print(line)
    return 1, calls


def check_json(tracer, options, specimen, want_calls):
    status, _, got, err = run(tracer, options + ["--json"], specimen)
    if status != 0:
        print(f"--json: exit status {status}: {err}")
        return 1
    calls = 0
    for line in got:
        try:
            event = json.loads(line)
        except ValueError as e:
            print(f"--json: {e}: {line}")
            return 1
        if event.get("type") != "syscall":
            continue
        args = event.get("args")
        if event.get("name") == "write" and isinstance(args, dict):
            fd = args.get("fd")
            if (fd.get("fd") if isinstance(fd, dict) else fd) == 1:
                continue
        calls += 1
    if calls != want_calls:
        print(f"--json: {calls} events for {want_calls} lines")
        return 1
    return 0


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("ringside")
    ap.add_argument("specimen")
    ap.add_argument("source")
    ap.add_argument("--strace", action="store_true")
    a = ap.parse_args()
    options = options_of(a.source)
    specimen = os.path.abspath(a.specimen)
    tracer = [a.ringside] if a.strace else \
        [os.path.abspath(a.ringside), "trace", "--engine=ptrace"]
    r, calls = check_text(tracer, options, specimen)
    if r == 0 and not a.strace:
        r = check_json(tracer, options, specimen, calls)
    if r == 0:
        print("ok")
    return r


if __name__ == "__main__":
    sys.exit(main())
