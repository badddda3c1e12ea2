/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a descriptor stands for, read from the process's table of files. An
 * object is told of once; a record carries its number. It is told of again
 * when something that people look at has changed: a socket's state and
 * addresses, a file's name.
 */
#ifndef RINGSIDE_CAPTURE_EBPF_OBJECT_BPF_H
#define RINGSIDE_CAPTURE_EBPF_OBJECT_BPF_H

enum {
	PATH_STEPS = 48, /* components and mounts on the way up */
	MNT_INTERNAL = 0x4000,
	PTMX = 5 << 20 | 2,
};

/* How the kernel calls the inode that is behind it. */
enum anon { ANON_NONE, ANON_EVENTFD, ANON_SIGNALFD, ANON_PIDFD, ANON_OTHER };

static __always_inline struct file *file_of(struct task_struct *t, __s32 fd)
{
	struct fdtable *table = seen(t)->files->fdt;
	struct word *w;

	if (fd < 0 || (__u32)fd >= table->max_fds)
		return 0;
	/* An element of an array, as the first member of a structure. */
	w = (struct word *)((__u64)table->fd + 8ull * (__u32)fd);
	w = bpf_rdonly_cast(w, bpf_core_type_id_kernel(struct list_head));
	return w->value ? KERNEL_CAST((void *)w->value, struct file) : 0;
}

/*
 * "[eventfd]": files of this kind differ by the names of their dentries, of
 * which the first 16 bytes are put into `name`.
 */
static __always_inline enum anon anon_of(struct dentry *d, __u64 name[2])
{
	name[0] = name[1] = 0;
	bpf_probe_read_kernel_str(name, 16, d->d_name.name);
	switch (name[0]) {
	case 0x6466746e6576655b: return ANON_EVENTFD;  /* "[eventfd" */
	case 0x666c616e6769735b: return ANON_SIGNALFD; /* "[signalf" */
	case 0x005d64666469705b: return ANON_PIDFD;    /* "[pidfd]" */
	default: return ANON_OTHER;
	}
}

/* The names from the file up to the root, each ended by a NUL. */
static __always_inline void put_path(struct object_scratch *x,
				     struct vfsmount *mnt, struct dentry *d)
{
	struct mount *m = KERNEL_CAST(
		(void *)mnt - bpf_core_field_offset(struct mount, mnt),
		struct mount);
	int i;

	x->off = 0;
	if (m->mnt.mnt_flags & MNT_INTERNAL)
		x->o.r.flags |= RECORD_OBJECT_INTERNAL;
	/*
	 * Names of files without one: not hashed, and not the root. On the
	 * kernel's own mounts a memory file is a root; a queue is hashed.
	 */
	if (!d->d_hash.pprev &&
	    (d->d_parent != d || m->mnt.mnt_flags & MNT_INTERNAL))
		x->o.r.flags |= RECORD_OBJECT_DELETED;
	for (i = 0; i < PATH_STEPS; i++) {
		struct dentry *parent;
		__u64 off = x->off;
		long n;

		if (d == m->mnt.mnt_root) {
			struct mount *up = m->mnt_parent;

			if (up == m)
				break;
			d = m->mnt_mountpoint;
			m = up;
			continue;
		}
		if (off > EBPF_NAMES)
			break;
		CLAMP(off, EBPF_NAMES);
		n = bpf_probe_read_kernel_str(x->names + off, 256,
					      d->d_name.name);
		if (n > 0)
			x->off = off + n;
		/* Of a memfd this name is all there is. */
		parent = d->d_parent;
		if (parent == d)
			break;
		d = parent;
	}
	if (i == PATH_STEPS || x->off > EBPF_NAMES)
		x->o.r.flags |= RECORD_OBJECT_CUT;
	x->o.name_len = x->off;
}

static __always_inline void put_name(struct object_scratch *x, struct dentry *d)
{
	long n = bpf_probe_read_kernel_str(x->names, 64, d->d_name.name);

	x->off = n > 1 ? n - 1 : 0;
	x->o.name_len = x->off;
}

/* The address that a Unix socket is bound to, without the family. */
static __always_inline __u32 put_unix(struct object_scratch *x,
				      struct unix_sock *u)
{
	struct unix_address *a = u->addr;
	__u64 off = x->off, n;

