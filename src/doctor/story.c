/* SPDX-License-Identifier: BSD-2-Clause */
/* Events become what is told: collecting. */
#include "doctor/story.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "doctor/doctor_impl.h"
#include "doctor/runtime.h"
#include "sink/quote.h"

enum {
	ACTORS_MAX = 64,
	ITEMS_MAX = 400, /* of an actor */
	SOCKETS_MAX = 1024,
	WAITED_NS = 1000000,
	FILES_TOLD = 6,
};

/* A socket that is being made ready. */
struct sock_note {
	uint64_t file; /* its id */
	uint64_t ns, number;
	pid_t tid;
	int family, type, v6only; /* UNKNOWN: not set */
	int bind_error;
	bool bound, used;
	struct fd_addr addr;
	UT_hash_handle hh;
};

/* Which actor a process is. */
struct part {
	struct world_process *process;
	struct story_actor *actor;
	UT_hash_handle hh;
};

struct story {
	struct doctor *d;
	struct story_actor *actors, **actors_end;
	unsigned n_actors;
	struct part *parts, *hot;
	struct sock_note *socks;
	uint64_t somaxconn;    /* as somebody read it, or UINT64_MAX */
	uint64_t setting_file; /* id of what has it */
};

const char *const story_kind_names[] = {
	[STORY_RUN] = "run",
	[STORY_START] = "start",
	[STORY_LIBRARIES] = "libraries",
	[STORY_FILE] = "file",
	[STORY_MISSING] = "missing",
	[STORY_THREADS] = "threads",
	[STORY_PROCESSES] = "processes",
	[STORY_HANDLERS] = "handlers",
	[STORY_SIGNAL] = "signal",
	[STORY_PROCESS] = "process",
	[STORY_MAKES] = "makes",
	[STORY_SETTING] = "setting",
	[STORY_PROBE] = "probe",
	[STORY_BIND_FAILED] = "bind-failed",
	[STORY_LISTEN] = "listen",
	[STORY_CONNECT] = "connect",
	[STORY_EPOLL] = "epoll",
	[STORY_SERVE] = "serve",
	[STORY_OUTPUT] = "output",
	[STORY_WAIT] = "wait",
	[STORY_EXIT] = "exit",
	[STORY_MORE] = "more",
};

/* actors */

static struct story_actor *actor_new(struct story *s,
				     struct story_actor *parent,
				     struct world_process *p,
				     const char *program)
{
	struct story_actor *a = xzalloc(sizeof(*a));

	a->parent = parent;
	a->process = p;
	a->program = program;
	*s->actors_end = a;
	s->actors_end = &a->next;
	s->n_actors++;
	return a;
}

/* One that came from the same and is the same program; or a new one. */
static struct story_actor *actor_of(struct story *s, struct story_actor *parent,
				    struct world_process *p,
				    const char *program)
{
	struct story_actor *a, *last = NULL;

	for (a = s->actors; a; a = a->next) {
		last = a;
		if (a->parent != parent || !a->program != !program)
			continue;
		/* Those that were there before may have nothing in common. */
		if (!parent && !program && strcmp(a->process->comm, p->comm))
			continue;
		if (!program || !strcmp(a->program, program))
			return a;
	}
	if (s->n_actors >= ACTORS_MAX && last)
		return last;
	if (program)
		program = doctor_say(s->d, "%s", program);
	return actor_new(s, parent, p, program);
}

static struct part *part_of(struct story *s, struct world_process *p)
{
	struct part *part = s->hot;

	if (part && part->process == p)
		return part;
	HASH_FIND_PTR(s->parts, &p, part);
	if (!part) {
		struct part *parent = p->parent ? part_of(s, p->parent) : NULL;

		part = xzalloc(sizeof(*part));
		part->process = p;
		part->actor = actor_of(s, parent ? parent->actor : NULL, p,
				       NULL);
		part->actor->processes++;
		HASH_ADD_PTR(s->parts, process, part);
	}
	s->hot = part;
	return part;
}

/* items */

struct item_key {
	uint64_t kind, key;
};

static uint64_t hash_of(const char *text, size_t len)
{
	uint64_t h = 14695981039346656037u;

	for (size_t i = 0; i < len; i++)
		h = (h ^ (unsigned char)text[i]) * 1099511628211u;
	return h;
}

