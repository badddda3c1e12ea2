/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Which memory the decoder of each kind of argument looks at. A kind that is
 * an address has a line in the table at the end; what is more than a size or
 * a length has a function, here or in copy_special.c.
 */
#include "syscall/copy_steps.h"

#include <string.h>

#include "syscall/call.h"
#include "syscall/resolve.h"

enum {
	ARRAY_MAX = 1 << 16,	/* bytes of an array under -v */
	TAIL_MAX = 1 << 13,	/* bytes of an array behind a structure */
	DENTS_MAX = UINT16_MAX, /* bytes of directory entries */
	POLLFDS_MAX = 1 << 16,	/* bytes of pollfds that came back */
	PATH_BYTES = 4096,	/* PATH_MAX: a path is shown whole */
	NAME_BYTES = 256,	/* NAME_MAX and its end */
	CPUSET_MAX = 1024,
	CAPDATA_BYTES = 24,
	POLLFD_BYTES = 8,
	GROWN_BYTES = 4096, /* of a structure that grows */
	ARM_BYTES = 64,	    /* of a structure that a union points to */
	ARM_MAX = 4096,	    /* there are some of them: all must fit */
	INSN_BYTES = 8,
	INSNS_MAX = 1 << 15, /* bytes of BPF instructions under -v */
};

/* Sibling i as a source; false if there is none. */
static bool source_of(const struct copy_maker *m, const struct copy_place *p,
		      unsigned i, struct copy_source *ret_s)
{
	const struct layout *l = p->layout;
	unsigned size;

	if (!l) {
		if (i >= m->row->nargs || m->row->reg[i] == RESOLVE_NO_REG)
			return false;
		*ret_s = (struct copy_source){
			m->row->reg[i],
			field_is_int(m->row->args[i]) ? 4 : m->word,
			COPY_REGISTER,
		};
		return true;
	}
	l = TABLE(l);
	if (i >= l->n)
		return false;
	size = field_type_size(m->abi, l->members[i].type);
	if (!size)
		return false;
	*ret_s = (struct copy_source){ p->arg, size < m->word ? size : m->word,
				       p->off + layout_offset(m->abi, l, i) };
	return true;
}

void copy_add(struct copy_maker *m, const struct copy_step *step)
{
	struct copy_plan *plan = m->plan;
	struct copy_step s = *step;

	/* With -s 0 the contents of strings and buffers are not looked at. */
	if (s.kind == COPY_BYTES && !s.max && !(s.flags & COPY_IO))
		return;
	/* One form for one meaning, so that like plans are found. */
	if (s.len_from == COPY_LEN_CONST) {
		s.len = (struct copy_source){ .arg = 0 };
		if (s.kind == COPY_BYTES && !(s.flags & COPY_IO))
			s.size = s.max = s.size < s.max ? s.size : s.max;
	}
	/* Arms of a union that are the same bytes. */
	for (unsigned i = 0; i < plan->nsteps; i++)
		if (s.addr.off != COPY_REGISTER &&
		    !memcmp(&plan->steps[i], &s, sizeof(s)))
			return;
	if (plan->nsteps == COPY_STEPS) {
		m->dropped++;
		return;
	}
	plan->steps[plan->nsteps++] = s;
}

/* On exit: only if the decoder will find that the memory was written. */
static unsigned condition(const struct field *f)
{
	if (f->flags & FIELD_IF_INTERRUPTED)
		return COPY_IF_INTERRUPTED;
	if (f->flags & FIELD_ALWAYS)
		return 0;
	return f->flags & FIELD_IF_RET ? COPY_IF_POSITIVE : COPY_IF_OK;
}

/* A step of sibling i in the phase that the field's direction says. */
bool copy_begin(const struct copy_maker *m, const struct field *f,
		const struct copy_place *p, unsigned i, enum copy_kind kind,
		struct copy_step *ret_s)
{
	*ret_s = (struct copy_step){ .kind = kind, .phase = PHASE_ENTER };
	if (!source_of(m, p, i, &ret_s->addr))
		return false;
	if (f->dir == DIR_OUT) {
		ret_s->phase = PHASE_EXIT;
		ret_s->flags = condition(f);
	}
	return true;
}

/*
 * The decoder looks at the count when it looks at what is counted: at the end,
 * if that is what the call has written; and even where nothing else of what
 * the count lies in is shown.
 */
