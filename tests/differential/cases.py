# SPDX-License-Identifier: BSD-2-Clause
"""What the suite runs. A case is one row: its name, the options of the
tracer, and a command (a list, or a string for bash).
"""
import dataclasses
import os
import pathlib
import re
import shutil
import subprocess

PY = "/usr/bin/python3"
# Programs whose threads race are compared by which lines they give.
RACE = {"mode": "set", "output": False}
NETLINK = ((re.compile(r"nlmsg_(seq|pid)=-?\d+"), r"nlmsg_\1=N"),
           (re.compile(r"nl_pid=-?\d+"), "nl_pid=N"))


@dataclasses.dataclass
class Case:
    name: str
    opts: list
    argv: list
    # seq: line by line; set: which lines there are; summary: -c
    mode: str = "seq"
    output: bool = True     # compare the program's own output too
    times: bool = False     # the lines have columns of time
    to_stderr: bool = False  # no -o: the trace goes to stderr
    setup: str = ""         # shell commands before each run, not traced
    needs: tuple = ()       # programs or files without which it is skipped
    rules: tuple = ()       # (pattern, replacement) of this case alone

    @property
    def follows(self):
        return any(o in ("-f", "-ff", "--follow-forks") for o in self.opts)

    @property
    def needs_ptrace(self):
        return any(re.match("(inject|fault)=|--seccomp-bpf", o)
                   for o in self.opts)

    def missing(self, shared):
        for n in self.needs:
            path = n.replace("@SHARED@", str(shared))
            if not (shutil.which(path, path="/usr/bin:/bin:/usr/sbin:/sbin")
                    or os.path.exists(path)):
                return f"no {n}"
        return None


def populate(work):
    """The files that the commands work on."""
    (work / "a.txt").write_text("".join(f"line {i * 7 % 50}\n"
                                        for i in range(50)))
    (work / "b.txt").write_text("beta\nalpha\ngamma\n")
    (work / "bin").write_bytes(bytes(range(256)) * 8)
    (work / "dir/sub").mkdir(parents=True)
    for i in range(5):
        (work / f"dir/f{i}").write_text("x" * i)
    (work / "dir/sub/deep.c").write_text("int deep;\n")
    os.symlink("a.txt", work / "link")
    (work / "hello.c").write_text('#include <stdio.h>\n'
                                  'int main(void) { puts("hi"); return 0; }\n')
    (work / "Makefile").write_text("all: x\nx: b.txt\n\tcat b.txt > x\n"
                                   "\t@echo done\n")
    settle(work)


def settle(work):
    """The same times for all files, so that make and git see no change."""
    for root, dirs, files in os.walk(work):
        for n in dirs + files:
            p = os.path.join(root, n)
            os.utime(p, (1600000000, 1600000000), follow_symlinks=False)
            if not os.path.islink(p):
                os.chmod(p, 0o755 if n in dirs else 0o644)


GO_SOURCE = r"""
package main

import (
	"bufio"
	"fmt"
	"net"
)

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	done := make(chan bool)
	go func() {
		c, _ := l.Accept()
		line, _ := bufio.NewReader(c).ReadString('\n')
		c.Write([]byte(line))
		c.Close()
		done <- true
	}()
	c, _ := net.Dial("tcp", l.Addr().String())
	fmt.Fprintf(c, "hello\n")
	line, _ := bufio.NewReader(c).ReadString('\n')
	fmt.Print(line)
	<-done
}
"""


def build_shared(shared):
    """Programs that take long to make: once for all cases."""
    shared.mkdir()
    if shutil.which("go"):
        src = shared / "echo.go"
        src.write_text(GO_SOURCE)
        env = {**os.environ, "GOCACHE": str(shared / "gocache"),
               "GO111MODULE": "off", "GOFLAGS": "", "CGO_ENABLED": "0"}
        subprocess.run(["go", "build", "-o", shared / "goecho", src],
                       env=env, check=False)
    here = pathlib.Path(__file__).resolve().parent
    for src in sorted((here / "programs").glob("*.c")):
        subprocess.run(["gcc", "-O1", "-pthread", "-o", shared / src.stem,
                        src], check=False)


def sh(script):
    return ["/bin/bash", "--norc", "-c", script]


def py(script):
    return [PY, "-S", "-c", script]


def perl(script):
    return ["/usr/bin/perl", "-e", script]


PY_SOCKETS = """
import socket
l = socket.socket(); l.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
l.bind(('127.0.0.1', 0)); l.listen(5)
c = socket.create_connection(l.getsockname())
s, peer = l.accept()
c.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
c.send(b'ping'); print(s.recv(100)); s.sendall(b'pong'*20); print(c.recv(500))
c.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR); c.getpeername()
c.shutdown(socket.SHUT_WR); print(s.recv(1)); s.close(); c.close(); l.close()
"""
PY_UDP = """
import socket
a = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); a.bind(('127.0.0.1', 0))
b = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
b.sendto(b'datagram', a.getsockname()); print(a.recvfrom(100)[0])
b.sendmsg([b'one', b'two'], [], 0, a.getsockname())
print(a.recvmsg(100)[0])
x = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
x.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
try: x.bind(('::1', 0))
except OSError as e: print(e)
"""
PY_UNIX = """
import socket, array, os
a, b = socket.socketpair(); f = os.open('a.txt', os.O_RDONLY)
a.sendmsg([b'x'], [(socket.SOL_SOCKET, socket.SCM_RIGHTS,
    array.array('i', [f]))])
m = b.recvmsg(10, socket.CMSG_SPACE(4)); print(m[0], len(m[1]))
l = socket.socket(socket.AF_UNIX); l.bind('sock'); l.listen(1)
c = socket.socket(socket.AF_UNIX); c.connect('sock'); s, _ = l.accept()
c.send(b'hello'); print(s.recv(10))
d = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
d.bind('\\0ringside-abstract')
d.getsockname()
"""

