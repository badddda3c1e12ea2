/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Every decoder against hostile memory: the input chooses a call, its
 * registers and its result; the rest of it is the tracee's memory, wherever
 * one looks. Text and JSON are both made of it, and of it as a siginfo.
 * With FUZZ_SHOW in the environment one sees the text.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/strbuf.h"
#include "event/trace_opts.h"
#include "hostile.h"
#include "sink/json_visitor.h"
#include "sink/text_visitor.h"
#include "syscall/decode.h"
#include "syscall/siginfo.h"

static const char *comm_of(void *owner, pid_t pid)
{
	return pid % 2 ? "a\033\n\"b" : NULL;
}

static void walk(struct call *c, const struct decode_opts *d, struct visitor *v,
		 bool enter_first)
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
}

static void as_text(struct call *c, const struct decode_opts *d,
		    const struct trace_opts *opts, const siginfo_t *si,
		    struct strbuf *out)
{
	struct text_visitor tv;

	text_visitor_init(&tv, opts, false);
	tv.b = out;
	tv.comm = comm_of;
	text_visitor_begin(&tv, false);
	walk(c, d, &tv.base, true);
	decode_result(c, d, &tv.base);
	text_visitor_begin(&tv, false);
	decode_siginfo_event(&tv.base, si);
	if (getenv("FUZZ_SHOW"))
		printf("%s(%.*s\n", c->sysent->name, (int)out->len, out->data);
	must_be_printable(out->data, out->len, false);
}

static void as_json(struct call *c, const struct decode_opts *d,
		    const siginfo_t *si, struct strbuf *out)
{
	struct json_visitor jv;

	json_visitor_init(&jv, out);
	json_object_begin(&jv.j);
	json_visitor_begin(&jv);
	walk(c, d, &jv.base, false);
	json_visitor_end(&jv);
	json_key(&jv.j, "return");
	json_object_begin(&jv.j);
	json_visitor_begin(&jv);
	decode_result(c, d, &jv.base);
	json_visitor_end(&jv);
	json_object_end(&jv.j);
	json_key(&jv.j, "info");
	json_visitor_begin(&jv);
	decode_siginfo_event(&jv.base, si);
	json_visitor_end(&jv);
	json_object_end(&jv.j);
	must_be_json(out->data, out->len);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	struct trace_opts opts = { .decode_fds = DECODE_FD_ALL,
				   .decode_pids = DECODE_PID_COMM };
	struct decode_opts dopts = { .strlen_max = 32 };
	struct window win;
	struct memory mem = { .read = read_window, .owner = &win };
	struct call c = { .mem = &mem };
	struct strbuf out = { 0 };
	siginfo_t si = { 0 };
	uint64_t bits = take(&in, 2);

	dopts.verbose = bits & 1;
	dopts.raw = (bits >> 1 & 15) == 15;
	dopts.no_deref = (bits >> 5 & 15) == 15;
	if (bits & 0x200)
		dopts.strlen_max = take(&in, 1);
	opts.strlen_max = dopts.strlen_max;
	opts.xlat = (bits >> 10) % 3;
	opts.hex = (bits >> 12) % 4;
	/* call_indirect() reads memory already. */
	win = (struct window){ in.p, in.left };
	take_call(&in, &c);
	take_result(&in, &c);
	win = (struct window){ in.p, in.left };
	if (in.left)
		memcpy(&si, in.p, in.left < sizeof(si) ? in.left : sizeof(si));
	if (c.sysent) {
		as_text(&c, &dopts, &opts, &si, &out);
		out.len = 0;
		as_json(&c, &dopts, &si, &out);
	}
	strbuf_done(&out);
	memory_done(&mem);
	return 0;
}
