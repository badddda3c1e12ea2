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


def write(where):
    r = random.Random(1)
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
