#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 47: the SYN queue and the accept queue of a listener as they fill, seen
from both ends, by the program itself and by `ringside sockets`.
"""
import json
import os
import re
import subprocess
import unittest

import lab_case
import textbook

BACKLOG = 3


@unittest.skipIf(os.getuid(), "needs root")
class Queues(lab_case.LabCase):
    def backlog(self, how):
        """The rows of the program, and the sockets while it holds."""
        p = subprocess.Popen(
            [textbook.PROGRAMS, "backlog", "--how", how, "--backlog",
             str(BACKLOG), "--hold", "--json"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            line = p.stderr.readline()
            pid = re.match(r"Look: ringside sockets --netns=(\d+) -ta ", line)
            if not pid and "needs root" in line:
                self.skipTest(line)
            self.assertTrue(pid, line)
            self.assertEqual(int(pid[1]), p.pid)
            done = textbook.ringside(
                "sockets", f"--netns={p.pid}", "-ta", "--json", "-o",
                "+accept,syn_queue")
            self.assertEqual(done.returncode, 0, done.stderr)
            out = p.communicate("\n", timeout=textbook.TIMEOUT)
        finally:
            if p.poll() is None:
                p.kill()
                p.wait()
        self.assertEqual((p.returncode, out[1]), (0, ""))
        self.rows = json.loads(out[0])
        for r in self.rows:
            self.assertEqual((r["how"], r["backlog"]), (how, BACKLOG))
        self.sockets = json.loads(done.stdout)
        self.listener, = self.states("listening")

    def states(self, state):
        return [s for s in self.sockets if s["state"]["name"] == state]

    def column(self, name, rows=slice(None)):
        return [r[name] for r in self.rows[rows]]

    def test_47_accept_queue(self):
        self.backlog("accept")
        # It holds one more than it was told.
        full = BACKLOG + 1
        self.assertEqual(self.column("accept_queue"),
                         [*range(1, full + 1), full, full])
        self.assertEqual(self.column("client_state"),
                         ["ESTABLISHED"] * full + ["SYN_SENT"] * 2)
        self.assertEqual(self.column("listen_drops", slice(full)), [0] * full)
        self.assertGreaterEqual(self.rows[-1]["listen_overflows"], 2)
        # The same by ringside, of both ends.
        self.assertEqual((self.listener["recvq"], self.listener["sendq"]),
                         (full, BACKLOG))
        self.assertEqual(self.listener["accept"],
                         {"value": full, "limit": BACKLOG})
        port = self.listener["local"]["port"]
        self.assertEqual(len(self.states("syn-sent")), 2)
        ends = self.states("established")
        self.assertEqual(len([s for s in ends if s["local"]["port"] == port]), full)
        self.assertEqual(len([s for s in ends if s["peer"]["port"] == port]), full)

    def test_47_syn_queue(self):
        self.backlog("syn")
        full = BACKLOG + 1
        self.assertEqual(self.column("syn_queue"),
                         [*range(1, full + 1), full])
        self.assertEqual(set(self.column("client_state")), {"SYN_SENT"})
        self.assertEqual(set(self.column("accept_queue")), {0})
        # No overflow of the other queue: dropped all the same.
        self.assertEqual(self.rows[-1]["listen_overflows"], 0)
        self.assertGreaterEqual(self.rows[-1]["listen_drops"], 1)
        self.assertEqual(self.listener["syn_queue"], full)
        self.assertEqual(len(self.states("syn-recv")), full)
        self.assertEqual(len(self.states("syn-sent")), full + 1)

    def test_47_syn_cookies(self):
        self.backlog("cookies")
        last = self.rows[-1]
        self.assertEqual((last["client_state"], last["accept_queue"],
                          last["syn_queue"]), ("ESTABLISHED", 1, BACKLOG + 1))
        self.assertGreaterEqual(last["syncookies_sent"], 1)
        self.assertEqual(self.listener["syn_queue"], BACKLOG + 1)

    def test_47_both_ends_differ(self):
        self.backlog("both")
        rows = {r["what"]: r for r in self.rows}
        for nr in 1, 2:
            r = rows[f"client {nr} has the answer"]
            self.assertEqual((r["client_state"], r["syn_queue"],
                              r["accept_queue"]),
                             ("ESTABLISHED", 2, BACKLOG + 1))
        last = self.rows[-1]
        self.assertEqual((last["syn_queue"], last["accept_queue"]),
                         (1, BACKLOG + 1))
        self.assertGreaterEqual(last["listen_overflows"], 1)
        # One that has it both ways is still there.
        half, = self.states("syn-recv")
        self.assertEqual(self.listener["syn_queue"], 1)
        client, = [s for s in self.sockets if s["local"] == half["peer"]]
        self.assertEqual(client["state"]["name"], "established")


textbook.main()
