#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 12: what /proc/PID/syscall says as numbers, a trace of the running
process says in words: the call in which it is blocked, or that it runs.
"""
import os
import re
import signal
import subprocess
import sys
import time

import textbook

BLOCKED = """
import os, select
r, w = os.pipe(); os.dup2(r, 28)
print('ready', flush=True)
select.select([28], [], [])
"""


class Blocked(textbook.Case):
    def test_select(self):
        p = subprocess.Popen([sys.executable, "-c", BLOCKED],
                             stdout=subprocess.PIPE, text=True)
        out = self.tmp / "trace"
        try:
            self.assertEqual(p.stdout.readline(), "ready\n")
            # Blocked, as the kernel has it: a number and six arguments.
            deadline = time.monotonic() + 20
            while True:
                with open(f"/proc/{p.pid}/syscall") as f:
                    words = f.read().split()
                if len(words) == 9 and words[0] in ("23", "270"):
                    break
                self.assertLess(time.monotonic(), deadline, words)
                time.sleep(0.005)
            self.assertEqual(words[1], "0x1d")
            tracer = subprocess.Popen(
                [textbook.RINGSIDE, "trace", "--engine=ptrace", "-o", out, "-p", str(p.pid)],
                stderr=subprocess.DEVNULL)
            deadline = time.monotonic() + 20
            while not (out.exists() and "29" in out.read_text()):
                if time.monotonic() > deadline:
                    break
                time.sleep(0.01)
            tracer.send_signal(signal.SIGINT)
            tracer.wait(textbook.TIMEOUT)
            self.assertIsNone(p.poll())
        finally:
            p.kill()
            p.wait()
            p.stdout.close()
        self.assertLine(out.read_text(),
                        r"^p?select6?\(29, \[28\], NULL, NULL, NULL")

    def test_ps(self):
        """The running process, asked in one command."""
        p = subprocess.Popen([sys.executable, "-c", BLOCKED],
                             stdout=subprocess.PIPE, text=True)
        try:
            self.assertEqual(p.stdout.readline(), "ready\n")
            deadline = time.monotonic() + 20
            text = ""
            while "select" not in text and time.monotonic() < deadline:
                text = textbook.ringside("ps", p.pid).stdout
        finally:
            p.kill()
            p.wait()
            p.stdout.close()
        self.assertLine(text, rf"^ *{p.pid} .* p?select6?\(29, "
                              r"\[28<pipe:\[\d+\]>\], NULL, NULL, NULL")

    def explain(self, *words):
        return textbook.ringside("explain", *words).stdout.splitlines()[0]

    def test_explain(self):
        """The line itself, without a look at the process."""
        self.assertEqual(
            self.explain("23", "0x1d", "0x7ffd10", "0x0", "0x0", "0x0",
                         "0x0", "0x7ffd00", "0x55aa"),
            "select(29, 0x7ffd10, NULL, NULL, NULL)")
        self.assertEqual(
            self.explain("0 0x3 0x7f10 0x400 0x0 0x0 0x0 0x7ffd00 0x55aa"),
            "read(3, 0x7f10, 1024)")
        self.assertRegex(self.explain("running"), "^running: ")
        self.assertRegex(self.explain("-1 0x7ffd00 0x55aa"),
                         "^blocked, but in no system call")


textbook.main()
