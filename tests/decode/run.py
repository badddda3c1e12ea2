#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Runs a specimen under the tracer and compares the trace with what the
specimen says it should be.

run.py RINGSIDE SPECIMEN SOURCE [--engine=ENGINE | --strace]

The options are in a comment near the top of the source:

    /* trace: -e trace=poll,select -a12 */

The specimen runs in an empty directory of its own and prints the lines that
it expects; a last one, "+++ exited with 0 +++", is added. What comes before
the first expected line (the work of the dynamic loader) is ignored, and so are
its writes to standard output. Then it runs once more with --json: each line
must parse, with one event for each line of text. With --strace the tracer is
strace itself, to see what it prints.

Engines are "ptrace" (as it is), "ebpf" (the text, with --complete), "replay":
the specimen is recorded, by ptrace and by eBPF, and text and JSON both come
out of that one recording, and "all": all that nothing else judges. The kernel
takes long to load what eBPF needs, and a trace by it is made of the same records
as a replay of its recording; what ptrace records is replayed, byte for byte, by
../replay, but for programs of 32 bits.
For these the whole trace, the loader's part too, and the objects of JSON must
also be what ptrace gives, save what differs from run to run; known.toml has the
exceptions, each with its reason.
Exit status: 0, 1, or 77 if the specimen says that it can't run here, or the
kernel refuses eBPF.
"""
import argparse
import difflib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import tomllib

SKIP = 77
TIMEOUT = 60
HERE = pathlib.Path(__file__).resolve().parent

sys.path.insert(0, str(HERE.parent / "ebpf"))


def options_of(source):
    with open(source, encoding="utf-8") as f:
        head = "".join(f.readlines()[:20])
    m = re.search(r"/\*[\s*]*trace:(.*?)\*/", head, re.S)
    if not m:
        sys.exit(f"{source}: no /* trace: ... */ comment")
    return shlex.split(re.sub(r"^ \*", "", m.group(1), flags=re.M))


def run(tracer, options, specimen, log_name=None):
    """Returns the specimen's status, its lines, those of the trace, and the
    messages. With log_name what is written is left there, unread."""
    with tempfile.TemporaryDirectory() as top:
        log = log_name or os.path.join(top, "log")
        cwd = os.path.join(top, "cwd")
        os.mkdir(cwd, 0o755)
        env = dict(os.environ, TZ="UTC", LC_ALL="C")
        p = subprocess.run(tracer + options + ["-o", log, specimen],
                           cwd=cwd, env=env, stdin=subprocess.DEVNULL,
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                           timeout=TIMEOUT)
        text = ""
        if os.path.exists(log) and not log_name:
            with open(log, encoding="utf-8", errors="replace") as f:
                text = f.read()
    out = p.stdout.decode("utf-8", "replace").splitlines()
    err = p.stderr.decode("utf-8", "replace")
    return p.returncode, out, text.splitlines(), err


def is_own_output(line):
    return re.match(r"(\d+ +)?write\(1(<[^>]*>)?, ", line) is not None


def count_calls(lines):
    return len([s for s in lines
                if not re.match(r"(\d+ +)?(---|\+\+\+) ", s)])


def show_diff(want, got, a="expected", b="trace"):
    for line in difflib.unified_diff(want, got, a, b, lineterm="", n=1):
        print(line)


def check_text(result, known=None):
    """Returns a status, how many calls there were, and the loader's lines."""
    status, want, got, err = result
    if status == SKIP:
        print(f"skipped: {err.strip()}")
        return SKIP, 0, []
    want = want + ["+++ exited with 0 +++"]
    got = [line for line in got if not is_own_output(line)]
    calls = count_calls(got)
    begin = got.index(want[0]) if want[0] in got else 0
    loader, got = got[:begin], got[begin:]
    if status != 0:
        print(f"exit status {status}: {err}")
    elif known:
        want, got = known.apply(want, got)
    if got == want and status == 0:
        return 0, calls, loader
    show_diff(want, got)
    return 1, calls, loader


def parse_json(result):
    """Its calls as objects, without its own output; None: it is wrong."""
    status, _, got, err = result
    if status != 0:
        print(f"--json: exit status {status}: {err}")
        return None
    events = []
    for line in got:
        try:
            event = json.loads(line)
        except ValueError as e:
            print(f"--json: {e}: {line}")
            return None
        args = event.get("args")
        if event.get("name") == "write" and isinstance(args, dict):
            fd = args.get("fd")
            if (fd.get("fd") if isinstance(fd, dict) else fd) == 1:
                continue
        events.append(event)
    return events


