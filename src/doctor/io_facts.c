/* SPDX-License-Identifier: BSD-2-Clause */
/* Counting what tells how a program does its I/O. */
#include "doctor/io_facts.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/socket.h>

#include "basic/xmalloc.h"
#include "doctor/runtime.h"

enum { EPOLLS_MAX = 4096, SMALL = 512 };

bool ids_has(const struct ids *s, uint64_t id)
{
	for (unsigned i = 0; i < s->n; i++)
		if (s->of[i] == id)
			return true;
	return false;
}

/* The last one found or added stands first. */
bool ids_add(struct ids *s, uint64_t id)
{
	if (s->n && s->of[0] == id)
		return false;
	for (unsigned i = 1; i < s->n; i++) {
		if (s->of[i] != id)
			continue;
		s->of[i] = s->of[0];
		s->of[0] = id;
		return false;
	}
	if (s->n < IDS_KEPT)
		s->n++;
	else
		s->more = true;
	memmove(s->of + 1, s->of, (s->n - 1) * sizeof(s->of[0]));
	s->of[0] = id;
	return true;
}

static struct io_thread *thread_of(struct io_facts *f, struct world_thread *wt)
{
	struct io_thread *t = f->hot;

	if (t && t->thread == wt)
		return t;
	HASH_FIND_PTR(f->threads, &wt, t);
	if (!t) {
		t = xzalloc(sizeof(*t));
		t->thread = wt;
		t->process = wt->process;
		t->pid = wt->process->pid;
		t->tid = wt->tid;
		t->blocked_fd = -1;
		HASH_ADD_PTR(f->threads, thread, t);
	}
	f->hot = t;
	return t;
}

static struct io_process *process_of(struct io_facts *f,
				     struct world_process *wp)
{
	struct io_process *p = f->hot_process;

	if (p && p->process == wp)
		return p;
	HASH_FIND_PTR(f->processes, &wp, p);
	if (!p) {
		struct io_process *parent = NULL;

		p = xzalloc(sizeof(*p));
		p->process = wp;
		if (wp->parent)
			HASH_FIND_PTR(f->processes, &wp->parent, parent);
		if (wp->born_ns)
			p->steps = STEP_BORN;
		if (parent) {
			p->steps |= parent->steps;
			if (parent->steps & STEP_SETSID)
				p->steps |= STEP_FORK_AFTER;
		}
		HASH_ADD_PTR(f->processes, process, p);
	}
	f->hot_process = p;
	return p;
}

static struct io_epoll *epoll_of(struct io_facts *f, struct world_process *p,
				 const struct world_file *file, int fd)
{
	struct io_epoll *e;

	HASH_FIND(hh, f->epolls, &file->id, sizeof(file->id), e);
	if (e || HASH_COUNT(f->epolls) >= EPOLLS_MAX)
		return e;
	e = xzalloc(sizeof(*e));
	e->id = file->id;
	e->process = p;
	e->fd = fd;
	HASH_ADD(hh, f->epolls, id, sizeof(e->id), e);
	return e;
}

uint64_t io_listener_key(const struct world_file *file)
{
	return file->inode ? file->inode : file->id | UINT64_C(1) << 63;
}

static void note_port(struct io_facts *f, const struct world_file *file)
{
	unsigned port = file->local.port;

	if (!port || f->ports[port / 8] >> port % 8 & 1)
		return;
	f->ports[port / 8] |= (uint8_t)(1 << port % 8);
	f->n_ports++;
}

/*
 * One that was there before: a server's has the port of a listener. Where no
 * listener is known the lower port is the server's.
 */
static enum io_side side_by_port(const struct io_facts *f,
				 const struct world_file *file)
{
	unsigned port = file->local.port;

	if (!file->peer.port)
		return SIDE_NONE;
	if (f->n_ports)
		return f->ports[port / 8] >> port % 8 & 1 ? SIDE_SERVER :
							    SIDE_CLIENT;
	return port < file->peer.port ? SIDE_SERVER : SIDE_CLIENT;
}

