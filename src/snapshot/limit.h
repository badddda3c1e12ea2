/* SPDX-License-Identifier: BSD-2-Clause */
/* A limit and how much of it is used: of a process, a user or the system. */
#ifndef RINGSIDE_SNAPSHOT_LIMIT_H
#define RINGSIDE_SNAPSHOT_LIMIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define LIMIT_UNKNOWN UINT64_MAX
#define LIMIT_NONE    (UINT64_MAX - 1) /* "unlimited" */

enum limit_unit {
	LIMIT_COUNT,
	LIMIT_BYTES,
	LIMIT_SECONDS,
	LIMIT_MICROSECONDS,
	LIMIT_NICE, /* 20 - n */
};

/* What fails for the same reason: limits of one complaint. */
enum limit_topic {
	TOPIC_FILES = 1 << 0,	  /* EMFILE, ENFILE */
	TOPIC_THREADS = 1 << 1,	  /* EAGAIN of clone(2) */
	TOPIC_PORTS = 1 << 2,	  /* EADDRNOTAVAIL */
	TOPIC_CONNTRACK = 1 << 3, /* packets dropped */
	TOPIC_ACCEPT = 1 << 4,	  /* queues of listeners */
	TOPIC_WATCHES = 1 << 5,	  /* ENOSPC of inotify, epoll */
	TOPIC_MEMORY = 1 << 6,	  /* ENOMEM */
	TOPIC_SOCKETS = 1 << 7,	  /* memory and numbers of sockets */
	TOPIC_IPC = 1 << 8,
	TOPIC_AIO = 1 << 9,
	TOPIC_SIGNALS = 1 << 10,
};

enum limit_scope {
	LIMIT_PROCESS,
	LIMIT_USER,
	LIMIT_CGROUP,
	LIMIT_NETNS,
	LIMIT_SYSTEM,
};

struct limit {
	uint8_t scope;	 /* enum limit_scope */
	uint8_t unit;	 /* enum limit_unit */
	uint16_t topics; /* enum limit_topic */
	const char *name;
	uint64_t used, max; /* or LIMIT_UNKNOWN, max also LIMIT_NONE */
	uint64_t hard;	    /* of rlimits; else LIMIT_UNKNOWN */
	char *of;	    /* whose: a user, a listener, a path; or NULL */
	char *from;	    /* where the limit comes from, or NULL */
	const char *effect; /* what happens at the limit */
	const char *note;   /* what else there is to know, or NULL */
	const char *refused_call; /* of the use; NULL: nothing was */
	int refused;
	/* made by limit_list_text() */
	char *use;
};

struct limit_list {
	struct limit *rows;
	size_t n, cap;
};

/* A copy of `l`; its strings `of` and `from` are taken over. */
struct limit *limit_add(struct limit_list *list, const struct limit *l);
void limit_list_done(struct limit_list *list);
/* "N of LIMIT" with units, for each of them. */
void limit_list_text(struct limit_list *list);
/* What part of the limit is used; negative: that can't be said. */
double limit_share(const struct limit *l);
/* Only those of these topics, the nearest to its limit first. */
void limit_list_choose(struct limit_list *list, unsigned topics);

#endif
