#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""ringside ps about processes of each kind, against ps(1) and the kernel."""
import json
import os
import re
import signal
import subprocess
import sys
import time
import unittest

import processes
from processes import NOBODY, ringside, rows, status_of


root = unittest.skipIf(os.getuid(), "needs root")


def flags(value):
    return set(value["flags"]) if value else set()


def time_on_cpu(pid):
    """Of all its threads, in seconds."""
    def of(tid):
        with open(f"/proc/{pid}/task/{tid}/schedstat") as f:
            return int(f.read().split()[0]) / 1e9

    return sum(map(of, os.listdir(f"/proc/{pid}/task")))


class Kinds(processes.Case):
    def test_zombie(self):
        pid = self.start("zombie")
        row = self.one("ps", pid)
        self.assertEqual(row["state"], "zombie")
        self.assertIn("zombie", flags(row["marks"]))
        self.assertEqual(row["ppid"], self.parent)
        self.assertEqual(row["exit_code"], 7 << 8)
        self.assertEqual(row["command"], "[processes]")
        self.assertNotIn("rss", row)

    def test_orphan(self):
        pid = self.start("orphan", start_new_session=True)
        row = self.one("ps", pid)
        self.assertIn("orphan", flags(row["marks"]))
        self.assertNotIn("daemon", flags(row["marks"]))
        self.assertNotEqual(row["ppid"], self.parent)

    def test_no_orphan(self):
        pid = self.start("stack")
        self.assertNotIn("orphan", flags(self.one("ps", pid).get("marks")))

    def test_daemon(self):
        pid = self.start("daemon")
        self.addCleanup(self.kill, pid)
        row = self.one("ps", pid)
        self.assertIn("daemon", flags(row["marks"]))
        self.assertEqual(flags(row["daemon"]),
                         {"forked", "own_session", "no_session_leader",
                          "no_tty", "cwd_root", "umask_0", "stdio_null"})
        self.assertEqual(row["umask"], 0)
        self.assertEqual(row["cwd"], "/")
        page = ringside("ps", pid).stdout
        self.assertRegex(page, r"(?m)^daemon +forked\|own_session")
        self.assertNotRegex(page, r"(?m)^daemon.* not ")

    def test_stopped(self):
        pid = self.start("stopped")
        row = self.one("ps", pid)
        self.assertEqual(row["state"], "stopped")
        self.assertIn("stopped", flags(row["marks"]))

    def test_signals(self):
        pid = self.start("signals")
        row = self.one("ps", pid)
        self.assertEqual(flags(row["sig_caught"]), {"SIGTERM"})
        self.assertIn("SIGHUP", flags(row["sig_ignored"]))
        # SIGRTMIN of the C library is 34, as the kernel counts SIGRT_2
        self.assertLessEqual({"SIGUSR1", "SIGUSR2", "SIGRT_5"},
                             flags(row["sig_blocked"]))
        self.assertEqual(flags(row["sig_pending"]), {"SIGUSR1"})
        self.assertEqual(flags(row["sig_pending_shared"]), {"SIGUSR2"})
        status = status_of(pid)
        for name, column in (("SigCgt", "sig_caught"),
                             ("SigIgn", "sig_ignored"),
                             ("SigBlk", "sig_blocked"),
                             ("SigPnd", "sig_pending"),
                             ("ShdPnd", "sig_pending_shared")):
            self.assertEqual(row[column]["value"], int(status[name], 16))
        page = ringside("ps", pid).stdout
        self.assertRegex(page, r"(?m)^caught +SIGTERM$")
        self.assertRegex(page, r"(?m)^pending +SIGUSR1$")

    def test_sandbox(self):
        pid = self.start("sandbox")
        row = self.one("ps", pid)
        self.assertEqual(row["seccomp"], "filter")
        self.assertIs(row["no_new_privs"], True)
        self.assertGreaterEqual(row["seccomp_filters"], 1)
        self.assertRegex(ringside("ps", pid).stdout,
                         r"(?m)^seccomp +filter .*no_new_privs$")

    def test_terminal(self):
        import pty
        a, b = pty.openpty()
        self.addCleanup(os.close, a)
        self.addCleanup(os.close, b)
        pid, fd = pty.fork()
        if not pid:
            os.execl(processes.PROCESSES, "processes", "stack")
        self.addCleanup(os.waitpid, pid, 0)
        self.addCleanup(os.kill, pid, signal.SIGKILL)
        line = os.read(fd, 64)
        self.assertEqual(int(line), pid)
        row = self.one("ps", pid)
        with open(f"/proc/{pid}/stat") as f:
            tty = int(f.read().rsplit(")", 1)[1].split()[4])
        self.assertEqual(row["tty"], f"pts/{tty & 0xff}")
        self.assertLessEqual({"session_leader", "foreground"},
                             flags(row["marks"]))
        os.close(fd)

    def test_hostile_name(self):
        pid = self.start("hostile")
        row = self.one("ps", pid)
        self.assertEqual(row["comm"], ") R 1 (\n\033[3")
        self.assertEqual(row["ppid"], os.getpid())
        self.assertEqual(row["state"], "sleeping")
        for args in ("ps", pid), ("ps", "-T", "-p", pid), ("ps", "--tree"):
            self.assertNotIn("\033", ringside(*args).stdout)

    def test_tracer(self):
        pid = self.start("stack")
        tracer = subprocess.Popen(
            [processes.RINGSIDE, "trace", "--engine=ptrace", "-o",
             "/dev/null", "-p", str(pid)], stderr=subprocess.DEVNULL)
        try:
            deadline = time.monotonic() + 20
            while self.one("ps", pid).get("tracer") != tracer.pid:
                self.assertLess(time.monotonic(), deadline)
            self.assertIn("traced", flags(self.one("ps", pid)["marks"]))
            self.assertRegex(ringside("ps", pid).stdout,
                             rf"(?m)^traced by +{tracer.pid} +ringside$")
            # Whoever is traced can't be asked for its stack, and is told so.
            done = ringside("ps", "--stack", pid)
            self.assertIn("ptrace: Operation not permitted", done.stdout)
        finally:
            tracer.send_signal(signal.SIGINT)
            tracer.wait(20)

    def test_capabilities(self):
        pid = self.start("stack")
        row = self.one("ps", pid)
        status = status_of(pid)
        self.assertEqual(row["cap_effective"]["value"],
                         int(status["CapEff"], 16))
        if int(status["CapEff"], 16) & 1 << 21:
            self.assertIn("CAP_SYS_ADMIN", flags(row["cap_effective"]))

    def test_namespaces(self):
        pid = self.start("stack")
        for ns in self.one("ps", pid)["namespaces"]:
            self.assertEqual(ns["inode"],
                             os.stat(f"/proc/{pid}/ns/{ns['kind']}").st_ino)
            self.assertFalse(ns["other"])
        if os.getuid():
            self.skipTest("needs root for another namespace")
        p = subprocess.Popen(["unshare", "-u", processes.PROCESSES, "stack"],
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                             text=True)
        self.addCleanup(self.stop, p)
        other = int(p.stdout.readline())
        row = self.one("ps", other)
        self.assertIn("other_ns", flags(row["marks"]))
        self.assertEqual([ns["kind"] for ns in row["namespaces"]
                          if ns["other"]], ["uts"])
        self.assertRegex(ringside("ps", other).stdout,
                         r"(?m)^namespaces +uts:\[\d+\]$")


