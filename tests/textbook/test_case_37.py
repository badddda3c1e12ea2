#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 37: "unable to create new native thread": which of the limits it was.
"""
import os

import snapshot_case
from snapshot_case import processes, ringside, rows, root


MESSAGE = "java.lang.OutOfMemoryError: unable to create new native thread"


class NoThread(snapshot_case.Case):
    def explain(self, pid):
        return ringside("limits", "--explain", MESSAGE, pid).stdout

    @root
    def test_processes_of_the_user(self):
        pid = self.start("nproc", preexec_fn=processes.as_user(64219))
        self.assertIn("processes of the user, 10 of 10 (user 64219): used up, "
                      "this is the one.", self.explain(pid))

    def test_no_room(self):
        pid = self.start("no_room")
        self.assertRegex(self.explain(pid), r"Nearest to its limit: address "
                                            r"space, 2\d\dM of 256M: nearly")

    @root
    def test_control_group(self):
        group = self.pids_group(12)
        pid = self.start("in_group", env={**os.environ, "GROUP": group})
        self.assertIn("pids.max, 12 of 12", self.explain(pid))

    def test_all_of_them(self):
        """The five are shown, each with its use."""
        pid = self.start("stack")
        names = {r["name"] for r in rows("limits", "-x", MESSAGE, pid)}
        self.assertLessEqual({"processes of the user", "kernel.threads-max",
                              "kernel.pid_max", "mappings", "address space",
                              "committed memory"}, names)


snapshot_case.main()
