#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Packs tables: from compiled C to an assembler file with them compressed.

    pack-tables.py OUTPUT.S OBJECT...

The objects have constants and no code: tables full of pointers, which the
dynamic linker would have to fix at each start, and names that make up half of
the program. Here each object becomes a block: the bytes of its sections and
the list of its pointers, compressed by zstd. All have their place in one
region of .bss, where the symbols that others know lie, and are unpacked into
it when somebody first looks. src/syscall/packed.h is the other side.

A pointer is written into its slot as an offset into the region, or, with bit
31 set, as an index into a table of the addresses that lie outside. The first
pointer of each table that others know, its head, is left empty and listed: it
is set when all the rest is there, for that is how others see that it is.
"""
import argparse
import ctypes
import ctypes.util
import pathlib
import struct
import sys

EM_X86_64, ET_REL = 62, 1
SHT_PROGBITS, SHT_SYMTAB, SHT_RELA, SHT_NOBITS = 1, 2, 4, 8
SHF_WRITE, SHF_ALLOC, SHF_EXECINSTR = 1, 2, 4
SHN_UNDEF = 0
STB_LOCAL = 0
R_X86_64_64 = 1

ALIGN = 16
POINTER = 8
OUTSIDE = 1 << 31
LEVEL = 19  # of zstd


class Bad(Exception):
    pass


class Object:
    """One object file: .image, .slots {offset: (symbol or None, value)}."""

    def __init__(self, path):
        self.path = path
        self.data = pathlib.Path(path).read_bytes()
        ident = struct.unpack_from("<4sBB", self.data)
        kind, machine = struct.unpack_from("<HH", self.data, 16)
        if ident != (b"\x7fELF", 2, 1) or (kind, machine) != (
                ET_REL, EM_X86_64):
            raise Bad("not an object file of x86-64")
        start, = struct.unpack_from("<Q", self.data, 40)
        n, names = struct.unpack_from("<HH", self.data, 60)
        self.sections = [
            struct.unpack_from("<IIQQQQIIQQ", self.data, start + 64 * i)
            for i in range(n)]
        self.names = self.sections[names]
        self.place()
        self.read_symbols()
        self.read_slots()

    def string(self, table, at):
        at += table[4]
        return self.data[at:self.data.index(b"\0", at)].decode()

    def place(self):
        """One behind the other: all sections that would be in memory."""
        self.image = bytearray()
        self.placed = {}
        for i, s in enumerate(self.sections):
            name = self.string(self.names, s[0])
            kind, flags, offset, size, align = s[1], s[2], s[4], s[5], s[8]
            if not flags & SHF_ALLOC or not size:
                continue
            if kind not in (SHT_PROGBITS, SHT_NOBITS) or name == ".eh_frame":
                continue
            if flags & SHF_EXECINSTR or kind == SHT_NOBITS or (
                    flags & SHF_WRITE and ".rel.ro" not in name):
                raise Bad(f"{name}: code and variables can't be packed, "
                          "only constants (nothing is packed with "
                          "-Dpacked_tables=false)")
            if align > ALIGN:
                raise Bad(f"{name}: aligned to {align}")
            self.image += bytes(-len(self.image) % align)
            self.placed[i] = len(self.image)
            self.image += self.data[offset:offset + size]
        self.image += bytes(-len(self.image) % ALIGN)

    def read_symbols(self):
        self.symbols = []  # (name, offset or None if it is elsewhere)
        self.exported = []  # (name, offset, size)
        for s in self.sections:
            if s[1] != SHT_SYMTAB:
                continue
            for i in range(s[5] // 24):
                name, info, _, where, value, size = struct.unpack_from(
                    "<IBBHQQ", self.data, s[4] + 24 * i)
                name = self.string(self.sections[s[6]], name)
                at = None
                if where in self.placed:
                    at = self.placed[where] + value
                    if info >> 4 != STB_LOCAL:
                        self.exported.append((name, at, size))
                elif where != SHN_UNDEF and info & 15 != 4 and (
                        info >> 4 != STB_LOCAL):
                    raise Bad(f"{name}: neither here nor elsewhere")
                self.symbols.append((name, at))

    def read_slots(self):
        self.slots = {}
        for s in self.sections:
            if s[1] != SHT_RELA or s[7] not in self.placed:
                continue
            for i in range(s[5] // 24):
                offset, info, addend = struct.unpack_from(
                    "<QQq", self.data, s[4] + 24 * i)
                if info & 0xFFFFFFFF != R_X86_64_64:
                    raise Bad(f"relocation of type {info & 0xFFFFFFFF}")
                where = self.placed[s[7]] + offset
                if where % POINTER:
                    raise Bad(f"pointer at {where}: not aligned")
                name, at = self.symbols[info >> 32]
                if at is None:
                    self.slots[where] = (name, addend)
                else:
                    self.slots[where] = (None, at + addend)


class Zstd:
    def __init__(self):
        lib = ctypes.CDLL(ctypes.util.find_library("zstd") or "libzstd.so.1")
        self.bound = lib.ZSTD_compressBound
        self.bound.argtypes, self.bound.restype = [
            ctypes.c_size_t], ctypes.c_size_t
        self.run = lib.ZSTD_compress
        self.run.argtypes = [ctypes.c_void_p, ctypes.c_size_t,
                             ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int]
        self.run.restype = ctypes.c_size_t
        self.is_error = lib.ZSTD_isError
        self.is_error.argtypes = [ctypes.c_size_t]

    def compress(self, data):
        room = self.bound(len(data))
        out = ctypes.create_string_buffer(room)
        n = self.run(out, room, data, len(data), LEVEL)
        if self.is_error(n):
            raise Bad("zstd failed")
        return out.raw[:n]


def distances(slots):
    """Where pointers are, each as its distance from the one before."""
    out, last = bytearray(), 0
    for where in sorted(slots):
        step = (where - last) // POINTER
        while step >= 0xFFFF:  # "so far, and no pointer there"
            out += struct.pack("<H", 0xFFFF)
            step -= 0xFFFF
        out += struct.pack("<H", step)
        last = where
    return bytes(out)


def block_of(o):
    """The bytes of a block, and how many heads are at its end."""
    heads = []
    for name, at, _ in o.exported:
        if at not in o.slots:
            raise Bad(f"{o.path}: {name}: its first member is no pointer")
        heads.append(struct.pack("<I4s", at, o.image[at:at + 4]))
        o.image[at:at + POINTER] = bytes(POINTER)
        del o.slots[at]
    return bytes(o.image) + distances(o.slots) + b"".join(heads), len(heads)


def pack(objects):
    """(blocks of (offset, heads, bytes), symbols, outside, size)"""
    starts, size, known = [], 0, {}
    for o in objects:
        starts.append(size)
        for name, at, length in o.exported:
            if name in known:
                raise Bad(f"{name}: defined twice")
            known[name] = (size + at, length)
        size += len(o.image)
    outside, blocks, zstd = {}, [], Zstd()
    for o, start in zip(objects, starts):
        for where, (name, value) in o.slots.items():
            if name is None:
                to = start + value
            elif name in known:
                to = known[name][0] + value
            else:
                to = OUTSIDE | outside.setdefault((name, value), len(outside))
            struct.pack_into("<Q", o.image, where, to)
        data, heads = block_of(o)
        blocks.append((start, heads, zstd.compress(data)))
    return blocks, known, outside, size


def words(data):
    """Bytes as lines of numbers."""
    data += bytes(-len(data) % 8)
    values = struct.unpack(f"<{len(data) // 8}Q", data)
    for i in range(0, len(values), 8):
        yield "\t.quad " + ",".join(map(hex, values[i:i + 8]))


def symbol(name, kind="@object"):
    return [f"\t.globl {name}", f"\t.hidden {name}", f"\t.type {name}, {kind}"]


def assembler(blocks, known, outside, size):
    page = 4096
    yield "/* Made by tools/pack-tables.py. */"
    yield '\t.section .bss.packed_region, "aw", @nobits'
    yield f"\t.balign {page}"
    yield from symbol("packed_region")
    yield "packed_region:"
    yield f"\t.zero {size + -size % page}"
    for name, (at, length) in known.items():
        yield from symbol(name)
        yield f"\t.set {name}, packed_region + {at}"
        yield f"\t.size {name}, {length}"

    yield '\t.section .rodata.packed, "a", @progbits'
    yield "\t.balign 8"
    yield from symbol("packed_bytes")
    yield "packed_bytes:"
    yield from words(b"".join(data for _, _, data in blocks))
    yield from symbol("packed_blocks")
    yield "packed_blocks:"
    at = 0
    for start, heads, data in blocks:
        yield f"\t.long {start}, {at}, {heads}"
        at += len(data)
    yield f"\t.long {size}, {at}, 0"  # where the last one ends
    yield from symbol("packed_n")
    yield f"packed_n:\n\t.long {len(blocks)}"

    yield '\t.section .data.rel.ro.packed, "aw", @progbits'
    yield "\t.balign 8"
    yield from symbol("packed_outside")
    yield "packed_outside:"
    for name, value in outside:
        yield f"\t.quad {name} + {value}"
    yield '\t.section .note.GNU-stack, "", @progbits'


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output")
    parser.add_argument("object", nargs="+")
    args = parser.parse_args()
    objects = []
    for path in args.object:
        try:
            objects.append(Object(path))
        except Bad as e:
            sys.exit(f"{path}: {e}")
    try:
        lines = list(assembler(*pack(objects)))
    except Bad as e:
        sys.exit(str(e))
    pathlib.Path(args.output).write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
