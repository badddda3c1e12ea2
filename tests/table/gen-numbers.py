#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Numbers and names of system calls as the installed UAPI headers have them.

Usage: gen-numbers.py OUTPUT CC [CC-ARGUMENT]...
"""
import re
import subprocess
import sys

HEADERS = (
    ("ABI_X86_64", "asm/unistd_64.h"),
    ("ABI_I386", "asm/unistd_32.h"),
    ("ABI_X32", "asm/unistd_x32.h"),
)


def numbers(cc, header):
    text = subprocess.run(
        cc + ["-E", "-dM", "-x", "c", "-include", header, "/dev/null"],
        check=True, capture_output=True, text=True).stdout
    for line in text.splitlines():
        m = re.match(r"#define __NR_(\w+) +(.*)", line)
        if not m:
            continue
        # x32: (__X32_SYSCALL_BIT + 5)
        value = re.sub(r"__X32_SYSCALL_BIT", "0", m[2])
        if re.fullmatch(r"[\d()+ ]+", value):
            yield eval(value), m[1]


def main():
    out, cc = sys.argv[1], sys.argv[2:]
    with open(out, "w") as f:
        f.write("/* Made by gen-numbers.py from the UAPI headers. */\n")
        f.write("static const struct header_call header_calls[] = {\n")
        for abi, header in HEADERS:
            for nr, name in sorted(set(numbers(cc, header))):
                f.write(f'\t{{ {abi}, {nr}, "{name}" }},\n')
        f.write("};\n")


main()
