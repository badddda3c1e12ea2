/* SPDX-License-Identifier: BSD-2-Clause */
/* Descriptors, and the open files that they stand for. */
#include <arpa/inet.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include "basic/xmalloc.h"
#include "doctor/world_impl.h"
#include "sink/quote.h"

struct world_file *file_new(struct world *w, struct world_process *p, int fd,
			    enum file_origin origin)
{
	struct world_file *f = xzalloc(sizeof(*f));

	f->id = ++w->last_file;
	f->refs = 1;
	f->origin = origin;
	f->first_fd = fd;
	f->first_process = p;
	f->nonblock = UNKNOWN;
	f->backlog = UNKNOWN;
	f->nodelay = f->cork = f->keepalive = f->reuseaddr = f->reuseport =
		f->user_timeout = f->bind_no_port = UNKNOWN;
	if (origin != ORIGIN_BEFORE) {
		f->born_ns = w->now_ns;
		f->born_number = w->number;
	}
	HASH_ADD(hh, w->files, id, sizeof(f->id), f);
	return f;
}

struct world_file *file_ref(struct world_file *f)
{
	f->refs++;
	return f;
}

/* Its last descriptor is closed, or all is over. */
static void file_end(struct world *w, struct world_file *f)
{
	if (f->gone)
		return;
	f->gone = true;
	if (w->file_gone)
		w->file_gone(w->owner, f);
}

void file_unref(struct world *w, struct world_file *f)
{
	if (!f || --f->refs)
		return;
	file_end(w, f);
	watches_clear(w, f);
	/* A call that had begun before its end may have come after it. */
	if (f->slots.of && w->file_gone)
		w->file_gone(w->owner, f);
	HASH_DEL(w->files, f);
	free(f->slots.of);
	free(f->local.path);
	free(f->peer.path);
	free(f->name);
	free(f);
}

void files_free(struct world *w)
{
	size_t n = HASH_COUNT(w->files), i = 0;
	struct world_file **all = xreallocarray(NULL, n + 1, sizeof(*all));
	struct world_file *f, *next;

	/* Epolls that watch each other hold each other. */
	HASH_ITER (hh, w->files, f, next)
		all[i++] = file_ref(f);
	for (i = 0; i < n; i++)
		watches_clear(w, all[i]);
	for (i = 0; i < n; i++)
		file_unref(w, all[i]);
	free(all);
}

/* A descriptor less stands for it. */
static void fd_gone(struct world *w, const struct world_fds *t,
		    struct world_file *f, int fd, uint64_t ns)
{
	if (!f)
		return;
	if (f->fds)
		f->fds--;
	if (f->fds) {
		watches_closed(w, f, t, fd, ns);
	} else {
		watches_forget(w, f);
		file_end(w, f);
	}
	file_unref(w, f);
}

struct world_fds *fds_new(void)
{
	struct world_fds *t = xzalloc(sizeof(*t));

	t->refs = 1;
	return t;
}

static void put(struct world_fds *t, int fd, struct world_file *f, int cloexec,
		uint64_t ns)
{
	struct world_fd *d;

	HASH_FIND_INT(t->table, &fd, d);
	if (!d) {
		d = xzalloc(sizeof(*d));
		d->fd = fd;
		HASH_ADD_INT(t->table, fd, d);
	}
	d->file = f;
	d->cloexec = (int8_t)cloexec;
	d->since_ns = ns;
	f->fds++;
	t->n++;
}

struct world_fds *fds_copy(struct world *w, struct world_fds *from)
{
	struct world_fds *t = fds_new();
	struct world_fd *d, *next;

	HASH_ITER (hh, from->table, d, next)
		if (d->file)
			put(t, d->fd, file_ref(d->file), d->cloexec,
			    d->since_ns);
	return t;
}

void fds_unref(struct world *w, struct world_fds *t)
{
	struct world_fd *d, *next;

	if (!t || --t->refs)
		return;
	HASH_ITER (hh, t->table, d, next) {
		HASH_DEL(t->table, d);
		if (d->file)
			fd_gone(w, t, d->file, d->fd, w->now_ns);
		file_unref(w, d->before);
		free(d);
	}
	free(t);
}

