#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""The tour can be followed from start to end, and shows what it talks of.

Usage: test_tour.py RINGSIDE RINGSIDE_LAB
"""
import os
import subprocess
import unittest

import lab

# The leak checker of a sanitized program can't work where that is traced.
os.environ["ASAN_OPTIONS"] = \
    os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"

# Of each stop what has to be among the lines shown.
SEEN = {
    "blocking": ["accept4(", "read(", "--- SIGTERM"],
    "thread": ["clone3(", "CLONE_THREAD", "accept4("],
    "epoll-lt": ["EPOLL_CTL_ADD", "epoll_wait(", "EAGAIN"],
    "epoll-et": ["EPOLLET", "EAGAIN"],
    "sigio": ["F_SETSIG", "FASYNC", "si_code=POLL_IN", "si_fd="],
    "aio": ["io_submit(", "IOCB_CMD_POLL", "io_getevents("],
    "send-buffer": ["events=EPOLLOUT", "EAGAIN"],
    "io-uring": ["io_uring_enter(", "IORING_OP_ACCEPT", "IORING_OP_SEND"],
    "ready": ["select", "poll([", "EPOLL_CTL_ADD", "epoll_wait("],
    "herd": ["EPOLL_CTL_ADD", "epoll_wait(", "accept4(", "EAGAIN"],
    "buffer": [", 128)", ", 4096)", "MAP_SHARED"],
    "signals": ["ERESTARTSYS", "ssi_signo=SIGUSR1"],
}


class Tour(unittest.TestCase):
    def tour(self, *args, **kw):
        return subprocess.run([lab.LAB, "tour", "--ringside", lab.RINGSIDE,
                               *args], text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=200, **kw)

    def test_all_stops(self):
        done = self.tour("--yes")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        parts = done.stdout.split("== ")[1:]
        stops = {part.split()[1]: part for part in parts}
        self.assertEqual(list(stops), list(SEEN))
        for name, words in SEEN.items():
            lines = [line for line in stops[name].splitlines()
                     if line.startswith("  ")]
            for word in words:
                self.assertTrue(any(word in line for line in lines),
                                f"{name}: no {word} in\n" + "\n".join(lines))

    def test_waits_and_can_be_left(self):
        done = self.tour("buffer", "signals", input="\n")
        self.assertEqual(done.returncode, 0)
        self.assertEqual(done.stdout.count("== 2. signals"), 1)
        done = self.tour("buffer", "signals", input="q\n")
        self.assertEqual(done.returncode, 0)
        self.assertIn("[Enter: go on, q: leave]", done.stdout)
        self.assertNotIn("signals ==", done.stdout)

    def test_no_such_stop(self):
        done = self.tour("nonesuch")
        self.assertEqual(done.returncode, 2)
        self.assertIn("no stop 'nonesuch'", done.stderr)

    def test_ringside_is_found(self):
        done = subprocess.run([lab.LAB, "tour", "--yes", "buffer"], text=True,
                              stdout=subprocess.PIPE, timeout=60)
        self.assertEqual(done.returncode, 0, done.stdout)


lab.main()
