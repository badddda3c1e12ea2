#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Stacks of calls: -k, -kk, in text, in JSON, recorded and replayed.

Usage: test_stacks.py RINGSIDE PROGRAMS [unittest's arguments]
"""
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest

RINGSIDE = None
PROGRAMS = None
TIMEOUT = 120
HERE = pathlib.Path(__file__).resolve().parent
CALLS = ["inner", "middle", "outer", "main"]
FRAME = re.compile(r" > (?:unexpected_backtracing_error \[0x[0-9a-f]+\]|"
                   r"[^()]+\((?:[^()]+\+0x[0-9a-f]+)?\) \[0x[0-9a-f]+\]"
                   r"(?: \S+:\d+)?|[a-z ]+)")


def run(*args, ok=(0,), **kw):
    p = subprocess.run([str(a) for a in args], stdin=subprocess.DEVNULL,
                       stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                       text=True, timeout=TIMEOUT, **kw)
    if p.returncode not in ok:
        raise AssertionError(f"{args}: {p.returncode}: {p.stderr[-2000:]}")
    return p


def own(stack):
    """Names of the specimen's own functions, from the innermost out."""
    return [f["symbol"] for f in stack
            if f.get("symbol") and "/stack_" in f["module"]
            and not f["symbol"].startswith("_")
            and f["symbol"] in ("inner", "middle", "outer", "main", "deep",
                                "handler", "handler_inner", "thread",
                                "in_threads", "in_children", "broken",
                                "on_another_stack", "by_made_code",
                                "in_vdso")]


class Case(unittest.TestCase):
    engine = "ptrace"

    def setUp(self):
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix="ringside-stacks-"))
        self.addCleanup(shutil.rmtree, self.dir)

    def program(self, name):
        return PROGRAMS / ("stack_" + name)

    def trace(self, name, *mode, options=("-k",), calls="getppid", ok=(0,)):
        out = self.dir / "json"
        run(RINGSIDE, "trace", f"--engine={self.engine}", "-f", "--json",
            *options, f"-etrace={calls}", "-o", out, self.program(name),
            *mode, ok=ok)
        return [json.loads(line) for line in out.read_text().splitlines()]

    def stacks(self, *args, **kw):
        return [e["stack"] for e in self.trace(*args, **kw)
                if e["type"] == "syscall"]


