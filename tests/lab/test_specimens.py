#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Every specimen of `lab defect`, and its cured twin, without any tracer: each
shows what it is there for and ends by itself, with status 0, or 77 where this
machine can't show it.

Usage: test_specimens.py RINGSIDE RINGSIDE_LAB
"""
import concurrent.futures
import os
import re
import subprocess
import unittest

import lab

# They wait more than they compute.
AT_ONCE = 8
# Of one of them, which takes 1 to 3 s where there is nobody else.
LIMIT = 120
# A part of them, for builds in which all is slow.
STEP = max(1, round(1 / float(os.environ.get("RINGSIDE_TEST_PART", "1"))))


def names():
    return re.findall(r"(?m)^  ([a-z]\w*)$", lab.lab("defect", "--list").stdout)


class Specimens(unittest.TestCase):
    def test_each_ends_well(self):
        found = names()
        self.assertGreater(len(found), 40)
        runs = [(name, *fixed) for name in found[::STEP]
                for fixed in ((), ("--fixed",))]
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            results = list(pool.map(self.run_one, runs))
        wrong = [r for r in results if r]
        self.assertFalse(wrong, "\n" + "\n".join(wrong))

    @staticmethod
    def run_one(args):
        """What is wrong with it, or nothing."""
        what = " ".join(args)
        try:
            done = lab.lab("defect", *args, cwd="/tmp", timeout=LIMIT)
        except subprocess.TimeoutExpired:
            return f"{what}: not ended after {LIMIT} s"
        # Who can't says why.
        if done.returncode == 0 or done.returncode == 77 and done.stderr:
            return None
        return f"{what}: status {done.returncode}\n" + \
            "\n".join((done.stdout + done.stderr).splitlines()[-5:])


lab.main()
