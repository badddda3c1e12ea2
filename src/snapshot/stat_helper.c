/* SPDX-License-Identifier: BSD-2-Clause */
/* stat(2) in a child. */
#include "snapshot/stat_helper.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "basic/xmalloc.h"

struct answer {
	int error;
	struct stat st;
};

void stat_helper_init(struct stat_helper *h, int timeout_ms)
{
	memset(h, 0, sizeof(*h));
	pthread_mutex_init(&h->lock, NULL);
	h->timeout_ms = timeout_ms;
	h->fd = -1;
}

/*
 * Not waited for: SIGKILL does not end who sleeps uninterruptibly, and whom
 * we leave init takes.
 */
static void give_up(struct stat_helper *h)
{
	if (!h->child)
		return;
	kill(h->child, SIGKILL);
	waitpid(h->child, NULL, WNOHANG);
	close(h->fd);
	h->fd = -1;
	h->child = 0;
}

void stat_helper_done(struct stat_helper *h)
{
	give_up(h);
	free(h->dead);
	pthread_mutex_destroy(&h->lock);
}

/* Only what is safe in the child of a program with threads. */
static _Noreturn void serve(int fd)
{
	static char path[PATH_MAX];

	/* Whoever reads our output waits for nobody's end but ours. */
	if (fd > 0)
		syscall(SYS_close_range, 0U, (unsigned)fd - 1, 0U);
	syscall(SYS_close_range, (unsigned)fd + 1, ~0U, 0U);
	for (;;) {
		ssize_t n = recv(fd, path, sizeof(path) - 1, 0);
		struct answer a;

		if (n <= 0)
			_exit(0);
		path[n] = '\0';
		memset(&a, 0, sizeof(a));
		if (fstatat(AT_FDCWD, path, &a.st, AT_NO_AUTOMOUNT) < 0)
			a.error = errno;
		if (send(fd, &a, sizeof(a), MSG_NOSIGNAL) < 0)
			_exit(0);
	}
}

static int begin(struct stat_helper *h)
{
	int fds[2];
	pid_t pid;

	if (h->child)
		return 0;
	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, fds) < 0)
		return -errno;
	pid = fork();
	if (pid == 0) {
		close(fds[0]);
		serve(fds[1]);
	}
	close(fds[1]);
	if (pid < 0) {
		close(fds[0]);
		return -EAGAIN;
	}
	h->child = pid;
	h->fd = fds[0];
	return 0;
}

/* Many that do not answer are not waited for as long as a few. */
static int patience(const struct stat_helper *h)
{
	return h->n_dead < 4 ? h->timeout_ms : h->timeout_ms / 20 + 1;
}

static int ask(struct stat_helper *h, const char *path, struct stat *ret)
{
	struct pollfd p = { .events = POLLIN };
	struct answer a;
	ssize_t n;
	int r = begin(h);

	if (r < 0)
		return r;
	p.fd = h->fd;
	if (send(h->fd, path, strlen(path), MSG_NOSIGNAL) < 0) {
		r = -errno;
		give_up(h);
		return r;
	}
	do
		r = poll(&p, 1, patience(h));
	while (r < 0 && errno == EINTR);
	if (r <= 0) {
		give_up(h);
		return -ETIMEDOUT;
	}
	n = recv(h->fd, &a, sizeof(a), 0);
	if (n != (ssize_t)sizeof(a)) {
		give_up(h);
		return -EIO;
	}
	if (a.error)
		return -a.error;
	*ret = a.st;
	return 0;
}

int stat_helper_ask(struct stat_helper *h, uint64_t key, const char *path,
		    struct stat *ret)
{
	int r = 0;

	pthread_mutex_lock(&h->lock);
	for (size_t i = 0; i < h->n_dead && r == 0; i++)
		if (h->dead[i] == key)
			r = -ETIMEDOUT;
	if (r == 0) {
		r = ask(h, path, ret);
		if (r == -ETIMEDOUT) {
			h->dead = xreallocarray(h->dead, h->n_dead + 1,
						sizeof(*h->dead));
			h->dead[h->n_dead++] = key;
		}
	}
	pthread_mutex_unlock(&h->lock);
	return r;
}
