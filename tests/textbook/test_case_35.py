#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 35: the range of ephemeral ports, and "Can't assign requested address"
explained when it is used up towards one destination.
"""
import subprocess
import sys

import snapshot_case
from snapshot_case import processes, ringside, rows, root


class Ports(snapshot_case.Case):
    @root
    def test_used_up(self):
        text = subprocess.run(
            ["unshare", "-n", sys.executable,
             snapshot_case.SNAPSHOT / "in_netns.py", processes.RINGSIDE,
             "ports", "-x", "Can't assign requested address"],
            stdout=subprocess.PIPE, text=True, check=True, timeout=60).stdout
        self.assertIn("ports to one destination, 8 of 8 (127.0.0.1 to "
                      "127.0.0.1:9999): used up, this is the one.", text)
        self.assertIn("net.ipv4.ip_local_port_range 40000-40009", text)
        self.assertIn("tcp_tw_reuse", text)

    def test_now(self):
        for word in ("EADDRNOTAVAIL", "Cannot assign requested address"):
            text = ringside("limits", "--explain", word).stdout
            self.assertIn("ip_local_port_range", text)


snapshot_case.main()
