#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""What was there before the doctor came: registrations of epolls that no call
told of.

Usage: test_before.py RINGSIDE [ebpf]
"""
import contextlib
import json
import subprocess
import sys
import tempfile
import unittest

import doctor_runs

RINGSIDE = sys.argv[1]
ENGINES = ["ptrace"] + sys.argv[2:]
TIMEOUT = 120

# A server whose registrations are all made when it says its number, and its
# client, which never stops.
SERVER = r"""
import os, select, socket, sys, threading
kind = sys.argv[1]
listener = socket.create_server(("127.0.0.1", 0))
epoll = select.epoll()

def client():
    with socket.create_connection(listener.getsockname()) as peer, \
            socket.create_connection(listener.getsockname()) as gone:
        gone.sendall(b"x" * 100)
        while True:
            peer.sendall(b"x" * 100)
            if not peer.recv(100):
                break

threading.Thread(target=client, daemon=True).start()
conn, gone = [listener.accept()[0] for _ in range(2)]
mask = select.EPOLLIN
if kind in ("blocking", "edge"):
    mask |= select.EPOLLET
conn.setblocking(kind == "blocking")
epoll.register(conn.fileno(), mask)
if kind == "ghost":
    epoll.register(gone.fileno(), mask)
    copy = os.dup(gone.fileno())
    gone.close()
print(os.getpid(), flush=True)
while True:
    for fd, events in epoll.poll():
        try:
            os.write(fd, os.read(fd, 4096))
        except OSError:
            pass
"""


class Before(unittest.TestCase):
    @contextlib.contextmanager
    def server(self, kind):
        p = subprocess.Popen([sys.executable, "-c", SERVER, kind], text=True,
                             stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        try:
            yield p.stdout.readline().strip()
        finally:
            p.kill()
            p.wait()
            p.stdout.close()

    def findings(self, kind, rule, *args):
        with self.server(kind) as pid, tempfile.NamedTemporaryFile() as out:
            done = subprocess.run(
                [RINGSIDE, "doctor", "--json", "-o", out.name, "--for=1s",
                 f"--only={rule}", *args, "-p", pid], text=True,
                timeout=TIMEOUT, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            self.assertIn(done.returncode, (0, 1), done.stdout)
            return json.load(out)["findings"]

    def test_before(self):
        cases = [("blocking", "blocking_fd_in_et", "--no-trace", ["info"]),
                 ("edge", "blocking_fd_in_et", "--no-trace", []),
                 ("level", "blocking_fd_in_et", "--no-trace", [])]
        for engine in ENGINES:
            by = f"--engine={engine}"
            cases += [("blocking", "blocking_fd_in_et", by, ["warning"]),
                      ("ghost", "ghost_event", by, ["error"]),
                      ("level", "ghost_event", by, [])]
        results = doctor_runs.in_parallel(
            {case[:3]: lambda case=case: self.findings(*case[:3])
             for case in cases})
        for *case, severities in cases:
            with self.subTest(case=case):
                found = results[tuple(case)]
                if isinstance(found, Exception):
                    raise found
                # A call that took long makes a warning an error.
                self.assertEqual(
                    [f["severity"].replace("error", "warning") for f in found],
                    [s.replace("error", "warning") for s in severities])

    def test_no_such_program(self):
        """There is nothing to look at, and it ends."""
        done = subprocess.run([RINGSIDE, "doctor", "/nonexistent"], text=True,
                              timeout=TIMEOUT, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.assertEqual(done.returncode, 2, done.stdout)
        self.assertIn("/nonexistent", done.stdout)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
