#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Every option of `ringside trace` is in its man page and the completions.

Usage: test_docs.py RINGSIDE [unittest's arguments]
"""

import os
import re
import shutil
import subprocess
import sys
import unittest

RINGSIDE = None
TOP = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))


def read(*path):
    with open(os.path.join(TOP, *path)) as f:
        return f.read()


class Docs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.help = subprocess.run([RINGSIDE, 'trace', '--help'], check=True,
                                  stdout=subprocess.PIPE, text=True).stdout
        left = [line[:27] if line.startswith('  ') else ''
                for line in cls.help.splitlines()]
        names = [line for line in cls.help.splitlines()
                 if re.match(r'  (-\w|    --)', line)]
        cls.longs = sorted({m for line in names
                            for m in re.findall(r'--[a-z-]+', line[:50])
                            if line.index(m) < 12})
        cls.letters = sorted({m for line in left
                              for m in re.findall(r'^  -(\w)\b', line)})
        cls.classes = sorted(set(re.findall(r'(?<=\s)%+\w+', cls.help)))

    def test_help_was_read(self):
        self.assertIn('--trace', self.longs)
        self.assertIn('--always-show-pid', self.longs)
        self.assertGreater(len(self.longs), 55)
        self.assertGreater(len(self.letters), 30)
        self.assertEqual(len(self.classes), 22)

    def check(self, text, what):
        for name in self.longs:
            self.assertRegex(text, re.escape(name) + r'(?![a-z-])',
                             f'{name} is not in {what}')

    def test_man_page(self):
        text = read('man', 'ringside-trace.1.scd').replace('\\', '')
        self.check(text, 'the man page')
        for letter in self.letters:
            self.assertRegex(text, rf'\*-{letter}\b',
                             f'-{letter} is not in the man page')
        for name in self.classes:
            self.assertIn(f'*{name}*', text)

    def test_completions(self):
        for shell, name in ('bash', 'ringside'), ('zsh', '_ringside'):
            text = read('completions', shell, name)
            self.check(text, f'completions/{shell}')
            for c in self.classes:
                self.assertRegex(text, rf'(?<=\s|\'){c}\b')

    def test_classes_are_known(self):
        for name in self.classes:
            p = subprocess.run([RINGSIDE, 'trace', '-e', f'trace={name}',
                                'true'], stderr=subprocess.PIPE, text=True)
            self.assertEqual(p.returncode, 0, p.stderr)

    @unittest.skipUnless(shutil.which('scdoc'), 'scdoc is not installed')
    def test_pages_are_well_formed(self):
        for name in os.listdir(os.path.join(TOP, 'man')):
            if not name.endswith('.scd'):
                continue
            p = subprocess.run(['scdoc'], input=read('man', name),
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               text=True)
            self.assertEqual(p.returncode, 0, f'{name}: {p.stderr}')

    def complete(self, *words):
        """What bash offers for the last word; words split as readline does."""
        script = '''
            source "$1"; shift
            compopt() { :; }
            PATH=$(dirname "$1"):$PATH
            COMP_WORDS=(ringside "${@:2}")
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _ringside
            printf '%s\\n' "${COMPREPLY[@]}"
        '''
        p = subprocess.run(['bash', '-c', script, 'bash',
                            os.path.join(TOP, 'completions/bash/ringside'),
                            RINGSIDE, *words],
                           stdout=subprocess.PIPE, text=True)
        return p.stdout.split()

    @unittest.skipUnless(shutil.which('bash'), 'bash is not installed')
    def test_bash(self):
        self.assertEqual(self.complete('tr'), ['trace'])
        self.assertEqual(self.complete('trace', '--sig'), ['--signal='])
        self.assertEqual(self.complete('trace', '-e', 'status', '=', 'succ'),
                         ['successful'])
        self.assertEqual(self.complete('trace', '--status', '=', 'fail'),
                         ['failed'])
        self.assertEqual(self.complete('trace', '-e', 'signal', '=', '!SIGCH'),
                         ['!SIGCHLD'])
        self.assertEqual(self.complete('trace', '-e', 'openat,%fstatf'),
                         ['openat,%fstatfs'])
        self.assertEqual(self.complete('trace', '-U', 'calls,er'),
                         ['calls,errors'])

    @unittest.skipUnless(shutil.which('zsh'), 'zsh is not installed')
    def test_zsh_parses(self):
        subprocess.run(['zsh', '-n',
                        os.path.join(TOP, 'completions/zsh/_ringside')],
                       check=True)


if __name__ == '__main__':
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    RINGSIDE = os.path.abspath(sys.argv.pop(1))
    unittest.main()
