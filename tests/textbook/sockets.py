# SPDX-License-Identifier: BSD-2-Clause
"""What the cases about sockets (16 to 25) share: sockets that are known, in a
network namespace of the test's own.
"""
import ctypes
import json
import os
import socket
import subprocess
import sys

import textbook

CLONE_NEWNET = 0x40000000


def enter():
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNET) or subprocess.run(
            ["ip", "link", "set", "lo", "up"]).returncode:
        print("skipped: no network namespace of its own")
        sys.exit(77)


class Case(textbook.Case):
    def setUp(self):
        super().setUp()
        # Another one each time: what the last test closed is not there.
        enter()
        self.keep = []
        self.addCleanup(lambda: [s.close() for s in self.keep])

    def add(self, s):
        self.keep.append(s)
        return s

    def listener(self, port=0, backlog=16, family=socket.AF_INET,
                 host="127.0.0.1"):
        s = self.add(socket.socket(family))
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        s.bind((host, port))
        s.listen(backlog)
        return s

    def pair(self, listener):
        c = self.add(socket.create_connection(listener.getsockname()[:2]))
        return c, self.add(listener.accept()[0])

    def sockets(self, *args, status=0):
        done = textbook.ringside("sockets", *args)
        self.assertEqual(done.returncode, status, done.stderr)
        return done.stdout

    def rows(self, *args):
        return json.loads(self.sockets("--json", *args))


def main():
    textbook.main()
