# SPDX-License-Identifier: BSD-2-Clause
"""What all measurements share: where things are, how a program is run and
timed, how a tracer is attached, how runs are interleaved."""
import dataclasses
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import time

NOISE = 1.15


class Skip(Exception):
    """This can't be measured here, and why."""


def need(*programs):
    for p in programs:
        if not which(p):
            raise Skip(f"no {p}")


def which(program):
    return shutil.which(program, path=os.environ["PATH"] + ":/usr/sbin")


def peak_memory(wrapper, argv, check=False):
    """Bytes at its largest, run within `wrapper`; `check`: it must succeed. Of
    a child of ours it would be also what this program itself had when it
    started it: so time(1) asks."""
    p = subprocess.run([*wrapper, "time", "-f", "%M", *argv],
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                       stderr=subprocess.PIPE, check=check)
    return int(p.stderr.split()[-1]) * 1024


def say(text):
    print("  " + text, file=sys.stderr, flush=True)


class Bench:
    def __init__(self, args, tmp):
        self.args = args
        self.tmp = tmp
        self.programs = pathlib.Path(args.programs)
        self.pinned = False
        self.probed = {}
        cpus = sorted(os.sched_getaffinity(0))
        self.server_cpu, self.client_cpu = cpus[0], cpus[-1]
        self.two_cpus = ",".join(map(str, cpus[:2]))

    def scaled(self, n, least=20):
        return max(least, int(n * self.args.scale))

    def on_cpu(self, cpu):
        return ["taskset", "-c", str(cpu)]

    def timed(self, argv):
        """Runs it with no output; seconds."""
        start = time.perf_counter()
        subprocess.run(argv, check=True, stdin=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return time.perf_counter() - start


@dataclasses.dataclass
class Ended:
    status: int
    seconds: float      # wall clock
    cpu_seconds: float  # of the program itself, not of its children
    stderr: str


def run(argv, stdout=subprocess.DEVNULL, expect=(0,)):
    """Runs it to its end; an Ended."""
    start = time.perf_counter()
    env = dict(os.environ, LC_ALL="C")
    proc = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=stdout,
                            stderr=subprocess.PIPE, text=True, env=env,
                            errors="replace")
    stderr = proc.stderr.read()
    _, status, usage = os.wait4(proc.pid, 0)
    seconds = time.perf_counter() - start
    proc.returncode = os.waitstatus_to_exitcode(status)
    if proc.returncode not in expect:
        raise RuntimeError(f"{' '.join(map(str, argv))}: exit status "
                           f"{proc.returncode}\n{stderr[-2000:]}")
    return Ended(proc.returncode, seconds, usage.ru_utime + usage.ru_stime,
                 stderr)


class Attached:
    """A tracer beside running processes, from when it is fully attached until
    it has written all that it has."""

    def __init__(self, argv, ready, stderr_path, expect=(0,)):
        self.argv, self.ready = argv, ready
        self.stderr_path, self.expect = stderr_path, expect
        self.ended = None

    def __enter__(self):
        self.stderr = open(self.stderr_path, "w+", errors="replace")
        self.proc = subprocess.Popen(self.argv, stdin=subprocess.DEVNULL,
                                     stdout=subprocess.DEVNULL,
                                     stderr=self.stderr)
        deadline = time.monotonic() + 30
        while not self.ready(self.proc.pid):
            if self.proc.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise RuntimeError("did not attach: " +
                                   " ".join(map(str, self.argv)) + "\n" +
                                   self.ended.stderr[-2000:])
            time.sleep(0.02)
        return self

    def stop(self):
        start = time.perf_counter()
        if self.proc.returncode is None:
            os.kill(self.proc.pid, signal.SIGINT)  # send_signal() reaps
            _, status, usage = os.wait4(self.proc.pid, 0)
            self.proc.returncode = os.waitstatus_to_exitcode(status)
            cpu = usage.ru_utime + usage.ru_stime
        else:
            cpu = 0
        self.stderr.seek(0)
        self.ended = Ended(self.proc.returncode, time.perf_counter() - start,
                           cpu, self.stderr.read())
        self.stderr.close()

    def __exit__(self, kind, *exc):
        self.stop()
        if kind is None and self.ended.status not in (
                *self.expect, -signal.SIGINT, 128 + signal.SIGINT):
            raise RuntimeError(f"{' '.join(map(str, self.argv))}: exit status "
                               f"{self.ended.status}\n"
                               f"{self.ended.stderr[-2000:]}")


def ptraced(pids):
    """Are all threads of these traced by ptrace?"""
    return all("TracerPid:\t0\n" not in (t / "status").read_text()
               for pid in pids
               for t in pathlib.Path(f"/proc/{pid}/task").iterdir())


class Hooked:
    """Has the tracer hung its programs or events into the kernel, and has
    their number not changed for a moment?"""

    STEADY = 0.3

    def __init__(self):
        self.count, self.since = 0, 0

    def __call__(self, pid):
        count = 0
        for fd in pathlib.Path(f"/proc/{pid}/fd").iterdir():
            try:
                name = os.readlink(fd)
            except OSError:
                continue
            count += any(s in name for s in ("bpf_link", "bpf-link",
                                             "perf_event"))
        if count != self.count:
            self.count, self.since = count, time.monotonic()
        return count > 0 and time.monotonic() - self.since > self.STEADY


def busy(seconds=0.2):
    """The part of all CPUs' time that is spent on something."""
    def times():
        with open("/proc/stat") as f:
            t = [int(n) for n in f.readline().split()[1:]]
        return sum(t), t[3] + t[4]

    total, idle = times()
    time.sleep(seconds)
    total_now, idle_now = times()
    return 1 - (idle_now - idle) / max(1, total_now - total)


def others():
    """What else is going on here that would be measured too, in words."""
    found = []
    if (part := busy()) > 0.2:
        found.append(f"the CPUs are busy to {100 * part:.0f} %")
    for proc in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            links = sum("bpf_link" in name or "bpf-link" in name
                        for name in map(os.readlink, (proc / "fd").iterdir()))
            comm = (proc / "comm").read_text().strip()
        except OSError:
            continue
        if links:
            found.append(f"{comm} ({proc.name}) has {links} eBPF programs "
                         "attached, which every process may go through")
    return found


def settle(patience):
    """Waits, so many seconds at most, until nothing else is going on."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline and others():
        time.sleep(0.3)


def interleave(tracers, reps, measure):
    """Measures `untraced` before and after every two of the tracers, all of
    them `reps` times (slow ones less often), each time in another order.
    Where the two differ by more than NOISE, something else was running: the
    two tracers are measured again, so often in all as there are repetitions.
    Returns tracer -> [(value, mean of untraced just before and after)]; None
    is the untraced one."""
    pairs = {t: [] for t in tracers}
    plain = [measure(None)]
    again = reps
    for rep in range(reps):
        turn = [t for t in tracers if not t.slow or rep < max(1, reps // 3)]
        turn = turn[rep % len(turn):] + turn[:rep % len(turn)]
        at = 0
        while at < len(turn):
            values = [(t, measure(t)) for t in turn[at:at + 2]]
            plain.append(measure(None))
            if max(plain[-2:]) > NOISE * min(plain[-2:]) and again:
                say("the untraced ones differ: measured again")
                again -= 1
                continue
            at += 2
            for t, v in values:
                pairs[t].append((v, statistics.mean(plain[-2:])))
    pairs[None] = [(v, v) for v in plain]
    return pairs


def spread(values):
    """min, median, max"""
    return [min(values), statistics.median(values), max(values)]
