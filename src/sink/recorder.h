/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of the recorder: what its files share. */
#ifndef RINGSIDE_SINK_RECORDER_H
#define RINGSIDE_SINK_RECORDER_H

#include <uthash.h>

#include "basic/strbuf.h"
#include "event/places.h"
#include "event/record.h"
#include "sink/sink.h"
#include "syscall/visitor.h"

struct recorder_thread {
	pid_t tid;
	uint32_t seq;
	pid_t former; /* execve in another thread: what it was called */
	/* When RECORD_ENTER was made of its call; 0: it was not. */
	uint64_t began_ns;
	char comm[RECORD_COMM];
	UT_hash_handle hh;
};

/* An identity that has a number: the bytes tell which it is. */
struct recorder_ident {
	uint64_t object;
	UT_hash_handle hh;
	size_t len;
	char bytes[];
};

enum {
	RECORDER_FDS = 255, /* descriptors of one call */
	RECORDER_NAMES = 64,
};

struct recorder {
	struct sink sink;
	const struct trace_opts *opts;
	const struct stream *stream;
	struct recorder_thread *threads;
	struct recorder_ident *idents;
	uint64_t last_object;
	struct place_set *places; /* that were told of */
	struct strbuf before;	  /* what goes out before that */
	struct strbuf record;	  /* the one that is being made */
	struct strbuf ident;
	/* of the call under way: collected by a visitor */
	struct visitor visitor;
	struct visitor_ops ops;
	const struct event *event;
	unsigned arg; /* the argument that is being walked */
	struct record_fd fds[RECORDER_FDS];
	unsigned nfds;
	/* Threads that are not traced, which were asked about last. */
	struct recorder_name {
		pid_t pid; /* 0: none */
		char comm[RECORD_COMM];
	} names[RECORDER_NAMES];
	unsigned next_name;
	bool told_genl;
	int error;
};

/* Begins a record of `head` bytes in r->record. */
void *recorder_make(struct recorder *r, enum record_type type, size_t head,
		    const struct event *e);
/* Ends it and hands it on. Returns 0 or -errno. */
int recorder_send(struct recorder *r);
/* The name of a thread, if it is new. `first`: it has no records yet. */
int recorder_name(struct recorder *r, const struct event *e, pid_t pid,
		  pid_t tid, const char *comm, bool first);
struct recorder_thread *recorder_find(struct recorder *r, pid_t tid);

/*
 * The stack of the event, which the record in r->record is made of, is told of
 * before it: to be called right before recorder_send().
 */
int recorder_stack(struct recorder *r, const struct event *e);

/* recorder_call.c */
void recorder_call_init(struct recorder *r);
int recorder_call(struct recorder *r, struct recorder_thread *t,
		  const struct event *e);
/* The call that the thread is in, as far as it is known now. */
int recorder_enter(struct recorder *r, struct recorder_thread *t,
		   const struct event *e);

#endif
