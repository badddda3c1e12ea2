#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Cases 44 to 46: calls for each message by LT and ET; a connection that is
reset before it is accepted; full send buffers.
"""
import re
import select
import socket
import struct

import lab_case
import textbook


class Triggered(lab_case.LabCase):
    def reads(self, model):
        with self.server(model) as port:
            s = self.connect(port)
            self.echo(s, b"message")
            other = self.connect(port)
            for _ in range(9):
                # By then it is through with the first one.
                self.echo(other, b"x")
                self.echo(s, b"message")
            self.echo(other, b"x")
        return len(re.findall(r"(?m)^\d+ +read\(7, ", self.text))

    def test_44_calls_for_each_message(self):
        # LT: one each.
        self.assertEqual(self.reads("epoll-lt"), 10)
        self.assertNotRegex(self.text, r"read\(7, .*EAGAIN")
        # ET: one more for each, which says that nothing is left.
        self.assertEqual(self.reads("epoll-et"), 20)
        self.assertEqual(len(re.findall(
            r"(?m)^\d+ +read\(7, 0x[0-9a-f]+, 16384\) += -1 EAGAIN ",
            self.text)), 10)
        self.assertEqual(self.text.count("EPOLL_CTL_MOD"), 0)
        self.assertIn("EPOLLIN|EPOLLOUT|EPOLLRDHUP|EPOLLET", self.text)


class Listener(lab_case.LabCase):
    def test_45_reset_before_accept(self):
        with self.server("blocking") as port:
            first = self.connect(port)
            self.echo(first, b"first")
            second = self.connect(port)
            second.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                              struct.pack("ii", 1, 0))
            second.close()
            first.close()
            self.echo(self.connect(port), b"third")
        # Linux gives it out all the same; BSD would not, and a listener that
        # blocks would wait there. What is left of it is an error.
        self.assertOrder(self.text, r'read\(5, "", 16384\) += 0$',
                         r"accept4\(3, .* = 5$",
                         r"read\(5, .* = -1 ECONNRESET ",
                         r"accept4\(3, .* = 5$", r'read\(5, "third"')


class SendBuffer(lab_case.LabCase):
    def test_46_eagain_and_partial_write(self):
        with self.server("epoll-lt", "--sndbuf", 8192) as port:
            self.load(port, "--pattern", "slow-reader", "--connections", 1,
                      "--requests", 1, "--size", 500000)
        self.assertLine(self.text, r"sendto\(.* = -1 EAGAIN ")
        partial = [m for m in re.findall(
            r'sendto\(\d+, "[^"]*"\.\.\., (\d+), MSG_NOSIGNAL, NULL, 0\) '
            r"+= (\d+)", self.text) if m[0] != m[1]]
        self.assertTrue(partial)
        self.assertOrder(self.text, r"EPOLL_CTL_MOD, \d+, \{events=EPOLLOUT,",
                         r"EPOLL_CTL_MOD, \d+, \{events=EPOLLIN,")

    def test_46_blocking(self):
        with self.server("blocking", "--sndbuf", 8192) as port:
            s = self.connect(port)
            s.setblocking(False)
            # Until nothing goes any more, in either direction.
            while select.select([], [s], [], 0.5)[1]:
                s.send(b"x" * 65536)
        # It was in the middle of it when SIGTERM came.
        self.assertLine(self.text, r"sendto\(5, .* = (\? ERESTARTSYS|\d+$|"
                        r"-1 EPIPE )")
        self.assertNotIn("EAGAIN", self.text)
        self.assertOrder(self.text, r"sendto\(5, ", r"--- SIGTERM")


textbook.main()
