#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""A model of the server under each pattern of load, and what it does when
descriptors are out, when it is told to stop, and in the background.

Usage: test_serve.py RINGSIDE RINGSIDE_LAB MODEL
"""
import os
import re
import resource
import signal
import socket
import subprocess
import sys
import time
import unittest

import lab

MODEL = sys.argv.pop(3) if len(sys.argv) > 3 else None
# Those whose accepted connections wait for nobody.
ONE_AT_A_TIME = "blocking", "prefork"
# The parent has no descriptor of a connection, or accepts only when idle.
NEVER_FULL = ONE_AT_A_TIME + ("fork",)
# What the kernel may not have, or not allow.
SETUP = {"aio": "io_setup", "io-uring": "io_uring_setup"}


def connect(port):
    s = socket.create_connection(("127.0.0.1", port))
    s.settimeout(lab.TIMEOUT)
    return s


def receive_all(s):
    data = b""
    while True:
        more = s.recv(65536)
        if not more:
            return data
        data += more


class Patterns(unittest.TestCase):
    def run_load(self, pattern, requests, *options, serve=()):
        with lab.Server(self, MODEL, *serve) as server:
            done = server.load("--pattern", pattern, "--requests", requests,
                               "--connections", 6, "--seconds", 20, *options)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        echoes = re.search(r"^(\d+) echoes in", done.stdout, re.M)
        self.assertTrue(echoes, done.stdout)
        self.assertRegex(done.stdout, r"(?m)^latency in us: p50 \d+, "
                         r"p90 \d+, p99 \d+, max \d+$")
        self.assertNotIn("wrong", done.stdout)
        return server, int(echoes[1]), done.stdout

    def test_normal(self):
        server, echoes, _ = self.run_load("normal", 2000)
        self.assertEqual(echoes, 2000)
        self.assertEqual(server.accepted, 6)
        self.assertEqual(server.echoed, 2000 * 64)

    def test_large_messages(self):
        # Larger than the buffer of the server.
        server, echoes, _ = self.run_load("normal", 60, "--size", 100001)
        self.assertEqual(echoes, 60)
        self.assertEqual(server.echoed, 60 * 100001)

    def test_slow_reader(self):
        server, echoes, _ = self.run_load("slow-reader", 6, "--size", 400000,
                                          serve=("--sndbuf", 8192))
        self.assertEqual(echoes, 6)
        self.assertEqual(server.echoed, 6 * 400000)

    def test_half_close(self):
        server, echoes, _ = self.run_load("half-close", 200)
        self.assertEqual(echoes, 200)
        self.assertEqual(server.accepted, 200)

    def test_reset(self):
        _, echoes, out = self.run_load("reset", 300)
        resets = re.search(r"^(\d+) connections reset", out, re.M)
        self.assertEqual(echoes + int(resets[1]), 300)
        self.assertGreater(echoes, 100)

    def test_idle(self):
        with lab.Server(self, MODEL) as server:
            done = server.load("--pattern", "idle", "--requests", 500,
                               "--connections", 6, "--seconds", 1)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual(server.accepted, 6)


class Stops(unittest.TestCase):
    def test_with_idle_connections(self):
        with lab.Server(self, MODEL) as server:
            # One is served, and in a read that nothing comes to.
            first = connect(server.port)
            first.sendall(b"hello")
            self.assertEqual(first.recv(5, socket.MSG_WAITALL), b"hello")
            others = [connect(server.port) for _ in range(4)]
        # It has closed them all.
        for s in [first, *others]:
            try:
                self.assertEqual(s.recv(1), b"")
            except ConnectionResetError:
                pass
            s.close()

    def test_before_anybody_came(self):
        with lab.Server(self, MODEL) as server:
            pass
        self.assertEqual(server.accepted, 0)

    def test_while_a_client_does_not_read(self):
        with lab.Server(self, MODEL, "--sndbuf", 8192) as server:
            s = connect(server.port)
            s.setblocking(False)
            # Until neither of the two can send any more.
            sent = 0
            try:
                while sent < 1 << 26:
                    sent += s.send(b"x" * 65536)
            except BlockingIOError:
                pass
        s.close()
        self.assertLess(server.echoed, 1 << 26)


class Full(unittest.TestCase):
    @unittest.skipIf(MODEL in NEVER_FULL, "has one descriptor at a time")
    def test_descriptors_are_out(self):
        def limit():
            resource.setrlimit(resource.RLIMIT_NOFILE, (24, 24))

        with lab.Server(self, MODEL, preexec_fn=limit) as server:
            clients = [connect(server.port) for _ in range(40)]
            refused = []
            for s in clients:
                try:
                    s.sendall(b"ping")
                    s.settimeout(0.2 if MODEL == "pool" else lab.TIMEOUT)
                    if s.recv(4) != b"ping":
                        refused.append(s)
                except (ConnectionResetError, BrokenPipeError):
                    refused.append(s)
                except socket.timeout:
                    pass  # in the queue, behind those that are served
            self.assertGreater(len(refused), 10)
            for s in clients:
                s.close()
            # Now there is room again. Who comes too early is refused.
            deadline = time.monotonic() + lab.TIMEOUT
            while time.monotonic() < deadline:
                with connect(server.port) as s:
                    try:
                        s.sendall(b"again")
                        if s.recv(5, socket.MSG_WAITALL) == b"again":
                            break
                    except (ConnectionResetError, BrokenPipeError):
                        pass
            else:
                self.fail("never served again")
        self.assertGreaterEqual(server.refused, len(refused))


@unittest.skipIf(MODEL != "sigio", "has no queue of signals")
class Overflow(unittest.TestCase):
    def test_no_signal_can_be_queued(self):
        # Each thing that happens is a SIGIO, which does not say what it was.
        def limit():
            resource.setrlimit(resource.RLIMIT_SIGPENDING, (0, 0))

        with lab.Server(self, MODEL, preexec_fn=limit) as server:
            done = server.load("--requests", 2000, "--connections", 6,
                               "--seconds", 20)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual(server.echoed, 2000 * 64)


@unittest.skipIf(MODEL not in SETUP, "asks for nothing special")
class Refused(unittest.TestCase):
    def test_before_the_port_is_told(self):
        for options in [], ["--daemon"]:
            done = subprocess.run(
                [lab.RINGSIDE, "trace", "--engine=ptrace", "-f", "-o",
                 os.devnull, "-e", f"trace={SETUP[MODEL]}",
                 f"--inject={SETUP[MODEL]}:error=EPERM", "--", lab.LAB,
                 "serve", "--model", MODEL, *options], text=True,
                stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"},
                timeout=lab.TIMEOUT)
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertIn(f"model {MODEL} is not possible here: Operation not "
                          "permitted\n", done.stderr)


class HalfClose(unittest.TestCase):
    def test_all_comes_back_then_the_end(self):
        data = bytes(i * 7 % 251 for i in range(200000))
        with lab.Server(self, MODEL) as server:
            with connect(server.port) as s:
                # Less than the buffers on the way take.
                s.sendall(data)
                s.shutdown(socket.SHUT_WR)
                self.assertEqual(receive_all(s), data)
            # Nothing at all is an echo, too.
            with connect(server.port) as s:
                s.shutdown(socket.SHUT_WR)
                self.assertEqual(receive_all(s), b"")


class Daemon(unittest.TestCase):
    def test_daemon(self):
        done = lab.lab("serve", "--model", MODEL, "--daemon")
        self.assertEqual(done.returncode, 0, done.stderr)
        found = re.fullmatch(r"listening on 127\.0\.0\.1:(\d+)\n"
                             r"process (\d+)\n", done.stdout)
        self.assertTrue(found, done.stdout)
        port, pid = int(found[1]), int(found[2])
        try:
            self.assertEqual(os.readlink(f"/proc/{pid}/cwd"), "/")
            for fd in range(3):
                self.assertEqual(os.readlink(f"/proc/{pid}/fd/{fd}"),
                                 "/dev/null")
            # A session of its own, which it does not lead.
            self.assertNotEqual(os.getsid(pid), os.getsid(0))
            self.assertNotEqual(os.getsid(pid), pid)
            with connect(port) as s:
                s.sendall(b"x")
                self.assertEqual(s.recv(1), b"x")
        finally:
            os.kill(pid, signal.SIGTERM)
            self.assertTrue(lab.wait_gone(pid))


if MODEL == "io-uring" and lab.io_uring_refusal():
    print(f"skipped: {lab.io_uring_refusal()}")
    sys.exit(77)
if MODEL:
    lab.main()
else:
    sys.exit(__doc__)
