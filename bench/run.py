#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Measures what tracing costs: ringside in its ways and its peers, each beside
the untraced program in the same run. docs/performance.md says what each
group measures and how.

    run.py                          all but the soak
    run.py --only calls             one group
    run.py --only servers/redis     one of its workloads
    run.py --soak 60                a minute of each server, without a loss?
    run.py --json FILE              keep the results
    run.py --markdown --from FILE   the tables for docs/performance.md
    run.py --from FILE --update docs/performance.md   put them there
"""
import argparse
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile

import beside_strace
import capacity
import cost
import files
import harness
import processes
import sockets
import tables

GROUPS = {"calls": cost.calls, "servers": cost.servers,
          "soak": capacity.soak, "rate": capacity.rate,
          "replay": capacity.replay, "lossless": capacity.lossless,
          "ptrace": beside_strace.ptrace, "files": files.files,
          "sockets": sockets.sockets, "processes": processes.processes}


class Bench(harness.Bench):
    def wanted(self, group, workload):
        """--only is a regular expression of GROUP/WORKLOAD."""
        return not self.args.only or \
            re.search(self.args.only, f"{group}/{workload}")


def machine(args):
    def first(path, pattern):
        try:
            m = re.search(pattern, pathlib.Path(path).read_text(), re.M)
            return m[1] if m else "?"
        except OSError:
            return "?"

    def version(*argv):
        try:
            return subprocess.run(argv, capture_output=True,
                                  text=True).stdout.split("\n")[0].strip()
        except OSError:
            return f"no {argv[0]}"

    return (f"{os.cpu_count()} CPUs "
            f"({first('/proc/cpuinfo', 'model name.*: (.*)')}), "
            f"Linux {os.uname().release}; {version(args.strace, '-V')}; "
            f"{version('perf', '--version')}; "
            f"{version('bpftrace', '--version')}; medians of {args.reps} "
            f"interleaved runs, scale {args.scale:g}")


def parse():
    p = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    p.add_argument("--ringside", default="build-release/src/ringside")
    p.add_argument("--ringside-opts", default="", type=str.split,
                   help="more options of `ringside trace`")
    p.add_argument("--record-opts", default="", type=str.split,
                   help="more options of `ringside record`")
    p.add_argument("--record-engine", default="ebpf",
                   help="its engine; to try this script without eBPF")
    p.add_argument("--strace", default="/usr/bin/strace")
    p.add_argument("--programs", help="where bench_getppid and so on are")
    p.add_argument("--scale", type=float, default=1,
                   help="1: about ten minutes for all on two cores")
    p.add_argument("--reps", type=int, default=5,
                   help="of the fast ones; slow ones a third of it")
    p.add_argument("--wrk-seconds", type=float, default=2,
                   help="that a server is under load, each time")
    p.add_argument("--patience", type=float, default=0, metavar="SECONDS",
                   help="groups calls and servers: wait so long for a moment "
                   "in which nothing else runs, before each measurement")
    p.add_argument("--only", help="a regular expression of GROUP/WORKLOAD; "
                   "groups: " + ", ".join(GROUPS))
    p.add_argument("--tracers", help="a regular expression of tracers")
    p.add_argument("--placement", choices=("both", "unpinned", "pinned"),
                   default="both", help="group ptrace")
    p.add_argument("--soak", type=float, default=0, metavar="SECONDS",
                   help="group soak: how long each server is under load")
    p.add_argument("--recording", help="group replay: this file")
    p.add_argument("--replay-rate", type=float, default=400_000,
                   help="group replay: calls a second while recording")
    p.add_argument("--tmp", help="where to put recordings")
    p.add_argument("--json", help="write the results to this file too")
    p.add_argument("--markdown", action="store_true",
                   help="print only the tables of docs/performance.md")
    p.add_argument("--update", metavar="FILE",
                   help="put the tables between its marks, too")
    p.add_argument("--from", dest="saved", action="append", metavar="FILE",
                   help="measure nothing, read what --json wrote")
    p.add_argument("--memory", action="store_true",
                   help="only this: is ptrace's memory flat over many calls")
    args = p.parse_args()
    args.ringside = str(pathlib.Path(args.ringside).resolve())
    if not args.programs:
        args.programs = pathlib.Path(args.ringside).parent.parent / "bench"
    return args


def measured(args):
    rows = []
    with tempfile.TemporaryDirectory(prefix="ringside-bench-",
                                     dir=args.tmp) as tmp:
        b = Bench(args, pathlib.Path(tmp))
        for what in harness.others():
            harness.say(f"ATTENTION: {what}")
        if args.memory:
            sys.exit(0 if beside_strace.memory(b) else 1)
        for name, group in GROUPS.items():
            try:
                for row in group(b):
                    rows.append(row)
            except harness.Skip as why:
                harness.say(f"{name}: skipped, {why}")
    return {"machine": machine(args), "rows": rows}


def main():
    # Tracers are ended by it; a shell has jobs in the background ignore it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    args = parse()
    if args.saved:
        runs = [json.loads(pathlib.Path(f).read_text()) for f in args.saved]
    else:
        runs = [measured(args)]
    if args.json:
        pathlib.Path(args.json).write_text(json.dumps(runs[-1], indent=1) +
                                           "\n")
    machines = "\n".join(dict.fromkeys(r["machine"] for r in runs))
    rows = [row for r in runs for row in r["rows"]]
    if args.update:
        page = pathlib.Path(args.update)
        page.write_text(tables.update(page.read_text(), machines, rows))
    if not args.markdown:
        print(machines + "\n")
    print(tables.markdown(rows), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
