#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Builds and runs all tests: the ordinary build, the one with address and
undefined-behaviour sanitizers, the one without eBPF (the quick tests), and a
short run of each fuzzer. The last line of output is the sum: "N passed, N
failed, N skipped".
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PLAIN = ("build", {}, [])
# What links fast: two hundred programs of the tests have the whole library.
FAST_LINK = {"CC_LD": "lld"} if shutil.which("ld.lld") else {}
# clang's sanitizers, and its fuzzers from the same objects; without it gcc's,
# and no fuzzers.
CLANG = shutil.which("clang")
# What sanitizers see of specimens under eBPF they see in a part of the
# differential suite, and in the fuzzers of records; of made-up memory in those
# of the decoders.
# -O1: what sanitizers add takes three times as long to compile with -O2.
ASAN = ("build-asan", {**FAST_LINK, **({"CC": "clang"} if CLANG else {})},
        ["-Db_sanitize=address,undefined", "-Db_lundef=false",
         "-Doptimization=1", f"-Dfuzz={'true' if CLANG else 'false'}"])
# Real servers are not ours to be sanitized, and rules are by the specimens. What
# the sanitizers' own calls are in stories and models nobody wants to know; that
# code runs in the reports of the suite `doctor`.
# Fuzzers run at the end, all at a time, with what they found before.
# `once` are those that judge the same in every build: what is written in files
# of the source, how often a thing goes well, how much of it is lost.
ASAN_WITHOUT = ["bench", "decode-engines", "doctor-exact", "doctor-real",
                "fuzz", "once", "plans"]
# Without eBPF and stacks only what could differ is run: it must build, and say
# why. It also counts which lines of the decoders their tests reach. Nobody
# debugs it.
WITHOUT = ("build-noebpf", FAST_LINK,
           ["-Debpf=disabled", "-Dstacks=disabled", "-Doptimization=0",
            "-Ddebug=false", "-Dcoverage=true"])
WITHOUT_SUITES = ["unit", "cli", "table", "replay", "fallback", "decode"]
COVERAGE_LEAST = 85  # per cent of lines
# A test that other work disturbs is run again alone, and named at the end; so
# many at a time are not disturbed but broken.
RETRY_MOST = 5
# How often things are done that may go wrong once in a hundred times; a value
# in the environment counts more: RINGSIDE_TEST_SCALE=1 make check.
PLAIN_ENV = {"RINGSIDE_TEST_SCALE": "0.25", "RINGSIDE_SOAK": "10"}
# A sanitizer's finding is a failure, in the programs that a test starts too.
SANITIZER_ENV = {
    "UBSAN_OPTIONS": "halt_on_error=1:print_stacktrace=1",
    "ASAN_OPTIONS": "detect_stack_use_after_return=0",
    # What is done hundreds of times is done so in the ordinary build.
    "RINGSIDE_TEST_SCALE": "0.1",
    "RINGSIDE_TEST_PART": "0.2",  # of the cases that compare tracers
    "RINGSIDE_SOAK": "8",
}
# Programs write files of their own at their end then.
COVERAGE_ENV = {"RINGSIDE_COVERAGE": "1"}
TEST_ENV = {"build": PLAIN_ENV, "build-asan": SANITIZER_ENV, "build-noebpf": COVERAGE_ENV}


class Sum:
    def __init__(self):
        self.began = self.since = time.monotonic()
        self.times = []
        self.passed = self.failed = self.skipped = 0
        self.failures = []
        self.unsteady = []

    def fail(self, what):
        self.failed += 1
        self.failures.append(what)

    def took(self, what):
        """What has been done since this was called last."""
        now = time.monotonic()
        self.times.append(f"{now - self.since:.0f} s {what}")
        self.since = now


def run(argv, env=None, **kw):
    print("$", " ".join(map(str, argv)), flush=True)
    return subprocess.run(argv, cwd=ROOT, env={**os.environ, **(env or {})},
                          **kw).returncode


def configure(name, env, options):
    setup = ["meson", "setup", name, *options]
    if (ROOT / name / "build.ninja").exists():
        setup.append("--reconfigure")
    # Nothing that is the same at each run should scroll the rest away.
    log = ROOT / name / "setup.log"
    log.parent.mkdir(exist_ok=True)
    with open(log, "w") as out:
        if run(setup, env, stdout=out, stderr=subprocess.STDOUT):
            out.flush()
            sys.stdout.write(log.read_text())
            return False
    return True


