/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of `lab load`: load.c and load_run.c. */
#ifndef RINGSIDE_LAB_LOAD_H
#define RINGSIDE_LAB_LOAD_H

#include <stdbool.h>
#include <stdint.h>

#include "histogram.h"

enum load_flag {
	/* Reads only if it can't send, and then a little at a time. */
	SLOW = 1,
	/* shutdown(2) after the message; its end must come back, too. */
	HALF_CLOSE = 2,
	/* Every other connection is reset in the middle. */
	RESET = 4,
	/* Half of the connections do nothing between begin and end. */
	IDLE = 8,
};

struct load_pattern {
	const char *name, *summary;
	unsigned flags;
	/* where nothing else is asked for */
	unsigned long requests, size;
};

struct load_options {
	const struct load_pattern *pattern;
	uint16_t port;
	unsigned long connections, requests, seconds, size;
	bool json;
};

enum { LOAD_CHUNK = 65536 };

struct load {
	struct load_options o;
	int epoll_fd;
	struct load_conn *conns;
	unsigned long open;
	uint64_t end_ns; /* nothing is begun after that; set by who runs it */
	unsigned long started, wrong, broken, resets;
	struct histogram latency;
	char line[LOAD_CHUNK], in[LOAD_CHUNK];
};

/* Connects, and runs until all is done, or `stop_fd` is readable. */
void load_run(struct load *l, int stop_fd);

#endif
