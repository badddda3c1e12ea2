/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Several workers have the same listener in an epoll each. A connection
 * wakes all of them, and one gets it. The others were woken for nothing:
 * accept(2) says EAGAIN.
 */
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"
#include "loop.h"

enum { WORKERS = 4, CONNECTIONS = 60, GAP_MS = 3 };

struct counts {
	atomic_int woken, in_vain;
};

static void on_listener(int epoll_fd, int listener, struct counts *counts)
{
	/*
	 * With a CPU for each worker all are awake by now. Where there are
	 * fewer the others have their turn here, so that it is the same.
	 */
	sched_yield();
	counts->woken++;
	if (!loop_accept_all(epoll_fd, listener, EPOLLIN))
		counts->in_vain++;
}

static _Noreturn void worker(int listener, bool fixed, struct counts *counts)
{
	int epoll_fd = loop_epoll();

	/* The cure: of those that wait for it one is woken. */
	loop_add(epoll_fd, listener, EPOLLIN | (fixed ? EPOLLEXCLUSIVE : 0));
	for (;;) {
		struct epoll_event ev[16];
		int n = loop_wait(epoll_fd, ev, 16);

		for (int i = 0; i < n; i++) {
			if (ev[i].data.fd == listener)
				on_listener(epoll_fd, listener, counts);
			else if (loop_echo(ev[i].data.fd) == 0)
				close(ev[i].data.fd);
		}
	}
}

static int run(bool fixed)
{
	struct counts *counts = mmap(NULL, sizeof(*counts),
				     PROT_READ | PROT_WRITE,
				     MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	uint16_t port = 0;
	int listener = lab_listen(&port, SOMAXCONN, 0);
	int clients[CONNECTIONS];
	pid_t pids[WORKERS], parent = getpid();
	bool much;

	if (counts == MAP_FAILED)
		lab_die("mmap");
	for (int i = 0; i < WORKERS; i++) {
		pids[i] = fork();
		if (pids[i] < 0)
			lab_die("fork");
		if (pids[i] == 0) {
			/* They end with us, however that comes. */
			prctl(PR_SET_PDEATHSIG, SIGTERM);
			if (getppid() != parent)
				_exit(1);
			worker(listener, fixed, counts);
		}
	}
	for (int i = 0; i < CONNECTIONS; i++) {
		clients[i] = lab_connect(port, LAB_BLOCKING);
		client_exchange(clients[i]);
		client_pause(GAP_MS);
	}
	for (int i = 0; i < CONNECTIONS; i++)
		close(clients[i]);
	for (int i = 0; i < WORKERS; i++)
		kill(pids[i], SIGTERM);
	for (int i = 0; i < WORKERS; i++)
		while (waitpid(pids[i], NULL, 0) < 0 && errno == EINTR)
			;
	close(listener);
	printf("%d connections, %d wake-ups, %d of them in vain\n", CONNECTIONS,
	       counts->woken, counts->in_vain);
	much = counts->in_vain > counts->woken * 3 / 10;
	munmap(counts, sizeof(*counts));
	return much == fixed;
}

const struct defect defect_thundering_herd = {
	.name = "thundering_herd",
	.summary = "a connection wakes all workers, and one gets it",
	.cure = "the listener is added with EPOLLEXCLUSIVE",
	.run = run,
};
