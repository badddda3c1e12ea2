#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""What commands do when they can't write: they say so and fail, as coreutils
do, whatever stands at the other end.

Usage: test_output.py RINGSIDE [unittest's arguments]
"""

import os
import subprocess
import sys
import tempfile
import unittest

RINGSIDE = None
TIMEOUT = 60
MESSAGE = 'cannot write to standard output'

# By command line, and the exit status that is trouble's.
COMMANDS = [
    ('help', 1), ('--help', 1), ('help trace', 1), ('version', 1),
    ('trace --help', 1), ('trace --version', 1), ('record --help', 1),
    ('replay --help', 1), ('explain EAGAIN', 1), ('syscalls', 1),
    ('syscalls --json', 1), ('syscalls --coverage', 1),
    ('file verify TRACE', 1), ('file info TRACE', 1),
    ('file info --json TRACE', 1), ('limits SELF', 1), ('limits --audit', 1),
    ('limits --json', 1), ('limits --explain EMFILE SELF', 1), ('ps SELF', 1),
    ('ps --json SELF', 1), ('files -p SELF', 1), ('files --json -p SELF', 1),
    ('sockets', 1), ('sockets --summary', 1), ('sockets --json', 1),
    ('doctor --explain=all', 2), ('doctor TRACE', 2), ('doctor --json TRACE', 2),
    ('story TRACE', 2), ('story --help', 2),
]
PROGRAMS = [
    ('ss', '-tan'), ('ss', '-s'), ('ss', '-V'), ('netstat', '-an'),
    ('netstat', '-s'), ('netstat', '-h'), ('lsof', '-p', 'SELF'),
    ('lsof', '-t', '-p', 'SELF'), ('lsof', '-F', '-p', 'SELF'),
    ('strace', '-V'), ('strace', '-h'),
]


class Output(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.dir = tempfile.TemporaryDirectory()
        cls.trace = os.path.join(cls.dir.name, 'trace')
        subprocess.run([RINGSIDE, 'record', '--engine=ptrace', '-o', cls.trace,
                        'true'], stderr=subprocess.DEVNULL, check=True,
                       timeout=TIMEOUT)

    @classmethod
    def tearDownClass(cls):
        cls.dir.cleanup()

    def commands(self):
        """(what to execute, arguments, the status of trouble) of all."""
        words = {'SELF': str(os.getpid()), 'TRACE': self.trace}
        for line, status in COMMANDS:
            yield (RINGSIDE, ['ringside'] + [words.get(w, w)
                                             for w in line.split()], status)
        for program in PROGRAMS:
            yield RINGSIDE, [words.get(w, w) for w in program], 1

    def run_with(self, program, args, **kw):
        return subprocess.run(args, executable=program, text=True,
                              stdin=subprocess.DEVNULL, timeout=TIMEOUT,
                              stderr=subprocess.PIPE, **kw)

    def test_full(self):
        for program, args, status in self.commands():
            with self.subTest(args=args), open('/dev/full', 'w') as full:
                p = self.run_with(program, args, stdout=full)
                self.assertEqual(p.returncode, status, p.stderr)
                self.assertEqual(p.stderr.count(MESSAGE), 1, p.stderr)

    def test_closed(self):
        for program, args, status in self.commands():
            with self.subTest(args=args):
                p = self.run_with(program, args,
                                  preexec_fn=lambda: os.close(1))
                self.assertEqual(p.returncode, status, p.stderr)
                self.assertEqual(p.stderr.count(MESSAGE), 1, p.stderr)

    def test_why(self):
        with open('/dev/full', 'w') as full:
            p = self.run_with(RINGSIDE, ['ringside', 'version'], stdout=full)
        self.assertEqual(p.stderr, f'ringside: {MESSAGE}: '
                                   'No space left on device\n')

    def test_replay(self):
        for how in {'stdout': subprocess.DEVNULL,
                    'preexec_fn': lambda: os.close(1)}, :
            p = self.run_with(RINGSIDE, ['ringside', 'replay', self.trace],
                              **how)
            self.assertEqual((p.returncode, p.stderr),
                             (1, 'ringside: cannot write the trace: '
                                 'Bad file descriptor\n'))

    def test_nobody_reads(self):
        for program, args, _ in self.commands():
            with self.subTest(args=args):
                r, w = os.pipe()
                os.close(r)
                p = self.run_with(program, args, stdout=w)
                os.close(w)
                self.assertEqual(p.returncode, -13, p.stderr)
                self.assertEqual(p.stderr, '')

    def test_what_is_closed_stays_closed(self):
        """For the program that is traced: /dev/null is ringside's own."""
        out = os.path.join(self.dir.name, 'out')
        p = self.run_with(RINGSIDE,
                          ['ringside', 'trace', '--engine=ptrace', '-o', out,
                           'sh', '-c',
                           'for i in 0 1 2; do '
                           '[ ! -e /proc/$$/fd/$i ] || echo $i >&2; done'],
                          preexec_fn=lambda: os.closerange(0, 2))
        self.assertEqual(p.stderr, '2\n')


if __name__ == '__main__':
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    RINGSIDE = os.path.abspath(sys.argv.pop(1))
    unittest.main()