static void add_count(struct copy_maker *m, const struct field *f,
		      const struct copy_step *s)
{
	const struct field *in = m->row->args[f->len.index];
	struct copy_step count = { .phase = s->phase,
				   .flags = s->flags & ~COPY_IO,
				   .addr = { s->len.arg, m->word,
					     COPY_REGISTER } };

	if (in != f && in->dir == DIR_IN)
		copy_add_bytes(m, &count, f->len.n + 4);
}

/* How many elements there are: as walk_len(). False if nobody can say. */
bool copy_set_len(struct copy_maker *m, const struct field *f,
		  const struct copy_place *p, struct copy_step *s)
{
	s->len_from = COPY_LEN_SOURCE;
	switch (f->len.from) {
	case LEN_FROM_CONST:
		s->len_from = COPY_LEN_CONST;
		s->size *= f->len.n;
		return true;
	case LEN_FROM_RET:
		s->len_from = COPY_LEN_RESULT;
		/* Nothing bounds it: an address is more than any result. */
		if (!source_of(m, p, f->len.index, &s->len))
			s->len = s->addr;
		return true;
	case LEN_FROM_IOC:
	case LEN_FROM_IOC_RET:
		/* In bytes: more than the result says does no harm. */
		s->len_from = COPY_LEN_IOC;
		s->size = 1;
		break;
	case LEN_FROM_FIELD: break;
	case LEN_FROM_PTR:
		if (!source_of(m, p, f->len.index, &s->len) || p->layout)
			return false;
		s->len.size = 4;
		s->len.off = f->len.n;
		add_count(m, f, s);
		return true;
	default: return false;
	}
	return source_of(m, p, f->len.index, &s->len);
}

void copy_add_bytes(struct copy_maker *m, struct copy_step *s, unsigned size)
{
	s->kind = COPY_BYTES;
	s->len_from = COPY_LEN_CONST;
	s->size = s->max = size;
	copy_add(m, s);
}

/* The same bytes as they went in and as they came back. */
void copy_add_both(struct copy_maker *m, struct copy_step *s, unsigned size,
		   unsigned flags)
{
	s->phase = PHASE_ENTER;
	s->flags = 0;
	copy_add_bytes(m, s, size);
	s->phase = PHASE_EXIT;
	s->flags = flags;
	copy_add_bytes(m, s, size);
}

/* `size` bytes, whatever the length says: more than it does no harm. */
static void copy_make_fixed(struct copy_maker *m, const struct copy_kind_row *k,
			    const struct field *f, const struct copy_place *p,
			    unsigned i)
{
	struct copy_step s;

	if (copy_begin(m, f, p, i, COPY_BYTES, &s))
		copy_add_bytes(m, &s, k->size);
}

/* So many words and 8 bytes: actions, sigevent. */
static void copy_make_words(struct copy_maker *m, const struct copy_kind_row *k,
			    const struct field *f, const struct copy_place *p,
			    unsigned i)
{
	struct copy_step s;

	if (copy_begin(m, f, p, i, COPY_BYTES, &s))
		copy_add_bytes(m, &s, k->size * m->word + 8);
}

static void copy_make_path(struct copy_maker *m, const struct copy_kind_row *k,
			   const struct field *f, const struct copy_place *p,
			   unsigned i)
{
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_STRING, &s))
		return;
	s.size = 1;
	s.max = PATH_BYTES;
	copy_add(m, &s);
}

static void copy_make_str(struct copy_maker *m, const struct copy_kind_row *k,
			  const struct field *f, const struct copy_place *p,
			  unsigned i)
{
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_STRING, &s))
		return;
	s.size = 1;
	s.max = m->strlen_max;
	if (f->len.from == LEN_FROM_CONST && f->len.n < s.max)
		s.max = f->len.n;
	s.max++; /* its end is seen, if it has one there */
	copy_add(m, &s);
}

/* .len bytes, -s of them, or k->size. */
void copy_make_buf(struct copy_maker *m, const struct copy_kind_row *k,
		   const struct field *f, const struct copy_place *p,
		   unsigned i)
{
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_BYTES, &s))
		return;
	s.size = 1;
	if (!copy_set_len(m, f, p, &s))
		return;
	s.max = k->size ? k->size : m->strlen_max;
	/* What -e read= and -e write= show: text_dump.c */
	if (f->kind == ARG_BUF && !p->layout && i == 1 &&
	    m->row->args[0]->kind == ARG_FD)
		s.flags |= COPY_IO;
	copy_add(m, &s);
}

