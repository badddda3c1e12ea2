/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=fcntl -a4 */
/* fcntl: flags, copies, owners, pipes, seals. */
#include "file_spec.h"

#include <signal.h>
#include <sys/mman.h>

struct owner {
	int type, pid;
};

static void flags(int fd)
{
	long r;

	r = syscall(SYS_fcntl, fd, F_GETFL);
	printf("fcntl(%d, F_GETFL) = %#lx (flags O_RDWR|O_APPEND%s)\n", fd, r,
	       r & 0x8000 ? "|O_LARGEFILE" : "");
	r = syscall(SYS_fcntl, fd, F_SETFL, O_NONBLOCK | O_WRONLY);
	printf("fcntl(%d, F_SETFL, O_WRONLY|O_NONBLOCK) = %s\n", fd,
	       result(r));
	r = syscall(SYS_fcntl, fd, F_GETFD);
	printf("fcntl(%d, F_GETFD) = 0\n", fd);
	r = syscall(SYS_fcntl, fd, F_SETFD, 5L);
	printf("fcntl(%d, F_SETFD, FD_CLOEXEC|0x4) = %s\n", fd, result(r));
	r = syscall(SYS_fcntl, fd, F_GETFD);
	printf("fcntl(%d, F_GETFD) = %#lx (flags FD_CLOEXEC)\n", fd, r);
	r = syscall(SYS_fcntl, fd, F_DUPFD, 20L);
	printf("fcntl(%d, F_DUPFD, 20) = %s\n", fd, result(r));
	r = syscall(SYS_fcntl, fd, F_DUPFD_CLOEXEC, 20L);
	printf("fcntl(%d, F_DUPFD_CLOEXEC, 20) = %s\n", fd, result(r));
	r = syscall(SYS_fcntl, -1, F_GETFL);
	printf("fcntl(-1, F_GETFL) = %s\n", result(r));
	r = syscall(SYS_fcntl, fd, 77, 0x1234L);
	printf("fcntl(%d, 0x4d /* F_??? */, 0x1234) = %s\n", fd, result(r));
}

static void owners(int fd)
{
	struct owner o = { 1, getpid() };
	long r;

	r = syscall(SYS_fcntl, fd, F_SETOWN, (long)getpid());
	printf("fcntl(%d, F_SETOWN, %d) = %s\n", fd, getpid(), result(r));
	r = syscall(SYS_fcntl, fd, F_GETOWN);
	printf("fcntl(%d, F_GETOWN) = %s\n", fd, result(r));
	r = syscall(SYS_fcntl, fd, F_SETOWN_EX, &o);
	printf("fcntl(%d, F_SETOWN_EX, {type=F_OWNER_PID, pid=%d}) = %s\n", fd,
	       o.pid, result(r));
	r = syscall(SYS_fcntl, fd, F_GETOWN_EX, &o);
	printf("fcntl(%d, F_GETOWN_EX, {type=F_OWNER_PID, pid=%d}) = %s\n", fd,
	       o.pid, result(r));
	r = syscall(SYS_fcntl, fd, F_GETOWN_EX, BAD);
	printf("fcntl(%d, F_GETOWN_EX, 0x1) = %s\n", fd, result(r));
	r = syscall(SYS_fcntl, fd, F_SETSIG, (long)SIGUSR1);
	printf("fcntl(%d, F_SETSIG, SIGUSR1) = %s\n", fd, result(r));
	r = syscall(SYS_fcntl, fd, F_GETSIG);
	printf("fcntl(%d, F_GETSIG) = %ld (SIGUSR1)\n", fd, r);
	r = syscall(SYS_fcntl, fd, F_SETSIG, 0L);
	printf("fcntl(%d, F_SETSIG, 0) = %s\n", fd, result(r));
	r = syscall(SYS_fcntl, fd, F_GETSIG);
	printf("fcntl(%d, F_GETSIG) = %s\n", fd, result(r));
	r = syscall(SYS_fcntl, fd, F_NOTIFY, (long)(DN_MODIFY | DN_CREATE));
	printf("fcntl(%d, F_NOTIFY, DN_MODIFY|DN_CREATE) = %s\n", fd,
	       result(r));
	r = syscall(SYS_fcntl, -1, F_SETLEASE, (long)F_WRLCK);
	printf("fcntl(-1, F_SETLEASE, F_WRLCK) = %s\n", result(r));
	r = syscall(SYS_fcntl, fd, F_GETLEASE);
	printf("fcntl(%d, F_GETLEASE) = %#lx (F_UNLCK)\n", fd, r);
}

int main(void)
{
	uint64_t hint = 2;
	int mem, fd = must(open("f", O_RDWR | O_CREAT | O_APPEND, 0600),
			   "open");
	int p[2];
	long r;

	must(pipe(p), "pipe");
	mem = must(memfd_create("x", MFD_ALLOW_SEALING), "memfd_create");
	flags(fd);
	owners(fd);
	r = syscall(SYS_fcntl, p[0], F_SETPIPE_SZ, 4096L);
	printf("fcntl(%d, F_SETPIPE_SZ, 4096) = %s\n", p[0], result(r));
	r = syscall(SYS_fcntl, p[0], F_GETPIPE_SZ);
	printf("fcntl(%d, F_GETPIPE_SZ) = %s\n", p[0], result(r));
	r = syscall(SYS_fcntl, mem, F_GET_SEALS);
	printf("fcntl(%d, F_GET_SEALS) = %s\n", mem, result(r));
	r = syscall(SYS_fcntl, mem, F_ADD_SEALS, 9L);
	printf("fcntl(%d, F_ADD_SEALS, F_SEAL_SEAL|F_SEAL_WRITE) = %s\n", mem,
	       result(r));
	r = syscall(SYS_fcntl, mem, F_GET_SEALS);
	printf("fcntl(%d, F_GET_SEALS) = %#lx "
	       "(seals F_SEAL_SEAL|F_SEAL_WRITE)\n", mem, r);
	r = syscall(SYS_fcntl, fd, F_SET_RW_HINT, &hint);
	printf("fcntl(%d, F_SET_RW_HINT, [RWH_WRITE_LIFE_SHORT]) = %s\n", fd,
	       result(r));
	r = syscall(SYS_fcntl, fd, F_GET_RW_HINT, &hint);
	printf("fcntl(%d, F_GET_RW_HINT, [RWH_WRITE_LIFE_SHORT]) = %s\n", fd,
	       result(r));
	return 0;
}
