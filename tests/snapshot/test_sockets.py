#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""`ringside sockets`: what it says of sockets that are known, as text and as
JSON, with and without privilege.

Usage: test_sockets.py RINGSIDE [unittest's arguments]
"""
import json
import os
import signal
import socket
import subprocess
import threading
import time
import unittest

import sockfixture
from sockfixture import RINGSIDE, ringside, rows, run


def name(value):
    """Of a constant in JSON."""
    return value["name"] if isinstance(value, dict) else value


def lines(*args, **kw):
    r = ringside("sockets", *args, **kw)
    assert r.returncode == 0, r.stderr
    return r.stdout.splitlines()


class Sockets(unittest.TestCase):
    def one(self, *args):
        got = rows(*args)
        self.assertEqual(len(got), 1, got)
        return got[0]

    def test_listener(self):
        s = self.one("-tl", "sport", "=", f":{FIXTURE.waiting_port}")
        self.assertEqual(name(s["state"]), "listening")
        self.assertEqual(s["accept"], {"value": 3, "limit": 5})
        self.assertEqual(s["syn_queue"], 0)
        self.assertEqual(s["local"], {"address": "127.0.0.1",
                                      "port": FIXTURE.waiting_port})
        self.assertEqual([o["pid"] for o in s["owner"]], [os.getpid()])
        self.assertEqual(s["owner"][0]["fd"], FIXTURE.waiting.fileno())
        self.assertEqual(s["uid"], os.getuid())
        self.assertEqual(s["inode"],
                         os.fstat(FIXTURE.waiting.fileno()).st_ino)
        self.assertEqual(s["cookie"] if isinstance(s["cookie"], int) else
                         int(s["cookie"], 16),
                         int.from_bytes(FIXTURE.waiting.getsockopt(
                             socket.SOL_SOCKET, 57, 8), "little"))
        text = "\n".join(lines("-tl"))
        self.assertRegex(text, rf"127.0.0.1:{FIXTURE.waiting_port} +"
                         r"0.0.0.0:\* +3 of 5")

    def test_connection(self):
        port = FIXTURE.client.getsockname()[1]
        a = self.one("-t", "sport", "=", f":{port}")
        b = self.one("-t", "dport", "=", f":{port}")
        self.assertEqual(a["local"], b["peer"])
        self.assertEqual(b["recvq"], 1000)
        self.assertEqual(a["bytes_acked"], 1001)
        self.assertEqual(b["bytes_received"], 1000)
        self.assertIn(a["verdict"], ("app-limited", "idle", "ok"))
        self.assertEqual(name(a["timer"]), "keepalive")
        self.assertGreater(a["rcvbuf"], 1000)
        self.assertGreater(b["rmem"], 1000)
        self.assertIn("rtt", a)
        # All that this kernel's tcp_info has up to 5.4.
        for key in ("snd_cwnd", "delivered", "bytes_sent", "rcv_ooopack",
                    "snd_wnd", "min_rtt", "busy_time", "cong", "options"):
            self.assertIn(key, a)

    def test_receiver_limited(self):
        deadline = time.monotonic() + 30
        while True:
            s = self.one("-t", "sport", "=", f":{FIXTURE.full_port}")
            if s["verdict"] == "receiver-limited":
                break
            self.assertLess(time.monotonic(), deadline, s["verdict"])
            time.sleep(0.2)
        self.assertGreater(s["notsent_bytes"], 0)
        self.assertGreater(s["sendq"], 0)

    def test_states(self):
        states = {name(s["state"]) for s in rows("-ta")}
        self.assertLessEqual({"established", "listening", "close-wait",
                              "fin-wait-2"}, states)
        for state in ("established", "close-wait", "time-wait"):
            got = rows("-t", "state", state)
            self.assertEqual({name(s["state"]) for s in got} - {state},
                             set(), state)
        self.assertNotIn("listening", {name(s["state"]) for s in
                                       rows("-t", "exclude", "listening")})

    def test_kinds(self):
        kinds = {s["proto"] for s in rows("-a")}
        self.assertLessEqual({"tcp", "udp", "raw", "unix-stream",
                              "unix-dgram", "unix-seqpacket", "netlink",
                              "packet-raw", "packet-dgram"}, kinds)
        if FIXTURE.mptcp:
            self.assertIn("mptcp", kinds)

    def test_unix_peers(self):
        a, b = [s for s in FIXTURE.keep if s.family == socket.AF_UNIX and
                s.type == socket.SOCK_SEQPACKET]
        inodes = [os.fstat(s.fileno()).st_ino for s in (a, b)]
        got = {s["inode"]: s for s in rows("-xa")}
        self.assertEqual(got[inodes[0]]["peer_inode"], inodes[1])
        owner = got[inodes[0]]["peer_owner"][0]
        self.assertEqual((owner["pid"], owner["fd"]),
                         (os.getpid(), b.fileno()))
        l = [s for s in got.values() if s.get("local", {}).get("path") ==
             {"abstract": "ringside-test"} or "ringside-test" in
             str(s.get("local")) and name(s["state"]) == "listening"]
        self.assertEqual(l[0]["accept"], {"value": 1, "limit": 3})

    def test_hostile_names(self):
        FIXTURE.hostile()
        try:
            r = ringside("sockets", "-xl")
            self.assertNotIn("\x1b", r.stdout)
            self.assertEqual(len([x for x in r.stdout.splitlines()
                                  if "hid" in x]), 1)
            self.assertIn(r"@hid\nden\33[31m@x", r.stdout)
            got = [s for s in rows("-xl") if "hid" in str(s["local"])]
            self.assertIn("hid\nden\x1b[31m", str(got[0]["local"].values())
                          .encode().decode("unicode_escape"))
        finally:
            FIXTURE.keep.pop().close()

    def test_where(self):
        port = FIXTURE.port
        for condition, check in (
                ("state == listening && local.port > 0",
                 lambda s: name(s["state"]) == "listening"),
                ("recvq >= 1000", lambda s: s["recvq"] >= 1000),
                (f"owner.pid == {os.getpid()}",
                 lambda s: s["owner"][0]["pid"] == os.getpid()),
                ("peer == 127.0.0.0/8",
                 lambda s: s["peer"]["address"].startswith("127.")),
                ("rtt < 1s and total_retrans == 0",
                 lambda s: s["total_retrans"] == 0),
                ("syn_queue == 0", lambda s: s["syn_queue"] == 0),
                (f"local_port == {port}",
                 lambda s: s["local"]["port"] == port)):
            got = rows("-ta", "--where", condition)
            self.assertTrue(got, condition)
            for s in got:
                self.assertTrue(check(s), (condition, s))
        r = ringside("sockets", "--where", "stat == 1")
        self.assertEqual(r.returncode, 2)
        self.assertIn("state", r.stderr)

    def test_filter_errors(self):
        for words, text in (
                (["dport", "=", ":nosuch"], "':nosuch' is no port"),
                (["foo"], "'foo' is no condition"),
                (["state", "foo"], "'foo' is no state"),
                (["("], "at the end")):
            r = ringside("sockets", "-t", *words)
            self.assertEqual(r.returncode, 2, words)
            self.assertIn(text, r.stderr)
            self.assertEqual(r.stdout, "")

    def test_proc_gives_the_same(self):
        """/proc/net has less of each, but the same sockets."""
        for kind in "-ta", "-ua", "-xa", "-0a":
            def key(s):
                return (s["proto"], name(s["state"]), str(s.get("local")),
                        s.get("inode"))
            # Only the file has connections of unix that nobody accepted.
            a, b = (sorted(str(key(s)) for s in rows(kind, *more)
                           if kind != "-xa" or s.get("inode"))
                    for more in ([], ["--proc"]))
            self.assertEqual(a, b, kind)

    def test_walk_gives_the_same(self):
        a, b = ([(s.get("inode"), s.get("owner")) for s in
                 rows("-a", "-A", "inet,unix", *more)]
                for more in ([], ["--walk"]))
        self.assertEqual(a, b)

    def test_other_netns(self):
        child = subprocess.Popen(
            ["unshare", "-n", "sh", "-c",
             "ip link set lo up; exec \"$0\" -c 'import socket, sys\n"
             "s = socket.socket(); s.bind((\"127.0.0.1\", 7654)); s.listen()\n"
             "print(\"ready\", flush=True); sys.stdin.read()'",
             os.sys.executable], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE)
        try:
            self.assertEqual(child.stdout.readline(), b"ready\n")
            self.assertEqual(rows("-tl", "sport", "=", ":7654"), [])
            s = self.one("-tl", "--netns", child.pid, "sport", "=", ":7654")
            self.assertEqual(s["owner"][0]["pid"], child.pid)
            inode = os.stat(f"/proc/{child.pid}/ns/net").st_ino
            self.assertEqual(s["netns"], inode)
            both = {s["netns"] for s in rows("-tl", "--all-netns")}
            self.assertLessEqual(
                {inode, os.stat("/proc/self/ns/net").st_ino}, both)
        finally:
            child.stdin.close()
            child.wait(sockfixture.TIMEOUT)
            child.stdout.close()

    def test_by(self):
        got = json.loads(ringside("sockets", "-t", "--json", "--by",
                                  "peer,state").stdout)
        want = {}
        for s in rows("-t"):
            k = (s["peer"]["address"], name(s["state"]))
            want[k] = want.get(k, 0) + 1
        self.assertEqual({(g["peer"]["address"], name(g["state"])):
                          g["count"] for g in got}, want)
        self.assertEqual([g["count"] for g in got],
                         sorted((g["count"] for g in got), reverse=True))
        self.assertRegex(lines("-t", "--by", "peer")[1], r"^ +\d+  127.0.0.1")

    def test_watch(self):
        p = subprocess.Popen([RINGSIDE, "sockets", "-t", "--json",
                              "--watch=200ms", "-o",
                              "local,send_rate,recv_rate", "sport", "=",
                              f":{FIXTURE.client.getsockname()[1]}"],
                             stdout=subprocess.PIPE, text=True)
        try:
            first = json.loads(p.stdout.readline())
            self.assertNotIn("send_rate", first[0])
            FIXTURE.client.send(b"y" * 500)
            rates = [json.loads(p.stdout.readline())[0]["send_rate"]
                     for _ in range(5)]
            self.assertGreater(max(rates), 0)
        finally:
            p.kill()
            p.wait()
            p.stdout.close()

    def test_kill(self):
        r = ringside("sockets", "-K", "-t")
        self.assertEqual(r.returncode, 2)
        self.assertIn("filter", r.stderr)
        l = socket.socket()
        l.bind(("127.0.0.1", 0))
        l.listen()
        c = socket.create_connection(l.getsockname())
        port = c.getsockname()[1]
        got = json.loads(ringside("sockets", "-Kt", "--json", "sport", "=",
                                  f":{port}").stdout)
        self.assertEqual([s["local"]["port"] for s in got], [port])
        with self.assertRaises(ConnectionAbortedError):
            c.send(b"x")
        c.close()
        l.close()

    def test_columns(self):
        r = ringside("sockets", "--list-columns")
        self.assertIn("* state", r.stdout)
        self.assertIn("snd_wnd", r.stdout)
        got = lines("-tlH", "-o", "local_port,accept", "--sort",
                    "-local_port")
        ports = [int(x.split()[0]) for x in got]
        self.assertEqual(ports, sorted(ports, reverse=True))

    def test_unprivileged(self):
        """What can be seen is; whose it is can be said of one's own only."""
        try:
            r = ringside("sockets", "-tap", user=65534, group=65534,
                         extra_groups=[])
        except PermissionError as e:
            self.skipTest(str(e))
        self.assertEqual(r.returncode, 0, r.stderr)
        self.assertIn(f"127.0.0.1:{FIXTURE.waiting_port}", r.stdout)
        self.assertNotIn("python", r.stdout)
        self.assertRegex(r.stderr, r"\d+ processes could not be looked at")
        r = ringside("sockets", "-Kt", "state", "established", user=65534,
                     group=65534, extra_groups=[])
        self.assertEqual(r.returncode, 1)
        self.assertIn("not permitted", r.stderr)
        r = ringside("sockets", "-t", "fwmark", "=", "1", user=65534,
                     group=65534, extra_groups=[])
        self.assertEqual(r.returncode, 0, r.stderr)

    def test_vanishing(self):
        """Sockets that come and go meanwhile: no crash, no row invented."""
        stop = threading.Event()

        def churn():
            while not stop.is_set():
                l = socket.socket()
                l.bind(("127.0.0.1", 0))
                l.listen()
                c = socket.create_connection(l.getsockname())
                for s in (*socket.socketpair(), c, l):
                    s.close()

        threads = [threading.Thread(target=churn) for _ in range(2)]
        for t in threads:
            t.start()
        try:
            for _ in range(20):
                for s in rows("-a", "-A", "inet,unix"):
                    for o in s.get("owner", []):
                        self.assertGreater(o["pid"], 0)
        finally:
            stop.set()
            for t in threads:
                t.join()


FIXTURE = sockfixture.Fixture(sockfixture.enter_own_netns())
sockfixture.main()
