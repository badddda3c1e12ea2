#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""engine=auto: eBPF where it loads, ptrace where not, having said why in one
line. --engine=ebpf where it does not load: why, and status 1.
"""
import os
import pathlib
import shutil
import subprocess
import tempfile

import support


class Fallback(support.Case):
    needs_ebpf = needs_record = False

    def setUp(self):
        super().setUp()
        if support.NO_EBPF_YET:
            self.skipTest(support.NO_EBPF_YET)
        # A copy where anybody may run it.
        self.copy = shutil.copy(support.RINGSIDE, self.tmp / "ringside")
        os.chmod(self.copy, 0o755)

    def unprivileged(self, *args):
        if os.geteuid():
            prefix = []
        elif shutil.which("setpriv"):
            prefix = ["setpriv", "--reuid=65534", "--regid=65534",
                      "--clear-groups", "--no-new-privs"]
        else:
            self.skipTest("needs setpriv")
        p = subprocess.run([*prefix, self.copy, *args], cwd="/", text=True,
                           stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                           stderr=subprocess.PIPE, timeout=support.TIMEOUT)
        self.assertSane(p)
        if os.environ.get("RINGSIDE_COVERAGE"):
            # gcov may not write where root builds, and says so at length.
            p.stderr = "".join(line for line in p.stderr.splitlines(True)
                               if not line.startswith("profiling:"))
        return p

    def messages(self, p):
        return [line for line in p.stderr.splitlines()
                if line.startswith("ringside: ")]

    def test_trace_falls_back(self):
        p = self.unprivileged("trace", "true")
        self.assertEqual(p.returncode, 0, p.stderr)
        self.assertIn("execve(", p.stderr)
        self.assertIn("+++ exited with 0 +++", p.stderr)
        self.assertEqual(len(self.messages(p)), 1, p.stderr)
        self.assertRegex(self.messages(p)[0], r"(?i)ptrace")
        self.assertRegex(self.messages(p)[0],
                         r"(?i)ebpf.*(CAP_BPF|permi|root)|without eBPF|"
                         r"(CAP_BPF|permi|root).*ebpf|built")

    def test_status_of_the_program(self):
        p = self.unprivileged("trace", "-o", "/dev/null", "sh", "-c",
                              "exit 9")
        self.assertEqual(p.returncode, 9, p.stderr)

    def test_asked_for(self):
        p = self.unprivileged("trace", "--engine=ebpf", "true")
        self.assertEqual(p.returncode, 1, p.stderr)
        self.assertEqual(len(p.stderr.strip().splitlines()), 1, p.stderr)
        self.assertNotIn("execve(", p.stderr)

    def test_ptrace_says_nothing(self):
        p = self.unprivileged("trace", "--engine=ptrace", "true")
        self.assertEqual(p.returncode, 0, p.stderr)
        self.assertEqual(self.messages(p), [])

    def test_system_wide_needs_ebpf(self):
        if support.NO_RECORD:
            self.skipTest(support.NO_RECORD)
        with tempfile.TemporaryDirectory() as d:
            os.chmod(d, 0o777)
            p = self.unprivileged("record", "-a", "-o", f"{d}/rec")
            self.assertEqual(p.returncode, 1, p.stderr)
            self.assertTrue(p.stderr.strip())

    def test_record_falls_back(self):
        if support.NO_RECORD:
            self.skipTest(support.NO_RECORD)
        with tempfile.TemporaryDirectory() as d:
            os.chmod(d, 0o777)
            p = self.unprivileged("record", "-o", f"{d}/rec", "--", "true")
            self.assertEqual(p.returncode, 0, p.stderr)
            self.assertEqual(len([m for m in self.messages(p)
                                  if "eBPF" in m]), 1, p.stderr)
            text = self.replay(pathlib.Path(d) / "rec")
            self.assertRegex(text, r"exited with 0")

    def test_called_as_strace(self):
        """Exactness first: it stays with ptrace, and says nothing."""
        link = self.tmp / "strace"
        link.symlink_to(support.RINGSIDE)
        p = subprocess.run([link, "-f", "sh", "-c", "true & wait"], text=True,
                           stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                           stderr=subprocess.PIPE, timeout=support.TIMEOUT)
        self.assertSane(p)
        self.assertEqual(p.returncode, 0)
        self.assertNotRegex(p.stderr, r"(?im)^strace: .*ebpf")
        self.assertRegex(p.stderr, r"<unfinished \.\.\.>|resumed>")

    def test_auto_uses_ebpf(self):
        """Seen by what ptrace can't do: two traces of one process."""
        if support.REFUSAL:
            self.skipTest(support.REFUSAL)
        with support.Target("ebpf_churn", "1") as target:
            with support.Tracer("trace", "--engine=ptrace", "-f", "-p",
                                str(target.pid), "-o", "/dev/null") as a, \
                    support.Tracer("trace", "-f", "-p", str(target.pid),
                                   "-o", self.tmp / "b") as b:
                a.wait_attached()
                b.wait_attached()
                self.assertTrue(support.wait_until(
                    lambda: (self.tmp / "b").stat().st_size > 0))
                a.end()
                b.end()
            self.assertEqual(target.finish()[0], 0)


support.main()
