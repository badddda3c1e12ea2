#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Cases 41 and 42: the models of I/O, and the reactors and the proactor, by
what they wait in.
"""
import re

import lab_case
import textbook


class Models(lab_case.LabCase):
    CALLS = "%net,read,%process,select,pselect6,poll,/epoll,/io_uring"

    def run_model(self, model, *options):
        with self.server(model, *options, calls=self.CALLS) as port:
            self.load(port, "--connections", 4, "--requests", 12)
        return self.text

    def who(self, call):
        """The threads that made a call."""
        return set(re.findall(rf"(?m)^(\d+) +{call}\(", self.text))

    def test_41_blocking(self):
        self.run_model("blocking")
        self.assertEqual(self.calls("epoll_wait") + self.calls("poll"), 0)
        self.assertNotIn("EAGAIN", self.text)
        self.assertEqual(self.who("read"), self.who("accept4"))

    def test_41_nonblocking_with_multiplexing(self):
        for model, call in ("select", "p?select6?"), ("poll", "poll"), \
                ("epoll-lt", "epoll_wait"):
            self.run_model(model)
            self.assertGreater(self.calls(call), 2, model)
            # They accept until nobody is there any more.
            self.assertLine(self.text, r"accept4\(3, NULL, NULL, SOCK_CLOEXEC"
                            r"\|SOCK_NONBLOCK\) += -1 EAGAIN ")

    def test_41_asynchronous(self):
        self.run_model("io-uring")
        for call in "accept4", "sendto", "epoll_wait":
            self.assertEqual(self.calls(call), 0, call)
        self.assertLine(self.text, r"io_uring_enter\(.*IORING_OP_SEND, ")

    def test_41_signal_driven(self):
        with self.server("sigio", calls="%net,read,fcntl,rt_sigtimedwait") \
                as port:
            clients = []
            # Each time it waits, so that it has to be told.
            for _ in range(4):
                self.await_sleep()
                clients.append(self.connect(port))
            for s in clients:
                self.await_sleep()
                self.echo(s, b"message")
        # The listener and each of the connections.
        for pattern in (r"fcntl\(\d+, F_SETOWN, \d+\)",
                        r"fcntl\(\d+, F_SETSIG, SIGRT_2\)",
                        r"fcntl\(\d+, F_SETFL, O_RDWR\|O_NONBLOCK\|FASYNC\)"):
            self.assertEqual(len(re.findall(pattern, self.text)), 5, pattern)
        # The signal says which descriptor is ready, and for what.
        self.assertLine(self.text, r"rt_sigtimedwait\(\[INT TERM IO RT_2\], "
                        r"\{si_signo=SIGRT_2, si_code=POLL_IN, si_band=\d+, "
                        r"si_fd=3\}, NULL, 8\) += \d+ \(SIGRT_2\)")
        for fd in 6, 7, 8, 9:
            self.assertOrder(self.text, rf"si_fd={fd}\}}, NULL, 8\) += \d+ ",
                             rf'read\({fd}, "message", 16384\) += 7$',
                             rf'read\({fd}, .* EAGAIN ')
        self.assertLine(self.text, r"si_signo=SIGTERM, si_code=SI_USER.*, "
                        r"NULL, 8\) += 15 \(SIGTERM\)")
        # No handler: nothing is interrupted.
        self.assertNotIn("--- SIGRT", self.text)
        self.assertNotIn("EINTR", self.text)

    def test_41_kernel_aio(self):
        with self.server("aio", calls="%net,read,/^io_") as port:
            self.load(port, "--connections", 4, "--requests", 12)
        self.assertLine(self.text, r"io_setup\(4096, \[0x[0-9a-f]+\]\) += 0$")
        self.assertLine(self.text, r"io_submit\(0x[0-9a-f]+, \d+, \[\{.*"
                        r"aio_lio_opcode=IOCB_CMD_POLL, ")
        # It tells of what is ready; the reading is done by read(2).
        self.assertNotIn("IOCB_CMD_PREAD", self.text)
        self.assertGreaterEqual(self.calls("read"), 12)
        # One call for all requests of a round.
        self.assertLessEqual(self.calls("io_submit"),
                             self.calls("io_getevents") + 1)
        self.assertLine(self.text, r"io_destroy\(0x[0-9a-f]+\) += 0$")

    def test_41_processes_and_threads(self):
        self.run_model("fork")
        self.assertEqual(len(self.who("read") - self.who("accept4")), 4)
        self.run_model("thread")
        self.assertEqual(len(self.who("sendto") - self.who("accept4")), 4)
        self.assertIn("CLONE_THREAD", self.text)

    def test_42_one_reactor(self):
        self.run_model("reactor")
        self.assertEqual(len(self.who("epoll_wait")), 1)
        self.assertEqual(self.who("sendto"), self.who("epoll_wait"))

    def test_42_reactor_and_pool(self):
        self.run_model("reactor-pool", "--threads", 3)
        self.assertEqual(len(self.who("epoll_wait")), 1)
        # Who waits does not write, and who writes does not wait.
        self.assertFalse(self.who("sendto") & self.who("epoll_wait"))
        self.assertIn("EPOLLIN|EPOLLONESHOT", self.text)

    def test_42_main_and_sub_reactors(self):
        self.run_model("reactor-multi", "--threads", 2)
        self.assertEqual(len(self.who("epoll_wait")), 3)
        self.assertEqual(len(self.who("accept4")), 1)
        self.assertEqual(len(self.who("sendto")), 2)
        self.assertFalse(self.who("sendto") & self.who("accept4"))


textbook.main()