class Ptrace(Case):
    def check_calls(self, name):
        for stack in self.stacks(name, "calls", 3):
            self.assertEqual(own(stack), CALLS)
            for f in stack:
                self.assertRegex(f["address"], "^0x[0-9a-f]+$")
                self.assertTrue(f["module"].startswith("/"), f)

    def test_rules(self):
        self.check_calls("rules")

    def test_frame_pointers(self):
        self.check_calls("pointers")

    def test_static(self):
        self.check_calls("static")

    def test_no_tables(self):
        """Only frame pointers lead through it, and that is said."""
        for e in self.trace("no_tables", "calls"):
            if e["type"] == "syscall":
                self.assertEqual(own(e["stack"]), CALLS)
                self.assertEqual(e["stack_by"], "frame-pointers")

    def test_stripped(self):
        """No names, but the way through is right all the same."""
        [stack] = self.stacks("stripped", "calls")
        [named] = self.stacks("rules", "calls")
        self.assertEqual(len(stack), len(named))
        mine = [f for f in stack if f["module"].endswith("stack_stripped")]
        self.assertGreaterEqual(len(mine), 5)
        for f in mine:
            self.assertNotIn("symbol", f)
            self.assertRegex(f["offset"], "^0x[0-9a-f]+$")

    def test_offsets_and_build_id(self):
        """As nm and readelf have them."""
        program = self.program("rules")
        nm = {}
        for line in run("nm", program).stdout.splitlines():
            words = line.split()
            if len(words) == 3 and words[1] in "tT":
                nm[words[2]] = int(words[0], 16)
        notes = run("readelf", "-n", program).stdout
        build_id = re.search(r"Build ID: ([0-9a-f]+)", notes)
        [stack] = self.stacks("rules", "calls")
        seen = 0
        for f in stack:
            if f.get("symbol") in CALLS:
                seen += 1
                self.assertEqual(int(f["offset"], 16) - f["symbol_offset"],
                                 nm[f["symbol"]])
                if build_id:
                    self.assertEqual(f["build_id"], build_id[1])
        self.assertEqual(seen, 4)

    def test_lines(self):
        source = (HERE / "specimen.c").read_text().splitlines()
        [stack] = self.stacks("rules", "calls", options=("-kk",))
        lines = {f["symbol"]: f for f in stack
                 if f.get("file", "").endswith("specimen.c")}
        for name, text in (("inner", "syscall(SYS_getppid)"),
                           ("middle", "r = inner()"),
                           ("outer", "middle(n + 1)"),
                           ("main", "outer(1)")):
            self.assertIn(text, source[lines[name]["line"] - 1])

    def test_no_lines_unless_asked(self):
        [stack] = self.stacks("rules", "calls")
        self.assertFalse([f for f in stack if "file" in f])

    def test_text(self):
        out = self.dir / "text"
        run(RINGSIDE, "trace", f"--engine={self.engine}", "-kk",
            "-etrace=getppid", "-o", out, self.program("rules"), "calls")
        lines = out.read_text().splitlines()
        self.assertRegex(lines[0], r"^getppid\(\) +=")
        frames = [line for line in lines if line.startswith(" > ")]
        self.assertEqual(lines[1:1 + len(frames)], frames)
        for line in frames:
            self.assertIsNotNone(FRAME.fullmatch(line), line)
        for k, name in enumerate(CALLS):
            self.assertRegex(frames[1 + k], rf"^ > {self.program('rules')}"
                             rf"\({name}\+0x[0-9a-f]+\) \[0x[0-9a-f]+\] "
                             r"\S*specimen\.c:\d+$")

    def test_every_call_has_one(self):
        events = self.trace("rules", "calls", calls="all")
        calls = [e for e in events if e["type"] == "syscall"]
        self.assertGreater(len(calls), 20)
        for e in calls:
            self.assertTrue(e["stack"], e["name"])
        # Also while the loader maps what will be looked into.
        [first] = [e for e in calls if e["name"] == "exit_group"]
        self.assertIn("exit", [f.get("symbol") for f in first["stack"]])

    def check_i386(self, name):
        if not self.program(name).exists():
            self.skipTest("no -m32 here")
        [stack] = self.stacks(name)
        self.assertEqual([f.get("symbol") for f in stack][:5],
                         ["call", "inner", "middle", "outer", "_start"])

    def test_i386(self):
        self.check_i386("i386")

    def test_i386_by_frame_pointers(self):
        self.check_i386("i386_pointers")

    def test_limit(self):
        options = ("-k", "--stack-trace-frame-limit=3")
        events = self.trace("rules", "deep", 50, options=options)
        for e in events:
            if e["type"] == "syscall":
                self.assertEqual(len(e["stack"]), 3)
                self.assertEqual(e["stack_end"], "limit")

    def test_deep(self):
        [stack] = self.stacks("rules", "deep", 100)
        self.assertEqual(own(stack), ["inner"] + ["deep"] * 101 + ["main"])
        [e] = [e for e in self.trace("rules", "deep", 1000)
               if e["type"] == "syscall"]
        self.assertEqual(len(e["stack"]), 256)
        self.assertEqual(e["stack_end"], "limit")

    def test_thread(self):
        [stack] = self.stacks("rules", "thread")
        self.assertEqual(own(stack), ["inner", "middle", "outer", "thread"])

    def test_altstack(self):
        [e] = [e for e in self.trace("rules", "altstack")
               if e["type"] == "syscall"]
        self.assertEqual(own(e["stack"]),
                         ["handler_inner", "handler", "on_another_stack",
                          "main"])
        self.assertNotIn("stack_end", e)

    def test_signal_has_what_it_interrupts(self):
        events = self.trace("rules", "altstack")
        [e] = [e for e in events if e["type"] == "signal"]
        self.assertEqual(own(e["stack"]), ["on_another_stack", "main"])

    def test_vdso(self):
        [stack] = self.stacks("rules", "vdso", calls="clock_gettime")
        self.assertEqual(stack[0]["module"], "[vdso]")
        self.assertIn("clock_gettime", stack[0]["symbol"])
        self.assertEqual(own(stack), ["in_vdso", "main"])

    def test_children(self):
        events = self.trace("rules", "children", 5)
        stacks = [e["stack"] for e in events if e["type"] == "syscall"]
        self.assertEqual(len(stacks), 5)
        for stack in stacks:
            self.assertEqual(own(stack), CALLS[:3] + ["in_children", "main"])

    def test_call_that_does_not_end(self):
        """Its thread is killed in it, by an alarm."""
        [e] = [e for e in self.trace("rules", "blocked", calls="pause",
                                     ok=(-14,)) if e["type"] == "syscall"]
        self.assertEqual(own(e["stack"]), ["main"])

    def test_filtered_by_result(self):
        self.assertEqual(self.stacks("rules", "calls", options=("-k", "-Z")),
                         [])
        [stack] = self.stacks("rules", "calls", options=("-k", "-z"))
        self.assertEqual(own(stack), CALLS)

    def test_summary_has_none(self):
        p = run(RINGSIDE, "trace", "-kc", self.program("rules"), "calls")
        self.assertIn("-k has no effect with -c", p.stderr)
        self.assertNotIn(" > ", p.stderr)

    def test_auto_is_ptrace(self):
        p = run(RINGSIDE, "trace", "-k", "-etrace=getppid",
                self.program("rules"), "calls")
        self.assertEqual(p.stderr.count(" > "), 8)

    @unittest.skipUnless(shutil.which("strace"), "no strace here")
    def test_beside_strace(self):
        """The same frames of the program as strace has."""
        if "stack-trace=" not in run("strace", "-V").stdout:
            self.skipTest("this strace has no -k")
        name = str(self.program("rules"))
        frame = re.compile(rf" > {re.escape(name)}\((\w+)\+(0x\w+)\) \[(0x\w+)")

        def frames(*tracer):
            out = self.dir / "text"
            run(*tracer, "-k", "-etrace=getppid", "-o", out, name, "calls", 3)
            return frame.findall(out.read_text())

        theirs = frames("strace")
        self.assertEqual(len(theirs), 15)
        self.assertEqual(frames(RINGSIDE, "trace", "--engine=ptrace"), theirs)


