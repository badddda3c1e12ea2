/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Every decoder against hostile memory: the input chooses a call, its
 * registers and its result; the rest of it is the tracee's memory, wherever
 * one looks. Text and JSON are both made of it.
 */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "basic/strbuf.h"
#include "event/trace_opts.h"
#include "sink/json_visitor.h"
#include "sink/text_visitor.h"
#include "syscall/decode.h"
#include "syscall/indirect.h"

struct input {
	const uint8_t *p;
	size_t left;
};

/* What the "tracee" has behind all its addresses. */
struct window {
	const uint8_t *p;
	size_t len;
};

static uint64_t take(struct input *in, size_t n)
{
	uint64_t v = 0;

	if (n > in->left)
		n = in->left;
	memcpy(&v, in->p, n);
	in->p += n;
	in->left -= n;
	return v;
}

/* Registers are small numbers, addresses, or anything. */
static uint64_t take_arg(struct input *in)
{
	switch (take(in, 1) & 3) {
	case 0:
		return take(in, 1);
	case 1:
		return 0x10000 + take(in, 2);
	case 2:
		return take(in, 4);
	default:
		return take(in, 8);
	}
}

/* One page in seven is not mapped; a read stops short before it. */
static ssize_t read_window(struct memory *m, uint64_t addr, void *buf,
			   size_t len)
{
	const struct window *w = m->owner;
	size_t i;

	if (!w->len)
		return -EFAULT;
	for (i = 0; i < len; i++) {
		if ((addr + i) / 4096 % 7 == 0)
			break;
		((uint8_t *)buf)[i] = w->p[(addr + i) % w->len];
	}
	return i ? (ssize_t)i : -EFAULT;
}

static const struct fd_ident *identify(const struct call *call, int fd)
{
	static const struct fd_ident none = { .kind = FD_UNKNOWN };

	return fd % 2 ? &none : NULL;
}

static void walk(struct call *c, const struct decode_opts *d,
		 struct visitor *v, bool enter_first)
{
	unsigned first = 0;

	memory_reset(c->mem);
	c->phase = PHASE_ENTER;
	c->mem->live = PHASE_ENTER;
	if (enter_first)
		first = decode_enter(c, d, v);
	decode_prefetch(c, d, enter_first);
	c->phase = PHASE_EXIT;
	c->mem->live = PHASE_EXIT;
	decode_args(c, d, v, first);
	decode_result(c, d, v);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	struct trace_opts opts = { .strlen_max = 32 };
	struct decode_opts dopts = { 0 };
	struct memory mem = { .read = read_window };
	struct call c = { .mem = &mem, .pid = 1, .tid = 1 };
	struct strbuf out = { 0 };
	struct text_visitor tv;
	struct json_visitor jv;
	struct window win;
	uint64_t bits;

	c.abi = take(&in, 1) % ABI_COUNT;
	c.nr = take(&in, 2) % sysent_max(c.abi);
	c.sysent = sysent_by_nr(c.abi, c.nr);
	for (unsigned i = 0; i < 6; i++)
		c.args[i] = take_arg(&in);
	bits = take(&in, 1);
	c.ret = (int64_t)take_arg(&in);
	c.error = bits & 1 ? (int)(take(&in, 2) % 600) : 0;
	c.identify = bits & 2 ? identify : NULL;
	dopts.verbose = bits & 4;
	dopts.strlen_max = bits & 8 ? 32 : (unsigned)take(&in, 2);
	opts.xlat = (bits >> 4) % 3;
	opts.hex = (bits >> 6) % 4;
	opts.decode_fds = DECODE_FD_ALL;
	win = (struct window){ in.p, in.left };
	mem.owner = &win;
	if (!c.sysent)
		return 0;
	if (c.sysent->classes & SC_INDIRECT)
		call_indirect(&c);

	text_visitor_init(&tv, &opts, false);
	tv.b = &out;
	text_visitor_begin(&tv, false);
	walk(&c, &dopts, &tv.base, true);
	/* Nothing that a terminal would obey may come through. */
	for (size_t i = 0; i < out.len; i++)
		if ((unsigned char)out.data[i] < ' ' || out.data[i] == 0x7f)
			abort();
	out.len = 0;
	json_visitor_init(&jv, &opts, &out);
	walk(&c, &dopts, &jv.base, false);
	strbuf_done(&out);
	memory_done(&mem);
	return 0;
}
