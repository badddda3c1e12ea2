# SPDX-License-Identifier: BSD-2-Clause
"""Processes and their limits: `ringside ps` and `ringside limits` beside ps(1)
and prlimit(1), on so many processes that sleep. Runs alternate.
"""
import os
import shutil
import signal
import statistics

import files
import harness

LOADS = 100, 1000, 5000
GOAL = 1  # times as fast as the peer, by CPU time


class Sleepers:
    """So many children, as long as the block lasts."""

    def __init__(self, n):
        self.n = n
        self.pids = []

    def __enter__(self):
        try:
            for _ in range(self.n):
                pid = os.fork()
                if not pid:
                    signal.signal(signal.SIGINT, signal.SIG_DFL)
                    while True:
                        signal.pause()
                self.pids.append(pid)
        except OSError as e:
            self.__exit__()
            raise harness.Skip(f"no {self.n} processes: {e}") from e
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for pid in self.pids:
            os.kill(pid, signal.SIGKILL)
        for pid in self.pids:
            os.waitpid(pid, 0)


def questions(ringside, pids):
    """What is asked: the peer's command line and ours. prlimit knows one
    process at a time."""
    ours = ",".join(map(str, pids))
    each = "for p in " + " ".join(map(str, pids)) + \
        "; do prlimit --pid $p; done"
    return {"processes": (["ps", "-e", "-o", "pid,ppid,pgid,sid,tty,user,stat,"
                           "nlwp,time,rss,lstart,args"], [ringside, "ps"]),
            "threads, with calls": (["ps", "-eLf"], [ringside, "ps", "-T"]),
            "limits of one": (["prlimit", "--pid", str(pids[0])],
                              [ringside, "limits", "-p", str(pids[0])]),
            "limits of 100": (["sh", "-c", each],
                              [ringside, "limits", "-p", ours])}


def processes(b):
    harness.need("ps", "prlimit", "time")
    for n in LOADS:
        if not b.wanted("processes", str(n)):
            continue
        with Sleepers(n) as load:
            for what, pair in questions(b.args.ringside,
                                        load.pids[:100]).items():
                if not all(shutil.which(argv[0]) for argv in pair):
                    continue
                runs = [[], []]
                for _ in range(max(3, b.args.reps // 2)):
                    for k, argv in enumerate(pair):
                        runs[k].append(files.measure(argv))
                peer, ours = ([statistics.median(v) for v in zip(*r)]
                              for r in runs)
                yield {"group": "processes", "workload": f"{n:,}",
                       "label": what, "peer": pair[0][0]
                       if pair[0][0] != "sh" else "prlimit, each",
                       "peer_ms": peer[0] * 1e3, "peer_cpu_ms": peer[1] * 1e3,
                       "ringside_ms": ours[0] * 1e3,
                       "ringside_cpu_ms": ours[1] * 1e3, "rows": ours[2],
                       "bytes_per_row": harness.peak_memory([], pair[1]) /
                       max(ours[2], 1),
                       "ratio": peer[0] / ours[0],
                       "cpu_ratio": peer[1] / max(ours[1], 1e-4),
                       "goal": GOAL,
                       "met": peer[1] >= GOAL * ours[1]}