/* Marks that it happened (again): `number` and `ns` are of the event. */
static struct story_item *note(struct story *s, struct story_actor *a,
			       enum story_kind kind, uint64_t key,
			       const struct world_thread *t, uint64_t number,
			       uint64_t ns)
{
	struct item_key k = { (uint64_t)kind << 1 | a->started, key };
	struct story_item *i;

	HASH_FIND(hh, a->table, &k, sizeof(k), i);
	if (!i && a->n_kept >= ITEMS_MAX && kind != STORY_MORE)
		return note(s, a, STORY_MORE, 0, t, number, ns);
	if (!i) {
		/* The key lies behind the item. */
		i = xzalloc(sizeof(*i) + sizeof(k));
		memcpy(i + 1, &k, sizeof(k));
		i->kind = kind;
		i->started = a->started;
		i->key = key;
		i->fd = -1;
		i->pid = t ? t->process->pid : 0;
		i->tid = t ? t->tid : 0;
		i->first_ns = ns;
		i->first_number = number;
		HASH_ADD_KEYPTR(hh, a->table, i + 1, sizeof(k), i);
		a->n_kept++;
	}
	i->last_ns = ns;
	i->last_number = number;
	i->count++;
	return i;
}

static struct story_item *note_op(struct story *s, const struct op *op,
				  enum story_kind kind, uint64_t key)
{
	return note(s, part_of(s, op->process)->actor, kind, key, op->thread,
		    op->number, op->end_ns);
}

static void name_once(struct story *s, struct story_item *i, const char *name,
		      size_t len)
{
	if (i->name || i->kind == STORY_MORE)
		return;
	s->d->text.len = 0;
	quote_bare(&s->d->text, name, len);
	i->name = doctor_say(s->d, "%s", strbuf_cstr(&s->d->text));
}

/* Its runtime is up: it does something of its own. */
static void begin_own(struct story *s, struct world_process *p)
{
	struct story_actor *a = part_of(s, p)->actor;

	if (a->started)
		return;
	a->started = true;
	a->start_ns = s->d->world->now_ns;
	a->start_number = s->d->world->number;
}

/* files */

static bool is_library(const char *path, size_t len)
{
	const char *so = memmem(path, len, ".so", 3);
	size_t rest = so ? (size_t)(path + len - so) : 0;

	return rest == 3 ||
	       (rest > 4 && so[3] == '.' && so[4] >= '0' && so[4] <= '9');
}

static void on_library(struct story *s, const struct op *op, const char *path,
		       size_t len)
{
	struct story_item *i = note_op(s, op, STORY_LIBRARIES, 0);
	const char *slash = memrchr(path, '/', len);
	const char *name = slash ? slash + 1 : path;

	len -= (size_t)(name - path);
	s->d->text.len = 0;
	quote_bare(&s->d->text, name, len);
	if (i->kind == STORY_MORE || (i->name && strlen(i->name) > 120))
		return;
	i->name = doctor_say(s->d, "%s%s%s", i->name ? i->name : "",
			     i->name ? ", " : "", strbuf_cstr(&s->d->text));
	i->value++; /* that are named */
}

static void on_open(struct story *s, const struct op *op)
{
	struct story_item *i;
	const char *path;
	size_t len;

	if (!op_path(op, &path, &len))
		return;
	if (op->error == ENOENT || op->error == ENOTDIR) {
		i = note_op(s, op, STORY_MISSING, 0);
		name_once(s, i, path, len);
		return;
	}
	if (op->made && is_library(path, len)) {
		on_library(s, op, path, len);
		return;
	}
	/* The loader's way to them. */
	if (len == 16 && !memcmp(path, "/etc/ld.so.cache", 16))
		return;
	if (op->made && len > 10 && !memcmp(path, "/proc/sys/", 10)) {
		s->setting_file = op->made->id;
		return;
	}
	i = note_op(s, op, STORY_FILE, hash_of(path, len));
	name_once(s, i, path, len);
	if (op->error) {
		i->error = op->error;
		i->errors++;
	}
	i->mask |= op_open_flags(op);
}

