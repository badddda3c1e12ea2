/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The kinds whose memory leads to more memory, is looked at on entry and on
 * exit, or has a length of its own.
 */
#include "syscall/call.h"
#include "syscall/copy_steps.h"

enum {
	ARRAY_MAX = 1 << 16, /* bytes of an array under -v */
	FDSET_MAX = 1 << 13, /* bytes: 65536 descriptors */
	MASK_MAX = 1 << 12,  /* bytes of a set of nodes */
	VALUE_MAX = 1024,    /* bytes of a socket option, at least */
	VALUE_ELEM = 304,    /* of it, most of an element: TCP_AO_GET_KEYS */
	MMSGHDRS_MAX = 1 << 16,
	POLLFDS_MAX = 1 << 16,
	POLLFD_BYTES = 8,
	HANDLE_BYTES = 8 + 128,
	DM_HEAD = 305,	  /* struct dm_ioctl without its end */
	DM_MAX = 1 << 14, /* bytes that decode_dm.c looks at */
};

void copy_make_sockopt(struct copy_maker *m, const struct copy_kind_row *k,
		       const struct field *f, const struct copy_place *p,
		       unsigned i)
{
	struct copy_kind_row sized = { .size = VALUE_MAX };

	/* Arrays, strings and structures, by the level and the name. */
	if (m->verbose || m->strlen_max > UINT16_MAX / VALUE_ELEM)
		sized.size = UINT16_MAX;
	else if (m->strlen_max > VALUE_MAX / VALUE_ELEM)
		sized.size = VALUE_ELEM * m->strlen_max;
	copy_make_sized(m, &sized, f, p, i);
}

void copy_make_msghdr(struct copy_maker *m, const struct copy_kind_row *k,
		      const struct field *f, const struct copy_place *p,
		      unsigned i)
{
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_MSGHDR, &s))
		return;
	s.flags = COPY_IO;
	s.size = 7 * m->word;
	s.max = m->strlen_max;
	if (f->dir == DIR_INOUT) {
		/* What msg_namelen was, and what it became. */
		s.flags |= COPY_IF_OK;
		s.phase = PHASE_EXIT;
		copy_add(m, &s);
		s.flags = 0;
		s.phase = PHASE_ENTER;
		copy_add_bytes(m, &s, s.size);
		return;
	}
	copy_add(m, &s);
}

void copy_make_mmsghdr(struct copy_maker *m, const struct copy_kind_row *k,
		       const struct field *f, const struct copy_place *p,
		       unsigned i)
{
	bool receiving = f->len.from == LEN_FROM_RET;
	struct copy_step all, some;

	if (!copy_begin(m, f, p, i, COPY_MMSGHDR, &all))
		return;
	all.size = 8 * m->word;
	if (!copy_set_len(m, f, p, &all))
		return;
	all.len.size = 4;
	all.max = m->strlen_max;
	all.flags = COPY_IO | (receiving ? COPY_IF_POSITIVE : 0);
	all.phase = receiving ? PHASE_EXIT : PHASE_ENTER;
	all.len_from = receiving ? COPY_LEN_RESULT : COPY_LEN_SOURCE;
	copy_add(m, &all);
	/* And the array alone: the lengths that went in, or came out. */
	some = all;
	some.kind = COPY_BYTES;
	some.max = receiving ? COPY_MESSAGES * all.size : MMSGHDRS_MAX;
	some.flags = receiving ? 0 : COPY_IF_POSITIVE;
	some.phase = receiving ? PHASE_ENTER : PHASE_EXIT;
	some.len_from = receiving ? COPY_LEN_SOURCE : COPY_LEN_RESULT;
	copy_add(m, &some);
}

void copy_make_argv(struct copy_maker *m, const struct copy_kind_row *k,
		    const struct field *f, const struct copy_place *p,
		    unsigned i)
{
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_ARGV, &s))
		return;
	s.size = m->word;
	/* Of an environment the words are counted. */
	if (f->kind == ARG_ARGV || m->verbose)
		s.max = m->strlen_max + 1;
	copy_add(m, &s);
}

