/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * Goes through the descriptors of all processes (iter/task_file) and tells of
 * the sockets among them.
 */
#include <linux/bpf.h>
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>

#include "snapshot/pid_ns.bpf.h"
#include "snapshot/sock_owner_bpf.h"

enum {
	MODE_FORMAT = 0170000,
	MODE_SOCKET = 0140000,
	SOCKFS_MAGIC = 0x534f434b,
};

/* Which are asked for; none: all. */
const volatile unsigned int n_inodes;
const volatile unsigned long long inodes[SOCK_OWNER_INODES];

static int is_wanted(unsigned long long inode)
{
	if (!n_inodes)
		return 1;
	for (unsigned int i = 0; i < SOCK_OWNER_INODES; i++)
		if (i < n_inodes && inodes[i] == inode)
			return 1;
	return 0;
}

SEC("iter/task_file")
int ringside_sockets(struct bpf_iter__task_file *ctx)
{
	struct sock_owner_record rec = { 0 };
	struct task_struct *task = ctx->task;
	struct file *file = ctx->file;
	struct inode *inode;
	unsigned int level;

	if (!task || !file)
		return 0;
	inode = file->f_inode;
	if ((inode->i_mode & MODE_FORMAT) != MODE_SOCKET ||
	    inode->i_sb->s_magic != SOCKFS_MAGIC || !is_wanted(inode->i_ino))
		return 0;
	level = level_of_reader();
	rec.inode = inode->i_ino;
	rec.pid = number_of(task->group_leader, level);
	rec.tid = number_of(task, level);
	rec.fd = ctx->fd;
	bpf_probe_read_kernel_str(rec.comm, sizeof(rec.comm), task->comm);
	bpf_seq_write(ctx->meta->seq, &rec, sizeof(rec));
	return 0;
}

char _license[] SEC("license") = "Dual BSD/GPL";
