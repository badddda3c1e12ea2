/* SPDX-License-Identifier: Dual BSD/GPL */
/*
 * Tells of every open descriptor: bpf_iter over task_file. Structures are
 * declared as far as they are looked into; CO-RE finds their members.
 */
#include <linux/bpf.h>
#include <linux/types.h>

#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>

#include "snapshot/fd_iter.h"

char LICENSE[] SEC("license") = "Dual BSD/GPL";

enum {
	S_IFMT = 0170000,
	S_IFSOCK = 0140000,
	O_CLOEXEC = 02000000,
	AF_UNIX = 1,
	ANON_INODE_MAGIC = 0x09041934,
	EFD_SEMAPHORE = 1,
};

#pragma clang attribute push(__attribute__((preserve_access_index)), \
			     apply_to = record)

struct qstr {
	const unsigned char *name;
};

struct super_block {
	__u32 s_dev;
	unsigned long s_magic;
};

struct inode {
	__u16 i_mode;
	struct super_block *i_sb;
	unsigned long i_ino;
	unsigned int i_nlink;
	__u32 i_rdev;
	long long i_size;
	__u64 i_blocks;
};

struct hlist_bl_node {
	struct hlist_bl_node **pprev;
};

struct dentry {
	struct hlist_bl_node d_hash;
	struct dentry *d_parent;
	struct qstr d_name;
};

struct vfsmount {
	int mnt_flags;
};

struct mount {
	struct vfsmount mnt;
	int mnt_id;
};

struct path {
	struct vfsmount *mnt;
	struct dentry *dentry;
};

struct file {
	void *private_data;
	struct inode *f_inode;
	unsigned int f_flags;
	struct path f_path;
	long long f_pos;
};

struct fdtable {
	unsigned int max_fds;
	unsigned long *close_on_exec;
};

struct files_struct {
	struct fdtable *fdt;
};

struct task_struct {
	int pid;
	int tgid;
	struct files_struct *files;
};

struct eventfd_ctx {
	__u64 count;
	unsigned int flags;
	int id;
};

typedef struct {
	unsigned long sig[1];
} sigset_t;

struct signalfd_ctx {
	sigset_t sigmask;
};

struct sock_common {
	unsigned short skc_family;
};

struct sock {
	struct sock_common __sk_common;
};

struct socket {
	struct sock *sk;
};

struct scm_stat {
	int nr_fds;
};

struct unix_sock {
	struct scm_stat scm_stat;
};

struct bpf_iter_meta {
	void *seq;
};

struct bpf_iter__task_file {
	struct bpf_iter_meta *meta;
	struct task_struct *task;
	__u32 fd;
	struct file *file;
};

#pragma clang attribute pop

struct scratch {
	struct fd_iter_record r;
	char path[FD_ITER_PATH + 8];
};

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct scratch);
} scratches SEC(".maps");

/* Files of anonymous kinds differ by the names of their dentries. */
static __always_inline void put_anon(struct fd_iter_record *r, struct file *f,
				     const struct dentry *d)
{
	void *data = f->private_data;
	__u64 word = 0;

	bpf_probe_read_kernel(&word, sizeof(word), d->d_name.name);
	if (word == 0x6466746e6576655b) { /* "[eventfd" */
		struct eventfd_ctx *e = data;
		__u32 flags = BPF_CORE_READ(e, flags);

		r->what |= FD_ITER_EVENTFD;
		if (flags & EFD_SEMAPHORE)
			r->what |= FD_ITER_SEMAPHORE;
		r->value = BPF_CORE_READ(e, count);
		r->aux = BPF_CORE_READ(e, id);
	} else if (word == 0x666c616e6769735b) { /* "[signalf" */
		struct signalfd_ctx *s = data;

		/* The kernel keeps those that do not count. */
		r->what |= FD_ITER_SIGNALFD;
		r->value = ~BPF_CORE_READ(s, sigmask.sig[0]);
	}
}

static __always_inline void put_socket(struct fd_iter_record *r, struct file *f)
{
	struct socket *so = f->private_data;
	struct sock *sk = BPF_CORE_READ(so, sk);
	__u32 n = 0;

	if (!sk || BPF_CORE_READ(sk, __sk_common.skc_family) != AF_UNIX)
		return;
	r->what |= FD_ITER_UNIX;
	/* Its first member is the number, an int or an atomic_t. */
	bpf_probe_read_kernel(
		&n, sizeof(n),
		(void *)sk + bpf_core_field_offset(struct unix_sock, scm_stat));
	r->value = n;
}

static __always_inline int closes_on_exec(struct task_struct *t, __u32 fd)
{
	struct fdtable *table = BPF_CORE_READ(t, files, fdt);
	unsigned long word = 0;

	if (!table || fd >= BPF_CORE_READ(table, max_fds))
		return 0;
	bpf_probe_read_kernel(&word, sizeof(word),
			      BPF_CORE_READ(table, close_on_exec) + fd / 64);
	return word >> fd % 64 & 1;
}

SEC("iter/task_file")
int ringside_files(struct bpf_iter__task_file *ctx)
{
	struct task_struct *t = ctx->task;
	struct file *f = ctx->file;
	struct fd_iter_record *r;
	struct scratch *s;
	struct dentry *d;
	struct inode *in;
	struct mount *m;
	__u32 zero = 0;
	__u64 len;
	long n;

	if (!t || !f)
		return 0;
	s = bpf_map_lookup_elem(&scratches, &zero);
	if (!s)
		return 0;
	r = &s->r;
	in = f->f_inode;
	d = f->f_path.dentry;
	r->tgid = t->tgid;
	r->pid = t->pid;
	r->fd = (__s32)ctx->fd;
	r->flags = f->f_flags & ~O_CLOEXEC;
	if (closes_on_exec(t, ctx->fd))
		r->flags |= O_CLOEXEC;
	r->mode = in->i_mode;
	r->links = in->i_nlink;
	r->dev = in->i_sb->s_dev;
	r->magic = (__u32)in->i_sb->s_magic;
	r->rdev = in->i_rdev;
	r->ino = in->i_ino;
	r->size = in->i_size;
	r->blocks = in->i_blocks;
	r->pos = f->f_pos;
	r->file = (__u64)f;
	r->what = 0;
	r->aux = 0;
	r->value = 0;
	m = (void *)f->f_path.mnt - bpf_core_field_offset(struct mount, mnt);
	r->mnt_id = BPF_CORE_READ(m, mnt_id);
	/* Roots are not hashed either, but nobody takes them for deleted. */
	if (!d->d_hash.pprev)
		r->what |= FD_ITER_UNLINKED;
	if ((r->mode & S_IFMT) == S_IFSOCK)
		put_socket(r, f);
	else if (r->magic == ANON_INODE_MAGIC)
		put_anon(r, f, d);
	n = bpf_d_path(&f->f_path, s->path, FD_ITER_PATH);
	if (n <= 0 || n > FD_ITER_PATH) {
		r->what |= FD_ITER_NO_PATH;
		n = 1;
		s->path[0] = 0;
	}
	r->path_len = (__u32)n - 1;
	len = ((__u64)n + 7) & ~7ull;
	if (len > FD_ITER_PATH)
		len = FD_ITER_PATH;
	len += sizeof(*r);
	r->len = (__u32)len;
	bpf_seq_write(ctx->meta->seq, s, (__u32)len);
	return 0;
}
