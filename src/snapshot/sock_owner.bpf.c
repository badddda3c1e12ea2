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

/* Which are asked for, set after the program is loaded; none: all. */
unsigned int n_inodes;
unsigned long long inodes[SOCK_OWNER_INODES];

static __always_inline int is_wanted(unsigned long long inode)
{
	if (!n_inodes)
		return 1;
#pragma unroll
	for (unsigned int i = 0; i < SOCK_OWNER_INODES; i++)
		if (inodes[i] == inode)
			return 1;
	return 0;
}

SEC("iter/task_file")
int ringside_sockets(struct bpf_iter__task_file *ctx)
{
	struct task_struct *task = ctx->task;
	struct file *file = ctx->file;
	struct sock_owner_record rec;
	struct super_block *sb = 0;
	unsigned long magic = 0;
	struct inode *inode;
	unsigned int level;

	if (!task || !file)
		return 0;
	inode = file->f_inode;
	/* The number first: memory of most is touched for this alone. */
	if (!is_wanted(inode->i_ino) || (inode->i_mode & S_IFMT) != S_IFSOCK)
		return 0;
	/* A file may be a socket too; pid_ns.bpf.h says why by bytes. */
	bpf_core_read(&sb, sizeof(sb), &inode->i_sb);
	bpf_core_read(&magic, sizeof(magic), &sb->s_magic);
	if (magic != SOCKFS_MAGIC)
		return 0;
	level = level_of_reader();
	__builtin_memset(&rec, 0, sizeof(rec));
	rec.inode = inode->i_ino;
	rec.pid = tgid_of(task, level);
	rec.tid = tid_of(task, level);
	rec.fd = ctx->fd;
	bpf_probe_read_kernel_str(rec.comm, sizeof(rec.comm), task->comm);
	bpf_seq_write(ctx->meta->seq, &rec, sizeof(rec));
	return 0;
}

char _license[] SEC("license") = "Dual BSD/GPL";
