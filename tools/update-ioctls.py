#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Make src/syscall/xlat/ioctl_names.c: what ioctl commands are called.

Usage: update-ioctls.py [--headers DIR]... [--jobs N] [-v]

Looks for commands in the installed UAPI headers (/usr/include) and in each
DIR, a tree of the same form (linux/, drm/, ...) that is laid over those before
it: give newer ones later. What a name stands for is the compiler's to say, for
x86_64, i386 and x32. A name that has other numbers in other trees, as its
structure grew, keeps all of them.

A command is a macro, or a member of an enumeration, that is made by _IOC() and
its like; some headers have them as plain numbers, see PLAIN. Run by hand, the
output is committed.
"""
import argparse
import concurrent.futures
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
OUTPUT = os.path.join(HERE, "..", "src", "syscall", "xlat", "ioctl_names.c")
SYSTEM = "/usr/include"
DIRS = """asm asm-generic drm fwctl linux misc mtd rdma scsi sound video
          xen""".split()
ABIS = [("X86_64", "-m64"), ("I386", "-m32"), ("X32", "-mx32")]

# Headers that write numbers down: what commands look like there.
PLAIN = {
    "asm-generic/ioctls.h": r"(?:TC|TIOC(?!PKT_|SER_)|FIO)\w+ 0x54",
    "asm-generic/sockios.h": r"(?:SIOC|FIO)\w+ 0x89",
    "linux/cdrom.h": r"(?:CDROM|DVD_)\w+ 0x53",
    "linux/fb.h": r"FB\w+ 0x46",
    "linux/hdreg.h": r"HDIO_\w+ 0x03",
    "linux/i2c-dev.h": r"I2C_\w+ 0x07",
    "linux/kd.h": r"(?:GIO|PIO|KD|KI|PIO)\w+ 0x4B",
    "linux/loop.h": r"LOOP_\w+ 0x4C",
    "linux/lp.h": r"LP\w+ 0x06",
    "linux/sockios.h": r"SIOC\w+ 0x89",
    "linux/vt.h": r"VT_\w+ 0x56",
    "linux/wireless.h": r"SIOC\w+ 0x8B",
    "scsi/scsi.h": r"SCSI_IOCTL\w+ 0x53",
    "scsi/scsi_ioctl.h": r"SCSI_IOCTL\w+ 0x53",
    "scsi/sg.h": r"SG_(?!FLAG)\w+ 0x22",
}
# Ends of ranges, not commands.
NOT_COMMANDS = re.compile(
    r"SIOCIW(FIRST|LAST)(PRIV)?|SIOC(DEV|PROTO)PRIVATE|SNDRV_CTL_POWER_\w+")
# What a header can't do without, and does not include.
NEEDS = [
    (r"asm(-generic)?/ioctls\.h", ["asm/termbits.h", "linux/serial.h"]),
    (r"linux/(atm.*|sonet)\.h", ["linux/atmapi.h", "linux/atmioc.h",
                                 "linux/atm.h"]),
    (r"linux/raid/md_u\.h", ["linux/major.h"]),
    (r"linux/fs\.h", ["linux/blktrace_api.h", "linux/fiemap.h"]),
    (r"linux/(if_pppox|gsmmux|isdn_ppp|if_tun|ppp-ioctl)\.h",
     ["sys/socket.h", "linux/if.h", "linux/in.h", "linux/filter.h"]),
    (r"linux/(ivtvfb|ivtv|meye|dvb/.*|v4l2-.*|media.*)\.h",
     ["linux/videodev2.h"]),
    (r"linux/(auto_fs4?|ncp_fs)\.h", ["limits.h"]),
    (r"linux/(mmtimer|ndctl|omap3isp|hpet|rtc|ppdev)\.h", ["limits.h"]),
    (r"linux/(matroxfb|fb|arcfb)\.h", ["linux/fb.h"]),
    (r"linux/(kvm|vfio.*|vhost.*)\.h", ["limits.h"]),
    (r"(sound|rdma|mtd|scsi|video|xen|drm|misc)/.*", []),
    (r"sound/(asequencer|emu10k1|hdsp.*|sb16_csp|sfnt_info|asound)\.h",
     ["time.h", "sound/asound.h"]),
    (r"drm/.*", ["drm/drm.h"]),
]
PRELUDE = """\
#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>
#include <sys/types.h>
#include <linux/types.h>
#include <linux/ioctl.h>
#ifndef __user
#define __user
#endif
#ifndef PAGE_SIZE
#define PAGE_SIZE 4096
#endif
typedef uint32_t grant_ref_t;
typedef uint16_t domid_t;
typedef uint32_t compat_ulong_t;
"""
STUBS = {
    "linux/compiler.h": "",
    "linux/compiler_types.h": "",
}
# Of names that share a number: those that others took the place of, and the
# kernel's old sound drivers, which are in few machines and many numbers.
YIELD = re.compile(
    r"SNDCTL_(TMR|SEQ|COPR)_\w+|SOUND_PCM_\w+|BTRFS_IOC_CLONE(_RANGE)?"
    r"|BTRFS_IOC_([GS]ET_FSLABEL|FILE_EXTENT_SAME|SHUTDOWN)"
    r"|EXT[24]_IOC(32)?_\w+|(XFS|EXFAT|F2FS)_IOC_\w+|OTP\w+_OLD|TIOCINQ"
    r"|VIDIOC_SUBDEV_\w+|FD\wETMEDIAPRM|FDDEFMEDIAPRM|PCITEST_LEGACY_IRQ"
    r"|KVM_(ARM|S390|PPC)_\w+|FS_IOC32_\w+")
# Numbers that names had in releases whose headers may not be at hand.
OLDER = {"PIDFD_GET_INFO": [0xc040ff0b, 0xc048ff0b, 0xc050ff0b]}

DEFINE = re.compile(r"^[ \t]*#[ \t]*define[ \t]+([A-Za-z_]\w*)(?!\w|\()"
                    r"[ \t]+(\S.*)$", re.M)
ENUM = re.compile(r"^\s*([A-Z][A-Z0-9_]+)\s*=\s*_IO(?:C|R|W|WR)?\s*\(", re.M)


def text_of(path):
    with open(path, encoding="utf-8", errors="replace") as f:
        text = f.read()
    text = re.sub(r"/\*.*?\*/", " ", text, flags=re.S)
    return re.sub(r"\\\n", " ", text)


def compiler(flags, source, includes):
    cmd = ["gcc", *flags, "-w", "-x", "c", "-D__EXPORTED_HEADERS__"]
    for d in includes:
        cmd += ["-isystem", d]
    return subprocess.run(cmd + ["-o", "-", "-"], input=source, text=True,
                          capture_output=True)


def make_stubs(top):
    """What headers in the kernel's tree include that is not for users."""
    for name, text in STUBS.items():
        path = os.path.join(top, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)