def check_json(events, want_calls):
    if events is None:
        return 1
    calls = sum(e.get("type") == "syscall" for e in events)
    if calls != want_calls:
        print(f"--json: {calls} events for {want_calls} lines")
        return 1
    return 0


class Known:
    """Differences between engines that are meant to be: known.toml."""

    def __init__(self, specimen, engine):
        with open(HERE / "known.toml", "rb") as f:
            entries = tomllib.load(f).get("known", [])
        self.entries = [e for e in entries
                        if re.fullmatch(e["specimens"], specimen) and
                        re.fullmatch(e.get("engines", ".*"), engine)]
        self.used = set()

    def line(self, line):
        for e in self.entries:
            if not re.search(e.get("when", ""), line):
                continue
            changed = re.sub(e["match"], e.get("replace", ""), line)
            if changed != line:
                self.used.add(e["name"])
            line = changed
        return line

    def apply(self, a, b):
        """Both sides, where they differ, as they would be without that."""
        if a == b:
            return a, b
        return tuple([y for y in map(self.line, x) if y] for x in (a, b))

    def report(self):
        for e in self.entries:
            unused = e["name"] not in self.used
            print(f"known: {e['name']}: {e['reason']}"
                  f"{' (UNUSED)' if unused else ''}")


def hide(line):
    """Without what differs from run to run."""
    line = re.sub(r"/dev/pts/\d+", "/dev/pts/N", line)
    line = re.sub(r"0x[0-9a-f]{4,}", "ADDR", line)
    line = re.sub(r"-?\b\d{3,}\b", "N", line)
    line = re.sub(r"/tmp/tmp\w+", "TMP", line)
    line = re.sub(r"\d\d:\d\d:\d\d", "TIME", line)
    line = re.sub(r"\b(ino|f_handle):[0-9a-f]+", r"\1:HEX", line)
    return re.sub(r"\) +=", ") =", line)


# Small numbers that differ too, and bytes.
VARIES = re.compile(r"left|.*nsec|.*usec|f_handle|cpu|ru_.*|tms_.*|mnt_id|"
                    r"sa_data|procs|loads|.*ram")
# How it was read ("late") is the engine's, not the call's.
NOT_OF_THE_CALL = {"late", "time", "duration", "pid", "tid", "seq", "comm"}


def hide_json(v, key=""):
    if VARIES.fullmatch(key):
        return "VARIES"
    if isinstance(v, dict):
        res = {k: hide_json(x, k) for k, x in v.items()
               if k not in NOT_OF_THE_CALL}
        # Which terminal is free depends on what else runs.
        if str(res.get("path", "")).startswith("/dev/pts/"):
            res["minor"] = "N"
        if "pts" in res:
            res["pts"] = "N"
        return res
    if isinstance(v, list):
        return [hide_json(x) for x in v]
    if isinstance(v, str):
        return hide(v)
    if isinstance(v, int) and not isinstance(v, bool) and abs(v) > 99:
        return "N"
    return v


def same_text(want, got, known):
    """The loader's lines, for the specimen prints its own."""
    want, got = known.apply([hide(x) for x in want], [hide(x) for x in got])
    if want == got:
        return 0
    print("the loader's part is not as with ptrace:")
    show_diff(want, got, "ptrace", "trace")
    return 1


def same_json(want, got, known):
    def text(events):
        return [json.dumps(hide_json(e), sort_keys=True) for e in events
                if e.get("type") in ("syscall", "signal", "exited", "killed")]

    want, got = known.apply(text(want), text(got))
    if want == got:
        return 0
    print("JSON is not as with ptrace:")
    show_diff(want, got, "ptrace", "trace")
    return 1


def check_ptrace(tracer, options, specimen, strace=False):
    """Returns a status, the loader's lines and the objects."""
    r, calls, loader = check_text(run(tracer, options, specimen))
    if r or strace:
        return r, loader, None
    events = parse_json(run(tracer, options + ["--json"], specimen))
    return check_json(events, calls), loader, events


