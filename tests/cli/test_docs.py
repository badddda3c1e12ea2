#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Every option of `trace`, `record` and `replay` is in its man page and the
completions.

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


class Options:
    """The options that a command's help text lists."""

    def __init__(self, command):
        self.help = subprocess.run([RINGSIDE, command, '--help'], check=True,
                                   stdout=subprocess.PIPE, text=True).stdout
        left = [line[:27] if line.startswith('  ') else ''
                for line in self.help.splitlines()]
        names = [line for line in self.help.splitlines()
                 if re.match(r'  (-\w|    --)', line)]
        self.longs = sorted({m for line in names
                             for m in re.findall(r'--[a-z0-9-]+', line[:50])
                             if line.index(m) < 12})
        self.letters = sorted({m for line in left
                               for m in re.findall(r'^  -(\w)\b', line)})
        self.classes = sorted(set(re.findall(r'(?<=\s)%+\w+', self.help)))


class Docs(unittest.TestCase):
    COMMANDS = 'trace', 'record', 'replay'

    @classmethod
    def setUpClass(cls):
        cls.options = {c: Options(c) for c in cls.COMMANDS}
        cls.classes = cls.options['trace'].classes

    def test_help_was_read(self):
        for command, longs, letters in (('trace', 60, 30), ('record', 35, 14),
                                        ('replay', 45, 25)):
            o = self.options[command]
            self.assertIn('--trace', o.longs)
            self.assertGreater(len(o.longs), longs, command)
            self.assertGreater(len(o.letters), letters, command)
            self.assertEqual(len(o.classes), 22)

    def test_help_fits_a_terminal(self):
        for o in self.options.values():
            for line in o.help.splitlines():
                self.assertLessEqual(len(line), 80, line)

    def check(self, o, text, what):
        for name in o.longs:
            self.assertRegex(text, re.escape(name) + r'(?![a-z-])',
                             f'{name} is not in {what}')

    def test_man_pages(self):
        # What is the same as in trace need not be said again.
        trace = read('man', 'ringside-trace.1.scd').replace('\\', '')
        for command in self.COMMANDS:
            page = read('man', f'ringside-{command}.1.scd').replace('\\', '')
            o = self.options[command]
            self.check(o, page + trace, f'the man page of {command}')
            for name in set(o.longs) - set(self.options['trace'].longs):
                self.assertIn(name, page)
            for letter in o.letters:
                self.assertRegex(page + trace, rf'\*-{letter}\b',
                                 f'-{letter} is not in ringside-{command}(1)')
        for name in self.classes:
            self.assertIn(f'*{name}*', trace)

    # Commands that show tables: each with a page and options of its own.
    TABLES = 'files', 'limits', 'ps', 'sockets'

    def test_tables(self):
        for command in self.TABLES:
            o = Options(command)
            self.assertGreater(len(o.longs), 12, command)
            self.assertIn('--where', o.longs)
            page = read('man', f'ringside-{command}.1.scd').replace('\\', '')
            self.check(o, page, f'the man page of {command}')
            for letter in o.letters:
                self.assertRegex(page, rf'\*-{letter}\b',
                                 f'-{letter} is not in ringside-{command}(1)')
            for shell, name in ('bash', 'ringside'), ('zsh', '_ringside'):
                self.check(o, read('completions', shell, name),
                           f'completions/{shell}')
            for line in o.help.splitlines():
                self.assertLessEqual(len(line), 80, line)

    def test_doctor(self):
        for command in 'doctor', 'story':
            self.check_doctor(command)

    def check_doctor(self, command):
        o = Options(command)
        self.assertGreater(len(o.longs), 12)
        self.check(o, read('man', f'ringside-{command}.1.scd')
                   .replace('\\', ''), f'the man page of {command}')
        for shell, name in ('bash', 'ringside'), ('zsh', '_ringside'):
            self.check(o, read('completions', shell, name),
                       f'completions/{shell}')
        for line in o.help.splitlines():
            self.assertLessEqual(len(line), 80, line)

    def test_rules(self):
        page = subprocess.run([RINGSIDE, 'doctor', '--explain=all'],
                              check=True, stdout=subprocess.PIPE,
                              text=True).stdout
        self.assertEqual(page, read('docs', 'doctor-rules.txt'))

    def test_completions(self):
        for shell, name in ('bash', 'ringside'), ('zsh', '_ringside'):
            text = read('completions', shell, name)
            for o in self.options.values():
                self.check(o, text, f'completions/{shell}')
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

    @unittest.skipUnless(shutil.which('bash'), 'bash is not installed')
    def test_bash_knows_whose_options(self):
        for command, o in self.options.items():
            offered = {word.rstrip('=')
                       for word in self.complete(command, '--')}
            self.assertEqual(set(o.longs) - offered, set(), command)
            # Other names of the same are no harm.
            self.assertLessEqual(offered - set(o.longs), {'--timestamps'})

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