class Hostile(Case):
    def events(self, *mode):
        return [e for e in self.trace("rules", *mode)
                if e["type"] == "syscall"]

    def test_made_code_with_pointer(self):
        [e] = self.events("made", 1)
        self.assertEqual(own(e["stack"]), ["inner", "by_made_code", "main"])
        self.assertEqual(e["stack_by"], "frame-pointers")

    def test_made_code_without(self):
        [e] = self.events("made", 0)
        self.assertEqual(own(e["stack"])[:1], ["inner"])
        self.assertIn(e.get("stack_end"), ("unknown", "memory", None))

    def test_broken_stacks(self):
        events = self.events("broken")
        self.assertEqual(len(events), 3)
        for e in events:
            self.assertLess(len(e["stack"]), 10)

    def test_deleted(self):
        copy = self.dir / "stack_copy"
        shutil.copy(self.program("rules"), copy)
        out = self.dir / "json"
        run(RINGSIDE, "trace", "--engine=ptrace", "--json", "-k",
            "-etrace=getppid", "-o", out, copy, "unlink")
        [stack] = [json.loads(line)["stack"]
                   for line in out.read_text().splitlines()
                   if '"type":"syscall"' in line]
        self.assertEqual(own(stack), CALLS)
        self.assertFalse(copy.exists())

    def damaged(self, change):
        copy = self.dir / "stack_copy"
        data = bytearray(self.program("rules").read_bytes())
        change(data)
        copy.write_bytes(data)
        copy.chmod(0o755)
        out = self.dir / "json"
        run(RINGSIDE, "trace", "--engine=ptrace", "--json", "-kk",
            "-etrace=getppid", "-o", out, copy, "calls")
        for line in out.read_text().splitlines():
            json.loads(line)
        return out.read_text().count('"type":"syscall"')

    def test_section_headers_of_nonsense(self):
        def change(data):
            off = struct.unpack_from("<Q", data, 40)[0]
            for k in range(off, len(data)):
                data[k] = k * 7 & 0xff
        self.assertEqual(self.damaged(change), 1)

    def test_unwind_tables_of_nonsense(self):
        def change(data):
            phoff, = struct.unpack_from("<Q", data, 32)
            phnum, = struct.unpack_from("<H", data, 56)
            for k in range(phnum):
                kind, _, off, _, _, size = struct.unpack_from(
                    "<IIQQQQ", data, phoff + 56 * k)
                if kind == 0x6474e550:  # PT_GNU_EH_FRAME
                    for i in range(off + 4, off + size + 512):
                        data[i] = i * 13 & 0xff
        self.assertEqual(self.damaged(change), 1)

    def test_names_are_no_commands_to_a_terminal(self):
        copy = self.dir / "stack_\x1b[2J"
        shutil.copy(self.program("rules"), copy)
        p = run(RINGSIDE, "trace", "--engine=ptrace", "-k", "-etrace=getppid",
                copy, "calls")
        self.assertIn("\\33[2J(inner+", p.stderr)
        self.assertNotIn("\x1b", p.stderr)


