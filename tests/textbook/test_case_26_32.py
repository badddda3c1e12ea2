#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Cases 26 to 32, open files: who uses a file, files of users, commands,
processes and groups; network, unix and mapped files; descriptors by number
and kind; numbers for scripts; every letter; deleted files and their content.

Usage: test_case_26_32.py RINGSIDE FIXTURE
"""
import json
import os
import pathlib
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent /
                       "snapshot"))
import snapshot  # noqa: E402

RINGSIDE = FIXTURE = None
KINDS = ("reg rdonly deleted dir path chr fifo pipe unix tcp tcp6 udp locks "
         "mapped cwd").split()


def run(*args):
    return subprocess.run([RINGSIDE, "files", *args], text=True,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=100)


def rows(*args):
    return json.loads(run("--json", *args).stdout)


class Files(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.f = snapshot.Fixture(FIXTURE, KINDS)
        cls.addClassCleanup(cls.f.__exit__)
        cls.pid = str(cls.f.pid)

    def pids(self, *args):
        return {r["pid"] for r in rows(*args)}

    def test_26_who_uses_it(self):
        one, two = self.f.path("file"), self.f.path("posix")
        self.assertEqual(self.pids(one), {self.f.pid})
        found = rows(one, two)
        self.assertEqual({r["path"] for r in found}, {one, two})
        below = {r.get("path") for r in rows("+D", self.f.dir)}
        self.assertLessEqual({one, two, self.f.dir}, below)
        self.assertEqual(run("/etc/hostname").returncode in (0, 1), True)

    def test_27_whose(self):
        uid = str(os.getuid())
        self.assertIn(self.f.pid, self.pids("-u", uid))
        self.assertIn(self.f.pid, self.pids("-u", uid + ",65534"))
        self.assertNotIn(self.f.pid, self.pids("-u", "^" + uid))
        self.assertIn(self.f.pid, self.pids("-c", "fixt"))
        self.assertIn(self.f.pid, self.pids("-c", "fixt", "-c", "nosuch"))
        self.assertEqual(self.pids("-p", self.pid), {self.f.pid})
        self.assertNotIn(self.f.pid, self.pids("-p", "^" + self.pid))
        group = str(os.getpgid(self.f.pid))
        self.assertIn(self.f.pid, self.pids("-g", group))
        # user and command, user or command
        self.assertEqual(
            self.pids("-u", uid, "-c", "fixture", "-p", self.pid),
            {self.f.pid})
        self.assertEqual(
            {r["pid"] for r in rows("--where",
                                    f"uid == 4242 or pid == {self.pid}")},
            {self.f.pid})

    def ports(self, *args):
        return {r["fd"] for r in rows("-p", self.pid, "-t", "socket", *args)}

    def test_28_network(self):
        tcp, tcp6, udp = (self.f.fds[k] for k in ("tcp", "tcp6", "udp"))
        unix = self.f.fds["unix"]
        self.assertEqual(self.ports(), {*tcp, *tcp6, *udp, *unix})
        self.assertEqual(self.ports("--where", "protocol ~ 'TCP*'"),
                         {*tcp, *tcp6})
        self.assertEqual(self.ports("--where", "protocol == UDP"), set(udp))
        self.assertEqual(self.ports("--where", "local == ::/0"), set(tcp6))
        port = next(r["local"]["port"] for r in rows("-p", self.pid)
                    if r["fd"] == tcp[0])
        self.assertEqual(
            self.ports("--where", f"local.port == {port} && "
                       "state == LISTEN && protocol == TCP"), {tcp[0]})

    def test_29_kinds(self):
        for args, fds in ((("-d", "100-101"), {100, 101}),
                          (("-d", "100"), {100}),
                          (("-d", "cwd"), {"cwd"}), (("-d", "txt"), {"txt"})):
            self.assertEqual({r["fd"] for r in rows("-p", self.pid, *args)},
                             fds)
        mapped = rows("-p", self.pid, "-d", "mem")
        self.assertIn(self.f.path("mapped"), [r["path"] for r in mapped])
        self.assertEqual({r["fd"] for r in mapped}, {"mem"})
        self.assertIn("txt", [r["fd"] for r in rows("-p", self.pid,
                                                    "--mapped")])
        unix = self.ports("--where", "protocol ~ 'UNIX*'")
        self.assertEqual(unix, set(self.f.fds["unix"]))
        self.assertEqual(rows("-p", self.pid, "--where", "fs ~ 'nfs*'"), [])

    def test_30_scripts(self):
        p = run("--pids", self.f.path("file"))
        self.assertEqual((p.stdout, p.returncode), (self.pid + "\n", 0))
        p = subprocess.Popen([RINGSIDE, "files", "--pids", "--watch=50ms",
                              self.f.path("file")], text=True,
                             stdout=subprocess.PIPE)
        lines = [p.stdout.readline() for _ in range(4)]
        p.terminate()
        p.wait()
        p.stdout.close()
        self.assertEqual(lines, [self.pid + "\n", "\n"] * 2)

    def test_31_letters(self):
        by = {r["fd"]: r for r in rows("-p", self.pid)}
        locks = self.f.fds["locks"]
        self.assertEqual([by[fd]["lock"] for fd in locks],
                         ["W", "r", "R", "w"])
        for kind, letter in (("reg", "u"), ("rdonly", "r"), ("chr", "w"),
                             ("path", "-")):
            self.assertEqual(by[self.f.fds[kind][0]]["access"], letter)
        # and what they mean
        columns = run("--list-columns").stdout
        for word in ("r: reads, w: writes, u: both", "R W: all of the file",
                     "cwd, root, txt (the program), mem (mapped)"):
            self.assertIn(word, columns)

    def test_32_deleted(self):
        found = [r for r in rows("--deleted", "-p", self.pid)
                 if r["fd"] != "mem"]
        self.assertEqual(len(found), 1)
        r = found[0]
        self.assertEqual(r["path"], self.f.path("gone"))
        self.assertEqual(r["space"], 65536)
        # How to get its content back.
        with open(f"/proc/{r['pid']}/fd/{r['fd']}", "rb") as f:
            self.assertEqual(f.read(), bytes(65536))


if __name__ == "__main__":
    RINGSIDE, FIXTURE = (os.path.abspath(a) for a in sys.argv[1:3])
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
