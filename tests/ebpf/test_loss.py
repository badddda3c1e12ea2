#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Honesty about loss: with a tiny buffer and a storm of calls, what was
received and what was counted as lost is what was made, exactly, for each
thread; and no fork, exec, exit or close is among the lost.
"""
import collections
import os
import re
import signal

import support

KINDS = ("getppid", "write", "read", "lseek", "openat", "close", "exit")
BUFFER = "64K"


class Made:
    """What the storm says that it did."""

    def __init__(self, lines):
        self.threads, self.children = {}, {}
        for line in lines:
            words = line.split()
            if words[0] == "child":
                self.children[int(words[1])] = int(words[2])
            else:
                self.threads[int(words[0])] = {
                    k: int(v) for k, v in (w.split("=") for w in words[1:])}


class Loss(support.Case):
    def storm(self, command, what, n, rounds, *opts, hold=False):
        """Attaches to a storm, and holds ringside while it rages, so that
        the buffer must overflow. Returns what was made, ringside's exit
        status and what it said."""
        with support.Target("ebpf_storm", what, str(n), str(rounds)) as t, \
                support.Tracer(command, f"--engine={support.ENGINE}", f"--buffer={BUFFER}",
                               "-f", "-p", str(t.pid), *opts) as tracer:
            tracer.wait_attached()
            if hold:
                os.kill(tracer.pid, signal.SIGSTOP)
            t.go()
            lines = t.lines_until("done")
            if hold:
                os.kill(tracer.pid, signal.SIGCONT)
            code, _ = t.finish()
            self.assertEqual(code, 0)
            status = tracer.finish()
            self.messages = tracer.messages
        return Made(lines), status

    def check_exact(self, made, events):
        """Returns how many calls were lost, of all threads."""
        got = collections.defaultdict(collections.Counter)
        lost = collections.Counter()
        for e in events:
            if e["type"] == "syscall":
                got[e["tid"]][e["name"]] += 1
            elif e["type"] == "lost":
                lost[e["tid"]] += e["count"]
        for tid, calls in made.threads.items():
            self.assertIn(tid, got)
            for kind, n in calls.items():
                self.assertLessEqual(got[tid][kind], n, (tid, kind))
            self.assertLessEqual(set(got[tid]), set(calls), tid)
            self.assertEqual(sum(got[tid].values()) + lost[tid],
                             sum(calls.values()),
                             f"thread {tid}: received {dict(got[tid])}, "
                             f"lost {lost[tid]}, made {calls}")
            # These are never among the lost.
            for kind in ("close", "exit"):
                self.assertEqual(got[tid][kind], calls.get(kind, 0),
                                 (tid, kind))
        return sum(lost[t] for t in made.threads)

    def check_told(self, lost, status, where):
        """What the events say, the messages and the exit status say too."""
        if not lost:
            self.assertEqual(status, 0, self.messages)
            self.assertNotRegex(self.messages, r"[\d,]+ events lost")
            return
        self.assertEqual(status, support.LOST, (where, self.messages))
        m = re.search(r"([\d,]+) events lost", self.messages)
        self.assertTrue(m, (where, self.messages))
        self.assertGreaterEqual(int(m[1].replace(",", "")), lost, self.messages)

    def from_trace(self, *args, **kw):
        out = self.tmp / "json"
        made, status = self.storm("trace", *args, "--json", "-o", out, **kw)
        lost = self.check_exact(made, support.parse_events(out.read_text()))
        self.check_told(lost, status, "trace")
        return lost

    def from_recording(self, *args, **kw):
        rec = self.tmp / "rec"
        made, status = self.storm("record", *args, "-o", rec, **kw)
        self.check_told_recording = status
        text = self.replay(rec, "--json", ok=(0, support.LOST))
        replayed = self.done
        lost = self.check_exact(made, support.parse_events(text))
        self.check_told(lost, status, "record")
        self.messages = replayed.stderr
        self.check_told(lost, replayed.returncode, "replay")
        return lost

    def test_trace(self):
        """Held, it must lose; how much is known to the last one."""
        self.assertGreater(self.from_trace("calls", 4, 3000, hold=True), 0)

    def test_recording(self):
        self.assertGreater(
            self.from_recording("calls", 4, 3000, hold=True), 0)

    def test_in_motion(self):
        """Losses here and there, as they come."""
        self.from_recording("calls", 4, 6000)
        self.from_trace("calls", 2, 3000)

    def test_files(self):
        """Descriptors are described, closes are never lost."""
        self.from_recording("files", 2, 4000)

    def test_payload_is_shed_first(self):
        """A buffer that is nearly full keeps calls and drops their memory."""
        rec = self.tmp / "rec"
        made, _ = self.storm("record", "calls", 1, 3000, "-s", "200",
                             "-o", rec, hold=True)
        events = support.parse_events(
            self.replay(rec, "--json", "-s", "200", ok=None))
        tid = next(iter(made.threads))
        bare = [e for e in support.calls_of(events, "write")
                if e["tid"] == tid and
                support.arg(e, "buf") != "x" * support_block()]
        self.assertTrue(bare, "no write came without its bytes")

    def check_forks(self, made, events):
        started = {e["child"] for e in events
                   if e["type"] == "child" and not e["thread"]}
        ended = {e["tid"]: e["status"] for e in events
                 if e["type"] == "exited"}
        for pid, status in made.children.items():
            self.assertIn(pid, started)
            self.assertEqual(ended.get(pid), status, f"the end of {pid}")

    def test_forks_are_never_lost(self):
        rec = self.tmp / "rec"
        made, _ = self.storm("record", "forks", 300, 20000, "-o", rec)
        self.check_forks(made, support.parse_events(
            self.replay(rec, "--json", ok=None)))

    def test_forks_are_never_lost_held(self):
        rec = self.tmp / "rec"
        made, status = self.storm("record", "forks", 100, 3000, "-o", rec,
                                  hold=True)
        self.assertEqual(status, support.LOST, self.messages)
        self.check_forks(made, support.parse_events(
            self.replay(rec, "--json", ok=None)))

    def test_nothing_lost_by_default(self):
        """The same storm, and a buffer as big as it is by itself."""
        rec = self.tmp / "rec"
        with support.Target("ebpf_storm", "calls", "2", "3000") as t, \
                support.Tracer("record", f"--engine={support.ENGINE}", "-f", "-p",
                               str(t.pid), "-o", rec) as tracer:
            tracer.wait_attached()
            t.go()
            made = Made(t.lines_until("done"))
            t.finish()
            self.assertEqual(tracer.finish(), 0, tracer.messages)
        events = support.parse_events(self.replay(rec, "--json"))
        self.assertEqual(self.check_exact(made, events), 0)

    def test_lossless(self):
        """The same tiny buffer: the target waits, and nothing is lost."""
        made, status = self.storm("record", "calls", 4, 5000, "--lossless",
                                  "-o", self.tmp / "rec")
        self.assertEqual(status, 0, self.messages)
        events = support.parse_events(self.replay(self.tmp / "rec", "--json"))
        self.assertEqual(self.check_exact(made, events), 0)


def support_block():
    return 200  # BLOCK of storm.c


support.main()
