/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What bpf(2), perf_event_open(2) and io_uring_register(2) lead to beyond
 * what their layouts say.
 */
#include "syscall/call.h"
#include "syscall/copy_steps.h"

enum {
	PERF_ATTR_BYTES = 144,
	INFO_BYTES = 256,
	FILES_MAX = 1 << 15, /* bytes of descriptors */
	ADDR_LAST = 8, /* of struct io_uring_files_update: where fds are */
};

/* It comes back with the size that would have been right. */
void copy_make_perf_attr(struct copy_maker *m, const struct copy_kind_row *k,
			 const struct field *f, const struct copy_place *p,
			 unsigned i)
{
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_BYTES, &s))
		return;
	copy_add_bytes(m, &s, PERF_ATTR_BYTES);
	s.phase = PHASE_EXIT;
	copy_add_bytes(m, &s, 8);
}

void copy_make_bpf_info(struct copy_maker *m, const struct copy_kind_row *k,
			const struct field *f, const struct copy_place *p,
			unsigned i)
{
	struct copy_step s;

	if (copy_begin(m, f, p, i, COPY_BYTES, &s))
		copy_add_both(m, &s, INFO_BYTES, COPY_IF_OK);
}

void copy_make_bpf_syms(struct copy_maker *m, const struct copy_kind_row *k,
			const struct field *f, const struct copy_place *p,
			unsigned i)
{
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_POINTERS, &s))
		return;
	s.size = m->word;
	s.flags = COPY_FIRST;
	if (!copy_set_len(m, f, p, &s))
		return;
	s.max = m->strlen_max + 1;
	copy_add(m, &s);
}

/*
 * How long it is the map says, of which a step tells; of what is there -s
 * bytes are copied, whatever its size.
 */
void copy_make_bpf_map(struct copy_maker *m, const struct copy_kind_row *k,
		       const struct field *f, const struct copy_place *p,
		       unsigned i)
{
	struct copy_step s, map = { .kind = COPY_BPF_MAP, .size = 1 };

	if (!p->layout || !copy_begin(m, f, p, i, COPY_BYTES, &s))
		return;
	for (unsigned n = 0; n < TABLE(p->layout)->n; n++) {
		if (p->layout->members[n].kind != ARG_FD)
			continue;
		map.addr = (struct copy_source){
			p->arg, 4, p->off + layout_offset(m->abi, p->layout, n)
		};
		copy_add(m, &map);
		break;
	}
	copy_add_bytes(m, &s, m->strlen_max);
}

/* An offset, and where the descriptors are. */
void copy_make_uring_update(struct copy_maker *m, const struct copy_kind_row *k,
			    const struct field *f, const struct copy_place *p,
			    unsigned i)
{
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_BYTES, &s))
		return;
	copy_add_bytes(m, &s, 16);
	s.size = 4;
	if (!copy_set_len(m, f, p, &s))
		return;
	s.addr.size = m->word;
	s.addr.off = ADDR_LAST;
	s.max = FILES_MAX;
	if (!m->verbose && m->strlen_max < FILES_MAX / 4)
		s.max = m->strlen_max * 4;
	copy_add(m, &s);
}