void fds_close(struct world *w, struct world_fds *t, int fd, uint64_t ns)
{
	struct world_file *f;
	struct world_fd *d;

	HASH_FIND_INT(t->table, &fd, d);
	if (!d || !d->file)
		return;
	f = d->file;
	d->file = NULL;
	t->n--;
	file_unref(w, d->before);
	d->before = file_ref(f);
	d->closed_ns = ns;
	fd_gone(w, t, f, fd, ns);
}

void fds_set(struct world *w, struct world_fds *t, int fd, struct world_file *f,
	     int cloexec, uint64_t ns)
{
	/* dup2(2), or a close that was not seen. */
	fds_close(w, t, fd, ns);
	put(t, fd, f, cloexec, ns);
}

void fds_exec(struct world *w, struct world_fds *t, uint64_t ns)
{
	struct world_fd *d, *next;

	HASH_ITER (hh, t->table, d, next)
		if (d->file && d->cloexec == 1)
			fds_close(w, t, d->fd, ns);
}

struct world_fd *world_fd(struct world_process *p, int fd)
{
	struct world_fd *d;

	HASH_FIND_INT(p->fds->table, &fd, d);
	return d && d->file ? d : NULL;
}

struct world_file *world_file(struct world_process *p, int fd)
{
	struct world_fd *d = world_fd(p, fd);

	return d ? d->file : NULL;
}

bool world_closed(const struct world_process *p, int fd)
{
	struct world_fd *d;

	HASH_FIND_INT(p->fds->table, &fd, d);
	return d && !d->file;
}

struct world_file *world_file_by_id(struct world *w, uint64_t id)
{
	struct world_file *f;

	HASH_FIND(hh, w->files, &id, sizeof(id), f);
	return f;
}

static enum file_sort anon_sort(const struct fd_ident *id)
{
	switch (id->anon) {
	case FD_ANON_EPOLL: return SORT_EPOLL;
	case FD_ANON_EVENTFD: return SORT_EVENTFD;
	case FD_ANON_PIDFD: return SORT_PIDFD;
	case FD_ANON_SIGNALFD: return SORT_SIGNALFD;
	default: break;
	}
	if (!id->path)
		return SORT_OTHER;
	return strstr(id->path, "timerfd")  ? SORT_TIMERFD :
	       strstr(id->path, "io_uring") ? SORT_URING :
	       strstr(id->path, "inotify")  ? SORT_INOTIFY :
					      SORT_OTHER;
}

static enum file_sort sort_of(const struct fd_ident *id)
{
	switch (id->kind) {
	case FD_PATH:
		return S_ISDIR(id->mode)  ? SORT_DIRECTORY :
		       S_ISFIFO(id->mode) ? SORT_PIPE :
					    SORT_FILE;
	case FD_DEVICE:
		/* Terminals: the console, ttys, slaves and masters of ptys. */
		return S_ISCHR(id->mode) && (id->major == 4 || id->major == 5 ||
					     (id->major >= 136 &&
					      id->major <= 143)) ?
			       SORT_TTY :
			       SORT_DEVICE;
	case FD_PIPE: return SORT_PIPE;
	case FD_SOCKET: return SORT_SOCKET;
	case FD_ANON: return anon_sort(id);
	default: return SORT_UNKNOWN;
	}
}

void world_addr_put(struct strbuf *b, const struct fd_addr *a)
{
	char text[INET6_ADDRSTRLEN];

	if (a->family == AF_UNIX) {
		if (a->path)
			quote_bare(b, a->path, strlen(a->path));
	} else if (inet_ntop(a->family, a->addr, text, sizeof(text))) {
		strbuf_printf(b, a->family == AF_INET6 ? "[%s]:%u" : "%s:%u",
			      text, a->port);
	}
}

static bool has_port(const struct fd_addr *a)
{
	return (a->family == AF_INET || a->family == AF_INET6) && a->port;
}