void copy_make_fdset(struct copy_maker *m, const struct copy_kind_row *k,
		     const struct field *f, const struct copy_place *p,
		     unsigned i)
{
	struct copy_step s;

	if (!copy_begin_counted(m, f, p, i, m->word, &s))
		return;
	s.len_from = COPY_LEN_BITS;
	s.len.size = 4;
	s.max = FDSET_MAX;
	copy_add(m, &s);
}

void copy_make_nodemask(struct copy_maker *m, const struct copy_kind_row *k,
			const struct field *f, const struct copy_place *p,
			unsigned i)
{
	struct copy_step s;

	if (!copy_begin_counted(m, f, p, i, m->word, &s))
		return;
	s.len_from = COPY_LEN_BITS;
	s.max = MASK_MAX;
	copy_add(m, &s);
}

void copy_make_pollfds(struct copy_maker *m, const struct copy_kind_row *k,
		       const struct field *f, const struct copy_place *p,
		       unsigned i)
{
	struct copy_step s;

	if (!copy_begin_counted(m, f, p, i, POLLFD_BYTES, &s))
		return;
	s.len.size = 4;
	s.max = POLLFDS_MAX;
	if (!m->verbose && !m->filter &&
	    m->strlen_max < POLLFDS_MAX / POLLFD_BYTES)
		s.max = m->strlen_max * POLLFD_BYTES;
	copy_add(m, &s);
}

/* A byte for each page of a length: no more than can be shown. */
void copy_make_mincore(struct copy_maker *m, const struct copy_kind_row *k,
		       const struct field *f, const struct copy_place *p,
		       unsigned i)
{
	struct copy_step s;

	if (copy_begin(m, f, p, i, COPY_BYTES, &s))
		copy_add_bytes(m, &s, m->strlen_max);
}

void copy_make_msgbuf(struct copy_maker *m, const struct copy_kind_row *k,
		      const struct field *f, const struct copy_place *p,
		      unsigned i)
{
	struct copy_step s;

	if (copy_begin(m, f, p, i, COPY_BYTES, &s))
		copy_add_bytes(m, &s, abi_klongsize(m->abi) + m->strlen_max);
}

void copy_make_socklen(struct copy_maker *m, const struct copy_kind_row *k,
		       const struct field *f, const struct copy_place *p,
		       unsigned i)
{
	struct copy_step s;

	if (copy_begin(m, f, p, i, COPY_BYTES, &s))
		copy_add_both(m, &s, 4, 0);
}

void copy_make_inout(struct copy_maker *m, const struct copy_kind_row *k,
		     const struct field *f, const struct copy_place *p,
		     unsigned i)
{
	struct copy_step s;

	if (copy_begin(m, f, p, i, COPY_BYTES, &s))
		copy_add_both(m, &s, field_type_size(m->abi, f->elem->type),
			      COPY_IF_POSITIVE);
}

void copy_make_query(struct copy_maker *m, const struct copy_kind_row *k,
		     const struct field *f, const struct copy_place *p,
		     unsigned i)
{
	struct copy_step s;

	if (copy_begin(m, f, p, i, COPY_BYTES, &s))
		copy_add_both(m, &s, layout_size(m->abi, f->layout),
			      COPY_IF_OK);
}

void copy_make_file_handle(struct copy_maker *m, const struct copy_kind_row *k,
			   const struct field *f, const struct copy_place *p,
			   unsigned i)
{
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_BYTES, &s))
		return;
	if (f->dir != DIR_INOUT) {
		copy_add_bytes(m, &s, HANDLE_BYTES);
		return;
	}
	copy_add_bytes(m, &s, 4);
	/* EOVERFLOW says how many there would be. */
	s.phase = PHASE_EXIT;
	copy_add_bytes(m, &s, HANDLE_BYTES);
}

