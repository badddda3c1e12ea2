#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Cases 24 and 25: raw information dumped to a file, a filter read from a file;
tens of thousands of connections, an answer in well under a second of CPU time.
"""
import os
import resource
import subprocess
import sys
import sockets
import textbook

PAIRS = 9000
PROGRAM = f"""
import resource, socket, sys
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
l = socket.socket(); l.bind(('127.0.0.1', 0)); l.listen(128)
keep = []
for i in range({PAIRS}):
    c = socket.create_connection(l.getsockname())
    keep += [c, l.accept()[0]]
print(c.getsockname()[1], flush=True)
sys.stdin.read()
"""


class Files(sockets.Case):
    def test_files(self):
        l = self.listener()
        self.pair(l)
        port = l.getsockname()[1]
        file = self.tmp / "filter"
        file.write_text(f"# only ours\nsport = :{port}\n")
        text = self.sockets("-taH", "-F", file)
        self.assertEqual(text.count("\n"), 2)
        dump = self.tmp / "dump"
        ss = self.tmp / "ss"
        ss.symlink_to(textbook.RINGSIDE)
        subprocess.run([ss, "-ta", "-D", dump], check=True)
        self.assertGreater(dump.stat().st_size, 3 * 72)
        done = subprocess.run([ss, "-tan"], check=True, text=True,
                              stdout=subprocess.PIPE,
                              env=dict(os.environ, TCPDIAG_FILE=dump))
        self.assertLine(done.stdout, rf"^LISTEN +0 +16 +127.0.0.1:{port} ")

    def test_many(self):
        hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        if hard < 2 * PAIRS + 100:
            self.skipTest(f"only {hard} descriptors")
        p = subprocess.Popen([sys.executable, "-c", PROGRAM], text=True,
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            port = int(p.stdout.readline())
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            text = self.sockets("-tapH")
            one = self.rows("-t", "sport", "=", f":{port}")
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            self.assertEqual(text.count("\n"), 2 * PAIRS + 1)
            self.assertEqual(text.count(f" {p.pid}/"), 2 * PAIRS + 1)
            self.assertEqual(one[0]["owner"][0]["pid"], p.pid)
            used = (after.ru_utime + after.ru_stime -
                    before.ru_utime - before.ru_stime)
            self.assertLess(used, 4, "both answers, in seconds of CPU time")
        finally:
            p.stdin.close()
            p.wait()
            p.stdout.close()


sockets.main()
