#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""The target comes first: attached to and let go again and again while its
threads come and go, and ringside killed at random moments. The target checks
its own work.
"""
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import time

import support

SEED = int(os.environ.get("RINGSIDE_SEED", "20201"))


def held_programs(pid):
    """Ids of the BPF programs that a process holds."""
    res = set()
    try:
        for f in pathlib.Path(f"/proc/{pid}/fdinfo").iterdir():
            m = re.search(r"^prog_id:\s+(\d+)", f.read_text(), re.M)
            if m:
                res.add(int(m[1]))
    except OSError:
        pass  # it is gone, or a descriptor is
    return res


def loaded_programs():
    """Ids of all that are loaded, or None where that can't be known."""
    bpftool = shutil.which("bpftool", path=os.environ.get("PATH", "") +
                           ":/usr/sbin:/sbin")
    if not bpftool or os.geteuid():
        return None
    p = subprocess.run([bpftool, "-j", "prog", "show"], text=True,
                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        return {x["id"] for x in json.loads(p.stdout) if "id" in x}
    except ValueError:
        return None  # it races with programs that go away


class Attach(support.Case):
    needs_record = False

    def check_goes_on(self, target):
        """Each thread that stays makes progress."""
        before = support.switches(target.pid)
        self.assertTrue(support.wait_until(
            lambda: support.switches(target.pid) > before + 50),
            "the target stands still")

    def check_unharmed(self, target, n):
        code, out = target.finish()
        self.assertRegex(out, r"^ok \d+ \d+$")
        self.assertEqual(code, 0)
        self.assertGreater(int(out.split()[1]), n)

    def seen(self, out):
        text = out.read_text(errors="replace") if out.exists() else ""
        return {int(w) for w in
                (line.split(None, 1)[0] for line in text.splitlines())
                if w.isdigit()}

    def test_200_times_attached(self):
        n = support.times(200)
        out = self.tmp / "trace"
        with support.Target("ebpf_churn", "2") as target:
            for i in range(n):
                out.unlink(missing_ok=True)
                before = support.tids(target.pid)
                with support.Tracer("trace", f"--engine={support.ENGINE}", "-f", "-p",
                                    str(target.pid), "-o", out) as tracer:
                    tracer.wait_attached()
                    if i % 10 == 0:
                        # All that were there, and still are, are seen. The
                        # first thread is in a read() all the time: that
                        # shows at the end at the latest.
                        stay = (before & support.tids(target.pid)) \
                            - {target.pid}
                        self.assertTrue(support.wait_until(
                            lambda: stay & support.tids(target.pid) <=
                            self.seen(out)),
                            f"{stay - self.seen(out)} not seen in cycle {i}")
                    self.assertEqual(tracer.end(), -signal.SIGINT,
                                     tracer.messages)
                if i % 10 == 0:
                    self.assertIn(target.pid, self.seen(out))
                self.assertTrue(target.alive(), f"cycle {i}")
            self.check_goes_on(target)
            self.check_unharmed(target, n)

    def test_several_tracers_at_once(self):
        """Unlike ptrace: each of them sees all of it."""
        with support.Target("ebpf_churn", "1") as target:
            outs = [self.tmp / f"trace{i}" for i in range(3)]
            tracers = [support.Tracer("trace", f"--engine={support.ENGINE}", "-f", "-p",
                                      str(target.pid), "-o", o) for o in outs]
            try:
                for t in tracers:
                    t.wait_attached()
                stay = support.tids(target.pid)
                for o in outs:
                    self.assertTrue(support.wait_until(
                        lambda: (stay & support.tids(target.pid)) -
                        {target.pid} <= self.seen(o)))
                for t in tracers:
                    t.end()
            finally:
                for t in tracers:
                    t.__exit__()
            self.check_unharmed(target, 10)

    def test_target_ends_while_traced(self):
        with support.Target("ebpf_churn", "2") as target:
            with support.Tracer("trace", f"--engine={support.ENGINE}", "-f", "-p",
                                str(target.pid), "-o",
                                self.tmp / "trace") as tracer:
                tracer.wait_attached()
                self.check_unharmed(target, 0)
                self.assertEqual(tracer.finish(), 0, tracer.messages)
        text = (self.tmp / "trace").read_text(errors="replace")
        self.assertRegex(text, rf"(?m)^{target.pid} +exit_group\(0\)")
        self.assertRegex(text, rf"(?m)^{target.pid} +\+\+\+ exited with 0")

    def kill_at_random(self, n, command, *opts):
        rng = random.Random(f"{SEED} {command} {opts}")
        ours = set()
        with support.Target("ebpf_churn", "2") as target:
            for i in range(n):
                out = self.tmp / f"out{i}"
                with support.Tracer(command, f"--engine={support.ENGINE}", "-f", "-p",
                                    str(target.pid), "-o", out,
                                    *opts) as tracer:
                    # A random moment of its life, half of the time one at
                    # which it is at work for sure.
                    if i % 2:
                        tracer.wait_attached()
                    time.sleep(rng.random() * (0.1 if i % 2 else 0.5))
                    ours |= held_programs(tracer.pid)
                    tracer.proc.kill()
                    tracer.proc.wait()
                out.unlink(missing_ok=True)
                self.assertTrue(target.alive(), f"killed {i} times")
                self.check_goes_on(target)
            self.check_unharmed(target, n)
        self.check_nothing_is_left(ours)

    def check_nothing_is_left(self, ours):
        self.assertTrue(ours, "no program was ever loaded")
        if loaded_programs() is None:
            print("whether programs are left is not known: no bpftool")
            return

        def gone():
            loaded = loaded_programs()
            return loaded is not None and ours.isdisjoint(loaded)

        self.assertTrue(support.wait_until(gone),
                        "BPF programs of the dead are left")

    def test_trace_killed_at_random(self):
        self.kill_at_random(support.times(25), "trace")


class Recorder(Attach):
    needs_record = True
    test_200_times_attached = None
    test_several_tracers_at_once = None
    test_target_ends_while_traced = None
    test_trace_killed_at_random = None

    def test_record_killed_at_random(self):
        self.kill_at_random(support.times(15), "record")

    def test_lossless_killed_at_random(self):
        """A target that waits for room must not wait for the dead."""
        self.kill_at_random(support.times(15), "record", "--lossless",
                            "--buffer=64K")

    def test_lossless_killed_while_it_waits(self):
        with support.Target("ebpf_storm", "calls", "2", "20000") as t, \
                support.Tracer("record", f"--engine={support.ENGINE}", "-f", "--lossless",
                               "--buffer=64K", "-p", str(t.pid), "-o",
                               self.tmp / "rec") as tracer:
            tracer.wait_attached()
            # Nobody empties the buffer any more: the target has to wait.
            os.kill(tracer.pid, signal.SIGSTOP)
            t.go()
            time.sleep(0.3)
            tracer.proc.kill()
            tracer.proc.wait()
            t.lines_until("done")
            self.assertEqual(t.finish()[0], 0)

    def events_of(self, rec):
        done = self.ringside("file", "info", "--json", rec, ok=None)
        return json.loads(done.stdout or "{}").get("events", 0)

    def test_what_was_recorded_before_the_kill(self):
        """The file is read up to its last whole chunk."""
        rec = self.tmp / "rec"
        with support.Target("ebpf_churn", "2") as target, \
                support.Tracer("record", f"--engine={support.ENGINE}", "-f", "-p",
                               str(target.pid), "-o", rec) as tracer:
            tracer.wait_attached()
            # The first chunk may tell of what was there before any call. (To
            # read all of it could take as long as it is written.)
            self.assertTrue(support.wait_until(
                lambda: rec.exists() and self.events_of(rec) > 0))
            tracer.proc.kill()
            tracer.proc.wait()
            self.check_unharmed(target, 0)
        self.assertTrue(self.replay_events(rec, ok=None))
        self.assertSane(self.done)


support.main()
