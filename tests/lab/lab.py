# SPDX-License-Identifier: BSD-2-Clause
"""What the tests of the lab share: running its programs and servers."""
import os
import re
import select
import signal
import subprocess
import sys
import unittest

RINGSIDE = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else None
LAB = os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else None
TIMEOUT = 60


def lab(*args, **kw):
    """Runs a program of the lab to its end."""
    kw.setdefault("stdin", subprocess.DEVNULL)
    kw.setdefault("timeout", TIMEOUT)
    return subprocess.run([LAB, *map(str, args)], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, **kw)


def io_uring_refusal():
    """Why the kernel allows no io_uring here, or None."""
    done = lab("send", "--how", "io-uring", "--size", "1", cwd="/tmp")
    last = (done.stdout.splitlines() or [""])[-1]
    for error in "Function not implemented", "Operation not permitted":
        if done.returncode and error in last:
            return last
    return None


def wait_gone(pid, seconds=TIMEOUT):
    """Waits until a process that is no child of ours has ended."""
    try:
        fd = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([fd], [], [], seconds)[0])
    finally:
        os.close(fd)


class Server:
    """A server under test; `with` ends it, and asks how it ended."""

    def __init__(self, test, model, *options, argv=(), **kw):
        self.test = test
        self.argv = [*argv, LAB, "serve", "--model", model,
                     *map(str, options)]
        self.kw = kw

    def __enter__(self):
        self.process = subprocess.Popen(self.argv, stdout=subprocess.PIPE,
                                        text=True, **self.kw)
        try:
            line = self.process.stdout.readline()
            found = re.fullmatch(r"listening on 127\.0\.0\.1:(\d+)\n", line)
            self.test.assertTrue(found, line)
            self.port = int(found[1])
            line = self.process.stdout.readline()
            found = re.fullmatch(r"process (\d+)\n", line)
            self.test.assertTrue(found, line)
            self.pid = int(found[1])
        except BaseException:
            self.process.kill()
            self.process.wait()
            self.process.stdout.close()
            raise
        return self

    def __exit__(self, kind, value, traceback):
        try:
            os.kill(self.pid, signal.SIGTERM)
            out = self.process.communicate(timeout=TIMEOUT)[0]
        except BaseException:
            self.process.kill()
            self.process.wait()
            raise
        if kind is None:
            self.test.assertEqual(self.process.returncode, 0, out)
            found = re.fullmatch(r"(\d+) connections, (\d+) refused, "
                                 r"(\d+) bytes echoed\n", out)
            self.test.assertTrue(found, out)
            self.accepted, self.refused, self.echoed = map(int,
                                                           found.groups())

    def load(self, *options):
        return lab("load", "--port", self.port, *options)


def main():
    if not LAB:
        sys.exit("arguments: RINGSIDE RINGSIDE_LAB [of unittest]")
    unittest.main(module="__main__", argv=[sys.argv[0], "-v", *sys.argv[3:]])
