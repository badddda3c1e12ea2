/* SPDX-License-Identifier: BSD-2-Clause */
/* Which limits are behind an error. */
#include "cmd/limits_explain.h"

#include <string.h>

#include "basic/cleanup.h"

const struct limit_complaint limit_complaints[] = {
	{ TOPIC_THREADS,
	  "no new thread or process can be made",
	  { "unable to create new native thread",
	    "unable to create native thread", "cannot fork", "fork: retry",
	    "pthread_create", "resource temporarily unavailable", "EAGAIN",
	    "can't create thread" },
	  "clone(2) failed with EAGAIN or ENOMEM. Any of these can be the one: "
	  "the processes of the user (RLIMIT_NPROC, threads count), "
	  "kernel.threads-max, kernel.pid_max, pids.max of a control group, or "
	  "no room for the stack of the thread (mappings, address space, "
	  "committed memory).",
	  "The one whose use is nearest to its limit is shown first. A limit "
	  "of another user, process or group than those shown is asked for by "
	  "'ringside limits --explain EAGAIN PID'." },
	{ TOPIC_PORTS,
	  "no local port is left towards a destination",
	  { "can't assign requested address", "cannot assign requested address",
	    "EADDRNOTAVAIL", "address not available" },
	  "connect(2) found no free port of ip_local_port_range for this pair "
	  "of addresses and this port of the other end. Connections in "
	  "TIME_WAIT keep theirs for 60 seconds. (Of bind(2) the same error "
	  "says that the address is no address of this machine.)",
	  "Keep connections open and use them again; widen "
	  "net.ipv4.ip_local_port_range; let tcp_tw_reuse (2 by default: "
	  "loopback only) be 1; bind to more addresses, with "
	  "IP_BIND_ADDRESS_NO_PORT." },
	{ TOPIC_CONNTRACK,
	  "the table of connection tracking",
	  { "conntrack", "table full, dropping packet", "table full" },
	  "The kernel dropped packets of new connections, since it has no "
	  "room to track them. Closed connections stay in the table: TIME_WAIT "
	  "for 120 seconds, idle ones for 5 days "
	  "(nf_conntrack_tcp_timeout_*).",
	  "Raise net.netfilter.nf_conntrack_max (about 300 bytes each), with "
	  "nf_conntrack_buckets; shorten the timeouts; or do not track what "
	  "needs no tracking (notrack)." },
	{ TOPIC_FILES,
	  "no more files can be open",
	  { "too many open files", "EMFILE", "ENFILE", "file table overflow",
	    "file-max limit" },
	  "EMFILE is a limit of the process (RLIMIT_NOFILE, 'open files'), "
	  "ENFILE one of the system (fs.file-max).",
	  "Look for a leak first ('ringside files PID'). Then raise the soft "
	  "limit up to the hard one: LimitNOFILE= of the unit, limits.conf for "
	  "logins, ulimit -n for shells." },
	{ TOPIC_ACCEPT,
	  "queues of listeners",
	  { "syn flooding", "listen queue", "accept queue", "somaxconn",
	    "backlog" },
	  "A connection waits in the accept queue until accept(2) takes it. "
	  "Its length is the smaller of the backlog of listen(2) and "
	  "net.core.somaxconn. When it is full the last step of the handshake is "
	  "dropped, and the client sees a delay or a timeout.",
	  "Accept faster; raise the backlog in the program and somaxconn, and "
	  "listen again: the queue of an open listener does not grow." },
	{ TOPIC_WATCHES,
	  "watches of epoll or inotify",
	  { "inotify", "no space left on device", "ENOSPC", "epoll_ctl",
	    "user limit on the total number of inotify watches" },
	  "ENOSPC of inotify_add_watch(2) or epoll_ctl(2) has nothing to do "
	  "with a disk: the user has as many watches as allowed. (Of write(2) it "
	  "means a disk.)",
	  "Raise fs.inotify.max_user_watches or fs.epoll.max_user_watches; a "
	  "watch costs 1 KiB and less." },
	{ TOPIC_MEMORY,
	  "memory",
	  { "cannot allocate memory", "ENOMEM", "out of memory", "oom" },
	  "Of one process: address space, data, locked memory, mappings. Of "
	  "all: memory of the control group, and commitments if "
	  "vm.overcommit_memory is 2.",
	  "The one whose use is nearest to its limit is shown first." },
	{ TOPIC_SOCKETS,
	  "memory and numbers of sockets",
	  { "out of socket memory", "orphaned sockets",
	    "time wait bucket table overflow", "neighbor table overflow",
	    "neighbour table overflow", "ENOBUFS",
	    "no buffer space available" },
	  "The kernel bounds what all sockets of a protocol may take together "
	  "(tcp_mem, in pages), how many of them nobody has open any more "
	  "(orphans), and how many closed ones it remembers (TIME_WAIT).",
	  "See which one is near its limit; a process that does not read its "
	  "sockets fills tcp_mem." },
	{ TOPIC_AIO,
	  "asynchronous I/O",
	  { "io_setup", "aio-max-nr", "aio" },
	  "io_setup(2) fails with EAGAIN when fs.aio-nr would be more than "
	  "fs.aio-max-nr.",
	  "Raise fs.aio-max-nr; it takes no memory by itself." },
	{ TOPIC_IPC,
	  "System V and POSIX IPC, keys",
	  { "semget", "shmget", "msgget", "mq_open", "EDQUOT", "keyring" },
	  "Pieces of shared memory, semaphores, message queues and keys have "
	  "limits of the system, POSIX message queues and keys of the user.",
	  "ipcs(1) lists them; ipcrm(1) removes what nobody uses any more." },
};
const size_t limit_ncomplaints = ARRAY_SIZE(limit_complaints);

/* The longest phrase in it wins: "io_setup: EAGAIN" is not of threads. */
const struct limit_complaint *limit_complaint_find(const char *text)
{
	const struct limit_complaint *best = NULL;
	size_t longest = 0;

	for (size_t i = 0; i < limit_ncomplaints; i++) {
		const struct limit_complaint *c = &limit_complaints[i];

		for (size_t k = 0; k < ARRAY_SIZE(c->known_by); k++) {
			const char *word = c->known_by[k];

			if (!word || strlen(word) <= longest ||
			    !strcasestr(text, word))
				continue;
			longest = strlen(word);
			best = c;
		}
	}
	return best;
}
