#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 15: the stack limit of 8 MiB, and how much of it is used.
"""
import resource

import snapshot_case
from snapshot_case import processes, ringside, rows, root


def eight():
    hard = resource.getrlimit(resource.RLIMIT_STACK)[1]
    resource.setrlimit(resource.RLIMIT_STACK, (8 << 20, hard))


class Stack(snapshot_case.Case):
    def test_limit(self):
        pid = self.start("stack", preexec_fn=eight)
        self.assertRegex(ringside("limits", pid).stdout,
                         r"(?m)^process +stack +1\.\dM of 8\.0M +1\d\.\d")

    def test_used(self):
        """To the byte, by the stack pointer; a megabyte was asked for."""
        pid = self.start("stack", preexec_fn=eight)
        thread = self.one("ps", pid)["threads"][0]
        self.assertEqual(thread["stack_size"], 8 << 20)
        self.assertGreater(thread["stack_used"], 1 << 20)
        self.assertLess(thread["stack_used"], 3 << 19)


snapshot_case.main()
