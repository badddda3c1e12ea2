# SPDX-License-Identifier: BSD-2-Clause
"""A FUSE file system that answers until it is told to die, spoken by hand, and
then never again: what a server that is gone looks like. Needs root."""

import ctypes
import os
import stat
import struct
import threading

LOOKUP, GETATTR, OPEN, INIT, OPENDIR, STATFS = 1, 3, 14, 26, 27, 17
ENOSYS = 38
libc = ctypes.CDLL(None, use_errno=True)


def attr(ino, directory):
    mode = stat.S_IFDIR | 0o755 if directory else stat.S_IFREG | 0o644
    return struct.pack('<QQQQQQIIIIIIIIII', ino, 4096, 8, 0, 0, 0, 0, 0, 0,
                       mode, 1, 0, 0, 0, 4096, 0)


class DeadMount:
    def __init__(self, where):
        self.where = where
        self.fd = os.open('/dev/fuse', os.O_RDWR | os.O_CLOEXEC)
        self.dead = False
        options = f'fd={self.fd},rootmode=40000,user_id=0,group_id=0'
        if libc.mount(b'dead', where.encode(), b'fuse.dead', 0,
                      options.encode()):
            err = ctypes.get_errno()
            os.close(self.fd)
            raise OSError(err, os.strerror(err))
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def reply(self, unique, data=b'', error=0):
        os.write(self.fd, struct.pack('<IiQ', 16 + len(data), -error, unique)
                 + data)

    def serve(self):
        while True:
            try:
                q = os.read(self.fd, 1 << 20)
            except OSError:
                return
            _, op, unique, node = struct.unpack_from('<IIQQ', q)
            if self.dead:
                continue
            if op == INIT:
                self.reply(unique, struct.pack('<IIIIHHIIHHI7I', 7, 31, 0, 0,
                                               0, 0, 4096, 1, 1, 0, 0,
                                               *[0] * 7))
            elif op == GETATTR:
                self.reply(unique, struct.pack('<QII', 0, 0, 0)
                           + attr(node, node == 1))
            elif op == LOOKUP:
                self.reply(unique, struct.pack('<QQQQII', 2, 0, 0, 0, 0, 0)
                           + attr(2, False))
            elif op in (OPEN, OPENDIR):
                self.reply(unique, struct.pack('<QII', 1, 0, 0))
            elif op in (2, 36, 42):     # FORGET, INTERRUPT: no answer
                pass
            elif op in (18, 25, 29):    # RELEASE, FLUSH, RELEASEDIR
                self.reply(unique)
            else:
                self.reply(unique, error=ENOSYS)

    def die(self):
        self.dead = True

    def close(self):
        # Ends all that waits for it.
        libc.umount2(self.where.encode(), 1 | 2)  # MNT_FORCE | MNT_DETACH
        os.close(self.fd)