# Addresses and options of families that few have: what they are is shown though
# no socket is there.
PY_FAMILIES = """
import ctypes, struct as st
c = ctypes.CDLL(None)
def a(family, *parts):
    b = st.pack('=H', family) + b''.join(parts)
    c.connect(-1, b, len(b))
call = bytes(x << 1 for x in b'VALID ') + bytes([26])
a(1, b'/run/a'); a(1, b'\\0abstract'); a(2, b'\\0\\1\\x7f\\0\\0\\1' + bytes(8))
a(3, call, bytes(3), st.pack('=i', 0)); a(3, call, bytes(3), st.pack('=i', 2), call)
a(4, b'\\0\\1\\0\\0\\0\\7abcdef\\4\\0'); a(9, b'0123456789' + bytes(6))
a(10, b'\\0\\1' + bytes(4) + b'\\xfe\\x80' + bytes(13) + b'\\1' + st.pack('=I', 1))
a(16, st.pack('=HII', 0, 0, 5)); a(17, st.pack('=HiHBB', 0x0300, 1, 1, 0, 6), bytes(8))
a(31, st.pack('=HH', 513, 3)); a(31, b'abcdef'); a(31, b'abcdef*\\0')
a(31, st.pack('=H', 0x1003), b'abcdef', st.pack('=HBx', 0x45, 2))
a(31, st.pack('=H', 1), b'abcdef', st.pack('=H', 9))
a(36, st.pack('=xxiHH', 2, 0xffff, 0xfffe), bytes(6))
a(38, b'hash' + bytes(18), b'sha256' + bytes(58))
a(39, st.pack('=xxIII', 1, 2, 5)); a(40, st.pack('=HIIB', 0, 22, 2, 1), bytes(3))
a(42, st.pack('=xxII', 0xffffffff, 0xfffffffe))
a(44, st.pack('=HIII', 4, 1, 3, 0)); a(45, st.pack('=HIBBBB', 0, 0, 255, 5, 8, 0))
a(99, b'what'); a(0, b'0')
def o(level, name, b):
    c.setsockopt(-1, level, name, b, len(b))
o(1, 13, st.pack('=ii', 1, 5)); o(1, 2, st.pack('=i', 1)); o(1, 74, st.pack('=i', 1))
o(0, 35, b'\\xe0\\0\\1\\5\\x7f\\0\\0\\1'); o(41, 20, bytes(15) + b'\\1' + st.pack('=I', 1))
o(255, 1, st.pack('=I', 0x101)); o(263, 5, st.pack('=IIII', 4096, 1, 2048, 2))
o(263, 1, st.pack('=iHH', 1, 1, 6) + b'abcdef\\0\\0'); o(270, 1, st.pack('=i', 3))
o(6, 13, b'cubic'); o(132, 999, b'abc'); o(1, 2, b'abc')
"""

