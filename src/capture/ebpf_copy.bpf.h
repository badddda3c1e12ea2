/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Walks the copy plan of a call, step by step. A step is one global function,
 * which the verifier looks at once.
 */
#ifndef RINGSIDE_CAPTURE_EBPF_COPY_BPF_H
#define RINGSIDE_CAPTURE_EBPF_COPY_BPF_H

__noinline int copy_step(struct scratch *s, const struct copy_step *p)
{
	__u64 addr, max;
	__u32 arg;

	if (!s || !p || !is_due(s, p))
		return 0;
	max = step_max(s, p);
	arg = p->addr.arg & 7;
	addr = p->kind == COPY_BLOCK ? s->block : source(s, &p->addr);
	if (s->compat)
		addr = (__u32)addr;
	if (p->kind == COPY_STRING) {
		put_string(s, addr, max, arg);
	} else if (p->kind == COPY_BYTES || p->kind == COPY_BLOCK) {
		put_bytes(s, addr, step_len(s, p), max, arg);
	} else if (p->kind == COPY_IOVEC) {
		s->left = NO_LIMIT;
		if (s->phase == ON_EXIT)
			s->left = s->v[7];
		put_iovec(s, addr, source(s, &p->len), max, arg);
	} else if (p->kind == COPY_MSGHDR) {
		s->left = NO_LIMIT;
		if (s->phase == ON_EXIT)
			s->left = s->v[7];
		copy_message(s, addr, (__u32)max << 4 | arg);
	}
	return 0;
}

/* How long keys and values are of the map that p->addr is a descriptor of. */
__noinline int copy_bpf_map(struct scratch *s, const struct copy_step *p)
{
	struct task_struct *t = bpf_get_current_task_btf();
	struct bpf_map_facts *facts;
	struct bpf_map *map;
	struct file *f;
	__u64 off, name = 0;

	if (!s || !p || no_room(s))
		return 0;
	f = file_of(t, source(s, &p->addr));
	if (!f || f->f_inode->i_sb->s_magic != ANON_INODE_MAGIC)
		return 0;
	bpf_probe_read_kernel(&name, sizeof(name),
			      f->f_path.dentry->d_name.name);
	if (name != 0x0070616d2d667062) /* "bpf-map" */
		return 0;
	map = KERNEL_CAST(f->private_data, struct bpf_map);
	off = s->off;
	CLAMP(off, EBPF_PAYLOAD);
	facts = (void *)(s->data + off + sizeof(struct record_segment));
	facts->map_type = map->map_type;
	facts->key_size = map->key_size;
	facts->value_size = map->value_size;
	facts->max_entries = map->max_entries;
	facts->ncpus = config.ncpus;
	facts->spare = 0;
	segment(s, BPF_MAP_FACTS, sizeof(*facts), STATUS_OK, 1);
	return 0;
}

/* ebpf_uring.bpf.h */
int copy_uring(struct scratch *s);

/*
 * The steps of a plan that are for entry, or those for exit; of them, those
 * whose bit is in `only`.
 */
__noinline int copy_steps(struct scratch *s, const struct copy_plan *plan,
			  __u32 entry, __u32 only)
{
	if (!s || !plan)
		return 0;
	for (int i = 0; i < COPY_STEPS; i++) {
		const struct copy_step *p = &plan->steps[i];

		if (i >= plan->nsteps)
			break;
		if ((p->phase == ON_ENTRY) != entry || !(only >> i & 1))
			continue;
		s->step = i;
		if (p->kind == COPY_ARGV)
			copy_argv(s, p);
		else if (p->kind == COPY_MMSGHDR)
			copy_messages(s, p);
		else if (p->kind == COPY_POINTERS || p->kind == COPY_IOCBS)
			copy_pointers(s, p);
		else if (p->kind == COPY_BPF_MAP)
			copy_bpf_map(s, p);
		else if (p->kind == COPY_BUFFERS)
			copy_buffers(s, p);
		else if (p->kind == COPY_SCATTER)
			copy_scatter(s, p);
		else if (p->kind == COPY_URING)
			copy_uring(s);
		else
			copy_step(s, p);
	}
	return 0;
}

/*
 * The only step of read(2), write(2) and their like, without the way through
 * three functions: a call and a return cost more than they do. False: it
 * is another kind of step.
 */
static __always_inline bool copy_buffer(struct scratch *s,
					const struct copy_step *p)
{
	if (p->kind != COPY_BYTES || p->addr.off != COPY_REGISTER ||
	    p->addr.arg >= COPY_SP || p->len.off != COPY_REGISTER)
		return false;
	if (!is_due(s, p))
		return true;
	s->step = 0;
	put_bytes(s, s->v[p->addr.arg & 7], step_len(s, p), step_max(s, p),
		  p->addr.arg & 7);
	return true;
}

#endif
