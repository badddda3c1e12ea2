# SPDX-License-Identifier: BSD-2-Clause
"""What tracing costs the traced: a call of programs that only make calls
(group `calls`), the throughput of servers (group `servers`); untraced, under
ringside in its ways and under its peers, interleaved."""
import json
import re
import statistics
import subprocess

import tracers
from harness import Skip, interleave, run, say, settle, spread
from servers import Nginx, Redis

# ns that a call may cost more, parts of the untraced throughput
GOALS = {("getppid", "record"): 200, ("getppid", "filtered"): 70,
         ("dd bs=1", "record"): 250, ("dd bs=1", "filtered"): 70,
         (Redis.name, "record"): 0.93, (Redis.name, "filtered"): 0.97,
         (Nginx.name, "record"): 0.80, (Nginx.name, "filtered"): 0.97}


class Ns(float):
    """ns a call, with the median of short stretches as `undisturbed`."""


class Storm:
    """bench/storm.c, timed by itself."""

    def __init__(self, b, name, mix):
        self.b, self.name, self.mix = b, name, mix
        self.calls = 1_000_000
        self.result = b.tmp / "storm.json"

    def argv(self, n):
        return [str(self.b.programs / "bench_storm"), "-n", str(n), "-o",
                str(self.result), self.mix]

    def read(self, stderr):
        """ns a call"""
        got = json.loads(self.result.read_text())
        if got["failed"]:
            raise RuntimeError(f"{got['failed']} calls failed")
        ns = Ns(got["ns_per_call"])
        ns.undisturbed = got["ns_median"]
        return ns


class Dd:
    """dd bs=1, two calls a byte, timed by itself."""
    name, calls = "dd bs=1", 1_000_000

    def argv(self, n):
        self.count = n // 2
        return [tracers.which("dd"), "if=/dev/zero", "of=/dev/null", "bs=1",
                f"count={self.count}"]

    def read(self, stderr):
        m = re.search(r"copied, ([\d.e+-]+) s", stderr)
        return float(m[1]) * 1e9 / (2 * self.count)


def call_cost(b, program, tracer, seen):
    """ns a call"""
    n = max(1000, b.scaled(program.calls) // (tracer.divisor if tracer else 1))
    argv = program.argv(n)
    if tracer is None:
        return program.read(run(argv).stderr)
    if tracer.elsewhere:
        other = subprocess.Popen(["sleep", "infinity"])
        try:
            with tracer.beside([other.pid]) as beside:
                ns = program.read(run(argv).stderr)
            seen.append((n, tracer.saw(beside.ended.stderr)))
        finally:
            other.kill()
            other.wait()
        return ns
    stderr = run(tracer.around(argv), expect=tracer.expect).stderr
    seen.append((n, tracer.saw(stderr)))
    check_seen(tracer, n, seen[-1][1])
    return program.read(stderr)


def check_seen(tracer, made, saw):
    """One that did not trace is fast, but no tracer."""
    got = saw["events"]
    if got is None or tracer.key in ("filtered", "elsewhere", "floor"):
        return
    if got + (saw["lost"] or 0) < 0.9 * made:
        say(f"ATTENTION: {tracer.label} saw {got} of {made} calls "
            f"and lost {saw['lost']}")


def rows(group, name, pairs, seen, value):
    """One for each tracer, the untraced one first."""
    out = []
    plain = [v for v, _ in pairs[None]]
    for t in [None, *[t for t in pairs if t]]:
        row = {"group": group, "workload": name,
               "tracer": t.key if t else "untraced",
               "label": t.label if t else "untraced",
               value: spread([v for v, _ in pairs[t]]),
               "runs": len(pairs[t])}
        if t:
            row["ratio"] = spread([v / base for v, base in pairs[t]])
            row["added"] = spread([v - base for v, base in pairs[t]])
            if isinstance(plain[0], Ns):
                row["undisturbed"] = middle(v for v, _ in pairs[t]) - \
                    middle(plain)
            row["goal"] = GOALS.get((name, t.key))
            row["lost"] = total(seen[t], "lost")
            row["events"] = total(seen[t], "events")
            row["operations"] = sum(n for n, _ in seen[t])
            row["file_bytes"] = total(seen[t], "file_bytes")
        out.append(row)
    return out


def middle(values):
    return statistics.median(v.undisturbed for v in values)


def total(seen, key):
    values = [saw.get(key) for _, saw in seen]
    return None if None in values else sum(values)


def calls(b):
    full = tracers.available(b)
    short = [t for t in full if t.key in ("record", "filtered", "floor",
                                          "bpftrace-count")]
    for program, who in ((Storm(b, "getppid", "getppid"), full),
                         (Dd(), full),
                         (Storm(b, "read + write, 1 byte", "rw"), short),
                         (Storm(b, "openat + close", "open"), short),
                         (Storm(b, "writev of 3", "writev"), short)):
        if not b.wanted("calls", program.name):
            continue
        seen = {t: [] for t in who}

        def measure(t, program=program, seen=seen):
            settle(b.args.patience)
            ns = call_cost(b, program, t, seen.get(t))
            say(f"{program.name}, {t.label if t else 'untraced'}: {ns:.1f} ns")
            return ns

        yield from rows("calls", program.name,
                        interleave(who, b.args.reps, measure), seen, "ns")


def server_rate(b, server, tracer, seconds, seen):
    """requests a second"""
    if tracer is None:
        n, took = server.load(seconds, server.rate)
        server.rate = n / took
        return n / took
    with tracer.beside(server.pids) as beside:
        n, took = server.load(seconds, server.rate / tracer.server_divisor)
    seen.append((n, tracer.saw(beside.ended.stderr)))
    # Each request is at least a read and a write.
    check_seen(tracer, 2 * n, seen[-1][1])
    return n / took


def servers(b):
    seconds = max(1, b.args.wrk_seconds * min(1, b.args.scale))
    for kind in (Redis, Nginx):
        if not b.wanted("servers", kind.name):
            continue
        who = [t for t in tracers.available(b)
               if t.key not in ("elsewhere", "summary")]
        seen = {t: [] for t in who}
        try:
            with kind(b, b.server_cpu, b.client_cpu) as server:
                server.rate = kind.typical_rate

                def measure(t, server=server, seen=seen):
                    settle(b.args.patience)
                    rate = server_rate(b, server, t, seconds, seen.get(t))
                    say(f"{server.name}, {t.label if t else 'untraced'}: "
                        f"{rate:.0f} requests/s")
                    return rate

                pairs = interleave(who, b.args.reps, measure)
        except Skip as why:
            say(f"{kind.name}: skipped, {why}")
            continue
        yield from rows("servers", kind.name, pairs, seen, "rate")
