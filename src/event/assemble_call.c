/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls: what most records are. Nothing is copied that need not wait. */
#include <string.h>
#include <sys/prctl.h>

#include "event/assemble_impl.h"
#include "event/path_filter.h"
#include "syscall/indirect.h"

extern const struct sysent sysent_prctl;

enum { MANY = 255 }; /* segments, up to the end of the record */

static const struct fd_ident *identify(const struct call *call, int fd)
{
	struct assembler *a = call->owner;

	return files_get(a->cur->files, call->tid, fd);
}

/* Where the parts of the record begin. */
static const uint64_t *args_of(const struct record_call *rc)
{
	return (const void *)((const char *)rc + rc->r.head);
}

static const struct record_fd *fds_of(const struct record_call *rc)
{
	return (const void *)(args_of(rc) + rc->r.nargs);
}

/* Only what this call itself says: without -y no other says anything. */
static int format_of(const struct call *call, int fd)
{
	struct assembler *a = call->owner;
	const struct record_fd *fds = fds_of(a->cur_call);

	for (unsigned i = 0; i < a->cur_call->r.nfds; i++)
		if (fds[i].fd == fd && fds[i].which != RECORD_FD_RESULT)
			return objects_format(a->objects, fds[i].object);
	return -1;
}

static const char *genl_name(const struct call *call, uint16_t id)
{
	struct assembler *a = call->owner;

	return a->genl ? genl_names_find(a->genl, id) : NULL;
}

static const char *comm_of(const struct call *call, pid_t pid)
{
	struct thread *t = as_find(call->owner, pid);

	return t && t->comm[0] ? t->comm : NULL;
}

static void add_memory(struct assembler *a, const struct record_call *rc)
{
	const char *p = (const char *)(fds_of(rc) + rc->r.nfds);
	const char *end = (const char *)rc + rc->r.len;

	for (unsigned n = 0; n < rc->r.nsegs || rc->r.nsegs == MANY; n++) {
		const struct record_segment *s = (const void *)p;

		if ((size_t)(end - p) < sizeof(*s))
			return;
		p += sizeof(*s);
		if (s->len > (size_t)(end - p))
			return;
		/* An empty piece says no more than none. */
		if (s->len)
			memory_add(&a->mem, s->phase, s->addr, p, s->len,
				   s->len, s->status);
		p += (s->len + 7u) & ~7u;
	}
}

/* What is left out of a record has no meaning. */
static void set_args(struct call *c, const struct record_call *rc)
{
	const uint64_t *args = args_of(rc);
	unsigned n = rc->r.nargs;

	c->sp = 0;
	if (n && (rc->r.flags & RECORD_HAS_SP))
		c->sp = args[--n];
	for (unsigned i = 0; i < 6; i++)
		c->args[i] = i < n ? args[i] : 0;
}

static void set_result(struct call *c, int64_t ret, unsigned injected)
{
	if (c->abi == ABI_I386 && (int32_t)ret < 0 && (int32_t)ret >= -4095)
		ret = (int32_t)ret;
	c->ret = ret;
	c->error = ret < 0 && ret >= -4095 ? (int)-ret : 0;
	if (injected & RECORD_INJECTED_RETVAL)
		c->error = 0; /* -1 too is a value then */
}

/* What was done to the call on purpose. */
static unsigned injected(const struct record_call *rc)
{
	const struct record_call_injected *ri = (const void *)rc;

	/* Bits that a newer version may have are of no use here. */
	return rc->r.head >= sizeof(*ri) ? ri->injected & 0xff : 0;
}

/* Fills a->call as it was on entry; false if it can't be a call. */
static bool begin(struct assembler *a, struct thread *t,
		  const struct record_call *rc,
		  const struct record_call *before)
{
	struct call *c = &a->call;
	bool indirect;

	if (rc->r.abi >= ABI_COUNT)
		return false;
	a->cur = t;
	c->abi = rc->r.abi;
	c->nr = rc->nr;
	c->sysent = sysent_by_nr(c->abi, c->nr);
	set_args(c, rc);
	c->phase = PHASE_ENTER;
	c->ret = 0;
	c->error = 0;
	c->no_ret = false;
	c->pid = t->pid;
	c->tid = t->tid;
	c->owner = a;
	c->identify = t->files ? identify : NULL;
	c->genl_name = genl_name;
	c->format_of = a->objects && a->want_memory ? format_of : NULL;
	a->cur_call = rc;
	c->comm_of = a->opts->decode_pids & DECODE_PID_COMM ? comm_of : NULL;
	indirect = c->sysent && (c->sysent->classes & SC_INDIRECT);
	if (a->mem.n)
		memory_reset(&a->mem);
	if (a->want_memory || indirect) {
		if (before)
			add_memory(a, before);
		add_memory(a, rc);
	}
	if (indirect)
		call_indirect(c);
	return true;
}

static bool is_wanted(const struct assembler *a)
{
	const struct trace_opts *o = a->opts;
	const struct call *c = &a->call;

	if (!syscall_set_has(&o->trace, c->abi, call_filter_nr(c)))
		return false;
	return !path_filter_wanted(o) || path_filter_match(o, c);
}

static uint64_t enter_ns(const struct record_call *rc)
{
	return rc->took > rc->r.ns ? 0 : rc->r.ns - rc->took;
}

