# SPDX-License-Identifier: BSD-2-Clause
"""What the textbook cases share. Each test_case_NN.py is run as
`test_case_NN.py RINGSIDE PROGRAMS [unittest's arguments]`. With
RINGSIDE_TEXTBOOK=ptrace or ebpf in the environment a case that can (1, 6) looks
at a recording by that engine, through `ringside replay`, instead of a live
trace.
"""
import os
import pathlib
import pty
import re
import subprocess
import sys
import tempfile
import unittest

RINGSIDE = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else None
PROGRAMS = os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else None
TIMEOUT = 60
RECORDER = os.environ.get("RINGSIDE_TEXTBOOK")


def ringside(*args, **kw):
    """Runs a command of ringside to its end."""
    kw.setdefault("stdin", subprocess.DEVNULL)
    return subprocess.run([RINGSIDE, *map(str, args)], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          timeout=TIMEOUT, **kw)


def skip_without(engine):
    """Ends this test where the engine that is to record does not run."""
    if engine != "ebpf":
        return
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent /
                           "ebpf"))
    import support
    refusal = support.ebpf_refusal(RINGSIDE)
    if refusal:
        print(f"skipped: {refusal}")
        sys.exit(77)


class Case(unittest.TestCase):
    def setUp(self):
        tmp = tempfile.TemporaryDirectory(prefix="ringside-textbook-")
        self.addCleanup(tmp.cleanup)
        self.tmp = pathlib.Path(tmp.name)
        self.file = self.tmp / "file"
        self.file.write_text("x" * 4096)

    def trace(self, opts, argv, status=0, **kw):
        """The trace of a program that ends with `status`."""
        out = self.tmp / "trace"
        self.done = ringside("trace", "--engine=ptrace", *opts, "-o", out, "--", *argv, **kw)
        text = out.read_text(errors="backslashreplace")
        self.assertEqual(self.done.returncode, status,
                         self.done.stderr + text[-1000:])
        return text

    def trace_program(self, *args, opts=(), **kw):
        return self.trace(opts, [PROGRAMS, *args], **kw)

    def assertLine(self, text, pattern):
        if not re.search(pattern, text, re.M):
            lines = text.splitlines()
            word = re.match(r"\W*(\w+)", pattern.replace(r"\(", "("))
            near = [x for x in lines if word and word[1] in x][:20]
            self.fail("\n".join(near) + "\n" +
                      f"no line has {pattern!r} among\n" +
                      "\n".join(lines[:60] + ["..."] + lines[-40:]))

    def terminal(self):
        """Both ends of a pseudo-terminal of 24 rows and 80 columns."""
        a, b = pty.openpty()
        self.addCleanup(os.close, a)
        self.addCleanup(os.close, b)
        import fcntl
        import struct
        import termios
        fcntl.ioctl(b, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        return a, b


def main():
    if not PROGRAMS:
        sys.exit(__doc__)
    skip_without(RECORDER)
    result = unittest.main(module="__main__", argv=[sys.argv[0], "-v",
                                                    *sys.argv[3:]],
                           exit=False).result
    if not result.wasSuccessful():
        sys.exit(1)
    if result.testsRun and len(result.skipped) == result.testsRun:
        sys.exit(77)
