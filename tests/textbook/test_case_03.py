#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 3: a write by inline assembly and an open by the C library are seen
alike.
"""
import textbook


class Alike(textbook.Case):
    def test_inline_assembly(self):
        text = self.trace_program("inline-write")
        self.assertLine(text, r'^write\(1, "by assembly\\n", 12\) += 12$')

    def test_open(self):
        text = self.trace_program("append", self.file)
        self.assertLine(text, r'^openat\(AT_FDCWD, ".*/file", O_WRONLY\|'
                        r"O_CREAT\|O_APPEND, 0644\) = \d+$")
        self.assertLine(text, r'^write\(\d+, "more\\n", 5\) += 5$')


textbook.main()