def build(name, targets=()):
    """All, or these files below the build directory."""
    # As many as there are cores, and one for what waits for the disk.
    return run(["ninja", "-C", name, *targets]) == 0


def introspect(name, what):
    return json.loads(subprocess.run(
        ["meson", "introspect", name, "--" + what], cwd=ROOT, check=True,
        stdout=subprocess.PIPE).stdout)


def needed(name, suites, without):
    """The program, and what tests of these suites, if any, but not of those
    run."""
    project = introspect(name, "projectinfo")["descriptive_name"]
    suites = {f"{project}:{s}" for s in suites}
    without = {f"{project}:{s}" for s in without}
    chosen = [t for t in introspect(name, "tests")
              if (not suites or suites & set(t["suite"])) and
              not without & set(t["suite"])]
    ids = {d for t in chosen for d in t["depends"]}
    top = ROOT / name
    return sorted({str(pathlib.Path(f).relative_to(top))
                   for t in introspect(name, "targets") for f in t["filename"]
                   if t["id"] in ids or t["name"] == project})


def meson_test(name, *args):
    """What meson writes down, one JSON object for each test; None: nothing."""
    log = ROOT / name / "meson-logs" / "testlog.json"
    log.unlink(missing_ok=True)
    env = {k: os.environ.get(k, v) for k, v in TEST_ENV.get(name, {}).items()}
    run(["meson", "test", "-C", name, "--no-rebuild", "--print-errorlogs",
         *args], env)
    if not log.exists():
        return None
    return [json.loads(line) for line in log.read_text().splitlines()]


def again(name, failed):
    """Which of these pass alone: what else ran had disturbed them."""
    if not failed or len(failed) > RETRY_MOST:
        return set()
    print(f"{name}: once more, each alone")
    # "project:suite / name" is "project:name" on the command line.
    done = meson_test(name, "--num-processes", "1",
                      *(re.sub(r":.* / ", ":", t) for t in failed))
    return {t["name"] for t in done or () if t["result"] == "OK"}


def test(name, env, options, total, suites=(), without=(), more=()):
    """Builds what these suites need, and `more`; all, if none are named."""
    if not configure(name, env, options) or not build(
            name, [*needed(name, suites, without), *more]
            if suites or without else ()):
        total.fail(f"{name}: does not build")
        return
    total.took(f"{name}: compiling")
    # Most of them wait, for each other or for the kernel to load a program.
    done = meson_test(name,
                      "--num-processes", str(2 * (os.cpu_count() or 1)),
                      *(f"--suite={s}" for s in suites),
                      *(f"--no-suite={s}" for s in without))
    if done is None:
        total.fail(f"{name}: no test ran")
        return
    good = ("OK", "EXPECTEDFAIL", "SKIP")
    alone = again(name, [t["name"] for t in done if t["result"] not in good])
    for t in done:
        if t["result"] == "SKIP":
            total.skipped += 1
        elif t["result"] in good:
            total.passed += 1
        elif t["name"] in alone:
            total.passed += 1
            total.unsteady.append(f"{name}: {t['name']}")
        else:
            total.fail(f"{name}: {t['name']} ({t['result']})")
    total.took(f"{name}: tests")


def coverage(name, total):
    """Which lines of the decoders were run."""
    if not shutil.which("gcovr"):
        print("coverage: skipped, gcovr is not installed")
        total.skipped += 1
        return
    out = ROOT / name / "coverage.json"
    if run(["gcovr", "--root", ".", "--filter", "src/syscall/",
            "--exclude", "src/syscall/explain/", "--json-summary", out,
            "--gcov-ignore-parse-errors", "-j", str(os.cpu_count() or 2),
            name]):
        total.fail(f"{name}: gcovr failed")
        return
    report = json.loads(out.read_text())
    for f in report["files"]:
        print(f"{f['line_covered']:6} of {f['line_total']:5} lines "
              f"{f['line_percent']:5.1f} %  {f['filename']}")
    percent = report["line_percent"]
    print(f"coverage of the decoders: {percent} % of "
          f"{report['line_total']} lines")
    if percent < COVERAGE_LEAST:
        total.fail(f"{name}: that is less than {COVERAGE_LEAST} %")
    else:
        total.passed += 1