def head_of(header):
    lines = []
    for pattern, more in NEEDS:
        if re.fullmatch(pattern, header):
            lines += [f"#include <{h}>\n" for h in more if h != header]
    return PRELUDE + "".join(lines) + f"#include <{header}>\n"


def commands_of(header, text, includes):
    """The names in a header that are commands."""
    names, enums = [], ENUM.findall(text)
    plain = re.compile(PLAIN[header]) if header in PLAIN else None
    for name, value in DEFINE.findall(text):
        if NOT_COMMANDS.fullmatch(name) or name.startswith("_"):
            continue
        names.append((name, bool(plain and
                                 plain.match(f"{name} {value}"))))
    sure = [n for n, is_plain in names if is_plain] + enums
    unsure = [n for n, is_plain in names if not is_plain]
    if unsure:
        source = (head_of(header) + "#undef _IOC\n"
                  "#define _IOC(d, t, n, s) RS_IOC(d, t, n, s)\n" +
                  "".join(f"RS_NAME {i} = {n} RS_END\n"
                          for i, n in enumerate(unsure)))
        p = compiler(["-E", "-P"], source, includes)
        for i, body in re.findall(r"RS_NAME (\d+) = (.*?)\s*RS_END", p.stdout,
                                  re.S):
            # The command itself, not what is made of one or counts them.
            if re.match(r"\(*\s*RS_IOC\s*\(", body) and "==" not in body:
                sure.append(unsure[int(i)])
    return sorted(set(sure))


def error_of(messages):
    errors = [s for s in messages.splitlines() if "error" in s]
    return errors[0] if errors else messages


def numbers_of(header, names, flag, includes):
    """Names and numbers, and what the compiler did not like."""
    left, problem = list(names), None
    while left:
        head = head_of(header)
        first = head.count("\n") + 1
        source = head + "".join(
            f"unsigned int rs_is_{n} = (unsigned int)({n});\n" for n in left)
        p = compiler([flag, "-S", "-O0", "-fno-common"], source, includes)
        if not p.returncode:
            found = {}
            for name, v in re.findall(
                    r"^rs_is_(\w+):\n\s+\.long\s+(-?\d+)", p.stdout, re.M):
                found[name] = int(v) & 0xffffffff
            return found, problem
        bad = {int(n) for n in re.findall(r"^<stdin>:(\d+):\d+: error",
                                          p.stderr, re.M)}
        bad = {n - first for n in bad if n >= first}
        problem = problem or error_of(p.stderr)
        if not bad:
            return {}, problem
        left = [n for i, n in enumerate(left) if i not in bad]
    return {}, problem