enum io_side io_side_of(const struct io_facts *f, const struct world_file *file)
{
	if (!file || file->sort != SORT_SOCKET || file->listening)
		return SIDE_NONE;
	if (file->type == SOCK_DGRAM)
		return (file->family != AF_INET && file->family != AF_INET6) ?
			       SIDE_NONE :
		       file->connected || file->peer.port ? SIDE_CLIENT :
		       file->bound || file->local.port	  ? SIDE_SERVER :
							    SIDE_NONE;
	switch (file->origin) {
	case ORIGIN_ACCEPTED: return SIDE_SERVER;
	case ORIGIN_SOCKET: return file->connected ? SIDE_CLIENT : SIDE_NONE;
	case ORIGIN_BEFORE: break;
	default: return SIDE_NONE;
	}
	if (file->family == AF_UNIX)
		return file->local.path && *file->local.path ? SIDE_SERVER :
		       file->peer.path && *file->peer.path   ? SIDE_CLIENT :
							       SIDE_NONE;
	return file->is_stream ? side_by_port(f, file) : SIDE_NONE;
}

static void note_blocked(struct io_thread *t, const struct op *op)
{
	t->blocked = op->call->sysent;
	t->blocked_kind = op->kind;
	t->blocked_fd = op->fd;
	t->blocked_file = op->file ? op->file->id : 0;
	t->blocked_ns = op_ns(op);
}

static void on_accept(struct io_facts *f, struct io_thread *t,
		      const struct op *op)
{
	if (!op->file)
		return;
	note_port(f, op->file);
	ids_add(&t->listeners, io_listener_key(op->file));
	t->accept_tries++;
	if (op->file->nonblock != 1)
		t->accept_blocking++;
	if (op->error == EAGAIN)
		t->accept_again++;
	if (op->ret < 0)
		return;
	t->accepts++;
	if (!t->first_accept_ns)
		t->first_accept_ns = op->end_ns;
}

static void on_data(struct io_facts *f, struct io_thread *t,
		    const struct op *op)
{
	enum io_side side = io_side_of(f, op->file);
	struct io_data *d;

	if (side == SIDE_NONE)
		return;
	d = &t->data[side];
	if (!d->conns.n)
		d->first_born_ns = op->file->born_ns;
	if (d->last != op->file->id) {
		if (d->last)
			d->switches++;
		d->last = op->file->id;
		if (ids_add(&d->conns, op->file->id) &&
		    op->file->last_read.tid != t->tid &&
		    op->file->last_write.tid != t->tid)
			d->n_conns++;
	}
	if (op->file->nonblock == 0 && !(op->msg_flags & MSG_DONTWAIT))
		d->blocking++;
	else if (op->file->nonblock == UNKNOWN)
		d->unknown++;
	if (op->file->made_by != t->tid)
		d->given++;
	if (op->kind == OP_READ) {
		d->reads++;
		d->read_bytes += op->done;
		d->read_again += op->error == EAGAIN;
	} else {
		d->writes++;
		d->write_bytes += op->done;
		d->write_again += op->error == EAGAIN;
	}
}

static bool is_library(const struct world_file *file)
{
	return file->name && strstr(file->name, ".so");
}

static void on_file_data(struct io_process *p, struct io_thread *t,
			 const struct op *op)
{
	if (!op->file || op->file->sort != SORT_FILE || is_library(op->file))
		return;
	if (op->kind == OP_READ) {
		p->file_reads++;
		p->file_read_bytes += op->done;
		p->small_reads += op->asked < SMALL;
		t->file_reads++;
	} else {
		p->file_writes++;
		p->file_write_bytes += op->done;
		p->small_writes += op->asked < SMALL;
		t->file_writes++;
	}
}

static void note_copy(struct io_process *p, enum io_copy how,
		      const struct op *op)
{
	p->copies[how].calls++;
	p->copies[how].bytes += op->done;
}

static bool is_mapped(const struct io_process *p, uint64_t addr)
{
	for (unsigned i = 0; i < p->n_map && i < MAPS_KEPT; i++)
		if (addr - p->map[i].addr < p->map[i].len)
			return true;
	return false;
}

