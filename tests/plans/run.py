#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Compares what decoders say of all memory with what they say of the memory
that the copy plans have copied.

run.py COMPARE SPECIMEN | --commands | COMMAND ARG...

Each command runs with several sets of options, in an empty directory of its
own. Exit status: 0, 1, or 77 if the specimen says that it can't run here.
"""
import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile

SKIP = 77
TIMEOUT = 100
SHOWN, WIDTH = 20, 600

OPTIONS = [
    ["-f"],
    ["-f", "-v", "-s", "200"],
    ["-f", "-s", "3", "-yy"],
    ["-f", "-e", "verbose=none"],
    ["-f", "-s", "5", "-e", "read=all", "-e", "write=all"],
    ["-f", "--json"],
]

COMMANDS = [
    ["ls", "-lR", "/etc/apt"],
    ["sh", "-c", "echo a | cat; test -e /nothing; pwd; (exit 3); wait"],
    [sys.executable, "-c",
     "import socket, subprocess, select\n"
     "a, b = socket.socketpair()\n"
     "a.send(b'x' * 100)\n"
     "select.select([b], [a], [], 1)\n"
     "b.recv_into(bytearray(50))\n"
     "subprocess.run(['true'])\n"],
    ["cc", "-E", "-x", "c", "/dev/null"],
    ["date"],
    ["id"],
]

# What a plan does not have, by the line and the reason.
KNOWN = [
    (r"^ \| [1-9a-f][0-9a-f]{4,}  ", "a dump has 64 KiB: COPY_IO_MAX"),
    (r"^ \| <Cannot fetch ", "the same"),
]


def known(line):
    return any(re.search(pattern, line) for pattern, _ in KNOWN)


def compare(program, options, command):
    """Returns the exit status and the lines that differ."""
    with tempfile.TemporaryDirectory() as top:
        names = [os.path.join(top, n) for n in ("whole", "planned")]
        cwd = os.path.join(top, "cwd")
        os.mkdir(cwd, 0o755)
        # Not more strings than a plan copies: COPY_ARGVS.
        env = {"PATH": os.environ["PATH"], "TZ": "UTC", "LC_ALL": "C"}
        p = subprocess.run([program, *names, "--engine=ptrace", *options,
                            "--", *command],
                           cwd=cwd, env=env, stdin=subprocess.DEVNULL,
                           stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                           timeout=TIMEOUT)
        texts = []
        for name in names:
            with open(name, encoding="utf-8", errors="replace") as f:
                texts.append(f.read().splitlines())
    if p.returncode != 0 or not texts[0]:
        print(p.stderr.decode("utf-8", "replace"))
        return 1, [], 0
    for line in texts[0]:
        if re.search(r"\+\+\+ exited with 77 \+\+\+", line):
            return SKIP, [], 0
    lines = [s for s in difflib.unified_diff(*texts, "whole", "planned", n=0,
                                             lineterm="")
             if s[0] in "+-" and s[:3] not in ("+++", "---")]
    return 0, [s for s in lines if not known(s[1:])], len(texts[0])


def check(program, command):
    status = 0
    for options in OPTIONS:
        r, lines, count = compare(program, options, command)
        if r == SKIP:
            print("skipped: the specimen can't run here")
            return SKIP
        if r or lines:
            status = 1
        print(f"{' '.join(options)} {command[0]}: {count} lines, "
              f"{len(lines)} differ")
        for line in lines[:SHOWN]:
            print(line[:WIDTH])
    return status


def main():
    program = os.path.abspath(sys.argv[1])
    if sys.argv[2] != "--commands":
        command = sys.argv[2:]
        if os.path.exists(command[0]):
            command[0] = os.path.abspath(command[0])
        return check(program, command)
    # Looked up here: a path that is searched makes calls that depend on it.
    found = [c for c in COMMANDS if shutil.which(c[0])]
    return max(check(program, [shutil.which(c[0])] + c[1:]) for c in found)


if __name__ == "__main__":
    sys.exit(main())
