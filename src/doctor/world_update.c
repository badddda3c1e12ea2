/* SPDX-License-Identifier: BSD-2-Clause */
/* What calls do to open files: new ones, flags, ends, counts. */
#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include "doctor/world_impl.h"

static struct world_file *make(struct world *w, struct op *op, int fd,
			       enum file_origin origin)
{
	struct world_file *f = file_new(w, op->process, fd, origin);
	uint64_t flags = op_flags(op);
	const struct fd_ident *id;

	f->made_by = op->thread->tid;
	f->nonblock = !!(flags & O_NONBLOCK);
	f->append = origin == ORIGIN_OPENED && flags & O_APPEND;
	fds_set(w, op->process->fds, fd, f, !!(flags & O_CLOEXEC), op->end_ns);
	id = op->call->identify ? op->call->identify(op->call, fd) : NULL;
	if (id)
		file_identify(f, id);
	if (op->sort)
		f->sort = op->sort;
	return f;
}

static void make_pair(struct world *w, struct op *op)
{
	int fds[2];

	if (!op_made_pair(op, fds))
		return;
	op->made_fd = fds[0];
	op->made_fd2 = fds[1];
	op->made = make(w, op, fds[0], ORIGIN_MADE);
	op->made2 = make(w, op, fds[1], ORIGIN_MADE);
	op->made->connected = op->made2->connected = op->kind == OP_SOCKET;
}

static void make_one(struct world *w, struct op *op, enum file_origin origin)
{
	op->made_fd = (int)op->ret;
	op->made = make(w, op, op->made_fd, origin);
}

static void make_socket(struct world *w, struct op *op)
{
	struct world_file *f;

	if (op_makes_pair(op))
		make_pair(w, op);
	else
		make_one(w, op, ORIGIN_SOCKET);
	f = op->made;
	for (int i = 0; f && i < 2; i++, f = op->made2) {
		f->family = (int)op_arg(op, 0);
		f->type = (int)op_arg(op, 1) & 0xf;
		f->protocol = (int)op_arg(op, 2);
		f->is_stream = f->type == SOCK_STREAM;
	}
}

static void make_other(struct world *w, struct op *op)
{
	if (op_makes_pair(op)) {
		make_pair(w, op);
		return;
	}
	/* signalfd(2) may have changed one that there is. */
	if (op->sort == SORT_SIGNALFD && (int)op_arg(op, 0) >= 0) {
		op->made_fd = (int)op->ret;
		return;
	}
	make_one(w, op, ORIGIN_MADE);
	if (op->sort == SORT_URING) {
		op->process->has_uring = true;
		/* It is close-on-exec unasked. */
		fds_set(w, op->process->fds, op->made_fd, file_ref(op->made), 1,
			op->end_ns);
	}
}

static void make_accepted(struct world *w, struct op *op)
{
	struct world_file *f;

	make_one(w, op, ORIGIN_ACCEPTED);
	f = op->made;
	f->connected = true;
	if (!op->file)
		return;
	f->listener = op->file->id;
	f->family = op->file->family;
	f->type = op->file->type;
	f->is_stream = op->file->is_stream;
	/* Inherited by accept(2): TCP_NODELAY, SO_KEEPALIVE; not O_NONBLOCK. */
	f->nodelay = op->file->nodelay;
	f->keepalive = op->file->keepalive;
	f->user_timeout = op->file->user_timeout;
}

static void make_dup(struct world *w, struct op *op, bool cloexec)
{
	int fd = (int)op->ret;

	op->made_fd = fd;
	if (!op->file || fd == op->fd)
		return;
	op->made = op->file;
	fds_set(w, op->process->fds, fd, file_ref(op->file), cloexec,
		op->end_ns);
}

void make_files(struct world *w, struct op *op)
{
	switch (op->kind) {
	case OP_OPEN: make_one(w, op, ORIGIN_OPENED); break;
	case OP_SOCKET: make_socket(w, op); break;
	case OP_MAKE: make_other(w, op); break;
	case OP_ACCEPT: make_accepted(w, op); break;
	case OP_DUP: make_dup(w, op, op_flags(op) & O_CLOEXEC); break;
	case OP_FCNTL:
		if ((int)op_arg(op, 1) == F_DUPFD ||
		    (int)op_arg(op, 1) == F_DUPFD_CLOEXEC)
			make_dup(w, op, (int)op_arg(op, 1) == F_DUPFD_CLOEXEC);
		break;
	default: break;
	}
}

static void update_fcntl(struct op *op)
{
	struct world_fd *d;

	switch ((int)op_arg(op, 1)) {
	case F_SETFL:
		op->file->nonblock = !!(op_arg(op, 2) & O_NONBLOCK);
		op->file->append = !!(op_arg(op, 2) & O_APPEND);
		break;
	case F_GETFL: op->file->nonblock = !!(op->ret & O_NONBLOCK); break;
	case F_SETFD:
	case F_GETFD:
		d = world_fd(op->process, op->fd);
		if (d)
			d->cloexec = ((int)op_arg(op, 1) == F_SETFD ?
					      op_arg(op, 2) :
					      (uint64_t)op->ret) &
				     FD_CLOEXEC;
		break;
	default: break;
	}
}

