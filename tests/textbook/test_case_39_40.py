#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Cases 39 and 40: the life of a server and of a client, and where its port
comes from; half-close, and what close loses.
"""
import socket
import struct

import lab_case
import textbook


class Life(lab_case.LabCase):
    def test_39_server(self):
        with self.server("blocking") as port:
            s = self.connect(port)
            self.echo(s, b"hello")
            s.close()
        self.assertOrder(
            self.text, r"socket\(AF_INET, SOCK_STREAM\|SOCK_CLOEXEC, "
            r"IPPROTO_IP\) += 3$",
            r"bind\(3, \{sa_family=AF_INET, sin_port=htons\(0\), "
            r'sin_addr=inet_addr\("127\.0\.0\.1"\)\}, 16\) += 0$',
            r"listen\(3, 511\) += 0$",
            r"accept4\(3, NULL, NULL, SOCK_CLOEXEC\) += 5$",
            r'read\(5, "hello", 16384\) += 5$',
            r'sendto\(5, "hello", 5, MSG_NOSIGNAL, NULL, 0\) += 5$',
            r'read\(5, "", 16384\) += 0$', r"close\(5\) += 0$",
            r"accept4\(3, NULL, NULL, SOCK_CLOEXEC")

    def test_39_client(self):
        with self.server("poll") as port:
            text = self.trace_lab("load", "--port", str(port), "--connections",
                                  "1", "--requests", "1", opts=["-yy"],
                                  calls="%net,read,close")
        # Nobody bound it: connect(2) took a port of the ephemeral ones.
        self.assertNotIn("bind(", text)
        low, high = map(int, open("/proc/sys/net/ipv4/ip_local_port_range")
                        .read().split())
        found = lab_case.re.search(r"sendto\(\d+<TCP:\[127\.0\.0\.1:(\d+)->"
                                   rf"127\.0\.0\.1:{port}\]>", text)
        self.assertTrue(found, text)
        self.assertTrue(low <= int(found[1]) <= high, found[0])
        self.assertOrder(text, r"socket\(AF_INET", r"connect\(.*htons\("
                         rf"{port}\).* EINPROGRESS ", r"sendto\(", r"read\(",
                         r"close\(")


class HalfClose(lab_case.LabCase):
    def test_40_shutdown(self):
        with self.server("epoll-lt") as port:
            s = self.connect(port)
            s.sendall(b"last words")
            s.shutdown(socket.SHUT_WR)
            self.assertEqual(s.recv(100, socket.MSG_WAITALL), b"last words")
        # The server was told of the end, and could still answer.
        self.assertOrder(self.text, r'read\(\d+, "last words"',
                         r'sendto\(\d+, "last words"',
                         r'read\(\d+, "", 16384\) += 0$', r"close\(\d+\)")

    def test_40_what_close_loses(self):
        with self.server("blocking") as port:
            s = self.connect(port)
            self.echo(s, b"one")
            s.sendall(b"two")
            # Closed with data unread, which is a reset, and not the end.
            s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                         struct.pack("ii", 1, 0))
            s.close()
            # Until it has seen that: it has one at a time.
            self.echo(self.connect(port), b"next")
        self.assertLine(self.text, r"(read|sendto)\(5, .* = -1 (ECONNRESET "
                        r"\(Connection reset by peer\)|EPIPE)")
        self.assertNotIn("SIGPIPE", self.text)


textbook.main()
