/* SPDX-License-Identifier: BSD-2-Clause */
/* What the iterator over descriptors and its reader share. */
#ifndef RINGSIDE_SNAPSHOT_SOCK_OWNER_BPF_H
#define RINGSIDE_SNAPSHOT_SOCK_OWNER_BPF_H

enum { SOCK_OWNER_INODES = 8 }; /* that the program compares with */

struct sock_owner_record {
	unsigned long long inode;
	int pid, tid, fd;
	char comm[16];
};

#endif
