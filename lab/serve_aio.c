/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * One thread, and the kernel's asynchronous I/O, io_submit(2). It reads files
 * past the page cache (O_DIRECT), but no sockets: io_submit(2) would
 * wait itself for a socket that blocks, and report EAGAIN for one that does
 * not. What it has for sockets is IOCB_CMD_POLL: a request that is done as
 * soon as the descriptor is ready. So this is a reactor and no proactor;
 * what it saves is calls, since all requests of a round go out together.
 */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "aio.h"
#include "lab.h"
#include "serve.h"

enum {
	REQUESTS = 4096, /* that can be under way: one of each descriptor */
	EVENTS = 64,
	OTHERS = 1, /* those of no connection: the listener's */
};

struct reactor {
	struct server *s;
	aio_context_t context;
	struct conn_set set;
	unsigned connections;
	/* What is to go out in the next round. */
	struct iocb *pending[REQUESTS];
	unsigned count;
	struct iocb listener;
};

struct poll_request {
	struct iocb iocb;
	struct conn *conn;
};

static void ask(struct reactor *r, struct iocb *iocb, int fd, short events)
{
	*iocb = (struct iocb){
		.aio_data = (uintptr_t)iocb,
		.aio_lio_opcode = IOCB_CMD_POLL,
		.aio_fildes = fd,
		.aio_buf = events,
	};
	r->pending[r->count++] = iocb;
}

static void submit(struct reactor *r)
{
	unsigned done = 0;

	while (done < r->count) {
		int n = aio_submit(r->context, r->pending + done,
				   r->count - done);

		if (n < 0) {
			errno = -n;
			lab_die("io_submit");
		}
		done += n;
	}
	r->count = 0;
}

/*
 * A request holds the open file: to close the descriptor of one under way
 * would not end the connection. Here none is: its result has just come.
 */
static void drop(struct reactor *r, struct poll_request *p)
{
	conn_free(&r->set, p->conn);
	free(p);
	r->connections--;
}

static void serve(struct reactor *r, struct poll_request *p)
{
	enum conn_wants wants = conn_run(r->s, p->conn, false);

	if (wants == CONN_DONE)
		drop(r, p);
	else
		ask(r, &p->iocb, p->conn->fd,
		    wants == CONN_WRITE ? POLLOUT : POLLIN);
}

static void accept_all(struct reactor *r)
{
	int fd;

	while ((fd = serve_accept(r->s, &r->s->listener, SOCK_NONBLOCK)) >= 0) {
		struct poll_request *p;

		/* There is no room for its request. */
		if (r->connections == REQUESTS - OTHERS) {
			close(fd);
			r->s->counts->refused++;
			continue;
		}
		p = malloc(sizeof(*p));
		if (!p) {
			close(fd);
			continue;
		}
		p->conn = conn_new(&r->set, fd);
		if (!p->conn) {
			free(p);
			continue;
		}
		p->conn->of = p;
		r->connections++;
		ask(r, &p->iocb, fd, POLLIN);
	}
}

static int open_context(struct server *s)
{
	struct reactor *r = calloc(1, sizeof(*r));
	int error;

	if (!r)
		return -ENOMEM;
	error = aio_open(&r->context, REQUESTS);
	if (error) {
		free(r);
		return error;
	}
	r->s = s;
	s->of = r;
	return 0;
}

static void close_context(struct server *s)
{
	struct reactor *r = s->of;

	/* First: what is under way holds the connections open. */
	aio_close(r->context);
	for (struct conn *c = r->set.first; c; c = c->next)
		free(c->of);
	conn_free_all(&r->set);
	free(r);
}

/* After SIGTERM the listener is shut down, and that is ready. */
static void run(struct server *s)
{
	struct reactor *r = s->of;
	struct io_event events[EVENTS];

	ask(r, &r->listener, s->listener.fd, POLLIN);
	while (!serve_stopping()) {
		int n;

		submit(r);
		n = aio_wait(r->context, events, EVENTS);
		if (n < 0) {
			errno = -n;
			lab_die("io_getevents");
		}
		for (int i = 0; i < n; i++) {
			struct iocb *done = (void *)(uintptr_t)events[i].data;

			if (done == &r->listener) {
				accept_all(r);
				ask(r, done, s->listener.fd, POLLIN);
			} else {
				/* the first member */
				serve(r, (struct poll_request *)done);
			}
		}
	}
}

const struct model model_aio = {
	.name = "aio",
	.summary = "one thread, io_submit(2) of IOCB_CMD_POLL: a reactor",
	/*
	 * A signalfd has the signals of who asks. Here a thread of the kernel
	 * would ask, and see its own.
	 */
	.flags = MODEL_HANDLER,
	.open = open_context,
	.close = close_context,
	.run = run,
};
