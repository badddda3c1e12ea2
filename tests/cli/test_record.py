#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Messages, files, signals and exit statuses of `ringside record` and
`ringside replay`.

Usage: test_record.py RINGSIDE ENGINE [unittest's arguments]
"""

import difflib
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

RINGSIDE = None
ENGINE = None
TIMEOUT = 60
SKIPPED = 77


def run(command, *args, **kw):
    """Runs `ringside COMMAND ARGS`; returns the finished process."""
    return subprocess.run([RINGSIDE, command, *args],
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, timeout=TIMEOUT,
                          **kw)


def record(*args, **kw):
    return run('record', f'--engine={ENGINE}', *args, **kw)


def until(condition, what):
    """Waits for what another process is about to do."""
    end = time.monotonic() + TIMEOUT
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f'never: {what}')
        time.sleep(0.01)


class Background:
    """A `ringside record` in the background, ended at the latest with it."""

    def __init__(self, *args, **kw):
        kw.setdefault('stdin', subprocess.DEVNULL)
        kw.setdefault('stderr', subprocess.PIPE)
        self.proc = subprocess.Popen([RINGSIDE, 'record',
                                      f'--engine={ENGINE}', *args], **kw)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        if self.proc.poll() is None:
            self.proc.kill()
        for pipe in self.proc.stdin, self.proc.stdout, self.proc.stderr:
            if pipe:
                pipe.close()
        self.proc.wait(timeout=TIMEOUT)

    def end(self, sig=signal.SIGINT):
        """Ends it; returns its standard error."""
        self.proc.send_signal(sig)
        return self.wait()

    def wait(self):
        # Not communicate(), which would end the program's input.
        err = self.proc.stderr.read().decode()
        self.proc.wait(timeout=TIMEOUT)
        return err


class Echo(Background):
    """One of a program that copies lines from its input to its output."""

    def __init__(self, *args):
        super().__init__(*args, 'cat', stdin=subprocess.PIPE,
                         stdout=subprocess.PIPE)

    def echo(self, word):
        self.proc.stdin.write(word.encode() + b'\n')
        self.proc.stdin.flush()
        assert self.proc.stdout.readline() == word.encode() + b'\n'


class Target:
    """A process that copies lines, to be attached to."""

    def __init__(self):
        self.proc = subprocess.Popen(['cat'], stdin=subprocess.PIPE,
                                     stdout=subprocess.PIPE, text=True)

    def __enter__(self):
        self.echo('ready')
        return self

    def __exit__(self, *exc):
        self.proc.kill()
        self.proc.stdin.close()
        self.proc.stdout.close()
        self.proc.wait(timeout=TIMEOUT)

    @property
    def pid(self):
        return self.proc.pid

    def echo(self, word):
        self.proc.stdin.write(word + '\n')
        self.proc.stdin.flush()
        assert self.proc.stdout.readline() == word + '\n'

    def is_traced(self, file):
        if ENGINE != 'ptrace':
            # The file has its name once the engine sees the target.
            return os.path.exists(file)
        with open(f'/proc/{self.pid}/status') as f:
            return re.search(r'TracerPid:\s*(\d+)', f.read())[1] != '0'


class InDirectory(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.TemporaryDirectory()
        self.addCleanup(self.dir.cleanup)
        self.file = os.path.join(self.dir.name, 'x.trace')

    def names(self):
        return sorted(os.listdir(self.dir.name))

    def path(self, name):
        return os.path.join(self.dir.name, name)

    def replay(self, *args, file=None, status=0):
        p = run('replay', *args, file or self.file)
        self.assertEqual(p.returncode, status, p.stderr)
        return p.stdout


class Messages(InDirectory):
    # What is asked, and what the one line of the message has.
    BAD = [
        ('record', [], 'must have PROG [ARGS], -p PID, -a, --cgroup'),
        ('record', ['-y', 'true'], "'ringside record' has no option '-y': it "
         "is one of 'ringside trace' and 'ringside replay'"),
        ('record', ['--json', 'true'], "has no option '--json'"),
        ('record', ['--from', '1s', 'true'], "it is one of 'ringside replay'"),
        ('record', ['--ratate=1M', 'true'], "did you mean '--rotate'?"),
        ('record', ['--rotate=1M', '--last=1s', 'true'],
         'exclude each other'),
        ('record', ['--rotate=big', 'true'], "invalid size of files 'big'"),
        ('record', ['--rotate=1', 'true'], '--rotate: at least 16K'),
        ('record', ['--last=soon', 'true'], "invalid window 'soon'"),
        ('record', ['--last=5m', 'true'], 'minutes are min'),
        ('record', ['--when=ret', 'true'], '--when goes with --last only'),
        ('record', ['--last=1s', '--when=rat == 1', 'true'],
         "--when: 'rat' at character 1: no such field (did you mean 'ret'?)"),
        ('record', ['--keep=3', 'true'], '--keep goes with --rotate'),
        ('record', ['--level=x', 'true'], "invalid level 'x'"),
        ('record', ['-o', '|cat', 'true'], 'not into a command'),
        ('record', ['-o', '-', 'true'], 'the output of PROG goes there'),
        ('record', ['--last=1s', '-o', '/dev/null', 'true'],
         "'/dev/null' is no regular file"),
        ('record', ['--rotate=1M', '-o', '/', 'true'],
         "'/' is no regular file"),
        ('record', ['--engine=ptrace', '-a'], '--system-wide needs the eBPF '
         'engine: ptrace sees only'),
        ('record', ['--cgroup=/no/such', 'true'], "no cgroup '/no/such'"),
        ('record', ['--uid=no-such-user', 'true'], "no user 'no-such-user'"),
        ('trace', ['--engine=ptrace', '--comm=x'], '--comm needs the eBPF'),
        ('trace', ['--level=3', 'true'], "it is one of 'ringside record'"),
        ('replay', ['a', 'b'], "one FILE, not 'a' and 'b'"),
        ('replay', ['-p', '1'], "has no option '-p'"),
        ('replay', ['--from=9s', '--to=1s', 'x'], '--to is before --from'),
        ('replay', ['/nonexistent/x'], '/nonexistent/x'),
        ('replay', ['/etc/passwd'], '/etc/passwd'),
    ]

    def test_bad(self):
        for command, args, message in self.BAD:
            with self.subTest(command=command, args=args):
                p = run(command, *args, cwd=self.dir.name)
                own = [line for line in p.stderr.splitlines()
                       if line.startswith('ringside: ')]
                self.assertEqual(p.returncode, 1, p.stderr)
                self.assertEqual(len(own), 1, p.stderr)
                self.assertIn(message, own[0])
                self.assertEqual(p.stdout, '')
                self.assertEqual(self.names(), [])

    def test_names_of_files(self):
        for path, message in (
                ('/nonexistent/x', 'No such file or directory'),
                (self.dir.name, 'Is a directory')):
            p = record('-o', path, 'true')
            self.assertEqual(p.returncode, 1)
            self.assertIn(f"cannot write '{path}': {message}", p.stderr)
            self.assertNotIn('recorded', p.stderr)

    def test_what_is_no_recording_stays(self):
        with open(self.file, 'w') as f:
            f.write('int main(void) { return 0; }\n')
        for more in [], ['--last=1s'], ['--rotate=1M']:
            p = record('-o', self.file, *more, 'true')
            self.assertEqual(p.returncode, 1)
            self.assertIn('is no recording: not overwritten', p.stderr)
        with open(self.file) as f:
            self.assertIn('int main', f.read())
        self.assertEqual(self.names(), ['x.trace'])

    def test_program_not_found(self):
        p = record('-o', self.file, '/nonexistent/program')
        self.assertEqual(p.returncode, 1)
        self.assertIn('/nonexistent/program', p.stderr)
        self.assertEqual(self.names(), [])

    def test_effectless(self):
        p = run('record', '--engine=ptrace', '-o', self.file, '--lossless',
                'true')
        self.assertIn('--lossless has no effect on the ptrace engine',
                      p.stderr)
        self.assertEqual(p.returncode, 0)


class File(InDirectory):
    def test_default_name_and_old(self):
        for n in range(3):
            p = record('sh', '-c', f'exit {n}', cwd=self.dir.name)
            self.assertEqual(p.returncode, n, p.stderr)
        self.assertEqual(self.names(), ['ringside.trace',
                                        'ringside.trace.old'])
        p = run('replay', cwd=self.dir.name)
        self.assertIn('exit_group(2)', p.stdout)
        p = run('replay', 'ringside.trace.old', cwd=self.dir.name)
        self.assertIn('exit_group(1)', p.stdout)

    def test_for_the_owner_only(self):
        record('-o', self.file, 'true')
        self.assertEqual(os.stat(self.file).st_mode & 0o777, 0o600)

    def test_account(self):
        p = record('-o', self.file, 'true')
        self.assertRegex(p.stderr, r'^recorded [\d,]+ events of 1 thread in '
                         r'[\d.]+ m?s to \S+/x.trace \([\d.]+ \w+, [\d.]+ '
                         r'bytes/event\)\n$')
        p = record('-q', '-o', self.file, 'true')
        self.assertEqual(p.stderr, '')

    def test_the_programs_end_is_ours(self):
        for script, status in (('exit 7', 7), ('kill -TERM $$', -15)):
            p = record('-q', '-o', self.file, 'sh', '-c', script)
            self.assertEqual(p.returncode, status, p.stderr)
            self.assertRegex(self.replay(), r'\+\+\+ (exited with 7|killed by '
                                            r'SIGTERM) \+\+\+')

    def test_special_files(self):
        p = record('-o', '/dev/null', 'true')
        self.assertEqual(p.returncode, 0, p.stderr)
        self.assertFalse(os.path.islink('/dev/null'))

    def test_into_a_pipe(self):
        with Target() as t:
            with Background('-o', '-', '-p', str(t.pid),
                            stdout=subprocess.PIPE) as b:
                head = b.proc.stdout.read(8)
                t.echo('seen')
                b.proc.send_signal(signal.SIGINT)
                rest = b.proc.stdout.read()
                self.assertEqual(b.proc.wait(timeout=TIMEOUT), 0)
        with open(self.file, 'wb') as f:
            f.write(head + rest)
        self.assertIn('"seen\\n"', self.replay())

    def test_syscall_limit(self):
        p = record('-o', self.file, '--syscall-limit=5', 'true')
        self.assertEqual(p.returncode, 0, p.stderr)
        calls = [line for line in self.replay('-qqq').splitlines()
                 if '(' in line]
        self.assertEqual(len(calls), 5, calls)

    def test_same_text(self):
        """replay shows what trace would have, from one and the same run."""
        text = self.path('text')
        # One process: the order among several is a matter of time.
        script = ('trap : USR1; read x < /etc/hostname; kill -USR1 $$; '
                  '[ -e /nonexistent ]; exit 3')
        p = run('trace', f'--engine={ENGINE}', '-f', '--complete', '-o', text,
                'sh', '-c', script)
        self.assertEqual(p.returncode, 3, p.stderr)
        p = record('-q', '-o', self.file, 'sh', '-c', script)
        self.assertEqual(p.returncode, 3, p.stderr)
        self.replay('--complete', '-o', text + '2')
        with open(text) as a, open(text + '2') as b:
            a, b = (self.normal(f.read()).splitlines() for f in (a, b))
        self.assertEqual('\n'.join(difflib.unified_diff(a, b, n=0)), '')

    @staticmethod
    def normal(text):
        """Without what differs from run to run."""
        pids = []

        def pid(m):
            if m[0] not in pids:
                pids.append(m[0])
            return f'PID{pids.index(m[0])}'

        for leader in re.findall(r'^\d+', text, re.M):
            if leader not in pids:
                pids.append(leader)
        text = re.sub('|'.join(rf'\b{p}\b' for p in pids), pid, text)
        # columns: a pid may have a digit more than the other run's
        text = re.sub(r'(?m)^(PID\d+) +', r'\1 ', text)
        text = re.sub(r'\) +=', ') =', text)
        # exec'd names of the environment's size, addresses, random bytes
        text = re.sub(r'0x[0-9a-f]{5,}', 'ADDR', text)
        text = re.sub(r'getrandom\(.*', 'getrandom', text)
        text = re.sub(r'getppid\(\) +=.*', 'getppid', text)
        text = re.sub(r'"[^"]*"/\* \d+ vars \*/', 'VARS', text)
        text = re.sub(r'st_atime.*?\}', '}', text)
        text = re.sub(r'si_[us]time=\d+', '', text)
        return text

    def test_sinks(self):
        record('-q', '-o', self.file, 'sh', '-c', 'cat /nonexistent; true')
        self.assertIn('"openat"', self.replay('--json'))
        self.assertRegex(self.replay('-c'), r'(?m)^\s+[\d.]+.*\bopenat$')
        self.assertIn('ENOENT', self.replay('-Z', '-e', 'trace=openat'))
        self.assertNotIn('read(', self.replay('-Z', '-e', 'trace=openat'))
        self.assertIn('cat', self.replay('--tree'))
        out = self.path('per')
        self.replay('-ff', '-o', out)
        self.assertEqual(len([n for n in self.names()
                              if n.startswith('per.')]), 2)

    def test_output_goes_away(self):
        record('-q', '-o', self.file, 'sh', '-c', 'cat /etc/passwd; true')
        r, w = os.pipe()
        os.close(r)
        p = subprocess.run([RINGSIDE, 'replay', self.file], stdout=w,
                           stderr=subprocess.PIPE, timeout=TIMEOUT)
        os.close(w)
        # As of any other program before `| head`: no word.
        self.assertEqual(p.returncode, -signal.SIGPIPE)
        self.assertEqual(p.stderr, b'')


class Signals(InDirectory):
    def test_attached_ends_with_0_and_the_target_goes_on(self):
        for sig in signal.SIGINT, signal.SIGTERM, signal.SIGHUP:
            if os.path.exists(self.file):
                os.unlink(self.file)
            with Target() as t, Background('-o', self.file, '-p',
                                           str(t.pid)) as b:
                until(lambda: t.is_traced(self.file), 'attached')
                t.echo('seen')
                err = b.end(sig)
                self.assertEqual(b.proc.returncode, 0, err)
                self.assertRegex(err, 'recorded .* events')
                t.echo('goes on')
            self.assertIn('seen', self.replay())

    def test_a_started_program_gets_the_signal(self):
        with Echo('-o', self.file) as b:
            b.echo('x')
            err = b.end(signal.SIGTERM)
            self.assertEqual(b.proc.returncode, -signal.SIGTERM, err)
            self.assertRegex(err, 'recorded .* events')
            # The program has ended too.
            self.assertEqual(b.proc.stdout.read(), b'')
        text = self.replay()
        self.assertIn('"x\\n"', text)
        # ptrace lets it go rather than look on.
        self.assertRegex(text, 'killed by SIGTERM' if ENGINE == 'ebpf' else
                         r'Process \d+ detached')


class Rotation(InDirectory):
    SCRIPT = 'for i in 1 2 3 4 5 6 7 8 9 10; do cat /etc/hostname; done'

    def rotate(self, *more):
        p = record('--rotate=16K', *more, '-o', self.file, 'sh', '-c',
                   self.SCRIPT)
        self.assertEqual(p.returncode, 0, p.stderr)
        return p.stderr

    def numbered(self):
        return [n for n in self.names() if re.search(r'\.\d{6}$', n)]

    def test_each_file_stands_alone(self):
        err = self.rotate()
        names = self.numbered()
        self.assertGreater(len(names), 2)
        self.assertEqual(names[0], 'x.trace.000001')
        self.assertEqual(names[-1], f'x.trace.{len(names):06}')
        self.assertIn(f'{names[0]} ... {self.path(names[-1])}', err)
        # FILE is the newest.
        self.assertEqual(os.readlink(self.file), names[-1])
        self.assertIn('+++ exited with 0 +++', self.replay())
        texts = [self.replay('-Y', '-y', file=self.path(n)) for n in names]
        self.assertEqual(sum(t.count('execve(') for t in texts), 11)
        # Descriptors that an earlier file was told of have names in all.
        for name, text in zip(names, texts):
            for line in text.splitlines():
                m = re.search(r'\b(write|read|close)\((\d+)([<,) ])', line)
                if m and not line.rstrip().endswith('(Bad file descriptor)'):
                    self.assertEqual(m[3], '<', f'{name}: {line}')

    def test_keep(self):
        self.rotate('--keep=2')
        names = self.numbered()
        self.assertEqual(len(names), 2)
        # Numbers go on, and what was before goes, too.
        self.rotate('--keep=3')
        self.assertEqual(len(self.numbered()), 3)
        self.assertGreater(self.numbered()[0], names[-1])
        self.assertEqual(os.readlink(self.file), self.numbered()[-1])

    def test_a_file_of_that_name(self):
        record('-q', '-o', self.file, 'true')
        self.rotate()
        self.assertTrue(os.path.islink(self.file))
        self.assertIn('exited with 0', self.replay(file=self.file + '.old'))


class Flight(InDirectory):
    def finish(self, b):
        """The program ends at the end of its input."""
        b.proc.stdin.close()
        b.proc.stdin = None
        err = b.wait()
        self.assertEqual(b.proc.returncode, 0, err)
        return err

    def test_upon_sigusr1(self):
        with Echo('--last=1h', '-o', self.file) as b:
            b.echo('first')
            self.assertEqual(self.names(), [])
            b.proc.send_signal(signal.SIGUSR1)
            until(lambda: os.path.exists(self.file), 'written')
            self.assertIn('"first\\n"', self.replay())
            b.echo('second')
            b.proc.send_signal(signal.SIGUSR1)
            until(lambda: 'x.trace.000002' in self.names(), 'written again')
            until(lambda: os.readlink(self.file) == 'x.trace.000002', 'link')
            self.assertIn('"second\\n"', self.replay())
            self.assertNotIn('"second\\n"',
                             self.replay(file=self.path('x.trace.000001')))
            b.echo('third')
            err = self.finish(b)
            self.assertIn("wrote '" + self.path('x.trace.000003'), err)
        self.assertIn('"third\\n"', self.replay())
        self.assertEqual(self.names(), ['x.trace'] + [
            f'x.trace.00000{i}' for i in (1, 2, 3)])

    def test_upon_a_crash(self):
        p = record('--last=1h', '-o', self.file, 'sh', '-c',
                   f'sh -c "kill -SEGV \\$\\$"; '
                   f'while [ ! -e {self.file} ]; do sleep 0.02; done; exit 4')
        self.assertEqual(p.returncode, 4, p.stderr)
        self.assertIn('killed by SIGSEGV',
                      self.replay(file=self.path('x.trace.000001')))
        self.assertIn('exited with 4', self.replay())

    def test_upon_a_condition(self):
        with Echo('--last=1h', '--when', 'syscall == write && ret == 5',
                  '-o', self.file) as b:
            b.echo('no')
            b.echo('yes!')
            until(lambda: os.path.exists(self.file), 'written')
            self.assertIn('"yes!\\n"', self.replay())
            # Not twice within the window.
            b.echo('yes!')
            b.echo('last')
            err = self.finish(b)
            self.assertEqual(err.count('wrote '), 2, err)
        self.assertIn('"last\\n"', self.replay())

    def test_once_in_a_window(self):
        """Whatever happens in between waits, and is not forgotten."""
        with Echo('--last=2s', '--when', 'syscall == write && ret == 5',
                  '-o', self.file) as b:
            b.echo('yes1')
            until(lambda: os.path.exists(self.file), 'written')
            b.echo('yes2')
            until(lambda: 'x.trace.000002' in self.names(), 'written again')
            self.assertIn('"yes2\\n"', self.replay(
                file=self.path('x.trace.000002')))
            self.finish(b)

    def test_only_the_newest(self):
        """By size: what is old is gone, but what it said is still known."""
        script = ('exec 7</etc/hostname; for i in $(seq 3000); do '
                  'read x <&7; echo $(($i * 7919)) > /dev/null; done')
        p = record('--last=256K', '-s', '512', '-o', self.file, 'bash', '-c',
                   script)
        self.assertEqual(p.returncode, 0, p.stderr)
        text = self.replay('-y')
        self.assertLess(os.path.getsize(self.file), 600 << 10)
        self.assertIn('exited with 0', text)
        self.assertIn(f'"{3000 * 7919}\\n"', text)
        for line in text.splitlines():
            if 'read(0' in line:
                self.assertIn('read(0</etc/hostname>', line)

    def test_keep(self):
        with Echo('--last=1h', '--keep=2', '-o', self.file) as b:
            for n in range(1, 5):
                b.echo('x')
                b.proc.send_signal(signal.SIGUSR1)
                until(lambda: f'x.trace.{n:06}' in self.names(), 'written')
            b.echo('x')
            self.finish(b)
        self.assertEqual(self.names(), ['x.trace', 'x.trace.000004',
                                        'x.trace.000005'])


class Follow(InDirectory):
    def test_while_it_is_written(self):
        with Echo('-o', self.file) as b:
            b.echo('first')
            until(lambda: os.path.exists(self.file), 'recording')
            p = subprocess.Popen([RINGSIDE, 'replay', '--follow', self.file],
                                 stdout=subprocess.PIPE, text=True)
            try:
                self.see(p, '"first\\n"')
                # Nothing more happens, and yet it comes.
                b.echo('second')
                self.see(p, '"second\\n"')
                b.proc.stdin.close()
                b.proc.stdin = None
                b.wait()
                self.see(p, '+++ exited with 0 +++')
                self.assertEqual(p.wait(timeout=TIMEOUT), 0)
            finally:
                if p.poll() is None:
                    p.kill()
                p.stdout.close()
                p.wait(timeout=TIMEOUT)

    def see(self, p, what):
        for line in p.stdout:
            if what in line:
                return
        self.fail(f'{what} is not shown')


class Losses(InDirectory):
    @unittest.skipUnless(sys.argv[2:3] == ['ebpf'], 'ptrace loses nothing')
    def test_counted_told_and_in_the_status(self):
        storm = ['dd', 'if=/dev/zero', 'of=/dev/null', 'bs=1',
                 'count=300000', 'status=none']
        line = (r'ringside: ([\d,]+) events? lost \(([\d,]+) calls?.*; see '
                r'--buffer, --lossless\n')
        p = record('--buffer=64K', '-o', self.file, *storm)
        self.assertEqual(p.returncode, 3, p.stderr)
        self.assertRegex(p.stderr, line)
        lost = int(re.search(line, p.stderr)[1].replace(',', ''))
        p = run('replay', '-c', '-U', 'calls,name', self.file)
        self.assertEqual(p.returncode, 3, p.stderr)
        self.assertIn(f'{lost:,} events lost', p.stderr)
        calls = sum(int(n) for n in re.findall(r'(?m)^ *(\d+) (?:read|write)$',
                                               p.stdout))
        # Others than these were made by the loader, before.
        self.assertAlmostEqual(lost + calls, 600000, delta=200)
        p = run('trace', '--engine=ebpf', '--buffer=64K', '-o',
                self.path('text'), *storm)
        self.assertEqual(p.returncode, 3, p.stderr)
        self.assertRegex(p.stderr, line)

    def test_nothing_lost(self):
        p = record('-o', self.file, 'true')
        self.assertNotIn('lost', p.stderr)


class Selection(InDirectory):
    """Of all processes: only eBPF can."""

    def lines(self, *selection):
        with Target() as t:
            with Background('-o', self.file, *[s.format(pid=t.pid)
                                               for s in selection]) as b:
                until(lambda: os.path.exists(self.file), 'recording')
                t.echo('from without')
                err = b.end()
                self.assertIn(b.proc.returncode, (0, 3), err)
        p = run('replay', self.file, '-e', 'trace=write', '--always-show-pid')
        os.unlink(self.file)
        return [line for line in p.stdout.splitlines()
                if line.startswith(str(t.pid))]

    @unittest.skipUnless(sys.argv[2:3] == ['ebpf'], 'only eBPF can')
    def test_selection(self):
        for more in (['-a'], ['--comm=cat'], ['--comm=dog', '--comm=cat'],
                     ['--uid', str(os.getuid())], ['--pidns={pid}'],
                     ['-a', '--comm=cat']):
            with self.subTest(more=more):
                lines = self.lines(*more)
                self.assertTrue(any('from without' in line
                                    for line in lines), lines)
        for more in (['--comm=dog'], ['--uid=4242']):
            with self.subTest(more=more):
                self.assertEqual(self.lines(*more), [])


class Progress(InDirectory):
    def test_on_a_terminal(self):
        with Target() as t:
            master, slave = pty.openpty()
            # Of a session of its own, in front of its terminal.
            p = subprocess.Popen(
                [sys.executable, '-c',
                 'import fcntl, os, sys, termios\n'
                 'os.setsid()\n'
                 'fcntl.ioctl(2, termios.TIOCSCTTY, 0)\n'
                 'os.execv(sys.argv[1], sys.argv[1:])\n',
                 RINGSIDE, 'record', f'--engine={ENGINE}', '-o', self.file,
                 '-p', str(t.pid)], stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, stderr=slave)
            os.close(slave)
            try:
                until(lambda: t.is_traced(self.file), 'attached')
                seen = b''
                while seen.count(b'\r') < 3:
                    t.echo('x')
                    if select.select([master], [], [], 0.02)[0]:
                        seen += os.read(master, 4096)
                self.assertRegex(
                    seen.decode(), r'\r\x1b\[K[\d,]+ events  [\d,]+/s  '
                    r'[\d.]+ \w+/s  lost 0  [\d.]+ \w+')
                p.send_signal(signal.SIGINT)
                p.wait(timeout=TIMEOUT)
                self.assertEqual(p.returncode, 0)
                while b'recorded' not in seen:
                    seen += os.read(master, 4096)
                self.assertRegex(seen.decode(), r'\r\x1b\[Krecorded ')
            finally:
                if p.poll() is None:
                    p.kill()
                p.wait(timeout=TIMEOUT)
                os.close(master)


class FullDisk(InDirectory):
    @unittest.skipUnless(os.geteuid() == 0 and shutil.which('unshare'),
                         'only root can mount a small disk')
    def test_full(self):
        """In a mount namespace of its own; the target finishes its work."""
        script = r'''
            mount -t tmpfs -o size=256k none "$1" || exit 77
            "$2" record --engine=$4 -s 4096 -o "$1/x.trace" \
                sh -c 'i=0; while [ $i -lt 5000 ]; do
                    read x < /etc/passwd; echo $i$RANDOM; i=$((i + 1));
                done > /dev/null; echo done > "$0"' "$3"
            echo "status $?"
            # It goes on after the recording has ended.
            while [ ! -s "$3" ]; do sleep 0.05; done
            cat "$3"
            "$2" replay "$1/x.trace" > "$3.text"
            echo "replay $?"
        '''
        mount = self.path('mnt')
        os.mkdir(mount)
        done = self.path('done')
        p = subprocess.run(['unshare', '-m', 'sh', '-c', script, 'sh', mount,
                            RINGSIDE, done, ENGINE], stdout=subprocess.PIPE,
                           stderr=subprocess.PIPE, text=True, timeout=TIMEOUT)
        if p.returncode == 77:
            self.skipTest('cannot mount a tmpfs')
        self.assertIn('No space left on device', p.stderr)
        self.assertIn('it has what was recorded until then', p.stderr)
        words = p.stdout.split()
        self.assertEqual(words[:4], ['status', '1', 'done', 'replay'],
                         p.stderr)
        # 3: the disk had no room for the end of the file, and it is said.
        self.assertIn(words[4], ('0', '3'), p.stderr)
        if words[4] == '3':
            self.assertIn('the end of it is missing', p.stderr)
        with open(done + '.text') as f:
            self.assertIn('read(0, "r", 1)', f.read(100000))

    @unittest.skipIf(os.environ.get("RINGSIDE_COVERAGE"),
                     "gcov writes files of its own at the end")
    def test_limit_of_a_file(self):
        """SIGXFSZ would end a program that does not know of it."""
        p = subprocess.run(['sh', '-c', 'ulimit -f 8; exec "$@"', 'sh',
                            RINGSIDE, 'record', f'--engine={ENGINE}', '-s',
                            '4096', '-o', self.file, 'sh', '-c',
                            'for i in 1 2 3 4 5 6 7 8 9 10; do '
                            'cat /bin/sh > /dev/null; done'],
                           stderr=subprocess.PIPE, text=True, timeout=TIMEOUT)
        self.assertEqual(p.returncode, 1, p.stderr)
        self.assertIn('File too large', p.stderr)
        self.replay()


if __name__ == '__main__':
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    RINGSIDE = os.path.abspath(sys.argv.pop(1))
    ENGINE = sys.argv.pop(1)
    if ENGINE == 'ebpf':
        probe = run('record', '--engine=ebpf', '-q', '-o', '/dev/null', 'true')
        if probe.returncode:
            print(f'skipped: {probe.stderr}')
            sys.exit(SKIPPED)
    unittest.main()
