#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""lsof's -x beside lsof, in directories with mounts and links in them; and
its JSON, which lsof has since 4.99.7, against its fields.

Usage: test_lsof_options.py RINGSIDE FIXTURE
"""
import ctypes
import fcntl
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import unittest

import snapshot

RINGSIDE = os.path.abspath(sys.argv[1])
CLONE_NEWNS, MS_REC, MS_PRIVATE = 0x20000, 0x4000, 1 << 18
LIBC = ctypes.CDLL(None, use_errno=True)
LSOF = shutil.which("lsof")
HERE = os.path.dirname(os.path.abspath(__file__))
FILES = ("d/top d/sub/mid d/sub/deep/low d/mnt/in o/file o/od/file2 "
         "o/od/mnt/file3 o/hard").split()
DIRS = "d d/sub d/mnt o/od o/od/mnt o".split()
LINKS = {"d/lfile": "../o/file", "d/ldir": "../o/od", "d/lmnt": "mnt/in",
         "d/sub/lfile2": "../../o/file", "d/lmntdir": "mnt",
         "d/dangling": "nosuch"}


def run(program, *args):
    return subprocess.run([program, *map(str, args)], timeout=120,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE)


class Base(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        tmp = tempfile.TemporaryDirectory()
        cls.addClassCleanup(tmp.cleanup)
        cls.dir = os.path.realpath(tmp.name)
        cls.ours = os.path.join(cls.dir, "lsof")
        os.symlink(RINGSIDE, cls.ours)

    def mine(self, *args):
        return run(self.ours, "-nP", "-a", "-p", os.getpid(), *args)


@unittest.skipUnless(os.geteuid() == 0, "needs root")
class Portmap(Base):
    def test_registrations(self):
        """+M: in brackets, of ports of this end, whatever is answered."""
        done = run("unshare", "-n", sys.executable,
                   os.path.join(HERE, "in_portmap.py"), self.ours)
        self.assertEqual(done.returncode, 0, done.stderr)
        for line in done.stdout.splitlines():
            how, names = json.loads(line)
            with self.subTest(how):
                first, other = "[1073741824]", "[1073741826]"
                if how not in ("whole", "fragments"):
                    other = ""
                    if how != "no end":
                        first = ""
                names = [n.replace(self.port(names), "PORT") for n in names]
                self.assertEqual(sorted(names), sorted([
                    "127.0.0.1:2049" + first,
                    "127.0.0.1:2049" + first + "->127.0.0.1:PORT",
                    "127.0.0.1:PORT->127.0.0.1:2049" + first,
                    "127.0.0.1:2050" + other]))

    @staticmethod
    def port(names):
        """Of the client: what stands before the other end, and is not ours."""
        return next(n.split("->")[0].split(":")[1] for n in names
                    if "->127.0.0.1:2049" in n)


@unittest.skipUnless(LSOF and os.geteuid() == 0, "needs lsof and root")
class Cross(Base):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if LIBC.unshare(CLONE_NEWNS) or \
                LIBC.mount(None, b"/", None, MS_REC | MS_PRIVATE, None):
            raise unittest.SkipTest("no mount namespace")
        for name in "d/sub/deep", "d/mnt", "o/od/mnt":
            os.makedirs(os.path.join(cls.dir, name))
        for name in "d/mnt", "o/od/mnt":
            path = os.path.join(cls.dir, name)
            if LIBC.mount(b"t", path.encode(), b"tmpfs", 0, None):
                raise unittest.SkipTest("no tmpfs")
            cls.addClassCleanup(LIBC.umount2, path.encode(), 2)
        cls.fds = {}
        for name in FILES + DIRS:
            path = os.path.join(cls.dir, name)
            if name in FILES:
                open(path, "w").close()
            fd = os.open(path, os.O_RDONLY)
            cls.fds[str(fd)] = name
            cls.addClassCleanup(os.close, fd)
        os.link(os.path.join(cls.dir, "o/hard"),
                os.path.join(cls.dir, "d/hard"))
        for link, target in LINKS.items():
            os.symlink(target, os.path.join(cls.dir, link))

    def shown(self, program, *args):
        """{what was opened: name}, exit status."""
        p = run(program, "-a", "-p", os.getpid(), "-Ffn", *args)
        names, fd = {}, None
        for line in p.stdout.decode().splitlines():
            if line[0] == "f":
                fd = line[1:]
            elif line[0] == "n":
                names[self.fds[fd]] = line[1:]
        return names, p.returncode

    def test_cross(self):
        for option in "+d", "+D":
            for cross in [], ["-x"], ["-xf"], ["-x", "l"], ["-x", "fl"]:
                args = [*cross, option, os.path.join(self.dir, "d")]
                with self.subTest(args[:-1]):
                    want, want_status = self.shown(LSOF, *args)
                    got, status = self.shown(self.ours, *args)
                    self.assertEqual(sorted(want), sorted(got))
                    # It finds one name of each inode, and misses others.
                    if "l" not in "".join(cross[1:]) and cross != ["-x"]:
                        self.assertEqual(want_status, status)
                    self.assertIn("d/sub", got)
                    self.assertEqual("d/mnt" in got, bool(cross))
                    # The one of its names that is in the directory.
                    self.assertEqual(got["o/hard"],
                                     os.path.join(self.dir, "d/hard"))
                    if "o/od" in got:
                        self.assertEqual(got["o/od"], want["o/od"])

    def test_loop(self):
        """Links that lead back are followed once."""
        d = os.path.join(self.dir, "o")
        up = os.path.join(d, "up")
        os.symlink("..", up)
        try:
            got, _ = self.shown(self.ours, "-x", "+D", d)
        finally:
            os.unlink(up)
        self.assertEqual(sorted(got), sorted(FILES + DIRS))


class Json(Base):
    def setUp(self):
        self.name = os.path.join(self.dir, "n\u00e4me\a\"\\\n")
        self.file = open(self.name, "w")
        fcntl.lockf(self.file, fcntl.LOCK_EX)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(self.file.close)
        self.addCleanup(self.listener.close)
        self.list = f"{self.file.fileno()},{self.listener.fileno()},cwd"

    def document(self, *args):
        p = self.mine("-d", self.list, "-J", *args)
        self.assertEqual(p.returncode, 0)
        d = json.loads(p.stdout)
        self.assertEqual(list(d), ["lsof_version", "processes"])
        self.assertEqual(len(d["processes"]), 1)
        return d["processes"][0]

    def test_document(self):
        p = self.document()
        by_fd = {f["fd"]: f for f in p.pop("files")}
        self.assertEqual(p.pop("login") is not None, True)
        with open("/proc/self/comm") as f:
            self.assertEqual(p, {"pid": os.getpid(), "pgid": os.getpgrp(),
                                 "ppid": os.getppid(), "uid": os.geteuid(),
                                 "command": f.read().strip()})
        st = os.fstat(self.file.fileno())
        self.assertEqual(by_fd[str(self.file.fileno())], {
            "fd": str(self.file.fileno()), "access": "w", "lock": "W",
            "type": "REG", "device_number": hex(st.st_dev), "size": "0",
            "inode": str(st.st_ino), "nlink": 1, "flags": "W,LG,CX",
            "name": self.name})
        port = self.listener.getsockname()[1]
        s = by_fd[str(self.listener.fileno())]
        self.assertEqual(s["protocol"], "TCP")
        self.assertEqual(s["name"], f"127.0.0.1:{port}")
        self.assertEqual(s["offset"], "0")
        self.assertEqual(s["tcp_info"], {"state": "LISTEN", "recv_queue": 0,
                                         "send_queue": 0})
        self.assertEqual(by_fd["cwd"]["name"], os.getcwd())
        self.assertNotIn("access", by_fd["cwd"])

    def test_lines(self):
        """The same, with the process in each of them."""
        p = self.document()
        files = p.pop("files")
        lines = self.mine("-d", self.list, "-j").stdout.splitlines()
        self.assertEqual([json.loads(l) for l in lines],
                         [{**p, **f} for f in files])
        self.assertEqual(len(lines), 3)

    def test_fields(self):
        p = self.document("-Fpcfn")
        self.assertEqual(sorted(p), ["command", "files", "pid"])
        for f in p["files"]:
            self.assertEqual(sorted(f), ["fd", "name"])
        # With -F flags are numbers.
        p = self.document("-F", "G")
        self.assertRegex(p["files"][1]["flags"], "^0x")

    def test_nothing(self):
        p = run(self.ours, "-J", "-p", 999999999)
        self.assertEqual(json.loads(p.stdout)["processes"], [])
        self.assertEqual(p.returncode, 1)
        p = run(self.ours, "-j", "-p", 999999999)
        self.assertEqual((p.stdout, p.returncode), (b"", 1))

    @unittest.skipUnless(LSOF, "needs lsof")
    def test_not_located(self):
        zombie = subprocess.Popen(["true"])
        self.addCleanup(zombie.wait)
        os.waitid(os.P_PID, zombie.pid, os.WEXITED | os.WNOWAIT)
        for args in (["-p", zombie.pid], ["-p", 999999999], ["-g", 999999999],
                     ["-c", "nosuchcommand"]):
            want, got = (run(program, "-V", *args)
                         for program in (LSOF, self.ours))
            self.assertEqual((want.stdout, want.returncode),
                             (got.stdout, got.returncode))
            self.assertEqual(got.returncode, 1)

    def test_together(self):
        for args in ["-J", "-j"], ["-J", "-t"], ["-j", "-t"], ["-o", "-s"]:
            p = run(self.ours, *args)
            self.assertEqual((p.stdout, p.returncode), (b"", 1))
            self.assertIn(b"mutually exclusive", p.stderr)


if __name__ == "__main__":
    if os.geteuid() and not LSOF:
        snapshot.skip("needs root")
    unittest.main(argv=sys.argv[:1])
