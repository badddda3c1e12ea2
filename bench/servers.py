# SPDX-License-Identifier: BSD-2-Clause
"""Servers under load: a private redis-server and a private nginx, on a free
loopback port, the server on one CPU and its client on another."""
import csv
import os
import re
import socket
import subprocess
import time

from harness import need, which


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for_port(port):
    deadline = time.monotonic() + 10
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def children(pid):
    with open(f"/proc/{pid}/task/{pid}/children") as f:
        return [int(p) for p in f.read().split()]


class Server:
    """pids: what to trace. pinned: server_cpu, or None."""

    def __init__(self, b, server_cpu=None, client_cpu=None):
        self.b = b
        self.server_pin = [] if server_cpu is None else b.on_cpu(server_cpu)
        self.client_pin = [] if client_cpu is None else b.on_cpu(client_cpu)

    def __enter__(self):
        self.port = free_port()
        self.proc = subprocess.Popen(
            self.server_pin + self.command(), cwd="/",
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        try:
            wait_for_port(self.port)
        except OSError:
            self.__exit__()
            raise
        self.pids = self.traced()
        return self

    def __exit__(self, *exc):
        self.proc.terminate()
        self.proc.wait(30)


class Redis(Server):
    name = "redis-benchmark"

    def command(self):
        need("redis-server", "redis-benchmark")
        return ["redis-server", "--port", str(self.port), "--bind",
                "127.0.0.1", "--save", "", "--appendonly", "no", "--dir",
                str(self.b.tmp)]

    def traced(self):
        return [self.proc.pid]

    def requests(self, n):
        """Makes n requests, half SET, half GET; requests and seconds as the
        client counts them."""
        out = subprocess.run(
            self.client_pin + ["redis-benchmark", "-h", "127.0.0.1", "-p",
                               str(self.port), "-n", str(n // 2), "-c", "50",
                               "-t", "set,get", "--csv"],
            check=True, capture_output=True, text=True).stdout
        rates = [float(r[1]) for r in csv.reader(out.splitlines())
                 if r and r[0] in ("SET", "GET")]
        if len(rates) != 2:
            raise RuntimeError("redis-benchmark: " + out)
        return n, sum(n / 2 / r for r in rates)

    def load(self, seconds, rate):
        """For about so many seconds, at so many requests a second."""
        return self.requests(max(2000, int(seconds * rate) // 2 * 2))

    typical_rate = 100_000


NGINX = """
worker_processes {workers}; daemon off; pid {tmp}/nginx.pid;
error_log {tmp}/nginx.err; events {{ worker_connections 256; }}
http {{ access_log off; client_body_temp_path {tmp}/b;
proxy_temp_path {tmp}/p; fastcgi_temp_path {tmp}/f; uwsgi_temp_path {tmp}/u;
scgi_temp_path {tmp}/s; keepalive_requests 1000000000;
server {{ listen 127.0.0.1:{port}; location / {{ root {tmp}/www; }} }} }}
"""


class Nginx(Server):
    name = "nginx and wrk"

    def __init__(self, b, server_cpu=None, client_cpu=None, workers=1):
        super().__init__(b, server_cpu, client_cpu)
        self.workers = workers

    def command(self):
        need("nginx", "wrk")
        tmp = self.b.tmp
        (tmp / "www").mkdir(exist_ok=True)
        (tmp / "www/index.html").write_text("<p>hello</p>\n" * 40)
        os.chmod(tmp, 0o755)
        conf = tmp / "nginx.conf"
        conf.write_text(NGINX.format(tmp=tmp, port=self.port,
                                     workers=self.workers))
        return [which("nginx"), "-c", str(conf), "-p", str(tmp)]

    def traced(self):
        return children(self.proc.pid)

    def load(self, seconds, rate):
        out = subprocess.run(
            self.client_pin + ["wrk", "-t", "1", "-c", "16", "-d",
                               f"{max(1, round(seconds))}s",
                               f"http://127.0.0.1:{self.port}/"],
            check=True, capture_output=True, text=True).stdout
        if bad := re.search(r"Non-2xx.*", out):
            raise RuntimeError("wrk: " + bad[0])
        m = re.search(r"(\d+) requests in ([\d.]+)(ms|s|m)", out)
        unit = {"ms": 0.001, "s": 1, "m": 60}[m[3]]
        return int(m[1]), float(m[2]) * unit

    typical_rate = None