/* What is sent: where did it come from? */
static void on_sent(struct io_facts *f, struct io_process *p,
		    const struct op *op)
{
	struct world_thread *t = op->thread;

	if (!op->done || !op->buf)
		return;
	if (is_mapped(p, op->buf)) {
		note_copy(p, COPY_MMAP_WRITE, op);
		return;
	}
	if (!t->read_done || op->buf - t->read_buf >= t->read_done)
		return;
	note_copy(p, t->read_sort == SORT_FILE ? COPY_READ_WRITE : COPY_ECHO,
		  op);
}

static void on_transfer(struct io_process *p, const struct op *op)
{
	const char *name = op->call->sysent->name;

	if (op->done)
		note_copy(p,
			  !strncmp(name, "sendfile", 8) ? COPY_SENDFILE :
			  !strncmp(name, "copy", 4)	? COPY_RANGE :
							  COPY_SPLICE,
			  op);
}

static void on_wait(struct io_facts *f, struct io_thread *t,
		    const struct op *op)
{
	struct io_waits *w = &t->waits[op->wait];

	w->calls++;
	w->polls += op->timeout_ns == 0;
	if (op->ret > 0)
		w->ready += (uint64_t)op->ret;
	if (op->watched > w->watched_max)
		w->watched_max = op->watched;
	if (op->wait == WAIT_EPOLL && op->file) {
		struct io_epoll *e = epoll_of(f, op->process, op->file, op->fd);

		ids_add(&t->epolls, op->file->id);
		if (!e)
			return;
		e->waits++;
		ids_add(&e->waiters, (uint64_t)t->tid);
	}
}

static void note_watch(struct io_facts *f, struct io_epoll *e,
		       const struct world_file *file, uint32_t events)
{
	e->oneshot += !!(events & EPOLLONESHOT);
	e->exclusive += !!(events & EPOLLEXCLUSIVE);
	if (file && file->listening) {
		ids_add(&e->listeners, io_listener_key(file));
		ids_add(&e->ports, file->local.port);
		e->listeners_et += !!(events & EPOLLET);
		e->listeners_lt += !(events & EPOLLET);
	} else if (io_side_of(f, file) != SIDE_NONE) {
		e->conns_et += !!(events & EPOLLET);
		e->conns_lt += !(events & EPOLLET);
	} else {
		e->others++;
	}
}

static void on_epoll_ctl(struct io_facts *f, const struct op *op)
{
	struct epoll_event ev;
	const unsigned char *m;
	struct io_epoll *e;

	if (!op->file || op->error || (int)op_arg(op, 1) == EPOLL_CTL_DEL ||
	    op_memory(op, PHASE_ENTER, op_arg(op, 3), sizeof(ev), &m) <
		    sizeof(ev))
		return;
	memcpy(&ev, m, sizeof(ev));
	e = epoll_of(f, op->process, op->file, op->fd);
	if (e)
		note_watch(f, e, op->from, ev.events);
}

static void on_mmap(struct io_process *p, const struct op *op)
{
	/* Libraries and programs are mapped with some part to be run. */
	if (!op->file || op->error || op_arg(op, 2) & PROT_EXEC ||
	    op->file->sort != SORT_FILE || is_library(op->file))
		return;
	p->maps++;
	p->map[p->n_map % MAPS_KEPT].addr = (uint64_t)op->ret;
	p->map[p->n_map % MAPS_KEPT].len = op_arg(op, 1);
	p->n_map++;
}

static void on_process(struct io_process *p, const struct op *op)
{
	const char *name = op->call->sysent->name, *path;
	size_t len;

	if (op->error)
		return;
	if (!strcmp(name, "setsid"))
		p->steps |= STEP_SETSID;
	else if (!strcmp(name, "umask") && !op_arg(op, 0))
		p->steps |= STEP_UMASK;
	else if (!strcmp(name, "chdir") && op_path(op, &path, &len) &&
		 len == 1 && *path == '/')
		p->steps |= STEP_CHDIR;
}

/* Submits, or waits for what was submitted. */
static void on_aio(struct io_process *p, struct io_thread *t,
		   const struct op *op)
{
	t->aio++;
	p->aio++;
	t->aio_waits += strstr(op->call->sysent->name, "getevents") != NULL;
}

