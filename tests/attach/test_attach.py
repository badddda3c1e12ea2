#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""The target comes first: whatever the tracer does and however it ends, the
traced processes go on as before. And what is hard to trace is traced.

Usage: test_attach.py RINGSIDE PROGRAMS [unittest's arguments]
"""
import os
import pathlib
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
PROGRAMS = None
TIMEOUT = 90
ATTACHED = re.compile(r"attached")


def wait_until(what, seconds=20):
    """For what the kernel tells nobody about."""
    deadline = time.monotonic() + seconds
    while not what():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.002)
    return True


def tids(pid):
    return [int(t) for t in os.listdir(f"/proc/{pid}/task")]


def status(pid, field, tid=None):
    path = f"/proc/{pid}/task/{tid or pid}/status"
    m = re.search(rf"^{field}:\s+(.*)$", pathlib.Path(path).read_text(), re.M)
    return m[1]


def masks(pid):
    res = {}
    for t in tids(pid):
        try:
            res[t] = os.sched_getaffinity(t)
        except ProcessLookupError:
            pass
    return res


class Target:
    """A program of this directory that runs until its input ends."""

    def __init__(self, *args):
        self.proc = subprocess.Popen([str(PROGRAMS / args[0]), *args[1:]],
                                     stdin=subprocess.PIPE,
                                     stdout=subprocess.PIPE, text=True)
        self.pid = self.proc.pid

    def __enter__(self):
        assert self.proc.stdout.readline() == "ready\n"
        return self

    def finish(self):
        out, _ = self.proc.communicate(timeout=TIMEOUT)
        return self.proc.returncode, out.strip()

    def __exit__(self, *exc):
        if self.proc.poll() is None:
            self.proc.kill()
        self.proc.stdin.close()
        self.proc.stdout.close()
        self.proc.wait()


class Tracer:
    def __init__(self, *args, output=None):
        self.out = tempfile.NamedTemporaryFile(prefix="ringside-attach-")
        self.proc = subprocess.Popen(
            [RINGSIDE, "trace", "--engine=ptrace", "-o", output or self.out.name, *args],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, text=True)
        self.pid = self.proc.pid
        self.messages = ""

    def __enter__(self):
        return self

    def wait_attached(self):
        """Reads messages until one says that it is attached."""
        while not ATTACHED.search(self.messages):
            ready, _, _ = select.select([self.proc.stderr], [], [], 20)
            line = self.proc.stderr.readline() if ready else ""
            if not line:
                raise AssertionError("not attached: " + self.messages)
            self.messages += line

    def wait_events(self, size=1):
        if not wait_until(lambda: os.path.getsize(self.out.name) >= size):
            raise AssertionError("no events: " + self.messages)

    def end(self, sig=signal.SIGINT):
        self.proc.send_signal(sig)
        return self.finish()

    def finish(self):
        self.messages += self.proc.communicate(timeout=TIMEOUT)[1]
        return self.proc.returncode

    def text(self):
        with open(self.out.name, errors="backslashreplace") as f:
            return f.read()

    def __exit__(self, *exc):
        if self.proc.poll() is None:
            self.proc.kill()
        self.proc.stderr.close()
        self.proc.wait()
        self.out.close()


def trace(*argv, opts=("-f",)):
    """Runs a program to its end; returns status, trace, messages."""
    with Tracer(*opts, "--", *map(str, argv)) as t:
        code = t.finish()
        return code, t.text(), t.messages


class Attach(unittest.TestCase):
    def cycles(self, n, sig, pairs="2"):
        with Target("attach_work", pairs) as target:
            before = masks(target.pid)
            for i in range(n):
                with Tracer("-f", "-p", str(target.pid)) as tracer:
                    tracer.wait_attached()
                    # Not each time at the same point of its life.
                    tracer.wait_events(1 + 3000 * (i % 4))
                    tracer.end(sig)
                if sig == signal.SIGKILL:
                    # Another process gives the masks back then.
                    ok = wait_until(lambda: masks(target.pid) == before)
                    self.assertTrue(ok, f"cycle {i}: {masks(target.pid)}, "
                                    f"was {before}")
                self.assertEqual(masks(target.pid), before, f"cycle {i}")
                self.assertTrue(wait_until(
                    lambda: status(target.pid, "TracerPid") == "0"))
            code, out = target.finish()
        self.assertRegex(out, r"^ok \d+ \d+$")
        self.assertEqual(code, 0)
        if sig != signal.SIGKILL:
            self.assertEqual(out.split()[2], "0", "another mask was seen")
        self.assertGreater(int(out.split()[1]), n)

    def test_100_times_interrupted(self):
        self.cycles(100, signal.SIGINT)

    def test_50_times_killed(self):
        self.cycles(50, signal.SIGKILL)

    def test_terminated(self):
        self.cycles(5, signal.SIGTERM)

    def test_several_at_once(self):
        with Target("attach_work", "1") as a, \
                Target("attach_work", "1") as b:
            with Tracer("-f", "-p", f"{a.pid},{b.pid}") as tracer:
                tracer.wait_attached()
                tracer.wait_events(20000)
                tracer.end()
                text = tracer.text()
            for t in (a, b):
                self.assertEqual(t.finish()[0], 0)
        seen = {int(line.split()[0]) for line in text.splitlines()}
        self.assertGreaterEqual(len(seen), 6)

    def test_tracee_ends_while_traced(self):
        with Target("attach_work", "2") as target:
            with Tracer("-f", "-p", str(target.pid)) as tracer:
                tracer.wait_attached()
                code, out = target.finish()
                self.assertEqual(tracer.finish(), 0)
                self.assertRegex(tracer.text(), r"\+\+\+ exited with 0 \+\+\+")
        self.assertEqual(code, 0, out)

    def test_group_stop(self):
        with Target("attach_work", "2") as target:
            with Tracer("-f", "-p", str(target.pid)) as tracer:
                tracer.wait_attached()
                for _ in range(10):
                    os.kill(target.pid, signal.SIGSTOP)
                    self.assertTrue(wait_until(
                        lambda: "--- stopped by SIGSTOP ---"
                        in tracer.text()))
                    os.kill(target.pid, signal.SIGCONT)
                    size = os.path.getsize(tracer.out.name)
                    tracer.wait_events(size + 2000)
                tracer.end()
                self.assertIn("--- SIGCONT", tracer.text())
            code, out = target.finish()
        self.assertEqual(code, 0, out)

    def test_stays_stopped(self):
        """What was stopped is still stopped when the tracer has gone."""
        for sig in (signal.SIGINT, signal.SIGKILL):
            with self.subTest(sig), Target("attach_work", "1") as target:
                os.kill(target.pid, signal.SIGSTOP)
                self.assertTrue(wait_until(
                    lambda: status(target.pid, "State")[0] == "T"))
                with Tracer("-f", "-p", str(target.pid)) as tracer:
                    tracer.wait_attached()
                    tracer.end(sig)
                self.assertTrue(wait_until(
                    lambda: status(target.pid, "TracerPid") == "0"))
                self.assertTrue(wait_until(
                    lambda: status(target.pid, "State")[0] == "T"))
                os.kill(target.pid, signal.SIGCONT)
                code, out = target.finish()
                self.assertEqual(code, 0, out)

    def test_1000_threads(self):
        n = 1000
        with Target("attach_odd", "threads", str(n)) as target:
            with Tracer("-f", "-p", str(target.pid)) as tracer:
                tracer.wait_attached()
                self.assertTrue(wait_until(lambda: all(
                    status(target.pid, "TracerPid", t) == str(tracer.pid)
                    for t in tids(target.pid))), "not all threads are traced")
                self.assertIn(f"{n + 1} threads", tracer.messages)
                tracer.end()
            self.assertEqual({status(target.pid, "TracerPid", t)
                              for t in tids(target.pid)}, {"0"})
            code, _ = target.finish()
        self.assertEqual(code, 0)

    def storm(self, sig):
        """Queued signals to a target that is attached to and let go again
        and again: how many were sent, and how many it counted."""
        sent = 0
        with Target("attach_odd", "count") as target:
            for _ in range(20):
                with Tracer("-f", "-p", str(target.pid)) as tracer:
                    tracer.wait_attached()
                    for _ in range(50):
                        os.kill(target.pid, signal.SIGRTMIN)
                    sent += 50
                    tracer.end(sig)
            # The last must have arrived before standard input ends.
            self.assertTrue(wait_until(
                lambda: status(target.pid, "SigQ").split("/")[0] == "0"
                or status(target.pid, "ShdPnd") == "0" * 16))
            code, out = target.finish()
        self.assertEqual(code, 0)
        return sent, int(out)

    def test_queued_signals_survive(self):
        """Real-time signals are queued: not one may be lost or doubled."""
        sent, counted = self.storm(signal.SIGINT)
        self.assertEqual(counted, sent)

    def test_queued_signals_survive_a_kill(self):
        """The one that the tracer was about to hand on when it was killed
        goes with it: wait(2) has taken it out of the kernel's hands."""
        sent, counted = self.storm(signal.SIGKILL)
        self.assertLessEqual(counted, sent)
        self.assertGreaterEqual(counted, sent - 20)


class Trace(unittest.TestCase):
    def test_exec_from_a_thread(self):
        code, text, _ = trace(PROGRAMS / "attach_odd", "exec-thread")
        self.assertEqual(code, 7, text)
        self.assertRegex(text, r"\+\+\+ superseded by execve in pid \d+ \+\+\+")
        self.assertIn("+++ exited with 7 +++", text)
        self.assertRegex(text, r"execve resumed>|execve\(.*\) = 0")

    def test_vfork(self):
        code, text, _ = trace(PROGRAMS / "attach_odd", "vfork")
        self.assertEqual(code, 5, text)
        self.assertRegex(text, r'execve\("/bin/true", \["true"\]')
        self.assertIn("+++ exited with 5 +++", text)

    def test_1000_threads_made(self):
        code, text, _ = trace(
            "/bin/sh", "-c", f"exec {PROGRAMS}/attach_odd threads 1000 "
            "</dev/null >/dev/null", opts=("-f", "-e", "trace=exit"))
        self.assertEqual(code, 0, text[-500:])
        self.assertEqual(text.count("+++ exited with 0 +++"), 1001)

    def test_short_lived_children(self):
        code, text, _ = trace(PROGRAMS / "attach_odd", "children", 300,
                              opts=("-f", "-e", "trace=exit_group"))
        self.assertEqual(code, 0, text[-500:])
        self.assertEqual(len(re.findall(r"\+\+\+ exited with", text)), 301)
        self.assertEqual(len(re.findall(r"exit_group\(", text)), 301)

    def test_signal_storm(self):
        n = 5000
        code, text, _ = trace(PROGRAMS / "attach_odd", "storm", n,
                              opts=("-f", "-e", "trace=none"))
        self.assertEqual(code, 0, text[-500:])
        self.assertEqual(text.count("--- SIGUSR1 {"), n)

    def test_32_bits(self):
        program = PROGRAMS / "attach_i386"
        if not program.exists():
            self.skipTest("no 32-bit compiler")
        try:
            subprocess.run([program], stdout=subprocess.DEVNULL)
        except OSError as e:
            self.skipTest(f"this kernel runs no 32-bit programs: {e}")
        code, text, _ = trace(program, opts=())
        self.assertEqual(code, 9, text)
        self.assertIn('write(1, "32 bits\\n", 8)', text)
        self.assertRegex(text, r'open\("/no/such", O_RDONLY\) += -1 ENOENT')
        self.assertRegex(text, r"getpid\(\) += \d+")
        self.assertRegex(text, r"_exit\(9\)|exit\(9\)")
        p = subprocess.run([RINGSIDE, "trace", "--engine=ptrace", program], text=True,
                           stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
                           stdout=subprocess.DEVNULL, timeout=TIMEOUT)
        self.assertRegex(p.stderr, r"\[ Process PID=\d+ runs in 32 bit mode. \]")

    def test_memory_stays_flat(self):
        n = 300000
        with Tracer("-f", "--", "/usr/bin/dd",
                    "if=/dev/zero", "of=/dev/null", "bs=1", f"count={n}",
                    output="/dev/null") as tracer:
            sizes = []
            while tracer.proc.poll() is None:
                try:
                    sizes.append(int(status(tracer.pid, "VmRSS").split()[0]))
                except (OSError, TypeError):
                    pass
                time.sleep(0.05)
        self.assertEqual(tracer.proc.returncode, 0)
        quarter = sizes[len(sizes) // 4]
        self.assertLessEqual(sizes[-1], quarter * 1.05 + 512, sizes[::10])


class Output(unittest.TestCase):
    def run_trace(self, *args, **kw):
        return subprocess.run([RINGSIDE, "trace", "--engine=ptrace", *args], text=True,
                              stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              timeout=TIMEOUT, **kw)

    def test_full_disk(self):
        p = self.run_trace("-o", "/dev/full", "ls", "-lR", "/usr/bin")
        self.assertNotEqual(p.returncode, 0)
        self.assertIn("No space left on device", p.stderr)

    def test_full_disk_spares_the_target(self):
        with Target("attach_work", "1") as target:
            with Tracer("-f", "-p", str(target.pid),
                        output="/dev/full") as tracer:
                self.assertNotEqual(tracer.finish(), 0)
                self.assertIn("No space left", tracer.messages)
            code, out = target.finish()
        self.assertEqual(code, 0, out)

    def test_closed_pipe(self):
        r, w = os.pipe()
        os.close(r)
        with Target("attach_work", "1") as target:
            p = subprocess.Popen([RINGSIDE, "trace", "--engine=ptrace", "-f", "-p",
                                  str(target.pid)], stderr=w,
                                 stdin=subprocess.DEVNULL)
            os.close(w)
            try:
                self.assertNotEqual(p.wait(TIMEOUT), 0)
            finally:
                if p.poll() is None:
                    p.kill()
                    p.wait()
            code, out = target.finish()
        self.assertEqual(code, 0, out)

    def test_traced_by_another(self):
        with Target("attach_work", "1") as target:
            with Tracer("-f", "-p", str(target.pid)) as first:
                first.wait_attached()
                p = self.run_trace("-f", "-p", str(target.pid))
                self.assertNotEqual(p.returncode, 0)
                self.assertIn(str(first.pid), p.stderr)
                self.assertRegex(p.stderr, r"trac")
                first.end()
            self.assertEqual(target.finish()[0], 0)

    def test_no_permission(self):
        setpriv = shutil.which("setpriv")
        if os.geteuid() or not setpriv:
            self.skipTest("needs root and setpriv")
        with Target("attach_work", "1") as target, \
                tempfile.TemporaryDirectory() as tmp:
            # A copy, for the build may be where nobody else may look.
            os.chmod(tmp, 0o755)
            copy = shutil.copy(RINGSIDE, tmp)
            p = subprocess.run([setpriv, "--reuid=65534", "--regid=65534",
                                "--clear-groups", copy, "trace", "--engine=ptrace", "-p",
                                str(target.pid)], stdin=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, text=True,
                               timeout=TIMEOUT)
            self.assertEqual(p.returncode, 1)
            self.assertRegex(p.stderr, r"(?i)capab|CAP_SYS_PTRACE|another user"
                             r"|other user|uid")
            self.assertEqual(target.finish()[0], 0)

    def refused(self, pid, why):
        """By each engine that there is, with this reason, and at once."""
        for engine in "ptrace", "auto":
            p = self.run_trace(f"--engine={engine}", "-p", str(pid))
            self.assertEqual(p.returncode, 1, p.stderr)
            self.assertIn(f"cannot attach to process {pid}: {why}", p.stderr)

    def test_zombie(self):
        p = subprocess.Popen(["true"])
        self.addCleanup(p.wait)
        os.waitid(os.P_PID, p.pid, os.WEXITED | os.WNOWAIT)
        self.refused(p.pid, "it is a zombie: it has ended, and its parent, "
                     f"{os.getpid()} (")

    def test_kernel_thread(self):
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                if status(pid, "Kthread") == "1":
                    break
            except (OSError, TypeError):
                pass
        else:
            self.skipTest("no kernel thread to be seen")
        if os.geteuid():
            self.skipTest("needs root")
        self.refused(pid, "it is a kernel thread")

    def test_no_such_process(self):
        p = subprocess.Popen(["true"])
        p.wait()
        res = self.run_trace("-p", str(p.pid))
        self.assertNotEqual(res.returncode, 0)
        self.assertIn("No such process", res.stderr)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    RINGSIDE = os.path.abspath(sys.argv[1])
    PROGRAMS = pathlib.Path(sys.argv[2]).resolve()
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[3:]])
