# SPDX-License-Identifier: BSD-2-Clause
"""How much can be recorded and replayed: events per second without loss
(group `rate`), a server under load for a minute (`soak`), replay on one core
(`replay`), what it costs the target to lose nothing (`lossless`)."""
import json
import os
import pathlib
import re
import threading

import tracers
from harness import Skip, interleave, run, say, spread
from servers import Nginx, Redis
from tracers import file_info

THREADS = 2
SOAK_GOALS = {Redis.name: 0.93, Nginx.name: 0.80}
REPLAY_GOALS = {"text": 1e6, "-c": 3e6, "text, mixed": 1.5e6}
# Many calls of many kinds, with paths, structures and data.
MIXED = """
ls -lR /usr/share/doc > /dev/null
find /usr/lib -name '*.so*' > /dev/null
tar cf /dev/null /usr/include 2> /dev/null
python3 -c 'import json, http.server, asyncio, email, xml.dom'
grep -r xyzzy /usr/include
true
"""


def recorder(b):
    found = tracers.available(b, [tracers.Record])
    if not found:
        raise Skip("no ringside record")
    return found[0]


class Recorded:
    """A storm of calls and its recording, on two CPUs together."""

    def __init__(self, b, record, rate, seconds, mix="mixed",
                 threads=THREADS):
        result = b.tmp / "storm.json"
        argv = [str(b.programs / "bench_storm"), "-t", str(threads), "-s",
                str(seconds), "-o", str(result)]
        if rate:
            argv += ["-r", str(rate / threads)]
        ended = run([*b.on_cpu(b.two_cpus), *record.around([*argv, mix])],
                    expect=record.expect)
        storm = json.loads(result.read_text())
        took = max(t["ns"] for t in storm["by_thread"]) / 1e9
        self.made = storm["calls"] / took
        self.calls = storm["calls"]
        self.ns = storm["ns_per_call"]
        self.info = record.saw(ended.stderr)
        self.lost = self.info["lost"]
        # The tracer has waited for the storm, whose time is in its own.
        self.cpu = (ended.cpu_seconds - storm["cpu_ns"] / 1e9) / took
        if self.lost is None or not self.info["events"]:
            raise Skip("nobody says what was lost")
        say(f"{'asked %.0f/s, ' % rate if rate else ''}{self.made:.0f}/s made "
            f"in {took:.1f} s, lost {self.lost}, tracer on CPU "
            f"{100 * self.cpu:.0f} %")


def highest_rate(b, record, seconds, most):
    """The highest rate below `most` of which `seconds` lose nothing, within
    an eighth."""
    low, high = None, most
    rate = high / 2
    while low is None or high / low > 1.125:
        if Recorded(b, record, rate, seconds).lost:
            high = rate
        else:
            low = rate
        rate = (low * high) ** 0.5 if low else high / 2
        if rate < 1000:
            raise RuntimeError("loses at any rate")
    return low


def rate(b):
    if not b.wanted("rate", "rate"):
        return
    record = recorder(b)
    step = max(1, 3 * b.args.scale)
    hold = b.args.soak or max(1, 10 * b.args.scale)
    full = Recorded(b, record, None, hold)
    if full.lost:
        at = highest_rate(b, record, step, full.made)
        while (r := Recorded(b, record, at, hold)).lost:
            at *= 0.9
        yield rate_row(r, "the most without a loss", hold)
    yield rate_row(full, "at full speed", hold)


def rate_row(r, what, seconds):
    events = r.info["events"] or 0
    raw = r.info["raw_bytes"]
    return {"group": "rate", "workload": what, "seconds": seconds,
            "rate": r.made, "lost": r.lost, "events": events,
            "raw_bytes_per_event": raw / events if raw and events else None,
            "file_bytes_per_event":
                r.info["file_bytes"] / events if events else None,
            "tracer_cpu": r.cpu}


