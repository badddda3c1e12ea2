# SPDX-License-Identifier: BSD-2-Clause
"""Running the doctor on programs of the lab; what the tests and the matrix of
docs/doctor-matrix.md share."""
import concurrent.futures
import contextlib
import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import tempfile

MODELS = ("blocking", "fork", "prefork", "thread", "pool", "select", "poll",
          "epoll-lt", "epoll-et", "reactor", "reactor-pool", "reactor-multi",
          "reuseport", "io-uring", "aio", "sigio")
CANNOT = 77
# The kernel's verifier takes a second of CPU time for the programs of the eBPF
# engine, which is a minute where a hundred others want the CPU.
TIMEOUT = 300


def go_first():
    """What is judged by its times gets more of a CPU than others who want one
    (three times as much; they must not starve), if we may say so: as a session
    of its own (sched(7), autogroups) and in it."""
    with contextlib.suppress(OSError):
        os.setsid()
    with contextlib.suppress(OSError):
        with open("/proc/self/autogroup", "w") as f:
            f.write("-5")
    with contextlib.suppress(OSError):
        os.nice(-5)


class Doctor:
    def __init__(self, ringside, lab):
        self.ringside = os.path.abspath(ringside)
        self.lab = os.path.abspath(lab)

    def run(self, *args, **kw):
        """The report of a run with these arguments."""
        out = tempfile.mkdtemp()
        report = os.path.join(out, "report.json")
        try:
            done = subprocess.run(
                [self.ringside, "doctor", "--json", "--severity=info",
                 "-o", report, *args], text=True, timeout=TIMEOUT,
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.PIPE, **kw)
            if done.returncode not in (0, 1):
                raise AssertionError(f"{args}: exit status {done.returncode}\n"
                                     f"{done.stdout}{done.stderr}")
            with open(report) as f:
                r = json.load(f)
        finally:
            shutil.rmtree(out, ignore_errors=True)
        if done.returncode != (1 if r["findings"] else 0):
            raise AssertionError(f"{args}: exit status {done.returncode}, "
                                 f"{len(r['findings'])} findings")
        return r

    def rules(self):
        out = subprocess.run([self.ringside, "doctor", "--list"], text=True,
                             check=True, stdout=subprocess.PIPE).stdout
        return [line.split()[0] for line in out.splitlines()]

    def defects(self):
        out = subprocess.run([self.lab, "defect", "--list"], text=True,
                             check=True, stdout=subprocess.PIPE).stdout
        return re.findall(r"(?m)^  (\w+)$", out)

    def args_of(self, name):
        out = subprocess.run([self.lab, "defect", "--args", name], text=True,
                             check=True, stdout=subprocess.PIPE).stdout
        return shlex.split(out)

    def can(self, name, fixed=False):
        """Whether the specimen runs here; it does so once."""
        done = subprocess.run(self.specimen(name, fixed), timeout=TIMEOUT,
                              stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        return done.returncode != CANNOT

    def specimen(self, name, fixed=False):
        return [self.lab, "defect", name] + (["--fixed"] if fixed else [])

    def live(self, name, fixed=False, engine="ebpf"):
        return self.run(f"--engine={engine}", *self.args_of(name), "--",
                        *self.specimen(name, fixed))

    def recorded(self, name, fixed=False):
        with tempfile.TemporaryDirectory() as d:
            trace = os.path.join(d, "trace")
            done = subprocess.run(
                [self.ringside, "record", "--engine=ptrace", "-o", trace, "--",
                 *self.specimen(name, fixed)], timeout=TIMEOUT, text=True,
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT)
            if not os.path.exists(trace):
                raise AssertionError(done.stdout)
            return self.run(*self.args_of(name), trace)

    def model(self, model, seconds=2, engine="ebpf", pattern="normal"):
        """A healthy server, looked at while it is under load."""
        server = subprocess.Popen([self.lab, "serve", "--model", model],
                                  stdin=subprocess.DEVNULL, text=True,
                                  stdout=subprocess.PIPE)
        load = None
        try:
            port = re.search(r":(\d+)$", server.stdout.readline())[1]
            pid = re.search(r"(\d+)$", server.stdout.readline())[1]
            load = subprocess.Popen(
                [self.lab, "load", "--port", port, "--connections", "8",
                 "--requests", "100000000", "--pattern", pattern,
                 "--seconds", str(seconds + 10)],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
            return self.run(f"--engine={engine}", f"--for={seconds}s",
                            "-p", pid)
        finally:
            for p in (load, server):
                if p:
                    p.send_signal(signal.SIGTERM)
                    try:
                        p.wait(TIMEOUT)
                    except subprocess.TimeoutExpired:
                        p.kill()
                        p.wait()
            server.stdout.close()


def found(report):
    """The names of the rules that have findings, each once."""
    return sorted({f["rule"] for f in report["findings"]})


def described(report):
    return "\n".join(f"  {f['severity']} {f['rule']}: {f['title']}"
                     for f in report["findings"])


def skipped(report):
    return {s["rule"]: s["reason"] for s in report["rules"]["skipped"]}


def in_parallel(jobs, workers=None):
    """Runs functions, a few at a time: {name: result or exception}."""
    workers = workers or max(4, 2 * (os.cpu_count() or 1))
    results = {}
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        futures = {pool.submit(job): name for name, job in jobs.items()}
        for future in concurrent.futures.as_completed(futures):
            try:
                results[futures[future]] = future.result()
            except Exception as e:  # told by whoever asked
                results[futures[future]] = e
    return results
