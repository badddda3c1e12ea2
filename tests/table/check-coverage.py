#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""docs/coverage.md is what `ringside syscalls --coverage` says, and nothing is
there that is raw but calls that Linux has no longer, or by kind but what is
named here, with its reason.

check-coverage.py RINGSIDE COVERAGE.md
"""
import difflib
import pathlib
import re
import subprocess
import sys

# Calls of the past: ENOSYS in every kernel of today.
GONE = """
    afs_syscall bdflush create_module epoll_ctl_old epoll_wait_old
    get_kernel_syms getpmsg gtty nfsservctl profil putpmsg security stty
    tuxcall ulimit vm86 vserver
    """.split()
BY_KIND = {
    "bpf": "keys and values: their sizes are those of the map, which is not "
           "in the call",
    "io_cancel": "as io_submit",
    "io_submit": "the bytes that are read and written, three pointers away",
    "keyctl": "the bytes of a hash, three pointers away",
}


def main():
    ringside, page = sys.argv[1], pathlib.Path(sys.argv[2])
    text = subprocess.run([ringside, "syscalls", "--coverage"], check=True,
                          stdout=subprocess.PIPE, text=True).stdout
    wrong = list(difflib.unified_diff(page.read_text().splitlines(),
                                      text.splitlines(), str(page), "now",
                                      lineterm="", n=0))
    if wrong:
        print(*wrong[:40], sep="\n")
        print("to be made again: ringside syscalls --coverage > "
              "docs/coverage.md")
    for name, level in re.findall(r"(?m)^\| `(\w+)` \| ([a-z ]+) \|", text):
        if name not in (GONE if level == "raw" else BY_KIND):
            print(f"{name} is decoded {level} only")
            wrong.append(name)
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
