#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Runs commands under Debian's strace and under ringside with the same
options, and compares what the two say: the trace, the summary, the set of
files, the program's own output and the exit status.

What differs between any two runs (pids, times, inode numbers) is normalised,
see normalise.py. What then differs between the two programs must be covered
by an entry of known.toml, each with its reason; else the suite fails.

With --engines it compares ringside's two engines instead, both --complete:
ptrace in strace's place, eBPF in ringside's, with engines.toml. Programs of
tests/decode run many under one tracer then, for the kernel takes long to load
what it is made of; one that differs is looked at again by itself.

Exit status 77: there is no strace, or no eBPF, to compare with.
"""
import argparse
import concurrent.futures
import difflib
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import tomllib

import cases as case_list
import normalise

HERE = pathlib.Path(__file__).resolve().parent
TIMEOUT = 60
# Each run of a case may schedule its processes in another order; a case whose
# outputs differ is run again, and the nearest pair of outputs counts.
ATTEMPTS = 8
AGAIN_MOST = 8  # more are no matter of time
BATCH = 24  # cases under one tracer


class Known:
    """One entry of known.toml: a difference that is meant to be."""

    def __init__(self, entry):
        self.name = entry["name"]
        self.reason = entry["reason"]
        self.cases = re.compile(entry.get("cases", ".*"))
        self.side = entry.get("side", "both")
        self.match = re.compile(entry["match"])
        self.replace = entry.get("replace")
        self.used = set()
        self.side = {"ptrace": "strace", "ebpf": "ringside"}.get(
            self.side, self.side)
        if self.side not in ("strace", "ringside", "both"):
            sys.exit(f"{self.name}: side is {self.side}")

    def applies(self, case, side):
        return self.side in (side, "both") and self.cases.fullmatch(case)

    def apply(self, line):
        """The line as the other side would have it; None: left out."""
        if self.replace is None:
            return None if self.match.search(line) else line
        return self.match.sub(self.replace, line)


def load_known(name):
    with open(HERE / name, "rb") as f:
        return [Known(e) for e in tomllib.load(f).get("known", [])]


class Output:
    """What one run of one tracer gave, normalised."""

    def __init__(self, streams, status):
        self.streams = streams  # name -> list of lines
        self.status = status

    def lines(self):
        res = [f"status: {self.status}"]
        for name in sorted(self.streams):
            res.append(f"== {name}")
            res += self.streams[name]
        return res


def environment(work):
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
        "HOME": str(work), "LC_ALL": "C", "TERM": "dumb", "TZ": "UTC",
        "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1",
        "PERL_HASH_SEED": "0", "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_DATE": "2020-01-01T00:00:00Z",
        "GIT_COMMITTER_DATE": "2020-01-01T00:00:00Z",
        "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
        "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
        # a leak check at exit would need to trace what is traced already
        "ASAN_OPTIONS": "detect_leaks=0",
    }


def run_once(case, tracer, base, shared):
    """One run, in a work directory that has the same name each time."""
    work = base / "work"
    out = base / "out"
    for d in (work, out):
        shutil.rmtree(d, ignore_errors=True)
        d.mkdir(parents=True)
    case_list.populate(work)
    env = environment(work)
    if case.setup:
        subprocess.run(["/bin/sh", "-ec", case.setup], cwd=work, env=env,
                       check=True, stdout=subprocess.DEVNULL,
                       stdin=subprocess.DEVNULL)
        case_list.settle(work)
    words = [w.replace("@SHARED@", str(shared)) for w in case.argv]
    opts = [w.replace("@SHARED@", str(shared)) for w in case.opts]
    target = [] if case.to_stderr else ["-o", str(out / "t")]
    # The same addresses each time, so that they need not be hidden.
    argv = ["setarch", "-R", *tracer, *opts, *target, "--", *words]
    proc = subprocess.Popen(argv, cwd=work, env=env, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                            process_group=0)
    try:
        stdout, stderr = proc.communicate(timeout=TIMEOUT)
    except subprocess.TimeoutExpired:
        # What it traces, too: it would keep the pipes open.
        os.killpg(proc.pid, signal.SIGKILL)
        stdout, stderr = proc.communicate()
        stderr += b"\n(killed after %d s)\n" % TIMEOUT
    texts = {p.name: p.read_text(errors="surrogateescape")
             for p in out.iterdir()}
    texts["stderr"] = stderr.decode(errors="surrogateescape")
    texts["stdout"] = stdout.decode(errors="surrogateescape")
    return Output(normalise.streams(case, texts, {proc.pid}), proc.returncode)


def batches(cases):
    """Cases with the same options of which only the trace matters, line by
    line."""
    groups = {}
    for c in cases:
        if c.mode == "seq" and not (c.output or c.setup or c.to_stderr or
                                    len(c.argv) > 1):
            groups.setdefault(tuple(c.opts), []).append(c)
    return [g[i:i + BATCH] for g in groups.values()
            for i in range(0, len(g), BATCH)]


def run_batch(cases, tracer, tmp, shared):
    """One run for all of them: name of the case -> its output. What did not
    come so far has none."""
    out = pathlib.Path(tempfile.mkdtemp(prefix="batch-", dir=tmp))
    words = []
    for c in cases:
        work = tmp / c.name / "work"
        work.mkdir(parents=True)
        case_list.populate(work)
        words += [str(work), c.argv[0].replace("@SHARED@", str(shared))]
    argv = ["setarch", "-R", *tracer, *cases[0].opts, "-o", str(out / "t"),
            "--", str(shared / "batch"), *words]
    # The length of HOME counts, not what it is: `batch` puts theirs there.
    proc = subprocess.Popen(argv, cwd=out, env=environment(out),
                            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, process_group=0)
    try:
        said, _ = proc.communicate(timeout=5 * TIMEOUT)
    except subprocess.TimeoutExpired:
        os.killpg(proc.pid, signal.SIGKILL)
        said, _ = proc.communicate()
    ends = [(int(pid), int(status)) for pid, status in
            re.findall(rb"batch: (\d+) (-?\d+)\n", said)]
    text = (out / "t").read_text(errors="surrogateescape") \
        if (out / "t").exists() else ""
    shutil.rmtree(out)
    launcher, texts = split_batch(text, [pid for pid, _ in ends])
    return {c.name: Output(normalise.streams(
                c, {"t": texts[pid], "stdout": "", "stderr": ""},
                {proc.pid, launcher}), status)
            for c, (pid, status) in zip(cases, ends) if texts[pid]}


def split_batch(text, roots):
    """The launcher's process, and the lines of each that it started, from its
    execve() on, with those of its children."""
    texts, owner, launcher = {pid: [] for pid in roots}, {}, None
    started = set()
    last = None  # of the process whose line came before
    current = None
    for line in text.splitlines(keepends=True):
        m = re.match(r"(\d+) +", line)
        pid = int(m[1]) if m else last
        last = pid
        if launcher is None:
            launcher = pid
        if pid == launcher:
            continue
        if pid in texts:
            owner[pid] = current = pid
            if pid not in started:
                if "execve(" not in line:
                    continue
                started.add(pid)
        elif pid not in owner:
            owner[pid] = current
        made = normalise.CHILD.search(line)
        if made:
            owner.setdefault(int(made[1]), owner[pid])
        if owner[pid] is not None:
            texts[owner[pid]].append(line)
    return launcher, {pid: "".join(lines) for pid, lines in texts.items()}


def explained(lines, case, side, known):
    """Applies the known differences of one side; says if any did apply."""
    res, any_applied = [], False
    for line in lines:
        for k in known:
            if line is None or not k.applies(case.name, side):
                continue
            changed = k.apply(line)
            if changed != line:
                k.used.add(case.name)
                any_applied = True
            line = changed
        if line is not None:
            res.append(line)
    return res, any_applied


def unaligned(lines):
    """What a known difference makes longer or shorter shifts the result."""
    return [re.sub(r"\) +=", ") =", line) for line in lines]


def blocks(a, b):
    """The differing blocks of two lists of lines, ends trimmed first."""
    lo = 0
    while lo < min(len(a), len(b)) and a[lo] == b[lo]:
        lo += 1
    hi = 0
    while hi < min(len(a), len(b)) - lo and a[-1 - hi] == b[-1 - hi]:
        hi += 1
    ma, mb = a[lo:len(a) - hi], b[lo:len(b) - hi]
    sm = difflib.SequenceMatcher(None, ma, mb, autojunk=len(ma) > 3000)
    return [(i1 + lo, i2 + lo, j1 + lo, j2 + lo)
            for op, i1, i2, j1, j2 in sm.get_opcodes() if op != "equal"]


def compare(case, strace, ringside, known):
    """The lines that nothing explains, as in a diff."""
    a, b = strace.lines(), ringside.lines()
    if a == b:
        return []
    res = []
    for i1, i2, j1, j2 in blocks(a, b):
        x, x_applied = explained(a[i1:i2], case, "strace", known)
        y, y_applied = explained(b[j1:j2], case, "ringside", known)
        if x_applied or y_applied:
            x, y = unaligned(x), unaligned(y)
        for k1, k2, l1, l2 in blocks(x, y):
            res += ["-" + line for line in x[k1:k2]]
            res += ["+" + line for line in y[l1:l2]]
    return res


WHO = re.compile(r"PID\d+(?:\.\d+)*")


def compare_sets(case, straces, ringsides, known):
    """For programs whose threads race: which kinds of line there are."""
    # Who started whom is a matter of time too.
    a = {WHO.sub("PID", line) for o in straces for line in o.lines()}
    b = {WHO.sub("PID", line) for o in ringsides for line in o.lines()}
    only_a, _ = explained(sorted(a - b), case, "strace", known)
    only_b, _ = explained(sorted(b - a), case, "ringside", known)
    only_a, only_b = set(unaligned(only_a)), set(unaligned(only_b))
    both = set(unaligned(a & b))
    return (["-" + line for line in sorted(only_a - only_b - both)] +
            ["+" + line for line in sorted(only_b - only_a - both)])


def run_case(case, args, base, known, first=None):
    """With the output of ringside's first run, if it has had one."""
    began = time.monotonic()
    straces, ringsides, best = [], [], None
    for _ in range(ATTEMPTS):
        straces.append(run_once(case, args.strace_argv, base, args.shared))
        ringsides.append(first or run_once(case, args.ringside_argv, base,
                                           args.shared))
        first = None
        if case.mode == "set":
            best = compare_sets(case, straces, ringsides, known)
        else:
            for s in straces:
                for r in ringsides:
                    if s is not straces[-1] and r is not ringsides[-1]:
                        continue
                    diff = compare(case, s, r, known)
                    if best is None or len(diff) < len(best):
                        best = diff
        if not best:
            break
    n = sum(len(v) for v in straces[0].streams.values())
    return best, n, time.monotonic() - began


