#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Pages of the story: what is told of programs of the lab, with numbers that
vary taken out, by both commands, live and from a recording.

Usage: test_story.py RINGSIDE RINGSIDE_LAB
"""
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import unittest

try:
    import jsonschema
except ImportError:
    jsonschema = None

import doctor_runs

DOCTOR = doctor_runs.Doctor(*sys.argv[1:3])
HERE = os.path.dirname(os.path.abspath(__file__))

# Of `lab serve --model epoll-et` with four connections of three messages.
SERVER = """\
runs LAB
loads N libraries: NAMES
listens on 127.0.0.1:PORT with descriptor N, backlog 511, within \
net.core.somaxconn (N)
opens /dev/null
makes a signalfd, to read signals from
writes N bytes to its standard output, a pipe
makes epoll N, which watches 1 listener (level-triggered), 4 registrations \
of connections (edge-triggered), 1 other; waited for N times
serves 4 connections of TCP 127.0.0.1:PORT: accept, N reads of 768 bytes, 12 \
writes of 768 bytes; for each on average 192 bytes in and 192 bytes out
waited last in epoll_wait of N (epoll), for TIME
ends with status 0
"""


def normal(text):
    text = text.replace(DOCTOR.lab, "LAB")
    text = re.sub(r"\d+ librar(y|ies): .*", "N libraries: NAMES", text)
    text = re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:PORT", text)
    text = re.sub(r"(descriptor|epoll|of) \d+(?=[ ,]|$)(?! bytes)", r"\1 N",
                  text)
    text = re.sub(r"somaxconn \(\d+\)", "somaxconn (N)", text)
    text = re.sub(r"waited for \d+ times?", "waited for N times", text)
    text = re.sub(r"\d+ reads", "N reads", text)
    text = re.sub(r"writes \d+ bytes (to .*), by \d+ calls", r"writes N bytes "
                  r"\1", text)
    text = re.sub(r"writes \d+ bytes to", "writes N bytes to", text)
    text = re.sub(r"for \d[\d.]* \w+$", "for TIME", text, flags=re.M)
    return text


class Story(unittest.TestCase):
    def setUp(self):
        tmp = tempfile.TemporaryDirectory()
        self.addCleanup(tmp.cleanup)
        self.out = os.path.join(tmp.name, "out")
        with open(os.path.join(HERE, "../../docs/doctor-schema.json")) as f:
            self.schema = json.load(f)

    def serve(self, *command):
        """A server that `command` traces, until it has served all."""
        p = subprocess.Popen(
            [DOCTOR.ringside, *command, "--", DOCTOR.lab, "serve", "--model",
             "epoll-et"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "LC_ALL": "C"})
        try:
            port = re.search(r":(\d+)$", p.stdout.readline())[1]
            pid = int(re.search(r"(\d+)$", p.stdout.readline())[1])
            subprocess.run(
                [DOCTOR.lab, "load", "--port", port, "--connections", "4",
                 "--requests", "12", "--size", "64"], check=True,
                stdout=subprocess.DEVNULL, timeout=doctor_runs.TIMEOUT)
            os.kill(pid, signal.SIGTERM)
            p.communicate(timeout=doctor_runs.TIMEOUT)
        finally:
            if p.poll() is None:
                p.kill()
                p.wait()
            p.stdout.close()
        self.assertIn(p.returncode, (0, 1))

    def document(self, *args):
        subprocess.run([DOCTOR.ringside, "story", "--json", "-o", self.out +
                        ".json", *args], check=True,
                       timeout=doctor_runs.TIMEOUT)
        with open(self.out + ".json") as f:
            return json.load(f)

    def texts(self, report):
        if jsonschema:
            jsonschema.validate(report, self.schema)
        self.assertEqual(len(report["story"]), 1)
        return "".join(normal(i["text"]) + "\n"
                       for i in report["story"][0]["did"])

    def test_server_of_the_lab(self):
        self.serve("story", "--engine=ptrace", "--json", "-o", self.out)
        with open(self.out) as f:
            report = json.load(f)
        self.maxDiff = None
        self.assertEqual(self.texts(report), SERVER)
        self.assertNotIn("findings", report)
        times = report["time"]
        wait = next(t for t in times if t.get("call") == "epoll_wait" and
                    "on" not in t)
        self.assertGreater(wait["calls"], 2)
        self.assertGreaterEqual(wait["max"], wait["p50"])
        self.assertGreaterEqual(wait["total"], wait["max"])
        # All of its time went somewhere.
        whole = sum(t["permille"] for t in times if "on" not in t)
        self.assertTrue(950 < whole < 1050, times)

    def test_recording(self):
        self.serve("record", "--engine=ptrace", "-o", self.out)
        report = self.document(self.out)
        # The setting of another machine is not known.
        expected = SERVER.replace(
            ", within net.core.somaxconn (N)",
            " (the kernel takes at most net.core.somaxconn)")
        self.maxDiff = None
        self.assertEqual(self.texts(report), expected)

    def test_sections_of_the_doctor(self):
        self.serve("doctor", "--engine=ptrace", "-o", self.out)
        with open(self.out) as f:
            text = f.read()
        order = [text.index(f"\n{s}") for s in
                 ("Story\n", "I/O model\n", "Time\n", "Findings:")]
        self.assertEqual(order, sorted(order))
        self.assertLess(max(map(len, text.splitlines())), 82)
        self.assertRegex(text, r"(?s)a single reactor with a single thread "
                         r"\(epoll,\s+edge-triggered\), certain")
        # Which calls took most is the machine's.
        self.assertRegex(text, r"(?m)^ +\d+\.\d %  in no call: ")
        self.assertRegex(text, r"(?m)^ +\d+\.\d %  \w+: .*, \d+ calls?")
        self.assertNotIn("\033", text)

    def test_forked_processes_are_told_of_together(self):
        report = self.document("--engine=ptrace", "--", "/bin/sh", "-c",
                               "for i in 1 2 3; do /bin/true; done; :")
        who = {a["who"].split("[")[0]: a for a in report["story"]}
        true = next(a for w, a in who.items() if "started by" in w)
        self.assertEqual(true["processes"], 3)
        self.assertEqual(true["did"][0]["text"], "runs /bin/true, 3 times")

    def test_idle_is_said(self):
        p = subprocess.Popen(["/bin/sleep", "600"])
        try:
            report = self.document("--for=300ms", "-p", str(p.pid))
        finally:
            p.kill()
            p.wait()
        m = report["models"][0]
        self.assertEqual(m["model"], "idle")

    def test_14_daemon_and_what_it_left_out(self):
        done = subprocess.run([DOCTOR.lab, "serve", "--model", "reactor",
                               "--daemon"], check=True, text=True,
                              stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE,
                              timeout=doctor_runs.TIMEOUT)
        pid = int(re.search(r"process (\d+)", done.stdout)[1])
        try:
            report = self.document("--for=300ms", "-p", str(pid))
            with open(f"/proc/{pid}/status") as f:
                umask = int(re.search(r"Umask:\s+(\d+)", f.read())[1], 8)
        finally:
            os.kill(pid, signal.SIGTERM)
        d = report["models"][0]["daemon"]
        self.assertTrue(d["is"])
        self.assertLessEqual({"fork", "setsid", "second_fork", "chdir",
                              "stdio"}, set(d["took"]))
        self.assertEqual(d["left_out"], ["umask"] if umask else [])
        self.assertEqual(report["models"][0]["model"], "idle")

    def test_help_and_mistakes(self):
        done = subprocess.run([DOCTOR.ringside, "story", "--help"], text=True,
                              stdout=subprocess.PIPE, check=True)
        self.assertIn("--unfold", done.stdout)
        done = subprocess.run([DOCTOR.ringside, "story", "--only=fd_leak",
                               "true"], text=True, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 2)
        self.assertIn("ringside story --help", done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
