#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""files, sockets, ps and limits of nginx and PostgreSQL that have clients. They
listen at unix sockets, so there are no ports to choose.

Usage: test_servers.py RINGSIDE [unittest's arguments]
"""

import glob
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest

RINGSIDE = None
CLIENTS = 6
REQUESTS = 20
NGINX = '''
user root;
worker_processes 2;
daemon off;
pid {d}/pid;
error_log {d}/error;
events {{ worker_connections 64; }}
http {{
    access_log {d}/access;
    client_body_temp_path {d}/1;
    proxy_temp_path {d}/2;
    fastcgi_temp_path {d}/3;
    uwsgi_temp_path {d}/4;
    scgi_temp_path {d}/5;
    server {{
        listen unix:{d}/socket backlog=37;
        location / {{ return 200 "hello"; }}
    }}
}}
'''


def rows(*args):
    p = subprocess.run([RINGSIDE, *args, '--json'], stdin=subprocess.DEVNULL,
                       stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                       timeout=120)
    assert not p.stderr, p.stderr
    return json.loads(p.stdout)


def text(*args):
    return subprocess.run([RINGSIDE, *args], stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, text=True,
                          timeout=120).stdout


def until(condition, seconds=30):
    """Of what no descriptor tells when it is so far."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError('it did not come up')
        time.sleep(0.02)


def children(pid):
    with open(f'/proc/{pid}/task/{pid}/children') as f:
        return [int(w) for w in f.read().split()]


class Server(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix='ringside-server-')
        os.chmod(self.dir, 0o755)
        self.addCleanup(shutil.rmtree, self.dir, ignore_errors=True)

    def start(self, *argv, **kw):
        p = subprocess.Popen(argv, stdin=subprocess.DEVNULL,
                             stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL, **kw)

        def end():
            p.terminate()
            p.wait()
        self.addCleanup(end)
        return p.pid

    def limit(self, pid, name):
        return next(r for r in rows('limits', str(pid)) if r['name'] == name)


class Nginx(Server):
    def connect(self, path):
        s = socket.socket(socket.AF_UNIX)
        s.settimeout(60)
        s.connect(path)
        self.addCleanup(s.close)
        for _ in range(REQUESTS):
            s.sendall(b'GET / HTTP/1.1\r\nHost: x\r\n\r\n')
            got = b''
            while not got.endswith(b'hello'):
                got += s.recv(4096)
        return s

    @unittest.skipUnless(shutil.which('nginx') or
                         os.path.exists('/usr/sbin/nginx'), 'no nginx')
    @unittest.skipIf(os.geteuid(), 'its user is root')
    def test_nginx(self):
        conf = os.path.join(self.dir, 'conf')
        path = os.path.join(self.dir, 'socket')
        with open(conf, 'w') as f:
            f.write(NGINX.format(d=self.dir))
        master = self.start(shutil.which('nginx') or '/usr/sbin/nginx',
                            '-c', conf)
        until(lambda: len(children(master)) == 2 and os.path.exists(path))
        clients = [self.connect(path) for _ in range(CLIENTS)]
        workers = children(master)
        pids = ','.join(map(str, [master, *workers]))
        files = rows('files', '-p', pids, '-d', 'fd')
        ends = [r for r in files if any(p['pid'] == os.getpid()
                                        for p in r.get('peers', []))]
        self.assertEqual(len(ends), CLIENTS)
        self.assertEqual({p['fd'] for r in ends for p in r['peers']},
                         {s.fileno() for s in clients})
        # The one that listens is the master's, and the workers have it too.
        listening = [r for r in files if r.get('state') == 'LISTEN']
        self.assertEqual({r['pid'] for r in listening}, {master, *workers})
        self.assertEqual(len({r['inode'] for r in listening}), 1)
        epolls = [r for r in files if r['type']['name'] == 'epoll'
                  and r['pid'] in workers]
        self.assertTrue(epolls)
        for pid in workers:
            watched = {w['fd'] for r in epolls if r['pid'] == pid
                       for w in r['watches']}
            self.assertLessEqual({r['fd'] for r in ends if r['pid'] == pid},
                                 watched)
        self.check_sockets(path, {master, *workers})
        for pid in workers:
            page = text('ps', str(pid))
            self.assertIn('nginx: worker process', page)
            self.assertIn('epoll_wait(', page)
            self.assertEqual(self.limit(pid, 'open files')['used'],
                             len(os.listdir(f'/proc/{pid}/fd')))

    def check_sockets(self, path, owners):
        found = [r for r in rows('sockets', '-xlp')
                 if r['local'].get('path') == path]
        self.assertEqual(len(found), 1)
        self.assertEqual({o['pid'] for o in found[0]['owner']}, owners)
        self.assertIn('0 of 37', next(
            line for line in text('sockets', '-xl', '-o', 'local,accept')
            .splitlines() if path in line))


def postgres():
    found = glob.glob('/usr/lib/postgresql/*/bin/postgres')
    return os.path.dirname(sorted(found)[-1]) if found else None


class Postgres(Server):
    def session(self, program, statement):
        """One that has answered, and now does this."""
        p = subprocess.Popen([program, '-h', self.dir, '-qAtX', 'postgres'],
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                             user='nobody', cwd=self.dir, text=True)
        self.addCleanup(p.wait)
        self.addCleanup(p.stdout.close)
        self.addCleanup(p.terminate)
        p.stdin.write('select pg_backend_pid();\n')
        p.stdin.flush()
        pid = int(p.stdout.readline())
        p.stdin.write(statement)
        p.stdin.flush()
        self.addCleanup(p.stdin.close)
        return p.pid, pid

    @unittest.skipUnless(postgres(), 'no PostgreSQL')
    @unittest.skipIf(os.geteuid(), 'it is started as nobody')
    def test_postgres(self):
        bin, data = postgres(), os.path.join(self.dir, 'data')
        os.chown(self.dir, 65534, -1)
        subprocess.run([f'{bin}/initdb', '-D', data, '-A', 'trust', '-N',
                        '--locale=C'], user='nobody', cwd=self.dir, check=True,
                       stdout=subprocess.DEVNULL)
        main = self.start(f'{bin}/postgres', '-D', data, '-k', self.dir,
                          '-c', 'listen_addresses=', '-F', user='nobody',
                          cwd=self.dir)
        until(lambda: self.is_ready(os.path.join(data, 'postmaster.pid')))
        client, idle = self.session(f'{bin}/psql', '')
        _, holder = self.session(f'{bin}/psql', 'begin; lock table pg_enum;\n')
        waiting = self.session(f'{bin}/psql', 'begin; lock table pg_enum;\n')
        until(lambda: 'waiting' in self.title(waiting[1]) +
              self.title(holder))
        ends = [r for r in rows('files', '-p', str(idle), '-d', 'fd')
                if any(p['pid'] == client for p in r.get('peers', []))]
        self.assertEqual(len(ends), 1)
        self.assertEqual(ends[0]['state'], 'ESTABLISHED')
        name = next(r['local']['path'] for r in rows('sockets', '-xlp')
                    if r.get('owner') and r['owner'][0]['pid'] == main)
        self.assertTrue(name.startswith(self.dir + '/.s.PGSQL.'))
        tree = {r['pid']: r for r in rows('ps', '--tree')}
        for pid in idle, holder, waiting[1]:
            self.assertEqual(tree[pid]['ppid'], main)
        self.assertIn('waiting', tree[waiting[1]]['command'] +
                      tree[holder]['command'])
        self.assertIn('epoll_wait(', text('ps', str(idle)))
        self.assertEqual(self.limit(main, 'open files')['used'],
                         len(os.listdir(f'/proc/{main}/fd')))

    @staticmethod
    def is_ready(path):
        try:
            with open(path, encoding='ascii') as f:
                return 'ready' in f.read()
        except OSError:
            return False

    @staticmethod
    def title(pid):
        with open(f'/proc/{pid}/cmdline', 'rb') as f:
            return f.read().decode()


if __name__ == '__main__':
    RINGSIDE = os.path.abspath(sys.argv[1])
    unittest.main(argv=sys.argv[:1] + sys.argv[2:])
