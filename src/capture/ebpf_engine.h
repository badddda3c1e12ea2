/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of the eBPF engine: what its files share. */
#ifndef RINGSIDE_CAPTURE_EBPF_ENGINE_H
#define RINGSIDE_CAPTURE_EBPF_ENGINE_H

#include <stdbool.h>

#include "capture/child.h"
#include "capture/ebpf.h"
#include "capture/engine.h"
#include "capture/ring.h"
#include "event/assemble.h"

struct ebpf_bpf; /* the skeleton */

struct ebpf_engine {
	struct engine engine;
	const struct trace_opts *opts;
	struct stream *stream;
	struct ebpf_bpf *skel;
	struct rings *rings;
	int ring_fds[EBPF_RINGS]; /* of the maps; -1: none */
	unsigned nrings;
	uint64_t ring_bytes; /* of each */
	unsigned ncpus;
	const unsigned char *scratches; /* of each CPU, and of sweeps */
	uint64_t settled_ns;	     /* all records before are in the rings */
	struct assembler *assembler; /* NULL: records go on as they are */
	int epoll_fd;
	struct child child; /* pid 0: none */
	int child_pidfd;
	int child_status; /* of wait(2), -1 until it ended */
	bool endless;	  /* who is traced is chosen: there may be more */
	bool finished;	  /* the programs are gone */
	uint64_t nidents; /* of the snapshots */
	struct engine_stats stats;
	uint64_t lost_told[RECORD_LOSS_COUNT];
	uint64_t next_blocked_ns; /* when to look for calls that block */
	uint64_t next_flush_ns;
	uint64_t next_epoch_ns;	    /* when all is to be told of again */
	struct throttle *throttle;  /* --lossless */
	struct ebpf_stacks *stacks; /* -k; NULL: not wanted */
	bool waiting;		    /* a target is stopped by it */
};

/* Hands one record on. Returns 0, or -errno of who did not want it. */
int ebpf_consume(struct ebpf_engine *e, const struct record *r);

/*
 * The programs' constants. Returns 0, or -errno with *ret_reason set to why,
 * to be freed. In ebpf_config.c.
 */
int ebpf_configure(const struct ebpf_engine *e, volatile struct ebpf_config *c,
		   char **ret_reason);

/* ebpf_load.c */

/*
 * Loads the programs with what the options say and attaches them. Returns 0,
 * or -errno with *ret_reason set to why, to be freed.
 */
int ebpf_load(struct ebpf_engine *e, char **ret_reason);
void ebpf_unload(struct ebpf_engine *e);
/*
 * No more records are made when this returns. The programs still note which
 * threads leave their calls, so that a sweep finds those that are in one.
 */
void ebpf_quiet(struct ebpf_engine *e);
/* Takes the programs out of the kernel's way. */
void ebpf_detach(struct ebpf_engine *e);
/* Runs the iterator over all threads; enum ebpf_sweep. 0 or -errno. */
int ebpf_sweep(struct ebpf_engine *e, unsigned what);
/* The time before which no record can come any more. */
uint64_t ebpf_settled(struct ebpf_engine *e);
/* Adds up what the CPUs counted, into e->stats. */
void ebpf_read_counts(struct ebpf_engine *e);

/* ebpf_target.c */

/* Begins to trace the processes that -p names. 0 or -errno, reported. */
int ebpf_attach_targets(struct ebpf_engine *e);
/* Starts the program, held back; close e->child.release_fd to let it go. */
int ebpf_start_child(struct ebpf_engine *e);

/* ebpf_stack.c: all but the first do nothing if there are no stacks */

/* Sets e->stacks if the options want stacks. */
void ebpf_stacks_open(struct ebpf_engine *e);
/* The targets are known, and none that was started runs yet. */
void ebpf_stacks_begin(struct ebpf_engine *e);
/* Says how many frames have no names. */
void ebpf_stacks_close(struct ebpf_engine *e);
/* A file begins anew: what was told of places is to be told again. */
void ebpf_stacks_tell_again(struct ebpf_engine *e);
/* All records made before `until_ns` were taken. */
void ebpf_stacks_catch_up(struct ebpf_engine *e, uint64_t until_ns);
/* Takes a record on its way to ebpf_consume(), where e->stacks is set. */
int ebpf_stack_record(struct ebpf_engine *e, const struct record *r);

/* ebpf_snapshot.c */

/* Tells what descriptors the process has open. */
void ebpf_tell_fds(struct ebpf_engine *e, pid_t pid);

#endif
