/* SPDX-License-Identifier: BSD-2-Clause */
/* One line that says what an open file is. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/sysmacros.h>

#include "basic/cleanup.h"
#include "basic/parallel.h"
#include "basic/procfs.h"
#include "basic/units.h"
#include "cmd/files_columns.h"
#include "event/sock_ident.h"
#include "snapshot/task_sets.h"
#include "syscall/xlat/bpf.h"
#include "syscall/xlat/file.h"
#include "syscall/xlat/poll.h"
#include "syscall/xlat/time.h"
#include "view/value.h"

enum {
	SHOWN = 4,    /* of a list; columns have all */
	PIECE = 4096, /* rows that are named at a time */
};

static const struct value_style style;

static void put(struct strbuf *b, const struct value *v)
{
	value_put_text(b, v, &style);
}

static void put_ns(struct strbuf *b, uint64_t ns)
{
	struct value v;

	value_number(&v, VALUE_NS, ns);
	put(b, &v);
}

static void put_enum(struct strbuf *b, uint64_t n, const struct xlat_set *set)
{
	struct value v;

	value_enum(&v, n, set);
	put(b, &v);
}

static void put_flags(struct strbuf *b, uint64_t n, const struct xlat_set *set)
{
	struct value v;

	value_flags(&v, n, set);
	put(b, &v);
}

static bool put_more(struct strbuf *b, size_t i, size_t n)
{
	if (i < SHOWN)
		return false;
	strbuf_puts(b, " and ");
	strbuf_putu(b, n - i);
	strbuf_puts(b, " more");
	return true;
}

/* " -> 812/cat/0": who is there, by which descriptor. */
static void put_holders(struct strbuf *b, const char *arrow,
			const struct file_holders *h)
{
	for (size_t i = 0; i < h->n; i++) {
		const struct open_file *o = h->files[i];

		if (!i)
			strbuf_puts(b, arrow);
		if (put_more(b, i, h->n))
			break;
		strbuf_putc(b, ' ');
		strbuf_putd(b, o->task->tgid);
		strbuf_putc(b, '/');
		strbuf_puts(b, o->task->comm);
		strbuf_putc(b, '/');
		strbuf_putd(b, o->fd);
	}
}

static void put_peers(struct strbuf *b, const struct open_file *o)
{
	const char *access = files_access(o);
	const char *arrow = !access	   ? " <->" :
			    *access == 'r' ? " <-" :
			    *access == 'w' ? " ->" :
					     " <->";

	put_holders(b,
		    o->type == FILE_PIPE || o->type == FILE_FIFO ? arrow :
								   " <->",
		    &o->peers);
}

static void put_epoll(struct strbuf *b, const struct fdinfo *i)
{
	strbuf_printf(b, "epoll of %zu", i->n_watches);
	for (size_t k = 0; k < i->n_watches; k++) {
		const struct fdinfo_watch *w = &i->watches[k];

		if (put_more(b, k, i->n_watches))
			break;
		strbuf_puts(b, k ? ", " : ": ");
		strbuf_printf(b, "%d ", w->fd);
		put_flags(b, w->events, &xlat_epoll);
	}
}

static void put_eventfd(struct strbuf *b, const struct fdinfo *i)
{
	strbuf_puts(b, "eventfd count=");
	strbuf_putu(b, i->eventfd.count);
	if (i->eventfd.id >= 0) {
		strbuf_puts(b, " id=");
		strbuf_putd(b, i->eventfd.id);
	}
	if (i->eventfd.semaphore > 0)
		strbuf_puts(b, " semaphore");
}

static void put_timerfd(struct strbuf *b, const struct fdinfo *i)
{
	strbuf_puts(b, "timerfd ");
	put_enum(b, i->timerfd.clock, &xlat_clock_id);
	if (!i->timerfd.value && !i->timerfd.interval && !i->timerfd.ticks) {
		strbuf_puts(b, " not set");
		return;
	}
	strbuf_puts(b, " next in ");
	put_ns(b, i->timerfd.value);
	if (i->timerfd.interval) {
		strbuf_puts(b, " every ");
		put_ns(b, i->timerfd.interval);
	}
	if (i->timerfd.ticks)
		strbuf_printf(b, " ticks=%" PRIu64, i->timerfd.ticks);
}

