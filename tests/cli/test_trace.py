#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Messages, exit statuses, filters and signals of `ringside trace`.

Usage: test_trace.py RINGSIDE [unittest's arguments]
"""

import json
import os
import re
import resource
import signal
import subprocess
import sys
import tempfile
import unittest

RINGSIDE = None
TIMEOUT = 60
# A build with sanitizers, whose programs take twice as long to load eBPF, runs
# the suite `ebpf` for that engine.
ENGINE = ['--engine=ptrace'] if os.environ.get('RINGSIDE_TEST_PART') else []


def run(*args, program=None, **kw):
    """Runs `ringside trace ARGS`; returns the finished process. That and why
    it is not eBPF is left out of its messages: tests/ebpf/test_fallback.py.
    """
    p = subprocess.run([program or RINGSIDE] +
                       ([] if program else ['trace', *ENGINE]) +
                       list(args), stdin=subprocess.DEVNULL,
                       stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                       text=True, timeout=TIMEOUT, **kw)
    p.stderr = ''.join(line for line in p.stderr.splitlines(keepends=True)
                       if not line.startswith('ringside: tracing by ptrace: '))
    return p


def run_ptrace(*args, **kw):
    """For what does not depend on the engine: eBPF takes long to load."""
    return run('--engine=ptrace', *args, **kw)


class Tracer:
    """A `ringside trace` in the background, ended at the latest with it."""

    def __init__(self, *args, **kw):
        self.proc = subprocess.Popen([RINGSIDE, 'trace', *args],
                                     stdin=subprocess.PIPE,
                                     stdout=subprocess.PIPE,
                                     stderr=subprocess.PIPE, text=True, **kw)

    def __enter__(self):
        return self.proc

    def __exit__(self, *exc):
        if self.proc.poll() is None:
            self.proc.kill()
        for pipe in self.proc.stdin, self.proc.stdout, self.proc.stderr:
            pipe.close()
        self.proc.wait(timeout=TIMEOUT)


class Target:
    """A process that copies lines from its input to its output."""

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

    def echo(self, word):
        self.proc.stdin.write(word + '\n')
        self.proc.stdin.flush()
        assert self.proc.stdout.readline() == word + '\n'


def wait_for(stream, pattern):
    """Reads lines until one matches; the stream's end is a failure."""
    seen = []
    for line in stream:
        seen.append(line)
        if re.search(pattern, line):
            return seen
    raise AssertionError(f'no {pattern!r} in {seen}')


class Messages(unittest.TestCase):
    # What is asked, and what the one line of the message has.
    BAD = [
        ([], 'must have PROG [ARGS] or -p PID'),
        (['-f'], 'must have PROG [ARGS] or -p PID'),
        (['--traec=open', 'true'], "no option '--traec' (did you mean "
                                   "'--trace'?)"),
        (['--sumary', 'true'], "(did you mean '--summary'?)"),
        (['--summary-', 'true'], "option '--summary-' is ambiguous"),
        (['-Q', 'true'], "no option '-Q'"),
        (['--json=yes', 'true'], "option '--json' takes no argument"),
        (['-o'], "option '-o' needs an argument (FILE)"),
        (['--output'], "option '--output' needs an argument (FILE)"),
        (['-e', 'trace=opnat', 'true'], "invalid system call 'opnat' (did you "
                                        "mean 'openat'?)"),
        (['-e', 'opnat', 'true'], "invalid system call 'opnat'"),
        (['-e', '%netwrk', 'true'], "(did you mean '%network'?)"),
        (['-e', 'trce=open', 'true'], "-e: no 'trce=' (did you mean "
                                      "'trace='?)"),
        (['-e', 'open@33', 'true'], "invalid ABI '@33'"),
        (['-e', '/a(', 'true'], "invalid regular expression 'a('"),
        (['-e', 'signal=SIGTREM', 'true'], "(did you mean 'SIGTERM'?)"),
        (['-e', 'status=faild', 'true'], "invalid status 'faild' (did you mean "
                                         "'failed'?)"),
        (['-e', 'errno=EAGIAN', 'true'], "invalid error 'EAGIAN' (did you mean "
                                         "'EAGAIN'?)"),
        (['-e', 'quiet=atach', 'true'], "(did you mean 'attach'?)"),
        (['-e', 'decode-fds=sockets', 'true'], "(did you mean 'socket'?)"),
        (['-e', 'read=x', 'true'], "invalid descriptor 'x'"),
        (['-e', 'inject=all:eror=EIO', 'true'], "no 'eror=', did you mean "
                                                "'error='?"),
        (['-kkk', 'true'], '-k'),
        (['--slower=10', 'true'], "invalid duration '10'"),
        (['-p', 'x'], "invalid process id 'x'"),
        (['-p', '0'], "invalid process id '0'"),
        (['-s', '-1', 'true'], "invalid string limit '-1'"),
        (['-X', 'verbos', 'true'], "(did you mean 'verbose'?)"),
        (['-S', 'call', 'true'], "(did you mean 'calls'?)"),
        (['-c', '-C', 'true'], 'exclude each other'),
        (['-c', '-ff', '-o', 'x', 'true'], 'exclude each other'),
        (['--every', '5s', 'true'], 'goes with -c'),
        (['-c', '--every', '1ms', 'true'], 'at least'),
        (['--hist', 'true'], 'goes with -c'),
        (['--rotate', '1M', 'true'], 'goes with -o FILE'),
        (['--rotate', '1M', '-o', '|cat', 'true'], 'goes with -o FILE'),
        (['--keep', '3', '-o', 'x', 'true'], '--keep goes with'),
        (['-w', 'true'], '-w goes with -c or -C only'),
        (['--engine=ptrac', 'true'], "no engine 'ptrac' (did you mean "
                                     "'ptrace'?)"),
        (['-o', '/nonexistent/x', 'true'], '/nonexistent/x'),
        (['/nonexistent/program'], '/nonexistent/program'),
        (['nonexistent-program'], 'nonexistent-program'),
        (['-p', str(2 ** 22 + 1)], str(2 ** 22 + 1)),
    ]

    def test_bad(self):
        for args, message in self.BAD:
            with self.subTest(args=args):
                p = run(*args)
                own = [line for line in p.stderr.splitlines()
                       if line.startswith('ringside: ')]
                self.assertEqual(p.returncode, 1, p.stderr)
                self.assertEqual(len(own), 1, p.stderr)
                self.assertIn(message, own[0])
                self.assertEqual(p.stdout, '')

    def test_called_as_strace(self):
        with tempfile.TemporaryDirectory() as d:
            link = os.path.join(d, 'strace')
            os.symlink(RINGSIDE, link)
            p = run('-e', 'opnat', 'true', program=link)
            self.assertEqual(p.returncode, 1)
            self.assertRegex(p.stderr, "^strace: invalid system call 'opnat'")
            self.assertIn("Try 'strace -h'", p.stderr)
            p = run('-e', 'trace=exit_group', 'true', program=link)
            self.assertEqual(p.returncode, 0)
            self.assertIn('exit_group(0)', p.stderr)

    def test_help_and_version(self):
        for word in '-h', '--help':
            p = run(word)
            self.assertEqual((p.returncode, p.stderr), (0, ''))
            for option in ('--trace=', '--follow-forks', '--slower=', '-ff'):
                self.assertIn(option, p.stdout)
            for line in p.stdout.splitlines():
                self.assertLessEqual(len(line), 80)
        p = run('--version')
        self.assertEqual((p.returncode, p.stderr), (0, ''))
        self.assertRegex(p.stdout, r'^ringside \d+\.\d+\.\d+\n')

    def test_commands(self):
        p = run('nonsense', program=RINGSIDE)
        self.assertEqual(p.returncode, 2)
        self.assertIn("no command 'nonsense'", p.stderr)
        p = run('help', program=RINGSIDE)
        self.assertEqual(p.returncode, 0)
        self.assertRegex(p.stdout, r'(?m)^ +trace ')


class Statuses(unittest.TestCase):
    def test_of_the_program(self):
        for n in 0, 1, 7, 255:
            self.assertEqual(run('-e', 'none', 'sh', '-c',
                                 f'exit {n}').returncode, n)

    def test_of_a_signal(self):
        with tempfile.TemporaryDirectory() as d:
            for sig in signal.SIGTERM, signal.SIGKILL, signal.SIGSEGV:
                p = run('-e', 'none', 'sh', '-c', f'kill -{int(sig)} $$',
                        cwd=d, preexec_fn=lambda: resource.setrlimit(
                            resource.RLIMIT_CORE, (0, 0)))
                self.assertEqual(p.returncode, -sig)

    def test_of_a_full_disk(self):
        p = run('-o', '/dev/full', 'sh', '-c', 'exit 3')
        self.assertEqual(p.returncode, 1)
        self.assertEqual(p.stderr, 'ringside: cannot write the trace: '
                                   'No space left on device\n')

    def test_of_a_closed_pipe(self):
        p = run('-o', '|exec true', 'sh', '-c', 'i=0; while [ $i -lt 3000 ]; '
                'do i=$((i+1)); : </dev/null; done')
        self.assertEqual(p.returncode, 1)
        self.assertEqual(p.stderr, 'ringside: cannot write the trace: '
                                   'Broken pipe\n')

    def test_stderr_closed(self):
        r, w = os.pipe()
        os.close(r)
        p = subprocess.run([RINGSIDE, 'trace', '--engine=ptrace', 'true'], stderr=w,
                           timeout=TIMEOUT)
        os.close(w)
        self.assertEqual(p.returncode, 1)

    def test_no_standard_descriptors(self):
        with tempfile.TemporaryDirectory() as d:
            out = os.path.join(d, 'out')
            p = subprocess.run(['sh', '-c', 'exec "$@" <&- >&- 2>&-', 'sh',
                                RINGSIDE, 'trace', '-o', out, 'true'],
                               timeout=TIMEOUT)
            self.assertEqual(p.returncode, 0)
            with open(out) as f:
                self.assertIn('exit_group(0)', f.read())


class Output(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.TemporaryDirectory()
        self.out = os.path.join(self.dir.name, 'out')

    def tearDown(self):
        self.dir.cleanup()

    def text(self, name=None):
        with open(name or self.out) as f:
            return f.read()

    def test_file(self):
        p = run_ptrace('-o', self.out, '-e', 'exit_group', 'true')
        self.assertEqual((p.returncode, p.stdout, p.stderr), (0, '', ''))
        self.assertRegex(self.text(), r'^exit_group\(0\)')
        run_ptrace('-A', '-o', self.out, '-e', 'exit_group', 'true')
        self.assertEqual(self.text().count('exit_group(0)'), 2)
        run_ptrace('-o', self.out, '-e', 'exit_group', 'true')
        self.assertEqual(self.text().count('exit_group(0)'), 1)

    def test_pid_column(self):
        run_ptrace('-f', '-o', self.out, '-e', 'exit_group', 'true')
        self.assertRegex(self.text(), r'^\d+ +exit_group\(0\)')

    def test_command(self):
        run_ptrace('-o', f'|cat >{self.out}', '-e', 'exit_group', 'true')
        self.assertRegex(self.text(), r'^exit_group\(0\)')

    def test_separately(self):
        p = run_ptrace('-ff', '-o', self.out, '-e', 'exit_group', 'sh', '-c',
                       'true & wait; /bin/true; exit 0')
        self.assertEqual(p.returncode, 0)
        files = os.listdir(self.dir.name)
        self.assertGreaterEqual(len(files), 2)
        for name in files:
            self.assertRegex(name, r'^out\.\d+$')
            text = self.text(os.path.join(self.dir.name, name))
            self.assertRegex(text, r'(?m)^exit_group\(0\)')

    def test_summary_follows_the_lines(self):
        run_ptrace('-C', '-o', self.out, '-e', 'close,exit_group', 'true')
        text = self.text()
        self.assertLess(text.index('exit_group(0)'), text.index('% time'))

    def test_columns_have_other_names(self):
        run_ptrace('-c', '-S', 'total_time', '-U',
                   'time_percent,total_time,syscall', '-o', self.out, 'true')
        self.assertRegex(self.text(), r'^% time +seconds +syscall\n')


class Filters(unittest.TestCase):
    def lines(self, *args, **kw):
        """Lines of calls only."""
        p = run('-qqq', *args, **kw)
        return [line for line in p.stderr.splitlines()
                if re.match(r'\w+\(', line)]

    def test_status(self):
        args = ['-e', 'trace=%file', 'cat', '/nonexistent']
        failed = self.lines('-Z', *args)
        good = self.lines('-z', *args)
        self.assertTrue(failed and good)
        for line in failed:
            self.assertIn('= -1 E', line)
        for line in good:
            self.assertNotIn('= -1 E', line)
        self.assertEqual(len(failed) + len(good), len(self.lines(*args)))

    def test_unfinished(self):
        self.assertEqual(self.lines('-z', '-e', 'trace=exit_group', 'true'),
                         [])
        self.assertEqual(len(self.lines('-e', 'status=unfinished', 'true')), 1)

    def test_errno(self):
        lines = self.lines('-e', 'errno=ENOENT', 'cat', '/nonexistent')
        self.assertTrue(lines)
        for line in lines:
            self.assertIn('ENOENT', line)
        lines = self.lines('-e', 'errno=!ENOENT', 'cat', '/nonexistent')
        self.assertTrue(lines)
        for line in lines:
            self.assertNotIn('ENOENT', line)

    def test_slower(self):
        lines = self.lines('--slower', '200ms', 'sleep', '0.3')
        self.assertEqual(len(lines), 1, lines)
        self.assertIn('nanosleep(', lines[0])

    def test_path(self):
        lines = self.lines('-P', '/etc/hostname', 'cat', '/etc/hostname')
        names = {line.split('(')[0] for line in lines}
        self.assertLessEqual({'openat', 'read', 'close'}, names)
        self.assertNotIn('mmap', names & {'brk', 'exit_group', 'execve'})
        opens = [line for line in lines if line.startswith('openat')]
        self.assertEqual(len(opens), 1)
        relative = self.lines('-P', '/etc/hostname', 'cat', 'hostname',
                              cwd='/etc')
        self.assertEqual(len(relative), len(lines))

    def test_path_is_resolved(self):
        with tempfile.TemporaryDirectory() as d:
            link = os.path.join(d, 'link')
            os.symlink('/etc/hostname', link)
            p = run('-P', link, 'cat', '/etc/hostname')
            self.assertIn(f"ringside: path '{link}' is '/etc/hostname'\n",
                          p.stderr)
            self.assertIn('openat(', p.stderr)

    def test_fds(self):
        lines = self.lines('--trace-fds=3', 'cat', '/etc/hostname')
        self.assertTrue(lines)
        for line in lines:
            self.assertRegex(line, r'\b3\b')

    def test_signals(self):
        args = ['sh', '-c', 'trap : USR1; kill -USR1 $$']
        self.assertIn('--- SIGUSR1', run('-e', 'none', *args).stderr)
        self.assertNotIn('--- SIGUSR1', run('-e', 'none', '-e', 'signal=!usr1',
                                            *args).stderr)

    def test_namespaces(self):
        """What unshare(1) entered is what its child sees."""
        p = run('-e', 'namespace=new', '-e', 'trace=unshare', 'unshare', '-n',
                '-u', 'readlink', '/proc/self/ns/net', '/proc/self/ns/uts')
        if p.returncode:
            self.skipTest('no right to make namespaces')
        net, uts = p.stdout.split()
        self.assertIn('unshare(CLONE_NEWUTS|CLONE_NEWNET)', p.stderr)
        self.assertIn(f'= 0 ({net}, {uts})', p.stderr)
        p = run('--namespace=new', '-e', 'trace=unshare', '--json', 'unshare',
                '-n', 'true')
        self.assertIn('"return":{"value":0,"detail":"net:[', p.stderr)

    def test_secontext(self):
        """What files have as an attribute is shown behind their names."""
        context = 'system_u:object_r:etc_t:s0'
        with tempfile.TemporaryDirectory() as d:
            path = os.path.join(d, 'file')
            with open(path, 'w') as f:
                f.write('x')
            try:
                os.setxattr(path, 'security.selinux',
                            context.encode() + b'\0')
            except OSError as e:
                self.skipTest(f'no contexts here: {e}')
            args = ['-e', 'trace=openat,read', '-P', path]
            p = run('--secontext', *args, 'cat', path)
            self.assertRegex(p.stderr, fr'"{path}" \[etc_t\], O_RDONLY\) = '
                                       r'(\d+) \[etc_t\]\n')
            self.assertRegex(p.stderr, r'read\(\d+ \[etc_t\], "x",')
            p = run('-e', 'secontext=full', *args, 'cat', path)
            self.assertIn(f'"{path}" [{context}],', p.stderr)
            p = run('--secontext', '--json', *args, 'cat', path)
            call = next(json.loads(x) for x in p.stderr.splitlines()
                        if '"openat"' in x)
            self.assertIn({'value': path, 'secontext': 'etc_t'},
                          call['args'].values())
            self.assertEqual(call['return']['secontext'], 'etc_t')
            self.assertNotIn('etc_t', run(*args, 'cat', path).stderr)
            # Without a policy there is nothing to compare with.
            p = run('--secontext=mismatch', *args, 'cat', path)
            self.assertIn(f'"{path}" [etc_t', p.stderr)
            # A recording has them, and shows them if asked to.
            trace = os.path.join(d, 'r.trace')
            subprocess.run([RINGSIDE, 'record', '-o', trace, '--secontext',
                            'cat', path], stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL, timeout=TIMEOUT)
            p = subprocess.run([RINGSIDE, 'replay', '--secontext=full', trace],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               text=True, timeout=TIMEOUT)
            self.assertIn(f'"{path}" [{context}],', p.stdout + p.stderr)
        p = run('--secontext=half', 'true')
        self.assertIn("'half'", p.stderr)

    def test_kvm(self):
        """A guest of one instruction: hlt."""
        guest = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                             'kvm_guest.py')
        p = subprocess.run([sys.executable, guest], timeout=TIMEOUT,
                           stderr=subprocess.PIPE, text=True)
        if p.returncode:
            self.skipTest(f'no virtual machines: {p.stderr.strip()[-200:]}')
        p = run('-e', 'kvm=vcpu', '-e', 'trace=ioctl', sys.executable, guest)
        self.assertRegex(p.stderr, r'KVM_RUN\) += 0 \(KVM_EXIT_HLT\)\n')
        self.assertNotIn('VCPU:', p.stderr)
        p = run('-e', 'kvm=vcpu+', '-e', 'trace=ioctl', sys.executable, guest)
        self.assertRegex(p.stderr, r'KVM_RUN\) += 0 \(KVM_EXIT_HLT\)\n'
                         r' VCPU:0< \{request_interrupt_window=0, .*'
                         r'exit_reason=0 /\* KVM_EXIT_UNKNOWN \*/, .*\}\n'
                         r' VCPU:0> \{.* exit_reason=5 /\* KVM_EXIT_HLT \*/, '
                         r'.*\}\n')
        p = run('--kvm=vcpu+', '--json', '-e', 'trace=ioctl', sys.executable,
                guest)
        vcpu = [json.loads(x) for x in p.stderr.splitlines() if '"vcpu"' in x]
        self.assertEqual(vcpu[0]['vcpu']['index'], 0)
        self.assertIn('exit_reason', vcpu[0]['vcpu']['exit'])
        self.assertIn("'vcpux'", run('-e', 'kvm=vcpux', 'true').stderr)

    def test_tips(self):
        p = run_ptrace('--tips=3,full', '-e', 'none', 'true')
        self.assertRegex(p.stderr, r'(?m)^\+-+\+\n\| .* \|\n')
        self.assertEqual(len({len(s) for s in p.stderr.splitlines()
                              if s[0] in '+|' and s[1] != '+'}), 1)
        self.assertIn('Tip 3: ', run_ptrace('--tips=id:3', '-e', 'none',
                                            'true').stderr)
        self.assertNotIn('Tip', run_ptrace('--tips=none', '-e', 'none',
                                           'true').stderr)
        self.assertRegex(run_ptrace('--tips').stderr, r'Tip \d+: ')
        self.assertIn("'x'", run_ptrace('--tips=x', 'true').stderr)

    def test_limit(self):
        p = run('--syscall-limit=3', '--complete', 'sh', '-c',
                'echo on; exit 0')
        calls = [line for line in p.stderr.splitlines()
                 if re.match(r'\w+\(', line)]
        self.assertEqual(len(calls), 3)


class Signals(unittest.TestCase):
    def test_interrupt_detaches(self):
        for sig in signal.SIGINT, signal.SIGTERM, signal.SIGHUP:
            with Target() as t, Tracer('-p', str(t.proc.pid)) as tracer:
                wait_for(tracer.stderr, 'attached')
                t.echo('traced')
                tracer.send_signal(sig)
                text = tracer.communicate(timeout=TIMEOUT)[1]
                self.assertEqual(tracer.returncode, -sig)
                self.assertIn('detached', text)
                t.echo('free')
                with open(f'/proc/{t.proc.pid}/status') as f:
                    self.assertIn('TracerPid:\t0\n', f.read())

    def test_kill_leaves_target(self):
        with Target() as t, Tracer('-p', str(t.proc.pid)) as tracer:
            wait_for(tracer.stderr, 'attached')
            t.echo('traced')
            tracer.kill()
            tracer.wait(timeout=TIMEOUT)
            t.echo('free')

    def test_target_ends(self):
        with Target() as t, Tracer('-p', str(t.proc.pid)) as tracer:
            wait_for(tracer.stderr, 'attached')
            t.proc.stdin.close()
            self.assertEqual(tracer.wait(timeout=TIMEOUT), 0)

    def test_program_gets_the_interrupt(self):
        """-o FILE PROG: ^C is the program's."""
        script = ("trap 'exit 5' INT; echo ready; read line; "
                  'echo "$line"; exit 3')
        with tempfile.TemporaryDirectory() as d:
            out = os.path.join(d, 'out')
            with Tracer('-o', out, 'sh', '-c', script) as tracer:
                self.assertEqual(tracer.stdout.readline(), 'ready\n')
                tracer.send_signal(signal.SIGINT)
                tracer.stdin.write('on\n')
                tracer.stdin.flush()
                self.assertEqual(tracer.stdout.readline(), 'on\n')
                self.assertEqual(tracer.wait(timeout=TIMEOUT), 3)

    def test_ignored_signals_are_not_inherited(self):
        with tempfile.TemporaryDirectory() as d:
            p = run('-o', os.path.join(d, 'out'), 'grep', 'SigIgn',
                    '/proc/self/status')
            traced = p.stdout
            p = subprocess.run(['grep', 'SigIgn', '/proc/self/status'],
                               stdout=subprocess.PIPE, text=True)
            self.assertEqual(traced, p.stdout)


if __name__ == '__main__':
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    RINGSIDE = os.path.abspath(sys.argv.pop(1))
    unittest.main()