/* A setting that is read: net.core.somaxconn most of all. */
static void on_setting(struct story *s, const struct op *op)
{
	const unsigned char *m;
	struct story_item *i;
	char text[32] = "";
	size_t n;

	if (!op->done || !op->file->name)
		return;
	n = op->done < sizeof(text) - 1 ? op->done : sizeof(text) - 1;
	n = op_memory(op, PHASE_EXIT, op->buf, n, &m);
	if (!n)
		return;
	memcpy(text, m, n);
	text[strcspn(text, "\n")] = '\0';
	i = note_op(s, op, STORY_SETTING,
		    hash_of(op->file->name, strlen(op->file->name)));
	if (i->kind == STORY_MORE)
		return;
	s->d->text.len = 0;
	quote_bare(&s->d->text, text, strlen(text));
	i->name = doctor_say(s->d, "%s: %s", op->file->name,
			     strbuf_cstr(&s->d->text));
	if (strstr(op->file->name, "/net/core/somaxconn"))
		s->somaxconn = strtoull(text, NULL, 10);
}

static void on_file_data(struct story *s, const struct op *op)
{
	struct story_actor *a = part_of(s, op->process)->actor;
	struct story_item *i = NULL;

	if (op->kind == OP_READ && op->file->id == s->setting_file)
		on_setting(s, op);
	if (!op->file->name)
		return;
	for (unsigned started = 0; started < 2 && !i; started++) {
		struct item_key k = { (uint64_t)STORY_FILE << 1 | started,
				      hash_of(op->file->name,
					      strlen(op->file->name)) };

		HASH_FIND(hh, a->table, &k, sizeof(k), i);
	}
	if (!i)
		return;
	if (op->kind == OP_READ)
		i->bytes_in += op->done;
	else
		i->bytes_out += op->done;
	i->last_ns = op->end_ns;
	i->last_number = op->number;
}

/* sockets */

static struct sock_note *sock_of(struct story *s, const struct world_file *f)
{
	struct sock_note *n = NULL;

	if (f)
		HASH_FIND(hh, s->socks, &f->id, sizeof(f->id), n);
	return n;
}

static void on_socket(struct story *s, const struct op *op)
{
	struct sock_note *n;

	if (!op->made || op->made2)
		return;
	if (op->made->family == AF_INET || op->made->family == AF_INET6)
		begin_own(s, op->process);
	if (HASH_COUNT(s->socks) >= SOCKETS_MAX)
		return;
	n = xzalloc(sizeof(*n));
	n->file = op->made->id;
	n->ns = op->begin_ns;
	n->number = op->number;
	n->tid = op->thread->tid;
	n->family = op->made->family;
	n->type = op->made->type;
	n->v6only = UNKNOWN;
	HASH_ADD(hh, s->socks, file, sizeof(n->file), n);
}

static void sock_forget(struct story *s, struct sock_note *n)
{
	HASH_DEL(s->socks, n);
	free(n);
}

static void on_option(struct story *s, const struct op *op)
{
	struct sock_note *n = sock_of(s, op->file);
	int v;

	if (n && !op->error && (int)op_arg(op, 1) == IPPROTO_IPV6 &&
	    (int)op_arg(op, 2) == IPV6_V6ONLY && op_option_value(op, &v))
		n->v6only = v != 0;
}

static const char *addr_text(struct story *s, const struct fd_addr *addr)
{
	s->d->text.len = 0;
	world_addr_put(&s->d->text, addr);
	return doctor_say(s->d, "%s", strbuf_cstr(&s->d->text));
}

static void on_bind(struct story *s, const struct op *op)
{
	struct sock_note *n = sock_of(s, op->file);
	struct story_item *i;
	const char *addr;

	if (!n || !op_inet_addr(op, &n->addr))
		return;
	n->bound = true;
	n->bind_error = op->error;
	if (!op->error || !n->addr.port)
		return;
	addr = addr_text(s, &n->addr);
	i = note_op(s, op, STORY_BIND_FAILED, hash_of(addr, strlen(addr)));
	i->name = addr;
	i->error = op->error;
	n->used = true;
}

