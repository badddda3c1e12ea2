// SPDX-License-Identifier: BSD-2-Clause
/*
 * Goes through the descriptors of all processes (iter/task_file) and tells of
 * the sockets among them. Structures have those members that are used; libbpf
 * finds where they are.
 */
#include <linux/bpf.h>
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>

#include "snapshot/sock_owner_bpf.h"

#define CORE __attribute__((preserve_access_index))

enum {
	MODE_FORMAT = 0170000,
	MODE_SOCKET = 0140000,
	SOCKFS_MAGIC = 0x534f434b,
	LEVELS = 32, /* of pid namespaces */
};

struct upid {
	int nr;
	void *ns;
} CORE;

struct pid {
	unsigned int level;
	struct upid numbers[1];
} CORE;

struct task_struct {
	int pid, tgid;
	char comm[16];
	struct task_struct *group_leader;
	struct pid *thread_pid;
} CORE;

struct super_block {
	unsigned long s_magic;
} CORE;

struct inode {
	unsigned short i_mode;
	unsigned long i_ino;
	struct super_block *i_sb;
} CORE;

struct file {
	struct inode *f_inode;
} CORE;

struct seq_file;

struct bpf_iter_meta {
	struct seq_file *seq;
} CORE;

struct bpf_iter__task_file {
	struct bpf_iter_meta *meta;
	struct task_struct *task;
	unsigned int fd;
	struct file *file;
} CORE;

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

/* Its number in the namespace of the reader. */
static int number_of(struct task_struct *task, unsigned int level)
{
	struct upid *at;
	int nr = 0;

	if (!level)
		return task->pid;
	if (level >= LEVELS)
		return 0;
	at = __builtin_preserve_access_index(&task->thread_pid->numbers[0]);
	at = (void *)at + level * bpf_core_type_size(struct upid);
	bpf_probe_read_kernel(&nr, sizeof(nr), at);
	return nr;
}

SEC("iter/task_file")
int ringside_sockets(struct bpf_iter__task_file *ctx)
{
	struct sock_owner_record rec = { 0 };
	struct task_struct *task = ctx->task, *self;
	struct file *file = ctx->file;
	struct inode *inode;
	unsigned int level;

	if (!task || !file)
		return 0;
	inode = file->f_inode;
	if ((inode->i_mode & MODE_FORMAT) != MODE_SOCKET ||
	    inode->i_sb->s_magic != SOCKFS_MAGIC || !is_wanted(inode->i_ino))
		return 0;
	self = (void *)bpf_get_current_task_btf();
	level = self->thread_pid->level;
	rec.inode = inode->i_ino;
	rec.pid = number_of(task->group_leader, level);
	rec.tid = number_of(task, level);
	rec.fd = ctx->fd;
	bpf_probe_read_kernel_str(rec.comm, sizeof(rec.comm), task->comm);
	bpf_seq_write(ctx->meta->seq, &rec, sizeof(rec));
	return 0;
}

char _license[] SEC("license") = "Dual BSD/GPL";
