#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""ringside called as netstat, against net-tools and the same sockets.

Usage: test_netstat.py RINGSIDE [unittest's arguments]
"""
import os
import re
import shutil
import tempfile
import unittest

import sockfixture
from sockfixture import RINGSIDE, run

PEER = shutil.which("netstat")
CASES = """
-tan
-ta
-tln
-tn
-uan
-ul
-Uan
-wan
-xa
-xl
-x
-tuwan
-an
-ln
-n
-tane
-tanee
-tano
-uano
-taW
-tanp
-tlnpe
-xlp
-4tan
-6tan
-rn
-r
-rne
-rnee
-6rn
-in
-ina
-gn
"""
MOVING = [
    (rb"(timewait|on|probe|keepalive) \([0-9.]+/\d+/\d+\)", rb"\1 (T)"),
]


def normal(text):
    for pattern, to in MOVING:
        text = re.sub(pattern, to, text)
    return text.decode(errors="replace")


class Netstat(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tmp = tempfile.TemporaryDirectory(prefix="ringside-netstat-")
        cls.netstat = os.path.join(cls.tmp.name, "netstat")
        os.symlink(RINGSIDE, cls.netstat)

    @classmethod
    def tearDownClass(cls):
        cls.tmp.cleanup()

    def test_cases(self):
        for line in CASES.strip().splitlines():
            with self.subTest(line):
                want, got = (run(p, *line.split())
                             for p in (PEER, self.netstat))
                self.assertEqual(normal(want.stdout), normal(got.stdout))
                self.assertEqual(want.returncode, got.returncode)

    def test_statistics(self):
        """By the kernel's names: the sentences are net-tools's own."""
        with open("/proc/net/snmp") as f:
            lines = f.read().splitlines()
        text = run(self.netstat, "-s").stdout.decode()
        for names, values in zip(lines[::2], lines[1::2]):
            group = names.split(":")[0]
            self.assertIn(group + ":\n", text)
        for name in "CurrEstab", "InReceives", "ActiveOpens":
            self.assertRegex(text, rf"    {name}: \d+\n")
        text = run(self.netstat, "-st").stdout.decode()
        self.assertIn("Tcp:\n", text)
        self.assertNotIn("Udp:\n", text)

    def test_hostile_name(self):
        FIXTURE.hostile()
        try:
            text = run(self.netstat, "-xl").stdout
            self.assertNotIn(b"\x1b", text)
            # The file that counts references ends names at a newline.
            self.assertIn(rb"@hid", text)
        finally:
            FIXTURE.keep.pop().close()

    def test_usage(self):
        self.assertEqual(run(self.netstat, "--nosuch").returncode, 3)
        self.assertEqual(run(self.netstat, "-r", "-i").returncode, 3)
        self.assertEqual(run(self.netstat, "-h").returncode, 0)


if not PEER:
    sockfixture.skip("no netstat")
FIXTURE = sockfixture.Fixture(sockfixture.enter_own_netns())
sockfixture.main()
