#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""The tools of `make bench`: a storm makes the calls that it says, results
are read and put into the page as they were, and nothing is taken for
measured that was not.

Usage: test_bench.py STORM [unittest's arguments]
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

STORM = None
TOP = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(TOP, 'bench'))

import harness  # noqa: E402
import tables  # noqa: E402
import tracers  # noqa: E402


def storm(*args):
    out = subprocess.run([STORM, *args], check=True, stdout=subprocess.PIPE,
                         timeout=120).stdout
    return json.loads(out)


class Storm(unittest.TestCase):
    def test_counts_add_up(self):
        for mix, calls in (('getppid', 600), ('rw', 600), ('pipe', 600),
                           ('open', 600), ('writev', 600), ('mixed', 600)):
            got = storm('-t', '3', '-n', '600', mix)
            self.assertEqual(got['mix'], mix)
            self.assertEqual(got['failed'], 0)
            self.assertEqual([t['calls'] for t in got['by_thread']],
                             [calls] * 3)
            self.assertEqual(got['calls'], 3 * calls)
            self.assertEqual(len({t['tid'] for t in got['by_thread']}), 3)

    def test_rate(self):
        got = storm('-n', '2000', '-r', '50000')
        # 2000 calls, 50 a millisecond
        self.assertGreaterEqual(got['by_thread'][0]['ns'], 38e6)
        self.assertGreater(got['by_thread'][0]['sleeps'], 0)

    @unittest.skipUnless(shutil.which('strace'), 'no strace')
    def test_as_strace_counts(self):
        with tempfile.NamedTemporaryFile() as out:
            subprocess.run(['strace', '-f', '-o', out.name, STORM, '-t', '2',
                            '-n', '100', 'getppid'], check=True,
                           stdout=subprocess.DEVNULL)
            text = open(out.name).read()
        # A call that another interrupts is shown as begun and as resumed.
        self.assertEqual(len(re.findall(r'^\d+ +getppid\(', text, re.M)), 200)

    def test_usage(self):
        for args in (['no-such-mix'], ['-t', '0'], ['-t', '100000'], ['-x']):
            got = subprocess.run([STORM, *args], stderr=subprocess.DEVNULL)
            self.assertEqual(got.returncode, 2, args)


class Fake:
    slow = False

    def __init__(self, cost, slow=False):
        self.cost, self.slow = cost, slow


class Interleave(unittest.TestCase):
    def measure(self, plain):
        plain = iter(plain)
        return lambda t: t.cost if t else next(plain)

    def test_beside_what_was_measured_then(self):
        a, b, c = Fake(1), Fake(2), Fake(3)
        pairs = harness.interleave([a, b, c], 1,
                                   self.measure([100, 110, 102]))
        self.assertEqual(pairs[a], [(1, 105)])
        self.assertEqual(pairs[b], [(2, 105)])
        self.assertEqual(pairs[c], [(3, 106)])
        self.assertEqual([v for v, _ in pairs[None]], [100, 110, 102])

    def test_slow_ones_less_often(self):
        a, b = Fake(1), Fake(2, slow=True)
        pairs = harness.interleave([a, b], 6, self.measure([100] * 20))
        self.assertEqual((len(pairs[a]), len(pairs[b])), (6, 2))

    def test_again_when_busy(self):
        a = Fake(1)
        with open(os.devnull, 'w') as sys.stderr:
            pairs = harness.interleave([a], 1, self.measure([100, 150, 150]))
        sys.stderr = sys.__stderr__
        self.assertEqual(pairs[a], [(1, 150)])


class FileInfo(unittest.TestCase):
    def test_keys(self):
        tree = {'file': {'records': 12, 'lost': {'call': 1, 'signal': 2}},
                'flags': {'records': True}}
        self.assertEqual(tracers.find_key(tree, 'nrecords', 'records'), 12)
        self.assertEqual(tracers.find_key(tree, 'lost'), 3)
        self.assertIsNone(tracers.find_key(tree, 'bytes'))
        self.assertIsNone(tracers.find_key({'a': True}, 'a'))


def row(group, **more):
    return {'group': group, **more}


ROWS = [
    row('calls', workload='getppid', tracer='untraced', label='untraced',
        ns=[90.0, 91.0, 95.0]),
    row('calls', workload='getppid', tracer='record', label='ringside record',
        ns=[250.0, 260.0, 280.0], added=[160.0, 170.0, 190.0],
        undisturbed=165.2, ratio=[2.7, 2.8, 3.0], goal=200, lost=0, events=100),
    row('calls', workload='getppid', tracer='filtered', label='filtered',
        ns=[150.0, 170.0, 180.0], added=[60.0, 80.0, 90.0],
        ratio=[1.7, 1.8, 2.0], goal=70, lost=0, events=0),
    row('calls', workload='getppid', tracer='perf', label='perf',
        ns=[9e3] * 3, added=[9e3] * 3, ratio=[99.0] * 3, goal=None, lost=25,
        events=75),
    row('rate', workload='no loss', seconds=10.0, rate=1234567.8, lost=0,
        raw_bytes_per_event=None, file_bytes_per_event=9.25, tracer_cpu=0.5),
]


class Tables(unittest.TestCase):
    def test_cells(self):
        text = tables.markdown(ROWS)
        lines = [[c.strip() for c in line.split('|')[1:-1]]
                 for line in text.splitlines() if line.startswith('|')]
        self.assertIn(['getppid', 'untraced', '91 (90 to 95)', '', '', '', '',
                       '', ''], lines)
        self.assertIn(['getppid', 'ringside record', '260 (250 to 280)',
                       '170 (160 to 190)', '165', '2.80', '0', '200', 'met'],
                      lines)
        self.assertIn(['getppid', 'filtered', '170 (150 to 180)',
                       '80 (60 to 90)', '', '1.80', '', '70', 'MISSED'],
                      lines)
        self.assertIn(['getppid', 'perf', '9,000', '9,000', '', '99.00',
                       '25.0 %', '', ''], lines)
        # Unknown is not nothing.
        self.assertIn(['no loss', '1,234,568', '10', '0', '?', '9.2',
                       '50 %'], lines)

    def test_saved_and_put_into_the_page(self):
        with tempfile.TemporaryDirectory() as tmp:
            saved, page = tmp + '/a.json', tmp + '/page.md'
            with open(saved, 'w') as f:
                json.dump({'machine': 'a machine', 'rows': ROWS}, f)
            shutil.copy(TOP + '/docs/performance.md', page)
            out = subprocess.run(
                [sys.executable, TOP + '/bench/run.py', '--markdown',
                 '--from', saved, '--update', page], check=True,
                stdout=subprocess.PIPE, text=True).stdout
            with open(page) as f:
                text = f.read()
        self.assertEqual(out, tables.markdown(ROWS))
        for group in ('calls', 'rate'):
            mine = [r for r in ROWS if r['group'] == group]
            self.assertIn(tables.table(group, mine), text)
        self.assertIn('<!-- bench: machine -->\na machine\n', text)

    def test_page_has_a_place_for_each(self):
        with open(TOP + '/docs/performance.md') as f:
            text = f.read()
        for group, title in tables.TITLES.items():
            self.assertEqual(text.count(f'<!-- bench: {group} -->'), 1)
            self.assertRegex(text, f'(?m)^##+ {title}$')
        with self.assertRaises(ValueError):
            tables.update('nothing', 'machine', ROWS)


if __name__ == '__main__':
    STORM = sys.argv.pop(1)
    unittest.main()