static void on_listen(struct story *s, const struct op *op)
{
	struct sock_note *n = sock_of(s, op->file);
	struct story_item *i;

	if (op->error || !op->file)
		return;
	begin_own(s, op->process);
	i = note_op(s, op, STORY_LISTEN, op->file->id);
	i->fd = op->fd;
	i->value = (int)op_arg(op, 1);
	i->mask = op->file->id;
	i->error = n ? n->v6only : UNKNOWN;
	i->ignored = (uint64_t)op->file->family;
	i->errors = op->file->reuseport == 1;
	if (op->file->local.port)
		i->name = addr_text(s, &op->file->local);
	else if (!n && op->file->name)
		name_once(s, i, op->file->name, strlen(op->file->name));
	if (n) {
		n->used = true;
		i->first_ns = n->ns;
		i->first_number = n->number;
		if (n->bound && !i->name)
			i->name = addr_text(s, &n->addr);
	}
}

/* Of AF_UNIX; or what else is known. */
static const char *unix_path(struct story *s, const struct op *op)
{
	const unsigned char *m;
	size_t n = op_arg(op, 2) < 110 ? op_arg(op, 2) : 110;
	uint16_t family;
	size_t skip;

	n = op_memory(op, PHASE_ENTER, op_arg(op, 1), n, &m);
	if (n > 3) {
		memcpy(&family, m, sizeof(family));
		if (family == AF_UNIX) {
			s->d->text.len = 0;
			if (!m[2])
				strbuf_putc(&s->d->text, '@');
			skip = m[2] ? 2 : 3;
			m += skip;
			n -= skip;
			quote_bare(&s->d->text, (const char *)m,
				   strnlen((const char *)m, n));
			return doctor_say(s->d, "%s", strbuf_cstr(&s->d->text));
		}
	}
	return op->file && op->file->name ? op->file->name : "a socket";
}

static void on_connect(struct story *s, const struct op *op)
{
	struct sock_note *n = sock_of(s, op->file);
	struct fd_addr addr = { 0 };
	struct story_item *i;
	const char *name;

	if (!op_inet_addr(op, &addr))
		name = unix_path(s, op);
	else
		name = addr_text(s, &addr);
	begin_own(s, op->process);
	i = note_op(s, op, STORY_CONNECT, hash_of(name, strlen(name)));
	name_once(s, i, name, strlen(name));
	i->value = op->file ? op->file->type : 0;
	if (op->error && op->error != EINPROGRESS) {
		i->errors++;
		i->error = op->error;
	}
	if (!n)
		return;
	n->used = true;
	if (i->count == 1) {
		i->first_ns = n->ns;
		i->first_number = n->number;
	}
}

/* A socket that was never used for anything but to see what can be done. */
static void on_close(struct story *s, const struct op *op)
{
	struct sock_note *n = sock_of(s, op->file);
	struct story_item *i;

	if (!n || op->file->fds > 1)
		return;
	if (!n->used && n->type == SOCK_STREAM &&
	    (n->family == AF_INET || n->family == AF_INET6)) {
		i = note_op(s, op, STORY_PROBE, 0);
		if (i->count == 1) {
			i->first_ns = n->ns;
			i->first_number = n->number;
		}
		/* IPv4; IPv6 alone; IPv6 for both: bits, errors above. */
		i->mask |= n->family == AF_INET ? 1u : n->v6only == 1 ? 2u : 4u;
		if (n->bind_error && n->family == AF_INET6) {
			i->errors |= n->v6only == 1 ? 2u : 4u;
			i->error = n->bind_error;
		}
	}
	sock_forget(s, n);
}

/* connections */

static void on_accept(struct story *s, const struct op *op)
{
	struct story_item *i;

	if (op->ret < 0 || !op->file)
		return;
	begin_own(s, op->process);
	i = note_op(s, op, STORY_SERVE, 0);
	i->fd = op->fd;
	i->value++;
	if (op->file->name && !i->name)
		name_once(s, i, op->file->name, strlen(op->file->name));
}

