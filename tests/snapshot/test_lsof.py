#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""ringside called lsof, against lsof: output and exit status alike, on a
frozen process in a network namespace of its own.

Usage: test_lsof.py RINGSIDE FIXTURE
"""

import difflib
import os
import shutil
import subprocess
import sys
import tempfile

import snapshot
from lsof_cases import CASES, KINDS


def run(argv, pid):
    p = subprocess.run(['nsenter', '-n', '-t', str(pid), *argv],
                       stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                       stderr=subprocess.PIPE, timeout=120)
    return p.returncode, p.stdout.decode(errors='backslashreplace')


def main():
    ringside, program = sys.argv[1:3]
    lsof = shutil.which('lsof')
    if not lsof:
        snapshot.skip('no lsof')
    version = subprocess.run([lsof, '-v'], stderr=subprocess.PIPE,
                             text=True).stderr
    if 'revision: 4.95.' not in version:
        snapshot.skip('lsof is not 4.95')
    if os.geteuid() or not snapshot.may_unshare():
        snapshot.skip('needs root, for a network namespace')
    failed = 0
    with tempfile.TemporaryDirectory() as tmp, \
            snapshot.Fixture(program, KINDS, netns=True) as f:
        ours = os.path.join(tmp, 'lsof')
        os.symlink(os.path.abspath(ringside), ours)
        for case in CASES:
            args = case.format(pid=f.pid, dir=f.dir).split()
            theirs = run([lsof, *args], f.pid)
            mine = run([ours, *args], f.pid)
            if mine == theirs:
                continue
            failed += 1
            print(f'lsof {case}: exit status {theirs[0]}, ours {mine[0]}')
            sys.stdout.writelines(difflib.unified_diff(
                theirs[1].splitlines(True), mine[1].splitlines(True),
                'lsof', 'ringside', n=0))
    print(f'{len(CASES)} command lines, {failed} differ')
    sys.exit(1 if failed else 0)


if __name__ == '__main__':
    main()
