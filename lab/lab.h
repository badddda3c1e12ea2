/* SPDX-License-Identifier: BSD-2-Clause */
/* What the lab's programs share: options, errors, loopback sockets. */
#ifndef RINGSIDE_LAB_LAB_H
#define RINGSIDE_LAB_LAB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* A program of the lab. Each is a file, or a few, and a line in main.c. */
struct lab_program {
	const char *name;
	const char *summary; /* one line for `lab list` */
	/* argv[0] is the program's own name. Returns the exit status. */
	int (*run)(int argc, char **argv);
};

/* Some programs do a thing in several ways; this is one way. */
struct lab_way {
	const char *name;
	const char *summary;
	int (*run)(void); /* 0 if what was to be seen was seen */
};

enum {
	LAB_SHARE = 1,	  /* SO_REUSEPORT */
	LAB_BLOCKING = 2, /* without O_NONBLOCK */
};

/* Prints "ringside-lab: what: text of errno" and exits with status 1. */
_Noreturn void lab_die(const char *what);

/* The decimal number `s` in [min, max]; exits with status 2 if it is none. */
unsigned long lab_number(const char *option, const char *s, unsigned long min,
			 unsigned long max);

/* Whether --how=WAY|all asks for the way of this name. */
bool lab_wants(const char *how, const char *name);
/* Says that there is no such way. Returns the exit status. */
int lab_no_way(const char *how);

/*
 * `lab NAME [--how WAY|all]` for a program that is nothing but its ways
 * (ended by a NULL name). Returns the exit status.
 */
int lab_run_ways(int argc, char **argv, const struct lab_way *ways,
		 const char *about);

/*
 * A listener on 127.0.0.1:*port. Port 0 asks the kernel for one, which is
 * stored in *port. Flags: LAB_SHARE, LAB_BLOCKING.
 */
int lab_listen(uint16_t *port, int backlog, unsigned flags);

/*
 * A connection to 127.0.0.1:port; without LAB_BLOCKING non-blocking, and
 * perhaps still in progress.
 */
int lab_connect(uint16_t port, unsigned flags);

/*
 * Both ends of a TCP connection over loopback, blocking and with no options
 * set: ends[0] has connected, ends[1] was accepted.
 */
void lab_tcp_pair(int ends[2]);

/* A new file in /tmp that has no name any more. */
int lab_temp_file(void);

/* Returns when thread `tid` (of this process or a child's) sleeps in a call. */
void lab_await_sleep(pid_t tid);

/* Writes all, whatever a single call takes; -1 with errno if it fails. */
int lab_write_all(int fd, const void *buf, size_t len);

/* read(2) again if a signal came between. */
ssize_t lab_read(int fd, void *buf, size_t len);

/* A signalfd for SIGTERM and SIGINT, which stay blocked from here on. */
int lab_stop_fd(void);

/* CLOCK_MONOTONIC in ns. */
uint64_t lab_now(void);

#endif
