#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Cases 41 and 42: the models of I/O, and the reactors and the proactor, by
what they wait in. (Signal-driven I/O has no program in the lab.)
"""
import re

import lab_case
import textbook


class Models(lab_case.LabCase):
    def run_model(self, model, *options):
        with self.server(model, *options, calls="%net,read,%process,select,"
                         "pselect6,poll,/epoll,/io_uring") as port:
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
