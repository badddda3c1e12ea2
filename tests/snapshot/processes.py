# SPDX-License-Identifier: BSD-2-Clause
"""What the tests of ps and limits share: processes of each kind, and ringside
as a subprocess. Used as `test_x.py RINGSIDE PROCESSES [unittest's arguments]`.
"""
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import unittest

RINGSIDE = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else None
PROCESSES = os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else None
TIMEOUT = 60
NOBODY = 65534


def ringside(*args, status=0, **kw):
    p = subprocess.run([RINGSIDE, *map(str, args)], text=True,
                       stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                       stderr=subprocess.PIPE, timeout=TIMEOUT, **kw)
    if status is not None:
        assert p.returncode == status, (args, p.returncode, p.stderr)
    return p


def rows(*args, **kw):
    return json.loads(ringside(*args, "--json", **kw).stdout)


def as_user(uid):
    """A preexec_fn: a user of whom there is nothing else."""
    def become():
        os.setgroups([])
        os.setgid(uid)
        os.setuid(uid)
    return become


def as_nobody():
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)


class Case(unittest.TestCase):
    def start(self, kind, **kw):
        """The process that this kind is about, by number."""
        p = subprocess.Popen([PROCESSES, kind], stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE, text=True, **kw)
        self.addCleanup(self.stop, p)
        line = p.stdout.readline()
        self.assertTrue(line, f"{kind} has not begun")
        self.parent = p.pid
        self.line = line
        return int(line.split()[0])

    def stop(self, p):
        p.stdin.close()
        try:
            p.wait(10)
        except subprocess.TimeoutExpired:
            p.kill()
            p.wait()
        p.stdout.close()

    def kill(self, pid):
        try:
            os.kill(pid, signal.SIGTERM)
        except ProcessLookupError:
            pass

    def pids_group(self, most):
        """A control group in which there may be so many."""
        mount = next((m for m in ("/sys/fs/cgroup/pids", "/sys/fs/cgroup")
                      if os.path.exists(m + "/cgroup.procs")), None)
        if not mount:
            self.skipTest("no control groups")
        group = tempfile.mkdtemp(prefix="ringside-test-", dir=mount)
        self.addCleanup(os.rmdir, group)
        try:
            pathlib.Path(group, "pids.max").write_text(str(most))
        except OSError:
            self.skipTest("no controller of pids there")
        return group

    def one(self, *args, **kw):
        found = rows(*args, **kw)
        self.assertEqual(len(found), 1, found)
        return found[0]


def status_of(pid):
    """/proc/PID/status as the kernel has it."""
    with open(f"/proc/{pid}/status", errors="surrogateescape") as f:
        return dict(line.rstrip("\n").split(":\t", 1)
                    for line in f if ":\t" in line)


def main():
    if not PROCESSES:
        sys.exit(__doc__)
    unittest.main(module="__main__", argv=[sys.argv[0], "-v", *sys.argv[3:]])
