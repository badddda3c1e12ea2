#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""The other programs of the lab: what they print, and that they fail when what
is to be seen is not there.

Usage: test_programs.py RINGSIDE RINGSIDE_LAB
"""
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import tempfile
import unittest

import lab

PROGRAMS = ("backlog", "buffer", "daemon", "defect", "fd", "herd", "idle", "load", "ready", "send",
            "serve", "signals", "sync", "tour", "unix")


class Program(unittest.TestCase):
    def run_lab(self, *args, status=0, **kw):
        done = lab.lab(*args, **kw)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        self.assertFalse(done.stderr if status == 0 else done.stdout,
                         done.stderr)
        return done.stdout


class List(Program):
    def test_list(self):
        out = self.run_lab("list")
        for name in PROGRAMS + ("blocking", "epoll-et", "io-uring"):
            self.assertRegex(out, rf"(?m)^  {name} +\w.{{10}}")
        for line in out.splitlines():
            self.assertLessEqual(len(line), 80, line)

    def test_that_cannot_be_written(self):
        for args in ["list"], ["defect", "--list"]:
            for name, how in ("full", {}), ("closed", {"preexec_fn": lambda: os.close(1)}):
                with self.subTest(args=args, stdout=name), open("/dev/full", "w") as full:
                    done = subprocess.run([lab.LAB, *args], text=True, stdout=full,
                                          stderr=subprocess.PIPE, timeout=lab.TIMEOUT, **how)
                    self.assertEqual(done.returncode, 1, done.stderr)
                    self.assertEqual(done.stderr.count("cannot write to standard output"), 1,
                                     done.stderr)

    def test_help_of_each(self):
        for name in PROGRAMS:
            out = self.run_lab(name, "--help")
            self.assertTrue(out.startswith(f"Usage: ringside lab {name}"), out)
            for line in out.splitlines():
                self.assertLessEqual(len(line), 80, line)

    def test_by_ringside(self):
        for args, status in (["list"], 0), (["--help"], 0), ([], 2), \
                (["nonesuch"], 2), (["serve"], 2), \
                (["sync", "--how", "nonesuch"], 2), (["load"], 2), \
                (["serve", "--model", "nonesuch"], 2), \
                (["serve", "--model", "poll", "--port", "70000"], 2):
            direct = lab.lab(*args)
            done = subprocess.run([lab.RINGSIDE, "lab", *args], text=True,
                                  stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, timeout=lab.TIMEOUT)
            self.assertEqual(done.returncode, status, done.stderr)
            self.assertEqual((done.stdout, done.stderr),
                             (direct.stdout, direct.stderr))

    def test_found_beside_ringside_or_in_path(self):
        with tempfile.TemporaryDirectory() as tmp:
            copy = shutil.copy(lab.RINGSIDE, tmp)
            done = subprocess.run([copy, "lab", "list"], text=True,
                                  env={"PATH": tmp}, stderr=subprocess.PIPE)
            self.assertEqual(done.returncode, 127)
            self.assertIn("cannot run ringside-lab: No such file", done.stderr)
            for env in ({"PATH": os.path.dirname(lab.LAB)}, {"PATH": ""}):
                if not env["PATH"]:
                    shutil.copy(lab.LAB, tmp)
                done = subprocess.run([copy, "lab", "list"], env=env,
                                      stdout=subprocess.PIPE, text=True)
                self.assertEqual(done.stdout, self.run_lab("list"))


class Documents(Program):
    """Names and options are in the man page and in both completions."""

    def test_all_names(self):
        top = pathlib.Path(__file__).resolve().parent.parent.parent
        texts = {name: (top / name).read_text().replace("\\", "")
                 for name in ("man/ringside-lab.1.scd",
                              "completions/bash/ringside",
                              "completions/zsh/_ringside")}
        names = set(re.findall(r"(?m)^  ([a-z][\w-]*) +\S",
                               self.run_lab("list")))
        self.assertGreater(len(names), 20)
        for program in PROGRAMS:
            out = self.run_lab(program, "--help")
            names |= set(re.findall(r"--[a-z]+", out))
            # The stops of the tour are in its help only.
            if program != "tour":
                names |= set(re.findall(r"(?m)^  ([a-z][\w-]+) +\S", out))
        for where, text in texts.items():
            for name in names - {"--help"}:
                self.assertRegex(text, rf"(?<![\w-]){name}(?![\w-])",
                                 f"{name} is not in {where}")


class Buffer(Program):
    def test_counts(self):
        out = self.run_lab("buffer")
        if "does not count" in out:
            self.skipTest("no /proc/self/io")
        self.assertEqual(re.findall(r"(\d+) calls of read, .* 512 bytes right",
                                    out), ["4", "1", "0"])
        # The mapping has to be touched.
        last = out.splitlines()[-1]
        self.assertGreaterEqual(int(re.search(r"(\d+) page fault", last)[1]), 1)


class Signals(Program):
    def test_all(self):
        out = self.run_lab("signals")
        self.assertIn("  sa_flags 0: handler called 1 times, read failed with "
                      "EINTR\n  sa_flags SA_RESTART: handler called 1 times, "
                      "read was begun again and returned 4\n", out)
        self.assertIn("  poll returned -1 EINTR\n  poll returned 1\n"
                      "  out of the pipe came 10, which is SIGUSR1\n", out)
        self.assertIn("  poll returned 1: no EINTR\n  read: SIGUSR1 from our "
                      "child, handler called 0 times\n", out)


class Sync(Program):
    def test_semaphores(self):
        for how in "posix-unnamed", "posix-named", "sysv":
            self.assertIn("4 processes added 10000 times 1: 40000, which is "
                          "right\n", self.run_lab("sync", "--how", how))

    def test_nothing_is_left_behind(self):
        def ids():
            lines = pathlib.Path("/proc/sysvipc/sem").read_text()
            return {line.split()[1] for line in lines.splitlines()[1:]}

        before = ids()
        self.run_lab("sync", "--how", "sysv")
        self.assertLessEqual(ids(), before)
        out = self.run_lab("sync", "--how", "posix-named")
        name = re.search(r"  /(\S+) is a file", out)[1]
        self.assertFalse(os.path.exists(f"/dev/shm/sem.{name}"))

    def test_condition_variable(self):
        out = self.run_lab("sync", "--how", "cond")
        self.assertIn("2 consumers woken: 1 went on, lowest stock 0", out)
        out = self.run_lab("sync", "--how", "spurious-wakeup")
        self.assertIn("2 consumers woken: 2 went on, lowest stock -1", out)
        out = self.run_lab("sync", "--how", "lost-wakeup")
        self.assertIn("not woken after 100 ms, though there is 1 item\n"
                      "  looks first: there it is, no wait", out)


class Unix(Program):
    def test_all(self):
        out = self.run_lab("unix")
        self.assertIn('3 sends, 1 read: 11 bytes, "onetwothree"', out)
        self.assertIn('read 3: 5 bytes, "three"\n', out)
        self.assertIn("into 2 bytes: 5 bytes were there", out)
        self.assertRegex(out, r'descriptor \d+: offset 14, "from the child"')


class Daemon(Program):
    def test_steps(self):
        out = self.run_lab("daemon", cwd="/tmp")
        steps = re.findall(r"(?m)^(\d)\. (.*)$", out)
        self.assertEqual([s[1].split()[0].strip(',') for s in steps],
                         ["fork", "setsid", "fork", 'chdir("/")', "umask",
                          "signals", "0"])
        # After setsid it leads, after the second fork it does not.
        self.assertRegex(out, r"session +\d+.* -> \d+ \(leads it\)\n")
        self.assertRegex(out, r"session +(\d+) \(leads it\) -> \1\n")
        self.assertRegex(out, r"directory +/tmp -> /\n")
        self.assertRegex(out, r"output \(2\) +\S+ -> /dev/null\n")
        self.assertRegex(out, r"pid +(\d+) -> (\d+)\n +ppid +\d+ -> \d+\n")


class Fd(Program):
    def test_flags(self):
        with tempfile.NamedTemporaryFile() as f:
            fd = os.open(f.name, os.O_WRONLY | os.O_APPEND)
            os.write(fd, b"seven..")
            out = self.run_lab("fd", fd, pass_fds=(fd,))
            os.close(fd)
        self.assertIn(f"{fd} -> {f.name}\nF_GETFL: O_WRONLY|O_APPEND", out)
        self.assertIn("F_GETFD: 0 (", out)
        self.assertIn("\noffset: 7\nterminal: no (ENOTTY)\n", out)

    def test_none(self):
        done = lab.lab("fd", 77)
        self.assertEqual((done.returncode, done.stdout),
                         (1, "77: Bad file descriptor\n"))

    def test_terminal(self):
        a, b = os.openpty()
        try:
            os.write(a, b"typed\n")
            out = self.run_lab("fd", "--read", "blocking", stdin=b)
            self.assertEqual(out, "read 6 bytes\n")
            done = lab.lab("fd", "--read", "timeout", "--timeout", 20, stdin=b)
            self.assertEqual((done.returncode, done.stdout),
                             (1, "nothing in 20 ms, one call\n"))
            done = lab.lab("fd", "--read", "nonblocking", "--timeout", 30,
                           stdin=b)
            self.assertEqual(done.returncode, 1)
            self.assertRegex(done.stdout, r"^asked [2-9] times: EAGAIN: ")
            # The open file is as it was.
            out = self.run_lab("fd", stdin=b)
            self.assertNotIn("O_NONBLOCK", out)
            self.assertRegex(out, r"terminal: \d+ rows, \d+ columns")
        finally:
            os.close(a)
            os.close(b)


@unittest.skipIf(lab.LAB and lab.io_uring_refusal(), "no io_uring here")
class Send(Program):
    HOWS = ("read-write", "mmap-write", "sendfile", "splice", "tee",
            "copy_file_range", "io-uring")

    def test_table(self):
        out = self.run_lab("send", "--size", 8, cwd="/tmp")
        rows = {line.split()[0]: line.split() for line in out.splitlines()[2:]}
        self.assertEqual(tuple(rows), self.HOWS)
        for row in rows.values():
            self.assertEqual(row[1], str(8 << 20))
        calls = {how: int(row[2]) for how, row in rows.items()}
        # 32 pieces of 256 KiB: what a way needs at least.
        self.assertGreaterEqual(calls["read-write"], 65)
        self.assertGreaterEqual(calls["mmap-write"], 34)
        self.assertGreaterEqual(calls["sendfile"], 32)
        self.assertGreaterEqual(calls["splice"], 64)
        self.assertGreaterEqual(calls["tee"], 128)
        self.assertLess(calls["io-uring"], 32)

    def test_json(self):
        rows = json.loads(self.run_lab("send", "--size", 2, "--json",
                                       cwd="/tmp"))
        self.assertEqual(tuple(r["how"] for r in rows), self.HOWS)
        for row in rows:
            self.assertEqual(row["bytes"], 2 << 20)
            self.assertAlmostEqual(row["calls_per_gib"], row["calls"] * 512)
            self.assertGreater(row["gib_per_second"], 0)

    def test_file_of_odd_size(self):
        with tempfile.NamedTemporaryFile() as f:
            f.write(os.urandom(1234567))
            f.flush()
            out = self.run_lab("send", "--file", f.name, "--chunk", 64,
                               cwd="/tmp")
        for line in out.splitlines()[2:]:
            self.assertEqual(line.split()[1], "1234567", line)

    def test_no_file(self):
        done = lab.lab("send", "--file", "/nonexistent")
        self.assertEqual(done.returncode, 1)
        self.assertIn("/nonexistent: No such file", done.stderr)
        self.assertEqual(lab.lab("send", "--file", "/dev/null").returncode, 1)


class Ready(Program):
    def test_one_call(self):
        out = self.run_lab("ready", "--how", "poll", "--descriptors", 250,
                           "--rounds", 3)
        head, *rows = out.split("\n\n")[0].splitlines()
        # 1 % of 250 are 2.
        self.assertEqual([r.split()[:8] for r in rows], [
            ["poll", "250", "1%", "3", "2", "250", "2000", "500"],
            ["poll", "250", "100%", "3", "250", "250", "2000", "500"]])
        self.assertIn("LOOKED-AT", head)

    def test_more_than_the_limit_allows(self):
        def limit():
            resource.setrlimit(resource.RLIMIT_NOFILE, (100, 100))

        done = lab.lab("ready", "--rounds", 1, "--json", preexec_fn=limit)
        self.assertEqual(done.returncode, 1)
        self.assertEqual({r["descriptors"] for r in json.loads(done.stdout)},
                         {10})
        self.assertIn("10000 descriptors are more than RLIMIT_NOFILE allows "
                      "(100)", done.stderr)


class Herd(Program):
    def test_table(self):
        out = self.run_lab("herd", "--workers", 2, "--connections", 5)
        rows = [line.split() for line in out.splitlines()[1:]]
        self.assertEqual([r[:3] for r in rows], [
            [how, "2", "5"] for how in ("accept", "epoll", "exclusive",
                                        "reuseport")])
        for row in rows:
            self.assertEqual(sum(map(int, row[7:])), 5)


class Load(Program):
    def test_json(self):
        with lab.Server(self, "epoll-lt") as server:
            text = server.load("--json", "--connections", 3, "--requests", 90)
            reset = server.load("--json", "--requests", 40, "--pattern",
                                "reset")
        out = json.loads(text.stdout)
        self.assertEqual((out["connections"], out["echoes"], out["size"],
                          out["pattern"]), (3, 90, 64, "normal"))
        self.assertEqual((out["wrong_echoes"], out["broken_connections"],
                          out["reset_on_purpose"]), (0, 0, 0))
        self.assertGreater(out["seconds"], 0)
        us = out["latency_us"]
        self.assertLessEqual(us["p50"], us["p90"])
        self.assertLessEqual(us["p90"], us["p99"])
        self.assertLessEqual(us["p99"], us["max"])
        out = json.loads(reset.stdout)
        self.assertEqual(out["echoes"] + out["reset_on_purpose"], 40)
        self.assertGreater(out["reset_on_purpose"], 0)

    def test_json_without_an_echo(self):
        import socket
        import threading
        listener = socket.create_server(("127.0.0.1", 0))

        def hang_up():
            s = listener.accept()[0]
            s.recv(64)
            s.close()

        t = threading.Thread(target=hang_up)
        t.start()
        done = lab.lab("load", "--port", listener.getsockname()[1], "--json",
                       "--connections", 1)
        t.join()
        listener.close()
        self.assertEqual(done.returncode, 1)
        out = json.loads(done.stdout)
        self.assertIsNone(out["latency_us"])
        self.assertEqual((out["echoes"], out["broken_connections"]), (0, 1))

    def test_wrong_echo_is_seen(self):
        import socket
        import threading
        listener = socket.create_server(("127.0.0.1", 0))

        def wrong():
            s = listener.accept()[0]
            data = s.recv(64)
            s.sendall(data[:-2] + b"!\n")
            s.close()

        t = threading.Thread(target=wrong)
        t.start()
        done = lab.lab("load", "--port", listener.getsockname()[1],
                       "--connections", 1, "--requests", 1)
        t.join()
        listener.close()
        self.assertEqual(done.returncode, 1)
        self.assertIn("1 wrong echoes, 1 broken connections", done.stdout)

    def test_missing_end_is_seen(self):
        # What comes behind an echo, or an end too early, is no echo.
        import socket
        import threading
        for extra in b"x", None:
            listener = socket.create_server(("127.0.0.1", 0))

            def half():
                s = listener.accept()[0]
                data = s.recv(64, socket.MSG_WAITALL)
                s.sendall(data + extra if extra else data[:10])
                s.close()

            t = threading.Thread(target=half)
            t.start()
            done = lab.lab("load", "--port", listener.getsockname()[1],
                           "--connections", 1, "--requests", 1, "--size", 64,
                           "--pattern", "half-close")
            t.join()
            listener.close()
            self.assertEqual(done.returncode, 1, done.stdout)
            self.assertIn("1 broken connections", done.stdout)

    def test_nobody_listens(self):
        import socket
        s = socket.socket()
        s.bind(("127.0.0.1", 0))  # and does not listen
        done = lab.lab("load", "--port", s.getsockname()[1])
        s.close()
        self.assertEqual(done.returncode, 1)


lab.main()