static void on_pause(struct io_process *p, struct io_thread *t,
		     const struct op *op)
{
	t->pauses++;
	if (!strcmp(op->call->sysent->name, "rt_sigtimedwait")) {
		t->sigwaits++;
		p->sigwaits++;
		/* Taken before any handler: SIGIO, or what F_SETSIG made. */
		t->sigio += op->ret == SIGIO || op->ret >= SIGRTMIN;
	} else if (!strcmp(op->call->sysent->name, "rt_sigsuspend")) {
		p->sigsuspends++;
	}
}

static void on_futex(struct io_thread *t, const struct op *op)
{
	unsigned what = (unsigned)op_arg(op, 1) & 0x7f;

	if (what == 0 || what == 9 || what == 6 || what == 13)
		t->futex_waits++;
	else
		t->futex_wakes++;
}

static void on_open(const struct op *op)
{
	const char *path;
	size_t len;

	if (op->made && op_path(op, &path, &len))
		runtime_note_path(op->process, path, len);
}

/* By a handler: the self-pipe. */
static void on_inbox(struct io_process *p, struct io_thread *t,
		     const struct op *op)
{
	if (!op->file ||
	    (op->file->sort != SORT_PIPE && op->file->sort != SORT_EVENTFD &&
	     op->file->origin != ORIGIN_MADE))
		return;
	if (op->kind == OP_READ) {
		t->inbox_reads++;
		return;
	}
	t->inbox_writes++;
	p->pipe_writes += op->thread->in_handler > 0;
}

static void on_op(void *owner, const struct op *op)
{
	struct io_facts *f = owner;
	struct io_thread *t = thread_of(f, op->thread);
	struct io_process *p = process_of(f, op->process);

	if (!op->call->sysent)
		return;
	t->calls++;
	if (op->unfinished)
		note_blocked(t, op);
	else
		t->blocked = NULL;
	switch (op->kind) {
	case OP_ACCEPT: on_accept(f, t, op); break;
	case OP_WRITE: on_sent(f, p, op); /* fallthrough */
	case OP_READ:
		on_data(f, t, op);
		on_file_data(p, t, op);
		on_inbox(p, t, op);
		break;
	case OP_TRANSFER:
		on_data(f, t, op);
		on_transfer(p, op);
		break;
	case OP_LISTEN:
		if (op->file && !op->error)
			note_port(f, op->file);
		break;
	case OP_OPEN:
		on_open(op);
		p->direct_opens += op->made && op_open_flags(op) & O_DIRECT;
		p->sync_opens += op->made && op_open_flags(op) & O_DSYNC;
		break;
	case OP_MAKE:
		p->signalfd |= op->made && op->made->sort == SORT_SIGNALFD;
		break;
	case OP_WAIT: on_wait(f, t, op); break;
	case OP_EPOLL_CTL: on_epoll_ctl(f, op); break;
	case OP_FUTEX: on_futex(t, op); break;
	case OP_MMAP: on_mmap(p, op); break;
	case OP_URING: t->uring++; break;
	case OP_AIO: on_aio(p, t, op); break;
	case OP_SLEEP: t->sleeps++; break;
	case OP_PAUSE: on_pause(p, t, op); break;
	case OP_WAITPID: t->waitpids++; break;
	case OP_PROCESS: on_process(p, op); break;
	case OP_FCNTL:
		if (!op->error && (int)op_arg(op, 1) == F_SETFL &&
		    op_arg(op, 2) & O_ASYNC)
			p->async_sets++;
		break;
	default: break;
	}
}

static void on_event(void *owner, const struct event *e)
{
	struct io_facts *f = owner;
	struct world_thread *wt;

	if (e->type == EVENT_LOST)
		f->lost += e->lost;
	if (e->type != EVENT_SIGNAL && e->type != EVENT_CHILD)
		return;
	wt = world_thread(f->world, e->tid);
	if (!wt)
		return;
	if (e->type == EVENT_CHILD) {
		struct io_thread *t = thread_of(f, wt);

		/* So that the child's steps begin with those of its parent. */
		process_of(f, wt->process);
		t->clones += e->child_is_thread;
		t->forks += !e->child_is_thread;
		return;
	}
	if (e->sig < 1 || e->sig > 64)
		return;
	if (wt->process->handled >> (e->sig - 1) & 1)
		process_of(f, wt->process)->handler_runs++;
	if (e->sig == SIGIO ||
	    (e->siginfo && e->siginfo->si_code >= POLL_IN &&
	     e->siginfo->si_code <= POLL_HUP && e->sig >= SIGRTMIN))
		thread_of(f, wt)->sigio++;
}