static void update_ioctl(struct op *op)
{
	const unsigned char *p;
	int on;

	if (op->error || (uint32_t)op_arg(op, 1) != FIONBIO ||
	    op_memory(op, PHASE_ENTER, op_arg(op, 2), sizeof(on), &p) <
		    sizeof(on))
		return;
	memcpy(&on, p, sizeof(on));
	op->file->nonblock = on != 0;
}

static void update_option(struct op *op)
{
	int level = (int)op_arg(op, 1), name = (int)op_arg(op, 2), v;
	struct world_file *f = op->file;
	int8_t *to = NULL;

	if (!op_option_value(op, &v))
		return;
	if (level == SOL_SOCKET)
		to = name == SO_REUSEADDR ? &f->reuseaddr :
		     name == SO_REUSEPORT ? &f->reuseport :
		     name == SO_KEEPALIVE ? &f->keepalive :
					    NULL;
	else if (level == IPPROTO_TCP)
		to = name == TCP_NODELAY      ? &f->nodelay :
		     name == TCP_CORK	      ? &f->cork :
		     name == TCP_USER_TIMEOUT ? &f->user_timeout :
						NULL;
	else if (level == IPPROTO_IP)
		to = name == 24 /* IP_BIND_ADDRESS_NO_PORT */ ?
			     &f->bind_no_port :
			     NULL;
	if (to)
		*to = v != 0;
}

static void note_last(struct world_last *l, const struct op *op)
{
	*l = (struct world_last){
		.begin_ns = op->begin_ns,
		.end_ns = op->end_ns,
		.number = op->number,
		.buf = op->buf,
		.asked = op->asked,
		.ret = op->ret,
		.error = op->error,
		.tid = op->thread->tid,
	};
}

static void close_range_of(struct world *w, struct op *op)
{
	uint64_t first = op_arg(op, 0), last = op_arg(op, 1);
	struct world_fds *t = op->process->fds;
	struct world_fd *d, *next;

	if (op_arg(op, 2) & CLOSE_RANGE_UNSHARE && t->refs > 1) {
		op->process->fds = fds_copy(w, t);
		fds_unref(w, t);
		t = op->process->fds;
	}
	HASH_ITER (hh, t->table, d, next) {
		if (!d->file || (unsigned)d->fd < first ||
		    (unsigned)d->fd > last)
			continue;
		if (op_arg(op, 2) & CLOSE_RANGE_CLOEXEC)
			d->cloexec = 1;
		else
			fds_close(w, t, d->fd, op->end_ns);
	}
}

static void update_data(struct op *op)
{
	struct world_file *f = op->file;

	if (op->kind == OP_READ) {
		note_last(&f->last_read, op);
		op->thread->read_buf = op->buf;
		op->thread->read_done = op->done;
		op->thread->read_sort = f->sort;
		f->reads++;
		f->read_bytes += op->done;
		if (!op->ret && op->asked && !f->eof_ns &&
		    (f->is_stream || f->sort == SORT_PIPE))
			f->eof_ns = op->end_ns;
		return;
	}
	note_last(&f->last_write, op);
	f->writes++;
	f->write_bytes += op->done;
	if (op->from) {
		op->from->reads++;
		op->from->read_bytes += op->done;
	}
}

static void update_connect(struct op *op)
{
	struct world_file *f = op->file;
	const struct fd_ident *id;

	f->connecting = op->error == EINPROGRESS || op->error == EALREADY;
	if (!op->error || op->error == EISCONN) {
		f->connected = true;
		f->connect_error = 0;
	} else if (!f->connecting) {
		f->connect_error = op->error;
	}
	id = op->call->identify ? op->call->identify(op->call, op->fd) : NULL;
	if (id)
		file_identify(f, id);
}

void update_files(struct world *w, struct op *op)
{
	struct world_file *f = op->file;

	if (op->kind == OP_CLOSE) {
		/* Whatever close(2) says, the descriptor is gone. */
		if (op->error != EBADF && !op->unfinished)
			fds_close(w, op->process->fds, op->fd, op->end_ns);
		return;
	}
	if (op->kind == OP_CLOSE_RANGE) {
		if (!op->error)
			close_range_of(w, op);
		return;
	}
	if (!f)
		return;
	switch (op->kind) {
	case OP_READ:
	case OP_WRITE:
	case OP_TRANSFER: update_data(op); break;
	case OP_ACCEPT:
		if (op->ret >= 0)
			f->accepts++;
		else if (op->error == EAGAIN)
			f->accept_again++;
		f->listening = true;
		break;
	case OP_LISTEN:
		if (!op->error) {
			f->listening = true;
			f->backlog = (int)op_arg(op, 1);
		}
		break;
	case OP_BIND: f->bound |= !op->error; break;
	case OP_CONNECT: update_connect(op); break;
	case OP_SHUTDOWN:
		if (op->error)
			break;
		f->shut_rd |= op_arg(op, 1) != SHUT_WR;
		f->shut_wr |= op_arg(op, 1) != SHUT_RD;
		break;
	case OP_SETSOCKOPT:
		if (!op->error)
			update_option(op);
		break;
	case OP_FCNTL:
		if (!op->error)
			update_fcntl(op);
		break;
	case OP_IOCTL: update_ioctl(op); break;
	case OP_EPOLL_CTL: watches_ctl(w, op); break;
	case OP_WAIT:
		f->waits++;
		note_last(&f->last_wait, op);
		break;
	default: break;
	}
}
