#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""ringside files against lsfd (util-linux-extra): the columns that both know,
of a frozen process with descriptors of all kinds, by each collector.

Usage: test_lsfd.py RINGSIDE FIXTURE [unittest's arguments]
"""

import base64
import json
import os
import shutil
import subprocess
import sys
import unittest

import snapshot

RINGSIDE = None
FIXTURE = None
KINDS = ('reg rdonly deleted not-deleted dir path chr fifo pipe dup pair unix '
         'tcp tcp6 udp netlink epoll eventfd timerfd signalfd inotify fanotify '
         'pidfd memfd pty ns locks hostile deep mapped cwd comm').split()
COLUMNS = ('ASSOC', 'FD', 'PID', 'COMMAND', 'TYPE', 'MODE', 'POS', 'INODE',
           'DEV', 'RDEV', 'NLINK', 'SIZE', 'FLAGS', 'MNTID', 'NAME', 'DELETED',
           'UID', 'USER', 'PROTONAME')
USES = {'cwd': 'cwd', 'rtd': 'root', 'exe': 'txt'}
# lsfd has kinds of inodes only.
KIND = {'pipe': 'FIFO', 'socket': 'SOCK', 'memfd': 'REG', 'namespace': 'REG'}
PLAIN = 'REG', 'DIR', 'CHR', 'FIFO', 'BLK'


def loads(output):
    # It writes the bytes of names as they are.
    return json.loads(output.decode('utf-8', 'surrogateescape'))


def run(*argv):
    p = subprocess.run(argv, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                       stderr=subprocess.PIPE, timeout=120)
    return p.stdout


def text(value):
    """A path of ours, also one that is no UTF-8."""
    if isinstance(value, dict):
        return base64.b64decode(value['data']).decode('utf-8',
                                                      'surrogateescape')
    return value


def theirs(r):
    flags = set((r['flags'] or '').split(',')) - {'', '_tmpfile'}
    name = r['name']
    if r['deleted'] and name.endswith(' (deleted)'):
        name = name[:-len(' (deleted)')]
    out = {'pid': r['pid'], 'command': r['command'], 'uid': r['uid'],
           'user': r['user'], 'inode': r['inode'], 'device': r['dev'],
           'type': r['type']}
    if r['fd'] is not None:
        out.update(pos=r['pos'], flags=flags, mode=r['mode'][:2],
                   mnt_id=r['mntid'])
    if r['type'] == 'SOCK':
        out['protocol'] = r['protoname']
        return out
    out['path'] = name
    out['deleted'] = r['deleted']
    if not name.startswith(('pipe:', 'anon_inode:')):
        out['links'] = r['nlink']
    if r['type'] in ('REG', 'DIR') and name.startswith('/'):
        out['size'] = r['size']
    if r['type'] in ('CHR', 'BLK'):
        out['rdev'] = r['rdev']
    return out


def ours(r):
    kind = r['type']['name']
    kind = KIND.get(kind, kind if kind in PLAIN else 'UNKN')
    out = {'pid': r['pid'], 'command': r['command'], 'uid': r['uid'],
           'user': r['user'], 'inode': r['inode'], 'device': r['device'],
           'type': kind}
    if r['use']['name'] == 'fd':
        flags = {f[2:].lower() for f in r['flags']['flags']}
        out.update(pos=r['pos'], flags=flags - {'rdonly', 'largefile'},
                   mode={'r': 'r-', 'w': '-w', 'u': 'rw',
                         '-': '--'}[r['access']], mnt_id=r['mnt_id'])
    if kind == 'SOCK':
        out['protocol'] = r['protocol']
        return out
    out['path'] = text(r['path'])
    out['deleted'] = r['deleted']
    for key in 'links', 'size', 'rdev':
        if key in r:
            out[key] = r[key]
    return out


class Lsfd(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.f = snapshot.Fixture(FIXTURE, KINDS, netns=True)
        cls.addClassCleanup(cls.f.__exit__)
        cls.lsfd = loads(run('nsenter', '-n', '-t', str(cls.f.pid), 'lsfd',
                             '-J', '-p', str(cls.f.pid), '-o',
                             ','.join(COLUMNS)))['lsfd']
        cls.by = {}
        for c in 'proc', 'iter':
            out = run(RINGSIDE, 'files', '--json', '-p', str(cls.f.pid),
                      f'--collector={c}', '-o', '+use')
            # The iterator may not load here; the walk must.
            if out or c == 'proc':
                cls.by[c] = json.loads(out)

    def test_descriptors(self):
        want = {r['fd']: theirs(r) for r in self.lsfd if r['fd'] is not None}
        self.assertGreater(len(want), len(KINDS))
        for collector, rows in self.by.items():
            found = {r['fd']: ours(r) for r in rows
                     if r['use']['name'] == 'fd'}
            self.assertEqual(set(found), set(want), collector)
            for fd, row in want.items():
                self.assertEqual(found[fd], row, (collector, fd))

    def test_directories_and_program(self):
        want = {USES[r['assoc']]: theirs(r) for r in self.lsfd
                if r['assoc'] in USES}
        self.assertEqual(len(want), 3)
        for collector, rows in self.by.items():
            found = {r['use']['name']: ours(r) for r in rows
                     if r['use']['name'] in want}
            self.assertEqual(found, want, collector)

    def test_mapped(self):
        """Each file once, in place of each mapping, but for the program. lsfd
        has none that are deleted."""
        program = next(r['inode'] for r in self.lsfd if r['assoc'] == 'exe')
        want = {(r['inode'], r['dev']): theirs(r) for r in self.lsfd
                if r['assoc'] in ('mem', 'shm') and r['inode'] != program}
        self.assertGreater(len(want), 2)
        for collector, rows in self.by.items():
            found = {(r['inode'], r['device']): ours(r) for r in rows
                     if r['use']['name'] == 'mem' and not r['deleted']}
            self.assertEqual(found, want, collector)


if __name__ == '__main__':
    RINGSIDE, FIXTURE = (os.path.abspath(a) for a in sys.argv[1:3])
    if not shutil.which('lsfd'):
        snapshot.skip('no lsfd')
    if os.geteuid() or not snapshot.may_unshare():
        snapshot.skip('needs root, for a network namespace')
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
