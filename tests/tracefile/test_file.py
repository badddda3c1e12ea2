#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""`ringside file` on files that make_trace wrote, beside what the reader that
was written from the documentation finds in them.

Usage: test_file.py RINGSIDE MAKE_TRACE [unittest's arguments]
"""
import json
import os
import random
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest

import read_trace

RINGSIDE = MAKE_TRACE = None
START = 5000 * 10**9
MS = 10**6
SEED = 20240


def run(*args):
    env = {**os.environ, "TZ": "Asia/Kathmandu", "LC_ALL": "C"}
    p = subprocess.run([RINGSIDE, "file", *args], stdout=subprocess.PIPE,
                       stderr=subprocess.PIPE, env=env, timeout=120)
    return (p.returncode, p.stdout.decode(errors="replace"),
            p.stderr.decode(errors="replace"))


class FileTest(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.dir)

    def path(self, name):
        return os.path.join(self.dir, name)

    def make(self, name, **options):
        subprocess.run([MAKE_TRACE, self.path(name),
                        *(f"{k}={v}" for k, v in options.items())],
                       check=True)
        return self.path(name)

    def read(self, name):
        with open(self.path(name), "rb") as f:
            return f.read()

    def write(self, name, data):
        with open(self.path(name), "wb") as f:
            f.write(data)
        return self.path(name)

    def records(self, name):
        return list(read_trace.records(self.read(name)))

    def record(self, name, script):
        p = subprocess.run([RINGSIDE, "record", "--engine=ptrace", "-f", "-q",
                            "-o", self.path(name), "sh", "-c", script],
                           stderr=subprocess.PIPE, text=True)
        self.assertEqual(p.returncode, 0, p.stderr)

    def replay(self, name, *args):
        p = subprocess.run([RINGSIDE, "replay", "-f", "-yy", "-T",
                            *args, self.path(name)], capture_output=True,
                           text=True)
        self.assertEqual((p.returncode, p.stderr), (0, ""))
        return p.stdout.splitlines()

    def info(self, name):
        code, out, err = run("info", "--json", self.path(name))
        self.assertEqual(code, 0, err)
        return json.loads(out)

    def ok(self, *args):
        code, out, err = run(*args)
        self.assertEqual((code, err), (0, ""), out)
        return out

    def fails(self, *args, status=1, says=""):
        code, out, err = run(*args)
        self.assertEqual(code, status, out + err)
        self.assertIn(says, err)
        return out


class TwoReaders(FileTest):
    """The one of the documentation and ours find the same."""

    def both(self, name):
        ours = self.info(name)
        theirs = read_trace.info(self.read(name))
        for key, value in theirs.items():
            self.assertEqual(ours.get(key), value, key)
        p = subprocess.run([MAKE_TRACE, "--dump", self.path(name)],
                           stdout=subprocess.PIPE, text=True)
        lines = [f"{r['type']} {r['len']} {r['pid']} {r['tid']} {r['seq']} "
                 f"{r['ns']} {read_trace.crc32c(r['bytes']):08x}"
                 for r in self.records(name)]
        self.assertEqual(p.stdout.splitlines(), lines)
        return ours

    def test_small(self):
        info = self.both(os.path.basename(self.make("a", lost=100)))
        self.assertEqual(info["types"]["call"], 1000)
        self.assertEqual(info["lost"]["calls"], 20)
        self.assertEqual(info["lost"]["payloads"], 10)
        self.assertEqual(info["threads"], 3)
        self.assertTrue(info["whole"])

    def test_many_chunks(self):
        """More than one chunk of the index has."""
        self.make("a", chunk=1024, payload=700, calls=1500)
        info = self.both("a")
        self.assertGreater(info["chunks"], 1024)
        kinds = [h["kind"] for h in read_trace.chunks(self.read("a"))]
        self.assertEqual(kinds.count(read_trace.INDEX), 1)
        self.assertEqual(kinds[-1], read_trace.END)

    def test_many_threads(self):
        """More than the head of a chunk lists."""
        self.make("a", threads=300, calls=900, chunk=1 << 20)
        self.assertEqual(self.both("a")["threads"], 300)

    def test_stored_as_it_is(self):
        """What does not become smaller is not compressed."""
        self.make("a", payload=60000, calls=20)
        self.both("a")
        codecs = {h["codec"] for h in read_trace.chunks(self.read("a"))}
        self.assertEqual(codecs, {0, 1})

    def test_cut_off(self):
        self.make("a", chunk=4096)
        data = self.read("a")
        r = random.Random(SEED)
        for _ in range(5):
            self.write("b", data[:r.randrange(2000, len(data))])
            self.assertFalse(self.both("b")["whole"])

    def test_damaged(self):
        self.make("a", chunk=4096)
        data = bytearray(self.read("a"))
        first = next(read_trace.chunks(data))
        data[first["at"] + first["head_len"] + 5] ^= 1
        self.write("b", data)
        ours = self.info("b")
        self.assertEqual(ours["damaged"], 1)
        self.assertEqual(ours["records"], len(self.records("b")))
        self.assertEqual(ours["records"] + first["nrecords"],
                         len(self.records("a")))


class Info(FileTest):
    def test_text(self):
        out = self.ok("info", self.make("a", lost=100))
        for words in ("made up", "(none)", "records    1,085: call 1,000",
                      "threads    3", "lost       calls 20, payloads 10",
                      "times smaller", "1.0 s"):
            self.assertIn(words, out)

    def test_refused(self):
        self.fails("info", self.path("none"), says="No such file")
        self.fails("info", self.write("b", b""), says="it is empty")
        self.fails("info", self.write("b", b"#!/bin/sh\nexit\n"),
                   says="no trace file")
        self.fails("info", self.dir, says="Is a directory")
        self.fails("info", status=2)
        self.fails("info", "--jsn", "x", status=2)
        self.fails("nothing", status=2, says="verify")

    def test_newer(self):
        """A newer minor version reads, a newer major one does not."""
        self.make("a")
        data = bytearray(self.read("a"))
        head = read_trace.file_head(data)

        def version(major, minor):
            new = bytearray(data)
            struct.pack_into("<HH", new, 8, major, minor)
            crc = read_trace.crc_without(bytes(new[:head["head_len"]]), 20)
            struct.pack_into("<I", new, 20, crc)
            return self.write("b", new)

        self.ok("verify", version(1, 7))
        self.assertEqual(self.info("b")["format"], [1, 7])
        self.fails("verify", version(2, 0), says="newer version")

    def test_terminal(self):
        """What a file says does not reach the terminal as it is."""
        self.make("a")
        data = bytearray(self.read("a"))
        head = read_trace.file_head(data)
        at = data.index(b"made up")
        data[at:at + 7] = b"\x1b[2J\n\r\x7f"
        crc = read_trace.crc_without(bytes(data[:head["head_len"]]), 20)
        struct.pack_into("<I", data, 20, crc)
        self.assertIn("command    ?[2J???", self.ok("info",
                                                    self.write("b", data)))


class Verify(FileTest):
    def test_whole(self):
        self.make("a")
        self.make("b", calls=0)
        out = self.ok("verify", self.path("a"), self.path("b"))
        self.assertEqual(out.count(": whole"), 2)

    def test_damage_is_named(self):
        self.make("a", chunk=4096)
        data = bytearray(self.read("a"))
        third = list(read_trace.chunks(data))[2]
        data[third["at"] + third["head_len"]] ^= 0xff
        out = self.fails("verify", self.write("b", data))
        self.assertEqual(out.splitlines()[0],
                         f"{self.path('b')}: chunk 2 at byte {third['at']}, "
                         f"{third['total_len']} bytes: its checksum does not "
                         "match")
        self.assertIn("not whole", out)

    def test_cut_off(self):
        self.make("a", chunk=4096)
        data = self.read("a")
        out = self.fails("verify", self.write("b", data[:-1]))
        self.assertIn("cut off", out)
        heads = list(read_trace.chunks(data))
        out = self.fails("verify", self.write("b", data[:heads[-1]["at"]]))
        self.assertIn("the end of it is missing", out)
        gone = data[:heads[1]["at"]] + data[heads[2]["at"]:]
        out = self.fails("verify", self.write("b", gone))
        self.assertIn("chunks before it are missing", out)
        out = self.fails("verify", self.write("b", data + b"x"))
        self.assertIn("behind the end", out)

    def test_random_damage(self):
        """Whatever happens to a large file: an answer, and no crash."""
        self.make("a", calls=20000, chunk=16384, payload=200)
        data = self.read("a")
        r = random.Random(SEED)
        total = len(self.records("a"))
        for _ in range(40):
            new = bytearray(data)
            for _ in range(r.choice([1, 3, 20])):
                at = r.randrange(len(new))
                kind = r.randrange(4)
                n = r.choice([1, 8, 100, 5000])
                if kind == 0:
                    new[at] ^= 1 << r.randrange(8)
                elif kind == 1:
                    new[at:at + n] = r.randbytes(min(n, len(new) - at))
                elif kind == 2:
                    del new[at:at + n]
                else:
                    new[at:at] = new[at // 2:at // 2 + n]
            code, out, err = run("verify", self.write("b", new))
            self.assertEqual(code, 1, out + err)
            if new[:8] == data[:8]:
                self.assertIn("not whole", out)
            code, out, err = run("info", "--json", self.path("b"))
            self.assertIn(code, (0, 1), err)
            if code == 0:
                self.assertLessEqual(json.loads(out)["records"], total)


class Cut(FileTest):
    def part(self, *args, of="a"):
        self.ok("cut", *args, "-o", self.path("c"), self.path(of))
        self.ok("verify", self.path("c"))
        return self.records("c")

    def expect(self, got, begin, end, of="a"):
        """The records from begin to end, in ns, are all there, unchanged."""
        kept = [r["bytes"] for r in self.records(of)
                if begin <= r["ns"] <= end]
        n = len(got) - len(kept)
        self.assertEqual([r["bytes"] for r in got[n:]], kept)
        return got[:n]

    def check(self, **options):
        self.make("a", threads=4, **options)
        got = self.part("--from", "300ms", "--to", "0.7s")
        before = self.expect(got, START + 300 * MS, START + 700 * MS)
        self.assertTrue(all(r["seq"] == 0 and r["ns"] == START + 300 * MS
                            for r in before))
        # All threads are named; what is open and what is used, is described.
        threads = [r["tid"] for r in before if r["type"] == 10]
        self.assertEqual(sorted(threads), [100, 101, 102, 103])
        fds = {r["object"] for r in before if r["type"] == 13}
        self.assertEqual(fds, {1, 2, 3})
        used = {fd["object"] for r in got if r["type"] in (1, 2)
                for fd in r["fds"]}
        told = [r["object"] for r in got if r["type"] == 11]
        self.assertEqual(set(told), used | fds)
        # Each once: what is of before was not needed any more.
        self.assertEqual(len(told), len(set(told)))

    def test_one_chunk(self):
        self.check(chunk=1 << 20)

    def test_many_chunks(self):
        self.check(chunk=2048)

    def test_without_index(self):
        self.make("a", chunk=2048)
        whole = self.part("--from", "300ms", "--to", "700ms")
        data = self.read("a")
        last = list(read_trace.chunks(data))[-1]
        self.write("b", data[:last["at"]])
        code, _, err = run("cut", "--from=300ms", "--to=700ms", "-o",
                           self.path("c"), self.path("b"))
        # It is not known to be damaged where the cut was.
        self.assertEqual(code, 0, err)
        self.assertEqual([r["bytes"] for r in self.records("c")],
                         [r["bytes"] for r in whole])

    def test_one_side(self):
        self.make("a", chunk=2048)
        got = self.part("--to", "0.5")
        self.assertEqual(self.expect(got, 0, START + 500 * MS), [])
        got = self.part("--from", "0.5")
        self.expect(got, START + 500 * MS, 1 << 62)

    def test_time_of_day(self):
        self.make("a")
        info = self.info("a")
        head = read_trace.file_head(self.read("a"))
        offset = head["real_ns"] - head["mono_ns"]
        self.assertAlmostEqual(info["first"], (START + offset) / 1e9, 3)
        # Nepal is 5:45 ahead; to the ms, in whole ms of the recording.
        wall = (START + 200 * MS + offset) // MS * MS
        s = wall // 10**9 + (5 * 60 + 45) * 60
        text = (f"{s // 3600 % 24:02}:{s // 60 % 60:02}:{s % 60:02}"
                f".{wall % 10**9:09}")
        got = self.part("--from", text)
        self.expect(got, wall - offset, 1 << 62)

    def test_nothing(self):
        self.make("a")
        code, _, err = run("cut", "--from=2h", self.path("a"))
        self.assertEqual(code, 0, err)
        self.assertIn("nothing of that time", err)
        self.assertEqual(self.records("a.cut"), [])

    def test_again(self):
        """A cut of a cut is the cut."""
        self.make("a", chunk=2048)
        once = self.part("--from", "300ms", "--to", "600ms")
        shutil.copy(self.path("c"), self.path("b"))
        again = self.part("--from", "0ms", of="b")
        self.assertEqual([r["bytes"] for r in again],
                         [r["bytes"] for r in once])

    def test_errors(self):
        self.make("a")
        self.fails("cut", self.path("a"), status=2)
        self.fails("cut", "--from=x", self.path("a"), says="no time")
        self.fails("cut", "--from=25:00:00", self.path("a"), says="no time")
        self.fails("cut", "--from=12:00:00x", self.path("a"), says="no time")
        self.fails("cut", "--from=2s", "--to=1s", self.path("a"),
                   says="before --from")
        self.fails("cut", "--from=0", "-o", self.path("a"), self.path("a"),
                   says="also what is to be read")
        self.assertTrue(self.info("a")["whole"])
        self.fails("cut", "--from=0", "-o", "/dev/full", self.path("a"),
                   says="No space left")
        self.assertTrue(os.path.exists("/dev/full"))

    def test_damaged(self):
        self.make("a", chunk=2048)
        data = bytearray(self.read("a"))
        heads = list(read_trace.chunks(data))
        half = heads[len(heads) // 2]
        data[half["at"] + half["head_len"]] ^= 1
        self.write("b", data)
        self.fails("cut", "--from=0", "-o", self.path("c"), self.path("b"),
                   says="checksum")
        self.ok("verify", self.path("c"))
        self.assertEqual(len(self.records("c")),
                         len(self.records("a")) - half["nrecords"])


    def test_many(self):
        """Across chunks of the index, which say what to skip."""
        self.make("a", chunk=1024, payload=700, calls=1500)
        got = self.part("--from", "1.4s", "--to", "1.45s")
        self.expect(got, START + 1400 * MS, START + 1450 * MS)

    def test_replay(self):
        """A cut shows what replay shows of the same time."""
        self.record("a", "for i in 1 2 3 4 5; do ls / >/dev/null; done")
        half = self.info("a")["duration"] / 2
        begin, end = f"{half:.6f}s", f"{half * 1.5:.6f}s"
        self.part("--from", begin, "--to", end)

        shown = self.replay("c", "-ttt")
        self.assertGreater(len(shown), 20)
        self.assertEqual(shown, self.replay("a", "-ttt", "--from", begin,
                                            "--to", end))


class Merge(FileTest):
    def merged(self, *names):
        self.ok("merge", "-o", self.path("m"), *map(self.path, names))
        self.ok("verify", self.path("m"))
        return self.records("m")

    def test_two_processes(self):
        self.make("a", chunk=4096)
        self.make("b", pid=200, start=100, lost=50)
        got = self.merged("a", "b")
        self.assertEqual([r["ns"] for r in got], sorted(r["ns"] for r in got))
        for name, pid in ("a", 100), ("b", 200):
            mine = [r for r in got if r["pid"] == pid]
            was = [r for r in self.records(name) if r["pid"] == pid]
            self.assertEqual([(r["type"], r["tid"], r["seq"], r["ns"])
                              for r in mine],
                             [(r["type"], r["tid"], r["seq"], r["ns"])
                              for r in was])
        self.assertEqual(self.info("m")["lost"], self.info("b")["lost"])
        # Numbers of objects are of one file each.
        used = {pid: {fd["object"] for r in got if r["pid"] == pid and
                      r["type"] == 1 for fd in r["fds"]}
                for pid in (100, 200)}
        self.assertFalse(used[100] & used[200])
        told = [r["object"] for r in got if r["type"] == 11]
        self.assertEqual(len(told), len(set(told)))
        self.assertLessEqual(used[100] | used[200], set(told))

    def test_three_again(self):
        for i in range(3):
            self.make(str(i), pid=100 * (i + 1), start=50 * i)
        total = sum(len(self.records(str(i))) for i in range(3))
        self.merged("0", "1")
        os.rename(self.path("m"), self.path("n"))
        self.assertEqual(len(self.merged("n", "2")), total)

    def test_one_after_the_other(self):
        self.make("a", exit=0)
        self.make("b", start=2000)
        got = self.merged("a", "b")
        extra = [r for r in got if r["type"] == 9]
        self.assertEqual(sorted(r["tid"] for r in extra), [100, 101, 102])
        self.assertEqual(len(got), 3 + len(self.records("a")) +
                         len(self.records("b")))
        # With their ends seen, nothing is added.
        self.make("a")
        self.assertEqual([r for r in self.merged("a", "b")
                          if r["type"] == 9], [])

    def test_replay(self):
        """What is shown of both is what is shown of each. (The time of day
        is not: each file has measured by itself what it is.)"""
        self.record("a", "ls / >/dev/null; cat /etc/passwd >/dev/null")
        self.record("b", "cat /etc/hostname >/dev/null; ls /etc >/dev/null")
        self.merged("b", "a")
        both = self.replay("m", "--complete")
        self.assertEqual(sorted(both),
                         sorted(self.replay("a", "--complete") +
                                self.replay("b", "--complete")))
        self.assertGreater(len(both), 100)

    def test_same_thread_at_once(self):
        self.make("a")
        self.make("b", start=100)
        self.fails("merge", "-o", self.path("m"), self.path("a"),
                   self.path("b"), says="at the same time")
        self.assertFalse(os.path.exists(self.path("m")))

    def test_other_boot(self):
        self.make("a")
        self.make("b", pid=200)
        data = bytearray(self.read("b"))
        head = read_trace.file_head(data)

        def changed(at):
            new = bytearray(data)
            new[at] ^= 1
            crc = read_trace.crc_without(bytes(new[:head["head_len"]]), 20)
            struct.pack_into("<I", new, 20, crc)
            return self.write("b", new)

        args = "merge", "-o", self.path("m"), self.path("a")
        self.fails(*args, changed(60), says="different boots")
        self.fails(*args, changed(72), says="pid namespaces")
        self.ok(*args, self.write("b", data))

    def test_errors(self):
        self.make("a")
        self.fails("merge", self.path("a"), status=2)
        self.fails("merge", "-o", self.path("a"), self.path("a"),
                   says="also what is to be read")
        self.assertTrue(self.info("a")["whole"])


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    RINGSIDE = os.path.abspath(sys.argv.pop(1))
    MAKE_TRACE = os.path.abspath(sys.argv.pop(1))
    unittest.main()