	if (!a)
		return 0;
	n = a->len;
	if (n <= 2 || n > 110)
		return 0;
	n -= 2;
	CLAMP(n, 108);
	CLAMP(off, 128);
	if (bpf_probe_read_kernel(
		    x->names + off, n,
		    (void *)a +
			    bpf_core_field_offset(struct unix_address, name) +
			    2))
		return 0;
	x->off = off + n;
	return n;
}

static __always_inline struct sock *sock_of(struct file *f)
{
	struct socket *so = KERNEL_CAST(f->private_data, struct socket);

	return so->sk;
}

/* What a socket is known by: told of again when it changes. */
static __always_inline __u64 sock_state(struct sock *sk)
{
	struct sock_common *c = &sk->__sk_common;
	__u64 v = (__u64)c->skc_daddr << 32 | c->skc_rcv_saddr;
	__u64 peer = 0;

	v ^= (__u64)c->skc_dport << 16 ^ (__u64)c->skc_num << 40;
	v = v * 31 + c->skc_state;
	if (c->skc_family == AF_INET6) {
		__u64 a[4];

		bpf_probe_read_kernel(a, 16, &c->skc_v6_daddr);
		bpf_probe_read_kernel(a + 2, 16, &c->skc_v6_rcv_saddr);
		v ^= a[0] * 3 + a[1] * 5 + a[2] * 7 + a[3] * 11;
	} else if (c->skc_family == AF_UNIX) {
		struct unix_sock *u = KERNEL_CAST(sk, struct unix_sock);

		/* Addresses of kernel memory, for comparison only. */
		bpf_probe_read_kernel(&peer, sizeof(peer), &u->peer);
		v ^= peer;
		bpf_probe_read_kernel(&peer, sizeof(peer), &u->addr);
		v ^= peer * 31;
	} else if (c->skc_family == AF_NETLINK) {
		v ^= KERNEL_CAST(sk, struct netlink_sock)->portid;
	} else if (c->skc_family == AF_PACKET) {
		struct packet_sock *p = KERNEL_CAST(sk, struct packet_sock);

		v ^= (__u64)(__u32)p->ifindex << 16 ^ p->num;
	}
	return v;
}

static __always_inline __u16 swap16(__u16 v)
{
	return v << 8 | v >> 8;
}

static __always_inline void put_inet(struct record_object *o, struct sock *sk)
{
	struct sock_common *c = &sk->__sk_common;
	struct inet_sock *in = KERNEL_CAST(sk, struct inet_sock);

	o->local_port = swap16(in->inet_sport);
	o->peer_port = swap16(c->skc_dport);
	o->scope_id = c->skc_bound_dev_if;
	if (o->family == AF_INET) {
		__u32 local = c->skc_rcv_saddr;

		if (!local)
			local = in->inet_saddr;
		*(__u32 *)o->local_addr = local;
		*(__u32 *)o->peer_addr = c->skc_daddr;
	} else {
		bpf_probe_read_kernel(o->local_addr, 16, &c->skc_v6_rcv_saddr);
		bpf_probe_read_kernel(o->peer_addr, 16, &c->skc_v6_daddr);
	}
}

static __always_inline void put_unix_peer(struct object_scratch *x,
					  struct sock *sk)
{
	struct unix_sock *u = KERNEL_CAST(sk, struct unix_sock);
	struct sock *peer = u->peer;

	x->o.name_len = put_unix(x, u);
	if (!peer)
		return;
	x->o.peer_name_len = put_unix(x, KERNEL_CAST(peer, struct unix_sock));
	/* Not before it was accepted. */
	if (peer->sk_socket && peer->sk_socket->file)
		x->o.peer_ino = peer->sk_socket->file->f_inode->i_ino;
}

