/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Inside of io_model.c: a judgement under way, of processes that belong
 * together, and the verdicts that there may be.
 */
#ifndef RINGSIDE_DOCTOR_IO_JUDGE_H
#define RINGSIDE_DOCTOR_IO_JUDGE_H

#include "doctor/io_impl.h"

struct io_judge {
	struct doctor *doctor;
	struct io_facts *facts;
	struct io_group *g;
	struct io_report *r;
	enum io_side side;
	unsigned n[ROLES];	      /* threads */
	struct io_thread *one[ROLES]; /* the busiest of each */
	struct ids pids[ROLES];	      /* processes */
	uint64_t calls;		      /* on connections */
	uint64_t accepts, forks;
};

/*
 * A verdict: true if it is this, with model, certainty and reasons said; false
 * if it is another, with nothing done. io_model.c has them in the order in
 * which they are tried.
 */
typedef bool io_verdict(struct io_judge *j);

/* io_model_loops.c: threads that wait for many descriptors, and serve them */
io_verdict io_is_shared_reactor, io_is_process_each_with_loop,
	io_is_reuseport_of_many, io_is_prefork_of_loops, io_is_reactors,
	io_is_main_and_subs, io_is_pool_beside_loop, io_is_main_beside_loop,
	io_is_reuseport_of_one, io_is_prefork_of_one, io_is_listener_beside,
	io_is_reactor, io_is_pool_behind_waiter;
/* io_model_blocking.c: by calls that block */
io_verdict io_is_prefork_iterative, io_is_pool_iterative, io_is_iterative,
	io_is_prefork_apart, io_is_process_each, io_is_thread_each, io_is_pool,
	io_is_thread_each_perhaps;
/* io_model_others.c: those that only one role has, and those without any */
io_verdict io_is_proactor, io_is_signal_driven, io_is_polling, io_is_idle;

/* A reason, one of up to WHY_MAX. */
void io_why(struct io_judge *j, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/*
 * It is this, and so sure; less so if only a few calls were seen, or some were
 * lost, of which a reason says so.
 */
void io_answer(struct io_judge *j, enum io_model model, enum io_mech mech,
	       enum io_sure sure);
/* "1,234"; "8 connections": in one of a few buffers, for io_why(). */
const char *io_num(uint64_t n);
/* "1 call", "1,234 calls". */
const char *io_many(uint64_t n, const char *one, const char *many);
const char *io_conns(const struct io_data *d);

/* How often it waited for descriptors. */
uint64_t io_waits_of(const struct io_thread *t);
struct io_epoll *io_epoll_by_id(const struct io_judge *j, uint64_t id);
/* Gives each thread its role, and counts them. */
void io_count_roles(struct io_judge *j);

/* Descriptors of the group: listeners and connections that are open. */
struct io_open_now {
	struct ids listeners;
	unsigned with_one; /* processes that have a listener */
	pid_t one_of_them;
	uint64_t conns;
};
void io_count_open_now(const struct io_judge *j, struct io_open_now *ret);

/* Whether who serves has a process, and in it one connection, for himself. */
bool io_has_process_each(const struct io_judge *j);
/* The verdict for `n_servers` of such. */
void io_judge_process_each(struct io_judge *j, enum io_mech mech,
			   unsigned n_servers);

/* io_report.c: what is said of processes and threads, whatever the model. */
void io_tell_processes(struct io_judge *j);
void io_tell_threads(struct io_judge *j);

#endif
