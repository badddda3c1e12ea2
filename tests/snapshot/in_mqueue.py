# SPDX-License-Identifier: BSD-2-Clause
"""Run in namespaces of its own for mounts and IPC: `in_mqueue.py RINGSIDE
PROCESSES`. A user has used up its message queues; prints what ringside says.
"""
import os
import subprocess
import sys

ringside, processes = sys.argv[1:3]
UID = 64220


def become():
    os.setgroups([])
    os.setgid(UID)
    os.setuid(UID)


# /dev may be without the directory, and is not ours to change.
subprocess.run("mount -t tmpfs none /mnt && mkdir /mnt/mqueue && "
               "cp -a /dev/null /mnt && mount --bind /mnt /dev && "
               "mount -t mqueue none /dev/mqueue",
               shell=True, check=True)
p = subprocess.Popen([processes, "mqueue"], stdin=subprocess.PIPE,
                     stdout=subprocess.PIPE, text=True, preexec_fn=become)
pid = p.stdout.readline().strip()
r = subprocess.run([ringside, "limits", "--json", pid]).returncode
p.stdin.close()
p.wait()
sys.exit(r)
