#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 54: a million idle connections: what limits them (descriptors, memory of
each socket, ports, watches of epoll), what this machine allows, and how it looks
at a scale that it can reach.
"""
import json
import os
import pathlib
import re
import resource
import subprocess
import unittest

import textbook

CONNECTIONS = 2000
MILLION = 1000000


def numbers(name):
    return [int(w) for w in pathlib.Path("/proc/sys", name).read_text().split()]


class Idle(unittest.TestCase):
    def idle(self, *options, soft=None):
        """What the program says, and what is looked at while it holds."""
        def limit():
            hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))

        p = subprocess.Popen(
            [textbook.PROGRAMS, "idle", "--connections", str(CONNECTIONS),
             "--json", "--hold", *options], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            preexec_fn=limit if soft else None)
        try:
            line = p.stderr.readline()
            port = re.match(rf"Look: ringside limits {p.pid}; ringside sockets "
                            r"-t sport = :(\d+); ", line)
            self.assertTrue(port, line)
            self.fds = os.listdir(f"/proc/{p.pid}/fd")
            self.watches = sum(
                len(re.findall("(?m)^tfd:", pathlib.Path(
                    f"/proc/{p.pid}/fdinfo/{fd}").read_text()))
                for fd in self.fds
                if "eventpoll" in os.readlink(f"/proc/{p.pid}/fd/{fd}"))
            done = textbook.ringside("sockets", "-t", "--json", "sport", "=",
                                     f":{port[1]}")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.sockets = json.loads(done.stdout)
            done = textbook.ringside("limits", "--json", "--all", p.pid)
            self.used = done.stdout
            out = p.communicate("\n", timeout=textbook.TIMEOUT)
        finally:
            if p.poll() is None:
                p.kill()
                p.wait()
        self.assertEqual((p.returncode, out[1]), (0, ""))
        return json.loads(out[0])

    def setUp(self):
        if resource.getrlimit(resource.RLIMIT_NOFILE)[1] < CONNECTIONS + 100:
            self.skipTest("too few descriptors are allowed")

    def test_54_at_a_scale_that_can_be_reached(self):
        out = self.idle()
        self.assertEqual((out["asked"], out["reached"]), (CONNECTIONS,) * 2)
        self.assertEqual([s["connections"] for s in out["steps"]],
                         [CONNECTIONS >> n for n in (3, 2, 1, 0)])
        for s in out["steps"]:
            # One descriptor and one watch each; what else is open is little.
            self.assertEqual(s["epoll_watches"], s["connections"])
            self.assertLess(s["descriptors"] - s["connections"], 16)
        others = {s["descriptors"] - s["connections"] for s in out["steps"]}
        self.assertEqual(len(others), 1)
        # Seen from outside it is the same.
        self.assertEqual(len(self.fds), out["steps"][-1]["descriptors"])
        self.assertEqual(self.watches, CONNECTIONS)
        self.assertEqual(len(self.sockets), CONNECTIONS)
        self.assertEqual({s["state"]["name"] for s in self.sockets},
                         {"established"})
        self.assertEqual({s["recvq"] + s["sendq"] for s in self.sockets}, {0})

    def test_54_limits(self):
        soft = CONNECTIONS // 2
        hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        out = self.idle(soft=soft)
        limits = {x["name"]: x for x in out["limits"]}
        self.assertEqual(list(limits), [
            "descriptors", "descriptors-hard", "descriptors-most", "open-files",
            "epoll-watches", "memory", "ports"])
        low, high = numbers("net/ipv4/ip_local_port_range")
        for name, allowed in (
                ("descriptors", soft), ("descriptors-hard", hard),
                ("descriptors-most", numbers("fs/nr_open")[0]),
                ("epoll-watches", numbers("fs/epoll/max_user_watches")[0]),
                ("ports", high - low + 1)):
            self.assertEqual(limits[name]["allowed"], allowed, name)
        self.assertLessEqual(limits["open-files"]["allowed"],
                             numbers("fs/file-max")[0])
        for name, x in limits.items():
            if "needed" not in x:
                self.assertEqual(name, "memory")  # lost in the noise
                continue
            if name != "memory":
                self.assertIn(x["needed"] - MILLION, range(17), name)
            self.assertEqual(x["enough"], x["allowed"] >= x["needed"], name)
            self.assertEqual(x["enough"], x["connections"] >= MILLION, name)
        # The one that it has raised for itself, but tells of as it was.
        self.assertEqual(out["reached"], CONNECTIONS)
        self.assertEqual(out["first_to_end"], "descriptors")
        self.assertEqual(out["possible"], soft - 16)
        self.assertTrue(limits["ports"]["of_client"])


textbook.main()
