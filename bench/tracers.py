# SPDX-License-Identifier: BSD-2-Clause
"""Who traces: ringside in its ways and its peers, each as a command line, a
sign of being attached, and a count of what it saw."""
import json
import os
import pathlib
import re
import subprocess

from harness import Attached, Hooked, Skip, ptraced, run, say, which

LOST_STATUS = 3  # exit status of ringside: records were lost

# perf and bpftrace need tracefs, which is mounted for them alone.
WITH_TRACEFS = ["unshare", "--mount", "sh", "-c",
                "mount -t tracefs tracefs /sys/kernel/tracing && "
                "exec \"$0\" \"$@\""]


def lines(path):
    n = 0
    with open(path, "rb") as f:
        while block := f.read(1 << 20):
            n += block.count(b"\n")
    return n


def find_key(tree, *names):
    """The first number of one of these names in JSON, or the sum of the
    numbers in an object of that name."""
    if isinstance(tree, dict):
        for name in names:
            v = tree.get(name)
            if isinstance(v, (int, float)) and not isinstance(v, bool):
                return v
            if isinstance(v, dict):
                numbers = [x for x in v.values() if isinstance(x, int)]
                if numbers:
                    return sum(numbers)
        tree = list(tree.values())
    if isinstance(tree, list):
        for x in tree:
            if (v := find_key(x, *names)) is not None:
                return v
    return None


def file_info(b, path, stderr=""):
    """events, lost, bytes in the file and before compression, of a trace
    file; None is what nobody tells."""
    got = subprocess.run([b.args.ringside, "file", "info", "--json", path],
                         capture_output=True, text=True, errors="replace")
    try:
        tree = json.loads(got.stdout)
    except ValueError:
        tree = {}
    info = {"events": find_key(tree, "records", "nrecords", "events"),
            "lost": find_key(tree, "lost", "records_lost", "lost_records"),
            "raw_bytes": find_key(tree, "raw_bytes", "uncompressed_bytes",
                                  "bytes_uncompressed", "raw"),
            "file_bytes": os.path.getsize(path)}
    if info["events"] is None:
        m = re.findall(r"([\d,]+) (?:records|events)\b(?! lost)", stderr)
        info["events"] = int(m[-1].replace(",", "")) if m else None
    if info["lost"] is None:
        info["lost"] = lost_by(stderr) or None
    return info


def lost_by(stderr):
    """What ringside says of its losses, which it does not if there were
    none."""
    found = re.findall(r"([\d,]+) (?:\w+ )?(?:were )?lost|lost:? ([\d,]+)",
                       stderr)
    return int("".join(found[-1]).replace(",", "")) if found else 0


class Tracer:
    slow = False      # is measured less often
    divisor = 1       # does so much fewer calls
    server_divisor = 1  # and requests
    elsewhere = False  # traces another process than the measured one
    expect = (0,)

    def __init__(self, b):
        self.b = b
        self.out = str(b.tmp / "trace.out")

    def probe(self):
        """Raises Skip if it can't work here."""
        run(self.around(["/bin/true"]), expect=self.expect)

    def around(self, argv):
        """The command line that starts and traces argv."""
        return [*self.command(), *argv]

    def beside(self, pids):
        """An Attached."""
        return Attached([*self.command(), "-p", ",".join(map(str, pids))],
                        self.readiness(pids), self.b.tmp / "tracer.err",
                        self.expect)

    def readiness(self, pids):
        return Hooked()

    def saw(self, stderr):
        """{"events": ..., "lost": ...} of the last run"""
        return {"events": lines(self.out), "lost": None}


class Record(Tracer):
    """ringside record, by default all of it: arguments, payload up to -s,
    identity, sequence numbers, zstd, to a file."""
    key, label = "record", "ringside record"
    expect = (0, LOST_STATUS)
    extra = []

    def command(self):
        return [self.b.args.ringside, "record",
                "--engine=" + self.b.args.record_engine, "-f",
                *self.extra, *self.b.args.record_opts, "-o", self.out]

    def around(self, argv):
        self.clear()
        return super().around(argv)

    def beside(self, pids):
        self.clear()
        return super().beside(pids)

    def clear(self):
        pathlib.Path(self.out).unlink(missing_ok=True)

    def readiness(self, pids):
        if self.b.args.record_engine == "ptrace":
            return lambda _: ptraced(pids)
        return super().readiness(pids)

    def saw(self, stderr):
        return file_info(self.b, self.out, stderr)


class Filtered(Record):
    key, label = "filtered", "ringside record, all filtered out"
    extra = ["-e", "trace=kexec_load"]


class Elsewhere(Record):
    key, label = "elsewhere", "ringside record of another process"
    elsewhere = True