static void on_socket_data(struct story *s, const struct op *op)
{
	struct world_file *f = op->file;
	struct story_item *i;

	if (f->origin == ORIGIN_SOCKET && !f->listener) {
		const char *name;

		if (!f->peer.port || !op->done)
			return;
		name = addr_text(s, &f->peer);
		i = note_op(s, op, STORY_CONNECT, hash_of(name, strlen(name)));
		i->count--;
		name_once(s, i, name, strlen(name));
	} else if (f->origin == ORIGIN_ACCEPTED ||
		   (f->origin == ORIGIN_BEFORE && f->is_stream &&
		    f->peer.port)) {
		begin_own(s, op->process);
		i = note_op(s, op, STORY_SERVE, 0);
		if (f->last_read.number == 0 && f->last_write.number == 0 &&
		    f->origin == ORIGIN_BEFORE)
			i->errors++; /* that were there before */
	} else {
		return;
	}
	if (op->kind == OP_READ)
		i->bytes_in += op->done;
	else
		i->bytes_out += op->done;
	if (op->kind == OP_READ)
		i->mask++;
	else
		i->ignored++;
}

static void on_data(struct story *s, const struct op *op)
{
	struct story_item *i;

	if (!op->file || op->error)
		return;
	if (op->file->sort == SORT_SOCKET) {
		on_socket_data(s, op);
		return;
	}
	if (op->kind == OP_WRITE && (op->fd == 1 || op->fd == 2) &&
	    op->file->sort != SORT_FILE) {
		begin_own(s, op->process);
		i = note_op(s, op, STORY_OUTPUT, (uint64_t)op->fd);
		i->fd = op->fd;
		i->value = op->file->sort;
		if (op->file->name)
			name_once(s, i, op->file->name, strlen(op->file->name));
		i->bytes_out += op->done;
		return;
	}
	on_file_data(s, op);
}

/* the rest */

static void on_make(struct story *s, const struct op *op)
{
	struct story_item *i;

	if (!op->made)
		return;
	if (op->made->sort == SORT_EPOLL) {
		i = note_op(s, op, STORY_EPOLL, op->made->id);
		i->fd = op->made_fd;
		return;
	}
	i = note_op(s, op, STORY_MAKES, op->made->sort);
	i->value = op->made->sort;
	i->fd = op->made_fd;
}

static void on_sigaction(struct story *s, const struct op *op)
{
	uint64_t handler = 0, bit;
	const unsigned char *m;
	size_t len = op->call->abi == ABI_X86_64 ? 8 : 4;
	struct story_item *i;

	if (op->error || op_arg(op, 0) - 1 > 63 || !op_arg(op, 1) ||
	    op_memory(op, PHASE_ENTER, op_arg(op, 1), len, &m) < len)
		return;
	memcpy(&handler, m, len);
	if (!handler)
		return;
	bit = UINT64_C(1) << (op_arg(op, 0) - 1);
	i = note_op(s, op, STORY_HANDLERS, 0);
	if (handler == 1)
		i->ignored |= bit;
	else
		i->mask |= bit;
}

static void on_exec(struct story *s, const struct op *op)
{
	struct part *part;
	const char *path;
	struct story_item *i;
	char *program;
	size_t len;

	if (op->error || !op_path(op, &path, &len))
		return;
	part = part_of(s, op->process);
	program = xstrndup(path, len);
	part->actor->processes--;
	part->actor = actor_of(s, part->actor, op->process, program);
	part->actor->processes++;
	free(program);
	i = note_op(s, op, STORY_RUN, 0);
	name_once(s, i, path, len);
}

static void on_process(struct story *s, const struct op *op)
{
	static const char *const told[] = { "setsid",	 "chdir",
					    "chroot",	 "umask",
					    "setuid",	 "setgid",
					    "setgroups", "sched_setaffinity" };
	const char *name = op->call->sysent->name, *text;
	struct story_item *i;
	bool is_told = false;

	for (size_t k = 0; k < ARRAY_SIZE(told); k++)
		is_told |= !strcmp(told[k], name);
	if (!is_told)
		return;
	i = note_op(s, op, STORY_PROCESS,
		    hash_of(name, strlen(name)) + op_arg(op, 0));
	if (i->name || i->kind == STORY_MORE)
		return;
	text = doctor_call_text(s->d, op);
	/* Without how long it took. */
	i->name = doctor_say(s->d, "%.*s", (int)strcspn(text, "<"), text);
	i->value = op->error;
}

