/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * trace: -a4 -e
 *  trace=sendfile,copy_file_range,splice,tee,vmsplice,/sync,fallocate,fadvise64,readahead,ftruncate
 */
/* Bytes that go from descriptor to descriptor, or to the disk. */
#include "file_spec.h"

#include <sys/uio.h>

int main(void)
{
	struct iovec iov = { "abcdef", 6 };
	int fd = must(open("f", O_RDWR | O_CREAT | O_TRUNC, 0600), "open");
	int to = must(open("t", O_RDWR | O_CREAT | O_TRUNC, 0600), "open");
	long r, off = 2, off2 = 3;
	int p[2], q[2];

	must(write(fd, "0123456789", 10), "write");
	must(pipe(p), "pipe");
	must(pipe(q), "pipe");
	r = syscall(SYS_sendfile, to, fd, &off, 4L);
	printf("sendfile(%d, %d, [2 => 6], 4) = %s\n", to, fd,
	       result(r));
	r = syscall(SYS_sendfile, to, fd, NULL, 4L);
	printf("sendfile(%d, %d, NULL, 4) = %s\n", to, fd, result(r));
	off = 100;
	r = syscall(SYS_sendfile, -1, fd, &off, 4L);
	printf("sendfile(-1, %d, [100], 4) = %s\n", fd, result(r));
	off = 1;
	r = syscall(SYS_copy_file_range, fd, &off, to, &off2, 2L, 0);
	printf("copy_file_range(%d, [1], %d, [3], 2, 0) = %s\n", fd, to,
	       result(r));
	off = 0;
	r = syscall(SYS_splice, fd, &off, p[1], NULL, 5L, 5);
	printf("splice(%d, [0], %d, NULL, 5, SPLICE_F_MOVE|SPLICE_F_MORE) = "
	       "%s\n", fd, p[1], result(r));
	r = syscall(SYS_tee, p[0], q[1], 100L, 2);
	printf("tee(%d, %d, 100, SPLICE_F_NONBLOCK) = %s\n", p[0], q[1],
	       result(r));
	r = syscall(SYS_vmsplice, p[1], &iov, 1L, 0);
	printf("vmsplice(%d, [{iov_base=\"abcdef\", iov_len=6}], 1, 0) = %s\n",
	       p[1], result(r));
	r = syscall(SYS_fsync, fd);
	printf("fsync(%d) = %s\n", fd, result(r));
	r = syscall(SYS_fdatasync, -1);
	printf("fdatasync(-1) = %s\n", result(r));
	r = syscall(SYS_syncfs, -1);
	printf("syncfs(-1) = %s\n", result(r));
	r = syscall(SYS_sync_file_range, fd, 0L, 5L, 7);
	printf("sync_file_range(%d, 0, 5, SYNC_FILE_RANGE_WAIT_BEFORE|"
	       "SYNC_FILE_RANGE_WRITE|SYNC_FILE_RANGE_WAIT_AFTER) = %s\n", fd,
	       result(r));
	r = syscall(SYS_fallocate, -1, 3, 0L, 1L << 33);
	printf("fallocate(-1, FALLOC_FL_KEEP_SIZE|FALLOC_FL_PUNCH_HOLE, 0, "
	       "8589934592) = %s\n", result(r));
	r = syscall(SYS_fadvise64, fd, 0L, 100L, 4);
	printf("fadvise64(%d, 0, 100, POSIX_FADV_DONTNEED) = %s\n", fd,
	       result(r));
	r = syscall(SYS_readahead, -1, 4L, 8L);
	printf("readahead(-1, 4, 8) = %s\n", result(r));
	r = syscall(SYS_ftruncate, fd, 0L);
	printf("ftruncate(%d, 0) = %s\n", fd, result(r));
	return 0;
}
