#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Recording under load for RINGSIDE_SOAK seconds (20; 600 by hand): threads,
processes and sockets come and go, files are rotated, memory stays flat.
"""
import os
import time

import support

SECONDS = float(os.environ.get("RINGSIDE_SOAK", "20"))


class Soak(support.Case):
    def memory(self, pid):
        """What it has allocated, in kB. (VmRSS counts the pages of the
        kernel's buffers too, as they are touched for the first time.)"""
        return int(support.status_field(pid, "RssAnon").split()[0])

    def test_flat_memory(self):
        rec = self.tmp / "rec"
        # A file that is rotated remembers what was open, up to 64 MiB of it:
        # for the short run that is growth.
        rotated = SECONDS > 60
        opts = ["--rotate=64M", "--keep=2"] if rotated else []
        # A sanitizer keeps freed memory for a while: not so long.
        env = {**os.environ, "ASAN_OPTIONS": ":".join(filter(None, (
            os.environ.get("ASAN_OPTIONS"), "quarantine_size_mb=1")))}
        with support.Target("ebpf_churn", "2") as a, \
                support.Target("ebpf_churn", "2") as b, \
                support.Tracer("record", f"--engine={support.ENGINE}", "-f", "-p",
                               f"{a.pid},{b.pid}", *opts, "-o", rec, env=env) as tracer:
            tracer.wait_attached()
            began, sizes = time.monotonic(), []
            while time.monotonic() - began < SECONDS:
                time.sleep(0.25)
                self.assertTrue(tracer.alive(), tracer.messages)
                sizes.append(self.memory(tracer.pid))
            tracer.end()
            for t in (a, b):
                code, out = t.finish()
                self.assertEqual(code, 0, out)
        warm = max(sizes[:len(sizes) // 3])
        late = max(sizes[-len(sizes) // 3:])
        print(f"kB: {sizes[0]} at first, {warm} when warm, {late} at the end")
        bound = max(warm * 1.05 + 2048, 96 << 10 if rotated else 0)
        self.assertLessEqual(late, bound, sizes[::4])
        if rotated:
            used = sum(f.stat().st_size for f in self.tmp.iterdir())
            self.assertLess(used, 4 * (64 << 20), "more is kept than said")


support.main()
