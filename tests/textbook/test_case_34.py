#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 34: file-max, the limit of all open files together.
"""
import snapshot_case
from snapshot_case import processes, ringside, rows, root


class FileMax(snapshot_case.Case):
    def test_file_max(self):
        row = next(r for r in rows("limits") if r["name"] == "fs.file-max")
        with open("/proc/sys/fs/file-nr") as f:
            used, free, most = map(int, f.read().split())
        self.assertEqual(row["max"], most if most < 1 << 62 else "unlimited")
        self.assertGreater(row["used"], 0)
        self.assertLess(abs(row["used"] - (used - free)), 200000)
        self.assertIn("ENFILE", row["effect"])

    def test_too_many(self):
        """The message tells the two limits apart, with both shown."""
        pid = self.start("limits")
        text = ringside("limits", "-x", "Too many open files", pid).stdout
        self.assertRegex(text, r"EMFILE is a limit of the\s+process")
        self.assertRegex(text, r"(?m)^Nearest to its limit: open files, "
                               r"60 of 64: nearly used up")
        self.assertRegex(text, r"(?m)^system +fs\.file-max +\d+ of ")


snapshot_case.main()