/* What it waits for: the last time that it took long. */
static void on_blocked(struct story *s, const struct op *op)
{
	struct story_actor *a = part_of(s, op->process)->actor;
	struct story_item *i = a->wait;

	if (!op->unfinished &&
	    (op->kind == OP_WAIT ? op->timeout_ns == 0 : op_ns(op) < WAITED_NS))
		return;
	/* A disk is slow at times; nobody waits for it to say something. */
	if (op->kind == OP_READ && op->file &&
	    (op->file->sort == SORT_FILE || op->file->sort == SORT_DIRECTORY))
		return;
	/* What comes from outside says more than who waits for whom inside. */
	if (i && !op->file && op->kind != OP_WAIT && i->mask)
		return;
	/* As does the first thread. */
	if (i && i->mask && i->tid == i->pid &&
	    op->thread->tid != op->process->pid)
		return;
	if (!i) {
		a->wait = i = xzalloc(sizeof(*i));
		i->kind = STORY_WAIT;
	}
	i->pid = op->process->pid;
	i->tid = op->thread->tid;
	i->first_ns = op->begin_ns;
	i->last_ns = op->end_ns;
	i->first_number = i->last_number = op->number;
	i->count = 1;
	i->fd = op->fd;
	i->key = op->file ? op->file->id : 0;
	i->value = op->unfinished;
	i->errors = op->file ? (uint64_t)op->file->sort : SORT_UNKNOWN;
	i->name = op->call->sysent->name;
	i->mask = op->file || op->kind == OP_WAIT;
	i->started = true;
}

static bool may_wait(enum op_kind kind)
{
	switch (kind) {
	case OP_READ:
	case OP_ACCEPT:
	case OP_WAIT:
	case OP_FUTEX:
	case OP_WAITPID:
	case OP_PAUSE:
	case OP_SLEEP:
	case OP_URING:
	case OP_CONNECT: return true;
	default: return false;
	}
}

static void on_op(void *owner, const struct op *op)
{
	struct story *s = owner;

	if (!op->call->sysent)
		return;
	if (may_wait(op->kind))
		on_blocked(s, op);
	if (op->unfinished)
		return;
	switch (op->kind) {
	case OP_EXEC: on_exec(s, op); break;
	case OP_OPEN: on_open(s, op); break;
	case OP_READ:
	case OP_WRITE:
	case OP_TRANSFER: on_data(s, op); break;
	case OP_SOCKET: on_socket(s, op); break;
	case OP_SETSOCKOPT: on_option(s, op); break;
	case OP_BIND: on_bind(s, op); break;
	case OP_LISTEN: on_listen(s, op); break;
	case OP_CONNECT: on_connect(s, op); break;
	case OP_ACCEPT: on_accept(s, op); break;
	case OP_CLOSE: on_close(s, op); break;
	case OP_MAKE: on_make(s, op); break;
	case OP_SIGACTION: on_sigaction(s, op); break;
	case OP_PROCESS: on_process(s, op); break;
	default: break;
	}
}

static void on_child(struct story *s, const struct event *e,
		     const struct world_thread *t)
{
	struct story_actor *a = part_of(s, t->process)->actor;
	struct story_item *i;

	if (!e->child_is_thread)
		begin_own(s, t->process);
	i = note(s, a, e->child_is_thread ? STORY_THREADS : STORY_PROCESSES, 0,
		 t, s->d->world->number, e->ns);
	if (i->count <= STORY_TIDS && i->kind != STORY_MORE)
		i->tids[i->count - 1] = e->child;
}

static void on_event(void *owner, const struct event *e)
{
	struct story *s = owner;
	const struct world_thread *t = world_thread(s->d->world, e->tid);
	struct story_actor *a;
	struct story_item *i;

	if (!t)
		return;
	a = part_of(s, t->process)->actor;
	switch (e->type) {
	case EVENT_CHILD: on_child(s, e, t); break;
	case EVENT_SIGNAL:
		if (e->sig < 1 || e->sig > 64)
			break;
		i = note(s, a, STORY_SIGNAL, (uint64_t)e->sig, t,
			 s->d->world->number, e->ns);
		i->value = e->sig;
		i->mask = t->process->handled >> (e->sig - 1) & 1;
		break;
	case EVENT_EXIT:
	case EVENT_KILLED:
		if (e->tid != e->pid)
			break;
		i = note(s, a, STORY_EXIT,
			 e->type == EVENT_EXIT ? (uint64_t)e->exit_code :
						 1000u + (uint64_t)e->sig,
			 t, s->d->world->number, e->ns);
		i->value = e->type == EVENT_EXIT ? e->exit_code : e->sig;
		i->error = e->type == EVENT_KILLED;
		break;
	default: break;
	}
}

