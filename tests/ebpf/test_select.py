#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""What is recorded: everything, a cgroup, a pid namespace, a command name, a
user; calls by name, result, duration, path, descriptor.
"""
import json
import os
import pathlib
import random
import re
import shutil
import subprocess

import support


def spawn_ids():
    """Numbers that no other test makes calls with at the same time."""
    return [random.SystemRandom().randrange(1 << 20, 1 << 30)
            for _ in range(3)]


class Whom(support.Case):
    def setUp(self):
        super().setUp()
        self.file = self.tmp / "file"
        self.file.write_text("x" * 100)
        self.calls = support.PROGRAMS / "ebpf_calls"

    def run_calls(self, number, wrap=(), **kw):
        p = subprocess.run([*map(str, wrap), self.calls, "once", str(number),
                            self.file], stdin=subprocess.DEVNULL,
                           timeout=support.TIMEOUT, **kw)
        self.assertEqual(p.returncode, 3)

    def seen(self, opts, work):
        """The numbers that were recorded while work() ran."""
        rec = self.tmp / "rec"
        rec.unlink(missing_ok=True)
        with support.Tracer("record", f"--engine={support.ENGINE}", *opts,
                            "-e", "trace=getpriority", "-o", rec) as tracer:
            tracer.wait_attached()
            work()
            code = tracer.end()
            self.assertIn(code, (0, support.LOST), tracer.messages)
        self.events = self.replay_events(rec, ok=(0, support.LOST))
        return {support.arg(e, "who")
                for e in support.calls_of(self.events, "getpriority")}

    def test_everything(self):
        """A process that starts when the recording goes on already."""
        a, b, _ = spawn_ids()

        def work():
            self.run_calls(a)
            self.run_calls(b, wrap=["setsid"])
        self.assertLessEqual({a, b}, self.seen(["-a"], work))

    def test_everything_but_itself(self):
        """ringside does not record its own calls."""
        with support.Tracer("record", f"--engine={support.ENGINE}", "-a", "-o",
                            self.tmp / "rec") as tracer:
            tracer.wait_attached()
            for n in range(20):
                self.run_calls(n)
            tracer.end()
            pid = tracer.pid
        events = self.replay_events(self.tmp / "rec", ok=(0, support.LOST))
        self.assertTrue(support.calls_of(events))
        self.assertNotIn(pid, {e["pid"] for e in support.calls_of(events)})

    def test_command(self):
        a, b, _ = spawn_ids()
        other = self.tmp / "othername"
        shutil.copy(self.calls, other)

        def work():
            self.run_calls(a)
            subprocess.run([other, "once", str(b), self.file])
        self.assertEqual(self.seen(["-a", "--comm", "othername"], work), {b})

    def test_user(self):
        if os.geteuid() or not shutil.which("setpriv"):
            self.skipTest("needs root and setpriv")
        a, b, _ = spawn_ids()
        mine = self.tmp / "calls"
        shutil.copy(self.calls, mine)  # where anybody may look

        def work():
            self.run_calls(a)
            subprocess.run(["setpriv", "--reuid=65534", "--regid=65534",
                            "--clear-groups", mine, "once", str(b),
                            self.file])
        self.assertEqual(self.seen(["-a", "--uid=65534"], work), {b})

    def test_cgroup(self):
        top = next((m.split()[1] for m in
                    pathlib.Path("/proc/mounts").read_text().splitlines()
                    if m.split()[2] == "cgroup2"), None)
        if not top:
            self.skipTest("cgroup2 is not mounted")
        group = pathlib.Path(top) / f"ringside-test-{os.getpid()}"
        try:
            (group / "below").mkdir(parents=True)
        except OSError as e:
            self.skipTest(f"no cgroup can be made: {e}")
        self.addCleanup(group.rmdir)
        self.addCleanup((group / "below").rmdir)
        a, b, c = spawn_ids()

        def inside(g):
            return ["sh", "-c", f"echo $$ >{g}/cgroup.procs && exec \"$@\"",
                    "sh"]

        def work():
            self.run_calls(a)
            self.run_calls(b, wrap=inside(group))
            self.run_calls(c, wrap=inside(group / "below"))
        self.assertEqual(self.seen([f"--cgroup={group}"], work), {b, c})

    def test_pid_namespace(self):
        if not shutil.which("unshare") or subprocess.run(
                ["unshare", "-pf", "true"],
                stderr=subprocess.DEVNULL).returncode:
            self.skipTest("no pid namespace can be made")
        a, b, _ = spawn_ids()
        with support.Process(
                ["unshare", "-pf", "--kill-child", self.calls, "wait", str(b),
                 self.file], stdin=subprocess.PIPE) as inner:
            self.assertEqual(inner.proc.stdout.readline(), "ready\n")
            with open(f"/proc/{inner.pid}/task/{inner.pid}/children") as f:
                pid = int(f.read().split()[0])

            def work():
                self.run_calls(a)
                inner.proc.stdin.write("go\n")
                inner.proc.stdin.flush()
                self.assertEqual(inner.proc.wait(support.TIMEOUT), 3)
            self.assertEqual(self.seen([f"--pidns={pid}"], work), {b})
            self.assertIn(pid, {e["pid"] for e in self.events})

    def test_pid_without_its_children(self):
        a, b, _ = spawn_ids()
        script = (f"echo ready; read line; {self.calls} once {a} "
                  f"{self.file}; exec {self.calls} once {b} {self.file}")
        with support.Process(["sh", "-c", script],
                             stdin=subprocess.PIPE) as sh:
            sh.proc.stdout.readline()

            def work():
                sh.proc.stdin.write("go\n")
                sh.proc.stdin.flush()
                sh.proc.wait(support.TIMEOUT)
            text = self.tmp / "trace"
            with support.Tracer("trace", f"--engine={support.ENGINE}", "--json", "-p",
                                str(sh.pid), "-o", text) as tracer:
                tracer.wait_attached()
                work()
                tracer.finish()
        seen = {support.arg(e, "who") for e in support.calls_of(
            support.parse_events(text.read_text()), "getpriority")}
        self.assertEqual(seen, {b})


class Which(support.Case):
    """The engines choose alike, in the kernel or not."""

    needs_record = False

    def setUp(self):
        super().setUp()
        self.file = self.tmp / "file"
        self.file.write_text("x" * 100)

    def normal(self, text):
        text = re.sub(r"0x[0-9a-f]{4,}", "ADDR", text)
        text = re.sub(r"(set_tid_address\(.*\) += )\d+", r"\1PID", text)
        # A recording may have many pids, so its replay has the column.
        text = re.sub(r"(?m)^\d+ +(?!\|)", "", text)
        return re.sub(r"\) +=", ") =", text).splitlines()

    def check(self, *opts, want=None, without=None):
        argv = [support.PROGRAMS / "ebpf_calls", "once", "5", self.file]
        texts = [self.normal(self.trace("--complete", *opts, argv=argv,
                                        engine=e, ok=(3,)))
                 for e in ("ptrace", support.ENGINE)]
        self.assertEqual(*texts)
        # Not by accident: this is there, and that is not.
        text = "\n".join(texts[1])
        if want:
            self.assertRegex(text, want)
        if without:
            self.assertNotRegex(text, without)
        if support.NO_RECORD:
            return
        # How it is shown is nothing that a recording can have.
        rec = self.record(*(o for o in opts if o not in ("-y", "-yy")),
                          argv=argv, ok=(0, 3))
        self.assertEqual(
            texts[0], self.normal(self.replay(rec, "--complete", *opts,
                                              ok=None)), "from a recording")

    def test_all(self):
        self.check(want="getpriority")

    def test_names(self):
        self.check("-e", "trace=getpriority,read", want="getpriority",
                   without="openat")

    def test_class(self):
        self.check("-e", "trace=%desc", want="read", without="getpriority")

    def test_not(self):
        self.check("-e", "trace=!openat", want="getpriority",
                   without="openat")

    def test_failed(self):
        self.check("-Z", want="ENOENT", without=r"= 0$")

    def test_successful(self):
        self.check("-z", want=r"dup3\(3, 9", without="ENOENT")

    def test_errno(self):
        self.check("-e", "errno=ENOENT", want="/no/such/file",
                   without="getpriority")

    def test_slower(self):
        self.check("--slower=50ms", want="nanosleep", without="getpriority")

    def test_path(self):
        self.check("-P", self.file, "-y", want=r"read\(9", without="nanosl")

    def test_descriptor(self):
        self.check("--trace-fds=9", want=r"read\(9", without="/no/such")

    def test_signals(self):
        self.check("-e", "signal=none", "-e", "trace=none", want="exited")

    def test_long_strings(self):
        self.check("-s", "1000", "-e", "trace=read,execve", want="x{16}")

    def test_dumps(self):
        self.check("-e", "read=9", "-e", "trace=read", want=r"00000  78")

    def test_descriptors_shown(self):
        self.check("-yy", "-e", "trace=read,close,openat", want="/file>")

    def test_filtered_in_kernel(self):
        """What is not asked for does not leave the kernel."""
        if support.NO_RECORD:
            self.skipTest(support.NO_RECORD)
        argv = ["dd", "if=/dev/zero", "of=/dev/null", "bs=1", "count=20000"]
        rec = self.record("-e", "trace=exit_group", argv=argv)
        self.assertLess(rec.stat().st_size, 64 << 10)
        self.assertEqual({e["name"] for e in support.calls_of(
            self.replay_events(rec))}, {"exit_group"})
        info = json.loads(self.ringside("file", "info", "--json", rec).stdout)
        self.assertTrue(info)


support.main()
