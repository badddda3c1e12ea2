/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The assembler against records of strangers. The input is records as a file
 * has them, or a recipe for such that pass record_check() more often. What
 * comes out of the sinks must be text, or JSON, and the doctor's rules must
 * bear it.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "basic/xmalloc.h"
#include "doctor/doctor.h"
#include "event/assemble.h"
#include "hostile.h"
#include "sink/sink.h"

enum { RECORDS_MAX = 256, ROOM = 4096 };

/* A file that no one else sees; emptied by each sink that opens it. */
static const char *output_path(int *ret_fd)
{
	static char path[32];
	static int fd = -1;

	if (fd < 0) {
		fd = memfd_create("fuzz", MFD_CLOEXEC);
		snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	}
	*ret_fd = fd;
	return path;
}

static void take_opts(struct input *in, struct trace_opts *o)
{
	static const char *const paths[] = { "/etc/passwd" };
	uint64_t b = take(in, 2);

	o->quiet = QUIET_ALL;
	o->color = COLOR_NEVER;
	syscall_set_all(&o->trace);
	syscall_set_all(&o->abbrev);
	syscall_set_all(&o->verbose);
	o->signals.inverted = true;
	o->status = STATUS_ALL;
	o->strlen_max = 32;
	o->decode_fds = b & 1 ? DECODE_FD_ALL : 0;
	o->decode_pids = b & 2 ? DECODE_PID_COMM : 0;
	o->json = b & 4;
	o->complete = b & 8;
	o->show_duration = b & 16;
	o->show_ip = b & 32;
	if (b & 64)
		syscall_set_none(&o->abbrev);
	if ((b >> 7 & 7) == 0)
		o->summary = SUMMARY_ONLY;
	if ((b >> 10 & 3) == 0) {
		o->paths = paths;
		o->npaths = 1;
	}
	o->tree = (b >> 12 & 7) == 0;
	o->stacks = b >> 15 & 1 ? STACKS_SOURCE : STACKS_NONE;
}

/* recipes */

struct kitchen {
	struct input *in;
	union {
		struct record r;
		struct record_call call;
		char bytes[ROOM];
	} u;
	size_t len;
	uint64_t now;
	uint32_t seq[4];
};

static const uint16_t heads[RECORD_TYPE_COUNT] = {
	[RECORD_CALL] = sizeof(struct record_call),
	[RECORD_ENTER] = sizeof(struct record_call),
	[RECORD_SIGNAL] = sizeof(struct record_signal),
	[RECORD_STOP] = sizeof(struct record_stop),
	[RECORD_NEW] = sizeof(struct record_new),
	[RECORD_EXEC] = sizeof(struct record_exec),
	[RECORD_EXIT] = sizeof(struct record_exit),
	[RECORD_ATTACH] = sizeof(struct record_attach),
	[RECORD_DETACH] = sizeof(struct record_detach),
	[RECORD_THREAD] = sizeof(struct record_thread),
	[RECORD_OBJECT] = sizeof(struct record_object),
	[RECORD_IDENT] = sizeof(struct record_ident),
	[RECORD_FD] = sizeof(struct record_fd_map),
	[RECORD_LOST] = sizeof(struct record_lost),
	[RECORD_PLACE] = sizeof(struct record_place),
	[RECORD_GENL] = sizeof(struct record_genl),
	[RECORD_STACK] = sizeof(struct record_stack),
};

static void put(struct kitchen *k, const void *p, size_t n)
{
	if (k->len + n > ROOM)
		return;
	memcpy(k->u.bytes + k->len, p, n);
	k->len += n;
}

static void put_taken(struct kitchen *k, size_t n)
{
	for (; n; n--) {
		uint8_t b = take(k->in, 1);

		put(k, &b, 1);
	}
	while (k->len % 8)
		put(k, "", 1);
}

static void cook_call(struct kitchen *k)
{
	struct record_call *c = &k->u.call;
	uint64_t what = take(k->in, 2);

	c->r.abi = what % ABI_COUNT;
	c->r.nargs = what >> 2 & 7;
	c->r.nfds = what >> 5 & 3;
	c->r.nsegs = what >> 7 & 7;
	c->nr = take(k->in, 2) % 512;
	c->took = what >> 10 & 1 ? RECORD_UNKNOWN : take(k->in, 1);
	c->ret = (int64_t)take(k->in, 1) - (what >> 11 & 1 ? 200 : 0);
	c->cpu_ns = UINT32_MAX;
	for (unsigned i = 0; i < c->r.nargs; i++) {
		uint64_t v = take(k->in, 1);

		v = v & 1 ? 0x1000 + (v >> 1) * 16 : v >> 1;
		put(k, &v, sizeof(v));
	}
	for (unsigned i = 0; i < c->r.nfds; i++) {
		uint64_t v = take(k->in, 2);
		struct record_fd f = { .fd = (int)(v & 7) - 1,
				       .which = v >> 3 & 31,
				       .object = v >> 8 & 15 };

		if (f.fd == -1)
			f.fd = RECORD_CWD;
		put(k, &f, sizeof(f));
	}
	for (unsigned i = 0; i < c->r.nsegs; i++) {
		uint64_t v = take(k->in, 2);
		struct record_segment s = { .addr = 0x1000 + (v & 127) * 16,
					    .len = v >> 7 & 63,
					    .phase = v >> 13 & 1,
					    .status = v >> 14 & 3 };

		put(k, &s, sizeof(s));
		put_taken(k, s.len);
	}
}

