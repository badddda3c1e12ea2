/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * One thread, and a signal for each thing that happens (O_ASYNC). With
 * F_SETSIG it is a real-time signal, which is queued, and says which
 * descriptor it is about; it is not handled but waited for by
 * sigwaitinfo(2). It tells of what *became* ready, so all is read and written
 * until EAGAIN, as with EPOLLET. The queue has an end (RLIMIT_SIGPENDING): then
 * the kernel sends a plain SIGIO, which says no more than that something was
 * missed, and every connection has to be looked at.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "lab.h"
#include "serve.h"

struct sigio {
	struct server *s;
	struct conn_set set;
	struct conn **conns; /* by descriptor */
	int size;
	bool accept_again; /* it ended early, for want of memory */
};

static int data_signal(void)
{
	return SIGRTMIN;
}

/* From here on it signals; what was there before is not told of. */
static void watch(int fd)
{
	int flags = fcntl(fd, F_GETFL);

	if (flags < 0 || fcntl(fd, F_SETOWN, getpid()) < 0 ||
	    fcntl(fd, F_SETSIG, data_signal()) < 0 ||
	    fcntl(fd, F_SETFL, flags | O_ASYNC) < 0)
		lab_die("fcntl");
}

static void serve(struct sigio *g, int fd)
{
	/* A signal may be about a connection that is gone by now. */
	if (fd < 0 || fd >= g->size || !g->conns[fd])
		return;
	if (conn_run(g->s, g->conns[fd], true) != CONN_DONE)
		return;
	conn_free(&g->set, g->conns[fd]);
	g->conns[fd] = NULL;
}

static void add(struct sigio *g, int fd)
{
	if (fd >= g->size) {
		int size = 2 * fd + 64;

		g->conns = realloc(g->conns, size * sizeof(*g->conns));
		if (!g->conns)
			lab_die("memory");
		memset(g->conns + g->size, 0,
		       (size - g->size) * sizeof(*g->conns));
		g->size = size;
	}
	g->conns[fd] = conn_new(&g->set, fd);
	if (!g->conns[fd])
		return;
	watch(fd);
	serve(g, fd);
}

static void accept_all(struct sigio *g)
{
	int fd;

	while ((fd = serve_accept(g->s, &g->s->listener, SOCK_NONBLOCK)) >= 0)
		add(g, fd);
	g->accept_again = errno != EAGAIN;
}

static void look_at_all(struct sigio *g)
{
	accept_all(g);
	for (int fd = 0; fd < g->size; fd++)
		serve(g, fd);
}

/* The signal, or 0 if it is time to accept again. */
static int wait_signal(struct sigio *g, const sigset_t *set, siginfo_t *si)
{
	const struct timespec soon = { .tv_nsec = 100000000 };
	int sig = g->accept_again ? sigtimedwait(set, si, &soon) :
				    sigwaitinfo(set, si);

	if (sig < 0 && errno != EINTR && errno != EAGAIN)
		lab_die("sigwaitinfo");
	if (sig < 0)
		si->si_fd = g->s->listener.fd;
	return sig < 0 ? 0 : sig;
}

static void run(struct server *s)
{
	struct sigio g = { .s = s };
	sigset_t set;

	sigemptyset(&set);
	/* The lowest number comes first: the end before all else. */
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGIO);
	sigaddset(&set, data_signal());
	if (sigprocmask(SIG_BLOCK, &set, NULL) < 0)
		lab_die("sigprocmask");
	watch(s->listener.fd);
	accept_all(&g);
	for (;;) {
		siginfo_t si = { 0 };
		int sig = wait_signal(&g, &set, &si);

		if (sig == SIGINT || sig == SIGTERM)
			break;
		if (sig == SIGIO)
			look_at_all(&g);
		else if (si.si_fd == s->listener.fd)
			accept_all(&g);
		else
			serve(&g, si.si_fd);
	}
	conn_free_all(&g.set);
	free(g.conns);
}

const struct model model_sigio = {
	.name = "sigio",
	.summary = "one thread, signal-driven: O_ASYNC, F_SETSIG, sigwaitinfo",
	.run = run,
};
