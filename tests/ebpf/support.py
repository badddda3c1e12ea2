# SPDX-License-Identifier: BSD-2-Clause
"""What the tests of the eBPF engine, of recordings and of replay share. Each
is run as

    test_X.py RINGSIDE PROGRAMS [unittest's arguments]

PROGRAMS is the directory of the programs that are traced. Where the kernel
refuses eBPF, or ringside was built without it, tests that need it are skipped
with the reason; RINGSIDE_NEED_EBPF=1 in the environment makes that a failure.
RINGSIDE_TEST_SCALE (default 1) multiplies how often things are done.
RINGSIDE_TEST_ENGINE=ptrace tries the tests themselves: what fails with it too,
save what only eBPF can do, is a fault of the test.
"""
import fcntl
import json
import os
import pathlib
import re
import select
import signal
import subprocess
import sys
import tempfile
import termios
import time
import unittest

RINGSIDE = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else None
PROGRAMS = pathlib.Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else None
SCALE = float(os.environ.get("RINGSIDE_TEST_SCALE", "1"))
ENGINE = os.environ.get("RINGSIDE_TEST_ENGINE", "ebpf")
TIMEOUT = 120
LOST = 3  # the exit status that says so
SKIP = 77

# Why eBPF can't be: the kernel's word, or the build's.
REFUSED = re.compile(r"(?i)not permitted|permission|CAP_BPF|CAP_PERFMON|"
                     r"without eBPF|no BTF|not supported|not built|"
                     r"built without|lockdown|cannot load|no engine")
SANITIZER = re.compile(r"Sanitizer|runtime error:|stack smashing|"
                       r"Assertion .* failed|double free")


def ebpf_refusal(ringside):
    """None if the eBPF engine runs here, else why it does not. Found out by
    running it: a failure with any other message is a failure."""
    p = subprocess.run([ringside, "trace", "--engine=ebpf", "-o", "/dev/null",
                        "true"], stdin=subprocess.DEVNULL, text=True,
                       stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                       timeout=TIMEOUT)
    return refusal(p.returncode, p.stderr)


def refusal(status, messages):
    """The same of a run by the eBPF engine that any test needs."""
    if status == 0:
        return None
    why = messages.strip() or f"exit status {status}"
    if status != 1 or not REFUSED.search(why) or SANITIZER.search(why):
        sys.exit(f"--engine=ebpf fails: {status}: {why}")
    if os.environ.get("RINGSIDE_NEED_EBPF"):
        sys.exit(f"RINGSIDE_NEED_EBPF is set, but: {why}")
    return why


def wait_until(what, seconds=30):
    """For what the kernel tells nobody about."""
    deadline = time.monotonic() + seconds
    while not what():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.005)
    return True


def times(n):
    """How often: n, scaled, but more than once."""
    return max(2, int(n * SCALE))


def status_field(pid, field, tid=None):
    path = f"/proc/{pid}/task/{tid or pid}/status"
    m = re.search(rf"^{field}:\s+(.*)$", pathlib.Path(path).read_text(), re.M)
    return m[1]


def tids(pid):
    return {int(t) for t in os.listdir(f"/proc/{pid}/task")}


def switches(pid):
    """Context switches of all threads: grows while a process goes on."""
    n = 0
    for t in tids(pid):
        try:
            n += int(status_field(pid, "voluntary_ctxt_switches", t))
        except (OSError, TypeError):
            pass
    return n


class Process:
    """A child whose end is waited for, whatever happens."""

    def __init__(self, argv, **kw):
        kw.setdefault("stdin", subprocess.DEVNULL)
        kw.setdefault("stdout", subprocess.PIPE)
        self.proc = subprocess.Popen(list(map(str, argv)), text=True, **kw)
        self.pid = self.proc.pid

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        if self.proc.poll() is None:
            self.proc.send_signal(signal.SIGCONT)
            self.proc.kill()
        for f in (self.proc.stdin, self.proc.stdout, self.proc.stderr):
            if f and not f.closed:
                try:
                    f.close()
                except BrokenPipeError:
                    pass
        self.proc.wait()

    def alive(self):
        return self.proc.poll() is None


