#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Files of real recordings that were cut and damaged, through the commands:
what is left is read, what is missing is said, and nothing crashes. (Each byte
of a small file: the unit tests of the reader.)
"""
import json
import os
import random
import signal
import subprocess

import support

SEED = int(os.environ.get("RINGSIDE_SEED", "20202"))


def key(e):
    """What makes an event the same one in two replays. (Numbers of events
    are counted anew where the beginning is lost.)"""
    return e["type"], e.get("tid"), e.get("name"), e.get("time")


class File(support.Case):
    needs_ebpf = False

    @classmethod
    def setUpClass(cls):
        cls.whole = None

    def recording(self):
        """Some chunks of a real program, recorded once for all tests."""
        if File.whole is None:
            # Few events, many bytes: some chunks.
            rec = self.record("-f", "-s", "4096", argv=[
                "sh", "-c", "dd if=/dev/urandom of=/dev/null bs=4096 "
                "count=1000; ls -l / >/dev/null"])
            File.whole = rec.read_bytes()
            File.events = self.replay_events(rec)
        return File.whole

    def read(self, data):
        """Replays and verifies a file: events, and both results."""
        path = self.tmp / "damaged"
        path.write_bytes(data)
        text = self.replay(path, "--json", ok=None)
        replayed = self.done
        verified = self.ringside("file", "verify", path, ok=None)
        self.assertSane(replayed)
        self.assertSane(verified)
        return support.parse_events(text), replayed, verified

    def same(self, events):
        """Calls and the like, without what is told of losses."""
        return [key(e) for e in events if e["type"] != "lost" and
                not e.get("unfinished")]

    def test_whole(self):
        events, replayed, verified = self.read(self.recording())
        self.assertEqual(replayed.returncode, 0)
        self.assertEqual(verified.returncode, 0, verified.stderr)
        self.assertGreaterEqual(len(support.calls_of(events, "write")), 1000)

    def test_cut(self):
        whole = self.recording()
        rng = random.Random(SEED)
        full = self.same(File.events)
        sizes = sorted({0, 1, 7, 8, 64, len(whole) - 1, len(whole) - 8}
                       | {rng.randrange(len(whole)) for _ in
                          range(support.times(43))})
        before = -1
        for size in sizes:
            with self.subTest(size=size):
                events, replayed, verified = self.read(whole[:size])
                got = self.same(events)
                # (Not assertEqual, which shows how long lists differ.)
                self.assertTrue(got == full[:len(got)], "no prefix")
                # The longer the file, the more can be read of it.
                self.assertGreaterEqual(len(got), before)
                before = len(got)
                self.assertTrue(replayed.stderr.strip() or
                                len(got) == len(full), "nothing is said")
                self.assertTrue(verified.returncode or
                                len(got) == len(full))
                if not verified.returncode:
                    continue
                self.assertTrue((verified.stderr + verified.stdout).strip())
        self.assertGreater(before, len(full) // 2)

    def test_flipped(self):
        whole = bytearray(self.recording())
        rng = random.Random(SEED)
        full = self.same(File.events)
        for _ in range(support.times(50)):
            at, bit = rng.randrange(len(whole)), 1 << rng.randrange(8)
            with self.subTest(at=at, bit=bit):
                data = bytearray(whole)
                data[at] ^= bit
                events, replayed, verified = self.read(bytes(data))
                got = self.same(events)
                if got == full:
                    continue  # the footer, or what nothing depends on
                self.assertNotEqual(verified.returncode, 0, "not noticed")
                self.assertTrue(replayed.stderr.strip(), "nothing is said")
                self.one_gap(full, got)

    def one_gap(self, full, got):
        """One stretch is missing, the rest is there."""
        i = 0
        while i < len(got) and got[i] == full[i]:
            i += 1
        rest = len(got) - i
        # What a call needs that began in the lost chunk may be missing too:
        # such events differ, but only near the gap.
        self.assertTrue(not rest or got[-rest:][16:] == full[-rest:][16:],
                        f"more than one gap, the first at {i}, "
                        f"{len(full) - len(got)} missing")

    def test_not_a_trace(self):
        for name, data in (("empty", b""), ("text", b"hello\n" * 1000),
                           ("zeros", bytes(100000)),
                           ("random", random.Random(SEED).randbytes(100000))):
            with self.subTest(name):
                events, replayed, verified = self.read(data)
                self.assertFalse(events)
                self.assertEqual(replayed.returncode, 1, replayed.stderr)
                self.assertNotEqual(verified.returncode, 0)
                self.assertIn("damaged", replayed.stderr)  # its name

    def test_no_such_file(self):
        for argv in (("replay", "/no/such"), ("file", "info", "/no/such"),
                     ("file", "verify", "/no/such"), ("replay", self.tmp)):
            p = self.ringside(*argv, ok=None)
            self.assertEqual(p.returncode, 1, argv)
            self.assertRegex(p.stderr, r"No such file|directory")

    def test_info(self):
        path = self.tmp / "rec"
        path.write_bytes(self.recording())
        text = self.ringside("file", "info", path).stdout
        self.assertRegex(text, self.engine)
        info = json.loads(self.ringside("file", "info", "--json",
                                        path).stdout)
        self.assertIn(self.engine, json.dumps(info))
        self.assertIn(os.uname().release, json.dumps(info))

    def test_cut_and_merge(self):
        """Cut in two by time and merged again: the same events."""
        path, a, b, both = (self.tmp / n for n in ("rec", "a", "b", "both"))
        path.write_bytes(self.recording())
        times = sorted(e["time"] for e in File.events if "time" in e)
        half = f"{(times[-1] - times[0]) / 2:.6f}s"
        self.ringside("file", "cut", "--to", half, "-o", a, path)
        self.ringside("file", "cut", "--from", half, "-o", b, path)
        parts = [self.replay_events(p, ok=None) for p in (a, b)]
        for p in (a, b):
            self.ringside("file", "verify", p)
        for part in parts:
            self.assertTrue(support.calls_of(part))
            self.assertLess(len(support.calls_of(part)),
                            len(support.calls_of(File.events)))
        self.ringside("file", "merge", "-o", both, a, b)
        self.ringside("file", "verify", both)
        merged = {key(e) for e in support.calls_of(
            self.replay_events(both, ok=None))}
        self.assertEqual({key(e) for e in support.calls_of(File.events)} -
                         merged, set())

    def attached(self, name, target):
        """A recording of a process that runs, over a call of it."""
        path = self.tmp / name
        with subprocess.Popen(
                [support.RINGSIDE, "record", f"--engine={self.engine}", "-o",
                 path, "-p", str(target.pid)], stdin=subprocess.DEVNULL,
                stderr=subprocess.PIPE, text=True) as p:
            self.assertIn("recording", p.stderr.readline())
            target.stdin.write(b"a line\n")
            target.stdin.flush()
            self.assertEqual(target.stdout.readline(), b"a line\n")
            p.send_signal(signal.SIGINT)
            p.stderr.read()
        return path

    def test_merge_attached(self):
        """What was open before has numbers that the tracer gave, not a CPU."""
        with subprocess.Popen(["cat"], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE) as target:
            parts = [self.attached(n, target) for n in ("a", "b")]
            target.stdin.close()
        both = self.tmp / "both"
        self.ringside("file", "merge", "-o", both, *parts)
        self.ringside("file", "verify", both)
        want = sorted(map(key, sum((support.calls_of(
            self.replay_events(p, ok=None)) for p in parts), [])))
        got = sorted(map(key, support.calls_of(
            self.replay_events(both, ok=None))))
        self.assertEqual(got, want)
        self.assertIn("read", str(got))


support.main()