static void on_sample(void *owner, const struct sample *s)
{
	struct io_facts *f = owner;
	struct world_file *file, *next;

	/* All ports are there in the first one. */
	if (s->index && f->n_ports)
		return;
	HASH_ITER (hh, f->world->files, file, next)
		if (file->listening)
			note_port(f, file);
}

static struct io_thread *sampled_thread(struct io_facts *f,
					struct world_process *p,
					const struct thread_info *ti)
{
	struct io_thread *t, *next;

	HASH_ITER (hh, f->threads, t, next)
		if (t->tid == ti->task.pid && t->process == p)
			return t;
	t = xzalloc(sizeof(*t));
	t->process = p;
	t->pid = p->pid;
	t->tid = ti->task.pid;
	t->blocked_fd = -1;
	snprintf(t->comm, sizeof(t->comm), "%.15s", ti->task.comm);
	/* No key that a pointer could be. */
	HASH_ADD_KEYPTR(hh, f->threads, &t->tid, sizeof(t->tid), t);
	return t;
}

static void add_sampled(struct io_facts *f, struct world_process *p,
			const struct thread_info *ti)
{
	struct io_thread *t = sampled_thread(f, p, ti);
	const struct world_file *file;

	if (t->blocked || ti->call_refused || ti->call.what != BLOCKED_CALL ||
	    !ti->call.sysent)
		return;
	t->blocked = ti->call.sysent;
	t->blocked_kind = op_kind_of(ti->call.abi, (uint32_t)ti->call.nr);
	t->blocked_fd = ti->fd;
	t->blocked_ns = ti->idle_ns == TASK_UNKNOWN ? 0 : ti->idle_ns;
	file = world_file(p, ti->fd);
	t->blocked_file = file ? file->id : 0;
	if (!t->calls && file && file->sort == SORT_EPOLL) {
		struct io_epoll *e = epoll_of(f, p, file, ti->fd);

		if (e)
			ids_add(&e->waiters, (uint64_t)t->tid);
	}
}

void io_facts_finish(struct io_facts *f, const struct sample *last)
{
	struct world *w = f->world;
	struct io_thread *t, *next_t;
	struct world_watch *i, *next_i;

	for (size_t k = 0; last && k < last->n; k++) {
		const struct sample_process *sp = &last->processes[k];
		struct world_process *p = world_process(w, sp->pid);

		for (size_t n = 0; p && n < sp->threads.n; n++)
			add_sampled(f, p, &sp->threads.rows[n]);
	}
	for (size_t k = 0; k < w->n_epolls; k++) {
		struct world_file *file = w->epolls[k];
		struct io_epoll *e = epoll_of(f, file->first_process, file,
					      file->first_fd);

		HASH_ITER (hh, file->watches, i, next_i)
			if (e && i->seeded)
				note_watch(f, e, i->file, i->events);
	}
	HASH_ITER (hh, f->threads, t, next_t)
		if (t->thread)
			memcpy(t->comm, t->thread->comm, sizeof(t->comm));
}

struct io_facts *io_facts_new(struct doctor *d)
{
	struct io_facts *f = xzalloc(sizeof(*f));

	f->world = doctor_world(d);
	doctor_observe(d, &(struct doctor_observer){ .owner = f,
						     .op = on_op,
						     .event = on_event,
						     .sample = on_sample });
	return f;
}

void io_facts_free(struct io_facts *f)
{
	struct io_thread *t, *next_t;
	struct io_process *p, *next_p;
	struct io_epoll *e, *next_e;

	if (!f)
		return;
	HASH_ITER (hh, f->threads, t, next_t) {
		HASH_DEL(f->threads, t);
		free(t);
	}
	HASH_ITER (hh, f->processes, p, next_p) {
		HASH_DEL(f->processes, p);
		free(p);
	}
	HASH_ITER (hh, f->epolls, e, next_e) {
		HASH_DEL(f->epolls, e);
		free(e);
	}
	free(f);
}
