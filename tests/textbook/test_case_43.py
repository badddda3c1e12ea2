#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 43: select, poll and epoll at 10, 1,000 and 10,000 descriptors of which
1 % and 100 % are ready: what a wake costs, in a table and plotted. How many
calls there were and how many they found is checked, how long they took is not.
"""
import json
import math
import re
import resource
import subprocess
import unittest

import lab_case
import textbook

CALLS = "select", "poll", "epoll"
SIZES = 10, 1000, 10000
ROUNDS = 3


def active(size, percent):
    return max(1, size * percent // 100)


def run(*args):
    return subprocess.run([textbook.PROGRAMS, "ready", *map(str, args)],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          text=True, timeout=textbook.TIMEOUT)


class Cost(unittest.TestCase):
    def setUp(self):
        if resource.getrlimit(resource.RLIMIT_NOFILE)[1] < 10100:
            self.skipTest("10,000 descriptors are not allowed here")

    def test_43_what_is_looked_at_and_copied(self):
        done = run("--rounds", ROUNDS, "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        rows = {(r["call"], r["descriptors"], r["active_percent"]): r
                for r in json.loads(done.stdout)}
        self.assertEqual(set(rows), {(c, n, p) for c in CALLS for n in SIZES
                                     for p in (1, 100)})
        for (call, n, percent), r in rows.items():
            k = active(n, percent)
            self.assertEqual((r["active"], r["calls"], r["ready"]),
                             (k, ROUNDS, k * ROUNDS), r)
            # One of them grows with what is watched only by what is ready.
            self.assertEqual(r["looked_at_per_call"],
                             k if call == "epoll" else n)
            self.assertEqual(
                (r["bytes_in_per_call"], r["bytes_out_per_call"]),
                {"select": ((n + 63) // 64 * 8,) * 2, "poll": (8 * n, 2 * n),
                 "epoll": (0, 12 * k)}[call])
            self.assertGreater(r["us_per_wake"], 0)

    def test_43_plot(self):
        done = run("--rounds", 1)
        self.assertEqual(done.returncode, 0, done.stderr)
        table, _, bars = done.stdout.split("\n\n", 2)
        self.assertEqual(len(table.splitlines()), 1 + 18)
        bars = re.findall(r"(?m)^ *(\d+), +(\d+)% active (\w+) +\|(#*) "
                          r"([\d.]+)$", bars)
        self.assertEqual([(b[2], int(b[0]), int(b[1])) for b in bars],
                         [(c, n, p) for n in SIZES for p in (1, 100)
                          for c in CALLS])
        for bar in bars:
            # To a tenth of a microsecond, so short bars tell less.
            us = float(bar[4])
            low, high = (10 * math.log10(max(0.1, us + d) / 0.1)
                         for d in (-0.06, 0.06))
            self.assertGreaterEqual(len(bar[3]), min(60, low) - 0.01, bar)
            self.assertLessEqual(len(bar[3]), min(60, high + 1) + 0.01, bar)


class Calls(lab_case.LabCase):
    def test_43_as_traced(self):
        text = self.trace_lab("ready", "--descriptors", 10, "--rounds", 4,
                              calls="select,pselect6,poll,/epoll")
        # 4 rounds with 1 and 4 with all, each.
        one = [("p?select6?", r"\(\d+, \[\d+( \d+){9}\], .*"
                r"= 1 \(in \[\d+\]"),
               ("poll", r"\(\[\{fd=\d+, events=POLLIN\}(, \{fd=\d+, "
                r"events=POLLIN\}){9}\], 10, -1\) += 1 "),
               ("epoll_wait", r"\(\d+, \[\{events=EPOLLIN, data=[^]]*\}\], "
                r"10, -1\) += 1$")]
        for call, pattern in one:
            self.assertEqual(self.calls(call, text), 8, call)
            self.assertEqual(len(re.findall(rf"(?m)^(?:\d+ +)?{call}"
                                            rf"{pattern}", text)), 4, call)
        self.assertEqual(len(re.findall(r"epoll_wait\(.*\) += 10$", text,
                                        re.M)), 4)
        # Told of once, for each of both parts.
        self.assertEqual(text.count("EPOLL_CTL_ADD"), 20)


textbook.main()
