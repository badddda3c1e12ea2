/* SPDX-License-Identifier: BSD-2-Clause */
/* stat(2) in a child. */
#include "snapshot/stat_helper.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "basic/xmalloc.h"

enum { PACKET = 2 * PATH_MAX };

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

/*
 * Paths stand in a packet with a NUL behind each. Only what is safe in the
 * child of a program with threads.
 */
static _Noreturn void serve(int fd)
{
	static char paths[PACKET + 1];
	static struct answer answers[STAT_QUESTIONS];

	/* Whoever reads our output waits for nobody's end but ours. */
	if (fd > 0)
		syscall(SYS_close_range, 0U, (unsigned)fd - 1, 0U);
	syscall(SYS_close_range, (unsigned)fd + 1, ~0U, 0U);
	for (;;) {
		ssize_t len = recv(fd, paths, PACKET, 0);
		size_t n = 0;

		if (len <= 0)
			_exit(0);
		memset(answers, 0, sizeof(answers));
		for (ssize_t at = 0; at < len && n < STAT_QUESTIONS; n++) {
			struct answer *a = &answers[n];

			if (fstatat(AT_FDCWD, paths + at, &a->st,
				    AT_NO_AUTOMOUNT) < 0)
				a->error = errno;
			at += (ssize_t)strlen(paths + at) + 1;
		}
		if (send(fd, answers, n * sizeof(*answers), MSG_NOSIGNAL) < 0)
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

static int exchange(struct stat_helper *h, const char *packet, size_t len,
		    struct answer *answers, size_t n)
{
	struct pollfd p = { .events = POLLIN };
	ssize_t got;
	int r = begin(h);

	if (r < 0)
		return r;
	p.fd = h->fd;
	if (send(h->fd, packet, len, MSG_NOSIGNAL) < 0) {
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
	got = recv(h->fd, answers, n * sizeof(*answers), 0);
	if (got != (ssize_t)(n * sizeof(*answers))) {
		give_up(h);
		return -EIO;
	}
	return 0;
}

static bool is_dead(const struct stat_helper *h, uint64_t key)
{
	for (size_t i = 0; i < h->n_dead; i++)
		if (h->dead[i] == key)
			return true;
	return false;
}

static void ask(struct stat_helper *h, struct stat_question **q, size_t n)
{
	struct answer answers[STAT_QUESTIONS];
	char packet[PACKET];
	size_t len = 0, fit;
	int r;

	for (fit = 0; fit < n; fit++) {
		size_t more = strlen(q[fit]->path) + 1;

		if (more > PACKET - len)
			break;
		memcpy(packet + len, q[fit]->path, more);
		len += more;
	}
	r = fit == n ? exchange(h, packet, len, answers, n) : -ENAMETOOLONG;
	for (size_t i = 0; i < n; i++) {
		q[i]->error = r;
		if (r == 0) {
			q[i]->error = -answers[i].error;
			q[i]->st = answers[i].st;
		}
	}
	if (r == -ETIMEDOUT && n == 1) {
		h->dead = xreallocarray(h->dead, h->n_dead + 1,
					sizeof(*h->dead));
		h->dead[h->n_dead++] = q[0]->key;
	}
}

static void ask_each(struct stat_helper *h, struct stat_question **q, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (is_dead(h, q[i]->key))
			q[i]->error = -ETIMEDOUT;
		else
			ask(h, &q[i], 1);
}

void stat_helper_ask_all(struct stat_helper *h, struct stat_question *q,
			 size_t n)
{
	struct stat_question *asked[STAT_QUESTIONS];
	size_t k = 0;

	pthread_mutex_lock(&h->lock);
	for (size_t i = 0; i < n; i++)
		if (is_dead(h, q[i].key))
			q[i].error = -ETIMEDOUT;
		else
			asked[k++] = &q[i];
	if (k)
		ask(h, asked, k);
	/* One of them does not answer, or all together were too much. */
	if (k > 1 &&
	    (asked[0]->error == -ETIMEDOUT || asked[0]->error == -ENAMETOOLONG))
		ask_each(h, asked, k);
	pthread_mutex_unlock(&h->lock);
}

int stat_helper_ask(struct stat_helper *h, uint64_t key, const char *path,
		    struct stat *ret)
{
	struct stat_question q = { .key = key, .path = path };

	stat_helper_ask_all(h, &q, 1);
	if (q.error == 0)
		*ret = q.st;
	return q.error;
}
