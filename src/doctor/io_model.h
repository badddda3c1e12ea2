/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The name of how a program does its I/O, for each thread and for all
 * processes that belong together, with how sure that is and why.
 */
#ifndef RINGSIDE_DOCTOR_IO_MODEL_H
#define RINGSIDE_DOCTOR_IO_MODEL_H

#include "doctor/io_facts.h"

/* How the parts stand to each other. */
enum io_model {
	MODEL_IDLE, /* nothing to judge by */
	MODEL_NONE, /* neither server nor client */
	MODEL_BLOCKING,
	MODEL_FORK,
	MODEL_PREFORK,
	MODEL_THREAD,
	MODEL_POOL,
	MODEL_POLLING,
	MODEL_SIGNAL,
	MODEL_REACTOR,
	MODEL_REACTOR_POOL,
	MODEL_REACTOR_MULTI,
	MODEL_REACTORS,	      /* that share a listener, in one process */
	MODEL_SHARED_REACTOR, /* threads that share an epoll */
	MODEL_REUSEPORT,
	MODEL_PROACTOR,
	MODELS,
};

/* How is waited. */
enum io_mech {
	MECH_UNKNOWN,
	MECH_BLOCKING,
	MECH_POLLING,
	MECH_SIGNAL,
	MECH_SELECT,
	MECH_POLL,
	MECH_EPOLL, /* its mode is not known */
	MECH_EPOLL_LT,
	MECH_EPOLL_ET,
	MECH_URING,
	MECH_AIO,
	MECHS,
};

enum io_sure { SURE_PERHAPS, SURE_LIKELY, SURE_CERTAIN };

/* What a thread is there for. */
enum io_role {
	ROLE_IDLE, /* not known to do anything */
	ROLE_BACKGROUND,
	ROLE_MASTER,	  /* of processes: waits for them or for signals */
	ROLE_ACCEPTOR,	  /* accepts, and has no connections itself */
	ROLE_ITERATIVE,	  /* accepts, and serves what it has accepted */
	ROLE_CONNECTION,  /* serves one, by calls that block */
	ROLE_WORKER,	  /* serves one after the other */
	ROLE_LOOP,	  /* waits for many, and serves them */
	ROLE_LOOP_OTHER,  /* waits for many, and serves none */
	ROLE_LOOP_WORKER, /* serves what another one waits for */
	ROLE_PROACTOR,
	ROLE_POLLER,
	ROLE_SIGNAL,
	ROLES,
};

/* By these enums: "reactor", "epoll-lt", "certain", "event-loop" for JSON;
 * and as words for people. */
extern const struct io_model_row {
	const char *name, *title;
	/* Of the threads, or processes, that a server of it starts; or NULL. */
	const char *threads, *processes;
} io_models[];
extern const char *const io_mech_names[], *const io_mech_titles[];
extern const char *const io_sure_names[];
extern const char *const io_role_names[], *const io_role_titles[];

enum { WHY_MAX = 8 };

struct io_report_thread {
	pid_t pid, tid;
	const char *comm;
	enum io_role role;
	enum io_mech mech;
	const char *why; /* a phrase with counts */
	const char *now; /* "in epoll_wait(5)", or NULL */
};

enum io_signals {
	SIGNALS_HANDLER = 1 << 0,
	SIGNALS_SELF_PIPE = 1 << 1,
	SIGNALS_SIGNALFD = 1 << 2,
	SIGNALS_SIGWAIT = 1 << 3,
	SIGNALS_SIGSUSPEND = 1 << 4,
};

/* Of processes that belong together. All texts are the doctor's. */
struct io_report {
	const char *program; /* "nginx[812]" */
	const pid_t *pids;
	size_t n_pids;
	bool client; /* it serves nobody: it is of connections it has made */
	enum io_model model;
	enum io_mech mech;
	enum io_sure sure;
	const char *why[WHY_MAX];
	unsigned n_why;
	const struct io_report_thread *threads; /* those with a role first */
	size_t n_threads;
	/* sentences; NULL: there is nothing to say */
	const char *files, *copies, *signals, *daemon;
	/* and what they rest on */
	const char *file_io; /* "none", "buffered", "unbuffered", ... */
	struct {
		uint64_t calls, bytes;
	} copied[COPIES];
	unsigned signal_ways; /* enum io_signals */
	uint64_t handled;     /* bit 0 is signal 1 */
	bool is_daemon, daemon_known;
	unsigned daemon_took, daemon_left; /* enum daemon_step */
	uint64_t calls;
	struct io_report *next; /* with fewer calls */
};

/* Once, at the end; as long as the doctor lives. Never NULL. */
const struct io_report *io_model_judge(struct io_facts *f, struct doctor *d);

/* By enum io_copy: "read-write", "sendfile", ... */
extern const char *const io_copy_names[];
/* Names of the steps in a mask of enum daemon_step, in their order. */
void io_daemon_steps(unsigned mask, void (*each)(void *to, const char *name),
		     void *to);

/* Inside: processes of one program, and their threads. */
struct io_group {
	struct world_process *root;
	struct io_facts *facts;
	struct io_process **processes;
	size_t n_processes;
	struct io_thread **threads;
	size_t n_threads;
	uint64_t calls;
	UT_hash_handle hh; /* by root */
};

#endif