PY_ERRORS = """
import socket
for f in (lambda: socket.create_connection(('127.0.0.1', 1)),
          lambda: socket.socket(socket.AF_INET, 77),
          lambda: socket.socket().bind(('1.2.3.4', 5)),
          lambda: socket.socket(socket.AF_UNIX).connect('/no/such')):
    try: f()
    except OSError as e: print(e)
"""
PY_EPOLL = """
import select, os
r, w = os.pipe(); e = select.epoll(); e.register(r, select.EPOLLIN)
print(e.poll(0)); os.write(w, b'x'); print(e.poll(1))
e.modify(r, select.EPOLLIN | select.EPOLLET); e.poll(0); e.unregister(r)
p = select.poll(); p.register(r, select.POLLIN); print(p.poll(10))
print(select.select([r], [w], [], 0.5)); os.read(r, 5)
print(select.select([r], [], [], 0.01)); print(p.poll(1)); e.close()
"""
PY_FILES = """
import os, fcntl, mmap, struct
f = os.open('new', os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o640)
os.write(f, b'0123456789' * 10); os.lseek(f, 10, os.SEEK_SET); os.read(f, 7)
os.pread(f, 5, 3); os.pwrite(f, b'zz', 1); os.ftruncate(f, 50); os.fsync(f)
os.readv(f, [bytearray(4), bytearray(4)]); os.writev(f, [b'ab', b'cd', b''])
fcntl.fcntl(f, fcntl.F_GETFL); fcntl.fcntl(f, fcntl.F_SETFL, os.O_NONBLOCK)
fcntl.lockf(f, fcntl.LOCK_EX | fcntl.LOCK_NB, 10, 5); fcntl.flock(f, 2)
fcntl.fcntl(f, fcntl.F_SETFD, 1); d = fcntl.fcntl(f, fcntl.F_DUPFD, 20)
m = mmap.mmap(f, 50); m[0:3] = b'xyz'; m.flush(); m.close()
os.rename('new', 'newer'); os.link('newer', 'hard'); os.symlink('newer', 'soft')
os.readlink('soft'); os.chmod('newer', 0o600); os.utime('newer', (1, 2))
os.mkdir('d1', 0o700); os.rmdir('d1'); os.unlink('hard'); os.mkfifo('fifo')
os.access('newer', os.R_OK | os.W_OK); os.stat('newer'); os.lstat('soft')
os.statvfs('/proc'); os.chdir('dir'); os.getcwd(); os.listdir('.')
os.umask(0o77); os.truncate('f1', 3); os.close(f); os.getxattr
try: os.setxattr('f1', 'user.k', b'v'); os.getxattr('f1', 'user.k')
except OSError: pass
os.copy_file_range(os.open('f3', 0), os.open('f4', 1), 2)
os.sendfile(os.open('f4', 1), os.open('f3', 0), 0, 2)
"""
PY_SIGNALS = """
import signal, os, time
signal.signal(signal.SIGUSR1, lambda *a: print('got'))
signal.signal(signal.SIGHUP, signal.SIG_IGN)
os.kill(os.getpid(), signal.SIGUSR1)
os.kill(os.getpid(), signal.SIGHUP)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2, signal.SIGRTMIN])
os.kill(os.getpid(), signal.SIGUSR2); print(signal.sigpending())
print(signal.sigtimedwait([signal.SIGUSR2], 1).si_signo)
signal.alarm(10); signal.alarm(0)
signal.setitimer(signal.ITIMER_REAL, 0.01)
signal.signal(signal.SIGALRM, lambda *a: None); signal.pause()
"""
PY_PROC = """
import os, resource, signal
pid = os.fork()
if not pid: os._exit(3)
print(os.WEXITSTATUS(os.waitpid(pid, 0)[1]))
pid = os.fork()
if not pid: os.kill(os.getpid(), signal.SIGKILL)
print(os.waitpid(pid, 0)[1]); os.getpgid(0); os.getsid(0); os.getppid()
resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_CORE, (0, 0)); os.nice(1)
os.sched_getaffinity(0); os.sched_yield(); os.getpriority(0, 0)
os.getresuid(); os.getgroups(); os.times(); os.uname()
resource.getrusage(resource.RUSAGE_SELF)
try: os.setuid(os.getuid()); os.execv('/no/such', ['x', 'y'])
except OSError as e: print(e)
try: os.waitpid(-1, os.WNOHANG)
except OSError as e: print(e)
"""
PY_THREADS = """
import threading
out = []
ts = [threading.Thread(target=out.append, args=(i,)) for i in range(3)]
for t in ts: t.start(); t.join()
print(out)
"""
PY_FDS = """
import os, ctypes, time
libc = ctypes.CDLL(None)
e = os.eventfd(3, os.EFD_NONBLOCK); os.eventfd_write(e, 4); os.eventfd_read(e)
m = os.memfd_create('mem', 1); os.write(m, b'abc')
t = libc.timerfd_create(1, 0o4000)
s = libc.inotify_init1(0o2000000); libc.inotify_add_watch(s, b'dir', 0x100)
open('dir/made', 'w').close(); os.read(s, 1000)
p = os.pidfd_open(os.getpid()); libc.syscall(424, p, 0, 0, 0)
r, w = os.pipe2(os.O_CLOEXEC); os.write(w, b'hello')
os.splice(r, m, 3); os.dup2(r, 30); os.dup(w)
os.get_terminal_size if 0 else libc.ioctl(0, 0x5413, ctypes.create_string_buffer(8))
libc.ioctl(r, 0x541b, ctypes.byref(ctypes.c_int()))
os.posix_fadvise(m, 0, 0, 1); os.posix_fallocate(m, 0, 100)
"""
FAIL = ("cat /no/such; mkdir dir; rmdir dir; ln -s a link; cd /root/none; "
        "kill -0 999999; mv nofile x; chmod 600 none; ls /proc/self/fd/99")
NGINX_CONF = """cat > nginx.conf <<E
error_log stderr; pid nginx.pid; worker_processes 1;
events { worker_connections 64; }
http { access_log off; server { listen 127.0.0.1:18080; root .; } }
E
"""
# A second may begin between git's look at a file and settle(), by whose change
# time git would have it changed.
GIT = ("git init -q . && git config core.trustctime false && git add -A && "
       "git commit -qm one && echo x >> b.txt")
def rule(pattern, repl):
    return ((re.compile(pattern), repl),)


# Perl seeds its hashes with four random bytes.
SEED = rule(r'^read\(3, ".*", 4\) += 4', "read(3, SEED, 4) = 4")
# git's index has inode numbers and change times in it.
INDEX = (rule(r'"DIRC.*?"', '"INDEX"') +
         rule(r'^(p?(?:read|write)(?:64)?\(\d+), ".*", 20\b', r"\1, SHA1, 20"))
# How often its threads wait, yield and disturb each other is chance.
GO = (rule(r"epoll_pwait\(.*", "epoll_pwait(...)") +
      rule(r"^(futex|nanosleep|sched_yield|tgkill|getpid|gettid|madvise|write|read|"
           r"--- SIGURG|rt_sigreturn|rt_sigprocmask).*", ""))
FUTEX = rule(r"^futex\(.*", "")
SIGCHLD = rule(r"^--- SIGCHLD .*", "--- SIGCHLD")

