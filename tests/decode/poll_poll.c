/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=poll,ppoll -e signal=none -s 3 -a4 */
/* poll and ppoll: what is asked, what is ready, what time is left. */
#include "file_spec.h"

#include <poll.h>
#include <signal.h>

int main(void)
{
	struct pollfd fds[5] = { { .fd = -1, .events = POLLIN } };
	struct timespec ts = { 100, 5 };
	uint64_t mask = 1ull << (SIGUSR1 - 1) | 1ull << (SIGCHLD - 1);
	int p[2];
	long r;

	must(pipe(p), "pipe");
	fds[0] = (struct pollfd){ p[0], POLLIN | POLLPRI, 0 };
	fds[1] = (struct pollfd){ p[1], POLLOUT, 0 };
	fds[2] = (struct pollfd){ -1, POLLIN, 0 };
	r = syscall(SYS_poll, fds, 3, -1);
	printf("poll([{fd=%d, events=POLLIN|POLLPRI}, {fd=%d, events=POLLOUT},"
	       " {fd=-1}], 3, -1) = %s ([{fd=%d, revents=POLLOUT}])\n",
	       p[0], p[1], result(r), p[1]);
	r = syscall(SYS_poll, fds, 1, 1);
	printf("poll([{fd=%d, events=POLLIN|POLLPRI}], 1, 1) = 0 (Timeout)\n",
	       p[0]);
	r = syscall(SYS_poll, NULL, 0, 0);
	printf("poll(NULL, 0, 0) = 0 (Timeout)\n");
	r = syscall(SYS_poll, BAD, 2, 5);
	printf("poll(0x1, 2, 5) = %s\n", result(r));
	fds[2] = (struct pollfd){ 99, 0x4800, 0 };
	fds[3] = (struct pollfd){ p[1], POLLWRNORM, 0 };
	r = syscall(SYS_poll, fds, 4, 0);
	printf("poll([{fd=%d, events=POLLIN|POLLPRI}, {fd=%d, events=POLLOUT},"
	       " {fd=99, events=0x4800 /* POLL??? */}, ...], 4, 0) = %s "
	       "([{fd=%d, revents=POLLOUT}, {fd=99, revents=POLLNVAL}, "
	       "{fd=%d, revents=POLLWRNORM}])\n",
	       p[0], p[1], result(r), p[1], p[1]);
	r = syscall(SYS_ppoll, fds, 2, &ts, &mask, 8L);
	printf("ppoll([{fd=%d, events=POLLIN|POLLPRI}, {fd=%d, "
	       "events=POLLOUT}], 2, {tv_sec=100, tv_nsec=5}, [USR1 CHLD], 8)"
	       " = %s ([{fd=%d, revents=POLLOUT}], left {tv_sec=%ld, "
	       "tv_nsec=%ld})\n",
	       p[0], p[1], result(r), p[1], ts.tv_sec, ts.tv_nsec);
	r = syscall(SYS_ppoll, fds, 2, NULL, NULL, 0L);
	printf("ppoll([{fd=%d, events=POLLIN|POLLPRI}, {fd=%d, "
	       "events=POLLOUT}], 2, NULL, NULL, 0) = %s ([{fd=%d, "
	       "revents=POLLOUT}])\n",
	       p[0], p[1], result(r), p[1]);
	ts = (struct timespec){ 0, 1 };
	r = syscall(SYS_ppoll, fds, 1, &ts, NULL, 0L);
	printf("ppoll([{fd=%d, events=POLLIN|POLLPRI}], 1, {tv_sec=0, "
	       "tv_nsec=1}, NULL, 0) = 0 (Timeout)\n",
	       p[0]);
	return 0;
}
