#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Cases 19 and 20: state established '( dport = :http or sport = :http )' with
timers; every name of a state and of a group; exclude; dst 10.0.0.0/8; sport >
:1023.
"""
import os
import socket
import subprocess
import sockets

STATES = ("established syn-sent syn-recv fin-wait-1 fin-wait-2 time-wait closed "
          "close-wait last-ack listening closing all connected synchronized "
          "bucket big").split()


class States(sockets.Case):
    def setUp(self):
        super().setUp()
        subprocess.run(["ip", "addr", "replace", "10.1.2.3/32", "dev", "lo"],
                       check=True)
        self.http = self.listener(80, host="0.0.0.0")
        self.other = self.listener()
        self.client, self.server = self.pair(self.http)
        self.pair(self.other)
        self.ten = self.add(socket.create_connection(("10.1.2.3", 80)))
        self.client.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)

    def test_established_with_timers(self):
        text = self.sockets("-tH", "--timers", "state", "established",
                            "( dport = :http or sport = :http )")
        self.assertEqual(text.count("\n"), 4, text)
        self.assertLine(text, r"127.0.0.1:80 +keepalive +[\dhmins.]+ +0$")

    def test_names(self):
        for state in STATES:
            self.sockets("-t", "state", state)
        self.assertIn("'foo' is no state", sockets.textbook.ringside(
            "sockets", "state", "foo").stderr)

        def states(*args):
            return {r["state"]["name"] for r in self.rows("-t", *args)}

        self.assertEqual(states("state", "all"),
                         {"established", "listening"})
        self.assertEqual(states("exclude", "established"), {"listening"})
        self.assertEqual(states("state", "connected"), {"established"})
        self.assertEqual(states("state", "bucket"), set())
        self.assertEqual(states("exclude", "listening", "exclude",
                                "established"), set())

    def test_addresses(self):
        got = self.rows("-ta", "dst", "10.0.0.0/8")
        self.assertEqual({r["peer"]["address"] for r in got}, {"10.1.2.3"})
        self.assertEqual(len(got), 2)
        for r in self.rows("-ta", "sport", ">", ":1023"):
            self.assertGreater(r["local"]["port"], 1023)
        self.assertEqual(len(self.rows("-tn", "dport = :80 or ( src "
                                       "10.0.0.0/8 and sport > :1023 )")), 2)


sockets.main()
