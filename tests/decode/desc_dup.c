/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=dup,dup2,dup3,pipe,pipe2,close,close_range,eventfd,eventfd2 -a4 */
/* Descriptors made, doubled, closed. */
#include "file_spec.h"

#include <sys/eventfd.h>

int main(void)
{
	int p[2];
	long r;

	r = syscall(SYS_pipe, p);
	printf("pipe([%d, %d]) = %s\n", p[0], p[1], result(r));
	r = syscall(SYS_pipe2, p, O_NONBLOCK | O_CLOEXEC);
	printf("pipe2([%d, %d], O_NONBLOCK|O_CLOEXEC) = %s\n", p[0], p[1],
	       result(r));
	r = syscall(SYS_pipe2, p, 1);
	printf("pipe2(%p, 0x1 /* O_??? */) = %s\n", (void *)p, result(r));
	r = syscall(SYS_pipe, BAD);
	printf("pipe(0x1) = %s\n", result(r));
	r = syscall(SYS_dup, 0);
	printf("dup(0) = %s\n", result(r));
	r = syscall(SYS_dup2, 0, 30);
	printf("dup2(0, 30) = %s\n", result(r));
	r = syscall(SYS_dup3, 0, 31, O_CLOEXEC);
	printf("dup3(0, 31, O_CLOEXEC) = %s\n", result(r));
	r = syscall(SYS_dup3, 30, 30, 0);
	printf("dup3(30, 30, 0) = %s\n", result(r));
	r = syscall(SYS_eventfd, 5);
	printf("eventfd(5) = %s\n", result(r));
	r = syscall(SYS_eventfd2, 4294967295u,
		    EFD_SEMAPHORE | EFD_CLOEXEC | EFD_NONBLOCK);
	printf("eventfd2(4294967295, EFD_SEMAPHORE|EFD_CLOEXEC|EFD_NONBLOCK)"
	       " = %s\n", result(r));
	r = syscall(SYS_close, 30);
	printf("close(30) = %s\n", result(r));
	r = syscall(SYS_close, -5);
	printf("close(-5) = %s\n", result(r));
	r = syscall(SYS_close_range, 31u, -1u, 4);
	printf("close_range(31, 4294967295, CLOSE_RANGE_CLOEXEC) = %s\n",
	       result(r));
	r = syscall(SYS_close_range, 5u, 3u, 2);
	printf("close_range(5, 3, CLOSE_RANGE_UNSHARE) = %s\n", result(r));
	return 0;
}