def select(args):
    chosen = case_list.all_cases(args.specimens, args.engines)
    if args.engines:
        chosen = [c for c in chosen if not c.needs_ptrace and
                  case_list.tells_engines_apart(c)]
    if args.case:
        pattern = re.compile("|".join(args.case))
        chosen = [c for c in chosen if pattern.fullmatch(c.name)]
        if not chosen:
            sys.exit("no such case; --list names them")
    return chosen


def report_known(known, everything):
    for k in known:
        if k.used:
            print(f"known: {k.name}: in {len(k.used)} cases")
        elif everything:
            print(f"known: {k.name}: UNUSED, remove it")


def parse():
    p = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    p.add_argument("--ringside", default="build/src/ringside")
    p.add_argument("--strace", default="/usr/bin/strace")
    p.add_argument("--specimens", type=pathlib.Path, default=None,
                   help="directory of programs of tests/decode")
    p.add_argument("--engines", action="store_true",
                   help="compare eBPF with ptrace, not ringside with strace")
    p.add_argument("--case", action="append", help="a regular expression")
    p.add_argument("--list", action="store_true")
    p.add_argument("--diff-lines", type=int, default=30,
                   help="lines shown of each case's difference")
    p.add_argument("--jobs", type=int, default=2 * (os.cpu_count() or 1))
    args = p.parse_args()
    if args.specimens:
        args.specimens = args.specimens.resolve()
    return args


