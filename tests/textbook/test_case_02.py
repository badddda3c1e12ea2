#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Case 2: the story of the Go echo server of case 1: its threads and why, the
two probe sockets and why, which descriptor listens where with which backlog,
which is the epoll, what it waits for last.
"""
import fcntl
import json
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import unittest

import textbook

SIOCSIFFLAGS, IFF_UP = 0x8914, 1


def own_network():
    """Starts this test again in a network of its own, if that can be."""
    if os.environ.get("RINGSIDE_OWN_NETWORK"):
        with socket.socket() as s:
            fcntl.ioctl(s, SIOCSIFFLAGS, struct.pack("16sh22x", b"lo", IFF_UP))
        return True
    flags = "-n" if os.geteuid() == 0 else "-rn"
    if shutil.which("unshare") and not subprocess.run(
            ["unshare", flags, "true"], stderr=subprocess.DEVNULL).returncode:
        os.environ["RINGSIDE_OWN_NETWORK"] = "1"
        os.execvp("unshare", ["unshare", flags, sys.executable, *sys.argv])
    return False


@unittest.skipUnless(shutil.which("go"), "no Go compiler")
class Story(textbook.Case):
    def build(self):
        here = os.path.dirname(os.path.abspath(__file__))
        server = self.tmp / "echo"
        env = {**os.environ, "GOCACHE":
               os.path.join(tempfile.gettempdir(), "ringside-go-cache"),
               "HOME": str(self.tmp), "GO111MODULE": "off",
               "CGO_ENABLED": "0", "GOFLAGS": ""}
        subprocess.run(["go", "build", "-o", server,
                        os.path.join(here, "echo.go")], env=env, check=True)
        return server

    def tell(self, server, command, *options):
        out = self.tmp / "out"
        p = subprocess.Popen(
            [textbook.RINGSIDE, command, *options, "-o", out, "--", server,
             ":9999"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            self.assertEqual(p.stdout.readline(), "[::]:9999\n")
            for _ in range(3):
                with socket.create_connection(("127.0.0.1", 9999), 20) as c:
                    c.sendall(b"hello\n")
                    self.assertEqual(c.recv(100), b"hello\n")
                    # Once it has closed the connection, its calls are over.
                    c.shutdown(socket.SHUT_WR)
                    self.assertEqual(c.recv(100), b"")
            with open(f"/proc/{p.pid}/task/{p.pid}/children") as f:
                pids = [int(pid) for pid in f.read().split()]
            os.kill(next(pid for pid in pids
                         if os.readlink(f"/proc/{pid}/exe") == str(server)),
                    signal.SIGWINCH)
            self.assertEqual(p.stdout.readline(), "winch\n")
            p.stdin.close()
            self.assertEqual(p.wait(textbook.TIMEOUT), 0)
        finally:
            if p.poll() is None:
                p.kill()
                p.wait()
            p.stdout.close()
        return out

    def check(self, did, text):
        self.assertLine(text, r"^runs /.*/echo$")
        start = next(i for i in did if i["kind"] == "start")
        self.assertRegex(start["text"], r"^Go's runtime starts: .*\b\d+ "
                         r"signal handlers, \d+ threads?, ")
        folded = "\n".join(i["text"] for i in start["folded"])
        # The threads, and why.
        self.assertLine(folded, r"^starts \d+ threads?: [\d, ]+.*\(Go: the "
                        r"first one is sysmon, .*; the others run goroutines")
        # The two families are tried before one socket is made for both.
        self.assertLine(text, r"^probes what the network can do with \d "
                        r"sockets .* one of IPv4 can be made; one of IPv6 "
                        r"alone .* can be bound; one of IPv6 for both "
                        r"families .* can be bound, so that one listener is "
                        r"enough$")
        self.assertLine(text, r"^reads the setting .*somaxconn: \d+$")
        self.assertLine(text, r"^listens on \[::\]:9999 for IPv6 and IPv4 "
                        r"with descriptor \d+, backlog \d+, which is "
                        r"net\.core\.somaxconn$")
        self.assertLine(text, r"^can't bind to \[::\]:9999: EADDRINUSE")
        self.assertLine(text, r"^makes epoll \d+, which watches \d listeners? "
                        r"\(edge-triggered\), \d registrations of connections "
                        r"\(edge-triggered\)")
        self.assertLine(text, r"^serves 3 connections of TCPv6 \[::\]:9999: "
                        r"accept, \d reads of 18 bytes, 3 writes of 18 bytes; "
                        r"for each on average 6 bytes in and 6 bytes out$")
        self.assertLine(text, r"^is sent SIGWINCH, which a handler takes$")
        self.assertLine(text, r"^waited last in (epoll_p?wait|read) of \d+ ")
        self.assertLine(text, r"^ends with status 0$")

    def test_told_and_folded(self):
        server = self.build()
        with open(self.tell(server, "story", "--json",
                            "--engine=ptrace")) as f:
            story = json.load(f)
        self.assertEqual(len(story["story"]), 1)
        did = story["story"][0]["did"]
        self.check(did, "\n".join(i["text"] for i in did))
        numbers = [i["event"] for i in did if "event" in i]
        self.assertEqual(numbers, sorted(numbers))
        m = story["models"][0]
        self.assertEqual((m["model"], m["mechanism"]),
                         ("shared-reactor", "epoll-et"))

        text = self.tell(server, "story", "--engine=ptrace").read_text()
        self.assertNotIn("signal handlers:", text)
        self.assertRegex(text, r"(?m)^    \d\.\d{6} +#\d+-\d+ +Go's runtime "
                         r"starts")


if own_network():
    textbook.main()
else:
    print("skipped: no network of its own")
    sys.exit(77)
