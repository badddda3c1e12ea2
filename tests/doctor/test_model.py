#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""The doctor names the model of each server of the lab: attached while it is
under load, started by it, and from a recording. Attached, it has nothing to say
against any of them.

Usage: test_model.py RINGSIDE RINGSIDE_LAB [attached|started|recorded] [MODEL]
"""
import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest

try:
    import jsonschema
except ImportError:
    jsonschema = None

import doctor_runs
import real_servers

# What each of `lab serve` is: model and mechanism.
EXPECTED = {
    "blocking": ("blocking", "blocking"),
    "fork": ("fork", "blocking"),
    "prefork": ("prefork", "blocking"),
    "thread": ("thread", "blocking"),
    "pool": ("pool", "blocking"),
    "sigio": ("signal-driven", "signal"),
    "select": ("reactor", "select"),
    "poll": ("reactor", "poll"),
    "epoll-lt": ("reactor", "epoll-lt"),
    "epoll-et": ("reactor", "epoll-et"),
    "aio": ("reactor", "aio"),
    "reactor": ("reactor", "epoll-lt"),
    "reactor-pool": ("reactor-pool", "epoll-lt"),
    "reactor-multi": ("reactor-multi", "epoll-lt"),
    "reuseport": ("reuseport", "epoll-lt"),
    "io-uring": ("proactor", "io_uring"),
}
LOAD = ("--connections", "8")
DOCTOR = doctor_runs.Doctor(*sys.argv[1:3])
WAYS = [w for w in sys.argv[3:] if w in ("attached", "started", "recorded")]
MODELS = [m for m in sys.argv[3:] if m in EXPECTED] or list(EXPECTED)


def end(process):
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(doctor_runs.TIMEOUT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextlib.contextmanager
def server(model, *before):
    """A server, perhaps as the program of another one: its port and PID."""
    p = subprocess.Popen([*before, DOCTOR.lab, "serve", "--model", model],
                         stdin=subprocess.DEVNULL, text=True,
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        port = re.search(r":(\d+)$", p.stdout.readline())[1]
        pid = int(re.search(r"(\d+)$", p.stdout.readline())[1])
        yield p, port, pid
    finally:
        end(p)
        p.stdout.close()
        p.stderr.close()


def serve_all(p, port, pid):
    """A load that ends, and then the server, and whoever traced it."""
    # Connections come and go.
    subprocess.run([DOCTOR.lab, "load", "--port", port, *LOAD, "--requests",
                    "60", "--pattern", "half-close", "--size", "64"],
                   check=True, timeout=doctor_runs.TIMEOUT,
                   stdout=subprocess.DEVNULL)
    os.kill(pid, signal.SIGTERM)
    p.communicate(timeout=doctor_runs.TIMEOUT)


def started(model):
    with tempfile.TemporaryDirectory() as d:
        out = os.path.join(d, "report")
        with server(model, DOCTOR.ringside, "doctor", "--engine=ptrace",
                    "--json", "-o", out, "--") as s:
            serve_all(*s)
        with open(out) as f:
            return json.load(f)


def recorded(model):
    with tempfile.TemporaryDirectory() as d:
        out = os.path.join(d, "trace")
        with server(model, DOCTOR.ringside, "record", "-o", out, "--") as s:
            serve_all(*s)
        return DOCTOR.run(out)


def attached(model):
    with server(model) as (p, port, pid):
        load = subprocess.Popen(
            [DOCTOR.lab, "load", "--port", port, *LOAD, "--requests",
             "100000000", "--seconds", "100"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL)
        try:
            return attach_to(model, pid)
        finally:
            load.stdout.close()
            end(load)


# How many processes there are besides the first one.
CHILDREN = {"fork": 8, "prefork": 2}


def attach_to(model, pid):
    end = time.monotonic() + doctor_runs.TIMEOUT
    while len(real_servers.children(pid)) <= CHILDREN.get(model, 0) and \
            time.monotonic() < end:
        time.sleep(0.02)
    for seconds in ("1s", "2s", "6s"):
        pids = ",".join(map(str, real_servers.children(pid)))
        report = DOCTOR.run(f"--for={seconds}", "-p", pids)
        if report["observed"]["calls"] > 300:
            break
    return report


class Models(unittest.TestCase):
    def setUp(self):
        here = os.path.dirname(os.path.abspath(__file__))
        with open(os.path.join(here, "../../docs/doctor-schema.json")) as f:
            self.schema = json.load(f)

    def judge(self, name, report):
        if jsonschema:
            jsonschema.validate(report, self.schema)
        model, mechanism = EXPECTED[name]
        self.assertEqual(len(report["models"]), 1, report["models"])
        m = report["models"][0]
        self.assertEqual((m["model"], m["mechanism"]), (model, mechanism),
                         json.dumps(m, indent=1))
        self.assertTrue(m["why"])
        return m

    def run_all(self, way):
        jobs = {m: (lambda m=m: way(m)) for m in MODELS}
        for name, r in doctor_runs.in_parallel(jobs, 3).items():
            with self.subTest(model=name):
                if isinstance(r, Exception):
                    raise r
                m = self.judge(name, r)
                # Where all was seen, it is no guess.
                if way != attached:
                    self.assertEqual(m["sure"], "certain", m["why"])
                else:
                    self.assertFalse(doctor_runs.described(r))


def add(way):
    setattr(Models, "test_" + way.__name__,
            lambda self: self.run_all(way))


for _way in attached, started, recorded:
    if not WAYS or _way.__name__ in WAYS:
        add(_way)

if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
