/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=fcntl -a4 */
/* fcntl: locks of a process and of an open file. */
#include "file_spec.h"

int main(void)
{
	struct flock fl = { .l_type = F_WRLCK, .l_whence = SEEK_SET,
			    .l_start = 5, .l_len = 1L << 40, .l_pid = 9 };
	struct flock odd = { .l_type = 7, .l_whence = 9, .l_start = -1,
			     .l_len = -2 };
	int fd = must(open("f", O_RDWR | O_CREAT, 0600), "open");
	long r;

	r = syscall(SYS_fcntl, fd, F_SETLK, &fl);
	printf("fcntl(%d, F_SETLK, {l_type=F_WRLCK, l_whence=SEEK_SET, "
	       "l_start=5, l_len=1099511627776}) = %s\n", fd, result(r));
	r = syscall(SYS_fcntl, fd, F_SETLKW, &odd);
	printf("fcntl(%d, F_SETLKW, {l_type=0x7 /* F_??? */, "
	       "l_whence=0x9 /* SEEK_??? */, l_start=-1, l_len=-2}) = %s\n",
	       fd, result(r));
	r = syscall(SYS_fcntl, fd, F_GETLK, &fl);
	printf("fcntl(%d, F_GETLK, {l_type=F_UNLCK, l_whence=SEEK_SET, "
	       "l_start=5, l_len=1099511627776, l_pid=9}) = %s\n", fd,
	       result(r));
	fl = (struct flock){ .l_type = F_RDLCK, .l_whence = SEEK_END };
	r = syscall(SYS_fcntl, fd, F_OFD_GETLK, &fl);
	printf("fcntl(%d, F_OFD_GETLK, {l_type=F_WRLCK, l_whence=SEEK_SET, "
	       "l_start=5, l_len=1099511627776, l_pid=%d}) = %s\n", fd,
	       fl.l_pid, result(r));
	fl = (struct flock){ .l_type = F_UNLCK, .l_whence = SEEK_CUR };
	r = syscall(SYS_fcntl, fd, F_OFD_SETLK, &fl);
	printf("fcntl(%d, F_OFD_SETLK, {l_type=F_UNLCK, l_whence=SEEK_CUR, "
	       "l_start=0, l_len=0}) = %s\n", fd, result(r));
	r = syscall(SYS_fcntl, fd, F_OFD_SETLKW, NULL);
	printf("fcntl(%d, F_OFD_SETLKW, NULL) = %s\n", fd, result(r));
	r = syscall(SYS_fcntl, fd, F_GETLK, BAD);
	printf("fcntl(%d, F_GETLK, 0x1) = %s\n", fd, result(r));
	return 0;
}
