/* SPDX-License-Identifier: BSD-2-Clause */
/* /proc/PID/syscall in words. */
#include "snapshot/blocked_call.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "capture/identify.h"
#include "event/fd_table.h"
#include "event/trace_opts.h"
#include "sink/json_visitor.h"
#include "sink/text_visitor.h"
#include "syscall/decode.h"

enum { STRLEN_MAX = 32 };

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

bool blocked_call_parse(const char *line, enum abi abi,
			struct blocked_call *ret)
{
	struct blocked_call c = { .abi = abi };
	uint64_t words[9];
	unsigned n;

	if (!strncmp(line, "running", 7) &&
	    !line[7 + strspn(line + 7, " \n")]) {
		*ret = c;
		return true;
	}
	n = read_words(line, words);
	if (n == 3 && words[0] == UINT64_MAX) {
		c.what = BLOCKED_OUTSIDE;
		c.sp = words[1];
		c.pc = words[2];
		*ret = c;
		return true;
	}
	/* At least one argument: a number alone may be an errno too. */
	if (n < 2)
		return false;
	c.what = BLOCKED_CALL;
	if (words[0] & X32_SYSCALL_BIT && words[0] <= UINT32_MAX) {
		c.abi = ABI_X32;
		words[0] &= ~(uint64_t)X32_SYSCALL_BIT;
	}
	c.nr = words[0];
	c.sysent = sysent_by_nr(c.abi, words[0]);
	for (unsigned i = 1; i < n && i <= 6; i++)
		c.args[c.nargs++] = words[i];
	if (n == 9) {
		c.sp = words[7];
		c.pc = words[8];
	}
	*ret = c;
	return true;
}

static struct call call_of(const struct blocked_call *c, struct memory *m)
{
	struct call call = { .abi = c->abi,
			     .nr = (uint32_t)c->nr,
			     .sysent = c->sysent,
			     .phase = PHASE_ENTER,
			     .sp = c->sp,
			     .mem = m };

	memcpy(call.args, c->args, sizeof(call.args));
	return call;
}

static void put_text(struct strbuf *b, const struct call *call,
		     unsigned decode_fds)
{
	struct trace_opts opts = { .strlen_max = STRLEN_MAX,
				   .decode_fds = decode_fds };
	struct decode_opts dopts = { .strlen_max = STRLEN_MAX };
	struct text_visitor v;

	text_visitor_init(&v, &opts, false);
	v.b = b;
	strbuf_puts(b, call->sysent->name);
	strbuf_putc(b, '(');
	text_visitor_begin(&v, false);
	decode_args(call, &dopts, &v.base, 0);
	strbuf_putc(b, ')');
}

bool blocked_call_explain(struct strbuf *b, const char *line)
{
	struct memory none = { 0 };
	struct blocked_call c;
	struct call call;

	if (!blocked_call_parse(line, ABI_X86_64, &c))
		return false;
	switch (c.what) {
	case BLOCKED_RUNNING:
		strbuf_puts(b, "running: the thread is on a CPU or waits for "
			       "one, and is in no call that blocks\n");
		return true;
	case BLOCKED_OUTSIDE:
		strbuf_printf(b,
			      "blocked, but in no system call (a page fault, a "
			      "stop): at 0x%llx, stack at 0x%llx\n",
			      (unsigned long long)c.pc,
			      (unsigned long long)c.sp);
		return true;
	}
	if (!c.sysent)
		return false;
	call = call_of(&c, &none);
	put_text(b, &call, 0);
	strbuf_putc(b, '\n');
	if (c.pc)
		strbuf_printf(b, "blocked there, called from 0x%llx\n",
			      (unsigned long long)c.pc);
	return true;
}

struct call_reader {
	struct identify *identify;
	struct fd_table *fds; /* of the process `pid` */
	struct memory mem;
	pid_t pid, tid;
};

static ssize_t read_memory(struct memory *m, uint64_t addr, void *buf,
			   size_t len)
{
	const struct call_reader *r = m->owner;

	return proc_read_memory(r->tid, addr, buf, len);
}

static const struct fd_ident *identify(const struct call *call, int fd)
{
	struct call_reader *r = call->owner;

	return fd_table_get(r->fds, r->tid, fd);
}

static int format_of(const struct call *call, int fd)
{
	const struct fd_ident *id = identify(call, fd);

	return id ? fd_ident_format(id) : FD_FORMAT_NONE;
}

static const char *genl_name(const struct call *call, uint16_t id)
{
	struct call_reader *r = call->owner;

	return identify_genl(r->identify, id);
}

struct call_reader *call_reader_new(void)
{
	struct call_reader *r = xzalloc(sizeof(*r));

	r->identify = identify_new(DECODE_FD_ALL);
	r->mem.read = read_memory;
	r->mem.owner = r;
	r->mem.live = PHASE_ENTER;
	return r;
}

void call_reader_free(struct call_reader *r)
{
	if (!r)
		return;
	fd_table_unref(r->fds);
	identify_free(r->identify);
	memory_done(&r->mem);
	free(r);
}

static struct call prepare(struct call_reader *r, const struct blocked_call *c,
			   pid_t pid, pid_t tid)
{
	struct call call = call_of(c, &r->mem);

	if (pid != r->pid) {
		fd_table_unref(r->fds);
		r->fds = fd_table_new(identify_fd, r->identify);
		r->pid = pid;
	}
	r->tid = tid;
	memory_reset(&r->mem);
	call.pid = pid;
	call.tid = tid;
	call.identify = identify;
	call.format_of = format_of;
	call.genl_name = genl_name;
	call.owner = r;
	return call;
}

void call_reader_text(struct call_reader *r, const struct blocked_call *c,
		      pid_t pid, pid_t tid, struct strbuf *b)
{
	struct call call = prepare(r, c, pid, tid);

	if (c->sysent) {
		put_text(b, &call, DECODE_FD_ALL);
		return;
	}
	strbuf_printf(b, "syscall_%#llx(", (unsigned long long)c->nr);
	for (unsigned i = 0; i < c->nargs; i++)
		strbuf_printf(b, "%s%#llx", i ? ", " : "",
			      (unsigned long long)c->args[i]);
	strbuf_putc(b, ')');
}

void call_reader_json(struct call_reader *r, const struct blocked_call *c,
		      pid_t pid, pid_t tid, struct strbuf *b)
{
	struct decode_opts dopts = { .strlen_max = STRLEN_MAX };
	struct call call = prepare(r, c, pid, tid);
	struct json_visitor v;

	json_visitor_init(&v, b);
	json_object_begin(&v.j);
	if (c->sysent) {
		json_visitor_begin(&v);
		decode_args(&call, &dopts, &v.base, 0);
		json_visitor_end(&v);
	}
	json_object_end(&v.j);
}
