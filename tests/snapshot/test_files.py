#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""ringside files: each kind of descriptor, by both collectors, as text and as
JSON; hostile names; processes that come and go; without privilege.

Usage: test_files.py RINGSIDE FIXTURE [unittest's arguments]
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

import dead_mount
import snapshot

RINGSIDE = None
FIXTURE = None
KINDS = ('reg rdonly deleted not-deleted dir path chr fifo pipe dup pair '
         'in-flight unix tcp tcp6 udp netlink epoll eventfd timerfd signalfd '
         'inotify fanotify pidfd uring bpf-map bpf-prog userfaultfd memfd pty '
         'tun perf ns locks waiter hostile deep mapped cwd comm').split()
CHURN = float(os.environ.get('RINGSIDE_CHURN_SECONDS', '3'))
# These change while one looks.
MOVING = ('timer_value',)


def run(*args, **kw):
    kw.setdefault('timeout', 120)
    return subprocess.run([RINGSIDE, 'files', *args],
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, **kw)


def rows(*args, **kw):
    p = run('--json', *args, **kw)
    assert not p.stderr, p.stderr
    return json.loads(p.stdout)


def collectors():
    p = run('--collector=iter', '-p', str(os.getpid()))
    return ['proc'] if p.returncode else ['proc', 'iter']


def flags(value):
    return value['flags']


class Files(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.f = snapshot.Fixture(FIXTURE, KINDS)
        cls.addClassCleanup(cls.f.__exit__)
        cls.by = {}
        for c in collectors():
            all_rows = rows('-p', str(cls.f.pid), f'--collector={c}',
                            '-o', '+shared,others,use,cloexec')
            cls.by[c] = {r['fd']: r for r in all_rows if r['fd'] != 'mem'}
            cls.mapped = [r for r in all_rows if r['fd'] == 'mem']

    def each(self, kind, index=0):
        """The row of this descriptor as each collector has it."""
        if kind in self.f.refused:
            self.skipTest(f'{kind}: {self.f.refused[kind]}')
        for name, table in self.by.items():
            with self.subTest(collector=name):
                yield table[self.f.fds[kind][index]]

    def test_both_collectors_give_the_same(self):
        if 'iter' not in self.by:
            self.skipTest('the iterator does not load')
        proc, it = self.by['proc'], self.by['iter']
        self.assertEqual(set(proc), set(it))
        for fd in proc:
            self.assertEqual(self.settled(proc[fd]), self.settled(it[fd]))

    def settled(self, row):
        """What does not change, nor is of processes that come and go."""
        ours = self.f.pid, self.f.fds['waiter'][1]
        r = {k: v for k, v in row.items() if k not in MOVING}
        for key in 'peers', 'shared', 'others':
            r[key] = [h for h in r.get(key, []) if h['pid'] in ours]
        if isinstance(r['fd'], int) and r['fd'] >= 100 \
                and r['path'] != '/dev/null':
            if isinstance(r['name'], str):  # else base64
                r['name'] = re.sub(r'next in \S+', '', r['name'])
        else:
            del r['name']
        return r

    def test_regular(self):
        for r in self.each('reg'):
            st = os.stat(self.f.path('file'))
            self.assertEqual(r['type']['name'], 'REG')
            self.assertEqual(r['path'], self.f.path('file'))
            self.assertEqual((r['size'], r['pos'], r['access']),
                             (10, 10, 'u'))
            self.assertEqual(r['inode'], st.st_ino)
            self.assertEqual(r['mode'], st.st_mode)
            self.assertEqual(r['links'], 1)
            self.assertIn('O_APPEND', flags(r['flags']))
            self.assertIn('O_NONBLOCK', flags(r['flags']))
            self.assertFalse(r['cloexec'])
            self.assertIn(self.f.fds['rdonly'][0],
                          [o['fd'] for o in r['others']
                           if o['pid'] == self.f.pid])
        for r in self.each('rdonly'):
            self.assertEqual((r['access'], r['pos']), ('r', 4))
            self.assertTrue(r['cloexec'])

    def test_deleted(self):
        for r in self.each('deleted'):
            self.assertTrue(r['deleted'])
            self.assertEqual(r['path'], self.f.path('gone'))
            self.assertEqual(r['size'], 65536)
            self.assertEqual(r['space'], 65536)
            self.assertEqual(r['links'], 0)
        # What is only called so.
        for r in self.each('not-deleted'):
            self.assertFalse(r['deleted'])
            self.assertEqual(r['path'], self.f.path('kept (deleted)'))

    def test_option_deleted(self):
        found = rows('--deleted', '-p', str(self.f.pid))
        self.assertEqual({r['path'] for r in found},
                         {self.f.path('gone'), self.f.path('unmapped')})

    def test_plain_kinds(self):
        for kind, word, access in (('dir', 'DIR', 'r'), ('path', 'REG', '-'),
                                   ('chr', 'CHR', 'w'), ('fifo', 'FIFO', 'u'),
                                   ('ns', 'namespace', 'r'),
                                   ('perf', 'perf_event', 'u')):
            for r in self.each(kind):
                self.assertEqual(r['type']['name'], word)
                self.assertEqual(r['access'], access)
        for r in self.each('chr'):
            self.assertEqual(r['rdev'], '1:3')
        for r in self.each('path'):
            self.assertIn('O_PATH', flags(r['flags']))

    def peers(self, r):
        return [(p['pid'], p['fd']) for p in r['peers']
                if p['pid'] == self.f.pid]

    def test_ends(self):
        for kind, a, b in (('pipe', 0, 1), ('pair', 0, 1), ('unix', 1, 2),
                           ('tcp', 1, 2), ('tcp6', 1, 2), ('pty', 0, 1)):
            for one, other in ((a, b), (b, a)):
                for r in self.each(kind, one):
                    self.assertEqual(self.peers(r),
                                     [(self.f.pid, self.f.fds[kind][other])])

    def test_shared(self):
        a, b = self.f.fds['dup']
        for one, other in ((0, b), (1, a)):
            for r in self.each('dup', one):
                self.assertIn((self.f.pid, other),
                              [(s['pid'], s['fd']) for s in r['shared']])
        for r in self.each('reg'):
            self.assertNotIn(self.f.fds['rdonly'][0],
                             [s['fd'] for s in r['shared']
                              if s['pid'] == self.f.pid])

    def test_sockets(self):
        for r in self.each('unix'):
            self.assertEqual((r['protocol'], r['state']),
                             ('UNIX-STREAM', 'LISTEN'))
            self.assertEqual(r['local']['path'], self.f.path('sock'))
        for r in self.each('tcp'):
            self.assertEqual((r['protocol'], r['state']), ('TCP', 'LISTEN'))
            self.assertEqual(r['local']['address'], '127.0.0.1')
        for r in self.each('tcp6', 1):
            self.assertEqual(r['state'], 'ESTABLISHED')
            self.assertEqual(r['remote']['address'], '::1')
            self.assertTrue(r['name'].startswith('TCPv6 [::1]:'))
        for r in self.each('udp', 1):
            self.assertEqual(r['protocol'], 'UDP')
        for r in self.each('netlink'):
            self.assertIn('NETLINK_ROUTE', r['name'])
        for r in self.each('in-flight', 1):
            self.assertEqual(r['scm_fds'], 1)

    def test_epoll(self):
        _, first, second = self.f.fds['epoll']
        for r in self.each('epoll'):
            watches = {w['fd']: w for w in r['watches']}
            self.assertEqual(set(watches), {first, second})
            self.assertIn('EPOLLET', flags(watches[first]['events']))
            self.assertIn('EPOLLONESHOT', flags(watches[second]['events']))
            self.assertEqual(int(watches[first]['data'], 16), 0x1122334455)
            self.assertIn('epoll of 2: ', r['name'])
            self.assertIn(f'{first} EPOLLIN', r['name'])

    def test_small_anonymous(self):
        for r in self.each('eventfd'):
            self.assertEqual(r['eventfd_count'], 42)
            self.assertTrue(r['semaphore'])
            self.assertGreaterEqual(r['eventfd_id'], 0)
        for r in self.each('timerfd'):
            self.assertEqual(r['timer_clock']['name'], 'CLOCK_MONOTONIC')
            self.assertAlmostEqual(r['timer_interval'], 3600.000000005)
            self.assertTrue(7000 < r['timer_value'] <= 7200)
        for r in self.each('signalfd'):
            self.assertEqual(set(flags(r['sigmask'])),
                             {'SIGUSR1', 'SIGTERM'})
        for r in self.each('pidfd'):
            self.assertEqual(r['target_pid'], self.f.pid)
        for r in self.each('memfd'):
            self.assertEqual(r['path'], '/memfd:a name')
            self.assertEqual(r['size'], 8192)
        for r in self.each('userfaultfd'):
            self.assertEqual(r['type']['name'], 'userfaultfd')
        for r in self.each('tun'):
            self.assertTrue(r['interface'].startswith('rsfix'))
        for r in self.each('pty'):
            self.assertIn(f'/dev/pts/{r["tty_index"]}', r['name'])

    def test_watches(self):
        for kind, event in ('inotify', 'IN_CREATE'), ('fanotify', 'FAN_OPEN'):
            for r in self.each(kind):
                self.assertEqual(len(r['marks']), 1)
                self.assertIn(event, flags(r['marks'][0]['mask']))
                self.assertEqual(r['marks'][0]['inode'],
                                 os.stat(self.f.dir).st_ino)
                if not os.geteuid():
                    self.assertEqual(r['marks'][0]['path'], self.f.dir)

    def test_rings_and_bpf(self):
        for r in self.each('uring'):
            self.assertEqual(r['sq_entries'], 8)
            self.assertEqual([f['name'] for f in r['ring_files']],
                             [self.f.path('file')])
            self.assertEqual([b['len'] for b in r['ring_buffers']], [4096])
        for r in self.each('bpf-map'):
            self.assertEqual(r['bpf_type']['name'], 'BPF_MAP_TYPE_HASH')
            self.assertGreater(r['bpf_id'], 0)
        for r in self.each('bpf-prog'):
            self.assertEqual(r['bpf_type']['name'],
                             'BPF_PROG_TYPE_SOCKET_FILTER')

    def test_locks(self):
        for i, (letter, kind, access) in enumerate((
                ('W', 'POSIX', 'write'), ('r', 'POSIX', 'read'),
                ('R', 'FLOCK', 'read'), ('w', 'OFD', 'write'))):
            for r in self.each('locks', i):
                self.assertEqual(r['lock'], letter)
                self.assertEqual(len(r['locks']), 1)
                self.assertEqual(r['locks'][0]['kind']['name'], kind)
                self.assertEqual(r['locks'][0]['access'], access)
        for r in self.each('locks', 1):
            self.assertEqual((r['locks'][0]['start'], r['locks'][0]['end']),
                             (10, 14))

    def test_waits_for_a_lock(self):
        fd, child = self.f.fds['waiter']
        deadline = time.monotonic() + 20
        while True:
            waiting = rows('-p', str(child), '-d', str(fd))[0]
            if 'lock' in waiting or time.monotonic() > deadline:
                break
            time.sleep(0.02)
        self.assertEqual(waiting['lock'], 'waits')
        self.assertEqual(waiting['locks'][0]['state'], 'waits')
        self.assertEqual([o['pid'] for o in waiting['locks'][0]['others']],
                         [self.f.pid])
        self.assertIn(f'waits for a lock of {self.f.pid}', waiting['name'])
        holder = rows('-p', str(self.f.pid), '-d', str(fd))[0]
        self.assertEqual([o['pid'] for o in holder['locks'][0]['others']],
                         [child])

    def test_hostile_names(self):
        raw = os.path.join(self.f.dir.encode(),
                           b'a\nb\x1b[31mc\\ (deleted)\xff\t"')
        for r in self.each('hostile'):
            self.assertIn('base64', json.dumps(r['path']))
        for c in self.by:
            p = run('-p', str(self.f.pid), f'--collector={c}', '-d', 'fd')
            self.assertNotIn(b'\x1b', p.stdout)
            for line in p.stdout.decode().splitlines()[1:]:
                self.assertRegex(line, r'^ *\d+ ')
            self.assertIn(rb'a\nb\33[31mc\\ (deleted)\377\t\"', p.stdout)
        self.assertTrue(os.path.exists(raw))
        for r in self.each('reg'):
            self.assertEqual(r['command'], 'x) (\n\x1by')

    def test_deep(self):
        want = self.f.dir + ('/' + 'd' * 255) * 14 + '/end'
        for r in self.each('deep'):
            self.assertEqual(r['path'], want)

    def test_mapped(self):
        found = {r['path']: r for r in self.mapped}
        self.assertFalse(found[self.f.path('mapped')]['deleted'])
        self.assertEqual(found[self.f.path('mapped')]['size'], 4096)
        self.assertTrue(found[self.f.path('unmapped')]['deleted'])
        for table in self.by.values():
            self.assertEqual(table['cwd']['path'], self.f.dir)
            self.assertEqual(table['txt']['path'], os.path.realpath(FIXTURE))

    def test_by_path(self):
        p = run('--pids', self.f.path('file'))
        self.assertIn(str(self.f.pid), p.stdout.decode().split())
        self.assertEqual(p.returncode, 0)
        p = run(self.f.path('nobody has this'))
        self.assertEqual(p.returncode, 1)
        self.assertIn(b'No such file', p.stderr)
        inside = rows('+d', self.f.dir, '-p', str(self.f.pid))
        self.assertIn(self.f.path('posix'), [r['path'] for r in inside])
        self.assertNotIn(os.path.realpath(FIXTURE),
                         [r['path'] for r in inside])

    def test_nobody(self):
        """Who is not there, or has ended, is named."""
        zombie = subprocess.Popen(['true'])
        self.addCleanup(zombie.wait)
        os.waitid(os.P_PID, zombie.pid, os.WEXITED | os.WNOWAIT)
        for pid in zombie.pid, 999999999:
            for c in self.by:
                p = run(f'--collector={c}', '-p', f'{pid},{self.f.pid}')
                self.assertEqual(p.returncode, 1)
                self.assertIn(f"has files open fits '{pid}'\n",
                              p.stderr.decode())
                self.assertIn(str(self.f.pid).encode(), p.stdout)

    def test_wrong_words(self):
        for args, text in ((['-d', 'x'], b'no descriptor'),
                           (['-t', 'ppie'], b"did you mean 'pipe'"),
                           (['--where', 'sice > 3'], b'sice'),
                           (['--collector=x'], b'collector')):
            p = run(*args)
            self.assertEqual(p.returncode, 2, args)
            self.assertIn(text, p.stderr)

    def test_where(self):
        found = rows('-p', str(self.f.pid), '--where',
                     'type == REG and size > 60K and deleted')
        self.assertEqual([r['path'] for r in found], [self.f.path('gone')])
        found = rows('-p', str(self.f.pid), '--where',
                     f'watches.fd == {self.f.fds["epoll"][1]}')
        self.assertEqual([r['fd'] for r in found],
                         [self.f.fds['epoll'][0]])


@unittest.skipIf(os.geteuid(), 'needs root, to give it up')
@unittest.skipUnless(shutil.which('setpriv'), 'no setpriv')
class Privilege(unittest.TestCase):
    def run_as_nobody(self, *args):
        p = subprocess.run(
            ['setpriv', '--reuid', '65534', '--regid', '65534',
             '--clear-groups', '--inh-caps=-all', '--bounding-set=-all',
             RINGSIDE, 'files', *args],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd='/')
        if not p.stdout:
            self.skipTest(p.stderr.decode())
        return p

    def test_what_is_refused_counts(self):
        """Who searches for a path has no rows of what could not be read."""
        with snapshot.Fixture(FIXTURE, ['reg']):
            p = self.run_as_nobody('/etc/passwd')
        self.assertRegex(p.stderr, rb'\d+ processes could not be looked at')

    def test_what_is_refused_is_named(self):
        with snapshot.Fixture(FIXTURE, ['reg']) as f:
            p = self.run_as_nobody('--json', '-p', str(f.pid))
            found = json.loads(p.stdout)
            self.assertEqual(len(found), 1)
            self.assertEqual(found[0]['refused']['refused'], 'EACCES')
            self.assertEqual(found[0]['fd'], 'all')


class Namespaces(unittest.TestCase):
    @unittest.skipIf(os.geteuid(), 'needs root, to unshare')
    def test_pid_namespace(self):
        """Processes have the numbers of the namespace that one is in."""
        script = ('exec 9<"$1"; sleep 60 & '
                  'for c in proc iter; do '
                  '"$0" files --json --collector=$c -p $!; done; kill $!')
        p = subprocess.run(['unshare', '-pf', '--mount-proc', 'sh', '-c',
                            script, RINGSIDE, os.path.abspath(__file__)],
                           stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                           stderr=subprocess.PIPE, timeout=60)
        if b'unshare' in p.stderr:
            self.skipTest(p.stderr.decode())
        for line in p.stdout.splitlines():
            found = {r['fd']: r for r in json.loads(line)}
            self.assertEqual(found[9]['path'], os.path.abspath(__file__))
            self.assertEqual(found[9]['pid'], 2)
            self.assertIn('mem', found)
        self.assertEqual(len(p.stdout.splitlines()), len(collectors()))


class Hangs(unittest.TestCase):
    @unittest.skipIf(os.geteuid(), 'needs root, to mount')
    def test_dead_mount(self):
        """A file system that does not answer stalls nothing."""
        where = tempfile.mkdtemp(prefix='ringside-dead-')
        try:
            mount = dead_mount.DeadMount(where)
        except OSError as e:
            os.rmdir(where)
            self.skipTest(f'no FUSE: {e}')
        holder = None
        try:
            holder = subprocess.Popen(
                [sys.executable, '-c',
                 'import os, sys\n'
                 'os.open(sys.argv[1] + "/file", os.O_RDONLY)\n'
                 'os.chdir(sys.argv[1])\n'
                 'print("ready", flush=True)\nsys.stdin.read()', where],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            self.assertEqual(holder.stdout.readline(), b'ready\n')
            mount.die()
            for c in collectors():
                start = time.monotonic()
                found = rows('-p', str(holder.pid), f'--collector={c}',
                             '-d', 'fd,cwd,txt', timeout=60)
                self.assertLess(time.monotonic() - start, 20)
                by = {r.get('path'): r for r in found}
                self.assertEqual(by[where]['refused'],
                                 {'refused': 'ETIMEDOUT', 'call': 'stat'})
                file = by[where + '/file']
                self.assertEqual(file['fs'], 'fuse.dead')
                self.assertEqual(file['access'], 'r')
                # The kernel knows it without asking.
                if c == 'iter':
                    self.assertEqual(file['size'], 4096)
                else:
                    self.assertEqual(file['refused']['refused'], 'ETIMEDOUT')
                # The rest is as always.
                self.assertIn(os.path.realpath(sys.executable), by)
        finally:
            mount.close()
            if holder:
                holder.kill()
                holder.communicate()
            os.rmdir(where)


class Races(unittest.TestCase):
    def test_churn(self):
        """Descriptors and processes that come and go: nothing is invented."""
        script = '''
import os, random, sys, tempfile
d = sys.argv[1]
while True:
    pid = os.fork()
    if not pid:
        for i in range(5000):
            a = os.open(os.path.join(d, 'A'), os.O_RDWR | os.O_CREAT)
            r, w = os.pipe()
            os.close(a)
            b = os.open(os.path.join(d, 'BB'), os.O_RDONLY | os.O_CREAT)
            os.write(w, b'x')
            for x in (b, r, w):
                os.close(x)
        os._exit(0)
    os.waitpid(pid, 0)
'''
        with snapshot.Fixture(FIXTURE, ['dir']) as f:
            procs = [subprocess.Popen(
                [sys.executable, '-c', script, f.dir],
                start_new_session=True) for _ in range(2)]
            names = {f.path('A'): 'u', f.path('BB'): 'r', f.dir: 'r'}
            end = time.monotonic() + CHURN
            seen = 0
            try:
                # On a busy machine they may not have begun yet.
                while time.monotonic() < end or (
                        not seen and time.monotonic() < end + 60):
                    for c in collectors():
                        for r in rows('--collector=' + c, '-c', 'python3'):
                            path = r.get('path')
                            if path not in names or r['fd'] == 'cwd':
                                continue
                            seen += 1
                            if 'refused' in r:
                                continue
                            self.assertEqual(r['access'], names[path], r)
                            self.assertEqual(r['inode'],
                                             os.stat(path).st_ino, r)
            finally:
                for p in procs:
                    os.killpg(p.pid, signal.SIGKILL)
                    p.wait()
            self.assertGreater(seen, 0)


if __name__ == '__main__':
    RINGSIDE, FIXTURE = (os.path.abspath(a) for a in sys.argv[1:3])
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
