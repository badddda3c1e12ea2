/* SPDX-License-Identifier: BSD-2-Clause */
/* The threads that the ptrace engine traces. */
#ifndef RINGSIDE_CAPTURE_TRACEE_H
#define RINGSIDE_CAPTURE_TRACEE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>
#include <uthash.h>

#include "capture/pin.h"
#include "event/fd_table.h"
#include "event/inject.h"
#include "event/stack.h"
#include "syscall/call.h"

struct identify;

struct tracee {
	pid_t tid;
	pid_t pid; /* thread group */
	struct fd_table *fds;
	bool attached;	 /* it ran before us and goes on after us */
	bool hidden;	 /* our own child, before its execve */
	bool stopped;	 /* in a ptrace-stop that we have been told of */
	bool in_syscall; /* an entry was seen, its exit not yet */
	bool skip;	 /* the call under way is not asked for */
	bool rings;	 /* its exit may say something of an io_uring */
	bool entered;	 /* EVENT_SYSCALL_ENTER was sent for it */
	bool doomed;	 /* our own child, whose execve failed */
	bool born;	 /* the event of its birth was sent */
	bool announced;	 /* its parent's stop told of it */
	bool filtered;	 /* its calls pass a seccomp filter of ours */
	char comm[16];
	char other_comm[16]; /* of the thread that was asked about last */
	struct call call;
	struct memory mem;
	uint64_t enter_ns, seq, ip;
	/* -k: of the call under way, as it began */
	bool has_stack;
	struct stack stack;
	struct frame *frames; /* of it; their memory is used again */
	unsigned frames_cap;
	pid_t newborn;	   /* that the call under way has made, or 0 */
	uint64_t stime_us; /* system time at the last entry */
	struct pin_state pin;

	/* -e inject= */
	const struct inject_rule *rule; /* for the call under way, or NULL */
	uint8_t injected; /* done to it so far: enum record_injected */
	uint32_t *counts[ABI_COUNT]; /* calls of each number that rules name */
	uint64_t key;		     /* of the thread's dice */
	uint64_t nchildren;	     /* keys that were made of it */

	/* It stays in its stop until then; 0: it does not. */
	uint64_t held_until;
	int held_sig; /* and gets this signal when it goes on */
	struct tracee *next_held;

	/* What the descriptor of the call under way is: call.format_of. */
	struct identify *sockets;
	struct secontexts *secontexts; /* mem.secontext asks these */
	int format_fd;		       /* -1: none was asked about yet */
	int format;
	/* What it calls processes: call.pid_of; NULL if nobody asks. */
	struct pidns *pidns;
	const struct pidns_of *pidns_of; /* NULL: what we call them */
	bool pidns_known;
	UT_hash_handle hh;
};

struct tracee_table {
	struct tracee *by_tid; /* uthash */
	struct tracee *last;   /* found last: the next stop is often its own */
	unsigned n;
};

/* NULL: no such thread is traced. */
struct tracee *tracee_find(struct tracee_table *tt, pid_t tid);
/* A new one, which the table owns; there must be none of this tid. */
struct tracee *tracee_add(struct tracee_table *tt, pid_t tid, pid_t pid);
/* Takes it out and frees it. */
void tracee_remove(struct tracee_table *tt, struct tracee *t);
/* Gives it another tid (execve in a thread that does not lead its group). */
void tracee_rename(struct tracee_table *tt, struct tracee *t, pid_t tid);
/* Reads the thread's name again. */
void tracee_refresh_comm(struct tracee *t);
/* The name of any thread, until the next call; NULL if it has none. */
const char *tracee_comm_of(struct tracee *t, pid_t tid);
/* What an id that it uses is in our own pid namespace, or 0. */
pid_t tracee_pid_of(struct tracee *t, pid_t id);

#endif
