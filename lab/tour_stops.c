/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the tour goes. */
#include "tour_stops.h"

#include <stddef.h>

const struct tour_stop tour_stops[] = {
	{
		.name = "blocking",
		.before =
			"The server of the first chapter: one client at a time.",
		.calls = "%net,read,write,close",
		.lab = { "serve", "--model", "blocking" },
		.load = { "--connections", "2", "--requests", "4" },
		.show = { "socket(", "bind(", "listen(", "accept4(",
			  "127.0.0.1", "send", "read(", "SIG" },
		.see = "socket, bind, listen, accept4: the life of a server. After\n"
		       "accept4 it reads and sends on that one connection until read\n"
		       "returns 0, and only then accepts the next. The second client has\n"
		       "been connected all the time: the kernel did that, and kept it in\n"
		       "the accept queue. SIGTERM ends it: accept4 is interrupted, and\n"
		       "the handler shuts down the listener, so that another accept4\n"
		       "would return at once.",
	},
	{
		.name = "thread",
		.before =
			"A thread for each connection: nobody waits for anybody.",
		.calls = "%net,read,clone,clone3,exit",
		.lab = { "serve", "--model", "thread" },
		.load = { "--connections", "2", "--requests", "4" },
		.show = { "accept4(", "clone", "127.0.0.1", "read(", "send",
			  "exit(" },
		.see = "After each accept4 comes a clone3 with CLONE_VM|CLONE_FILES: a\n"
		       "thread shares memory and descriptors. Each one blocks in a read\n"
		       "of its own. A thousand idle clients are a thousand stacks.",
	},
	{
		.name = "epoll-lt",
		.before =
			"One thread for all: it asks the kernel who is ready.",
		.calls = "%net,read,/epoll",
		.lab = { "serve", "--model", "epoll-lt" },
		.load = { "--connections", "2", "--requests", "4" },
		.show = { "epoll", "accept4(", "read(", "send" },
		.see = "epoll_ctl adds the listener and each connection once. epoll_wait\n"
		       "returns those that are ready, and only those are read, once each:\n"
		       "level-triggered, what is left would be told of again. accept4 is\n"
		       "called until EAGAIN: the listener does not block.",
	},
	{
		.name = "epoll-et",
		.before = "The same, but edge-triggered.",
		.calls = "%net,read,/epoll",
		.lab = { "serve", "--model", "epoll-et" },
		.load = { "--connections", "2", "--requests", "4" },
		.show = { "epoll", "accept4(", "read(", "send" },
		.see = "EPOLLET in epoll_ctl, and after each send one more read, which\n"
		       "returns EAGAIN: the kernel tells of what becomes ready, so one\n"
		       "has to read until nothing is there. One call more for each\n"
		       "message; in return EPOLLOUT is there from the begin.",
	},
	{
		.name = "sigio",
		.before =
			"Signal-driven: the kernel says so when there is something.",
		.calls = "%net,read,fcntl,rt_sigtimedwait",
		.lab = { "serve", "--model", "sigio" },
		.load = { "--connections", "2", "--requests", "4" },
		.show = { "fcntl(", "accept4(", "sigtimedwait(", "read(",
			  "send" },
		.see = "fcntl sets who gets the signal (F_SETOWN), which (F_SETSIG), and\n"
		       "O_ASYNC. No handler: rt_sigtimedwait takes them one by one, and\n"
		       "si_fd and si_band say what is ready. One call for each thing that\n"
		       "happens, where epoll_wait tells of many; and the queue can be full.",
	},
	{
		.name = "aio",
		.before =
			"The same question to io_submit: tell me when it is ready.",
		.calls = "%net,read,io_setup,io_submit,io_getevents",
		.lab = { "serve", "--model", "aio" },
		.load = { "--connections", "2", "--requests", "4" },
		.show = { "io_", "accept4(", "read(", "send" },
		.see = "io_submit takes requests of all descriptors in one call, and\n"
		       "io_getevents has those that are done. IOCB_CMD_POLL is done when\n"
		       "the socket is ready, and then it is read as usual: this interface\n"
		       "reads only files for us, not sockets.",
	},
	{
		.name = "send-buffer",
		.before =
			"What if a client does not read? A small send buffer shows it.",
		.calls = "%net,/epoll",
		.lab = { "serve", "--model", "epoll-lt", "--sndbuf", "4096" },
		.load = { "--connections", "1", "--requests", "1", "--pattern",
			  "slow-reader", "--size", "500000" },
		.show = { "EAGAIN", "EPOLLOUT" },
		.see = "send returned less than it was asked for, then EAGAIN: the buffer\n"
		       "is full. The server waits for room (EPOLL_CTL_MOD to EPOLLOUT),\n"
		       "does not read from that client meanwhile, and goes back to\n"
		       "EPOLLIN when all has gone.",
	},
	{
		.name = "io-uring",
		.before =
			"A proactor does not ask who is ready, it asks for the work.",
		.calls = "%net,read,/io_uring",
		.lab = { "serve", "--model", "io-uring" },
		.load = { "--connections", "2", "--requests", "4" },
		.show = { "io_uring", "accept4(", "read(", "send" },
		.see = "No accept4, read or send: they are entries of a ring in memory.\n"
		       "Each io_uring_enter submits what is to be done and waits for\n"
		       "what has been done.",
	},
	{
		.name = "ready",
		.before =
			"10 descriptors, of which 1 is ready, then all: who is asked?",
		.calls = "select,pselect6,poll,epoll_wait,epoll_ctl",
		.lab = { "ready", "--descriptors", "10", "--rounds", "1" },
		.show = { "select", "poll(", "epoll_" },
		.see = "select and poll are given all ten each time, and what they return\n"
		       "has to be searched. epoll_ctl gives them once; epoll_wait gives\n"
		       "back those that are ready and no others. `ringside lab ready` has\n"
		       "the times: of few that are ready among many epoll is far cheaper,\n"
		       "and if all are ready it is not.",
	},
	{
		.name = "herd",
		.before =
			"Four processes wait for the same listener: who wakes up?",
		.calls = "epoll_ctl,epoll_wait,accept4",
		.lab = { "herd", "--how", "epoll", "--connections", "2" },
		/* without the parenthesis: resumed ones, too */
		.show = { "epoll_ctl", "epoll_wait", "accept4" },
		.see = "All four wake up for one connection, and one gets it. The others\n"
		       "return from epoll_wait and get EAGAIN, or find nothing while they\n"
		       "are still in the kernel and sleep again, which no trace shows.\n"
		       "`ringside lab herd` counts wake-ups as the kernel does, and has the\n"
		       "cures: EPOLLEXCLUSIVE, or SO_REUSEPORT and a listener for each.",
	},
	{
		.name = "buffer",
		.before = "512 bytes in 4 reads: what buffering is.",
		.calls = "read,mmap",
		.lab = { "buffer" },
		.show = { ", 128)", ", 4096)", "MAP_SHARED" },
		.see = "Four reads of 128 bytes by read(2), one of 4096 by fread(3), which\n"
		       "cuts the pieces out of its buffer, none at all by mmap(2).",
	},
	{
		.name = "signals",
		.before = "A signal comes while the program waits.",
		.calls = "read,poll,rt_sigaction,signalfd4,kill",
		.lab = { "signals" },
		.show = { "SIGUSR1", "ERESTART", "EINTR" },
		.see = "ERESTARTSYS becomes EINTR, or with SA_RESTART the read is made\n"
		       "again. poll is never made again. With a signalfd nothing is\n"
		       "interrupted: the signal is what poll waits for, and is read.",
	},
	{ 0 },
};
