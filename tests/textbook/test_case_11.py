#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 11: the tables of the three ABIs, names and numbers both ways, the
five categories, the registers.
"""
import json

import textbook


class Tables(textbook.Case):
    def table(self, *args):
        p = textbook.ringside("syscalls", *args)
        self.assertEqual(p.returncode, 0, p.stderr)
        return p.stdout

    def test_name_and_number(self):
        self.assertRegex(self.table("openat"), r"\b257\b")
        self.assertRegex(self.table("257"), r"\bopenat\b")

    def test_abis(self):
        self.assertRegex(self.table("openat", "--abi=i386"), r"\b295\b")
        self.assertRegex(self.table("5", "--abi=i386"), r"\bopen\b")
        self.assertRegex(self.table("512", "--abi=x32"), r"\brt_sigaction\b")

    def test_categories(self):
        """Every call is in one of the five, and all five are told."""
        p = textbook.ringside("syscalls", "--json")
        self.assertEqual(p.returncode, 0, p.stderr)
        text = p.stdout
        try:
            rows = json.loads(text)
        except json.JSONDecodeError:
            rows = [json.loads(line) for line in text.splitlines()]
        self.assertGreater(len(rows), 350)
        for word in ("process control", "file management",
                     "device management", "information", "communication"):
            self.assertRegex(text.replace("_", " ").replace("-", " "),
                             f"(?i){word}")

    def test_registers(self):
        p = textbook.ringside("explain", "openat")
        self.assertEqual(p.returncode, 0, p.stderr)
        for reg in ("rax", "rdi", "rsi", "rdx", "r10"):
            self.assertIn(reg, p.stdout)
        self.assertIn("rcx", p.stdout)
        self.assertIn("r11", p.stdout)


textbook.main()
