#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Cases 49 to 53: ways to send a file; signals; condition variables;
semaphores; Unix sockets.
"""
import re

import lab_case
import textbook


class Send(lab_case.LabCase):
    CALLS = "read,write,sendto,sendfile,splice,tee,mmap,copy_file_range," \
        "/io_uring"

    def send(self, how):
        text = self.trace_lab("send", "--how", how, "--size", "4", "--chunk",
                              "64", calls=self.CALLS)
        row = self.done.stdout.splitlines()[2].split()
        self.assertEqual(row[:2], [how, str(4 << 20)])
        return text, int(row[2])

    def test_49_calls(self):
        # What it says of itself, and what was seen, are the same.
        for how, patterns, least in (
                ("sendfile", [r"sendfile\(\d+, \d+, NULL, \d+\) += \d+"], 64),
                ("splice", [r"splice\(\d+, NULL, \d+, NULL, \d+, "
                            r"SPLICE_F_MOVE\|SPLICE_F_MORE\) += \d+"], 128),
                ("read-write", [r"read\(\d+, .*, 65536\)",
                                r"write\(\d+, \"[^\"]*\"\.\.\., 65536\)"],
                 128),
                ("tee", [r"tee\(\d+, \d+, \d+, 0\) += \d+"], 64)):
            text, said = self.send(how)
            for pattern in patterns:
                self.assertLine(text, pattern)
            self.assertGreaterEqual(said, least, how)
            if how in ("sendfile", "splice"):
                self.assertEqual(said, self.calls(how, text))

    def test_49_mmap_has_half_the_calls(self):
        _, by_read = self.send("read-write")
        _, by_mmap = self.send("mmap-write")
        self.assertLess(by_mmap, by_read * 0.75)

    def test_49_copy_file_range_takes_no_socket(self):
        text, _ = self.send("copy_file_range")
        self.assertLine(text, r"copy_file_range\(\d+, NULL, \d+, NULL, 65536, "
                        r"0\) += -1 EINVAL ")

    def test_49_io_uring(self):
        text, said = self.send("io-uring")
        self.assertLine(text, r"io_uring_enter\(.*IORING_OP_READ.*"
                        r"IOSQE_IO_LINK")
        self.assertEqual(said, self.calls("io_uring_enter", text))
        self.assertLess(said, 32)


class Signals(lab_case.LabCase):
    def signals(self, how):
        return self.trace_lab("signals", "--how", how, calls="read,write,poll,"
                              "rt_sigaction,rt_sigprocmask,signalfd4,kill")

    def test_50_handler(self):
        text = self.signals("handler")
        self.assertOrder(text, r"ERESTARTSYS",
                         r"--- SIGUSR1 \{si_signo=SIGUSR1, si_code=SI_USER,")
        self.assertEqual(text.count("ERESTARTSYS"), 2)
        self.assertLine(text, r"rt_sigaction\(SIGUSR1, .*sa_flags="
                        r"SA_RESTORER\|SA_RESTART,")
        self.assertIn("failed with EINTR", self.done.stdout)

    def test_50_self_pipe(self):
        text = self.signals("self-pipe")
        self.assertOrder(text, r"poll.*ERESTART_RESTARTBLOCK", r"--- SIGUSR1",
                         r'write\(\d+, "\\n", 1\) += 1',
                         r"poll\(\[\{fd=\d+, events=POLLIN\}\], 1, -1\) += 1 ",
                         r'read\(\d+, "\\n", 1\) += 1')

    def test_50_signalfd(self):
        text = self.signals("signalfd")
        self.assertOrder(text, r"rt_sigprocmask\(SIG_BLOCK, \[USR1\]",
                         r"signalfd4\(-1, \[USR1\], 8, SFD_CLOEXEC\)",
                         r"ssi_signo=SIGUSR1")
        self.assertNotIn("--- SIGUSR1", text)
        self.assertNotIn("ERESTART", text)


class Sync(lab_case.LabCase):
    def sync(self, how):
        return self.trace_lab("sync", "--how", how,
                              calls="futex,/sem.*,openat,unlink,mmap")

    def test_51_lost_wake_up(self):
        text = self.sync("lost-wakeup")
        self.assertLine(text, r"futex\(.*FUTEX_WAIT_BITSET.*"
                        r"-1 ETIMEDOUT \(Connection timed out\)$")
        # Nobody waited: the signal was no call at all.
        self.assertNotRegex(text, r"FUTEX_WAKE_PRIVATE, [0-9]+\) += [1-9]")

    def test_51_spurious_wake_up(self):
        text = self.sync("spurious-wakeup")
        self.assertLine(text, r"futex\(.*FUTEX_WAKE_PRIVATE, \d+\) += 2$")
        self.assertIn("lowest stock -1", self.done.stdout)
        self.sync("cond")
        self.assertIn("lowest stock 0", self.done.stdout)

    def test_52_posix(self):
        text = self.sync("posix-named")
        self.assertLine(text, r'openat\(AT_FDCWD, "/dev/shm/[^"]*", ')
        self.assertLine(text, r'unlink\("/dev/shm/sem\.ringside-lab-\d+"\)')
        text = self.sync("posix-unnamed")
        self.assertNotIn("/dev/shm", text)
        # No call as long as nobody has to wait.
        self.assertLess(self.calls("futex", text), 80000)

    def test_52_system_v(self):
        text = self.sync("sysv")
        self.assertLine(text, r"semget\(IPC_PRIVATE, 1, IPC_CREAT\|0600\)")
        self.assertLine(text, r"sem(timed)?op\(\d+, \[\{sem_num=0, sem_op=-1, "
                        r"sem_flg=SEM_UNDO\}\], 1")
        # Two calls for each, whether anybody waits or not.
        self.assertGreaterEqual(self.calls("semop", text) +
                                self.calls("semtimedop", text), 80000)
        self.assertLine(text, r"semctl\(\d+, 0, IPC_RMID, ")


class Unix(lab_case.LabCase):
    def test_53_stream_and_datagram(self):
        text = self.trace_lab("unix", "--how", "stream", calls="%net,read")
        self.assertLine(text, r'read\(\d+, "onetwothree", 64\) += 11$')
        self.assertLine(text, r"getsockopt\(\d+, SOL_SOCKET, SO_PEERCRED, "
                        r"\{pid=\d+, uid=\d+, gid=\d+\}, \[12\]\)")
        text = self.trace_lab("unix", "--how", "dgram", calls="%net,read")
        self.assertLine(text, r'bind\(\d+, \{sa_family=AF_UNIX\}, 2\)')
        self.assertLine(text, r'recvfrom\(\d+, "three", 64, 0, NULL, NULL\)')
        self.assertLine(text, r'"th"(\.\.\.)?, 2, MSG_TRUNC, NULL, NULL\) '
                        r"+= 5$")

    def test_53_descriptors(self):
        text = self.trace_lab("unix", "--how", "pass", calls="%net")
        self.assertLine(text, r"sendmsg\(.*cmsg_type=SCM_RIGHTS, "
                        r"cmsg_data=\[\d+\]")
        self.assertLine(text, r"recvmsg.*cmsg_type=SCM_RIGHTS, "
                        r"cmsg_data=\[\d+\].*MSG_CMSG_CLOEXEC")


textbook.main()
