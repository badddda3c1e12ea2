#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""What -k costs a call, beside the same without it, and strace -k.

    stacks.py RINGSIDE PROGRAMS [RUNS]

PROGRAMS is the directory of bench_deep. Each run has all tracers in turn; the
medians of the runs are shown as a table for docs/performance.md.
"""
import statistics
import subprocess
import sys

DEPTHS = 5, 50
CALLS = {"strace": 100, "ptrace": 5000, "ebpf": 50000, "untraced": 300000}


def tracers(ringside):
    ptrace = [ringside, "trace", "--engine=ptrace", "-f"]
    ebpf = [ringside, "record", "-q", "--engine=ebpf"]
    return [
        ("untraced", "untraced", []),
        ("strace -f", "strace", ["strace", "-f", "-o", "/dev/null"]),
        ("strace -f -k", "strace", ["strace", "-f", "-k", "-o", "/dev/null"]),
        ("ringside trace, ptrace", "ptrace", [*ptrace, "-o", "/dev/null"]),
        ("ringside trace -k, ptrace", "ptrace",
         [*ptrace, "-k", "-o", "/dev/null"]),
        ("ringside record, eBPF", "ebpf", [*ebpf, "-o", "/tmp/bench.trace"]),
        ("ringside record -k, eBPF", "ebpf",
         [*ebpf, "-k", "-o", "/tmp/bench.trace"]),
        ("ringside record -k --stack-bytes=0, eBPF", "ebpf",
         [*ebpf, "-k", "--stack-bytes=0", "-o", "/tmp/bench.trace"]),
    ]


def measure(tracer, program, depth, calls):
    p = subprocess.run([*tracer, program, str(depth), str(calls)],
                       stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                       stderr=subprocess.PIPE, text=True)
    # 3: some of it was lost, which is said, and costs less.
    if p.returncode not in (0, 3):
        sys.exit(f"{tracer}: {p.returncode}: {p.stderr}")
    return float(p.stdout.split()[0]), p.returncode == 3


def main():
    ringside, programs = sys.argv[1:3]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    rows = tracers(ringside)
    found, lossy = {}, set()
    for _ in range(runs):
        for name, kind, tracer in rows:
            for depth in DEPTHS:
                ns, lost = measure(tracer, programs + "/bench_deep", depth,
                                   CALLS[kind])
                found.setdefault((name, depth), []).append(ns)
                if lost:
                    lossy.add(name)
    heads = [f"{d + 5} frames" for d in DEPTHS]
    print("| us a call | " + " | ".join(heads) + " |")
    print("|---|" + "--:|" * len(DEPTHS))
    for name, _, _ in rows:
        cells = [f"{statistics.median(found[name, d]) / 1000:,.2f}"
                 for d in DEPTHS]
        more = " (with losses)" if name in lossy else ""
        print(f"| {name}{more} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
