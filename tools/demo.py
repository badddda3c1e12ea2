#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Records the lab's TCP echo server while clients talk to it, and shows what was
recorded; then traces it live, every call of every thread. demo.py BUILDDIR
"""
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile

SECONDS = 2
LINES = 20
RECORDED_LINES = 8


def heading(text):
    print(f"\n\033[1m== {text}\033[0m" if sys.stdout.isatty()
          else f"\n== {text}", flush=True)


def command(argv, *, hide=()):
    """How a person would write it, without the build directory."""
    words = [pathlib.Path(w).name if w in hide else str(w) for w in argv]
    return " ".join(words)


def may_attach():
    """Yama lets only root attach to what is not a child of the tracer."""
    try:
        with open("/proc/sys/kernel/yama/ptrace_scope") as f:
            return os.geteuid() == 0 or int(f.read()) == 0
    except OSError:
        return True


def stop(proc, sig, patience=10):
    if proc.poll() is None:
        proc.send_signal(sig)
        try:
            proc.wait(patience)
        except subprocess.TimeoutExpired:
            proc.kill()
            proc.wait()
    return proc.returncode


def trace_for(seconds, argv, meanwhile=()):
    """Runs a tracer that attaches, and interrupts it as Ctrl-C would."""
    proc = subprocess.Popen(argv)
    try:
        proc.wait(seconds / 2)
    except subprocess.TimeoutExpired:
        if meanwhile:
            subprocess.run(meanwhile, stdout=subprocess.DEVNULL, timeout=30)
    try:
        proc.wait(seconds / 2)
    except subprocess.TimeoutExpired:
        stop(proc, signal.SIGINT)
    return proc.returncode


def show(argv, hide, lines=None, first=r""):
    """The output of a command: `lines` of it, from one that matches."""
    what = f"   ({lines} lines)" if lines else ""
    heading(command(argv, hide=hide) + what)
    # Of a part it would say that the reader went away.
    p = subprocess.Popen(argv, stdout=subprocess.PIPE, text=True,
                         errors="backslashreplace",
                         stderr=subprocess.DEVNULL if lines else None)
    shown = 0
    for line in p.stdout:
        if shown or re.search(first, line):
            print(line, end="")
            shown += 1
        if shown == lines:
            break
    p.stdout.close()
    p.wait()
    return shown > 0


def record(ringside, pid, path, hide):
    """Records for a while from when it has begun, and shows it."""
    argv = [ringside, "record", "-o", path, "-p", str(pid)]
    heading(f"{command(argv, hide=hide)}   ({SECONDS} s, then Ctrl-C)")
    proc = subprocess.Popen(argv, stderr=subprocess.PIPE, text=True)
    for line in proc.stderr:
        print(line, end="", flush=True)
        if "recording;" in line:
            break
    try:
        proc.wait(SECONDS)
    except subprocess.TimeoutExpired:
        proc.send_signal(signal.SIGINT)
    print(proc.communicate(timeout=60)[1], end="")
    if proc.returncode not in (0, 3):
        return False
    return (show([ringside, "replay", "-c", "-w", path], hide) and
            show([ringside, "replay", "-yy", "-T", path], hide,
                 RECORDED_LINES, r"read\("))


def show_files(directory):
    files = sorted(directory.iterdir(), key=lambda p: int(p.suffix[1:]))
    for f in files:
        lines = f.read_text(errors="backslashreplace").splitlines()
        # From where a client comes, if one came to this thread.
        first = next((i for i, line in enumerate(lines)
                      if line.startswith("accept4(")), len(lines) // 2)
        heading(f"thread {f.suffix[1:]}: {len(lines)} calls, "
                f"{min(LINES, len(lines) - first)} of them")
        print("\n".join(lines[first:first + LINES]))
    return len(files) > 0


def demo(build, directory):
    ringside = str(build / "src/ringside")
    lab = str(build / "lab/ringside-lab")
    server_argv = [lab, "serve", "--model", "reuseport", "--threads", "2"]
    hide = (ringside, lab)
    procs = []
    ok = True
    try:
        if not may_attach():
            print("Attaching needs root here (ptrace_scope): the server is "
                  "started under ringside instead.")
            server_argv = [ringside, "trace", "-f", "-c", "-o",
                           str(directory / "summary")] + server_argv
        heading(command(server_argv, hide=hide))
        server = subprocess.Popen(server_argv, stdout=subprocess.PIPE,
                                  text=True)
        procs.append(server)
        line = server.stdout.readline()
        port = re.search(r":(\d+)$", line)
        if not port:
            print("the server did not start")
            return False
        print(line, end="")

        load_argv = [lab, "load", "--port", port[1],
                     "--connections", "8", "--requests", "1000000000",
                     "--seconds", str(2 * SECONDS + 4)]
        load = subprocess.Popen(load_argv, stdout=subprocess.PIPE, text=True)
        procs.append(load)
        print("clients: " + command(load_argv, hide=hide))

        if may_attach():
            ok = record(ringside, server.pid, "echo.trace", hide) and ok
            traces = directory / "threads"
            traces.mkdir()
            argv = [ringside, "trace", "-f", "-ff", "-yy", "-T", "-o",
                    "threads/t", "-p", str(server.pid)]
            heading(f"{command(argv, hide=hide)}   ({SECONDS} s, then "
                    "Ctrl-C)")
            trace_for(SECONDS, argv,
                      [lab, "load", "--port", port[1], "--connections",
                       "8", "--requests", "100"])
            ok = show_files(traces) and ok
            ok = show([ringside, "doctor", "--for", "1s", "-p",
                       str(server.pid)], hide) and ok

        heading("the clients, to whom nothing of this was visible but time")
        print(load.communicate()[0], end="")
        ok = load.returncode == 0 and ok
        heading("the server, still running, is told to stop (SIGTERM)")
        # A tracer passes it on to what it started.
        server.terminate()
        print(server.communicate(timeout=20)[0], end="")
        ok = server.returncode == 0 and ok
        if not may_attach():
            print((directory / "summary").read_text())
    finally:
        for p in procs:
            if p.poll() is None:
                stop(p, signal.SIGTERM)
    return ok


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: demo.py BUILDDIR")
    build = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="ringside-demo-") as d:
        # So that files have short names in what is shown.
        os.chdir(d)
        ok = demo(build, pathlib.Path(d))
        os.chdir("/")
    print("\ndemo: " + ("done" if ok else "FAILED"))
    return not ok


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