/* Lengths that are an int, of which the upper half of a register is no part. */
void copy_make_sized(struct copy_maker *m, const struct copy_kind_row *k,
		     const struct field *f, const struct copy_place *p,
		     unsigned i)
{
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_BYTES, &s))
		return;
	s.size = 1;
	if (!copy_set_len(m, f, p, &s))
		return;
	s.len.size = 4;
	s.max = k->size;
	copy_add(m, &s);
}

/*
 * Of a structure that ends with a string, where its end may be; with as many
 * elements as another member says, as many as can be shown.
 */
unsigned copy_tail_room(const struct copy_maker *m, const struct layout *l)
{
	const struct field *last = &TABLE(l)->members[l->n - 1];
	size_t size = 1, align;

	if (last->type != T_INLINE)
		return 0;
	if (last->kind == ARG_STR || last->kind == ARG_PATH)
		return last->len.from == LEN_FROM_CONST ? 1 :
		       last->kind == ARG_PATH		? PATH_BYTES :
							  NAME_BYTES;
	if (last->kind == ARG_STRUCT && !last->len.from)
		return copy_tail_room(m, last->layout);
	if (last->len.n)
		return 0;
	if (last->kind == ARG_ARRAY)
		field_extent(m->abi, last->elem, &size, &align);
	else if (last->kind != ARG_BUF && last->kind != ARG_HEXBUF)
		return 0;
	if (m->strlen_max > TAIL_MAX / size ||
	    (m->verbose && last->kind == ARG_ARRAY))
		return TAIL_MAX;
	return m->strlen_max * size;
}

/*
 * A structure that grows: as many bytes as another argument says, of those
 * that come back as many as are known.
 */
static void copy_grown(struct copy_maker *m, const struct field *f,
		       const struct copy_place *p, struct copy_step *s)
{
	s->size = 1;
	s->max = GROWN_BYTES;
	if (!copy_set_len(m, f, p, s))
		return;
	copy_add(m, s);
	if (f->dir != DIR_INOUT)
		return;
	s->phase = PHASE_EXIT;
	s->flags = f->layout->always ? 0 : COPY_IF_OK;
	s->max = layout_size(m->abi, f->layout);
	copy_add(m, s);
}

static void copy_make_struct(struct copy_maker *m,
			     const struct copy_kind_row *k,
			     const struct field *f, const struct copy_place *p,
			     unsigned i)
{
	size_t size = layout_size(m->abi, f->layout);
	struct copy_step s;
	struct copy_place inner;

	if (!copy_begin(m, f, p, i, COPY_BYTES, &s))
		return;
	inner = (struct copy_place){ f->layout, f, s.addr.arg, 0 };
	/* ARG_STAT has two layouts, one as long as the other. */
	if (f->layout->grows)
		copy_grown(m, f, p, &s);
	else if (f->dir == DIR_INOUT)
		copy_add_both(m, &s, size + copy_tail_room(m, f->layout),
			      COPY_IF_OK);
	else if (f->len.from != LEN_FROM_FIELD || f->dir != DIR_IN || p->layout)
		copy_add_bytes(m, &s, size + copy_tail_room(m, f->layout));
	if (!p->layout && f->dir == DIR_IN && !f->layout->grows &&
	    (f->len.from == LEN_FROM_FIELD || f->len.from == LEN_FROM_PTR)) {
		/* What the tracee says that there is, and no more. */
		s.size = 1;
		if (copy_set_len(m, f, p, &s)) {
			s.max = size + STRUCT_EXTRA;
			copy_add(m, &s);
		}
	}
	if (!p->layout)
		copy_add_members(m, &inner);
}

/*
 * Buffers that the elements of an array point to, each with its length in the
 * same element: messages of I2C, transfers of SPI.
 */
