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


def run(argv, pid, **env):
    p = subprocess.run(['nsenter', '-n', '-t', str(pid), *argv],
                       stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                       stderr=subprocess.PIPE, timeout=120,
                       env=dict(os.environ, **env))
    return p.returncode, p.stdout.decode(errors='backslashreplace')


# What names can have in them, and who shows which of it.
NAMES = (b'\xc3\xbc', b'\xe2\x82\xac', b'back\\slash', b'tab\tx', b'\x01',
         b'del\x7f', b'cut\xc3', b'\xff', b'c1\xc2\x80')
LOCALES = 'C', 'C.UTF-8'


def check_names(lsof, ours, tmp):
    """Names of files that not every locale can show; returns failures."""
    fds = [os.open(os.path.join(os.fsencode(tmp), name),
                   os.O_RDWR | os.O_CREAT, 0o600) for name in NAMES]
    failed = 0
    holder = subprocess.Popen(['cat'], stdin=subprocess.PIPE, pass_fds=fds)
    try:
        for loc in LOCALES:
            args = ['-a', '-p', str(holder.pid), '-d',
                    f'{fds[0]}-{fds[-1]}']
            theirs, mine = (run([program, *args], holder.pid, LC_ALL=loc)
                            for program in (lsof, ours))
            if mine != theirs or len(mine[1].splitlines()) != len(fds) + 1:
                failed += 1
                print(f'{loc}:\n{theirs[1]}\n{mine[1]}')
    finally:
        holder.stdin.close()
        holder.wait()
        for fd in fds:
            os.close(fd)
    return failed


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
        failed += check_names(lsof, ours, tmp)
    print(f'{len(CASES)} command lines, {failed} differ')
    sys.exit(1 if failed else 0)


if __name__ == '__main__':
    main()
