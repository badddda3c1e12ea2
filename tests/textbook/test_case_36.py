#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 36: the table of connection tracking is full.
"""
import os
import shutil
import socket
import subprocess
import unittest

import snapshot_case
from snapshot_case import processes, ringside, rows, root


DIR = "/proc/sys/net/netfilter/nf_conntrack_"


class Conntrack(snapshot_case.Case):
    @unittest.skipUnless(os.path.exists(DIR + "max"), "no nf_conntrack")
    def test_count(self):
        found = rows("limits", "-x",
                     "nf_conntrack: table full, dropping packet")
        self.assertEqual([r["name"] for r in found],
                         ["net.netfilter.nf_conntrack_max"])
        with open(DIR + "max") as f:
            self.assertEqual(found[0]["max"], int(f.read()))
        self.assertGreaterEqual(found[0]["used"], 0)
        text = ringside("limits", "-x", "conntrack").stdout
        self.assertIn("nf_conntrack_buckets", text)

    @root
    @unittest.skipUnless(shutil.which("nft"), "no nft(8)")
    def test_tracked(self):
        """In a namespace of its own, with a rule that makes it track."""
        script = f"""
ip link set lo up
nft 'add table t; add chain t c {{ type filter hook output priority 0; }};
     add rule t c ct state new accept' || exit 77
python3 -c 'import socket
for port in range(5):
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", \\
        ("127.0.0.1", 7000 + port))'
exec {processes.RINGSIDE} limits -x conntrack -o use -H"""
        done = subprocess.run(["unshare", "-n", "sh", "-c", script],
                              stdout=subprocess.PIPE, text=True, timeout=60)
        if done.returncode == 77:
            self.skipTest("no rules of nft here")
        self.assertRegex(done.stdout, r"(?m)^[5-9] of \d+$")


snapshot_case.main()