def look_at(job):
    tree, header, includes = job
    text = text_of(os.path.join(tree, header))
    if "_IO" not in text and "IOC" not in text and header not in PLAIN:
        return job, {}, None
    names = commands_of(header, text, includes)
    res, problem = {}, None
    for i, (_, flag) in enumerate(ABIS if names else []):
        found, why = numbers_of(header, names, flag, includes)
        problem = problem or why
        for name, nr in found.items():
            res[name, nr] = res.get((name, nr), 0) | 1 << i
    return job, res, problem


def jobs_of(trees, stubs):
    jobs = []
    for i, tree in enumerate(trees):
        # The tree itself first, then those it is laid over.
        includes = [t for t in reversed(trees[:i + 1]) if t != SYSTEM]
        includes.append(stubs)
        arch = os.path.join(SYSTEM, "x86_64-linux-gnu")
        for d in DIRS:
            top = os.path.join(tree, d)
            if d == "asm" and tree == SYSTEM:
                top = os.path.join(arch, d)
            for at, _, files in os.walk(top, followlinks=True):
                for f in sorted(files):
                    name = os.path.join(d, os.path.relpath(
                        os.path.join(at, f), top))
                    if f.endswith(".h"):
                        jobs.append((arch if d == "asm" and tree == SYSTEM
                                     else tree, name, includes))
    return jobs


def keep(names):
    """Of names that share a number: as in strace none that goes on from
    another, and none that has given way."""
    better = [n for n in names if not YIELD.fullmatch(n)] or names
    res = []
    for n in sorted(better):
        if not (res and n.startswith(res[-1])):
            res.append(n)
    return res


def abis_text(mask):
    if mask == 7:
        return "ALL"
    return "|".join(name for i, (name, _) in enumerate(ABIS) if mask >> i & 1)


def lines_of(found):
    """The table: by number, then by name."""
    by_nr = {}
    for (name, nr), mask in found.items():
        by_nr.setdefault(nr, {})[name] = mask
    seen = set()
    for nr in sorted(by_nr):
        names = by_nr[nr]
        rest = {}
        for i in range(len(ABIS)):
            for n in keep([n for n, mask in names.items() if mask >> i & 1]):
                rest[n] = rest.get(n, 0) | 1 << i
        for n in sorted(rest):
            macro = "AGAIN" if n in seen else "NAME"
            seen.add(n)
            yield f"\t{macro}({nr:#010x}, {abis_text(rest[n])}, {n})"


HEAD = """\
/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Names of ioctl commands: made by tools/update-ioctls.py, not by hand. In
 * the order of the numbers; AGAIN is a name that stood there before, with
 * another number: of another ABI, or of a structure that has grown since.
 */
#include "syscall/xlat/ioctl_names.h"

enum { X86_64 = 1 << ABI_X86_64, I386 = 1 << ABI_I386, X32 = 1 << ABI_X32,
       ALL = X86_64 | I386 | X32 };

/* clang-format off */
#define COMMANDS \\
"""
TAIL = """\

/* The text of all names, one after the other: no pointers, no relocations. */
#define NAME(nr, abis, name) char name[sizeof(#name)];
#define AGAIN(nr, abis, name)
static const struct text {
	COMMANDS
} text = {
#undef NAME
#define NAME(nr, abis, name) #name,
	COMMANDS
};

#undef NAME
#undef AGAIN
#define NAME(nr, abis, name) { nr, abis, offsetof(struct text, name) },
#define AGAIN NAME
static const struct ioctl_name names[] = { COMMANDS };

const struct ioctl_names ioctl_names = {
	.items = names,
	.n = sizeof(names) / sizeof(names[0]),
	.text = (const char *)&text,
};
/* clang-format on */
"""


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--headers", action="append", default=[], metavar="DIR")
    ap.add_argument("--jobs", type=int, default=os.cpu_count())
    ap.add_argument("-v", "--verbose", action="store_true")
    a = ap.parse_args()
    trees = [SYSTEM] + [os.path.abspath(d) for d in a.headers]
    found, refused = {}, 0
    with tempfile.TemporaryDirectory() as stubs, \
            concurrent.futures.ThreadPoolExecutor(a.jobs) as pool:
        make_stubs(stubs)
        for job, res, problem in pool.map(look_at, jobs_of(trees, stubs)):
            for key, mask in res.items():
                found[key] = found.get(key, 0) | mask
            if problem:
                refused += 1
                if a.verbose:
                    print(f"{job[0]}: {job[1]}: {problem[:400]}",
                          file=sys.stderr)
    for name, numbers in OLDER.items():
        found.update({(name, nr): 7 for nr in numbers})
    lines = list(lines_of(found))
    with tempfile.NamedTemporaryFile("w", dir=os.path.dirname(OUTPUT),
                                     delete=False) as f:
        f.write(HEAD + " \\\n".join(lines) + "\n" + TAIL)
    os.chmod(f.name, 0o644)
    os.rename(f.name, OUTPUT)
    print(f"{len({n for n, _ in found})} names, {len(lines)} lines; "
          f"headers with problems: {refused}")


main()
