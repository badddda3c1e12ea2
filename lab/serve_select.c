/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * One thread, and select(2): the sets are made anew for each call, the kernel
 * looks at every descriptor in them, and none may be FD_SETSIZE or more.
 */
#include <errno.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>

#include "lab.h"
#include "serve.h"

/* By descriptor. */
static struct conn *conns[FD_SETSIZE];
static bool wants_write[FD_SETSIZE];

static void accept_all(struct server *s, struct conn_set *set)
{
	int fd;

	while ((fd = serve_accept(s, &s->listener, SOCK_NONBLOCK)) >= 0) {
		/* FD_SET of such a number would write beside the set. */
		if (fd >= FD_SETSIZE) {
			close(fd);
			s->counts->refused++;
			continue;
		}
		conns[fd] = conn_new(set, fd);
		wants_write[fd] = false;
	}
}

static void run(struct server *s)
{
	struct conn_set set = { 0 };

	for (;;) {
		int top = s->listener.fd > s->stop_fd ? s->listener.fd :
							s->stop_fd;
		fd_set in, out;

		FD_ZERO(&in);
		FD_ZERO(&out);
		FD_SET(s->listener.fd, &in);
		FD_SET(s->stop_fd, &in);
		for (struct conn *c = set.first; c; c = c->next) {
			FD_SET(c->fd, wants_write[c->fd] ? &out : &in);
			if (c->fd > top)
				top = c->fd;
		}
		if (select(top + 1, &in, &out, NULL, NULL) < 0) {
			if (errno == EINTR)
				continue;
			lab_die("select");
		}
		if (FD_ISSET(s->stop_fd, &in))
			break;
		for (int fd = 0; fd <= top; fd++) {
			enum conn_wants wants;

			if (!conns[fd] ||
			    (!FD_ISSET(fd, &in) && !FD_ISSET(fd, &out)))
				continue;
			wants = conn_run(s, conns[fd], false);
			wants_write[fd] = wants == CONN_WRITE;
			if (wants == CONN_DONE) {
				conn_free(&set, conns[fd]);
				conns[fd] = NULL;
			}
		}
		if (FD_ISSET(s->listener.fd, &in))
			accept_all(s, &set);
	}
	conn_free_all(&set);
}

const struct model model_select = {
	.name = "select",
	.summary = "one thread, select(2): no descriptor above 1023",
	.run = run,
};