class Target(Process):
    """A program of this directory; it says "ready" and works until its input
    ends."""

    def __init__(self, *args, **kw):
        super().__init__([PROGRAMS / args[0], *args[1:]],
                         stdin=subprocess.PIPE, **kw)

    def __enter__(self):
        line = self.proc.stdout.readline()
        if line != "ready\n":
            raise AssertionError(f"not ready: {line!r}")
        return self

    def go(self):
        self.proc.stdin.write("go\n")
        self.proc.stdin.flush()

    def waits_again(self):
        """True once it has taken all that was sent, and reads on."""
        left = bytearray(4)
        fcntl.ioctl(self.proc.stdin, termios.FIONREAD, left)
        with open(f"/proc/{self.proc.pid}/syscall") as f:
            return not any(left) and f.read().startswith("0 0x0 ")

    def lines_until(self, word):
        res = []
        while True:
            line = self.proc.stdout.readline()
            if not line:
                raise AssertionError(f"ended before {word!r}: {res[-5:]}")
            if line.rstrip() == word:
                return res
            res.append(line.rstrip())

    def finish(self):
        out, _ = self.proc.communicate(timeout=TIMEOUT)
        return self.proc.returncode, out.strip()


class Tracer(Process):
    """ringside itself, in the background; its messages are collected."""

    READY = re.compile(r"(?i)attached|recording")

    def __init__(self, *args, **kw):
        super().__init__([RINGSIDE, *args], stderr=subprocess.PIPE, **kw)
        self.messages = ""
        # With --json the event says it, not a message.
        args = list(map(str, args))
        self.json = pathlib.Path(args[args.index("-o") + 1]) \
            if "--json" in args and "-o" in args else None

    def wait_message(self, pattern, seconds=30):
        """Reads messages until one matches."""
        deadline = time.monotonic() + seconds
        while not re.search(pattern, self.messages):
            left = max(0, deadline - time.monotonic())
            ready, _, _ = select.select([self.proc.stderr], [], [], left)
            # Not readline(): a buffer that it fills hides from select().
            data = os.read(self.proc.stderr.fileno(), 4096) if ready else b""
            if not data:
                raise AssertionError(f"no message {pattern!r}: "
                                     f"{self.messages!r}, "
                                     f"status {self.proc.poll()}")
            self.messages += data.decode(errors="replace")

    def wait_attached(self):
        """Until what is asked for is being traced."""
        if not self.json:
            self.wait_message(self.READY)
        elif not wait_until(lambda: self.json.exists() and
                            b'"attached"' in self.json.read_bytes()):
            raise AssertionError("no event says that it is attached")

    def end(self, sig=signal.SIGINT):
        self.proc.send_signal(sig)
        return self.finish()

    def finish(self):
        out, err = self.proc.communicate(timeout=TIMEOUT)
        self.stdout = out or ""
        self.messages += err or ""
        if SANITIZER.search(self.messages):
            raise AssertionError(self.messages[-4000:])
        return self.proc.returncode


def parse_events(text):
    return [json.loads(line) for line in text.splitlines() if line]


def calls_of(events, *names):
    return [e for e in events if e["type"] == "syscall" and
            (not names or e["name"] in names)]


def arg(event, name):
    """The value of an argument; of a descriptor its number."""
    v = event["args"].get(name)
    if isinstance(v, dict):
        v = v.get("fd", v.get("value", v.get("path", v)))
    return v


