#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Reads trace files as docs/trace-format.md says, and by nothing else: it
shares no code with ringside but the library of zstd.

    read_trace.py FILE            a line for each record
    read_trace.py --info FILE     the head and the sums, as JSON
"""
import ctypes
import functools
import json
import os
import struct
import sys

FILE_MAGIC = b"\x89RSTRC\r\n"
CHUNK_MAGIC = b"\x89RSCHK\r\n"
TAIL_MAGIC = b"\x89CHK"
CHUNK_FIXED, FILE_FIXED = 112, 80
RECORDS, INDEX, END = 1, 2, 3
TYPES = ["other", "call", "enter", "signal", "stop", "new", "exec", "exit",
         "attach", "detach", "thread", "object", "ident", "fd", "lost",
         "place", "stack"]
HEADS = [32, 64, 64, 168, 40, 64, 56, 40, 40, 32, 56, 160, 40, 48, 72,
         96, 40]
LOSSES = ["calls", "payloads", "signals", "objects", "life"]
STRINGS = {1: "host", 2: "kernel", 3: "command", 4: "engine", 5: "version"}


class Damaged(Exception):
    pass


def crc_table():
    table = []
    for i in range(256):
        for _ in range(8):
            i = i >> 1 ^ (0x82f63b78 if i & 1 else 0)
        table.append(i)
    return table


TABLE = crc_table()
ZSTD = ctypes.CDLL("libzstd.so.1")
ZSTD.ZSTD_decompress.restype = ctypes.c_size_t


# The same chunks are read again and again by tests that look at files which
# differ in a few bytes.
@functools.lru_cache(65536)
def crc_of(data):
    crc = 0xffffffff
    for byte in data:
        crc = TABLE[(crc ^ byte) & 0xff] ^ crc >> 8
    return crc ^ 0xffffffff


def crc32c(data):
    return crc_of(bytes(data))


def crc_without(data, offset):
    """Of a structure that has its own checksum at this offset."""
    return crc32c(data[:offset] + bytes(4) + data[offset + 4:])


def members(data, offset, fmt, names):
    return dict(zip(names.split(), struct.unpack_from("<" + fmt, data,
                                                      offset)))


def items(data):
    at = 0
    while at + 8 <= len(data):
        tag, n = struct.unpack_from("<II", data, at)
        yield tag, data[at + 8:at + 8 + n]
        at += 8 + (n + 7) // 8 * 8


def unzstd(data, raw_len):
    """At most so long as the head of the chunk says."""
    raw = ctypes.create_string_buffer(raw_len)
    n = ZSTD.ZSTD_decompress(raw, ctypes.c_size_t(raw_len), bytes(data),
                             ctypes.c_size_t(len(data)))
    if n > raw_len:  # what is an error is larger than any length
        raise Damaged("a chunk that zstd does not take")
    return raw.raw[:n]


def file_head(data):
    if data[:8] != FILE_MAGIC:
        raise Damaged("no trace file")
    h = members(data, 8, "HHIIIQQQQ16sQ",
                "major minor fixed_len head_len crc file_id mono_ns real_ns "
                "boot_ns boot_id pid_ns")
    if crc_without(data[:h["head_len"]], 20) != h["crc"]:
        raise Damaged("the head of the file")
    if h["major"] != 1:
        raise Damaged("a major version that is not known")
    for tag, value in items(data[h["fixed_len"]:h["head_len"]]):
        if tag in STRINGS:
            h[STRINGS[tag]] = value.decode(errors="replace")
    return h


def chunk_head(data, at, file_id):
    """None if there is none."""
    if data[at:at + 8] != CHUNK_MAGIC or len(data) - at < CHUNK_FIXED:
        return None
    h = members(data, at + 8, "IIIIIIIHHIIQQQQQQQQ",
                "fixed_len head_len total_len head_crc crc stored_len raw_len "
                "kind codec flags nrecords file_id seq first_ns last_ns lost "
                "mono_ns real_ns boot_ns")
    padded = (h["stored_len"] + 7) // 8 * 8
    if (h["fixed_len"] < CHUNK_FIXED or h["head_len"] > 8192 or
            h["raw_len"] > 8388608 or h["file_id"] != file_id or
            h["head_len"] + padded + 8 != h["total_len"]):
        return None
    if crc_without(data[at:at + h["head_len"]], 20) != h["head_crc"]:
        return None
    h["at"] = at
    return h


def chunks(data):
    """Heads of all chunks that are whole, found one after the other."""
    head = file_head(data)
    at = head["head_len"]
    while at < len(data):
        h = chunk_head(data, at, head["file_id"])
        if not h:
            at = data.find(CHUNK_MAGIC, at + 1)
            if at < 0:
                return
            continue
        if at + h["total_len"] > len(data):
            return
        tail = data[at + h["total_len"] - 8:at + h["total_len"]]
        if tail == struct.pack("<I", h["total_len"]) + TAIL_MAGIC:
            payload = data[at + h["head_len"]:at + h["total_len"] - 8]
            if crc32c(payload) == h["crc"]:
                yield h
        at += h["total_len"]


def payload(data, h):
    begin = h["at"] + h["head_len"]
    stored = data[begin:begin + h["stored_len"]]
    if h["codec"] > 1:
        raise Damaged("a codec that is not known")
    raw = unzstd(stored, h["raw_len"]) if h["codec"] else bytes(stored)
    if len(raw) != h["raw_len"]:
        raise Damaged("another length than it says")
    return raw


def record(raw, at):
    r = members(raw, at, "IBBHIIIBBBBQ",
                "len type flags head pid tid seq abi nargs nfds nsegs ns")
    if (r["len"] % 8 or r["len"] < 32 or at + r["len"] > len(raw) or
            r["type"] < len(HEADS) and r["head"] < HEADS[r["type"]]):
        raise Damaged("no record")
    r["bytes"] = raw[at:at + r["len"]]
    return r


def call(r):
    """What follows the head of a CALL or ENTER."""
    b, at = r["bytes"], r["head"]
    r.update(members(b, 32, "QqQII", "took ret ip cpu_ns nr"))
    if at >= 72:
        r.update(members(b, 64, "I", "injected"))
    r["args"] = struct.unpack_from(f"<{r['nargs']}Q", b, at)
    at += 8 * r["nargs"]
    r["fds"] = [members(b, at + 24 * i, "iIQQ", "fd which object value")
                for i in range(r["nfds"])]
    at += 24 * r["nfds"]
    r["segments"] = []
    while at < r["len"] and (len(r["segments"]) < r["nsegs"] or
                             r["nsegs"] == 255):
        s = members(b, at, "QIBBH", "addr len phase status arg")
        s["data"] = b[at + 16:at + 16 + s["len"]]
        at += 16 + (s["len"] + 7) // 8 * 8
        r["segments"].append(s)
    return r


def obj(r):
    b, at = r["bytes"], r["head"]
    r.update(members(b, 32, "QQIIII", "object ino dev rdev mode magic"))
    n, peer = struct.unpack_from("<II", b, 152)
    r["name"], r["peer_name"] = b[at:at + n], b[at + n:at + n + peer]
    return r


def place(r):
    b, at = r["bytes"], r["head"]
    r.update(members(b, 32, "QQQIB3x20sIII",
                     "place offset symbol_offset line build_id_len build_id "
                     "module_len symbol_len file_len"))
    r["build_id"] = r["build_id"][:r["build_id_len"]]
    for name in "module", "symbol", "file":
        n = r[name + "_len"]
        r[name] = b[at:at + n]
        at += n


def stack(r):
    b, at = r["bytes"], r["head"]
    r.update(members(b, 32, "IBB", "n end how"))
    r["frames"] = [members(b, at + 16 * i, "QQ", "ip place")
                   for i in range(r["n"])]


def records(data):
    for h in chunks(data):
        if h["kind"] != RECORDS:
            continue
        raw = payload(data, h)
        at = 0
        while at < len(raw):
            r = record(raw, at)
            at += r["len"]
            if r["type"] in (1, 2):
                call(r)
            elif r["type"] == 11:
                obj(r)
            elif r["type"] in (12, 13):
                r["object"] = struct.unpack_from(
                    "<Q", r["bytes"], 32 if r["type"] == 12 else 40)[0]
            elif r["type"] == 14:
                r["n"] = struct.unpack_from("<5Q", r["bytes"], 32)
            elif r["type"] == 15:
                place(r)
            elif r["type"] == 16:
                stack(r)
            yield r


def index(data):
    """Entries of the index, from the end of the file; None: no end."""
    total, magic = struct.unpack_from("<I4s", data, len(data) - 8)
    at = len(data) - total
    if magic != TAIL_MAGIC or at < 0:
        return None
    file_id = file_head(data)["file_id"]
    h = chunk_head(data, at, file_id)
    if not h or h["kind"] != END:
        return None
    found = []
    while h:
        raw = payload(data, h)
        ix = members(raw, 0, "IIQQQQQQ",
                     "fixed_len entry_len nentries prev nchunks nrecords lost "
                     "raw_bytes")
        found = [members(raw, ix["fixed_len"] + i * ix["entry_len"],
                         "QQIIQQQII", "offset seq total_len flags first_ns "
                         "last_ns lost nrecords raw_len")
                 for i in range(ix["nentries"])] + found
        h = ix["prev"] and chunk_head(data, ix["prev"], file_id)
    return found


def info(data):
    """The members that `ringside file info --json` has too."""
    head = file_head(data)
    out = {k: head[k] for k in STRINGS.values() if k in head}
    out["format"] = [head["major"], head["minor"]]
    all_chunks = list(chunks(data))
    heads = [h for h in all_chunks if h["kind"] == RECORDS]
    found = list(records(data))
    names = [TYPES[r["type"] if r["type"] < len(TYPES) else 0] for r in found]
    lost = [r["n"] for r in found if r["type"] == 14]
    out.update(
        chunks=len(heads), records=len(found),
        types={t: names.count(t) for t in TYPES if t in names},
        threads=len({r["tid"] for r in found if r["tid"]}),
        calls=len({(r["abi"], r["nr"]) for r in found
                   if r["type"] in (1, 2)}),
        lost={name: sum(n[i] for n in lost) for i, name in enumerate(LOSSES)},
        bytes=len(data), raw_bytes=sum(r["len"] for r in found),
        whole=any(h["kind"] == END for h in all_chunks))
    # What heads and index say must be what is there.
    assert sum(h["nrecords"] for h in heads) == len(found)
    assert sum(h["raw_len"] for h in heads) == out["raw_bytes"]
    entries = index(data)
    if entries is not None:
        assert [e["offset"] for e in entries] == [h["at"] for h in heads]
        assert all(e[k] == h[k] for e, h in zip(entries, heads)
                   for k in e if k != "offset")
    return out


def main():
    with open(sys.argv[-1], "rb") as f:
        data = f.read()
    try:
        if sys.argv[1] == "--info":
            print(json.dumps(info(data)))
            return 0
        for r in records(data):
            print(r["type"], r["len"], r["pid"], r["tid"], r["seq"], r["ns"],
                  f"{crc32c(r['bytes']):08x}")
    except Damaged as e:
        print("refused:", e)
        return 1
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:
        os._exit(1)
