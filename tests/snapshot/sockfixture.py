# SPDX-License-Identifier: BSD-2-Clause
"""Sockets of every kind in a network namespace of the test's own."""
import ctypes
import json
import os
import re
import socket
import subprocess
import sys
import time
import unittest

CLONE_NEWNET = 0x40000000
IPPROTO_MPTCP = 262
IPPROTO_UDPLITE = 136
SO_MARK = 36
TIMEOUT = 60

RINGSIDE = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else None


def skip(why):
    print(f"skipped: {why}")
    sys.exit(77)


def enter_own_netns():
    """Moves this process, and what it starts, into a new namespace."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNET):
        skip("no network namespace: " + os.strerror(ctypes.get_errno()))
    for args in (["link", "set", "lo", "up"],
                 ["link", "add", "d0", "type", "dummy"],
                 ["addr", "add", "198.51.100.1/24", "dev", "d0"],
                 ["link", "set", "d0", "up"]):
        if subprocess.run(["ip", *args], stderr=subprocess.DEVNULL).returncode:
            if args[0] == "link" and args[-1] != "up":
                return False
    return True


def run(*args, env=None, **kw):
    return subprocess.run([*map(str, args)], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=TIMEOUT, env=env,
                          **kw)


def ringside(*args, **kw):
    r = run(RINGSIDE, *args, **kw)
    r.stdout = r.stdout.decode(errors="backslashreplace")
    r.stderr = r.stderr.decode(errors="backslashreplace")
    return r


def rows(*args, **kw):
    """What `ringside sockets --json` says."""
    r = ringside("sockets", "--json", *args, **kw)
    if r.returncode:
        raise AssertionError(r.stderr)
    return json.loads(r.stdout)


class Fixture:
    """All of it is kept open, and nothing moves any more."""

    HOSTILE = b"\0hid\nden\x1b[31m\0x"

    def __init__(self, dummy):
        self.keep = []
        self.tcp()
        self.udp()
        self.unix()
        self.others()
        if dummy:
            self.syn_sent()
        # Delayed acknowledgements and the like are over.
        time.sleep(0.3)

    def add(self, *args):
        s = socket.socket(*args)
        self.keep.append(s)
        return s

    def listener(self, family=socket.AF_INET, host="127.0.0.1", proto=0,
                 backlog=7):
        s = self.add(family, socket.SOCK_STREAM, proto)
        s.bind((host, 0))
        s.listen(backlog)
        return s, s.getsockname()[1]

    def connect(self, listener, family=socket.AF_INET, host="127.0.0.1",
                proto=0, accept=True):
        c = self.add(family, socket.SOCK_STREAM, proto)
        c.connect((host, listener.getsockname()[1]))
        if not accept:
            return c, None
        a, _ = listener.accept()
        self.keep.append(a)
        return c, a

    def tcp(self):
        # Three wait to be accepted.
        self.waiting, self.waiting_port = self.listener(backlog=5)
        for _ in range(3):
            self.connect(self.waiting, accept=False)
        l, self.port = self.listener()
        self.client, self.server = self.connect(l)
        self.client.sendall(b"x" * 1000)
        # Half closed, and closed.
        c, a = self.connect(l)
        c.close()
        c, a = self.connect(l)
        c.close()
        a.close()
        # A peer that does not read.
        c, a = self.connect(l)
        self.full_port = c.getsockname()[1]
        c.setblocking(False)
        try:
            while True:
                c.send(b"x" * 65536)
        except BlockingIOError:
            pass
        l6, self.port6 = self.listener(socket.AF_INET6, "::1")
        self.connect(l6, socket.AF_INET6, "::1")
        # IPv4 by a socket of IPv6, and one that is for IPv6 only.
        l, _ = self.listener(socket.AF_INET6, "::")
        self.connect(l)
        s = self.add(socket.AF_INET6, socket.SOCK_STREAM)
        s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        s.bind(("::", 0))
        s.listen()
        # On one interface, with a mark, and a keepalive timer.
        s = self.add(socket.AF_INET, socket.SOCK_STREAM)
        s.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"lo\0")
        s.setsockopt(socket.SOL_SOCKET, SO_MARK, 0x17)
        s.bind(("127.0.0.1", 0))
        s.listen()
        self.client.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        try:
            l, _ = self.listener(proto=IPPROTO_MPTCP)
            self.connect(l, proto=IPPROTO_MPTCP)
            self.mptcp = True
        except OSError:
            self.mptcp = False

    def udp(self):
        s = self.add(socket.AF_INET, socket.SOCK_DGRAM)
        s.bind(("127.0.0.1", 0))
        self.udp_port = s.getsockname()[1]
        c = self.add(socket.AF_INET, socket.SOCK_DGRAM)
        c.connect(("127.0.0.1", self.udp_port))
        c.send(b"hello")
        s = self.add(socket.AF_INET6, socket.SOCK_DGRAM)
        s.bind(("::", 0))
        try:
            s = self.add(socket.AF_INET, socket.SOCK_DGRAM, IPPROTO_UDPLITE)
            s.bind(("127.0.0.1", 0))
        except OSError:
            pass

    def unix(self):
        l = self.add(socket.AF_UNIX, socket.SOCK_STREAM)
        l.bind("\0ringside-test")
        l.listen(3)
        c = self.add(socket.AF_UNIX, socket.SOCK_STREAM)
        c.connect("\0ringside-test")
        for kind in socket.SOCK_STREAM, socket.SOCK_DGRAM, \
                socket.SOCK_SEQPACKET:
            self.keep.extend(socket.socketpair(socket.AF_UNIX, kind))
        s = self.add(socket.AF_UNIX, socket.SOCK_DGRAM)
        s.bind("\0ringside-dgram")

    def hostile(self):
        s = self.add(socket.AF_UNIX, socket.SOCK_STREAM)
        s.bind(self.HOSTILE)
        s.listen(1)

    def others(self):
        self.add(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
        s = self.add(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
        s.bind(("lo", 3))
        self.add(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x800))
        # So that nothing that goes on here changes their queues.
        for s in self.keep[-2:]:
            s.setsockopt(socket.SOL_SOCKET, 26, self.drop_all())
        s = self.add(socket.AF_NETLINK, socket.SOCK_RAW, 0)
        s.bind((0, 1))

    def drop_all(self):
        self.program = ctypes.create_string_buffer(
            b"\x06\0\0\0\0\0\0\0")
        return (b"\x01\0" + b"\0" * 6 +
                ctypes.addressof(self.program).to_bytes(8, "little"))

    def syn_sent(self):
        s = self.add(socket.AF_INET, socket.SOCK_STREAM)
        s.setblocking(False)
        s.connect_ex(("198.51.100.77", 9))


def main():
    if not RINGSIDE:
        sys.exit(__doc__)
    result = unittest.main(module="__main__", argv=[sys.argv[0], "-v",
                                                    *sys.argv[2:]],
                           exit=False).result
    if not result.wasSuccessful():
        sys.exit(1)