C = Case
CASES = [
    # ordinary commands, one process
    C("ls-l", [], ["ls", "-l"]),
    C("ls-l-v", ["-v"], ["ls", "-l", "dir"]),
    C("ls-lR", ["-y"], ["ls", "-lR", "dir"]),
    C("cat", [], ["cat", "a.txt", "b.txt"]),
    C("cat-none", [], ["cat", "no-such-file"]),
    C("cat-s100", ["-s", "100"], ["cat", "a.txt"]),
    C("cat-bin", ["-s", "300"], ["cat", "bin"], output=False),
    C("cat-bin-x", ["-x"], ["cat", "bin"], output=False),
    C("cat-bin-xx", ["-xx"], ["cat", "bin"], output=False),
    C("cat-y", ["-y"], ["cat", "a.txt"]),
    C("cat-read", ["-e", "read=3", "-e", "trace=read"], ["cat", "b.txt"]),
    C("cat-write", ["-e", "write=1"], ["cat", "bin"], output=False),
    C("cp", [], ["cp", "a.txt", "copy"]),
    C("cp-r", ["-y"], ["cp", "-r", "dir", "dir2"]),
    C("cp-p", ["-v"], ["cp", "-p", "a.txt", "copy"]),
    C("mv", [], ["mv", "a.txt", "moved"]),
    C("rm-r", [], ["rm", "-rf", "dir"]),
    C("ln", [], ["ln", "-s", "a.txt", "other"]),
    C("mkdir-p", [], ["mkdir", "-p", "x/y/z"]),
    C("touch", [], ["touch", "-d", "2020-01-01", "a.txt"]),
    C("chmod", [], ["chmod", "-R", "u+x", "dir"]),
    C("chown", [], ["chown", "0:0", "a.txt"]),
    C("mkfifo", [], ["mkfifo", "-m", "600", "fifo"]),
    C("stat", ["-v"], ["stat", "-c", "%n %s", "a.txt"]),
    C("stat-f", [], ["stat", "-f", "-c", "%t", "/proc"]),
    C("truncate", [], ["truncate", "-s", "1M", "big"]),
    C("df", [], ["df", "/proc"], output=False),
    C("find", [], ["find", "dir", "-name", "*.c"]),
    C("find-exec", ["-f"], ["find", "dir", "-name", "f1", "-exec", "cat",
                            "{}", ";"]),
    C("grep", [], ["grep", "-r", "deep", "dir"]),
    C("grep-n", [], ["grep", "-n", "gamma", "b.txt"]),
    C("sort", [], ["sort", "--parallel=1", "a.txt"]),
    C("uniq", [], ["uniq", "-c", "a.txt"]),
    C("wc", [], ["wc", "a.txt"]),
    C("head", [], ["head", "-c", "100", "/dev/zero"]),
    C("tail", [], ["tail", "-n", "3", "a.txt"]),
    C("od", [], ["od", "-c", "b.txt"]),
    C("md5sum", [], ["md5sum", "a.txt", "bin"]),
    C("tar-c", [], ["tar", "cf", "x.tar", "dir"]),
    C("tar-t", [], ["tar", "tf", "x.tar"], setup="tar cf x.tar dir"),
    C("tar-x", [], ["tar", "xf", "x.tar", "-C", "dir"],
      setup="tar cf x.tar a.txt b.txt"),
    C("tar-z", ["-f"], ["tar", "czf", "x.tgz", "dir"],
      rules=SIGCHLD),
    C("gzip", [], ["gzip", "-k", "a.txt"]),
    C("gunzip", [], ["gunzip", "-c", "a.txt.gz"], setup="gzip a.txt"),
    C("dd", [], ["dd", "if=a.txt", "of=o", "bs=100", "count=3",
                 "status=none"]),
    C("dd-oflag", [], ["dd", "if=/dev/zero", "of=o", "bs=4k", "count=2",
                       "oflag=append", "conv=notrunc,fsync", "status=none"]),
    C("id", [], ["id"]),
    C("uname", ["-v"], ["uname", "-a"]),
    C("date", [], ["date", "-d", "@0"]),
    C("sleep", [], ["sleep", "0.01"]),
    C("true-i", ["-i"], ["true"]),
    C("true-n", ["-n"], ["true"]),
    C("echo", ["-v", "-s", "200"], ["echo", "hello\tworld\n\x01\\\"\x7f\u00e9"],
      output=False),
    C("env", [], ["env", "-i", "A=b", "env"]),
    C("nice", [], ["nice", "-n", "5", "true"]),
    C("timeout", ["-f"], ["timeout", "5", "true"], rules=SIGCHLD),
    C("timeout-kills", ["-f"], ["timeout", "0.1", "sleep", "5"], mode="set",
      rules=rule(r"^(rt_sigreturn|--- SIGCHLD).*", "")),
    C("setsid", ["-f"], ["setsid", "-w", "true"]),
    C("taskset", [], ["taskset", "-c", "0", "true"]),
    C("prlimit", [], ["prlimit", "--nofile", "true"]),
    C("flock", ["-f"], ["flock", "lock", "true"]),
    C("ps", ["-e", "trace=!read,openat,newfstatat,close,getdents64,mmap,"
             "munmap,readlink,lseek,brk,mremap,access,write"],
      ["ps", "-o", "comm", "-p", "1"]),
    C("tty", [], ["tty"]),
    C("stty", [], ["stty", "-a"]),
    C("script-tty", ["-f", "-e", "trace=ioctl"],
      ["script", "-qec", "stty -a; stty -echo; tput cols", "/dev/null"],
      output=False),
    C("sed", [], ["sed", "-n", "s/line/LINE/p", "a.txt"]),
    C("sed-i", [], ["sed", "-i", "s/a/b/", "b.txt"]),
    C("awk", [], ["awk", "{ n += $2 } END { print n }", "a.txt"]),
    C("awk-pipe", ["-f"], ["awk", "BEGIN { \"echo x\" | getline a; print a }"],
      rules=SIGCHLD, mode="set"),
    C("perl", [], perl('open F, "<", "a.txt"; print scalar <F>; '
                       'mkdir "p"; rmdir "p"; unlink "b.txt"'), rules=SEED),
    C("perl-fork", ["-f"], perl('if (fork) { wait; print $? >> 8 } '
                                'else { exit 3 }'), rules=SEED + SIGCHLD),
    C("perl-socket", [], perl('use Socket; socketpair(A, B, AF_UNIX, '
                              'SOCK_STREAM, 0); send A, "hi", 0; '
                              'recv B, $x, 9, 0; print $x'), rules=SEED),
    # shells and compilers: many processes
    C("bash-pipe", ["-f"], sh("cat a.txt | sort | uniq -c | tail -1"),
      rules=SIGCHLD),
    # How much of a pipe one read() finds is a matter of time.
    C("bash-subst", ["-f"], sh("x=$(cat b.txt; echo 1); echo \"$x\" > out"),
      mode="set", rules=rule(r'^read\(3, "(beta|1\\n).*', "")),
    C("bash-redirect", ["-f"], sh("cat < a.txt > out 2>&1; exec 3<>b.txt; "
                                  "read l <&3; echo $l")),
    C("bash-heredoc", ["-f"], sh("cat <<E\nsome text\nE")),
    C("bash-background", ["-f"], sh("sleep 0.05 & wait $!; echo $?")),
    C("bash-trap", ["-f"], sh("trap 'echo usr' USR1; kill -USR1 $$; "
                              "trap 'echo bye' EXIT")),
    C("bash-jobs", ["-f"], sh("set -m; sleep 5 & sleep 0.2; kill %1; wait %1; "
                              "echo $?"),
      output=False, mode="set", rules=rule(r"^wait4\(.*", "") + SIGCHLD),
    C("bash-stop", ["-f"], sh("set -m; sh -c 'kill -STOP $$; exit 3' & "
                              "sleep 0.2; kill -CONT %1; wait %1; echo $?"),
      output=False, mode="set", rules=rule(r"^wait4\(.*", "") + SIGCHLD),
    C("bash-segv", ["-f"], sh("sh -c 'kill -SEGV $$'; echo $?")),
    C("bash-exec-fails", ["-f"], sh("/no/such/program; ./a.txt; echo $?")),
    C("bash-tcp", ["-f", "-e", "trace=%net"],
      sh("exec 3<>/dev/tcp/127.0.0.1/1; echo $?")),
    C("bash-failing", ["-f", "-Z"], sh(FAIL), output=False),
    C("bash-succeeding", ["-f", "-z", "-e", "trace=%file"], sh(FAIL),
      output=False),
    C("bash-ff", ["-ff"], sh("cat a.txt | wc -l; ls dir"), rules=SIGCHLD),
    C("gcc-c", ["-f"], ["gcc", "-c", "hello.c"], output=False),
    C("gcc-file", ["-f", "-e", "trace=%file", "-y"],
      ["gcc", "-o", "hello", "hello.c"]),
    C("gcc-process", ["-f", "-e", "trace=%process", "-s", "60"],
      ["gcc", "-pipe", "-c", "hello.c"], rules=SIGCHLD),
    C("make", ["-f"], ["make"], output=False, rules=SIGCHLD,
      mode="set"),
    C("git-status", ["-f"], ["git", "status", "-s"], setup=GIT,
      needs=("git",), rules=INDEX),
    C("git-log", ["-f"], ["git", "--no-pager", "log", "--oneline"],
      setup=GIT, needs=("git",), rules=INDEX),
    C("git-commit", ["-f", "-e", "trace=%file,%process"],
      ["git", "commit", "-qam", "two"], setup=GIT, needs=("git",)),
    C("xargs", ["-f"], sh("ls dir | xargs -n 3 echo"), rules=SIGCHLD),
    # Python: what the C library's wrappers make of the same calls
    C("py-files", [], py(PY_FILES)),
    C("py-files-y", ["-y"], py(PY_FILES)),
    C("py-files-v", ["-v", "-e", "trace=%file,%desc"], py(PY_FILES)),
    C("py-files-raw", ["-X", "raw", "-e", "trace=%file,%desc"],
      py(PY_FILES)),
    C("py-files-verbose", ["-X", "verbose", "-e", "trace=%file,%desc"],
      py(PY_FILES)),
    C("py-sockets", [], py(PY_SOCKETS)),
    C("py-sockets-yy", ["-yy", "-e", "trace=%net,read,write,close"],
      py(PY_SOCKETS)),
    C("py-sockets-raw", ["-X", "raw", "-e", "trace=%net"], py(PY_SOCKETS),
      rules=rule(r'sin_port="[^"]*"', "sin_port=PORT")),
    C("py-udp", ["-e", "trace=%net"], py(PY_UDP)),
    C("py-udp-yy", ["-yy", "-e", "trace=%net"], py(PY_UDP)),
    C("py-unix", ["-e", "trace=%net"], py(PY_UNIX)),
    C("py-unix-yy", ["-yy", "-e", "trace=%net,close"], py(PY_UNIX)),
    C("py-net-families", ["-e", "trace=connect,setsockopt"],
      py(PY_FAMILIES)),
    C("py-net-families-v", ["-v", "-e", "trace=connect,setsockopt"],
      py(PY_FAMILIES)),
    C("py-net-errors", ["-e", "trace=%net"], py(PY_ERRORS)),
    C("py-epoll", ["-e", "trace=!mmap"], py(PY_EPOLL)),
    C("py-epoll-yy", ["-yy", "-e", "trace=/epoll|poll|select|pipe"],
      py(PY_EPOLL)),
    C("py-signals", [], py(PY_SIGNALS)),
    C("py-signals-set", ["-e", "signal=usr1,SIGALRM", "-e", "trace=%signal"],
      py(PY_SIGNALS)),
    C("py-signals-none", ["-e", "signal=none", "-e", "trace=none"],
      py(PY_SIGNALS)),
    C("py-process", ["-f"], py(PY_PROC)),
    C("py-process-v", ["-f", "-v", "-e", "trace=%process"], py(PY_PROC)),
    C("py-threads", ["-f"], py(PY_THREADS), mode="set", rules=FUTEX),
    C("py-threads-process", ["-f", "-e", "trace=%process"], py(PY_THREADS)),
    C("py-subprocess", ["-f", "-e", "trace=%process,%file"],
      py("import subprocess as s; print(s.check_output(['echo', 'hi']))"),
      rules=SIGCHLD),
    C("py-fds", [], py(PY_FDS)),
    C("py-fds-yy", ["-yy"], py(PY_FDS)),
    # servers
    C("redis-cli", [], ["redis-cli", "--version"], needs=("redis-cli",)),
    C("redis-server", ["-f"], ["redis-server", "--version"],
      needs=("redis-server",),
      rules=rule(r'^read\(3, "[^"]*"\.\.\., 4096\)', "read(3, SEED, 4096)")),
    C("redis-refused", ["-f", "-e", "trace=%net,fcntl,poll,ppoll"],
      ["redis-cli", "-p", "1", "ping"], needs=("redis-cli",)),
    C("nginx-t", ["-f"], sh("exec nginx -t -p . -c nginx.conf"),
      setup=NGINX_CONF, needs=("nginx",), output=False),
    C("node", ["-f", "-e", "trace=%process,%net,%signal,eventfd2,"
               "epoll_create1,pipe2"], ["node", "-e", "console.log(1)"],
      needs=("node",), **RACE),
    C("go-echo", ["-f"], ["@SHARED@/goecho"], needs=("@SHARED@/goecho",),
      rules=GO, **RACE),
    C("go-echo-net", ["-f", "-e", "trace=%net,/epoll"], ["@SHARED@/goecho"],
      needs=("@SHARED@/goecho",), rules=GO, **RACE),
    # options
    C("summary", ["-c"], ["ls", "-l"], mode="summary"),
    C("summary-f", ["-f", "-c"], sh("cat a.txt | sort; ls /none"),
      mode="summary"),
    C("summary-sort", ["-c", "-S", "calls", "-U", "calls,name"],
      ["cat", "a.txt"], rules=rule(r"^-[- ]+", "---")),
    C("summary-file", ["-c", "-e", "trace=%file"], ["ls", "-l"],
      mode="summary"),
    C("path", ["-P", "a.txt"], ["cat", "a.txt", "b.txt"]),
    C("path-y", ["-y", "-P", "dir"], ["ls", "-l", "dir"]),
    C("status-failed", ["-e", "status=failed"], ["ls", "/none"]),
    C("status-successful", ["-e", "status=successful"], ["ls", "/none"]),
    C("status-unfinished", ["-e", "status=unfinished"], ["true"]),
    C("trace-not", ["-e", "trace=!mmap,openat,close"], ["cat", "a.txt"]),
    C("trace-regex", ["-e", "trace=/^(open|close|m)"], ["cat", "a.txt"]),
    C("trace-question", ["-e", "trace=?nosuchcall,openat"], ["true"]),
    C("trace-desc", ["-e", "trace=%desc"], ["cat", "a.txt"]),
    C("trace-memory", ["-e", "trace=%memory"], ["cat", "a.txt"]),
    C("trace-stat", ["-e", "trace=%%stat"], ["ls", "-l"]),
    C("trace-pure", ["-e", "trace=%pure"], ["id"]),
    C("trace-creds", ["-e", "trace=%creds"], ["id"]),
    C("trace-clock", ["-e", "trace=%clock"], ["sleep", "0.01"]),
    C("trace-none", ["-e", "trace=none"], ["false"]),
    C("raw", ["-e", "raw=openat,read"], ["cat", "a.txt"]),
    C("verbose-none", ["-e", "verbose=none"], ["ls", "-l"]),
    C("abbrev-none", ["-e", "abbrev=none", "-e", "trace=execve,%stat"],
      ["ls", "-l"]),
    C("column-0", ["-a", "0"], ["true"]),
    C("column-60", ["-a", "60"], ["true"]),
    C("env-change", ["-E", "NEW=1", "-E", "HOME", "-v", "-s", "40"],
      ["env"]),
    C("time-r", ["-r"], ["true"], times=True),
    C("time-t", ["-t"], ["true"], times=True),
    C("time-tt", ["-tt"], ["true"], times=True),
    C("time-ttt", ["-ttt"], ["true"], times=True),
    C("time-T", ["-T"], ["true"], times=True),
    C("quiet", ["-qq", "-f"], sh("true; cat /dev/null"), rules=SIGCHLD),
    C("stderr", [], ["true"], to_stderr=True),
    C("stderr-f", ["-f", "-e", "trace=execve,exit_group"],
      sh("cat /dev/null; exit 5"), to_stderr=True),
    C("decode-pids", ["-f", "-Y"], sh("cat /dev/null & wait $!")),
    C("decode-fds", ["-e", "decode-fds=path,socket"], ["cat", "a.txt"]),
    C("exit-signal", [], sh("kill -TERM $$")),
    C("exit-core", [], sh("ulimit -c 0; kill -ABRT $$")),
    C("inject-error", ["-e", "inject=openat:error=EACCES:when=3+2"],
      ["cat", "a.txt", "b.txt"]),
    C("inject-fault", ["-e", "fault=read:when=2..3", "-e", "trace=read,write"],
      ["cat", "a.txt", "b.txt"]),
    C("inject-retval", ["-e", "inject=read:retval=0:when=2+"],
      ["cat", "a.txt"]),
    C("inject-retval-negative", ["-e", "trace=%desc", "-e",
                                 "inject=write:retval=-5:when=2"],
      sh("echo 1; echo 2; echo 3")),
    C("inject-signal", ["-e", "inject=write:signal=USR1:when=1"],
      sh("trap 'echo caught >&2' USR1; echo 1")),
    C("inject-signal-error", ["-e", "inject=/^getuid:signal=WINCH:error=EPERM"],
      ["id"]),
    C("inject-syscall", ["-e", "inject=%creds:syscall=getpid:retval=7"],
      ["id"], rules=rule(r"\b7\(\w+\)", "7")),
    C("inject-delay", ["-e", "inject=write:delay_enter=2ms:delay_exit=3000"],
      ["cat", "a.txt", "b.txt"]),
    C("inject-poke", ["-e", "inject=openat:poke_enter=@arg2=622e74787400:when=3"],
      ["cat", "a.txt"]),
    C("inject-poke-exit", ["-e", "inject=read:poke_exit=@arg2=5a5a:when=2+"],
      ["cat", "a.txt"]),
    C("inject-poke-all", ["-e", "inject=read:poke_enter=@arg2=5a5a,@arg1=00"
                          ":poke_exit=@arg2=41:retval=1:delay_exit=1:when=3"],
      ["cat", "a.txt"]),
    C("inject-path", ["-P", "b.txt", "-e", "quiet=path-resolution", "-e", "inject=%desc:error=EIO:when=1"],
      ["cat", "a.txt", "b.txt"]),
    C("inject-f", ["-f", "-e", "inject=write:error=EIO:when=2"],
      sh("echo 1; echo 2; (echo 3; echo 4); echo 5"), rules=SIGCHLD),
    C("inject-exec", ["-f", "-e", "inject=execve:error=ENOENT", "-e",
                      "trace=execve"], sh("cat a.txt; true")),
    C("inject-last-wins", ["-e", "inject=%file:error=EPERM:when=9",
                           "-e", "inject=openat:retval=3:when=4",
                           "-e", "inject=write:error=9"], ["cat", "a.txt"]),
    C("inject-restart-error", ["-e", "inject=read:error=ERESTARTSYS:when=2+"],
      ["cat", "a.txt"]),
    C("inject-count", ["-c", "-e", "inject=read:error=EIO:when=2+",
                       "-U", "calls,errors,name"],
      ["cat", "a.txt"], mode="summary"),
    C("inject-bad-word", ["-e", "inject=read:eror=EIO"], ["true"]),
    C("inject-bad-when", ["-e", "fault=read:when=2..1"], ["true"]),
    C("inject-nothing", ["-e", "inject=read"], ["true"]),
    C("inject-not-pure", ["-e", "fault=read:syscall=write"], ["true"]),
    C("seccomp-openat", ["-f", "--seccomp-bpf", "-e", "trace=openat"],
      ["cat", "a.txt"]),
    C("seccomp-children", ["-f", "--seccomp-bpf", "-e", "trace=execve,read"],
      sh("cat a.txt | cat; (cat b.txt)"), rules=SIGCHLD),
    C("seccomp-inject", ["-f", "--seccomp-bpf", "-e", "trace=read,write",
                         "-e", "inject=read:error=EIO:when=2"],
      ["cat", "a.txt", "b.txt"]),
    C("seccomp-none", ["-f", "--seccomp-bpf", "-e", "trace=none"], ["false"]),
    C("seccomp-all", ["-f", "--seccomp-bpf"], ["true"]),
    C("no-program", [], ["/no/such/program"]),
    # Messages of netlink, whose numbers are those of the time and the socket.
    C("netlink-rule", ["-e", "trace=sendto,sendmsg,recvmsg"], ["ip", "rule"],
      needs=("ip",), rules=NETLINK),
    C("netlink-diag", ["-e", "trace=sendto,sendmsg"], ["ss", "-xl"],
      needs=("ss",), rules=NETLINK, output=False),
    C("not-executable", [], ["./a.txt"]),
    C("bad-set", ["-e", "trace=nosuchcall"], ["true"]),
    C("bad-signal", ["-e", "signal=nosuch"], ["true"]),
]


