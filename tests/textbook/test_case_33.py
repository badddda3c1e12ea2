#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 33: ulimit -a of another process, what is used against what is allowed,
and where the limit of open files comes from.
"""
import re
import subprocess

import snapshot_case
from snapshot_case import processes, ringside, rows, root


UNITS = {"blocks": 512, "kbytes": 1024, "bytes": 1, "kB": 1024}
NAMES = {"max memory size": "resident set", "open files": "open files",
         "stack size": "stack", "max user processes": "processes of the user",
         "virtual memory": "address space", "pending signals":
         "pending signals", "max locked memory": "locked memory",
         "data seg size": "data size", "cpu time": "cpu time",
         "real-time priority": "realtime priority"}


class Ulimit(snapshot_case.Case):
    def test_all(self):
        out = subprocess.run(["bash", "-c", "ulimit -a"], text=True,
                             stdout=subprocess.PIPE, check=True).stdout
        pid = self.start("stack")
        found = {r["name"]: r for r in rows("limits", pid)}
        seen = 0
        for line in out.splitlines():
            m = re.match(r"(.*?)\s+\((?:(\w+), )?-\w\) (\S+)$", line)
            if not m or m[1] not in NAMES:
                continue
            row, value = found[NAMES[m[1]]], m[3]
            if value != "unlimited":
                value = int(value) * UNITS.get(m[2], 1)
            self.assertEqual(row["max"], value, line)
            seen += 1
        self.assertEqual(seen, len(NAMES))

    def test_used(self):
        pid = self.start("limits")
        self.assertRegex(ringside("limits", pid).stdout,
                         r"(?m)^process +open files +60 of 64 .*"
                         r"set here; \d+ \(.*\) has \d+$")

    def test_where_1024_comes_from(self):
        with subprocess.Popen(["sh", "-c", "ulimit -n 1024; "
                               f"{processes.PROCESSES} stack; :"],
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              text=True) as p:
            pid = int(p.stdout.readline())
            row = next(r for r in rows("limits", pid)
                       if r["name"] == "open files")
            self.assertEqual((row["max"], row["hard"]), (1024, 1024))
            self.assertRegex(row["from"], rf"^set in {p.pid} \(sh\); ")
            p.stdin.close()


snapshot_case.main()
