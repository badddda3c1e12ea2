# SPDX-License-Identifier: BSD-2-Clause
"""What the schema test traces: descriptors of all kinds, and bad bytes."""

import ctypes
import os
import select
import signal
import socket
import sys
import threading

libc = ctypes.CDLL(None, use_errno=True)


def descriptors():
    server = socket.socket()
    server.bind(("127.0.0.1", 0))
    server.listen()
    client = socket.create_connection(server.getsockname())
    accepted, _ = server.accept()
    udp = socket.socket(type=socket.SOCK_DGRAM)
    udp.sendto(b"x", ("127.0.0.1", 9))
    six = socket.socket(socket.AF_INET6)
    pair = socket.socketpair()
    unix = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    unix.bind(b"\0ringside-\xff-%d" % os.getpid())
    netlink = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
    netlink.bind((0, 0))
    epoll = select.epoll()
    for s in (server, client, accepted):
        epoll.register(s)
    event = libc.eventfd(3, 0)
    sigs = libc.signalfd(-1, ctypes.byref(ctypes.c_uint64(0x10201)), 0)
    pid = libc.syscall(434, os.getpid(), 0)
    keep = [server, client, accepted, udp, six, unix, netlink, epoll, *pair]
    numbers = [k.fileno() for k in keep] + [event, sigs, pid]
    numbers += os.pipe()
    numbers.append(os.open("/dev/null", os.O_RDONLY))
    numbers.append(os.dup(server.fileno()))
    numbers.append(os.open("/tmp", os.O_TMPFILE | os.O_RDWR))
    for fd in numbers:
        libc.fsync(fd)
    accepted.close()
    client.send(b"into the void")
    libc.close(event)


def bad_bytes(directory):
    for name in (b"\xff\xfe", b"\x1b[31m", b"\"\\", "é€".encode(), b"\xed\xa0\x80"):
        os.close(os.open(os.path.join(directory.encode(), name), os.O_CREAT | os.O_RDWR))
    r, w = os.pipe()
    os.write(w, bytes(range(256)))
    os.read(r, 256)
    libc.write(w, ctypes.c_void_p(1), 5)
    libc.open(ctypes.c_void_p(1), 0)
    libc.syscall(100000, 1, 2, 3)
    libc.writev(w, ctypes.c_void_p(1), 3)
    libc.poll(ctypes.c_void_p(1), 1, 0)


def processes():
    thread = threading.Thread(target=os.getppid)
    thread.start()
    thread.join()
    signal.signal(signal.SIGUSR1, lambda *_: None)
    os.kill(os.getpid(), signal.SIGUSR1)
    child = os.fork()
    if not child:
        os.kill(os.getpid(), signal.SIGTERM)
    os.waitpid(child, 0)
    child = os.fork()
    if not child:
        os.execv("/bin/sh", ["sh", "-c", "exit 3", b"\xff"])
    os.waitpid(child, 0)


descriptors()
bad_bytes(sys.argv[1])
processes()