struct story *story_new(struct doctor *d)
{
	struct story *s = xzalloc(sizeof(*s));

	s->d = d;
	s->actors_end = &s->actors;
	s->somaxconn = UINT64_MAX;
	doctor_observe(d, &(struct doctor_observer){
				  .owner = s, .op = on_op, .event = on_event });
	return s;
}

static void items_free(struct story_actor *a)
{
	struct story_item *i, *next;

	HASH_ITER (hh, a->table, i, next) {
		HASH_DEL(a->table, i);
		free(i);
	}
	free(a->wait);
}

void story_free(struct story *s)
{
	struct story_actor *a;
	struct part *p, *next_p;
	struct sock_note *n, *next_n;

	if (!s)
		return;
	while ((a = s->actors)) {
		s->actors = a->next;
		items_free(a);
		free(a);
	}
	HASH_ITER (hh, s->parts, p, next_p) {
		HASH_DEL(s->parts, p);
		free(p);
	}
	HASH_ITER (hh, s->socks, n, next_n)
		sock_forget(s, n);
	free(s);
}

/* the end */

/* What was there before and is open still: listeners and epolls. */
static void add_before(struct story *s, struct world_process *p)
{
	struct story_actor *a = part_of(s, p)->actor;
	bool started = a->started;
	struct world_fd *d, *next;
	struct story_item *i;

	a->started = false;
	HASH_ITER (hh, p->fds->table, d, next) {
		struct world_file *f = d->file;

		if (!f || f->origin != ORIGIN_BEFORE ||
		    (!f->listening && (f->sort != SORT_EPOLL || !f->waits)))
			continue;
		i = note(s, a, f->listening ? STORY_LISTEN : STORY_EPOLL,
			 f->listening ? io_listener_key(f) : f->id, NULL, 0, 0);
		i->pid = p->pid;
		i->fd = d->fd;
		i->value = (int)f->backlog;
		i->mask = f->id;
		i->error = UNKNOWN;
		i->ignored = (uint64_t)f->family;
		i->errors = f->reuseport == 1;
		if (f->listening && f->local.port)
			i->name = addr_text(s, &f->local);
		else if (f->name)
			name_once(s, i, f->name, strlen(f->name));
	}
	a->started = started;
}

static int in_order(const void *a, const void *b)
{
	const struct story_item *x = *(struct story_item *const *)a;
	const struct story_item *y = *(struct story_item *const *)b;

	if (x->first_number != y->first_number)
		return x->first_number > y->first_number ? 1 : -1;
	if (x->first_ns != y->first_ns)
		return x->first_ns > y->first_ns ? 1 : -1;
	return (x->kind > y->kind) - (x->kind < y->kind);
}

/*
 * Of the files that it only opened, or read, the first ones are told: the
 * others are counted in the line of the first that is not.
 */
static size_t join_files(struct story *s, struct story_item **all, size_t n)
{
	struct story_item *more = NULL;
	unsigned told = 0;
	size_t k = 0;

	for (size_t i = 0; i < n; i++) {
		if (all[i]->kind != STORY_FILE || all[i]->bytes_out ||
		    (all[i]->started ? told++ : ++told) < FILES_TOLD) {
			all[k++] = all[i];
			continue;
		}
		if (!more) {
			more = all[i];
			all[k++] = more;
			more->count = 0;
		}
		more->count++;
		more->last_number = all[i]->last_number;
		more->last_ns = all[i]->last_ns;
	}
	if (more)
		more->text = doctor_say(s->d,
					"opens %llu more files for "
					"reading",
					(unsigned long long)more->count);
	return k;
}

static bool folds(const struct story_item *i)
{
	return !i->started && i->first_number && i->kind != STORY_RUN &&
	       i->kind != STORY_EXIT;
}

