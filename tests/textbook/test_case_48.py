#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 48: the thundering herd. In accept(2) there has been none on Linux for
decades: one of those that wait is woken. In epoll all are, unless with
EPOLLEXCLUSIVE, or with a listener for each by SO_REUSEPORT.
"""
import json
import re
import subprocess
import unittest

import lab_case
import textbook

WORKERS, CONNECTIONS = 4, 40


class WakeUps(unittest.TestCase):
    def test_48_counted(self):
        done = subprocess.run(
            [textbook.PROGRAMS, "herd", "--json", "--workers", str(WORKERS),
             "--connections", str(CONNECTIONS)], stdout=subprocess.PIPE,
            text=True, timeout=textbook.TIMEOUT)
        self.assertEqual(done.returncode, 0, done.stdout)
        rows = {r["how"]: r for r in json.loads(done.stdout)}
        self.assertEqual(list(rows), ["accept", "epoll", "exclusive",
                                      "reuseport"])
        for r in rows.values():
            self.assertEqual(len(r["accepted"]), WORKERS)
            self.assertEqual(sum(r["accepted"]), CONNECTIONS)
        # Nearly: who goes to sleep in the moment of the look is not counted.
        for how in "accept", "exclusive", "reuseport":
            self.assertLess(rows[how]["in_vain"], CONNECTIONS / 4, rows[how])
        herd = rows["epoll"]
        self.assertGreater(herd["in_vain"], CONNECTIONS * (WORKERS - 1.5),
                           herd)
        # Some of them have seen nothing of it.
        self.assertLessEqual(herd["accept_eagain"], herd["in_vain"] + WORKERS)


class Calls(lab_case.LabCase):
    def herd(self, how):
        text = self.trace_lab("herd", "--how", how, "--workers", WORKERS,
                              "--connections", 3, "--json",
                              calls="accept4,setsockopt,listen,/epoll")
        row, = json.loads(self.done.stdout)
        # A tracer wakes them, too: no count then.
        self.assertIsNone(row["wake_ups"])
        self.assertEqual(sum(row["accepted"]), 3)
        return text, row

    def test_48_accept(self):
        text, row = self.herd("accept")
        self.assertEqual(self.calls("epoll_wait", text), 0)
        self.assertEqual(self.calls("listen", text), 1)
        self.assertEqual(len(re.findall(r"accept4\(.* = \d+$", text, re.M)),
                         3)
        self.assertNotIn("EAGAIN", text)

    def epoll(self, how, events, listeners):
        text, row = self.herd(how)
        self.assertEqual(len(re.findall(
            rf"epoll_ctl\(\d+, EPOLL_CTL_ADD, \d+, \{{events={events}, ",
            text)), WORKERS)
        self.assertEqual(self.calls("listen", text), listeners)
        self.assertEqual(text.count("SO_REUSEPORT"),
                         listeners if listeners > 1 else 0)
        # Each that returns accepts until there is nothing.
        woken = len(re.findall(r"epoll_wait\(.* = 1$", text, re.M))
        self.assertEqual(len(re.findall(r"accept4\(.* EAGAIN ", text)), woken)
        self.assertGreaterEqual(woken, 3 + row["accept_eagain"])

    def test_48_epoll(self):
        self.epoll("epoll", "EPOLLIN", 1)

    def test_48_exclusive(self):
        self.epoll("exclusive", r"EPOLLIN\|EPOLLEXCLUSIVE", 1)

    def test_48_reuseport(self):
        self.epoll("reuseport", "EPOLLIN", WORKERS)


textbook.main()
