#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 8: a blocking read from a terminal, a non-blocking one in a loop with
sleeps, a read with a time-out by polling.
"""
import os
import subprocess

import textbook


class Reads(textbook.Case):
    def on_terminal(self, what, feed=None):
        a, b = self.terminal()
        if feed:
            os.write(a, feed)
        return self.trace_program(what, stdin=b)

    def test_blocking(self):
        text = self.on_terminal("terminal", b"typed\n")
        self.assertLine(text, r'^read\(0, "typed\\n", 512\) += 6$')

    def test_blocking_is_shown_before_it_ends(self):
        a, b = self.terminal()
        p = subprocess.Popen([textbook.RINGSIDE, "trace", "--engine=ptrace", "-f", "-e",
                              "trace=read", textbook.PROGRAMS, "terminal"],
                             stdin=b, stderr=subprocess.PIPE,
                             stdout=subprocess.DEVNULL)
        try:
            seen = b""
            while not seen.endswith(b"read(0, "):
                byte = p.stderr.read(1)
                self.assertTrue(byte, seen)
                seen += byte
            os.write(a, b"x\n")
            self.assertIn(b'"x\\n", 512)', p.stderr.read())
            self.assertEqual(p.wait(textbook.TIMEOUT), 0)
        finally:
            if p.poll() is None:
                p.kill()
                p.wait()
            p.stderr.close()

    def test_nonblocking(self):
        text = self.on_terminal("nonblocking")
        self.assertLine(text, r"^fcntl\(0, F_SETFL, O_RDWR\|O_NONBLOCK"
                        r"(\|O_LARGEFILE)?\) += 0$")
        self.assertEqual(text.count("read(0, 0x"), 4)
        self.assertLine(text, r"^read\(0, 0x[0-9a-f]+, 512\) += -1 EAGAIN "
                        r"\(Resource temporarily unavailable\)$")
        self.assertLine(text, r"^(clock_)?nanosleep\(.*\{tv_sec=0, "
                        r"tv_nsec=10000000\}, NULL\) += 0$")

    def test_timeout(self):
        text = self.on_terminal("timeout")
        self.assertLine(text, r"^poll\(\[\{fd=0, events=POLLIN\}\], 1, 50\) "
                        r"+= 0 \(Timeout\)$")


textbook.main()
