/* SPDX-License-Identifier: BSD-2-Clause */
/* What the models share: accepting, stopping, blocking echoes, threads. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "lab.h"
#include "serve.h"

enum { BACKLOG = 511 };

static int spare(void)
{
	return open("/dev/null", O_RDONLY | O_CLOEXEC);
}

void acceptor_open(struct server *s, struct acceptor *a)
{
	int size = s->sndbuf;
	unsigned flags = 0;

	if (s->model->flags & MODEL_BLOCKS)
		flags |= LAB_BLOCKING;
	if (s->model->flags & MODEL_SHARES_PORT)
		flags |= LAB_SHARE;
	a->fd = lab_listen(&s->port, BACKLOG, flags);
	/* Accepted connections have it from the listener. */
	if (size &&
	    setsockopt(a->fd, SOL_SOCKET, SO_SNDBUF, &size, sizeof(size)) < 0)
		lab_die("SO_SNDBUF");
	a->spare_fd = spare();
	if (a->spare_fd < 0)
		lab_die("/dev/null");
}

void acceptor_close(struct acceptor *a)
{
	close(a->fd);
	if (a->spare_fd >= 0)
		close(a->spare_fd);
	a->fd = a->spare_fd = -1;
}

/*
 * Between giving up the spare descriptor and accepting no other thread may
 * accept, or it would get the room, and the spare one would be lost.
 */
static pthread_rwlock_t room = PTHREAD_RWLOCK_INITIALIZER;

/*
 * Without this a listener that is always ready and never accepted from would
 * turn the loop into a busy one. The spare descriptor makes room for the
 * connection, which is closed at once: its peer learns what is the matter.
 */
bool serve_refuse(struct server *s, struct acceptor *a)
{
	bool shared = s->model->flags & MODEL_SHARES_PORT;
	int fd, saved;

	if (shared)
		pthread_rwlock_wrlock(&room);
	if (a->spare_fd >= 0)
		close(a->spare_fd);
	fd = accept4(a->fd, NULL, NULL, SOCK_CLOEXEC);
	saved = errno;
	if (fd >= 0) {
		close(fd);
		s->counts->refused++;
	}
	a->spare_fd = spare();
	if (shared)
		pthread_rwlock_unlock(&room);
	errno = saved;
	return fd >= 0;
}

static int accept_one(struct server *s, struct acceptor *a, int flags)
{
	bool shared = s->model->flags & MODEL_SHARES_PORT;
	int fd;

	if (shared)
		pthread_rwlock_rdlock(&room);
	fd = accept4(a->fd, NULL, NULL, SOCK_CLOEXEC | flags);
	if (shared)
		pthread_rwlock_unlock(&room);
	return fd;
}

int serve_accept(struct server *s, struct acceptor *a, int flags)
{
	for (;;) {
		int fd = accept_one(s, a, flags);

		if (fd >= 0) {
			s->counts->accepted++;
			return fd;
		}
		switch (errno) {
		case EMFILE:
		case ENFILE:
			/* EMFILE comes even if nobody waits; then EAGAIN. */
			if (!serve_refuse(s, a) && errno != EINTR &&
			    errno != ECONNABORTED)
				return -1;
			break;
		case EINTR:
			if (serve_stopping())
				return -1;
			break;
		/* The peer went away before we came, or a network error. */
		case ECONNABORTED:
		case EPROTO:
		case EPERM:
		case ENETDOWN:
		case ENOPROTOOPT:
		case EHOSTDOWN:
		case ENONET:
		case EHOSTUNREACH:
		case ENETUNREACH: break;
		case EAGAIN:  /* nobody waits */
		case ENOBUFS: /* no memory: later */
		case ENOMEM:
		case EINVAL: /* shut down */ return -1;
		default: lab_die("accept4");
		}
	}
}

/*
 * A handler that only sets a flag has a gap: a signal right before accept(2)
 * or read(2) is seen when that returns, perhaps never. What is shut down
 * returns at once, whenever it is called.
 */
static volatile sig_atomic_t stopping, stop_listen_fd = -1, stop_conn_fd = -1;

static void on_stop(int sig)
{
	int saved = errno;

	stopping = 1;
	if (stop_listen_fd >= 0)
		shutdown(stop_listen_fd, SHUT_RDWR);
	if (stop_conn_fd >= 0)
		shutdown(stop_conn_fd, SHUT_RDWR);
	errno = saved;
}

bool serve_stopping(void)
{
	return stopping;
}

void serve_handle_stop(int listen_fd)
{
	struct sigaction sa = { .sa_handler = on_stop };

	stop_listen_fd = listen_fd;
	sigemptyset(&sa.sa_mask);
	if (sigaction(SIGTERM, &sa, NULL) < 0 ||
	    sigaction(SIGINT, &sa, NULL) < 0)
		lab_die("sigaction");
}

void serve_guard(int fd)
{
	stop_conn_fd = fd;
	if (stopping && fd >= 0)
		shutdown(fd, SHUT_RDWR);
}

void serve_wait_stop(struct server *s)
{
	struct pollfd p = { .fd = s->stop_fd, .events = POLLIN };

	while (poll(&p, 1, -1) < 0)
		if (errno != EINTR)
			lab_die("poll");
}

static bool send_all(struct server *s, int fd, const char *buf, size_t len)
{
	while (len) {
		/* may take a part only, though the descriptor blocks */
		ssize_t n = send(fd, buf, len, MSG_NOSIGNAL);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false; /* EPIPE, ECONNRESET */
		s->counts->echoed += n;
		buf += n;
		len -= n;
	}
	return true;
}

void serve_echo_blocking(struct server *s, int fd)
{
	char buf[SERVE_BUFFER];
	ssize_t n;

	do {
		n = lab_read(fd, buf, sizeof(buf));
	} while (n > 0 && send_all(s, fd, buf, n));
}

bool serve_thread(pthread_t *ret_thread, void *(*run)(void *), void *arg)
{
	sigset_t stop, before;
	int r;

	sigemptyset(&stop);
	sigaddset(&stop, SIGTERM);
	sigaddset(&stop, SIGINT);
	pthread_sigmask(SIG_BLOCK, &stop, &before);
	r = pthread_create(ret_thread, NULL, run, arg);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	errno = r;
	return r == 0;
}

static struct {
	pthread_mutex_t lock;
	bool *is; /* by descriptor */
	int size;
	bool over; /* what comes now is shut down, too */
} live = { .lock = PTHREAD_MUTEX_INITIALIZER };

void live_add(int fd)
{
	pthread_mutex_lock(&live.lock);
	if (fd >= live.size) {
		int size = 2 * fd + 64;
		bool *is = realloc(live.is, size);

		if (!is)
			lab_die("memory");
		for (int i = live.size; i < size; i++)
			is[i] = false;
		live.is = is;
		live.size = size;
	}
	live.is[fd] = true;
	if (live.over)
		shutdown(fd, SHUT_RDWR);
	pthread_mutex_unlock(&live.lock);
}

void live_close(int fd)
{
	pthread_mutex_lock(&live.lock);
	live.is[fd] = false;
	close(fd);
	pthread_mutex_unlock(&live.lock);
}

void live_shutdown(void)
{
	pthread_mutex_lock(&live.lock);
	live.over = true;
	for (int fd = 0; fd < live.size; fd++)
		if (live.is[fd])
			shutdown(fd, SHUT_RDWR);
	pthread_mutex_unlock(&live.lock);
}
