#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Every rule finds its defect, by each engine and in a recording; none finds
anything in a cured twin (or in a healthy server: test_model.py).

Usage: test_matrix.py RINGSIDE RINGSIDE_LAB ebpf|ptrace|replay|twins
"""
import os
import sys
import unittest

import doctor_runs

PART = sys.argv.pop(3) if len(sys.argv) > 3 else None
DOCTOR = doctor_runs.Doctor(sys.argv[1], sys.argv[2])
# A part of them, for builds in which all is slow.
STEP = max(1, round(1 / float(os.environ.get("RINGSIDE_TEST_PART", "1"))))


class Matrix(unittest.TestCase):
    def check(self, results, problem):
        """`problem` says of a report what is wrong, or nothing."""
        wrong = []
        for name, result in sorted(results.items()):
            if isinstance(result, Exception):
                wrong.append(f"{name}: {result!r}")
            elif result is not None:
                told = problem(name, result)
                if told:
                    wrong.append(f"{name}: {told}")
        self.assertFalse(wrong, "\n" + "\n".join(wrong))

    def names(self):
        rules, defects = DOCTOR.rules(), DOCTOR.defects()
        names = [n for n in defects if n in rules][::STEP]
        self.assertTrue(names)
        return names

    def specimens(self, run):
        def job(name):
            return lambda: run(name) if DOCTOR.can(name) else None

        def missing(name, report):
            if name in doctor_runs.found(report):
                return None
            skipped = doctor_runs.skipped(report)
            if name in skipped and PART == "replay" and \
                    "live process" in skipped[name]:
                return None
            return f"not found; {skipped.get(name, 'it ran')}\n" + \
                doctor_runs.described(report)

        results = doctor_runs.in_parallel({n: job(n) for n in self.names()})
        # A look that comes too late, for all the others that ran, has seen
        # nothing: once more, alone.
        for name, result in results.items():
            if isinstance(result, dict) and missing(name, result):
                results[name] = run(name)
        self.check(results, missing)

    @unittest.skipUnless(PART in ("ebpf", "ptrace"), "another part")
    def test_specimens_live(self):
        self.specimens(lambda name: DOCTOR.live(name, engine=PART))

    @unittest.skipUnless(PART == "replay", "another part")
    def test_specimens_recorded(self):
        self.specimens(DOCTOR.recorded)

    @unittest.skipUnless(PART == "twins", "another part")
    def test_twins(self):
        def job(name):
            return lambda: DOCTOR.live(name, fixed=True) \
                if DOCTOR.can(name, fixed=True) else None

        self.check(doctor_runs.in_parallel({n: job(n) for n in self.names()}),
                   lambda name, report: doctor_runs.described(report))

    @unittest.skipUnless(PART == "ebpf", "asked once")
    def test_each_has_its_specimen(self):
        self.assertEqual(DOCTOR.rules(), DOCTOR.defects())


if __name__ == "__main__":
    doctor_runs.go_first()
    unittest.main(argv=sys.argv[:1], verbosity=2)