static void add_buffers(struct copy_maker *m, const struct field *f,
			const struct copy_place *p, unsigned i)
{
	const struct layout *l = TABLE(f->elem->layout);
	size_t stride = layout_size(m->abi, l);
	struct copy_step s;

	for (unsigned k = 0; k < l->n && stride < 256; k++) {
		const struct field *b = &l->members[k];
		struct field one = *f;
		unsigned width;

		if ((b->kind != ARG_BUF && b->kind != ARG_HEXBUF) ||
		    (b->type != T_PTR && b->type != T_U64) ||
		    b->len.from != LEN_FROM_FIELD)
			continue;
		width = field_type_size(m->abi, l->members[b->len.index].type);
		if (width != 2 && width != 4)
			continue;
		if (f->elem->dir == DIR_INOUT)
			one.dir = b->dir;
		if (!copy_begin(m, &one, p, i, COPY_BUFFERS, &s) ||
		    !copy_set_len(m, f, p, &s))
			continue;
		s.size = COPY_ELEMENT(stride, layout_offset(m->abi, l, k),
				      layout_offset(m->abi, l, b->len.index),
				      width);
		s.max = m->strlen_max;
		copy_add(m, &s);
	}
}

/* The elements' size and how many of them can be shown. */
static void copy_make_array(struct copy_maker *m, const struct copy_kind_row *k,
			    const struct field *f, const struct copy_place *p,
			    unsigned i)
{
	size_t size, align;
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_BYTES, &s))
		return;
	field_extent(m->abi, f->elem, &size, &align);
	s.size = size;
	if (!copy_set_len(m, f, p, &s))
		return;
	s.max = ARRAY_MAX;
	if (!m->verbose && m->strlen_max < ARRAY_MAX / size)
		s.max = m->strlen_max * size;
	if (f->elem->kind == ARG_STRUCT && f->elem->type == T_PTR) {
		s.kind = COPY_POINTERS;
		s.max = layout_size(m->abi, f->elem->layout);
	}
	copy_add(m, &s);
	if (f->elem->kind != ARG_STRUCT || f->elem->type != T_INLINE)
		return;
	/* What elements say is looked at again as they come back. */
	if (f->elem->dir == DIR_INOUT && f->dir == DIR_INOUT) {
		s.phase = PHASE_EXIT;
		s.flags = COPY_IF_OK;
		copy_add(m, &s);
	}
	add_buffers(m, f, p, i);
}

/* Instructions of BPF machines: all of them under -v. */
static void copy_make_insns(struct copy_maker *m, const struct copy_kind_row *k,
			    const struct field *f, const struct copy_place *p,
			    unsigned i)
{
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_BYTES, &s))
		return;
	s.size = INSN_BYTES;
	if (!copy_set_len(m, f, p, &s))
		return;
	s.max = INSNS_MAX;
	/* (The second half of an instruction is looked at with the first.) */
	if (!m->verbose && m->strlen_max < INSNS_MAX / INSN_BYTES)
		s.max = m->strlen_max ? (m->strlen_max + 1) * INSN_BYTES : 0;
	copy_add(m, &s);
}

static void copy_make_iovec(struct copy_maker *m, const struct copy_kind_row *k,
			    const struct field *f, const struct copy_place *p,
			    unsigned i)
{
	struct copy_step s;

	if (!copy_begin(m, f, p, i, COPY_IOVEC, &s))
		return;
	/* The lengths are shown even if nothing came. */
	s.flags = 0;
	s.size = 2 * m->word;
	if (!copy_set_len(m, f, p, &s))
		return;
	s.max = m->strlen_max;
	if (i == 1 && m->row->args[0]->kind == ARG_FD)
		s.flags |= COPY_IO;
	copy_add(m, &s);
}

/*
 * Every kind whose value is an address. What is not here lies in place, in
 * memory that was copied as a whole, or is not looked at.
 */
