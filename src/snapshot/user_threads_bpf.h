/* SPDX-License-Identifier: BSD-2-Clause */
/* What the iterator that tells of a user's threads and its reader share. */
#ifndef RINGSIDE_SNAPSHOT_USER_THREADS_BPF_H
#define RINGSIDE_SNAPSHOT_USER_THREADS_BPF_H

struct user_threads_record {
	int pid; /* as the reader's pid namespace has it */
	unsigned int uid;
	long long n;
};

#endif
