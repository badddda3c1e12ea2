#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 9: flags of a descriptor, the size of a terminal, files in memory."""
import textbook


class Controls(textbook.Case):
    def test_flags(self):
        _, b = self.terminal()
        text = self.trace_program("nonblocking", stdin=b)
        self.assertLine(text, r"^fcntl\(0, F_GETFL\) += 0x\w+ \(flags O_RDWR")
        self.assertLine(text, r"^fcntl\(0, F_SETFL, .*O_NONBLOCK.*\) += 0$")

    def test_window_and_maps(self):
        _, b = self.terminal()
        text = self.trace_program("map", self.file, stdin=b)
        self.assertLine(text, r"^ioctl\(0, TIOCGWINSZ, \{ws_row=24, "
                        r"ws_col=80, ws_xpixel=0, ws_ypixel=0\}\) = 0$")
        for kind in ("SHARED", "PRIVATE"):
            self.assertLine(text, r"^mmap\(NULL, 512, PROT_READ\|PROT_WRITE, "
                            rf"MAP_{kind}, \d+, 0\) = 0x[0-9a-f]+$")
        self.assertLine(text, r"^munmap\(0x[0-9a-f]+, 512\) += 0$")
        # Writing through the shared map changed the file, the other did not.
        self.assertTrue(self.file.read_text().startswith("SHAREDx"))

    def test_path_of_map(self):
        _, b = self.terminal()
        text = self.trace_program("map", self.file, opts=["-y"], stdin=b)
        self.assertLine(text, r"^mmap\(NULL, 512, .*, MAP_SHARED, "
                        r"\d+</.*/file>, 0\)")


textbook.main()