/* Sends a->call, which `rc` tells of, as the event `type`. */
static int push(struct assembler *a, struct thread *t,
		const struct record_call *rc, enum event_type type, uint64_t ns)
{
	struct event ev = {
		.call = &a->call,
		.enter_ns = enter_ns(rc),
		.ip = rc->ip,
		.sys_ns = rc->cpu_ns == UINT32_MAX ? UINT64_MAX : rc->cpu_ns,
		.shed = (rc->r.flags & (RECORD_SHED | RECORD_PARTIAL)) ||
			a->half,
		.injected = injected(rc),
	};

	if (t->stack.full && type == EVENT_SYSCALL_EXIT)
		ev.stack = as_stack_of(a, t, rc->r.seq);
	return as_push(a, t, &ev, type, ns, a->seq);
}

int as_enter(struct assembler *a, struct thread *t,
	     const struct record_call *rc)
{
	uint64_t ns = enter_ns(rc);
	int r = 0;

	/* Its end came first: nobody will ask for it. */
	if (t->counted && (int32_t)(rc->r.seq - (uint32_t)t->next) < 0)
		return 0;
	if (!as_keep(a, &t->enter, &rc->r))
		a->losses.halves++;
	if (t->held_exec && begin(a, t, rc, NULL))
		r = as_held_exec(a, t, &a->call);
	a->half = false;
	if (r < 0 || !(rc->r.flags & RECORD_BLOCKED) || a->complete ||
	    !begin(a, t, rc, NULL))
		return r;
	if (t->files)
		files_enter(t->files, &a->call, fds_of(rc), rc->r.nfds);
	if (!is_wanted(a))
		return 0;
	return push(a, t, rc, EVENT_SYSCALL_ENTER, ns ? ns : rc->r.ns);
}

/* What was kept of the beginning of this call, or NULL. */
static const struct record_call *beginning(struct assembler *a,
					   struct thread *t,
					   const struct record_call *rc)
{
	const struct record_call *before = NULL;

	/* Both tell when it began; execve counts another record between. */
	if (t->enter.full &&
	    (t->enter.r->seq == rc->r.seq ||
	     enter_ns((const void *)t->enter.r) == enter_ns(rc)))
		before = (const void *)t->enter.r;
	a->half = !before && (rc->r.flags & RECORD_HAS_ENTER);
	a->losses.halves += a->half;
	return before;
}

/* The end of a->call: it has a result now. */
static void end(struct assembler *a, struct thread *t,
		const struct record_call *rc)
{
	a->call.phase = PHASE_EXIT;
	set_result(&a->call, rc->ret, injected(rc));
	if (t->files)
		files_result(t->files, &a->call, fds_of(rc), rc->r.nfds);
}

int as_exec_begun(struct assembler *a, struct thread *t)
{
	const struct record_call *rc = (const void *)t->enter.r;

	if (!t->enter.full || !begin(a, t, rc, NULL))
		return 0;
	return as_held_exec(a, t, &a->call);
}

/* prctl(PR_SET_NAME): no record of its own tells of it. */
static void note_name(struct thread *t, const struct call *c)
{
	const char *name;
	size_t len;

	if (c->sysent != &sysent_prctl || c->args[0] != PR_SET_NAME ||
	    c->error || c->no_ret ||
	    memory_get_string(c->mem, PHASE_ENTER, c->args[1],
			      sizeof(t->comm) - 1, &name, &len) < 0)
		return;
	memcpy(t->comm, name, len);
	t->comm[len] = '\0';
}

int as_call(struct assembler *a, struct thread *t, const struct record_call *rc)
{
	const struct record_call *before;
	bool ends = !(rc->r.flags & RECORD_UNFINISHED), wanted;
	int r = 0;

	if (rc->r.flags & RECORD_NO_RETURN) {
		t->call_seq = a->seq;
		as_keep(a, &t->call, &rc->r);
		return t->held_exec ? as_held_exec(a, t, NULL) : 0;
	}
	before = beginning(a, t, rc);
	t->enter.full = false;
	if (!begin(a, t, rc, before))
		return 0;
	if (t->held_exec)
		r = as_held_exec(a, t, &a->call);
	if (t->files)
		files_enter(t->files, &a->call, fds_of(rc), rc->r.nfds);
	wanted = is_wanted(a);
	if (ends)
		end(a, t, rc);
	if (r == 0 && wanted)
		r = push(a, t, rc, EVENT_SYSCALL_EXIT, rc->r.ns);
	if (t->files && ends)
		files_update(t->files, &a->call);
	if (ends && a->want_comm)
		note_name(t, &a->call);
	if (r == 0 && t->nsignals)
		r = as_held_signals(a, t, UINT64_MAX, rc->r.ns);
	return r;
}

int as_unreturned(struct assembler *a, struct thread *t, uint64_t ns)
{
	const struct record_call *rc = (const void *)t->call.r;
	const struct record_call *before;

	t->call.full = false;
	before = beginning(a, t, rc);
	t->enter.full = false;
	/* The thread does not get them any more. */
	t->nsignals = 0;
	if (!begin(a, t, rc, before))
		return 0;
	if (t->files)
		files_enter(t->files, &a->call, fds_of(rc), rc->r.nfds);
	if (!is_wanted(a))
		return 0;
	a->call.no_ret = true;
	a->seq = t->call_seq;
	return push(a, t, rc, EVENT_SYSCALL_EXIT, ns);
}
