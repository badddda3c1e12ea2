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

enum { SAMPLE_ZOMBIES = 16 };

struct sample_process {
	pid_t pid;
	struct task_detail detail; /* status, command, links */
	struct thread_list threads;
	struct open_file *const *files; /* of this process; in sample.files */
	size_t n_files;
	uint64_t netns;	 /* inode of its network namespace, 0: unknown */
	uint64_t nofile; /* soft limit of descriptors, 0: unknown */
	/* Children that have ended: how many, and the oldest ones. */
	unsigned zombies;
	pid_t zombie[SAMPLE_ZOMBIES];
};

/* A network namespace. Unknown numbers are UINT64_MAX. */
struct sample_net {
	uint64_t netns; /* its inode */
	/* net.core.somaxconn, net.ipv4.ip_local_port_range, ... */
	uint64_t somaxconn, port_low, port_high, syncookies, syn_backlog;
	struct net_counters counters;
	/*
	 * By how much they grew since the sample before, unless it did not
	 * have them.
	 */
	struct net_counters grown;
	bool has_grown;
};

/* A listening TCP socket, and one of those who have it. */
struct sample_listener {
	const struct sock *sock;
	pid_t pid;
	int fd;
};

struct sample {
	unsigned index;	  /* 0 is the first */
	uint64_t ns;	  /* CLOCK_MONOTONIC, when it was begun */
	uint64_t took_ns; /* of CPU time */
	struct sample_process *processes;
	size_t n;
	struct files files;
	bool has_files;
	struct sock_list socks; /* of their namespaces, with tcp_info, memory */
	bool has_socks;
	const struct sock **by_inode; /* those of `socks` that have one */
	size_t n_by_inode;
	struct sample_net *nets;
	size_t n_nets;
	struct sample_listener *listeners; /* by inode, each once */
	size_t n_listeners;
};

/*
 * Looks at these processes (those that are gone are left out); at none of
 * them: at our own network namespace. Always something; to be given to
 * sample_free().
 */
struct sample *sample_take(const pid_t *pids, size_t n, unsigned index);
void sample_free(struct sample *s); /* NULL is fine */

/* What a sample has of a process, what that has of a descriptor; or NULL. */
const struct sample_process *sample_process(const struct sample *s, pid_t pid);
const struct open_file *sample_file(const struct sample_process *p, int fd);
/*
 * What the kernel says of a socket, with tcp_info (sock_info()), memory
 * (sock_mem()), queues; NULL: nothing.
 */
const struct sock *sample_sock(const struct sample *s, uint64_t inode);
/* The network namespace of this inode, or NULL. */
const struct sample_net *sample_net(const struct sample *s, uint64_t netns);
/*
 * By how much counters grew: fills `grown`. `before` is the sample before it,
 * `base` one that was taken before all; both may be NULL.
 */
void sample_compare(struct sample *s, const struct sample *before,
		    const struct sample *base);

/* Inside of a sample, sample_net.c. */
void sample_look_at_net(struct sample *s, struct netns *ns);
void sample_find_listeners(struct sample *s);
void sample_nets_free(struct sample *s);

/* Takes them in a thread of its own, sooner at first, then each second. */
struct sampler;

/* Nobody is looked at before sampler_add(). */
struct sampler *sampler_start(void);
/* Whom to look at from now on; those that have ended need not be told of. */
void sampler_add(struct sampler *s, pid_t pid);
/* The next one that is ready, or NULL. The caller's. Cheap if there is none. */
struct sample *sampler_next(struct sampler *s);
/* Takes a last one (if `last`), and waits for it: NULL if nobody is left. */
struct sample *sampler_stop(struct sampler *s, bool last);

#endif
