# SPDX-License-Identifier: BSD-2-Clause
"""Traces real programs with --json and holds each line against the schema.

usage: check.py RINGSIDE SCHEMA SPECIMEN
"""

import collections
import json
import os
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    print("SKIP: needs Python's jsonschema (python3-jsonschema)")
    sys.exit(77)

ringside, schema, specimen = sys.argv[1:4]
with open(schema) as f:
    validator = jsonschema.Draft202012Validator(json.load(f))
failures = []


def fail(what, line=""):
    failures.append(what)
    print("FAIL:", what, line[:2000])


def trace(name, options, command):
    """Runs a trace; all its events, each one valid."""
    with tempfile.TemporaryDirectory() as d:
        out = os.path.join(d, "trace.json")
        command = [d if c == "DIR" else c for c in command]
        run = subprocess.run(
            [ringside, "trace", "--engine=ptrace", "--json", "-o", out, *options, *command],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=120)
        if not os.path.exists(out) or (run.returncode and b"ptrace" in run.stderr):
            print("SKIP: cannot trace here:", run.stderr.decode(errors="replace"))
            sys.exit(77)
        with open(out, "rb") as f:
            data = f.read()
    if b"runtime error" in run.stderr or b"Sanitizer" in run.stderr:
        fail(f"{name}: sanitizer: {run.stderr.decode(errors='replace')}")
    if data and not data.endswith(b"\n"):
        fail(f"{name}: the last line has no end")
    events = []
    for line in data.splitlines():
        try:
            text = line.decode()
            event = json.loads(text, object_pairs_hook=unique)
        except ValueError as e:
            fail(f"{name}: {e}", repr(line))
            continue
        error = jsonschema.exceptions.best_match(validator.iter_errors(event))
        if error:
            fail(f"{name}: {error.json_path}: {error.message[:300]}", text)
        events.append(event)
    return events


def unique(pairs):
    keys = [k for k, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError(f"a key stands twice: {keys}")
    return dict(pairs)


def expect(what, found):
    if not found:
        fail("not seen: " + what)


def calls(events, name):
    return [e for e in events if e["type"] == "syscall" and e["name"] == name]


def check_sequence(events):
    last = collections.defaultdict(int)
    for e in events:
        if "seq" not in e:
            continue
        if e["seq"] <= last[e["tid"]]:
            fail(f"seq goes back in thread {e['tid']}")
        last[e["tid"]] = e["seq"]


def check_specimen(events):
    check_sequence(events)
    types = {e["type"] for e in events}
    for t in ("syscall", "signal", "exited", "killed", "child", "exec", "tree"):
        expect(t, t in types)
    shown = {}
    for e in calls(events, "fsync"):
        fd = e["args"]["fd"]
        shown.setdefault(fd.get("protocol", fd.get("kind")), fd)
    for kind in ("TCP", "UDP", "TCPv6", "UNIX", "UNIX-STREAM", "NETLINK", "epoll",
                 "eventfd", "signalfd", "pidfd", "pipe", "device", "file"):
        expect(f"a descriptor that is {kind}", kind in shown)
    peers = [e["args"]["fd"] for e in calls(events, "fsync")
             if "peer" in e["args"]["fd"]]
    expect("a peer", any(p["peer"].get("address") == "127.0.0.1" for p in peers))
    expect("a listener", any(e["args"]["fd"].get("listening")
                             for e in calls(events, "fsync")))
    expect("three watches", shown.get("epoll", {}).get("watched") == 3)
    expect("count of an eventfd", shown.get("eventfd", {}).get("count") == 3)
    expect("the origin of a dup", any("dup_of" in e["args"]["fd"]
                                      for e in calls(events, "fsync")))
    expect("the identity of what close closes",
           any(e["args"]["fd"].get("kind") == "eventfd"
               for e in calls(events, "close")))
    expect("a result that is a descriptor",
           any("fd" in e["return"] for e in calls(events, "openat")))
    expect("an error", any(e["return"].get("error") == "ENOENT"
                           for e in events if e["type"] == "syscall"))
    expect("an unknown call", calls(events, "syscall_0x186a0"))
    names = json.dumps([e["args"].get("pathname") for e in calls(events, "openat")])
    expect("a name in base64", '"base64"' in names)
    expect("a faulted pointer", any(
        e["args"].get("buf") == {"address": "0x1", "status": "faulted"}
        for e in calls(events, "write")))
    expect("death by signal", any(e["type"] == "killed" and e["name"] == "SIGTERM"
                                  for e in events))
    expect("a thread", any(e["type"] == "child" and e["thread"] for e in events))
    tree = [e for e in events if e["type"] == "tree"][0]["processes"]
    expect("the shell in the tree", any(
        p.get("command", [])[:3] == ["sh", "-c", "exit 3"] and p["status"] == 3
        for p in tree))


python = sys.executable
check_specimen(trace("specimen", ["-f", "--tree"], [python, specimen, "DIR"]))
trace("-v, long strings", ["-f", "-v", "-s", "1000"], [python, specimen, "DIR"])
trace("raw", ["-e", "raw=all", "-i"], ["/bin/true"])
trace("pipeline", ["-f"], ["sh", "-c", "ls -l /proc/self/fd | wc -c; exit 2"])
tampered = trace("inject", ["-f", "-e", "inject=write:poke_enter=@arg2=ff:delay_enter=1",
                            "-e", "inject=getuid:error=EIO:signal=WINCH:delay_exit=1",
                            "-e", "inject=getgid:syscall=getpid:retval=-1",
                            "-e", "inject=getcwd:poke_exit=@arg1=fe00:retval=2"],
                 ["sh", "-c", "echo one; id; pwd -P; /bin/pwd"])
marks = {m for e in tampered for m in e.get("injected", [])}
for mark in ("error", "retval", "syscall", "signal", "poke_enter", "poke_exit",
             "delay_enter", "delay_exit"):
    expect(f"{mark} in what was injected", mark in marks)
both = trace("-C", ["-C", "-f"], ["sh", "-c", "true; true"])
expect("a summary behind the calls", both[-1]["type"] == "summary")
only = trace("-c", ["-c", "-w", "-f"], [python, specimen, "DIR"])
expect("a summary alone", [e["type"] for e in only] == ["summary"])
if only:
    total = sum(s["calls"] for s in only[0]["syscalls"])
    expect("a total that is the sum", total == only[0]["total"]["calls"] > 100)
sys.exit(1 if failures else 0)
