#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Tampering with calls, and filters by seccomp.

Usage: test_inject.py RINGSIDE DIRECTORY-OF-PROGRAMS [unittest's arguments]
"""

import fnmatch
import json
import os
import re
import resource
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

RINGSIDE = None
PROGRAMS = None
TIMEOUT = 60
TOP = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))
EIO, ENOSYS = 5, 38


def program(name):
    return os.path.join(PROGRAMS, 'inject_' + name)


def run(*args, command='trace', **kw):
    """Runs ringside; the trace is in .trace, without what is not of it."""
    with tempfile.TemporaryDirectory() as d:
        out = os.path.join(d, 'out')
        words = [RINGSIDE, command, '-o', out]
        p = subprocess.run(words + list(args), stdin=subprocess.DEVNULL,
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                           text=True, timeout=TIMEOUT, **kw)
        p.trace = ''
        if os.path.exists(out) and command != 'record':
            with open(out) as f:
                p.trace = f.read()
    return p


def calls(*args, options=(), **kw):
    """Traces the test's own program."""
    return run('--engine=ptrace', *options, program('calls'), *args, **kw)


def results(p):
    """What the program says of its calls: name -> list of errnos."""
    return {line.split(':')[0]: [int(w) for w in line.split(':')[1].split()]
            for line in p.stdout.splitlines()}


def loop(spec, n=8, options=()):
    p = calls('loop', str(n), options=['-e', 'trace=chdir', '-e', spec,
                                       *options])
    assert p.returncode == 0, p.stderr
    return results(p)['loop']


class Actions(unittest.TestCase):
    def one(self, spec, line, said=None):
        name = re.search(r'=(\w+)', spec).group(1)
        p = calls('result', options=['-e', f'trace={name}', '-e', spec])
        self.assertRegex(p.trace, line)
        if said is not None:
            self.assertIn(said, p.stdout)
        return p

    def test_error(self):
        self.one('inject=chdir:error=ENOSPC',
                 r'chdir\("/"\) += -1 ENOSPC \(No space left on device\) '
                 r'\(INJECTED\)\n', 'chdir("/") -1 28\n')

    def test_error_by_number(self):
        self.one('inject=chdir:error=4095',
                 r'chdir\("/"\) += -1 \(errno 4095\) \(INJECTED\)\n|'
                 r'chdir\("/"\) += -1 E\?\?\? .*\(INJECTED\)\n',
                 'chdir("/") -1 4095\n')

    def test_fault_is_enosys(self):
        self.one('fault=close:when=3+', r'close\(99\) += -1 ENOSYS .* \(INJECTED\)\n',
                 'close(99) -1 38\n')

    def test_retval(self):
        self.one('inject=chdir:retval=0x2a',
                 r'chdir\("/"\) += 42 \(INJECTED\)\n', 'chdir("/") 42 0\n')

    def test_retval_that_looks_like_an_error(self):
        p = self.one('inject=chdir:retval=-5',
                     r'chdir\("/"\) += 18446744073709551611 \(INJECTED\)\n',
                     'chdir("/") -1 5\n')
        self.assertIn('Inadvertent injection of error 5 is possible for '
                      'retval=18446744073709551611\n', p.stderr)

    def test_what_is_not_opened_is_no_descriptor(self):
        p = calls('result', options=['-y', '-e', 'trace=openat', '-e',
                                     'inject=openat:retval=99:when=3+'])
        self.assertRegex(p.trace, r'"/dev/null", .*\) = 99 \(INJECTED\)\n')

    def test_what_is_not_closed_stays(self):
        # The loader closes what it has read, and does not look at the result.
        p = calls('result', options=['-y', '-e', 'trace=close,openat', '-e',
                                     'inject=close:retval=0:when=1'])
        self.assertRegex(p.trace, r'close\(3<.*>\) += 0 \(INJECTED\)\n')
        self.assertRegex(p.trace, r'"/dev/null", .*\) = 4</dev/null>\n')

    def test_a_call_that_never_fails_does(self):
        self.one('inject=geteuid:error=EPERM',
                 r'geteuid\(\) += -1 EPERM .* \(INJECTED\)\n',
                 'syscall(SYS_geteuid) -1 1\n')

    def test_another_call_in_its_place(self):
        p = self.one('inject=chdir:syscall=gettid:retval=7',
                     r'chdir\("/"\) += 7 \(INJECTED\)\n', 'chdir("/") 7 0\n')
        p = self.one('inject=chdir:syscall=gettid:error=EXDEV',
                     r'chdir\("/"\) += -1 EXDEV .* \(INJECTED\)\n',
                     'chdir("/") -1 18\n')
        p = self.one('fault=chdir:syscall=gettid',
                     r'chdir\("/"\) += -1 ENOSYS .* \(INJECTED\)\n',
                     'chdir("/") -1 38\n')
        # Alone with a signal it has no effect, as in strace.
        p = self.one('inject=chdir:syscall=gettid:signal=WINCH',
                     r'chdir\("/"\) += 0\n--- SIGWINCH', 'chdir("/") 0 0\n')
        self.assertNotIn('INJECTED', p.trace)

    def test_signal(self):
        p = self.one('inject=chdir:signal=SIGWINCH',
                     r'chdir\("/"\) += 0\n'
                     r'--- SIGWINCH \{si_signo=SIGWINCH, si_code=SI_KERNEL\}')
        self.assertEqual(p.returncode, 0)
        p = self.one('inject=chdir:signal=term:error=EIO',
                     r'chdir\("/"\) += -1 EIO .* \(INJECTED\)\n'
                     r'--- SIGTERM \{.*\n\+\+\+ killed by SIGTERM')
        self.assertEqual(p.returncode, -signal.SIGTERM)

    def test_signal_ends_a_call_that_waits(self):
        p = run('--engine=ptrace', '-e', 'trace=/nanosleep$', '-e',
                'inject=/nanosleep$:signal=TERM', 'sleep', '100')
        self.assertIn('killed by SIGTERM', p.trace)

    def test_poke(self):
        self.one('inject=chdir:poke_enter=@arg1=2f6e6f7300',
                 r'chdir\("/nos"\) += -1 ENOENT .* \(INJECTED: args\)\n',
                 'chdir("/") -1 2\n')
        self.one('inject=read:poke_exit=@arg2=61667465:retval=4:when=2+',
                 r'read\(0, "afte", 7\) += 4 \(INJECTED: args, retval\)\n',
                 'read(0, buf, 7) 4 0\nafte')

    def test_poke_several(self):
        p = calls('result', options=[
            '-e', 'trace=read', '-e',
            'inject=read:when=2+:poke_enter=@arg2=4141:poke_exit=@arg2=42'])
        self.assertIn('read(0, buf, 7) 0 0\nBAfore!', p.stdout)

    def test_poke_that_can_not_be(self):
        p = self.one('inject=chdir:poke_enter=@arg2=41',
                     r'chdir\("/"\) += 0\n')
        self.assertRegex(p.stderr, r'Failed to tamper with process \d+: '
                         r'requested to tamper with argument #2, but system '
                         r"call 'chdir' has only 1 arguments\n")
        p = self.one('inject=close:poke_enter=@arg1=41', r'close\(99\) += -1')
        self.assertRegex(p.stderr, r"Failed to tamper with process \d+: "
                         r"couldn't poke\n")
        self.assertNotIn('INJECTED', p.trace)

    def test_delays(self):
        for word in 'delay_enter', 'delay_exit':
            for value in '200000', '200ms', '.2s', '2e5', '+2e8ns':
                began = time.monotonic()
                self.one(f'inject=chdir:{word}={value}',
                         r'chdir\("/"\) += 0 \(DELAYED\)')
                self.assertGreater(time.monotonic() - began, 0.2)

    def test_delay_is_in_the_time_of_the_call(self):
        # As in strace: what is before the call is, what is after is not.
        for word, least, most in (('delay_enter', 2, 60), ('delay_exit', 0, 2)):
            p = calls('result', options=['-T', '-e', 'trace=chdir', '-e',
                                         f'inject=chdir:{word}=2s'])
            took = float(re.search(r'\(DELAYED\) <([0-9.]+)>', p.trace)[1])
            self.assertGreaterEqual(took, least)
            self.assertLess(took, most)

    def test_others_go_on_during_a_delay(self):
        # Eight threads, each held twice for 0.5 s: 8 s one after another.
        began = time.monotonic()
        p = calls('threads', '8', '2', options=[
            '-f', '-e', 'trace=chdir', '-e',
            'inject=chdir:delay_enter=500ms:error=EIO'])
        self.assertLess(time.monotonic() - began, 8)
        self.assertEqual(list(results(p).values()), [[EIO, EIO]] * 8)
        self.assertEqual(p.trace.count('(INJECTED) (DELAYED)'), 16)

    def test_killed_during_a_delay(self):
        p = run('--engine=ptrace', '-f', '-e', 'trace=chdir', '-e',
                'inject=chdir:delay_enter=100s:when=1', 'sh', '-c',
                f'{program("calls")} loop 1 & sleep 0.2; kill -9 $!; wait $!; '
                'exit 3')
        self.assertEqual(p.returncode, 3, p.stderr)
        self.assertIn('killed by SIGKILL', p.trace)

    def test_i386(self):
        if not os.path.exists(program('i386')):
            self.skipTest('no programs of 32 bits here')
        p = run('--engine=ptrace', '-e', 'inject=chdir:error=ENOSPC', '-e',
                'inject=read:retval=0x100000007', '-e',
                'inject=socket:error=EMFILE', '-e',
                'inject=/^geteuid:retval=0xfffffffe', '-e',
                'inject=getpid:delay_enter=1', program('i386'))
        self.assertEqual(p.returncode, 5, p.trace)
        self.assertEqual(p.trace.count('(INJECTED)'), 4, p.trace)
        self.assertRegex(p.trace, r'socket\(AF_UNIX, .*EMFILE .*\(INJECTED')

    def test_execve_and_clone(self):
        p = run('--engine=ptrace', '-f', '-e', 'inject=execve:error=ENOEXEC',
                '-e', 'trace=execve', 'env', '/bin/true')
        # That of the program itself is our own.
        self.assertRegex(p.trace, r'^\d+ +execve\("[^"]*/env".* = 0\n')
        self.assertRegex(p.trace, r'"/bin/true".*ENOEXEC .*\(INJECTED\)\n')
        p = calls('forks', '1', options=[
            '-f', '-e', 'trace=clone,chdir', '-e', 'inject=clone:error=EAGAIN'])
        self.assertIn('EAGAIN', p.trace)
        self.assertNotIn('chdir', p.trace)

    def test_restart_of_an_error(self):
        # Nothing is restarted of a call that was not made.
        p = self.one('inject=chdir:error=ERESTARTSYS:signal=WINCH',
                     r'chdir\("/"\) += \? ERESTARTSYS .* \(INJECTED\)\n',
                     'chdir("/") -1 512\n')

    def test_json(self):
        p = calls('result', options=[
            '--json', '-e', 'trace=chdir,read,close', '-e',
            'inject=chdir:error=EIO:delay_exit=1', '-e',
            'inject=read:retval=3:poke_exit=@arg2=41:when=2+', '-e',
            'inject=close:signal=WINCH:delay_enter=1:when=3'])
        got = {}
        for line in p.trace.splitlines():
            event = json.loads(line)
            if 'injected' in event:
                got[event['name']] = event['injected']
        self.assertEqual(got, {
            'chdir': ['error', 'delay_exit'],
            'read': ['retval', 'poke_exit'],
            'close': ['signal', 'delay_enter']})

    def test_summary_counts_them(self):
        p = calls('loop', '5', options=['-c', '-e', 'trace=chdir', '-e',
                                        'inject=chdir:error=EIO:when=2+'])
        self.assertRegex(p.trace, r' 5 +4 chdir\n')

    def test_strace_has_it_too(self):
        with tempfile.TemporaryDirectory() as d:
            strace = os.path.join(d, 'strace')
            os.symlink(RINGSIDE, strace)
            p = subprocess.run([strace, '-e', 'trace=chdir', '--fault=chdir',
                                program('calls'), 'loop', '1'],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               text=True, timeout=TIMEOUT)
        self.assertRegex(p.stderr, r'^chdir\("/"\) += -1 ENOSYS \(Function not '
                         r'implemented\) \(INJECTED\)\n')


class When(unittest.TestCase):
    def check(self, when, expected):
        got = loop(f'inject=chdir:error=EIO:when={when}')
        self.assertEqual([i + 1 for i, e in enumerate(got) if e == EIO],
                         expected, when)

    def test_all(self):
        self.check('3', [3])
        self.check('3+', [3, 4, 5, 6, 7, 8])
        self.check('2+3', [2, 5, 8])
        self.check('2..4', [2, 3, 4])
        self.check('2..4+', [2, 3, 4])
        self.check('1..7+3', [1, 4, 7])
        self.check('1..6+3', [1, 4])
        self.check('9', [])
        self.check('65535+65535', [])
        self.check('5..5', [5])
        # The last of several counts.
        self.check('1:when=4', [4])

    def test_each_call_has_its_own_count(self):
        p = calls('result', options=['-e', 'trace=chdir,close', '-e',
                                     'inject=chdir,close:error=EIO:when=1'])
        lines = [li for li in p.trace.splitlines() if 'INJECTED' in li]
        self.assertEqual(len(lines), 2, p.trace)

    def test_each_thread_has_its_own_count(self):
        p = calls('threads', '4', '3', options=[
            '-f', '-e', 'trace=chdir', '-e', 'inject=chdir:error=EIO:when=2'])
        self.assertEqual(list(results(p).values()), [[0, EIO, 0]] * 4)

    def test_children_count_anew(self):
        p = calls('tree', '3', options=[
            '-f', '-e', 'trace=chdir', '-e', 'inject=chdir:error=EIO:when=3'])
        self.assertEqual(results(p), {name: [0, 0, EIO] for name in (
            'first', 'second', 'grandchild', 'parent')})

    def test_a_restarted_call_counts_again(self):
        p = calls('restart', options=[
            '-e', 'trace=read', '-e', 'signal=none', '-e',
            'inject=/^read$:delay_exit=50ms:when=4'])
        self.assertIn('read(fds[0], &c, 1) 1 0', p.stdout)
        p = run('--engine=ptrace', '-e', 'trace=read', '-e',
                'inject=read:signal=WINCH:when=1..4', 'sh', '-c',
                'read x < /dev/null; exit 7')
        self.assertEqual(p.returncode, 7)

    def test_the_last_rule_wins(self):
        self.assertEqual(loop('inject=chdir:error=EIO', 2, [
            '-e', 'inject=%file:error=EPERM:when=2']), [0, 1])

    def test_several_stand_side_by_side(self):
        p = calls('result', options=[
            '-e', 'trace=chdir,close', '--inject=chdir:error=EPERM',
            '--fault=close:error=EIO:when=3'])
        self.assertIn('chdir("/") -1 1\n', p.stdout)
        self.assertIn('close(99) -1 5\n', p.stdout)

    def test_what_is_not_traced_is_left_alone(self):
        p = calls('loop', '2', options=['-e', 'trace=close', '-e',
                                        'inject=chdir:error=EIO'])
        self.assertEqual(results(p)['loop'], [0, 0])


class Chance(unittest.TestCase):
    N = 200

    def seeded(self, seed, what=('loop',), p='0.3', more=''):
        r = calls(*what, str(self.N), options=[
            '-f', '-e', 'trace=chdir', f'--seed={seed}', '-e',
            f'inject=chdir:error=EIO:p={p}{more}'])
        self.assertEqual(r.returncode, 0, r.stderr)
        self.assertEqual(r.stderr, '')
        return results(r)

    def test_rate(self):
        # 600 throws of 0.3: 5 standard deviations are 56.
        hits = sum(self.seeded(seed)['loop'].count(EIO) for seed in (1, 2, 3))
        self.assertGreater(hits, 180 - 56)
        self.assertLess(hits, 180 + 56)
        self.assertEqual(self.seeded(1, p='1')['loop'], [EIO] * self.N)
        self.assertEqual(self.seeded(1, p='100%')['loop'], [EIO] * self.N)
        self.assertLess(self.seeded(1, p='1e-9')['loop'].count(EIO), 1)

    def test_same_seed_same_faults(self):
        first = self.seeded(7)
        self.assertEqual(self.seeded(7), first)
        self.assertNotEqual(self.seeded(8), first)

    def test_threads_have_dice_of_their_own(self):
        first = self.seeded(42, ('threads', '6'))
        self.assertEqual(len({tuple(v) for v in first.values()}), 6)
        for _ in range(3):
            self.assertEqual(self.seeded(42, ('threads', '6')), first)

    def test_processes_too(self):
        first = self.seeded(42, ('tree',))
        self.assertEqual(len({tuple(v) for v in first.values()}), 4)
        for _ in range(3):
            self.assertEqual(self.seeded(42, ('tree',)), first)

    def test_goes_with_when(self):
        got = self.seeded(5, more=':when=101+')['loop']
        self.assertEqual(got[:100], [0] * 100)
        # The throws are those of the calls, not of the rule.
        self.assertEqual(got[100:], self.seeded(5)['loop'][100:])

    def test_a_seed_is_told(self):
        r = calls('loop', '200', options=['-e', 'trace=chdir', '-e',
                                          'fault=chdir:p=0.5'])
        m = re.fullmatch(r'ringside: the dice of p= are those of '
                         r'--seed=(\d+)\n', r.stderr)
        self.assertTrue(m, r.stderr)
        again = calls('loop', '200', options=[
            f'--seed={m[1]}', '-e', 'trace=chdir', '-e', 'fault=chdir:p=0.5'])
        self.assertEqual(results(again), results(r))

    def test_a_seed_without_use(self):
        r = calls('loop', '1', options=['--seed=3'])
        self.assertIn('--seed has no effect', r.stderr)


class Places(unittest.TestCase):
    """Paths, descriptors, engines, files."""

    def test_one_file(self):
        with tempfile.TemporaryDirectory() as d:
            p = run('--engine=ptrace', '-f', '-P', f'{d}/a', '-e',
                    'inject=write:error=ENOSPC', 'sh', '-c',
                    f'echo 1 > {d}/a; echo 2 > {d}/b; cat {d}/a {d}/b')
        self.assertEqual(p.stdout, '2\n')
        self.assertEqual(p.trace.count('ENOSPC'), 1, p.trace)

    def test_calls_on_other_paths_do_not_count(self):
        p = run('--engine=ptrace', '-P', '/etc/hosts', '-e',
                'inject=openat:error=EACCES:when=1', 'cat', '/etc/hosts')
        self.assertRegex(p.trace, r'/etc/hosts.*EACCES .*\(INJECTED\)')

    def test_one_descriptor(self):
        p = run('--engine=ptrace', '-f', '--trace-fds=2', '-e',
                'inject=write:error=EIO', 'sh', '-c', 'echo out; /no/such')
        self.assertEqual(p.stdout, 'out\n')
        self.assertEqual(p.stderr, '')
        self.assertRegex(p.trace, r'write\(2, ".*", \d+\) += -1 EIO .*INJECTED')

    def test_engines(self):
        p = run('-e', 'inject=chdir:error=EIO', 'true')
        self.assertEqual(p.stderr,
                         'ringside: tracing by ptrace: --inject needs it\n')
        p = run('--engine=ebpf', '-e', 'inject=chdir:error=EIO', 'true')
        self.assertEqual(p.returncode, 1)
        self.assertIn('--inject needs the ptrace engine', p.stderr)
        p = run('--uid=0', '-e', 'inject=chdir:error=EIO', 'true')
        self.assertEqual(p.returncode, 1)
        self.assertIn('--inject is of the ptrace engine, --uid is not',
                      p.stderr)

    def test_replay_tampers_with_nothing(self):
        p = run('-e', 'inject=chdir:error=EIO', 'x', command='replay')
        self.assertEqual(p.returncode, 1)
        self.assertIn("'ringside replay' has no option '-e inject='", p.stderr)
        p = run('--inject=chdir:error=EIO', 'x', command='replay')
        self.assertIn("'ringside replay' has no option '--inject", p.stderr)

    def test_recorded(self):
        spec = ['-e', 'trace=chdir', '-e',
                'inject=chdir:error=EIO:delay_exit=1', '-e',
                'trace=chdir,read', '-e',
                'inject=read:poke_exit=@arg2=7f:retval=-1:when=2']
        with tempfile.TemporaryDirectory() as d:
            file = os.path.join(d, 'x.trace')
            p = subprocess.run([RINGSIDE, 'record', '-o', file, *spec,
                                program('calls'), 'result'],
                               stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               text=True, timeout=TIMEOUT)
            self.assertIn('chdir("/") -1 5\n', p.stdout, p.stderr)
            text = run(file, command='replay')
            self.assertRegex(text.trace, r'chdir\("/"\) += -1 EIO \(Input/output error\) \(INJECTED\) '
                             r'\(DELAYED\)\n')
            self.assertRegex(text.trace, r'read\(\d, .* += 18446744073709551615 '
                             r'\(INJECTED: args, retval\)\n')
            js = run('--json', file, command='replay').trace
            self.assertIn('"injected":["error","delay_exit"]', js)
            if shutil.which('zstd'):
                sys.path.append(os.path.join(TOP, 'tests/tracefile'))
                import read_trace
                with open(file, 'rb') as f:
                    found = list(read_trace.records(f.read()))
                self.assertEqual(sorted(r['injected'] for r in found
                                        if 'injected' in r), [34, 129])


class Safety(unittest.TestCase):
    """The target goes on as if nothing had been."""

    def attach(self, *options):
        self.target = subprocess.Popen([program('calls'), 'victim'],
                                       stdout=subprocess.PIPE, text=True)
        pid = self.target.stdout.readline().strip()
        self.tracer = subprocess.Popen(
            [RINGSIDE, 'trace', '--engine=ptrace', '-p', pid, '-e',
             'trace=chdir', *options], stderr=subprocess.PIPE, text=True)
        # Until it is at work.
        for line in self.tracer.stderr:
            if line.startswith('chdir') and '(INJECTED)' in line:
                break

    def end(self):
        for p in self.tracer, self.target:
            if p.poll() is None:
                p.kill()
            p.wait(timeout=TIMEOUT)
        self.tracer.stderr.close()
        self.target.stdout.close()

    def leave(self, sig):
        try:
            self.tracer.send_signal(sig)
            self.tracer.stderr.read()
            self.tracer.wait(timeout=TIMEOUT)
            self.assertIsNone(self.target.poll())
            time.sleep(0.02)  # it runs untraced
            self.target.terminate()
            return self.target.stdout.read()
        finally:
            self.end()

    SPECS = [
        ['-e', 'inject=chdir:error=EIO'],
        ['-e', 'inject=chdir:error=EIO:delay_enter=3ms'],
        ['-e', 'inject=chdir:error=EIO:delay_exit=3ms'],
        ['-e', 'inject=chdir:error=EIO:when=1+2'],
    ]

    def test_tracer_leaves(self):
        for sig in signal.SIGINT, signal.SIGTERM, signal.SIGKILL:
            for spec in self.SPECS:
                for _ in range(3):
                    self.attach(*spec)
                    self.assertEqual(self.leave(sig),
                                     'injected some wrong 0 registers 0\n',
                                     (sig, spec))

    def test_tracer_leaves_in_the_place_of_a_call(self):
        # What is called instead has happened; its result is never seen.
        for sig in signal.SIGINT, signal.SIGTERM:
            for more in '', ':delay_enter=3ms', ':delay_exit=3ms':
                self.attach('-e', 'inject=chdir:error=EIO:syscall=getpid'
                            + more)
                self.assertEqual(self.leave(sig),
                                 'injected some wrong 0 registers 0\n',
                                 (sig, more))

    def test_tracer_is_killed_in_a_long_delay(self):
        with tempfile.TemporaryDirectory() as d:
            out = os.path.join(d, 'said')
            tracer = subprocess.Popen(
                [RINGSIDE, 'trace', '--engine=ptrace', '-f', '-e',
                 'trace=chdir', '-e',
                 'inject=chdir:error=EIO:delay_enter=100s:when=2', 'sh', '-c',
                 f'{program("calls")} loop 3 > {out}.new; '
                 f'mv {out}.new {out}'],
                stderr=subprocess.PIPE, bufsize=0)
            said = b''
            while said.count(b'chdir(') < 2:  # the second is held now
                more = os.read(tracer.stderr.fileno(), 4096)
                self.assertTrue(more, said)
                said += more
            tracer.kill()
            tracer.stderr.read()
            tracer.wait(timeout=TIMEOUT)
            tracer.stderr.close()
            until = time.monotonic() + TIMEOUT
            while not os.path.exists(out) and time.monotonic() < until:
                time.sleep(0.01)
            with open(out) as f:
                self.assertEqual(f.read(), 'loop: 0 5 0\n')


class Seccomp(unittest.TestCase):
    SET = 'trace=chdir'

    def same(self, options, *args):
        """With the filter and without: the same lines, of any pid."""
        got = []
        for more in ([], ['--seccomp-bpf']):
            p = run('--engine=ptrace', '-f', *more, *options, *args)
            text = re.sub(r'0x[0-9a-f]{6,}', 'ADDR', p.trace)
            text = re.sub(r'pipe:\[\d+\]', 'PIPE', text)
            by_pid = {}
            for line in text.splitlines():
                pid, rest = line.split(' ', 1)
                if pid not in by_pid:
                    by_pid[pid] = []
                by_pid[pid].append(rest.lstrip())
            pids = '|'.join(by_pid)
            got.append((p.returncode, sorted(
                re.sub(rf'\b({pids})\b', 'PID', '\n'.join(v))
                for v in by_pid.values()), p.stderr))
        self.assertEqual(got[0], got[1])
        return got[1]

    def test_same_as_without(self):
        for opts, args in (
                (['-e', 'trace=openat'], ['cat', '/etc/hostname']),
                (['-y', '-e', 'trace=read,write'], ['cat', '/etc/hostname']),
                (['-e', 'trace=execve,exit_group'],
                 ['sh', '-c', 'true; (exec false); exit 3']),
                (['-e', 'trace=none'], ['sh', '-c', 'kill -TERM $$']),
                (['-e', 'trace=%network'], ['cat', '/etc/hostname']),
                (['--complete', '-e', 'trace=chdir'],
                 [program('calls'), 'threads', '4', '20']),
                (['--complete', '-e', 'trace=chdir'],
                 [program('calls'), 'forks', '30']),
                (['-e', 'trace=!wait4,clone,getrandom,mmap,munmap,brk'],
                 [program('calls'), 'forks', '5']),
                (['-c', '-U', 'calls,errors,name', '-e', 'trace=chdir'],
                 [program('calls'), 'forks', '20']),
                (['-e', 'trace=chdir', '-P', '/'], [program('calls'), 'loop',
                                                    '3']),
                (['-e', 'trace=chdir', '-e', 'inject=chdir:error=EIO:when=2'],
                 [program('calls'), 'loop', '3']),
                (['-e', 'trace=chdir', '-e',
                  'inject=chdir:syscall=getpid:retval=5:delay_enter=1'],
                 [program('calls'), 'loop', '3'])):
            with self.subTest(opts=opts):
                self.same(opts, *args)

    def test_i386(self):
        if not os.path.exists(program('i386')):
            self.skipTest('no programs of 32 bits here')
        self.same(['-e', 'trace=chdir,socket'], program('i386'))

    def test_it_is_faster(self):
        # Stopped at each of 400000 calls it would be so at least as often that
        # it gives the CPU away.
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        p = run('--engine=ptrace', '-f', '--seccomp-bpf', '-e', 'trace=chroot',
                'dd', 'if=/dev/zero', 'of=/dev/null', 'bs=1', 'count=200000')
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.assertIn('200000 bytes', p.stderr)
        self.assertLess(after.ru_nvcsw - before.ru_nvcsw, 20000)

    def test_the_filter_is_there(self):
        p = run('--engine=ptrace', '-f', '--seccomp-bpf', '-e', self.SET,
                program('calls'), 'status')
        self.assertIn('Seccomp:\t2\n', p.stdout)
        # Only who may not do without (root may) forbids new privileges.
        self.assertIn('NoNewPrivs:\t%d\n' % (os.geteuid() != 0), p.stdout)

    @unittest.skipUnless(os.geteuid() == 0, 'only root can be another user')
    def test_another_user(self):
        p = run('--engine=ptrace', '-f', '--seccomp-bpf', '-u', 'nobody',
                '-e', 'trace=getuid,geteuid', 'id', '-u')
        self.assertNotEqual(p.stdout, '0\n')
        self.assertIn('geteuid() ', p.trace)

    def test_never_unasked(self):
        p = run('--engine=ptrace', '-f', '-e', self.SET, program('calls'),
                'status')
        self.assertIn('Seccomp:\t0\n', p.stdout)

    def test_a_filter_of_the_program(self):
        # It gets what it would get without a tracer.
        for trace in 'chdir', 'chroot', 'none', 'chdir,chroot,getppid':
            p = run('--engine=ptrace', '-f', '--seccomp-bpf', '-e',
                    f'trace={trace}', program('calls'), 'filter')
            self.assertEqual(p.stdout, 'chdir("/") -1 38\n'
                             'syscall(SYS_getppid) -1 38\n'
                             'syscall(SYS_chroot, "/no/such") -1 2\n')
            if 'chdir' in trace:
                self.assertRegex(p.trace, r'chdir\("/"\) += -1 ENOSYS')

    def test_warnings(self):
        def said(*options, after=('true',)):
            return run('--engine=ptrace', '--seccomp-bpf', *options,
                       *after).stderr

        self.assertEqual(said('-e', self.SET),
                         'ringside: --seccomp-bpf cannot be used without '
                         '-f/--follow-forks, disabling\n')
        self.assertEqual(said('-f'),
                         'ringside: Seccomp filter is requested but there '
                         'are no syscalls to filter.  See -e trace to filter '
                         'syscalls.\n')
        no = 'ringside: --seccomp-bpf is not enabled '
        self.assertEqual(said('-f', '-b', 'execve', '-e', self.SET),
                         no + 'because it is not compatible with -b\n')
        self.assertEqual(
            said('-f', '--syscall-limit=3', '-e', self.SET),
            no + 'because it is not compatible with --syscall-limit\n')
        self.assertEqual(
            said('-f', '-e', self.SET, '-e', 'inject=chdir:signal=WINCH'),
            no + 'because it is not compatible with --inject=...:signal=\n')
        target = subprocess.Popen(['cat'], stdin=subprocess.PIPE)
        try:
            err = said('-f', '-e', self.SET, '-p', str(target.pid), '-I1',
                       after=('sh', '-c', f'kill {target.pid}'))
        finally:
            target.kill()
            target.stdin.close()
            target.wait(timeout=TIMEOUT)
        self.assertIn(no + 'for processes attached with -p\n', err)

    def test_ends_with_the_tracer(self):
        """Who would go on with calls that fail does not go on."""
        for sig in signal.SIGKILL, signal.SIGTERM:
            tracer = subprocess.Popen(
                [RINGSIDE, 'trace', '--engine=ptrace', '-f', '--seccomp-bpf',
                 '-e', self.SET, '-o', '/dev/null', '-I2', 'sh', '-c',
                 f'{program("calls")} victim & wait'],
                stdout=subprocess.PIPE, text=True)
            pid = int(tracer.stdout.readline())
            fd = os.pidfd_open(pid)
            tracer.send_signal(sig)
            ended, _, _ = select.select([fd], [], [], TIMEOUT)
            os.close(fd)
            tracer.wait(timeout=TIMEOUT)
            said = tracer.stdout.read()
            tracer.stdout.close()
            self.assertTrue(ended)
            if sig == signal.SIGTERM:
                self.assertEqual(said, 'injected none wrong 0 registers 0\n')

    def test_reader_of_the_output_leaves(self):
        # The trace ends, the program does not.
        with tempfile.TemporaryDirectory() as d:
            p = subprocess.run(
                [RINGSIDE, 'trace', '--engine=ptrace', '-f', '--seccomp-bpf',
                 '-e', self.SET, '-o', '|true', 'sh', '-c',
                 f'sleep 0.3; {program("calls")} loop 100; sleep 0.2; '
                 f'{program("calls")} loop 100'],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                timeout=TIMEOUT)
        zeros = 'loop:' + ' 0' * 100 + '\n'
        self.assertEqual(p.stdout, 2 * zeros)


class Specs(unittest.TestCase):
    """What is wrong is said, and why."""

    BAD = [
        ('42', 'it says not what to do'),
        ('chdir', 'it says not what to do'),
        ('chdir:42', "'42' is no NAME=VALUE"),
        ('!chdir:42', "'42' is no NAME=VALUE"),
        ('chdir:42:when=7', "'42' is no NAME=VALUE"),
        ('chdir:invalid', "'invalid' is no NAME=VALUE"),
        ('chdir:eror=3', "no 'eror=', did you mean 'error='?"),
        ('chdir:error=', "no error ''"),
        ('chdir:error=:when=10', "no error ''"),
        ('chdir:error=invalid_error_name', "no error 'invalid_error_name'"),
        ('chdir:error=-1', "no error '-1'"),
        ('chdir:error=0', "no error '0'"),
        ('chdir:error=3+', "no error '3+'"),
        ('chdir:error=4096', "no error '4096'"),
        ('chdir:when=7:error=invalid_error_name', 'no error'),
        ('chdir:when=', 'when= counts from 1'),
        ('chdir:when=0:error=20', 'when= counts from 1'),
        ('chdir:when=-1:error=21', 'when= counts from 1'),
        ('chdir:when=-2+', 'when= counts from 1'),
        ('chdir:when=4-:error=24', 'when= is FIRST'),
        ('chdir:when=5+-:error=25', 'STEP of when='),
        ('chdir:when=6++:error=26', 'STEP of when='),
        ('chdir:when=7+0:error=27', 'STEP of when='),
        ('chdir:when=8+-1:error=28', 'STEP of when='),
        ('chdir:when=9+1+:error=29', 'STEP of when='),
        ('chdir:when=65536:error=30', 'when= counts from 1 to 65535'),
        ('chdir:when=1+65536:error=31', 'STEP of when='),
        ('chdir:when=10.:error=1', 'a range is FIRST..LAST'),
        ('chdir:when=11.12:error=1', 'a range is FIRST..LAST'),
        ('chdir:when=15..:error=1', 'LAST of when='),
        ('chdir:when=16...:error=1', 'LAST of when='),
        ('chdir:when=17...18:error=1', 'LAST of when='),
        ('chdir:when=..20:error=1', 'when= counts from 1'),
        ('chdir:when=24..23:error=1', 'LAST of when='),
        ('chdir:when=25..26+0:error=1', 'STEP of when='),
        ('chdir:when=27..65535:error=1', 'LAST of when='),
        ('chdir:when=99999999999999999999:error=1', 'when= counts'),
        ('chdir:retval=a', "'a' is no number"),
        ('chdir:retval=0b', "'0b' is no number"),
        ('chdir:retval=', "'' is no number"),
        ('chdir:retval=0x10000000000000000', 'is no number'),
        ('chdir:signal=0', "no signal '0'"),
        ('chdir:signal=65', "no signal '65'"),
        ('chdir:signal=129', "no signal '129'"),
        ('chdir:signal=SIGNOSUCH', "no signal 'SIGNOSUCH'"),
        ('chdir:signal=1:signal=2', 'signal= was given already'),
        ('chdir:signal=1:retval=0:signal=2', 'signal= was given already'),
        ('chdir:retval=0:retval=1', 'retval= was given already'),
        ('chdir:error=1:error=2', 'error= was given already'),
        ('chdir:retval=0:error=1', 'or what excludes it'),
        ('chdir:error=1:retval=0', 'or what excludes it'),
        ('chdir:delay_enter=-1', 'a delay is in microseconds'),
        ('chdir:delay_exit=-2', 'a delay is in microseconds'),
        ('chdir:delay_exit=', 'a delay is in microseconds'),
        ('chdir:delay_exit=ms', 'a delay is in microseconds'),
        ('chdir:delay_exit=1h', 'a delay is in microseconds'),
        ('chdir:delay_exit=1e', 'a delay is in microseconds'),
        ('chdir:delay_exit=1e400', 'a delay is in microseconds'),
        ('chdir:delay_exit=inf', 'a delay is in microseconds'),
        ('chdir:delay_exit=nan', 'a delay is in microseconds'),
        ('chdir:delay_enter=1:delay_enter=2', 'was given already'),
        ('chdir:delay_exit=8:delay_enter=9:delay_exit=10', 'was given'),
        ('chdir:syscall=invalid:error=1', "not every ABI has a call"),
        ('chdir:syscall=chdir:error=1', "'chdir' is not of %pure"),
        ('chdir:syscall=%file:error=1', "not every ABI has a call"),
        ('chdir:syscall=-42:error=1', "not every ABI has a call"),
        ('chdir:syscall=42:error=1', "not every ABI has a call"),
        ('chdir:syscall=getuid32:error=1', "not every ABI has a call"),
        ('chdir:error=1:syscall=gettid:syscall=gettid', 'given already'),
        ('chdir:syscall=gettid', 'it says not what to do'),
        ('chdir:poke_enter=', 'nothing to write'),
        ('chdir:poke_exit=,', 'nothing to write'),
        ('chdir:poke_enter=invalid', 'is not @arg1=HEX'),
        ('chdir:poke_enter=@arg8=00', 'is not @arg1=HEX'),
        ('chdir:poke_enter=@arg0=00', 'is not @arg1=HEX'),
        ('chdir:poke_enter=@arg1', 'is not @arg1=HEX'),
        ('chdir:poke_enter=@arg', 'is not @arg1=HEX'),
        ('chdir:poke_enter=@arg1=', '@arg1= wants 1 to 1024 bytes'),
        ('chdir:poke_enter=@arg1=000', '@arg1= wants 1 to 1024 bytes'),
        ('chdir:poke_enter=@arg1=nothex', '@arg1= wants 1 to 1024 bytes'),
        ('chdir:poke_enter=@arg1=' + '0' * 2050, 'wants 1 to 1024 bytes'),
        ('chdir:poke_enter=@arg1=53,@arg1=54', '@arg1 was given already'),
        ('chdir:poke_enter=@arg1=53:poke_enter=@arg2=54', 'given already'),
        ('chdir:error=1:p=', 'p= is above 0'),
        ('chdir:error=1:p=0', 'p= is above 0'),
        ('chdir:error=1:p=1.01', 'p= is above 0'),
        ('chdir:error=1:p=-0.5', 'p= is above 0'),
        ('chdir:error=1:p=nan', 'p= is above 0'),
        ('chdir:error=1:p=0x1', 'p= is above 0'),
        ('chdir:error=1:p=101%', 'p= is above 0'),
        ('chdir:error=1:p=1%%', 'p= is above 0'),
    ]

    def refused(self, name, spec, why):
        p = run('--engine=ptrace', '-e', f'{name}={spec}', 'true')
        self.assertEqual(p.returncode, 1, spec)
        self.assertIn(f"invalid {name} argument '{spec[:400]}", p.stderr)
        # A message is cut at a length that is enough for people.
        if len(spec) < 400:
            self.assertIn(why, p.stderr, spec)

    def test_bad(self):
        for spec, why in self.BAD:
            self.refused('inject', spec, why)

    def test_fault_knows_less(self):
        for word in ('retval=0', 'signal=1', 'delay_enter=1', 'delay_exit=1',
                     'poke_enter=@arg1=00', 'poke_exit=@arg1=00'):
            self.refused('fault', 'chdir:' + word, 'no ')
        for spec, why in self.BAD:
            if 'error' in why or 'when=' in why or 'p=' in why:
                self.refused('fault', spec, why)

    def test_bad_sets(self):
        for spec in ('nosuch:error=1', ':error=1', '', ',:error=1',
                     '%nosuch:error=1', 'chdir@99:error=1'):
            p = run('-e', f'inject={spec}', 'true')
            self.assertEqual(p.returncode, 1, spec)
            self.assertRegex(p.stderr, 'invalid (system call|inject|ABI|class)',
                             spec)

    def test_seeds(self):
        for seed in '', 'x', '-1', '1x', '99999999999999999999':
            p = run(f'--seed={seed}', '-e', 'inject=chdir:error=1:p=1', 'true')
            self.assertEqual(p.returncode, 1)
            self.assertIn(f"invalid seed '{seed}'", p.stderr)


class Cookbook(unittest.TestCase):
    """What docs/howto/inject-faults.md shows is what happens.

    A block of `sh` is run in a directory of its own; the block after it is
    what comes of it, both outputs together, where ... stands for anything.
    """

    def blocks(self):
        with open(os.path.join(TOP, 'docs/howto/inject-faults.md')) as f:
            text = f.read()
        return re.findall(r'^```sh\n(.*?)^```\n\n```\n(.*?)^```\n', text,
                          re.M | re.S)

    def test_every_example(self):
        blocks = self.blocks()
        self.assertGreater(len(blocks), 8)
        for script, expected in blocks:
            with self.subTest(script=script), \
                    tempfile.TemporaryDirectory() as d:
                os.symlink(RINGSIDE, os.path.join(d, 'ringside'))
                # What PATH has may be a script that looks for one.
                os.symlink(sys.executable, os.path.join(d, 'python3'))
                work = os.path.join(d, 'work')
                os.mkdir(work)
                p = subprocess.run(
                    ['bash', '-c', script], cwd=work, text=True,
                    stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT, timeout=TIMEOUT,
                    env=dict(os.environ, PATH=d + ':' + os.environ['PATH']))
                got = [line for line in p.stdout.splitlines() if
                       not line.startswith('ringside: tracing by ptrace')]
                want = expected.splitlines()
                pattern = '\n'.join(want)
                pattern = re.sub(r'([][*?])', r'[\1]', pattern)
                pattern = pattern.replace('...', '*')
                self.assertTrue(fnmatch.fnmatchcase('\n'.join(got), pattern),
                                f'want:\n{expected}\ngot:\n{p.stdout}')


if __name__ == '__main__':
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    RINGSIDE = os.path.abspath(sys.argv.pop(1))
    PROGRAMS = os.path.abspath(sys.argv.pop(1))
    unittest.main()
