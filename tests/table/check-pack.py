#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""What tools/pack-tables.py refuses, and that it says why.

    check-pack.py pack-tables.py CC...
"""
import pathlib
import subprocess
import sys
import tempfile

GOOD = """
extern int printf(const char *, ...);
struct set { const char *names; int n; int (*f)(const char *, ...); };
extern const struct set other;
static const char *const words[] = { "a", "b" };
const struct set set = { "x\\0y", 2, printf };
const struct { const char *const *words; const struct set *sub; }
	pair = { words, &other };
"""
CASES = [
    # (what is wrong, the source, what is said)
    ("code", GOOD + "int f(void) { return 1; }", "can't be packed"),
    ("a variable", GOOD + "int v = 1;", "can't be packed"),
    ("zeros to write to", GOOD + "int z; int *f = &z;", "can't be packed"),
    ("a table without a head",
     GOOD + "const struct { int n; const char *s; } late = { 1, \"s\" };",
     "its first member is no pointer"),
    ("an empty head",
     GOOD + "const struct set none = { 0, 1, printf };",
     "its first member is no pointer"),
]


def main():
    pack, cc = sys.argv[1], sys.argv[2:]
    failed = 0
    with tempfile.TemporaryDirectory() as tmp:
        tmp = pathlib.Path(tmp)

        def run(source):
            (tmp / "t.c").write_text(source)
            subprocess.run([*cc, "-fPIE", "-O2", "-c", tmp / "t.c", "-o",
                            tmp / "t.o"], check=True)
            return subprocess.run(
                [sys.executable, pack, tmp / "out.S", tmp / "t.o"],
                stderr=subprocess.PIPE, text=True)

        r = run(GOOD)
        if r.returncode:
            print(f"good tables are refused: {r.stderr}")
            failed += 1
        # Twice the same object: twice the same names.
        r = subprocess.run([sys.executable, pack, tmp / "out.S", tmp / "t.o",
                            tmp / "t.o"], stderr=subprocess.PIPE, text=True)
        if "defined twice" not in r.stderr:
            print(f"a name twice: {r.stderr!r}")
            failed += 1
        for what, source, said in CASES:
            r = run(source)
            if not r.returncode or said not in r.stderr:
                print(f"{what}: status {r.returncode}, {r.stderr!r}")
                failed += 1
    print(f"{len(CASES) + 2 - failed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
