#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""The doctor's page: as wide as the terminal, plain where there is none, with
what options ask for.

Usage: test_page.py RINGSIDE RINGSIDE_LAB
"""
import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
import unittest

RINGSIDE, LAB = map(os.path.abspath, sys.argv[1:3])
TIMEOUT = 120


class Page(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.dir = tempfile.TemporaryDirectory()
        cls.trace = os.path.join(cls.dir.name, "trace")
        subprocess.run([RINGSIDE, "record", "-q", "-o", cls.trace, "--", LAB,
                        "defect", "double_close"], check=True,
                       timeout=TIMEOUT, stdout=subprocess.DEVNULL)

    @classmethod
    def tearDownClass(cls):
        cls.dir.cleanup()

    def doctor(self, *args, status=1):
        # What is found is only information: the program has one thread.
        done = subprocess.run([RINGSIDE, "doctor", "--severity=info", *args,
                               self.trace], text=True, timeout=TIMEOUT,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return done.stdout

    def on_terminal(self, columns):
        """What a terminal of that width gets."""
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ,
                    struct.pack("HHHH", 24, columns, 0, 0))
        with subprocess.Popen([RINGSIDE, "doctor", self.trace], stdout=slave,
                              stdin=subprocess.DEVNULL) as p:
            os.close(slave)
            out = b""
            try:
                while more := os.read(master, 65536):
                    out += more
            except OSError:
                pass  # EIO: nobody has the other end
        os.close(master)
        self.assertEqual(p.returncode, 0)
        return out.decode().replace("\r\n", "\n")

    def test_expected(self):
        page = self.doctor("--only=double_close")
        finding = page[page.index("\nFindings:"):]
        finding = re.sub(r"\[\d+\]", "[PID]", finding)
        finding = re.sub(r"\d+\.\d{6} ", "TIME ", finding)
        finding = re.sub(r"<[\d.]+ [nmu]?s>", "<TOOK>", finding)
        self.assertTrue(finding.startswith("""
Findings: 1 """), finding)
        self.assertIn("""  double_close  ringside-lab[PID]
  """, finding)
        self.assertIn("""  Evidence  20 times; the first of them:
            TIME [PID] close(3) = -1 EBADF (Bad file descriptor) <TOOK>
""", finding)
        for label in "Checked", "Fix", "See":
            self.assertRegex(finding, rf"(?m)^  {label} +\w")

    def test_skipped(self):
        """Rules that could not run for one reason stand behind it."""
        page = subprocess.run([RINGSIDE, "doctor", "--no-trace", "--for=100ms",
                               "-p", str(os.getpid())], text=True,
                              stdout=subprocess.PIPE, timeout=TIMEOUT).stdout
        skipped = page[page.index("\nRules that could not run:\n"):]
        self.assertEqual(page.count("calls were not traced"), 3, page)
        self.assertIn("Why       its calls were not traced\n", page)
        self.assertRegex(skipped, r"(?m)^  calls were not traced: \w+, \w+, ")
        self.assertRegex(skipped, r"\bconnect_reused_after_failure[,\n]")
        self.assertLessEqual(max(map(len, skipped.splitlines())), 80)

    def test_plain(self):
        page = self.doctor()
        self.assertNotIn("\033", page)
        for line in page.splitlines():
            if max(map(len, line.split()), default=0) < 50:
                self.assertLessEqual(len(line), 80, line)

    def test_terminal(self):
        longest = {}
        for columns in 64, 100:
            page = self.on_terminal(columns)
            self.assertIn("\033[", page)
            lines = re.sub(r"\033\[[\d;]*m", "", page).splitlines()
            # A word is not broken, be it as long as a path may be.
            lines = [line for line in lines
                     if max(map(len, line.split()), default=0) < 34]
            longest[columns] = max(map(len, lines))
            self.assertLessEqual(longest[columns], columns)
        self.assertGreater(longest[100], 80)

    def test_severity(self):
        self.assertIn("double_close", self.doctor())
        self.doctor("--severity=warning", status=0)
        self.doctor("--severity=error", status=0)
        self.doctor("--except=double_close", status=0)
        self.doctor("--set=double_close.count=21", status=0)

    def test_suppressed(self):
        known = os.path.join(self.dir.name, "known")
        with open(known, "w") as f:
            f.write("# the lab\n\ndouble_close ringside-l*: it is meant\n")
        page = self.doctor(f"--suppress={known}", status=0)
        self.assertIn("1 known and not shown", page)
        self.assertNotIn("EBADF", page)
        page = self.doctor(f"--suppress={known}", "--all", status=0)
        self.assertRegex(page, r"(?m)^  Known +it is meant$")
        with open(known, "w") as f:
            f.write("double_close other: not this one\n")
        self.doctor(f"--suppress={known}")
        for line in "double_close", "no_such: why", "double_close:", ": why":
            with open(known, "w") as f:
                f.write(f"\n{line}\n")
            done = subprocess.run([RINGSIDE, "doctor", f"--suppress={known}",
                                   self.trace], text=True, timeout=TIMEOUT,
                                  stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE)
            self.assertEqual(done.returncode, 2, line)
            self.assertIn(f"{known}:2: ", done.stderr)

    def test_refusals(self):
        for args, says in ((["--only=tiny_oi"], "did you mean 'tiny_io'"),
                           (["--set=tiny_io.x=1"], "no such parameter"),
                           (["--set=tiny_io"], "not RULE.NAME=NUMBER"),
                           (["--severity=bad"], "info, warning or error"),
                           (["--for=x"], "invalid duration"),
                           (["--explain=x"], "no rule")):
            done = subprocess.run([RINGSIDE, "doctor", *args, self.trace],
                                  text=True, timeout=TIMEOUT,
                                  stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE)
            self.assertEqual(done.returncode, 2, args)
            self.assertIn(says, done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
