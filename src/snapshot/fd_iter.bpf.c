/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * Tells of every open descriptor and of every mapped file: bpf_iter over
 * task_file and task_vma. To make a path takes longer than all else, and files
 * are open more than once: each is told once, as long as its slot is not taken
 * by another one.
 */
#include <linux/bpf.h>
#include <linux/types.h>

#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>

#include "snapshot/fd_iter.h"
#include "snapshot/pid_ns.bpf.h"

char LICENSE[] SEC("license") = "Dual BSD/GPL";

enum {
	O_CLOEXEC = 02000000,
	EFD_SEMAPHORE = 1,
	FMODE_BACKING = 1 << 25,
	MOUNTS = 16,
};

/* A path that was told, and what makes it another one. */
struct slot {
	__u64 dentry, mnt, ino, name, parent;
	__u32 unlinked;
	__u32 id;
};

struct scratch {
	struct fd_iter_record r;
	char path[FD_ITER_PATH + 8];
	/* What was looked up last. */
	__u64 mounts[MOUNTS];
	int mnt_ids[MOUNTS];
	__u64 word_at, word; /* of a set of bits */
	/* The mapping before. */
	__u64 mapped;
	int mapped_by;
	struct slot next; /* the slot, if the record goes out */
	__u64 address;
};

/*
 * As a number: what came out of memory of a map is no pointer to the verifier,
 * which would have it followed and not compared.
 */
#define NUMBER_OF(s, p)                              \
	({                                           \
		volatile __u64 *at_ = &(s)->address; \
		*at_ = (__u64)(p);                   \
		*at_;                                \
	})

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct scratch);
} scratches SEC(".maps");

/* Of descriptors, then of mappings. */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 2 * FD_ITER_SLOTS);
	__type(key, __u32);
	__type(value, struct slot);
} slots SEC(".maps");

/* The last number of a path that was given; each pass runs by itself. */
__u32 last_ids[2];

/* Files of anonymous kinds differ by the names of their dentries. */
static __always_inline int put_anon(struct fd_iter_record *r, struct file *f,
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
		return 1;
	}
	if (word == 0x666c616e6769735b) { /* "[signalf" */
		struct signalfd_ctx *s = data;

		/* The kernel keeps those that do not count. */
		r->what |= FD_ITER_SIGNALFD;
		r->value = ~BPF_CORE_READ(s, sigmask.sig[0]);
		return 1;
	}
	return 0;
}

static __always_inline void put_socket(struct fd_iter_record *r, struct file *f)
{
	struct socket *so = bpf_sock_from_file(f);
	struct sock *sk = so ? so->sk : 0;
	__u32 n = 0;

	if (!sk || sk->__sk_common.skc_family != AF_UNIX)
		return;
	r->what |= FD_ITER_UNIX;
	/* Its first member is the number, an int or an atomic_t. */
	bpf_probe_read_kernel(
		&n, sizeof(n),
		(void *)sk + bpf_core_field_offset(struct unix_sock, scm_stat));
	r->value = n;
}

/* Sixty-four descriptors stand side by side. */
static __always_inline int closes_on_exec(struct scratch *s,
					  struct task_struct *t, __u32 fd)
{
	struct fdtable *table = t->files->fdt;
	__u64 at;

	if (!table || fd >= table->max_fds)
		return 0;
	at = NUMBER_OF(s, table->close_on_exec) + fd / 64 * 8;
	if (at != s->word_at) {
		s->word = 0;
		bpf_probe_read_kernel(&s->word, sizeof(s->word), (void *)at);
		s->word_at = at;
	}
	return s->word >> fd % 64 & 1;
}

static __always_inline int mount_of(struct scratch *s, const struct path *p)
{
	__u64 mnt = NUMBER_OF(s, p->mnt);
	__u32 k = mnt >> 8 & (MOUNTS - 1);
	struct mount *m;

	if (s->mounts[k] != mnt) {
		m = (void *)p->mnt - bpf_core_field_offset(struct mount, mnt);
		s->mnt_ids[k] = BPF_CORE_READ(m, mnt_id);
		s->mounts[k] = mnt;
	}
	return s->mnt_ids[k];
}

static __always_inline void put_file(struct scratch *s, struct task_struct *t,
				     struct file *f)
{
	struct fd_iter_record *r = &s->r;
	unsigned int level = level_of_reader();
	struct inode *in = f->f_inode;

	r->tgid = tgid_of(t, level);
	r->pid = t->pid == t->tgid ? r->tgid : tid_of(t, level);
	r->mode = in->i_mode;
	r->links = in->i_nlink;
	r->dev = in->i_sb->s_dev;
	r->magic = (__u32)in->i_sb->s_magic;
	r->rdev = in->i_rdev;
	r->ino = in->i_ino;
	r->size = in->i_size;
	r->blocks = in->i_blocks;
	r->file = NUMBER_OF(s, f);
	r->what = 0;
	r->aux = 0;
	r->value = 0;
	r->path_id = 0;
	r->path_len = 0;
	r->unused = 0;
	r->mnt_id = mount_of(s, &f->f_path);
	/* Roots are not hashed either, but nobody takes them for deleted. */
	if (!f->f_path.dentry->d_hash.pprev)
		r->what |= FD_ITER_UNLINKED;
}