def fuzzers():
    return [f"tests/fuzz/{p.stem}"
            for p in sorted((ROOT / "tests/fuzz").glob("fuzz_*.c"))]


def fuzz(seconds, total, alone):
    name, env, options = ASAN
    if not CLANG:
        print("fuzzers: skipped, clang is not installed")
        total.skipped += 1
        return
    if alone:
        if not configure(name, env, options) or not build(name, fuzzers()):
            total.fail(f"{name}: does not build")
            return
        total.took(f"{name}: compiling fuzzers")
    programs = [ROOT / name / t for t in fuzzers()]
    # All at a time on as many cores as there are, each for its share.
    workers = os.cpu_count() or 2
    each = max(5, seconds * min(workers, len(programs)) // len(programs))
    running, waiting = [], programs
    while running or waiting:
        while waiting and len(running) < workers:
            running.append(start_fuzzer(waiting.pop(0), each))
        fuzzer, proc, out = running.pop(0)
        if proc.wait():
            sys.stdout.write(out.read_text(errors="replace")[-8000:])
            total.fail(f"{name}: {fuzzer.name}")
        else:
            print(f"{fuzzer.name}: {each} s, nothing found")
            total.passed += 1


def start_fuzzer(fuzzer, seconds):
    out = fuzzer.with_name(fuzzer.name + ".log")
    corpus = fuzzer.with_name(fuzzer.name + ".corpus")
    corpus.mkdir(exist_ok=True)
    argv = [fuzzer, f"-max_total_time={seconds}", "-timeout=10",
            "-max_len=700", "-len_control=0", "-rss_limit_mb=2048",
            f"-artifact_prefix={fuzzer.parent}/", corpus]
    # What was found before, and, of calls, one of each.
    found = ROOT / "tests/fuzz/corpus" / fuzzer.name.removeprefix("fuzz_")
    if found.is_dir():
        argv.append(found)
    if fuzzer.name in ("fuzz_decode", "fuzz_sinks"):
        seeds = fuzzer.with_name("seeds")
        run([sys.executable, "tests/fuzz/seeds.py", seeds])
        argv.append(seeds)
    print("$", " ".join(map(str, argv)), flush=True)
    with open(out, "w") as f:
        proc = subprocess.Popen(argv, stdout=f, stderr=subprocess.STDOUT,
                                stdin=subprocess.DEVNULL,
                                env={**os.environ, **SANITIZER_ENV})
    return fuzzer, proc, out


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--fuzz-seconds", type=int, default=40)
    p.add_argument("--fuzz-only", action="store_true")
    p.add_argument("--quick", action="store_true",
                   help="only the tests of the ordinary build")
    args = p.parse_args()
    total = Sum()
    if not args.fuzz_only:
        test(*PLAIN, total)
    if not (args.fuzz_only or args.quick):
        test(*ASAN, total, without=ASAN_WITHOUT,
             more=fuzzers() if CLANG else ())
        for data in (ROOT / WITHOUT[0]).rglob("*.gcda"):
            data.unlink()
        test(*WITHOUT, total, WITHOUT_SUITES, ["once"])
        coverage(WITHOUT[0], total)
        total.took("coverage")
    if not args.quick:
        fuzz(args.fuzz_seconds, total, args.fuzz_only)
        total.took("fuzzers")
    for f in total.unsteady:
        print("UNSTEADY, passed alone:", f)
    for f in total.failures:
        print("FAILED", f)
    for took in total.times:
        print(took)
    print(f"{time.monotonic() - total.began:.0f} s in all")
    text = (f"{total.passed} passed, {total.failed} failed, "
            f"{total.skipped} skipped")
    # For .ci/run: make has a last word of its own when something failed.
    (ROOT / "build").mkdir(exist_ok=True)
    (ROOT / "build/check-sum.txt").write_text(text + "\n")
    print(text)
    return total.failed > 0


if __name__ == "__main__":
    sys.exit(main())