class File(Case):
    """Recorded; replayed when the program is there no more."""
    recorder = "ptrace"

    def record(self, *mode, options=("-k",), name="rules"):
        copy = self.dir / "stack_copy"
        shutil.copy(self.program(name), copy)
        trace = self.dir / "trace"
        run(RINGSIDE, "record", "-q", f"--engine={self.recorder}", *options,
            "-o", trace, copy, *mode)
        copy.unlink()
        return trace

    def replay(self, trace, *options):
        # 3: a call began before the cut.
        p = run(RINGSIDE, "replay", *options, trace, ok=(0, 3))
        return p.stdout + p.stderr

    def stacks_of(self, trace, *options, calls="getppid"):
        text = self.replay(trace, "--json", "-kk", f"-etrace={calls}",
                           *options)
        lines = [json.loads(line) for line in text.splitlines()
                 if line.startswith("{")]
        return [e["stack"] for e in lines if e["type"] == "syscall"]

    def test_replay(self):
        trace = self.record("calls", 5)
        stacks = self.stacks_of(trace)
        self.assertEqual(len(stacks), 5)
        for stack in stacks:
            self.assertEqual(own(stack), CALLS)
            [f] = [f for f in stack if f.get("symbol") == "inner"]
            self.assertTrue(f["file"].endswith("specimen.c"))
            self.assertIn("build_id", f)
        # Only if asked.
        self.assertNotIn(" > ", self.replay(trace))
        text = self.replay(trace, "-k", "-etrace=getppid")
        self.assertEqual(len(re.findall(r"\(inner\+0x\w+\) \[0x\w+\]$", text,
                                        re.M)), 5)

    def test_every_call_has_one(self):
        trace = self.record("children", 2)
        text = self.replay(trace, "--json", "-k")
        calls = [e for e in map(json.loads, text.splitlines())
                 if e["type"] == "syscall"]
        without = [e["name"] for e in calls if not e.get("stack")]
        self.assertLessEqual(set(without), {"execve"})

    def test_cut_and_merged(self):
        trace = self.record("calls", 200)
        part = self.dir / "part"
        both = self.dir / "both"
        info = json.loads(run(RINGSIDE, "file", "info", "--json",
                              trace).stdout)
        self.assertTrue(info)
        run(RINGSIDE, "file", "cut", "--from", "1us", "-o", part, trace)
        self.assertEqual({tuple(own(s)) for s in self.stacks_of(part)},
                         {tuple(CALLS)})
        run(RINGSIDE, "file", "merge", "-o", both, trace)
        stacks = self.stacks_of(both)
        self.assertEqual(len(stacks), 200)
        self.assertEqual({tuple(own(s)) for s in stacks}, {tuple(CALLS)})

    def test_other_reader(self):
        """By what the page says, and no code of ringside's."""
        sys.path.insert(0, str(HERE.parent / "tracefile"))
        import read_trace
        data = self.record("calls", 2).read_bytes()
        names, stacks, waiting = {0: ""}, [], None
        for r in read_trace.records(data):
            if r["type"] == 15:
                names[r["place"]] = r["symbol"].decode()
                # None, ld's, or lld's.
                self.assertIn(len(r["build_id"]), (0, 20, 8))
            elif r["type"] == 16:
                waiting = r
            elif r["type"] == 1 and r["nr"] == 110 and r["abi"] == 0:
                self.assertEqual((waiting["tid"], waiting["seq"]),
                                 (r["tid"], r["seq"]))
                stacks.append([names[f["place"]] for f in waiting["frames"]])
        self.assertEqual([[n for n in s if n in CALLS] for s in stacks],
                         [CALLS] * 2)


def ebpf_refusal():
    """None if it loads here."""
    p = run(RINGSIDE, "trace", "--engine=ebpf", "-o", "/dev/null", "true",
            ok=(0, 1))
    return p.stderr.strip() if p.returncode else None


