#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 7: 512 bytes as 4 x 128 by read are 4 calls, by fread one."""
import re

import textbook


class Counts(textbook.Case):
    def count(self, how):
        text = self.trace_program(how, self.file,
                                  opts=["-P", self.file, "-e", "trace=read"])
        return re.findall(r"^read\(\d+, .*, (\d+)\) += (\d+)$", text, re.M)

    def test_read(self):
        self.assertEqual(self.count("read"), [("128", "128")] * 4)

    def test_fread(self):
        self.assertEqual(self.count("fread"), [("4096", "4096")])

    def test_summary(self):
        text = self.trace_program("read", self.file,
                                  opts=["-c", "-P", self.file])
        self.assertRegex(text, r"(?m)^ *[\d.]+ +[\d.]+ +\d+ +4 +read$")


textbook.main()
