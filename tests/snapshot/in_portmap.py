# SPDX-License-Identifier: BSD-2-Clause
"""Run in a network namespace of its own: `in_portmap.py LSOF`. Is a portmapper
whose registrations are of sockets of its own, and prints what lsof says of
these: for each way to answer a line of JSON, the names.
"""
import json
import os
import socket
import struct
import subprocess
import sys
import threading

TCP, UDP, PROGRAM = 6, 17, 0x40000000  # numbers that have no name
LAST = 1 << 31
subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
mapper = socket.create_server(("127.0.0.1", 111))
server = socket.create_server(("127.0.0.1", 2049))
client = socket.create_connection(("127.0.0.1", 2049))
accepted = server.accept()[0]
datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
datagrams.bind(("127.0.0.1", 2050))


def words(*values):
    return struct.pack(">%dI" % len(values), *values)


def entry(number, protocol, port):
    return words(1, PROGRAM + number, 1, protocol, port)


HEAD = words(0, 1, 0, 0, 0, 0)
WHOLE = (HEAD + entry(0, TCP, 2049) + entry(1, TCP, 2049) +
         entry(2, UDP, 2050) + entry(3, TCP, 2050) + words(0))


def fragments(size):
    parts = [WHOLE[i:i + size] for i in range(0, len(WHOLE), size)]
    return b"".join(words(len(p) | (LAST if p is parts[-1] else 0)) + p
                    for p in parts)


answers = {
    "whole": words(len(WHOLE) | LAST) + WHOLE,
    "fragments": fragments(7),
    "cut": words(len(WHOLE) | LAST) + WHOLE[:-1],
    "huge": words(LAST | 0x7fffffff) + WHOLE,
    "not accepted": words(24 | LAST, 0, 1, 1, 0, 0, 0),
    "verifier": words(24 | LAST, 0, 1, 0, 0, 0xfffffffd, 0),
    "no end": words(44 | LAST) + HEAD + entry(0, TCP, 2049),
}


def serve(answer):
    with mapper.accept()[0] as c:
        c.recv(44, socket.MSG_WAITALL)
        c.sendall(answer)


for name, answer in answers.items():
    t = threading.Thread(target=serve, args=(answer,))
    t.start()
    out = subprocess.run(
        [sys.argv[1], "+M", "-nP", "-a", "-p", str(os.getpid()),
         "-i4:2049,2050", "-Fn"],
        stdout=subprocess.PIPE, text=True, timeout=60).stdout
    t.join()
    print(json.dumps([name, [l[1:] for l in out.splitlines()
                             if l.startswith("n")]]))
