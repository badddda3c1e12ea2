# SPDX-License-Identifier: BSD-2-Clause
"""Cases that are about programs of the lab: PROGRAMS is ringside-lab."""
import contextlib
import os
import pathlib
import re
import signal
import socket
import subprocess
import time

import textbook

# The leak checker of a sanitized program can't work where that is traced.
os.environ["ASAN_OPTIONS"] = \
    os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"


class LabCase(textbook.Case):
    def trace_lab(self, *args, calls, opts=()):
        """The trace of a program of the lab that ends well."""
        return self.trace(["-f", "--complete", "-e", f"trace={calls}", *opts],
                          [textbook.PROGRAMS, *args], cwd="/tmp")

    @contextlib.contextmanager
    def server(self, model, *options, calls="%net,read,close,/epoll"):
        """A traced server: yields its port; its trace is self.text then."""
        out = self.tmp / f"trace-{model}"
        p = subprocess.Popen(
            [textbook.RINGSIDE, "trace", "--engine=ptrace", "-f",
             "--complete", "-e",
             f"trace={calls}", "-o", out, "--", textbook.PROGRAMS, "serve",
             "--model", model, *map(str, options)],
            stdout=subprocess.PIPE, text=True)
        try:
            port = int(re.fullmatch(r"listening on 127\.0\.0\.1:(\d+)\n",
                                    p.stdout.readline())[1])
            pid = int(re.fullmatch(r"process (\d+)\n",
                                   p.stdout.readline())[1])
            self.pid = pid
            yield port
            os.kill(pid, signal.SIGTERM)
            p.communicate(timeout=textbook.TIMEOUT)
            self.assertEqual(p.returncode, 0)
            self.text = out.read_text(errors="backslashreplace")
        finally:
            if p.poll() is None:
                p.kill()
                p.wait()
            p.stdout.close()

    def await_sleep(self):
        """Returns when the server waits."""
        stat = pathlib.Path(f"/proc/{self.pid}/stat")
        deadline = time.monotonic() + textbook.TIMEOUT
        while stat.read_text().rpartition(")")[2].split()[0] != "S":
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.001)

    def connect(self, port):
        s = socket.create_connection(("127.0.0.1", port))
        s.settimeout(textbook.TIMEOUT)
        self.addCleanup(s.close)
        return s

    def echo(self, s, data):
        s.sendall(data)
        self.assertEqual(s.recv(len(data), socket.MSG_WAITALL), data)

    def load(self, port, *options):
        done = subprocess.run([textbook.PROGRAMS, "load", "--port", str(port),
                               *map(str, options)], stdout=subprocess.PIPE,
                              text=True, timeout=textbook.TIMEOUT)
        self.assertEqual(done.returncode, 0, done.stdout)
        return done.stdout

    def calls(self, name, text=None):
        """How often a call was made."""
        return len(re.findall(rf"(?m)^(?:\d+ +)?{name}\(",
                              self.text if text is None else text))

    def assertOrder(self, text, *patterns):
        at = 0
        for pattern in patterns:
            found = re.compile(pattern, re.M).search(text, at)
            self.assertTrue(found, f"no {pattern!r} after\n{text[:at][-600:]}"
                            f"\n--- in ---\n{text[at:][:2000]}")
            at = found.end()