static __always_inline void put_socket(struct object_scratch *x, struct file *f)
{
	struct socket *so = KERNEL_CAST(f->private_data, struct socket);
	struct record_object *o = &x->o;
	struct sock *sk = so->sk;

	if (!sk)
		return;
	o->family = sk->__sk_common.skc_family;
	o->type = so->type;
	o->protocol = sk->sk_protocol;
	o->state = sk->__sk_common.skc_state;
	if (o->family == AF_INET || o->family == AF_INET6)
		put_inet(o, sk);
	else if (o->family == AF_UNIX)
		put_unix_peer(x, sk);
	else if (o->family == AF_NETLINK)
		o->portid = KERNEL_CAST(sk, struct netlink_sock)->portid;
	else if (o->family == AF_PACKET) {
		struct packet_sock *p = KERNEL_CAST(sk, struct packet_sock);

		o->ifindex = p->ifindex;
		o->protocol = swap16(p->num);
	}
}

static __always_inline void put_anon(struct object_scratch *x, struct file *f,
				     enum anon anon)
{
	struct record_object *o = &x->o;

	if (anon == ANON_EVENTFD) {
		struct eventfd_ctx *e = KERNEL_CAST(f->private_data,
						    struct eventfd_ctx);

		o->eventfd_id = e->id;
		o->eventfd_flags = e->flags;
	} else if (anon == ANON_SIGNALFD) {
		/* The kernel keeps the set of signals that do not count. */
		o->sigmask = ~KERNEL_CAST(f->private_data, struct signalfd_ctx)
				      ->sigmask.sig[0];
	} else if (anon == ANON_PIDFD) {
		void *p = f->f_inode->i_private;

		/* Before pidfs it was the file's own. */
		if (f->f_inode->i_sb->s_magic != PIDFS_MAGIC)
			p = f->private_data;
		o->pidfd_pid = pid_at(KERNEL_CAST(p, struct pid));
	}
}

/* Tells of an object by its number; 0 if there was no room. */
static __always_inline int tell_object(struct scratch *s, struct task_struct *t,
				       struct file *f, struct path *p, __u64 id,
				       __u32 where)
{
	struct object_scratch *x = bpf_map_lookup_elem(&object_scratches,
						       &where);
	struct dentry *d = p->dentry;
	struct inode *in = d->d_inode;
	struct record_object *o;
	__u64 len, name[2];
	__u32 type;

	if (!x)
		return 0;
	o = &x->o;
	x->off = 0;
	__builtin_memset(o, 0, sizeof(*o));
	record_begin(&o->r, RECORD_OBJECT, sizeof(*o), t, 0,
		     bpf_ktime_get_ns());
	o->object = id;
	o->ino = in->i_ino;
	o->dev = in->i_sb->s_dev;
	o->mode = in->i_mode;
	o->magic = in->i_sb->s_magic;
	o->tty_index = -1;
	o->eventfd_id = -1;
	type = o->mode & S_IFMT;
	if (type == S_IFCHR || type == 0060000)
		o->rdev = in->i_rdev;
	if (f && o->rdev == PTMX)
		o->tty_index = KERNEL_CAST(f->private_data,
					   struct tty_file_private)
				       ->tty->index;
	if (f && type == S_IFSOCK) {
		put_socket(x, f);
	} else if (f &&
		   (o->magic == ANON_INODE_MAGIC || o->magic == PIDFS_MAGIC)) {
		put_anon(x, f,
			 o->magic == PIDFS_MAGIC ? ANON_PIDFD :
						   anon_of(d, name));
		put_name(x, d);
	} else {
		put_path(x, p->mnt, d);
	}
	len = x->off;
	CLAMP(len, EBPF_NAMES + 256);
	__builtin_memset(x->names + len, 0, 8);
	len = (len + 7) & ~7ull;
	len += sizeof(*o);
	o->r.len = len;
	if (emit(s, o, len)) {
		s->cpu.lost[RECORD_LOSS_OBJECT]++;
		return 0;
	}
	return 1;
}

