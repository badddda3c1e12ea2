#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Cases 21 and 23: memory with its fields named, what TCP knows, timers; Recv-Q
and Send-Q of a listener (accept queue, backlog) and of a connection.
"""
import socket
import sockets


class Inside(sockets.Case):
    def test_memory_and_info(self):
        l = self.listener()
        c, a = self.pair(l)
        c.send(b"x" * 3000)
        port = c.getsockname()[1]
        text = self.sockets("-tmi", "sport", "=", f":{port}")
        for column in ("RMEM", "RCVBUF", "WMEM", "SNDBUF", "FWD-ALLOC",
                       "DROPS", "VERDICT", "RTT", "RTO", "SND-CWND"):
            self.assertIn(f" {column}", text)
        r = self.rows("-t", "dport", "=", f":{port}")[0]
        self.assertEqual(r["rcvbuf"], a.getsockopt(socket.SOL_SOCKET,
                                                   socket.SO_RCVBUF))
        self.assertGreaterEqual(r["rmem"], 3000)
        self.assertEqual(r["bytes_received"], 3000)
        self.assertIn("timestamps", str(r["options"]))

    def test_queues(self):
        l = self.listener(backlog=4)
        for _ in range(2):
            self.add(socket.create_connection(l.getsockname()))
        text = self.sockets("-tl")
        self.assertLine(text, r"listening +2 +4 +127.0.0.1:\d+ +0.0.0.0:\* +"
                        r"2 of 4 +0$")
        # Of a connection: what was not read, what was not acknowledged.
        c, a = self.pair(self.listener())
        c.send(b"x" * 100)
        r = self.rows("-t", "dport", "=", f":{c.getsockname()[1]}")[0]
        self.assertEqual((r["recvq"], r["sendq"]), (100, 0))
        self.assertNotIn("accept", r)
        c.setblocking(False)
        try:
            while True:
                c.send(b"x" * 65536)
        except BlockingIOError:
            pass
        r = self.rows("-t", "sport", "=", f":{c.getsockname()[1]}")[0]
        self.assertGreater(r["sendq"], 0)


sockets.main()