class Case(unittest.TestCase):
    """Engine: "ebpf", or what a class sets. Classes with needs_ebpf are
    skipped where there is none; the others record by ptrace then."""

    needs_ebpf = True
    needs_record = True
    maxDiff = 4000

    def setUp(self):
        if self.needs_ebpf and REFUSAL:
            self.skipTest(REFUSAL)
        if self.needs_record and NO_RECORD:
            self.skipTest(NO_RECORD)
        self.engine = "ptrace" if REFUSAL else ENGINE
        tmp = tempfile.TemporaryDirectory(prefix="ringside-ebpf-")
        self.addCleanup(tmp.cleanup)
        self.tmp = pathlib.Path(tmp.name)
        os.chmod(self.tmp, 0o755)

    def ringside(self, *args, ok=(0,), **kw):
        """Runs a command of ringside to its end."""
        kw.setdefault("stdin", subprocess.DEVNULL)
        kw.setdefault("timeout", TIMEOUT)
        p = subprocess.run([RINGSIDE, *map(str, args)], text=True,
                           errors="backslashreplace",
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                           **kw)
        self.assertSane(p)
        if ok is not None:
            self.assertIn(p.returncode, ok, p.stderr[-2000:])
        return p

    def assertSane(self, p):
        self.assertNotRegex(p.stderr, SANITIZER)
        self.assertGreaterEqual(p.returncode, 0,
                                f"ended by a signal: {p.stderr[-2000:]}")

    def trace(self, *opts, argv=(), engine=None, ok=(0,), **kw):
        out = self.tmp / "trace"
        out.unlink(missing_ok=True)
        self.done = self.ringside("trace", f"--engine={engine or self.engine}",
                                  *opts, "-o", out, "--", *argv, ok=ok, **kw)
        return out.read_text(errors="backslashreplace") if out.exists() \
            else ""

    def record(self, *opts, argv=(), engine=None, ok=(0,), name="rec", **kw):
        """Records a program to its end; the file."""
        path = self.tmp / name
        path.unlink(missing_ok=True)
        self.done = self.ringside(
            "record", f"--engine={engine or self.engine}", "-o", path, *opts,
            *(["--", *argv] if argv else []), ok=ok, **kw)
        return path

    def replay(self, path, *opts, ok=(0,), **kw):
        p = self.ringside("replay", path, *opts, "-o", self.tmp / "out",
                          ok=ok, **kw)
        self.done = p
        out = self.tmp / "out"
        text = out.read_text(errors="backslashreplace") if out.exists() else ""
        out.unlink(missing_ok=True)
        return text

    def replay_events(self, path, *opts, **kw):
        return parse_events(self.replay(path, "--json", *opts, **kw))


REFUSAL = None
NO_RECORD = None
NO_EBPF_YET = None


def no_record():
    with tempfile.TemporaryDirectory() as tmp:
        p = subprocess.run([RINGSIDE, "record", "--engine=ptrace", "-o",
                            f"{tmp}/rec", "true"], text=True,
                           stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
                           stdout=subprocess.DEVNULL, timeout=TIMEOUT)
    return p.stderr.strip() if "not built" in p.stderr or \
        "unknown command" in p.stderr else None


def pending(why):
    """What the engine does not do yet; RINGSIDE_PENDING=1 tries it."""
    return unittest.skipUnless(os.environ.get("RINGSIDE_PENDING"), why)


def main():
    global REFUSAL, NO_RECORD, NO_EBPF_YET
    if not PROGRAMS:
        sys.exit(__doc__)
    REFUSAL = ebpf_refusal(RINGSIDE) if ENGINE == "ebpf" else None
    if REFUSAL:
        print(f"no eBPF here: {REFUSAL}", flush=True)
        if "no engine" in REFUSAL:
            NO_EBPF_YET = REFUSAL
    NO_RECORD = no_record()
    result = unittest.main(module="__main__",
                           argv=[sys.argv[0], "-v", *sys.argv[3:]],
                           exit=False).result
    for _, why in result.skipped:
        print(f"skipped: {why}")
    if not result.wasSuccessful():
        sys.exit(1)
    if result.testsRun and len(result.skipped) == result.testsRun:
        sys.exit(SKIP)