static const struct copy_kind_row kinds[ARG_KIND_COUNT] = {
	[ARG_PATH] = { copy_make_path },
	[ARG_STR] = { copy_make_str },
	[ARG_BUF] = { copy_make_buf },
	[ARG_STRUCT] = { copy_make_struct },
	[ARG_ARRAY] = { copy_make_array },
	[ARG_IOVEC] = { copy_make_iovec },
	[ARG_IOCBS] = { copy_make_iocbs },
	[ARG_ARGV] = { copy_make_argv },
	[ARG_ENVP] = { copy_make_argv },
	[ARG_SOCKADDR] = { copy_make_sized, 128 },
	[ARG_SIGSET] = { copy_make_buf, 8 },
	[ARG_SIGINFO] = { copy_make_fixed, 128 },
	[ARG_SIGACTION] = { copy_make_words, 3 },
	[ARG_SIGEVENT] = { copy_make_words, 3 },
	[ARG_WSTATUS] = { copy_make_fixed, 4 },
	[ARG_FDSET] = { copy_make_fdset },
	[ARG_POLLFDS] = { copy_make_pollfds },
	[ARG_DENTS] = { copy_make_buf, DENTS_MAX },
	[ARG_DENTS64] = { copy_make_buf, DENTS_MAX },
	[ARG_MSGHDR] = { copy_make_msghdr },
	[ARG_MMSGHDR] = { copy_make_mmsghdr },
	[ARG_SOCKOPT] = { copy_make_sockopt },
	[ARG_CLONE_ARGS] = { copy_make_clone_args },
	[ARG_OLD_SIGACTION] = { copy_make_fixed, 16 },
	[ARG_SIGFRAME] = { copy_make_sigframe },
	[ARG_OLD_SIGFRAME] = { copy_make_old_sigframe },
	[ARG_CPUSET] = { copy_make_buf, CPUSET_MAX },
	[ARG_CAPDATA] = { copy_make_fixed, CAPDATA_BYTES },
	[ARG_USER_DESC] = { copy_make_fixed, 16 },
	[ARG_HEXBUF] = { copy_make_buf },
	[ARG_MSGBUF] = { copy_make_msgbuf },
	[ARG_MINCORE] = { copy_make_mincore },
	[ARG_NODEMASK] = { copy_make_nodemask },
	[ARG_STAT] = { copy_make_struct },
	[ARG_STAMP] = { copy_make_struct },
	[ARG_INOUT] = { copy_make_inout },
	[ARG_QUERY] = { copy_make_query },
	[ARG_FILE_HANDLE] = { copy_make_file_handle },
	[ARG_IFCONF] = { copy_make_ifconf },
	[ARG_DM] = { copy_make_dm },
	[ARG_XATTR] = { copy_make_buf },
	[ARG_SOCKLEN] = { copy_make_socklen },
	[ARG_CHOICE] = { copy_make_choice },
	[ARG_BITSET] = { copy_make_buf, 128 },
	[ARG_BINDER] = { copy_make_buf, 1024 },
	[ARG_UUID] = { copy_make_fixed, 16 },
	[ARG_STATMOUNT] = { copy_make_buf, 1 << 14 },
	[ARG_REGS] = { copy_make_fixed, 512 },
	[ARG_REGSET] = { copy_make_regset, 512 },
	[ARG_SYSCALL_INFO] = { copy_make_buf, 88 },
	[ARG_KEYCAPS] = { copy_make_buf, 16 },
	[ARG_LSM_CTX] = { copy_make_lsm_ctx, 4096 },
	[ARG_SOCK_FILTER] = { copy_make_insns },
	[ARG_SECCOMP_FILTER] = { copy_make_insns },
	[ARG_EBPF_INSNS] = { copy_make_insns },
	[ARG_PERF_ATTR] = { copy_make_perf_attr },
	[ARG_BPF_INFO] = { copy_make_bpf_info },
	[ARG_BPF_KEY] = { copy_make_bpf_map },
	[ARG_BPF_VALUE] = { copy_make_bpf_map },
	[ARG_BPF_BATCH] = { copy_make_bpf_map },
	[ARG_BPF_SYMS] = { copy_make_bpf_syms },
	[ARG_URING_UPDATE] = { copy_make_uring_update },
	[ARG_URING_PROBE] = { copy_make_fixed, 16 + 256 * 8 },
	[ARG_URING_SQE] = { copy_make_fixed, 128 },
};

/* A member that is an address. */
static void add_pointer(struct copy_maker *m, const struct field *f,
			const struct copy_place *p, unsigned i)
{
	const struct copy_kind_row *k = &kinds[f->kind];
	struct field one = *f;

	if (!k->make)
		return;
	if (f->dir != DIR_INOUT) {
		k->make(m, k, f, p, i);
		return;
	}
	one.dir = DIR_IN;
	k->make(m, k, &one, p, i);
	one.dir = DIR_OUT;
	k->make(m, k, &one, p, i);
}