static void put_marks(struct strbuf *b, const struct fdinfo *i)
{
	bool inotify = i->kind == FDINFO_INOTIFY;

	strbuf_printf(b, "%s of %zu", inotify ? "inotify" : "fanotify",
		      i->n_marks);
	for (size_t k = 0; k < i->n_marks; k++) {
		const struct fdinfo_mark *m = &i->marks[k];

		if (put_more(b, k, i->n_marks))
			break;
		strbuf_puts(b, k ? ", " : ": ");
		if (m->path)
			strbuf_puts(b, m->path);
		else if (m->kind == MARK_MOUNT)
			strbuf_printf(b, "mount %d", m->mnt_id);
		else
			strbuf_printf(b, "inode %u:%u/%" PRIu64, m->dev >> 20,
				      m->dev & 0xfffff, m->ino);
		strbuf_putc(b, ' ');
		put_flags(b, m->mask,
			  inotify ? &xlat_inotify_mask : &xlat_fan_events);
	}
}

static void put_uring(struct strbuf *b, const struct fdinfo *i)
{
	strbuf_printf(b,
		      "io_uring sq=%" PRIu64 "/%" PRIu64 " cq=%" PRIu64
		      "/%" PRIu64 " files=%" PRIu64 " buffers=%" PRIu64,
		      (i->uring.sq_tail - i->uring.sq_head) & UINT32_MAX,
		      i->uring.sq_mask + 1,
		      (i->uring.cq_tail - i->uring.cq_head) & UINT32_MAX,
		      i->uring.cq_mask + 1, i->uring.n_files,
		      i->uring.n_buffers);
	if (i->uring.sq_thread > 0)
		strbuf_printf(b, " sqthread=%" PRId64, i->uring.sq_thread);
	if (i->uring.overflows)
		strbuf_printf(b, " overflown=%" PRIu64, i->uring.overflows);
}

static void put_pidfd(struct strbuf *b, const struct files *f,
		      const struct fdinfo *i)
{
	const struct task *t = i->pidfd.pid > 0 ?
				       task_list_find(&f->tasks,
						      (pid_t)i->pidfd.pid) :
				       NULL;
	struct task other;

	if (i->pidfd.pid < 0) {
		strbuf_puts(b, "pidfd of a process that has ended");
		return;
	}
	if (!t && i->pidfd.pid > 0 && !task_read((pid_t)i->pidfd.pid, &other))
		t = &other;
	strbuf_printf(b, "pidfd of %" PRId64, i->pidfd.pid);
	if (t)
		strbuf_printf(b, " %s", t->comm);
}

static void put_bpf(struct strbuf *b, const struct fdinfo *i)
{
	if (i->kind == FDINFO_BPF_MAP) {
		strbuf_printf(b, "bpf map id=%" PRIu64 " ", i->bpf.id);
		put_enum(b, i->bpf.type, &xlat_bpf_map_type);
		strbuf_printf(
			b,
			" entries=%" PRIu64 " key=%" PRIu64 " value=%" PRIu64,
			i->bpf.max_entries, i->bpf.key_size, i->bpf.value_size);
	} else if (i->kind == FDINFO_BPF_PROG) {
		strbuf_printf(b, "bpf program id=%" PRIu64 " ", i->bpf.prog_id);
		put_enum(b, i->bpf.type, &xlat_bpf_prog_type);
		strbuf_printf(b, " tag=%s", i->bpf.tag);
	} else {
		strbuf_printf(b, "bpf link id=%" PRIu64 " %s prog=%" PRIu64,
			      i->bpf.id, i->bpf.link_type, i->bpf.prog_id);
		if (*i->bpf.target)
			strbuf_printf(b, " %s", i->bpf.target);
	}
}

/* True if fdinfo says it better than the link does. */
static bool put_info(struct strbuf *b, const struct files *f,
		     const struct open_file *o)
{
	const struct fdinfo *i = o->info;

	switch (i ? i->kind : FDINFO_PLAIN) {
	case FDINFO_EPOLL: put_epoll(b, i); return true;
	case FDINFO_EVENTFD: put_eventfd(b, i); return true;
	case FDINFO_TIMERFD: put_timerfd(b, i); return true;
	case FDINFO_SIGNALFD:
		strbuf_puts(b, "signalfd ");
		put_flags(b, i->sigmask, &task_signal_set);
		return true;
	case FDINFO_INOTIFY:
	case FDINFO_FANOTIFY: put_marks(b, i); return true;
	case FDINFO_PIDFD: put_pidfd(b, f, i); return true;
	case FDINFO_URING: put_uring(b, i); return true;
	case FDINFO_BPF_MAP:
	case FDINFO_BPF_PROG:
	case FDINFO_BPF_LINK: put_bpf(b, i); return true;
	case FDINFO_USERFAULTFD:
		strbuf_printf(b,
			      "userfaultfd pending=%" PRIu64 " total=%" PRIu64,
			      i->userfaultfd.pending, i->userfaultfd.total);
		return true;
	default:
		/* A set with nothing in it says nothing of itself. */
		if (i && o->type == FILE_EPOLL)
			strbuf_puts(b, "epoll of 0");
		else if (i && o->type == FILE_INOTIFY)
			strbuf_puts(b, "inotify of 0");
		else
			return false;
		return true;
	}
}

