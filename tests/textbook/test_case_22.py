#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 22: what the numbers of /proc/net/sockstat and sockstat6 are."""
import json
import os
import sockets


class Sockstat(sockets.Case):
    def test_every_number(self):
        self.listener()
        want = {}
        for name in "sockstat", "sockstat6":
            with open(f"/proc/net/{name}") as f:
                for line in f:
                    proto, *words = line.split()
                    for k, v in zip(words[::2], words[1::2]):
                        want[proto[:-1], k] = int(v)
        got = json.loads(self.sockets("sockstat", "--json"))
        self.assertEqual({(r["proto"], r["name"]) for r in got}, set(want))
        for r in got:
            self.assertIn(r["unit"], ("sockets", "pages", "bytes", "packets"))
            self.assertGreater(len(r["meaning"]), 20)
            if r["unit"] == "pages":
                self.assertEqual(r["bytes"], r["value"] *
                                 os.sysconf("SC_PAGESIZE"))
        values = {(r["proto"], r["name"]): r["value"] for r in got}
        self.assertEqual(values["TCP", "inuse"], want["TCP", "inuse"])
        text = self.sockets("sockstat")
        self.assertLine(text, r"^TCP +mem +\d+ +pages +\d+ .*tcp_mem")
        self.assertLine(text, r"^TCP +orphan .*no process holds")
        self.assertLine(text, r"^TCP +tw .*TIME-WAIT")


sockets.main()