/* struct ifconf: bytes of a buffer, and where it is. */
void copy_make_ifconf(struct copy_maker *m, const struct copy_kind_row *k,
		      const struct field *f, const struct copy_place *p,
		      unsigned i)
{
	unsigned ifreq = m->abi == ABI_X86_64 ? 40 : 32;
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_BYTES, &s))
		return;
	copy_add_both(m, &s, 2 * m->word, COPY_IF_OK);
	s.len_from = COPY_LEN_SOURCE;
	s.len = (struct copy_source){ s.addr.arg, 4, 0 };
	s.addr.off = s.addr.size = m->word;
	s.size = 1;
	s.max = m->verbose || m->strlen_max > ARRAY_MAX / ifreq ?
			ARRAY_MAX :
			m->strlen_max * ifreq;
	copy_add(m, &s);
}

/* The longest that it may be. */
void copy_make_choice(struct copy_maker *m, const struct copy_kind_row *k,
		      const struct field *f, const struct copy_place *p,
		      unsigned i)
{
	const struct choice_set *set = TABLE(f->choices);
	struct copy_step s;
	size_t max = 0;

	if (!copy_begin(m, f, p, i, COPY_BYTES, &s))
		return;
	for (unsigned n = 0; n <= set->n; n++) {
		const struct layout *l = n < set->n ?
						 set->items[n].field.layout :
						 set->other.layout;
		size_t size = layout_size(m->abi, l) + copy_tail_room(m, l);

		if (size > max)
			max = size;
	}
	if (f->dir == DIR_INOUT)
		copy_add_both(m, &s, max, COPY_IF_OK);
	else
		copy_add_bytes(m, &s, max);
	for (unsigned n = 0; n < set->n && !p->layout; n++) {
		struct copy_place inner = { set->items[n].field.layout, f,
					    s.addr.arg, 0 };

		copy_add_members(m, &inner);
	}
}

/* struct clone_args: 64-bit words; which of them count, its flags say. */
void copy_make_clone_args(struct copy_maker *m, const struct copy_kind_row *k,
			  const struct field *f, const struct copy_place *p,
			  unsigned i)
{
	enum { WORDS = 11, PIDFD = 1, PARENT_TID = 3, TLS = 7, SET_TID = 8 };
	struct copy_step s, inner, extra;

	if (!copy_begin(m, f, p, i, COPY_BYTES, &s))
		return;
	copy_add_bytes(m, &s, WORDS * 8);
	extra = s;
	extra.size = 1;
	if (copy_set_len(m, f, p, &extra)) {
		extra.max = WORDS * 8 + STRUCT_EXTRA;
		copy_add(m, &extra);
	}
	inner = s;
	inner.addr.size = 8;
	inner.addr.off = SET_TID * 8;
	inner.len_from = COPY_LEN_SOURCE;
	inner.len = (struct copy_source){ s.addr.arg, 8, (SET_TID + 1) * 8 };
	inner.size = 4;
	inner.max = 32 * 4;
	copy_add(m, &inner);
	if (m->abi == ABI_I386) {
		inner.addr.off = TLS * 8;
		inner.addr.size = 4;
		copy_add_bytes(m, &inner, 16);
		inner.addr.size = 8;
	}
	inner.phase = PHASE_EXIT;
	inner.flags = COPY_IF_OK;
	inner.addr.off = PIDFD * 8;
	copy_add_bytes(m, &inner, 4);
	inner.addr.off = PARENT_TID * 8;
	copy_add_bytes(m, &inner, 4);
}

