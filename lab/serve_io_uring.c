/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A proactor: it does not wait until something can be read, it asks for it
 * to be read, and is told that it was. One call submits what is to be
 * done and takes what has been done, for all connections together.
 */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>

#include "lab.h"
#include "serve.h"
#include "uring.h"

enum { ENTRIES = 256 };

struct proactor {
	struct uring ring;
	struct server *s;
	struct conn_set conns;
	bool stop;
	unsigned long under_way; /* requests whose results have not come */
};

/* user_data of what is not a connection; those are aligned addresses */
enum { ACCEPT = 1, STOP = 2, REFUSE = 3 };

static struct io_uring_sqe *request(struct proactor *p, int op, int fd,
				    uint64_t user_data)
{
	struct io_uring_sqe *sqe = uring_sqe(&p->ring);

	sqe->opcode = op;
	sqe->fd = fd;
	sqe->user_data = user_data;
	p->under_way++;
	return sqe;
}

static void ask_accept(struct proactor *p)
{
	request(p, IORING_OP_ACCEPT, p->s->listener.fd, ACCEPT)->accept_flags =
		SOCK_CLOEXEC;
}

/* One request of a connection is under way at any time. */
static void ask_conn(struct proactor *p, struct conn *c)
{
	bool write = c->sent < c->len;
	struct io_uring_sqe *sqe =
		request(p, write ? IORING_OP_SEND : IORING_OP_RECV, c->fd,
			(uintptr_t)c);

	sqe->addr = (uintptr_t)(write ? c->buf + c->sent : c->buf);
	sqe->len = write ? c->len - c->sent : sizeof(c->buf);
	sqe->msg_flags = write ? MSG_NOSIGNAL : 0;
}

static void accepted(struct proactor *p, int res)
{
	struct conn *c;

	if (res >= 0) {
		p->s->counts->accepted++;
		c = conn_new(&p->conns, res);
		if (c && p->stop)
			conn_free(&p->conns, c);
		else if (c)
			ask_conn(p, c);
	} else if ((res == -EMFILE || res == -ENFILE) && !p->stop) {
		/* EMFILE comes even if nobody waits: first wait for one. */
		request(p, IORING_OP_POLL_ADD, p->s->listener.fd, REFUSE)
			->poll32_events = POLLIN;
		return;
	}
	if (!p->stop)
		ask_accept(p);
}

static void refuse(struct proactor *p)
{
	if (p->stop)
		return;
	serve_refuse(p->s, &p->s->listener);
	ask_accept(p);
}

static void conn_result(struct proactor *p, struct conn *c, int res)
{
	bool wrote = c->sent < c->len;

	if (res == -EINTR || res == -EAGAIN) {
		ask_conn(p, c);
		return;
	}
	if (res <= 0) { /* the end, or EPIPE, ECONNRESET */
		conn_free(&p->conns, c);
		return;
	}
	if (wrote) {
		c->sent += res;
		p->s->counts->echoed += res;
	} else {
		c->sent = 0;
		c->len = res;
	}
	ask_conn(p, c);
}

/* What is under way ends by this, and nothing new begins. */
static void stop(struct proactor *p)
{
	p->stop = true;
	shutdown(p->s->listener.fd, SHUT_RDWR);
	for (struct conn *c = p->conns.first; c; c = c->next)
		shutdown(c->fd, SHUT_RDWR);
}

static int open_ring(struct server *s)
{
	struct proactor *p = calloc(1, sizeof(*p));
	int r = p ? uring_init(&p->ring, ENTRIES) : -ENOMEM;

	if (r < 0) {
		free(p);
		return r;
	}
	p->s = s;
	s->of = p;
	return 0;
}

static void close_ring(struct server *s)
{
	struct proactor *p = s->of;

	uring_done(&p->ring);
	free(p);
}

static void run(struct server *s)
{
	struct proactor *p = s->of;

	ask_accept(p);
	request(p, IORING_OP_POLL_ADD, s->stop_fd, STOP)->poll32_events =
		POLLIN;
	while (p->under_way) {
		struct io_uring_cqe *cqe;
		int r = uring_enter(&p->ring, 1);

		if (r < 0) {
			errno = -r;
			lab_die("io_uring_enter");
		}
		while ((cqe = uring_peek(&p->ring))) {
			uint64_t what = cqe->user_data;
			int res = cqe->res;

			uring_seen(&p->ring);
			p->under_way--;
			if (what == ACCEPT)
				accepted(p, res);
			else if (what == STOP)
				stop(p);
			else if (what == REFUSE)
				refuse(p);
			else
				conn_result(p, (struct conn *)(uintptr_t)what,
					    res);
		}
	}
}

const struct model model_io_uring = {
	.name = "io-uring",
	.summary = "a proactor: io_uring(7) reads, writes and accepts",
	.flags = MODEL_BLOCKS,
	.open = open_ring,
	.close = close_ring,
	.run = run,
};