class Ebpf(File):
    engine = recorder = "ebpf"

    def setUp(self):
        why = ebpf_refusal()
        if why:
            if os.environ.get("RINGSIDE_NEED_EBPF"):
                self.fail(why)
            self.skipTest(why)
        super().setUp()

    def test_rules(self):
        for stack in self.stacks("rules", "calls", 50):
            self.assertEqual(own(stack), CALLS)

    def test_static(self):
        for stack in self.stacks("static", "calls"):
            self.assertEqual(own(stack), CALLS)

    def test_thread(self):
        [stack] = self.stacks("rules", "thread")
        self.assertEqual(own(stack), ["inner", "middle", "outer", "thread"])

    def test_processes_that_are_gone(self):
        """Each lives for less time than it takes to look."""
        n = 50
        stacks = self.stacks("rules", "children", n)
        self.assertEqual(len(stacks), n)
        for stack in stacks:
            self.assertEqual(own(stack), CALLS[:3] + ["in_children", "main"])

    def test_programs_that_are_gone(self):
        out = self.dir / "json"
        run(RINGSIDE, "trace", "--engine=ebpf", "-f", "--json", "-k",
            "-etrace=getppid", "-o", out, "sh", "-c",
            f"for i in 1 2 3 4 5; do {self.program('rules')} calls 2; done")
        stacks = [e["stack"] for e in map(json.loads,
                                          out.read_text().splitlines())
                  if e["type"] == "syscall"]
        mine = [own(s) for s in stacks if own(s)]
        self.assertEqual(mine, [CALLS] * 10)

    test_call_that_does_not_end = Ptrace.test_call_that_does_not_end

    def test_i386(self):
        if not self.program("i386").exists():
            self.skipTest("no -m32 here")
        [stack] = self.stacks("i386")
        self.assertEqual([f.get("symbol") for f in stack][:5],
                         ["call", "inner", "middle", "outer", "_start"])

    def test_frame_pointers(self):
        """What the kernel finds: the caller of a leaf may be missing."""
        options = ("-k", "--stack-bytes=0")
        for e in self.trace("pointers", "calls", options=options):
            if e["type"] == "syscall":
                self.assertEqual(own(e["stack"])[-3:], CALLS[1:])
                self.assertEqual(e["stack_by"], "frame-pointers")

    def test_few_bytes(self):
        options = ("-k", "--stack-bytes=256")
        [e] = [e for e in self.trace("rules", "deep", 200, options=options)
               if e["type"] == "syscall"]
        self.assertEqual(own(e["stack"])[:3], ["inner", "deep", "deep"])
        self.assertEqual(e["stack_end"], "cut")

    def test_more_bytes_than_there_are(self):
        options = ("-k", "--stack-bytes=63K")
        [stack] = self.stacks("rules", "deep", 100, options=options)
        self.assertEqual(own(stack), ["inner"] + ["deep"] * 101 + ["main"])

    def test_as_by_ptrace(self):
        """All calls of a program, the loader's too, have the same stacks."""
        def shape(engine):
            self.engine = engine
            return [(e["name"], [(f.get("module"), f.get("offset"))
                                 for f in e["stack"]])
                    for e in self.trace("rules", "calls", 3, calls="all")
                    if e["type"] == "syscall"]

        mine, theirs = shape("ebpf"), shape("ptrace")
        self.assertGreater(len(mine), 20)
        # The execve was made by ringside itself.
        self.assertEqual(mine[1:], theirs[1:])

    def test_broken_stacks(self):
        events = [e for e in self.trace("rules", "broken")
                  if e["type"] == "syscall"]
        self.assertEqual(len(events), 3)
        for e in events:
            self.assertLessEqual(len(e["stack"]), 256)

    def test_says_what_by(self):
        p = run(RINGSIDE, "trace", "--engine=ebpf", "-k", "-etrace=none",
                "true")
        self.assertIn("8,192 bytes", p.stderr)
        p = run(RINGSIDE, "trace", "--engine=ebpf", "-k", "--stack-bytes=0",
                "-etrace=none", "true")
        self.assertIn("frame pointers", p.stderr)


if __name__ == "__main__":
    RINGSIDE = os.path.abspath(sys.argv[1])
    PROGRAMS = pathlib.Path(sys.argv[2]).resolve()
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