static void cook_place(struct kitchen *k)
{
	struct record_place *p = (void *)k->u.bytes;

	p->place = take(k->in, 1) & 7;
	p->offset = take(k->in, 1);
	p->symbol_offset = take(k->in, 1);
	p->line = take(k->in, 1);
	p->build_id_len = take(k->in, 1) & 31;
	p->module_len = take(k->in, 1) & 31;
	p->symbol_len = take(k->in, 1) & 31;
	p->file_len = take(k->in, 1) & 31;
	put_taken(k, p->module_len + p->symbol_len + p->file_len);
}

static void cook_stack(struct kitchen *k)
{
	struct record_stack *s = (void *)k->u.bytes;
	uint64_t what = take(k->in, 2);

	s->n = what & 15;
	s->end = what >> 4 & 7;
	s->how = what >> 7 & 1;
	for (uint32_t i = 0; i < s->n; i++) {
		uint64_t v = take(k->in, 1);
		struct record_frame f = { .ip = v, .place = v & 7 };

		put(k, &f, sizeof(f));
	}
}

/* One that may be right; record_check() has the last word. */
static void cook(struct kitchen *k)
{
	uint64_t what = take(k->in, 2);
	struct record *r = &k->u.r;
	unsigned who = what >> 4 & 3, n = what >> 10 & 63;

	memset(&k->u, 0, sizeof(k->u));
	r->type = what & 15 ? what & 15 : RECORD_STACK;
	r->head = r->type < RECORD_TYPE_COUNT ? heads[r->type] : 0;
	if (r->head < sizeof(*r))
		r->head = sizeof(*r);
	r->pid = 100 + (who & 2);
	r->tid = 100 + who;
	/* A stack has the number of what follows. */
	if (r->type != RECORD_STACK)
		k->seq[who] += (what >> 6 & 3) ? 1 : 3;
	r->seq = what >> 9 & 1 ? 0 : k->seq[who];
	r->ns = k->now += take(k->in, 1);
	r->flags = what >> 8 & 1 ? take(k->in, 1) : 0;
	k->len = r->head;
	if (r->type == RECORD_CALL || r->type == RECORD_ENTER) {
		cook_call(k);
	} else if (r->type == RECORD_PLACE) {
		cook_place(k);
	} else if (r->type == RECORD_STACK) {
		r->seq = k->seq[who] + 1;
		cook_stack(k);
	} else {
		/* What is fixed in it, small numbers here and there. */
		for (size_t i = sizeof(*r); i < r->head && n; i += 4, n--)
			k->u.bytes[i] = take(k->in, 1);
		put_taken(k, n);
	}
	r->len = k->len;
}

static void push(struct assembler *a, const void *p, size_t len)
{
	/* A read behind its end is seen. */
	struct record *r = xmemdup(p, len);

	if (record_check(r, len) == (int64_t)len)
		assembler_push(a, r);
	free(r);
}

static void push_raw(struct assembler *a, struct input *in)
{
	struct record head;

	while (in->left >= sizeof(head)) {
		memcpy(&head, in->p, sizeof(head));
		if (head.len > in->left || head.len < sizeof(head))
			return;
		push(a, in->p, head.len);
		in->p += head.len;
		in->left -= head.len;
	}
}

/* sinks */

static int pass_on(void *owner, const struct event *e)
{
	struct sink *s = owner;

	return s->ops->event(s, e);
}

static void judge(int fd, bool json)
{
	off_t len = lseek(fd, 0, SEEK_END);
	char *s = xmalloc(len + 1);

	if (pread(fd, s, len, 0) != len)
		abort();
	if (json)
		must_be_json(s, len);
	else
		must_be_printable(s, len, true);
	free(s);
	if (ftruncate(fd, 0) < 0)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	struct trace_opts opts = { 0 };
	struct sink *open[8] = { NULL };
	struct kitchen *k = xzalloc(sizeof(*k));
	struct assembler *a;
	struct doctor_opts dopts = { .events = true, .trace = &opts };
	struct doctor *doctor;
	struct stream stream;
	unsigned n = 0;
	bool raw;
	int fd;

	opts.output = output_path(&fd);
	take_opts(&in, &opts);
	raw = take(&in, 1) & 1;
	stream_init(&stream, &opts);
	stream.wall_offset_ns = 0;
	for (unsigned i = 0; sinks[i]; i++)
		if (sinks[i]->wanted(&opts) &&
		    sinks[i]->open(&opts, &stream, &open[n]) == 0) {
			stream_add(&stream,
				   &(struct receiver){ .event = pass_on,
						       .owner = open[n] });
			n++;
		}
	/* Rules get what no program would do. */
	doctor = doctor_new(&dopts);
	stream_add(&stream, &(struct receiver){ .event = doctor_event,
						.flush = doctor_flush,
						.owner = doctor });
	a = assembler_new(&opts, &stream);
	k->in = &in;
	if (raw)
		push_raw(a, &in);
	for (unsigned i = 0; i < RECORDS_MAX && in.left && !raw; i++) {
		cook(k);
		push(a, &k->u, k->u.r.len);
	}
	assembler_finish(a);
	assembler_free(a);
	doctor_finish(doctor);
	for (const struct finding *f = doctor_findings(doctor); f; f = f->next)
		must_be_printable(f->title, strlen(f->title), false);
	doctor_free(doctor);
	for (unsigned i = 0; i < n; i++)
		open[i]->ops->close(open[i]);
	judge(fd, opts.json);
	free(k);
	return 0;
}
