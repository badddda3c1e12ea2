# SPDX-License-Identifier: BSD-2-Clause
"""Sockets: `ringside sockets` beside ss, on as many TCP sockets as are asked
for, in a network namespace of their own (tcp_sockets.c).
"""
import os
import shutil
import statistics
import subprocess
import time

import harness

SIZES = 1000, 10000, 50000
# What is asked, and how many times faster than ss it should be, of how many.
QUESTIONS = (("-tan", ["-tan"], 1, 50000), ("-tanp", ["-tanp"], 3, 50000),
             ("one, with owner", ["-tanp"], 10, 50000))


class Sockets:
    """So many of them, as long as the block lasts."""

    def __init__(self, program, n):
        self.argv = [program, str(n)]

    def __enter__(self):
        self.p = subprocess.Popen(self.argv, stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, text=True)
        words = self.p.stdout.readline().split()
        if len(words) != 2:
            self.__exit__()
            raise harness.Skip("no network namespace, or too few descriptors")
        self.pid, self.port = map(int, words)
        return self

    def __exit__(self, *_):
        self.p.stdin.close()
        self.p.stdout.close()
        self.p.wait()


def once(pid, argv):
    """Seconds, and seconds of CPU time."""
    start = time.perf_counter()
    p = subprocess.Popen(["nsenter", "-t", str(pid), "-n", *argv],
                         stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(p.pid, 0)
    p.returncode = os.waitstatus_to_exitcode(status)
    if p.returncode:
        raise RuntimeError(f"{argv}: {p.returncode}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime


def measure(pid, programs, options, reps):
    """The medians of each program, in turn."""
    found = {name: [] for name in programs}
    for _ in range(reps):
        for name, argv in programs.items():
            found[name].append(once(pid, [*argv, *options]))
    return {name: [statistics.median(x) for x in zip(*runs)]
            for name, runs in found.items()}


def sockets(b):
    harness.need("ss", "nsenter", "time")
    programs = {"ss": [shutil.which("ss")],
                "ringside": [b.args.ringside, "sockets"]}
    helper = str(b.programs / "bench_tcp_sockets")
    reps = max(3, b.args.reps // 2)
    for size in SIZES:
        n = b.scaled(size)
        if not b.wanted("sockets", str(n)):
            continue
        with Sockets(helper, n) as s:
            def memory(argv):
                return harness.peak_memory(["nsenter", "-t", str(s.pid), "-n"],
                                           argv, check=True)

            few = memory([*programs["ringside"], "-tl"])
            for name, options, goal, of in QUESTIONS:
                if name.startswith("one"):
                    options = [*options, "sport", "=", f":{s.port}", "and",
                               "dport", "=", ":7000"]
                used = memory([*programs["ringside"], *options])
                m = measure(s.pid, programs, options, reps)
                ss, ours = m["ss"], m["ringside"]
                aim = goal if size >= of else 0
                ratio = ss[0] / ours[0]
                yield {"group": "sockets", "workload": f"{n}, {name}",
                       "ss_ms": ss[0] * 1e3, "ringside_ms": ours[0] * 1e3,
                       "ss_cpu_ms": ss[1] * 1e3,
                       "ringside_cpu_ms": ours[1] * 1e3, "ratio": ratio,
                       "cpu_ratio": ss[1] / max(ours[1], 1e-4),
                       "goal": aim, "met": ratio >= aim,
                       # What a program in the kernel takes is no row's.
                       "bytes_per_row": None if name.startswith("one") else
                       max(0, used - few) / n}