static void put_tail(struct strbuf *b, const struct open_file *o)
{
	const struct fdinfo *i = o->info;

	if (o->deleted)
		strbuf_puts(b, " (deleted)");
	if (i && i->kind == FDINFO_TTY && i->tty_index >= 0)
		strbuf_printf(b, " (master of /dev/pts/%" PRId64 ")",
			      i->tty_index);
	if (i && i->kind == FDINFO_TUN)
		strbuf_printf(b, " (interface %s)", i->tun);
	if (i && i->kind == FDINFO_DMABUF)
		strbuf_printf(b, " size=%" PRIu64 " exporter=%s",
			      i->dmabuf.size, i->dmabuf.exporter);
	put_peers(b, o);
	put_holders(b, " shared with", &o->shared);
	for (unsigned k = 0; k < o->n_locks; k++)
		if (o->locks[k].lock.waits)
			strbuf_printf(b, " (waits for a lock of %d)",
				      o->locks[k].n_others ?
					      (int)o->locks[k].others[0] :
					      0);
	if (i && i->kind == FDINFO_SOCKET && i->scm_fds)
		strbuf_printf(b, " (%" PRIu64 " %s in flight)", i->scm_fds,
			      i->scm_fds == 1 ? "descriptor" : "descriptors");
}

/* A socket that is in no list of the kernel's. */
static void put_unlisted(struct strbuf *b, const char *proto)
{
	struct fd_ident id = { 0 };

	strbuf_printf(b, " (%s", proto);
	/* The lists of these have all that have an address. */
	if (!sock_proto_find(proto, &id) &&
	    (id.family == AF_INET || id.family == AF_INET6))
		strbuf_puts(b, ", neither bound nor connected");
	strbuf_putc(b, ')');
}

static bool is_plain(const struct open_file *o)
{
	return !o->info && !o->deleted && !o->peers.n && !o->shared.n &&
	       !o->n_locks && !o->refused_call && o->type != FILE_SOCKET;
}

static void put_name(struct strbuf *b, const struct files *f,
		     const struct open_file *o)
{
	struct value v;

	if (o->use == FILE_PROCESS)
		strbuf_puts(b, "open files");
	else if (o->socket)
		files_name_socket(b, o);
	else if (!put_info(b, f, o) && o->path)
		strbuf_puts(b, o->path);
	if (o->socket_proto)
		put_unlisted(b, o->socket_proto);
	if (o->socket_gone)
		strbuf_puts(b, " (closed meanwhile)");
	put_tail(b, o);
	if (o->refused_call) {
		value_refused(&v, o->refused_call, o->refused);
		if (b->len)
			strbuf_putc(b, ' ');
		put(b, &v);
	}
}

struct naming {
	struct files *f;
	struct open_file *const *rows;
	size_t n;
	struct {
		struct strbuf b;
		struct arena arena;
	} workers[PARALLEL_MAX];
};

static void name_piece(void *owner, size_t piece, unsigned worker)
{
	struct naming *w = owner;
	struct strbuf *b = &w->workers[worker].b;
	size_t end = (piece + 1) * PIECE < w->n ? (piece + 1) * PIECE : w->n;

	for (size_t i = piece * PIECE; i < end; i++) {
		struct open_file *o = w->rows[i];
		char *name;

		if (is_plain(o)) {
			o->name = o->path;
			continue;
		}
		b->len = 0;
		put_name(b, w->f, o);
		name = arena_alloc(&w->workers[worker].arena, b->len + 1);
		memcpy(name, strbuf_cstr(b), b->len + 1);
		o->name = name;
	}
}

void files_set_names(struct files *f, struct open_file *const *rows, size_t n)
{
	struct naming w = { .f = f, .rows = rows, .n = n };

	parallel_run((n + PIECE - 1) / PIECE, name_piece, &w);
	for (unsigned i = 0; i < PARALLEL_MAX; i++) {
		arena_join(&f->arena, &w.workers[i].arena);
		strbuf_done(&w.workers[i].b);
	}
}
