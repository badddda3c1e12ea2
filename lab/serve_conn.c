/* SPDX-License-Identifier: BSD-2-Clause */
/* A connection of the models that don't block: the echo as a machine. */
#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "serve.h"

struct conn *conn_new(struct conn_set *set, int fd)
{
	struct conn *c = malloc(sizeof(*c));

	if (!c) {
		close(fd);
		return NULL;
	}
	/* not the buffer: an idle connection must not touch its pages */
	memset(c, 0, offsetof(struct conn, buf));
	c->fd = fd;
	c->next = set->first;
	if (c->next)
		c->next->prev = c;
	set->first = c;
	return c;
}

void conn_free(struct conn_set *set, struct conn *c)
{
	if (c->prev)
		c->prev->next = c->next;
	else
		set->first = c->next;
	if (c->next)
		c->next->prev = c->prev;
	close(c->fd); /* leaves an epoll by this, no duplicate exists */
	free(c);
}

void conn_free_all(struct conn_set *set)
{
	while (set->first)
		conn_free(set, set->first);
}

enum conn_wants conn_run(struct server *s, struct conn *c, bool drain)
{
	bool has_read = false;
	ssize_t n;

	for (;;) {
		if (c->sent < c->len) {
			/* MSG_NOSIGNAL: EPIPE is enough, SIGPIPE would end us
			 */
			n = send(c->fd, c->buf + c->sent, c->len - c->sent,
				 MSG_NOSIGNAL);
			if (n < 0 && errno == EINTR)
				continue;
			if (n < 0)
				return errno == EAGAIN ? CONN_WRITE : CONN_DONE;
			c->sent += n;
			s->counts->echoed += n;
			continue;
		}
		if (c->eof)
			return CONN_DONE;
		if (has_read && !drain)
			return CONN_READ;
		n = read(c->fd, c->buf, sizeof(c->buf));
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return errno == EAGAIN ? CONN_READ : CONN_DONE;
		has_read = true;
		c->eof = n == 0;
		c->sent = 0;
		c->len = n;
	}
}
