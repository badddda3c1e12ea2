/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of `lab backlog`: backlog.c and backlog_look.c. */
#ifndef RINGSIDE_LAB_BACKLOG_H
#define RINGSIDE_LAB_BACKLOG_H

#include <stdbool.h>
#include <stdint.h>

#include "json.h"

enum { BACKLOG_MAX = 64, CLIENTS_MAX = 2 * BACKLOG_MAX };

struct backlog_counters {
	unsigned long overflows, drops, cookies;
};

struct backlog_bed {
	const char *way;
	unsigned backlog;
	int listener;
	uint16_t port;
	struct backlog_counters before;
	int clients[CLIENTS_MAX];
	unsigned n;
	struct lab_json *json;
};

/* What there is to be seen at a moment. */
struct backlog_view {
	unsigned accept_queue, syn_queue;
	struct backlog_counters since;
};

/* The counters of this network, as they are now. */
struct backlog_counters backlog_count(void);
/* What there is to be seen now. */
struct backlog_view backlog_look(const struct backlog_bed *b);
void backlog_head(void);
/* A row: what was done, what the client's end says, what the server's says. */
void backlog_show(const struct backlog_bed *b, const char *what, int fd);

typedef bool backlog_condition(const struct backlog_bed *b, unsigned long v);

/* Waits until it is so; false: it has taken too long. */
bool backlog_wait(const struct backlog_bed *b, backlog_condition *is,
		  unsigned long v);
backlog_condition backlog_waiting_is, backlog_half_open_is,
	backlog_dropped_more_than, backlog_cookies_more_than,
	backlog_overflows_more_than, backlog_connected;

#endif
