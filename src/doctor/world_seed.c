/* SPDX-License-Identifier: BSD-2-Clause */
/* What was there before the first event: by a look at the live process. */
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>

#include "basic/xmalloc.h"
#include "doctor/sample.h"
#include "doctor/world_impl.h"

static enum file_sort sort_of(const struct open_file *o)
{
	switch (o->type) {
	case FILE_REG:
	case FILE_MEMFD: return SORT_FILE;
	case FILE_DIR: return SORT_DIRECTORY;
	case FILE_CHR:
		return o->path && (!strncmp(o->path, "/dev/pts/", 9) ||
				   !strncmp(o->path, "/dev/tty", 8)) ?
			       SORT_TTY :
			       SORT_DEVICE;
	case FILE_BLK: return SORT_DEVICE;
	case FILE_FIFO:
	case FILE_PIPE: return SORT_PIPE;
	case FILE_SOCKET: return SORT_SOCKET;
	case FILE_EPOLL: return SORT_EPOLL;
	case FILE_EVENTFD: return SORT_EVENTFD;
	case FILE_TIMERFD: return SORT_TIMERFD;
	case FILE_SIGNALFD: return SORT_SIGNALFD;
	case FILE_INOTIFY: return SORT_INOTIFY;
	case FILE_PIDFD: return SORT_PIDFD;
	case FILE_URING: return SORT_URING;
	default: return SORT_OTHER;
	}
}

static void seed_socket(struct world_file *f, const struct sock *sk)
{
	struct fd_ident id = {
		.kind = FD_SOCKET,
		.inode = sk->inode,
		.family = sk->family,
		.type = sk->type,
		.protocol = sk->protocol,
		.proto_name = sk->table == SOCK_TCP ?
				      (sk->family == AF_INET6 ? "TCPv6" :
								"TCP") :
			      sk->family == AF_INET6 ? "UDPv6" :
						       "UDP",
		.local = sk->local,
		.peer = sk->peer,
		.listening = sk->table == SOCK_TCP && sk->state == SOCK_LISTEN,
	};

	file_identify(f, &id);
	f->connected |= sk->state == SOCK_ESTABLISHED;
	if (id.listening && f->backlog == UNKNOWN && sk->has & SOCK_HAS_QUEUES)
		f->backlog = sk->sendq;
}

static void seed_file(struct world *w, struct world_process *p,
		      const struct sample *s, const struct open_file *o)
{
	struct world_fd *d = world_fd(p, o->fd);
	const struct sock *sk = NULL;
	struct world_file *f;

	if (o->type == FILE_SOCKET && o->have & FILE_HAVE_INO)
		sk = sample_sock(s, o->ino);
	if (!d) {
		/* With calls traced, what is new now may be known too late. */
		if (w->calls && s->index)
			return;
		f = file_new(w, p, o->fd, ORIGIN_BEFORE);
		f->sort = sort_of(o);
		f->inode = o->have & FILE_HAVE_INO ? o->ino : 0;
		if (o->path && !sk)
			f->name = xstrdup(o->path);
		fds_set(w, p->fds, o->fd, f, UNKNOWN, 0);
		d = world_fd(p, o->fd);
	}
	f = d->file;
	if (f->inode && o->have & FILE_HAVE_INO && f->inode != o->ino &&
	    f->sort != SORT_FILE)
		return;
	if (o->have & FILE_HAVE_INFO) {
		if (d->cloexec == UNKNOWN)
			d->cloexec = !!(o->flags & O_CLOEXEC);
		if (f->nonblock == UNKNOWN)
			f->nonblock = !!(o->flags & O_NONBLOCK);
	}
	if (sk)
		seed_socket(f, sk);
}

static void seed_epoll(struct world *w, struct world_process *p,
		       const struct sample *s, const struct open_file *o)
{
	struct world_file *e = world_file(p, o->fd);

	/* What calls did since counts more. */
	if (!e || !o->info || e->ctl_ns || o->info->kind != FDINFO_EPOLL)
		return;
	for (size_t i = 0; i < o->info->n_watches; i++)
		watches_seed(w, e, p, o->info->watches[i].fd,
			     o->info->watches[i].events,
			     o->info->watches[i].data);
}

/* Handlers that were set before we looked; later ones are seen. */
static void seed_signals(struct world_process *p, const struct task_status *s)
{
	if (p->born_ns || p->execed || p->handled || p->ignored)
		return;
	if (s->sig_cgt != TASK_UNKNOWN)
		p->handled = s->sig_cgt;
	if (s->sig_ign != TASK_UNKNOWN)
		p->ignored = s->sig_ign;
}

static void seed_process(struct world *w, const struct sample *s,
			 const struct sample_process *sp)
{
	struct world_process *p = world_process(w, sp->pid);

	if (p && p->end_ns)
		return;
	if (!p) {
		struct event e = { .pid = sp->pid, .tid = sp->pid };

		p = world_thread_of(w, &e)->process;
	}
	if (!p->comm[0])
		snprintf(p->comm, sizeof(p->comm), "%.15s",
			 sp->detail.task.comm);
	if (!p->exe && sp->detail.exe)
		p->exe = xstrdup(sp->detail.exe);
	seed_signals(p, &sp->detail.status);
	for (size_t i = 0; i < sp->n_files; i++)
		if (sp->files[i]->use == FILE_FD)
			seed_file(w, p, s, sp->files[i]);
	for (size_t i = 0; i < sp->n_files; i++)
		if (sp->files[i]->use == FILE_FD &&
		    sp->files[i]->type == FILE_EPOLL)
			seed_epoll(w, p, s, sp->files[i]);
}

void world_seed(struct world *w, const struct sample *s)
{
	for (size_t i = 0; i < s->n; i++)
		seed_process(w, s, &s->processes[i]);
	time_sample(w, s);
}
