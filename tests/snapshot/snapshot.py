# SPDX-License-Identifier: BSD-2-Clause
"""The fixture of the snapshot tests, and what starts it."""

import os
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77


class Fixture:
    """A process with descriptors of these kinds, frozen until the end."""

    def __init__(self, program, kinds, netns=False, user=None):
        self.dir = tempfile.mkdtemp(prefix='ringside-files-')
        os.chmod(self.dir, 0o755)
        argv = [program, self.dir, *kinds]
        if netns:
            argv = ['unshare', '-n', 'sh', '-c',
                    'ip link set lo up 2>/dev/null; exec "$@"', 'sh', *argv]
        self.proc = subprocess.Popen(argv, stdin=subprocess.PIPE,
                                     stdout=subprocess.PIPE)
        self.fds, self.refused = {}, {}
        for line in self.proc.stdout:
            words = line.decode().split()
            if words[0] == 'ready':
                self.pid = int(words[1])
                break
            if words[1:2] == ['-']:
                self.refused[words[0]] = ' '.join(words[2:])
            else:
                self.fds[words[0]] = [int(w) for w in words[1:]]
        else:
            raise RuntimeError('the fixture did not come up')

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.proc.stdin.close()
        self.proc.stdout.close()
        self.proc.wait()
        shutil.rmtree(self.dir)

    def path(self, name):
        return os.path.join(self.dir, name)


def may_unshare():
    return subprocess.run(['unshare', '-n', 'true'],
                          stderr=subprocess.DEVNULL).returncode == 0


def skip(reason):
    print(f'SKIP: {reason}', file=sys.stderr)
    sys.exit(SKIPPED)
