#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Inputs of fuzz_decode for each number of each ABI, with memory that looks
like structures: what random bytes reach slowly. The same ones each time.

    seeds.py DIR                writes them there
    seeds.py --replay PROGRAM   has them replayed
"""
import pathlib
import random
import struct
import subprocess
import sys
import tempfile

ABIS = 3
NUMBERS = 470
EACH = 2
PLACES = 40  # words of memory that pointers point to
STYLES = [0, 0, 1, 0x400, 0x800, 0x1000, 0x2001]  # -v, -X, -x
COUNTS = [0, 1, 2, 3, 4, 5, 6, 8, 16, 24, 40, 72, 200]
ERRNOS = [1, 4, 11, 14, 75, 512]


def piece(r):
    return r.choice([
        lambda: struct.pack("<I", r.randrange(20)),
        lambda: struct.pack("<Q", 0x10000 + 8 * r.randrange(PLACES)),
        lambda: struct.pack("<Q", r.randrange(64)),
        lambda: struct.pack("<H", r.randrange(20)) * 2,
        lambda: r.choice([b"abc\0defg", bytes(8), b"/tmp/x\0\0"]),
        lambda: r.randbytes(8),
    ])()


def memory(r):
    out = b""
    while len(out) < 256:
        out += piece(r)
    return out[:256]


def register(r, pointers):
    if r.random() < pointers:
        return b"\1" + struct.pack("<H", 8 * r.randrange(PLACES))
    return bytes([0, r.choice(COUNTS)])


def seed(r, abi, nr, failed):
    out = struct.pack("<HBH", r.choice(STYLES), abi, nr)
    out += b"".join(register(r, 0.6) for _ in range(6))
    out += bytes([0xf2 | failed, 0, r.choice([0, 1, 2, 3, 8, 40, 128])])
    if failed:
        out += struct.pack("<H", r.choice(ERRNOS))
    return out + memory(r)


# Protocols of netlink and some types of their messages.
NETLINK = {
    0: [16, 18, 20, 24, 28, 32, 36, 44, 48, 64, 72, 80, 86, 92, 104, 112, 120],
    4: [18, 20, 21], 6: range(0x10, 0x28), 7: [16, 17], 9: range(1000, 1020),
    11: [0, 3, 16],
    12: [16, 17, *(s << 8 | m for s in range(1, 13) for m in range(8)),
         *range(0xa00, 0xa22)],
    15: [0], 16: [16, 17, 30], 21: range(0x10, 0x16),
}
KINDS = [b"vlan\0", b"bridge\0", b"u32\0", b"mirred\0", b"cmp\0", b"htb\0"]


def attributes(r, room, depth):
    out = b""
    while len(out) + 8 <= room and r.random() < 0.9:
        kind = r.randrange(5)
        left = room - len(out) - 4
        if kind == 0 and depth < 12:
            data = attributes(r, left, depth + 1)
        elif kind == 1:
            data = r.choice(KINDS)
        else:
            data = r.randbytes(r.choice([1, 2, 4, 8, 16, 36]))
        data = data[:left]
        length = len(data) + 4
        if r.random() < 0.1:
            length = r.choice([0, 3, 5, length + 1, 0xffff])
        type_ = r.choice([r.randrange(1, 9), r.randrange(70), 0x8001])
        out += struct.pack("<HH", length, type_) + data
        out += bytes(-len(out) % 4)
    return out[:room]


def netlink_seed(r, protocol, type_):
    nr = r.choice([1, 44])  # write(2), sendto(2)
    out = struct.pack("<HBH", r.choice(STYLES), 0, nr)
    # What a descriptor speaks is its number less one: hostile.c.
    out += bytes([0, protocol + 1]) + b"\1\0\0" + bytes([0, 255])
    out += bytes(6) + bytes([0xf6, 0, 0])
    head = bytes([r.choice([0, 2, 7, 10, 16, 17])]) + r.randbytes(3)
    head += bytes(r.choice([0, 4, 8, 12, 16, 44, 68]))
    body = head + attributes(r, 239 - len(head), 0)
    length = len(body) + 16 if r.random() < 0.9 else r.randrange(300)
    data = struct.pack("<IHHII", length, type_, r.randrange(0x1000), 0, 0)
    return out + (data + body + bytes(256))[:256]


def write(where):
    r = random.Random(1)
    for protocol, types in NETLINK.items():
        for type_ in types:
            for k in range(3):
                data = netlink_seed(r, protocol, type_)
                (where / f"netlink-{protocol}-{type_}-{k}").write_bytes(data)
    for abi in range(ABIS):
        for nr in range(NUMBERS):
            for k in range(EACH):
                data = seed(r, abi, nr, k == 1 and nr % 4 == 0)
                (where / f"seed-{abi}-{nr}-{k}").write_bytes(data)


def main():
    if sys.argv[1] != "--replay":
        where = pathlib.Path(sys.argv[1])
        where.mkdir(exist_ok=True)
        write(where)
        return 0
    with tempfile.TemporaryDirectory() as where:
        write(pathlib.Path(where))
        return subprocess.run([sys.argv[2], where]).returncode


sys.exit(main())
