# SPDX-License-Identifier: BSD-2-Clause
"""The ptrace engine beside Debian's strace (group `ptrace`): what each adds to
the wall-clock time of whole programs, text to a file. "added" is the time
per operation over the untraced one; the ratio is what ringside adds over what
strace adds. Everything is measured twice: as the scheduler places it, and
with tracer and tracee pinned to one CPU."""
import pathlib
import re
import statistics
import subprocess
import time

from harness import Attached, Skip, ptraced, say
from servers import Nginx, Redis

TRACERS = ("untraced", "strace", "ringside")
PINNED_GOAL = 0.8


def prefix(b, tracer):
    """The command line before the program's, or before -p PID."""
    pin = b.on_cpu(b.server_cpu) if b.pinned else []
    if tracer == "untraced":
        return pin
    out = ["-f", "-o", str(b.tmp / "trace.txt")]
    if tracer == "strace":
        return pin + [b.args.strace] + out
    return pin + [b.args.ringside, "trace", "--engine=ptrace",
                  *b.args.ringside_opts, *out]


def program(b, tracer, argv):
    return b.timed(prefix(b, tracer) + argv)


# Each workload returns (seconds, operations).

def getppid(b, tracer):
    n = b.scaled(50_000)
    return program(b, tracer, [b.programs / "bench_getppid", str(n)]), n


def dd(b, tracer):
    n = b.scaled(25_000)
    return program(b, tracer, ["dd", "if=/dev/zero", "of=/dev/null", "bs=1",
                               f"count={n}", "status=none"]), n


def forkexec(b, tracer):
    n = min(b.scaled(250, 100), 500)
    return program(b, tracer, [b.programs / "bench_forkexec", str(n)]), n


def compute(b, tracer):
    n = min(b.scaled(5000, 2000), 10_000)
    return program(b, tracer, [b.programs / "bench_compute", str(n)]), n


def server(b, tracer, kind, seconds, rate, **opts):
    cpu = b.server_cpu if b.pinned else None
    with kind(b, cpu, **opts) as s:
        def measured():
            n, took = s.load(seconds, rate)
            return took, n

        if tracer == "untraced":
            return measured()
        argv = prefix(b, tracer) + ["-p", ",".join(map(str, s.pids))]
        with Attached(argv, lambda _: ptraced(s.pids), b.tmp / "tracer.err"):
            return measured()


def redis(b, tracer):
    return server(b, tracer, Redis, 1, b.scaled(10_000, 5_000))


def nginx(b, tracer, workers):
    return server(b, tracer, Nginx, max(1, b.args.wrk_seconds), None,
                  workers=workers)


# name, function, goal
WORKLOADS = [
    ("getppid", getppid, 0.15),
    ("dd bs=1", dd, 0.15),
    ("nginx, 1 worker", lambda b, t: nginx(b, t, 1), 0.15),
    ("nginx, 2 workers", lambda b, t: nginx(b, t, 2), 0.15),
    ("fork + exec", forkexec, 0.5),
    ("redis-benchmark", redis, 0.8),
    ("2 threads computing", compute, 1.1),
]


def measure(b, name, fn):
    """tracer -> median of seconds per operation"""
    times = {t: [] for t in TRACERS}
    for rep in range(max(1, b.args.reps // 2)):
        # In another order each time, so that no one always comes first.
        for i in range(len(TRACERS)):
            t = TRACERS[(rep + i) % len(TRACERS)]
            s, n = fn(b, t)
            times[t].append(s / n)
            say(f"{name}, {'pinned' if b.pinned else 'unpinned'}, {t}: "
                f"{s:.2f} s for {n}")
    return {t: statistics.median(v) for t, v in times.items()}


def row(name, pinned, m, goal):
    added = {t: m[t] - m["untraced"] for t in ("strace", "ringside")}
    ratio = added["ringside"] / added["strace"] if added["strace"] > 0 \
        else float("nan")
    return {"group": "ptrace", "workload": name, "pinned": pinned,
            "untraced_us": m["untraced"] * 1e6,
            "strace_slowdown": m["strace"] / m["untraced"],
            "ringside_slowdown": m["ringside"] / m["untraced"],
            "strace_added_us": added["strace"] * 1e6,
            "ringside_added_us": added["ringside"] * 1e6,
            "ratio": ratio, "goal": goal, "met": ratio <= goal}


def ptrace(b):
    for b.pinned in (False, True):
        if b.args.placement == ("unpinned" if b.pinned else "pinned"):
            continue
        for name, fn, goal in WORKLOADS:
            if not b.wanted("ptrace", name):
                continue
            try:
                m = measure(b, name, fn)
            except Skip as why:
                say(f"{name}: skipped, {why}")
                continue
            yield row(name, b.pinned, m, PINNED_GOAL if b.pinned else goal)


def memory(b):
    """The tracer's resident memory while calls go by: is it flat?"""
    n = b.scaled(10_000_000)
    b.pinned = True
    argv = prefix(b, "ringside") + [str(b.programs / "bench_getppid"), str(n)]
    argv[argv.index(str(b.tmp / "trace.txt"))] = "/dev/null"
    proc = subprocess.Popen(argv, stdin=subprocess.DEVNULL)
    samples = []
    while proc.poll() is None:
        try:
            status = pathlib.Path(f"/proc/{proc.pid}/status").read_text()
        except OSError:
            break
        if m := re.search(r"VmRSS:\s+(\d+) kB", status):
            samples.append(int(m[1]))
        time.sleep(0.2)
    proc.wait()
    quarter = len(samples) // 4
    print(f"{n} calls: resident memory {samples[quarter]} kB after a quarter, "
          f"{max(samples)} kB at most, {samples[-1]} kB at the end")
    return samples[-1] <= samples[quarter] * 1.05 + 256
