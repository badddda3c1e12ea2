#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Process ids of another pid namespace: --decode-pids=pidns, -Y.

Usage: test_pidns.py RINGSIDE [unittest's arguments]
"""

import os
import re
import subprocess
import sys
import unittest

RINGSIDE = None
TIMEOUT = 60
# The first process of its namespace, which is 1 there.
UNSHARE = ['unshare', '--pid', '--fork', '--kill-child']


def trace(*args, engine='ptrace'):
    p = subprocess.run([RINGSIDE, 'trace', '--engine=' + engine, '-f', '-qq',
                        *args], stdin=subprocess.DEVNULL,
                       stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                       text=True, timeout=TIMEOUT)
    assert p.returncode == 0, p.stderr
    return p.stderr


class Pidns(unittest.TestCase):
    def setUp(self):
        if os.geteuid() != 0:
            self.skipTest('needs root')

    def line(self, text, pattern):
        m = re.search(r'^\[pid +(\d+)\] ' + pattern, text, re.M)
        self.assertTrue(m, text)
        return m

    def test_translated(self):
        """What kill(2) names is what begins the line."""
        text = trace('--decode-pids=pidns', '-e', 'trace=kill', *UNSHARE,
                     'sh', '-c', 'kill -0 $$; :')
        m = self.line(text, r"kill\(1 /\* (\d+) in strace's PID NS \*/, 0\)")
        self.assertEqual(m[1], m[2])

    def test_name_of_the_right_one(self):
        """-Y: the name of process 1 of there, not of ours."""
        text = trace('-Y', '-e', 'trace=kill', *UNSHARE,
                     'sh', '-c', 'kill -0 $$; :')
        self.assertRegex(text, r'kill\(1<sh>, 0\)')

    def test_our_own(self):
        """No note where there is nothing to translate."""
        text = trace('--decode-pids=pidns', '-e', 'trace=kill',
                     'sh', '-c', 'kill -0 $$; :')
        self.assertRegex(text, r'kill\(\d+, 0\)')

    def test_renamed(self):
        """-Y: the name that prctl(PR_SET_NAME) gave, in each engine."""
        for engine in 'ptrace', 'auto':
            text = trace('-Y', '-e', 'trace=prctl,kill', sys.executable, '-c',
                         'import ctypes, os; '
                         'ctypes.CDLL(None).prctl(15, b"another", 0, 0, 0); '
                         'os.kill(os.getpid(), 0)', engine=engine)
            self.assertRegex(text, r'kill\(\d+<another>, 0\)')


if __name__ == '__main__':
    RINGSIDE = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
