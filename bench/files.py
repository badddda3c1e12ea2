#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Measures `ringside files` beside lsof and lsfd: processes with a dozen
descriptors each and a few with very many. All write complete rows to a file in
memory; runs of the programs alternate, and medians are told. CPU time is what
stays comparable on a machine that does other things.

    files.py --ringside build-release/src/ringside [--reps 3] [--json FILE]
"""
import argparse
import json
import os
import resource
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

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
                self.child(n, w)
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
                    kept.append(os.open(sys.argv[0], os.O_RDONLY))
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
    """Seconds, CPU seconds, bytes of memory, lines."""
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
    return took, used.ru_utime + used.ru_stime, used.ru_maxrss << 10, lines


def programs(args):
    found = {
        'ringside, iterator': [args.ringside, 'files', '--collector=iter'],
        'ringside, /proc': [args.ringside, 'files', '--collector=proc'],
    }
    if shutil.which('lsof'):
        found['lsof -n'] = ['lsof', '-n']
    if shutil.which('lsfd'):
        found['lsfd'] = ['lsfd']
    return found


def main():
    p = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    p.add_argument('--ringside', default='build-release/src/ringside')
    p.add_argument('--reps', type=int, default=3)
    p.add_argument('--json', help='write the results to this file too')
    args = p.parse_args()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    results = []
    for name, small, large, size in LOADS:
        load = Load(small, large, size)
        try:
            runs = {k: [] for k in programs(args)}
            for _ in range(args.reps):
                for key, argv in programs(args).items():
                    runs[key].append(measure(argv))
        finally:
            load.end()
        peer = None
        for key, values in sorted(runs.items(), key=lambda x: x[0] != 'lsof -n'):
            took, cpu, memory, lines = (statistics.median(v)
                                        for v in zip(*values))
            peer = peer or (took, cpu)
            results.append({
                'descriptors': name, 'program': key, 'seconds': took,
                'cpu': cpu, 'memory': memory, 'rows': lines,
                'times': peer[0] / took, 'cpu_times': peer[1] / cpu})
            print(f'{name:7} {key:20} {took:7.3f} s  {cpu:7.3f} s CPU  '
                  f'{lines:7.0f} rows  {memory / 1e6:6.1f} MB '
                  f'({memory / max(lines, 1):5.0f} B/row)  '
                  f'{peer[0] / took:5.1f}x, CPU {peer[1] / cpu:5.1f}x',
                  flush=True)
    if args.json:
        with open(args.json, 'w') as f:
            json.dump(results, f, indent=1)


if __name__ == '__main__':
    main()