/* The words of a union that are pointers in some arm of it, by phase. */
struct arm_words {
	uint64_t set[2], paths;
	uint16_t elem[64]; /* bytes of what lies there, if it is an array */
};

static void note_arm(struct copy_maker *m, const struct field *f, size_t off,
		     struct arm_words *ret_w)
{
	uint64_t bit = UINT64_C(1) << (off / 8 % 64);

	if (f->type == T_INLINE || !kinds[f->kind].make)
		return;
	ret_w->set[f->dir == DIR_OUT ? PHASE_EXIT : PHASE_ENTER] |= bit;
	if (f->kind == ARG_PATH)
		ret_w->paths |= bit;
	if (f->kind == ARG_ARRAY) {
		size_t size, align;

		field_extent(m->abi, f->elem, &size, &align);
		if (size > ret_w->elem[off / 8 % 64])
			ret_w->elem[off / 8 % 64] = size;
	}
}

static void note_arms(struct copy_maker *m, const struct arm_set *arms,
		      const struct copy_place *p, struct arm_words *ret_w)
{
	arms = TABLE(arms);
	for (unsigned i = 0; i < arms->n; i++) {
		const struct field *f = &arms->items[i].field;
		const struct layout *l = NULL;

		note_arm(m, f, 0, ret_w);
		if (f->kind == ARG_STRUCT && f->type == T_INLINE)
			l = TABLE(f->layout);
		for (unsigned k = 0; l && k < l->n; k++) {
			note_arm(m, &l->members[k], layout_offset(m->abi, l, k),
				 ret_w);
			if (l->members[k].kind == ARG_BPF_SYMS)
				copy_make_bpf_syms(
					m, NULL, &l->members[k],
					&(struct copy_place){ l, p->outer,
							      p->arg, p->off },
					k);
		}
	}
}

/*
 * Which arm a union has is not known here: a step for each word that is a
 * pointer in one of them.
 */
static void add_arms(struct copy_maker *m, const struct arm_set *arms,
		     const struct copy_place *p)
{
	struct arm_words words = { .paths = 0 };

	note_arms(m, arms, p, &words);
	for (unsigned i = 0; i < 128; i++) {
		unsigned word = i % 64, max = ARM_MAX;
		unsigned elem = words.elem[word] > 8 ? words.elem[word] : 8;
		struct copy_step s = { .phase = i / 64 };

		if (!(words.set[i / 64] >> word & 1))
			continue;
		s.addr = (struct copy_source){ p->arg, m->word,
					       p->off + 8 * word };
		if (s.phase == PHASE_EXIT)
			s.flags = COPY_IF_OK;
		if (!m->verbose && m->strlen_max < max / elem)
			max = m->strlen_max * elem;
		if (words.paths >> word & 1 && max < PATH_BYTES)
			max = PATH_BYTES;
		copy_add_bytes(m, &s, max > ARM_BYTES ? max : ARM_BYTES);
	}
}

static void add_member(struct copy_maker *m, const struct copy_place *p,
		       unsigned i)
{
	const struct layout *l = TABLE(p->layout);
	struct field f = l->members[i];
	struct copy_place inner = *p;

	/* Where all goes one way, so do members. */
	if (p->outer->dir != DIR_INOUT)
		f.dir = p->outer->dir;
	f.flags |= p->outer->flags;
	inner.outer = &f;
	inner.off += layout_offset(m->abi, l, i);
	if (f.type != T_INLINE) {
		add_pointer(m, &f, p, i);
	} else if (f.kind == ARG_STRUCT) {
		inner.layout = f.layout;
		copy_add_members(m, &inner);
	} else if (f.kind == ARG_ARM && !(f.flags & FIELD_UNION)) {
		/* (Others in its place have the same pointers.) */
		add_arms(m, f.arms, &inner);
	}
}

void copy_add_members(struct copy_maker *m, const struct copy_place *p)
{
	const struct layout *l = TABLE(p->layout);

	/* What may be long comes last: there is an end to what fits. */
	for (unsigned i = 0; i < l->n; i++)
		if (l->members[i].kind != ARG_EBPF_INSNS)
			add_member(m, p, i);
	for (unsigned i = 0; i < l->n; i++)
		if (l->members[i].kind == ARG_EBPF_INSNS)
			add_member(m, p, i);
}

/*
 * Of the argument, as it is at the end of a call that has a result. `whole`:
 * all elements, though not all of them will be shown.
 */
