/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A reactor: descriptors with what is to be called when they are ready, and
 * a loop that waits and calls. Used by one thread at a time.
 */
#ifndef RINGSIDE_LAB_REACTOR_H
#define RINGSIDE_LAB_REACTOR_H

#include <stdbool.h>
#include <stdint.h>

#include "serve.h"

struct reactor;

struct handler {
	int fd;
	void (*ready)(struct reactor *r, struct handler *h, uint32_t events);
};

struct reactor {
	struct server *server;
	int epoll_fd;
	bool stop;
	struct handler stop_handler;
	struct conn_set conns;
};

/* Watches the server's stop_fd, too, which ends reactor_run(). */
void reactor_init(struct reactor *r, struct server *s);

/* `h` must stay where it is until its descriptor is closed. */
void reactor_add(struct reactor *r, struct handler *h, uint32_t events);
void reactor_change(struct reactor *r, struct handler *h, uint32_t events);

void reactor_run(struct reactor *r);

/* Takes over a connection and echoes it. */
void reactor_add_conn(struct reactor *r, int fd);

/* Closes all connections. */
void reactor_done(struct reactor *r);

#endif
