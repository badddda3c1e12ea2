#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""ringside limits, against prlimit(1), the kernel and what is used up."""
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import unittest

import processes
from processes import ringside, rows

HERE = pathlib.Path(__file__).resolve().parent
root = unittest.skipIf(os.getuid(), "needs root")


def by_name(found):
    return {r["name"]: r for r in found}


def sysctl(name):
    with open("/proc/sys/" + name.replace(".", "/")) as f:
        return f.read().split()


class OfProcesses(processes.Case):
    def limits(self, pid, **kw):
        return by_name(rows("limits", pid, **kw))

    def test_use(self):
        pid = self.start("limits")
        found = self.limits(pid)
        files = found["open files"]
        self.assertEqual((files["used"], files["max"], files["hard"]),
                         (60, 64, 128))
        self.assertEqual(files["used"], len(os.listdir(f"/proc/{pid}/fd")))
        self.assertEqual(files["use"], "60 of 64")
        self.assertEqual(files["share"], 93.75)
        own = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
        self.assertRegex(files["from"],
                         rf"^set here; {os.getpid()} \(.*\) has {own}$")
        locked = found["locked memory"]
        self.assertEqual((locked["used"], locked["max"], locked["unit"]),
                         (64 << 10, 128 << 10, "bytes"))
        self.assertGreaterEqual(found["pending signals"]["used"], 5)
        self.assertRegex(found["stack"]["from"], r"^inherited from \d+ \(|^set")
        with open(f"/proc/{pid}/maps") as f:
            self.assertEqual(found["mappings"]["used"], len(f.readlines()))
        self.assertEqual(found["mappings"]["max"],
                         int(sysctl("vm.max_map_count")[0]))

    def test_locks(self):
        import fcntl
        before = self.limits(os.getpid())["file locks"]["used"]
        with tempfile.TemporaryFile() as a, tempfile.TemporaryFile() as b:
            fcntl.lockf(a, fcntl.LOCK_EX)
            fcntl.flock(b, fcntl.LOCK_EX)
            self.assertEqual(self.limits(os.getpid())["file locks"]["used"],
                             before + 2)

    def test_text(self):
        pid = self.start("limits")
        text = ringside("limits", pid).stdout
        self.assertRegex(text, r"(?m)^process +open files +60 of 64 +93\.8 "
                               r"+128 .*EMFILE of open")
        self.assertRegex(text, r"(?m)^process +locked memory +64K of 128K ")

    def test_against_prlimit(self):
        pid = self.start("limits")
        names = {"AS": "address space", "CORE": "core file size",
                 "CPU": "cpu time", "DATA": "data size",
                 "FSIZE": "file size", "LOCKS": "file locks",
                 "MEMLOCK": "locked memory", "MSGQUEUE": "message queues",
                 "NICE": "nice priority", "NOFILE": "open files",
                 "NPROC": "processes of the user", "RSS": "resident set",
                 "RTPRIO": "realtime priority", "RTTIME": "realtime timeout",
                 "SIGPENDING": "pending signals", "STACK": "stack"}
        if not shutil.which("prlimit"):
            self.skipTest("no prlimit(1)")
        peer = subprocess.run(["prlimit", "--raw", "--noheadings", "-o",
                               "RESOURCE,SOFT,HARD", "-p", str(pid)],
                              stdout=subprocess.PIPE, text=True,
                              check=True).stdout
        found = self.limits(pid)
        lines = [line.split() for line in peer.splitlines()]
        self.assertEqual(len(lines), 16)
        for name, soft, hard in lines:
            row = found[names[name]]
            self.assertEqual((str(row["max"]), str(row["hard"])),
                             (soft, hard), name)

    def test_inherited(self):
        """A limit that the shell set, and the program has from it."""
        with subprocess.Popen(
                ["sh", "-c", f"ulimit -Sn 77; {processes.PROCESSES} stack; :"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                text=True) as p:
            pid = int(p.stdout.readline())
            files = self.limits(pid)["open files"]
            self.assertEqual(files["max"], 77)
            self.assertRegex(files["from"], rf"^set in {p.pid} \(sh\); "
                                            rf"{os.getpid()} \(.*\) has \d+$")
            p.stdin.close()

    def test_stack(self):
        pid = self.start("stack")
        stack = self.limits(pid)["stack"]
        self.assertGreater(stack["used"], 1 << 20)
        self.assertLess(stack["used"], 3 << 20)
        soft = resource.getrlimit(resource.RLIMIT_STACK)[0]
        self.assertEqual(stack["max"], "unlimited" if soft < 0 else soft)

    @root
    def test_unprivileged(self):
        pid = self.start("limits")
        found = self.limits(pid, preexec_fn=processes.as_nobody)
        files = found["open files"]
        self.assertEqual((files["max"], files["hard"]), (64, 128))
        self.assertEqual(files["used"]["refused"], "EACCES")
        self.assertEqual(found["mappings"]["used"]["refused"], "EACCES")
        self.assertEqual(found["locked memory"]["used"], 64 << 10)

    @root
    def test_threads_of_user(self):
        pid = self.start("nproc", preexec_fn=processes.as_user(64217))
        made = int(self.line.split()[1])
        self.assertEqual(made, 9)
        row = self.limits(pid)["processes of the user"]
        self.assertEqual((row["used"], row["max"]), (10, 10))
        self.assertEqual(row["of"], "user 64217")
        # The user may ask no program in the kernel: with the one who counts.
        row = self.limits(pid, preexec_fn=processes.as_user(64217))[
            "processes of the user"]
        self.assertEqual(row["used"], 11)

    def test_errors(self):
        done = ringside("limits", "no-such-name", status=1)
        self.assertIn("'no-such-name'", done.stderr)
        ringside("limits", "-p", "0", status=2)
        done = ringside("limits", "-x", "what is this", status=2)
        self.assertIn("'what is this'", done.stderr)


class OfTheSystem(processes.Case):
    def test_numbers(self):
        found = by_name(rows("limits"))
        for name in ("kernel.threads-max", "kernel.pid_max", "fs.nr_open",
                     "fs.aio-max-nr", "net.core.somaxconn",
                     "net.ipv4.tcp_max_tw_buckets",
                     "net.ipv4.tcp_max_orphans"):
            self.assertEqual(found[name]["max"], int(sysctl(name)[0]), name)
        nr = sysctl("fs.file-nr")
        files = found["fs.file-max"]
        self.assertEqual(files["max"], int(nr[2])
                         if int(nr[2]) < 1 << 62 else "unlimited")
        self.assertLess(abs(files["used"] - int(nr[0])), 200000)
        pages = os.sysconf("SC_PAGESIZE")
        self.assertEqual(found["net.ipv4.tcp_mem"]["max"],
                         int(sysctl("net.ipv4.tcp_mem")[2]) * pages)
        self.assertIn(f"pages of {pages}", found["net.ipv4.tcp_mem"]["from"])
        tasks = found["kernel.threads-max"]["used"]
        self.assertGreater(tasks, len(rows("ps", "-o", "pid")))

    @root
    def test_watches(self):
        uid = 64218
        self.start("watches", preexec_fn=processes.as_user(uid))
        found = {r["name"]: r["used"] for r in rows("limits")
                 if r.get("of") == f"user {uid}"}
        self.assertEqual(found, {"fs.epoll.max_user_watches": 3,
                                 "fs.inotify.max_user_instances": 1,
                                 "fs.inotify.max_user_watches": 2})

    @root
    def test_sysv(self):
        script = ("ipcmk -M 8192 >&2; ipcmk -S 3 >&2; ipcmk -S 4 >&2; "
                  f"ipcmk -Q >&2; {processes.RINGSIDE} limits --json")
        out = subprocess.run(["unshare", "-i", "sh", "-c", script],
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             text=True, check=True, timeout=60).stdout
        found = by_name(json.loads(out))
        self.assertEqual(found["kernel.shmmni"]["used"], 1)
        self.assertEqual(found["kernel.shmall"]["used"], 8192)
        self.assertEqual(found["kernel.sem (SEMMNI)"]["used"], 2)
        self.assertEqual(found["kernel.sem (SEMMNS)"]["used"], 7)
        self.assertEqual(found["kernel.msgmni"]["used"], 1)

    @root
    def test_message_queues(self):
        """To the byte what the kernel counts: one less was too little."""
        out = subprocess.run(
            ["unshare", "-m", "-i", sys.executable, HERE / "in_mqueue.py",
             processes.RINGSIDE, processes.PROCESSES],
            stdout=subprocess.PIPE, text=True, check=True, timeout=60).stdout
        row = by_name(json.loads(out))["message queues"]
        self.assertEqual((row["used"], row["max"]), (1372, 1372))
        self.assertEqual(row["of"], "user 64220")

    def in_netns(self, *args):
        return subprocess.run(
            ["unshare", "-n", sys.executable, HERE / "in_netns.py",
             processes.RINGSIDE, *args], stdout=subprocess.PIPE, text=True,
            check=True, timeout=60).stdout

    @root
    def test_ports(self):
        found = json.loads(self.in_netns("ports", "--json"))
        ports = [r for r in found if r["name"] == "ports to one destination"]
        self.assertEqual(len(ports), 1, ports)
        self.assertEqual((ports[0]["used"], ports[0]["max"],
                          ports[0]["share"]), (8, 8, 100))
        self.assertEqual(ports[0]["of"], "127.0.0.1 to 127.0.0.1:9999")
        self.assertIn("40000-40009", ports[0]["from"])

    @root
    def test_accept_queue(self):
        found = json.loads(self.in_netns("backlog", "--json"))
        queue = [r for r in found if r["name"] == "accept queue"]
        self.assertEqual([(r["used"], r["max"], r["of"]) for r in queue],
                         [(4, 3, "listener 127.0.0.1:9999")])
        self.assertEqual(queue[0]["from"], "listen(fd, 3)")
        text = self.in_netns("backlog", "-x", "SYN flooding")
        self.assertIn("accept queue, 4 of 3 (listener 127.0.0.1:9999): "
                      "used up", text)

    @root
    def test_namespace_of_process(self):
        """What is asked about a process is asked where that is."""
        script = ("ip link set lo up; echo 40000 40004 > "
                  "/proc/sys/net/ipv4/ip_local_port_range; exec "
                  + processes.PROCESSES + " threads")
        p = subprocess.Popen(["unshare", "-n", "sh", "-c", script],
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                             text=True)
        self.addCleanup(self.stop, p)
        pid = int(p.stdout.readline())
        found = rows("limits", "-s", pid)
        queue = [(r["of"], r["max"]) for r in found
                 if r["name"] == "accept queue"]
        self.assertEqual(len(queue), 1)
        self.assertEqual(queue[0][1], 17)
        text = ringside("limits", "-x", "EADDRNOTAVAIL", pid).stdout
        self.assertIn("0 of 5", text)
        done = rows("limits", "-s", pid, preexec_fn=processes.as_nobody)
        self.assertIn("fs.file-max", by_name(done))

    @root
    def test_control_group(self):
        group = self.pids_group(12)
        pid = self.start("in_group", env={**os.environ, "GROUP": group})
        self.assertEqual(self.line.split()[1], "11")
        row = next(r for r in rows("limits", pid) if r["name"] == "pids.max")
        self.assertEqual((row["used"], row["max"]), (12, 12))
        self.assertEqual(row["of"], "group /" + os.path.basename(group))
        text = ringside("limits", "-x", "EAGAIN", pid).stdout
        self.assertIn("pids.max, 12 of 12 (group /" + os.path.basename(group) +
                      "): used up, this is the one", text)


class Audit(processes.Case):
    def audit(self, text, *args, status=3):
        with tempfile.NamedTemporaryFile("w", suffix=".conf") as f:
            f.write(text)
            f.flush()
            self.name = f.name
            return ringside("limits", "--audit", f.name, *args, status=status)

    def test_files(self):
        done = self.audit("# one\nnet.ipv4.tcp_sack = 0\n"
                          "net.ipv4.tcp_ecn = 2\n", "--json")
        found = json.loads(done.stdout)
        self.assertEqual([(r["where"], r["line"], r["verdict"])
                          for r in found],
                         [(f"{self.name}:2", 2, "harmful"),
                          (f"{self.name}:3", 3, "default")])
        self.assertIn("ip-sysctl.rst", found[0]["source"])

    def test_status(self):
        self.audit("vm.swappiness = 10\n", status=0)
        self.audit("vm.swappiness = 0\n", status=3)
        done = ringside("limits", "--audit", "/no/such/file", status=1)
        self.assertIn("/no/such/file", done.stderr)

    def test_hostile(self):
        done = self.audit("a\033[31m = 1\nx = \033[0m\n", status=None)
        self.assertNotIn("\033", done.stdout)

    def test_running(self):
        """What it says of the running kernel is what the kernel has."""
        found = rows("limits", "--audit", "--all", status=None)
        self.assertGreater(len(found), 50)
        for row in found:
            self.assertEqual(row["value"].split(), sysctl(row["setting"]))
            self.assertNotIn(row["verdict"], ("removed", "no effect"))

    @root
    def test_the_kernel_agrees(self):
        """What is called invalid the kernel refuses, in its own namespace."""
        write = ("import sys\n"
                 "try:\n"
                 " with open(sys.argv[1], 'w') as f: f.write(sys.argv[2])\n"
                 "except OSError: sys.exit(9)\n")
        for path, value in (("net/ipv4/ip_local_port_range", "1024 65536"),
                            ("net/ipv4/ip_local_port_range", "50000 40000"),
                            ("net/ipv4/tcp_syn_retries", "128"),
                            ("net/ipv4/tcp_tw_reuse", "3")):
            setting = path.replace("/", ".")
            found = json.loads(self.audit(f"{setting} = {value}\n",
                                          "--json").stdout)
            self.assertEqual(found[0]["verdict"], "invalid")
            done = subprocess.run(["unshare", "-n", sys.executable, "-c",
                                   write, "/proc/sys/" + path, value])
            self.assertEqual(done.returncode, 9, (path, value))


processes.main()
