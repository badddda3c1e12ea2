#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Cases 17 and 18: all TCP, listening, UDP, raw, unix; with process and port;
by the name of a service or its number.
"""
import os
import socket
import sockets


class Kinds(sockets.Case):
    def setUp(self):
        super().setUp()
        self.http = self.listener(80)
        self.client, _ = self.pair(self.http)
        u = self.add(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        u.bind(("127.0.0.1", 53))
        self.add(socket.socket(socket.AF_INET, socket.SOCK_RAW,
                               socket.IPPROTO_ICMP))
        x = self.add(socket.socket(socket.AF_UNIX))
        x.bind("\0textbook")
        x.listen()

    def test_kinds(self):
        text = self.sockets("-ta")
        self.assertLine(text, r"^tcp +listening .* 127.0.0.1:80 ")
        self.assertEqual(text.count("established"), 2)
        self.assertEqual(self.sockets("-tl").count("\n"), 2)
        self.assertEqual(self.sockets("-t").count("\n"), 3)
        self.assertLine(self.sockets("-ua"), r"^udp .* 127.0.0.1:53 ")
        self.assertLine(self.sockets("-wa"), r"^raw .* 0.0.0.0:1 ")
        self.assertLine(self.sockets("-xl"), r"^unix-stream .* @textbook ")

    def test_process_and_port(self):
        me = rf" {os.getpid()}/python3\S*/{self.http.fileno()} "
        for port in ":http", ":80", "80", "http":
            text = self.sockets("-tlpH", "sport", "=", port)
            self.assertEqual(text.count("\n"), 1, text)
            self.assertLine(text, me)
        self.assertEqual(len(self.rows("-ta", "dport", "=", ":http")), 1)
        got = self.rows("-ta", "--where", f"owner.pid == {os.getpid()}")
        self.assertEqual(len(got), 3)


sockets.main()
