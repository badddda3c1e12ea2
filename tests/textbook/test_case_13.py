#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 13: what is in /proc/PID/task and /proc/PID/fd: the threads of a
process, counted, with what each does; its descriptors, each named.
"""
import os
import re
import time

import snapshot_case
from snapshot_case import processes, ringside, rows, root


class Slow(snapshot_case.Case):
    def test_threads(self):
        pid = self.start("threads")
        tids = os.listdir(f"/proc/{pid}/task")
        self.assertEqual(len(tids), 8)
        deadline = time.monotonic() + 20
        while True:
            text = ringside("ps", pid).stdout
            table = text[text.index("TID"):].splitlines()[1:]
            doing = {re.search(r"\b(\w+)\(", line)[1]: line
                     for line in table if "(" in line}
            if len(doing) == 7 or time.monotonic() > deadline:
                break
        self.assertEqual(sorted(x.split()[0] for x in table), sorted(tids))
        self.assertRegex(" ".join(doing), "accept")
        # Each says what it waits for; two of them read pipes.
        self.assertEqual(set(doing) - {"select", "pselect6"},
                         {"accept", "clock_nanosleep", "epoll_wait", "futex",
                          "read", "rt_sigtimedwait"})

    def test_descriptors(self):
        pid = self.start("threads")
        found = {str(r["fd"]): r for r in rows("files", "-p", pid)
                 if str(r["fd"]).isdigit()}
        self.assertEqual(sorted(found, key=int),
                         sorted(os.listdir(f"/proc/{pid}/fd"), key=int))
        kinds = {fd: r["type"]["name"] for fd, r in found.items()}
        self.assertEqual((kinds["0"], kinds["1"]), ("pipe", "pipe"))
        names = {r["type"]["name"]: r["name"] for r in found.values()}
        self.assertRegex(names["socket"], r"127\.0\.0\.1:\d+ LISTEN")
        self.assertRegex(names["epoll"], r"of 1: \d+ EPOLLIN")
        sockets = [fd for fd, kind in kinds.items() if kind == "socket"]
        links = [os.readlink(f"/proc/{pid}/fd/{fd}")
                 for fd in os.listdir(f"/proc/{pid}/fd")]
        self.assertEqual(len(sockets),
                         sum(x.startswith("socket:") for x in links))


snapshot_case.main()
