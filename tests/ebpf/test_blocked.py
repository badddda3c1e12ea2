#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Calls that don't return at once: shown as begun when they have been waiting
for a while, when they are under way as tracing begins, and as it ends.
"""
import re

import support

BLOCKED = ["--blocked=50ms"] if support.ENGINE == "ebpf" else []


class Blocked(support.Case):
    needs_record = False

    def wait_text(self, out, pattern):
        self.assertTrue(support.wait_until(
            lambda: out.exists() and re.search(pattern, out.read_text())),
            out.read_text() if out.exists() else "no output")
        return out.read_text()

    def attach(self, target, *opts):
        out = self.tmp / "trace"
        return out, support.Tracer("trace", f"--engine={support.ENGINE}", *opts, "-p",
                                   str(target.pid), "-o", out)

    def test_in_progress_at_attach(self):
        with support.Target("ebpf_calls", "block") as target:
            out, tracer = self.attach(target, *BLOCKED)
            with tracer:
                tracer.wait_attached()
                self.wait_text(out, r"read\(0,")
                target.go()
                # As with ptrace, on one line or on two.
                self.wait_text(out, r'read\(0, "go\\n", 16\) += 3|'
                               r'<\.\.\. read resumed>"go\\n", 16\) += 3')
                target.finish()
                self.assertEqual(tracer.finish(), 0, tracer.messages)
        text = out.read_text()
        self.assertRegex(text, r'read\(0, "", 16\) += 0|resumed>"", 16\) += 0')
        self.assertRegex(text, r"getpriority\(PRIO_USER, 1\)")
        self.assertRegex(text, r"exited with 0")

    def test_beyond_the_threshold(self):
        """Of a call that began when tracing went on: first half, then all."""
        with support.Target("ebpf_calls", "block") as target:
            out, tracer = self.attach(target, *BLOCKED)
            with tracer:
                tracer.wait_attached()
                target.go()
                # The second read() has begun, and nothing ends it.
                text = self.wait_text(
                    out, r'"go\\n", 16\) += 3\n(\d+ +)?read\(0, ')
                self.assertNotRegex(text, r'16\) += 0')
                target.finish()
                tracer.finish()
        self.assertRegex(out.read_text(),
                         r'(read\(0, |resumed>)"", 16\) += 0')

    def test_unfinished_at_detach(self):
        with support.Target("ebpf_calls", "block") as target:
            out, tracer = self.attach(target, *BLOCKED)
            with tracer:
                tracer.wait_attached()
                self.wait_text(out, r"read\(0,")
                tracer.end()
            self.assertRegex(out.read_text(),
                             r"read\(0, +<detached \.\.\.>|"
                             r"read\(0,.*<unfinished \.\.\.>")
            self.assertEqual(target.finish()[0], 0)

    def test_unfinished_in_json(self):
        with support.Target("ebpf_calls", "block") as target:
            out, tracer = self.attach(target, "--json")
            with tracer:
                tracer.wait_attached()
                target.go()
                self.wait_text(out, r'"name":"read"')
                self.assertTrue(support.wait_until(target.waits_again))
                tracer.end()
            self.assertEqual(target.finish()[0], 0)
        reads = support.calls_of(support.parse_events(out.read_text()),
                                 "read")
        self.assertTrue(reads[-1].get("unfinished"), reads[-1])
        self.assertFalse(reads[0].get("unfinished"), reads[0])

    def test_from_a_recording(self):
        if support.NO_RECORD:
            self.skipTest(support.NO_RECORD)
        rec = self.tmp / "rec"
        with support.Target("ebpf_calls", "block") as target, \
                support.Tracer("record", f"--engine={support.ENGINE}", "-p",
                               str(target.pid), "-o", rec) as tracer:
            tracer.wait_attached()
            target.go()
            self.assertTrue(support.wait_until(target.waits_again))
            self.assertEqual(tracer.end(), 0, tracer.messages)
            target.finish()
        text = self.replay(rec)
        self.assertRegex(text, r'"go\\n", 16\) += 3')
        self.assertRegex(text, r"read\(0, +(<detached \.\.\.>|"
                         r"<unfinished \.\.\.>)")

    def test_calls_that_do_not_return(self):
        text = self.trace(argv=["sh", "-c", "exec true"])
        self.assertEqual(len(re.findall(r"(?m)^execve\(.*\) += 0$", text)), 2)
        self.assertRegex(text, r"(?m)^exit_group\(0\) += \?$")
        self.assertRegex(text, r"(?m)^\+\+\+ exited with 0 \+\+\+$")

    def test_killed_in_a_call(self):
        with support.Target("ebpf_calls", "block") as target:
            out, tracer = self.attach(target, *BLOCKED)
            with tracer:
                tracer.wait_attached()
                target.proc.kill()
                tracer.finish()
        text = out.read_text()
        self.assertRegex(text, r"read\(0, .*")
        self.assertRegex(text, r"(?m)^\+\+\+ killed by SIGKILL \+\+\+$")


support.main()
