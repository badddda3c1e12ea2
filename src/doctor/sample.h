/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A look at live processes: descriptors with what is behind them, sockets,
 * threads, counters of their network. Taken now and then by a thread of ours,
 * which the processes do not notice; shown to the rules by the thread that
 * has the events.
 */
#ifndef RINGSIDE_DOCTOR_SAMPLE_H
#define RINGSIDE_DOCTOR_SAMPLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "snapshot/fd.h"
#include "snapshot/netstat.h"
#include "snapshot/sock.h"
#include "snapshot/task_detail.h"
#include "snapshot/thread.h"

struct sample_process {
	pid_t pid;
	struct task_detail detail; /* status, command, links */
	struct thread_list threads;
	struct open_file *const *files; /* of this process; in sample.files */
	size_t n_files;
	uint64_t netns;	 /* inode of its network namespace, 0: unknown */
	uint64_t nofile; /* soft limit of descriptors, 0: unknown */
};

/* Counters of a network namespace. */
struct sample_net {
	uint64_t netns; /* its inode */
	struct net_counters counters;
};

struct sample {
	unsigned index; /* 0 is the first */
	uint64_t ns;	/* CLOCK_MONOTONIC, when it was begun */
	uint64_t took_ns;
	struct sample_process *processes;
	size_t n;
	struct files files;
	bool has_files;
	struct sock_list socks; /* of their namespaces, with tcp_info, memory */
	bool has_socks;
	struct sample_net *nets;
	size_t n_nets;
};

/*
 * Looks at these processes (those that are gone are left out). Always
 * something; to be given to sample_free().
 */
struct sample *sample_take(const pid_t *pids, size_t n, unsigned index);
void sample_free(struct sample *s); /* NULL is fine */

const struct sample_process *sample_process(const struct sample *s, pid_t pid);
const struct open_file *sample_file(const struct sample_process *p, int fd);
/*
 * What the kernel says of a socket, with tcp_info (sock_info()), memory
 * (sock_mem()), queues; NULL: nothing.
 */
const struct sock *sample_sock(const struct sample *s, uint64_t inode);

/*
 * What the network of sample_process.netns has counted, for
 * net_counters_rise() from one sample to the next; or NULL.
 */
const struct net_counters *sample_counters(const struct sample *s,
					   uint64_t netns);

/* Takes them in a thread of its own, sooner at first, then each second. */
struct sampler;

struct sampler *sampler_start(void);
/* Whom to look at from now on; those that have ended need not be told of. */
void sampler_add(struct sampler *s, pid_t pid);
/* The next one that is ready, or NULL. The caller's. Cheap if there is none. */
struct sample *sampler_next(struct sampler *s);
/* Takes a last one (if `last`), and waits for it: NULL if nobody is left. */
struct sample *sampler_stop(struct sampler *s, bool last);

#endif