/* The number of the object at p, which is told of if it is new. */
static __always_inline __u64 object_at(struct scratch *s, struct task_struct *t,
				       struct file *f, struct path *p,
				       __u32 where, __u64 *ret_value)
{
	struct dentry *d = p->dentry;
	struct inode *in = d->d_inode;
	struct object want = {}, *o;
	__u32 slot, type;

	*(volatile __u64 *)&s->base = (__u64)d;
	want.key = *(volatile __u64 *)&s->base;
	*(volatile __u64 *)&s->base = (__u64)d->d_parent;
	want.parent = *(volatile __u64 *)&s->base;
	want.ino = in->i_ino;
	want.epoch = control.epoch;
	type = in->i_mode & S_IFMT;
	if (f && type == S_IFSOCK) {
		struct sock *sk = sock_of(f);

		if (sk)
			want.aux = sock_state(sk);
	} else if (f && (in->i_sb->s_magic == ANON_INODE_MAGIC ||
			 in->i_sb->s_magic == PIDFS_MAGIC)) {
		__u64 name[2];
		enum anon a = anon_of(d, name);

		/* Memory of one that is gone may be that of another kind. */
		want.aux = a == ANON_OTHER ? name[0] * 31 + name[1] : a;
		if (a == ANON_EVENTFD) {
			struct eventfd_ctx *e = KERNEL_CAST(f->private_data,
							    struct eventfd_ctx);

			*ret_value = e->count;
			want.aux += ((__u64)e->id << 32) + (e->flags << 8);
		} else if (a == ANON_SIGNALFD) {
			want.aux += KERNEL_CAST(f->private_data,
						struct signalfd_ctx)
					    ->sigmask.sig[0]
				    << 8;
		}
	} else {
		want.aux = d->d_name.hash_len ^ (__u64)!d->d_hash.pprev << 63;
	}
	slot = (__u32)(want.key >> 6 ^ want.key >> 18) & config.object_mask;
	o = bpf_map_lookup_elem(&objects, &slot);
	if (!o)
		return 0;
	if (o->key == want.key && o->ino == want.ino && o->aux == want.aux &&
	    o->parent == want.parent && o->epoch == want.epoch)
		return o->id;
	want.id = (__u64)(where + 1) << 48 | ++s->next_object;
	/* What was dropped is told of again. */
	if (!tell_object(s, t, f, p, want.id, where))
		return 0;
	*o = want;
	return want.id;
}

/*
 * Events and counts, by the name that the file's dentry has: enum fd_format
 * of syscall/fd_ident.h.
 */
static __always_inline bool has_events(struct dentry *d)
{
	__u64 word = 0;

	bpf_probe_read_kernel(&word, sizeof(word), d->d_name.name);
	switch (word) {
	case 0x00796669746f6e69: /* "inotify" */
	case 0x6669746f6e61665b: /* "[fanotif" */
	case 0x666c616e6769735b: /* "[signalf" */
	case 0x6466746e6576655b: /* "[eventfd" */
	case 0x646672656d69745b: /* "[timerfd" */ return true;
	default: return false;
	}
}

/*
 * Whether all is wanted that is read of it and written to it. A few loads, of
 * what the kernel is going to look at itself.
 */
static __always_inline bool has_format(struct task_struct *t, __s32 fd)
{
	struct file *f = file_of(t, fd);
	struct sock *sk;

	if (!f)
		return false;
	if ((f->f_inode->i_mode & S_IFMT) != S_IFSOCK)
		return f->f_inode->i_sb->s_magic == ANON_INODE_MAGIC &&
		       has_events(f->f_path.dentry);
	sk = sock_of(f);
	return sk && sk->__sk_common.skc_family == AF_NETLINK;
}

/*
 * Fills in what `fd` of the calling thread stands for now. `where`: the
 * scratch that s is. A global function: the verifier looks at it once.
 */
__noinline int identify(struct scratch *s, struct record_fd *ret_fd, int fd,
			__u32 which, __u32 where)
{
	struct task_struct *t = bpf_get_current_task_btf();
	struct file *f = 0;
	__u64 value = 0;

	if (!s || !ret_fd)
		return 0;
	ret_fd->fd = fd;
	ret_fd->which = which;
	ret_fd->object = 0;
	ret_fd->value = 0;
	if (fd == RECORD_CWD) {
		ret_fd->object = object_at(s, t, 0, &seen(t)->fs->pwd, where,
					   &value);
		return 0;
	}
	f = file_of(t, fd);
	if (!f)
		return 0;
	ret_fd->object = object_at(s, t, f, &f->f_path, where, &value);
	ret_fd->value = value;
	return 0;
}

#endif