/* An iovec, which comes back with another length, and what it points to. */
void copy_make_regset(struct copy_maker *m, const struct copy_kind_row *k,
		      const struct field *f, const struct copy_place *p,
		      unsigned i)
{
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_BYTES, &s))
		return;
	copy_add_both(m, &s, 2 * m->word, COPY_IF_OK);
	s.phase = f->dir == DIR_INOUT ? PHASE_EXIT : PHASE_ENTER;
	s.flags = f->dir == DIR_INOUT ? COPY_IF_OK : 0;
	s.addr.off = 0;
	s.addr.size = m->word;
	copy_add_bytes(m, &s, k->size);
}

/* The module that is asked, and what it says. */
void copy_make_lsm_ctx(struct copy_maker *m, const struct copy_kind_row *k,
		       const struct field *f, const struct copy_place *p,
		       unsigned i)
{
	enum { HEAD = 32 };
	struct field out = *f;
	struct copy_step s;

	if (f->dir == DIR_INOUT) {
		if (copy_begin(m, f, p, i, COPY_BYTES, &s))
			copy_add_bytes(m, &s, HEAD);
		out.dir = DIR_OUT;
	}
	copy_make_buf(m, k, &out, p, i);
}

void copy_make_iocbs(struct copy_maker *m, const struct copy_kind_row *k,
		     const struct field *f, const struct copy_place *p,
		     unsigned i)
{
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_IOCBS, &s) ||
	    !copy_set_len(m, f, p, &s))
		return;
	s.size = m->word;
	s.max = m->strlen_max;
	copy_add(m, &s);
}

/* The size says how much there is; what is behind the head only -v shows. */
void copy_make_dm(struct copy_maker *m, const struct copy_kind_row *k,
		  const struct field *f, const struct copy_place *p, unsigned i)
{
	enum { SIZE_AT = 12 };
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_BYTES, &s))
		return;
	if (!m->verbose) {
		copy_add_both(m, &s, DM_HEAD, 0);
		return;
	}
	s.len_from = COPY_LEN_SOURCE;
	s.len = (struct copy_source){ s.addr.arg, 4, SIZE_AT };
	s.size = 1;
	s.max = DM_MAX;
	s.flags = 0;
	s.phase = PHASE_ENTER;
	copy_add(m, &s);
	s.phase = PHASE_EXIT;
	copy_add(m, &s);
	/* The head is there, however small the size. */
	copy_add_both(m, &s, DM_HEAD, 0);
}

/* Bytes, in one buffer or in iovecs: which it is, another member says. */
void copy_make_scatter(struct copy_maker *m, const struct copy_kind_row *k,
		       const struct field *f, const struct copy_place *p,
		       unsigned i)
{
	struct field count = *f;
	struct copy_step s, n;

	count.len.index = f->len.n & 0xff;
	if (!copy_begin(m, f, p, i, COPY_SCATTER, &s) ||
	    !copy_set_len(m, f, p, &s))
		return;
	n = s;
	if (!copy_set_len(m, &count, p, &n))
		return;
	s.size = COPY_COUNT(n.len.off, n.len.size);
	s.max = m->strlen_max;
	copy_add(m, &s);
}

/* Where the mask lies from the stack pointer on: decode_signal.c. */
void copy_make_sigframe(struct copy_maker *m, const struct copy_kind_row *k,
			const struct field *f, const struct copy_place *p,
			unsigned i)
{
	static const uint16_t offs[ABI_COUNT] = {
		[ABI_X86_64] = 304 - 8,
		[ABI_I386] = 252 - 4,
		[ABI_X32] = 288 - 8,
	};
	struct copy_step s = { .phase = PHASE_ENTER,
			       .addr = { COPY_SP, m->word, offs[m->abi] } };

	copy_add_bytes(m, &s, 8);
}

void copy_make_old_sigframe(struct copy_maker *m, const struct copy_kind_row *k,
			    const struct field *f, const struct copy_place *p,
			    unsigned i)
{
	struct copy_step s = { .phase = PHASE_ENTER,
			       .addr = { COPY_SP, m->word, 80 } };

	copy_add_bytes(m, &s, 4);
	s.addr.off = 712;
	copy_add_bytes(m, &s, 4);
}