class Memory(threading.Thread):
    """Watches the resident memory of a process: kB."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.samples, self.over = pid, [], threading.Event()

    def run(self):
        while not self.over.wait(0.2):
            try:
                text = pathlib.Path(f"/proc/{self.pid}/status").read_text()
            except OSError:
                return
            if m := re.search(r"VmRSS:\s+(\d+) kB", text):
                self.samples.append(int(m[1]))

    def stop(self):
        self.over.set()
        self.join()
        at = self.samples[len(self.samples) // 4:] or [0]
        return {"rss_quarter_kb": at[0], "rss_end_kb": at[-1],
                "rss_max_kb": max(at)}


def soak(b):
    """Servers at full load for --soak seconds."""
    if not b.args.soak:
        return
    record = recorder(b)
    plain = min(10, b.args.soak)
    for kind in (Redis, Nginx):
        if not b.wanted("soak", kind.name):
            continue
        with kind(b, b.server_cpu, b.client_cpu) as s:
            n, took = s.load(plain, kind.typical_rate)
            before = n / took
            with record.beside(s.pids) as beside:
                memory = Memory(beside.proc.pid)
                memory.start()
                n, took = s.load(b.args.soak, before * 0.9)
                flat = memory.stop()
            again, again_took = s.load(plain, before)
        info = record.saw(beside.ended.stderr)
        untraced = (before + again / again_took) / 2
        events = info["events"] or 0
        row = {"group": "soak", "workload": kind.name, "seconds": took,
               "untraced": untraced, "rate": n / took,
               "ratio": n / took / untraced, "goal": SOAK_GOALS[kind.name],
               "events": events, "events_per_s": events / took,
               "lost": info["lost"],
               "tracer_cpu": beside.ended.cpu_seconds / took,
               "raw_bytes_per_event": info["raw_bytes"] / events
               if info["raw_bytes"] and events else None,
               "file_bytes_per_event": info["file_bytes"] / events
               if events else None, **flat}
        say(f"{kind.name}: {row['ratio']:.3f} of untraced for {took:.0f} s, "
            f"{events} events, lost {info['lost']}")
        yield row


def recording(b):
    """A trace file to replay, how many events it has, what it is."""
    if b.args.recording:
        return b.args.recording, file_info(b, b.args.recording), "given file"
    events = b.scaled(5_000_000)
    path = str(b.tmp / "replay.ringside")
    made_up = pathlib.Path(b.args.programs, "..", "tests", "bench",
                           "bench_tracefile")
    try:
        record = recorder(b)
    except Skip as why:
        if not made_up.exists():
            raise
        say(f"{why}: replays a made-up recording")
        run([str(made_up), str(events), "1", path])
        return path, {"events": events, "raw_bytes": None,
                      "file_bytes": os.path.getsize(path)}, "made up"
    r = Recorded(b, record, b.args.replay_rate, events / b.args.replay_rate)
    os.rename(record.out, path)
    if not r.info["events"]:
        raise Skip("does not know how many events the file has")
    return path, r.info, "recorded"


def replay(b):
    """On one core: pinned, by the CPU time that it takes."""
    if not b.wanted("replay", "replay"):
        return
    yield from replayed(b, *recording(b), (
        ("text", ["-f", "-o", "/dev/null"]),
        ("--json", ["-f", "--json", "-o", "/dev/null"]),
        ("-c", ["-f", "-c", "-o", "/dev/null"])))
    path = str(b.tmp / "mixed.ringside")
    run([b.args.ringside, "record", "-o", path, "sh", "-c", MIXED],
        expect=(0, tracers.LOST_STATUS))
    yield from replayed(b, path, file_info(b, path), "recorded", (
        ("text, mixed", ["-f", "-o", "/dev/null"]),
        ("--json, mixed", ["-f", "--json", "-o", "/dev/null"])))


def replayed(b, path, info, origin, ways):
    pathlib.Path(path).read_bytes()  # from the page cache, like all others
    base = [*b.on_cpu(b.client_cpu), b.args.ringside, "replay", path]
    out = {}
    for rep in range((b.args.reps + 1) // 2):
        for name, opts in ways:
            if not b.wanted("replay", name):
                continue
            ended = run(base + opts, expect=(0, tracers.LOST_STATUS))
            out.setdefault(name, []).append(
                info["events"] / ended.cpu_seconds)
            say(f"replay, {name}: {out[name][-1]:.0f} events/s")
    for name, rates in out.items():
        yield {"group": "replay", "workload": name, "origin": origin,
               "rate": spread(rates),
               "goal": REPLAY_GOALS.get(name), "events": info["events"],
               "raw_bytes_per_event": info["raw_bytes"] / info["events"]
               if info["raw_bytes"] else None,
               "file_bytes_per_event": info["file_bytes"] / info["events"]}


class LiveText(tracers.Record):
    """Text while it happens: slower than the target, a slow reader."""
    key, label = "live", "ringside trace, eBPF, text"

    def command(self):
        return [self.b.args.ringside, "trace",
                "--engine=" + self.b.args.record_engine, "-f", *self.extra,
                "-o", self.out]

    def saw(self, stderr):
        return {"events": tracers.lines(self.out),
                "lost": tracers.lost_by(stderr)}


class LiveLossless(LiveText):
    key, label = "live-lossless", "ringside trace, eBPF, text, --lossless"
    extra = ["--lossless"]


class SmallBuffer(tracers.Record):
    key, label = "small", "ringside record, a buffer of 1 MiB"
    extra = ["--buffer=1M"]


class SmallLossless(tracers.Record):
    key, label = "small-lossless", \
        "ringside record, a buffer of 1 MiB, --lossless"
    extra = ["--buffer=1M", "--lossless"]


def lossless(b):
    """A reader slower than its target: what is lost, or what it costs."""
    if not b.wanted("lossless", "lossless"):
        return
    who = tracers.available(b, [LiveText, LiveLossless, SmallBuffer,
                                SmallLossless])
    if not who:
        raise Skip("none of the tracers works here")
    n = b.scaled(500_000)
    result = b.tmp / "storm.json"
    argv = [str(b.programs / "bench_storm"), "-n", str(n), "-o", str(result),
            "rw"]
    seen = {t: [] for t in who}

    def measure(t):
        ended = run(t.around(argv) if t else argv,
                    expect=t.expect if t else (0,))
        if t:
            seen[t].append(t.saw(ended.stderr))
        ns = json.loads(result.read_text())["ns_per_call"]
        say(f"read + write, {t.label if t else 'untraced'}: {ns:.0f} ns, lost "
            f"{seen[t][-1]['lost'] if t else '-'} of {n}")
        return ns

    pairs = interleave(who, max(1, b.args.reps // 2), measure)
    for t in [None, *who]:
        lost = [s["lost"] for s in seen[t]] if t else []
        yield {"group": "lossless", "workload": "read + write, 1 byte",
               "tracer": t.key if t else "untraced",
               "label": t.label if t else "untraced",
               "ns": spread([v for v, _ in pairs[t]]),
               "added": spread([v - base for v, base in pairs[t]]),
               "lost_part": None if not lost or None in lost
               else sum(lost) / (n * len(lost))}