def settle_tracers(args):
    """Which two are compared; or says why they can't be."""
    trace = [str(pathlib.Path(args.ringside).resolve()), "trace"]
    if args.engines:
        args.strace_argv = [*trace, "--complete", "--engine=ptrace"]
        args.ringside_argv = [*trace, "--complete", "--engine=ebpf"]
        p = subprocess.run([*trace, "--engine=ebpf", "-o", "/dev/null",
                            "true"], stdin=subprocess.DEVNULL, text=True,
                           stderr=subprocess.PIPE, timeout=TIMEOUT)
        return p.stderr.strip() if p.returncode else None
    args.strace_argv = [args.strace]
    args.ringside_argv = [*trace, "--engine=ptrace"]
    if not os.access(args.strace, os.X_OK):
        return "no strace to compare with"
    return None


def main():
    args = parse()
    chosen = select(args)
    if args.list:
        for c in chosen:
            print(c.name, " ".join(c.opts), "--", " ".join(c.argv))
        print(len(chosen), "cases")
        return 0
    why = settle_tracers(args)
    if why:
        print(f"skipped: {why}")
        return 77
    # A build with sanitizers runs a part.
    share = float(os.environ.get("RINGSIDE_TEST_PART", "1"))
    part = 0 < share < 1
    if part:
        chosen = chosen[::round(1 / share)]
    known = load_known("engines.toml" if args.engines else "known.toml")
    lock = threading.Lock()
    passed, failed, skipped, again = [], [], [], []
    with tempfile.TemporaryDirectory(prefix="ringside-diff-") as tmp, \
            concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        tmp = pathlib.Path(tmp)
        args.shared = tmp / "shared"
        case_list.build_shared(args.shared)

        def many(cases):
            outputs = run_batch(cases, args.ringside_argv, tmp, args.shared)
            for case in cases:
                one(case, outputs.get(case.name))

        def one(case, first=None, last=False):
            why = case.missing(args.shared)
            if why:
                with lock:
                    skipped.append(case.name)
                    print(f"SKIP {case.name}: {why}", flush=True)
                return
            diff, n, s = run_case(case, args, tmp / case.name, known, first)
            with lock:
                if diff and not last:
                    again.append(case)
                else:
                    (failed if diff else passed).append(case.name)
                word = "ok  " if not diff else "FAIL" if last else "differs"
                print(f"{word} {case.name}: {n} lines, "
                      f"{s:.1f} s", flush=True)
                for line in diff[:args.diff_lines]:
                    print("    " + line.encode(errors="backslashreplace")
                          .decode(errors="replace"))
                if len(diff) > args.diff_lines:
                    print(f"    ({len(diff) - args.diff_lines} more)")
            shutil.rmtree(tmp / case.name, ignore_errors=True)

        together = batches(chosen) if args.engines else []
        alone = [c for c in chosen if not any(c in b for b in together)]
        for f in [*(pool.submit(many, b) for b in together),
                  *(pool.submit(one, c) for c in alone)]:
            f.result()
        # What all the others disturb is looked at once more, alone.
        for case in again[:AGAIN_MOST]:
            one(case, last=True)
        failed += [case.name for case in again[AGAIN_MOST:]]
    report_known(known, not args.case and not part)
    print(f"{len(passed)} cases passed, {len(failed)} failed, "
          f"{len(skipped)} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
