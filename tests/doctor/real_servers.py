# SPDX-License-Identifier: BSD-2-Clause
"""Servers as Debian has them, each with the load that its users put on it.

A server is a row of SERVERS. All of them listen on 127.0.0.1:PORT, in a
network namespace that whoever runs them has made.
"""
import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

PORT = 7777
HERE = os.path.dirname(os.path.abspath(__file__))
WAIT = 60


class Missing(Exception):
    """A program that this machine does not have."""


def need(*programs):
    for program in programs:
        if not shutil.which(program):
            raise Missing(program)


def wait_for_port(process):
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"{process.args}: ended with "
                               f"{process.returncode}")
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", PORT), 1).close()
            return
        time.sleep(0.02)
    raise RuntimeError(f"{process.args}: does not listen")


def children(pid):
    """It and all below it."""
    found, todo = [], [pid]
    while todo:
        p = todo.pop()
        found.append(p)
        with contextlib.suppress(OSError):
            for tid in os.listdir(f"/proc/{p}/task"):
                with open(f"/proc/{p}/task/{tid}/children") as f:
                    todo += map(int, f.read().split())
    return found


class Load:
    """A program that keeps the server busy until it is told to stop."""

    def __init__(self, *argv, **kw):
        need(argv[0])
        self.process = subprocess.Popen(
            argv, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, **kw)

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(WAIT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class MemcachedLoad:
    """Several clients that set and get, one request after the other."""

    def __init__(self, clients=8):
        self.over = threading.Event()
        self.threads = [threading.Thread(target=self.client, args=(i,))
                        for i in range(clients)]
        for t in self.threads:
            t.start()

    def client(self, i):
        value = b"x" * 300
        with socket.create_connection(("127.0.0.1", PORT)) as s:
            f = s.makefile("rb")
            while not self.over.is_set():
                s.sendall(b"set key%d 0 0 %d\r\n%s\r\n" %
                          (i, len(value), value))
                assert f.readline() == b"STORED\r\n"
                for _ in range(5):
                    s.sendall(b"get key%d\r\n" % i)
                    while f.readline() != b"END\r\n":
                        pass

    def stop(self):
        self.over.set()
        for t in self.threads:
            t.join()


class Server:
    """`with`: runs it; pids() are its processes, load() is started by it."""

    def __init__(self, lab):
        self.lab = lab

    def __enter__(self):
        self.dir = tempfile.mkdtemp(prefix="ringside-real-")
        os.chmod(self.dir, 0o755)
        self.process = None
        try:
            argv, kw = self.command()
            need(argv[0])
            self.process = subprocess.Popen(
                argv, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL, **kw)
            wait_for_port(self.process)
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, kind, value, traceback):
        if self.process:
            self.process.send_signal(self.END)
            try:
                self.process.wait(WAIT)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        shutil.rmtree(self.dir, ignore_errors=True)

    END = signal.SIGTERM

    def pids(self):
        return children(self.process.pid)


class Redis(Server):
    def command(self):
        return ["redis-server", "--port", str(PORT), "--bind", "127.0.0.1",
                "--dir", self.dir, "--save", ""], {}

    def load(self):
        return Load("redis-benchmark", "-p", str(PORT), "-t", "set,get",
                    "-n", "100000000", "-c", "20", "-d", "200")


class Nginx(Server):
    workers = 1

    def command(self):
        config = os.path.join(self.dir, "nginx.conf")
        with open(os.path.join(self.dir, "index.html"), "w") as f:
            f.write("hello\n" * 200)
        with open(config, "w") as f:
            f.write(f"""\
worker_processes {self.workers};
daemon off;
error_log {self.dir}/error.log;
pid {self.dir}/pid;
events {{ worker_connections 512; }}
http {{
  access_log {self.dir}/access.log combined buffer=32k;
  sendfile on;
  client_body_temp_path {self.dir}/a; proxy_temp_path {self.dir}/b;
  fastcgi_temp_path {self.dir}/c; uwsgi_temp_path {self.dir}/d;
  scgi_temp_path {self.dir}/e;
  server {{ listen 127.0.0.1:{PORT}; root {self.dir}; }}
}}
""")
        return ["nginx", "-c", config, "-p", self.dir], {}

    def load(self):
        return Load("wrk", "-t1", "-c20", "-d60s", f"http://127.0.0.1:{PORT}/")

    def pids(self):
        # It listens before it has workers.
        end = time.monotonic() + WAIT
        while len(super().pids()) <= self.workers and time.monotonic() < end:
            time.sleep(0.02)
        return super().pids()


class Nginx2(Nginx):
    workers = 2


class Memcached(Server):
    def command(self):
        return ["memcached", "-p", str(PORT), "-l", "127.0.0.1", "-U", "0",
                "-u", "root"], {}

    def load(self):
        return MemcachedLoad()


