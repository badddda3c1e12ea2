#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""`doctor -p` of the first process of a server looks at its workers, too.

Usage: test_children.py RINGSIDE RINGSIDE_LAB
"""
import json
import os
import subprocess
import sys
import time
import unittest

import real_servers

RINGSIDE, LAB = map(os.path.abspath, sys.argv[1:3])
WAIT = 60


def look(pid, *args):
    """Whom it looked at, and what it said."""
    done = subprocess.run(
        [RINGSIDE, "doctor", "--json", "--no-trace", "--for=100ms", *args,
         "-p", str(pid)], text=True, timeout=WAIT, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert done.returncode in (0, 1), done.stderr
    return [p["pid"] for p in json.loads(done.stdout)["processes"]], \
        done.stderr


class Children(unittest.TestCase):
    def start(self, argv, children):
        """A program that runs until it is killed, and how many it needs."""
        p = subprocess.Popen(argv, stdin=subprocess.DEVNULL,
                             stdout=subprocess.DEVNULL,
                             start_new_session=True)
        self.addCleanup(p.wait)
        self.addCleanup(os.killpg, p.pid, 9)
        end = time.monotonic() + WAIT
        while time.monotonic() < end:
            pids = sorted(real_servers.children(p.pid))
            if len(pids) == children + 1 and all(map(self.has_run, pids)):
                return p.pid, pids
            time.sleep(0.01)
        self.fail(f"{argv}: {pids}")

    def has_run(self, pid):
        """Not between fork(2) and execve(2)."""
        try:
            return os.readlink(f"/proc/{pid}/exe") != self.before
        except OSError:
            return False

    before = os.path.realpath(sys.executable)

    def test_workers(self):
        master, pids = self.start(
            [LAB, "serve", "--model", "prefork", "--threads", "2"], 2)
        seen, said = look(master)
        self.assertEqual(sorted(seen), pids)
        self.assertEqual(said, "")
        seen, said = look(master, "--children=none")
        self.assertEqual(seen, [master])
        self.assertIn("children that are not looked at: 2;", said)

    def test_others(self):
        shell, pids = self.start(["/bin/sh", "-c", "sleep 1000 & wait"], 1)
        deadline = time.monotonic() + WAIT
        sleep = next(p for p in pids if p != shell)
        # It runs its program in a moment.
        while os.readlink(f"/proc/{sleep}/exe") == \
                os.readlink(f"/proc/{shell}/exe"):
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.01)
        seen, said = look(shell)
        self.assertEqual(seen, [shell])
        self.assertIn("children that are not looked at: 1; --children=all",
                      said)
        seen, said = look(shell, "--children=all")
        self.assertEqual(sorted(seen), pids)
        self.assertEqual(said, "")

    def test_refused(self):
        done = subprocess.run([RINGSIDE, "doctor", "--children=some", "-p1"],
                              text=True, timeout=WAIT, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 2)
        self.assertIn("'some' is not same, all or none", done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