/* The line that has all of the start in it. */
static struct story_item *fold(struct story *s, struct story_actor *a,
			       struct story_item **all, size_t n)
{
	struct story_item *start = NULL, **end = NULL;
	const struct runtime *rt = runtime_of(s->d, a->process);

	for (size_t i = 0; rt && i < n; i++) {
		if (!folds(all[i]))
			continue;
		if (!start) {
			bool started = a->started;

			a->started = false;
			start = note(s, a, STORY_START, 0, NULL,
				     all[i]->first_number, all[i]->first_ns);
			a->started = started;
			start->pid = all[i]->pid;
			start->tid = all[i]->tid;
			start->name = rt->start;
			end = &start->folded;
		}
		if (all[i]->last_number > start->last_number) {
			start->last_number = all[i]->last_number;
			start->last_ns = all[i]->last_ns;
		}
		*end = all[i];
		end = &all[i]->next;
	}
	if (!start)
		return NULL;
	*end = NULL;
	/* What was opened then may be read later. */
	if (a->started && start->last_number > a->start_number &&
	    a->start_number > start->first_number) {
		start->last_number = a->start_number;
		start->last_ns = a->start_ns;
	}
	return start;
}

static void finish_actor(struct story *s, struct story_text *t,
			 struct story_actor *a)
{
	size_t n = HASH_COUNT(a->table), k = 0;
	struct story_item **all = xreallocarray(NULL, n + 2, sizeof(*all));
	struct story_item *i, *next, **end = &a->items, *start;

	HASH_ITER (hh, a->table, i, next)
		all[k++] = i;
	if (a->wait)
		all[k++] = a->wait;
	qsort(all, k, sizeof(*all), in_order);
	for (size_t m = 0; m < k; m++)
		story_say(t, a, all[m]);
	k = join_files(s, all, k);
	start = a->program ? fold(s, a, all, k) : NULL;
	if (start)
		story_say(t, a, start);
	for (size_t m = 0; m < k; m++) {
		if (start && folds(all[m])) {
			if (start->folded != all[m])
				continue;
			all[m] = start;
		}
		*end = all[m];
		end = &all[m]->next;
		a->n_items++;
	}
	*end = NULL;
	free(all);
}

static void name_actor(struct story *s, struct story_actor *a)
{
	struct strbuf b = { 0 };

	if (a->processes > 1 || (a->parent && !a->program)) {
		strbuf_printf(&b, "%llu process%s",
			      (unsigned long long)a->processes,
			      a->processes == 1 ? "" : "es");
		if (a->parent) {
			strbuf_puts(&b, a->program ? " started by " :
						     " forked by ");
			world_process_put(&b, a->parent->process);
		}
		strbuf_puts(&b, ", the first ");
	}
	world_process_put(&b, a->process);
	a->name = doctor_say(s->d, "%s", strbuf_cstr(&b));
	strbuf_done(&b);
}

/* Of a program that was gone before anybody looked. */
static uint64_t our_somaxconn(void)
{
	char text[32];

	return text_read_at(AT_FDCWD, "/proc/sys/net/core/somaxconn", text,
			    sizeof(text)) > 0 ?
		       strtoull(text, NULL, 10) :
		       UINT64_MAX;
}

const struct story_actor *story_finish(struct story *s, struct io_facts *f,
				       const struct io_report *model)
{
	const struct sample *last = doctor_last_sample(s->d);
	struct world_process *p, *next;
	struct story_text t = { .doctor = s->d,
				.facts = f,
				.model = model,
				.somaxconn = s->somaxconn };

	if (t.somaxconn == UINT64_MAX && last && last->n_nets)
		t.somaxconn = last->nets[0].somaxconn;
	else if (t.somaxconn == UINT64_MAX && s->d->opts.samples)
		t.somaxconn = our_somaxconn();
	HASH_ITER (hh, s->d->world->processes, p, next)
		if (!p->born_ns && !p->execed)
			add_before(s, p);
	for (struct story_actor *a = s->actors; a; a = a->next) {
		finish_actor(s, &t, a);
		name_actor(s, a);
	}
	strbuf_done(&t.b);
	return s->actors;
}
