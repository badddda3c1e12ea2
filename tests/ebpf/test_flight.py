#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""The flight recorder, rotation, a full disk, a file that is still written,
the ways in which a recording begins and ends.
"""
import os
import re
import signal
import subprocess

import support


class Flight(support.Case):
    """These record by ptrace where there is no eBPF."""

    needs_ebpf = False

    def recorder(self, *args, name="rec"):
        return support.Tracer("record", f"--engine={self.engine}", "-f",
                              "-o", self.tmp / name, *args)

    def files(self):
        return sorted(p for p in self.tmp.iterdir()
                      if p.name.startswith("rec"))

    def calls(self, path, *names, **kw):
        return support.calls_of(
            self.replay_events(path, ok=(0, support.LOST), **kw), *names)

    def test_on_sigusr1(self):
        """Nothing is written before that, and the recording goes on."""
        rec = self.tmp / "rec"
        with support.Target("ebpf_churn", "1") as target, \
                self.recorder("--last=30s", "-p", target.pid) as tracer:
            tracer.wait_attached()
            support.wait_until(lambda: support.switches(target.pid) > 200)
            self.assertFalse([p for p in self.files()
                              if p.stat().st_size > 64 << 10])
            os.kill(tracer.pid, signal.SIGUSR1)
            self.assertTrue(support.wait_until(lambda: any(
                p.stat().st_size > 0 for p in self.files())),
                tracer.messages)
            self.assertTrue(support.wait_until(tracer.alive))
            tracer.end()
            self.assertEqual(target.finish()[0], 0)
        self.assertTrue(self.calls(self.files()[0], "write"))

    def test_on_a_crash(self):
        rec = self.tmp / "rec"
        with self.recorder("--last=16M", "--", support.PROGRAMS / "ebpf_calls",
                           "segv") as tracer:
            # It ends as the program did.
            self.assertEqual(tracer.finish(), -signal.SIGSEGV,
                             tracer.messages)
        self.assertTrue(self.calls(self.files()[0]))
        text = self.replay(rec if rec.exists() else self.files()[0],
                           ok=(0, support.LOST))
        self.assertRegex(text, r"killed by SIGSEGV")

    def test_on_exit(self):
        self.record("--last=30s", argv=[
            support.PROGRAMS / "ebpf_calls", "emfile"], ok=None)
        events = self.calls(self.files()[0], "exit_group")
        self.assertEqual(len(events), 1)

    def test_when_a_condition_matches(self):
        """Written when it first holds, with what led to it."""
        with support.Target("ebpf_churn", "1") as target, \
                self.recorder("--last=30s", "--when", "duration > 1ns",
                              "-p", target.pid) as tracer:
            tracer.wait_attached()
            self.assertTrue(support.wait_until(lambda: any(
                p.stat().st_size > 0 for p in self.files())),
                tracer.messages)
            if tracer.alive():
                tracer.end()
            self.assertEqual(target.finish()[0], 0)

    def test_when_errno(self):
        self.record("--last=30s", "--when", "ret == -EMFILE", argv=[
            support.PROGRAMS / "ebpf_calls", "emfile"], ok=None)
        self.assertTrue(self.files(), self.done.stderr)
        opens = [e for p in self.files()
                 for e in self.calls(p, "openat")]
        self.assertTrue([e for e in opens
                         if e["return"].get("error") == "EMFILE"])

    def test_when_is_wrong(self):
        for what in ("ret ==", "nothing > 1", "ret == -ENOSUCH", ""):
            p = self.ringside("record", "--last=30s", "--when", what, "-o",
                              self.tmp / "rec", "--", "true", ok=None)
            self.assertEqual(p.returncode, 1, what)
            self.assertTrue(p.stderr.strip())

    def test_last_bytes_bound_what_is_kept(self):
        self.record("--last=1M", argv=[
            "dd", "if=/dev/urandom", "of=/dev/null", "bs=1000",
            "count=20000"], ok=None, timeout=support.TIMEOUT)
        calls = self.calls(self.files()[0])
        self.assertTrue(calls)
        self.assertEqual(calls[-1]["name"], "exit_group")
        self.assertLess(sum(p.stat().st_size for p in self.files()), 4 << 20)

    def test_rotation(self):
        self.record("--rotate=256K", "--keep=3", "-s", "1000", argv=[
            "dd", "if=/dev/urandom", "of=/dev/null", "bs=1000",
            "count=8000"], ok=(0,))
        files = self.files()
        self.assertGreaterEqual(len(files), 2)
        self.assertLessEqual(len(files), 4)
        for p in files:
            self.ringside("file", "verify", p)
            self.assertTrue(self.calls(p), p)
        self.assertIn("exit_group", {e["name"] for p in files
                                     for e in self.calls(p)})

    def test_full_disk(self):
        """It stops cleanly, the file is valid, the target goes on."""
        if os.geteuid() or subprocess.run(
                ["unshare", "-m", "true"],
                stderr=subprocess.DEVNULL).returncode:
            self.skipTest("no mount namespace can be made")
        disk, kept = self.tmp / "disk", self.tmp / "kept"
        disk.mkdir()
        with support.Target("ebpf_churn", "2") as target:
            p = subprocess.run(
                ["unshare", "-m", "sh", "-c",
                 f"mount -t tmpfs -o size=2m none {disk} || exit 99; "
                 f"\"$@\"; s=$?; cp {disk}/rec {kept}; exit $s", "sh",
                 support.RINGSIDE, "record", f"--engine={self.engine}", "-f",
                 "-s", "512", "-p", str(target.pid), "-o", f"{disk}/rec"],
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.PIPE, text=True, timeout=support.TIMEOUT)
            if p.returncode == 99:
                self.skipTest(f"no tmpfs: {p.stderr}")
            self.assertSane(p)
            self.assertIn(p.returncode, (1, support.LOST), p.stderr)
            self.assertIn("No space left on device", p.stderr)
            code, out = target.finish()
            self.assertEqual(code, 0, out)
        self.ringside("file", "verify", kept, ok=(0, 1))
        self.assertTrue(support.calls_of(
            self.replay_events(kept, ok=None)))

    def test_full_disk_spares_the_program(self):
        """Not even one that ringside itself started ends early."""
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full")
        began, done = self.tmp / "began", self.tmp / "done"
        p = self.ringside(
            "record", f"--engine={self.engine}", "-f", "-o", "/dev/full",
            "--", "sh", "-c", f"echo x >{began}; ls -lR /usr/include "
            f">/dev/null; echo x >{done}", ok=None)
        self.assertEqual(p.returncode, 1, p.stderr)
        self.assertIn("No space left on device", p.stderr)
        # It is not begun at all, or it goes on to its end.
        if began.exists():
            self.assertTrue(support.wait_until(done.exists), p.stderr)

    def test_follow(self):
        """replay --follow shows what is recorded meanwhile, then ends."""
        rec, out = self.tmp / "rec", self.tmp / "text"
        with support.Target("ebpf_churn", "1") as target, \
                self.recorder("-p", target.pid) as tracer:
            tracer.wait_attached()
            self.assertTrue(support.wait_until(
                lambda: rec.exists() and rec.stat().st_size > 0))
            with support.Tracer("replay", "--follow", rec, "-o",
                                out) as follower:
                sizes = []
                for _ in range(3):
                    n = sizes[-1] if sizes else 0
                    self.assertTrue(support.wait_until(
                        lambda: out.exists() and out.stat().st_size > n),
                        follower.messages)
                    sizes.append(out.stat().st_size)
                self.assertTrue(follower.alive())
                self.assertTrue(tracer.alive())
                tracer.end()
                self.assertIn(follower.finish(), (0, support.LOST),
                              follower.messages)
            self.assertEqual(target.finish()[0], 0)
        whole = self.replay(rec, ok=(0, support.LOST))
        self.assertEqual(out.read_text(errors="backslashreplace"), whole)

    def test_status_of_the_program(self):
        """As trace does: the program's own, unless something was lost."""
        self.record(argv=["sh", "-c", "exit 7"], ok=(7,))
        self.record(argv=["true"], ok=(0,))
        p = self.ringside("record", f"--engine={self.engine}", "-o",
                          self.tmp / "rec", "--", "/no/such/program", ok=None)
        self.assertEqual(p.returncode, 1)

    def test_each_output(self):
        """replay has what trace has."""
        rec = self.record("-f", argv=["sh", "-c", "ls / | wc -l; exit 0"])
        self.assertRegex(self.replay(rec, "-c"), r"(?m)^ *[\d.]+.* execve$")
        self.assertRegex(self.replay(rec, "-C"), r"total")
        self.assertRegex(self.replay(rec, "-f", "-tt", "-T", "-yy"),
                         r"<\d+\.\d+>")
        self.assertTrue(self.replay_events(rec))
        self.assertRegex(self.replay(rec, "--tree"), r"wc")
        self.ringside("replay", rec, "-ff", "-o", self.tmp / "each")
        each = list(self.tmp.glob("each.*"))
        self.assertGreaterEqual(len(each), 3)
        self.assertRegex(self.replay(rec, "-e", "trace=execve"), "execve")
        self.assertNotRegex(self.replay(rec, "-e", "trace=execve"), "openat")

    def test_times_are_those_of_the_recording(self):
        rec = self.record(argv=["true"])
        a = self.replay(rec, "-ttt", "-T")
        b = self.replay(rec, "-ttt", "-T")
        self.assertEqual(a, b)
        t = [float(x) for x in re.findall(r"(?m)^(?:\d+ +)?(\d+\.\d+) ", a)]
        self.assertEqual(t, sorted(t))
        self.assertLess(abs(t[0] - rec.stat().st_mtime), 60)


support.main()