static void name_socket(struct world_file *f, const struct fd_ident *id)
{
	struct strbuf b = { 0 };

	strbuf_puts(&b, id->proto_name ? id->proto_name : "socket");
	if (has_port(&f->local) ||
	    (f->local.family == AF_UNIX && f->local.path && *f->local.path)) {
		strbuf_putc(&b, ' ');
		world_addr_put(&b, &f->local);
	}
	if (has_port(&f->peer) ||
	    (f->peer.family == AF_UNIX && f->peer.path && *f->peer.path)) {
		strbuf_puts(&b, " -> ");
		world_addr_put(&b, &f->peer);
	}
	free(f->name);
	f->name = xstrdup(strbuf_cstr(&b));
	strbuf_done(&b);
}

static void set_addr(struct fd_addr *to, const struct fd_addr *from)
{
	if (from->family == AF_UNSPEC)
		return;
	free(to->path);
	*to = *from;
	to->path = from->path ? xstrdup(from->path) : NULL;
}

bool world_addr_equal(const struct fd_addr *a, const struct fd_addr *b)
{
	return a->family == b->family && a->port == b->port &&
	       !memcmp(a->addr, b->addr, sizeof(a->addr));
}

void file_identify(struct world_file *f, const struct fd_ident *id)
{
	if (f->sort == SORT_UNKNOWN)
		f->sort = sort_of(id);
	if (!f->inode)
		f->inode = id->inode;
	if (id->kind != FD_SOCKET) {
		if (!f->name && id->path)
			f->name = xstrdup(id->path);
		return;
	}
	if (f->name && world_addr_equal(&f->local, &id->local) &&
	    (world_addr_equal(&f->peer, &id->peer) ||
	     id->peer.family == AF_UNSPEC))
		return;
	f->family = id->family;
	f->type = id->type;
	f->protocol = id->protocol;
	f->is_stream = id->type == SOCK_STREAM;
	f->listening |= id->listening;
	set_addr(&f->local, &id->local);
	set_addr(&f->peer, &id->peer);
	name_socket(f, id);
}

static const struct fd_ident *ask(const struct op *op, int fd)
{
	return op->call->identify ? op->call->identify(op->call, fd) : NULL;
}

struct world_file *fds_resolve(struct world *w, struct op *op, int fd)
{
	struct world_fds *t = op->process->fds;
	const struct fd_ident *id;
	struct world_file *f;
	struct world_fd *d;

	if (fd < 0)
		return NULL;
	HASH_FIND_INT(t->table, &fd, d);
	/* Closed, and perhaps given away, since the call began. */
	if (d && d->before && d->closed_ns >= op->begin_ns &&
	    op->kind != OP_CLOSE && (!d->file || d->since_ns > op->begin_ns))
		return d->before;
	if (op->error == EBADF)
		return d ? d->file : NULL;
	id = ask(op, fd);
	f = d ? d->file : NULL;
	/* Another one than it was: received, or opened while we looked away. */
	if (f && id && f->inode && id->inode && f->inode != id->inode &&
	    (f->sort != SORT_FILE || id->kind != FD_PATH))
		f = NULL;
	if (!f) {
		if (!id)
			return NULL;
		f = file_new(w, op->process, fd, ORIGIN_BEFORE);
		fds_set(w, t, fd, f, UNKNOWN, op->begin_ns);
	}
	if (id && (!f->name || f->sort == SORT_SOCKET))
		file_identify(f, id);
	return f;
}

void world_file_put(struct strbuf *b, const struct world_file *f, int fd)
{
	static const char *const sorts[] = {
		[SORT_EPOLL] = "epoll",	    [SORT_EVENTFD] = "eventfd",
		[SORT_TIMERFD] = "timerfd", [SORT_SIGNALFD] = "signalfd",
		[SORT_INOTIFY] = "inotify", [SORT_PIDFD] = "pidfd",
		[SORT_URING] = "io_uring",  [SORT_OTHER] = NULL,
	};
	const char *name = f ? f->name : NULL;

	if (f && f->sort < SORT_OTHER && sorts[f->sort])
		name = sorts[f->sort];
	if (fd >= 0)
		strbuf_printf(b, "%d", fd);
	if (!name) {
		if (fd < 0)
			strbuf_puts(b, "a file without a name");
		return;
	}
	strbuf_puts(b, fd >= 0 ? " (" : "");
	quote_bare(b, name, strlen(name));
	strbuf_puts(b, fd >= 0 ? ")" : "");
}