class Threads(processes.Case):
    CALLS = {
        "in-select": r"^p?select6?\(29, \[28<pipe:\[\d+\]>\], NULL, NULL, NULL",
        "in-futex": r"^futex\(0x[0-9a-f]+, FUTEX_WAIT_PRIVATE, 2, NULL\)$",
        "in-read": r"^read\(\d+<pipe:\[\d+\]>, 0x[0-9a-f]+, 512\)$",
        "in-sleep": r"^clock_nanosleep\(CLOCK_REALTIME, 0, "
                    r"\{tv_sec=1000, tv_nsec=500\}, ",
        "in-accept": r"^accept\(\d+<TCP:\[127.0.0.1:\d+\]>, NULL, NULL\)$",
        "in-epoll": r"^epoll_wait\(\d+<epoll:\[\d+\]>, 0x[0-9a-f]+, 4, -1\)$",
        "in-sigwait": r"^rt_sigtimedwait\(\[USR2\], NULL, NULL, 8\)$",
        "processes": r"^read\(0<pipe:\[\d+\]>, 0x[0-9a-f]+, 1\)$",
    }

    def settled(self, pid):
        """The threads, once each is in its call."""
        deadline = time.monotonic() + 20
        while True:
            threads = {t["comm"]: t for t in self.one("ps", pid)["threads"]}
            if all(re.search(call, threads.get(comm, {}).get("call", ""))
                   for comm, call in self.CALLS.items()):
                return threads
            if time.monotonic() > deadline:
                return threads

    def test_calls(self):
        pid = self.start("threads")
        threads = self.settled(pid)
        self.assertEqual(set(threads), set(self.CALLS))
        for comm, call in self.CALLS.items():
            self.assertRegex(threads[comm]["call"], call)
            self.assertEqual(threads[comm]["state"], "sleeping")
        self.assertEqual({t["tid"] for t in threads.values()},
                         set(map(int, os.listdir(f"/proc/{pid}/task"))))
        accept = threads["in-accept"]
        self.assertEqual(accept["syscall"], "accept")
        self.assertEqual(accept["args"]["sockfd"]["fd"], accept["fd"])
        self.assertIn("inet_csk_accept", accept["wchan"])

    def test_idle(self):
        pid = self.start("threads")
        self.settled(pid)
        a = self.settled(pid)["in-futex"]
        if "idle" not in a:
            self.skipTest("this kernel has no /proc/PID/sched")
        time.sleep(1)
        b = self.settled(pid)["in-futex"]
        self.assertGreater(b["idle"] - a["idle"], 0.9)
        self.assertLess(b["idle"] - a["idle"], 20)
        text = ringside("ps", "-T", "-p", pid, "--where",
                        "comm == in-futex and idle > 900ms").stdout
        self.assertIn("in-futex", text)

    def test_stacks_used(self):
        pid = self.start("threads")
        with open(f"/proc/{pid}/maps") as f:
            maps = [tuple(int(x, 16) for x in line.split()[0].split("-"))
                    for line in f]
        for t in self.settled(pid).values():
            self.assertGreater(t["stack_used"], 0)
            self.assertLess(t["stack_used"], 200 << 10)
            with open(f"/proc/{pid}/task/{t['tid']}/syscall") as f:
                sp = int(f.read().split()[7], 16)
            end = next(b for a, b in maps if a <= sp < b)
            self.assertEqual(t["stack_used"], end - sp)
            self.assertIs(t["stack_grows"], t["tid"] == pid)

    def test_stacks_of_one_mapping(self):
        """Each ends at the guard of the next; what was used once is known."""
        pid = self.start("stacks")
        guarded = self.line.split()[1] == "1"
        deadline = time.monotonic() + 20
        while True:
            threads = {t["comm"]: t for t in self.one("ps", pid)["threads"]}
            back, holding = (threads.get(n, {}) for n in ("back", "holding"))
            if ("stack_used" in back and "stack_used" in holding and
                    all("pause" in t["call"] for t in (back, holding))):
                break
            self.assertLess(time.monotonic(), deadline, threads)
        mib = 1 << 20
        if not guarded:
            self.skipTest("the kernel has no guards within a mapping")
        for t in back, holding:
            self.assertEqual(t["stack_size"], 4 * mib - 4096)
            self.assertIs(t["stack_grows"], False)
            for what in "stack_deepest", "stack_resident":
                self.assertGreater(t[what], mib)
                self.assertLess(t[what], 3 * mib // 2)
            self.assertGreaterEqual(t["stack_deepest"], t["stack_used"])
        self.assertLess(back["stack_used"], mib // 4)
        self.assertGreater(holding["stack_used"], mib)
        self.assertLess(holding["stack_used"], 3 * mib // 2)

    def test_switches(self):
        pid = self.start("threads")
        self.settled(pid)
        for t in self.one("ps", pid)["threads"]:
            status = status_of(f"{pid}/task/{t['tid']}")
            self.assertEqual(t["voluntary"],
                             int(status["voluntary_ctxt_switches"]))

    def test_one_column(self):
        """Files are only read for columns that need them; what is in these
        is the same, of a process with threads and of one without."""
        changing = {"idle", "share", "switches", "same_call"}
        text = ringside("ps", "-T", "--list-columns").stdout
        names = [x[1:].split()[0] for x in text.splitlines()
                 if re.match(r"[* ] [a-z]", x)]
        for kind in "threads", "stack":
            pid = self.start(kind)
            if kind == "threads":
                self.settled(pid)
            else:
                deadline = time.monotonic() + 20
                while "read(0<" not in self.one(
                        "ps", pid)["threads"][0].get("call", ""):
                    self.assertLess(time.monotonic(), deadline)
            for name in [n for n in names if n not in changing]:
                first = ("ps", "-T", "-p", pid, "-H", "-o", "tid," + name)
                alone = ringside(*first).stdout.splitlines()
                others = [n for n in names if n not in (name, "tid")]
                full = ringside(*first[:-1], ",".join(
                    ["tid", name, *others])).stdout.splitlines()
                self.assertEqual(len(alone), len(full))
                for a, b in zip(alone, full):
                    self.assertTrue(b.startswith(a.rstrip()), (name, a, b))

    def test_watched(self):
        pid = self.start("spin")
        # What it gets of a CPU depends on who else wants one: longer looks,
        # until one has it at work for a tenth of the time, or for a good part
        # of what the kernel says that it got meanwhile.
        for seconds in (0.3, 1, 3, 10):
            before = time_on_cpu(pid)
            threads = {t["comm"]: t for t in
                       self.one("ps", f"--for={seconds}s", pid)["threads"]}
            share = threads["spinning"]["share"]
            given = (time_on_cpu(pid) - before) / seconds
            if share > 0.1 and threads["processes"]["same_call"]:
                break
        self.assertGreater(share, min(0.1, given / 4))
        self.assertEqual(threads["spinning"]["state"], "running")
        self.assertIs(threads["processes"]["same_call"], True)
        self.assertLess(threads["processes"]["share"], 0.05)
        page = ringside("ps", "--for=100ms", pid).stdout
        self.assertRegex(page, r"SHARE +SWITCHES +SAME-CALL")

    def test_stack(self):
        pid = self.start("threads")
        self.settled(pid)
        done = ringside("ps", "--stack", "--json", pid, status=None)
        if "built without" in done.stderr:
            self.skipTest("built without libdw")
        threads = {t["comm"]: t for t in json.loads(done.stdout)[0]["threads"]}
        for comm in ("in-read", "in-select", "in-futex", "in-accept"):
            symbols = [f.get("symbol") for f in threads[comm]["stack"]]
            self.assertIn(comm.replace("-", "_"), symbols)
        self.assertIn("main", [f.get("symbol")
                               for f in threads["processes"]["stack"]])
        # It goes on as before, and nobody is left stopped or traced.
        for tid in os.listdir(f"/proc/{pid}/task"):
            status = status_of(f"{pid}/task/{tid}")
            self.assertEqual(status["TracerPid"], "0")
            self.assertEqual(status["State"][0], "S")

    def test_stack_of_stopped(self):
        pid = self.start("stopped")
        done = ringside("ps", "--stack", "--json", pid, status=None)
        if "built without" in done.stderr:
            self.skipTest("built without libdw")
        stack = json.loads(done.stdout)[0]["threads"][0]["stack"]
        self.assertIn("stopped", [f.get("symbol") for f in stack])
        # It is stopped again, after a moment in which it goes back there.
        deadline = time.monotonic() + 20
        while status_of(pid)["State"][0] != "T":
            self.assertLess(time.monotonic(), deadline)


class Tables(processes.Case):
    def test_against_ps(self):
        """The same processes, in the same places, as ps(1) has."""
        pid = self.start("stack")
        columns = "pid,ppid,pgid,sid,uid,nlwp,stat"
        ours = {r["pid"]: r for r in rows("ps", "-k")}
        self.assertIn(pid, ours)
        peer = subprocess.run(["ps", "-e", "-o", columns, "--no-headers"],
                              stdout=subprocess.PIPE, text=True,
                              check=True).stdout
        again = {r["pid"]: r for r in rows("ps", "-k")}
        compared = 0
        for line in peer.splitlines():
            w = line.split()
            p = int(w[0])
            # Those that were there before and after, and did not change.
            if p not in ours or p not in again:
                continue
            a, b = ours[p], again[p]
            for key, word in (("ppid", w[1]), ("pgid", w[2]), ("sid", w[3]),
                              ("euid", None), ("nthreads", w[5])):
                if word is None or a[key] != b[key]:
                    continue
                self.assertEqual(a[key], int(word), line)
                compared += 1
            if a["state"] == b["state"] == "zombie":
                self.assertEqual(w[6][0], "Z")
        self.assertGreater(compared, 20)

    def test_choice(self):
        pid = self.start("stack")
        me = os.getpid()

        def pids(*args, **kw):
            return {r["pid"] for r in rows("ps", "-o", "pid", *args, **kw)}

        self.assertEqual(pids("-p", f"{pid},{me}"), {pid, me})
        self.assertIn(pid, pids("-c", "proc"))
        self.assertIn(pid, pids("processes"))
        self.assertNotIn(pid, pids("-c", "proc", "-p", f"^{pid}"))
        self.assertEqual(pids("-a", "-c", "proc", "-p", f"{pid},{me}"),
                         {pid})
        self.assertNotIn(pid, pids("-u", f"^{os.getuid()}"))
        self.assertIn(pid, pids("-g", os.getpgid(pid)))
        self.assertIn(pid, pids("-c", "/^PROCESS/i"))
        self.assertEqual(pids("--where", f"pid == {pid}"), {pid})
        found = pids("-p", f"{pid},4194303", status=1)
        self.assertEqual(found, {pid})

    @root
    def test_kernel_thread(self):
        row = self.one("ps", 2)
        self.assertEqual(row["command"], "[kthreadd]")
        self.assertIn("kernel", flags(row["marks"]))
        self.assertNotIn("call", row["threads"][0])
        self.assertNotIn(2, {r["pid"] for r in rows("ps", "-o", "pid")})
        self.assertIn(2, {r["pid"] for r in rows("ps", "-k", "-o", "pid")})

    def test_thread_number(self):
        """A thread is looked for by its process."""
        pid = self.start("threads")
        tid = max(map(int, os.listdir(f"/proc/{pid}/task")))
        self.assertNotEqual(tid, pid)
        self.assertEqual(self.one("ps", tid)["pid"], pid)

    def test_errors(self):
        for args, word in ((("-p", "x"), "'x'"),
                           (("-u", "no-such-user"), "no-such-user"),
                           (("-o", "pdi"), "pid"),
                           (("--for", "1"), "'1'"),
                           (("--where", "pdi == 1"), "pdi")):
            done = ringside("ps", *args, status=2)
            self.assertIn(word, done.stderr, args)
        done = ringside("ps", "no-such-name", status=1)
        self.assertIn("'no-such-name'", done.stderr)

    def test_tree(self):
        pid = self.start("zombie")
        lines = ringside("ps", "--tree", "-H", "-p",
                         f"{pid},{self.parent},{os.getpid()}",
                         "-o", "pid,tree").stdout.splitlines()
        self.assertEqual([int(x.split()[0]) for x in lines],
                         [os.getpid(), self.parent, pid])
        self.assertRegex(lines[1], r"^ *\d+  `- /\S*processes zombie")
        self.assertRegex(lines[2], r"^ *\d+     `- \[processes\]")
        ppid = {r["pid"]: (r["ppid"], r["depth"])
                for r in rows("ps", "--tree")}
        for p, (parent, depth) in ppid.items():
            if parent in ppid:
                self.assertEqual(depth, ppid[parent][1] + 1)
            else:
                self.assertEqual(depth, 0)

    def test_columns(self):
        pid = self.start("stack")
        for opt in (), ("-T",):
            text = ringside("ps", *opt, "--list-columns").stdout
            names = [x[1:].split()[0] for x in text.splitlines()
                     if re.match(r"[* ] [a-z]", x)]
            self.assertGreater(len(names), 25)
            for name in names:
                ringside("ps", *opt, "-p", pid, "-o", name)
        row = self.one("ps", "-o", "pid,pss", "-p", pid)
        self.assertGreater(row["pss"], 0)

    @unittest.skipIf(os.getuid(), "is no root anyway")
    def test_unprivileged(self):
        """Of others what can be seen is shown, what can't is named."""
        pid = self.start("threads")
        row = self.one("ps", pid, preexec_fn=processes.as_nobody)
        self.assertEqual(row["pid"], pid)
        self.assertEqual(row["ppid"], os.getpid())
        self.assertEqual(row["cwd"], {"refused": "EACCES",
                                      "call": "readlink"})
        self.assertEqual(len(row["threads"]), 8)
        for t in row["threads"]:
            self.assertEqual(t["state"], "sleeping")
            self.assertIn(t["call"]["refused"], ("EACCES", "EPERM"))
        page = ringside("ps", pid, preexec_fn=processes.as_nobody).stdout
        self.assertRegex(page, r"(?m)^directory +\(readlink: EACCES\)$")
        self.assertRegex(page, r"\(read: E(ACCES|PERM)\)")
        # Its own it can see.
        own = self.start("threads", preexec_fn=processes.as_nobody)
        row = self.one("ps", own, preexec_fn=processes.as_nobody)
        self.assertEqual(row["euid"], NOBODY)

    def test_churn(self):
        """Processes that come and go while they are looked at."""
        churn = subprocess.Popen(
            ["sh", "-c", "while :; do /bin/true & /bin/true; done"],
            start_new_session=True)
        try:
            for _ in range(30):
                for row in rows("ps", "-o", "pid,ppid,state,threads,command"):
                    self.assertGreater(row["pid"], 0)
        finally:
            os.killpg(churn.pid, signal.SIGKILL)
            churn.wait()


processes.main()
