#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 10: EPIPE and SIGPIPE after the peer closed; ECONNREFUSED, ETIMEDOUT
and EHOSTUNREACH on connect and what each means; connect again.
"""
import shutil
import signal
import subprocess
import sys

import textbook

# In a network of its own, where a route says that a host can't be reached.
UNREACHABLE = """
import socket, subprocess, sys
subprocess.run(['ip', 'link', 'set', 'lo', 'up'], check=True)
subprocess.run(['ip', 'route', 'add', 'unreachable', '192.0.2.0/24'],
               check=True)
sys.exit(subprocess.run([*sys.argv[1:], sys.executable, '-c',
    "import socket; socket.socket().connect_ex(('192.0.2.1', 80))"]
    ).returncode)
"""


class Errors(textbook.Case):
    def test_epipe(self):
        text = self.trace_program("epipe", status=128 + signal.SIGPIPE)
        self.assertLine(text, r'^sendto\(\d+, "a", 1, MSG_NOSIGNAL, NULL, 0\) '
                        r"= -1 EPIPE \(Broken pipe\)$")
        self.assertLine(text, r'^write\(\d+, "b", 1\) += -1 EPIPE')
        self.assertLine(text, r"^--- SIGPIPE \{si_signo=SIGPIPE, "
                        r"si_code=SI_USER, si_pid=\d+, si_uid=\d+\} ---$")
        self.assertLine(text, r"^\+\+\+ killed by SIGPIPE \+\+\+$")

    def trace(self, opts, argv, status=0, **kw):
        # A tracer ends as its program did, by the same signal.
        if status > 128:
            status = -(status - 128)
        return super().trace(opts, argv, status, **kw)

    def test_refused_twice(self):
        text = self.trace_program("refused", opts=["-e", "trace=connect"])
        self.assertEqual(text.count("= -1 ECONNREFUSED (Connection refused)"),
                         2)

    def test_timed_out(self):
        text = self.trace_program("timed-out", opts=["-T", "-e",
                                                     "trace=connect"])
        self.assertLine(text, r"= -1 ETIMEDOUT \(Connection timed out\) "
                        r"<\d+\.\d{6}>$")

    def test_unreachable(self):
        if not (shutil.which("unshare") and shutil.which("ip")):
            self.skipTest("needs unshare and ip")
        out = self.tmp / "trace"
        p = subprocess.run(["unshare", "-rn", sys.executable, "-c",
                            UNREACHABLE, textbook.RINGSIDE, "trace", "--engine=ptrace", "-e",
                            "trace=connect", "-o", str(out)],
                           stdin=subprocess.DEVNULL, capture_output=True,
                           text=True, timeout=textbook.TIMEOUT)
        if p.returncode:
            self.skipTest("no network namespace: " + p.stderr[-200:])
        self.assertLine(out.read_text(), r"= -1 EHOSTUNREACH \(No route to "
                        r"host\)$")

    def test_meaning(self):
        for name in ("EPIPE", "ECONNREFUSED", "ETIMEDOUT", "EHOSTUNREACH"):
            p = textbook.ringside("explain", name)
            self.assertEqual(p.returncode, 0, p.stderr)
            self.assertIn(name, p.stdout)
            self.assertGreater(len(p.stdout.split()), 12, p.stdout)


textbook.main()
