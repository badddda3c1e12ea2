#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 38: the tuning list that is copied from blog to blog, each line judged
for today's kernel.
"""
import json
import tempfile

import snapshot_case
from snapshot_case import processes, ringside, rows, root


LIST = [
    ("net.ipv4.tcp_tw_recycle=1", "removed", "since 4.12"),
    ("net.ipv4.tcp_tw_reuse=1", "misunderstood", "connections that this"),
    ("net.ipv4.tcp_timestamps=0", "harmful", "PAWS"),
    ("net.ipv4.tcp_window_scaling=0", "harmful", "64 KiB"),
    ("net.ipv4.tcp_sack=0", "harmful", "loss"),
    ("net.ipv4.tcp_syncookies=0", "harmful", "flood"),
    ("net.ipv4.ip_local_port_range=1024 65536", "invalid", "65535"),
    ("net.ipv4.tcp_fin_timeout=10", "misunderstood", "TIME_WAIT"),
    ("net.core.somaxconn=262144", "misunderstood", "listen(2)"),
    ("net.core.netdev_max_backlog=30000", "misunderstood", "softnet_stat"),
    ("net.ipv4.tcp_no_metrics_save=1", "misunderstood", "forgotten"),
    ("net.ipv4.tcp_max_orphans=262144", "risky", "64 KiB"),
    ("net.core.rmem_max=16777216", "misunderstood", "autotuning"),
    ("net.core.wmem_max=16777216", "misunderstood", "autotuning"),
    ("net.ipv4.tcp_low_latency=1", "no effect", "4.14"),
    ("net.ipv4.tcp_fack=1", "no effect", "4.15"),
    ("net.ipv4.tcp_abort_on_overflow=1", "harmful", "reset"),
    ("net.core.somaxconn=1024", "below default", "4096"),
    ("net.ipv4.tcp_mem=1073741824 2147483648 4294967296", "wrong unit",
     "pages"),
    ("net.ipv4.tcp_rmem=4096 87380 16777216", "fine", "least"),
    ("net.ipv4.tcp_keepalive_time=1200", "misunderstood", "SO_KEEPALIVE"),
    ("net.ipv4.tcp_synack_retries=2", "fine", "SYN"),
    ("net.ipv4.tcp_max_syn_backlog=262144", "misunderstood", "somaxconn"),
    ("net.ipv4.tcp_max_tw_buckets=6000", "harmful", "TIME_WAIT"),
]


class Blog(snapshot_case.Case):
    def test_each_line(self):
        with tempfile.NamedTemporaryFile("w", suffix=".conf") as f:
            f.write("# the list\n" + "\n".join(x[0] for x in LIST) + "\n")
            f.flush()
            found = json.loads(ringside("limits", "--audit", f.name, "--json",
                                        status=3).stdout)
            text = ringside("limits", "--audit", f.name, status=3).stdout
            name = f.name
        self.assertEqual(len(found), len(LIST))
        for i, ((line, verdict, why), row) in enumerate(zip(LIST, found)):
            self.assertEqual(row["where"], f"{name}:{i + 2}")
            self.assertEqual(row["setting"] + "=" + row["value"], line)
            self.assertEqual(row["verdict"], verdict, line)
            self.assertIn(why, row["reason"], line)
            self.assertTrue(row["source"], line)
        self.assertRegex(text, rf"(?m)^{name}:2 +net.ipv4.tcp_tw_recycle +1 +"
                               r"removed +gone since 4\.12")


snapshot_case.main()
