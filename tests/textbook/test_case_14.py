#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 14: a process group, a session, an orphan, a zombie, and a daemon with
the steps that it took.
"""
import os
import re

import snapshot_case
from snapshot_case import processes, ringside, rows, root


class Relations(snapshot_case.Case):
    def page(self, pid):
        return ringside("ps", pid).stdout

    def test_group_and_session(self):
        pid = self.start("stack", start_new_session=True)
        self.assertRegex(self.page(pid),
                         r"(?m)^state +\w+ +session_leader\|group_leader$")
        self.assertRegex(self.page(pid),
                         rf"(?m)^parent +{os.getpid()} .* group +{pid} +"
                         rf"session +{pid}$")

    def test_orphan(self):
        pid = self.start("orphan", start_new_session=True)
        self.assertRegex(self.page(pid), r"(?m)^state +\w+ +orphan$")

    def test_zombie(self):
        pid = self.start("zombie")
        self.assertRegex(self.page(pid),
                         r"(?m)^state +zombie +zombie.* exit code +1792$")
        self.assertRegex(self.page(pid), rf"(?m)^parent +{self.parent} ")

    def test_daemon(self):
        pid = self.start("daemon")
        self.addCleanup(self.kill, pid)
        steps = re.search(r"(?m)^daemon +(\S+)$", self.page(pid))[1]
        self.assertEqual(steps.split("|"),
                         ["forked", "own_session", "no_session_leader",
                          "no_tty", "cwd_root", "umask_0", "stdio_null"])

    def test_all_at_once(self):
        zombie = self.start("zombie")
        orphan = self.start("orphan", start_new_session=True)
        found = {r["pid"]: set(r["marks"]["flags"])
                 for r in rows("ps", "-o", "pid,marks") if "marks" in r}
        self.assertIn("zombie", found[zombie])
        self.assertIn("orphan", found[orphan])


snapshot_case.main()
