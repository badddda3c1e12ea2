#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 5: hello world. What the loader does before, and when the write
happens: at once on a terminal, line by line; at the end into a pipe.
"""
import os
import re

import textbook


class Hello(textbook.Case):
    def test_loader(self):
        text = self.trace_program("hello")
        for pattern in (
                r'^execve\("/.*", \["/.*"(\.\.\.)?, "hello"\], 0x',
                r'^openat\(AT_FDCWD, "/etc/ld.so.cache", O_RDONLY\|O_CLOEXEC\)'
                r" += \d+$",
                r'^openat\(AT_FDCWD, ".*/libc.so.6", O_RDONLY\|O_CLOEXEC\)',
                r"^mmap\(0x[0-9a-f]+, \d+, PROT_READ\|PROT_EXEC, "
                r"MAP_PRIVATE\|MAP_FIXED\|MAP_DENYWRITE, \d+, 0x[0-9a-f]+\)",
                r"^mprotect\(0x[0-9a-f]+, \d+, PROT_READ\) += 0$",
                r"^brk\(NULL\) += 0x[0-9a-f]+$"):
            self.assertLine(text, pattern)

    def test_pipe(self):
        text = self.trace_program("hello")
        self.assertEqual(re.findall(r"^write\(1, .*", text, re.M),
                         [r'write(1, "hello,\nworld\n", 13)'
                          .ljust(40) + "= 13"])

    def test_terminal(self):
        _, b = self.terminal()
        out = self.tmp / "trace"
        import subprocess
        p = subprocess.run([textbook.RINGSIDE, "trace", "--engine=ptrace", "-o", out,
                            textbook.PROGRAMS, "hello"], stdin=b, stdout=b,
                           stderr=b, timeout=textbook.TIMEOUT)
        self.assertEqual(p.returncode, 0)
        writes = re.findall(r"^write\(1, .*", out.read_text(), re.M)
        self.assertEqual(len(writes), 2, writes)


textbook.main()
