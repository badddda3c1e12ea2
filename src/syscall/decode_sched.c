/* SPDX-License-Identifier: BSD-2-Clause */
/* Futex operations, priorities, CPU sets, capabilities. */
#include <stdio.h>
#include <string.h>

#include "syscall/walk.h"
#include "syscall/xlat/creds.h"
#include "syscall/xlat/futex.h"
#include "syscall/xlat/sched.h"

/* The last argument of FUTEX_WAKE_OP: futex(2). */
void decode_futex_op(struct walk *w, const struct field *f, uint64_t v,
		     const struct frame *fr)
{
	uint32_t x = (uint32_t)v;
	const char *op = xlat_name(&xlat_futex_wake_op, x >> 28 & 7);
	const char *cmp = xlat_name(&xlat_futex_wake_cmp, x >> 24 & 15);
	char text[160], op_buf[40], cmp_buf[40];

	if (!op)
		snprintf(op_buf, sizeof(op_buf), "%#x<<28 /* FUTEX_OP_??? */",
			 x >> 28 & 7);
	else
		snprintf(op_buf, sizeof(op_buf), "%s<<28", op);
	if (!cmp)
		snprintf(cmp_buf, sizeof(cmp_buf),
			 "%#x<<24 /* FUTEX_OP_CMP_??? */", x >> 24 & 15);
	else
		snprintf(cmp_buf, sizeof(cmp_buf), "%s<<24", cmp);
	snprintf(text, sizeof(text), "%s%s|%#x<<12|%s|%#x",
		 x >> 31 ? "FUTEX_OP_OPARG_SHIFT<<28|" : "", op_buf,
		 x >> 12 & 0xfff, cmp_buf, x & 0xfff);
	w->ops->spelled(w->v, x, text);
}

/* ioprio_set(2): a class and a level in one number. */

static void show_ioprio(struct walk *w, uint32_t v)
{
	const char *class = xlat_name(&xlat_ioprio_class, v >> 13);
	char text[80];

	if (class)
		snprintf(text, sizeof(text), "IOPRIO_PRIO_VALUE(%s, %u)", class,
			 v & 0x1fff);
	else
		snprintf(text, sizeof(text),
			 "IOPRIO_PRIO_VALUE(%#x /* IOPRIO_CLASS_??? */, %u)",
			 v >> 13, v & 0x1fff);
	w->ops->spelled(w->v, (uint64_t)(int64_t)(int32_t)v, text);
}

void decode_ioprio(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	show_ioprio(w, (uint32_t)v);
}

void decode_aux_ioprio(struct walk *w)
{
	if (!walk_succeeded(w))
		return;
	w->ops->aux_begin(w->v);
	w->ops->aux(w->v, NULL);
	show_ioprio(w, (uint32_t)w->call->ret);
	w->ops->aux_end(w->v);
}

/* CPU sets */

void decode_cpuset(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	enum { MOST = 1024 }; /* bytes: the kernel is built for 8192 CPUs */
	uint64_t len = walk_len(w, f, fr);
	uint64_t bytes = len < MOST ? len : MOST;
	const unsigned char *p = NULL;
	bool more = len > MOST;

	if (!v || len == UINT64_MAX || !w->call->mem ||
	    (bytes &&
	     memory_get(w->call->mem, w->phase, v, bytes, &p) < bytes)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->ops->array_begin(w->v, ARRAY_SPACED);
	for (uint64_t i = 0; i < 8 * bytes; i++)
		if (p[i / 8] >> (i % 8) & 1)
			w->ops->number(w->v, i, BASE_UNSIGNED);
	if (more)
		w->ops->more(w->v);
	w->ops->array_end(w->v);
}

/* Capabilities: one or two sets of three words, by the header's version. */
void decode_capdata(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	static const char *const names[] = { "effective", "permitted",
					     "inheritable" };
	enum { V2 = 0x20071026, V3 = 0x20080522 };
	enum phase phase = w->phase;
	uint32_t version, d[6] = { 0 };
	bool known;

	/* The header is an argument that was read on entry. */
	w->phase = PHASE_ENTER;
	known = fr && fr->n &&
		walk_read(w, fr->value[0], &version, sizeof(version));
	w->phase = phase;
	if (!v || !known) {
		w->ops->pointer(w->v, v, MEM_OK);
		return;
	}
	if (!walk_read(w, v, d,
		       version == V2 || version == V3 ? sizeof(d) :
							sizeof(d) / 2)) {
		walk_unread(w, v);
		return;
	}
	w->ops->struct_begin(w->v, "__user_cap_data_struct");
	for (unsigned i = 0; i < 3; i++) {
		w->ops->member(w->v, names[i]);
		w->ops->flags(w->v, &xlat_cap_mask,
			      d[i] | (uint64_t)d[3 + i] << 32);
	}
	w->ops->struct_end(w->v);
}
