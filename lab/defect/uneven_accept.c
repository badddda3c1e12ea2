/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Several workers wait for the same listener with EPOLLEXCLUSIVE. The kernel
 * wakes the first of them that is idle, and that is nearly always the same
 * one: it gets the connections, and later all the work that they bring, on one
 * CPU. Listeners of their own (SO_REUSEPORT) get equal shares. What that
 * costs: a connection is bound to its worker before anybody looks whether
 * that one has time.
 */
#include <stdio.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"
#include "loop.h"

enum { WORKERS = 4, CONNECTIONS = 96, GAP_MS = 2, ROUNDS = 8 };

struct worker {
	int listener, stop_fd;
	uint32_t events;
	int accepted;
	unsigned sum;
};

/* What an answer costs. */
static void work(struct worker *w)
{
	for (unsigned i = 0; i < 250000; i++)
		w->sum = w->sum * 31 + i;
	__asm__ volatile("" : : "r"(w->sum));
}

static void *serve(void *arg)
{
	struct worker *w = arg;
	int epoll_fd = loop_epoll();
	bool stop = false;

	loop_add(epoll_fd, w->listener, EPOLLIN | w->events);
	loop_add(epoll_fd, w->stop_fd, EPOLLIN);
	while (!stop) {
		struct epoll_event ev[16];
		int n = loop_wait(epoll_fd, ev, 16);

		for (int i = 0; i < n; i++) {
			int fd = ev[i].data.fd;

			if (fd == w->stop_fd) {
				stop = true;
			} else if (fd == w->listener) {
				w->accepted += loop_accept_all(epoll_fd, fd,
							       EPOLLIN);
			} else {
				work(w);
				if (loop_echo(fd) == 0)
					close(fd);
			}
		}
	}
	close(epoll_fd);
	return NULL;
}

static void clients(uint16_t port)
{
	int fds[CONNECTIONS];

	for (int i = 0; i < CONNECTIONS; i++) {
		fds[i] = lab_connect(port, LAB_BLOCKING);
		client_exchange(fds[i]);
		/* Moderate load: whoever served it waits again by now. */
		client_pause(GAP_MS);
	}
	for (int round = 0; round < ROUNDS; round++) {
		for (int i = 0; i < CONNECTIONS; i++)
			client_send(fds[i]);
		for (int i = 0; i < CONNECTIONS; i++)
			client_receive(fds[i]);
	}
	for (int i = 0; i < CONNECTIONS; i++)
		close(fds[i]);
}

static int run(bool fixed)
{
	struct worker workers[WORKERS];
	pthread_t threads[WORKERS];
	int stop_fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
	int most = 0, shared = -1;
	uint64_t one = 1;
	uint16_t port = 0;

	if (stop_fd < 0)
		lab_die("eventfd");
	if (!fixed)
		shared = lab_listen(&port, SOMAXCONN, 0);
	for (int i = 0; i < WORKERS; i++) {
		workers[i] = (struct worker){
			.listener = fixed ? lab_listen(&port, SOMAXCONN,
						       LAB_SHARE) :
					    shared,
			.events = fixed ? 0 : EPOLLEXCLUSIVE,
			.stop_fd = stop_fd,
		};
		threads[i] = client_start(serve, &workers[i]);
	}
	clients(port);
	if (write(stop_fd, &one, sizeof(one)) < 0)
		lab_die("write");
	printf("%d connections:", CONNECTIONS);
	for (int i = 0; i < WORKERS; i++) {
		client_join(threads[i]);
		if (workers[i].accepted > most)
			most = workers[i].accepted;
		printf(" %d", workers[i].accepted);
		if (fixed)
			close(workers[i].listener);
	}
	printf("\n");
	if (!fixed)
		close(shared);
	close(stop_fd);
	return (most > 2 * CONNECTIONS / WORKERS) == fixed;
}

const struct defect defect_uneven_accept = {
	.name = "uneven_accept",
	.summary = "one of four workers gets nearly all connections",
	.cure = "a listener for each worker, by SO_REUSEPORT",
	.run = run,
};
