#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""What ringside syscalls and ringside explain say.

Usage: check-commands.py RINGSIDE
"""
import json
import subprocess
import sys

FAILED = []


def run(*args):
    p = subprocess.run([sys.argv[1], *args], capture_output=True, text=True,
                       timeout=60)
    return p.returncode, p.stdout, p.stderr


def expect(what, condition, shown=""):
    if not condition:
        FAILED.append(what)
        print(f"FAILED: {what}\n{shown}")


def says(args, *words, status=0, stderr=False):
    code, out, err = run(*args)
    text = err if stderr else out
    name = " ".join(args)
    expect(f"{name}: exit status {status}", code == status, f"{code}\n{err}")
    for word in words:
        expect(f"{name}: says '{word}'", word in text, text)


def syscalls():
    says(["syscalls", "openat"], "257", "295", "pathname: path", "mode?",
         "%file %desc", "file management")
    says(["syscalls", "0"], "read")
    says(["syscalls", "0", "--abi=i386"], "restart_syscall")
    says(["syscalls", "0x40000200"], "rt_sigaction", "0x40000000")
    says(["syscalls", "%net"], "accept4", "sendmsg")
    says(["syscalls", "%communication"], "epoll_wait", "pipe2")
    says(["syscalls", "opnat"], "openat", status=1, stderr=True)
    says(["syscalls", "%fiel"], "file", status=1, stderr=True)
    says(["syscalls", "99999"], "no system call 99999", status=1, stderr=True)
    says(["syscalls", "--abi=x86"], "x86_64", status=2, stderr=True)
    says(["syscalls", "--help"], "%memory")

    code, out, _ = run("syscalls", "--json")
    expect("syscalls --json: exit status", code == 0)
    rows = json.loads(out)
    expect("syscalls --json: all of them", len(rows) > 450, str(len(rows)))
    categories = {"process_control", "file_management", "device_management",
                  "information", "communication"}
    for row in rows:
        expect(f"{row['name']}: a category", row["category"] in categories)
        expect(f"{row['name']}: a number", row["numbers"])
        for arg in row["args"]:
            expect(f"{row['name']}.{arg['name']}: whole",
                   set(arg) == {"name", "kind", "direction", "optional"})
    # Every number of each ABI once: 512 and up of x32 share rows.
    for abi in ("x86_64", "i386"):
        numbers = [r["numbers"][abi] for r in rows if abi in r["numbers"]]
        expect(f"{abi}: no number twice", len(numbers) == len(set(numbers)))


def explain():
    says(["explain", "openat"], "rdi", "ebx", "rcx and r11", "openat(2)",
         "ENOENT", "%file")
    says(["explain", "getpid"], "cannot fail")
    says(["explain", "pread64"], "esi, edi")
    says(["explain", "read(2)"], "EAGAIN")
    says(["explain", "EAGAIN"], "(11)", "epoll")
    says(["explain", "ewouldblock"], "EAGAIN (11)")
    says(["explain", "2"], "ENOENT (2)", "SIGINT (2)", "open")
    says(["explain", "SIGPIPE"], "(13)", "EPIPE")
    says(["explain", "segv"], "SIGSEGV (11)")
    says(["explain", "CLOSE_WAIT"], "08", "leak")
    says(["explain", "time-wait"], "TIME_WAIT")
    says(["explain", "LISTEN"], "somaxconn")
    says(["explain", "listen"], "listen(2)")
    says(["explain", "opnat"], "openat", status=1, stderr=True)
    says(["explain", "CLOSEWAIT"], "CLOSE_WAIT", status=1, stderr=True)
    says(["explain"], "what", status=2, stderr=True)
    for err in range(1, 134):
        if err in (41, 58):  # never given
            continue
        code, out, _ = run("explain", str(err))
        expect(f"errno {err} has its sentence",
               code == 0 and len(out.splitlines()) >= 3, out)
    for sig in list(range(1, 32)) + [34, 64]:
        code, out, _ = run("explain", str(sig))
        expect(f"signal {sig} has its sentence", "by default" in out, out)
    code, out, _ = run("syscalls", "--json")
    names = [r["name"] for r in json.loads(out)]
    code, out, err = run("explain", *names)
    expect("every call can be explained", code == 0, err)
    expect("lines fit", max(map(len, out.splitlines())) <= 132)


def wrong_options():
    """Who it is that does not know the option."""
    for words in (["ps"], ["limits"], ["sockets"], ["files"], ["syscalls"],
                  ["explain"], ["file", "info"]):
        says([*words, "--bogus"], f"ringside {' '.join(words)}: ", "--bogus",
             status=2, stderr=True)
    for name in "doctor", "story":
        says([name, "--bogus"], f"ringside {name}: ",
             f"Try 'ringside {name} --help'", status=2, stderr=True)
        says([name], "must have PROG", f"Try 'ringside {name} --help'",
             status=2, stderr=True)


syscalls()
explain()
wrong_options()
sys.exit(1 if FAILED else 0)