def serves(pid):
    """Whether a process of PostgreSQL has a client; its title says so."""
    with contextlib.suppress(OSError), open(f"/proc/{pid}/cmdline") as f:
        return "127.0.0.1(" in f.read()
    return False


class Postgres(Server):
    END = signal.SIGINT  # ends connections, too

    def command(self):
        versions = "/usr/lib/postgresql"
        if not os.path.isdir(versions):
            raise Missing("postgres")
        self.bin = f"{versions}/{max(os.listdir(versions), key=int)}/bin"
        user = pwd.getpwnam("postgres")
        os.chown(self.dir, user.pw_uid, user.pw_gid)
        self.user = {"user": user.pw_uid, "group": user.pw_gid,
                     "extra_groups": [], "cwd": self.dir,
                     "env": {"PATH": os.environ["PATH"], "HOME": self.dir}}
        data = os.path.join(self.dir, "data")
        subprocess.run([f"{self.bin}/initdb", "-A", "trust", "-D", data,
                        "--no-sync"], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, **self.user)
        return [f"{self.bin}/postgres", "-D", data, "-p", str(PORT), "-k",
                self.dir, "-c", "listen_addresses=127.0.0.1"], self.user

    def load(self):
        bench = [f"{self.bin}/pgbench", "-h", "127.0.0.1", "-p", str(PORT)]
        # It listens before it takes connections.
        end = time.monotonic() + WAIT
        while subprocess.run([f"{self.bin}/pg_isready", *bench[1:]],
                             stdout=subprocess.DEVNULL, **self.user
                             ).returncode and time.monotonic() < end:
            time.sleep(0.02)
        subprocess.run([*bench, "-i", "-q", "postgres"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       **self.user)
        load = Load(*bench, "-c", "4", "-T", "60", "postgres", **self.user)
        end = time.monotonic() + WAIT
        # A process for each of them, which only then can be looked at.
        while sum(map(serves, self.pids())) < 4 and time.monotonic() < end:
            time.sleep(0.02)
        return load


class Go(Server):
    """The echo server of the textbook, a goroutine for each connection."""

    def command(self):
        need("go")
        source = os.path.join(HERE, "..", "textbook", "echo.go")
        binary = os.path.join(self.dir, "echo")
        env = dict(os.environ, GOFLAGS="-mod=mod", GO111MODULE="off",
                   GOCACHE=os.path.join(tempfile.gettempdir(),
                                        "ringside-go-cache"))
        subprocess.run(["go", "build", "-o", binary, source], check=True,
                       env=env, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        return [binary, f"127.0.0.1:{PORT}"], {}

    def load(self):
        return Load(self.lab, "load", "--port", str(PORT), "--connections",
                    "8", "--requests", "100000000", "--seconds", "60")


class Node(Server):
    def command(self):
        return ["node", "-e", f"""
require('http').createServer((q, r) => r.end('hello\\n'.repeat(100)))
  .listen({PORT}, '127.0.0.1')"""], {}

    def load(self):
        return Load("wrk", "-t1", "-c20", "-d60s", f"http://127.0.0.1:{PORT}/")


class Asyncio(Server):
    def command(self):
        return [sys.executable, "-c", f"""
import asyncio
async def serve(r, w):
    while data := await r.read(4096):
        w.write(data)
        await w.drain()
    w.close()
async def main():
    async with await asyncio.start_server(serve, '127.0.0.1', {PORT}) as s:
        await s.serve_forever()
asyncio.run(main())"""], {}

    load = Go.load


class PythonThreads(Server):
    # With the queue of 5 that it has by default clients are dropped when
    # they come at once, which accept_queue_overflow rightly says.
    def command(self):
        return [sys.executable, "-c", f"""
import http.server
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    wbufsize = -1
    def do_GET(self):
        body = b'hello\\n' * 100
        self.send_response(200)
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *args):
        pass
class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 128
Server(('127.0.0.1', {PORT}), Handler).serve_forever()"""], {}

    load = Node.load


# How each does its I/O: model and mechanism.
MODELS = {
    "asyncio": ("reactor", "epoll-lt"),
    "go": ("shared-reactor", "epoll-et"),
    "memcached": ("reactor-multi", "epoll-lt"),
    "nginx": ("reactor", "epoll-et"),
    "nginx-2": ("prefork", "epoll-et"),
    "node": ("reactor", "epoll-lt"),
    "postgres": ("fork", "epoll-lt"),
    "python-threads": ("thread", "blocking"),
    "redis": ("reactor", "epoll-lt"),
}
SERVERS = {
    "asyncio": Asyncio,
    "go": Go,
    "memcached": Memcached,
    "nginx": Nginx,
    "nginx-2": Nginx2,
    "node": Node,
    "postgres": Postgres,
    "python-threads": PythonThreads,
    "redis": Redis,
}
