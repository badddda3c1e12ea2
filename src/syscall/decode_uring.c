/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What io_uring_enter(2) took from one ring and brought into the other, and
 * arguments of io_uring_register(2) that are more than a layout. What a word
 * of a request means is in sqe_ops.c.
 */
#include <string.h>

#include "syscall/sqe_ops.h"
#include "syscall/uring.h"
#include "syscall/walk.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/uring.h"

enum {
	FIXED_FILE = 1 << 0, /* IOSQE_FIXED_FILE */
	CQE_BUFFER = 1 << 0, /* IORING_CQE_F_BUFFER */
	CQE_SKIP = 1 << 5,
	CQE_32 = 1 << 15,
	PROBE_HEAD = 16,
	PROBE_OPS = 256,
};

/* requests */

static void show_word(struct walk *w, const struct field *f, uint64_t v,
		      const unsigned char *sqe)
{
	static const struct field number = { NULL, ARG_INT, .type = T_S32 };

	w->ops->member(w->v, f->name);
	/* A place in the table of registered files is no descriptor. */
	if (f->kind == ARG_FD && sqe[1] & FIXED_FILE)
		walk_value(w, &number, v, NULL);
	else
		walk_value(w, f, v, NULL);
}

/* One of the words of a request, if it means something or is not zero. */
static void show_slot(struct walk *w, const unsigned char *sqe, unsigned slot)
{
	const struct field *f = sqe_slot(sqe[0], slot);
	bool used = f;
	uint64_t v;

	if (!f)
		f = sqe_slot_default(slot);
	v = field_load(ABI_X86_64, f->type, sqe + sqe_slot_offset(slot));
	if (v || (used && !(f->flags & FIELD_NONZERO)))
		show_word(w, f, v, sqe);
}

/* `sqe` has 64 bytes; `more` the 64 behind them, or NULL. */
static void show_sqe(struct walk *w, const unsigned char *sqe,
		     const unsigned char *more)
{
	static const struct field op = { NULL, ARG_ENUM, .type = T_U8,
					 .xlat = &xlat_uring_op };
	static const struct field flags = { NULL, ARG_FLAGS, .type = T_U8,
					    .xlat = &xlat_uring_sqe_flags };
	static const struct field hex = { NULL, ARG_HEX64, .type = T_U64 };

	w->ops->struct_begin(w->v, "io_uring_sqe");
	walk_member(w, "opcode", &op, sqe[0]);
	if (sqe[1])
		walk_member(w, "flags", &flags, sqe[1]);
	for (unsigned i = 0; i < SQE_SLOTS; i++) {
		if (i == SQE_USER_DATA)
			walk_member(w, "user_data", &hex,
				    field_load(ABI_X86_64, T_U64, sqe + 32));
		else
			show_slot(w, sqe, i);
	}
	if (more) {
		w->ops->member(w->v, "cmd");
		w->ops->string(w->v, (const char *)more, URING_SQE_BYTES,
			       STRING_HEX);
	}
	w->ops->struct_end(w->v);
}

