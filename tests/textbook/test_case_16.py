#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 16: the summary: total, TCP by state (estab, closed, orphaned, synrecv,
timewait), per transport and family.
"""
import json
import socket
import sockets


class Summary(sockets.Case):
    def test_summary(self):
        l = self.listener()
        self.pair(l)
        c, a = self.pair(l)
        c.close()
        a.close()
        l6 = self.listener(family=socket.AF_INET6, host="::1")
        u = self.add(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        u.bind(("127.0.0.1", 0))
        text = self.sockets("--summary")
        self.assertLine(text, r"^Total: \d+ sockets")
        self.assertLine(text, r"^TCP:   \d+ \(estab 2, closed \d+, orphaned "
                        r"\d+, synrecv 0, timewait 1\)")
        self.assertLine(text, r"^TCP +4 +3 +1$")
        self.assertLine(text, r"^UDP +1 +1 +0$")
        self.assertLine(text, r"^RAW +0 +0 +0$")
        self.assertLine(text, r"^INET +5 +4 +1$")
        self.assertLine(text, r"^time-wait +1$")
        doc = json.loads(self.sockets("-s", "--json"))
        self.assertEqual((doc["estab"], doc["timewait"], doc["synrecv"]),
                         (2, 1, 0))
        self.assertEqual(doc["tcp_states"],
                         {"established": 2, "time-wait": 1, "listening": 2})
        self.assertEqual(doc["transports"]["TCP"], {"ipv4": 3, "ipv6": 1})
        del l6


sockets.main()
