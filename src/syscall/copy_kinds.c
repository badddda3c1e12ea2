/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Which memory the decoder of each kind of argument looks at. A kind that is
 * an address has a line in the table at the end; what is more than a size or
 * a length has a function, here, in copy_struct.c or in copy_special.c.
 */
#include "syscall/call.h"
#include "syscall/copy_steps.h"

enum {
	ARRAY_MAX = 1 << 16,	/* bytes of an array under -v */
	DENTS_MAX = UINT16_MAX, /* bytes of directory entries */
	CPUSET_MAX = 1024,
	CAPDATA_BYTES = 24,
	INSN_BYTES = 8,
	INSNS_MAX = 1 << 15, /* bytes of BPF instructions under -v */
};

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
	s.max = COPY_PATH_BYTES;
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

	if (!copy_begin_counted(m, f, p, i, 1, &s))
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

	if (!copy_begin_counted(m, f, p, i, 1, &s))
		return;
	s.len.size = 4;
	s.max = k->size;
	copy_add(m, &s);
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

	field_extent(m->abi, f->elem, &size, &align);
	if (!copy_begin_counted(m, f, p, i, size, &s))
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

	if (!copy_begin_counted(m, f, p, i, INSN_BYTES, &s))
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
	if (i == 1 && !p->layout && m->row->args[0]->kind == ARG_FD)
		s.flags |= COPY_IO;
	copy_add(m, &s);
}

/*
 * Every kind whose value is an address. What is not here lies in place, in
 * memory that was copied as a whole, or is not looked at.
 */
const struct copy_kind_row copy_kinds[ARG_KIND_COUNT] = {
	[ARG_PATH] = { copy_make_path },
	[ARG_STR] = { copy_make_str },
	[ARG_BUF] = { copy_make_buf },
	[ARG_STRUCT] = { copy_make_struct },
	[ARG_ARRAY] = { copy_make_array },
	[ARG_IOVEC] = { copy_make_iovec },
	[ARG_SCATTER] = { copy_make_scatter },
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