# Other programs, each for what it does first of all.
PROGRAMS = """
sha224sum a.txt
sha384sum a.txt
c++filt x
ar t nofile
nm nofile
size nofile
strip nofile
readelf -h nofile
xzcat nofile
bzcat nofile
printf x
uname -m
truncate -s 5 b.txt
objcopy --version
gcov --version
cpp --version
addr2line --version
elfedit --version
gprof --version
base64 a.txt
basename /x/y.c .c
cksum a.txt
comm a.txt b.txt
csplit -s b.txt 2
cut -c1-3 a.txt
dirname /x/y.c
dircolors -p
echo one two
expand a.txt
expr 3 + 4
factor 1234567
fmt a.txt
fold -w 3 a.txt
getconf PATH
getent passwd root
iconv -f latin1 -t utf8 b.txt
install -m 600 a.txt installed
join b.txt b.txt
link a.txt hard
nl b.txt
nproc
numfmt --to=iec 123456
paste a.txt b.txt
pathchk a/b/c
pr -T b.txt
printenv PATH
ptx b.txt
pwd
realpath dir/sub
seq 5
sha1sum a.txt
sha256sum a.txt b.txt
sha512sum a.txt
split -l 20 a.txt
stdbuf -oL true
sum a.txt
sync a.txt
tac b.txt
tee copy
test -f a.txt
tr a b
tsort b.txt
unexpand a.txt
unlink b.txt
vdir dir
whoami
b2sum a.txt
basenc --base16 a.txt
arch
cmp a.txt b.txt
diff a.txt b.txt
diff3 a.txt b.txt b.txt
sdiff b.txt b.txt
egrep line a.txt
fgrep line a.txt
bzip2 -k a.txt
xz -k a.txt
file a.txt
column b.txt
colrm 2
rev b.txt
hexdump -C b.txt
ionice
getopt -o a -- -a x
namei dir/sub
rename.ul f g f
setarch --list
fallocate -l 100 falloc
sysctl kernel.ostype
dash -c :
mawk 1 b.txt
m4 b.txt
strings a.txt
locale -a
python3 -S -c pass
dpkg --print-architecture
ld --version
curl --version
objdump --version
findmnt --version
vmstat --version
tar --version
readlink -f link
rmdir nosuchdir
dpkg-query -W bash
ldd --version
watch --version
lsblk --version
ip -V
ss -V
openssl version
kill -l
"""