def capture_options(options):
    """Those of the trace that a recording has too."""
    res, i = [], 0
    while i < len(options):
        o = options[i]
        arg = options[i + 1] if i + 1 < len(options) else ""
        if o == "-e" and re.match(r"(trace|signal|read|write)=", arg):
            res += [o, arg]
        elif o == "-s":
            res += [o, arg]
        elif o in ("-f", "-Z", "-z"):
            res.append(o)
        i += 2 if o in ("-e", "-s") else 1
    return res


PID = re.compile(r"^\d+ +")


def unaligned(lines):
    return [re.sub(r"\) +=", ") =", line) for line in lines]


def replayed(ringside, options, recording, want):
    """What a replay gives, in the form that run() has, without the column of
    pids, which it has because a recording may have many."""
    with tempfile.TemporaryDirectory() as top:
        log = os.path.join(top, "log")
        p = subprocess.run([ringside, "replay", recording, *options, "-o",
                            log], stdin=subprocess.DEVNULL,
                           env=dict(os.environ, TZ="UTC", LC_ALL="C"),
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                           timeout=TIMEOUT)
        text = ""
        if os.path.exists(log):
            with open(log, encoding="utf-8", errors="replace") as f:
                text = f.read()
    return (p.returncode, unaligned(want),
            unaligned(PID.sub("", x) for x in text.splitlines()),
            p.stderr.decode("utf-8", "replace"))


def is_refused(status, out, messages):
    """Whether the kernel, or the build, has no eBPF: the specimen was not
    started then."""
    import support
    if not status or out:
        return False
    print(f"no eBPF here: {support.refusal(status, messages)}")
    return True


def names_of(engine, specimen):
    """What is run for --engine=."""
    names = {"ebpf": ["ebpf"], "replay": ["replay-ptrace", "replay-ebpf"]}
    names["all"] = ["replay-ebpf"]
    if os.path.basename(specimen).startswith("m32_"):
        names["all"] = names["replay"]
    return names[engine]


def check_engine(ringside, engine, options, specimen, base):
    """An engine, or "replay-" and the one that records, beside ptrace."""
    name = os.path.basename(specimen)
    known = Known(name.removeprefix("specimen_").removeprefix("m32_"),
                  engine)
    complete = options + ["--complete"]
    if engine.startswith("replay-"):
        recorder = engine.removeprefix("replay-")
        with tempfile.TemporaryDirectory() as top:
            rec = os.path.join(top, "rec")
            status, want, _, err = run(
                [ringside, "record", "--no-follow", f"--engine={recorder}"],
                capture_options(options), specimen, rec)
            if recorder == "ebpf" and is_refused(status, want, err):
                return SKIP
            if status:
                print(f"record: exit status {status}: {err}")
                return 1
            text = replayed(ringside, complete, rec, want)
            objects = replayed(ringside, options + ["--json"], rec, want)
    else:
        tracer = [ringside, "trace", f"--engine={engine}"]
        text = run(tracer, complete, specimen)
        if is_refused(text[0], text[1], text[3]):
            return SKIP
        # Its objects are made of the same records as those of its recording.
        objects = None
    r, calls, loader = check_text(text, known)
    r = same_text(base[0], loader, known) or r
    if objects:
        events = parse_json(objects)
        r = check_json(events, calls) or r
        if events is not None:
            r = same_json(base[1], events, known) or r
    known.report()
    print(f"{engine}: {'not the same' if r else 'the same'}")
    return r


def check_engines(a, ringside, options, specimen):
    r, loader, events = check_ptrace(
        [ringside, "trace", "--engine=ptrace", "--complete"], options,
        specimen)
    if r:
        return r
    results = {check_engine(ringside, name, options, specimen,
                            (loader, events))
               for name in names_of(a.engine, specimen)}
    return max(results - {SKIP}, default=SKIP)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("ringside")
    ap.add_argument("specimen")
    ap.add_argument("source")
    ap.add_argument("--strace", action="store_true")
    ap.add_argument("--engine", choices=["ptrace", "ebpf", "replay", "all"],
                    default="ptrace")
    a = ap.parse_args()
    options = options_of(a.source)
    specimen = os.path.abspath(a.specimen)
    ringside = os.path.abspath(a.ringside)
    if a.engine != "ptrace":
        r = check_engines(a, ringside, options, specimen)
    else:
        r, _, _ = check_ptrace(
            [a.ringside] if a.strace else
            [ringside, "trace", "--engine=ptrace"],
            options, specimen, a.strace)
    if r == 0:
        print("ok")
    return r


if __name__ == "__main__":
    sys.exit(main())
