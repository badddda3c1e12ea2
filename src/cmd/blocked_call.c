/* SPDX-License-Identifier: BSD-2-Clause */
/* A line of /proc/PID/syscall in words. */
#include "cmd/blocked_call.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "event/trace_opts.h"
#include "sink/text_visitor.h"
#include "syscall/decode.h"

/* The numbers of the line: call, six arguments, stack and instruction. */
static unsigned read_words(const char *line, uint64_t words[9])
{
	unsigned n = 0;
	char *end;

	for (; n < 9; line = end) {
		errno = 0;
		words[n] = strtoull(line, &end, 0);
		if (end == line || errno)
			break;
		n++;
	}
	return line[strspn(line, " \t\n")] ? 0 : n;
}

static void put_call(struct strbuf *b, const struct call *call)
{
	struct trace_opts opts = { .strlen_max = 32 };
	struct decode_opts dopts = { .strlen_max = 32 };
	struct text_visitor v;

	text_visitor_init(&v, &opts, false);
	v.b = b;
	strbuf_puts(b, call->sysent->name);
	strbuf_putc(b, '(');
	text_visitor_begin(&v, false);
	decode_args(call, &dopts, &v.base, 0);
	strbuf_puts(b, ")\n");
}

bool blocked_call_explain(struct strbuf *b, const char *line)
{
	struct memory none = { 0 };
	struct call call = { .abi = ABI_X86_64,
			     .phase = PHASE_ENTER,
			     .mem = &none };
	uint64_t words[9];
	unsigned n;

	if (!strncmp(line, "running", 7) &&
	    !line[7 + strspn(line + 7, " \n")]) {
		strbuf_puts(b, "running: the thread is on a CPU or waits for "
			       "one, and is in no call that blocks\n");
		return true;
	}
	n = read_words(line, words);
	if (n == 3 && words[0] == UINT64_MAX) {
		strbuf_printf(b,
			      "blocked, but in no system call (a page fault, a "
			      "stop): at 0x%llx, stack at 0x%llx\n",
			      (unsigned long long)words[2],
			      (unsigned long long)words[1]);
		return true;
	}
	/* At least one argument: a number alone may be an errno too. */
	if (n < 2)
		return false;
	if (words[0] & X32_SYSCALL_BIT && words[0] <= UINT32_MAX) {
		call.abi = ABI_X32;
		words[0] &= ~(uint64_t)X32_SYSCALL_BIT;
	}
	call.nr = (uint32_t)words[0];
	call.sysent = sysent_by_nr(call.abi, words[0]);
	if (!call.sysent)
		return false;
	for (unsigned i = 1; i < n && i <= 6; i++)
		call.args[i - 1] = words[i];
	put_call(b, &call);
	if (n == 9)
		strbuf_printf(b, "blocked there, called from 0x%llx\n",
			      (unsigned long long)words[8]);
	return true;
}
