/* SPDX-License-Identifier: BSD-2-Clause */
/* What the lab's programs share: options, errors, loopback sockets. */
#ifndef RINGSIDE_LAB_LAB_H
#define RINGSIDE_LAB_LAB_H

#include <stdint.h>

/* Prints "program: what: text of errno" and exits with status 1. */
_Noreturn void lab_die(const char *what);

/* The decimal number `s` in [min, max]; exits with status 2 if it is none. */
unsigned long lab_number(const char *option, const char *s, unsigned long min,
			 unsigned long max);

/*
 * A non-blocking listener on 127.0.0.1:*port. Port 0 asks the kernel for
 * one, which is stored in *port. With `share` more listeners of this user
 * may bind the same port (SO_REUSEPORT).
 */
int lab_listen(uint16_t *port, int backlog, int share);

/* A non-blocking connection, perhaps still in progress, to 127.0.0.1:port. */
int lab_connect(uint16_t port);

/* A signalfd for SIGTERM and SIGINT, which stay blocked from here on. */
int lab_stop_fd(void);

/* CLOCK_MONOTONIC in ns. */
uint64_t lab_now(void);

#endif
