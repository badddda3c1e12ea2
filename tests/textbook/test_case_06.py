#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 6: attach to running processes, several at once, and leave them
running; only network calls, only failing ones, only one path, one thread.
"""
import os
import re
import signal
import subprocess
import sys
import time

import textbook

SERVER = """
import os, socket, sys, threading, time
a, b = socket.socketpair()
def noise():
    while True:
        try: os.stat('/no/such/file')
        except OSError: pass
        os.stat('/etc/passwd'); time.sleep(0.005)
threading.Thread(target=noise, daemon=True).start()
print('ready', flush=True)
while True:
    a.send(b'x'); b.recv(1); time.sleep(0.005)
"""


class Attach(textbook.Case):
    def setUp(self):
        super().setUp()
        self.servers = []
        for _ in range(2):
            p = subprocess.Popen([sys.executable, "-c", SERVER],
                                 stdout=subprocess.PIPE, text=True)
            self.addCleanup(p.wait)
            self.addCleanup(p.stdout.close)
            self.addCleanup(p.kill)
            self.assertEqual(p.stdout.readline(), "ready\n")
            self.servers.append(p)

    def record(self, opts, enough):
        """Records everything of whom the options name, until that has what
        is looked for; the options say what a replay of it shows."""
        rec, out, shown = self.tmp / "rec", self.tmp / "trace", list(opts)
        i = shown.index("-p")
        whom, shown = shown[i:i + 2], shown[:i] + shown[i + 2:]
        rec.unlink(missing_ok=True)
        p = subprocess.Popen(
            [textbook.RINGSIDE, "record", f"--engine={textbook.RECORDER}",
             *([] if "-f" in shown else ["--no-follow"]), *whom, "-o", rec],
            stderr=subprocess.PIPE, text=True)
        # In the end it is the replay that must have it.
        deadline, text = time.monotonic() + 20, ""
        while len(re.findall(enough, text)) < 3:
            self.assertLess(time.monotonic(), deadline, "nothing was seen")
            self.assertIsNone(p.poll())
            time.sleep(0.2)
            if rec.exists():
                textbook.ringside("replay", rec, *shown, "-o", out)
                text = out.read_text() if out.exists() else ""
        p.send_signal(signal.SIGINT)
        p.communicate(timeout=textbook.TIMEOUT)
        self.assertEqual(p.returncode, 0)
        done = textbook.ringside("replay", rec, *shown, "-o", out)
        self.assertEqual(done.returncode, 0, done.stderr)
        for s in self.servers:
            self.assertIsNone(s.poll(), "a target did not survive")
        return out.read_text()

    def attach(self, opts, enough):
        """Traces until the output has `enough`, then lets go."""
        if textbook.RECORDER:
            return self.record(opts, enough)
        out = self.tmp / "trace"
        out.unlink(missing_ok=True)
        p = subprocess.Popen([textbook.RINGSIDE, "trace", "--engine=ptrace", *opts, "-o", out],
                             stderr=subprocess.PIPE, text=True)
        deadline = time.monotonic() + 20
        while not (out.exists() and
                   len(re.findall(enough, out.read_text())) >= 3):
            self.assertLess(time.monotonic(), deadline, "nothing was seen")
            self.assertIsNone(p.poll())
            time.sleep(0.01)
        p.send_signal(signal.SIGINT)
        p.communicate(timeout=textbook.TIMEOUT)
        for s in self.servers:
            self.assertIsNone(s.poll(), "a target did not survive")
        return out.read_text()

    def test_several(self):
        a, b = (s.pid for s in self.servers)
        text = self.attach(["-f", "-p", f"{a},{b}"], r"sendto\(")
        pids = {int(line.split()[0]) for line in text.splitlines()}
        self.assertLessEqual({a, b}, pids)

    def test_only_network(self):
        text = self.attach(["-f", "-e", "trace=%net", "-p",
                            str(self.servers[0].pid)], r"sendto\(")
        for line in text.splitlines():
            self.assertRegex(line, r"^\d+ +(sendto|recvfrom|<\.\.\. (sendto|"
                             r"recvfrom) resumed>)")

    def test_only_failing(self):
        text = self.attach(["-f", "-Z", "-e", "trace=!futex,/select", "-p",
                            str(self.servers[0].pid)], r"ENOENT")
        for line in text.splitlines():
            self.assertRegex(line, r"= -1 E|= \?")

    def test_only_one_path(self):
        text = self.attach(["-f", "-P", "/etc/passwd", "-p",
                            str(self.servers[0].pid)], r"/etc/passwd")
        for line in text.splitlines():
            self.assertIn("/etc/passwd", line)

    def test_only_one_thread(self):
        pid = self.servers[0].pid
        tid = max(int(t) for t in os.listdir(f"/proc/{pid}/task"))
        text = self.attach(["-p", str(tid)], r"fstatat\(")
        self.assertIn("/no/such/file", text)
        self.assertNotIn("sendto", text)


textbook.main()
