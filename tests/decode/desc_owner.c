/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=kcmp,io_uring_enter,io_uring_register,fchdir -e signal=none
 * -yy -a4 */
/*
 * What is a descriptor of the caller and what is not: one of another process,
 * an index of a ring. And an eventfd whose count calls change that are not
 * shown.
 */
#include "file_spec.h"

#include <sys/eventfd.h>

static long fd_id(int fd)
{
	char path[64], line[256];
	long id = -1;
	FILE *f;

	snprintf(path, sizeof(path), "/proc/self/fdinfo/%d", fd);
	f = fopen(path, "r");
	while (f && fgets(line, sizeof(line), f))
		if (sscanf(line, "eventfd-id: %ld", &id) == 1)
			break;
	if (f)
		fclose(f);
	return id;
}

static void counts(void)
{
	uint64_t n = 4;
	int fd = must(eventfd(5, 0), "eventfd");
	long id = fd_id(fd), r;

	for (unsigned i = 0; i < 2; i++) {
		r = syscall(SYS_fchdir, fd);
		printf("fchdir(%d<{eventfd-count=%#lx, eventfd-id=%ld, "
		       "eventfd-semaphore=0}>) = %s\n",
		       fd, i ? 9L : 5L, id, result(r));
		must(write(fd, &n, sizeof(n)), "write");
	}
}

int main(void)
{
	int null = must(open("/dev/null", O_RDWR), "/dev/null");
	int pid = getpid(), other = getppid();
	uint32_t slot[3] = { null, null, 1 };
	long r;

	r = syscall(SYS_kcmp, pid, pid, 0, null, null);
	printf("kcmp(%d, %d, KCMP_FILE, %d</dev/null<char 1:3>>, "
	       "%d</dev/null<char 1:3>>) = %s\n",
	       pid, pid, null, null, result(r));
	r = syscall(SYS_kcmp, pid, other, 0, null, 12345);
	printf("kcmp(%d, %d, KCMP_FILE, %d</dev/null<char 1:3>>, 12345) = %s\n",
	       pid, other, null, result(r));
	r = syscall(SYS_kcmp, other, pid, 0, 12345, null);
	printf("kcmp(%d, %d, KCMP_FILE, 12345, %d</dev/null<char 1:3>>) = %s\n",
	       other, pid, null, result(r));
	r = syscall(SYS_kcmp, pid, other, 7, null, slot);
	printf("kcmp(%d, %d, KCMP_EPOLL_TFD, %d</dev/null<char 1:3>>, "
	       "{efd=%d, tfd=%d, toff=1}) = %s\n",
	       pid, other, null, null, null, result(r));

	r = syscall(SYS_io_uring_enter, null, 1, 0, 0, NULL, 8L);
	printf("io_uring_enter(%d</dev/null<char 1:3>>, 1, 0, 0, NULL, 8) = "
	       "%s\n",
	       null, result(r));
	r = syscall(SYS_io_uring_enter, null, 1, 0, 0x10, NULL, 8L);
	printf("io_uring_enter(%d, 1, 0, IORING_ENTER_REGISTERED_RING, NULL, "
	       "8) = %s\n",
	       null, result(r));
	r = syscall(SYS_io_uring_register, null, 12, NULL, 0);
	printf("io_uring_register(%d</dev/null<char 1:3>>, "
	       "IORING_REGISTER_ENABLE_RINGS, NULL, 0) = %s\n",
	       null, result(r));
	r = syscall(SYS_io_uring_register, null, 0x8000000cu, NULL, 0);
	printf("io_uring_register(%d, IORING_REGISTER_ENABLE_RINGS|"
	       "IORING_REGISTER_USE_REGISTERED_RING, NULL, 0) = %s\n",
	       null, result(r));
	counts();
	return 0;
}
