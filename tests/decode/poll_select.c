/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=/select -a4 */
/* select and pselect6: sets as they go in, sets as they come back. */
#include "file_spec.h"

#include <signal.h>
#include <sys/select.h>

/* With its arguments in registers, not behind a pointer. */
#ifdef SYS__newselect
#define NR_SELECT SYS__newselect
#define SELECT	  "_newselect"
#else
#define NR_SELECT SYS_select
#define SELECT	  "select"
#endif

int main(void)
{
	uint64_t mask = 1ull << (SIGINT - 1);
	struct {
		void *mask;
		size_t size;
	} pack = { &mask, 8 };
	struct timeval tv = { 50, 7 };
	struct timespec ts = { 60, 9 };
	fd_set in, out, none;
	int p[2];
	long r;

	must(pipe(p), "pipe");
	FD_ZERO(&none);
	FD_ZERO(&in);
	FD_ZERO(&out);
	FD_SET(p[0], &in);
	FD_SET(0, &in);
	FD_SET(p[1], &out);
	FD_CLR(0, &in);
	r = syscall(NR_SELECT, p[1] + 1, &in, &out, NULL, &tv);
	printf(SELECT "(%d, [%d], [%d], NULL, {tv_sec=50, tv_usec=7}) = %s "
		      "(out [%d], left {tv_sec=%ld, tv_usec=%ld})\n",
	       p[1] + 1, p[0], p[1], result(r), p[1], (long)tv.tv_sec,
	       (long)tv.tv_usec);
	tv = (struct timeval){ 0, 1 };
	FD_SET(p[0], &in);
	r = syscall(NR_SELECT, p[0] + 1, &in, NULL, &none, &tv);
	printf(SELECT "(%d, [%d], NULL, [], {tv_sec=0, tv_usec=1}) = 0 "
		      "(Timeout)\n",
	       p[0] + 1, p[0]);
	must(write(p[1], "x", 1), "write");
	FD_SET(p[0], &in);
	FD_SET(p[1], &out);
	r = syscall(NR_SELECT, 1024, &in, &out, NULL, NULL);
	printf(SELECT
	       "(1024, [%d], [%d], NULL, NULL) = %s (in [%d], out [%d])\n",
	       p[0], p[1], result(r), p[0], p[1]);
	r = syscall(NR_SELECT, -1, &in, NULL, NULL, NULL);
	printf(SELECT "(-1, %p, NULL, NULL, NULL) = %s\n", (void *)&in,
	       result(r));
	r = syscall(NR_SELECT, 5, BAD, NULL, NULL, NULL);
	printf(SELECT "(5, 0x1, NULL, NULL, NULL) = %s\n", result(r));
	FD_ZERO(&in);
	FD_SET(p[0], &in);
	FD_SET(p[1], &in);
	r = syscall(SYS_pselect6, p[1] + 1, &in, NULL, NULL, &ts, &pack);
	printf("pselect6(%d, [%d %d], NULL, NULL, {tv_sec=60, tv_nsec=9}, "
	       "{sigmask=[INT], sigsetsize=8}) = %s (in [%d], left "
	       "{tv_sec=%ld, tv_nsec=%ld})\n",
	       p[1] + 1, p[0], p[1], result(r), p[0], ts.tv_sec, ts.tv_nsec);
	pack.mask = NULL;
	ts = (struct timespec){ 0, 0 };
	r = syscall(SYS_pselect6, 0, NULL, NULL, NULL, &ts, &pack);
	printf("pselect6(0, NULL, NULL, NULL, {tv_sec=0, tv_nsec=0}, "
	       "{sigmask=NULL, sigsetsize=8}) = 0 (Timeout)\n");
	return 0;
}
