#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Builds and runs all tests: the ordinary build, the one with address and
undefined-behaviour sanitizers, the one without eBPF (the quick tests), and a
short run of each fuzzer. Tests wait a lot; meanwhile the next builds are made,
by processes that take only what of the CPUs nobody else wants. The last line of
output is the sum: "N passed, N failed, N skipped".
"""
import argparse
import contextlib
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
import traceback

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
# Programs that are traced are those of the ordinary build, which is there first.
SPECIMENS = f"-Dspecimens={ROOT / PLAIN[0] / 'tests/decode'}"
ASAN = ("build-asan", {**FAST_LINK, **({"CC": "clang"} if CLANG else {})},
        ["-Db_sanitize=address,undefined", "-Db_lundef=false",
         "-Doptimization=1", f"-Dfuzz={'true' if CLANG else 'false'}",
         SPECIMENS])
# Real servers are not ours to be sanitized, and rules are by the specimens. What
# the sanitizers' own calls are in stories and models nobody wants to know; that
# code runs in the reports of the suite `doctor`. The cases of the textbook are
# what people do with commands, each of which has a suite of its own.
# Fuzzers run at the end, all at a time, with what they found before.
# `once` are those that judge the same in every build: what is written in files
# of the source, how often a thing goes well, how much of it is lost.
ASAN_WITHOUT = ["bench", "decode-engines", "doctor-exact", "doctor-real",
                "fuzz", "once", "plans", "textbook"]
# Without eBPF and stacks only what could differ is run: it must build, and say
# why. It also counts which lines of the decoders their tests reach. Nobody
# debugs it.
WITHOUT = ("build-noebpf", FAST_LINK,
           ["-Debpf=disabled", "-Dstacks=disabled", "-Doptimization=0",
            "-Ddebug=false", "-Dcoverage=true", SPECIMENS])
WITHOUT_SUITES = ["unit", "cli", "fallback", "decode"]
COVERAGE_LEAST = 85  # per cent of lines
# A test that other work disturbs is run again alone, and named at the end; so
# many at a time are not disturbed but broken.
RETRY_MOST = 5
# How often things are done that may go wrong once in a hundred times; a value
# in the environment counts more: RINGSIDE_TEST_SCALE=1 make check.
PLAIN_ENV = {"RINGSIDE_TEST_SCALE": "0.1", "RINGSIDE_SOAK": "10"}
# A sanitizer's finding is a failure, in the programs that a test starts too.
SANITIZER_ENV = {
    "UBSAN_OPTIONS": "halt_on_error=1:print_stacktrace=1",
    "ASAN_OPTIONS": "detect_stack_use_after_return=0",
    # What is done hundreds of times is done so in the ordinary build.
    "RINGSIDE_TEST_SCALE": "0.1",
    "RINGSIDE_TEST_PART": "0.2",  # of the cases that compare tracers
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


def give_way(pid, policy=os.SCHED_IDLE, nice=19):
    """The CPU is for all others (sched(7)), which means those of other sessions,
    too: autogroups."""
    with contextlib.suppress(OSError):
        os.sched_setscheduler(pid, policy, os.sched_param(0))
    with contextlib.suppress(OSError):
        pathlib.Path(f"/proc/{pid}/autogroup").write_text(str(nice))


def take_turns(pid):
    """As others again, if we may."""
    give_way(pid, os.SCHED_OTHER, 0)


class Builds(threading.Thread):
    """Builds made one after the other, behind what else is done. What they say
    is in build.log of each, and shown if it fails."""

    def __init__(self, todo):
        super().__init__(daemon=True)
        self.todo = todo  # name -> function(run): whether it builds
        self.ready = {name: threading.Event() for name in todo}
        self.good = set()
        self.lock = threading.Lock()
        self.current = self.awaited = self.process = None
        self.over = self.paused = False

    def run(self):
        for name, make in self.todo.items():
            log = ROOT / name / "build.log"
            log.parent.mkdir(exist_ok=True)
            with self.lock:
                self.current = name
            with open(log, "w") as out:
                try:
                    if make(lambda *args, **kw: self.step(out, *args, **kw)):
                        self.good.add(name)
                except Exception:  # whoever waits is told
                    traceback.print_exc(file=out)
            self.ready[name].set()

    def step(self, log, argv, env=None, stdout=None, stderr=None):
        with self.lock:
            if self.over:
                return 1
            self.process = subprocess.Popen(
                argv, cwd=ROOT, env={**os.environ, **(env or {})},
                stdin=subprocess.DEVNULL, stdout=stdout or log,
                stderr=stderr or subprocess.STDOUT, start_new_session=True)
            if self.current != self.awaited:
                give_way(self.process.pid)
            if self.paused:
                self.tell(signal.SIGSTOP)
        # Not reaped before nobody can send it a signal any more.
        os.waitid(os.P_PID, self.process.pid, os.WEXITED | os.WNOWAIT)
        with self.lock:
            process, self.process = self.process, None
        return process.wait()

    def tell(self, signum):
        if self.process:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signum)

    @contextlib.contextmanager
    def pause(self):
        """No step is begun; compilers that run already come to their end."""
        with self.lock:
            self.paused = True
            self.tell(signal.SIGSTOP)
        try:
            yield
        finally:
            with self.lock:
                self.paused = False
                self.tell(signal.SIGCONT)

    def wait(self, name):
        """Whether it builds."""
        with self.lock:
            self.awaited = name
            if self.process and self.current == name:
                take_turns(self.process.pid)
        self.ready[name].wait()
        if name not in self.good:
            sys.stdout.write((ROOT / name / "build.log").read_text(
                errors="replace")[-8000:])
        return name in self.good

    def end(self):
        with self.lock:
            self.over = True
            self.tell(signal.SIGKILL)


def configure(name, env, options, run=run):
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


def build(name, targets=(), run=run):
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


def again(name, failed, builds):
    """Which of these pass alone: what else ran had disturbed them."""
    if not failed or len(failed) > RETRY_MOST:
        return set()
    print(f"{name}: once more, each alone")
    # "project:suite / name" is "project:name" on the command line.
    with builds.pause():
        done = meson_test(name, "--num-processes", "1",
                          *(re.sub(r":.* / ", ":", t) for t in failed))
    return {t["name"] for t in done or () if t["result"] == "OK"}


def make(name, env, options, suites=(), without=(), more=(), run=run):
    """Builds what these suites need, and `more`; all, if none are named."""
    return configure(name, env, options, run) and build(
        name, [*needed(name, suites, without), *more]
        if suites or without else (), run)


def test(name, total, builds, suites=(), without=()):
    """In a directory in which what they need is built."""
    # Most of them wait, for each other or for the kernel to load a program.
    done = meson_test(name,
                      "--num-processes", str(2 * (os.cpu_count() or 1)),
                      *(f"--suite={s}" for s in suites),
                      *(f"--no-suite={s}" for s in without))
    if done is None:
        total.fail(f"{name}: no test ran")
        return
    good = ("OK", "EXPECTEDFAIL", "SKIP")
    alone = again(name, [t["name"] for t in done if t["result"] not in good],
                  builds)
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
        # Alone they need no specimens, nor the build that has some.
        options = ["-Dspecimens=" if o is SPECIMENS else o for o in options]
        if not configure(name, env, options) or not build(name, fuzzers()):
            total.fail(f"{name}: does not build")
            return
        total.took(f"{name}: compiling fuzzers")
    programs = [ROOT / name / t for t in fuzzers()]
    # All at a time on as many cores as there are, each for its share.
    workers = os.cpu_count() or 2
    each = max(3, seconds * min(workers, len(programs)) // len(programs))
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


def check(args, total, builds):
    def behind(name):
        """What was built meanwhile."""
        good = builds.wait(name)
        total.took(f"{name}: the rest of compiling")
        if not good:
            total.fail(f"{name}: does not build")
        return good

    if not args.fuzz_only:
        good = make(*PLAIN)
        total.took(f"{PLAIN[0]}: compiling")
        builds.start()
        if good:
            test(PLAIN[0], total, builds)
        else:
            total.fail(f"{PLAIN[0]}: does not build")
    fuzzers_built = args.fuzz_only
    if not (args.fuzz_only or args.quick):
        fuzzers_built = behind(ASAN[0])
        if fuzzers_built:
            test(ASAN[0], total, builds, without=ASAN_WITHOUT)
        if behind(WITHOUT[0]):
            for data in (ROOT / WITHOUT[0]).rglob("*.gcda"):
                data.unlink()
            test(WITHOUT[0], total, builds, WITHOUT_SUITES, ["once"])
            coverage(WITHOUT[0], total)
            total.took("coverage")
    if not args.quick and fuzzers_built:
        fuzz(args.fuzz_seconds, total, args.fuzz_only)
        total.took("fuzzers")


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--fuzz-seconds", type=int, default=24)
    p.add_argument("--fuzz-only", action="store_true")
    p.add_argument("--quick", action="store_true",
                   help="only the tests of the ordinary build")
    args = p.parse_args()
    total = Sum()
    builds = Builds({} if args.quick or args.fuzz_only else {
        ASAN[0]: lambda run: make(*ASAN, without=ASAN_WITHOUT,
                                  more=fuzzers() if CLANG else (), run=run),
        WITHOUT[0]: lambda run: make(*WITHOUT, WITHOUT_SUITES, ["once"],
                                     run=run),
    })
    # What was begun behind does not outlive us.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    try:
        check(args, total, builds)
    finally:
        builds.end()
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