def program_cases():
    for line in PROGRAMS.strip().splitlines():
        argv = line.split()
        yield Case(f"program-{argv[0]}", ["-f"], argv, needs=(argv[0],))


# What these are about has names, or structures, since versions of strace that are
# newer than Debian's; each was written beside the page or header of its calls.
NEWER_THAN_STRACE = {
    "aio_calls", "ioctl_dev", "ioctl_device", "ioctl_event", "ioctl_file",
    "ioctl_more", "ioctl_net", "key_calls", "lsm_calls", "mount_stat",
    "netlink_core", "netlink_families", "netlink_route", "process_prctl",
    "i386_calls", "i386_structs", "ioctl_buffers", "ioctl_media",
    "ioctl_rare", "net_families", "net_optvals", "ioctl_family",
    "ioctl_cards", "ioctl_odds", "netlink_generic", "netlink_events",
    "bpf_percpu", "desc_owner", "odd_values", "ioctl_vector",
    "ioctl_data", "odd_members", "pidfd_copy", "prctl_machines",
}


# A tracer can't trace a child that has a tracer: by eBPF it can.
TRACES_ITSELF = re.compile("specimen_ptrace_calls.*")
# Which calls, in what columns and by what names: made of the same events,
# whichever engine they came from.
DISPLAY = re.compile("abbrev-none|bad-.*|cat-bin-xx?|column-.*|env-change|"
                     "py-.*-(raw|verbose)|py-net-families-v|quiet|raw|"
                     "summary-(file|sort)|time-(r|t|ttt)|"
                     "trace-(clock|creds|memory|pure|question|regex|stat)|"
                     "true-n|verbose-none")