/*
 * Returns the length of the record. What was told is only noted when the
 * record is out, since it may not fit and be made again.
 */
static __always_inline __u32 put_path(struct scratch *s, struct file *f,
				      const struct slot *old)
{
	const struct slot *new = &s->next;
	struct fd_iter_record *r = &s->r;
	__u64 len;
	long n;

	if (old->dentry == new->dentry && old->mnt == new->mnt &&
	    old->ino == new->ino && old->name == new->name &&
	    old->parent == new->parent && old->unlinked == new->unlinked) {
		r->path_id = old->id;
		r->what |= FD_ITER_TOLD;
		r->len = sizeof(*r);
		return sizeof(*r);
	}
	r->path_id = new->id;
	n = bpf_d_path(&f->f_path, s->path, FD_ITER_PATH);
	if (n <= 0 || n > FD_ITER_PATH) {
		r->what |= FD_ITER_NO_PATH;
		r->path_id = 0;
		n = 1;
		s->path[0] = 0;
	}
	r->path_len = (__u32)n - 1;
	len = ((__u64)n + 7) & ~7ull;
	if (len > FD_ITER_PATH)
		len = FD_ITER_PATH;
	len += sizeof(*r);
	r->len = (__u32)len;
	return len;
}

/* True: it is out. */
static __always_inline int put_record(struct scratch *s, struct file *f,
				      struct bpf_iter_meta *meta, __u32 pass)
{
	struct fd_iter_record *r = &s->r;
	struct dentry *d = f->f_path.dentry;
	struct slot *new = &s->next, *slot;
	__u32 len, k;
	__u64 mix;

	new->dentry = NUMBER_OF(s, d);
	new->mnt = NUMBER_OF(s, f->f_path.mnt);
	new->parent = NUMBER_OF(s, d->d_parent);
	new->ino = r->ino;
	new->name = d->d_name.hash_len;
	new->unlinked = r->what &FD_ITER_UNLINKED;
	new->id = last_ids[pass] + 1;
	mix = (new->dentry >> 5 ^ new->mnt << 7) * 0x9e3779b97f4a7c15;
	k = pass * FD_ITER_SLOTS + (mix >> 32 & (FD_ITER_SLOTS - 1));
	slot = bpf_map_lookup_elem(&slots, &k);
	if (!slot)
		return 0;
	len = put_path(s, f, slot);
	if (bpf_seq_write(meta->seq, s, len))
		return 0;
	if (!(r->what & (FD_ITER_TOLD | FD_ITER_NO_PATH))) {
		*slot = *new;
		last_ids[pass] = new->id;
	}
	return 1;
}

SEC("iter/task_file")
int ringside_files(struct bpf_iter__task_file *ctx)
{
	struct task_struct *t = ctx->task;
	struct file *f = ctx->file;
	struct fd_iter_record *r;
	struct scratch *s;
	__u32 zero = 0;
	int named = 1;

	if (!t || !f)
		return 0;
	s = bpf_map_lookup_elem(&scratches, &zero);
	if (!s)
		return 0;
	r = &s->r;
	put_file(s, t, f);
	r->fd = (__s32)ctx->fd;
	r->flags = f->f_flags & ~O_CLOEXEC;
	if (closes_on_exec(s, t, ctx->fd))
		r->flags |= O_CLOEXEC;
	r->pos = f->f_pos;
	if ((r->mode & S_IFMT) == S_IFSOCK) {
		put_socket(r, f);
		named = r->magic != SOCKFS_MAGIC;
	} else if (r->magic == ANON_INODE_MAGIC) {
		named = !put_anon(r, f, f->f_path.dentry);
	} else if (r->magic == PIPEFS_MAGIC) {
		named = (r->mode & S_IFMT) != S_IFIFO;
	}
	if (named) {
		put_record(s, f, ctx->meta, 0);
	} else {
		r->len = sizeof(*r);
		bpf_seq_write(ctx->meta->seq, s, sizeof(*r));
	}
	return 0;
}

SEC("iter/task_vma")
int ringside_maps(struct bpf_iter__task_vma *ctx)
{
	struct vm_area_struct *v = ctx->vma;
	struct task_struct *t = ctx->task;
	struct scratch *s;
	struct file *f;
	__u32 zero = 0;
	__u64 mapped;

	if (!t || !v || t->pid != t->tgid)
		return 0;
	f = v->vm_file;
	if (!f)
		return 0;
	s = bpf_map_lookup_elem(&scratches, &zero);
	if (!s)
		return 0;
	/* Pieces of a file lie side by side; it would only be told again. */
	mapped = NUMBER_OF(s, f->f_path.dentry);
	if (s->mapped == mapped && s->mapped_by == t->pid)
		return 0;
	put_file(s, t, f);
	s->r.fd = -1;
	s->r.flags = 0;
	s->r.pos = (__s64)v->vm_start;
	s->r.value = v->vm_end;
	if (f->f_mode & FMODE_BACKING)
		s->r.what |= FD_ITER_BACKING;
	if (put_record(s, f, ctx->meta, 1)) {
		s->mapped = mapped;
		s->mapped_by = t->pid;
	}
	return 0;
}