void decode_uring_sqe(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	unsigned char sqe[2 * URING_SQE_BYTES];
	bool wide;

	walk_touch(w, v, sizeof(sqe));
	if (!walk_read(w, v, sqe, URING_SQE_BYTES)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	wide = (sqe[0] == URING_NOP128 || sqe[0] == URING_CMD128) &&
	       walk_read(w, v + URING_SQE_BYTES, sqe + URING_SQE_BYTES,
			 URING_SQE_BYTES);
	show_sqe(w, sqe, wide ? sqe + URING_SQE_BYTES : NULL);
}

/* completions */

static void show_result(struct walk *w, int32_t res)
{
	const char *name = res < 0 && res >= -4095 ? errno_name(-res) : NULL;

	w->ops->member(w->v, "res");
	w->ops->number(w->v, (uint64_t)(int64_t)res, BASE_SIGNED);
	if (name)
		w->ops->note(w->v, name);
}

static void show_cqe(struct walk *w, const unsigned char *cqe,
		     const unsigned char *more)
{
	static const struct field hex = { NULL, ARG_HEX64, .type = T_U64 };
	static const struct field flags = { NULL, ARG_FLAGS, .type = T_U32,
					    .xlat = &xlat_uring_cqe_flags };
	uint32_t f = field_load(ABI_X86_64, T_U32, cqe + 12);

	w->ops->struct_begin(w->v, "io_uring_cqe");
	walk_member(w, "user_data", &hex, field_load(ABI_X86_64, T_U64, cqe));
	show_result(w, (int32_t)field_load(ABI_X86_64, T_S32, cqe + 8));
	/* The upper half is the number of a buffer. */
	walk_member(w, "flags", &flags, f & CQE_BUFFER ? f & 0xffff : f);
	if (f & CQE_BUFFER) {
		w->ops->member(w->v, "buf_id");
		w->ops->number(w->v, f >> 16, BASE_UNSIGNED);
	}
	if (more) {
		w->ops->member(w->v, "big_cqe");
		w->ops->array_begin(w->v, ARRAY_COMMA);
		for (unsigned i = 0; i < 2; i++)
			w->ops->number(
				w->v,
				field_load(ABI_X86_64, T_U64, more + 8 * i),
				BASE_HEX);
		w->ops->array_end(w->v);
	}
	w->ops->struct_end(w->v);
}

/* The upper half of a request of 128 bytes is for those that take commands. */
static bool has_command(uint8_t opcode)
{
	return opcode == URING_CMD || opcode == URING_NOP128 ||
	       opcode == URING_CMD128;
}

/* Entry `i` of those at p, of which `n` are there; returns how many it took. */
static unsigned show_entry(struct walk *w, const struct uring_head *h,
			   const unsigned char *p, unsigned i, unsigned n,
			   bool requests)
{
	unsigned slot = requests ? URING_SQE_BYTES : URING_CQE_BYTES;
	const unsigned char *entry = p + i * h->size;
	bool wide = h->size == 2 * slot, both = false;

	if (!wide && requests && h->flags & URING_SQE_MIXED)
		both = entry[0] == URING_NOP128 || entry[0] == URING_CMD128;
	if (!wide && !requests && h->flags & URING_CQE_MIXED)
		both = field_load(ABI_X86_64, T_U32, entry + 12) & CQE_32;
	if (both && i + 1 >= n)
		both = false;
	if (requests)
		show_sqe(w, entry,
			 both || (wide && has_command(entry[0])) ?
				 entry + slot :
				 NULL);
	else
		show_cqe(w, entry, both || wide ? entry + slot : NULL);
	return both ? 2 : 1;
}

/* What an engine has kept of a ring, under `name`; false if it has nothing. */
static void show_ring(struct walk *w, const char *name, uint64_t addr,
		      bool *used, bool requests)
{
	unsigned slot = requests ? URING_SQE_BYTES : URING_CQE_BYTES, i = 0;
	const unsigned char *p;
	struct uring_head h;
	uint64_t n;

	w->phase = requests ? PHASE_ENTER : PHASE_EXIT;
	if (!walk_read(w, addr, &h, sizeof(h)) || (!h.n && !h.more) ||
	    (h.size != slot && h.size != 2 * slot))
		return;
	n = h.n < URING_SHOWN ? h.n : URING_SHOWN;
	n = memory_get(w->call->mem, w->phase, addr + sizeof(h), n * h.size,
		       &p) /
	    h.size;
	if (!*used)
		w->ops->aux_begin(w->v);
	*used = true;
	w->ops->aux(w->v, name);
	w->ops->array_begin(w->v, ARRAY_COMMA);
	while (i < n)
		i += show_entry(w, &h, p, i, n, requests);
	if (h.more || n < h.n)
		w->ops->more(w->v);
	w->ops->array_end(w->v);
}

void decode_aux_uring(struct walk *w)
{
	bool used = false;

	if (!w->call->mem || w->opts->no_deref)
		return;
	show_ring(w, "sqes", URING_SQES, &used, true);
	show_ring(w, "cqes", URING_CQES, &used, false);
	if (used)
		w->ops->aux_end(w->v);
}

/* io_uring_register(2) */

void decode_uring_update(struct walk *w, const struct field *f, uint64_t v,
			 const struct frame *fr)
{
	static const struct field fd = { NULL, ARG_FD, .type = T_S32 };
	uint64_t n = walk_len(w, f, fr), fds;
	uint32_t head[4];

	if (!walk_read(w, v, head, sizeof(head))) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	memcpy(&fds, head + 2, sizeof(fds));
	if (w->abi != ABI_X86_64)
		fds = (uint32_t)fds;
	w->ops->struct_begin(w->v, "io_uring_files_update");
	w->ops->member(w->v, "offset");
	w->ops->number(w->v, head[0], BASE_UNSIGNED);
	if (head[1]) {
		w->ops->member(w->v, "resv");
		w->ops->number(w->v, head[1], BASE_HEX);
	}
	w->ops->member(w->v, "fds");
	if (n == UINT64_MAX || !fds)
		w->ops->pointer(w->v, fds, MEM_OK);
	else
		walk_array(w, &fd, fds, n, ARRAY_COMMA);
	w->ops->struct_end(w->v);
}

void decode_uring_probe(struct walk *w, const struct field *f, uint64_t v,
			const struct frame *fr)
{
	static const struct field op_members[] = {
		{ "op", ARG_ENUM, .type = T_U8, .xlat = &xlat_uring_op },
		{ "resv", ARG_UINT, .type = T_U8, .flags = FIELD_NONZERO },
		{ "flags", ARG_FLAGS, .type = T_U16,
		  .xlat = &xlat_uring_op_flags },
		{ "resv2", ARG_HEX32, .type = T_U32, .flags = FIELD_NONZERO },
	};
	static const struct layout op = { "io_uring_probe_op",
					  LAYOUT_MEMBERS(op_members) };
	static const struct field elem = { NULL, ARG_STRUCT, .type = T_INLINE,
					   .layout = &op };
	uint64_t room = walk_len(w, f, fr), n;
	unsigned char head[PROBE_HEAD];

	if (room > PROBE_OPS || !walk_read(w, v, head, sizeof(head))) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	n = head[1] < room ? head[1] : room;
	w->ops->struct_begin(w->v, "io_uring_probe");
	w->ops->member(w->v, "last_op");
	w->ops->constant(w->v, &xlat_uring_op, head[0]);
	w->ops->member(w->v, "ops_len");
	w->ops->number(w->v, head[1], BASE_UNSIGNED);
	w->ops->member(w->v, "ops");
	walk_array(w, &elem, v + PROBE_HEAD, n, ARRAY_COMMA);
	w->ops->struct_end(w->v);
}
