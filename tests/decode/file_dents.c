/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=getdents,getdents64 -a4 */
/* Directory entries, counted. */
#include "file_spec.h"

int main(void)
{
	static char buf[4096];
	int fd;
	long r;

	must(creat("a", 0600), "creat");
	must(creat("some-other-name", 0600), "creat");
	fd = must(open(".", O_RDONLY | O_DIRECTORY), "open");
	r = syscall(SYS_getdents64, fd, buf, sizeof(buf));
	printf("getdents64(%d, %p /* 4 entries */, 4096) = %s\n", fd,
	       (void *)buf, result(r));
	r = syscall(SYS_getdents64, fd, buf, sizeof(buf));
	printf("getdents64(%d, %p /* 0 entries */, 4096) = %s\n", fd,
	       (void *)buf, result(r));
	must(lseek(fd, 0, SEEK_SET), "lseek");
	r = syscall(SYS_getdents, fd, buf, sizeof(buf));
	printf("getdents(%d, %p /* 4 entries */, 4096) = %s\n", fd,
	       (void *)buf, result(r));
	r = syscall(SYS_getdents64, -1, buf, 8);
	printf("getdents64(-1, %p, 8) = %s\n", (void *)buf, result(r));
	return 0;
}