def tells_engines_apart(case):
    """Plain programs, without options, do so no more than specimens do."""
    plain = case.name.startswith("program-") or not (
        case.opts or case.to_stderr or "/" in case.argv[0])
    return not (plain or DISPLAY.fullmatch(case.name) or
                TRACES_ITSELF.fullmatch(case.name))


def specimen_cases(directory, options):
    """Programs of tests/decode: each makes the calls of one family."""
    for p in sorted(directory.iterdir()):
        if not p.is_file() or not os.access(p, os.X_OK) or p.suffix:
            continue
        if b"libasan" in p.read_bytes():
            continue  # a sanitizer makes calls of its own
        if p.name.partition("_")[2] in NEWER_THAN_STRACE:
            continue
        # What it says of itself has times and ids in it.
        own = rule(r'^write\(1, ".*"(\.\.\.)?, (?:\d+|N)\) += (?:\d+|N)',
                   "write(1, OUTPUT)")
        own += rule(r"\bcookie=0x[0-9a-f]+", "cookie=N")
        own += rule(r"\bssi_pid=\d+", "ssi_pid=N")
        # When a child is told to die, and when its parent hears of it.
        mode = "set" if p.name == "specimen_process_clone" else "seq"
        if mode == "set":
            own += rule(r"^pause\(\).*", "")
            # One that is pending stands for the next.
            own += rule(r"^--- SIGCHLD .*CLD_(STOPPED|CONTINUED).*", "")
        for suffix, opts in options.items():
            yield Case(p.name + suffix, opts, [str(p)], output=False,
                       mode=mode, rules=own)


def all_cases(specimens, engines=False):
    res = list(CASES) + list(program_cases())
    if specimens and specimens.is_dir():
        # What is copied for short forms is judged by the suites `plans` and
        # `decode-engines`.
        res += specimen_cases(specimens, {
            "": ["-f", "-v", "-s", "128"]} if engines else {
            "": ["-f", "-s", "128"], "-v": ["-f", "-v"]})
    names = [c.name for c in res]
    assert len(names) == len(set(names)), "two cases of one name"
    return res
