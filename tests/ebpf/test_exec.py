#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""execve(2) of strings that the kernel has to bring first: what of them is
shown comes from the stack of the program that has begun."""
import re

import support


class Exec(support.Case):
    needs_record = False

    def trace_exec(self, *args, options=(), ok=(0,)):
        out = self.tmp / "trace"
        self.ringside("trace", f"--engine={support.ENGINE}", *options,
                      "-e", "trace=execve,execveat", "-o", out,
                      support.PROGRAMS / "ebpf_exec_page", *args, ok=ok)
        return out.read_text()

    def execs(self, *args, options=()):
        """The calls that succeeded after the one that starts exec_page."""
        out = self.trace_exec(*args, options=options)
        calls = [line for line in out.splitlines()
                 if line.startswith("execve")]
        return [re.sub(r"0x[0-9a-f]+ /\* (\d+) vars \*/", "ENVP", c)
                for c in calls[1:]]

    def script(self, first):
        path = self.tmp / "script"
        path.write_text(f"#!{first}\nexit 0\n")
        path.chmod(0o755)
        return str(path)

    def test_program(self):
        self.assertEqual(
            self.execs("/bin/true", "one", "", "t\"wo"),
            ['execve("/bin/true", ["/bin/true", "one", "", "t\\"wo"], ENVP)'
             ' = 0'])

    def test_long(self):
        self.assertEqual(
            self.execs("/bin/true", "x" * 100, "y", options=["-s", "5"]),
            ['execve("/bin/true", ["/bin/"..., "xxxxx"..., "y"], ENVP) = 0'])

    def test_failing(self):
        """The old memory is still there."""
        out = self.trace_exec("/no/such", "x", ok=(1,))
        self.assertRegex(
            out,
                         r'execve\("/no/such", \["/no/such", "x"\], .*ENOENT')

    def test_script(self):
        """An interpreter gets no argv[0] of its script's; the rest it has."""
        for first in "/bin/sh", "/bin/sh -e":
            path = self.script(first)
            [line] = self.execs(path, "one", "two", options=["-s", "200"])
            name = '"' + re.escape(path) + '"'
            self.assertRegex(
                line, rf'^execve\({name}, \[({name}|0x[0-9a-f]+), "one", "two"'
                r'\], ENVP\) = 0$')

    def test_descriptor(self):
        """The kernel's own name for the file is none that was given."""
        [line] = self.execs("-a", "/bin/true", "one")
        self.assertRegex(
            line, r'^execveat\(\d+, (""|0x[0-9a-f]+), \["/bin/true", "one"\], '
            r'ENVP, AT_EMPTY_PATH\) = 0$')


support.main()
