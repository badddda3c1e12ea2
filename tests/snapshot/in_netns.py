# SPDX-License-Identifier: BSD-2-Clause
"""Run in a network namespace of its own: `in_netns.py RINGSIDE ports|backlog`.
Uses up what there is, asks ringside, and prints its answer.
"""
import errno
import socket
import subprocess
import sys

ringside, what = sys.argv[1:3]
subprocess.run(["ip", "link", "set", "lo", "up"], check=True)


def write(path, text):
    with open("/proc/sys/net/" + path, "w") as f:
        f.write(text)


def connect(addr):
    s = socket.socket()
    s.settimeout(2)
    s.connect(addr)
    return s


held = []
server = socket.socket()
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
server.bind(("127.0.0.1", 9999))
if what == "ports":
    write("ipv4/ip_local_port_range", "40000 40009")
    write("ipv4/ip_local_reserved_ports", "40000-40001,50000")
    server.listen(64)
    try:
        while len(held) < 100:
            held.append(connect(("127.0.0.1", 9999)))
            held.append(server.accept()[0])
        sys.exit("no end of ports")
    except OSError as e:
        if e.errno != errno.EADDRNOTAVAIL:
            raise
else:
    server.listen(3)
    for _ in range(4):
        held.append(connect(("127.0.0.1", 9999)))
sys.exit(subprocess.run([ringside, "limits", *sys.argv[3:]]).returncode)