class Floor(Tracer):
    """Two empty programs: what no eBPF tracer can be cheaper than."""
    key, label = "floor", "two empty eBPF programs"

    def command(self):
        return [str(self.b.programs / "bench_floor")]

    def beside(self, pids):
        return Attached([*self.command(), "sleep", "infinity"], Hooked(),
                        self.b.tmp / "tracer.err")

    def saw(self, stderr):
        return {"events": None, "lost": None}


class Summary(Tracer):
    """Counts while it happens."""
    key, label = "summary", "ringside trace -c, eBPF"
    expect = (0, LOST_STATUS)

    def command(self):
        return [self.b.args.ringside, "trace",
                "--engine=" + self.b.args.record_engine, "-f", "-c", "-o",
                self.out]

    def readiness(self, pids):
        if self.b.args.record_engine == "ptrace":
            return lambda _: ptraced(pids)
        return super().readiness(pids)

    def saw(self, stderr):
        text = pathlib.Path(self.out).read_text(errors="replace")
        total = re.search(r"^100\.00\s+\S+\s+\S+\s+(\d+)\s.*total$", text,
                          re.M)
        return {"events": int(total[1]) if total else 0,
                "lost": lost_by(stderr)}


class Ptrace(Tracer):
    key, label = "ptrace", "ringside trace, ptrace"
    slow, divisor, server_divisor = True, 20, 4

    def command(self):
        return [self.b.args.ringside, "trace", "--engine=ptrace",
                *self.b.args.ringside_opts, "-f", "-o", self.out]

    def readiness(self, pids):
        return lambda _: ptraced(pids)


class Strace(Ptrace):
    key, label = "strace", "strace -f -o"
    divisor, server_divisor = 50, 10

    def command(self):
        return [self.b.args.strace, "-f", "-o", self.out]


def tracefs():
    if pathlib.Path("/sys/kernel/tracing/events").exists():
        return []
    return WITH_TRACEFS


class PerfTrace(Tracer):
    key, label = "perf", "perf trace -o"
    slow, divisor, server_divisor = True, 20, 10

    def command(self):
        if not which("perf"):
            raise Skip("no perf")
        return [*tracefs(), which("perf"), "trace", "-o", self.out]

    def saw(self, stderr):
        lost = [int(n) for n in re.findall(r"LOST (\d+) events",
                pathlib.Path(self.out).read_text(errors="replace") + stderr)]
        return {"events": lines(self.out), "lost": sum(lost)}


class Bpftrace(Tracer):
    key, label = "bpftrace", "bpftrace, printing each enter"
    slow, divisor, server_divisor = True, 10, 4
    action = r'printf("%d %d %lx %lx %lx\n", tid, args->id, args->args[0], ' \
             r'args->args[1], args->args[2]);'

    def script(self, who):
        return ["-e", "tracepoint:raw_syscalls:sys_enter /" + who + "/ { " +
                self.action + " }"]

    def command(self):
        if not which("bpftrace"):
            raise Skip("no bpftrace")
        return [*tracefs(), which("bpftrace"), "-o", self.out]

    def around(self, argv):
        return [*self.command(), *self.script("pid == cpid"),
                "-c", " ".join(map(str, argv))]

    def beside(self, pids):
        who = " || ".join(f"pid == {p}" for p in pids)
        return Attached([*self.command(), *self.script(who)], Hooked(),
                        self.b.tmp / "tracer.err")

    def saw(self, stderr):
        text = pathlib.Path(self.out).read_text(errors="replace") + stderr
        lost = sum(map(int, re.findall(r"Lost (\d+) events", text)))
        return {"events": self.events(text), "lost": lost}

    def events(self, text):
        return len(re.findall(r"^\d+ \d+ ", text, re.M))


class BpftraceCount(Bpftrace):
    key, label = "bpftrace-count", "bpftrace, counting"
    slow, divisor, server_divisor = False, 1, 1
    action = "@[args->id] = count();"

    def events(self, text):
        return sum(map(int, re.findall(r"^@\[\d+\]: (\d+)", text, re.M)))


ALL = (Record, Filtered, Elsewhere, Summary, Floor, BpftraceCount, Ptrace,
       Strace, PerfTrace, Bpftrace)


def available(b, kinds=ALL):
    """Instances of those that work here; the others are told of, once."""
    found = []
    for kind in kinds:
        if b.args.tracers and not re.search(b.args.tracers, kind.key):
            continue
        if kind not in b.probed:
            b.probed[kind] = None
            try:
                kind(b).probe()
            except (OSError, RuntimeError, Skip) as why:
                b.probed[kind] = str(why).strip().split("\n")[-1]
                say(f"without {kind.label}: {b.probed[kind]}")
        if b.probed[kind] is None:
            found.append(kind(b))
    return found
