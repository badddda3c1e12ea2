/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=/^epoll -s 2 -a4 */
/* epoll: sets, what they hold, what is ready. */
#include "file_spec.h"

#include <signal.h>
#include <sys/epoll.h>

int main(void)
{
	struct epoll_event ev = { EPOLLIN | EPOLLET | EPOLLONESHOT,
				  { .u64 = 3 } };
	struct epoll_event got[4];
	struct {
		int64_t sec, nsec;
	} ts = { 0, 1 };
	uint64_t mask = ~0ull & ~(1ull << (SIGTERM - 1));
	int p[2], q[2];
	long ep, r;

	must(pipe(p), "pipe");
	must(pipe(q), "pipe");
	r = syscall(SYS_epoll_create, 5);
	printf("epoll_create(5) = %s\n", result(r));
	ep = syscall(SYS_epoll_create1, EPOLL_CLOEXEC);
	printf("epoll_create1(EPOLL_CLOEXEC) = %s\n", result(ep));
	r = syscall(SYS_epoll_create1, 1);
	printf("epoll_create1(0x1 /* EPOLL_??? */) = %s\n", result(r));
	r = syscall(SYS_epoll_ctl, ep, EPOLL_CTL_ADD, p[0], &ev);
	printf("epoll_ctl(%ld, EPOLL_CTL_ADD, %d, {events=EPOLLIN|EPOLLONESHOT"
	       "|EPOLLET, data={u32=3, u64=3}}) = %s\n",
	       ep, p[0], result(r));
	ev = (struct epoll_event){ EPOLLOUT | EPOLLRDHUP,
				   { .u64 = 0x500000004ull } };
	r = syscall(SYS_epoll_ctl, ep, EPOLL_CTL_ADD, p[1], &ev);
	printf("epoll_ctl(%ld, EPOLL_CTL_ADD, %d, {events=EPOLLOUT|EPOLLRDHUP,"
	       " data={u32=4, u64=21474836484}}) = %s\n",
	       ep, p[1], result(r));
	ev.data.u64 = -1;
	r = syscall(SYS_epoll_ctl, ep, EPOLL_CTL_MOD, q[0], &ev);
	printf("epoll_ctl(%ld, EPOLL_CTL_MOD, %d, {events=EPOLLOUT|EPOLLRDHUP,"
	       " data={u32=4294967295, u64=18446744073709551615}}) = %s\n",
	       ep, q[0], result(r));
	r = syscall(SYS_epoll_ctl, ep, EPOLL_CTL_DEL, q[0], &ev);
	printf("epoll_ctl(%ld, EPOLL_CTL_DEL, %d, %p) = %s\n", ep, q[0],
	       (void *)&ev, result(r));
	r = syscall(SYS_epoll_ctl, ep, 9, -1, NULL);
	printf("epoll_ctl(%ld, 0x9 /* EPOLL_CTL_??? */, -1, NULL) = %s\n", ep,
	       result(r));
	r = syscall(SYS_epoll_wait, ep, got, 4, -1);
	printf("epoll_wait(%ld, [{events=EPOLLOUT, data={u32=4, "
	       "u64=21474836484}}], 4, -1) = %s\n",
	       ep, result(r));
	r = syscall(SYS_epoll_wait, -1, got, 4, 0);
	printf("epoll_wait(-1, %p, 4, 0) = %s\n", (void *)got, result(r));
	must(write(p[1], "x", 1), "write");
	ev = (struct epoll_event){ EPOLLOUT, { .u64 = 7 } };
	r = syscall(SYS_epoll_ctl, ep, EPOLL_CTL_ADD, q[1], &ev);
	printf("epoll_ctl(%ld, EPOLL_CTL_ADD, %d, {events=EPOLLOUT, "
	       "data={u32=7, u64=7}}) = %s\n",
	       ep, q[1], result(r));
	r = syscall(SYS_epoll_pwait, ep, got, 4, 5, &mask, 8L);
	printf("epoll_pwait(%ld, [", ep);
	for (int i = 0; i < 2 && i < r; i++)
		printf("{events=%s, data={u32=%u, u64=%llu}}, ",
		       got[i].events == EPOLLIN ? "EPOLLIN" : "EPOLLOUT",
		       got[i].data.u32, (unsigned long long)got[i].data.u64);
	printf("...], 4, 5, ~[TERM], 8) = %s\n", result(r));
	close(p[1]);
	close(q[1]);
	r = syscall(SYS_epoll_pwait2, ep, got, 4, &ts, NULL, 0L);
	printf("epoll_pwait2(%ld, [], 4, {tv_sec=0, tv_nsec=1}, NULL, 0) = "
	       "%s\n",
	       ep, result(r));
	return 0;
}