static void add_result(struct copy_maker *m, unsigned i, bool whole,
		       unsigned flags)
{
	static const struct copy_place registers;
	unsigned first = m->plan->nsteps;
	bool verbose = m->verbose;
	const struct field *f;

	if (i >= m->row->nargs)
		return;
	f = m->row->args[i];
	m->verbose = verbose || whole;
	kinds[f->kind].make(m, &kinds[f->kind], f, &registers, i);
	m->verbose = verbose;
	for (; first < m->plan->nsteps; first++) {
		m->plan->steps[first].phase = PHASE_EXIT;
		m->plan->steps[first].flags = flags;
	}
}

static void add_time_left(struct copy_maker *m, unsigned flags)
{
	unsigned i = m->row->aux_arg;

	if (i && i < m->row->nargs && m->row->args[i]->kind == ARG_STRUCT)
		add_result(m, i, false, flags);
}

/* The entries of both rings, which no argument points to. */
static void copy_add_rings(struct copy_maker *m)
{
	struct copy_step s = { .kind = COPY_URING, .size = 1 };

	copy_add(m, &s);
	s.phase = PHASE_EXIT;
	copy_add(m, &s);
}

/* What is shown in parentheses behind the result. */
static void add_aux(struct copy_maker *m)
{
	switch (m->row->aux) {
	case AUX_POLL:
		if (m->no_deref)
			break;
		add_result(m, 0, true, COPY_IF_POSITIVE);
		add_time_left(m, COPY_IF_POSITIVE);
		break;
	case AUX_SELECT:
		for (unsigned i = 1; i <= 3; i++)
			add_result(m, i, false, COPY_IF_POSITIVE);
		add_time_left(m, COPY_IF_POSITIVE);
		break;
	case AUX_LEFT: add_time_left(m, 0); break;
	case AUX_TIMEOUT_LEFT: add_time_left(m, COPY_IF_POSITIVE); break;
	case AUX_ENTRY_NUMBER: add_result(m, 0, false, COPY_IF_OK); break;
	case AUX_URING:
		if (!m->no_deref)
			copy_add_rings(m);
		break;
	default: break;
	}
}

/* Those on entry first, else in the order that they have. */
static void sort_steps(struct copy_plan *plan)
{
	struct copy_step sorted[COPY_STEPS];
	unsigned n = 0;

	for (unsigned phase = PHASE_ENTER; phase <= PHASE_EXIT; phase++) {
		for (unsigned i = 0; i < plan->nsteps; i++)
			if (plan->steps[i].phase == phase)
				sorted[n++] = plan->steps[i];
		if (phase == PHASE_ENTER)
			plan->nenter = n;
	}
	memcpy(plan->steps, sorted, n * sizeof(sorted[0]));
}

/* As walk_arg(): -e raw= shows registers, -e verbose=! addresses. */
static bool is_shown(const struct copy_steps_opts *opts, const struct field *f)
{
	return !opts->raw &&
	       (!opts->no_deref || f->kind <= ARG_BUF || f->kind == ARG_HEXBUF);
}

/* What path_filter_match() looks at. */
static bool is_filtered(const struct copy_steps_opts *opts,
			const struct field *f)
{
	return opts->filter && f->dir != DIR_OUT &&
	       (f->kind == ARG_PATH || f->kind == ARG_POLLFDS ||
		f->kind == ARG_FDSET);
}

unsigned copy_steps_make(struct copy_plan *plan, const struct copy_row *row,
			 const struct copy_steps_opts *opts)
{
	static const struct copy_place registers;
	struct copy_maker m = {
		.plan = plan,
		.row = row,
		.abi = opts->abi,
		.word = abi_wordsize(opts->abi),
		.strlen_max = opts->strlen_max,
		.verbose = opts->verbose,
		.no_deref = opts->no_deref,
		.filter = opts->filter,
	};

	for (unsigned i = 0; i < row->nargs; i++) {
		const struct field *f = row->args[i];
		const struct copy_kind_row *k = &kinds[f->kind];

		if (k->make && (is_shown(opts, f) || is_filtered(opts, f)))
			k->make(&m, k, f, &registers, i);
	}
	if (!opts->raw)
		add_aux(&m);
	sort_steps(plan);
	return m.dropped;
}
