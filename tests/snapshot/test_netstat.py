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

    def statistics(self, *args):
        """Both of them, with the files of FAKE in the place of /proc/net."""
        r = [run("unshare", "-m", "sh", "-c",
                 'mount --bind "$0" /proc/$$/net && exec "$@"',
                 self.fake, p, *args)
             for p in (PEER, self.netstat)]
        with self.subTest(args=args):
            for what in "stdout", "stderr", "returncode":
                self.assertEqual(getattr(r[0], what), getattr(r[1], what))
        return r[1].stdout.decode()

    def put(self, name, text):
        path = os.path.join(self.fake, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as f:
            f.write(text)

    def test_statistics(self):
        """Each counter of the running kernel, and of others, has its number,
        and is found in the same sentence and place."""
        self.fake = os.path.join(self.tmp.name, "net")
        texts = {}
        for name in "snmp", "netstat", "snmp6":
            with open("/proc/self/net/" + name) as f:
                texts[name] = f.read()
        with open(PEER, "rb") as f:
            known = sorted({w.decode() for w in
                            re.findall(rb"(?<=\0)[A-Z][A-Za-z0-9]{1,40}(?=\0)",
                                       f.read())})
        numbers = iter(range(10**9))
        for value in (lambda: next(numbers), lambda: 0, lambda: 1):
            for name in "snmp", "netstat":
                lines = texts[name].splitlines()
                # In the kernel's order, and all that are known in any group.
                names = [line.split() for line in lines[::2]]
                names += [[n[0], *known] for n in names]
                names += [["Foo:", *known]]
                self.put(name, "".join(
                    f"{' '.join(n)}\n{n[0]} "
                    f"{' '.join(str(value()) for _ in n[1:])}\n"
                    for n in names))
            self.put("snmp6", "".join(
                f"{n:<32}\t{value()}\n" for n in
                [line.split()[0] for line in texts["snmp6"].splitlines()] +
                [w for w in known if re.match("[A-Z][A-Za-z]*6[A-Z]", w)]))
            self.put("sctp/snmp", "".join(
                f"{n}\t{value()}\n" for n in known
                if re.match("Sctp[A-Z]", n)) + f"SctpNew {value()}\n")
            for args in ["-s", "-st", "-su", "-sw", "-sU", "-sS", "-stu",
                         "-stw", "-s4", "-s6", "-s6t", "-s6u", "-s6w",
                         "-s6U", "-s46", "-sx", "-s6x", "-sA inet6",
                         "-s -A inet,unix", "-sg"]:
                self.statistics(*args.split())
        for name in "snmp6", "sctp/snmp", "netstat", "snmp":
            os.unlink(os.path.join(self.fake, name))
            self.statistics("-s")
            self.statistics("-s6")

    def test_statistics_now(self):
        """Of the namespace that they are in, where nothing is sent."""
        for _ in range(20):
            a, b, c = (run(p, "-s") for p in (PEER, self.netstat, PEER))
            if a.stdout == c.stdout:
                break
        self.assertEqual(a.stdout, c.stdout)
        self.assertEqual(a.stdout, b.stdout)
        self.assertIn(b"active connection openings", b.stdout)

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
