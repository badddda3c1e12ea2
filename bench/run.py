#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Measures what tracing costs: the wall-clock time of whole programs, alone,
under Debian's strace and under ringside, all in one run, text to a file.

Each workload is run in turn by the three, again and again, and the median of
each counts. "added" is the time per operation that tracing adds; the ratio is
what ringside adds over what strace adds. Everything is measured twice: as the
scheduler places it, and with tracer and tracee pinned to one CPU.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

TRACERS = ("untraced", "strace", "ringside")
PINNED_GOAL = 0.8


class Skip(Exception):
    pass


class Bench:
    def __init__(self, args, tmp):
        self.args = args
        self.tmp = tmp
        self.programs = pathlib.Path(args.programs)
        self.pinned = False

    def scaled(self, n):
        return max(20, int(n * self.args.scale))

    def prefix(self, tracer):
        """The command line before the program's, or before -p PID."""
        pin = ["taskset", "-c", str(self.args.cpu)] if self.pinned else []
        if tracer == "untraced":
            return pin
        out = ["-f", "-o", str(self.tmp / "trace.txt")]
        if tracer == "strace":
            return pin + [self.args.strace] + out
        return pin + [self.args.ringside, "trace", *self.args.ringside_opts,
                      *out]

    def timed(self, argv):
        start = time.perf_counter()
        subprocess.run(argv, check=True, stdin=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return time.perf_counter() - start

    def program(self, tracer, argv):
        return self.timed(self.prefix(tracer) + argv)


class Attached:
    """A tracer on running processes, there when all threads are seized."""

    def __init__(self, bench, tracer, pids):
        self.proc = None
        if tracer == "untraced":
            return
        argv = bench.prefix(tracer) + ["-p", ",".join(map(str, pids))]
        self.proc = subprocess.Popen(argv, stdout=subprocess.DEVNULL,
                                     stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 10
        while not all(self.traced(p) for p in pids):
            if time.monotonic() > deadline or self.proc.poll() is not None:
                raise RuntimeError("did not attach: " + " ".join(argv))
            time.sleep(0.01)

    @staticmethod
    def traced(pid):
        return all("TracerPid:\t0\n" not in (t / "status").read_text()
                   for t in pathlib.Path(f"/proc/{pid}/task").iterdir())

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        if self.proc:
            self.proc.send_signal(signal.SIGINT)
            self.proc.wait(30)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for_port(port):
    deadline = time.monotonic() + 10
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def need(*programs):
    for p in programs:
        if not shutil.which(p, path=os.environ["PATH"] + ":/usr/sbin"):
            raise Skip(f"no {p}")


# Each workload returns (seconds, operations).

def getppid(b, tracer):
    n = b.scaled(1_000_000)
    return b.program(tracer, [b.programs / "bench_getppid", str(n)]), n


def dd(b, tracer):
    n = b.scaled(500_000)
    return b.program(tracer, ["dd", "if=/dev/zero", "of=/dev/null", "bs=1",
                              f"count={n}", "status=none"]), n


def forkexec(b, tracer):
    n = max(100, b.scaled(5000) // 2)
    n = min(n, 500)
    return b.program(tracer, [b.programs / "bench_forkexec", str(n)]), n


def compute(b, tracer):
    n = max(2000, min(b.scaled(50_000), 10_000))
    return b.program(tracer, [b.programs / "bench_compute", str(n)]), n


def redis(b, tracer):
    need("redis-server", "redis-benchmark")
    port, n = free_port(), max(10_000, b.scaled(200_000))
    pin = ["taskset", "-c", str(b.args.cpu)] if b.pinned else []
    server = subprocess.Popen(
        pin + ["redis-server", "--port", str(port), "--bind", "127.0.0.1",
               "--save", "", "--appendonly", "no", "--dir", str(b.tmp)],
        stdout=subprocess.DEVNULL)
    try:
        wait_for_port(port)
        with Attached(b, tracer, [server.pid]):
            return b.timed(["redis-benchmark", "-h", "127.0.0.1", "-p",
                            str(port), "-n", str(n // 2), "-t", "set,get",
                            "-q"]), n
    finally:
        server.terminate()
        server.wait(30)


NGINX = """
worker_processes {workers}; daemon off; pid {tmp}/nginx.pid;
error_log {tmp}/nginx.err; events {{ worker_connections 256; }}
http {{ access_log off; client_body_temp_path {tmp}/b;
proxy_temp_path {tmp}/p; fastcgi_temp_path {tmp}/f; uwsgi_temp_path {tmp}/u;
scgi_temp_path {tmp}/s; keepalive_requests 1000000000;
server {{ listen 127.0.0.1:{port}; location / {{ root {tmp}/www; }} }} }}
"""


def children(pid):
    with open(f"/proc/{pid}/task/{pid}/children") as f:
        return [int(p) for p in f.read().split()]


def nginx(b, tracer, workers):
    need("nginx", "wrk")
    port = free_port()
    (b.tmp / "www").mkdir(exist_ok=True)
    (b.tmp / "www/index.html").write_text("<p>hello</p>\n" * 40)
    os.chmod(b.tmp, 0o755)
    conf = b.tmp / "nginx.conf"
    conf.write_text(NGINX.format(tmp=b.tmp, port=port,
                                 workers=workers))
    pin = ["taskset", "-c", str(b.args.cpu)] if b.pinned else []
    path = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin")
    server = subprocess.Popen(pin + [path, "-c", str(conf), "-p", str(b.tmp)],
                              stderr=subprocess.DEVNULL)
    try:
        wait_for_port(port)
        with Attached(b, tracer, children(server.pid)):
            out = subprocess.run(
                ["wrk", "-t", "1", "-c", "16", "-d",
                 f"{b.args.wrk_seconds}s", f"http://127.0.0.1:{port}/"],
                check=True, capture_output=True, text=True).stdout
        m = re.search(r"(\d+) requests in ([\d.]+)(ms|s|m)", out)
        unit = {"ms": 0.001, "s": 1, "m": 60}[m[3]]
        return float(m[2]) * unit, int(m[1])
    finally:
        server.terminate()
        server.wait(30)


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
    for rep in range(b.args.reps):
        # In another order each time, so that no one always comes first.
        for i in range(len(TRACERS)):
            t = TRACERS[(rep + i) % len(TRACERS)]
            s, n = fn(b, t)
            times[t].append(s / n)
            print(f"  {name}, {'pinned' if b.pinned else 'unpinned'}, {t}: "
                  f"{s:.2f} s for {n}", file=sys.stderr, flush=True)
    return {t: statistics.median(v) for t, v in times.items()}


def row(name, pinned, m, goal):
    added = {t: m[t] - m["untraced"] for t in ("strace", "ringside")}
    ratio = added["ringside"] / added["strace"] if added["strace"] > 0 \
        else float("nan")
    return {"workload": name, "pinned": pinned,
            "untraced_us": m["untraced"] * 1e6,
            "strace_slowdown": m["strace"] / m["untraced"],
            "ringside_slowdown": m["ringside"] / m["untraced"],
            "strace_added_us": added["strace"] * 1e6,
            "ringside_added_us": added["ringside"] * 1e6,
            "ratio": ratio, "goal": goal, "met": ratio <= goal}


def table(rows):
    head = ("", "untraced us", "strace x", "ringside x", "strace adds us",
            "ringside adds us", "ratio", "goal", "")
    body = [(r["workload"] + (", one CPU" if r["pinned"] else ""),
             f"{r['untraced_us']:.2f}", f"{r['strace_slowdown']:.2f}",
             f"{r['ringside_slowdown']:.2f}", f"{r['strace_added_us']:.1f}",
             f"{r['ringside_added_us']:.1f}", f"{r['ratio']:.3f}",
             f"{r['goal']:.2f}", "met" if r["met"] else "MISSED")
            for r in rows]
    widths = [max(len(x[i]) for x in [head, *body]) for i in range(len(head))]

    def line(cells):
        return "| " + " | ".join(
            c.ljust(w) if i == 0 else c.rjust(w)
            for i, (c, w) in enumerate(zip(cells, widths))) + " |"

    print(line(head))
    print("|" + "|".join("-" * (w + 2) for w in widths) + "|")
    for r in body:
        print(line(r))


def machine(args):
    def first(path, pattern):
        try:
            m = re.search(pattern, pathlib.Path(path).read_text(), re.M)
            return m[1] if m else "?"
        except OSError:
            return "?"

    version = subprocess.run([args.strace, "-V"], capture_output=True,
                             text=True).stdout.split("\n")[0]
    print(f"{os.cpu_count()} CPUs ({first('/proc/cpuinfo', 'model name.*: (.*)')}), "
          f"Linux {os.uname().release}; {version}; medians of {args.reps} "
          f"interleaved runs, scale {args.scale:g}\n")


def memory(b):
    """The tracer's resident memory while calls go by."""
    n = b.scaled(100_000_000)
    b.pinned = True
    argv = b.prefix("ringside") + [str(b.programs / "bench_getppid"), str(n)]
    argv[argv.index(str(b.tmp / "trace.txt"))] = "/dev/null"
    proc = subprocess.Popen(argv, stdin=subprocess.DEVNULL)
    samples = []
    while proc.poll() is None:
        try:
            with open(f"/proc/{proc.pid}/status") as f:
                m = re.search(r"VmRSS:\s+(\d+) kB", f.read())
            if m:
                samples.append(int(m[1]))
        except OSError:
            pass
        time.sleep(0.2)
    quarter = len(samples) // 4
    print(f"{n} calls: resident memory {samples[quarter]} kB after a quarter, "
          f"{max(samples)} kB at most, {samples[-1]} kB at the end")
    return samples[-1] <= samples[quarter] * 1.05 + 256


def parse():
    p = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    p.add_argument("--ringside", default="build-release/src/ringside")
    p.add_argument("--ringside-opts", default="", type=str.split,
                   help="more options of `ringside trace`")
    p.add_argument("--strace", default="/usr/bin/strace")
    p.add_argument("--programs", help="where bench_getppid and so on are")
    p.add_argument("--scale", type=float, default=0.1,
                   help="1: a million getppid; the default is 0.1")
    p.add_argument("--reps", type=int, default=3)
    p.add_argument("--wrk-seconds", type=int, default=3)
    p.add_argument("--cpu", type=int,
                   default=min(os.sched_getaffinity(0)))
    p.add_argument("--only", help="a regular expression of workloads")
    p.add_argument("--placement", choices=("both", "unpinned", "pinned"),
                   default="both")
    p.add_argument("--json", help="write the rows to this file too")
    p.add_argument("--memory", action="store_true",
                   help="only this: does memory stay flat over many calls")
    args = p.parse_args()
    args.ringside = str(pathlib.Path(args.ringside).resolve())
    if not args.programs:
        args.programs = pathlib.Path(args.ringside).parent.parent / "bench"
    return args


def main():
    args = parse()
    rows = []
    with tempfile.TemporaryDirectory(prefix="ringside-bench-") as tmp:
        b = Bench(args, pathlib.Path(tmp))
        if args.memory:
            return 0 if memory(b) else 1
        for b.pinned in (False, True):
            if args.placement == ("unpinned" if b.pinned else "pinned"):
                continue
            for name, fn, goal in WORKLOADS:
                if args.only and not re.search(args.only, name):
                    continue
                try:
                    m = measure(b, name, fn)
                except Skip as why:
                    print(f"  {name}: skipped, {why}", file=sys.stderr)
                    continue
                rows.append(row(name, b.pinned, m,
                                PINNED_GOAL if b.pinned else goal))
    machine(args)
    table(rows)
    if args.json:
        pathlib.Path(args.json).write_text(json.dumps(rows, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
