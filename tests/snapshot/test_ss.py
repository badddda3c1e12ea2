#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""ringside called as ss, against the ss of iproute2 6.1 and the same sockets.

Usage: test_ss.py RINGSIDE [unittest's arguments]
"""
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import time
import unittest

import sockfixture
from sockfixture import RINGSIDE, run

PEER = shutil.which("ss")
TCP_MD5SIG_EXT = 32
# What goes on while one looks after the other.
MOVING = [
    # Of the whole system, or counted a little later.
    (rb"Total: \d+", rb"Total: N"),
    (rb"TCP:   \d+ (\(estab \d+, )closed \d+, orphaned \d+",
     rb"TCP:   N \1closed N, orphaned N"),
    (rb"(lastsnd|lastrcv|lastack|busy|rwnd_limited|sndbuf_limited):[0-9]+"
     rb"(ms)?(\([0-9.]+%\))?", rb"\1:N"),
    (rb"timer:\((\w+),[^,]*,\d+\)", rb"timer:(\1,T)"),
    (rb" (backoff|retrans|unacked|lost|rto|cwnd|ssthresh|segs_out|"
     rb"data_segs_out|bytes_sent|bytes_retrans):[0-9./]+", rb""),
    (rb"tcpdiag:ss/\d+ *", rb"tcpdiag:ss/N"),
    (rb" 4:\d{2,} *", rb" 4:N"),
    (rb"\bskmem:\(r\d+,rb(2097152|212992),t0,tb(65536|212992)", rb"skmem:(own"),
]
CASES = """
-tan
-ta
-tlnp
-tlp
-uan
-ua
-xa
-xal
-xape
-xam
-tanime
-tanOime
-tano
-taoi
-s
-tanO
-Htan
-tanp
-tanpT
-wan
-wa
-0an
-0ane
-0ab
-0abmeO
-Man
-Mani
-tan --tos
-tan --inet-sockopt
-tanO --inet-sockopt --tos --cgroup
-uanem
-uanpi
-4tan
-6tan
-6uan
-an -A tcp,udp
-an -A inet,!udp
-A unix_dgram -a
-A u_seq -a
-f inet -an
-f inet6 -an
-f link -an
-f unix -a
-tan state established
-tan state listening
-tan state connected
-tan state synchronized
-tan state bucket
-tan state big
-tan state time-wait state close-wait
-tan exclude listening
-tan exclude established exclude time-wait
-tn sport = :{port}
-tan ( sport = :{port} or dport = :{port} )
-tan dport != :{port}
-tan sport > :1023 and dport lt :1024
-tan src 127.0.0.1
-tan src 127.0.0.0/8 and not dport = :{port}
-tan src [::1]
-tan dst 127.0.0.1:{port}
-tan autobound
-tan dev lo
-tan dev != lo
-tan fwmark = 0x17
-tan fwmark = 0x10/0xf0
-uan sport = :{udp_port}
-xa src unix:*ringside*
-xan src unix:@ringside-d*
-tan src inet6:[::1]
--vsock -a
--xdp -a
-dan
-San
-t state nosuch
-tan dport = :nosuchservice
-tan dport = foo = bar
-A nosuch
-f nosuch
-Z
-tan -F {filter}
"""


def normal(text):
    for pattern, to in MOVING:
        text = re.sub(pattern, to, text)
    # Widths follow the longest line, which may have one of these.
    return b"\n".join(x.rstrip() for x in text.splitlines())


class Ss(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tmp = tempfile.TemporaryDirectory(prefix="ringside-ss-")
        cls.ss = os.path.join(cls.tmp.name, "ss")
        os.symlink(RINGSIDE, cls.ss)
        cls.filter = os.path.join(cls.tmp.name, "filter")
        with open(cls.filter, "w") as f:
            f.write(f"# a comment\nsport = :{FIXTURE.port}\n"
                    f"or dport = :{FIXTURE.port}\n")

    @classmethod
    def tearDownClass(cls):
        cls.tmp.cleanup()

    def same(self, *args, env=None, sort=False):
        """The kernel may count on between one look and the other (a probe of
        a full window that is dropped): what differs is looked at again; what
        is written differently stays so.
        """
        for _ in range(5):
            want, got = (run(p, *args, env=env) for p in (PEER, self.ss))
            a, b = normal(want.stdout), normal(got.stdout)
            if sort:
                a, b = (b"\n".join(sorted(x.splitlines())) for x in (a, b))
            if a == b:
                break
        self.assertEqual(a.decode(errors="replace"),
                         b.decode(errors="replace"), args)
        self.assertEqual(want.returncode, got.returncode,
                         (args, want.stderr, got.stderr))
        return want.stdout

    def test_cases(self):
        for line in CASES.strip().splitlines():
            line = line.format(port=FIXTURE.port, udp_port=FIXTURE.udp_port,
                               filter=self.filter)
            with self.subTest(line):
                self.same(*line.split())

    def test_unchanged_bytes(self):
        """Where nothing moves, not a blank is different."""
        for line in ("-tln", "-uan", "-xa", "-wan", "-0an", "-Hxa",
                     "-tlnO", "-xlpe"):
            want, got = (run(p, *line.split()) for p in (PEER, self.ss))
            self.assertEqual(want.stdout, got.stdout, line)

    def test_md5(self):
        """Keys of TCP's signatures. That ss writes them before all else."""
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            for host, prefix, key in (("10.0.0.0", 8, b"secret"),
                                      ("127.0.0.1", 32, b"a b,\\\1")):
                text = struct.pack(
                    "=H2x4s120xBBHi80s", socket.AF_INET,
                    socket.inet_aton(host), 1, prefix, len(key), 0, key)
                try:
                    s.setsockopt(socket.IPPROTO_TCP, TCP_MD5SIG_EXT, text)
                except OSError as e:
                    self.skipTest(f"no signatures: {e}")
            s.listen()
            args = ["-Hntli", "sport", "=", f":{s.getsockname()[1]}"]
            want = run(PEER, *args).stdout
            got = run(self.ss, *args).stdout
        keys = rb"a\040b\054\134\001", b"secret"
        self.assertIn(b" md5keys:127.0.0.1/32=%b,10.0.0.0/8=%b\n" % keys, got)
        for key in keys:
            want, got = want.replace(key, b""), got.replace(key, b"")
        self.assertEqual(want, got)

    def test_netlink(self):
        # Their order, and what belongs to the one that looks, vary.
        for line in ("-f netlink -a", "-f netlink -an", "-f netlink -ae"):
            self.same(*line.split(), sort=True)

    def test_everything(self):
        text = self.same("-an", sort=True)
        for word in b"tcp", b"udp", b"u_str", b"u_dgr", b"p_raw", b"nl":
            self.assertIn(word, text)

    def test_width_of_terminal(self):
        for width in (60, 80, 120, 200):
            outs = []
            for program in (PEER, self.ss):
                script = f"stty cols {width}; {program} -tln -p"
                r = run("script", "-qec", script, "/dev/null")
                outs.append(r.stdout)
            self.assertEqual(*outs)

    def test_dump(self):
        """-D writes what the kernel said, $TCPDIAG_FILE reads it."""
        dump = os.path.join(self.tmp.name, "dump")
        self.assertEqual(run(self.ss, "-tan", "-D", dump).returncode, 0)
        env = dict(os.environ, TCPDIAG_FILE=dump)
        text = self.same("-tan", env=env)
        self.assertIn(str(FIXTURE.port).encode(), text)
        # And one that the other wrote.
        run(PEER, "-tan", "-D", dump)
        self.same("-tan", env=env)
        self.same("-tan", "sport", "=", f":{FIXTURE.port}", env=env)

    def test_kill(self):
        """-K ends what the filter chooses, and nothing without a filter."""
        l = socket.socket()
        l.bind(("127.0.0.1", 0))
        l.listen()
        c = socket.create_connection(l.getsockname())
        a, _ = l.accept()
        port = c.getsockname()[1]
        r = run(self.ss, "-K", "-tn")
        self.assertEqual(r.returncode, 255)
        self.assertIn(b"filter", r.stderr)
        a.send(b"x")
        r = run(self.ss, "-HKtn", "sport", "=", f":{port}")
        self.assertEqual(r.returncode, 0, r.stderr)
        self.assertEqual(len(r.stdout.splitlines()), 1)
        with self.assertRaises(ConnectionAbortedError):
            c.send(b"x")
        for s in l, c, a:
            s.close()

    def test_events(self):
        """-E shows a socket as it is destroyed."""
        p = subprocess.Popen([self.ss, "-E", "-tn"], stdout=subprocess.PIPE)
        try:
            os.set_blocking(p.stdout.fileno(), False)
            text, deadline = b"", time.monotonic() + 30
            while b"ESTAB" not in text and b"UNCONN" not in text:
                self.assertLess(time.monotonic(), deadline, text)
                l = socket.socket()
                l.bind(("127.0.0.1", 0))
                l.listen()
                c = socket.create_connection(l.getsockname())
                a, _ = l.accept()
                # Reset: gone at once.
                c.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                             b"\1\0\0\0\0\0\0\0")
                c.close()
                a.close()
                l.close()
                time.sleep(0.05)
                text += p.stdout.read() or b""
        finally:
            p.send_signal(signal.SIGTERM)
            p.wait()
            p.stdout.close()

    def test_hostile_name(self):
        """Where ss writes an escape to the terminal, it is spelled."""
        FIXTURE.hostile()
        try:
            text = run(self.ss, "-xl").stdout
            self.assertIn(rb"@hid\nden\33[31m@x", text)
            self.assertNotIn(b"\x1b", text)
        finally:
            FIXTURE.keep.pop().close()

    def test_usage(self):
        self.assertEqual(run(self.ss, "-h").returncode, 0)
        self.assertEqual(run(self.ss, "--nosuch").returncode, 255)
        self.assertIn(b"ringside", run(self.ss, "-V").stdout)


if not PEER:
    sockfixture.skip("no ss")
if b"iproute2-6.1." not in run(PEER, "-V").stdout:
    sockfixture.skip("ss is not of iproute2 6.1")
FIXTURE = sockfixture.Fixture(sockfixture.enter_own_netns())
sockfixture.main()
