# SPDX-License-Identifier: BSD-2-Clause
"""Open files: `ringside files` beside lsof and lsfd, on processes with a dozen
descriptors each and a few with very many. All write complete rows to a file in
memory; runs of the programs alternate. CPU time is what stays comparable on a
machine that does other things.
"""
import os
import resource
import shutil
import signal
import socket
import statistics
import subprocess
import tempfile
import time

import harness

# Times faster than lsof.
GOALS = {"ringside, iterator": 15, "ringside, /proc": 5}
# (descriptors, processes with 12, processes with very many, of how many)
LOADS = [(1000, 50, 1, 400), (10000, 100, 2, 4400), (105000, 500, 5, 19800)]


class Load:
    """Regular files, pipes, eventfds and unix sockets, in turn."""

    def __init__(self, small, large, size):
        self.pids = []
        r, w = os.pipe()
        for n in [12] * small + [size] * large:
            pid = os.fork()
            if not pid:
                try:
                    self.child(n, w)
                finally:
                    os._exit(1)  # it is no second bench, whatever happens
            self.pids.append(pid)
        got = 0
        while got < len(self.pids):
            got += len(os.read(r, 4096))
        os.close(r)
        os.close(w)

    @staticmethod
    def child(n, w):
        kept = []
        try:
            while len(kept) < n:
                kind = len(kept) % 6
                if kind < 3:
                    kept.append(os.open(__file__, os.O_RDONLY))
                elif kind == 3:
                    kept.extend(os.pipe())
                elif kind == 4:
                    kept.append(os.eventfd(3))
                else:
                    kept.extend(s.detach() for s in socket.socketpair())
        except OSError:
            pass
        os.write(w, b'x')
        while True:
            signal.pause()

    def end(self):
        for pid in self.pids:
            os.kill(pid, signal.SIGKILL)
        for pid in self.pids:
            os.waitpid(pid, 0)


def measure(argv):
    """Seconds, CPU seconds, lines."""
    with tempfile.TemporaryFile(dir='/dev/shm') as out:
        start = time.perf_counter()
        p = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=out,
                             stderr=subprocess.DEVNULL)
        _, _, used = os.wait4(p.pid, 0)
        took = time.perf_counter() - start
        p.returncode = 0
        out.seek(0)
        lines = sum(chunk.count(b'\n')
                    for chunk in iter(lambda: out.read(1 << 20), b''))
    return took, used.ru_utime + used.ru_stime, lines


def peers(ringside):
    found = {"lsof -n": ["lsof", "-n"],
             "ringside, iterator": [ringside, "files", "--collector=iter"],
             "ringside, /proc": [ringside, "files", "--collector=proc"],
             "lsfd": ["lsfd"]}
    return {k: v for k, v in found.items() if shutil.which(v[0])}


def files(b):
    harness.need("lsof", "time")
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    programs = peers(b.args.ringside)
    for descriptors, *shape in LOADS:
        if not b.wanted("files", str(descriptors)):
            continue
        load = Load(*shape)
        runs = {k: [] for k in programs}
        try:
            for _ in range(max(3, b.args.reps // 2)):
                for key, argv in programs.items():
                    runs[key].append(measure(argv))
            memory = {key: harness.peak_memory([], argv)
                      for key, argv in programs.items()}
        finally:
            load.end()
        found = {k: [statistics.median(v) for v in zip(*values)]
                 for k, values in runs.items()}
        took, cpu = found["lsof -n"][:2]
        # lsfd must not be faster than the slower one of ours.
        slower = min(took / v[0] for k, v in found.items() if k in GOALS)
        for key, (seconds, used, lines) in found.items():
            # The goals are for the largest.
            goal = GOALS.get(key, 0) if descriptors == LOADS[-1][0] else 0
            yield {"group": "files", "workload": f"{descriptors:,}",
                   "label": key, "seconds": seconds, "cpu": used,
                   "rows": lines, "bytes_per_row": memory[key] / max(lines, 1),
                   "ratio": took / seconds, "cpu_ratio": cpu / used,
                   "goal": slower if key == "lsfd" else goal,
                   "met": took / seconds <= slower if key == "lsfd" else
                   took / seconds >= goal}
